"""From a question to an answer: search, read, and then quote, or let a chat model write and check what it wrote."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple, Protocol

from knowledge.answers.marks import marked
from knowledge.answers.reading import Reading, read
from knowledge.answers.writing import Written
from knowledge.search.concepts import Stems, covers, spaced
from knowledge.search.followup import (
    asks_openly,
    asks_something,
    joined,
    only_names,
    renamed,
    standalones,
    turned,
)
from knowledge.search.pronouns import has_pronoun
from knowledge.search.retrieval import Found, Retriever
from knowledge.words import Answer, Language, Passage, Question, Refused

SHOWN = 10  # passages in an answer
GIVEN = 6  # passages that a chat model is given
WHOLE, BESIDE_IT, NO_ANSWER = 1.0, 0.0, -1.0  # shares of what a question names itself
NEAREST = 5  # passages whose documents are named when there is no answer


class Writer(Protocol):
    """A chat model that writes answers from passages."""

    def write(self, question: str, language: Language, passages: Sequence[Passage]) -> Written:
        """A checked answer, or why there is none."""

    def standalone(self, question: str, subject: str, language: Language) -> str:
        """A follow-up question as one that stands alone."""


class LibraryAnswerer:
    """Answers from the library; with a writer in its words, without one in quotes."""

    def __init__(self, retriever: Retriever, writer: Writer | None = None) -> None:
        self._retriever = retriever
        self._writer = writer

    def answer(self, question: Question) -> Answer:
        """The answer, or why there is none. The gate decides before any model is called."""
        way = self._read(question)
        reading = way.reading
        passages = tuple(entry.shown for entry in reading.ranked[:SHOWN])
        answer = Answer(question.language, way.standalone, passages=passages, searched=way.documents)
        if reading.refused is not None:
            return _refused(answer, reading.refused)
        answer = replace(answer, citations=marked((quote.text, quote.ranked.shown) for quote in reading.quotes))
        return answer if self._writer is None else self._written(answer, self._writer)

    def _read(self, question: Question) -> "_Way":
        """The way to understand the question in which the answer is most about what it names, the first of such.

        The model is asked last of all: most follow-ups are understood without it.
        """
        text, language, subject = question.text, question.language, question.subject
        leaning = standalones(text, subject, language)
        if subject is None or True not in leaning:
            return next(self._ways(question, _Wording(text, text), ()))
        own = self._retriever.understood(text, language).meanings
        ways = (way for one in _wordings(question, subject, leaning) for way in self._ways(question, one, own))
        best = next(ways)
        while best.share < WHOLE and (other := next(ways, None)) is not None:
            best = max(best, other, key=lambda way: way.share)
        alone = asks_something(text, subject, language) and not has_pronoun(text, language)
        if best.share == BESIDE_IT and alone:  # "who pays?", after "how long ...?"
            best = max(best, *self._ways(question, _Wording(text, text), own), key=lambda way: way.share)
        names = only_names(text, language)
        if best.share == BESIDE_IT and names and asks_openly(subject, language):  # "and the schools?", after all of it
            best = self._about(names, question, own, best)
        if best.share == NO_ANSWER and self._writer is not None:
            told = self._writer.standalone(text, subject, language)
            best = max(best, *self._ways(question, _Wording(told, told), own), key=lambda way: way.share)
        return best

    def _about(self, names: str, question: Question, own: Sequence[Stems], best: "_Way") -> "_Way":
        """What is said about what a follow-up names, or else the best way, unless that only repeats what was said."""
        alone = next(self._ways(question, _Wording(names, names), own))
        if alone.share > BESIDE_IT:
            return alone
        before = " ".join(told.quote for told in question.told)
        repeats = any(quote.text in before for quote in best.reading.quotes[:1])
        return best._replace(reading=replace(best.reading, refused=Refused.NOT_FOUND)) if repeats else best

    def _ways(self, question: Question, wording: "_Wording", own: Sequence[Stems]) -> "Iterator[_Way]":
        text, language = question.text, question.language
        asking = text if asks_something(text, question.subject, language) else None
        found = self._retriever.search(wording.sought, language, question.audiences, asking)
        for read_so in (read, partial(_goes_on, question)):  # the second only where the first will not do
            reading = read_so(found)
            yield _Way(wording.standalone, found.documents, reading, _share(own, reading))

    def _written(self, answer: Answer, writer: Writer) -> Answer:
        written = writer.write(answer.standalone, answer.language, answer.passages[:GIVEN])
        if written.trouble is not None:
            return replace(answer, trouble=written.trouble)
        if written.declined:
            return _refused(answer, Refused.NOT_FOUND)
        return replace(answer, written=written.text, citations=written.citations)


class _Wording(NamedTuple):
    """What is searched for, and how the question reads where it stands alone."""

    sought: str
    standalone: str


def _wordings(question: Question, subject: str, leaning: Sequence[bool]) -> Iterator[_Wording]:
    """How a follow-up may be read, in the order to try."""
    text, whole = question.text, joined(subject, question.text, question.language)
    other = renamed(subject, text, question.language)
    if other is not None:
        yield _Wording(other, other)
    for leans_on in leaning:
        yield _Wording(whole, whole) if leans_on else _Wording(text, text)
    yield _Wording(turned(subject, text, question.language), whole)


class _Way(NamedTuple):
    """A way to understand a question, what it brings, and how much of what the question names itself that tells."""

    standalone: str
    documents: int  # that were searched
    reading: Reading
    share: float


def _refused(answer: Answer, reason: Refused) -> Answer:
    return replace(answer, refused=reason, citations=(), nearest=answer.passages[:NEAREST])


def _share(own: Sequence[Stems], reading: Reading) -> float:
    """The share of what a follow-up names itself that the first quote or its document tells."""
    if reading.refused is not None:
        return NO_ANSWER
    said = spaced(" ".join(f"{quote.text} {quote.ranked.passage.document}" for quote in reading.quotes[:1]))
    return sum(covers(stems, said) for stems in own) / len(own) if own else WHOLE


def _goes_on(question: Question, found: Found) -> Reading:
    """What else the sections say from which the question before was answered."""
    sections = {(told.document_id, told.section) for told in question.told}
    ranked = [one for one in found.ranked if (one.passage.document_id, one.passage.section) in sections]
    if not ranked:
        return Reading((), Refused.NOT_FOUND)
    reading = read(replace(found, ranked=tuple(ranked), named=frozenset()))  # these are read, whatever else is named
    before = " ".join(told.quote for told in question.told)
    quotes = tuple(quote for quote in reading.quotes if quote.text not in before)
    return replace(reading, quotes=quotes, refused=reading.refused if quotes else Refused.NOT_FOUND)
