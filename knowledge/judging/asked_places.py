"""Questions for the place where something is, or is done: whether a sentence that fits names such a place.

"Var hölls toppmötet?" needs "i Göteborg". "Where does the waste end up?" may be answered without a name.
"""

import re

from knowledge.judging.asked_names import known_names
from knowledge.judging.evidence import Evidence, Holds
from knowledge.judging.names import new_names
from knowledge.search.answer_types import MONTHS
from knowledge.search.followup import JOINT
from knowledge.search.query import Query
from knowledge.text import fold

IS_OR_IS_DONE = (
    r"ligger|finns|holls|halls|hallits|agde|ager|undertecknades|skrevs|signerades|sammantrader|mots|traffas|\w*bygg\w*|"
    r"\w*kontor|sate|invigdes|bodde|bor|"
    r"located|situated|held|places?|signed|meets?|met|built|based|\w*offices?|headquarters|live|"
    r"nam|dat|to chuc|dien ra|ky|hop|xay|van phong|tru so"
)
# Not of a verb in a clause that depends on another: "where do we say | when they meet?".
MAIN_CLAUSE = r"(?:(?!\b(?:nar|som|att|om|when|that|which|if)\b).)*"
ASKS_PLACE = re.compile(
    rf"^(?:\w+ )?(?:var|where)\b{MAIN_CLAUSE}\b(?:{IS_OR_IS_DONE})\b|\b(?:{IS_OR_IS_DONE})\b.{{0,40}}\bo dau\b"
)
BEFORE_PLACE = re.compile(
    r"(?:\b(?:i|på|till|vid|nära|utanför|(?:norr|söder|öster|väster) om|"
    r"in|at|to|near|outside|(?:north|south|east|west) of|tại|ở) (?:\w+ )?|, )$",
    re.IGNORECASE,
)
MONTH = re.compile(MONTHS)
WEB = re.compile(r"\b(?:webb|internet|online|på nätet)", re.IGNORECASE)  # a place without a name
PLACE_LEAST = 0.27


def asks_place(query: Query) -> bool:
    """Whether a place with a name is asked for; what "and the factory?" adds may be where the one before was."""
    return JOINT not in query.text and ASKS_PLACE.search(fold(query.asking)) is not None


def tells_place(query: Query, evidence: Evidence) -> bool:
    """Whether a sentence that fits names a place that the question does not."""
    holds = place_in(query, evidence)
    return any(evidence.fit(line) >= PLACE_LEAST and holds(line.text) for line in evidence.lines)


def place_in(query: Query, evidence: Evidence) -> Holds:
    """Whether a text names a place that the question does not."""
    known = known_names(query, evidence)
    return lambda text: WEB.search(text) is not None or any(_is_place(text, name) for name in new_names(text, known))


def _is_place(sentence: str, name: re.Match[str]) -> bool:
    is_abbreviation, is_month = name[0].isupper(), MONTH.fullmatch(fold(name[0])) is not None
    return not is_abbreviation and not is_month and BEFORE_PLACE.search(sentence[: name.start()]) is not None
