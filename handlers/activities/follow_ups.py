"""/followups: what is still to be done after activities, the most urgent first; each is closed by a button."""

from collections.abc import Sequence

from handlers.activities import listing
from handlers.activities.display import NONE, doers, number
from handlers.activities.queries import Query
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, Written, reply, say
from handlers.plans.follow_ups import follow_up_closed
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Activity, FollowUp, Role, UnitOfWork

LONGEST_TEXT = 160


def show(talk: Talk) -> Reply:
    """The first page."""
    return _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button below the list: `followups:page:<offset>`, `:done:<follow-up>`, `:reopen:<follow-up>`."""
    what, value = talk.pressed(2)
    if what == "page":
        return _page(talk, number_in(value), replaces=True)
    if what not in {"done", "reopen"}:
        raise UserError(say("error-stale-button"))
    return _close(talk, number_in(value), done=what == "done")


def _page(talk: Talk, offset: int, *, replaces: bool = False) -> Reply:
    size = talk.services.settings.page_size
    with talk.read() as work:
        found = work.follow_ups.open(talk.partnership_id, talk.audiences, size=size + 1, offset=offset)
        told = lines(talk, work, found[:size])
    if not told:
        logged = listing.finds(talk, Query())
        return reply(say("followups-empty") if logged else say("activities-empty"), replaces=replaces)
    parts: list[Part] = [say("followups-heading"), Gap(), *told]
    rows = _done_buttons(found[:size]) if talk.role >= Role.CONTRIBUTOR else []
    paging = []
    if offset:
        paging.append(Button(say("button-previous"), f"followups:page:{max(0, offset - size)}"))
    if len(found) > size:
        paging.append(Button(say("button-next"), f"followups:page:{offset + size}"))
    return reply(*parts, buttons=[*rows, *([paging] if paging else [])], replaces=replaces)


def lines(talk: Talk, work: UnitOfWork, found: Sequence[FollowUp]) -> list[Say]:
    """A line for each: what is to be done, by whom and until when."""
    activities = work.activities.find_all({entry.activity_id for entry in found})
    return [_line(talk, work, entry, activities.get(entry.activity_id)) for entry in found]


def _line(talk: Talk, work: UnitOfWork, entry: FollowUp, activity: Activity | None) -> Say:
    organisation = work.organisations.get(entry.organisation_id) if entry.organisation_id is not None else None
    today = talk.today
    return say(
        "followups-line",
        mark=entry.id,
        text=_told(entry, activity),
        who=doers(entry.text, talk.language, organisation, *filter(None, (entry.person,))),
        due=entry.due_on or NONE,
        late="yes" if entry.due_on is not None and entry.due_on < today else "no",
        number=number(entry.activity_id),
    )


def _told(entry: FollowUp, activity: Activity | None) -> Written:
    return Written(entry.text, internal=activity is None or activity.audience != SHARED, longest=LONGEST_TEXT)


def _done_buttons(entries_: list[FollowUp]) -> list[list[Button]]:
    buttons = [Button(say("button-follow-up-done", mark=entry.id), f"followups:done:{entry.id}") for entry in entries_]
    return [buttons[at : at + 5] for at in range(0, len(buttons), 5)]


def _close(talk: Talk, follow_up_id: int, *, done: bool) -> Reply:
    with talk.write() as work:
        entry = work.follow_ups.hold(follow_up_id)
        if entry is None or talk.role < Role.CONTRIBUTOR:
            raise UserError(say("error-stale-button"))
        if work.activities.get(entry.activity_id, talk.partnership_id, talk.audiences) is None:
            raise UserError(say("error-stale-button"))  # not even the number of its entry is told
        if done == (entry.done_at is not None):
            raise UserError(say("followups-before", done="yes" if done else "no"))
        entry.done_at = talk.services.clock.now() if done else None
        entry.done_by = talk.user_id if done else None
        follow_up_closed(talk, work, entry)
        text = _told(entry, work.activities.find(entry.activity_id))
    what, label = ("reopen", say("button-undo")) if done else ("done", say("button-follow-up-done", mark=entry.id))
    button = Button(label, f"followups:{what}:{entry.id}")
    line = say("followups-done", text=text) if done else say("followups-reopened", text=text)
    return reply(line, buttons=[[button]])
