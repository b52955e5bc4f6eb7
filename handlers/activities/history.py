"""The history of an activity in words: who changed what, when, and what it was before."""

from collections.abc import Mapping
from typing import Any

from handlers.activities.display import shortened
from handlers.activities.register import Register
from handlers.messages import Moment, Say, say
from handlers.minutes import Kind
from handlers.talk import Talk
from knowledge.words import SHARED
from storage import ActivityChange, Confirmation, User

LONGEST_VALUE = 120
NUMBERS = {"participants", "women", "men", "others"}
FIELDS = frozenset(
    {
        *("title", "kind", "start_on", "end_on", "place", "topics", "outcome", "decisions", "planned", "goals"),
        *("organisation_ids", "cost_lines", "follow_ups", "audience", "confirmation", "confirmation_comment"),
        *("deleted_at", *NUMBERS),
    }
)  # those that the texts have names for


def change_line(talk: Talk, change: ActivityChange, people: Mapping[int, User], register: Register) -> Say:
    """A change in a line."""
    names = {one.id: one.name(talk.language) for one in register.organisations}
    who = people.get(change.user_id) if change.user_id is not None else None
    return say(
        "history-line",
        at=Moment(change.changed_at, talk.timezone),
        name=who.name if who else "?",
        field=change.field if change.field in FIELDS else "other",
        before=_value(change.field, change.before, names),
        after=_value(change.field, change.after, names),
    )


def _value(field: str, value: Any, names: Mapping[int, str]) -> str | int | Say:  # noqa: ANN401 - whatever the column holds
    """A kept value as people read it."""
    if value is None or value in ("", []):
        return say("history-nothing")
    if field == "kind" and value in set(Kind):
        return say(f"activity-kind-{value}")
    if field == "confirmation" and value in set(Confirmation):
        return say("history-confirmation", state=value)
    if field == "audience":
        return say("history-audience", side="no" if value == SHARED else "yes")
    if field == "planned":
        return say("history-planned", planned="yes" if value else "no")
    if field == "organisation_ids":
        value = [names.get(number, "?") for number in value]
    if isinstance(value, list):
        return shortened(", ".join(map(_item, value)), LONGEST_VALUE)
    return value if isinstance(value, int) else shortened(str(value), LONGEST_VALUE)


def _item(value: Any) -> str:  # noqa: ANN401
    return f"{value['amount']} {value['currency']}" if isinstance(value, dict) else str(value)
