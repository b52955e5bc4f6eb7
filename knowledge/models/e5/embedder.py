"""multilingual-e5-small as an embedder with LangChain's `Embeddings` methods; 384 dimensions, unit length."""

import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from knowledge.models.e5.graph import INPUT, OUTPUT, GraphBuilder
from knowledge.models.e5.outliers import read_outliers
from knowledge.models.e5.tokenizer import Tokenizer
from knowledge.models.e5.weights import Floats, dequantize, find_weights, read_weights

MODEL_NAME = "multilingual-e5-small"
DIMENSIONS = 384
MAX_TOKENS = 512  # the model's positions


class BuiltinEmbedder:
    """Embeds questions and passages on the processor, with the prefixes that e5 was trained with.

    Safe to call from several threads. One text at a time is as fast as a batch, and gives a vector that does not depend
    on its neighbours.
    """

    name = MODEL_NAME
    dimensions = DIMENSIONS

    def __init__(self, path: Path | None = None, threads: int = 2, *, exact: bool = False) -> None:
        """Loads the model (half a second, 210 MB), which multiplies in 8 bits unless it shall be `exact`.

        Raises EmbedderError when the weights are missing or changed.
        """
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read once, at the import: without it, it reports to its makers
        import onnxruntime

        weights = read_weights(path or find_weights())
        hidden = weights.shape.hidden
        self._words = weights.rows("emb.word", hidden)
        positions = weights.floats("emb.pos").reshape(-1, hidden)[: weights.shape.positions]
        self._positions = positions + weights.floats("emb.type").reshape(-1, hidden)[0]
        self._tokenizer = Tokenizer(weights.vocabulary, MAX_TOKENS)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        model = GraphBuilder(weights, None if exact else read_outliers()).model()
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def embed_documents(self, texts: Iterable[str]) -> list[list[float]]:
        """One unit vector per passage."""
        return [self.passage(text).tolist() for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """The unit vector of a question."""
        vector: list[float] = self.query(text).tolist()
        return vector

    def passage(self, text: str) -> Floats:
        """The unit vector of a piece of a document, shape (384,)."""
        return self._embed("passage: " + text)

    def query(self, text: str) -> Floats:
        """The unit vector of a question, shape (384,)."""
        return self._embed("query: " + text)

    def embeddings(self, text: str) -> Floats:
        """What the encoder is given for a text with its prefix, shape (1, tokens, 384)."""
        ids = self._tokenizer.ids(text)
        return np.asarray((dequantize(self._words[ids]) + self._positions[: len(ids)])[None], np.float32)

    def _embed(self, text: str) -> Floats:
        states = self._session.run([OUTPUT], {INPUT: self.embeddings(text)})[0][0]
        mean = states.mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), np.float32)
