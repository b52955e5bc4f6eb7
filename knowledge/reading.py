"""The reading step between retrieval and answer, without a chat model: does the library answer, and in which words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from knowledge.evidence import Evidence, Line, gather
from knowledge.gate import refusal
from knowledge.ranking import ANSWER_BONUS, Ranked
from knowledge.retrieval import Found
from knowledge.words import Refused

MOST_SENTENCES = 4
MOST_CHARACTERS = 600
SHORTEST = 25  # characters; shorter sentences are headings and list marks, unless they hold the answer's kind
MARK = re.compile(r"(?:[*•–-]|\d(?= [A-ZÅÄÖĐ]))\s+")  # of a list, a speech or a footnote, at the beginning
DROP = 0.15  # below the best sentence at which quoting stops


@dataclass(frozen=True)
class Quote:
    """A verbatim slice of a passage; `sentence` is the number of its first sentence, which may lack its list mark."""

    ranked: Ranked
    sentence: int
    text: str


@dataclass(frozen=True)
class Reading:
    """The best sentences, those of the best one's passage first, or why there is no answer."""

    quotes: tuple[Quote, ...]
    refused: Refused | None


def read(found: Found) -> Reading:
    """Reads the passages found for the question."""
    if not found.ranked:
        return Reading((), Refused.EMPTY_LIBRARY)
    evidence = gather(found)
    refused = refusal(found, evidence)
    return Reading((), refused) if refused else Reading(_quotes(evidence), None)


def _quotes(evidence: Evidence) -> tuple[Quote, ...]:
    chosen = _chosen(evidence)
    order = list(dict.fromkeys(line.ranked.passage.id for line in chosen))
    chosen.sort(key=lambda line: (order.index(line.ranked.passage.id), line.number))
    # Neighbours differ from their place in the list by the same number.
    runs = groupby(enumerate(chosen), key=lambda pair: (pair[1].ranked.passage.id, pair[1].number - pair[0]))
    return tuple(_joined([line for _, line in run]) for _, run in runs)


def _chosen(evidence: Evidence) -> list[Line]:
    worth = {id(line): _worth(line, evidence) for line in evidence.lines}
    readable = [line for line in evidence.lines if _is_readable(line)] or list(evidence.lines)
    ordered = sorted(readable, key=lambda line: -worth[id(line)])
    least = worth[id(ordered[0])] - DROP
    chosen: list[Line] = []
    room = MOST_CHARACTERS
    for line in ordered:
        if len(chosen) == MOST_SENTENCES or worth[id(line)] < least:
            break
        if not chosen or len(line.text) <= room:
            chosen.append(line)
            room -= len(line.text)
    return chosen


def _is_readable(line: Line) -> bool:
    """Whether a sentence says something by itself: it is not a heading, a list mark, or what leads in a list."""
    return len(line.text) > SHORTEST and not line.text.rstrip(" *_").endswith(":")


def _worth(line: Line, evidence: Evidence) -> float:
    return evidence.worth(line) + ANSWER_BONUS * bool(line.kind)


def _joined(run: Sequence[Line]) -> Quote:
    passage = run[0].ranked.passage
    start, stop = passage.sentences[run[0].number][0], passage.sentences[run[-1].number][1]
    text = passage.text[start:stop]
    mark = MARK.match(text)
    return Quote(run[0].ranked, run[0].number, text[mark.end() :] if mark else text)
