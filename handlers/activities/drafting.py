"""Cards that are not saved yet: made of a message, kept so that a restart does not lose them, shown with buttons."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers import register as registers
from handlers.activities import asking, attachments, doubting, loading, pieces, seeing
from handlers.activities.card import Card, card_from_json, card_to_json, recognised, with_added
from handlers.activities.display import card_lines, number
from handlers.activities.understanding import followed, merged, read_card
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say, shortened
from handlers.minutes import Piece
from handlers.register import Register
from handlers.talk import Talk
from storage import ActivityDraft, ActivityFile, DraftState, UnitOfWork

# In a draft's fields: the card as it stands, as it was understood, the messages of which it was, when several, and the
# saved entry as it was when the card was offered over it.
CARD, READ, PARTS, ENTRY = "card", "read", "parts", "entry"
OTHERS = "others"  # there when somebody else has written the text
LACKS = "lacks"  # there when a further message found no room on the card
TOO_LONG = "log-too-long"
MOST_OWNERS = 3  # buttons that ask who does something
LONGEST_LABEL = 30  # letters of what is to be done, on such a button
Parts = Sequence[tuple[str | None, str]]  # ids of messages and their texts, in order


def open_card(
    talk: Talk,
    text: str,
    files: Sequence[int],
    *more: Part,
    source: str | None = None,
    kept: Sequence[attachments.Kept] = (),
) -> Reply:
    """Understands a text and shows it as a card; `files` were sent with it, and those `kept`, which have no row yet.

    `source` is the message that the text stands in, when it is another than the one that came in.
    """
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
    card = read_card(talk, text, register, own=source is None)
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        draft = work.drafts.add(new_draft(talk, text, card, source, own=source is None))
        for file in filter(None, map(work.activity_files.get, files)):
            file.draft_id = draft.id
        for one in kept:
            attachments.note(talk, work, one, draft.id)
        return show(talk, work, draft, register, *more)


def parts_of(draft: ActivityDraft) -> Parts:
    """The messages that a card was made of."""
    kept = draft.fields.get(PARTS, [])
    return [(message_id, text) for message_id, text in kept] or [(draft.source_message_id, draft.source_text)]


def text_of(parts: Parts) -> str:
    """The text of the messages that a card was made of."""
    return "\n".join(text for _, text in parts)


def reread(talk: Talk, draft: ActivityDraft, parts: Parts) -> Reply:
    """The messages behind a card have changed: the card follows, but for what a person has changed by hand.

    Once the card is saved, a new one offers the changes to the entry.
    """
    fresh, register = read_anew(talk, draft, text_of(parts))
    with talk.write() as work:
        return follow(talk, work, draft.id, fresh, parts, register)


def read_anew(talk: Talk, draft: ActivityDraft, text: str, piece: Piece | None = None) -> tuple[Card, Register]:
    """A text as the card's, of the days of its piece where it is one, and the register by which it was read."""
    with talk.read() as work:
        register = registers.load(work, draft.partnership_id, talk.audiences)
    fresh = read_card(talk, text, register, sent_at(draft, talk), own=OTHERS not in draft.fields)
    piece = piece or pieces.piece_of(draft)
    return (on_day(fresh, piece) if piece is not None else fresh), register


def follow(talk: Talk, work: UnitOfWork, draft_id: int, fresh: Card, parts: Parts, register: Register) -> Reply:
    """Brings a card to how its messages read now; nothing when it was put away, or says so already."""
    kept, text = work.drafts.get(draft_id, locked=True), text_of(parts)
    if kept is None or kept.state == DraftState.CANCELLED or kept.source_text == text:
        return Reply()
    if kept.state == DraftState.SAVED:
        return _offer(talk, work, kept, fresh, parts)
    renew(talk, kept, fresh, parts)
    return show(talk, work, kept, register)


def renew(talk: Talk, draft: ActivityDraft, fresh: Card, parts: Parts) -> None:
    """Keeps how the messages of a card read now."""
    has_more = len(parts) > len(parts_of(draft))
    bring = followed if has_more else merged
    card = bring(card_of(draft), read_of(draft), fresh)
    fields = {**draft.fields, **_fields(card, fresh, parts)}
    draft.fields = {key: value for key, value in fields.items() if not (has_more and key == LACKS)}
    draft.source_text, draft.changed_at = text_of(parts), talk.services.clock.now()


