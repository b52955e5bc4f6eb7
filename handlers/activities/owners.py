"""Who does what is to be done: a card whose follow-up names nobody offers to say it, by a button or one message."""

from dataclasses import replace

from handlers import minutes
from handlers.activities import targets
from handlers.activities.card import Card
from handlers.activities.targets import Target
from handlers.activities.understanding import Reading
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.talk import Talk, number_in
from storage import UnitOfWork

FIELD = "owner"  # of a follow-up, as a field that is written
_LONGEST_NAME = 200


def ask(talk: Talk, target: Target, value: str) -> Reply:
    """Asks who does it: the one who writes, the organisations of the card, or whoever is written."""
    card, register = targets.opened(talk, target)
    at = number_in(value)
    text = _open(card, at).text
    talk.expect("activity-field", area=target.area, id=target.id, field=FIELD, at=at)
    with talk.read() as work:
        me = _name(work, talk)
    names = [me, *(register.name(key, talk.language) for key in card.draft.organisations)]
    rows = [
        [Button(say("button-name", name=name), f"{target.area}:give:{target.id}:{at}.{rank}")]
        for rank, name in enumerate(names)
    ]
    rows.append([Button(say("button-back"), f"{target.area}:back:{target.id}")])
    return reply(say("log-who", text=text), buttons=rows, replaces=True)


def given(talk: Talk, card: Card, value: str) -> Card:
    """The card with the one whose button was pressed: `<follow-up>.<0 for who presses, else an organisation>`."""
    at, _, rank = value.partition(".")
    entry, choice = _open(card, number_in(at)), number_in(rank)
    if choice > len(card.draft.organisations):
        raise UserError(say("error-stale-button"))
    if choice:
        return _with(card, number_in(at), replace(entry, organisation=card.draft.organisations[choice - 1]))
    with talk.read() as work:
        return _with(card, number_in(at), replace(entry, person=_name(work, talk)))


def written(text: str, card: Card, at: int, how: Reading) -> Card:
    """The card with the one who was written: an organisation of the register, else a person by name."""
    entry, name = _open(card, at), " ".join(text.split())[:_LONGEST_NAME]
    found = _organisation(name, how)
    changed = replace(entry, organisation=found) if found else replace(entry, person=name)
    return _with(card, at, changed)


def _organisation(name: str, how: Reading) -> str | None:
    called = how.register.called(name)
    if called is not None:
        return called.key
    read = minutes.read_organisations(name, how.language, how.now, how.register.named).known
    return read[0] if len(read) == 1 else None


def _open(card: Card, at: int) -> minutes.FollowUp:
    """A follow-up that names nobody. Raises UserError when it is another one by now."""
    entries = card.draft.follow_ups
    if at >= len(entries) or entries[at].organisation or entries[at].person:
        raise UserError(say("error-stale-button"))
    return entries[at]


def _with(card: Card, at: int, entry: minutes.FollowUp) -> Card:
    entries = card.draft.follow_ups
    return card.with_draft(follow_ups=(*entries[:at], entry, *entries[at + 1 :]))


def _name(work: UnitOfWork, talk: Talk) -> str:
    user = work.users.get(talk.user_id)
    return user.name if user is not None else "?"
