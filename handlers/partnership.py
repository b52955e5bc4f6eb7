"""/partnership: which partnership a chat is about: a group is bound by a coordinator, in private everybody chooses."""

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.talk import Talk, number_in
from storage import Partnership, Role, UnitOfWork


def partnership(talk: Talk) -> Reply:
    """The present partnership, and the others to choose from."""
    with talk.read() as work:
        mine = _mine(talk, work, Role.READER if talk.is_private else Role.COORDINATOR)
        present = work.partnerships.get(talk.partnership_id)
    name = present.name if present is not None else ""
    where = "private" if talk.is_private else "group"
    others = [one for one in mine if one.id != talk.partnership_id]
    if not others:
        return reply(say("partnership-only", name=name, where=where))
    buttons = [
        [
            Button(
                say(
                    "button-pick",
                    text=say("partnership-name", name=one.name),
                    chosen=_yes(one.id == talk.partnership_id),
                ),
                f"partnership:choose:{one.id}",
            )
        ]
        for one in mine
    ]
    return reply(say("partnership-choose", name=name, where=where), buttons=buttons)


def press(talk: Talk) -> Reply:
    """A partnership was chosen: `partnership:choose:<partnership>`."""
    what, number = talk.pressed(2)
    if what != "choose":
        raise UserError(say("error-stale-button"))
    if not talk.is_private:
        talk.must_coordinate()  # the group's present partnership too: nobody takes it away from one that they only read
    with talk.write() as work:
        mine = _mine(talk, work, Role.READER if talk.is_private else Role.COORDINATOR)
        chosen = next((one for one in mine if one.id == number_in(number)), None)
        chat = work.chats.get(talk.chat_id)
        if chosen is None or chat is None:
            raise UserError(say("partnership-not-yours"))
        chat.partnership_id = chosen.id
        work.chats.forget(talk.chat_id, talk.user_id)
        if not talk.is_private:
            note(talk, work, Action.GROUP_BOUND, f"chat:{chat.id}", chosen.name, partnership=chosen.id)
    where = "private" if talk.is_private else "group"
    return reply(say("partnership-now", name=chosen.name, where=where), replaces=True)


def _mine(talk: Talk, work: UnitOfWork, least: Role) -> list[Partnership]:
    """Those in which the person has at least that role; a configured admin has every role everywhere."""
    every = work.partnerships.all()
    if talk.runs_all:
        return every
    roles = {entry.partnership_id: entry.role for entry in work.users.memberships(talk.user_id)}
    return [one for one in every if roles.get(one.id, Role.NOBODY) >= least]


def _yes(value: bool) -> str:
    return "yes" if value else "no"
