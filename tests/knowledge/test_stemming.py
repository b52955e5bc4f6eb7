"""Stems, also where many people ask at once."""

import sys
import threading
from collections.abc import Iterator
from itertools import product

import pytest

from knowledge.stemming import stem, word_stem
from knowledge.words import Language

BEGINNINGS = ("kommun", "samarbet", "miljö", "öppen", "handling", "utveckl")
ENDINGS = ("erna", "arnas", "heten", "lighet", "ande", "et", "or", "ade", "s", "en")


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns a thousand times as often as they usually do."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_threads_do_not_mix_up_each_others_words(hasty: None) -> None:
    words = ["".join(parts) for parts in product(BEGINNINGS, ENDINGS, ENDINGS)]
    wrong: list[str] = []
    word_stem.cache_clear()

    def read(first: int) -> None:
        try:
            stems = {word: word_stem(word, "sv") for word in words[first:] + words[:first]}
        except IndexError as error:
            wrong.append(str(error))
        else:
            found.append(stems)

    found: list[dict[str, str]] = []
    threads = [threading.Thread(target=read, args=(number * 50,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    word_stem.cache_clear()
    alone = {word: word_stem(word, "sv") for word in words}
    assert (wrong, [stems for stems in found if stems != alone]) == ([], [])
    assert len(found) == len(threads)


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [("kommunernas", "sv", "kommun"), ("Meetings", "en", "meet"), ("Nguyên", "vi", "nguyen"), ("LÄNEN", "sv", "lan")],
)
def test_a_stem_is_folded(word: str, language: Language, expected: str) -> None:
    assert stem(word, language) == expected
