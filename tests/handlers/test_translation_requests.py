"""What a /translate asks for: a language may be named first, and what only looks so belongs to the text."""

import pytest

from handlers.messages import ChatKind, ChatPlace, Message, Person, RepliedTo
from handlers.translating.request import Request, read_request, unknown_language
from knowledge.richtext import RichText
from knowledge.words import Language


def message(text: str, replied_to: RepliedTo | None = None) -> Message:
    place = ChatPlace("telegram:1", ChatKind.PRIVATE)
    return Message("key", place, Person("telegram:1", "Anna"), text, replied_to=replied_to)


@pytest.mark.parametrize(
    ("text", "target", "rest"),
    [
        ("to English: vi ses", "en", "vi ses"),
        ("till engelska Mötet flyttas", "en", "Mötet flyttas"),
        ("till engelska vi ses i morgon", "en", "vi ses i morgon"),
        ("to swedish we meet tomorrow", "sv", "we meet tomorrow"),
        ("sang tiếng Anh cuộc họp ngày mai", "en", "cuộc họp ngày mai"),
        ("engelska", "en", ""),
        ("to English, please!", "en", ""),
        ("till engelska är du snäll", "en", ""),
        ("sang tiếng Thụy Điển giúp tôi với ạ", "sv", ""),
        ("till vietnamnesiska: Vi ses", "vi", "Vi ses"),
        ("to swedsh we meet tomorrow", "sv", "we meet tomorrow"),
        ("sang tiếng thụy điện", "sv", ""),
        ("sang tieng thuy dein: hop", "sv", "hop"),
        ("vi tack", None, "vi tack"),
        ("svenskar reser", None, "svenskar reser"),
        ("In Swedish schools lunch is free", None, "In Swedish schools lunch is free"),
        ("To English teachers we say thank you", None, "To English teachers we say thank you"),
        ("till svenska elever säger vi hej", None, "till svenska elever säger vi hej"),
    ],
)
def test_a_named_language_is_told_from_text(text: str, target: Language | None, rest: str) -> None:
    assert read_request(message(text)) == Request(RichText(rest), target)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("till tyska: Mötet flyttas", "tyska"),
        ("to German we meet", "German"),
        ("German", "German"),
        ("sang tiếng Đức cuộc họp", "tiếng Đức"),
        ("To Thai Nguyen: we will send five teachers", ""),
        ("Till Thai Nguyen reser vi i maj", ""),
        ("Sang Thái Nguyên họp", ""),
        ("Till danska gäster säger vi hej", ""),
    ],
)
def test_other_languages_are_told_from_places_and_peoples(text: str, name: str) -> None:
    assert unknown_language(text) == name


def test_what_somebody_replies_to_is_told_from_their_own_words() -> None:
    replied = RepliedTo("7", "Vi ses", ours=False)
    assert read_request(message("engelska", replied)) == Request(RichText("Vi ses"), "en", quoted=True)
    assert read_request(message("Hej på er", replied), "vi") == Request(RichText("Hej på er"), "vi")
