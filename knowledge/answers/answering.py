"""From a question to an answer: search, read, and then quote, or let a chat model write and check what it wrote."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from knowledge.answers.marks import marked
from knowledge.answers.reading import Reading, read
from knowledge.answers.writing import Written
from knowledge.search.followup import asks_itself, joined, standalones
from knowledge.search.retrieval import Found, Retriever
from knowledge.words import Answer, Language, Passage, Question, Refused

SHOWN = 10  # passages in an answer
GIVEN = 6  # passages that a chat model is given
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
        standalone, found, reading = self._read(question)
        passages = tuple(entry.shown for entry in reading.ranked[:SHOWN])
        answer = Answer(question.language, standalone, passages=passages, searched=found.documents)
        if reading.refused is not None:
            return _refused(answer, reading.refused)
        answer = replace(answer, citations=marked((quote.text, quote.ranked.shown) for quote in reading.quotes))
        return answer if self._writer is None else self._written(answer, self._writer)

    def _read(self, question: Question) -> tuple[str, Found, Reading]:
        """The first way to understand the question in which the library answers, else the first of all."""
        ways = self._ways(question)
        first = next(ways)
        return first if first[-1].refused is None else next((way for way in ways if way[-1].refused is None), first)

    def _ways(self, question: Question) -> Iterator[tuple[str, Found, Reading]]:
        own = question.text if asks_itself(question.text, question.language) else None
        for standalone in self._standalones(question):
            found = self._retriever.search(standalone, question.language, question.audiences, own)
            yield standalone, found, read(found)

    def _standalones(self, question: Question) -> Iterator[str]:
        """The model is asked last of all: most follow-ups are understood without it."""
        ways = standalones(question.text, question.subject, question.language)
        subject = question.subject or ""
        for leaning in ways:
            yield joined(subject, question.text, question.language) if leaning else question.text
        if self._writer is not None and True in ways:
            yield self._writer.standalone(question.text, subject, question.language)

    def _written(self, answer: Answer, writer: Writer) -> Answer:
        written = writer.write(answer.standalone, answer.language, answer.passages[:GIVEN])
        if written.trouble is not None:
            return replace(answer, trouble=written.trouble)
        if written.declined:
            return _refused(answer, Refused.NOT_FOUND)
        return replace(answer, written=written.text, citations=written.citations)


def _refused(answer: Answer, reason: Refused) -> Answer:
    return replace(answer, refused=reason, citations=(), nearest=answer.passages[:NEAREST])
