"""Questions that the documents do not answer: on to the coordinators, and what they reply back to who asked."""

from handlers.errors import UserError
from handlers.messages import ChatKind, Outgoing, Reply, Written, reply, say
from handlers.people import as_language, audiences_of, to_own_coordinators
from handlers.subject import number_of, replied_about
from handlers.talk import Talk
from storage import Admission, Chat, UnitOfWork, User

SUBJECT = "passed"  # what our message to a coordinator is about: `passed:<question>`


def pass_on(talk: Talk, question_id: int) -> Reply:
    """Sends a question to the coordinators, once."""
    with talk.write() as work:
        kept = work.questions.get(question_id)
        if kept is None or kept.passed_on:
            return Reply(notice=say("pass-on-before"))
        # A follow-up says little to who has not read the question before it.
        line = say("pass-on-request", name=talk.name, question=kept.standalone)
        told = to_own_coordinators(work, talk, reply(line, say("pass-on-how"), subject=f"{SUBJECT}:{kept.id}"))
        if not told:
            return Reply(notice=say("pass-on-nobody"))
        kept.passed_on = True
    return reply(say("pass-on-done"), notice=say("pass-on-done"), also=told)


def is_reply(talk: Talk) -> bool:
    """Whether a message replies to a question that was passed on."""
    if talk.message.replied_to is None or not talk.is_private or talk.message.edited:
        return False
    with talk.read() as work:
        return bool(talk.message.text.strip()) and number_of(replied_about(talk, work), SUBJECT) is not None


def answer(talk: Talk) -> Reply:
    """Hands the reply to who asked, as long as they belong here: where they asked, if that group is still ours."""
    with talk.write() as work:
        asked = work.questions.get(number_of(replied_about(talk, work), SUBJECT) or 0)
        user = work.users.get(asked.user_id) if asked is not None else None
        chat = work.chats.get(asked.chat_id) if asked is not None else None
        if asked is None or user is None or chat is None or not _belongs(talk, work, user):
            raise UserError(say("pass-on-gone"))
        line = say("pass-on-answer", name=talk.name, question=asked.standalone, answer=Written(talk.message.text))
        place = chat.address if _is_ours(talk, chat) else user.address
        told = Outgoing(place, as_language(asked.language, talk.language), reply(line))
        return reply(say("pass-on-answered", name=user.name), also=[told])


def _is_ours(talk: Talk, chat: Chat) -> bool:
    is_group = chat.kind == ChatKind.GROUP
    return not is_group or (chat.admission == Admission.ADMITTED and chat.partnership_id == talk.partnership_id)


def _belongs(talk: Talk, work: UnitOfWork, user: User) -> bool:
    return audiences_of(work, user, talk.partnership_id, talk.services.settings) != frozenset()
