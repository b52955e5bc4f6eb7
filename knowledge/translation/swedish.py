"""How Swedish nouns inflect, as far as the glossary's terms need it: forms recognised, forms made. Pure.

Only what is regular is made, and only where a noun's ending tells its gender; elsewhere None is said, and the term is
written as it stands in the glossary.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

NEUTER = re.compile(
    r"(?:(?<!ordför)ande|arbete|avfall|avtal|beslut|besök|bidrag|bistånd|bolag|dokument|fall|förbund|förslag|kontor|kontrakt|land"
    r"|län|mål|möte|nätverk|område|parti|perspektiv|program|projekt|protokoll|råd|stöd|system|tillstånd|universitet"
    r"|uppdrag|utbyte|verk|villkor|värde)$"
)
COMMON = re.compile(
    r"(?:a|are|balk|chef|dialog|else|grupp|het|ik|ing|ion|kommitté|kostnad|nämnd|ort|plan|policy|rapport|resurs|strategi"
    r"|analys|tur|ör)$"
)
PLURAL_IN_AR = re.compile(r"(?:ing|dom)$")
VOWELS = "aeiouyåäöé"


@dataclass(frozen=True)
class Inflection:
    """What an ending says about a noun."""

    plural: bool = False
    definite: bool = False
    genitive: bool = False


@lru_cache(maxsize=10_000)
def inflections(word: str) -> dict[str, Inflection]:
    """The forms that a noun may have, whichever its gender is, in small letters; the noun itself is not among them."""
    noun = word.casefold()
    found: dict[str, Inflection] = {}
    for form, plural, definite in _forms(noun):
        found.setdefault(form, Inflection(plural, definite))
    found.pop(noun, None)
    for form, told in [(noun, Inflection()), *found.items()]:
        if form[-1] not in "sxz":
            found.setdefault(f"{form}s", Inflection(told.plural, told.definite, genitive=True))
    return found


def _forms(noun: str) -> Iterator[tuple[str, bool, bool]]:
    """Forms with whether they are plural and definite."""
    if noun.endswith(("arna", "erna", "orna")):
        return
    if noun.endswith("män"):
        yield f"{noun}nen", True, True
    elif noun.endswith(("ar", "er", "or")):
        yield from ((f"{noun}na", True, True), (f"{noun}n", False, True), (f"{noun}er", True, False))
        yield f"{noun}erna", True, True
    elif noun[-1] in VOWELS:
        yield from _forms_of_vowels(noun)
    else:
        is_neuter = NEUTER.search(noun) is not None
        if noun.endswith(("rum", "gram")):
            yield from ((f"{noun}met", False, True), (f"{noun}men", True, True))
        if noun.endswith(("ig", "ld", "nd")):
            yield f"{noun}a", True, False  # "förtroendevalda", "sakkunniga"
        yield from ((f"{noun}en", is_neuter, True), (f"{noun}et", False, True))
        yield from ((f"{noun}{end}", True, False) for end in ("er", "ar", "or"))
        yield from ((f"{noun}{end}", True, True) for end in ("erna", "arna", "orna"))


def _forms_of_vowels(noun: str) -> Iterator[tuple[str, bool, bool]]:
    short = noun[:-1] if noun[-1] in "ae" else noun
    is_neuter = NEUTER.search(noun) is not None
    yield from ((f"{noun}t", False, True), (f"{noun}n", is_neuter, not is_neuter))
    yield f"{noun}na", True, True
    yield from ((f"{short}{end}", True, False) for end in ("er", "ar", "or"))
    yield from ((f"{short}{end}", True, True) for end in ("erna", "arna", "orna"))
    if noun.endswith("are"):
        yield f"{short}na", True, True


def inflection(word: str, nouns: Iterable[str]) -> Inflection:
    """What a word says beside the first of the nouns that it is a form of; nothing when it is just that noun."""
    lower = word.casefold()
    for noun in nouns:
        if lower == noun.casefold():
            return Inflection()
        told = inflections(noun).get(lower)
        if told is not None:
            return told
    return Inflection()


def plural(noun: str) -> str | None:
    """The indefinite plural of a noun, where its ending tells."""
    if noun.endswith("are"):
        return noun
    if NEUTER.search(noun):
        return f"{noun}n" if noun[-1] in VOWELS else noun
    if not COMMON.search(noun):
        return None
    if noun.endswith("a"):
        return f"{noun[:-1]}or"
    if PLURAL_IN_AR.search(noun):
        return f"{noun}ar"
    return f"{noun[:-1]}er" if noun.endswith("e") else f"{noun}er"


def is_neuter(noun: str) -> bool | None:
    """The gender of a noun, where its ending tells."""
    return True if NEUTER.search(noun) else False if COMMON.search(noun) else None


def definite(noun: str, *, neuter: bool | None = None) -> str | None:
    """The definite singular of a noun, where its ending tells, or its gender is known."""
    told = is_neuter(noun) if neuter is None else neuter
    if told is None:
        return None
    if told:
        return f"{noun}t" if noun[-1] in "ae" else f"{noun}et"
    return f"{noun}n" if noun[-1] in VOWELS else f"{noun}en"


def definite_plural(noun: str, several: str) -> str | None:
    """The definite plural of a noun whose indefinite plural is known."""
    if noun.endswith("are") and several == noun:
        return f"{noun[:-1]}na"
    if several.endswith("r"):
        return f"{several}na"
    if NEUTER.search(noun):
        return f"{several}a" if several.endswith("n") and several != noun else f"{several}en"
    return None
