"""What a file is, by its content: pictures, films, documents and plain text are kept with an activity, nothing else."""

from pathlib import PurePath

HEADS: tuple[tuple[bytes, int, str], ...] = (  # the bytes, where they stand, the media type
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"GIF8", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypheic", 4, "image/heic"),
    (b"ftypmif1", 4, "image/heic"),
    (b"%PDF-", 0, "application/pdf"),
    (b"ftypqt  ", 4, "video/quicktime"),
    (b"ftyp", 4, "video/mp4"),
)
OFFICE = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
TEXT = {".txt": "text/plain", ".md": "text/markdown", ".csv": "text/csv"}
PICTURES = {  # endings of pictures
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heic",
}
FILMS = {".mp4": "video/mp4", ".mov": "video/quicktime"}
ARCHIVE = b"PK\x03\x04"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
SAMPLE = 4_096  # bytes of a text that are looked at


def media_type(content: bytes, name: str) -> str | None:
    """The media type of a file that may be kept; None for any other, and for one that is not what its name says."""
    suffix = PurePath(name).suffix.casefold()
    if content.startswith(ARCHIVE):
        return OFFICE.get(suffix)
    found = next((kind for head, at, kind in HEADS if content[at : at + len(head)] == head), None)
    return found or (TEXT.get(suffix) if _is_text(content) else None)


def is_table(name: str) -> bool:
    """Whether a file may hold a table that can be read in."""
    return PurePath(name).suffix.casefold() in {".csv", ".xlsx"}


def _is_text(content: bytes) -> bool:
    return content.startswith(UTF_16) or b"\0" not in content[:SAMPLE]
