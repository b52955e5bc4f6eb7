"""Decides whether the passages found answer the question at all. Runs before any chat model is asked.

What tells an answered question from one about the same things is whether a sentence holds what is asked, not only
what is taken for granted. So the question's form decides what is looked for:

1. Topic: the best sentence must be closer to the question than everyday questions are to the same passages, and the
   passages hold the question's words, best together in one sentence. Against it speaks that the question is close to
   everyday questions itself, and that somebody asks for themselves: "who should I call?". Neither counts where little
   but a known name is asked about, or where one sentence of the partnership's own documents says several of the things
   asked about, nearly half of what is asked.
2. "What does X say about Y?": a sentence of X holds what Y is; where X is no document, it is told in their name.
3. Figures: asked for a sum, share, number, date or duration, a sentence holds one, is itself close to the question (not
   merely in a passage where another sentence is), covers the question's concepts, and counts the noun asked about.
4. Names and places: asked for a person, a body, a thing's name or a place, such a name stands in a sentence that fits.
5. Reasons and ways: asked why, or how to do something, one of the best sentences gives a reason or a way.
   Acts: a vote, a legal force, a reaction or an outcome is told in its own words (`asked_acts`).
6. Others: the sentence to be quoted holds the concepts that its document's title does not already hold.
7. Premise: names that the question takes for granted stand somewhere in the leading passages, and so does a year.

What points 3 to 5 look for must also stand in what would be quoted. They are the table in `kinds`; the formulas are
those of `scores`. The thresholds are where some two of a hundred answerable questions, five of a hundred that ask for a
figure or a topic, would fall below.
"""

from collections.abc import Sequence

from knowledge.judging.asked_years import documents_of_years
from knowledge.judging.evidence import Evidence, Line
from knowledge.judging.kinds import decided, lacks_needed, says_asked
from knowledge.judging.names import knows_premise
from knowledge.judging.scores import SLACK, focus_score, on_topic_score, topic_score
from knowledge.search.concepts import Concept
from knowledge.search.query import Query
from knowledge.search.retrieval import Found
from knowledge.words import Refused

ON_TOPIC_LEAST = -0.088
ON_TOPIC_LEAST_OF_WHOLE = -0.13  # where one sentence says all that is asked about, as of a short question
MOST_OF_WEIGHT = 0.66  # of what is asked about, where it is little but names
WHOLE = 0.999  # of what is asked, in one sentence
SEVERAL, NEARLY_HALF = 2, 0.4  # concepts that a sentence says itself, and the share of all with its headings
TOPIC_LEAST = 0.25  # of "what does X say about Y?"
FOCUS_LEAST = 0.03


def refusal(found: Found, evidence: Evidence, best: Line, quotes: Sequence[str]) -> Refused | None:
    """Why the library does not answer; None when it does. `quotes` is what would be shown."""
    query = found.query
    if query.topic is None and found.named:
        return None  # what a document that we have is about as a whole is told in it
    if query.topic is None and not _is_on_topic(query, evidence, found.own):
        return Refused.OFF_TOPIC
    return None if _tells(query, evidence, best, quotes) else Refused.NOT_FOUND


def _is_on_topic(query: Query, evidence: Evidence, own: frozenset[str]) -> bool:
    if _is_of_names(evidence.concepts) and any(line.coverage > WHOLE for line in evidence.lines):
        return True  # a name that we know, and little else: "What is a Minor Field Study?"
    lines = (line for line in evidence.lines if line.ranked.passage.document_id in own)
    if any(line.said >= SEVERAL and line.coverage >= NEARLY_HALF for line in lines):
        return True  # however everyday: "Who pays for travel?"
    least = ON_TOPIC_LEAST_OF_WHOLE if evidence.together >= len(evidence.concepts) > 0 else ON_TOPIC_LEAST
    return on_topic_score(query, evidence) >= least


def _is_of_names(concepts: Sequence[Concept]) -> bool:
    """Whether little but names is asked about: not "the capital of Peru", of which only the country may be known."""
    named = sum(concept.weight for concept in concepts if concept.named)
    return named >= MOST_OF_WEIGHT * sum(concept.weight for concept in concepts) > 0


def _knows_years(query: Query, evidence: Evidence) -> bool:
    """Whether what was read tells the years of the question; where any document does, only those that do are read."""
    return bool(documents_of_years(query, [line.ranked.passage for line in evidence.lines]))


def _tells(query: Query, evidence: Evidence, best: Line, quotes: Sequence[str]) -> bool:
    if not knows_premise(query, evidence.premise, evidence.text) or not _knows_years(query, evidence):
        return False
    if query.topic is not None:
        return topic_score(query, evidence) >= TOPIC_LEAST
    if lacks_needed(query, evidence) or not says_asked(query, evidence, quotes):
        return False
    told = decided(query, evidence)
    return focus_score(evidence, best) + SLACK[query.language] >= FOCUS_LEAST if told is None else told
