"""/log: a message about something that happened becomes a card, and the card an entry once somebody saves it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import register as registers
from handlers.activities import attachments, drafting, editing, entries, owners, parting, pasted, pieces, recording
from handlers.activities.display import number, title_of
from handlers.activities.doubles import double_of
from handlers.activities.loading import card_of
from handlers.activities.rights import may_change
from handlers.activities.targets import DRAFT, pressed
from handlers.errors import UserError
from handlers.messages import Button, Part, Reply, reply, say
from handlers.plans.follow_ups import made_lines
from handlers.talk import Talk, number_in
from knowledge.text import WORD
from knowledge.words import SHARED
from storage import Activity, ActivityDraft, DraftState, UnitOfWork

EDITABLE: Final = timedelta(hours=48)  # that long the app lets a message be edited


def log(talk: Talk) -> Reply:
    """Logs the text behind the command, or the message that it replies to; asks for a text when there is neither."""
    if talk.message.edited:
        return edited(talk)
    text, source = talk.message.text.strip(), None
    if (table := pasted.offer(talk, text)) is not None:
        return table
    if not text:
        text, source = _replied_text(talk)
    kept, refused = attachments.keep_all(talk)
    if says_something(text):
        return drafting.open_card(talk, text, [], *refused, source=source, kept=kept)
    with talk.write() as work:
        files = [attachments.note(talk, work, one) for one in kept]
    talk.expect("log", files=files)
    return reply(*refused, say("log-what", files=len(files)))


def awaited(talk: Talk) -> Reply:
    """The text that was asked for."""
    text = talk.message.text.strip()
    if not says_something(text):
        return reply(say("log-what", files=0))
    if (table := pasted.offer(talk, text)) is not None:
        return table
    files = talk.expected().get("files")
    return drafting.open_card(talk, text, [int(file) for file in files] if isinstance(files, list) else [])


def is_edited_source(talk: Talk) -> bool:
    """Whether a message was edited of which a card had been made."""
    return talk.message.edited and _source(talk) is not None


def edited(talk: Talk) -> Reply:
    """The message behind a card was edited."""
    draft = _source(talk)
    if draft is None:
        text = talk.message.text.strip()
        return drafting.open_card(talk, text, []) if says_something(text) else reply(say("log-what", files=0))
    if draft.user_id != talk.user_id or not talk.message.text.strip():
        return Reply()
    if draft.partnership_id != talk.partnership_id:
        with talk.read() as work:
            drafting.must_be_here(talk, work, draft)
    edited_id, text = talk.message.message_id, talk.message.text.strip()
    parts = [(one, text if one == edited_id else said) for one, said in drafting.parts_of(draft)]
    is_parted = bool(pieces.parted_into(draft))
    return parting.reread(talk, draft, parts) if is_parted else drafting.reread(talk, draft, parts)


def press(talk: Talk) -> Reply:
    """A button below a card: `log:<what>:<draft>`, some with a value behind it."""
    what, target, value = pressed(talk, DRAFT)
    if value is None and what in ACTIONS:
        return ACTIONS[what](talk, target.id)
    if value is not None and what == "who":
        return owners.ask(talk, target, value)
    if value is not None and what == "same":
        return _same(talk, target.id, number_in(value))
    return editing.press(talk, target, what, value)


def save(talk: Talk, draft_id: int) -> Reply:
    """The card is to be saved; asks first when it seems to be there already."""
    with talk.write() as work:
        draft = drafting.mine(talk, work, draft_id)
        double = double_of(talk, work, draft)
        return _saved(talk, work, draft) if double is None else _is_this(draft_id, double)


def _is_this(draft_id: int, double: Activity) -> Reply:
    """Asks whether a card tells of an entry that is there."""
    line = say("log-is-this", number=number(double.id), title=title_of(double), day=double.start_on)
    buttons = [
        [Button(say("button-same", number=number(double.id)), f"log:same:{draft_id}:{double.id}")],
        [Button(say("button-save-double"), f"log:anyway:{draft_id}")],
        [Button(say("button-back"), f"log:back:{draft_id}")],
    ]
    return reply(line, buttons=buttons, replaces=True)


def _save_anyway(talk: Talk, draft_id: int) -> Reply:
    with talk.write() as work:
        return _saved(talk, work, drafting.mine(talk, work, draft_id))


def _saved(talk: Talk, work: UnitOfWork, draft: ActivityDraft) -> Reply:
    """The card becomes an entry, or changes the one that it was offered over."""
    card = drafting.card_of(draft)
    if draft.activity_id is not None:
        return _save_changes(talk, work, draft)
    source = {"chat_id": draft.chat_id, "message_id": draft.source_message_id}
    (activity,), steps = recording.add_all(talk, work, [card], **source)
    work.activity_files.attach(draft.id, activity.id)
    draft.state, draft.activity_id = DraftState.SAVED, activity.id
    work.chats.forget(talk.chat_id, talk.user_id)
    parts: list[Part] = [say("log-saved", number=number(activity.id), title=activity.title)]
    parts += made_lines(steps, talk.today)
    if len(card.draft.follow_ups) > len(steps):
        parts.append(say("log-saved-follow-ups", count=len(card.draft.follow_ups) - len(steps)))
    buttons = [
        [
            Button(say("button-show"), f"activity:show:{activity.id}"),
            Button(say("button-undo"), f"activity:undo:{activity.id}"),
        ],
    ]
    if card.draft.goals and not card.goals:  # saved before anybody said which of them were right
        parts.append(say("log-saved-goals", count=len(card.draft.goals)))
        buttons += [[drafting.goal_button("activity", activity.id, goal, chosen=False)] for goal in card.draft.goals]
    if activity.audience == SHARED:
        buttons.append([Button(say("button-ask-counterpart"), f"activity:ask:{activity.id}")])
    return reply(*parts, buttons=buttons, replaces=True, subject=f"activity:{activity.id}")


def _save_changes(talk: Talk, work: UnitOfWork, draft: ActivityDraft) -> Reply:
    activity = entries.changeable(talk, work, draft.activity_id or 0)
    register = registers.load(work, activity.partnership_id, talk.audiences)
    card = drafting.over(draft, card_of(work, activity, register))
    told = recording.change(talk, work, activity, card).told
    work.activity_files.attach(draft.id, activity.id)
    draft.state = DraftState.SAVED
    return replace(entries.show(talk, work, activity.id, say("log-updated"), replaces=True), also=told)


def _cancel(talk: Talk, draft_id: int) -> Reply:
    with talk.write() as work:
        drafting.mine(talk, work, draft_id).state = DraftState.CANCELLED
        work.chats.forget(talk.chat_id, talk.user_id)
    buttons = [[Button(say("button-undo"), f"log:reopen:{draft_id}")]]
    return reply(say("log-cancelled"), buttons=buttons, replaces=True)


def _reopen(talk: Talk, draft_id: int) -> Reply:
    with talk.write() as work:
        draft = work.drafts.get(draft_id, locked=True)
        if draft is None or draft.user_id != talk.user_id or draft.state != DraftState.CANCELLED:
            raise UserError(say("error-stale-button"))
        drafting.must_be_here(talk, work, draft)
        parting.join(work, draft)
        draft.state, draft.changed_at = DraftState.OPEN, talk.services.clock.now()
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, replaces=True)


def _same(talk: Talk, draft_id: int, activity_id: int) -> Reply:
    """The card tells of an entry that is there already: its files go there, and what it adds is offered as a change.

    Nothing goes from one audience to another or into an entry that the person may not change; the card is then closed.
    """
    with talk.write() as work:
        draft = drafting.mine(talk, work, draft_id)
        activity = entries.visible(talk, work, activity_id, locked=True)
        register = registers.load(work, activity.partnership_id, talk.audiences)
        entry = card_of(work, activity, register)
        if not may_change(talk, activity) or drafting.card_of(draft).audience != entry.audience:
            draft.state = DraftState.CANCELLED
            return entries.show(talk, work, activity.id, say("log-same-unchanged"), replaces=True)
        if drafting.join(draft, entry, register):
            draft.activity_id = activity.id
            return drafting.show(talk, work, draft, register, replaces=True)
        work.activity_files.attach(draft.id, activity.id)
        draft.state = DraftState.CANCELLED
        return entries.show(talk, work, activity.id, replaces=True)


def says_something(text: str) -> bool:
    """Whether there is a word or a number in a text; signs alone are nothing to log."""
    return WORD.search(text) is not None


def _replied_text(talk: Talk) -> tuple[str, str | None]:
    """The text of the message that was replied to, and its number."""
    replied = talk.message.replied_to
    return (replied.text.strip(), replied.message_id) if replied is not None and not replied.ours else ("", None)


def _source(talk: Talk) -> ActivityDraft | None:
    """The card that was made of the message, whether it was parted since or not."""
    message_id = talk.message.message_id
    if not message_id:
        return None
    with talk.read() as work:
        found = work.drafts.of_message(talk.chat_id, message_id)
        if found is not None:
            return pieces.whole_of(work, found)
        # It may have gone on with the text of another message.
        latest = work.drafts.latest(talk.chat_id, talk.user_id, talk.services.clock.now() - EDITABLE)
        wholes = [pieces.whole_of(work, one) for one in latest]
    return next((one for one in wholes if message_id in {part for part, _ in drafting.parts_of(one)}), None)


ACTIONS: Mapping[str, Callable[[Talk, int], Reply]] = {
    "save": save,
    "anyway": _save_anyway,
    "cancel": _cancel,
    "reopen": _reopen,
    "part": parting.part,
    "whole": parting.keep_whole,
    "files": parting.hand_on,
}
