"""Embedders for tests: one without a model, where any vector will do, and the real one, which embeds a text once."""

import hashlib

import numpy as np

from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.models.embedding import Floats


class RememberingEmbedder(BuiltinEmbedder):
    """The real embedder; a text that many tests ask for is embedded for the first of them."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, Floats] = {}

    def _embed(self, text: str) -> Floats:
        if text not in self._known:
            self._known[text] = super()._embed(text)
        return self._known[text].copy()


class FakeEmbedder:
    """The same text always gives the same unit vector, another text another one.

    Counts what it is asked; `broken` makes it fail after so many further texts.
    """

    def __init__(self, name: str = "fake", dimensions: int = 384) -> None:
        self.name = name
        self.dimensions = dimensions
        self.texts: list[str] = []
        self.broken: int | None = None

    def query(self, text: str) -> Floats:
        return self._vector(text)

    def passage(self, text: str) -> Floats:
        if self.broken is not None:
            if self.broken <= 0:
                raise RuntimeError("the power went off")
            self.broken -= 1
        return self._vector(text)

    def _vector(self, text: str) -> Floats:
        self.texts.append(text)
        seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
        vector = np.random.default_rng(seed).standard_normal(self.dimensions)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)
