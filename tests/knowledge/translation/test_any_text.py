"""Whatever somebody writes: hidden, put back and taken apart, it comes out as it went in."""

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.richtext import RichText, Span, Style
from knowledge.terms.glossary import shipped_glossary
from knowledge.translation.layout import lines, put_together
from knowledge.translation.protection import bound_terms, protect
from knowledge.translation.restoring import restore
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair

TERMS = Terms(shipped_glossary().terms)
PAIRS = [Pair("sv", "vi"), Pair("vi", "en"), Pair("en", "sv")]
PARTS = st.sampled_from(
    [
        *("kommunstyrelsens", "Ủy ban nhân dân", "https://a.se/x?y=(1)", "@minh", "[[1]]", "[ [2] ]", "15.00", "- "),
        *(
            "12 november",
            "{name}",
            "`kod`",
            "A-42",
            "🎉",
            "👩\u200d👩\u200d👧",
            "<b>&amp;",
            "\n",
            " ",
            ". ",
            "linkoping.se",
        ),
        *("é", "số 7", "1 000 kr"),
    ]
)
TEXTS = st.lists(PARTS | st.text(max_size=8), max_size=12).map("".join)


@st.composite
def rich_texts(draw: st.DrawFn) -> RichText:
    """A text with formatting anywhere in it, also across words and inside one another."""
    text = draw(TEXTS)
    places = st.integers(0, len(text))
    styles = st.sampled_from([Style.BOLD, Style.ITALIC, Style.LINK, Style.CODE])
    drawn = draw(st.lists(st.tuples(places, places, styles), max_size=4))
    spans = {
        Span(min(one, other), max(one, other), style, "https://example.org" if style == Style.LINK else "")
        for one, other, style in drawn
        if one != other
    }
    return RichText(text, tuple(sorted(spans)))


@settings(max_examples=60, deadline=None)
@given(rich_texts())
def test_a_text_is_the_sum_of_its_lines_and_pieces(text: RichText) -> None:
    again = put_together([line.filled(line.pieces) for line in lines(text)])
    assert again.text == text.text
    for span in again.spans:
        assert any(span.style == own.style and own.start <= span.start <= span.stop <= own.stop for own in text.spans)


@settings(max_examples=60, deadline=None)
@given(rich_texts(), st.sampled_from(PAIRS))
def test_what_is_hidden_comes_back(text: RichText, pair: Pair) -> None:
    piece = text.strip()
    hidden = protect(piece, pair, bound_terms(piece, pair, TERMS))
    back = restore(hidden, hidden.text)
    assert back is not None
    assert all(item.text.casefold() in back.text.casefold() for item in hidden.items.values())
    assert all(0 <= span.start < span.stop <= len(back) for span in back.spans)
