"""The mean vectors of what is shared, kept up to date with each change: sums are kept for each audience."""

from collections.abc import Sequence

import numpy as np

from knowledge.library.connections import Connections
from knowledge.library.records import PASSAGES, Means, StoredPassage, packed, passages_from_rows
from knowledge.models.embedding import Floats
from knowledge.words import SHARED

AUDIENCES = "SELECT DISTINCT d.audience FROM documents d JOIN passages p ON p.document_id = d.id"
BATCH = 2_000


class Averages:
    """Safe to use from several threads; changes belong into the transaction that changes the passages."""

    def __init__(self, file: Connections, dimensions: int) -> None:
        self._file = file
        self._dimensions = dimensions
        self._read: tuple[int, Means] | None = None

    def prepare(self) -> None:
        """Counts a library together that was filled before the sums were kept by audience."""
        connection = self._file.connection()
        known = connection.execute("SELECT 1 FROM sums LIMIT 1").fetchone()
        if known is not None or connection.execute("SELECT 1 FROM passages LIMIT 1").fetchone() is None:
            return
        with self._file.write() as writing:
            writing.execute("DELETE FROM arrays WHERE name = 'sums'")
            writing.execute("DELETE FROM facts WHERE name = 'counts'")
            for (audience,) in writing.execute(AUDIENCES).fetchall():
                cursor = writing.execute(f"{PASSAGES} d.audience = ?", (audience,))
                while rows := cursor.fetchmany(BATCH):
                    self.change(audience, passages_from_rows(rows, self._dimensions), 1)

    def change(self, audience: str, passages: Sequence[StoredPassage], sign: int) -> None:
        """Puts passages to those of the audience, or takes them away with the sign -1."""
        if not passages:
            return
        sentences = np.concatenate([passage.sentence_vectors for passage in passages])
        change = np.stack([np.sum([passage.vector for passage in passages], axis=0), sentences.sum(axis=0)])
        former, passage_count, sentence_count = self._sums(audience)
        counts = (passage_count + sign * len(passages), sentence_count + sign * len(sentences))
        with self._file.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO sums VALUES (?, ?, ?, ?)",
                (audience, *counts, packed(former + sign * change, "<f4")),
            )
            self.changed()

    def changed(self) -> None:
        """Tells every thread that the means are others."""
        with self._file.write() as connection:
            connection.execute(
                "INSERT INTO facts VALUES ('generation', '1') "
                "ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
            )

    def clear(self) -> None:
        """Begins anew, as for vectors of another embedder."""
        with self._file.write() as connection:
            connection.execute("DELETE FROM sums")
            self.changed()

    def counted(self) -> int:
        """Of how many passages the sums are."""
        return int(self._file.connection().execute("SELECT coalesce(sum(passages), 0) FROM sums").fetchone()[0])

    def means(self) -> Means:
        """The mean vectors of what is shared: what a side keeps to itself must not move anybody's scores."""
        query = "SELECT value FROM facts WHERE name = 'generation'"
        row = self._file.connection().execute(query).fetchone()
        generation = int(row[0]) if row else 0
        if self._read is None or self._read[0] != generation:
            self._read = (generation, self._of_shared())
        return self._read[1]

    def _of_shared(self) -> Means:
        sums, passages, sentences = self._sums(SHARED)
        if not (passages and sentences):
            return Means(np.zeros(self._dimensions, np.float32), np.zeros(self._dimensions, np.float32))
        return Means(sums[0] / passages, sums[1] / sentences)

    def _sums(self, audience: str) -> tuple[Floats, int, int]:
        """The sums of passage and sentence vectors, and of how many."""
        query = "SELECT vectors, passages, sentences FROM sums WHERE audience = ?"
        row = self._file.connection().execute(query, (audience,)).fetchone()
        if row is None:
            return np.zeros((2, self._dimensions), np.float32), 0, 0
        return np.frombuffer(row[0], "<f4").reshape(2, self._dimensions), row[1], row[2]
