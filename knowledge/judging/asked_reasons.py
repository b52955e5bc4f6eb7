"""Questions that only a reason or a way of doing can answer: whether one of the best sentences gives such a thing.

"Varför upphävs uppdraget?" is about the same as "the assignment is ended", which does not answer it; "because" does.
"""

import re
from collections.abc import Callable

from knowledge.judging.evidence import Evidence, Holds, Line
from knowledge.search.query import Query
from knowledge.text import fold

REASON_GAIN = 0.12  # closeness that a sentence with a reason gains
NEAR = 0.15  # closeness below the best sentence
REASONS_IN, WAYS_IN = 4, 2  # of the best sentences

ASKS_REASON = re.compile(
    r"\bvarfor\b|\bav vilk\w+ (?:skal|anledning|orsak)|\bvad (?:ar|var) (?:skal|orsak|anledning|syfte)\w*|"
    r"\bhur kommer det sig\b|\bwhy\b|\bhow come\b|\bfor (?:what|which) reasons?\b|"
    r"\bwhat (?:is|was|are|were) the reasons?\b|\b(?:vi|tai|lam) sao\b(?! de)|\bsao lai\b|\bly do\b|\bnguyen nhan\b"
)
REASON = re.compile(
    r"\b(?:eftersom|darfor|for att|da (?:det|den|de|man)|pa grund av|syft\w*|orsak\w*|skal|anledning\w*|till foljd|"
    r"beror|genom att|sa att|motiv\w*|bakgrund\w*|tack vare|vilket|i och med|leder till|kraver|behov\w*)\b|"
    r"\b(?:because|since|due to|in order to|so that|purposes?|reasons?|therefore|thus|aim(?:s|ed)? (?:to|at)|"
    r"as a (?:result|consequence)|thanks to|motivat\w+|calls? for|so as to|owing to|requires?|"
    r"to (?:ensure|promote|strengthen|improve|increase|create|achieve|reduce|enable|support))\b|"
    r"\b(?:(?:boi|vi) (?:vi|the|vay|su|ly)|boi|nham|muc dich|ly do|do do|cho nen|nguyen nhan|"
    r"de (?:dam bao|bao dam|thuc day|tang cuong|gop phan))\b"
)

# What something is meant for, which its reason tells as well, and "ska bidra till" too.
ASKS_PURPOSE = re.compile(
    r"\bvad (?:ar|var|blir) (?:(?:det|den) \w+ )?(?:syftet|poangen|meningen|tanken|vitsen)\b|\bvad syftar\b|"
    r"\bi vilket syfte\b|\bwhat(?:'s| is| was| are| were) the (?:\w+ )?(?:purposes?|point|idea|intention)\b|"
    r"\bwhat (?:is|are) .{1,80} for\W*$|\bmuc dich\b|\bnham (?:muc dich )?gi\b|\bde lam gi\b"
)
PURPOSE = re.compile(
    r"\b(?:syft\w*|ska bidra till|avsikten|tanken|purposes?|aim(?:s|ed)? (?:to|at|is)|intended to|in order to|"
    r"muc dich|nham)\b"
)

# Why somebody was chosen is told in a sentence about that, and not in one that merely stands near their name.
ASKS_CHOICE = re.compile(
    r"\bvarfor (?:valdes|valde\w*|har .{1,60} valts?|blev .{1,60} vald\w*)\b|"
    r"\bwhy (?:was|were|did|has|have|is) .{1,80}\b(?:chosen|choose|picked?|selected?)\b|"
    r"\bsao .{0,60}\b(?:duoc chon|lai chon|chon)\b"
)
BECAUSE_VI = re.compile(r"\bvì\b", re.IGNORECASE)  # without its mark it is a Swedish word
REASON_OF_CHOICE = re.compile(
    r"\b(?:eftersom|darfor|pa grund av|skal\w*|anledning\w*|tack vare|i och med|behov|syft\w*|"
    r"because|since|due to|reasons?|therefore|thanks to|boi vi|ly do|do do|nham)\b"
)

