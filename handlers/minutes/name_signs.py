"""What tells that a word with a capital letter is the name of an organisation, or no more than an ordinary word."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_at
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import BESIDE, FIRMS, GROUPS, LEADS
from handlers.minutes.participant_words import BARRIERS, NOUNS
from handlers.minutes.vietnamese_names import is_name


def is_compound(message: Message, place: int, stop: int) -> bool:
    """Whether a hyphen makes it a part of an ordinary word: "Ostlänken-kontoret"; abbreviations may be named so."""
    after = message.tokens[stop : stop + 2]
    glued = len(after) > 1 and after[0].word == "-" and not (after[0].spaced or after[1].spaced)
    return glued and after[1].is_word and not message.said(Span(place, stop)).isupper()


def is_of_person(message: Message, span: Span, people: Sequence[Span]) -> bool:
    """Whether it stands in brackets behind somebody's name: "Katarina Ek (Skanska)"."""
    text, (start, stop) = message.tokens, span
    opened = start >= 2 and text[start - 1].word == "(" and taken(people, start - 2)
    return opened and stop < len(text) and text[stop].word == ")"


def is_beside(message: Message, span: Span, known: Sequence[Span], *, begins: bool) -> bool:
    """Whether the name is listed with a known organisation: "UNDP and LiU", "LiU, Scania och DONRE"."""
    text, (start, stop) = message.tokens, span
    first = start - (start > 0 and text[start - 1].word == "the")
    last = first - 2 - (first > 2 and text[first - 2].word == ")")
    before = last >= 0 and text[first - 1].word in BESIDE and taken(known, last)
    after = stop + 1 < len(text) and text[stop].word in BESIDE and taken(known, stop + 1)
    return (before and not begins) or (after and not (begins and is_ordinary(message, start)))


def is_firm(message: Message, span: Span, people: Sequence[Span]) -> bool:
    """Whether a name that companies have is listed with a person: "Tom Lind and Green Solutions"."""
    text = message.tokens
    beside = span.start >= 2 and text[span.start - 1].word in BESIDE and taken(people, span.start - 2)
    return beside and span.stop - span.start > 1 and text[span.stop - 1].word in FIRMS


def is_ordinary(message: Message, place: int) -> bool:
    """Whether a word at the beginning of a sentence may well be an ordinary one."""
    word = message.tokens[place].word
    if NOUNS[message.language].has(message.tokens, place):
        return True
    is_alone = not is_name(message, place + 1, ()) and not is_coined(message, Span(place, place + 1))
    is_definite = message.language == "sv" and is_alone and word.endswith(_DEFINITE)
    return word in GROUPS or is_definite or word.endswith((*_PLURALS, *_SURNAMES)) or len(word) < _SHORTEST


_SHORTEST: Final = 3  # letters
_DEFINITE: Final = ("en", "et")  # "Vädret", "Lokalen"
_SURNAMES: Final = ("sson", "qvist", "kvist", "ström", "gren", "blad", "holm", "stedt", "lund")
_PLURALS: Final = ("rna", "arna", "erna", "ing", "ed", "ade", "ly", "are")


def is_coined(message: Message, span: Span) -> bool:
    """Whether the word has a capital letter within, as no ordinary one has: "VNPT", "VinFast"."""
    said = message.said(span)
    return len(said) >= LEAST_COINED and sum(letter.isupper() for letter in said) > 1 and said[1:] != said[1:].lower()


LEAST_COINED: Final = 3  # letters


def is_led(message: Message, place: int) -> bool:
    """Whether a word such as "med" or "company" leads to the name."""
    leads = LEADS[message.language]
    before = range(max(0, place - 2), place)
    return any(leads.at(message.tokens, at, exact=message.marked) == (place, True) for at in before)


def is_visited(message: Message, place: int) -> bool:
    """Whether a study visit leads to it: "study visit to | Samsung"."""
    before = range(max(message.sentence_of(place).start, place - _VISIT), place)
    return any(kind_at(message, at) is Kind.STUDY_VISIT for at in before)


def is_visited_by_letters(message: Message, span: Span, occupied: Sequence[Span]) -> bool:
    """Whether it is written in capitals alone, as no town is, and a study visit leads to it: "visit to | VA SYD"."""
    said, text = message.words(span), message.tokens
    letters = all(token.is_word and message.text[token.start : token.stop].isupper() for token in said)
    is_name = letters and message.uses_capitals and 1 < max(len(token.word) for token in said) <= _LETTERS
    behind = text[span.stop] if span.stop < len(text) else None
    ends = behind is None or not behind.is_word or behind.word in BARRIERS or taken(occupied, span.stop)
    return is_name and ends and is_visited(message, span.start)


_LETTERS: Final = 6
_VISIT: Final = 3  # tokens
