import itertools

from hypothesis import given
from hypothesis import strategies as st

from knowledge.documents.document import Block, LoadedDocument
from knowledge.documents.splitting import MOST, STRETCH, document_text, split

SENTENCE = "Varje deltagare står för sina egna kostnader i samarbetet. "
blocks = st.lists(
    st.builds(
        Block,
        st.integers(1, 30).map(lambda n: (SENTENCE * n).strip()) | st.text("abc. ", min_size=1, max_size=3000),
        st.sampled_from([(), ("Bakgrund",), ("Bakgrund", "Parter")]),
        st.sampled_from([None, 1, 2]),
    ).filter(lambda block: bool(block.text.strip())),
    max_size=12,
)


def document(*parts: Block) -> LoadedDocument:
    return LoadedDocument("Plan", "sv", parts)


@given(blocks)
def test_passages_are_verbatim_in_order_and_complete(parts: list[Block]) -> None:
    whole = document(*parts)
    text = document_text(whole)
    pieces = split(whole)
    assert all(text[piece.start : piece.stop] == piece.text for piece in pieces)
    assert all(before.stop <= after.start for before, after in itertools.pairwise(pieces))
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())


@given(blocks)
def test_no_passage_is_beyond_measure_and_each_has_sentences(parts: list[Block]) -> None:
    for piece in split(document(*parts)):
        assert len(piece.text) <= MOST * STRETCH
        assert piece.sentences
        assert all(piece.text[start:stop].strip() for start, stop in piece.sentences)


def test_short_blocks_of_a_section_share_a_passage() -> None:
    parts = [Block(f"Punkt {number} om vatten.", ("Mål",)) for number in range(5)]
    [piece] = split(document(*parts))
    assert piece.headings == ("Mål",)
    assert len(piece.sentences) == 5


def test_a_passage_never_crosses_a_section_or_a_page() -> None:
    pieces = split(document(Block("Ett.", ("A",), 1), Block("Två.", ("A",), 2), Block("Tre.", ("B",), 2)))
    assert [(p.text, p.headings, p.page) for p in pieces] == [
        ("Ett.", ("A",), 1),
        ("Två.", ("A",), 2),
        ("Tre.", ("B",), 2),
    ]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    pieces = split(document(Block((SENTENCE * 40).strip())))
    assert len(pieces) > 2
    assert all(piece.text.startswith("Varje") and piece.text.endswith("samarbetet.") for piece in pieces)


def test_a_short_rest_joins_the_passage_before_it() -> None:
    pieces = split(document(Block("a" * 690 + "."), Block("Kort rest.")))
    assert len(pieces) == 1


def test_an_endless_word_is_cut_by_force() -> None:
    pieces = split(document(Block("x" * 5000)))
    assert "".join(piece.text for piece in pieces) == "x" * 5000
    assert max(len(piece.text) for piece in pieces) <= MOST * STRETCH


def test_a_document_without_text_has_no_passages() -> None:
    assert split(document()) == []
