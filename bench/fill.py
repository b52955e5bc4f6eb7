"""Fills a library, and a LangChain + Chroma collection, with made-up passages, without embedding them one by one."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np

from bench.baseline import COLLECTION
from bench.texts import MadeUp, made_up
from bench.workers import Figures
from knowledge.library.catalogue import Catalogue
from knowledge.library.index import VectorIndex
from knowledge.library.records import StoredPassage
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.search.retrieval import Retriever
from knowledge.stemming import stems
from knowledge.terms.glossary import shipped_glossary
from knowledge.text import fold, words
from knowledge.words import SHARED, DocumentInfo

T = TypeVar("T")
DOCUMENT = 25  # passages of a made-up document
BATCH = 2_000


def ours(folder: str, size: int) -> Figures:
    """Fills `folder` as a data directory; returns how large the catalogue is."""
    library = Path(folder) / "library"
    embedder = BuiltinEmbedder()
    catalogue = Catalogue(library / "catalogue.sqlite3", embedder.dimensions)
    index = VectorIndex(library / "vectors", embedder.name)
    catalogue.remember("model", embedder.name)
    Retriever(catalogue, index, embedder, shipped_glossary())  # keeps the vectors of everyday questions
    passages = made_up(size, embedder.passage)
    for number, batch in enumerate(batches(passages, BATCH)):
        stored = [_stored(entry, number * BATCH + place) for place, entry in enumerate(batch)]
        index.upsert([entry.id for entry in stored], np.stack([entry.vector for entry in stored]), SHARED)
        for group in batches(stored, DOCUMENT):
            _keep(catalogue, group)
    index.close()
    catalogue.close()
    return {"catalogue_megabytes": (library / "catalogue.sqlite3").stat().st_size / 2**20}


def baseline(folder: str, size: int) -> Figures:
    """Fills `folder` as the persist directory of LangChain's Chroma."""
    import chromadb

    client = chromadb.PersistentClient(folder)
    collection = client.create_collection(COLLECTION)
    passages = made_up(size, BuiltinEmbedder().passage)
    for number, batch in enumerate(batches(passages, BATCH)):
        collection.add(
            ids=[f"{number}-{place}" for place in range(len(batch))],
            embeddings=np.stack([entry.vector for entry in batch]),
            documents=[entry.text for entry in batch],
            metadatas=[{"source": f"made-up-{number}"}] * len(batch),
        )
    return {}


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _keep(catalogue: Catalogue, passages: list[StoredPassage]) -> None:
    first = passages[0]
    info = DocumentInfo(
        first.document_id, first.document, first.document, first.language, None, None, len(passages), SHARED
    )
    catalogue.replace(info, first.document_id, 1, passages)


def _stored(entry: MadeUp, number: int) -> StoredPassage:
    document = f"made-up-{number // DOCUMENT}"
    return StoredPassage(
        id=f"{document}-1-{number}",
        document_id=document,
        document=document,
        section=("Rubrik",),
        page=None,
        start=0,
        stop=len(entry.text),
        text=entry.text,
        language=entry.language,
        date=None,
        audience=SHARED,
        stems=tuple(stems(entry.text, entry.language)),
        folded=f" {' '.join(fold(word) for word in words(entry.text))} ",
        vector=entry.vector,
        sentences=entry.sentences,
        sentence_vectors=entry.sentence_vectors,
    )
