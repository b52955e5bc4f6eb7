"""The leading passages read sentence by sentence: what speaks for an answer standing in them. No judgement here.

All is computed from the question and the passages found, so that it holds for any library.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from knowledge.judging.amounts import counted_nouns, held, held_among
from knowledge.judging.asked_years import documents_of_years
from knowledge.judging.names import A_PERSON, UNSAID, is_told, stands_in
from knowledge.judging.pointing import points_back
from knowledge.search.answer_types import held_types
from knowledge.search.attribution import unattributed
from knowledge.search.concepts import Concept, Stems, concepts, coverage, covers, meant_by, spaced
from knowledge.search.document_words import KINDS
from knowledge.search.query import Query
from knowledge.search.ranking import Ranked
from knowledge.search.retrieval import READ, Found
from knowledge.text import fold

Holds = Callable[[str], bool]  # whether a text has what is asked for

LEAD_SHARE = 0.1  # of a passage's distance from the best one, that counts beside a sentence's closeness
COVERAGE_WEIGHT = 0.3  # of a sentence's coverage, beside its closeness
LEADING = 3  # passages that the question's concepts are looked for in
MOST_CONCEPTS = 6  # that count
SHORT_NAME = 2  # letters; capitals that short say little
COMPARED = 60  # leading passages among which the words that stand everywhere are found
MONEY_STEMS = frozenset({"belopp", "anslag", "budget", "kron", "kostnad", "kost", "peng", "money", "sum"})
OUR_COUNTRY = frozenset({"sweden", "sverige", "svensk"})
GOVERNMENT = frozenset({"regering"})  # whose documents most are, unless it is that of another country
EVERYWHERE = 0.1  # of them
BEGINNING = 400  # characters of a document, in which it may be told who presents it


@dataclass(frozen=True)
class Line:
    """A sentence, and how close it is to the question.

    `beside` is how close it is to what is asked beside the names that titles hold, where there are any.
    `coverage` is the share of the question's concepts that it holds with its title and headings. `focus` leaves out
    those that the title holds, which only tell the document, and `met` is how many of the others it holds with its
    headings. `said` is how many of them all, names and numbers apart, its own words hold. `held` says how well it holds
    the answer's kind, and `kind` whether it does so by the generous measure of the ranking.
    """

    ranked: Ranked
    number: int
    text: str
    closeness: float
    beside: float
    coverage: float
    focus: float
    met: int
    said: int
    held: float
    kind: bool


@dataclass(frozen=True)
class Evidence:
    """`concepts` are what is asked about, a topic's alone where there is one; `premise` those of the whole question.

    `lead` is how much closer the best sentence is than everyday questions come to the same passages, and `everyday` how
    close the question is to everyday questions. `shared` is how many of the question's concepts the leading passages
    hold, `together` how many of them one sentence says, names apart, and `named` whether a name is among the shared.
    `everywhere` are the words of more than a few of the passages, and `text` all that the leading ones say, folded.
    `in_place` are the ids of the passages that hold the question's names, in their titles or texts. `speakers` are who
    is asked for a view, and `presented` is by whom documents are presented.
    """

    lines: tuple[Line, ...]
    concepts: tuple[Concept, ...]
    premise: tuple[Concept, ...]
    everywhere: frozenset[str]
    in_place: frozenset[str]
    text: str
    speakers: tuple[Concept, ...]
    presented: Mapping[str, str]
    usual: float
    lead: float
    everyday: float
    shared: int
    together: int
    named: bool

    def worth(self, line: Line) -> float:
        """How good a sentence is by itself and by its passage."""
        return line.closeness + LEAD_SHARE * (line.ranked.score - self.lines[0].ranked.score)

    def worth_with_before(self, line: Line) -> float:
        """The same, with the one before it where it only goes on with that."""
        return self.worth(line) + self.closeness_with_before(line) - line.closeness

    def fit(self, line: Line) -> float:
        """How surely a sentence that holds the thing tells what is asked: it must be close itself."""
        return self.worth(line) - self.usual + COVERAGE_WEIGHT * line.coverage - (self.closest - line.closeness)

    def is_in_place(self, line: Line) -> bool:
        """Whether a sentence stands where the names of the question stand."""
        return line.ranked.passage.id in self.in_place

    def speaks_of_names(self, line: Line) -> bool:
        """Whether a sentence stands in a passage that holds all names of the question, with its title."""
        passage = line.ranked.passage
        told = spaced(passage.document) + passage.folded
        return all(stands_in(stems, told) for stems in _names(self.premise))

    def says_name(self, text: str) -> bool:
        """Whether a text itself holds a name of the question, where it has any."""
        names, told = _names(self.premise), spaced(text)
        return not names or any(covers(stems, told) for stems in names)

    def purpose_share(self, line: Line) -> float:
        """The share of what is asked, words for money apart, that a sentence's passage holds with its title."""
        passage = line.ranked.passage
        told = spaced(passage.document) + spaced(" ".join(passage.section)) + passage.folded
        purpose = [one for one in self.concepts if not one.stems & MONEY_STEMS]
        whole = sum(one.weight for one in purpose)
        return sum(one.weight for one in purpose if is_told(one, told)) / whole if whole else 1.0

    def is_heard(self, line: Line) -> bool:
        """Whether a sentence stands in a passage that names, with its title, somebody who is asked for a view."""
        passage = line.ranked.passage
        told = spaced(passage.document) + spaced(" ".join(passage.section)) + passage.folded
        return not self.speakers or any(covers(one.stems, told) for one in self.speakers)

    def closeness_with_before(self, line: Line) -> float:
        """How close a sentence is, with the one before it where it only goes on with that: "This means that ..."."""
        if not points_back(line.text):
            return line.closeness
        before = (one for one in self.lines if one.ranked is line.ranked and one.number == line.number - 1)
        return max(line.closeness, next(before, line).closeness)

    @property
    def best(self) -> Line:
        """The best sentence."""
        return max(self.lines, key=self.worth)

    def leading(self, most: int) -> list[Line]:
        """The best sentences, the very best first."""
        return sorted(self.lines, key=self.worth, reverse=True)[:most]

    @property
    def closest(self) -> float:
        """The closeness of the best sentence."""
        return self.lead + self.usual


