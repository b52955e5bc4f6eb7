"""The reading step between retrieval and answer, without a chat model: does the library answer, and in which words."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from knowledge.answers.leads import lead_in
from knowledge.documents.list_marks import mark_length
from knowledge.judging.asked_lists import counts_up
from knowledge.judging.evidence import Evidence, Line, gather
from knowledge.judging.gate import refusal
from knowledge.judging.pointing import points_back
from knowledge.judging.scores import answer_score, name_bonus
from knowledge.judging.times import ANCHORED
from knowledge.library.records import StoredPassage
from knowledge.search.query import Query
from knowledge.search.ranking import Ranked
from knowledge.search.retrieval import Found
from knowledge.stemming import FOLDED_STOP_WORDS
from knowledge.text import fold
from knowledge.words import Place, Refused

MOST_SENTENCES = 4
MOST_CHARACTERS = 700
SHORTEST = 25  # characters; shorter sentences are headings and list marks, unless they hold the answer's kind
BARE = 80  # characters; a sentence so short often leaves what it speaks of to the next one
LONGEST_BESIDE = 250  # characters of a sentence that is quoted because the one beside it cannot be read without it
LONGEST_WHOLE = 400  # characters of a quote that is drawn out to a whole sentence, where lines break it up
DROP = 0.15  # below the best sentence at which quoting stops
DROP_BEFORE = 0.03  # the same for sentences that would lead in to it, so that the answer comes first
# Where something is from, but not "Nguồn kinh phí: ..." nor "Sources of funding: ...".
SOURCES = re.compile(
    r"\W*(?:källor?(?: och \w+)?|sources?(?: and \w+)?|nguồn(?: tham khảo| tài liệu| dữ liệu| tin)?)\s*:", re.IGNORECASE
)
QUOTING = " *_\"'”’»"  # what may stand after the mark of a question
BRIEF = 60  # characters; a sentence so short keeps no answer waiting, and often is the statement itself
DROP_OF_LISTS = 0.22  # the same for one of the best's passage that counts up what is asked for
DROP_ELSEWHERE = 0.08  # the same for sentences of other documents


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
    graded = _graded(evidence, found.query)
    quotes = _led_in(_quotes(graded), found.ranked)
    refused = refusal(found, evidence, graded[0].line, [quote.text for quote in quotes])
    ranked = _by_best_sentence(found.ranked, graded)
    return Reading((), refused, ranked) if refused else Reading(quotes, None, ranked)


@dataclass(frozen=True)
class _Graded:
    """A sentence, how good an answer it is, and whether it counts up the things asked for."""

    line: Line
    worth: float
    counts_up: bool


def _graded(evidence: Evidence, query: Query) -> list[_Graded]:
    """The sentences, the best answer first."""
    by_name = name_bonus(query, evidence)
    graded = [
        _Graded(line, answer_score(line, evidence, query) + by_name(line.text), counts_up(query.asking, line.text))
        for line in evidence.lines
    ]
    return sorted(graded, key=lambda entry: -entry.worth)


def _by_best_sentence(ranked: Sequence[Ranked], graded: Sequence[_Graded]) -> tuple[Ranked, ...]:
    """The passages in that order; one that was moved up scores no less than those that it was put before."""
    best: dict[str, float] = {}
    for entry in sorted(graded, key=lambda entry: not _is_readable(entry.line)):  # as quotes are chosen
        best.setdefault(entry.line.ranked.passage.id, entry.worth)
    ordered = sorted(ranked, key=lambda entry: -best.get(entry.passage.id, -math.inf))
    scores = reversed(list(accumulate((entry.score for entry in reversed(ordered)), max)))
    return tuple(replace(entry, score=score) for entry, score in zip(ordered, scores, strict=True))


def _quotes(graded: Sequence[_Graded]) -> tuple[Quote, ...]:
    """The best sentences; those that follow each other are one quote, and the quote with the very best is the first.

    The quotes of one place stand together, so that a reader turns to it once.
    """
    chosen = _chosen(graded)
    order = list(dict.fromkeys(line.ranked.passage.id for line in chosen))
    runs: list[list[Line]] = []
    for line in sorted(chosen, key=lambda line: (order.index(line.ranked.passage.id), line.number)):
        if runs and _follows(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    runs.sort(key=lambda run: min(map(chosen.index, run)))
    places = list(dict.fromkeys(_place(run) for run in runs))
    runs.sort(key=lambda run: places.index(_place(run)))
    taken = {(line.ranked.passage.id, line.number) for line in chosen}
    return tuple(_joined(run, taken) for run in runs)


def _led_in(quotes: Sequence[Quote], ranked: Sequence[Ranked]) -> tuple[Quote, ...]:
    """The quotes; one that begins in the middle of a sentence stands behind the line with which that begins."""
    led: dict[tuple[str, int], Quote] = {}
    for quote in quotes:
        lead = lead_in(quote.ranked, quote.sentence, ranked)
        for one in [quote] if lead is None else _from(*lead, quote):
            key = (one.ranked.passage.id, one.sentence)
            led[key] = max(led.get(key, one), one, key=lambda each: len(each.text))
    return tuple(led.values())


def _from(entry: Ranked, number: int, quote: Quote) -> list[Quote]:
    """A quote and the sentence that leads in to it, as one slice where they are near each other."""
    passage = entry.passage
    start, stop = passage.sentences[number]
    if passage.id == quote.ranked.passage.id:
        end = passage.text.index(quote.text, stop) + len(quote.text)
        if end - start <= LONGEST_WHOLE:
            return [Quote(entry, number, passage.text[start:end])]
    return [Quote(entry, number, passage.text[start:stop]), quote]


def _place(run: Sequence[Line]) -> Place:
    return run[0].ranked.shown.place


def _follows(former: Line, line: Line) -> bool:
    """Whether a sentence goes on where the other ends; the items of a list are apart."""
    return (
        former.ranked.passage.id == line.ranked.passage.id
        and former.number + 1 == line.number
        and not _mark_length(line.ranked.passage, line.number)
    )


def _chosen(graded: Sequence[_Graded]) -> list[Line]:
    """The sentences that are quoted, the best first. Those of other documents must come nearer to it."""
    ordered = [entry for entry in graded if _is_readable(entry.line)] or list(graded)
    best = ordered[0]
    chosen: list[Line] = []
    room = MOST_CHARACTERS
    for entry in ordered:
        line = entry.line
        if len(chosen) == MOST_SENTENCES or entry.worth < best.worth - _drop(entry, best.line):
            continue
        if not chosen or len(line.text) <= room:
            chosen.append(line)
            room -= len(line.text)
    return chosen


def _drop(entry: _Graded, best: Line) -> float:
    """How much less than the best a sentence may be worth: little before it or in another document."""
    line = entry.line
    passage, first = line.ranked.passage, best.ranked.passage
    if passage.document_id != first.document_id:
        return DROP_ELSEWHERE
    if entry.counts_up and passage.id == first.id:
        return DROP_OF_LISTS
    leads_in = passage.id == first.id and line.number < best.number and len(line.text) > BRIEF
    return DROP_BEFORE if leads_in else DROP


def _is_readable(line: Line) -> bool:
    """Whether a sentence says something by itself: no heading, list mark or source, nor what only leads in a list."""
    if len(line.text) <= SHORTEST or SOURCES.match(line.text):
        return False
    return line.held == ANCHORED or not line.text.rstrip(" *_").endswith(":")


def _joined(run: Sequence[Line], taken: set[tuple[str, int]]) -> Quote:
    """The sentences as one slice, with those beside them that belong to it; `taken` are those of all quotes."""
    passage = run[0].ranked.passage
    first, last = run[0].number, run[-1].number
    while _goes_on(passage, first - 1) and _fits(passage, first - 1, first - 1, last, taken):
        first -= 1
    while _goes_on(passage, last) and _fits(passage, last + 1, first, last + 1, taken):
        last += 1
    if points_back(passage.sentence(first)) and _is_free(passage, first - 1, taken):
        first -= 1
    is_bare = first == last and len(run[0].text) <= BARE
    goes_on = is_bare and _is_free(passage, last + 1, taken) and points_back(passage.sentence(last + 1))
    if goes_on or _is_answered(passage, last, taken):
        last += 1
    taken.update((passage.id, number) for number in range(first, last + 1))
    text = passage.text[passage.sentences[first][0] : passage.sentences[last][1]]
    return Quote(run[0].ranked, first, text[_mark_length(passage, first) :])


def _goes_on(passage: StoredPassage, number: int) -> bool:
    """Whether a sentence breaks off at the end of its line, and the next line goes on with it."""
    if not 0 <= number < len(passage.sentences) - 1:
        return False
    text, following = passage.sentence(number).rstrip(), passage.sentence(number + 1).lstrip()
    if text[-1:] in ".!?:;," or _mark_length(passage, number + 1):
        return False
    return following[:1].islower() or fold(text.split()[-1]) in FOLDED_STOP_WORDS[passage.language]


def _fits(passage: StoredPassage, number: int, first: int, last: int, taken: set[tuple[str, int]]) -> bool:
    """Whether a line may be quoted as well, so that the quote reaches from the first to the last."""
    length = passage.sentences[last][1] - passage.sentences[first][0]
    return (passage.id, number) not in taken and length <= LONGEST_WHOLE


def _is_answered(passage: StoredPassage, number: int, taken: set[tuple[str, int]]) -> bool:
    """Whether a sentence is a question, which the next one answers: "Which wolf wins? The one that you feed."."""
    asks = passage.sentence(number).rstrip(QUOTING).endswith("?")
    return asks and number + 1 < len(passage.sentences) and _fits(passage, number + 1, number, number + 1, taken)


def _mark_length(passage: StoredPassage, number: int) -> int:
    """How many characters of a sentence are the mark of a list, a speech or a footnote."""
    sentence = passage.sentence(number)
    return mark_length(
        sentence, [passage.sentence(other) for other in range(len(passage.sentences)) if other != number]
    )


def _is_free(passage: StoredPassage, number: int, taken: set[tuple[str, int]]) -> bool:
    """Whether a passage has such a sentence, which is a sentence by itself and in no quote."""
    if (passage.id, number) in taken or not 0 <= number < len(passage.sentences):
        return False
    return SHORTEST < len(passage.sentence(number)) <= LONGEST_BESIDE
