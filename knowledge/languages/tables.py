"""The word tables turned into one lookup: word -> language -> how strongly it speaks for that language."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise

from knowledge.languages import english, names, nordic, others, swedish, vietnamese
from knowledge.languages.spelling import unmarked

Weights = Mapping[str, float]

FUNCTION, CHAT, CONTENT = 3.0, 2.5, 2.0
WEAK = {"sv": 1.5, "en": 2.0}
FOREIGN_WORD, FOREIGN_SHARED = 2.3, 1.2
WITHOUT_MARKS = 0.9
LIKELY_NORDIC = 0.5
"""What an unlisted Swedish word says for Danish and Norwegian: half of the words are the same."""
BETWEEN_BOTH = 0.5
"""What is left of an unmarked Vietnamese syllable that is also a Swedish or English word."""

_MOSTLY_NORDIC = frozenset(("er", "å"))
_ONLY_SWEDISH = re.compile("[äöx]|ck")
VI_FUNCTION, VI_CHAT, VI_SYLLABLE, VI_LETTER = 2.6, 2.5, 1.6, 1.2
UNMARKED_SYLLABLE, TAKEN = 0.8, 0.3


def phrases(table: str) -> list[str]:
    """The comma-separated entries of a table."""
    return [" ".join(entry.split()) for line in table.splitlines() for entry in line.split(",") if entry.strip()]


def words(*tables: str) -> frozenset[str]:
    """The single words of tables."""
    return frozenset(word for table in tables for word in table.replace(",", " ").split())


FOREIGN: dict[str, str] = {
    "de": others.GERMAN,
    "nl": others.DUTCH,
    "fr": others.FRENCH,
    "es": others.SPANISH,
    "pt": others.PORTUGUESE,
    "it": others.ITALIAN,
    "fi": others.FINNISH,
    "et": others.ESTONIAN,
    "id": others.INDONESIAN,
    "pl": others.POLISH,
    "cs": others.CZECH,
    "hu": others.HUNGARIAN,
    "tr": others.TURKISH,
    "ro": others.ROMANIAN,
    "is": others.ICELANDIC,
    "hr": others.SLAVIC_LATIN,
    "tl": others.TAGALOG,
    "sw": others.SWAHILI,
    "so": others.SOMALI,
    "lt": others.BALTIC,
    "sq": others.ALBANIAN,
    "xx": others.ROMANISED,
}

LEXICON: dict[str, tuple[str, str, str, str]] = {
    "sv": (swedish.FUNCTION, swedish.CHAT, swedish.COMMON, swedish.WEAK),
    "en": (english.FUNCTION, english.CHAT, english.COMMON, english.WEAK),
    "nordic": (nordic.FUNCTION, nordic.CHAT, nordic.COMMON, ""),
}


@cache
def lookup() -> dict[str, dict[str, float]]:
    """Every known word with its weight in each language that has it."""
    table: dict[str, dict[str, float]] = {}
    for language, tiers in LEXICON.items():
        for tier, weight in zip(tiers, (FUNCTION, CHAT, CONTENT), strict=False):
            _add(table, language, tier.split(), weight)
        for word in tiers[3].split():
            table.setdefault(word, {})[language] = WEAK[language]
    table["I"] = {"en": FUNCTION}
    for language, text in FOREIGN.items():
        _add(table, language, text.split(), FOREIGN_WORD)
    _even_out(table)
    _add_unmarked(table)
    _add_vietnamese(table)
    return table


def _add(table: dict[str, dict[str, float]], language: str, entries: Iterable[str], weight: float) -> None:
    for word in entries:
        weights = table.setdefault(word, {})
        weights[language] = max(weights.get(language, 0.0), weight)


def _even_out(table: dict[str, dict[str, float]]) -> None:
    """A word of ours says little for another language that has it too, and nothing between Swedish and Danish."""
    for word, weights in table.items():
        if "sv" in weights and "nordic" in weights and word not in _MOSTLY_NORDIC:
            weights["nordic"] = weights["sv"]
        elif "en" in weights and "nordic" in weights:
            weights["nordic"] = min(weights["nordic"], max(weights["en"], FOREIGN_WORD))
        elif 0.0 < weights.get("sv", 0.0) <= CONTENT and not _ONLY_SWEDISH.search(word):
            weights["nordic"] = weights["sv"] * LIKELY_NORDIC
        ours = max(weights.get("sv", 0.0), weights.get("en", 0.0))
        for language in weights if ours else ():
            if language in FOREIGN:
                weights[language] = min(FOREIGN_SHARED, ours)


def _add_unmarked(table: dict[str, dict[str, float]]) -> None:
    marked = [(word, weights) for word, weights in table.items() if not word.isascii()]
    for word, weights in marked:
        plain = unmarked(word)
        there = table.get(plain, {})
        for language, weight in list(weights.items()):
            if language in ("sv", "nordic") and language not in there:
                _add(table, language, [plain], 1.0 if "en" in there else weight * WITHOUT_MARKS)


def _add_vietnamese(table: dict[str, dict[str, float]]) -> None:
    taken = frozenset(word for word, weights in table.items() if not weights.keys().isdisjoint(("sv", "en")))
    syllables = words(vietnamese.WORDS, vietnamese.SYLLABLES, vietnamese.OFFICE_WORDS)
    for entries, weight in ((words(vietnamese.FUNCTION), VI_FUNCTION), (syllables, VI_SYLLABLE)):
        for word in entries:
            plain = unmarked(word)
            _add(table, "vi", [plain], weight * (TAKEN if plain in taken else UNMARKED_SYLLABLE))
            _add(table, "vi", [word], weight * _marked_part(word, taken))
    for word in words(vietnamese.CHAT):
        weight = VI_LETTER if len(word) == 1 and word.isascii() else VI_CHAT
        _add(table, "vi", [word], weight * _marked_part(word, taken))


def _marked_part(word: str, taken: frozenset[str]) -> float:
    if word in taken:
        return BETWEEN_BOTH
    return UNMARKED_SYLLABLE if word.isascii() else 1.0


@cache
def vietnamese_pairs() -> frozenset[tuple[str, str]]:
    """Neighbouring syllables of Vietnamese words, unmarked."""
    entries = [unmarked(entry).split() for entry in phrases(vietnamese.WORDS + vietnamese.OFFICE_WORDS)]
    return frozenset(pair for entry in entries for pair in pairwise(entry))


@cache
def neutral_words() -> frozenset[str]:
    """Words that speak for no language."""
    return words(names.NEUTRAL)


@cache
def loan_words() -> frozenset[str]:
    """English words that all three languages use."""
    return words(names.LOANS)
