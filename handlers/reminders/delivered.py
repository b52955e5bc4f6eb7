"""A reminder as its receiver sees it when it is due."""

from collections.abc import Sequence
from typing import Final

from handlers.matter import Matter
from handlers.messages import Button, Moment, Part, Reply, Say, Written, reply, say
from handlers.people import audiences_of
from handlers.reminders.receiver import Receiver
from handlers.reminders.subjects import keeps_inside, matter_of, subject_of
from handlers.talk import Talk
from storage import Delivery, Reminder, UnitOfWork

GONE: Final = say("reminder-gone")  # instead of the words that somebody may not see, or that are no more
SNOOZES = ("hour", "tomorrow", "week")
MOST_LISTED = 20


def compose(work: UnitOfWork, reminder: Reminder, delivery: Delivery, receiver: Receiver) -> Reply | None:
    """The message of one occurrence; None when what it is about has gone."""
    subject = subject_of(reminder)
    if subject is None:
        worded: Reply | None = reply(headline(work, reminder))
    else:
        worded = subject.compose(work, reminder, receiver.language, delivery.claimed_at)
    if worded is None:
        return None
    waited = [say("reminder-waited", due=Moment(delivery.due_at, receiver.zone))] if _has_waited(delivery) else []
    below = [*worded.buttons, later(delivery)] if worded.buttons else buttons(delivery)
    return Reply(parts=[*worded.parts, *waited], buttons=below, subject=f"reminder:{reminder.id}")


def headline(work: UnitOfWork, reminder: Reminder) -> Say:
    """What to remember and, when somebody else asked for it, who."""
    author = work.users.get(reminder.author_id) if reminder.author_id is not None else None
    text = Written(reminder.text, internal=keeps_inside(reminder))
    if author is None or author.id == reminder.person_id:
        return say("reminder-due", text=text)
    return say("reminder-due-from", text=text, name=author.name)


def words_for(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Say | Written:
    """What to remember, as it is called now and as far as it may be told in this talk."""
    user = work.users.get(talk.user_id)
    if talk.is_private and user is not None:  # it may belong to another partnership than the one that is spoken of
        audiences = audiences_of(work, user, reminder.partnership_id, talk.services.settings)
    else:
        audiences = talk.audiences
    matter = matter_of(work, reminder)
    is_theirs = audiences != frozenset() or reminder.author_id == talk.user_id
    return matter.words if matter is not None and is_theirs and matter.is_open_to(audiences) else GONE


def buttons(delivery: Delivery) -> list[list[Button]]:
    """Done, and later."""
    done = Button(say("button-reminder-done"), f"reminder:done:{delivery.id}")
    hour, *others = later(delivery)
    return [[done, hour], others]


def later(delivery: Delivery) -> list[Button]:
    """To be reminded again."""
    return [Button(say(f"button-reminder-{until}"), f"reminder:{until}:{delivery.id}") for until in SNOOZES]


def digest(missed: Sequence[tuple[Reminder, Matter]], zone: str) -> Reply:
    """Everything that was missed for too long, in one message; of several about one record, the last."""
    last = list({reminder.subject or reminder.id: (reminder, matter) for reminder, matter in missed}.values())
    lines: list[Part] = [say("reminder-digest", count=len(last))]
    lines += [
        say("reminder-digest-line", text=matter.words, due=Moment(reminder.due_at, zone))
        for reminder, matter in last[:MOST_LISTED]
    ]
    if len(last) > MOST_LISTED:
        lines.append(say("reminder-digest-more", count=len(last) - MOST_LISTED))
    return Reply(parts=lines)


def _has_waited(delivery: Delivery) -> bool:
    return delivery.planned_at > delivery.due_at
