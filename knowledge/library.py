"""The library: takes documents in, keeps their originals, and hands passages out.

Taking in is done in four steps, so that a crash at any moment leaves the old version answering: read and embed;
announce and store the new vectors; switch the catalogue in one transaction; remove the former version's vectors.
"""

import fcntl
import hashlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.catalogue import Catalogue
from knowledge.documents import LoadedDocument
from knowledge.embedding import Embedder, Floats
from knowledge.errors import DocumentError, EmbedderError, LibraryBusyError, VectorStoreError
from knowledge.index import VectorIndex
from knowledge.loaders import LoadLimits, load
from knowledge.loaders.load import read_file
from knowledge.records import StoredPassage
from knowledge.splitting import Piece, split
from knowledge.stemming import stems
from knowledge.text import clean, fold, words
from knowledge.words import SHARED, DocumentInfo, Ingested, IngestResult, Passage, Progress

LONGEST_NAME = 200


class DocumentLibrary:
    """Documents on disk: `folder` holds the catalogue, the originals and, unless it is a server, the vector store."""

    def __init__(
        self, folder: Path, catalogue: Catalogue, index: VectorIndex, embedder: Embedder, limits: LoadLimits
    ) -> None:
        self.catalogue = catalogue
        self.index = index
        self._embedder = embedder
        self._limits = limits
        self._originals = folder / "originals"
        self._lock_path = folder / "lock"
        self._lock_file: int | None = None
        self._ingesting = threading.RLock()

    def own(self) -> None:
        """Claims the library for this process until `close`. Raises LibraryBusyError when another one has it."""
        if self._lock_file is not None:
            return
        self._lock_path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._lock_path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            owner = os.read(descriptor, 20).decode("ascii", "ignore").strip()
            os.close(descriptor)
            raise LibraryBusyError(int(owner) if owner.isdigit() else None) from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        self._lock_file = descriptor
        self.recover()

    def recover(self) -> None:
        """Removes vectors left by work that broke off; makes the vector store anew when it is damaged or incomplete."""
        try:
            self._discard_stale()
            sound = self.index.count() == self.catalogue.count()
        except VectorStoreError:
            sound = False
        if not sound:
            self.index.rebuild(self.catalogue.vectors())
            self.catalogue.discarded(self.catalogue.stale())

    def close(self) -> None:
        """Gives the library free."""
        self.index.close()
        self.catalogue.close()
        if self._lock_file is not None:
            os.close(self._lock_file)
            self._lock_file = None

    def documents(self, audiences: frozenset[str] | None = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""
        return self.catalogue.documents(audiences)

    def passage(self, passage_id: str) -> Passage | None:
        """A passage in full; None when its document has changed or gone."""
        found = self.catalogue.passages([passage_id])
        return found[0].shown() if found else None

    def original(self, document_id: str) -> bytes | None:
        """The file that a document was read from."""
        path = self._original_path(document_id)
        return path.read_bytes() if path.exists() else None

    def add_file(self, path: Path, name: str, audience: str = SHARED, progress: Progress | None = None) -> Ingested:
        """Takes a file in from a path, under the name."""
        try:
            content = read_file(path, self._limits)
        except DocumentError as error:
            return Ingested(name, IngestResult.FAILED, reason=error.reason, details=dict(error.details))
        return self.add(content, name, audience, progress)

    def add(self, content: bytes, name: str, audience: str = SHARED, progress: Progress | None = None) -> Ingested:
        """Takes a file in, or brings the document of that name up to date.

        Raises LibraryBusyError, EmbedderError or VectorStoreError; what is wrong with the file itself is in the result.
        """
        name = clean(name).strip()[-LONGEST_NAME:]
        with self._ingesting:
            self.own()
            known = self._known(content, name, audience)
            if known is not None:
                return Ingested(name, IngestResult.UNCHANGED, known)
            try:
                document = load(content, name, self._limits)
            except DocumentError as error:
                return Ingested(name, IngestResult.FAILED, reason=error.reason, details=dict(error.details))
            return self._take_in(document, content, name, audience, progress)

    def remove(self, document_id: str) -> DocumentInfo | None:
        """Takes a document out; None when it is not there."""
        with self._ingesting:
            self.own()
            document = self.catalogue.document(document_id)
            if document is None:
                return None
            self.catalogue.remove(document_id)
            self._original_path(document_id).unlink(missing_ok=True)
            self._discard_stale()
            return document

    def rebuild(self, progress: Progress | None = None) -> int:
        """Reads and embeds every original anew, as is needed after a change of embedder; returns how many."""
        with self._ingesting:
            self.own()
            self.catalogue.remember("model", self._embedder.name)
            done = 0
            for document in self.catalogue.documents():
                content = self.original(document.id)
                if content is not None:
                    loaded = load(content, document.name, self._limits)
                    self._take_in(loaded, content, document.name, document.audience, progress)
                    done += 1
            return done

    def check_model(self) -> None:
        """Raises EmbedderError when the library's vectors were made by another embedder."""
        made_by = self.catalogue.fact("model")
        if made_by is None:
            self.catalogue.remember("model", self._embedder.name)
        elif made_by != self._embedder.name:
            raise EmbedderError(f"the library was indexed with {made_by}, but {self._embedder.name} is configured")

    def _known(self, content: bytes, name: str, audience: str) -> DocumentInfo | None:
        """The document that holds this very content for this audience already, under this name or another."""
        digest = _digest(content)
        same_name = self.catalogue.document(_document_id(name))
        if same_name is not None:
            unchanged = self.catalogue.content_hash(same_name.id) == digest and same_name.audience == audience
            return same_name if unchanged else None
        twins = (document for document in self.catalogue.documents() if document.audience == audience)
        return next((twin for twin in twins if self.catalogue.content_hash(twin.id) == digest), None)

    def _take_in(
        self, document: LoadedDocument, content: bytes, name: str, audience: str, progress: Progress | None
    ) -> Ingested:
        key = _document_id(name)
        version = self.catalogue.version(key) + 1
        passages = self._embed(document, f"{key}-{version}", key, audience, progress)
        info = DocumentInfo(
            key, name, document.title, document.language, document.date, document.pages, len(passages), audience
        )
        self._keep_original(key, content)
        ids = [passage.id for passage in passages]
        self.catalogue.announce(ids)
        self.index.upsert(ids, np.stack([passage.vector for passage in passages]), audience)
        self.catalogue.replace(info, _digest(content), version, passages)
        self._discard_stale()
        return Ingested(name, IngestResult.UPDATED if version > 1 else IngestResult.ADDED, info)

    def _embed(
        self, document: LoadedDocument, prefix: str, document_id: str, audience: str, progress: Progress | None
    ) -> list[StoredPassage]:
        pieces = split(document)
        total = sum(1 + len(piece.sentences) for piece in pieces)
        done = 0
        passages: list[StoredPassage] = []
        for number, piece in enumerate(pieces):
            vector, sentence_vectors = self._vectors(document, piece)
            passages.append(
                _passage(document, piece, f"{prefix}-{number}", document_id, audience, vector, sentence_vectors)
            )
            done += 1 + len(piece.sentences)
            if progress is not None:
                progress(done, total)
        return passages

    def _vectors(self, document: LoadedDocument, piece: Piece) -> tuple[Floats, Floats]:
        """The vector of a passage below its headings, and those of its sentences below the nearest heading."""
        nearest = piece.headings[-1] if piece.headings else document.title
        passage = ": ".join((document.title, *piece.headings, piece.text))
        sentences = [f"{nearest}: {piece.text[start:stop]}" for start, stop in piece.sentences]
        return self._embedder.passage(passage), np.stack([self._embedder.passage(text) for text in sentences])

    def _discard_stale(self) -> None:
        stale = self.catalogue.stale()
        if stale:
            self.index.delete(stale)
            self.catalogue.discarded(stale)

    def _original_path(self, document_id: str) -> Path:
        return self._originals / document_id

    def _keep_original(self, document_id: str, content: bytes) -> None:
        self._originals.mkdir(parents=True, exist_ok=True)
        path = self._original_path(document_id)
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(content)
        unfinished.replace(path)


def _passage(
    document: LoadedDocument,
    piece: Piece,
    key: str,
    document_id: str,
    audience: str,
    vector: Floats,
    sentence_vectors: Floats,
) -> StoredPassage:
    told = " ".join((document.title, *piece.headings, piece.text))
    return StoredPassage(
        id=key,
        document_id=document_id,
        document=document.title,
        section=piece.headings,
        page=piece.page,
        start=piece.start,
        stop=piece.stop,
        text=piece.text,
        language=document.language,
        date=document.date,
        audience=audience,
        stems=tuple(stems(told, document.language)),
        folded=f" {' '.join(words(fold(told)))} ",
        vector=vector,
        sentences=piece.sentences,
        sentence_vectors=sentence_vectors,
    )


def _document_id(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def files_below(paths: Sequence[Path], suffixes: frozenset[str]) -> list[tuple[Path, str]]:
    """The files to take in, with their names: those given, and those in given folders that have a known suffix."""
    found: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file() and not _is_hidden(p.relative_to(path)))
            found.extend((p, p.relative_to(path).as_posix()) for p in inside if p.suffix.casefold() in suffixes)
        else:
            found.append((path, path.name))
    return found


def _is_hidden(relative: Path) -> bool:
    return any(part.startswith(".") for part in relative.parts)
