"""Questions for a sum, a share, a number, a date or a duration: whether a sentence that fits holds one.

Which sentence holds such a figure at all is told by `amounts`.
"""

from knowledge.judging.amounts import counted_nouns, held
from knowledge.judging.asked_reasons import asks_why
from knowledge.judging.evidence import Evidence, Holds
from knowledge.judging.scores import SLACK, figure_score
from knowledge.judging.times import ANCHORED, LOOSE
from knowledge.search.answer_types import AnswerType
from knowledge.search.query import Query

FIGURE_LEAST = 0.18
DATE_LEAST = 0.05  # what happened is told in more words than what is counted


def asks_figure(query: Query) -> bool:
    """Whether a figure is asked for, and not the reason of one."""
    return bool(query.asked) and not asks_why(query)


def tells_figure(query: Query, evidence: Evidence) -> bool:
    """Whether a sentence holds the figure asked for."""
    least = DATE_LEAST if AnswerType.DATE in query.asked else FIGURE_LEAST
    return figure_score(query, evidence) + SLACK[query.language] >= least


def figure_in(query: Query, _evidence: Evidence) -> Holds:
    """Whether a text holds such a figure; of numbers alone one does whose noun is not told."""
    nouns, least = counted_nouns(query), LOOSE if AnswerType.COUNT in query.asked else ANCHORED
    return lambda text: held(text, query, nouns) >= least
