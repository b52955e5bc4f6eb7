"""The library's own book: documents, passages with sentences and vectors, a keyword index, in one SQLite file.

It is the truth about what the library holds. A document's new version takes the place of the old one in one
transaction; the vector store only proposes candidates, and can be made anew from here.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from math import log2
from pathlib import Path

import numpy as np

from knowledge.connections import Connections
from knowledge.records import (
    PASSAGES,
    RULES,
    SCHEMA,
    Floats,
    Means,
    StoredPassage,
    packed,
    passage_to_row,
    passages_from_rows,
    unpacked,
)
from knowledge.words import SHARED, DocumentInfo

COMMON = 500  # passages; finding and weighing those of a stem then takes less than a millisecond
BREADTH = 20  # times as many are looked at when some are another side's
PLACES = "SELECT p.number, p.id, d.audience FROM passages p JOIN documents d ON d.id = p.document_id WHERE"
DOCUMENTS = "SELECT id, name, title, language, date, pages, passages, audience FROM documents"


class Catalogue:
    """Safe to use from several threads."""

    def __init__(self, path: Path, dimensions: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = Connections(path)
        self._dimensions = dimensions
        self._means: tuple[int, Means] | None = None
        self._file.connection().executescript(SCHEMA)

    def close(self) -> None:
        """Closes the connections of all threads."""
        self._file.close()

    def fact(self, name: str) -> str | None:
        """A remembered fact, such as the name of the embedder that made the vectors."""
        row = self._file.connection().execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def remember(self, name: str, value: str) -> None:
        """Keeps a fact."""
        with self._file.write() as connection:
            connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def array(self, name: str) -> Floats | None:
        """A kept array, a vector a row."""
        row = self._file.connection().execute("SELECT value FROM arrays WHERE name = ?", (name,)).fetchone()
        return np.frombuffer(row[0], "<f4").reshape(-1, self._dimensions) if row else None

    def keep_array(self, name: str, value: Floats) -> None:
        """Keeps an array, a vector a row."""
        with self._file.write() as connection:
            connection.execute("INSERT OR REPLACE INTO arrays VALUES (?, ?)", (name, packed(value, "<f4")))

    def documents(self, audiences: frozenset[str] | None = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""
        rows = self._file.connection().execute(f"{DOCUMENTS} ORDER BY title, name")
        found = [DocumentInfo(*row) for row in rows]
        return [document for document in found if audiences is None or document.audience in audiences]

    def document(self, document_id: str) -> DocumentInfo | None:
        """One document."""
        row = self._file.connection().execute(f"{DOCUMENTS} WHERE id = ?", (document_id,)).fetchone()
        return DocumentInfo(*row) if row else None

    def content_hash(self, document_id: str) -> str | None:
        """The hash of the file that a document was read from."""
        row = (
            self._file.connection()
            .execute("SELECT content_hash FROM documents WHERE id = ?", (document_id,))
            .fetchone()
        )
        return str(row[0]) if row else None

    def twin(self, content_hash: str, audience: str) -> DocumentInfo | None:
        """The document that was read from such a file for the audience, under whatever name."""
        query = f"{DOCUMENTS} WHERE content_hash = ? AND audience = ? ORDER BY title, name LIMIT 1"
        row = self._file.connection().execute(query, (content_hash, audience)).fetchone()
        return DocumentInfo(*row) if row else None

    def version(self, document_id: str) -> int:
        """How often a document has been replaced; 0 when it is not here."""
        row = self._file.connection().execute("SELECT version FROM documents WHERE id = ?", (document_id,)).fetchone()
        return int(row[0]) if row else 0

    def count(self) -> int:
        """How many passages there are."""
        return int(self._file.connection().execute("SELECT count(*) FROM passages").fetchone()[0])

    def sizes(self) -> dict[str, tuple[int, int]]:
        """How many documents, and passages in them, there are for each audience."""
        query = "SELECT audience, count(*), sum(passages) FROM documents GROUP BY audience"
        return {
            audience: (documents, passages) for audience, documents, passages in self._file.connection().execute(query)
        }

    def troubles(self) -> list[str]:
        """What the catalogue contradicts itself in; empty when all is well."""
        connection = self._file.connection()
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        found = [] if verdict == "ok" else [f"the catalogue is damaged: {verdict}"]
        for rule, query in RULES.items():
            row = connection.execute(query).fetchone()
            if row is not None:
                found.append(f"{rule} ({row[0]})")
        counted = json.loads(self.fact("counts") or "[0, 0]")[0]
        return found if counted == self.count() else [*found, f"the means are those of {counted} passages"]

    def announce(self, vector_ids: Iterable[str]) -> None:
        """Notes vectors that are about to be stored, so that they are removed again if the work breaks off."""
        with self._file.write() as connection:
            connection.executemany("INSERT OR REPLACE INTO stale_vectors VALUES (?)", [(key,) for key in vector_ids])

    def stale(self) -> list[str]:
        """Vectors in the store that belong to no passage of the library."""
        return [row[0] for row in self._file.connection().execute("SELECT id FROM stale_vectors")]

    def discarded(self, vector_ids: Iterable[str]) -> None:
        """Notes that stale vectors have been removed."""
        with self._file.write() as connection:
            connection.executemany("DELETE FROM stale_vectors WHERE id = ?", [(key,) for key in vector_ids])

    def replace(
        self, document: DocumentInfo, content_hash: str, version: int, passages: Sequence[StoredPassage]
    ) -> None:
        """Puts a document with its passages in the place of its former version, in one transaction."""
        with self._file.write() as connection:
            self._drop_passages(connection, document.id)
            connection.execute(
                "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*astuple(document), content_hash, version),
            )
            connection.executemany(
                "INSERT INTO passages (id, document_id, section, page, start, stop, text, language, stems, folded, "
                "vector, sentences, sentence_vectors) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [passage_to_row(passage) for passage in passages],
            )
            connection.executemany("DELETE FROM stale_vectors WHERE id = ?", [(passage.id,) for passage in passages])
            self._add_to_sums(connection, passages, 1)

    def remove(self, document_id: str) -> None:
        """Takes a document and its passages out, in one transaction."""
        with self._file.write() as connection:
            self._drop_passages(connection, document_id)
            connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def set_audience(self, document_id: str, audience: str) -> None:
        """Says who may see a document, and notes that the vector store does not know it yet."""
        with self._file.write() as connection:
            connection.execute("UPDATE documents SET audience = ? WHERE id = ?", (audience, document_id))
            connection.execute("INSERT OR REPLACE INTO unsettled_documents VALUES (?)", (document_id,))
            self._next_generation(connection)

    def unsettled(self) -> list[str]:
        """Documents that the vector store may still hold under a former audience."""
        return [row[0] for row in self._file.connection().execute("SELECT id FROM unsettled_documents")]

    def settled(self, document_ids: Iterable[str]) -> None:
        """Notes that the vector store knows who may see these documents."""
        with self._file.write() as connection:
            connection.executemany("DELETE FROM unsettled_documents WHERE id = ?", [(key,) for key in document_ids])

    def clear_passages(self) -> None:
        """Takes all passages out and keeps the documents, whose vectors another embedder shall make."""
        with self._file.write() as connection:
            connection.execute("INSERT OR REPLACE INTO stale_vectors SELECT id FROM passages")
            connection.execute("DELETE FROM passages")
            connection.execute("UPDATE documents SET passages = 0")
            connection.execute("DELETE FROM arrays WHERE name = 'sums'")
            connection.execute("DELETE FROM facts WHERE name = 'counts'")
            self._next_generation(connection)

    def passages(self, ids: Sequence[str]) -> list[StoredPassage]:
        """Those of the passages that are in the library, in no particular order."""
        query = f"{PASSAGES} p.id IN ({','.join('?' * len(ids))})"
        return self._passages(query, ids)

    def passages_of(self, document_id: str) -> list[StoredPassage]:
        """A document's passages in reading order."""
        return self._passages(f"{PASSAGES} p.document_id = ? ORDER BY p.number", [document_id])

    def _passages(self, query: str, values: Sequence[str]) -> list[StoredPassage]:
        rows = self._file.connection().execute(query, list(values)).fetchall()
        return passages_from_rows(rows, self._dimensions)

    def passage_ids(self) -> list[str]:
        """The ids of all passages."""
        return [row[0] for row in self._file.connection().execute("SELECT id FROM passages ORDER BY number")]

    def vectors(self) -> Iterator[tuple[str, Floats, str]]:
        """Id, vector and audience of every passage, for building the vector store anew."""
        query = "SELECT p.id, p.vector, d.audience FROM passages p JOIN documents d ON d.id = p.document_id"
        for key, vector, audience in self._file.connection().execute(query):
            yield key, unpacked(vector), audience

    def search(self, stems: Sequence[str], limit: int, audiences: frozenset[str] | None = None) -> list[str]:
        """The passages of these audiences that hold most of the stems, rarer ones counting more, best first.

        Stems that stand in more than COMMON passages tell too little to be worth their time.
        """
        weights: Counter[int] = Counter()
        for stem in stems:
            holders = self._holders(stem)
            if len(holders) <= COMMON:
                weights.update(dict.fromkeys(holders, log2(2 * COMMON / len(holders)) if holders else 0))
        ordered = [number for number, _ in sorted(weights.items(), key=lambda item: (-item[1], item[0]))]
        best = ordered[:limit] if audiences is None else ordered[: limit * BREADTH]
        query = f"{PLACES} p.number IN ({','.join('?' * len(best))})"
        rows = self._file.connection().execute(query, best)
        ids = {number: key for number, key, audience in rows if audiences is None or audience in audiences}
        return [ids[number] for number in best if number in ids][:limit]

    def _holders(self, stem: str) -> list[int]:
        """The numbers of at most COMMON + 1 passages that hold the stem."""
        query = "SELECT rowid FROM keywords WHERE keywords MATCH ? LIMIT ?"
        return [row[0] for row in self._file.connection().execute(query, (f'"{stem}"', COMMON + 1))]

    def means(self) -> Means:
        """The mean vectors of what is shared: what a side keeps to itself must not move anybody's scores."""
        generation = int(self.fact("generation") or 0)
        if self._means is None or self._means[0] != generation:
            self._means = (generation, self._read_means())
        return self._means[1]

    def _read_means(self) -> Means:
        sums = self.array("sums")
        counts = json.loads(self.fact("counts") or "[0, 0]")
        for passage in self._internal_passages() if sums is not None else ():
            sums = sums - np.stack([passage.vector, passage.sentence_vectors.sum(axis=0)])
            counts = [counts[0] - 1, counts[1] - len(passage.sentence_vectors)]
        if sums is None or not all(counts):
            return Means(np.zeros(self._dimensions, np.float32), np.zeros(self._dimensions, np.float32))
        return Means(sums[0] / counts[0], sums[1] / counts[1])

    def _internal_passages(self) -> Iterator[StoredPassage]:
        for document in self.documents():
            if document.audience != SHARED:
                yield from self.passages_of(document.id)

    def _drop_passages(self, connection: sqlite3.Connection, document_id: str) -> None:
        former = self.passages_of(document_id)
        self._add_to_sums(connection, former, -1)
        connection.executemany("INSERT OR REPLACE INTO stale_vectors VALUES (?)", [(passage.id,) for passage in former])
        connection.execute("DELETE FROM passages WHERE document_id = ?", (document_id,))

    def _add_to_sums(self, connection: sqlite3.Connection, passages: Sequence[StoredPassage], sign: int) -> None:
        if not passages:
            return
        sums = self.array("sums")
        counts = json.loads(self.fact("counts") or "[0, 0]")
        sentences = np.concatenate([passage.sentence_vectors for passage in passages])
        change = np.stack([np.sum([passage.vector for passage in passages], axis=0), sentences.sum(axis=0)])
        total = change * sign if sums is None else sums + change * sign
        new_counts = [counts[0] + sign * len(passages), counts[1] + sign * len(sentences)]
        connection.execute("INSERT OR REPLACE INTO arrays VALUES ('sums', ?)", (packed(total, "<f4"),))
        connection.execute("INSERT OR REPLACE INTO facts VALUES ('counts', ?)", (json.dumps(new_counts),))
        self._next_generation(connection)

    def _next_generation(self, connection: sqlite3.Connection) -> None:
        """Tells every thread that the means have changed."""
        generation = int(self.fact("generation") or 0) + 1
        connection.execute("INSERT OR REPLACE INTO facts VALUES ('generation', ?)", (str(generation),))
