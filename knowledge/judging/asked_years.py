"""Whether what is read tells of the years that a question names: of 2030 the budget of 2026 says nothing."""

from knowledge.judging.amounts import LABELS
from knowledge.judging.evidence import Evidence, Line
from knowledge.library.records import StoredPassage
from knowledge.search.query import Query
from knowledge.search.years import years_in
from knowledge.text import fold


def tells_years(query: Query, line: Line) -> bool:
    """Whether the passage of a sentence, or its title or date, tells one of the years that the question names."""
    asked = _years(query.asking)
    return not asked or not asked.isdisjoint(_told(line.ranked.passage))


def knows_years(query: Query, evidence: Evidence, best: Line) -> bool:
    """Whether what was read of the document of the best sentence does."""
    document = best.ranked.passage.document_id
    asked = _years(query.asking)
    read = {line.ranked.passage.id: line.ranked.passage for line in evidence.lines}.values() if asked else ()
    return not asked or any(asked & _told(passage) for passage in read if passage.document_id == document)


def _told(passage: StoredPassage) -> frozenset[int]:
    return _years("; ".join((passage.document, passage.date or "", *passage.section, passage.text)))


def _years(text: str) -> frozenset[int]:
    """The years of a text; that of the 2030 Agenda is none."""
    return years_in(LABELS.sub(" ", fold(text)))
