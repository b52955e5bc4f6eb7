"""Thirty questions in three languages that the shipped sample documents answer, and nine that they do not."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple, cast

import pytest

from knowledge.answers.positions import LibraryPositions
from knowledge.answers.reading import read
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.retrieval import Retriever
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language
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
    assert refused >= 8


def test_positions_on_what_is_asked_come_from_the_passage_that_tells_it(retriever: Retriever) -> None:
    finder = LibraryPositions(retriever, shipped_glossary)
    asked = [row for row in rows() if NOTHING not in row.facts]
    missed = [
        row.question
        for row in asked
        if not holds(" ".join(c.passage.text for c in finder.about(row.question, row.language, None)), row)
    ]
    assert len(missed) <= 2, missed
