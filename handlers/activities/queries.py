"""What somebody looks for in the log: filters out of words ("avlopp 2026"), as plain values, and into the search."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.activities.compounds import is_in_compound
from handlers.activities.loggers import logger
from handlers.activities.request_words import BEHIND, KIND_WORDS, MARKED, REQUESTS
from handlers.activities.understanding import Reading
from handlers.minutes import Kind, first_named
from handlers.periods.looking_back import period
from handlers.register import Register
from handlers.talk import Talk
from knowledge.stemming import FOLDED_STOP_WORDS, STOP_WORDS
from knowledge.text import WORD, fold
from knowledge.words import Language
from storage import ActivityFilter, User

MOST_WORDS = 8  # of an organisation's name
FEWEST_WORDS = 3  # with which a name must begin to be known by its beginning


@dataclass(frozen=True)
class Query:
    """Filters that hold together. `text` are words that must all occur; ids are those of the memory."""

    text: str = ""
    since: date | None = None
    until: date | None = None
    kind: Kind | None = None
    organisation: int | None = None
    goal: int | None = None
    person: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything is wanted."""
        return self == Query()


# Vietnamese words that are others without their marks ("máy", "sạch"), and phrases of those who ask how many.
MARKED_REQUESTS = frozenset("ta thôi mấy chuyến đợt lượt giới khóa khoá".split())
LISTS = re.compile(r"\bdanh sach\b")
COUNTS = re.compile(r"\b(?:bao nhieu|tong so|so luong|ty le|dem)\b")
COUNTED = re.compile(r"\b(?:phu nu|nu gioi|nam gioi|hoc vien|nguoi tham du)\b")
GOAL = re.compile(r"\b(?:mål|mal|goal|sdg|mục tiêu|muc tieu)\s*(\d{1,2})\b", re.IGNORECASE)


def understand(text: str, how: Reading, people: Sequence[User]) -> Query:
    """The filters that some words name; what names none is searched for."""
    query = Query()
    found = period(text, how.language, how.now)
    if found is not None:
        query, text = replace(query, since=found.since, until=found.until), found.rest
    if (goal := GOAL.search(text)) is not None and 1 <= int(goal[1]) <= 17:
        query, text = replace(query, goal=int(goal[1])), text[: goal.start()] + text[goal.end() :]
    query, text = _mentioned(query, text, how)
    words = WORD.findall(text)
    by = logger(words, people, how)
    query, words = replace(query, person=by.person), by.words
    query, words = _named(query, words, how.register)
    is_word = query.is_empty and len(words) == 1  # who looks for one word means it, however small it is
    return replace(query, text=" ".join(words if is_word else _topical(words, how.language)))


def activity_filter(talk: Talk, query: Query) -> ActivityFilter:
    """The search in the memory; the partnership and what may be seen here follow from the talk."""
    return ActivityFilter(
        talk.partnership_id,
        talk.audiences,
        text=query.text,
        since=query.since,
        until=query.until,
        kinds=(query.kind.value,) if query.kind else (),
        organisation_ids=(query.organisation,) if query.organisation else (),
        goal=query.goal,
        logged_by=query.person,
    )


def to_json(query: Query) -> dict[str, Any]:
    """The filters as plain values."""
    days = {name: day.isoformat() if day else None for name, day in (("since", query.since), ("until", query.until))}
    return {
        **days,
        "text": query.text,
        "kind": query.kind.value if query.kind else None,
        "organisation": query.organisation,
        "goal": query.goal,
        "person": query.person,
    }


def from_json(values: Mapping[str, Any]) -> Query:
    """The filters that `to_json` was given."""
    days = {name: date.fromisoformat(values[name]) if values[name] else None for name in ("since", "until")}
    kind = Kind(values["kind"]) if values["kind"] else None
    return Query(
        text=values["text"], kind=kind, organisation=values["organisation"], goal=values["goal"],
        person=values["person"], **days,
    )  # fmt: skip