def sent_at(draft: ActivityDraft, talk: Talk) -> datetime:
    """The moment from which "yesterday" in the text of a card is to be read, in its author's zone."""
    return draft.created_at.astimezone(ZoneInfo(talk.timezone))


def on_day(card: Card, piece: Piece) -> Card:
    """The card with the days of its piece, of which the piece itself may tell only "on Wednesday"."""
    return card.with_draft(start=piece.start, end=piece.end, several=())


def card_of(draft: ActivityDraft) -> Card:
    """The card as it stands."""
    return card_from_json(draft.fields[CARD])


def over(draft: ActivityDraft, current: Card) -> Card:
    """The card over the saved entry as it now is: only what the card changes, for others may have changed the rest."""
    offered = draft.fields.get(ENTRY)
    return merged(card_of(draft), card_from_json(offered), current) if offered else card_of(draft)


def join(draft: ActivityDraft, entry: Card, register: Register) -> bool:
    """Makes the draft one over a saved entry that tells of the same; False when it adds nothing to it."""
    card = recognised(card_of(draft), register)
    joined = card_from_json(with_added(card_to_json(entry), card_to_json(card)))
    draft.fields = {**draft.fields, CARD: card_to_json(joined), ENTRY: card_to_json(entry)}
    return joined != entry


def read_of(draft: ActivityDraft) -> Card:
    """The card as its messages were understood, without what somebody has set since."""
    return card_from_json(draft.fields[READ])


def put(talk: Talk, draft: ActivityDraft, card: Card) -> None:
    """Keeps the card as it now stands."""
    draft.fields = {**draft.fields, CARD: card_to_json(card)}
    draft.changed_at = talk.services.clock.now()


def mine(talk: Talk, work: UnitOfWork, draft_id: int) -> ActivityDraft:
    """The open draft behind a button, locked. Raises UserError when it is somebody else's, saved or cancelled."""
    return checked(talk, work, work.drafts.get(draft_id, locked=True))


def checked(talk: Talk, work: UnitOfWork, draft: ActivityDraft | None) -> ActivityDraft:
    """The same for one that was fetched."""
    if draft is None or draft.chat_id != talk.chat_id:
        raise UserError(say("error-stale-button"))
    if draft.user_id != talk.user_id:
        owner = work.users.get(draft.user_id)
        raise UserError(say("log-not-yours", name=owner.name if owner else "?"))
    if draft.state == DraftState.SAVED and draft.activity_id is not None:
        raise UserError(say("log-saved-before", number=number(draft.activity_id)))
    if draft.state != DraftState.OPEN:
        raise UserError(say("log-parted-before") if pieces.parted_into(draft) else say("log-cancelled-before"))
    must_be_here(talk, work, draft)
    return draft


def must_be_here(talk: Talk, work: UnitOfWork, draft: ActivityDraft) -> None:
    """Raises UserError for a card of another partnership than the chat is about now: what it says belongs there."""
    if draft.partnership_id != talk.partnership_id:
        raise UserError(say("log-elsewhere", partnership=work.partnerships.one(draft.partnership_id).name))


def show(
    talk: Talk, work: UnitOfWork, draft: ActivityDraft, register: Register, *more: Part, replaces: bool = False
) -> Reply:
    """The card with its buttons."""
    card, subjects = card_of(draft), talk.services.translation.book.subjects(work)
    parts: list[Part] = [_heading(draft), *card_lines(card, register, subjects, talk.language, draft=True)]
    parts += doubting.lines(talk, draft, card, read_of(draft))
    parts += seeing.line(card)
    parts += asking.line(card)
    parts += [say("log-lacks-part")] if LACKS in draft.fields else []
    files = work.activity_files.of_draft(draft.id)
    if files:
        parts.append(_files_line(talk, files))
    if more:
        parts += [Gap(), *more]
    buttons = _buttons(talk, draft, card, register)
    if files and (others := pieces.beside(work, draft)):
        label = say("button-files-to", title=shortened(card_of(others[0]).draft.title, LONGEST_LABEL))
        buttons.insert(len(buttons) - 1, [Button(label, f"log:files:{draft.id}")])
    switch = seeing.switch(talk, card, draft.source_text, draft.id)
    buttons += [switch] if switch else []
    return reply(*parts, buttons=buttons, replaces=replaces, subject=f"draft:{draft.id}")


