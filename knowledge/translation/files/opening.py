"""Which files can be translated, and how each is taken apart."""

from collections.abc import Callable
from pathlib import PurePath

from knowledge.errors import DocumentError, Refusal
from knowledge.translation.files.model import FileDraft

SUFFIXES = (".txt", ".md", ".markdown", ".docx")


def open_file(content: bytes, name: str) -> FileDraft:
    """A file taken apart. Raises DocumentError for what cannot be translated."""
    suffix = PurePath(name).suffix.casefold()
    if suffix not in SUFFIXES:
        raise DocumentError(Refusal.UNKNOWN_TYPE, suffix=suffix or name)
    if suffix == ".docx":
        from knowledge.translation.files.word import WordDraft

        return _sound(lambda: WordDraft(content))
    from knowledge.translation.files.plain import PlainDraft

    return PlainDraft(content, is_markdown=suffix != ".txt")


def _sound(draft: Callable[[], FileDraft]) -> FileDraft:
    try:
        return draft()
    except DocumentError:
        raise
    except Exception as error:  # the parser meets whatever somebody sends
        raise DocumentError(Refusal.DAMAGED) from error


def translated_name(name: str, language: str) -> str:
    """The name of the file in the other language: "plan.docx" becomes "plan.vi.docx"."""
    path = PurePath(name)
    return f"{path.stem}.{language}{path.suffix}"
