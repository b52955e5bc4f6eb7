"""What a section is written with: the facts, the words of a language, and the record of which entries a figure has."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol

from reports.charts.steps import OVERDUE
from reports.charts.theme import Theme
from reports.document import Align, Field
from reports.facts import Activity, Facts, Step
from reports.formats import Formats
from reports.totals import Attendance, Figure, attendance, costs, counts, meetings

TextArgument = str | int | float | date
SHORTEST_SPAN = 3  # ids in a row that are told by the first and the last


class Words(Protocol):
    """The texts: an id and arguments -> a line in the reader's language."""

    def __call__(self, id: str, /, **arguments: TextArgument) -> str:  # noqa: A002 - the texts' own word
        """The line."""


@dataclass(frozen=True)
class Traced:
    """A figure of the report: its mark, what it counts, its value, the ids of the entries behind it."""

    mark: str
    label: str
    value: str
    ids: str


@dataclass
class Desk:
    """One report being written in one language."""

    facts: Facts
    say: Words
    formats: Formats
    theme: Theme = Theme.LIGHT
    captions: bool = False  # whether pictures have captions below them, and so need no title of their own
    traced: list[Traced] = field(default_factory=list)
    totals: dict[tuple[str, str], str] = field(default_factory=dict)  # the mark of each total, by its name and unit

    @cached_property
    def happened(self) -> Sequence[Activity]:
        """The activities that took place."""
        return [activity for activity in self.facts.activities if not activity.planned]

    @cached_property
    def people(self) -> Attendance:
        """The people in them."""
        return attendance(self.happened)

    @cached_property
    def served(self) -> Mapping[int, Figure]:
        """How many of them served each global goal."""
        return counts(self.happened, lambda entry: entry.goals)

    @cached_property
    def taking_part(self) -> Mapping[int, Figure]:
        """How many of them each organisation took part in."""
        return counts(self.happened, lambda entry: entry.organisations)

    @cached_property
    def together(self) -> Mapping[tuple[int, int], Figure]:
        """In how many each two organisations took part together."""
        return meetings(self.happened)

    @cached_property
    def borne(self) -> Mapping[tuple[int | None, str], Figure]:
        """What each organisation has borne in each currency."""
        return costs(self.happened)

    def mark(self, label: str, value: str, ids: Iterable[int], letter: str = "A") -> str:
        """Notes where a figure comes from; returns the mark to put beside it."""
        mark = f"R{len(self.traced) + 1}"
        self.traced.append(Traced(mark, label, value, spans(letter, sorted(set(ids)))))
        return mark

    def total(self, name: str, value: str, ids: Iterable[int], unit: str = "") -> str:
        """The mark of a figure about everything, the same wherever it stands. `unit` is the currency of an amount."""
        if (name, unit) not in self.totals:
            self.totals[name, unit] = self.mark(self.say(f"report-figure-{name}"), value, ids)
        return self.totals[name, unit]

    def fields(self, *columns: tuple[str, float], numbers: Collection[str] = ()) -> tuple[Field, ...]:
        """The columns of a grid: the end of each title's id and its share of the width."""
        return tuple(
            Field(self.say(f"report-column-{name}"), width, Align.RIGHT if name in numbers else Align.LEFT)
            for name, width in columns
        )

    def heading(self, title: str) -> str:
        """What stands above a picture."""
        return "" if self.captions else title

    def organisation(self, number: int | None) -> str:
        """The name of an organisation."""
        found = self.facts.organisations.get(number) if number is not None else None
        return found.names[self.formats.language] if found else self.say("report-organisation-unknown")

    def organisations(self, activity: Activity) -> str:
        """The names of those who took part."""
        return ", ".join(self.organisation(number) for number in activity.organisations)

    def result(self, activity: Activity) -> str:
        """What came of an activity, and what was decided, a line each."""
        decisions = [self.say("report-decision", text=decision) for decision in activity.decisions]
        return "\n".join(part for part in (activity.outcome.strip(), *decisions) if part)

    def status(self, step: Step) -> str:
        """How a step stands: "ongoing", "overdue"."""
        return self.say(f"report-step-{OVERDUE if step.is_overdue(self.facts.today) else step.status}")

    def due(self, day: date | None, *, month: bool = False) -> str:
        """When something that is left to do is due, marked when that has been."""
        if day is None:
            return self.say("report-undated")
        told = self.formats.month(day) if month else self.formats.day(day)
        return f"{told} ({self.say(f'report-step-{OVERDUE}')})" if day < self.facts.today else told

    def title(self, activity: Activity) -> str:
        """The title of an activity, marked when the other side has sent it back as not right."""
        if activity.confirmation != "returned":
            return activity.title
        return f"{activity.title} ({self.say('report-confirmation-returned')})"

    def kinds(self, kind: str) -> str:
        """The name of all activities of a kind: "Meetings"."""
        return self.say(f"report-kind-{kind}")

    def kind(self, kind: str) -> str:
        """The kind of one activity: "Meeting"."""
        return self.say(f"activity-kind-{kind}")

    def area(self, area: str | None) -> str:
        """The name of an area of the cooperation; what is in none belongs to the whole."""
        return self.say(f"report-area-{area}") if area is not None else self.say("report-area-general")

    def goal(self, number: int) -> str:
        """A global goal with its number."""
        return self.say(f"goal-{number}")


def spans(letter: str, ids: Sequence[int]) -> str:
    """Ids in order, three and more consecutive ones as spans: "A-1–A-4, A-9, A-10"."""
    parts: list[str] = []
    start = 0
    for at in range(1, len(ids) + 1):
        if at < len(ids) and ids[at] == ids[at - 1] + 1:
            continue
        names = [f"{letter}-{number}" for number in ids[start:at]]
        parts += names if at - start < SHORTEST_SPAN else [f"{names[0]}–{names[-1]}"]
        start = at
    return ", ".join(parts)
