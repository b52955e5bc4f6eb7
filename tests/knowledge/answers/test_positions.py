"""Positions on a topic: verbatim, from the right place, in any language; none where the documents say nothing."""

from collections.abc import Iterator
from importlib.resources import files

import pytest

from knowledge.answers.positions import LibraryPositions
from knowledge.library.library import DocumentLibrary
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import SHARED, Language
from tests.knowledge.libraries import open_library, retriever_of

EXCHANGES = "Under året planeras lärar- och forskarutbyte mellan universiteten."


@pytest.fixture(scope="module")
def library(embedder: BuiltinEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentLibrary]:
    opened = open_library(tmp_path_factory.mktemp("library"), embedder)
    for sample in files("knowledge").joinpath("samples").iterdir():
        opened.add(sample.read_bytes(), sample.name)
    point = "* Fler sopkärl av rostfritt stål ställs i hamnen."
    text = f"# Internt\n\nVår egen hållning om avloppsrening är hemlig.\n\n{point}\n"
    opened.add(text.encode(), "internt.md", "linkoping")
    opened.add(f"# Utbyten\n\n{EXCHANGES}\n".encode(), "utbyten.md")
    yield opened
    opened.close()


def positions_in(library: DocumentLibrary, embedder: BuiltinEmbedder) -> LibraryPositions:
    return LibraryPositions(retriever_of(library, embedder), shipped_glossary)


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


def test_point_of_a_list_is_quoted_without_its_mark(library: DocumentLibrary, embedder: BuiltinEmbedder) -> None:
    found = positions_in(library, embedder).about("sopkärl", "sv", None)
    assert found[0].quote == "Fler sopkärl av rostfritt stål ställs i hamnen."


def test_a_word_that_a_hyphen_stands_for_is_found_in_every_language(
    library: DocumentLibrary, embedder: BuiltinEmbedder
) -> None:
    topics: tuple[tuple[str, Language], ...] = (
        ("lärarutbyte", "sv"), ("teacher exchange", "en"), ("trao đổi giáo viên", "vi"),
    )  # fmt: skip
    found = [positions_in(library, embedder).about(topic, language, None) for topic, language in topics]
    assert [positions[0].quote for positions in found] == [EXCHANGES] * 3


def test_a_word_within_another_is_no_naming_outside_of_swedish(
    library: DocumentLibrary, embedder: BuiltinEmbedder
) -> None:
    found = positions_in(library, embedder).about("opera", "en", None)
    assert not any("operat" in citation.quote.casefold() for citation in found)
