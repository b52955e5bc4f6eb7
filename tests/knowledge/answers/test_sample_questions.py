"""Questions in three languages that the samples answer, a newcomer's first too, and thirteen that they do not."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple, cast

import pytest

from knowledge.answers.answering import LibraryAnswerer
from knowledge.answers.positions import LibraryPositions
from knowledge.answers.reading import read
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.retrieval import Retriever
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language, Question, Told
from tests.knowledge.libraries import open_library, retriever_of

NOTHING = "-"  # what a question is answered with that the documents say nothing about


class Row(NamedTuple):
    """A question, and what the quotes must hold one of."""

    language: Language
    question: str
    facts: tuple[str, ...]


def rows() -> list[Row]:
    table = Path(__file__).with_name("sample_questions.tsv").read_text("utf-8").splitlines()
    return [
        Row(cast("Language", language), question, tuple(facts.split("|")))
        for language, question, facts in csv.reader(table, delimiter="\t")
    ]


@pytest.fixture(scope="module")
def retriever(embedder: BuiltinEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Retriever]:
    library = open_library(tmp_path_factory.mktemp("library"), embedder)
    for sample in files("knowledge").joinpath("samples").iterdir():
        library.add(sample.read_bytes(), sample.name)
    yield retriever_of(library, embedder)
    library.close()


def holds(text: str, row: Row) -> bool:
    return any(fact.casefold() in text.casefold() for fact in row.facts)


def test_questions_are_answered_with_what_the_samples_say_and_others_are_refused(retriever: Retriever) -> None:
    wrong, refused = [], 0
    for row in rows():
        reading = read(retriever.search(row.question, row.language))
        told = " ".join(quote.text for quote in reading.quotes)
        if NOTHING in row.facts:
            refused += reading.refused is not None
        elif reading.refused is not None or not holds(told, row):
            wrong.append(f"{row.question}: {told or reading.refused}")
    assert len(wrong) <= 3, "\n".join(wrong)
    assert refused >= 12


@pytest.mark.parametrize(
    ("question", "language", "title"),
    [
        ("Sammanfatta avtalet", "sv", "Cooperation agreement"),
        ("Vad går samarbetsavtalet ut på?", "sv", "Cooperation agreement"),
        ("tl;dr of the agreement", "en", "Cooperation agreement"),
        ("tóm tắt thỏa thuận hợp tác", "vi", "Cooperation agreement"),
        ("Give me a summary of the action plan", "en", "Kế hoạch hành động"),
    ],
)
def test_a_summary_is_of_the_only_document_of_that_kind(
    retriever: Retriever, question: str, language: Language, title: str
) -> None:
    reading = read(retriever.search(question, language))
    first = reading.quotes[0].ranked.passage
    assert first.document.startswith(title)
    assert first.section[-1] in {"In short", "Tóm tắt"}


def test_positions_on_what_is_asked_come_from_the_passage_that_tells_it(retriever: Retriever) -> None:
    finder = LibraryPositions(retriever, shipped_glossary)
    asked = [row for row in rows() if NOTHING not in row.facts]
    missed = [
        row.question
        for row in asked
        if not holds(" ".join(c.passage.text for c in finder.about(row.question, row.language, None)), row)
    ]
    assert len(missed) <= 2, missed


@pytest.mark.parametrize(
    ("language", "question", "follow_up", "fact"),
    [
        ("sv", "Vem bekostar deltagandet?", "och om samarbetet växer?", "cooperation grows|större utbyte"),
        ("en", "Who pays for taking part?", "and if the cooperation grows?", "cooperation grows|större utbyte"),
        ("vi", "Ai chi trả chi phí tham gia?", "nếu hợp tác mở rộng thì sao?", "cooperation grows|större utbyte"),
        ("sv", "Hur länge gäller avtalet?", "och vem betalar?", "own costs|egna kostnader"),
        ("en", "How long is the agreement?", "who pays?", "own costs|egna kostnader"),
        ("vi", "Thỏa thuận hợp tác có hiệu lực bao lâu?", "ai trả tiền?", "own costs|egna kostnader"),
        ("sv", "Hur många bor i provinsen?", "och i staden?", "200 000"),
        ("en", "What does the agreement say about costs?", "what about ending it?", "six months"),
    ],
)
def test_a_follow_up_is_answered_for_what_it_asks_itself(
    retriever: Retriever, language: Language, question: str, follow_up: str, fact: str
) -> None:
    answerer = LibraryAnswerer(retriever)
    first = answerer.answer(Question(question, language))
    told = tuple(Told(one.passage.document_id, one.passage.section, one.quote) for one in first.citations)

    second = answerer.answer(Question(follow_up, language, first.standalone, None, told))

    assert any(words in one.quote for one in second.citations for words in fact.split("|"))


@pytest.mark.parametrize(
    ("language", "question", "follow_up"),
    [
        ("sv", "Hur ska könsfördelningen se ut?", "och ungdomar?"),
        ("en", "What about gender equality in the partnership?", "and young people?"),
    ],
)
def test_a_follow_up_that_names_what_is_not_told_does_not_repeat_the_answer_before(
    retriever: Retriever, language: Language, question: str, follow_up: str
) -> None:
    answerer = LibraryAnswerer(retriever)
    first = answerer.answer(Question(question, language))
    told = tuple(Told(one.passage.document_id, one.passage.section, one.quote) for one in first.citations)
    assert told

    assert answerer.answer(Question(follow_up, language, first.standalone, None, told)).refused is not None


def test_a_follow_up_that_names_something_else_is_answered_about_that(retriever: Retriever) -> None:
    answerer = LibraryAnswerer(retriever)
    first = answerer.answer(Question("Hur ser de på jämställdhet?", "sv"))
    told = tuple(Told(one.passage.document_id, one.passage.section, one.quote) for one in first.citations)

    second = answerer.answer(Question("och miljö?", "sv", first.standalone, None, told))

    assert "miljö" in second.citations[0].quote.casefold()


def test_what_has_nothing_to_do_with_the_answer_before_is_refused(retriever: Retriever) -> None:
    answerer = LibraryAnswerer(retriever)
    first = answerer.answer(Question("Vem bekostar deltagandet?", "sv"))
    told = tuple(Told(one.passage.document_id, one.passage.section, one.quote) for one in first.citations)

    for text in ("Vad kostar en biljett till Skansen?", "och hur blir vädret?", "vem vann matchen?"):
        assert answerer.answer(Question(text, "sv", first.standalone, None, told)).refused is not None
