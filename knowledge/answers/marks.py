"""The marks of citations, [1], [2] ..."""

from collections.abc import Iterable

from knowledge.words import Citation, Passage, Place


def marked(quotes: Iterable[tuple[str, Passage]]) -> tuple[Citation, ...]:
    """Quotes with marks in order of appearance; those of the same document, section and page share one."""
    marks: dict[Place, int] = {}
    return tuple(Citation(marks.setdefault(passage.place, len(marks) + 1), quote, passage) for quote, passage in quotes)
