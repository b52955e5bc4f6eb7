"""/reminders: what I will be reminded of, what I have set for others, what the group gets."""

import re
from dataclasses import replace
from typing import Final

from handlers.colleagues import colleagues
from handlers.errors import UserError
from handlers.messages import Button, Gap, Moment, Part, Reply, reply, say
from handlers.reminders.card import card_of, shown
from handlers.reminders.changing import reminder_of
from handlers.reminders.delivered import words_for
from handlers.reminders.finding import meant
from handlers.reminders.rules import rhythm_for
from handlers.subject import number_of
from handlers.talk import Talk, number_in
from knowledge.text import fold
from storage import Reminder, ReminderStatus, UnitOfWork

# Folded: what asks to see something, reminders, others, and a reminder for somebody.
LOOKS: Final = re.compile(
    r"(?:^|\s)(?:vad|vilk\w+|hur|visa|se|lista|har|what|which|how|show|list|did|have|see|is|are|xem|gi|nao|chua)\b"
)
REMINDERS: Final = re.compile(r"\b(?:paminn\w*|remind\w*|(?:loi )?nhac(?: nho)?)\b")
OTHERS: Final = re.compile(r"\b(?:andra|kolleg\w+|others|other people|colleagues?|nguoi khac|dong nghiep)\b")
ASKED_OTHERS: Final = re.compile(
    r"\b(?:bett|bad|asked|told|nho|yeu cau)\b(?: \w+){0,2}? (?:andra|kolleg\w+|others|other people|people|colleagues"
    r"|nguoi khac|dong nghiep|moi nguoi)\b"
)
REMINDER_FOR: Final = re.compile(
    r"\b(?:paminnelse\w*(?: jag \w+)?(?: satt)? (?:till|at|for)|reminders? (?:i set )?(?:to|for)|loi nhac cho)\s+"
)
LISTED: Final = "reminders"  # what a list is about: "reminders:<page>:<view>"
MINE, BY_ME, GROUP = "mine", "byme", "group"
VIEWS = (MINE, BY_ME)


def show(talk: Talk) -> Reply:
    """The reminder that some words speak of; else the first page: in private one's own, in a group the group's."""
    text = talk.message.text.strip()
    if text and talk.is_private:
        with talk.read() as work:
            reminder = meant(talk, work, text)
            if reminder is not None:
                return _meant(talk, work, reminder)
    return _page(talk, MINE if talk.is_private else GROUP, 0)


def card_meant(talk: Talk, number: int) -> Reply:
    """The reminder of that number, which somebody called by its words."""
    with talk.read() as work:
        return _meant(talk, work, reminder_of(talk, work, number))


