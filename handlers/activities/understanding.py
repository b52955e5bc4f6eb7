"""What people write, as a card or as one field of it: the grammar of minutes over the partnership's register."""

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import astuple, dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers import minutes
from handlers.activities.card import Card, card_from_json, card_to_json
from handlers.agreeing import says_none
from handlers.errors import UserError
from handlers.messages import say
from handlers.minutes import Draft, Participants
from handlers.own_side import apart
from handlers.register import Register
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.terms.goals import suggest
from knowledge.text import fold, words
from knowledge.words import SHARED, Language

LINES = re.compile(r"[\n;]+")
WORDS_IN_LIST = re.compile(r"[\n;,]+")
# What may stand behind a none: "inget beslut", "không có"; as `fold` leaves them.
NAMES_OF_FIELDS = frozenset(
    """
    alls annat beslut resultat organisationer andra deltagare kostnader kostnad uppfoljning uppfoljningar plats amnen
    at all decision decisions result results organisations organizations participants costs cost follow ups up place
    topics co gi ai quyet dinh ket qua chi phi to chuc nao viec
    """.split()
)
BULLET = " \t-–•*·"


@dataclass(frozen=True)
class Reading:
    """How a text is to be read: in which language, at what moment of its author's, with which register, by whom.

    `us` is the key of the organisation that its author means by "we", where that is known.
    """

    language: Language
    now: datetime
    register: Register
    speaker: int | None = None
    us: str | None = None

    @property
    def today(self) -> date:
        """The author's day."""
        return self.now.date()


def reading(talk: Talk, text: str, register: Register) -> Reading:
    """How to read what somebody has written."""
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    return Reading(detect_question(text, talk.language), now, register, talk.user_id, register.house(talk.side))


def read_card(talk: Talk, text: str, register: Register, sent_at: datetime | None = None, *, own: bool = True) -> Card:
    """A message as a card, read at the moment when it was sent, in its author's zone; now, where none is given.

    `own` tells that whoever speaks has written it. Raises UserError for one that is too long to be logged.
    """
    if len(text) > minutes.LONGEST:
        raise UserError(say("log-too-long", characters=len(text), limit=minutes.LONGEST))
    side = talk.side if talk.is_private else None
    text, is_ours = apart(text) if side else (text, False)
    how = reading(talk, text, register)
    how = replace(how, now=sent_at) if sent_at is not None else how
    notes = talk.services.notes if _may_go_out(talk) else None
    services = talk.services
    themes = minutes.Themes(suggest, services.translation.book.subjects(), services.goals.nearest)
    us = how.us if own else None
    card = counted_once(minutes.read_noted(text, how.language, how.now, register.named, notes, themes, us))
    return replace(card, audience=side) if side and is_ours else card


def counted_once(draft: Draft) -> Card:
    """The card of a draft, without a total beside the sums that it is of."""
    sums = draft.sums
    once = Card(replace(draft, costs=sums.now)) if sums.either else Card(draft)
    return once.with_draft(sums=minutes.Sums()) if len(sums.either) == 1 else once


def _may_go_out(talk: Talk) -> bool:
    """Whether the group lets outside services see its texts."""
    if talk.services.notes is None or talk.is_private:
        return True
    with talk.read() as work:
        row = work.translations.group(talk.chat_id)
    return row is None or row.outside


def merged(current: Card, before: Card, after: Card) -> Card:
    """The current card where a person has changed it since it was read as `before`; else as it is read now.

    What is kept to one side stays so: a text that no longer says it opens nothing to the other.
    """
    now, old, new = card_to_json(current), card_to_json(before), card_to_json(after)
    kept = {field: now[field] if now[field] != old[field] else new[field] for field in now}
    return card_from_json(kept if current.audience == SHARED else {**kept, "audience": current.audience})


def followed(current: Card, before: Card, after: Card) -> Card:
    """The same for a card whose text goes on: what a person set by hand stays, and what is told beyond it is added.

    That is a further organisation, cost or thing to do, and a number of people that nobody has given yet.
    """
    now, old, new = card_to_json(current), card_to_json(before), card_to_json(after)
    kept = card_to_json(merged(current, before, after))
    for field, same in GROWS.items():
        if now[field] != old[field]:
            known = {same(one) for one in (*now[field], *old[field])}
            kept[field] = [*now[field], *(one for one in new[field] if same(one) not in known)]
    told = zip(now["participants"], old["participants"], new["participants"], strict=True)
    kept["participants"] = [mine if mine != was else read for mine, was, read in told]
    return card_from_json(kept)