def _mentioned(query: Query, text: str, how: Reading) -> tuple[Query, str]:
    """The first organisation, as messages name them: inflected, shortened, or by the beginning of its name alone."""
    found = first_named(text, how.language, how.now, how.register.named)
    span = found.said or _begun(text, how.register)
    organisation = how.register.by_key[found.key] if found.key else how.register.beginning(span)
    if organisation is None or not span:
        return query, text
    return replace(query, organisation=organisation.id), " ".join(found.text.replace(span, " ", 1).split())


def _begun(text: str, register: Register) -> str:
    """The longest run of words with which one organisation's name begins: "Sở Tài nguyên"; empty without one."""
    spans = list(WORD.finditer(text))
    for length in range(min(MOST_WORDS, len(spans)), FEWEST_WORDS - 1, -1):
        for first, last in zip(spans, spans[length - 1 :], strict=False):
            goes_on = text[last.end() :].lstrip()[:1].isupper()
            if not goes_on and register.beginning(text[first.start() : last.end()]) is not None:
                return text[first.start() : last.end()]
    return ""


def _named(query: Query, words: list[str], register: Register) -> tuple[Query, list[str]]:
    """The first organisation and the first kind that are named, the longest names first."""
    for length in range(min(MOST_WORDS, len(words)), 0, -1):
        for place in range(len(words) - length + 1):
            name = " ".join(words[place : place + length])
            organisation = register.called(name) if query.organisation is None else None
            kind = KIND_WORDS.get(fold(name)) if query.kind is None else None
            if organisation is not None or kind is not None:
                query = replace(
                    query,
                    organisation=organisation.id if organisation else query.organisation,
                    kind=kind or query.kind,
                )
                return _named(query, words[:place] + words[place + length :], register)
    return query, words


def _topical(words: Sequence[str], language: Language) -> list[str]:
    """Without the words that tie others together or only ask for a list."""
    if language == "vi":
        marked = any(word != fold(word) for word in words)
        words = _unasked(words)
        return [
            word
            for place, (before, word) in enumerate(zip(("", *words), words, strict=False))
            if is_in_compound(words, place, marked=marked)
            or not (
                (word.lower() in STOP_WORDS["vi"] if marked else is_small(word, language))
                or (_asks_in_vietnamese(word.lower(), before.lower(), marked=marked) and fold(before) != "phu")
            )
        ]
    return [word for word in words if not is_small(word, language) and not _asks(word, language)]


def _asks(word: str, language: Language) -> bool:
    """Whether a word only asks for a list or a number; one letter alone is left of "what's" or "Karin's"."""
    return fold(word) in REQUESTS[language] or (len(word) == 1 and word.isalpha())


def _asks_in_vietnamese(word: str, before: str, *, marked: bool) -> bool:
    """The same of a syllable, by what its author types."""
    if word in BEHIND:
        return before == BEHIND[word]
    return (word in MARKED if marked else fold(word) in REQUESTS["vi"]) or (len(word) == 1 and word.isalpha())


def _unasked(words: Sequence[str]) -> list[str]:
    """Vietnamese words without those for a list, and for whom somebody counts: "bao nhiêu phụ nữ", "danh sách"."""
    left = [word for word in words if word.lower() not in MARKED_REQUESTS]
    plain = " ".join(fold(word) for word in words)
    for pattern in (LISTS, COUNTED) if COUNTS.search(plain) or "mấy" in words else (LISTS,):
        said = [fold(word) for word in left]
        if (found := pattern.search(" ".join(said))) is not None:
            first = len(" ".join(said)[: found.start()].split())
            left = left[:first] + left[first + len(found[0].split()) :]
    return left


def is_small(word: str, language: Language) -> bool:
    """Whether a word only ties others together. With its diacritics "bảo" is not "bao", nor is "du" a Swede."""
    if word != fold(word) and language == "vi":
        return word.lower() in STOP_WORDS["vi"]
    return fold(word) in FOLDED_STOP_WORDS[language]
