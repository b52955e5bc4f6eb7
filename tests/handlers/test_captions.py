"""Whom a file is for, by its caption: words that are not understood are never taken for "both sides"."""

import pytest

from handlers.albums import Wish
from handlers.documents.captions import read_caption


@pytest.mark.parametrize(
    "caption",
    [
        "internt\n",
        "Internt dokument",
        "internt, bara för oss",
        "INTERNAL ONLY",
        "not internal",
        "chỉ nội bộ",
        "Mật",
        "Konfidentiellt!",
        "Sekretessbelagt",
        "confidential",
        "Bara för oss",
        "only our side",
        "chỉ cho bên tôi",
    ],
)
def test_a_word_for_internal_is_heard_anywhere(caption: str) -> None:
    assert read_caption(caption) is Wish.INTERNAL


@pytest.mark.parametrize("caption", ["Ny version", "International plan", "mat", "not shared", "🔒"])
def test_other_words_are_not_guessed(caption: str) -> None:
    assert read_caption(caption) is Wish.UNCLEAR


@pytest.mark.parametrize("caption", ["Delat med båda sidorna", "for both sides", "Dùng chung"])
def test_sharing_can_be_said(caption: str) -> None:
    assert read_caption(caption) is Wish.SHARED


def test_no_words_wish_nothing() -> None:
    assert [read_caption(caption) for caption in ("", " . ")] == [Wish.NOTHING] * 2
