"""The kinds of answer that the form of a question asks for; what each looks for stands in a module of its own.

A new kind is two functions in a module `asked_*.py` and a line in one of the two tables below.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.judging.asked_figures import asks_figure, tells_figure
from knowledge.judging.asked_names import asks_name, tells_name
from knowledge.judging.asked_places import asks_place, tells_place
from knowledge.judging.asked_reasons import asks_way, asks_why, tells_way, tells_why
from knowledge.judging.evidence import Evidence
from knowledge.search.query import Query


@dataclass(frozen=True)
class Kind:
    """A kind of answer: whether a question asks for it, and whether the passages read hold it."""

    asks: Callable[[Query], bool]
    tells: Callable[[Query, Evidence], bool]


NEEDED: Final[Sequence[Kind]] = (
    Kind(asks_name, tells_name),
    Kind(asks_way, tells_way),
)  # without which there is no answer, whatever else is found
DECIDING: Final[Sequence[Kind]] = (
    Kind(asks_why, tells_why),
    Kind(asks_figure, tells_figure),
    Kind(asks_place, tells_place),
)  # the first that is asked for decides


def lacks_needed(query: Query, evidence: Evidence) -> bool:
    """Whether something is asked for that no passage holds and that nothing else can stand for."""
    return any(kind.asks(query) and not kind.tells(query, evidence) for kind in NEEDED)


def decided(query: Query, evidence: Evidence) -> bool | None:
    """Whether what is asked for is told; None for a question that asks for none of the kinds that decide."""
    kind = next((kind for kind in DECIDING if kind.asks(query)), None)
    return kind.tells(query, evidence) if kind is not None else None
