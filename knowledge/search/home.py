"""Questions that name nothing, "Vem betalar?", and what they are asked about: the partnership's own documents."""

from collections.abc import Iterable, Sequence

from knowledge.library.records import StoredPassage
from knowledge.search.concepts import names_in, spaced
from knowledge.search.query import Query

Sides = Sequence[str]  # the names of those who are bound by a partnership


def names_nothing(query: Query) -> bool:
    """Whether the question says nothing by name, so that it takes its subject for granted."""
    return not names_in(query.text)


def own_documents(passages: Iterable[StoredPassage], partnerships: Sequence[Sides]) -> frozenset[str]:
    """The documents in which all sides of a partnership are named together: in the title or in one passage."""
    sought = [[spaced(side).rstrip() for side in sides] for sides in partnerships]
    return frozenset(passage.document_id for passage in passages if any(_names_all(passage, names) for names in sought))


def _names_all(passage: StoredPassage, names: Sequence[str]) -> bool:
    return any(all(name in text for name in names) for text in (spaced(passage.document), passage.folded))
