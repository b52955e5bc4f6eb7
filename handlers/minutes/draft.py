"""What is understood of a message about something that happened: the draft that a person sees before it is saved."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What sort of activity it was."""

    MEETING = "meeting"
    STUDY_VISIT = "study_visit"
    TRAINING = "training"
    SCHOOL_EXCHANGE = "school_exchange"
    CONFERENCE = "conference"
    CITIZEN_DIALOGUE = "citizen_dialogue"
    DELEGATION = "delegation"
    PUBLICATION = "publication"
    OTHER = "other"


@dataclass(frozen=True)
class Participants:
    """How many took part. Each number is one that the text states; None where it does not, never a difference."""

    total: int | None = None
    women: int | None = None
    men: int | None = None
    other: int | None = None


@dataclass(frozen=True)
class Cost:
    """An amount in a currency (ISO 4217), and the key of the organisation that bears it, when the text says so."""

    amount: Decimal
    currency: str
    organisation: str | None = None


@dataclass(frozen=True)
class FollowUp:
    """Something that is to be done after it: what, who (an organisation's key, a person's name), and by when."""

    text: str
    organisation: str | None = None
    person: str | None = None
    due: date | None = None


@dataclass(frozen=True)
class Competing:
    """Numbers of people of which the text does not say which is that of all; `add_up` where all may be their sum."""

    numbers: tuple[int, ...] = ()
    add_up: bool = False


@dataclass(frozen=True)
class Sums:
    """Costs that the text leaves open: how they stand as long as nobody says, and all that they may be instead."""

    now: tuple[Cost, ...] = ()
    either: tuple[tuple[Cost, ...], ...] = ()


@dataclass(frozen=True)
class Piece:
    """What a message says of one of several activities, and when that was; `end` only for a period."""

    text: str
    start: date
    end: date | None = None


@dataclass(frozen=True)
class Draft:
    """An activity as understood from a message.

    `organisations` are keys of the register, `new_organisations` names that it does not have. `end` is there only for
    a period. `goals` are suggestions, numbers 1-17, three at most. `planned` tells that it is still to happen.
    What to ask the author is no part of what the draft says: `competing` numbers of people, `sums`, whether it is
    `unpaid`, a cost of which nobody can tell who bears it, and `several`, how the text may be parted.
    """

    title: str
    kind: Kind
    start: date
    end: date | None = None
    place: str | None = None
    organisations: tuple[str, ...] = ()
    new_organisations: tuple[str, ...] = ()
    participants: Participants = Participants()
    topics: tuple[str, ...] = ()
    goals: tuple[int, ...] = ()
    outcome: str = ""
    decisions: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    costs: tuple[Cost, ...] = ()
    planned: bool = False
    competing: Competing = field(default=Competing(), compare=False)
    several: tuple[Piece, ...] = field(default=(), compare=False)
    sums: Sums = field(default=Sums(), compare=False)
    unpaid: bool = field(default=False, compare=False)
