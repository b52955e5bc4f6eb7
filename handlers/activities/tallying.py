"""With whom and for which goals we have worked, as the log tells: "vilka har vi träffat i år?", "which goals ...?"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from handlers import register as registers
from handlers.activities import listing
from handlers.activities.describing import describe
from handlers.activities.display import NONE, number
from handlers.activities.queries import Query, activity_filter
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say, shortened
from handlers.periods.wording import period_in_words
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.text import WORD, fold

MOST_WORDS: Final = 16
MOST_LINES: Final = 15
MOST_BUTTONS: Final = 5
MOST_IDS: Final = 6  # that a line names
WE: Final = re.compile(r"\b(?:vi|we|us|chung ta|chung toi|ta)\b")
WITH: Final = re.compile(
    r"\b(?:vilka|vem|lista|visa)\b.*\b(?:traffat|motts?|besokt"
    r"|(?:sam|jobbat|arbet|haft (?:\w+ )?mot)\w*(?: \w+)? med)\b"
    r"|\b(?:which|what|who|list|show)\b.*\b(?:met|(?:meet|work|cooperat|met)\w*(?: \w+)? with|visited)\b"
    r"|\b(?:to chuc|co quan|don vi|doi tac|nhung ai|ai)\b.*\b(?:gap|lam viec|hop tac)\b"
    r"|\b(?:gap|lam viec|hop tac)\b.*\b(?:to chuc|co quan|don vi|doi tac|nhung ai) nao\b"
)
GOALS: Final = re.compile(
    r"\b(?:vilka|hur manga)\b.*\bmal(?:en)?\b.*\b(?:jobbat|arbetat|bidragit|gjort)\b"
    r"|\b(?:which|what|how many)\b.*\b(?:goals?|sdgs?)\b.*\b(?:work\w*|contribut\w*|cover\w*|done)\b"
    r"|\bmuc tieu\b.*\b(?:nao|bao nhieu|may)\b"
)
# Folded words that belong to such a question, and to nothing that it is about.
FRAME: Final = frozenset(
    """
    vilka vilken vem organisation organisationer organisationerna aktor aktorer aktorerna part parter parterna myndighet
    myndigheter foretag partner partners har haft vi oss med traffat traffa mott motts mote moten jobbat jobba arbetat
    samarbetat samarbetar besokt hittills hur manga mal malen globala bidragit till gjort alla lista visa som det
    which what who organisation organisations organization organizations actors parties authorities companies have has
    had we us with met meet meeting meetings worked working cooperated visited so far goal goals global sdg sdgs how
    many contributed contribute to covered done list show all did the
    nhung cac to chuc co quan don vi doi tac nao chung ta toi da gap lam viec hop tac voi ai muc tieu toan cau may bao
    nhieu cho den nay duoc thuc hien huong toi
    """.split()
)


@dataclass(frozen=True)
class _Tally:
    """How often each was part of what a query finds, the most frequent first: a key and the activities."""

    query: Query
    rows: Sequence[tuple[int, Sequence[int]]]
    of_goals: bool


def is_asked(talk: Talk) -> bool:
    """Whether a message asks for the organisations or the goals of what was logged, and the log can tell."""
    return _asked(talk) is not None


def answer(talk: Talk) -> Reply:
    """Each with how often and where; the organisations open by a button."""
    found = _asked(talk)
    if found is None:
        return Reply()
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
        about = describe(work, talk, replace(found.query, since=None, until=None))
    period = period_in_words(found.query.since, found.query.until, talk.today) or NONE
    asked = {"count": len(found.rows), "period": period, SAID: talk.message.text}
    head = say("tally-goals", **asked) if found.of_goals else say("tally-organisations", **asked)
    names: dict[int, Say | str] = {}
    for key, _ in found.rows:
        names[key] = say(f"goal-{key}") if found.of_goals else register.by_id[key].name(talk.language)
    lines: list[Part] = [
        say("tally-line", name=names[key], count=len(ids), entries=ids_in_words(ids)) for key, ids in found.rows
    ]
    more = [say("tally-more", count=len(lines) - MOST_LINES)] if len(lines) > MOST_LINES else []
    opening = [] if found.of_goals else [key for key, _ in found.rows[:MOST_BUTTONS]]
    buttons = [[_button(str(names[key]), key)] for key in opening]
    return reply(
        head, *([about] if about else []), Gap(), *lines[:MOST_LINES], *more, buttons=[*buttons, [ask_documents()]]
    )


def _button(name: str, organisation_id: int) -> Button:
    return Button(say("button-name", name=shortened(name, 60)), f"organisations:show:{organisation_id}")


def ids_in_words(ids: Sequence[int]) -> str:
    """The names of some activities, the latest first: "A-7, A-3"; with a mark where there are more."""
    named = [number(one) for one in sorted(ids, reverse=True)]
    return ", ".join([*named[:MOST_IDS], *(["…"] if len(named) > MOST_IDS else [])])


def said_shortly(talk: Talk) -> str | None:
    """The folded words of a short message in private; None for any other, which asks nothing of this kind."""
    said = WORD.findall(talk.message.text)
    if not talk.is_private or talk.message.edited or len(said) > MOST_WORDS:
        return None
    return " ".join(map(fold, said))


def without(query: Query, frame: frozenset[str]) -> Query:
    """A query without the words that only ask."""
    return replace(query, text=" ".join(word for word in query.text.split() if fold(word) not in frame))


def _asked(talk: Talk) -> _Tally | None:
    return talk.once("tally", lambda: _found(talk))


def _found(talk: Talk) -> _Tally | None:
    plain = said_shortly(talk)
    if plain is None or WE.search(plain) is None:
        return None
    of_goals = GOALS.search(plain) is not None
    if not of_goals and WITH.search(plain) is None:
        return None
    query = without(listing.understood(talk, talk.message.text), FRAME)
    wanted = activity_filter(talk, query)
    with talk.read() as work:
        seen = registers.load(work, talk.partnership_id, talk.audiences).by_id
        rows = [row for row in work.activities.every_row(wanted) if not row.planned]
    pairs = ((key, row.id) for row in rows for key in (row.goals if of_goals else row.organisation_ids))
    tally = _counted((key, entry) for key, entry in pairs if of_goals or key in seen)
    return _Tally(query, tally, of_goals) if tally else None


def _counted(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, Sequence[int]]]:
    found: dict[int, list[int]] = {}
    for key, entry in pairs:
        found.setdefault(key, []).append(entry)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
