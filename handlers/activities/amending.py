"""A message right below a card or a saved activity that puts it right: "sorry, it was 8 people", "plats: Mjärdevi"."""

from handlers.activities import editing
from handlers.activities.correcting import Correction, correction, numbers_said
from handlers.activities.naming_fields import field_said
from handlers.activities.targets import DRAFT, ENTRY, Target
from handlers.messages import Reply
from handlers.subject import number_of
from handlers.talk import Talk
from storage import DraftState, UnitOfWork


def is_meant(talk: Talk) -> bool:
    """Whether a message says what is wrong with the card or the activity that we have just shown."""
    if talk.message.edited or not talk.is_private or _said(talk) is None:
        return False
    with talk.read() as work:
        return _shown(talk, work) is not None


def take(talk: Talk) -> Reply:
    """Sets it; of a saved activity, with a button that takes it back."""
    said = _said(talk)
    with talk.read() as work:
        target = _shown(talk, work)
    return Reply() if said is None or target is None else editing.fill(talk, target, said.field, said.text)


def _said(talk: Talk) -> Correction | None:
    return correction(talk) or numbers_said(talk) or field_said(talk)


def _shown(talk: Talk, work: UnitOfWork) -> Target | None:
    """What our newest message is about, when it is a card of theirs that is open, or an activity."""
    newest = work.mailbox.newest(talk.message.chat.address)
    subject = newest.subject if newest is not None else None
    number = number_of(subject, "draft")
    if number is not None:
        draft = work.drafts.get(number)
        is_open = draft is not None and draft.user_id == talk.user_id and draft.state == DraftState.OPEN
        return Target(DRAFT, number) if is_open else None
    number = number_of(subject, "activity")
    return Target(ENTRY, number) if number is not None else None
