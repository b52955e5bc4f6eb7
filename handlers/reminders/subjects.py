"""What other features put in the place of a reminder's text, by the kind of its subject."""

from collections.abc import Callable

from handlers.messages import Part
from storage import Reminder, UnitOfWork

# The parts of a message for the receiver's language and zone; None when there is nothing left to be reminded of.
Composer = Callable[[UnitOfWork, Reminder, str], "list[Part] | None"]

SUBJECTS: dict[str, Composer] = {}


def composer_of(reminder: Reminder) -> Composer | None:
    """Who words a reminder about this subject; None when its own text is what it says."""
    return SUBJECTS.get((reminder.subject or "").partition(":")[0])
