"""Where a document tells what it is about as a whole: in its summary, or else where it begins."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from knowledge.library.records import StoredPassage
from knowledge.search.ranking import Ranked
from knowledge.text import fold

SUMMARY = re.compile(r"\b(?:sammanfattning|i korthet|summary|in short|in brief|abstract|tom tat|tom luoc)\b")
LEAST_TEXT = 200  # characters; what is shorter is a title page
GAIN = 10.0  # standard deviations of meaning, so that no other passage of the document comes before


def with_openings_first(ranked: Sequence[Ranked], documents: Collection[str]) -> list[Ranked]:
    """The passages, where those that tell what the documents are about gain most; others keep their score."""
    openings = {_opening([entry.passage for entry in ranked if entry.passage.document_id == key]) for key in documents}
    gained = [replace(one, score=one.score + GAIN) if one.passage.id in openings else one for one in ranked]
    return sorted(gained, key=lambda entry: (-entry.score, entry.passage.id))


def _opening(passages: Sequence[StoredPassage]) -> str:
    """The id of the passage of a document that tells what it is about."""
    ordered = sorted(passages, key=lambda passage: passage.start)
    summaries = (one for one in ordered if SUMMARY.search(fold(" ".join(one.section))))
    full = (one for one in ordered if len(one.text) >= LEAST_TEXT)
    return next(summaries, next(full, ordered[0])).id
