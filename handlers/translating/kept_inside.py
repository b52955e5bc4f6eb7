"""What may not be handed to a service although somebody asks for it: internal records, shown or told, and files."""

from handlers.errors import UserError
from handlers.messages import IncomingFile, RepliedTo, Verbatim, say
from handlers.payload import read_reply
from handlers.subject import kind_of, number_of
from handlers.talk import Talk
from handlers.written import writings
from knowledge.library.files import plain_name
from knowledge.words import SHARED
from storage import UnitOfWork

# Our messages about these hold drafts, quotations and plain words of which nothing tells whether they are internal.
UNTOLD = frozenset({"draft", "plancard", "brief", "reminder"})


def check_replied_to(talk: Talk) -> None:
    """Raises UserError when the message replied to shows something internal, or is where an internal record came from.

    In groups nothing internal is shown; whether their texts may be sent out at all is the desk's to say.
    """
    replied = talk.message.replied_to
    if replied is None or not talk.is_private:
        return
    with talk.read() as work:
        if _shows_internal(talk, work, replied) if replied.ours else _became_internal(talk, work, replied):
            raise UserError(say("translation-internal"))


def check_file(talk: Talk, file: IncomingFile) -> None:
    """Raises UserError for a document of the library that is one side's own, as far as the person may see it."""
    if not talk.is_private:
        return
    name = plain_name(file.name)
    documents = talk.services.library.documents(talk.library_audiences)
    if any(document.name == name and document.audience != SHARED for document in documents):
        raise UserError(say("translation-internal"))


def _became_internal(talk: Talk, work: UnitOfWork, replied: RepliedTo) -> bool:
    """Whether somebody's message was logged as an internal activity."""
    logged = work.activities.of_message(talk.chat_id, replied.message_id)
    return logged is not None and logged.audience != SHARED


def _shows_internal(talk: Talk, work: UnitOfWork, replied: RepliedTo) -> bool:
    """Whether a message of ours shows something internal; one that nothing is known of may."""
    sent = work.mailbox.sent(talk.message.chat.address, replied.message_id)
    if sent is None:
        return True
    kind = kind_of(sent.subject)
    if kind == "translation":
        return False
    answer = read_reply(sent.payload)[1]
    if any(entry.internal for entry in writings(answer)):
        return True
    if kind in {"question", "activity", "step"}:
        number = number_of(sent.subject, kind)
        return number is None or _is_internal(talk, work, kind, number)
    holds_passages = any(isinstance(part, Verbatim) for part in answer.parts)
    return kind in UNTOLD or holds_passages or replied.file is not None


def _is_internal(talk: Talk, work: UnitOfWork, kind: str, number: int) -> bool:
    """Whether a record may not be handed out; one that is gone may not."""
    if kind == "question":
        return _quotes_internal(talk, work, number)
    if kind == "activity":
        activity = work.activities.find(number)
        return activity is None or activity.audience != SHARED
    step = work.steps.find(number)
    return step is None or step.seen_by != SHARED


def _quotes_internal(talk: Talk, work: UnitOfWork, number: int) -> bool:
    asked = work.questions.get(number)
    if asked is None:
        return True
    shared = {document.id for document in talk.services.library.documents(frozenset({SHARED}))}
    return any(entry.get("document_id") not in shared for entry in asked.citations)
