"""How near short texts are to each other in meaning, across languages: topics of questions, pieces of entries.

An embedder puts all short texts close together; what they have in common says nothing and is taken away first.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.models.embedding import Embedder

Vectors = NDArray[np.float32]
MOST_PIECES = 16
# Short texts of the kind that are compared, about many things, in three languages: their mean is what they share.
ANYTHING = """
    möte med kommunen|utbildning för lärare|hälsa och sjukvård|budget och avtal|idrott för barn|trafik i staden
    meeting with the city|teacher training|health care|budget and contracts|sports for children|traffic in town
    họp với thành phố|tập huấn giáo viên|chăm sóc sức khỏe|ngân sách và hợp đồng|thể thao cho trẻ em|giao thông đô thị
    vatten och avlopp|clean energy|rác thải và môi trường|kvinnors företagande|culture and libraries|nông nghiệp
    medborgardialog|school exchange|đoàn công tác|digitala tjänster|a visit to a factory|nghiên cứu khoa học
"""


def anything() -> list[str]:
    """Those texts."""
    return [text.strip() for line in ANYTHING.strip().splitlines() for text in line.split("|")]


class TopicLikeness:
    """Compares topics with the pieces of entries. The embedder is loaded when it is first needed."""

    def __init__(self, embedder: Callable[[], Embedder]) -> None:
        self._open = embedder

    @property
    def model(self) -> str:
        """Tells vectors of different embedders apart."""
        return self._embedder.name

    def vectors(self, pieces: Sequence[str]) -> bytes:
        """The meanings of an entry's pieces, for keeping."""
        rows = [self._embedder.passage(piece) for piece in pieces[:MOST_PIECES]]
        return np.array(rows, np.float16).tobytes()

    def nearest(self, topic: str, entries: Mapping[int, bytes]) -> dict[int, float]:
        """For each entry how near its nearest piece is to the topic: -1 to 1, about 0 for texts about other things."""
        wanted = self._centred(self._embedder.query(topic)[np.newaxis])[0]
        kept = {number: vectors for number, vectors in entries.items() if vectors}
        if not kept:
            return {}
        rows = np.frombuffer(b"".join(kept.values()), np.float16).reshape(-1, self._embedder.dimensions)
        likeness = self._centred(rows.astype(np.float32)) @ wanted
        width = self._embedder.dimensions * rows.itemsize
        starts = np.cumsum([0, *(len(vectors) // width for vectors in kept.values())][:-1])
        return dict(zip(kept, np.maximum.reduceat(likeness, starts).tolist(), strict=True))

    def _centred(self, rows: Vectors) -> Vectors:
        moved = rows - self._middle
        lengths = np.linalg.norm(moved, axis=1, keepdims=True)
        return np.asarray(moved / np.maximum(lengths, 1e-6), np.float32)

    @cached_property
    def _embedder(self) -> Embedder:
        return self._open()

    @cached_property
    def _middle(self) -> Vectors:
        return np.asarray(np.mean([self._embedder.passage(text) for text in anything()], axis=0), np.float32)
