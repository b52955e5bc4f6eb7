"""The reading step between retrieval and answer, without a chat model: does the library answer, and in which words."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.evidence import Evidence, Line, gather
from knowledge.gate import refusal
from knowledge.ranking import ANSWER_BONUS, Ranked
from knowledge.retrieval import Found
from knowledge.words import Refused

MOST_SENTENCES = 4
MOST_CHARACTERS = 600
SHORTEST = 25  # characters; shorter sentences are headings and list marks, unless they hold the answer's kind
MARK = re.compile(r"(?:[*•–-]|\d(?= [A-ZÅÄÖĐ]))\s+")  # of a list, a speech or a footnote, at the beginning
FOCUS_BONUS = 0.2  # for a sentence that holds all of what is asked about
DROP = 0.18  # below the best sentence at which quoting stops


@dataclass(frozen=True)
class Quote:
    """A verbatim slice of a passage; `sentence` is the number of its first sentence, which may lack its list mark."""

    ranked: Ranked
    sentence: int
    text: str


@dataclass(frozen=True)
class Reading:
    """The best sentences, those of the best one's passage first, or why there is no answer.

    `ranked` are the passages found, those that were read in the order of their best sentences.
    """

    quotes: tuple[Quote, ...]
    refused: Refused | None
    ranked: tuple[Ranked, ...] = ()


def read(found: Found) -> Reading:
    """Reads the passages found for the question."""
    if not found.ranked:
        return Reading((), Refused.EMPTY_LIBRARY)
    evidence = gather(found)
    refused = refusal(found, evidence)
    ranked = _by_best_sentence(found.ranked, evidence)
    return Reading((), refused, ranked) if refused else Reading(_quotes(evidence), None, ranked)


def _by_best_sentence(ranked: Sequence[Ranked], evidence: Evidence) -> tuple[Ranked, ...]:
    best: dict[str, float] = {}
    for line in evidence.lines:
        key = line.ranked.passage.id
        best[key] = max(best.get(key, -math.inf), _worth(line, evidence))
    return tuple(sorted(ranked, key=lambda entry: -best.get(entry.passage.id, -math.inf)))


def _quotes(evidence: Evidence) -> tuple[Quote, ...]:
    chosen = _chosen(evidence)
    order = list(dict.fromkeys(line.ranked.passage.id for line in chosen))
    chosen.sort(key=lambda line: (order.index(line.ranked.passage.id), line.number))
    runs: list[list[Line]] = []
    for line in chosen:
        if runs and _follows(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    return tuple(_joined(run) for run in runs)


def _follows(former: Line, line: Line) -> bool:
    """Whether a sentence goes on where the other ends; the items of a list are apart."""
    return (
        former.ranked.passage.id == line.ranked.passage.id
        and former.number + 1 == line.number
        and not MARK.match(line.text)
    )


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
    return evidence.worth(line) + ANSWER_BONUS * bool(line.kind) + FOCUS_BONUS * line.focus


def _joined(run: Sequence[Line]) -> Quote:
    passage = run[0].ranked.passage
    start, stop = passage.sentences[run[0].number][0], passage.sentences[run[-1].number][1]
    text = passage.text[start:stop]
    mark = MARK.match(text)
    return Quote(run[0].ranked, run[0].number, text[mark.end() :] if mark else text)