# What somebody wants to do, not how something is done: "hur ansöker jag", and not "hur arbetar vi med klimatet".
ASKS_WAY = re.compile(
    r"\bhur (?!lange|mang|mycket|ofta|stor|langt|hog|gam|dags)(?:\w+ ){0,2}?(?:jag|man|du)\b|"
    r"\bhow (?:do|can|should|must|could|may) (?:i|one|you)\b|\bhow to\b|"
    r"\blam (?:the nao|sao|cach nao) de\b|\bphai lam (?:gi|sao|the nao) de\b|\bcan lam gi de\b"
)
WAY = re.compile(
    r"\b(?:genom (?:att)?|anso[kt]\w*|via|med hjalp av|kontakta\w*|lamna[rs]?|skicka\w*|anmal\w*|fyll\w*)\b|"
    r"\b(?:by \w+ing|appl(?:y|ication)\w*|contact\w*|submit\w*|send|register\w*)\b|"
    r"\b(?:bang cach|thong qua|lien he|nop|gui|dang ky)\b|"
    # A purpose, and what is to be done for it: "to reach the goal, more is needed".
    r"\bfor att [^.]{5,150}? (?:bor|ska|skall|maste|kravs|behovs|foreslas|foreslar)\b|"
    r"^\W*(?:in order )?to [^.]{5,150}? (?:should|must|shall|is needed|are needed|we propose)\b|"
    r"^\W*de [^.]{5,150}? (?:can|phai|nen)\b"
)


def asks_why(query: Query) -> bool:
    """Whether a reason is asked for."""
    return ASKS_REASON.search(fold(query.asking)) is not None


def tells_why(query: Query, evidence: Evidence) -> bool:
    """Whether one of the best sentences gives a reason, in a passage that holds the names asked about."""
    if ASKS_CHOICE.search(fold(query.asking)):
        return _given(reason_in(query, evidence), evidence, REASONS_IN, REASON_GAIN)
    return _given(says_reason, evidence, REASONS_IN, REASON_GAIN, evidence.speaks_of_names)


def reason_in(query: Query, evidence: Evidence) -> Holds:
    """Whether a text gives a reason, for a choice in so many words and of what was chosen."""
    if ASKS_CHOICE.search(fold(query.asking)):
        return lambda text: _gives_choice(text) and evidence.says_name(text)
    return says_reason


def gives_reason(query: Query, evidence: Evidence, line: Line) -> bool:
    """Whether a sentence gives a reason or a purpose that the question asks for."""
    folded = fold(line.text)
    if ASKS_CHOICE.search(fold(query.asking)):
        return reason_in(query, evidence)(line.text)
    if ASKS_PURPOSE.search(fold(query.asking)) is not None:
        return PURPOSE.search(folded) is not None
    return asks_why(query) and says_reason(line.text)


def asks_way(query: Query) -> bool:
    """Whether a way of doing something is asked for, and no reason."""
    return not asks_why(query) and ASKS_WAY.search(fold(query.asking)) is not None


def tells_way(_query: Query, evidence: Evidence) -> bool:
    """Whether one of the best sentences gives a way."""
    return _given(_gives_way, evidence, WAYS_IN, 0.0)


def way_in(_query: Query, _evidence: Evidence) -> Holds:
    """Whether a text gives a way."""
    return _gives_way


def says_reason(text: str) -> bool:
    """Whether a text gives a reason of any kind."""
    return REASON.search(fold(text)) is not None or BECAUSE_VI.search(text) is not None


def _gives_choice(text: str) -> bool:
    return REASON_OF_CHOICE.search(fold(text)) is not None or BECAUSE_VI.search(text) is not None


def _gives_way(text: str) -> bool:
    return WAY.search(fold(text)) is not None


def _given(
    holds: Holds,
    evidence: Evidence,
    most: int,
    gain: float,
    counts: Callable[[Line], bool] = lambda _line: True,
) -> bool:
    """Whether one of the best sentences holds it; those that do gain, as they do when they are quoted."""
    lines = [(evidence.worth_with_before(line), holds(line.text) and counts(line)) for line in evidence.lines]
    leading = sorted(lines, key=lambda line: -(line[0] + gain * line[1]))[:most]
    least = max(worth for worth, _ in lines) - NEAR
    return any(given and worth >= least for worth, given in leading)
