"""What people call the states of a step, in messages and in tables that they keep."""

from collections.abc import Mapping
from typing import Final

from knowledge.text import fold
from storage import StepStatus

# Folded.
NAMES: Mapping[StepStatus, tuple[str, ...]] = {
    StepStatus.DONE: (
        "klar", "klart", "fardig", "fardigt", "gjort", "genomford", "genomfort", "avslutad", "avslutat", "slutford",
        "slutfort", "done", "finished", "completed", "complete", "closed", "xong", "xong roi", "da xong", "hoan thanh",
        "da hoan thanh",
    ),
    StepStatus.ONGOING: (
        "pagar", "pa gang", "pagaende", "paborjad", "paborjat", "ongoing", "started", "in progress", "under way",
        "dang lam", "dang thuc hien", "dang tien hanh",
    ),
    StepStatus.PLANNED: (
        "planerad", "planerat", "ej paborjad", "ej paborjat", "inte paborjad", "inte paborjat", "planned",
        "not started", "not begun", "to do", "chua bat dau", "chua thuc hien", "chua lam", "du kien",
    ),
    StepStatus.POSTPONED: (
        "framflyttad", "framflyttat", "uppskjuten", "uppskjutet", "senarelagd", "senarelagt", "vilande", "pausad",
        "postponed", "deferred", "delayed", "on hold", "paused", "hoan lai", "tam hoan", "tam dung", "da hoan",
    ),
    StepStatus.CANCELLED: (
        "installd", "installt", "avbruten", "avbrutet", "struken", "struket", "cancelled", "canceled", "dropped",
        "huy", "da huy", "huy bo",
    ),
}  # fmt: skip
# What somebody does who is through with one; folded.
CLOSES: Final = frozenset(
    "bocka av, pricka av, checka av, stang, avsluta, slutfor, close, close off, finish, tick off, check off, "
    "tick, dong, dong lai, ket thuc".split(", ")
)
BY_NAME: Mapping[str, StepStatus] = {name: status for status, names in NAMES.items() for name in names}


def state_called(text: str) -> StepStatus | None:
    """The state that a text names and says nothing else of."""
    return BY_NAME.get(fold(text).strip(" .!"))


def order_called(text: str) -> StepStatus | None:
    """The state that a text names, or brings about: "klar", "bocka av"."""
    return StepStatus.DONE if fold(text).strip(" .!") in CLOSES else state_called(text)
