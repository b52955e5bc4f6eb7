"""A reminder as the one who set it sees it: when, for whom, on whose clock, and whatever speaks against that time."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.agreements.card import open_button
from handlers.calendar import Hours, holidays_on, same_clock
from handlers.messages import Button, Hour, Moment, Part, Reply, Say, Written, reply, say
from handlers.people import person_hours
from handlers.reminders.delivered import words_for
from handlers.reminders.rules import rhythm_for, skipped_day
from handlers.services import Settings
from handlers.subject import number_of
from handlers.talk import Talk
from storage import Reminder, ReminderStatus, UnitOfWork


@dataclass(frozen=True)
class Card:
    """What is to be known of a reminder to show it."""

    reminder: Reminder
    words: Say | Written
    to: str  # me, person or group
    name: str
    zone: str  # of the one who looks at it
    hours: Hours | None  # of the receiver
    sides: tuple[dict[str, str], ...]

    @property
    def waits_until(self) -> datetime | None:
        """When the receiver is at work next, if the reminder comes at another time and is to wait."""
        if self.hours is None or self.reminder.urgent:
            return None
        begins = self.hours.next_working(self.reminder.due_at)
        return begins if begins > self.reminder.due_at else None

    @property
    def disturbs(self) -> bool:
        """Whether it comes outside the receiver's working hours."""
        return self.hours is not None and not self.hours.is_working(self.reminder.due_at)

    @property
    def other_clock(self) -> bool:
        """Whether the receiver's clock shows another time."""
        return self.hours is not None and not same_clock(self.hours.zone, self.zone, self.reminder.due_at)


def card_of(work: UnitOfWork, talk: Talk, reminder: Reminder) -> Card:
    """The card for the one who is talking."""
    settings = talk.services.settings
    words = words_for(talk, work, reminder)
    sides = tuple(work.partnerships.one(reminder.partnership_id).sides)
    person = work.users.get(reminder.person_id) if reminder.person_id is not None else None
    if person is not None:
        to = "me" if person.id == talk.user_id else "person"
        hours = person_hours(work, person, reminder.partnership_id, settings)
        return Card(reminder, words, to, person.name, talk.timezone, hours, sides)
    chat = work.chats.get(reminder.chat_id) if reminder.chat_id is not None else None
    return Card(reminder, words, "group", chat.title if chat else "", talk.timezone, None, sides)


def shown(card: Card, settings: Settings, *, replaces: bool = False) -> Reply:
    """The card as a reply; one that waits for a yes asks for it."""
    reminder = card.reminder
    is_draft = reminder.status == ReminderStatus.DRAFT
    due = Moment(reminder.due_at, card.zone)
    parts: list[Part] = [say("reminder-will", to=card.to, name=card.name, due=due, text=card.words)]
    if reminder.rule is not None:
        parts.append(say("reminder-rhythm", rule=rhythm_for(reminder, card.zone)))
        if day := skipped_day(reminder.rule, reminder.starts_at):
            parts.append(say("reminder-months-skipped", day=day))
    parts += [*_other_clocks(card), *_objections(card, settings)]
    if reminder.status == ReminderStatus.PAUSED:
        parts.append(say("reminder-paused"))
    if is_draft:
        parts.append(say("reminder-right"))
    buttons = _draft_buttons(card) if is_draft else _buttons(card)
    return reply(*parts, buttons=buttons, replaces=replaces, subject=f"reminder:{reminder.id}")


def _other_clocks(card: Card) -> list[Say]:
    """The same moment where others live."""
    moment = card.reminder.due_at
    if card.to == "group":
        others = [side for side in card.sides if not same_clock(side["timezone"], card.zone, moment)]
        return [say("reminder-there-side", name=side["name"], due=Moment(moment, side["timezone"])) for side in others]
    if card.hours is not None and card.to == "person" and card.other_clock:
        return [say("reminder-there", name=card.name, due=Moment(moment, card.hours.zone))]
    return []


def _objections(card: Card, settings: Settings) -> list[Say]:
    """Public holidays on that day, that the receiver is not at work, and a weekend that is not waited for."""
    reminder = card.reminder
    zones = {side["country"]: side["timezone"] for side in card.sides}
    objections = []
    for country in dict.fromkeys([*zones, *settings.reminders.countries]):
        day = reminder.due_at.astimezone(ZoneInfo(zones.get(country, card.zone))).date()
        objections += [say("reminder-holiday", day=day, where=where) for where in holidays_on(day, (country,))]
    if card.hours is not None and (until := card.waits_until) is not None:
        moment = Moment(until, card.hours.zone)
        objections.append(say("reminder-waits", to=card.to, name=card.name, until=moment, often=_often(reminder)))
    elif reminder.rule is None and card.hours is not None and not card.hours.is_weekday_of_work(reminder.due_at):
        objections.append(say("reminder-day-off"))
    return objections


def _often(reminder: Reminder) -> str:
    return "yes" if reminder.rule is not None else "no"


def _draft_buttons(card: Card) -> list[list[Button]]:
    reminder = card.reminder
    rows = [[Button(say("button-reminder-yes"), f"remind:yes:{reminder.id}")]]
    if card.hours is not None and card.other_clock:
        wall = Hour(reminder.starts_at.replace(tzinfo=ZoneInfo(reminder.zone)), reminder.zone)
        label = say("button-reminder-theirs", due=wall, name=card.name.split(" ")[0])
        rows[0].append(Button(label, f"remind:theirs:{reminder.id}"))
    rows[0].append(Button(say("button-reminder-change"), f"remind:change:{reminder.id}"))
    last = [*_patience(card), Button(say("button-reminder-drop"), f"remind:drop:{reminder.id}")]
    return [*rows, last]


def _buttons(card: Card) -> list[list[Button]]:
    reminder = card.reminder
    pause = "resume" if reminder.status == ReminderStatus.PAUSED else "pause"
    row = [Button(say(f"button-reminder-{pause}"), f"remind:{pause}:{reminder.id}")]
    if reminder.subject is None:
        change = Button(say("button-reminder-change"), f"remind:change:{reminder.id}")
        row = [change, *row, Button(say("button-reminder-delete"), f"remind:delete:{reminder.id}")]
    row += _way_to(reminder.subject)
    patience = _patience(card)
    return [patience, row] if patience else [row]


def _way_to(subject: str | None) -> list[Button]:
    """What a reminder follows is changed there, not here."""
    if (agreement := number_of(subject, "agreement")) is not None:
        return [open_button(agreement)]
    number = number_of(subject, "step")
    if number is None:
        return []
    return [Button(say("button-step-open", number=str(number)), f"step:show:{number}")]


def _patience(card: Card) -> list[Button]:
    """The choice between a decent hour and the very time that was said."""
    if not card.disturbs:
        return []
    what = "wait" if card.reminder.urgent else "anyway"
    return [Button(say(f"button-reminder-{what}"), f"remind:{what}:{card.reminder.id}")]