def gather(found: Found) -> Evidence:
    """Reads the passages found. There must be one."""
    premise = concepts(found.query, found.ranked)
    speakers = _speakers(found)
    sought = _asked(found.query, premise) if found.query.topic is None else concepts(found.query.topic, found.ranked)
    reading = _Sought(found.query, sought, counted_nouns(found.query))
    read = [entry for entry in found.ranked[:READ] if not found.named or entry.passage.document_id in found.named]
    of_years = documents_of_years(found.query, [entry.passage for entry in read])
    read = [entry for entry in read if not of_years or entry.passage.document_id in of_years]
    lines = tuple(line for entry in read for line in _lines(entry, reading))
    leading = " ".join(entry.passage.folded for entry in read[:LEADING])
    shared = [concept for concept in sought if covers(concept.stems, leading)]
    return Evidence(
        lines,
        tuple(sought),
        tuple(premise),
        everywhere=_everywhere(found.ranked),
        in_place=_in_place(premise, read),
        text=" ".join(entry.passage.folded for entry in read),
        speakers=tuple(speakers),
        presented=_presented(found.ranked) if speakers else {},
        usual=found.usual,
        lead=max(line.closeness for line in lines) - found.usual,
        everyday=found.everyday,
        shared=min(len(shared), MOST_CONCEPTS),
        together=max(line.said for line in lines),
        named=any(concept.named and _has_letters(concept.stems) for concept in shared),
    )


