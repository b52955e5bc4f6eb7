"""How sure it is that something is told: the formulas behind the gate and the choice of quotes, with their weights.

`Evidence.worth` and `Evidence.fit`, on which they build, tell how good one sentence is. The weights are logistic
regressions, rounded, with the first weight set to 1, cross-validated by question group; docs/retrieval.md tells on
which questions.
"""

import re
from collections.abc import Callable

from knowledge.judging.asked_acts import says_act
from knowledge.judging.asked_lists import counts_up
from knowledge.judging.asked_meaning import tells_meaning
from knowledge.judging.asked_names import Asked, asked_name, name_in
from knowledge.judging.asked_reasons import gives_reason
from knowledge.judging.asked_tones import in_tone
from knowledge.judging.asked_views import asks_view, is_in_name
from knowledge.judging.evidence import Evidence, Line
from knowledge.judging.figure_subject import tells_subject
from knowledge.judging.times import FAINT
from knowledge.search.answer_types import AnswerType
from knowledge.search.query import Query
from knowledge.search.ranking import ANSWER_BONUS
from knowledge.words import Language

# That the question belongs to the library
SHARED_WEIGHT = 0.02
TOGETHER_WEIGHT = 0.05
EVERYDAY_WEIGHT = -0.63
PERSONAL_WEIGHT = -0.13
# But not "I would like to know when ...", which is mere politeness; "recommend a hotel" says it without a word for it.
ONESELF: dict[Language, re.Pattern[str]] = {
    "sv": re.compile(
        r"\b(?:jag(?! (?:undrar|(?:vill|behöver|skulle vilja) veta))|min|mitt|mina)\b|"
        r"^\W*(?:kan du |snälla )?(?:rekommendera|tipsa)\b"
    ),
    "en": re.compile(
        r"\b(?:i(?! (?:wonder|need to know|(?:want|would like) to know))|my|mine)\b|"
        r"^\W*(?:(?:can|could) you |please )*(?:recommend|suggest)\b"
    ),
    "vi": re.compile(
        r"(?<!cho )\btôi\b(?! (?:muốn|cần) biết)|^\W*(?:hãy |xin )?(?:gợi ý|giới thiệu|đề xuất|đề nghị)\b"
    ),
}
# That a sentence holds the figure asked for
COVERAGE_WEIGHT = 0.2
GAP_WEIGHT = 5.0
HELD_WEIGHT = 0.2
FAINT_WEIGHT = -0.17  # for a number of something else, it seems
SUM_SHARE = 0.2  # of what a sum is asked for, that the passage with it must hold
# That the sentence to be quoted holds what is asked
FOCUS_WEIGHT = 0.25
MET_WEIGHT = 0.012
NAMES_WEIGHT = -0.11
# How good an answer a sentence is
FOCUS_BONUS = 0.2  # for a sentence that holds all of what is asked about
PERSON_BONUS = 0.12  # for a sentence with a person, where one is asked for
NAME_BONUS = 0.06  # for one with another name of the kind asked for
TONE_BONUS = 0.09  # for a sentence worded as the answer would be: a verdict, a no, a most
VOICE_BONUS = 0.09  # for a sentence in the name of those who are asked for their view
LIST_BONUS = 0.06  # for a sentence that counts up several things, where several are asked for
# Vietnamese questions reach documents in other languages by the glossary's words alone, and score a little lower.
SLACK: dict[Language, float] = {"sv": 0.0, "en": 0.0, "vi": 0.02}
ON_TOPIC_SLACK: dict[Language, float] = {"sv": 0.0, "en": 0.0, "vi": 0.05}


def on_topic_score(query: Query, evidence: Evidence) -> float:
    """How surely the question belongs to the library."""
    return (
        evidence.lead
        + ON_TOPIC_SLACK[query.language]
        + SHARED_WEIGHT * evidence.shared
        + TOGETHER_WEIGHT * evidence.together
        + EVERYDAY_WEIGHT * evidence.everyday
        + PERSONAL_WEIGHT * _is_personal(query)
    )


def _is_personal(query: Query) -> bool:
    """Whether somebody asks for themselves: "who should I call?". What is told beside the question does not count."""
    return ONESELF[query.language].search(query.asking.casefold()) is not None


def topic_score(query: Query, evidence: Evidence) -> float:
    """How much of the topic one sentence holds, where those are named who are asked for their view."""
    in_name = _asks_of_somebody(query, evidence)
    return max(
        (line.focus for line in evidence.lines if (is_in_name(evidence, line) if in_name else evidence.is_heard(line))),
        default=0.0,
    )


def _asks_of_somebody(query: Query, evidence: Evidence) -> bool:
    return bool(evidence.speakers) and asks_view(query)


def focus_score(evidence: Evidence, best: Line) -> float:
    """How surely the sentence that would be quoted holds what is asked, beside what its title says.

    A question with names must lead by more: it is closer to their passages whatever it asks.
    """
    return evidence.lead + FOCUS_WEIGHT * best.focus + MET_WEIGHT * best.met + NAMES_WEIGHT * evidence.named


def figure_score(query: Query, evidence: Evidence) -> float:
    """How surely a sentence holds the figure, told of what it is asked of; its passage must tell what a sum is for."""
    is_sum, of_subject = AnswerType.MONEY in query.asked, tells_subject(query, evidence)
    told = (
        line
        for line in evidence.lines
        if line.held and of_subject(line) and not (is_sum and evidence.purpose_share(line) < SUM_SHARE)
    )
    return max((_figure_in(line, evidence) for line in told), default=-1.0)


def _figure_in(line: Line, evidence: Evidence) -> float:
    closeness = evidence.closeness_with_before(line)
    return (
        closeness
        - evidence.usual
        + COVERAGE_WEIGHT * line.coverage
        - GAP_WEIGHT * (evidence.closest - closeness)
        + HELD_WEIGHT * line.held
        + FAINT_WEIGHT * (line.held == FAINT)
    )


def answer_score(line: Line, evidence: Evidence, query: Query) -> float:
    """How good an answer a sentence is, once there is one; what a name adds is told by `name_bonus`."""
    answers = (
        line.kind
        or gives_reason(query, evidence, line)
        or tells_meaning(query.text, line.text)
        or says_act(query, line.text)
    )
    return (
        evidence.worth(line)
        + line.beside
        - line.closeness
        + ANSWER_BONUS * bool(answers)
        + LIST_BONUS * counts_up(query.asking, line.text)
        + TONE_BONUS * in_tone(query.asking, line.text)
        + VOICE_BONUS * (_asks_of_somebody(query, evidence) and is_in_name(evidence, line))
        + FOCUS_BONUS * line.focus
    )


def name_bonus(query: Query, evidence: Evidence) -> Callable[[str], float]:
    """What it adds to a sentence that it holds a name of the kind asked for."""
    asked = asked_name(query.asking)
    if asked is None:
        return lambda _text: 0.0
    holds, bonus = name_in(query, evidence), PERSON_BONUS if asked is Asked.PERSON else NAME_BONUS
    return lambda text: bonus * holds(text)
