"""What other features put in the place of a reminder's text, by the kind of its subject."""

from collections.abc import Callable
from datetime import datetime

from handlers.agreements import review
from handlers.messages import Reply
from handlers.plans import due
from storage import Reminder, UnitOfWork

# The message for a receiver's language at a moment; None when there is nothing left to be reminded of. When it has no
# buttons, it gets the usual ones.
Composer = Callable[[UnitOfWork, Reminder, str, datetime], "Reply | None"]

SUBJECTS: dict[str, Composer] = {"step": due.compose, "agreement": review.compose}


def composer_of(reminder: Reminder) -> Composer | None:
    """Who words a reminder about this subject; None when its own text is what it says."""
    return SUBJECTS.get((reminder.subject or "").partition(":")[0])