def _files_line(talk: Talk, files: Sequence[ActivityFile]) -> Say:
    """How many files are with the card; not while an album is coming in, of which the rest is still to come."""
    is_coming = talk.message.album is not None and any(file.album == talk.message.album for file in files)
    return say("activity-files-album") if is_coming else say("activity-files", count=len(files))


def goal_button(area: str, record_id: int, goal: int, *, chosen: bool) -> Button:
    """A button that confirms a goal, or takes the confirmation back."""
    line = say("button-goal", goal=say(f"goal-{goal}"), chosen="yes" if chosen else "no")
    return Button(line, f"{area}:goal:{record_id}:{goal}")


def new_draft(talk: Talk, text: str, card: Card, source: str | None = None, *, own: bool = True) -> ActivityDraft:
    """A draft for a card that was read of a text; not kept yet."""
    now = talk.services.clock.now()
    values = card_to_json(card)
    return ActivityDraft(
        chat_id=talk.chat_id,
        user_id=talk.user_id,
        partnership_id=talk.partnership_id,
        source_message_id=source or talk.message.message_id,
        source_text=text,
        language=talk.language,
        fields={CARD: values, READ: values} | ({} if own else {OTHERS: True}),
        created_at=now,
        changed_at=now,
    )


def _fields(card: Card, read: Card, parts: Parts) -> dict[str, Any]:
    return {CARD: card_to_json(card), READ: card_to_json(read), PARTS: [list(part) for part in parts]}


def _offer(talk: Talk, work: UnitOfWork, saved: ActivityDraft, fresh: Card, parts: Parts) -> Reply:
    """A new card over a saved entry, with what the edited message says differently."""
    activity = work.activities.get(saved.activity_id or 0, talk.partnership_id, talk.audiences)
    register = registers.load(work, saved.partnership_id, talk.audiences)
    if activity is None:
        return _anew(talk, work, saved, fresh, parts)
    before = read_of(saved)
    entry = loading.card_of(work, activity, register)
    card = merged(entry, before, fresh).with_draft(several=())
    draft = new_draft(talk, text_of(parts), card)
    draft.fields = {**_fields(card, fresh, parts), ENTRY: card_to_json(entry)}
    draft.activity_id = activity.id
    return show(talk, work, work.drafts.add(draft), register)


def _anew(talk: Talk, work: UnitOfWork, saved: ActivityDraft, fresh: Card, parts: Parts) -> Reply:
    """A new card of an edited message whose entry its author has taken back; nothing when it is just not to be seen."""
    gone = work.activities.find(saved.activity_id or 0)
    if gone is None or gone.deleted_at is None or gone.logged_by != talk.user_id:
        return Reply()
    draft = new_draft(talk, text_of(parts), fresh)
    draft.fields = _fields(fresh, fresh, parts)
    register = registers.load(work, saved.partnership_id, talk.audiences)
    return show(talk, work, work.drafts.add(draft), register)


def _heading(draft: ActivityDraft) -> Say:
    if draft.activity_id is not None:
        return say("log-heading-update", number=number(draft.activity_id))
    return say("log-heading")


def _owner_buttons(draft: ActivityDraft, card: Card) -> list[list[Button]]:
    """For what is to be done by nobody who is named: a button to say who."""
    unknown = [
        (at, entry) for at, entry in enumerate(card.draft.follow_ups) if not (entry.organisation or entry.person)
    ]
    labels = ((at, say("button-who", text=shortened(entry.text, LONGEST_LABEL))) for at, entry in unknown[:MOST_OWNERS])
    return [[Button(label, f"log:who:{draft.id}:{at}")] for at, label in labels]


def _buttons(talk: Talk, draft: ActivityDraft, card: Card, register: Register) -> list[list[Button]]:
    offered = dict.fromkeys([*card.draft.goals, *card.goals])
    rows = [[goal_button("log", draft.id, goal, chosen=goal in card.goals)] for goal in offered]
    rows = [*asking.buttons(draft.id, card, register, talk), *rows, *_owner_buttons(draft, card)]
    last = [
        Button(say("button-save"), f"log:save:{draft.id}"),
        Button(say("button-edit"), f"log:edit:{draft.id}"),
        Button(say("button-cancel"), f"log:cancel:{draft.id}"),
    ]
    return [*rows, last]
