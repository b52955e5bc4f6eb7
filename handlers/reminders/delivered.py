"""A reminder as its receiver sees it when it is due."""

from collections.abc import Sequence

from handlers.messages import Button, Moment, Part, Reply, Say, Written, say
from handlers.reminders.receiver import Receiver
from handlers.reminders.subjects import composer_of
from storage import Delivery, Reminder, UnitOfWork

SNOOZES = ("hour", "tomorrow", "week")
MOST_LISTED = 20


def compose(work: UnitOfWork, reminder: Reminder, delivery: Delivery, receiver: Receiver) -> Reply | None:
    """The message of one occurrence; None when what it is about has gone."""
    composer = composer_of(reminder)
    if composer is None:
        worded: Reply | None = Reply(parts=[headline(work, reminder)])
    else:
        worded = composer(work, reminder, receiver.language, delivery.claimed_at)
    if worded is None:
        return None
    waited = [say("reminder-waited", due=Moment(delivery.due_at, receiver.zone))] if _has_waited(delivery) else []
    below = worded.buttons or buttons(delivery)
    return Reply(parts=[*worded.parts, *waited], buttons=below, subject=f"reminder:{reminder.id}")


def headline(work: UnitOfWork, reminder: Reminder) -> Say:
    """What to remember and, when somebody else asked for it, who."""
    author = work.users.get(reminder.author_id) if reminder.author_id is not None else None
    if author is None or author.id == reminder.person_id:
        return say("reminder-due", text=text_of(reminder))
    return say("reminder-due-from", text=text_of(reminder), name=author.name)


def text_of(reminder: Reminder) -> Written:
    """What to remember, for readers of other languages too.

    What another record words, and what somebody notes for themselves, keeps to the machine.
    """
    own = reminder.author_id is not None and reminder.author_id == reminder.person_id
    return Written(reminder.text, internal=own or reminder.subject is not None)


def buttons(delivery: Delivery) -> list[list[Button]]:
    """Done, and later."""
    done = Button(say("button-reminder-done"), f"reminder:done:{delivery.id}")
    later = [Button(say(f"button-reminder-{until}"), f"reminder:{until}:{delivery.id}") for until in SNOOZES]
    return [[done, later[0]], later[1:]]


def digest(reminders: Sequence[Reminder], zone: str) -> Reply:
    """Everything that was missed for too long, in one message."""
    lines: list[Part] = [say("reminder-digest", count=len(reminders))]
    lines += [
        say("reminder-digest-line", text=text_of(reminder), due=Moment(reminder.due_at, zone))
        for reminder in reminders[:MOST_LISTED]
    ]
    if len(reminders) > MOST_LISTED:
        lines.append(say("reminder-digest-more", count=len(reminders) - MOST_LISTED))
    return Reply(parts=lines)


def _has_waited(delivery: Delivery) -> bool:
    return delivery.planned_at > delivery.due_at
