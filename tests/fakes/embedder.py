"""An embedder without a model: the same text always gives the same unit vector, another text another one."""

import hashlib

import numpy as np

from knowledge.embedding import Floats


class FakeEmbedder:
    """Counts what it is asked; `broken` makes it fail after so many further texts."""

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
