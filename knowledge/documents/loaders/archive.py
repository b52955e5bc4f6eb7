"""Looks into an office file before any parser does, and says why it is refused."""

from foundation.packed import DamagedError, opened
from knowledge.errors import DocumentError, Refusal

LARGEST_UNPACKED = 200 * 1024 * 1024
HARMLESS = 800 * 1024
LARGEST_PART = 50 * 1024 * 1024  # the XML that is parsed as a whole


def inspect_archive(content: bytes, required: str, suffix: str) -> None:
    """Raises DocumentError when the bytes are no sound ZIP with that entry, or would unpack to far too much.

    `required` is the entry that makes a ZIP a file of the type `suffix`.
    """
    try:
        with opened(content) as packed:
            if packed.unpacks_beyond(LARGEST_UNPACKED, harmless=HARMLESS):
                raise DocumentError(Refusal.SUSPICIOUS)
            if packed.is_locked:
                raise DocumentError(Refusal.ENCRYPTED)
            if required not in packed.parts:
                raise DocumentError(Refusal.MISLABELLED, suffix=suffix)
            if packed.parts[required] > LARGEST_PART or packed.declares_types():
                raise DocumentError(Refusal.SUSPICIOUS)
    except DamagedError as error:
        raise DocumentError(Refusal.DAMAGED) from error
