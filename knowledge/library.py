"""The library: takes documents in, keeps their originals, and hands passages out.

Taking in is done in four steps, so that a crash at any moment leaves the old version answering: read and embed;
announce and store the new vectors; switch the catalogue in one transaction; remove the former version's vectors.
"""

import contextlib
import hashlib
import logging
import threading
from pathlib import Path

import numpy as np

from knowledge.catalogue import Catalogue
from knowledge.documents import LoadedDocument
from knowledge.embedded import Place, embedded
from knowledge.embedding import Embedder
from knowledge.errors import DocumentError, EmbedderError, VectorStoreError
from knowledge.files import plain_name
from knowledge.index import Floats, VectorIndex
from knowledge.loaders import LoadLimits, load
from knowledge.loaders.load import read_file
from knowledge.originals import Originals
from knowledge.ownership import Ownership
from knowledge.words import SHARED, DocumentInfo, Ingested, IngestResult, Passage, Progress

log = logging.getLogger(__name__)

UNFINISHED = "an embedder that was being replaced"


class DocumentLibrary:
    """Documents on disk: `folder` holds the catalogue, the originals and, unless it is a server, the vector store."""

    def __init__(
        self, folder: Path, catalogue: Catalogue, index: VectorIndex, embedder: Embedder, limits: LoadLimits
    ) -> None:
        self.catalogue = catalogue
        self.index = index
        self._embedder = embedder
        self._limits = limits
        self._originals = Originals(folder / "originals")
        self._ownership = Ownership(folder / "lock")
        self._ingesting = threading.RLock()

    def own(self) -> None:
        """Claims the library for this process until `close`, and puts right what a crash left.

        Raises LibraryBusyError when another process has it, EmbedderError when another embedder made it.
        """
        if self._ownership.held:
            return
        self._ownership.claim()
        try:
            self.recover()
        except BaseException:
            self._ownership.release()
            raise

    def recover(self) -> None:
        """Removes what was left by work that broke off; makes the vector store anew when it is damaged or incomplete.

        Raises EmbedderError when the library's vectors were made by another embedder.
        """
        self.check_model()
        self._mend()
        self._originals.drop_all_but((d.id, self.catalogue.version(d.id)) for d in self.catalogue.documents())

    def nearest(self, vector: Floats, limit: int, audiences: frozenset[str] | None = None) -> list[str]:
        """The ids of the passages nearest to a vector, best first. A store that has broken is made anew first.

        Raises VectorStoreError when that does not help, LibraryBusyError when it is another process's to mend.
        """
        try:
            found = self.index.nearest(vector, limit, audiences)
            if found or not self._ownership.held or not self._has_passages(audiences):
                return found  # else: a store that has lost everything finds nothing, and says nothing
        except VectorStoreError as error:
            log.error("%s; it is looked after, and made anew if it has to be", error)  # noqa: TRY400
        with self._ingesting:
            if self._ownership.held:
                self._mend()
            else:
                self.own()
        return self.index.nearest(vector, limit, audiences)

    def _has_passages(self, audiences: frozenset[str] | None) -> bool:
        sizes = self.catalogue.sizes()
        return any(passages for key, (_, passages) in sizes.items() if audiences is None or key in audiences)

    def _mend(self) -> None:
        """Makes the vector store fit the catalogue: what was left over goes; all of it anew when it is damaged."""
        try:
            self._discard_stale()
            self._settle_audiences()
            sound = self._index_answers()
        except (VectorStoreError, EmbedderError):  # the store alone is of another model: the catalogue has the vectors
            sound = False
        if not sound:
            self.index.rebuild(self.catalogue.vectors())
            self.catalogue.discarded(self.catalogue.stale())
            self.catalogue.settled(self.catalogue.unsettled())

    def troubles(self) -> list[str]:
        """What does not fit together in the library; empty when all is well. Raises VectorStoreError."""
        found = self.catalogue.troubles()
        vectors, passages = self.index.count(), self.catalogue.count()
        if vectors != passages:
            found.append(f"the vector store has {vectors} vectors for {passages} passages")
        lost = [entry.name for entry in self.documents() if self.original(entry.id) is None]
        return found + [f"the original of {name} is missing" for name in lost]

    def _index_answers(self) -> bool:
        """Whether the vector store holds as many vectors as the catalogue, and finds one of them."""
        count = self.catalogue.count()
        if self.index.count() != count:
            return False
        first = next(self.catalogue.vectors(), None)
        return first is None or bool(self.index.nearest(first[1], 1))

    def close(self) -> None:
        """Gives the library free."""
        self.index.close()
        self.catalogue.close()
        self._ownership.release()

    def documents(self, audiences: frozenset[str] | None = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""
        return self.catalogue.documents(audiences)

    def passage(self, passage_id: str) -> Passage | None:
        """A passage in full; None when its document has changed or gone."""
        found = self.catalogue.passages([passage_id])
        return found[0].shown() if found else None

    def original(self, document_id: str) -> bytes | None:
        """The file that a document was read from."""
        return self._originals.read((document_id, self.catalogue.version(document_id)))

    def add_file(
        self, path: Path, name: str, audience: str | None = None, progress: Progress | None = None
    ) -> Ingested:
        """Takes a file in from a path, under the name."""
        try:
            content = read_file(path, self._limits)
        except DocumentError as error:
            return Ingested(plain_name(name), IngestResult.FAILED, reason=error.reason, details=dict(error.details))
        return self.add(content, name, audience, progress)

    def add(self, content: bytes, name: str, audience: str | None = None, progress: Progress | None = None) -> Ingested:
        """Takes a file in, or brings the document of that name up to date.

        Without an audience a document keeps the one that it has, and a new one is shared.
        Raises LibraryBusyError, EmbedderError or VectorStoreError; what is wrong with the file itself is in the result.
        """
        name = plain_name(name)
        with self._ingesting:
            self.own()
            if audience is None:
                former = self.catalogue.document(_document_id(name))
                audience = former.audience if former is not None else SHARED
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
            version = self.catalogue.version(document_id)
            self.catalogue.remove(document_id)
            self._originals.drop((document_id, version))
            self._discard_stale()
            return document

    def set_audience(self, document_id: str, audience: str) -> DocumentInfo | None:
        """Says who may see a document, which holds from the next search on; None when it is not there.

        The catalogue decides what a search may show, so a store that could not be told yet shows nothing too much.
        """
        with self._ingesting:
            self.own()
            if self.catalogue.document(document_id) is None:
                return None
            self.catalogue.set_audience(document_id, audience)
            with contextlib.suppress(VectorStoreError):
                self._settle_audiences()
            return self.catalogue.document(document_id)

    def rebuild(self, progress: Progress | None = None) -> int:
        """Reads and embeds every original anew, as is needed after a change of embedder; returns how many.

        With the same embedder each document answers from its old passages until its new ones are there. The vectors of
        another embedder are of no use: they go first, and the library stays refused until all documents are done.
        """
        with self._ingesting:
            self._ownership.claim()
            if self.catalogue.fact("model") not in {None, self._embedder.name}:
                self.catalogue.remember("model", UNFINISHED)
                self.catalogue.clear_passages()
                self.index.rebuild(())
            done = sum(self._rebuild_one(document, progress) for document in self.catalogue.documents())
            self.catalogue.remember("model", self._embedder.name)
            self.recover()
            return done

    def _rebuild_one(self, document: DocumentInfo, progress: Progress | None) -> bool:
        """Whether a document could be read again; one that is refused by now keeps what it has."""
        content = self.original(document.id)
        try:
            loaded = load(content, document.name, self._limits) if content is not None else None
        except DocumentError:
            loaded = None
        if content is None or loaded is None:
            return False
        self._take_in(loaded, content, document.name, document.audience, progress)
        return True

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
        return self.catalogue.twin(digest, audience)

    def _take_in(
        self, document: LoadedDocument, content: bytes, name: str, audience: str, progress: Progress | None
    ) -> Ingested:
        key = _document_id(name)
        version = self.catalogue.version(key) + 1
        place = Place(f"{key}-{version}", key, audience)
        passages = embedded(document, place, self._embedder, progress)
        info = DocumentInfo(
            key, name, document.title, document.language, document.date, document.pages, len(passages), audience
        )
        self._originals.keep((key, version), content)
        ids = [passage.id for passage in passages]
        self.catalogue.announce(ids)
        self.index.upsert(ids, np.stack([passage.vector for passage in passages]), audience)
        self.catalogue.replace(info, _digest(content), version, passages)
        self._discard_stale()
        self._originals.drop((key, version - 1))
        return Ingested(name, IngestResult.UPDATED if version > 1 else IngestResult.ADDED, info)

    def _settle_audiences(self) -> None:
        """Brings the vector store up to date about who may see what."""
        for document_id in self.catalogue.unsettled():
            passages = self.catalogue.passages_of(document_id)
            if passages:
                vectors = np.stack([passage.vector for passage in passages])
                self.index.upsert([passage.id for passage in passages], vectors, passages[0].audience)
            self.catalogue.settled([document_id])

    def _discard_stale(self) -> None:
        stale = self.catalogue.stale()
        if stale:
            self.index.delete(stale)
            self.catalogue.discarded(stale)


def _document_id(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
