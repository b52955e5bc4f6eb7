"""Embedders behind one protocol: the built-in one, or any that LangChain knows."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import EmbedderError

Floats = NDArray[np.float32]
BUILTIN: Final = "builtin"
LATEST: Final = 64  # questions; as many as may be in hand at once, since each is asked for again within its own message


class Embedder(Protocol):
    """Turns texts into unit vectors. `name` tells vectors of different models apart."""

    name: str
    dimensions: int

    def query(self, text: str) -> Floats:
        """The unit vector of a question, shape (dimensions,)."""

    def passage(self, text: str) -> Floats:
        """The unit vector of a piece of a document, shape (dimensions,)."""


class CachingEmbedder:
    """An embedder that keeps the vectors of the latest questions.

    One message is compared with wishes, with small talk and with the documents, each of which asks for its vector.
    """

    def __init__(self, embedder: Embedder) -> None:
        self.name = embedder.name
        self.dimensions = embedder.dimensions
        self._embedder = embedder
        self._latest = lru_cache(LATEST)(self._read_only)

    def query(self, text: str) -> Floats:
        """The unit vector of a question; read-only, since whoever asks for it is given the same one."""
        return self._latest(text)

    def passage(self, text: str) -> Floats:
        """The unit vector of a piece of a document, which is not kept: each is embedded once."""
        return self._embedder.passage(text)

    def _read_only(self, text: str) -> Floats:
        vector = self._embedder.query(text)
        vector.flags.writeable = False
        return vector


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