GROWS: Mapping[str, Callable[[Any], Hashable]] = {
    "organisations": lambda key: key,
    "new_organisations": lambda name: name,
    "follow_ups": lambda entry: entry["text"],
    "costs": lambda entry: (entry["amount"], entry["currency"]),
}  # lists of a card as JSON, and what tells their entries apart


def read_field(field: str, text: str, card: Card, how: Reading) -> Card:
    """The card with one field as somebody has written it. Raises UserError when the text does not give one."""
    if field in EMPTY and _is_none(text):
        return cleared(field, card)
    return READERS[field](text.strip(), card, how)


def cleared(field: str, card: Card) -> Card:
    """The card without what it says in a field."""
    return card.with_draft(**EMPTY[field])


def _is_none(text: str) -> bool:
    """Whether it says that there is none: "inga", "inget beslut", "none", "không có"."""
    said = words(fold(text))
    return says_none(text) or (bool(said) and says_none(said[0]) and NAMES_OF_FIELDS.issuperset(said[1:]))


def _title(text: str, card: Card, _: Reading) -> Card:
    return card.with_draft(title=" ".join(text.split()))


def _dates(text: str, card: Card, how: Reading) -> Card:
    found = minutes.read_dates(text, how.language, how.now, planned=card.draft.planned)
    if found is None:
        raise UserError(say("log-unclear-dates"))
    return card.with_draft(start=found.start, end=found.end, planned=found.start > how.today)


def _kind(text: str, card: Card, how: Reading) -> Card:
    found = minutes.read_kind(text, how.language)
    return card.with_draft(kind=found) if found is not None else card


def _place(text: str, card: Card, _: Reading) -> Card:
    return card.with_draft(place=" ".join(text.split()))


def _organisations(text: str, card: Card, how: Reading) -> Card:
    found = minutes.read_organisations(text, how.language, how.now, how.register.named)
    return card.with_draft(organisations=found.known, new_organisations=found.new)


def _participants(text: str, card: Card, how: Reading) -> Card:
    found = minutes.read_participants(text, how.language, how.now)
    if found is None:
        raise UserError(say("log-unclear-participants"))
    if found.total is None:  # "9 kvinnor" says nothing of how many there were in all
        before = card.draft.participants
        told = zip(astuple(before), astuple(found), strict=True)
        found = Participants(*(old if new is None else new for old, new in told))
    return card.with_draft(participants=found)


def _topics(text: str, card: Card, _: Reading) -> Card:
    return card.with_draft(topics=_pieces(WORDS_IN_LIST, text))


def _outcome(text: str, card: Card, _: Reading) -> Card:
    return card.with_draft(outcome=text)


def _decisions(text: str, card: Card, _: Reading) -> Card:
    return card.with_draft(decisions=_pieces(LINES, text))


def _follow_ups(text: str, card: Card, how: Reading) -> Card:
    lines = _pieces(LINES, text)
    named = how.register.named
    return card.with_draft(
        follow_ups=tuple(minutes.read_follow_up(line, how.language, how.now, named) for line in lines)
    )


def _costs(text: str, card: Card, how: Reading) -> Card:
    found = minutes.read_costs(text, how.language, how.now, how.register.named, how.us)
    if not found:
        raise UserError(say("log-unclear-costs"))
    return card.with_draft(costs=found)


def _pieces(between: re.Pattern[str], text: str) -> tuple[str, ...]:
    return tuple(filter(None, (piece.strip(BULLET) for piece in between.split(text))))


READERS: Mapping[str, Callable[[str, Card, Reading], Card]] = {
    "title": _title,
    "kind": _kind,
    "dates": _dates,
    "place": _place,
    "organisations": _organisations,
    "participants": _participants,
    "topics": _topics,
    "outcome": _outcome,
    "decisions": _decisions,
    "follow-ups": _follow_ups,
    "costs": _costs,
}
NOTHING = Draft(title="", kind=minutes.Kind.OTHER, start=date.min)
EMPTY: Mapping[str, Mapping[str, object]] = {
    "place": {"place": None},
    "organisations": {"organisations": (), "new_organisations": ()},
    "participants": {"participants": NOTHING.participants},
    "topics": {"topics": ()},
    "outcome": {"outcome": ""},
    "decisions": {"decisions": ()},
    "follow-ups": {"follow_ups": ()},
    "costs": {"costs": ()},
}
