"""Which form of a term is written: singular or plural, with or without an article or a genitive. Pure."""

import re
from dataclasses import replace

from knowledge.translation import phrases, swedish
from knowledge.translation.binding import Bound, is_body
from knowledge.translation.determined import Forms
from knowledge.translation.words import Pair
from knowledge.words import Language

ARTICLE = re.compile(r"\b(?:the|The)\s+$")
DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|our|your|their|its|his|her|my|this|that|these|those|each|every|any|no|all|both)|['’]s|s['’])\s+$",
    re.IGNORECASE,
)
INDEFINITE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?<![\w'’])an?$", re.IGNORECASE),
    "sv": re.compile(r"(?<!\w)(?:en|ett)$", re.IGNORECASE),
}
# How words begin that are said with a vowel, and letters that are, in "an MoU" and "an NGO".
VOWEL = re.compile(
    r"(?:[aio]|e(?!u|we)|u(?!ni|s[aei]|ti|r[aeiu]n)|hon(?:est|our)|hour|heir)(?!ne\b|nce\b)", re.IGNORECASE
)
LETTERS = re.compile(r"(?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]+)\b")
SAID_WITH_VOWEL = frozenset("AEFHILMNORSX")
SAID_AS_WORDS = frozenset("NATO NASA SIDA SALAR LAN".split())
# Before a Swedish noun: an adjective or a word that points at it, whose article is not the noun's.
POINTED_AT = re.compile(r"(?:[ae]|\bde[nt]|\bdessa|\bdenna)\s+$", re.IGNORECASE)
UNCOUNTED = re.compile(r"heten$")  # "jämställdheten" is "gender equality", without an article
HEAD = re.compile(r"^(.*?)((?:(?<!\s)\s+(?:of|for|to|in|and|on|at|under|with)\s.*)?)$")
ABSORBED = 10  # characters before a term that may hold its article


def fitted(bound: Bound, text: str, pair: Pair) -> tuple[str, int]:
    """The form to write for a term, and where what it replaces begins: an English article may belong to it."""
    form = bound.target
    if bound.fixed:
        return form, bound.start
    if bound.plural:
        form = _plural(bound, pair.target)
    if pair == Pair("vi", "sv") and bound.definite:
        return _definite(bound, form) or form, bound.start
    article = ARTICLE.search(text[max(0, bound.start - ABSORBED) : bound.start]) if pair.source == "en" else None
    if article is None or pair.target != "sv":
        return form, bound.start
    definite = _definite(bound, form)
    if definite is None:
        return form, bound.start
    return definite, bound.start - len(article[0])


def swedish_forms(bound: Bound) -> Forms:
    """The forms of a Swedish term, of which the words that a service writes before it choose."""
    first = bound.target
    one = next((form for form in bound.accepted if _inflects(first, form, plural=False, definite=True)), first)
    single = replace(bound, accepted=tuple(dict.fromkeys((one, *bound.accepted))), plural=False)
    several = _plural(single, "sv")
    return Forms(
        indefinite=one,
        definite=first if one != first else _definite(single, one),
        several=several,
        all_of_them=_definite(replace(single, plural=True), several),
        are_several=bound.plural,
    )


def is_definite(bound: Bound, text: str) -> bool:
    """Whether an English term has an article, since the Swedish one is definite by itself."""
    stands_alone = POINTED_AT.search(text[: bound.start]) is None
    return bound.definite and stands_alone and UNCOUNTED.search(bound.source.casefold()) is None


def genitive(form: str, language: Language) -> str:
    """A term in the genitive."""
    if language == "vi":
        return form
    if language == "sv":
        return form if form[-1] in "sxz" else f"{form}s"
    return f"{form}'" if form.endswith("s") else f"{form}'s"


def article(form: str, before: str, *, definite: bool = False) -> str:
    """The English article that belongs before a term, unless something stands there already."""
    needs = is_body(form) or (definite and form[:1].islower())
    return "the " if needs and not DETERMINED.search(before) else ""


def agreeing(before: str, form: str, language: Language) -> str:
    """The text before a term, whose "a" or "an", "en" or "ett" goes with that one."""
    kept = before.rstrip()
    found = INDEFINITE[language].search(kept) if language in INDEFINITE and kept != before else None
    if found is None:
        return before
    if language == "sv":
        right = phrases.agreeing(found[0], form)
    else:
        right = found[0][0] + ("n" if _begins_with_vowel(form) else "")
    return kept[: found.start()] + right + before[len(kept) :]


def _begins_with_vowel(form: str) -> bool:
    letters = LETTERS.match(form)
    if letters is not None and letters[0] not in SAID_AS_WORDS:
        return form[0] in SAID_WITH_VOWEL
    return VOWEL.match(form) is not None


def _plural(bound: Bound, language: Language) -> str:
    """The plural: as the glossary has it, else as it is regularly made; official names have none."""
    first = bound.target
    if language == "vi" or first[:1].isupper():
        return first
    if language == "en":
        head, rest = HEAD.fullmatch(first).groups()  # type: ignore[union-attr]  # it matches anything in one line
        made = _english_plural(head) + rest
        return next((form for form in bound.accepted[1:] if form == made), made)
    known = (form for form in bound.accepted[1:] if _inflects(form, first, plural=True, definite=False))
    return next(known, phrases.plural(first) or first)


def _english_plural(noun: str) -> str:
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "as")):
        return noun  # "diplomatic relations" are several
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def _definite(bound: Bound, form: str) -> str | None:
    """The definite form of a Swedish term, singular or plural as the form is; None where it is not known."""
    if form[:1].islower() and form.endswith(("elsen", "ningen")):
        return form  # it is definite in the glossary already
    several = form != bound.target or (bound.plural and phrases.plural(form) == form)
    known = (each for each in bound.accepted if _inflects(each, bound.target, plural=several, definite=True))
    return next(known, phrases.definite(bound.target, several=several))


def _inflects(form: str, noun: str, *, plural: bool, definite: bool) -> bool:
    """Whether a form of the glossary is that form of a noun."""
    return swedish.inflections(noun).get(form) == swedish.Inflection(plural, definite)
