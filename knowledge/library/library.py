"""The library: takes documents in, keeps their originals, and hands passages out.

Taking in is done in four steps, so that a crash at any moment leaves the old version answering: read and embed, while
others go on changing the library; announce and store the new vectors; switch the catalogue in one transaction; remove
the former version's vectors.
"""

import hashlib
import logging
import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders import LoadLimits, load
from knowledge.documents.loaders.load import read_file
from knowledge.errors import DocumentError, EmbedderError, VectorStoreError
from knowledge.library.catalogue import Catalogue
from knowledge.library.embedded import embedded, placed
from knowledge.library.files import plain_name
from knowledge.library.index import VectorIndex
from knowledge.library.originals import Originals
from knowledge.library.ownership import Ownership
from knowledge.library.records import StoredPassage
from knowledge.library.upkeep import Upkeep
from knowledge.models.embedding import Embedder, Floats
from knowledge.words import SHARED, Audiences, DocumentInfo, Ingested, IngestResult, Progress, may_see

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _File:
    """A file to take in; without an audience the document keeps the one that it has, and a new one is shared."""

    content: bytes
    name: str
    audience: str | None = None

    @property
    def key(self) -> str:
        """The id of its document, which is that of its name."""
        return hashlib.sha256(self.name.encode()).hexdigest()[:16]

    @property
    def digest(self) -> str:
        """Tells its content from others."""
        return hashlib.sha256(self.content).hexdigest()


