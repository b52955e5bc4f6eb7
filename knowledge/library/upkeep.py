"""Keeps the vector store as the catalogue wants it: what was left over goes, and a broken store is made anew.

The caller sees to it that nobody else changes the library meanwhile.
"""

import logging
from collections.abc import Sequence

import numpy as np

from knowledge.errors import EmbedderError, VectorStoreError
from knowledge.library.catalogue import Catalogue
from knowledge.library.index import VectorIndex
from knowledge.library.records import StoredPassage

log = logging.getLogger(__name__)


class Upkeep:
    """The vector store beside its catalogue."""

    def __init__(self, catalogue: Catalogue, index: VectorIndex) -> None:
        self._catalogue = catalogue
        self._index = index

    def store(self, passages: Sequence[StoredPassage]) -> None:
        """Stores the vectors of passages of one document that the catalogue is about to have.

        Raises VectorStoreError when a store that has broken cannot be made anew.
        """
        ids = [passage.id for passage in passages]
        self._catalogue.pending.announce(ids)
        vectors = np.stack([passage.vector for passage in passages])
        try:
            self._index.upsert(ids, vectors, passages[0].audience)
        except VectorStoreError as error:
            log.error("%s; it is looked after, and tried again", error)  # noqa: TRY400
            self.mend()
            self._catalogue.pending.announce(ids)
            self._index.upsert(ids, vectors, passages[0].audience)

    def follow(self) -> None:
        """Tells the store what has changed in the catalogue. What it does not take now stays noted for `mend`."""
        try:
            self._discard_stale()
            self._settle_audiences()
        except VectorStoreError as error:
            log.error("%s; the catalogue decides what is shown, and the store is told later", error)  # noqa: TRY400

    def mend(self) -> None:
        """Makes the store fit the catalogue: what was left over goes; all of it anew when it is damaged."""
        try:
            self._discard_stale()
            self._settle_audiences()
            sound = self._answers()
        except (VectorStoreError, EmbedderError):  # the store alone is of another model: the catalogue has the vectors
            sound = False
        if not sound:
            self._index.rebuild(self._catalogue.vectors())
            self._catalogue.pending.discarded(self._catalogue.pending.stale())
            self._catalogue.pending.settled(self._catalogue.pending.unsettled())

    def _answers(self) -> bool:
        """Whether the store holds as many vectors as the catalogue, and finds one of them."""
        if self._index.count() != self._catalogue.count():
            return False
        first = next(self._catalogue.vectors(), None)
        return first is None or bool(self._index.nearest(first[1], 1))

    def _discard_stale(self) -> None:
        stale = self._catalogue.pending.stale()
        if stale:
            self._index.delete(stale)
            self._catalogue.pending.discarded(stale)

    def _settle_audiences(self) -> None:
        """Brings the store up to date about who may see what."""
        for document_id in self._catalogue.pending.unsettled():
            passages = self._catalogue.passages_of(document_id)
            if passages:
                vectors = np.stack([passage.vector for passage in passages])
                self._index.upsert([passage.id for passage in passages], vectors, passages[0].audience)
            self._catalogue.pending.settled([document_id])
