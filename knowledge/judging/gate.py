"""Decides whether the passages found answer the question at all. Runs before any chat model is asked.

What tells an answered question from one about the same things is whether a sentence holds what is asked, not only
what is taken for granted. So the question's form decides what is looked for:

1. Topic: the best sentence must be closer to the question than everyday questions are to the same passages, and the
   passages hold the question's words, best together in one sentence. Against it speaks that the question is close to
   everyday questions itself, and that somebody asks for themselves: "who should I call?".
2. "What does X say about Y?": a sentence of X holds what Y is.
3. Figures: asked for a sum, share, number, date or duration, a sentence holds one, is itself close to the question (not
   merely in a passage where another sentence is), covers the question's concepts, and counts the noun asked about.
4. Names: asked for a person, a body or a thing's name, such a name stands in a sentence that fits.
5. Reasons and ways: asked why, or how to do something, one of the best sentences gives a reason or a way.
6. Others: the sentence to be quoted holds the concepts that its document's title does not already hold.
7. Premise: names that the question takes for granted stand somewhere in the leading passages.

The weights are logistic regressions, rounded, with the first weight set to 1, cross-validated by question group;
docs/retrieval.md tells on which questions. The thresholds are where some two of a hundred answerable questions, five
of a hundred that ask for a figure or a topic, would fall below.
"""

import re

from knowledge.judging.asked_names import answers_name
from knowledge.judging.asked_places import asks_place, tells_place
from knowledge.judging.asked_reasons import answers_why, asks_why
from knowledge.judging.evidence import MOST_CONCEPTS, Evidence, Line
from knowledge.judging.names import knows_premise
from knowledge.search.answer_types import AnswerType
from knowledge.search.query import Query
from knowledge.search.retrieval import Found
from knowledge.words import Language, Refused

# Topic
SHARED_WEIGHT = 0.02
SHARE_WEIGHT = 0.06
TOGETHER_WEIGHT = 0.03
EVERYDAY_WEIGHT = -0.6
PERSONAL_WEIGHT = -0.07
ON_TOPIC_LEAST = -0.06
ON_TOPIC_LEAST_OF_FIGURES = -0.09  # where the figure must be found as well, which off-topic questions seldom do
WHOLE = 0.999  # of what is asked, in one sentence
ONESELF: dict[Language, re.Pattern[str]] = {  # but not "I would like to know when ...", which is mere politeness
    "sv": re.compile(r"\b(?:jag(?! (?:undrar|(?:vill|behöver|skulle vilja) veta))|min|mitt|mina)\b"),
    "en": re.compile(r"\b(?:i(?! (?:wonder|need to know|(?:want|would like) to know))|my|mine)\b"),
    "vi": re.compile(r"(?<!cho )\btôi\b(?! (?:muốn|cần) biết)"),
}
# "What does X say about Y?"
TOPIC_LEAST = 0.3
# Figures
COVERAGE_WEIGHT = 0.33
GAP_WEIGHT = 3.4
HELD_WEIGHT = 0.2
FIGURE_LEAST = 0.30
DATE_LEAST = 0.15  # what happened is told in more words than what is counted
# Others
FOCUS_WEIGHT = 0.25
MET_WEIGHT = 0.012
NAMES_WEIGHT = -0.11
FOCUS_LEAST = 0.065
# Vietnamese questions reach documents in other languages by the glossary's words alone, and score a little lower.
SLACK: dict[Language, float] = {"sv": 0.0, "en": 0.0, "vi": 0.02}


def refusal(found: Found, evidence: Evidence, best: Line) -> Refused | None:
    """Why the library does not answer; None when it does. `best` is the sentence that would be quoted first."""
    query = found.query
    if query.topic is None and not _is_on_topic(query, evidence):
        return Refused.OFF_TOPIC
    return None if _tells(query, evidence, best) else Refused.NOT_FOUND


def _is_on_topic(query: Query, evidence: Evidence) -> bool:
    if evidence.named and any(line.coverage > WHOLE for line in evidence.lines):
        return True  # a name that we know, and nothing else: "What is a Minor Field Study?"
    least = ON_TOPIC_LEAST_OF_FIGURES if query.asked else ON_TOPIC_LEAST
    return on_topic_score(query, evidence) + SLACK[query.language] >= least


def _tells(query: Query, evidence: Evidence, best: Line) -> bool:
    if not knows_premise(query, evidence.premise, evidence.text):
        return False
    if query.topic is not None:
        return topic_score(evidence) >= TOPIC_LEAST
    if not (answers_name(query, evidence) and answers_why(query, evidence)):
        return False
    if query.asked and not asks_why(query):
        least = DATE_LEAST if AnswerType.DATE in query.asked else FIGURE_LEAST
        return figure_score(evidence) + SLACK[query.language] >= least
    if asks_place(query):
        return tells_place(query, evidence)
    return focus_score(evidence, best) + SLACK[query.language] >= FOCUS_LEAST


def on_topic_score(query: Query, evidence: Evidence) -> float:
    """How surely the question belongs to the library."""
    share = evidence.shared / max(1, min(len(evidence.concepts), MOST_CONCEPTS))
    return (
        evidence.lead
        + SHARED_WEIGHT * evidence.shared
        + SHARE_WEIGHT * share
        + TOGETHER_WEIGHT * evidence.together
        + EVERYDAY_WEIGHT * evidence.everyday
        + PERSONAL_WEIGHT * _is_personal(query)
    )


def _is_personal(query: Query) -> bool:
    """Whether somebody asks for themselves: "who should I call?". What is told beside the question does not count."""
    return ONESELF[query.language].search(query.asking.casefold()) is not None


def topic_score(evidence: Evidence) -> float:
    """How much of the topic one sentence holds."""
    return max(line.focus for line in evidence.lines)


def focus_score(evidence: Evidence, best: Line) -> float:
    """How surely the sentence that would be quoted holds what is asked, beside what its title says.

    A question with names must lead by more: it is closer to their passages whatever it asks.
    """
    return evidence.lead + FOCUS_WEIGHT * best.focus + MET_WEIGHT * best.met + NAMES_WEIGHT * evidence.named


def figure_score(evidence: Evidence) -> float:
    """How surely a sentence holds the figure asked for."""
    return max((_figure_in(line, evidence) for line in evidence.lines if line.held), default=-1.0)


def _figure_in(line: Line, evidence: Evidence) -> float:
    closeness = evidence.closeness_with_before(line)
    return (
        closeness
        - evidence.usual
        + COVERAGE_WEIGHT * line.coverage
        - GAP_WEIGHT * (evidence.closest - closeness)
        + HELD_WEIGHT * line.held
    )
