"""The rows of the library's book: a stored passage, how it is packed, and the tables."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from knowledge.models.embedding import Floats
from knowledge.words import Language, Passage

SCHEMA = """
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS arrays (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL, date TEXT, pages INTEGER,
    passages INTEGER NOT NULL, audience TEXT NOT NULL, content_hash TEXT NOT NULL, version INTEGER NOT NULL,
    reading INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE IF NOT EXISTS passages (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document_id TEXT NOT NULL REFERENCES documents (id),
    section TEXT NOT NULL, page INTEGER, start INTEGER NOT NULL, stop INTEGER NOT NULL, text TEXT NOT NULL,
    language TEXT NOT NULL, stems TEXT NOT NULL, folded TEXT NOT NULL, vector BLOB NOT NULL, sentences TEXT NOT NULL,
    sentence_vectors BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS passages_by_document ON passages (document_id);
CREATE TABLE IF NOT EXISTS stale_vectors (id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS unsettled_documents (id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS sums (
    audience TEXT PRIMARY KEY, passages INTEGER NOT NULL, sentences INTEGER NOT NULL, vectors BLOB NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS keywords USING fts5 (
    stems, content = 'passages', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 0"
);
CREATE TRIGGER IF NOT EXISTS passage_added AFTER INSERT ON passages BEGIN
    INSERT INTO keywords (rowid, stems) VALUES (new.number, new.stems);
END;
CREATE TRIGGER IF NOT EXISTS passage_removed AFTER DELETE ON passages BEGIN
    INSERT INTO keywords (keywords, rowid, stems) VALUES ('delete', old.number, old.stems);
END;
"""
LATER_COLUMNS = {"documents": {"reading": "INTEGER NOT NULL DEFAULT 1"}}  # than those of the first catalogues
PASSAGE_COLUMNS = (
    "p.id, p.document_id, d.title, p.section, p.page, p.start, p.stop, p.text, p.language, d.date, d.audience, "
    "p.stems, p.folded, p.vector, p.sentences, p.sentence_vectors"
)
PASSAGES = f"SELECT {PASSAGE_COLUMNS} FROM passages p JOIN documents d ON d.id = p.document_id WHERE "  # noqa: S608
RULES = {
    "a document has another number of passages than it says": (
        "SELECT d.name FROM documents d WHERE d.passages <> "
        "(SELECT count(*) FROM passages p WHERE p.document_id = d.id)"
    ),
    "a passage belongs to no document": (
        "SELECT p.id FROM passages p LEFT JOIN documents d ON d.id = p.document_id WHERE d.id IS NULL"
    ),
    "a vector to be removed belongs to a passage": "SELECT s.id FROM stale_vectors s JOIN passages p ON p.id = s.id",
}


@dataclass(frozen=True)
class StoredPassage:
    """A passage with all that ranking needs. Vectors are raw, of unit length: one, and one a sentence."""

    id: str
    document_id: str
    document: str
    section: tuple[str, ...]
    page: int | None
    start: int
    stop: int
    text: str
    language: Language
    date: str | None
    audience: str
    stems: tuple[str, ...]
    folded: str
    vector: Floats
    sentences: tuple[tuple[int, int], ...]
    sentence_vectors: Floats

    def shown(self, score: float = 0.0) -> Passage:
        """The passage without what only ranking needs."""
        return Passage(
            self.id,
            self.document_id,
            self.document,
            self.section,
            self.page,
            self.start,
            self.stop,
            self.text,
            self.language,
            self.date,
            score,
        )

    def sentence(self, number: int) -> str:
        """One of its sentences."""
        start, stop = self.sentences[number]
        return self.text[start:stop]


@dataclass(frozen=True)
class Means:
    """The mean passage vector and mean sentence vector of the library, for centring; zeros when it is empty."""

    passages: Floats
    sentences: Floats


def passages_from_rows(rows: Sequence[tuple[Any, ...]], dimensions: int) -> list[StoredPassage]:
    """Passages from the columns PASSAGE_COLUMNS; several hundred are unpacked at once, which is much faster."""
    if not rows:
        return []
    sections = _parsed(row[3] for row in rows)
    vectors = _unpacked_rows((row[13] for row in rows), dimensions)
    spans = _parsed(row[14] for row in rows)
    sentences = _unpacked_rows((row[15] for row in rows), dimensions)
    bounds = np.cumsum([len(row) for row in spans])[:-1]
    parts = zip(rows, sections, vectors, spans, np.split(sentences, bounds), strict=True)
    return [_passage(row, tuple(section), vector, span, own) for row, section, vector, span, own in parts]


def _passage(
    row: tuple[Any, ...], section: tuple[str, ...], vector: Floats, spans: list[Any], sentence_vectors: Floats
) -> StoredPassage:
    return StoredPassage(
        id=row[0],
        document_id=row[1],
        document=row[2],
        section=section,
        page=row[4],
        start=row[5],
        stop=row[6],
        text=row[7],
        language=row[8],
        date=row[9],
        audience=row[10],
        stems=tuple(row[11].split()),
        folded=row[12],
        vector=vector,
        sentences=tuple((first, last) for first, last in spans),
        sentence_vectors=sentence_vectors,
    )


def _parsed(texts: Iterable[str]) -> list[list[Any]]:
    """JSON values, read as one."""
    values: list[list[Any]] = json.loads(f"[{','.join(texts)}]")
    return values


def _unpacked_rows(contents: Iterable[bytes], dimensions: int) -> Floats:
    return unpacked(b"".join(contents)).reshape(-1, dimensions)


def passage_to_row(passage: StoredPassage) -> tuple[Any, ...]:
    """The columns of the table passages, without its number."""
    return (
        passage.id,
        passage.document_id,
        json.dumps(passage.section, ensure_ascii=False),
        passage.page,
        passage.start,
        passage.stop,
        passage.text,
        passage.language,
        " ".join(passage.stems),
        passage.folded,
        packed(passage.vector, "<f2"),
        json.dumps(passage.sentences),
        packed(passage.sentence_vectors, "<f2"),
    )


def packed(array: Floats, kind: Literal["<f2", "<f4"]) -> bytes:
    """An array as bytes. Half precision is enough for unit vectors: cosines differ by less than 0.001."""
    return np.ascontiguousarray(array, kind).tobytes()


def unpacked(content: bytes) -> Floats:
    """A flat array from half-precision bytes."""
    return np.frombuffer(content, "<f2").astype(np.float32)