class DocumentLibrary:
    """Documents on disk: `folder` holds the catalogue, the originals and, unless it is a server, the vector store.

    One file is read at a time, which may take minutes; nobody waits for that who only changes what is there.
    """

    def __init__(
        self, folder: Path, catalogue: Catalogue, index: VectorIndex, embedder: Embedder, limits: LoadLimits
    ) -> None:
        self.catalogue = catalogue
        self.index = index
        self._embedder = embedder
        self._limits = limits
        self._upkeep = Upkeep(catalogue, index)
        self._originals = Originals(folder / "originals")
        self._ownership = Ownership(folder / "lock")
        self._unreadable: set[str] = set()
        self._reading = threading.RLock()  # always taken before the other
        self._changing = threading.RLock()

    @property
    def model(self) -> str:
        """The name of the embedder."""
        return self._embedder.name

    def own(self) -> None:
        """Claims the library for this process until `close`, and puts right what a crash left.

        Raises LibraryBusyError when another process has it, EmbedderError when another embedder made it.
        """
        with self._changing:
            if self._ownership.held:
                return
            self._ownership.claim()
            try:
                self.recover()
            except BaseException:
                self._ownership.release()
                raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps everybody else from changing the library, whatever embedder made it. Raises LibraryBusyError."""
        with self._reading, self._changing:
            self._ownership.claim()
            yield

    def recover(self) -> None:
        """Removes what was left by work that broke off; makes the vector store anew when it is damaged or incomplete.

        Raises EmbedderError when the library's vectors were made by another embedder.
        """
        self.check_model()
        self._upkeep.mend()
        self._originals.drop_all_but((d.id, self.catalogue.version(d.id)) for d in self.catalogue.documents())

    def check_model(self) -> None:
        """Raises EmbedderError when the library's vectors were made by another embedder."""
        made_by = self.catalogue.fact("model")
        if made_by is None:
            self.catalogue.remember("model", self.model)
        elif made_by != self.model:
            raise EmbedderError(f"the library was indexed with {made_by}, but {self.model} is configured")

    def close(self) -> None:
        """Gives the library free."""
        self.index.close()
        self.catalogue.close()
        self._ownership.release()

    def nearest(self, vector: Floats, limit: int, audiences: Audiences = None) -> list[str]:
        """The ids of the passages nearest to a vector, best first. A store that has broken is made anew first.

        Raises VectorStoreError when that does not help, LibraryBusyError when it is another process's to mend.
        """
        try:
            found = self.index.nearest(vector, limit, audiences)
            if found or not self._ownership.held or not self._has_passages(audiences):
                return found  # else: a store that has lost everything finds nothing, and says nothing
        except VectorStoreError as error:
            log.error("%s; it is looked after, and made anew if it has to be", error)  # noqa: TRY400
        with self._changing:
            if self._ownership.held:
                self._upkeep.mend()
            else:
                self.own()
        return self.index.nearest(vector, limit, audiences)

    def _has_passages(self, audiences: Audiences) -> bool:
        sizes = self.catalogue.sizes()
        return any(passages for key, (_, passages) in sizes.items() if may_see(audiences, key))

    def troubles(self) -> list[str]:
        """What does not fit together in the library; empty when all is well. Raises VectorStoreError."""
        found = self.catalogue.troubles()
        vectors, passages = self.index.count(), self.catalogue.count()
        if vectors != passages:
            found.append(f"the vector store has {vectors} vectors for {passages} passages")
        documents = self.documents()
        found += [f"{entry.name} has no passages and answers nothing" for entry in documents if not entry.passages]
        lost = [entry.name for entry in documents if self.original(entry.id) is None]
        return found + [f"the original of {name} is missing" for name in lost]

    def documents(self, audiences: Audiences = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""
        return self.catalogue.documents(audiences)

    def holds(self, document_id: str, text: str) -> bool:
        """Whether a document, as it is now, has the text in one of its passages."""
        return self.catalogue.holds(document_id, text)

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
        file = _File(content, plain_name(name), audience)
        with self._reading:
            self.own()
            known = self._known(file)
            if known is not None:
                return Ingested(file.name, IngestResult.UNCHANGED, known)
            try:
                document = load(content, file.name, self._limits)
            except DocumentError as error:
                return Ingested(file.name, IngestResult.FAILED, reason=error.reason, details=dict(error.details))
            passages = embedded(document, file.key, self._embedder, progress)
            with self._changing:
                return self._take_in(file, document, passages)

    def reread(self, document: DocumentInfo) -> bool:
        """Reads a document's original anew. False, and all as it was, when it is lost or refused by now."""
        with self._reading:
            content = self.original(document.id)
            if content is None:
                return False
            try:
                loaded = load(content, document.name, self._limits)
            except DocumentError:
                return False
            passages = embedded(loaded, document.id, self._embedder)
            with self._changing:
                if self.catalogue.document(document.id) is not None:  # else it was removed meanwhile
                    self._take_in(_File(content, document.name), loaded, passages)
            return True

    def refresh(self, seconds: float = math.inf) -> int:
        """Reads documents anew that were read in another way than files are read now; returns how many.

        Begins no more of them after so many seconds. Those that cannot be read are tried once, and keep what they have.
        """
        self.own()
        end = time.monotonic() + seconds
        done = 0
        for document in self.catalogue.outdated():
            if document.id not in self._unreadable and time.monotonic() < end:
                read = self.reread(document)
                done += read
                if not read:
                    self._unreadable.add(document.id)
        return done

    def remove(self, document_id: str) -> DocumentInfo | None:
        """Takes a document out; None when it is not there."""
        with self._changing:
            self.own()
            document = self.catalogue.document(document_id)
            if document is None:
                return None
            version = self.catalogue.version(document_id)
            self.catalogue.remove(document_id)
            self._originals.drop((document_id, version))
            self._upkeep.follow()
            return document

    def set_audience(self, document_id: str, audience: str) -> DocumentInfo | None:
        """Says who may see a document, which holds from the next search on; None when it is not there.

        The catalogue decides what a search may show, so a store that could not be told yet shows nothing too much.
        """
        with self._changing:
            self.own()
            if self.catalogue.document(document_id) is None:
                return None
            self.catalogue.set_audience(document_id, audience)
            self._upkeep.follow()
            return self.catalogue.document(document_id)

    def _audience(self, file: _File) -> str:
        if file.audience is not None:
            return file.audience
        former = self.catalogue.document(file.key)
        return former.audience if former is not None else SHARED

    def _known(self, file: _File) -> DocumentInfo | None:
        """The document that holds this very content for this audience already, under this name or another."""
        audience = self._audience(file)
        same_name = self.catalogue.document(file.key)
        if same_name is None:
            return self.catalogue.twin(file.digest, audience)
        unchanged = self.catalogue.content_hash(file.key) == file.digest and same_name.audience == audience
        is_read = same_name.passages > 0 and not self.catalogue.is_outdated(file.key)
        return same_name if unchanged and is_read else None

    def _take_in(self, file: _File, document: LoadedDocument, unplaced: list[StoredPassage]) -> Ingested:
        """Puts a document that has been read in the place of its former version, for whom that is for by now."""
        version, audience = self.catalogue.version(file.key) + 1, self._audience(file)
        passages = placed(unplaced, version, audience)
        info = DocumentInfo(
            file.key,
            file.name,
            document.title,
            document.language,
            document.date,
            document.pages,
            len(passages),
            audience,
        )
        self._originals.keep((file.key, version), file.content)
        self._upkeep.store(passages)
        self.catalogue.replace(info, file.digest, version, passages)
        self._upkeep.follow()
        self._originals.drop((file.key, version - 1))
        return Ingested(file.name, IngestResult.UPDATED if version > 1 else IngestResult.ADDED, info)
