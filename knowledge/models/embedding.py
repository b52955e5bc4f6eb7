"""Embedders behind one protocol: the built-in one, or any that LangChain knows."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import EmbedderError

Floats = NDArray[np.float32]
BUILTIN = "builtin"


class Embedder(Protocol):
    """Turns texts into unit vectors. `name` tells vectors of different models apart."""

    name: str
    dimensions: int

    def query(self, text: str) -> Floats:
        """The unit vector of a question, shape (dimensions,)."""

    def passage(self, text: str) -> Floats:
        """The unit vector of a piece of a document, shape (dimensions,)."""


class LangChainEmbeddings(Protocol):
    """The two methods of LangChain's `Embeddings` that we call."""

    def embed_query(self, text: str) -> list[float]:
        """A question's vector."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector per text."""


class RemoteEmbedder:
    """An embedding model that LangChain reaches; its vectors are brought to unit length."""

    def __init__(self, embeddings: LangChainEmbeddings, name: str) -> None:
        """Asks the model once, to learn its width. Raises EmbedderError when it does not answer."""
        self._embeddings = embeddings
        self.name = name
        self.dimensions = len(self.query("samverkan"))

    def query(self, text: str) -> Floats:
        """The unit vector of a question."""
        return self._unit(lambda: self._embeddings.embed_query(text))

    def passage(self, text: str) -> Floats:
        """The unit vector of a piece of a document."""
        return self._unit(lambda: self._embeddings.embed_documents([text])[0])

    def _unit(self, embed: Callable[[], Sequence[float]]) -> Floats:
        try:
            vector = np.asarray(embed(), np.float32)
        except Exception as error:  # every provider has errors of its own
            raise EmbedderError(f"the embedding model {self.name} does not answer: {type(error).__name__}") from error
        length = float(np.linalg.norm(vector))
        if vector.ndim != 1 or not np.isfinite(length) or length == 0:
            raise EmbedderError(f"the embedding model {self.name} gave no usable vector")
        return np.asarray(vector / length, np.float32)
