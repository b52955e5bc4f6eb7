"""The library's own book: documents, passages with sentences and vectors, a keyword index, in one SQLite file.

It is the truth about what the library holds. A document's new version takes the place of the old one in one
transaction; the vector store only proposes candidates, and can be made anew from here.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from math import log2
from pathlib import Path

import numpy as np

from knowledge.documents.document import READING
from knowledge.library.averages import Averages
from knowledge.library.connections import Connections
from knowledge.library.pending import Pending
from knowledge.library.records import (
    LATER_COLUMNS,
    PASSAGES,
    RULES,
    SCHEMA,
    Means,
    StoredPassage,
    packed,
    passage_to_row,
    passages_from_rows,
    unpacked,
)
from knowledge.models.embedding import Floats
from knowledge.words import Audiences, DocumentInfo, may_see

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
        self.pending = Pending(self._file)
        self.averages = Averages(self._file, dimensions)
        self._file.connection().executescript(SCHEMA)
        self._add_later_columns()
        self.averages.prepare()

    def _add_later_columns(self) -> None:
        with self._file.write() as connection:
            for table, columns in LATER_COLUMNS.items():
                present = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
                for name in columns.keys() - present:
                    connection.execute(f"ALTER TABLE {table} ADD COLUMN {name} {columns[name]}")

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

    def documents(self, audiences: Audiences = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""
        rows = self._file.connection().execute(f"{DOCUMENTS} ORDER BY title, name")
        found = [DocumentInfo(*row) for row in rows]
        return [document for document in found if may_see(audiences, document.audience)]

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

    def outdated(self) -> list[DocumentInfo]:
        """The documents that were read in another way than files are read now."""
        rows = self._file.connection().execute(f"{DOCUMENTS} WHERE reading <> ? ORDER BY title, name", (READING,))
        return [DocumentInfo(*row) for row in rows]

    def is_outdated(self, document_id: str) -> bool:
        """Whether a document was read so."""
        return any(document.id == document_id for document in self.outdated())

    def holds(self, document_id: str, text: str) -> bool:
        """Whether a passage of a document has the text in it."""
        query = "SELECT 1 FROM passages WHERE document_id = ? AND instr(text, ?) > 0 LIMIT 1"
        return self._file.connection().execute(query, (document_id, text)).fetchone() is not None

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
        counted = self.averages.counted()
        return found if counted == self.count() else [*found, f"the means are those of {counted} passages"]

    def replace(
        self, document: DocumentInfo, content_hash: str, version: int, passages: Sequence[StoredPassage]
    ) -> None:
        """Puts a document with its passages in the place of its former version, in one transaction."""
        with self._file.write() as connection:
            self._drop_passages(connection, document.id)
            connection.execute(
                "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*astuple(document), content_hash, version, READING),
            )
            connection.executemany(
                "INSERT INTO passages (id, document_id, section, page, start, stop, text, language, stems, folded, "
                "vector, sentences, sentence_vectors) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [passage_to_row(passage) for passage in passages],
            )
            self.pending.took_effect(passage.id for passage in passages)
            self.averages.change(document.audience, passages, 1)

    def remove(self, document_id: str) -> None:
        """Takes a document and its passages out, in one transaction."""
        with self._file.write() as connection:
            self._drop_passages(connection, document_id)
            connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def set_audience(self, document_id: str, audience: str) -> None:
        """Says who may see a document, and notes that the vector store does not know it yet."""
        with self._file.write() as connection:
            passages = self.passages_of(document_id)
            connection.execute("UPDATE documents SET audience = ? WHERE id = ?", (audience, document_id))
            if passages:
                self.averages.change(passages[0].audience, passages, -1)
                self.averages.change(audience, passages, 1)
            self.pending.unsettle(document_id)

    def clear_passages(self) -> None:
        """Takes all passages out and keeps the documents, whose vectors another embedder shall make."""
        with self._file.write() as connection:
            connection.execute("INSERT OR REPLACE INTO stale_vectors SELECT id FROM passages")
            connection.execute("DELETE FROM passages")
            connection.execute("UPDATE documents SET passages = 0")
            self.averages.clear()

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

    def search(self, stems: Sequence[str], limit: int, audiences: Audiences = None) -> list[str]:
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
        ids = {number: key for number, key, audience in rows if may_see(audiences, audience)}
        return [ids[number] for number in best if number in ids][:limit]

    def _holders(self, stem: str) -> list[int]:
        """The numbers of at most COMMON + 1 passages that hold the stem."""
        query = "SELECT rowid FROM keywords WHERE keywords MATCH ? LIMIT ?"
        return [row[0] for row in self._file.connection().execute(query, (f'"{stem}"', COMMON + 1))]

    def means(self) -> Means:
        """The mean vectors of what is shared."""
        return self.averages.means()

    def _drop_passages(self, connection: sqlite3.Connection, document_id: str) -> None:
        former = self.passages_of(document_id)
        if former:
            self.averages.change(former[0].audience, former, -1)
        self.pending.announce(passage.id for passage in former)
        connection.execute("DELETE FROM passages WHERE document_id = ?", (document_id,))
