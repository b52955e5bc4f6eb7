"""The history of an activity in words: who changed what, when, and what it was before."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handlers.messages import Argument, Moment, Say, Written, say, shortened
from handlers.minutes import Kind
from handlers.register import Register
from handlers.talk import Talk
from knowledge.words import SHARED
from storage import ActivityChange, Confirmation, User

LONGEST_VALUE = 120
NUMBERS = {"participants", "women", "men", "others"}
WORDS = {"title", "outcome", "decisions", "topics", "follow_ups", "confirmation_comment"}  # of people
FIELDS = frozenset(
    {
        *("title", "kind", "start_on", "end_on", "place", "topics", "outcome", "decisions", "planned", "goals"),
        *("organisation_ids", "cost_lines", "follow_ups", "audience", "confirmation", "confirmation_comment"),
        *("deleted_at", *NUMBERS),
    }
)  # those that the texts have names for


def change_line(
    talk: Talk, change: ActivityChange, people: Mapping[int, User], register: Register, *, internal: bool
) -> Say:
    """A change in a line; what is `internal` never leaves the machine."""
    names = {one.id: one.name(talk.language) for one in register.organisations}
    who = people.get(change.user_id) if change.user_id is not None else None
    if change.field in WORDS:
        before, after = (_written(value, internal=internal) for value in (change.before, change.after))
    else:
        before, after = (_value(change.field, value, names, talk.timezone) for value in (change.before, change.after))
    return say(
        "history-line",
        at=Moment(change.changed_at, talk.timezone),
        name=who.name if who else "?",
        field=change.field if change.field in FIELDS else "other",
        before=before,
        after=after,
    )


def _value(field: str, value: Any, names: Mapping[int, str], zone: str) -> Argument:  # noqa: ANN401 - whatever the column holds
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
    if field == "deleted_at":
        return Moment(datetime.fromisoformat(value), zone)
    return value if isinstance(value, int) else shortened(_words(field, value, names), LONGEST_VALUE)


def _words(field: str, value: Any, names: Mapping[int, str]) -> str:  # noqa: ANN401
    if field == "organisation_ids":
        value = [names.get(number, "?") for number in value]
    return ", ".join(map(_item, value)) if isinstance(value, list) else str(value)


def _written(value: Any, *, internal: bool) -> Argument:  # noqa: ANN401
    """Words of people, for readers of other languages too."""
    if not value:
        return say("history-nothing")
    text = "; ".join(value) if isinstance(value, list) else str(value)
    return Written(text, internal=internal, longest=LONGEST_VALUE)


def _item(value: Any) -> str:  # noqa: ANN401
    return f"{value['amount']} {value['currency']}" if isinstance(value, dict) else str(value)
