"""Puts what the rules found side by side: a phrase is components in free order that do not contradict each other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from handlers.when.candidates import DAY_SLOTS
from handlers.when.description import Description, Edge, Node, merge
from handlers.when.grammar import GRAMMAR
from handlers.when.pattern import Budget, Chart
from handlers.when.tape import Tape

_ALL: Final = ("date", "range", "clock", "part", "repeat", "tail", "hour", "hours")
_DAYS: Final = ("date",)
_BEGINNINGS: Final = frozenset[str]().union(*(GRAMMAR.starts.get(kind, {kind}) for kind in _ALL))
_GLUE: Final = ("glue", "article", "comma", "approx", "once", "ownzone")
_GLUE_COST: Final = 2
_MOST_GLUE: Final = 3
_COMPONENT_COST: Final = 2
_FIRST_LIKELY_YEAR: Final = 2000
_FIRST_SURE_HOUR: Final = 7
_WRITTEN_MINUTES: Final = 5
_NAMES_A_DAY: Final = frozenset({"weekdays", "shift", "holiday", "part", "workday", "period"})
_SHORT_UNITS: Final = frozenset({"minute", "hour", "day", "week"})
_FROM_TODAY: Final = frozenset({"weekdays", "period", "share", "inside"})
_BEFORE_NOUNS: Final = frozenset({"article", "approx"})

_SAYS_NOTHING: Final = frozenset(
    {
        "deadline",
        "count",
        "without",
        "lasting",
        "weak",
        "named",
        "year",
        "which",
        "needs_date",
        "needs_day",
        "plural",
        "ordinal",
    }
)


class Phrase(NamedTuple):
    """A run of components: where it ends, what it says, what it costs to believe it."""

    stop: int
    meaning: Description
    cost: int


class _State(NamedTuple):
    phrase: Phrase
    last: Node
    glued: bool  # nothing stands between the last component and here


class Phrases:
    """All phrases of a text, by the position where they begin."""

    def __init__(self, tape: Tape, *, sentence: bool, budget: Budget) -> None:
        self.tape = tape
        self.sentence = sentence
        self.chart = Chart(tape, GRAMMAR, budget)
        self.chart.special["someday"] = self._days

    def at(self, start: int) -> list[Phrase]:
        """Return every phrase that begins here."""
        if not self.chart.may_begin(_BEGINNINGS, start):
            return []
        return [phrase for phrase in self._grow(start, _ALL) if _is_whole(phrase.meaning)]

    def _days(self, start: int) -> list[Edge]:
        """Return the days that begin here, perhaps after a small word ("from the 15th")."""
        return [
            Edge(stop, Node("someday", meaning=meaning), cost + extra)
            for first, extra in {start: 0, **self._past_glue({start: 0})}.items()
            for stop, meaning, cost in self._grow(first, _DAYS)
        ]

    def _grow(self, start: int, kinds: Iterable[str]) -> Iterator[Phrase]:
        """Add component after component, as far as they fit together."""
        first = Phrase(start, {}, 0)
        waiting = [_State(first, Node(""), glued=True)]
        while waiting:
            state = waiting.pop()
            for grown in self._additions(state, kinds):
                waiting.append(grown)
                if grown.glued and not _leads(grown.last):
                    yield grown.phrase

    def _additions(self, state: _State, kinds: Iterable[str]) -> Iterator[_State]:
        for kind in kinds:
            for stop, node, cost in self.chart.edges(kind, state.phrase.stop):
                if not self.chart.budget.spend() or not self._may_follow(state, kind, node, stop):
                    continue
                meaning = merge(state.phrase.meaning, node.meaning)
                if meaning is not None:
                    if _is_bounded(state, node):
                        meaning["impossible"] = True
                    if "offset" in state.last.meaning and "weekdays" in node.meaning:
                        meaning["behind"] = True
                    total = state.phrase.cost + cost + _COMPONENT_COST
                    yield from self._spread(Phrase(stop, meaning, total), node)

    def _spread(self, phrase: Phrase, node: Node) -> Iterator[_State]:
        """Yield the phrase as it is and with the glue that follows it, ready for the next component."""
        yield _State(phrase, node, glued=True)
        reached = {phrase.stop: phrase.cost}
        kinds = _GLUE[:2] if node.meaning.get("every", (0, "x"))[1] == "" else _GLUE
        for _ in range(_MOST_GLUE):
            reached = self._past_glue(reached, kinds)
            for stop, cost in reached.items():
                yield _State(phrase._replace(stop=stop, cost=cost), node, glued=False)

    def _past_glue(self, reached: dict[int, int], kinds: Sequence[str] = _GLUE) -> dict[int, int]:
        further: dict[int, int] = {}
        for at, cost in reached.items():
            for kind in kinds:
                for edge in self.chart.edges(kind, at):
                    further[edge.stop] = min(cost + edge.cost + _GLUE_COST, further.get(edge.stop, cost + 99))
        return further

    def _may_follow(self, state: _State, kind: str, node: Node, stop: int) -> bool:
        """Tell whether the component may stand here; "trailing" parts of the day ("lunch") only after something."""
        said = state.phrase.meaning.keys()
        if kind in {"hour", "hours"}:
            return self._is_hour(state, node, stop)
        if {"day", "month"} <= said and ("base" in node.meaning or _is_bounded(state, node)):
            return False  # "10 February 8:00, right after Tet": the rest is a remark
        if "year" in node.meaning and ("shift" in said or (_FROM_TODAY & said and self._is_of_noun(state))):
            return False  # "last Monday on the | 2019 pilot"
        if node.meaning.keys() == {"edge"} and state.last.meaning.keys() == {"inside"}:
            return False  # "tuần đầu" is a first week, no beginning of one
        if node.name in {"early", "unmarked"}:
            odd = self.sentence and (node.name == "unmarked" or self._is_number_of_thing(state.phrase.stop, stop))
            return not state.phrase.meaning and not odd
        if self.sentence and node.kind == "repeat" and node.meaning.get("weak") and self._is_of_thing(state, stop):
            return False
        if "parity" in node.meaning and node.kind == "tail":
            return not _leads(state.last)  # "every even week" is one thing
        return node.name != "trailing" or bool(state.phrase.meaning)

    def _is_of_noun(self, state: _State) -> bool:
        """Tell whether an article or a word such as "about" stands before what follows: "Monday about the | 2019"."""
        return not state.glued and bool(_BEFORE_NOUNS & self.tape.ending_kinds(state.phrase.stop))

    def _is_of_thing(self, state: _State, stop: int) -> bool:
        """Tell whether "weekly" behind a day belongs to a thing: "on Monday at 8 about the | weekly meeting"."""
        begins, tokens = state.phrase.stop, self.tape.tokens
        if not begins:
            return False
        led = {"article", "approx"} & self.tape.ending_kinds(begins)
        return bool(led) or (stop < len(tokens) and tokens[stop].is_word and not self.tape.edges[stop])

    def _is_number_of_thing(self, start: int, stop: int) -> bool:
        """Tell whether four digits before a day rather number something: "invoice 1234", "case 1430, on Friday"."""
        tokens = self.tape.tokens
        if "num4" not in self.tape.kinds(start):
            return False
        return int(tokens[start].text) % _WRITTEN_MINUTES != 0 or "comma" in self.tape.kinds(stop)

    def _is_hour(self, state: _State, node: Node, stop: int) -> bool:
        """Tell whether a bare number is an hour: right after the name of a day, and counting nothing."""
        if "day" in state.last.meaning.get("every", ()):  # "varje dag 9"
            return state.glued and not (self.sentence and self._is_counted(stop))
        if any(edge.node.number >= _FIRST_LIKELY_YEAR for edge in self.chart.edges("year4", state.phrase.stop)):
            return False
        if not state.phrase.meaning:
            return node.name == "led" or (node.kind == "hours" and (not self.sentence or _is_in_the_day(node)))
        slots = state.last.meaning.keys()
        named = _NAMES_A_DAY & slots and "day" not in state.phrase.meaning
        sure = not self.sentence or "weekdays" in state.phrase.meaning
        marked = node.kind == "hours" or (node.name == "four digits" and sure)
        day = state.phrase.meaning.keys() if "year" in slots else slots
        dated = marked and {"day", "month"} <= day
        tied = state.glued or (
            dated and node.kind == "hours" and self._is_listed(state, stop) and _is_in_the_day(node)
        )  # "10 March 2027, 9-12"
        return tied and bool(named or dated) and not (self.sentence and self._is_counted(stop))

    def _is_listed(self, state: _State, stop: int) -> bool:
        """Tell whether nothing but a comma stands before the hours, and nothing behind them."""
        comma = self.tape.tokens[state.phrase.stop - 1].text == ","
        return comma and (stop == len(self.tape.tokens) or not self.tape.tokens[stop].is_word)

    def _is_counted(self, stop: int) -> bool:
        tokens = self.tape.tokens
        return stop < len(tokens) and tokens[stop].is_word and tokens[stop].text.endswith(self.tape.table.plurals)


def _is_bounded(state: _State, node: Node) -> bool:
    """Tell whether it says only by when a day comes that stands before it: "Friday 8:00, before | Christmas"."""
    if "holiday" not in node.meaning or "deadline" not in state.last.meaning:
        return False
    return _leads(state.last) and bool(DAY_SLOTS & state.phrase.meaning.keys())


def _is_in_the_day(hours: Node) -> bool:
    """Tell whether "9-11" before its day is no score or number of something else: forwards, and not ambiguous."""
    start, end = hours.meaning["clock"], hours.meaning["clock_end"]
    return start.hour >= _FIRST_SURE_HOUR and start[:2] < end[:2]


def _leads(node: Node) -> bool:
    """Tell whether the component asks for another one after it ("by"); some may also stand last ("at the latest")."""
    if node.kind == "tail" and "plural" in node.meaning:
        return True
    # "mỗi" is said of what follows, never of the day before it
    bare = node.meaning.keys() == {"every"} and not node.meaning["every"][1]
    return ("deadline" in node.meaning or bare) and node.name != "suffix"


def _is_whole(meaning: Description) -> bool:
    """Tell whether a phrase stands for itself: "varje" asks for a day, "senast" too."""
    if meaning.get("needs_date") and not {"day", "week"} & meaning.keys():
        return False
    if (
        meaning.get("every", (0, "x"))[1] == ""
        and not _NAMES_A_DAY & meaning.keys()
        and not {"day", "nth"} & meaning.keys()
    ):
        return False
    if "days" in meaning and meaning.get("every", (0, ""))[1] in _SHORT_UNITS:
        return False  # "3 and 4, every other week"
    if meaning.get("needs_day") and not (_NAMES_A_DAY | {"day"}) & meaning.keys():
        return False
    if (meaning.get("plural") or "parity" in meaning) and "every" not in meaning:
        return False
    said = meaning.keys() - _SAYS_NOTHING
    return bool(said) and said != {"inside"} and (said != {"edge"} or "year" in meaning)
