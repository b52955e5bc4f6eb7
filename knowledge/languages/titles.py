"""Official titles and terms inside a message: they keep their language wherever they stand, so they tell little."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache

from knowledge.languages import names
from knowledge.languages.spelling import unmarked
from knowledge.languages.tables import phrases, words
from knowledge.languages.tokens import Token

HIDDEN = 0.0
TERM = 0.3

_KEY_LETTERS = 4
_FEWEST_LETTERS_TO_INFLECT = 5
_ENDINGS = words("s 's n en et t er ar erna arna na ens ets es ers") | {""}

Titles = Mapping[str, Sequence[tuple[tuple[str, ...], float]]]


def title_shares(tokens: Sequence[Token], extra: Collection[str]) -> list[float]:
    """For every word the share that counts: of a name nothing, of a term little, of all others the whole."""
    share = [1.0] * len(tokens)
    plain = [unmarked(token.word) for token in tokens]
    for titles in (_known_titles(), _titles(tuple(extra))):
        for at, word in enumerate(plain):
            for title, part in titles.get(word[:_KEY_LETTERS], ()):
                if _stands(plain[at : at + len(title)], title):
                    share[at : at + len(title)] = [min(part, share[at])] * len(title)
    return share


def _stands(found: Sequence[str], title: Sequence[str]) -> bool:
    """Whether the title is found, its last word possibly inflected."""
    if len(found) < len(title) or tuple(found[:-1]) != title[:-1]:
        return False
    inflected = len(title[-1]) >= _FEWEST_LETTERS_TO_INFLECT and found[-1].startswith(title[-1])
    return found[-1] == title[-1] or (inflected and found[-1].removeprefix(title[-1]) in _ENDINGS)


@cache
def _known_titles() -> Titles:
    entries = [(entry, HIDDEN) for entry in phrases(names.TITLES + names.PLACES_OF_WORDS)]
    return _by_key([*entries, *((entry, TERM) for entry in phrases(names.TERMS))])


@lru_cache(maxsize=16)
def _titles(entries: tuple[str, ...]) -> Titles:
    """Titles from outside: one with a capital is a name, one without is a term."""
    return _by_key([(entry, TERM if entry == entry.lower() else HIDDEN) for entry in entries])


def _by_key(entries: Sequence[tuple[str, float]]) -> Titles:
    titles: dict[str, list[tuple[tuple[str, ...], float]]] = {}
    for entry, part in entries:
        title = tuple(unmarked(entry.lower()).replace("-", " ").split())
        if title:
            titles.setdefault(title[0][:_KEY_LETTERS], []).append((title, part))
    return titles
