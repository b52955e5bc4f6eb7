"""Days for the card of a step: buttons beside one that does not exist, and a day written below the card."""

import re
from dataclasses import replace
from datetime import date

from handlers.errors import UserError
from handlers.messages import Button, say
from handlers.plans.context import Context
from handlers.plans.fields import read_due, without_leading
from handlers.plans.missing import missing, settled
from handlers.when import parse
from storage import Due, StepContent

LONGEST = 40  # characters of a message that is nothing but a day
PRESSED = re.compile(r"(due|start)-(none|20\d{6})")


def buttons(card_id: int, content: StepContent, context: Context) -> list[list[Button]]:
    """For each day that does not exist, those beside it and none at all."""
    rows = []
    for one in missing(content, context):
        row = [
            Button(
                say("button-step-day", field=one.field, day=beside),
                f"plancard:day:{card_id}:{one.field}-{beside:%Y%m%d}",
            )
            for beside in one.days
        ]
        rows.append(
            [*row, Button(say("button-step-no-day", field=one.field), f"plancard:day:{card_id}:{one.field}-none")]
        )
    return rows


def pressed(what: str, content: StepContent, context: Context) -> StepContent:
    """The step after such a button: `due-20270228`, `start-none`. Raises UserError for one that is made up."""
    found = PRESSED.fullmatch(what)
    try:
        day = date.fromisoformat(found[2]) if found and found[2] != "none" else None
    except ValueError:
        found = day = None
    if found is None:
        raise UserError(say("error-stale-button"))
    return settled(content, found[1], day, context)


def read(text: str, context: Context) -> Due | None:
    """The day of a text that says nothing else: "28 feb", "senast 1 mars"."""
    tries = (text, without_leading(text))
    is_day = any(parse(one.strip(" .!"), context.language, context.now) is not None for one in tries)
    return read_due(text.strip(" .!"), context) if is_day else None


def due_on(content: StepContent, due: Due, context: Context) -> StepContent:
    """The step due on that day, without the words of one that does not exist."""
    return replace(settled(content, "due", None, context), due=due)
