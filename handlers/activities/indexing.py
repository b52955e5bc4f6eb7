"""Saved activities are made findable, and ready for readers of other languages."""

from collections.abc import Collection, Sequence

from handlers.register import Register
from handlers.translating.writing import Pen, note
from knowledge.terms.subjects import Subjects
from knowledge.words import SHARED
from storage import Activity, FollowUp, UnitOfWork


def index_all(
    work: UnitOfWork,
    activities: Collection[Activity],
    register: Register,
    subjects: Subjects,
    pen: Pen | None = None,
) -> None:
    """Makes activities findable by everything that they say, and by their organisations and topics in all languages.

    With the `pen` of whoever has just written them they are also made ready for readers of other languages.
    """
    follow_ups = work.follow_ups.of_all([activity.id for activity in activities])
    work.activities.index_all(
        {activity.id: _texts(activity, follow_ups[activity.id], register, subjects) for activity in activities}
    )
    if pen is None:
        return
    for internal in (False, True):
        those = [activity for activity in activities if (activity.audience != SHARED) == internal]
        said = [text for activity in those for text in _said(activity, follow_ups[activity.id], subjects)]
        if said:
            note(work, pen, said, internal=internal)


def said_in(work: UnitOfWork, activity: Activity) -> list[str]:
    """The sentences of an activity that readers of other languages are told in theirs."""
    return _sentences(activity, work.follow_ups.of(activity.id))


def _texts(activity: Activity, follow_ups: Sequence[FollowUp], register: Register, subjects: Subjects) -> list[str]:
    to_do = [f"{entry.text} {entry.person or ''}" for entry in follow_ups]
    names = [name for number in activity.organisation_ids for name in register.by_id[number].names]
    names += [name for topic in activity.topics for name in subjects.names(topic)]
    said = [activity.title, activity.place or "", activity.outcome, *activity.topics, *activity.decisions]
    return [*said, *to_do, *names]


def _said(activity: Activity, follow_ups: Sequence[FollowUp], subjects: Subjects) -> list[str]:
    others = [topic for topic in activity.topics if not subjects.knows(topic)]
    return [*_sentences(activity, follow_ups), ", ".join(others)]


def _sentences(activity: Activity, follow_ups: Sequence[FollowUp]) -> list[str]:
    return [activity.title, activity.outcome, *activity.decisions, *(row.text for row in follow_ups)]
