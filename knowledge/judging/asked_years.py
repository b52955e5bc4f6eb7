"""Whether what is read tells of the years that a question names: of 2030 the budget of 2026 says nothing."""

from collections.abc import Sequence

from knowledge.judging.amounts import LABELS
from knowledge.library.records import StoredPassage
from knowledge.search.query import Query
from knowledge.search.years import years_in
from knowledge.text import fold


def tells_years(query: Query, passage: StoredPassage) -> bool:
    """Whether a passage, or its title or date, tells one of the years that the question names, if it names any."""
    asked = _years(query.asking)
    return not asked or not asked.isdisjoint(_told(passage))


def documents_of_years(query: Query, passages: Sequence[StoredPassage]) -> frozenset[str]:
    """The documents of which one of the passages does."""
    return frozenset(passage.document_id for passage in passages if tells_years(query, passage))


def _told(passage: StoredPassage) -> frozenset[int]:
    return _years("; ".join((passage.document, passage.date or "", *passage.section, passage.text)))


def _years(text: str) -> frozenset[int]:
    """The years of a text; that of the 2030 Agenda is none."""
    return years_in(LABELS.sub(" ", fold(text)))
