"""Every way in, tried by itself: what is said, which buttons then stand there, and what all of them answer."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from handlers.chores import CHORES
from handlers.routes import AWAITED, ROUTES
from tests.leaks.planted import SECRET
from tests.leaks.stage import Heard, Speaker, Stage

# Said to every command: nothing, and what the internal records are about. Never a word that is marked.
ANYTHING = ("", "havsörn")
# Said to some commands besides.
MORE: dict[str, tuple[str, ...]] = {
    "ask": ("Vad kostar havsörnsprogrammet i Motala?", "När hade vi möte om havsörnen?"),
    "report": ("2026", "2026 xlsx", "uppföljning 2026"),
    "charts": ("nätverk", "kostnader"),
    "log": ("Möte om havsörnen 19 november med Linköpings kommun",),
    "activities": ("export", "nov 2026", f"A-{SECRET}"),
    "agreements": (f"M-{SECRET}",),
    "step": (f"S-{SECRET}", f"S-{SECRET} klar"),
    "brief": ("vattenvård",),
    "remind": ("mig i morgon kl 9 om havsörnen",),
    "plan": ("Havsörnsplan", f"S-{SECRET}"),
}
SENTENCES = (
    "Vad kostar havsörnsprogrammet i Motala?",
    "Vad kostar vattenprogrammet i Song Cong?",
    "När hade vi möte om havsörnen senast?",
    "Hur många deltog i mötet om havsörnen?",
    f"A-{SECRET}",
    f"S-{SECRET} klar",
    "handlingsplan",
    "tack",
)
# What each dialogue waits for about an internal record; those about no such record wait for anything.
DETAILS: dict[str, dict[str, object]] = {
    "plan-field": {"step": SECRET, "field": "title"},
    "plan-until": {"step": SECRET},
    "plan-step": {"plan": 2},
    "plan-card": {"card": 1, "field": "title"},
    "plan-edit": {"plan": 2, "field": "title"},
    "activity-field": {"area": "activity", "id": SECRET, "field": "title"},
    "activity-return": {"id": SECRET},
    "agreement-field": {"agreement": SECRET, "field": "title"},
    "reminder-change": {"reminder": 1, "what": "text"},
    "log": {"files": [1]},
    "ask": {},
    "brief": {},
    "hours": {},
    "reminder": {},
    "export-file": {},
    "timezone": {},
    "plan-new": {},
    "digest": {},
    "translate": {},
    "translation-better": {},
    "organisation-new": {},
    "organisation-field": {},
    "glossary-add": {},
    "glossary-edit": {},
    "glossary-import": {},
}
# Buttons that change the library itself, which no savepoint takes back; the other tests press them.
LASTING = ("documents:set:", "documents:remove:")
# Buttons by which somebody shows a record to others, on purpose.
SHOWING = (":audience", ":ask:", "answer:pass", "plan:audience")
# The same content in other clothes, which cost most of the time: dark pictures, reports in a second language.
OTHERWISE = re.compile(r"chart:.*\.d$|report:show:.*\.sv\+")


@dataclass
class Found:
    """What somebody has come by: messages with the way to them, and the buttons that stood there."""

    heard: list[tuple[str, Heard]] = field(default_factory=list)
    actions: dict[str, None] = field(default_factory=dict)

    def add(self, way: str, messages: list[Heard], own: str) -> list[str]:
        """Takes messages in; returns the buttons among them that are new."""
        fresh: list[str] = []
        for message in messages:
            self.heard.append((way, message))
            if message.chat == own:
                fresh += [action for action in message.actions if action not in self.actions]
                self.actions |= dict.fromkeys(message.actions)
        return fresh


def openings() -> Iterator[str]:
    """Everything that is said first."""
    for route in ROUTES:
        for text in (*ANYTHING, *MORE.get(route.command, ())):
            yield f"/{route.command} {text}".strip()
    yield from SENTENCES


def explore(stage: Stage, who: Speaker, depth: int, *, careful: bool = False) -> Found:
    """Says everything, and presses each button that comes up once, so many buttons deep.

    Who is `careful` presses nothing that shows a record to others, and asks for no content twice.
    """
    found = Found()
    for opening in openings():
        with stage.supposing():
            _follow(stage, who, found, opening, stage.says(who, opening), depth, careful=careful)
    for topic in AWAITED:
        with stage.supposing():
            _follow(
                stage, who, found, f"waits {topic} {DETAILS[topic]}", stage.answers(who, topic, DETAILS[topic], "7"), 0
            )
    with stage.supposing():
        _follow(stage, who, found, "a file", stage.sends(who, "a.txt", b"abc"), depth, careful=careful)
    return found


def _follow(
    stage: Stage, who: Speaker, found: Found, way: str, messages: list[Heard], depth: int, *, careful: bool = False
) -> None:
    fresh = found.add(way, messages, who.chat)
    if depth == 0:
        return
    for action in fresh:
        if not may_press(action) or (careful and _shows_or_repeats(action)):
            continue
        with stage.supposing():
            said = stage.presses(who, action)
            _follow(stage, who, found, f"{way} [{action}]", said, depth - 1, careful=careful)


def _shows_or_repeats(action: str) -> bool:
    return OTHERWISE.match(action) is not None or any(part in action for part in SHOWING)


def may_press(action: str) -> bool:
    """Whether a savepoint takes back what the button does."""
    return not action.startswith(LASTING) or str(SECRET) in action


def press_all(stage: Stage, who: Speaker, actions: Iterable[str]) -> Found:
    """Presses buttons that somebody else was shown."""
    found = Found()
    for action in actions:
        if may_press(action):
            with stage.supposing():
                found.add(f"[{action}]", stage.presses(who, action), who.chat)
    return found


def later(stage: Stage) -> Found:
    """Whatever is done by the clock in the next two weeks."""
    found = Found()
    now = stage.clock.now()
    with stage.supposing():
        for hours in (0, 6, 25, 24 * 3 + 1, 24 * 4 + 3, 24 * 10):
            stage.clock.set(now + timedelta(hours=hours))
            for chore in CHORES:
                before = stage.last()
                chore.run(stage.services)
                found.add(f"clock {chore.name}", stage.posted(before), "")
    stage.clock.set(now)
    return found
