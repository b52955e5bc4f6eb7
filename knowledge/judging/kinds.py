"""The kinds of answer that the form of a question asks for; what each looks for stands in a module of its own.

A new kind is three functions in a module `asked_*.py` and a line in one of the two tables below.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.judging.asked_acts import act_in, asks_act, tells_act
from knowledge.judging.asked_contacts import asks_contact, contact_in, tells_contact
from knowledge.judging.asked_figures import asks_figure, figure_in, tells_figure
from knowledge.judging.asked_names import asks_name, name_in, tells_name
from knowledge.judging.asked_places import asks_place, place_in, tells_place
from knowledge.judging.asked_reasons import asks_way, asks_why, reason_in, tells_way, tells_why, way_in
from knowledge.judging.evidence import Evidence, Holds
from knowledge.search.query import Query


@dataclass(frozen=True)
class Kind:
    """A kind of answer: whether a question asks for it, whether the passages read tell it, and which texts hold it."""

    asks: Callable[[Query], bool]
    tells: Callable[[Query, Evidence], bool]
    holder: Callable[[Query, Evidence], Holds]


NEEDED: Final[Sequence[Kind]] = (
    Kind(asks_name, tells_name, name_in),
    Kind(asks_way, tells_way, way_in),
    Kind(asks_contact, tells_contact, contact_in),
    Kind(asks_act, tells_act, act_in),
)  # without which there is no answer, whatever else is found
DECIDING: Final[Sequence[Kind]] = (
    Kind(asks_why, tells_why, reason_in),
    Kind(asks_figure, tells_figure, figure_in),
    Kind(asks_place, tells_place, place_in),
)  # the first that is asked for decides


def lacks_needed(query: Query, evidence: Evidence) -> bool:
    """Whether something is asked for that no passage holds and that nothing else can stand for."""
    return any(kind.asks(query) and not kind.tells(query, evidence) for kind in NEEDED)


def decided(query: Query, evidence: Evidence) -> bool | None:
    """Whether what is asked for is told; None for a question that asks for none of the kinds that decide."""
    kind = next((kind for kind in DECIDING if kind.asks(query)), None)
    return kind.tells(query, evidence) if kind is not None else None


def says_asked(query: Query, evidence: Evidence, quotes: Sequence[str]) -> bool:
    """Whether what would be quoted holds everything of these kinds that is asked for."""
    asked = [kind.holder(query, evidence) for kind in (*NEEDED, *DECIDING) if kind.asks(query)]
    return all(any(map(holds, quotes)) for holds in asked)
