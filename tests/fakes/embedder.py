"""Embedders for tests: one without a model, where any vector will do, and the real one, which embeds a text once."""

import hashlib
import os
import threading
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

import numpy as np

import knowledge.models.e5
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.models.e5.outliers import FILE
from knowledge.models.e5.weights import SHA256
from knowledge.models.embedding import Floats


class RememberingEmbedder(BuiltinEmbedder):
    """The real embedder; a text that many tests ask for is embedded for the first of them.

    The vectors are files in a folder that all workers share. The model is loaded for the first text that is not there,
    and computes on one processor: the others have workers of their own.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _edition()
        self._folder.mkdir(parents=True, exist_ok=True)
        self._known: dict[str, Floats] = {}
        self._loading = threading.Lock()

    @cached_property
    def _model(self) -> BuiltinEmbedder:
        return BuiltinEmbedder(threads=1)

    def _embed(self, text: str) -> Floats:
        if text not in self._known:
            self._known[text] = self._kept(text)
        return self._known[text].copy()

    def _kept(self, text: str) -> Floats:
        path = self._folder / hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if path.exists() and path.stat().st_size == self.dimensions * np.float32().nbytes:
            return np.frombuffer(path.read_bytes(), np.float32)
        with self._loading:
            model = self._model
        vector = model._embed(text)
        begun = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        begun.write_bytes(vector.tobytes())
        begun.replace(path)
        return vector


def _edition() -> str:
    """Another one for another model, or when anything changes that computes the vectors."""
    parts = [SHA256, version("onnxruntime"), version("numpy"), FILE.read_text("utf-8")]
    parts += [path.read_text("utf-8") for path in sorted(Path(knowledge.models.e5.__path__[0]).glob("*.py"))]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


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
