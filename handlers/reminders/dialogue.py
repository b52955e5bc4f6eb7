"""Asks for what is missing in a wish: who, when, what. What was said so far waits in the memory, not in the buttons."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers.agreeing import answer_in
from handlers.colleagues import colleagues
from handlers.errors import UserError
from handlers.intents import recognising as intents
from handlers.messages import Button, Reply, Say, reply, say
from handlers.reminders.choosing import MOST_OFFERED, label_of, narrowed, place_said
from handlers.reminders.replying import bare, gives_up, is_no_matter, is_oneself, new_text
from handlers.reminders.request import language_of, over_in, times_in, what_of
from handlers.reminders.setting import settle
from handlers.reminders.wish import TO_GROUP, Option, Wish, must_be_short, options_of
from handlers.subject import number_of
from handlers.talk import Talk, number_in
from handlers.when import parse
from knowledge.text import capitalised
from storage import Admission, UnitOfWork

MOST_OF_NAME = 6  # words, with those of address
MOST_BESIDE = 6  # words beside a time that was asked for; more than these say something else


def proceed(talk: Talk, wish: Wish) -> Reply:
    """Asks for the next thing that is missing; sets the reminder when nothing is."""
    must_be_short(wish.text)
    if wish.unknown:
        return _ask(talk, wish, say("reminder-who-unknown", name=wish.unknown), [("me", say("button-reminder-me"))])
    if wish.to == (TO_GROUP,):
        wish = replace(wish, to=_groups(talk))
    if len(wish.to) > 1:
        return _ask(talk, wish, say("reminder-who"), _named(talk, wish.to))
    if not wish.options:
        line = say("reminder-passed") if wish.passed else say("reminder-when")
        offers = [_offer(talk, option) for option in wish.perhaps]
        return _ask(talk, replace(wish, passed=False), line, [*offers, *_usual_times(talk)])
    if len(wish.options) > 1:
        line = say("reminder-no-such-day") if wish.nearly else say("reminder-which-time")
        return _ask(talk, wish, line, [_offer(talk, option) for option in wish.options])
    if not wish.text:
        return _ask(talk, wish, say("reminder-what"), [])
    return settle(talk, wish)


def answer(talk: Talk) -> Reply:
    """What somebody wrote when they were asked."""
    wish = _waiting(talk)
    text = talk.message.text.strip()
    of_matter = len(wish.options) == 1 and not wish.unknown and len(wish.to) <= 1
    if gives_up(text) or (answer_in(text) == "no" and not of_matter):
        talk.forget()
        return reply(say("cancel-done"))
    if wish.unknown or len(wish.to) > 1:
        return proceed(talk, _with_person(talk, wish, text))
    if not of_matter:
        return proceed(talk, _with_time(talk, wish, text))
    if is_no_matter(text):
        return proceed(talk, wish)
    matter = what_of(bare(text)) or capitalised(text)
    return _doubted(talk, wish, matter) or proceed(talk, replace(wish, text=matter))


def _doubted(talk: Talk, wish: Wish, matter: str) -> Reply | None:
    """Asks about a text that we could do at once: "översätt avtalet" is to be done now, or reminded of."""
    guess = next((one for one in intents.wanted(talk) if one.surety >= intents.PLAIN_ENOUGH), None)
    if guess is None or intents.needs(guess) > talk.role:
        return None
    must_be_short(matter)
    asked = _ask(
        talk, wish, say("reminder-or-now", said=talk.message.text), [(f"text={matter}", say("button-reminder-text"))]
    )
    now = Button(say(f"button-intent-{guess.intent}"), f"intent:{guess.intent}")
    return replace(asked, buttons=[*asked.buttons, [now]])


def press(talk: Talk) -> Reply:
    """A button: `remindask:<token>:<number of the offer>`."""
    token, number = talk.pressed(2)
    expected = talk.expected()
    if expected.get("token") != token:
        raise UserError(say("error-stale-button"))
    wish = _waiting(talk)
    values = expected["offers"]
    if not isinstance(values, list) or number_in(number) >= len(values):
        raise UserError(say("error-stale-button"))
    return proceed(talk, _chosen(wish, str(values[number_in(number)])))


def _chosen(wish: Wish, value: str) -> Wish:
    kind, _, rest = value.partition("=")
    if kind == "at":
        start, _, rule = rest.partition("|")
        return replace(wish, options=(Option(start, rule or None),), nearly=False)
    if kind == "text":
        return replace(wish, text=rest)
    return _for_oneself(wish) if value == "me" else replace(wish, to=(value,), unknown="")


def _for_oneself(wish: Wish) -> Wish:
    """Who is reminded instead of somebody who is not known is told whom it is about."""
    text = f"{wish.unknown}: {wish.text}" if wish.unknown and wish.text else wish.text
    return replace(wish, to=(), unknown="", text=text)


def _with_person(talk: Talk, wish: Wish, text: str) -> Wish:
    """Whom somebody named: by name, by the place among those who were offered, or themselves."""
    if is_oneself(text):
        return _for_oneself(wish)
    if len(wish.to) > 1 and (placed := place_said(text, wish.to)):
        return replace(wish, to=(placed,))
    if is_no_matter(text) or any(map(str.isdigit, text)) or len(text.split()) > MOST_OF_NAME:  # names nobody
        return wish
    with talk.read() as work:
        found = colleagues(work, talk.partnership_id, talk.services.settings).named(text)
    to = tuple(f"user:{user.id}" for user in found)
    among = tuple(one for one in to if one in wish.to)
    return replace(wish, to=among or to, unknown="" if found else text[:100])


def _with_time(talk: Talk, wish: Wish, text: str) -> Wish:
    """The time that somebody wrote; "15" or "the afternoon one" chooses among the hours that were offered."""
    if found := narrowed(wish.options, talk, text):
        return replace(wish, options=tuple(found), nearly=wish.nearly and len(found) > 1)
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    language, said = language_of(text, talk.language), bare(text)
    options = times_in(said, language, now) or options_of(parse(said.strip(" .!?"), language, now))
    beside = new_text(said, language, now)
    if not options or (wish.text and len(beside.split()) > MOST_BESIDE):
        over = over_in(said, language, now) is not None
        raise UserError(say("reminder-passed") if over else say("reminder-when-unclear"))
    text = f"{wish.text}, {beside[:1].lower()}{beside[1:]}" if wish.text and beside else wish.text or beside
    return replace(wish, options=options, nearly=False, text=text)


def _waiting(talk: Talk) -> Wish:
    content = talk.expected().get("wish")
    if not isinstance(content, dict):
        raise UserError(say("error-stale-button"))
    return Wish.from_json(content)


def _ask(talk: Talk, wish: Wish, line: Say, offers: Sequence[tuple[str, Say]]) -> Reply:
    token = secrets.token_hex(4)
    offers = offers[:MOST_OFFERED]
    talk.expect("reminder", token=token, wish=wish.to_json(), offers=[value for value, _ in offers])
    buttons = [Button(label, f"remindask:{token}:{number}") for number, (_, label) in enumerate(offers)]
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    return reply(line, buttons=rows, replaces=talk.message.button is not None)


def _groups(talk: Talk) -> tuple[str, ...]:
    """The group that is meant: this one, or those of the partnership."""
    if not talk.is_private:
        return (f"group:{talk.chat_id}",)
    with talk.read() as work:
        groups = [chat for chat in work.chats.groups(talk.partnership_id) if chat.admission == Admission.ADMITTED]
    if not groups:
        raise UserError(say("reminder-no-group"))
    return tuple(f"group:{chat.id}" for chat in groups)


def _named(talk: Talk, to: Sequence[str]) -> list[tuple[str, Say]]:
    with talk.read() as work:
        return [(one, say("button-reminder-to", name=_name(work, one))) for one in to]


def _name(work: UnitOfWork, one: str) -> str:
    if (group := number_of(one, "group")) is not None:
        chat = work.chats.get(group)
        return chat.title if chat else ""
    user = work.users.get(number_of(one, "user") or 0)
    return (user.name if user.username is None else f"{user.name} @{user.username}") if user else ""


def _usual_times(talk: Talk) -> list[tuple[str, Say]]:
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    soon = now.replace(second=0, microsecond=0) + timedelta(hours=1)
    monday = now.date() + timedelta(days=7 - now.weekday())
    return [
        (f"at={soon.isoformat()}", say("button-reminder-hour")),
        *((f"at={day.isoformat()}", _day_label(day)) for day in (now.date() + timedelta(days=1), monday)),
    ]


def _offer(talk: Talk, option: Option) -> tuple[str, Say]:
    return f"at={option.start}|{option.rule or ''}", label_of(talk, option)


def _day_label(day: date) -> Say:
    return say("button-reminder-day", day=day)
