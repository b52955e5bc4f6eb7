"""Decides whether the passages found answer the question at all. Runs before any chat model is asked.

Four checks. The two weighed ones were fitted by logistic regression, cross-validated by question group, on the 558
questions of the development set and a second set of ours; the constants are its coefficients, rounded, with the first
set to 1. The thresholds are where some three of a hundred answerable questions, and eight of a hundred that ask for a
figure, would fall below.

1. Topic: the best sentence is closer to the question than everyday questions are to the same passages, and the passages
   hold the question's words, a name above all.
2. Figures: asked for a sum, share, number, date or duration, a sentence holds one, is itself close to the question (not
   merely in a passage where another sentence is), covers the question's concepts, and counts the noun asked about.
3. Names: asked for somebody's or something's name, a name stands beside the role or thing asked about.
4. Premise: names that the question takes for granted stand somewhere in the leading passages.
"""

from knowledge.evidence import Evidence, Line
from knowledge.names import answers_name, knows_premise
from knowledge.retrieval import Found
from knowledge.words import Refused

SHARED_WEIGHT = 0.042
NAMED_WEIGHT = 0.07
TOPIC_LEAST = 0.205
COVERAGE_WEIGHT = 0.33
GAP_WEIGHT = 3.4
HELD_WEIGHT = 0.2
FIGURE_LEAST = 0.30


def refusal(found: Found, evidence: Evidence) -> Refused | None:
    """Why the library does not answer; None when it does."""
    if topic_score(evidence) < TOPIC_LEAST:
        return Refused.OFF_TOPIC
    holds = figure_score(evidence) >= FIGURE_LEAST if found.query.asked else knows_premise(found.query, evidence)
    return None if holds and answers_name(found.query, evidence) else Refused.NOT_FOUND


def topic_score(evidence: Evidence) -> float:
    """How surely the question belongs to the library."""
    return evidence.lead + SHARED_WEIGHT * evidence.shared + NAMED_WEIGHT * evidence.named


def figure_score(evidence: Evidence) -> float:
    """How surely a sentence holds the figure asked for."""
    holding = [line for line in evidence.lines if line.held]
    if not holding:
        return -1.0
    best = max(holding, key=_fit)
    return (
        best.closeness
        - evidence.usual
        + COVERAGE_WEIGHT * best.coverage
        - GAP_WEIGHT * (evidence.closest - best.closeness)
        + HELD_WEIGHT * best.held
    )


def _fit(line: Line) -> float:
    return line.closeness + 0.3 * line.coverage + 0.15 * line.held
