"""The vector store: proposes the passages nearest to a question. The only file that imports chromadb.

It holds nothing that the catalogue does not hold, so it is simply made anew when it is damaged or of another model.
"""

import contextlib
import shutil
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np

from knowledge.errors import EmbedderError, VectorStoreError
from knowledge.models.embedding import Floats
from knowledge.words import Audiences

if TYPE_CHECKING:
    from chromadb import Collection

COLLECTION = "passages"
LAYOUT = 1  # of what is stored; another layout is made anew
BATCH = 2_000  # below Chroma's limit of 5,461 rows a call
SEARCH_BREADTH = 400  # neighbours that the graph search keeps in view; at least the number asked for


class VectorIndex:
    """Passage vectors by id, by cosine; opened when it is first needed, because that takes a second.

    `location` is a folder, or the http address of a Chroma server.
    """

    def __init__(self, location: Path | str, model: str) -> None:
        self._location = location
        self._model = model
        self._opened: tuple[Any, Collection] | None = None
        self._lock = threading.RLock()

    def upsert(self, ids: Sequence[str], vectors: Floats, audience: str) -> None:
        """Stores vectors, in place of those with the same ids."""
        metadata = {"audience": audience}
        with self._reporting():
            for start in range(0, len(ids), BATCH):
                rows = slice(start, start + BATCH)
                batch = list(ids[rows])
                self._collection().upsert(ids=batch, embeddings=vectors[rows], metadatas=[metadata] * len(batch))

    def delete(self, ids: Sequence[str]) -> None:
        """Removes vectors; ids that are not there do no harm."""
        with self._reporting():
            for start in range(0, len(ids), BATCH):
                self._collection().delete(ids=list(ids[start : start + BATCH]))

    def nearest(self, vector: Floats, limit: int, audiences: Audiences = None) -> list[str]:
        """The ids nearest to the vector, best first. With `audiences`, only those of these audiences."""
        where: Any = {"audience": {"$in": sorted(audiences)}} if audiences is not None else None
        with self._reporting():
            found = self._collection().query(query_embeddings=vector[None], n_results=limit, where=where, include=[])
        return found["ids"][0]

    def count(self) -> int:
        """How many vectors there are."""
        with self._reporting():
            return self._collection().count()

    def rebuild(self, rows: Iterable[tuple[str, Floats, str]]) -> None:
        """Throws everything away and stores the rows (id, vector, audience)."""
        self._wipe()
        iterator = iter(rows)
        while batch := list(islice(iterator, BATCH)):
            for audience in {row[2] for row in batch}:
                chosen = [row for row in batch if row[2] == audience]
                self.upsert([row[0] for row in chosen], np.stack([row[1] for row in chosen]), audience)

    def close(self) -> None:
        """Lets go of the files."""
        with self._lock:
            if self._opened is not None:
                self._opened[0].close()
                self._opened = None

    def _wipe(self) -> None:
        if isinstance(self._location, Path):
            with contextlib.suppress(Exception):  # a damaged store may not even close
                self.close()
            self._opened = None
            shutil.rmtree(self._location, ignore_errors=True)
            return
        with self._reporting():
            client = self._client()
            if COLLECTION in [collection.name for collection in client.list_collections()]:
                client.delete_collection(COLLECTION)
        self._opened = None

    def _collection(self) -> "Collection":
        with self._lock:
            if self._opened is None:
                client = self._client()
                try:
                    collection = self._checked_collection(client)
                except BaseException:
                    client.close()  # Chroma keeps clients by folder, and would hand out this one again
                    raise
                self._opened = (client, collection)
            return self._opened[1]

    def _checked_collection(self, client: Any) -> "Collection":  # noqa: ANN401
        collection: Collection = client.get_or_create_collection(
            COLLECTION,
            embedding_function=None,
            metadata={"model": self._model, "layout": LAYOUT},
            configuration={"hnsw": {"space": "cosine", "ef_search": SEARCH_BREADTH}},
        )
        self._check(collection)
        return collection

    def _client(self) -> Any:  # noqa: ANN401 - chromadb types its clients without close()
        import chromadb
        from chromadb.config import Settings

        settings = Settings(anonymized_telemetry=False)
        if isinstance(self._location, Path):
            try:
                return chromadb.PersistentClient(str(self._location), settings)
            except BaseException:
                _forget(str(self._location))
                raise
        address = urlsplit(self._location)
        port = address.port or (443 if address.scheme == "https" else 80)
        return chromadb.HttpClient(address.hostname or "", port, ssl=address.scheme == "https", settings=settings)

    def _check(self, collection: "Collection") -> None:
        metadata = collection.metadata or {}
        if metadata.get("model") != self._model:
            raise EmbedderError(f"the vector store was made with {metadata.get('model')}, not with {self._model}")
        if metadata.get("layout") != LAYOUT:
            raise VectorStoreError(f"the vector store has layout {metadata.get('layout')}, not {LAYOUT}")

    @contextlib.contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except (EmbedderError, VectorStoreError):
            raise
        except Exception as error:  # Chroma raises errors of Rust, SQLite, HTTP and its own
            raise VectorStoreError(f"the vector store failed: {type(error).__name__}: {error}") from error


def _forget(folder: str) -> None:
    """Chroma keeps what it opened by folder, even what failed to open, and would hand out the wreck again."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient._identifier_to_system.pop(folder, None)  # noqa: SLF001 - there is no public way
