"""How cards that were parted from one know of each other: what their drafts keep of it."""

from datetime import date

from handlers.minutes import Piece
from storage import ActivityDraft, DraftState, UnitOfWork

# The cards that one was parted into; the one that it is a part of; its days, which its own words may not tell.
PARTED, PART_OF, DAYS = "parted", "part_of", "days"


def make_part(draft: ActivityDraft, whole: ActivityDraft, piece: Piece) -> ActivityDraft:
    """The draft as a part of another, sent when that was."""
    draft.created_at, draft.partnership_id = whole.created_at, whole.partnership_id
    draft.fields = {**draft.fields, PART_OF: whole.id}
    return keep_days(draft, piece)


def keep_days(draft: ActivityDraft, piece: Piece) -> ActivityDraft:
    """The draft with the days of its piece."""
    days = [day.isoformat() for day in (piece.start, piece.end) if day is not None]
    draft.fields = {**draft.fields, DAYS: days}
    return draft


def piece_of(draft: ActivityDraft) -> Piece | None:
    """The piece of a draft that is a part of another."""
    days = [date.fromisoformat(day) for day in draft.fields.get(DAYS, [])]
    return Piece(draft.source_text, *days) if days else None


def parted_into(draft: ActivityDraft) -> list[int]:
    """The cards that a card was parted into; none unless it was."""
    return list(draft.fields.get(PARTED, []))


def whole_of(work: UnitOfWork, draft: ActivityDraft) -> ActivityDraft:
    """The card that this one was parted from; itself where it was not."""
    whole = work.drafts.get(draft.fields[PART_OF]) if PART_OF in draft.fields else None
    return draft if whole is None else whole


def is_joined(work: UnitOfWork, draft: ActivityDraft) -> bool:
    """Whether a card is a part of one that has been put together again."""
    whole = whole_of(work, draft)
    return whole is not draft and draft.id not in parted_into(whole)


def beside(work: UnitOfWork, draft: ActivityDraft) -> list[ActivityDraft]:
    """The open cards that were parted from the same, in order, from the one behind it on."""
    numbers = parted_into(whole_of(work, draft))
    at = numbers.index(draft.id) if draft.id in numbers else 0
    others = (work.drafts.get(number) for number in [*numbers[at + 1 :], *numbers[:at]])
    return [one for one in others if one is not None and one.state == DraftState.OPEN]
