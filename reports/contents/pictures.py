"""The pictures that can be asked for by themselves."""

from collections.abc import Callable, Mapping

from reports.contents.desk import Desk
from reports.contents.direction import drawn_steps, goals_picture, timeline_pictures
from reports.contents.people import network_picture, participation_picture
from reports.contents.spending import costs_picture
from reports.contents.work import months_picture
from reports.document import Picture
from reports.facts import PictureKind

DRAWN: Mapping[PictureKind, Callable[[Desk], Picture]] = {
    PictureKind.MONTHS: months_picture,
    PictureKind.GOALS: goals_picture,
    PictureKind.PARTICIPATION: participation_picture,
    PictureKind.NETWORK: network_picture,
    PictureKind.COSTS: costs_picture,
}


def pictures(kind: PictureKind, desk: Desk) -> list[Picture]:
    """The pictures of that kind; none when there is nothing to show."""
    if kind == PictureKind.TIMELINE:
        return _timeline(desk)
    return [DRAWN[kind](desk)] if _has_something(kind, desk) else []


def _timeline(desk: Desk) -> list[Picture]:
    steps = drawn_steps(desk)
    late = sum(step.is_overdue(desk.facts.today) for step in steps)
    words = desk.say("report-picture-timeline-alt", count=len(steps), late=late)
    title = desk.say("report-picture-timeline")
    return [Picture(png, title, words) for png in timeline_pictures(desk, steps)] if steps else []


def _has_something(kind: PictureKind, desk: Desk) -> bool:
    happened = desk.happened
    return {
        PictureKind.MONTHS: bool(happened),
        PictureKind.GOALS: any(entry.goals for entry in happened),
        PictureKind.PARTICIPATION: desk.people.stated > 0,
        PictureKind.NETWORK: any(entry.organisations for entry in happened),
        PictureKind.COSTS: any(entry.costs for entry in happened),
    }[kind]
