"""Positions on a topic: verbatim, from the right place, in any language; none where the documents say nothing."""

import json
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.e5.embedder import BuiltinEmbedder
from knowledge.files import files_below
from knowledge.glossary import shipped_glossary
from knowledge.index import VectorIndex
from knowledge.library import DocumentLibrary
from knowledge.loaders import LoadLimits
from knowledge.loaders.load import SUFFIXES
from knowledge.positions import LibraryPositions
from knowledge.retrieval import Retriever
from knowledge.words import SHARED, Language

SHARED_FOLDER = Path(__file__).parents[3] / "shared"
QUESTIONS = SHARED_FOLDER / "eval" / "dev.jsonl"
DOCUMENTS = SHARED_FOLDER / "documents"


@pytest.fixture(scope="module")
def embedder() -> BuiltinEmbedder:
    return BuiltinEmbedder()


@pytest.fixture(scope="module")
def library(embedder: BuiltinEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentLibrary]:
    opened = open_library(tmp_path_factory.mktemp("library"), embedder)
    for sample in files("knowledge").joinpath("samples").iterdir():
        opened.add(sample.read_bytes(), sample.name)
    opened.add("# Internt\n\nVår egen hållning om avloppsrening är hemlig.\n".encode(), "internt.md", "linkoping")
    yield opened
    opened.close()


def open_library(folder: Path, embedder: BuiltinEmbedder) -> DocumentLibrary:
    catalogue = Catalogue(folder / "catalogue.sqlite3", embedder.dimensions)
    index = VectorIndex(folder / "vectors", embedder.name)
    return DocumentLibrary(folder, catalogue, index, embedder, LoadLimits(20, 2_000))


def positions_in(library: DocumentLibrary, embedder: BuiltinEmbedder) -> LibraryPositions:
    glossary = shipped_glossary()
    return LibraryPositions(Retriever(library.catalogue, library.index, embedder, glossary), lambda: glossary)


@pytest.mark.parametrize(
    ("topic", "language"),
    [("medborgardialog", "sv"), ("citizen dialogue", "en"), ("đối thoại với người dân", "vi")],
)
def test_topic_is_found_in_every_language_and_quoted_verbatim(
    topic: str, language: Language, library: DocumentLibrary, embedder: BuiltinEmbedder
) -> None:
    found = positions_in(library, embedder).about(topic, language, frozenset({SHARED}))
    assert 1 <= len(found) <= 3
    assert all(citation.quote in citation.passage.text for citation in found)
    names = ("medborgardialog", "citizen dialogue", "dialogue with citizens", "đối thoại")
    assert any(name in found[0].quote.casefold() for name in names)
    assert [citation.mark for citation in found] == sorted(citation.mark for citation in found)


@pytest.mark.parametrize(("topic", "language"), [("fotboll", "sv"), ("football", "en"), ("bóng đá", "vi"), ("", "sv")])
def test_nothing_is_made_up_where_the_documents_say_nothing(
    topic: str, language: Language, library: DocumentLibrary, embedder: BuiltinEmbedder
) -> None:
    assert positions_in(library, embedder).about(topic, language, frozenset({SHARED})) == ()


def test_what_a_side_keeps_to_itself_is_not_quoted_to_the_other(
    library: DocumentLibrary, embedder: BuiltinEmbedder
) -> None:
    finder = positions_in(library, embedder)
    own = finder.about("avloppsrening", "sv", frozenset({SHARED, "linkoping"}), 5)
    other = finder.about("avloppsrening", "sv", frozenset({SHARED, "thai-nguyen"}), 5)
    assert any("hemlig" in citation.quote for citation in own)
    assert not any("hemlig" in citation.quote for citation in other)


@pytest.mark.quality
def test_positions_come_from_the_right_section(embedder: BuiltinEmbedder, tmp_path: Path) -> None:
    if not (QUESTIONS.exists() and DOCUMENTS.exists()):
        pytest.skip(f"needs the development set at {QUESTIONS} and the documents at {DOCUMENTS}")
    library = open_library(tmp_path, embedder)
    for path, name in files_below([DOCUMENTS], SUFFIXES):
        library.add_file(path, name)
    finder = positions_in(library, embedder)
    hits: dict[str, list[bool]] = defaultdict(list)
    for question in map(json.loads, QUESTIONS.read_text("utf-8").splitlines()):
        if question["answerable"]:
            evidence = " ".join(question["evidence"].split())[:60]
            found = finder.about(question["question"], question["lang"], None)
            texts = [" ".join(citation.passage.text.split()) for citation in found]
            hits[question["lang"]].append(any(evidence in one for one in texts))
    library.close()
    shares = {language: sum(flags) / len(flags) for language, flags in hits.items()}
    assert min(shares.values()) >= 0.86, shares