def _meant(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    card = shown(card_of(work, talk, reminder), talk.services.settings)
    return replace(card, parts=[*card.parts, say("reminder-meant")])


def which(talk: Talk) -> Reply:
    """One's own, where somebody named one that is not found, or that may be several."""
    page = _page(talk, MINE, 0)
    if say("reminders-none-mine") in page.parts:
        return page
    return replace(page, parts=[say("reminder-which"), Gap(), *page.parts])


def is_of_others(talk: Talk) -> bool:
    """Whether somebody asks for what they have set for others: "hur går det med påminnelsen till Minh?"."""
    plain = fold(talk.message.text)
    if not talk.is_private or not LOOKS.search(plain):
        return False
    if ASKED_OTHERS.search(plain) or (REMINDERS.search(plain) and OTHERS.search(plain)):
        return True
    found = REMINDER_FOR.search(plain)
    if found is None:
        return False
    with talk.read() as work:
        known = colleagues(work, talk.partnership_id, talk.services.settings)
    named, _ = known.leading(plain[found.end() :].strip(" ?!.").split())
    return any(user.id != talk.user_id for user in named)


def show_for_others(talk: Talk) -> Reply:
    """What somebody has set for others."""
    return _page(talk, BY_ME, 0)


def press(talk: Talk) -> Reply:
    """A button: `reminders:<view>:<page>` or `reminders:show:<id>`."""
    what, number = talk.pressed(2)
    if what == "show":
        with talk.read() as work:
            reminder = reminder_of(talk, work, number_in(number))
            return shown(card_of(work, talk, reminder), talk.services.settings, replaces=True)
    allowed = VIEWS if talk.is_private else (GROUP,)
    if what not in allowed:
        raise UserError(say("error-stale-button"))
    return _page(talk, what, number_in(number), replaces=True)


def _page(talk: Talk, view: str, number: int, *, replaces: bool = False) -> Reply:
    size = talk.services.settings.page_size
    with talk.read() as work:
        found = _found(talk, work, view, size + 1, number * size)
        first = number * size + 1
        lines = [_line(talk, work, place, reminder) for place, reminder in enumerate(found[:size], first)]
    shown_now, more = found[:size], len(found) > size
    rows = [_views(view)] if talk.is_private else []
    if not shown_now:
        return reply(say(f"reminders-none-{view}"), buttons=rows, replaces=replaces)
    numbers = [
        Button(say("button-reminder-number", number=place), f"reminders:show:{reminder.id}")
        for place, reminder in enumerate(shown_now, first)
    ]
    rows = [numbers[start : start + 5] for start in range(0, len(numbers), 5)] + _leaf(view, number, more=more) + rows
    subject = f"reminder:{found[0].id}" if number == 0 and len(found) == 1 else f"{LISTED}:{number}:{view}"
    return reply(say(f"reminders-head-{view}"), Gap(), *lines, buttons=rows, replaces=replaces, subject=subject)


def listed(talk: Talk, work: UnitOfWork, subject: str | None, place: int) -> Reminder | None:
    """The reminder at a place, from 1, of the list that a message of ours shows; -1 is the last on its page."""
    number, view = number_of(subject, LISTED), (subject or "").rpartition(":")[2]
    if number is None:
        return None
    size = talk.services.settings.page_size
    found = _found(talk, work, view, size, number * size)
    at = place - number * size - 1 if place > 0 else len(found) + place
    return found[at] if 0 <= at < len(found) else None


def _found(talk: Talk, work: UnitOfWork, view: str, most: int, skip: int) -> list[Reminder]:
    if view == MINE:
        return work.reminders.for_person(talk.user_id, most, skip)
    if view == BY_ME:
        return work.reminders.set_by(talk.user_id, most, skip)
    return work.reminders.for_group(talk.chat_id, most, skip)


def _line(talk: Talk, work: UnitOfWork, place: int, reminder: Reminder) -> Part:
    rhythm = rhythm_for(reminder, talk.timezone) if reminder.rule is not None else None
    return say(
        "reminders-line",
        number=place,
        text=words_for(talk, work, reminder),
        due=Moment(reminder.due_at, talk.timezone),
        name=_name(talk, work, reminder) or "none",
        rhythm=rhythm or "none",
        repeats="no" if rhythm is None else "yes",
        paused="yes" if reminder.status == ReminderStatus.PAUSED else "no",
    )


def _name(talk: Talk, work: UnitOfWork, reminder: Reminder) -> str:
    """The other one of the two: who set it, or for whom it is; nobody for one's own."""
    if reminder.author_id == reminder.person_id:
        return ""
    chat = work.chats.get(reminder.chat_id) if reminder.person_id is None and reminder.chat_id is not None else None
    other = reminder.author_id if reminder.person_id == talk.user_id else reminder.person_id
    person = work.users.get(other) if other is not None else None
    return chat.title if chat is not None else person.name if person is not None else ""


def _views(view: str) -> list[Button]:
    """The other lists."""
    return [Button(say(f"button-reminders-{other}"), f"reminders:{other}:0") for other in VIEWS if other != view]


def _leaf(view: str, number: int, *, more: bool) -> list[list[Button]]:
    row = [Button(say("button-previous"), f"reminders:{view}:{number - 1}")] if number > 0 else []
    if more:
        row.append(Button(say("button-next"), f"reminders:{view}:{number + 1}"))
    return [row] if row else []
