"""What Linköping keeps to itself is tried to be got at in every way, and the ways find themselves from the routes.

Everything is said and pressed twice: in a house where the internal records are, and in one where they are not. The
other side, somebody without a side, a group and an admin of another partnership must hear the very same in both, so not
even a count may differ.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.brief.inline import positions
from handlers.routes import AREAS, AWAITED, COMMANDS, ROUTES
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import RememberingEmbedder
from tests.leaks.crawl import DETAILS, Found, explore, later, press_all
from tests.leaks.planted import ABROAD, IN_GROUP, MARKS, MAY_SEE, OTHER, OWNER, SECRET, SIDELESS, plant
from tests.leaks.stage import Heard, Speaker, Stage, rehearsed

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)

# The kinds of internal records that a command shows to those who may see them, in itself or a button further. A new
# command needs a row: nothing for one that shows no records.
SHOWS: dict[str, tuple[str, ...]] = {
    "ask": ("document", "entry"),
    "brief": ("document", "entry", "follow-up", "agreement", "step"),
    "documents": ("document",),
    "plan": ("step",),
    "plans": ("plan",),
    "mine": ("step",),
    "step": ("step",),
    "digest": (),
    "agreements": ("agreement",),
    "export": ("entry", "follow-up", "step", "plan", "agreement"),
    "report": ("entry", "follow-up", "step"),
    "charts": (),
    "log": (),
    "activities": ("entry",),
    "followups": ("follow-up",),
    "organisations": ("organisation",),
    "remind": (),
    "reminders": ("reminder",),
    "audit": (),
    **dict.fromkeys(("translate", "sv", "en", "vi", "glossary", "translation", "partnership", "invite", "people"), ()),
    **dict.fromkeys(
        ("hours", "language", "timezone", "export_me", "forget_me", "privacy", "cancel", "undo", "help", "start"), ()
    ),
}
# A reminder that is somebody else's says so; that there is one tells nothing of what it is about.
OF_REMINDERS = ("waits reminder-change", "[remind:", "[remindback:", "[reminders:show:", "[reminder:")
# Buttons of areas whose own buttons nobody comes by here, made up as if they were about the internal records.
MADE_UP = (
    "access:ask",
    "audit:page:0",
    "grant:reader:1",
    "people:show:1",
    "partnership:choose:1",
    f"file:attach:1:{SECRET}",
    "import:show:1:0",
    "intent:mine",
    "help:all",
    "newplan:save:1",
    "plantable:show:1",
    "reminder:done:1",
    "remindback:1:202611230900:202611240900",
    "told:1",
    "translate:show:1",
    "translation:show:1",
    f"unreported:activity:{SECRET}",
    f"unreported:step:{SECRET}",
    "written:original",
)


@contextmanager
def house(folder: Path, embedder: RememberingEmbedder, *, there: bool) -> Iterator[Stage]:
    clock = FakeClock(NOW)
    config = Config.model_validate({"data_dir": folder, "access": {"admins": [100]}})
    with (
        open_services(config, Overrides(embedder=embedder, clock=clock)) as services,
        rehearsed(services, clock) as stage,
    ):
        plant(stage, there=there)
        yield stage


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory, embedder: RememberingEmbedder) -> Iterator[tuple[Stage, Stage]]:
    """A house with the internal records, and one without."""
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            stack.enter_context(house(tmp_path_factory.mktemp("house"), embedder, there=there))
            for there in (True, False)
        )


def marks_in(text: str) -> set[str]:
    folded = text.casefold()
    return {mark for marks in MARKS.values() for mark in marks if mark.casefold() in folded}


def echoed(way: str) -> set[str]:
    """The numbers that somebody has named: an answer may repeat them."""
    return set(MARKS["number"]) if str(SECRET) in way else set()


def leaks(found: Found) -> list[str]:
    """The ways on which a marked word reaches somebody who may not see it."""
    return [
        f"{way} -> {heard.chat}: {sorted(marks)}"
        for way, heard in found.heard
        if heard.chat not in MAY_SEE and (marks := marks_in(heard.text) - echoed(way))
    ]


def test_every_way_in_has_a_row() -> None:
    assert set(SHOWS) == {route.command for route in ROUTES}
    assert set(DETAILS) == set(AWAITED)


def unseen(owners: Found) -> list[str]:
    """The commands that do not show their owners what they should: otherwise this file would prove nothing."""
    seen: dict[str, set[str]] = {command: set() for command in SHOWS}
    for way, heard in owners.heard:
        if way.startswith("/") and heard.chat == OWNER.chat:
            seen[COMMANDS[way[1:].split()[0]].command] |= marks_in(heard.text)
    return [
        f"/{command}: {kind}"
        for command, kinds in SHOWS.items()
        for kind in kinds
        if not seen[command] & set(MARKS[kind])
    ]


def telling(owners: Found) -> list[str]:
    """The buttons that stood below internal records, and those made up."""
    stood = (action for _, heard in owners.heard if marks_in(heard.text) for action in heard.actions)
    return list(dict.fromkeys((*stood, *MADE_UP)))


def settled(heard: Heard) -> str:
    """The text without what differs at each try: random tokens, and the numbers of reminders, which all share."""
    return re.sub(r"(remindask|remind:\w+|reminders:show):[0-9a-f]+", r"\1", heard.text)


def both(stages: tuple[Stage, Stage], act: Callable[[Stage], Found]) -> tuple[Found, list[str]]:
    """What is found where the records are, and where that differs from the house without them."""
    with_them, without = (act(stage) for stage in stages)
    pairs = list(zip(with_them.heard, without.heard, strict=False))
    differing = [
        f"{way}:\n{settled(one)}\n--- instead of ---\n{settled(other)}"
        for (way, one), (_, other) in pairs
        if settled(one) != settled(other) and not way.startswith(OF_REMINDERS)
    ]
    if len(with_them.heard) != len(without.heard):
        differing.append(f"{len(with_them.heard)} messages instead of {len(without.heard)}")
    return with_them, differing


def test_only_owners_come_by_what_is_internal(stages: tuple[Stage, Stage]) -> None:
    """In one test, because all of it begins with everything that the owners see."""
    owners = explore(stages[0], OWNER, 2, careful=True)
    assert unseen(owners) == []
    every = {mark for _, heard in owners.heard for mark in marks_in(heard.text)}
    assert every == {mark for marks in MARKS.values() for mark in marks} - {"xdocumentname"}  # for admins alone
    assert {action.partition(":")[0] for action in (*owners.actions, *MADE_UP)} == set(AREAS)
    assert leaks(owners) == []
    found, differing = both(stages, lambda stage: press_all(stage, OTHER, telling(owners)))
    assert leaks(found) == []
    assert differing == []
    for who in (SIDELESS, IN_GROUP, ABROAD):
        assert leaks(press_all(stages[0], who, telling(owners))) == []


def test_nothing_internal_goes_to_others_by_the_clock_or_inline(stages: tuple[Stage, Stage]) -> None:
    found = later(stages[0])
    assert any(heard.chat == OWNER.chat and marks_in(heard.text) for _, heard in found.heard)
    assert leaks(found) == []
    for who in (OWNER, OTHER, SIDELESS, ABROAD):
        told = [positions(stage.services, who.address, "havsörnsprogrammets kostnader") for stage in stages]
        assert told[0] == told[1]
        assert not marks_in(str(told[0]))


@pytest.mark.parametrize("who", [OTHER, IN_GROUP, ABROAD], ids=["other side", "group", "another partnership"])
def test_others_hear_the_same_as_if_the_records_were_not_there(stages: tuple[Stage, Stage], who: Speaker) -> None:
    found, differing = both(stages, lambda stage: explore(stage, who, 1))
    assert leaks(found) == []
    assert differing == []


def test_what_was_written_while_it_was_internal_stays_so(stages: tuple[Stage, Stage]) -> None:
    stage = stages[0]
    ways: list[tuple[str, dict[str, object], str]] = [
        ("activity-field", {"area": "activity", "id": SECRET, "field": "outcome"}, f"activity:audience:{SECRET}:all"),
        ("plan-field", {"step": SECRET, "field": "notes"}, f"step:field:{SECRET}:audience"),
    ]
    with stage.supposing():
        for topic, details, opens in ways:
            area = opens.partition(":")[0]
            stage.answers(OWNER, topic, details, "Allt väl")
            stage.clock.advance(timedelta(minutes=1))
            stage.presses(OWNER, opens)
            stage.clock.advance(timedelta(minutes=1))
            stage.answers(OWNER, topic, details, "Allt klart")
            told, own = (
                " ".join(heard.text for heard in stage.presses(who, f"{area}:history:{SECRET}"))
                for who in (OTHER, OWNER)
            )
            assert "Allt väl" in told
            assert "Allt klart" in told
            assert not marks_in(told) & {"xentryoutcome", "xstepnotes", "xstephistory"}
            assert marks_in(own) & {"xentryoutcome", "xstepnotes"}


def test_steps_are_seen_by_those_who_may_see_the_entry_that_they_come_from(stages: tuple[Stage, Stage]) -> None:
    stage = stages[0]

    def plan_of(who: Speaker) -> str:
        return " ".join(heard.text for heard in stage.says(who, "/plan"))

    with stage.supposing():
        shown = stage.says(OWNER, "/log Möte i går om vattenvård. Tekniska verken skickar provkartan senast 15 dec.")
        (save,) = (action for heard in shown for action in heard.actions if action.startswith("log:save:"))
        saved = stage.presses(OWNER, save)
        (number,) = {found[1] for heard in saved for found in re.finditer(r"activity:undo:(\d+)", heard.text)}
        assert "provkartan" in plan_of(OTHER)
        stage.presses(OWNER, f"activity:audience:{number}:side")
        assert "provkartan" not in plan_of(OTHER)
        assert "provkartan" in plan_of(OWNER)
        stage.presses(OWNER, f"activity:audience:{number}:all")
        assert "provkartan" in plan_of(OTHER)
