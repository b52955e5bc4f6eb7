"""Replies as HTML and plain text."""

from dataclasses import replace
from html.parser import HTMLParser
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.localization import Localization
from bot.rendering import PIECE, html_pieces, on_one_line, plain_text, safely, split, units
from bot.telegram.entities import rich
from handlers.messages import Formatted, Gap, Part, Verbatim, say
from knowledge.richtext import RichText, Span, Style

TEXTS = Localization()
ALLOWED = {style.value for style in Style}


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
    assert plain_text([Verbatim("fil\u202egnp.exe\u200b\0\x1b\x9b\ud800")], "sv", TEXTS) == "filgnp.exe"
    assert on_one_line("Anna\r\n✅ admin\u2028 \u2066Bo\u2069") == "Anna ✅ admin Bo"
    assert plain_text([Verbatim("Hej\U000e0041\U000e0042 \U000e0100du")], "sv", TEXTS) == "Hej du"


def test_nothing_is_left_of_a_name_that_nobody_sees() -> None:
    for name in ("\u3164", "\u115f \uffa0", "\u2800\u200b", "\u200b\u2063", "\U000e0041\u034f"):
        assert on_one_line(name) == ""
    assert on_one_line("Anna\u3164 \u2800Berg") == "Anna Berg"


def test_formatting_keeps_its_place_when_characters_are_dropped() -> None:
    text = RichText("a\u202ebc\0d", (Span(2, 6, Style.BOLD), Span(1, 2, Style.CODE)))
    assert safely(text) == RichText("abcd", (Span(1, 3, Style.BOLD), Span(3, 4, Style.BOLD)))
    assert safely(RichText("abc", (Span(0, 1, Style.BOLD),))) == RichText("abc", (Span(0, 1, Style.BOLD),))


def test_letters_of_two_signs_are_composed_and_formatting_keeps_its_place() -> None:
    text = normalize("NFD", "😀 Mötet i Thái Nguyên")
    bold = MessageEntity(MessageEntity.BOLD, offset=3, length=len(normalize("NFD", "Mötet")))
    assert rich(text, [bold]) == RichText("😀 Mötet i Thái Nguyên", (Span(2, 7, Style.BOLD),))
    assert on_one_line(normalize("NFD", "Nguyễn Thị Hà")) == "Nguyễn Thị Hà"


def test_joined_emoji_stay_one() -> None:
    for emoji in ("👩\u200d💻", "👩🏽\u200d🚀", "🏴\u200d☠\ufe0f", "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥"):
        assert plain_text([Verbatim(f"Hej {emoji}!")], "sv", TEXTS) == f"Hej {emoji}!"
    assert plain_text([Verbatim("Lin\u200dkö👍\u200dping")], "sv", TEXTS) == "Linkö👍ping"


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


WRITTEN = st.text(alphabet="ab <&>;\"'.\n\U0001f600\u0300", min_size=1, max_size=300)
ADDRESSES = st.text(alphabet="ab?&=<\"'> ", max_size=60).map(lambda tail: f"https://{tail * 30}")
SPANS = st.builds(
    lambda start, length, style, link: Span(start, start + length, style, link if style == Style.LINK else ""),
    *(st.integers(0, 300), st.integers(0, 300), st.sampled_from(Style), ADDRESSES),
)


@given(WRITTEN, st.lists(SPANS, max_size=5), st.integers(20, 60))
def test_formatting_of_any_kind_is_nested_and_survives_the_cuts(text: str, spans: list[Span], limit: int) -> None:
    fitting = [replace(span, stop=min(span.stop, len(text))) for span in spans if span.start < len(text)]
    pieces = split(html_pieces([Formatted(RichText(text, tuple(fitting)))], "sv", TEXTS)[0], limit)
    joined = "".join(checked(piece).text for piece in pieces)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(units(piece) <= limit for piece in pieces)


@pytest.mark.parametrize("length", [100, 2_000, 9_000])
@pytest.mark.parametrize("start", [0, 1_990, 3_899])
def test_a_long_address_counts_for_nothing_where_it_is_cut(start: int, length: int) -> None:
    address = f"https://x/{'a b<&' * (length // 5)}"
    words = RichText("ord " * 3_000, (Span(start, 12_000, Style.LINK, address), Span(5, 11_000, Style.BOLD)))
    pieces = html_pieces([Formatted(words)], "sv", TEXTS)
    assert len(pieces) <= 5
    assert sum(len(checked(piece).text.replace(" ", "")) for piece in pieces) == 9_000
