"""A message right below a card or a saved activity that puts it right: "sorry, it was 8 people", "plats: Mjärdevi"."""

from typing import Final

from handlers import register as registers
from handlers.activities import asking, asking_money, drafting, editing
from handlers.activities.correcting import MOST_WORDS, Correction, correction, count_said, numbers_said
from handlers.activities.correcting_sums import SUM, is_plain, sum_said
from handlers.activities.naming_fields import field_said
from handlers.activities.targets import DRAFT, ENTRY, Target, looked_at
from handlers.activities.understanding import reading
from handlers.messages import Reply
from handlers.subject import newest_about, number_of
from handlers.talk import Talk
from storage import DraftState, UnitOfWork

HOW_MANY: Final = ":count"  # behind the subject of a message that asks how many there were


def is_meant(talk: Talk) -> bool:
    """Whether a message says what is wrong with the card or the activity that we have just shown."""
    return not talk.message.edited and talk.is_private and _meant(talk) is not None


def take(talk: Talk) -> Reply:
    """Sets it; of a saved activity, with a button that takes it back."""
    meant = _meant(talk)
    return Reply() if meant is None else editing.fill(talk, meant[0], *meant[1])


def _meant(talk: Talk) -> tuple[Target, Correction] | None:
    """What is to be put right, and how; None where the message says nothing of the kind."""
    said = correction(talk) or numbers_said(talk) or sum_said(talk) or field_said(talk)
    answer = count_said(talk) if said is None else None
    if said is None and answer is None and not _may_answer(talk.message.text):
        return None
    with talk.read() as work:
        target = shown(talk, work)
        if said is None and target is not None:
            said = (
                answer if answer is not None and _asks_count(talk, work, target) else _about_money(talk, work, target)
            )
    if target is None or said is None or (said.field == SUM and not _is_plain(talk, target)):
        return None
    return target, said


def _is_plain(talk: Talk, target: Target) -> bool:
    """Whether it is plain which of the costs a sum puts right."""
    found = looked_at(talk, target)
    return found is not None and is_plain(found[0])


def _may_answer(text: str) -> bool:
    """Whether a text is short enough for an answer to what a card asks."""
    return 0 < len(text.strip()) <= asking_money.SHORT and len(text.split()) <= MOST_WORDS and "?" not in text


def _asks_count(talk: Talk, work: UnitOfWork, target: Target) -> bool:
    """Whether our newest message asks how many there were, as some cards do."""
    return (newest_about(talk, work) or "").endswith(HOW_MANY) or _question(work, target) == "participants"


def _about_money(talk: Talk, work: UnitOfWork, target: Target) -> Correction | None:
    """The answer to what a card asks about its costs."""
    asked, text = _question(work, target), talk.message.text.strip()
    draft = work.drafts.get(target.id)
    if draft is None or asked not in {"sum", "payer"}:
        return None
    how = reading(talk, text, registers.load(work, draft.partnership_id, talk.audiences))
    if asked == "payer":
        return Correction(asking_money.FIELD, text) if asking_money.answers_payer(text, how) else None
    is_sum = asking_money.sum_written(text, drafting.card_of(draft), how) is not None
    return Correction(asking_money.EITHER, text) if is_sum else None


def _question(work: UnitOfWork, target: Target) -> asking.Question | None:
    """What a card asks that is not saved."""
    draft = work.drafts.get(target.id) if target.area == DRAFT else None
    return asking.question(drafting.card_of(draft)) if draft is not None else None


def shown(talk: Talk, work: UnitOfWork) -> Target | None:
    """What our newest message is about, when it is a card of theirs that is open, or an activity."""
    subject = newest_about(talk, work)
    number = number_of(subject, "draft")
    if number is not None:
        draft = work.drafts.get(number)
        is_open = draft is not None and draft.user_id == talk.user_id and draft.state == DraftState.OPEN
        return Target(DRAFT, number) if is_open else None
    number = number_of(subject, "activity")
    return Target(ENTRY, number) if number is not None else None
