"""What a sentence wants of the assistant itself, told by the example sentences that say nearly the same.

An intent is as likely as its nearest examples are near, in meaning of whichever language and a little in words, and as
those of no intent are not: questions to the documents, small talk, what colleagues say to each other. What is only said
(`SMALL`) is told by its own examples in the same way. docs/intents.md tells how well that works.
The vectors of the examples are shipped, since to embed them takes seconds; `make intents` makes them anew.
"""

from collections.abc import Callable
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.models.embedding import Embedder, Floats
from knowledge.models.remarking import Remarker
from knowledge.models.wording import Wording
from knowledge.text import has_marks
from knowledge.words import LANGUAGES, Guess, Language

NONE: Final = "none"
SMALL: Final = frozenset({"hello", "thanks", "bye", "chat"})  # what wants nothing and is no question either
NEAREST: Final = 4  # examples of each intent that a sentence is compared with in meaning
NEAREST_IN_WORDS: Final = 3
WORDS_WEIGHT: Final = 0.3
SHARED: Final = 0.5  # part of a language's mean example taken off: what its sentences have in common
CERTAIN: Final = 0.72  # three of a thousand questions to the documents are nearer to an intent
LIKELY: Final = 0.65
MOST_GUESSES: Final = 2
LEAN: Final = 0.05  # by which it may be farther where the documents say nothing of it
LEAD: Final = 0.02  # by which what is only said is nearer to its examples than to those of anything else
LONGEST: Final = 300  # characters; whoever writes more tells something
DATA: Final = files("knowledge").joinpath("data")
VECTORS: Final = "intents.npy"


class Example(NamedTuple):
    """A sentence, its language, and what it wants; `NONE` and `SMALL` want nothing of the assistant itself."""

    intent: str
    language: Language
    text: str


@cache
def examples() -> tuple[Example, ...]:
    """The shipped sentences."""
    known = {str(language): language for language in LANGUAGES}
    rows = (line.split("\t") for line in DATA.joinpath("intents.tsv").read_text("utf-8").splitlines())
    return tuple(Example(intent, known[language], text) for intent, language, text in rows)


def embed(embedder: Embedder) -> Floats:
    """The vectors of the examples, shape (examples, dimensions)."""
    return np.stack([embedder.query(example.text) for example in examples()]).astype(np.float16)


class IntentRecogniser:
    """Tells intents by meaning. Needs the built-in embedder, which is loaded when it is first needed."""

    def __init__(self, embedder: Callable[[], Embedder]) -> None:
        self._open = embedder

    def guesses(self, text: str, language: Language) -> tuple[Guess, ...]:
        """At most two intents, the likeliest first; none for texts that are too long to be a wish."""
        if len(text) > LONGEST:
            return ()
        nearness = self._likeness(text, language)
        said = max(nearness.pop(one) for one in SMALL)
        other = max(said, nearness.pop(NONE))
        sureties = {intent: 2 * near - other for intent, near in nearness.items() if near >= said - LEAD}
        best = sorted(sureties, key=lambda intent: -sureties[intent])[:MOST_GUESSES]
        return tuple(Guess(one, sureties[one], sureties[one] >= CERTAIN) for one in best if sureties[one] >= LIKELY)

    def small(self, text: str, language: Language, *, plainly: bool = True) -> str | None:
        """Which of `SMALL` a text is, if it plainly is nothing else; not `plainly`, if it may well be."""
        if len(text) > LONGEST:
            return None
        nearness = self._likeness(text, language)
        best = max(SMALL, key=lambda one: nearness[one])
        others = max(near for one, near in nearness.items() if one not in SMALL)
        return best if nearness[best] >= others + (LEAD if plainly else -LEAN) else None

    def _likeness(self, text: str, language: Language) -> dict[str, float]:
        """How near the nearest examples of each intent are, in meaning and in words."""
        if language == "vi" and not has_marks(text):
            text = _remarker().restored(text)
        in_words = self._nearness_in_words(text, language)
        return {one: near + WORDS_WEIGHT * in_words[one] for one, near in self._nearness(text, language).items()}

    def _nearness(self, text: str, language: Language) -> dict[str, float]:
        """How near the nearest examples of each intent are, on average, -1 to 1."""
        rows, means, places = _meanings()
        vector = self._embedder.query(text)[np.newaxis] - SHARED * means[language]
        likeness = rows @ _unit(vector)[0]
        return {intent: float(np.sort(likeness[own])[-NEAREST:].mean()) for intent, own in places.items()}

    def _nearness_in_words(self, text: str, language: Language) -> dict[str, float]:
        """The same in words, 0 to 1, with the examples of the sentence's language."""
        found: dict[str, list[float]] = {}
        own = (example for example in examples() if example.language == language)
        for example, near in zip(own, _wording(language).likeness(text), strict=True):
            found.setdefault(example.intent, []).append(near)
        return {intent: fmean(sorted(near)[-NEAREST_IN_WORDS:]) for intent, near in found.items()}

    @cached_property
    def _embedder(self) -> Embedder:
        return self._open()


@cache
def _wording(language: Language) -> Wording:
    """The examples of a language, to be compared with in words."""
    return Wording([example.text for example in examples() if example.language == language], language)


@cache
def _remarker() -> Remarker:
    return Remarker(example.text for example in examples() if example.language == "vi")


class _Meanings(NamedTuple):
    """The examples by meaning: unit rows, shape (examples, dimensions), each language's mean, each intent's rows."""

    rows: Floats
    means: dict[Language, Floats]
    places: dict[str, NDArray[np.intp]]


@cache
def _meanings() -> _Meanings:
    with DATA.joinpath(VECTORS).open("rb") as file:
        raw = np.asarray(np.load(file), np.float32)
    spoken = np.array([example.language for example in examples()])
    intents = np.array([example.intent for example in examples()])
    means: dict[Language, Floats] = {language: raw[spoken == language].mean(axis=0) for language in LANGUAGES}
    shared = np.stack([means[example.language] for example in examples()])
    rows = _unit(raw - SHARED * shared)
    return _Meanings(rows, means, {str(intent): np.flatnonzero(intents == intent) for intent in np.unique(intents)})


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), np.float32)


def main() -> None:
    """Embeds the examples and writes their vectors beside them."""
    from knowledge.models.e5.embedder import BuiltinEmbedder

    np.save(Path(str(DATA)) / VECTORS, embed(BuiltinEmbedder()))


if __name__ == "__main__":
    main()
