"""A card that waits to be saved while others have been said since: shown again when somebody says yes or no."""

from datetime import timedelta
from typing import Final

from handlers.activities import drafting
from handlers.activities import register as registers
from handlers.agreeing import answer_in
from handlers.messages import Reply, say
from handlers.talk import Talk
from storage import ActivityDraft, UnitOfWork

REMEMBERED: Final = timedelta(days=1)  # whoever says yes later than that means something else


def is_meant(talk: Talk) -> bool:
    """Whether a yes or a no can only be about a card that is not saved."""
    if not talk.is_private or talk.message.edited or answer_in(talk.message.text) is None:
        return False
    with talk.read() as work:
        return _waiting(talk, work) is not None


def remind(talk: Talk) -> Reply:
    """The card once more, so that the next answer is about it."""
    with talk.read() as work:
        draft = _waiting(talk, work)
        if draft is None:
            return Reply()
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, say("log-not-saved-yet"))


def _waiting(talk: Talk, work: UnitOfWork) -> ActivityDraft | None:
    return work.drafts.open(talk.chat_id, talk.user_id, talk.partnership_id, talk.services.clock.now() - REMEMBERED)
