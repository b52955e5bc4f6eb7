"""Whether a figure is told of what it is asked of: of those who are named, of the year, of whom a sum is for.

The budget of a strategy says nothing of what part of it is for one group, nor this year's of what it will be in ten.
"""

import re
from collections.abc import Callable, Sequence

from knowledge.judging.asked_years import tells_years
from knowledge.judging.evidence import Evidence, Line
from knowledge.judging.names import is_told
from knowledge.search.answer_types import AnswerType
from knowledge.search.concepts import Concept, meant_by, spaced
from knowledge.search.query import Query
from knowledge.text import fold

Tells = Callable[[Line], bool]

PARTED = frozenset({AnswerType.MONEY, AnswerType.SHARE})  # of which a part may be asked for
# Whose a number is: "how many members does the council have?", but not "hur många har dött?".
OWNERS = re.compile(
    r"\bhur manga (?:\w+ ){1,4}?(?:har|hade)\b (?!\w+(?:at|it|tt)s?\b)(.+)$|"
    r"\bhow many (?:\w+ ){1,4}?(?:does|do|did) (.+?) (?:have|include|contain|employ)\b|"
    r"^(?!(?:moi|nam|ngay|thang|tuan|hien|gan day|trong|theo|con|o|tai|vay|the)\b)"  # a time, a place, an opening
    r"(.+?) co (?:tat ca |tong cong |khoang )?(?:bao nhieu|may)\b"
)
# Whom a sum is for, said last: "set aside for indigenous peoples", but not what it takes "för att den ska tas upp".
RECEIVERS = re.compile(r"\b(?:till|for|pa|to|on|cho|vao)\b (?!att\b)(?!.*\b(?:till|for|pa|to|on|cho|vao)\b)(.+)$")


def tells_subject(query: Query, evidence: Evidence) -> Tells:
    """Whether a sentence with a figure stands where the names and years of the question do, and says whom it is for."""
    receivers, owners = _receivers(query, evidence), _owners(query, evidence)

    def tells(line: Line) -> bool:
        passage = line.ranked.passage
        title = f"{passage.document} {' '.join(passage.section)}"
        return (
            evidence.speaks_of_names(line)
            and tells_years(query, passage)
            and (not receivers or _tells_any(receivers, f"{title} {line.text}"))
            and (not owners or _tells_any(owners, f"{title} {passage.text}"))
        )

    return tells


def _receivers(query: Query, evidence: Evidence) -> Sequence[Concept]:
    """What the words for whom a sum is for mean; empty where the question does not say."""
    found = RECEIVERS.search(fold(query.asking)) if query.asked & PARTED else None
    return [] if found is None else meant_by(found[1], query.language, evidence.concepts)


def _owners(query: Query, evidence: Evidence) -> Sequence[Concept]:
    """What the words for whose number it is mean, names apart; empty where the question does not say."""
    found = OWNERS.search(fold(query.asking)) if AnswerType.COUNT in query.asked else None
    said = next(filter(None, found.groups())) if found else ""
    return [one for one in meant_by(said, query.language, evidence.concepts) if not one.named]


def _tells_any(sought: Sequence[Concept], text: str) -> bool:
    told = spaced(text)
    return any(is_told(concept, told) for concept in sought)
