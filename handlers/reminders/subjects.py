"""What other features put in the place of a reminder's text, by the kind of its subject."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from handlers.agreements import review
from handlers.matter import Matter
from handlers.messages import Reply, Written
from handlers.plans import due
from handlers.subject import kind_of
from storage import Reminder, UnitOfWork


def _nothing_to_do(_work: UnitOfWork, _reminder: Reminder) -> None:
    """Its reminders are looked after by the clock anyhow."""


@dataclass(frozen=True)
class Subject:
    """A kind of record that reminds.

    `matter` is what a reminder is about, None when there is nothing left to be reminded of. `compose` words the
    message for a receiver's language at a moment; its buttons stand in the place of *Done*, which one without gets.
    `renew` sees to it that the record's reminders are set anew, since one of them has lost its receiver.
    """

    matter: Callable[[UnitOfWork, Reminder], Matter | None]
    compose: Callable[[UnitOfWork, Reminder, str, datetime], Reply | None]
    renew: Callable[[UnitOfWork, Reminder], None] = _nothing_to_do


SUBJECTS: dict[str, Subject] = {
    "step": Subject(due.matter, due.compose, due.renew),
    "agreement": Subject(review.matter, review.compose),
}


def subject_of(reminder: Reminder) -> Subject | None:
    """The kind of record that a reminder belongs to; None when its own text is what it says."""
    return SUBJECTS.get(kind_of(reminder.subject))


def matter_of(work: UnitOfWork, reminder: Reminder) -> Matter | None:
    """What a reminder is about; None when there is nothing left to be reminded of."""
    subject = subject_of(reminder)
    if subject is not None:
        return subject.matter(work, reminder)
    return Matter(Written(reminder.text, internal=keeps_inside(reminder)))


def keeps_inside(reminder: Reminder) -> bool:
    """Whether its text keeps to the machine: somebody notes it for themselves, or we do not know what it belongs to."""
    own = reminder.author_id is not None and reminder.author_id == reminder.person_id
    return own or reminder.subject is not None
