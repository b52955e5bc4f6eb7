"""What a report is made of: plain values, gathered by the caller, who has left out what the reader may not see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from reports.tables import Money


class ReportKind(StrEnum):
    """What a report is for."""

    ACTIVITY = "activity"
    PLAN = "plan"
    REVIEW = "review"
    FINAL = "final"


class PictureKind(StrEnum):
    """What a picture shows."""

    TIMELINE = "timeline"
    MONTHS = "months"
    GOALS = "goals"
    PARTICIPATION = "participation"
    NETWORK = "network"
    COSTS = "costs"


class ActivityKind(StrEnum):
    """What sort of activity it was, in the order in which reports list them."""

    MEETING = "meeting"
    STUDY_VISIT = "study_visit"
    TRAINING = "training"
    SCHOOL_EXCHANGE = "school_exchange"
    CONFERENCE = "conference"
    CITIZEN_DIALOGUE = "citizen_dialogue"
    DELEGATION = "delegation"
    PUBLICATION = "publication"
    OTHER = "other"


class Area(StrEnum):
    """What the cooperation is about, in the order in which reports list it."""

    DEMOCRACY = "democracy"
    ENVIRONMENT = "environment"
    EDUCATION = "education"
    BUSINESS = "business"
    WELFARE = "welfare"


@dataclass(frozen=True)
class People:
    """How many took part, each number as it was stated. `total` may be there alone."""

    total: int | None = None
    women: int | None = None
    men: int | None = None
    others: int | None = None

    @property
    def count(self) -> int | None:
        """How many they were: as stated, else the sum of the groups that were stated."""
        if self.total is not None:
            return self.total
        return self.grouped if (self.women, self.men, self.others) != (None, None, None) else None

    @property
    def grouped(self) -> int:
        """How many are known to be women, men or others."""
        return (self.women or 0) + (self.men or 0) + (self.others or 0)

    @property
    def known(self) -> int | None:
        """How many they were of whom it is known whether they are women; None when only the women are stated.

        Of "14, 8 of them women" all are known: the others are not women. Of "14, 2 women and 2 men" four are.
        """
        if (self.total, self.men, self.others) == (None, None, None) or self.women is None:
            return None
        return self.grouped if self.men is not None or self.total is None else max(self.total, self.grouped)


@dataclass(frozen=True)
class Cost:
    """An amount, and the organisation (its number) that bore it."""

    money: Money
    organisation: int | None = None


@dataclass(frozen=True)
class Organisation:
    """A party: its name by language, and the side that it belongs to."""

    names: Mapping[str, str]
    side: str | None = None


@dataclass(frozen=True)
class Activity:
    """Something that happened, or is planned. People call it A-<id>."""

    id: int
    title: str
    kind: str
    start: date
    end: date | None = None
    place: str = ""
    people: People = People()
    organisations: tuple[int, ...] = ()
    goals: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    outcome: str = ""
    decisions: tuple[str, ...] = ()
    costs: tuple[Cost, ...] = ()
    planned: bool = False
    area: Area | None = None
    confirmation: str = "none"  # what the other side has said of it: none, asked, confirmed, returned

    @property
    def has_result(self) -> bool:
        """Whether it says what came of it."""
        return bool(self.outcome.strip() or self.decisions)


@dataclass(frozen=True)
class FollowUp:
    """Something to be done after an activity. People call it F-<id>."""

    id: int
    activity: int
    text: str
    who: str = ""
    due: date | None = None
    done: bool = False


@dataclass(frozen=True)
class Step:
    """One thing to do in a plan. People call it S-<id>. With `month`, only the month of `due` is meant."""

    id: int
    plan: str
    title: str
    status: str
    organisation: str = ""
    owners: tuple[str, ...] = ()
    start: date | None = None
    due: date | None = None
    month: bool = False
    cost: Money | None = None
    payer: str = ""
    goals: tuple[int, ...] = ()
    activities: tuple[int, ...] = ()
    notes: str = ""

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self.status not in {"done", "cancelled"}

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before today."""
        return self.is_open and self.due is not None and self.due < today


@dataclass(frozen=True)
class Agreement:
    """What the parties have signed. People call it M-<id>. `review` is the day on which the review should begin."""

    id: int
    title: str
    kind: str
    status: str
    parties: tuple[str, ...] = ()
    signed: date | None = None
    starts: date | None = None
    ends: date | None = None
    review: date | None = None
    lead_months: int = 9
    documents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """Everything about a partnership in a period, both days included. `activities` are in the order of their days.

    `originals` are the texts of which the report holds a translation, each with its entry; `untranslated` is how many
    stand in another language than the report's.
    """

    partnership: str
    first: date
    last: date
    today: date
    activities: Sequence[Activity] = ()
    follow_ups: Sequence[FollowUp] = ()
    steps: Sequence[Step] = ()
    agreements: Sequence[Agreement] = ()
    organisations: Mapping[int, Organisation] = field(default_factory=dict)
    sides: Mapping[str, str] = field(default_factory=dict)
    originals: Sequence[tuple[str, str]] = ()
    untranslated: int = 0
