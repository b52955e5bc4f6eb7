"""Files that were sent in one go: the words written to one of them, which may be the last, are meant for all."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum

MOST = 200  # albums that are remembered, until the next start; an album comes within seconds


class Wish(Enum):
    """Who a caption asks to see a document."""

    NOTHING = "nothing"
    SHARED = "shared"
    INTERNAL = "internal"
    UNCLEAR = "unclear"


@dataclass
class _Album:
    wish: Wish = Wish.NOTHING
    documents: list[str] = field(default_factory=list)


class Albums:
    """Safe to use from several threads: files of an album are taken in side by side."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, _Album] = OrderedDict()

    def wish(self, album: str, own: Wish) -> Wish:
        """What is asked for a file whose own caption asks for `own`."""
        with self._lock:
            known = self._album(album)
            known.wish = own if own is not Wish.NOTHING else known.wish
            return known.wish

    def took_in(self, album: str, document_id: str) -> tuple[Wish, list[str]]:
        """Notes a document of the album; what is asked for all by now, and the documents that were there before."""
        with self._lock:
            known = self._album(album)
            before = [key for key in known.documents if key != document_id]
            known.documents = [*before, document_id]
            return known.wish, before

    def _album(self, album: str) -> _Album:
        known = self._known.setdefault(album, _Album())
        self._known.move_to_end(album)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return known
