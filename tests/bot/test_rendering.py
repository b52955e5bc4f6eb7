"""Replies as HTML and plain text."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from bot.localization import Localization
from bot.rendering import PIECE, html_pieces, plain_text, split, units
from handlers.messages import Gap, Part, Verbatim, say

TEXTS = Localization()
ALLOWED = {"b", "i", "code", "blockquote"}


class Checker(HTMLParser):
    """Collects what Telegram would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ALLOWED:
            self.faults.append(f"<{tag}>")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.text += data


def checked(html: str) -> Checker:
    checker = Checker()
    checker.feed(html)
    checker.close()
    assert not checker.faults
    assert not checker.open
    return checker


def test_words_of_people_are_escaped() -> None:
    parts: list[Part] = [say("answer-quote", quote="<b>fet & ful</i> <script>", mark=1), Verbatim("a < b && c > d")]
    (piece,) = html_pieces(parts, "sv", TEXTS)
    assert checked(piece).text == "”<b>fet & ful</i> <script>” [1]\na < b && c > d"


def test_mark_up_of_the_texts_is_kept_in_html_and_dropped_in_plain_text() -> None:
    parts = [say("documents-heading", count=3)]
    assert "<b>" in html_pieces(parts, "en", TEXTS)[0]
    assert plain_text(parts, "en", TEXTS) == "Documents I answer from (3)"


def test_a_gap_is_an_empty_line() -> None:
    assert plain_text([Verbatim("a"), Gap(), Verbatim("b")], "sv", TEXTS) == "a\n\nb"


def test_characters_that_turn_text_around_are_dropped() -> None:
    assert plain_text([Verbatim("fil\u202egnp.exe\u200b\0")], "sv", TEXTS) == "filgnp.exe"


def test_length_counts_utf16_units_without_tags() -> None:
    assert units("<b>Thái Nguyên 🇻🇳</b> &amp;") == len("Thái Nguyên ") + 4 + len(" &")


def test_a_long_text_is_cut_between_sentences() -> None:
    sentence = "Detta är en mening som handlar om vatten. "
    pieces = split(sentence * 300)
    assert all(piece.endswith(".") for piece in pieces)
    assert " ".join(pieces) == (sentence * 300).strip()


def test_a_tag_that_is_open_at_a_cut_is_closed_and_opened_again() -> None:
    pieces = split("<b>" + "ord " * 3000 + "</b>")
    assert len(pieces) > 1
    assert all(piece.startswith("<b>") and piece.endswith("</b>") for piece in pieces)


@given(st.lists(st.text(max_size=9000), max_size=4))
def test_any_words_give_valid_pieces_that_fit(texts: list[str]) -> None:
    for piece in html_pieces([Verbatim(text) for text in texts], "vi", TEXTS):
        checked(piece)
        assert units(piece) <= PIECE


@given(st.text(alphabet="ab <&>.\n\U0001f600", min_size=1, max_size=400), st.integers(20, 60))
def test_splitting_loses_nothing_but_white_space(text: str, limit: int) -> None:
    from html import escape

    pieces = split(f"<i>{escape(text, quote=False)}</i>", limit)
    joined = "".join(checked(piece).text for piece in pieces)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(units(piece) <= limit for piece in pieces)
