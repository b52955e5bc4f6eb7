"""Minutes that are too long for one message: what is sent right after the first part belongs to the same card."""

from datetime import timedelta
from typing import Final

from handlers.activities import drafting
from handlers.messages import Reply
from handlers.talk import Talk
from storage import ActivityDraft

AT_ONCE: Final = timedelta(seconds=30)  # the app sends the parts of one text in a row
QUESTION: Final = 300  # characters that a question is no longer than
FULL: Final = 3_500  # characters of a part that may have been cut; the app cuts at 4,096


def is_further_part(talk: Talk) -> bool:
    """Whether a plain message comes right after one that was too long to be all."""
    text = talk.message.text.strip()
    if not text or talk.message.edited or (text.endswith("?") and len(text) < QUESTION):
        return False
    return _before(talk) is not None


def take(talk: Talk) -> Reply:
    """Reads the card anew, of both parts together."""
    draft = _before(talk)
    if draft is None:
        return Reply()
    return drafting.reread(
        talk, draft, [*drafting.parts_of(draft), (talk.message.message_id, talk.message.text.strip())]
    )


def _before(talk: Talk) -> ActivityDraft | None:
    with talk.read() as work:
        since = talk.services.clock.now() - AT_ONCE
        draft = work.drafts.open(talk.chat_id, talk.user_id, talk.partnership_id, since)
    whole = draft is None or len(draft.source_text) < FULL or draft.activity_id is not None
    return None if whole else draft
