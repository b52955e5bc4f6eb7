"""Swedish terms of several words: which of them is the noun, and how adjectives and articles go with its form. Pure.

"kommunalt bolag" is "kommunala bolag" when there are several, and "det kommunala bolaget" when it is known which.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.translation import swedish

PREPOSITIONS = frozenset("av för från i inom med mellan mot om på till under utan vid över".split())
JOINING = frozenset("och eller vice icke".split())
ENDS_IN_T = frozenset("fast intakt kort robust smart stolt svart tyst".split())  # of themselves, in both genders
INVARIABLE = ("a", "e")


@dataclass(frozen=True)
class Phrase:
    """A term's words: those before its noun, the noun, and what follows from a preposition on."""

    before: tuple[str, ...]
    noun: str
    after: tuple[str, ...] = ()

    @property
    def adjectives(self) -> tuple[str, ...]:
        """The words that follow the noun's form; names and genitives do not."""
        return tuple(word for word in self.before if _is_adjective(word))

    @property
    def is_neuter(self) -> bool | None:
        """The noun's gender, by its ending or by an adjective; None when neither tells."""
        told = swedish.is_neuter(self.noun)
        changing = [word for word in self.adjectives if not word.endswith(INVARIABLE)]
        if told is not None or not changing:
            return told
        return all(word.endswith("t") and word not in ENDS_IN_T for word in changing)

    def with_noun(self, noun: str, *, weak: bool) -> str:
        """The words with another form of the noun; its adjectives are weak when it is definite or plural."""
        return " ".join([*(self.weak_before if weak else self.before), noun, *self.after])

    @property
    def weak_before(self) -> tuple[str, ...]:
        """The words before a definite noun, or several."""
        return tuple(_weak(word) if _is_adjective(word) else word for word in self.before)


def phrase(words: Sequence[str]) -> Phrase:
    """The words of a term; there must be at least one."""
    ends = (at for at, word in enumerate(words) if at > 0 and word in PREPOSITIONS)
    end = next(ends, len(words))
    return Phrase(tuple(words[: end - 1]), words[end - 1], tuple(words[end:]))


def plural(form: str) -> str | None:
    """Several of a term, where its noun's ending tells how."""
    told = phrase(form.split())
    several = swedish.plural(told.noun)
    return told.with_noun(several, weak=True) if several is not None else None


def definite(form: str, *, several: bool) -> str | None:
    """A term that is known, with its article before adjectives; None where that is not known, or it has a name."""
    told = phrase(form.split())
    if len(told.adjectives) < len(told.before) or not told.noun.islower():
        return None
    plural_noun = swedish.plural(told.noun) if several else None
    if several:
        noun = swedish.definite_plural(told.noun, plural_noun) if plural_noun is not None else None
    else:
        noun = swedish.definite(told.noun, neuter=told.is_neuter)
    if noun is None:
        return None
    article = "de " if several else "det " if told.is_neuter else "den "
    return (article if told.before else "") + told.with_noun(noun, weak=True)


def agreeing(article: str, form: str) -> str:
    """The word "en" or "ett" as the term wants it; as it is where the term does not tell."""
    told = phrase(form.split())
    if not told.noun.islower() or told.is_neuter is None:
        return article
    right = "ett" if told.is_neuter else "en"
    return right.capitalize() if article[:1].isupper() else right


def _is_adjective(word: str) -> bool:
    return word.islower() and word.isalpha() and not word.endswith("s") and word not in JOINING


def _weak(word: str) -> str:
    """An adjective before a definite noun, or several."""
    if word.endswith(INVARIABLE):
        return word
    if word in ENDS_IN_T:
        return f"{word}a"
    if re.search(r"samt?$", word):
        return f"{word.removesuffix('t')}ma"
    if re.search(r"a[dt]$", word):
        return f"{word[:-1]}de"
    if re.search(r"e[nt]$", word):
        return f"{word[:-2]}na"
    return f"{re.sub(r't{1,2}$', '', word)}a"
