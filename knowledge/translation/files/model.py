"""A file on its way into another language."""

from collections.abc import Sequence
from typing import Protocol

from knowledge.richtext import RichText


class FileDraft(Protocol):
    """A file taken apart: its texts in order, and the way back. A text that is None stays as it is."""

    @property
    def texts(self) -> Sequence[RichText]:
        """The texts that can be translated, in order."""

    def written(self, texts: Sequence[RichText | None]) -> bytes:
        """The file with these texts in the places of its own."""
