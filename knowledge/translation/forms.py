"""Which form of a term is written: singular or plural, with or without an article or a genitive. Pure."""

import re

from knowledge.stemming import word_stem
from knowledge.text import WORD
from knowledge.translation.terms import Bound
from knowledge.translation.words import Pair
from knowledge.words import Language

SWEDISH_PLURAL = re.compile(r"(?:er|ar|or|na|ns)s?$")
SWEDISH_DEFINITE = re.compile(r"(?:en|et|n|t|na)$")
ARTICLE = re.compile(r"\b(?:the|The)\s+$")
DETERMINED = re.compile(
    r"\b(?:the|a|an|our|your|their|its|his|her|my|this|that|these|each|every|any|no|all|both)\s+$", re.IGNORECASE
)
WITH_ARTICLE = frozenset(
    """act agency agreement assembly association authority bank board commission committee council department embassy
    goals government ministry office parliament party union""".split()
)
ABSORBED = 10  # characters before a term that may hold its article


def fitted(bound: Bound, text: str, pair: Pair) -> tuple[str, int]:
    """The form to write for a term, and where what it replaces begins: an English article may belong to it."""
    form = bound.target
    if _is_plural(bound.source, pair.source):
        form = _plural(bound, pair.target)
    article = ARTICLE.search(text[max(0, bound.start - ABSORBED) : bound.start]) if pair.source == "en" else None
    if article is None or pair.target != "sv":
        return form, bound.start
    definite = next((each for each in bound.accepted if _is_definite(each, form)), None)
    if definite is None:
        return form, bound.start
    return definite, bound.start - len(article[0])


def genitive(form: str, language: Language) -> str:
    """A term in the genitive."""
    if language == "vi":
        return form
    if language == "sv":
        return form if form[-1] in "sxz" else f"{form}s"
    return f"{form}'" if form.endswith("s") else f"{form}'s"


def article(form: str, before: str) -> str:
    """The English article that belongs before an official name, unless something stands there already."""
    last = WORD.findall(form)[-1:] or [""]
    needs = form[:1].isupper() and " " in form and last[0].casefold() in WITH_ARTICLE
    return "the " if needs and not DETERMINED.search(before) else ""


def _is_plural(found: str, language: Language) -> bool:
    if language == "en":
        return found.endswith("s") and not found.endswith(("ss", "us", "is"))
    return language == "sv" and SWEDISH_PLURAL.search(found.casefold()) is not None


def _plural(bound: Bound, language: Language) -> str:
    first = bound.target
    if language == "vi" or first[:1].isupper():
        return first
    alike = [form for form in bound.accepted[1:] if _same_stem(form, first, language)]
    return next((form for form in alike if _is_plural(form, language)), first)


def _is_definite(form: str, preferred: str) -> bool:
    """Whether a Swedish form is the definite one of the preferred form, or that form itself is definite."""
    if form == preferred:
        return SWEDISH_DEFINITE.search(form) is not None and form[:1].islower() and form.endswith(("elsen", "ningen"))
    return _same_stem(form, preferred, "sv") and SWEDISH_DEFINITE.search(form) is not None


def _same_stem(one: str, other: str, language: Language) -> bool:
    return [word_stem(word, language) for word in WORD.findall(one)] == [
        word_stem(word, language) for word in WORD.findall(other)
    ]
