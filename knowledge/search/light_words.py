"""Words of a question that say nothing of what it is about: they ask, help a verb, or soften what is said.

Function words, which say nothing in any text, are in `knowledge.stemming`. These have a meaning, and documents hold
them; but that one lacks them says nothing: "Roughly how much *did* it *take* to *get going*?"
"""

from typing import Final

from knowledge.text import fold, has_marks, words
from knowledge.words import Language

LIGHT_WORDS: Final[dict[Language, frozenset[str]]] = {
    "sv": frozenset(
        """
        allra anser ansåg bakom blivit brukar börja början cirka dag egentligen exakt fast fler flera gav ges gett
        gick givits gjordes gjort gjorts gå går gått görs hamnade hamnar hamnat helt hur hände händer hänt idag igång
        ihop innebär just liksom kom komma kommer kommit kring kunde legat ligga låg längre lär låter menas nuvarande
        nån nånting nåt när precis sades sagts satt sen sitter ske skedde sker skett stod står stått ta tagit
        taget tar tas tog tycker tyckte tänkt ungefär varför vilja ännu önskar
        """.split()
    ),
    "en": frozenset(
        """
        actually after back become became becomes becoming before behind besides between came come comes coming
        currently end ended ends exact exactly find finds found gave given go goes going gone happen happened happens
        itself made mainly make makes making overall put puts really roughly since start supposed take taken takes
        taking thanks themselves thing things think thinks thought today took until want wanted wants went when whole
        why
        """.split()
    ),
    "vi": frozenset("bên diễn đặt đưa giúp giữa hiện hôm khoảng mấy muốn năm nhiều nơi phía trở thành".split()),
}
FOLDED_LIGHT_WORDS = {language: frozenset(map(fold, listed)) for language, listed in LIGHT_WORDS.items()}


def is_light(text: str, language: Language) -> bool:
    """Whether all words of a text are of this kind; a word typed with its marks is not taken for another."""
    return all(_is_light(word.casefold(), language) for word in words(text))


def _is_light(word: str, language: Language) -> bool:
    listed = LIGHT_WORDS if has_marks(word) else FOLDED_LIGHT_WORDS
    return word in listed[language]
