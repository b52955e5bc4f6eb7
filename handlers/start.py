"""/start and /cancel."""

from handlers.brief.inline import FROM_INLINE
from handlers.membership import groups
from handlers.membership.access import language_buttons, not_admitted, request
from handlers.membership.invitations import redeem
from handlers.messages import Outgoing, Reply, reply, say
from handlers.talk import Talk
from storage import Admission, Role


def start(talk: Talk) -> Reply:
    """Greets: members with what they can do, others with how to get in. A code behind the command lets somebody in."""
    code = talk.message.text.strip()
    if talk.is_private and talk.role == Role.NOBODY and code not in {"", FROM_INLINE}:
        return redeem(talk, code)
    if talk.role == Role.NOBODY:
        return not_admitted(talk)
    if not talk.is_private and not groups.is_admitted(talk):
        return groups.admit_first(talk)
    return reply(say("start-welcome", name=talk.name), buttons=[language_buttons(talk.language)], also=_waiting(talk))


def _waiting(talk: Talk) -> list[Outgoing]:
    """For an admin: the people who asked for access and wait, perhaps since before the admin was here."""
    if talk.role < Role.ADMIN or not talk.is_private:
        return []
    with talk.read() as work:
        waiting = work.users.with_admission(Admission.ASKED)
    return [Outgoing(talk.message.chat.address, talk.language, request(user)) for user in waiting]


def cancel(talk: Talk) -> Reply:
    """Ends the dialogue that is open; the command itself has done so already."""
    talk.forget()
    return reply(say("cancel-done"))
