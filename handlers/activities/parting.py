"""A card whose message tells of several activities is parted: a card for each, read from its own part of the text.

Nothing is saved by it, and one press takes it back as long as none of the new cards is saved.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers import register as registers
from handlers.activities import drafting, pieces
from handlers.activities.card import Card
from handlers.activities.display import number
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, reply, say, shortened
from handlers.minutes import Piece
from handlers.talk import Talk
from knowledge.words import SHARED
from storage import ActivityDraft, DraftState, UnitOfWork

LONGEST_TITLE = 40  # letters of a title in a line about files


def part(talk: Talk, draft_id: int) -> Reply:
    """The card is put away, and one for each activity comes in its place; the files go with the first."""
    with talk.read() as work:
        whole = drafting.checked(talk, work, work.drafts.get(draft_id))
        register = registers.load(work, whole.partnership_id, talk.audiences)
    before = drafting.card_of(whole)
    cards = [_read(talk, whole, piece, drafting.read_of(whole).audience) for piece in before.draft.several]
    with talk.write() as work:
        whole = drafting.mine(talk, work, draft_id)
        if not cards or drafting.card_of(whole).draft.several != before.draft.several:
            raise UserError(say("error-stale-button"))
        work.chats.forget(talk.chat_id, talk.user_id)
        made = [
            work.drafts.add(pieces.make_part(_fresh(talk, whole, piece, card, before), whole, piece))
            for piece, card in zip(before.draft.several, cards, strict=True)
        ]
        whole.state = DraftState.CANCELLED
        whole.fields = {**whole.fields, pieces.PARTED: [one.id for one in made]}
        _move(work, [draft_id], made[0].id)
        return _told(talk, whole, [drafting.show(talk, work, one, register) for one in made], len(made))


def _fresh(talk: Talk, whole: ActivityDraft, piece: Piece, card: Card, before: Card) -> ActivityDraft:
    """The draft of a piece, for the same eyes and with the same goals as the whole was set to."""
    own = drafting.OTHERS not in whole.fields
    draft = drafting.new_draft(talk, piece.text, card, whole.source_message_id, own=own)
    goals = tuple(goal for goal in before.goals if goal in card.draft.goals)
    drafting.put(talk, draft, replace(card, goals=goals, audience=before.audience))
    return draft


def _read(talk: Talk, whole: ActivityDraft, piece: Piece, audience: str) -> Card:
    """The card of a piece, read as if it had been sent when the whole was, for the eyes that the whole text tells."""
    card, _ = drafting.read_anew(talk, whole, piece.text, piece)
    return replace(card, audience=audience)


def _told(talk: Talk, whole: ActivityDraft, shown: Sequence[Reply], count: int) -> Reply:
    """What has been done, with a button that takes it back, and cards behind it; nothing without cards."""
    if not shown:
        return Reply()
    undo = Button(say("button-undo"), f"log:reopen:{whole.id}")
    language = talk.telling.language or talk.language
    also = [Outgoing(talk.message.chat.address, language, one) for one in shown]
    return reply(say("log-parted", count=count), buttons=[[undo]], replaces=True, also=also)


def keep_whole(talk: Talk, draft_id: int) -> Reply:
    """The text tells of one activity after all."""
    with talk.write() as work:
        draft = drafting.mine(talk, work, draft_id)
        drafting.put(talk, draft, drafting.card_of(draft).with_draft(several=()))
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, replaces=True)


def join(work: UnitOfWork, whole: ActivityDraft) -> None:
    """Puts away the cards that a card was parted into, which is to be there again.

    Raises UserError when one of them has been saved, or when it is itself a part of one that is there again.
    """
    if pieces.is_joined(work, whole):
        raise UserError(say("error-stale-button"))
    cards = [work.drafts.get(number, locked=True) for number in pieces.parted_into(whole)]
    found = [card for card in cards if card is not None]
    saved = next((card.activity_id for card in found if card.state == DraftState.SAVED), None)
    if saved is not None:
        raise UserError(say("log-saved-before", number=number(saved)))
    for card in found:
        card.state = DraftState.CANCELLED
    _move(work, [card.id for card in found], whole.id)
    whole.fields = {key: value for key, value in whole.fields.items() if key != pieces.PARTED}


def reread(talk: Talk, whole: ActivityDraft, parts: drafting.Parts) -> Reply:
    """A message behind a card that was parted has changed: each of its cards follows, where there are as many yet."""
    fresh, register = drafting.read_anew(talk, whole, drafting.text_of(parts))
    with talk.read() as work:
        cards = [card for card in map(work.drafts.get, pieces.parted_into(whole)) if card is not None]
    now = fresh.draft.several
    if len(now) != len(cards):
        return reply(say("log-parted-edited"))
    texts = [
        [(card.source_message_id, piece.text), *drafting.parts_of(card)[1:]]
        for card, piece in zip(cards, now, strict=True)
    ]
    read = [
        drafting.read_anew(talk, card, drafting.text_of(text), piece)[0]
        for card, text, piece in zip(cards, texts, now, strict=True)
    ]
    if fresh.audience != SHARED:  # the words for it may stand in no piece
        read = [replace(card, audience=fresh.audience) for card in read]
    with talk.write() as work:
        for card, piece in zip(cards, now, strict=True):
            pieces.keep_days(_locked(work, card.id), piece)
        drafting.renew(talk, _locked(work, whole.id), fresh, parts)
        shown = [
            drafting.follow(talk, work, card.id, found, text, register)
            for card, found, text in zip(cards, read, texts, strict=True)
        ]
        return _told(talk, whole, [one for one in shown if not one.is_silent], len(cards))


def hand_on(talk: Talk, draft_id: int) -> Reply:
    """The files of a card go with the next one that was parted from the same."""
    with talk.write() as work:
        draft = drafting.mine(talk, work, draft_id)
        files, others = work.activity_files.of_draft(draft_id), pieces.beside(work, draft)
        if not files or not others:
            raise UserError(say("error-stale-button"))
        _move(work, [draft_id], others[0].id)
        title = shortened(drafting.card_of(others[0]).draft.title, LONGEST_TITLE)
        count = len(work.activity_files.of_draft(others[0].id))
        line = say("log-files-handed-on", count=count, title=title)
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, line, replaces=True)


def _locked(work: UnitOfWork, draft_id: int) -> ActivityDraft:
    found = work.drafts.get(draft_id, locked=True)
    if found is None:
        raise UserError(say("error-stale-button"))
    return found


def _move(work: UnitOfWork, from_drafts: Sequence[int], draft_id: int) -> None:
    for one in from_drafts:
        for file in work.activity_files.of_draft(one):
            file.draft_id = draft_id
