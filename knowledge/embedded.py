"""A loaded document as passages with their vectors, as the catalogue keeps them."""

from dataclasses import dataclass

import numpy as np

from knowledge.documents import LoadedDocument
from knowledge.embedding import Embedder, Floats
from knowledge.records import StoredPassage
from knowledge.splitting import Piece, split
from knowledge.stemming import stems
from knowledge.text import fold, words
from knowledge.words import Progress


@dataclass(frozen=True)
class Place:
    """Where passages belong: what their ids begin with, their document and who may see it."""

    prefix: str
    document_id: str
    audience: str


def embedded(
    document: LoadedDocument, place: Place, embedder: Embedder, progress: Progress | None = None
) -> list[StoredPassage]:
    """The passages of a document in reading order. Raises EmbedderError."""
    pieces = split(document)
    total = sum(1 + len(piece.sentences) for piece in pieces)
    done = 0
    passages: list[StoredPassage] = []
    for number, piece in enumerate(pieces):
        vectors = _vectors(document, piece, embedder)
        passages.append(_passage(document, piece, f"{place.prefix}-{number}", place, vectors))
        done += 1 + len(piece.sentences)
        if progress is not None:
            progress(done, total)
    return passages


def _vectors(document: LoadedDocument, piece: Piece, embedder: Embedder) -> tuple[Floats, Floats]:
    """The vector of a passage below its headings, and those of its sentences below the nearest heading."""
    nearest = piece.headings[-1] if piece.headings else document.title
    passage = ": ".join((document.title, *piece.headings, piece.text))
    sentences = [f"{nearest}: {piece.text[start:stop]}" for start, stop in piece.sentences]
    return embedder.passage(passage), np.stack([embedder.passage(text) for text in sentences])


def _passage(
    document: LoadedDocument, piece: Piece, key: str, place: Place, vectors: tuple[Floats, Floats]
) -> StoredPassage:
    told = " ".join((document.title, *piece.headings, piece.text))
    return StoredPassage(
        id=key,
        document_id=place.document_id,
        document=document.title,
        section=piece.headings,
        page=piece.page,
        start=piece.start,
        stop=piece.stop,
        text=piece.text,
        language=document.language,
        date=document.date,
        audience=place.audience,
        stems=tuple(stems(told, document.language)),
        folded=f" {' '.join(fold(word) for word in words(told))} ",
        vector=vectors[0],
        sentences=piece.sentences,
        sentence_vectors=vectors[1],
    )
