"""Which language an unlisted word looks like, from the letter triples of the listed words."""

import math
from collections import Counter
from functools import cache, lru_cache

from knowledge.languages.tables import FOREIGN, LEXICON

_SHARPNESS = 0.7
_LEAST_FIT = -6.6
_UNSEEN = -7.5
_LEAST_SHARE = 0.05
_LEAST_LESSON = 1500
_BY_THREE, _BY_TWO, _BY_ONE = 0.6, 0.34, 0.06


@lru_cache(maxsize=4096)
def resemblance(word: str) -> dict[str, float]:
    """The share of belief each language gets for this word; empty when it looks like none."""
    triples = _triples(word)
    fits = {language: sum(_fit(model, triple) for triple in triples) for language, model in _models().items()}
    best = max(fits.values())
    if best / len(triples) < _LEAST_FIT:
        return {}
    powers = {language: math.exp(_SHARPNESS * (fit - best)) for language, fit in fits.items()}
    total = sum(powers.values())
    return {language: power / total for language, power in powers.items() if power / total > _LEAST_SHARE}


def _triples(word: str) -> list[str]:
    padded = f"^^{word}$"
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


def _fit(model: dict[str, float], triple: str) -> float:
    """The logarithm of the chance of the third letter after the other two, smoothed over shorter stretches."""
    known = model.get(triple)
    if known is not None:
        return known
    return model.get(triple[1:], _UNSEEN)


@cache
def _models() -> dict[str, dict[str, float]]:
    return {language: _model(entries) for language, entries in _lessons().items()}


def _lessons() -> dict[str, list[str]]:
    lessons = {language: " ".join(tiers).split() for language, tiers in LEXICON.items()}
    lessons |= {language: text.split() for language, text in FOREIGN.items() if len(text) > _LEAST_LESSON}
    return lessons


def _model(entries: list[str]) -> dict[str, float]:
    """The logarithms of the chance of a letter after two others, and after one where the two were never seen."""
    threes = Counter(triple for word in set(entries) for triple in _triples(word))
    twos, ones, before_three, before_two = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for triple, count in threes.items():
        twos[triple[1:]] += count
        ones[triple[2]] += count
        before_three[triple[:2]] += count
        before_two[triple[1]] += count
    total = sum(ones.values())
    pairs = {
        pair: _BY_TWO * count / before_two[pair[0]] + _BY_ONE * ones[pair[1]] / total for pair, count in twos.items()
    }
    triples = {triple: _BY_THREE * count / before_three[triple[:2]] for triple, count in threes.items()}
    model = {triple: math.log(chance + pairs[triple[1:]]) for triple, chance in triples.items()}
    return model | {pair: math.log(chance) for pair, chance in pairs.items()}
