"""Whether words that stand in a text are a form of a term: inflected, typed without marks, or everyday words. Pure."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.languages.tables import lookup
from knowledge.stemming import word_stem
from knowledge.terms.glossary import Term
from knowledge.text import WORD, fold, has_marks
from knowledge.translation.spelling import syllable
from knowledge.words import Language

SWEDISH = """s n ns en ens nen nens et ets t ts er ers ar ars or ors r rs na nas erna ernas arna arnas orna ornas
    e es a as ma met men"""
ENDINGS: dict[Language, tuple[str, ...]] = {
    "sv": tuple(SWEDISH.split()),
    "en": ("s", "es", "'s", "y", "ies"),
    "vi": (),
}
SHORTEST_BASE, LONGEST_ENDING = 3, 5
LONGEST_SHORT_NAME = 8  # letters; longer ones say enough to be known without their capital, however inflected
SHORTEST_UNMARKED = 2  # words of a Vietnamese term that is recognised without its diacritics


def is_written_so(found: str, term: Term, language: Language) -> bool:
    """Whether the words that were found are the term's, letter by letter where their author types diacritics.

    An everyday word that is only one more name of a term says too little: "refuse" is not always waste.
    """
    first, *others = term.forms[language]
    telling = (form for form in others if not _is_everyday(form, language))
    return any(same(found, form, language) for form in (first, *telling))


def _is_everyday(form: str, language: Language) -> bool:
    return language != "vi" and form.islower() and " " not in form and bool(lookup().get(form))


def same(found: str, form: str, language: Language) -> bool:
    """Whether words are a form of a term, inflected or typed without marks."""
    words, wanted = WORD.findall(found), WORD.findall(form)
    if len(words) != len(wanted):
        return False
    if form.isupper() and len(form) <= 5 and not found.isupper():
        return False  # "AI" and "ai", "SIDA" and "sida" are not the same
    if found.islower() and _is_short_name(form) and found not in {form.casefold(), f"{form.casefold()}s"}:
        return False  # "former" is no form of "Formas"
    plain = not has_marks(found)
    if plain and has_marks(form):
        return (language != "vi" or len(words) >= SHORTEST_UNMARKED) and [fold(word) for word in words] == [
            fold(word) for word in wanted
        ]
    return all(_is_form_of(word, each, language) for word, each in zip(words, wanted, strict=True))


def _is_short_name(form: str) -> bool:
    return form[:1].isupper() and len(form) <= LONGEST_SHORT_NAME and " " not in form


def _is_form_of(word: str, wanted: str, language: Language) -> bool:
    """Whether two words are forms of one noun. Stems say too much: "skriv" and "skrivelse" share theirs."""
    if language == "vi":
        return syllable(word) == syllable(wanted)
    endings = ENDINGS[language]
    one, other = word.casefold(), wanted.casefold()
    return one == other or not _bases(one, endings).isdisjoint(_bases(other, endings))


@lru_cache(maxsize=20_000)
def _bases(word: str, endings: tuple[str, ...]) -> frozenset[str]:
    """What may stand before an ending of the word, the word itself included; short ones tell nothing."""
    least = max(SHORTEST_BASE, len(word) - LONGEST_ENDING)
    return frozenset(base for end in endings if len(base := word.removesuffix(end)) >= least)


def _are_forms_of(words: Sequence[str], wanted: Sequence[str], language: Language) -> bool:
    return len(words) == len(wanted) and all(
        _is_form_of(word, each, language)
        or (language != "vi" and word_stem(word, language) == word_stem(each, language))
        for word, each in zip(words, wanted, strict=True)
    )


def places(words: Sequence[str], form: str, language: Language) -> Iterator[range]:
    """Where a form stands among the words, however inflected."""
    size = len(WORD.findall(form))
    wanted = WORD.findall(form)
    return (range(at, at + size) for at in range(len(words)) if _are_forms_of(words[at : at + size], wanted, language))
