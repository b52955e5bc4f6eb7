"""Words as the keyword search compares them: stems by language, folded, and without the words that carry no topic."""

import threading
from functools import cache, lru_cache
from typing import Any

from knowledge.text import fold, words
from knowledge.words import Language

GRAM = 4  # letters that are compared at a time
STOP_WORDS: dict[Language, frozenset[str]] = {
    "sv": frozenset(
        """
        alla alltså att av blev bli blir borde bort bra båda både de dem den denna deras dess dessa det detta dig din
        dina ditt du då där efter eller en enligt er ert ett finnas finns för från få får fick fram fanns före ge ger
        gäller genom göra gör gjorde ha hade han har hon hos hur här i ibland in inom inte ja jag ju just kan kanske
        ligger man med mellan men mer mest mot mycket må många måste ni nog nu nya någon något några när nästa och oss
        om omkring på redan samt sedan ses sig sin sina sitt själv själva ska skall skulle slags som så sådan sådana
        sätt säga säger tack till tillsammans tror trots under upp ut vad var vara varför varit varje vart vem vems
        vet vi vid vilka vilken vilket vill ville vår våra vårt åt än ännu är även över
        """.split()
    ),
    "en": frozenset(
        """
        a about according again all also an and another any anything are as at be because been being both but by can
        could did do does doing down each either else ever every for from get give given gives go got had has have
        having he her here him his how i if in into is it its just kind like many may me might more most much must my
        new no not now of off on once one only or other our out over own per please said same say says sees shall she
        should so some such tell than that the their them then there these they this those through to too under up
        upon us very was way we were what when where which while who whom whose why will with within without would you
        your
        """.split()
    ),
    "vi": frozenset(
        """
        ai anh bao bằng bị biết bởi các cái cần chị cho chúng chưa có còn cũng của cùng do đã đang đâu để đến đều đi
        điều đó được em gì giờ gồm hay hãy hoặc hơn họ khác khi không là làm lại lên lúc mà mình mỗi một mới nào nay
        nên nếu này ngay nhất như nhưng những nó nói nữa phải qua ra rằng rất rồi sao sau sẽ sự tại theo thế thì thứ
        tôi trên trong trước từ và vào vậy về vì việc với vẫn xin
        """.split()
    ),
}
FOLDED_STOP_WORDS = {language: frozenset(map(fold, entries)) for language, entries in STOP_WORDS.items()}
SNOWBALL: dict[Language, str] = {"sv": "swedish", "en": "english"}  # Vietnamese words do not inflect


class _Stemmers(threading.local):
    """A stemmer for each language and thread: Snowball's keep the word they work on in themselves."""

    def __init__(self) -> None:
        import snowballstemmer  # takes a while

        self._of: dict[Language, Any] = {language: snowballstemmer.stemmer(name) for language, name in SNOWBALL.items()}

    def stem(self, word: str, language: Language) -> str:
        return str(self._of[language].stemWord(word))


@cache
def _stemmers() -> _Stemmers:
    return _Stemmers()


@lru_cache(maxsize=100_000)
def stem(word: str, language: Language) -> str:
    """The folded stem of a word: "kommunernas" gives "kommun", "Nguyên" gives "nguyen"."""
    return fold(word_stem(word, language))


@lru_cache(maxsize=100_000)
def word_stem(word: str, language: Language) -> str:
    """The stem of a word with its diacritics: "länen" gives "län"."""
    lower = word.casefold()
    return _stemmers().stem(lower, language) if language in SNOWBALL else lower


def is_topical(word: str, language: Language) -> bool:
    """Whether a word says what a text is about. Numbers do; single letters and function words do not."""
    return word.isdigit() or (len(word) > 1 and fold(word) not in FOLDED_STOP_WORDS[language])


def stems(text: str, language: Language) -> list[str]:
    """The stems of the topical words of a text, in order."""
    return [stem(word, language) for word in words(text) if is_topical(word, language)]


def grams(word: str) -> list[str]:
    """Overlapping runs of letters of a folded word with its edges marked.

    They find a word inside a compound ("rösträtt" in "rösträttsålder") and through a typing error.
    """
    marked = f" {fold(word)} "
    return [marked[start : start + GRAM] for start in range(max(1, len(marked) - GRAM + 1))]
