"""A loaded document as passages with their vectors, as the catalogue keeps them."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from knowledge.documents.document import LoadedDocument
from knowledge.documents.splitting import Piece, split
from knowledge.library.records import StoredPassage
from knowledge.models.embedding import Embedder, Floats
from knowledge.stemming import stems
from knowledge.text import fold, words
from knowledge.words import SHARED, Progress


def embedded(
    document: LoadedDocument, document_id: str, embedder: Embedder, progress: Progress | None = None
) -> list[StoredPassage]:
    """The passages of a document in reading order, to be placed. Raises EmbedderError."""
    pieces = split(document)
    total = sum(1 + len(piece.sentences) for piece in pieces)
    done = 0
    passages: list[StoredPassage] = []
    for piece in pieces:
        vectors = _vectors(document, piece, embedder)
        passages.append(_passage(document, piece, document_id, vectors))
        done += 1 + len(piece.sentences)
        if progress is not None:
            progress(done, total)
    return passages


def placed(passages: Sequence[StoredPassage], version: int, audience: str) -> list[StoredPassage]:
    """The passages of a document as those of a version, for an audience."""
    return [
        replace(passage, id=f"{passage.document_id}-{version}-{number}", audience=audience)
        for number, passage in enumerate(passages)
    ]


def _vectors(document: LoadedDocument, piece: Piece, embedder: Embedder) -> tuple[Floats, Floats]:
    """The vector of a passage below its headings, and those of its sentences below the nearest heading."""
    nearest = piece.headings[-1] if piece.headings else document.title
    passage = ": ".join((document.title, *piece.headings, piece.text))
    sentences = [f"{nearest}: {piece.text[start:stop]}" for start, stop in piece.sentences]
    return embedder.passage(passage), np.stack([embedder.passage(text) for text in sentences])


def _passage(document: LoadedDocument, piece: Piece, document_id: str, vectors: tuple[Floats, Floats]) -> StoredPassage:
    language = piece.language or document.language
    told = " ".join((document.title, *piece.headings, piece.text))
    return StoredPassage(
        id="",
        document_id=document_id,
        document=document.title,
        section=piece.headings,
        page=piece.page,
        start=piece.start,
        stop=piece.stop,
        text=piece.text,
        language=language,
        date=document.date,
        audience=SHARED,
        stems=tuple(stems(told, language)),
        folded=f" {' '.join(fold(word) for word in words(told))} ",
        vector=vectors[0],
        sentences=piece.sentences,
        sentence_vectors=vectors[1],
    )
