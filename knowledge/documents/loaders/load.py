"""Chooses the reader of a file by what the file is, and holds it to its limits."""

from dataclasses import dataclass
from pathlib import Path

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.plain import has_byte_order_mark
from knowledge.errors import DocumentError, Refusal
from knowledge.text import squeeze

MEGABYTE = 1024 * 1024
TEXT_TYPES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
BINARY_TYPES = {".docx": "word", ".pdf": "pdf"}
SUFFIXES = frozenset(TEXT_TYPES | BINARY_TYPES)
LEAST_CHARACTERS = 20
OLE = b"\xd0\xcf\x11\xe0"  # the container of old Office files, and of new ones with a password
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True)
class LoadLimits:
    """What a file may be at most."""

    megabytes: int = 20
    pages: int = 2_000
    characters: int = 5_000_000


def read_file(path: Path, limits: LoadLimits) -> bytes:
    """The bytes of a file within the limit. Raises DocumentError when it is missing, unreadable, empty or too large."""
    try:
        size = path.stat().st_size
        if size > limits.megabytes * MEGABYTE:
            raise DocumentError(Refusal.TOO_LARGE, megabytes=-(-size // MEGABYTE), limit=limits.megabytes)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(Refusal.MISSING) from error
    except OSError as error:
        raise DocumentError(Refusal.UNREADABLE) from error
    if not content.strip():
        raise DocumentError(Refusal.EMPTY)
    return content


def load(content: bytes, name: str, limits: LoadLimits) -> LoadedDocument:
    """Reads a document from its bytes; `name` gives the type, which the bytes must agree with.

    Raises DocumentError with the reason for every file that cannot be taken in.
    """
    if len(content) > limits.megabytes * MEGABYTE:
        raise DocumentError(Refusal.TOO_LARGE, megabytes=-(-len(content) // MEGABYTE), limit=limits.megabytes)
    if not content.strip():
        raise DocumentError(Refusal.EMPTY)
    kind = _kind(content, name)
    try:
        document = _read(kind, content, name, limits)
    except DocumentError:
        raise
    except (RecursionError, MemoryError) as error:
        raise DocumentError(Refusal.SUSPICIOUS) from error
    except Exception as error:  # each library meets broken files with errors of its own, not always of one family
        raise DocumentError(Refusal.DAMAGED) from error
    characters = sum(len(block.text) for block in document.blocks)
    if characters > limits.characters:
        raise DocumentError(Refusal.TOO_LONG, characters=characters, limit=limits.characters)
    if len(squeeze(" ".join(block.text for block in document.blocks[:50]))) < LEAST_CHARACTERS:
        raise DocumentError(Refusal.EMPTY)
    return document


def _kind(content: bytes, name: str) -> str:
    suffix = Path(name).suffix.casefold()
    named = (TEXT_TYPES | BINARY_TYPES).get(suffix)
    if named is None:
        raise DocumentError(Refusal.UNKNOWN_TYPE, suffix=suffix or name)
    found = _sniff(content)
    if suffix in BINARY_TYPES and content.startswith(OLE) and ENCRYPTED_PACKAGE in content:
        raise DocumentError(Refusal.ENCRYPTED)
    if found is None and suffix in BINARY_TYPES:
        raise DocumentError(Refusal.MISLABELLED, suffix=suffix)
    if found is not None and found != named:
        raise DocumentError(Refusal.MISLABELLED, suffix=suffix)
    return named


def _sniff(content: bytes) -> str | None:
    """What the first bytes prove; None for text."""
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content.startswith(b"PK\x03\x04"):
        return "word"
    if has_byte_order_mark(content):
        return None
    binary = content.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", OLE, b"\x7fELF", b"\x1f\x8b"))
    return "binary" if binary or b"\0" in content[:1024] else None


def _read(kind: str, content: bytes, name: str, limits: LoadLimits) -> LoadedDocument:
    if kind == "pdf":
        from knowledge.documents.loaders.pdf import load_pdf

        return load_pdf(content, name, limits.pages)
    if kind == "word":
        from knowledge.documents.loaders.word import load_word

        return load_word(content, name)
    if kind == "text":
        from knowledge.documents.loaders.plain import load_plain

        return load_plain(content, name)
    from knowledge.documents.loaders.markup import load_html, load_markdown

    return load_html(content, name) if kind == "html" else load_markdown(content, name)
