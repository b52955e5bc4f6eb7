"""Commands and buttons: unique, within Telegram's limits, explained in three languages."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from bot.console_door import QUIT, UPLOAD
from bot.localization import Localization
from handlers.activities.confirming import PRINT
from handlers.activities.editing import NAMES
from handlers.activities.filters import OFFERS, PERIODS
from handlers.documents.listing import WHAT
from handlers.intents.table import INTENTS
from handlers.membership.access import ROLES
from handlers.messages import say
from handlers.minutes import Kind
from handlers.plans.fields import FIELDS
from handlers.reminders.delivered import SNOOZES
from handlers.reporting.charts import View
from handlers.reporting.wish import Wish
from handlers.routes import AREAS, AWAITED, BUTTONS, COMMANDS, ROUTES, SECTIONS
from knowledge.words import LANGUAGES
from reports.facts import PictureKind, ReportKind
from storage import AgreementStatus, StepStatus

HANDLERS = Path(__file__).parents[2] / "handlers"
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LONGEST_DESCRIPTION = 256  # characters; Telegram's limit for a line of the command menu
LONGEST_ACTION = 64  # bytes
LONGEST_NUMBER = str(2**63 - 1)

# The longest value of each expression that handlers put into a button's action.
LONGEST: dict[str, str] = {
    "REFUSE": "refuse",
    "area": "documents",
    "activity.id": LONGEST_NUMBER,
    "last[0].id": LONGEST_NUMBER,
    "shown": "0" * PRINT,
    "at": "99",
    "activity_id": LONGEST_NUMBER,
    "'all' if side == SHARED else 'side'": "side",
    "action": max(WHAT, key=len),
    "asked.id": LONGEST_NUMBER,
    "card.id": LONGEST_NUMBER,
    "chat.id": LONGEST_NUMBER,
    "key": "a-side-with-a-long-name",
    "code": "a-side-with-a-long-name",
    "made.id": LONGEST_NUMBER,
    "talk.user_id": LONGEST_NUMBER,
    "talk.partnership_id": LONGEST_NUMBER,
    "user.id": LONGEST_NUMBER,
    "user_id": LONGEST_NUMBER,
    "whole.id": LONGEST_NUMBER,
    "EACH": "0",
    "FIELD": "payer",
    "mode": "automatic",
    "term.id": LONGEST_NUMBER,
    "term.version": LONGEST_NUMBER,
    "idea.id": LONGEST_NUMBER,
    "job.pair.target": "vi",
    "agreement.id": LONGEST_NUMBER,
    "audience": "shared",
    "end": LONGEST_NUMBER,
    "review_wish(agreement, language).code": Wish(ReportKind.ACTIVITY, (date.max, date.max), ("sv", "vi"), "docx").code,
    "entry.id": LONGEST_NUMBER,
    "entry_id": LONGEST_NUMBER,
    "entry.sort": "activity",
    "kind": max((*PictureKind, *Kind), key=len),
    "then.code": Wish(ReportKind.ACTIVITY, (date.max, date.max), ("sv", "vi"), "docx").code,
    "wish.code": Wish(ReportKind.ACTIVITY, (date.max, date.max), ("sv", "vi"), "docx").code,
    "view.code": View((date.max, date.max), dark=True, internal=True).code,
    "always.code": View(dark=True, internal=True).code,
    "beside": "20270228",
    "card.reminder.id": LONGEST_NUMBER,
    "card_id": LONGEST_NUMBER,
    "day": "6",
    "delivery.id": LONGEST_NUMBER,
    "ends": "1440",
    "minutes": "1439",
    "other": "mine",
    "pause": "resume",
    "reminder.id": LONGEST_NUMBER,
    "was": "202702282359",
    "since": "202702282359",
    "starts": "1439",
    "token": "0" * 8,
    "view": "group",
    "document.id": "0" * 16,  # knowledge.library makes them
    "field": max(FIELDS, key=len),
    "asked.get(field, field)": "audience:share",
    "whose": "share",
    "newest": LONGEST_NUMBER,
    "guess.intent": max(INTENTS, key=len),
    "first": LONGEST_NUMBER,
    "first.id": LONGEST_NUMBER,
    "stood": "20261218",
    "found.id": LONGEST_NUMBER,
    "number": LONGEST_NUMBER,
    "number + 1": LONGEST_NUMBER,
    "number - 1": LONGEST_NUMBER,
    "page": LONGEST_NUMBER,
    "page + 1": LONGEST_NUMBER,
    "page - 1": LONGEST_NUMBER,
    "plan.id": LONGEST_NUMBER,
    "role": max(ROLES, key=len),
    "status": max((*StepStatus, *AgreementStatus), key=len),
    "step.id": LONGEST_NUMBER,
    "step.plan_id": LONGEST_NUMBER,
    "until": max(SNOOZES, key=len),
    "ALL": "all",
    "NO_SIDE": "none",
    "double.id": LONGEST_NUMBER,
    "draft.id": LONGEST_NUMBER,
    "draft_id": LONGEST_NUMBER,
    "count": LONGEST_NUMBER,
    "file.id": LONGEST_NUMBER,
    "file_id": LONGEST_NUMBER,
    "goal": "17",
    "len(rows)": "2000",
    "max(0, offset - size)": LONGEST_NUMBER,
    "name": max((*NAMES, *OFFERS, *PERIODS, "coordinator"), key=len),
    "offset + size": LONGEST_NUMBER,
    "one.field": "start",
    "one.id": LONGEST_NUMBER,
    "organisation_id": LONGEST_NUMBER,
    "place": f"20261119:{LONGEST_NUMBER}",
    "rank": "9",
    "record_id": LONGEST_NUMBER,
    "search_id": LONGEST_NUMBER,
    "target.area": "activity",
    "target.id": LONGEST_NUMBER,
    "value": "side",
    "what": "reopen",
    "zone": max(available_timezones(), key=len),
}


def actions() -> Iterator[str]:
    """Every action that handlers give to a button, filled with the longest values."""
    for path in sorted(HANDLERS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if path.name == "payload.py":
                continue  # reads back what was made
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Button":
                yield _filled(node.args[1])


def _filled(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr), f"an action that this test cannot read: {ast.unparse(node)}"
    return "".join(
        LONGEST[ast.unparse(part.value)] if isinstance(part, ast.FormattedValue) else str(ast.literal_eval(part))
        for part in node.values
    )


def test_no_two_routes_share_a_command_or_an_alias() -> None:
    names = [name for route in ROUTES for name in (route.command, *route.aliases)]
    assert sorted(names) == sorted(COMMANDS)
    assert sorted(route.area for route in BUTTONS) == sorted(AREAS)


def test_commands_fit_telegram() -> None:
    assert [name for name in COMMANDS if not COMMAND.fullmatch(name)] == []


def test_commands_leave_alone_what_the_terminal_keeps_for_itself() -> None:
    assert {UPLOAD.strip("/ "), *(word.strip("/") for word in QUIT)}.isdisjoint(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_explained_in_every_language(language: str) -> None:
    for route in ROUTES:
        explained = Localization().text(say(route.help), language)
        assert explained != route.help
        assert 3 <= len(explained) <= LONGEST_DESCRIPTION, route.command


def test_every_command_stands_in_one_section_of_the_help() -> None:
    for route in ROUTES:
        assert [name for name, commands in SECTIONS.items() if route.command in commands] != [], route.command
    listed = [command for commands in SECTIONS.values() for command in commands]
    assert sorted(listed) == sorted(set(listed))


def test_every_button_leads_somewhere_and_fits_telegram() -> None:
    made = list(actions())
    assert len(made) >= 10
    for action in made:
        assert action.partition(":")[0] in AREAS, action
        assert len(action.encode()) <= LONGEST_ACTION, action


def test_every_awaited_answer_has_a_handler() -> None:
    topics = set()
    for path in sorted(HANDLERS.rglob("*.py")):
        topics |= set(re.findall(r'\.expect\("([a-z-]+)"', path.read_text("utf-8")))
    assert topics == AWAITED.keys()
