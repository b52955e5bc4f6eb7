"""Minutes in more than one message: what is sent right after the first part belongs to the same card.

So does what somebody has forgotten and says while the card is before them, "Glömde: 14 deltagare, 8 kvinnor", and what
they go on to tell as long as nothing else has been said: "och så kom Björn från LiU".
"""

import re
from datetime import timedelta
from typing import Final

from handlers import register as registers
from handlers.activities import drafting, editing, unasked
from handlers.activities.correcting import corrections_within, numbers_said
from handlers.activities.targets import DRAFT, Target
from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.minutes import is_question
from handlers.subject import newest_about, number_of
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold
from storage import ActivityDraft, DraftState

AT_ONCE: Final = timedelta(seconds=30)  # the app sends the parts of one text in a row
STILL_OPEN: Final = timedelta(minutes=5)  # that long somebody has a card before them
LATEST: Final = timedelta(minutes=30)  # that long a card is what they are speaking of, when it is the newest message
QUESTION: Final = 300  # characters that a question is no longer than
FULL: Final = 3_500  # characters of a part that may have been cut; the app cuts at 4,096
LONGEST_ADDITION: Final = 1_000
ADDS: Final = re.compile(
    r"\W*(?:oj |ah |oops |a |oh )?"
    r"(?:(?:jag |vi )?glomde|(?:har )?glomt|tillagg|komplettering|dessutom|forresten|ps"
    r"|(?:i |we )?forgot|addition|in addition|by the way|also"
    r"|(?:toi |minh |em )?quen|bo sung|ngoai ra|noi them)\b"
)  # folded


def is_further_part(talk: Talk) -> bool:
    """Whether a plain message comes right after one that was too long to be all, or says what was forgotten in it."""
    text = talk.message.text.strip()
    if not text or talk.message.edited or (text.endswith("?") and len(text) < QUESTION):
        return False
    return _before(talk) is not None


def says_more(talk: Talk) -> bool:
    """Whether a statement right below a card that is not saved goes on with what the card tells."""
    return unasked.goes_on(talk) and _newest(talk) is not None


def take(talk: Talk) -> Reply:
    """Reads the card anew, of all parts together. When that is too much, the card says that it lacks the last one."""
    draft = _before(talk)
    if draft is None:
        return Reply()
    numbers = numbers_said(talk)
    return _add(talk, draft) if numbers is None else editing.fill(talk, Target(DRAFT, draft.id), *numbers)


def take_more(talk: Talk) -> Reply:
    """The same for what somebody goes on to tell; a card that stays as it was says so."""
    draft = _newest(talk)
    if draft is None:
        return Reply()
    card, answer = drafting.card_of(draft), _add(talk, draft)
    with talk.write() as work:
        kept = drafting.mine(talk, work, draft.id)
        if drafting.LACKS in kept.fields or drafting.card_of(kept) != card:
            return answer
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, kept, register, say("log-nothing-added"))


def _add(talk: Talk, draft: ActivityDraft) -> Reply:
    parts = [*drafting.parts_of(draft), (talk.message.message_id, talk.message.text.strip())]
    try:
        return _follow(talk, draft, parts)
    except UserError as error:
        if error.line.id != drafting.TOO_LONG:
            raise
        with talk.write() as work:
            kept = drafting.mine(talk, work, draft.id)
            kept.fields = {**kept.fields, drafting.LACKS: True}
            register = registers.load(work, draft.partnership_id, talk.audiences)
            return drafting.show(talk, work, kept, register, error.line)


def _follow(talk: Talk, draft: ActivityDraft, parts: drafting.Parts) -> Reply:
    """The card as all parts say it; what the last one puts right counts more than what somebody has set by hand."""
    answer = drafting.reread(talk, draft, parts)
    for fix in corrections_within(talk):
        answer = editing.fill(talk, Target(DRAFT, draft.id), fix.field, fix.text)
    return answer


def _before(talk: Talk) -> ActivityDraft | None:
    """The card that a message belongs to."""
    now = talk.services.clock.now()
    with talk.read() as work:
        draft = work.drafts.open(talk.chat_id, talk.user_id, talk.partnership_id, now - STILL_OPEN)
    if draft is None or draft.activity_id is not None:
        return None
    is_cut = len(draft.source_text) >= FULL and draft.changed_at >= now - AT_ONCE
    return draft if is_cut or _adds(talk) else None


def _newest(talk: Talk) -> ActivityDraft | None:
    """Their card that is not saved, when it is the newest message of ours."""
    with talk.read() as work:
        number = number_of(newest_about(talk, work), "draft")
        draft = work.drafts.get(number) if number is not None else None
    if draft is None or draft.user_id != talk.user_id or draft.state != DraftState.OPEN:
        return None
    is_fresh = draft.changed_at >= talk.services.clock.now() - LATEST
    return draft if is_fresh and draft.activity_id is None and draft.partnership_id == talk.partnership_id else None


def _adds(talk: Talk) -> bool:
    """Whether a message says by its beginning, or by being nothing but numbers of people, that it goes with another."""
    text, now = talk.message.text.strip(), talk.services.clock.now()
    language = detect_question(text, talk.language)
    if len(text) > LONGEST_ADDITION or is_question(text, language, now):
        return False
    return ADDS.match(fold(text)) is not None or numbers_said(talk) is not None