def _asked(query: Query, premise: list[Concept]) -> list[Concept]:
    """The concepts of what is asked, without those that only say in which document it stands."""
    rest = unattributed(query.text, query.language)
    return premise if rest is None else meant_by(rest, query.language, premise)


def _speakers(found: Found) -> list[Concept]:
    """Who is asked for their view, where that is no document: of "what do the students think of it?" the students."""
    source = found.query.source
    if found.query.topic is None or source is None or found.named or KINDS.search(fold(source.text)):
        return []
    named = concepts(source, found.ranked)
    others = [one for one in named if not one.stems & (OUR_COUNTRY | GOVERNMENT)]
    return [one for one in named if not one.stems & OUR_COUNTRY] if others else []  # "the government" is ours


def _presented(ranked: Sequence[Ranked]) -> dict[str, str]:
    """The persons whom the beginnings of documents name, by document: "Presented by Mrs Margot Wallström"."""
    beginnings = (entry.passage for entry in ranked if entry.passage.start < BEGINNING)
    persons = ((one.document_id, A_PERSON.search(one.text[:BEGINNING])) for one in beginnings)
    return {document: spaced(person[0]) for document, person in persons if person}


def _in_place(premise: Sequence[Concept], read: Sequence[Ranked]) -> frozenset[str]:
    """The passages that hold the names of the question, in their title or text, as far as titles hold them."""
    titles = {spaced(entry.passage.document) for entry in read}
    titled = [stems for stems in _names(premise) if any(covers(stems, title) for title in titles)]
    told = {entry.passage.id: spaced(entry.passage.document) + entry.passage.folded for entry in read}
    return frozenset(key for key, words in told.items() if all(covers(stems, words) for stems in titled))


def _names(premise: Sequence[Concept]) -> list[Stems]:
    """The names that a question holds; that of our country goes without saying."""
    return [one.stems for one in premise if one.named and _has_letters(one.stems) and not one.stems & UNSAID]


def _everywhere(ranked: Sequence[Ranked]) -> frozenset[str]:
    compared = ranked[:COMPARED]
    holding = Counter(word for entry in compared for word in set(entry.passage.folded.split()))
    return frozenset(word for word, count in holding.items() if count > max(1, EVERYWHERE * len(compared)))


def _has_letters(stems: Stems) -> bool:
    return any(stem.isalpha() and len(stem) > SHORT_NAME for stem in stems)


@dataclass(frozen=True)
class _Sought:
    """What the sentences are read for."""

    query: Query
    concepts: Sequence[Concept]
    nouns: Sequence[Stems]


def _in_vietnamese(sought: _Sought) -> list[Concept]:
    """The concepts by their Vietnamese stems, where they have any: "tram" is in "phần trăm" too, without its marks."""
    query = sought.query if sought.query.topic is None else sought.query.topic
    return [replace(one, stems=one.stems & query.vietnamese or one.stems) for one in sought.concepts]


def _lines(entry: Ranked, sought: _Sought) -> list[Line]:
    passage, query = entry.passage, sought.query
    title, headings = spaced(passage.document), spaced(" ".join(passage.section))
    wanted = sought.concepts if passage.language != "vi" else _in_vietnamese(sought)
    outside = [c for c in wanted if query.topic is not None or not covers(c.stems, title)]
    lines = []
    for number, closeness in enumerate(map(float, entry.closeness)):
        text = passage.sentence(number)
        words = spaced(text)
        told = headings + words
        covered = coverage(wanted, title + told)
        focus = coverage(outside, told) if outside else 1.0
        met = sum(covers(concept.stems, told) for concept in outside)
        said = sum(covers(concept.stems, words) for concept in wanted if not concept.named)
        kind = bool(query.asked and held_types(text) & query.asked)
        strength = held_among(held(text, query, sought.nouns), passage.folded, query, sought.nouns)
        beside = closeness if entry.beside is None else float(entry.beside[number])
        lines.append(Line(entry, number, text, closeness, beside, covered, focus, met, said, strength, kind))
    return lines
