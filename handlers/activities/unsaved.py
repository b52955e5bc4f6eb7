"""A card that waits to be saved while others have been said since: shown again when somebody says yes or no."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import register as registers
from handlers.activities import drafting, log
from handlers.activities.continuing import STILL_OPEN
from handlers.agreeing import answer_in, saves
from handlers.messages import Reply, say
from handlers.talk import Talk
from storage import ActivityDraft, DraftState, UnitOfWork

REMEMBERED: Final = timedelta(days=1)  # whoever says yes later than that means something else


def is_meant(talk: Talk) -> bool:
    """Whether a yes or a no can only be about a card that is not saved."""
    if not talk.is_private or talk.message.edited or answer_in(talk.message.text) is None:
        return False
    with talk.read() as work:
        return _waiting(talk, work) is not None


def remind(talk: Talk) -> Reply:
    """The card once more, so that the next answer is about it; "save it" saves the only one of the last minutes."""
    with talk.read() as work:
        draft = _waiting(talk, work)
        if draft is None:
            return Reply()
        only = saves(talk.message.text) and _is_only(talk, work, draft)
    if only:
        return replace(log.save(talk, draft.id), replaces=False)
    with talk.read() as work:
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, say("log-not-saved-yet"))


def _waiting(talk: Talk, work: UnitOfWork) -> ActivityDraft | None:
    return work.drafts.open(talk.chat_id, talk.user_id, talk.partnership_id, talk.services.clock.now() - REMEMBERED)


def _is_only(talk: Talk, work: UnitOfWork, draft: ActivityDraft) -> bool:
    """Whether a card is still before somebody, and no other is."""
    now = talk.services.clock.now()
    latest = work.drafts.latest(talk.chat_id, talk.user_id, now - REMEMBERED)
    return draft.changed_at >= now - STILL_OPEN and sum(one.state == DraftState.OPEN for one in latest) == 1
