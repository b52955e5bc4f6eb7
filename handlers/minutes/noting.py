"""A draft by the grammar, completed with what a chat model noted, as far as the text bears it out.

What the grammar has read stands. A number, a date or a name of the model's that is not in the text is dropped.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from handlers.minutes.draft import Cost, Draft, FollowUp, Kind, Participants
from handlers.minutes.message import Language, message
from handlers.minutes.moments import as_date, due_date
from handlers.minutes.numerals import number_at
from handlers.minutes.organisations import mentions
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.reading import Parts, Themes, parts, read_parts
from handlers.minutes.register import Named
from handlers.minutes.tokens import fold, tokens
from knowledge.models.noting import MessageNotes, NoteTaker, TaskNote

_WORD: Final = re.compile(r"\w+")
_MOST_TOPICS: Final = 5


def read_noted(
    text: str,
    language: Language,
    now: datetime,
    register: Sequence[Named],
    notes: NoteTaker | None = None,
    themes: Themes | None = None,
    us: str | None = None,
) -> Draft:
    """What a message says, with the help of a note taker if there is one. Without notes it is what `read` returns."""
    found = parts(text, language, now, register)
    draft = read_parts(found, register, themes, us)
    noted = notes.note(found.message.text, language, now) if notes else None
    return Check(found, register).completed(draft, noted) if noted else draft


class Check:
    """Compares notes with the text they were taken of."""

    def __init__(self, found: Parts, register: Sequence[Named]) -> None:
        self._found = found
        self._register = register
        self._words = _WORD.findall(fold(found.message.text))
        self._said = " " + " ".join(self._words) + " "
        places = range(len(found.message.tokens))
        self._numbers = {number.value for at in places if (number := number_at(found.message, at))}

    def completed(self, draft: Draft, noted: MessageNotes) -> Draft:
        """The draft with what it lacks and the text bears out."""
        counts = Participants(*(self._count(value) for value in (noted.total, noted.women, noted.men, noted.other)))
        return replace(
            draft,
            kind=draft.kind if draft.kind is not Kind.OTHER else _kind(noted.kind),
            place=draft.place or self._name(noted.place),
            organisations=self._keys(draft, noted),
            new_organisations=self._new(draft, noted),
            participants=_first_of(draft.participants, counts),
            topics=draft.topics or tuple(self._stated(noted.topics))[:_MOST_TOPICS],
            outcome=draft.outcome or next(self._stated([noted.outcome]), ""),
            decisions=draft.decisions or tuple(self._stated(noted.decisions)),
            follow_ups=draft.follow_ups or tuple(filter(None, map(self._task, noted.tasks))),
            costs=self._costs(draft, noted),
        )

    def _has(self, words: str) -> bool:
        """Whether the words stand in the text, one after another."""
        wanted = " ".join(_WORD.findall(fold(words)))
        return bool(wanted) and f" {wanted} " in self._said

    def _name(self, name: str | None) -> str | None:
        return name if name and self._has(name) else None

    def _count(self, value: int | None) -> int | None:
        return value if value is not None and Decimal(value) in self._numbers else None

    def _stated(self, texts: Iterable[str]) -> Iterator[str]:
        """The texts all of whose words are in the message."""
        known = set(self._words)
        for text in texts:
            words = _WORD.findall(fold(text))
            if words and known.issuperset(words):
                yield text.strip()

    def _key(self, name: str | None) -> str | None:
        """The key of an organisation that the text names so."""
        if not name or not self._has(name):
            return None
        found = mentions(message(name, self._found.message.language, self._found.message.now), self._register)
        return found[0].key if found else None

    def _keys(self, draft: Draft, noted: MessageNotes) -> tuple[str, ...]:
        # One that the grammar has seen and left out was only named beside the matter.
        seen = {one.key for one in self._found.mentions}
        named = (key for name in noted.organisations if (key := self._key(name)) and key not in seen)
        return tuple(dict.fromkeys([*draft.organisations, *named]))

    def _new(self, draft: Draft, noted: MessageNotes) -> tuple[str, ...]:
        """The names that the register does not have, without places and persons."""
        known = {fold(one.key if one.new else self._found.message.said(one.span)) for one in self._found.mentions}
        known |= {fold(person.name) for person in self._found.persons}
        named = (
            name
            for name in noted.organisations
            if name[:1].isupper()
            and self._has(name)
            and not self._key(name)
            and not any(fold(name) in other for other in known)
            and not _is_place(name)
        )
        return tuple(dict.fromkeys([*draft.new_organisations, *named]))

    def _task(self, task: TaskNote) -> FollowUp | None:
        """A thing to do in words of the text, with the day and the name that the text has for it."""
        if not next(iter(self._stated([task.what])), None):
            return None
        organisation = self._key(task.who)
        person = None if organisation else self._name(task.who)
        return FollowUp(task.what.strip(), organisation, person, self._due(task.due))

    def _due(self, due: str | None) -> date | None:
        wanted = _date(due)
        dates = {due_date(self._found.message, day) for day in self._found.days}
        return wanted if wanted in dates else None

    def _costs(self, draft: Draft, noted: MessageNotes) -> tuple[Cost, ...]:
        """The amounts of the grammar, with bearers that only the model has seen."""
        payers = {(Decimal(str(cost.amount)), cost.currency): self._key(cost.payer) for cost in noted.costs}
        return tuple(
            replace(cost, organisation=cost.organisation or payers.get((cost.amount, cost.currency)))
            for cost in draft.costs
        )


def _first_of(grammar: Participants, model: Participants) -> Participants:
    """The grammar's numbers, and the model's where it has none at all."""
    return grammar if grammar != Participants() else model


def _is_place(name: str) -> bool:
    return PLACES.at(tokens(name), 0) is not None if name else False


def _kind(name: str) -> Kind:
    return Kind(name) if name in set(Kind) else Kind.OTHER


def _date(text: str | None) -> date | None:
    try:
        return as_date(datetime.fromisoformat(text)) if text else None
    except ValueError:
        return None
