"""The interface texts: the same in three languages, each one used, none missing, and written with their diacritics."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from handlers.activities.asking_money import FIELD as PAYER
from handlers.activities.columns import COLUMNS as ACTIVITY_COLUMNS
from handlers.activities.editing import EXPECTED
from handlers.activities.editing import NAMES as ACTIVITY_FIELDS
from handlers.activities.filters import OFFERS, PERIODS
from handlers.activities.rows import WHY
from handlers.agreements.auditing import COLUMNS as AGREEMENT_COLUMNS
from handlers.agreements.card import FIELDS as AGREEMENT_FIELDS
from handlers.audit import COLUMNS, Action
from handlers.calendar import NAMES
from handlers.errors import MESSAGES
from handlers.exporting.archive import ArchiveTrouble
from handlers.exporting.export import SORTS
from handlers.intents.table import INTENTS
from handlers.membership.access import ROLES
from handlers.minutes import ORGANISATION_KINDS, Kind
from handlers.organisations.page import WRITTEN
from handlers.overview import JOBS
from handlers.plans.board import VIEWS
from handlers.plans.fields import FIELDS, READERS
from handlers.plans.managing import EDITED
from handlers.plans.steps import LATER, STATUSES
from handlers.reminders import listing as reminders
from handlers.reminders.delivered import SNOOZES
from handlers.reporting.wish import FORMATS
from handlers.routes import ROUTES, SECTIONS
from handlers.smalltalk import Politeness
from handlers.translating.desk import Untranslated
from knowledge.errors import Refusal
from knowledge.words import IngestResult, ModelTrouble
from reports.charts.steps import OVERDUE, Status
from reports.facts import ActivityKind, Area, PictureKind, ReportKind
from reports.tables import Problem, TableTrouble
from storage import Confirmation, Role, TranslationMode
from storage.plans import CREATED, DELETED

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en", "vi")
LETTERS = re.compile(r"[^\W\d_]+")
TAGS = re.compile(r"</?[^>]*>")

# The columns of reports, which stand together in one string where they are asked for.
REPORT_COLUMNS = sorted(
    {
        name
        for path in (ROOT / "reports" / "contents").glob("*.py")
        for name in re.findall(r"[a-z-]+", path.read_text("utf-8"))
        if f"\nreport-column-{name} =" in (ROOT / "bot/locales/en/reports.ftl").read_text("utf-8")
    }
)
# What may stand behind the prefix of an id that is put together, such as say(f"role-{...}").
FAMILIES: dict[str, tuple[str, ...]] = {
    "access-group-decided-": ("admitted", "refused"),
    "access-group-now-": ("admitted", "refused"),
    "activity-column-": tuple(ACTIVITY_COLUMNS),
    "activity-kind-": tuple(Kind),
    "activity-people-": ("total", "women", "men", "others"),
    "button-admit-": tuple(ROLES),
    "button-later-": tuple(LATER),
    "button-plan-": (*EDITED, "hide", "share"),
    "button-status-": tuple(STATUSES),
    "button-view-": tuple(VIEWS),
    "button-intent-": tuple(INTENTS),
    "button-field-": ACTIVITY_FIELDS,
    "button-filter-": tuple(OFFERS),
    "button-organisation-": WRITTEN,
    "button-period-": tuple(PERIODS),
    "import-wrong-": WHY,
    "log-edit-": (*ACTIVITY_FIELDS, PAYER, EXPECTED),
    "organisation-kind-": ORGANISATION_KINDS,
    "organisation-write-": WRITTEN,
    "cell-": tuple(Problem),
    "digest-": ("mine", "overdue", "unowned", "quiet"),
    "plan-ask-": EDITED,
    "plan-bad-": EDITED,
    "plan-empty-": tuple(VIEWS),
    "plan-news-": (CREATED, DELETED),
    "plan-view-": tuple(view for view in VIEWS if view != "all"),
    "step-ask-": tuple(READERS),
    "step-bad-": tuple(READERS),
    "step-cell-": ("not-a-date", "not-a-state", "not-understood"),
    "plantable-number-": ("twice", "unknown"),
    "step-field-": (*FIELDS, "number", "status", "payer", "currency"),
    "step-history-": ("created", "deleted", "restored"),
    "ingest-": tuple(result for result in IngestResult if result != IngestResult.FAILED),
    "button-mode-": tuple(TranslationMode),
    "translation-": tuple(Untranslated),
    "translation-mode-": tuple(TranslationMode),
    "model-": tuple(ModelTrouble),
    "refused-": (*Refusal, "whose"),
    "help-section-": tuple(SECTIONS),
    "agreement-field-": tuple(AGREEMENT_COLUMNS),
    "audit-": tuple(Action),
    "audit-column-": COLUMNS,
    "smalltalk-": tuple(kind for kind in get_args(Politeness) if kind != "who"),
    "overview-": tuple(JOBS),
    "table-": tuple(TableTrouble),
    "button-reminder-": (*SNOOZES, "pause", "resume", "anyway", "wait"),
    "button-reminders-": reminders.VIEWS,
    "holiday-": tuple(NAMES.values()),
    "month-": tuple(str(number) for number in range(1, 13)),
    "reminder-why-": ("gone", "hidden", "broken", "blocked", "trouble"),
    "button-chart-": tuple(PictureKind),
    "button-report-": tuple(ReportKind),
    "reporting-format-": FORMATS,
    "reporting-language-": LANGUAGES,
    "unreported-line-": ("step", "activity"),
    "unreported-request-": ("step", "activity"),
    "report-column-": tuple(REPORT_COLUMNS),
    "report-figure-": ("activities", "participants", "cost"),
    "report-picture-": ("months", "quarters", "years"),
    "report-group-": ("women", "men", "others", "unknown"),
    "reporting-empty-": ("activities", "steps"),
    "reporting-none-": ("activities", "steps"),
    "report-area-": tuple(Area),
    "report-half-": ("1", "2"),
    "report-half-short-": ("1", "2"),
    "report-confirmation-": tuple(Confirmation),
    "report-kind-": tuple(ActivityKind),
    "report-scope-": ("shared", "side", "all"),
    "report-step-": (OVERDUE, *Status),
    "report-steps-": ("late", "ongoing", "planned", "postponed", "done", "cancelled"),
    "report-title-": tuple(ReportKind),
    "button-agreement-": AGREEMENT_FIELDS,
    "bring-sort-": SORTS,
    "bring-": tuple(ArchiveTrouble),
    "agreement-ask-": AGREEMENT_FIELDS,
    "agreement-kind-": ("mou", "cooperation", "project", "other"),
    "agreement-status-": ("draft", "in_force", "under_review", "ended"),
    "goal-": tuple(str(number) for number in range(1, 18)),
    "reminders-head-": (*reminders.VIEWS, reminders.GROUP),
    "reminders-none-": (*reminders.VIEWS, reminders.GROUP),
    "rule-": ("minutely", "hourly", "daily", "weekly", "monthly", "yearly"),
    "weekday-": tuple(str(number) for number in range(7)),
    "weekday-short-": tuple(str(number) for number in range(7)),
    "role-": tuple(role.name.lower() for role in Role if role != Role.NOBODY),
}
# Ids that come out of a table.
TABLES: dict[str, set[str]] = {
    "route.help": {route.help for route in ROUTES},
    "message": {line for _, line in MESSAGES},
}

VIETNAMESE = frozenset("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
SWEDISH = frozenset("åäö")
# Swedish words as they look when somebody could not type å, ä and ö.
FEW = 20  # words, among which there may be none with a letter of its own
STRIPPED = frozenset(
    """annu aven da darfor dar for fore foregaende forsok forst fraga fragan fragor fran ga gar gransen hjalp hjalper
    kalla kallor lang lasa losenord manga nagon nagot nagra nar nasta oforandrade oforandrat pa sa sakert sok sokte
    sprak sprakmodellen tillats tilltrade valj valkommen vanta""".split()
)


@dataclass
class Said:
    """A call of say(): its id, or the prefix of its id, and the arguments it gives."""

    place: str
    ids: list[str]
    arguments: set[str]
    literal: bool
    open_ended: bool = field(default=False)  # with **arguments, which cannot be read here


class Variables(Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's own name
        self.names.add(node.id.name)


class Words(Visitor):
    """Collects the words of a message."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.parts.append(TAGS.sub("", node.value))


@cache
def entries(language: str) -> list[ftl.EntryType]:
    """Everything that stands in the text files of a language."""
    parse = FluentParser(with_spans=False).parse
    files = sorted((ROOT / "bot" / "locales" / language).glob("*.ftl"))
    return [entry for path in files for entry in parse(path.read_text("utf-8")).body]


@cache
def messages(language: str) -> Mapping[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for entry in entries(language):
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{language}: {entry.id.name} is there twice"
            found[entry.id.name] = entry
    return found


def variables(language: str, key: str) -> set[str]:
    visitor = Variables()
    visitor.visit(messages(language)[key])
    return visitor.names


def text(language: str, key: str) -> str:
    visitor = Words()
    visitor.visit(messages(language)[key])
    return " ".join(visitor.parts)


@cache
def said() -> list[Said]:
    rooms = ("bot", "handlers", "reports")
    return [entry for room in rooms for path in sorted((ROOT / room).rglob("*.py")) for entry in _in(path)]


def _in(path: Path) -> Iterator[Said]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"say", "Say"}:
            if path.name == "messages.py" or not node.args:
                continue
            names = {keyword.arg for keyword in node.keywords}
            given = {name for name in names if name is not None}
            ids, literal = _ids(node.args[0])
            if path.name in {"payload.py", "wording.py"} and not ids:
                continue  # reads back what was said before
            yield Said(f"{path.name}:{node.lineno}", ids, given, literal, open_ended=None in names)


def _ids(node: ast.expr) -> tuple[list[str], bool]:
    if isinstance(node, ast.Constant):
        return [str(node.value)], True
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        prefix = str(node.values[0].value)
        return [f"{prefix}{ending}" for ending in FAMILIES.get(prefix, ())], False
    return sorted(TABLES.get(ast.unparse(node), ())), False


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_files_are_free_of_mistakes_that_the_reader_would_pass_over(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ftl.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_in_the_same_files(language: str) -> None:
    files = {path.name for path in (ROOT / "bot" / "locales" / language).iterdir()}
    assert files == {path.name for path in (ROOT / "bot" / "locales" / "en").iterdir()}
    assert messages(language).keys() == messages("en").keys()


def test_variables_are_the_same_in_every_language() -> None:
    keys = messages("en")
    assert [key for key in keys if not variables("sv", key) == variables("en", key) == variables("vi", key)] == []


def test_every_id_in_code_can_be_read_by_this_test() -> None:
    assert [entry.place for entry in said() if not entry.ids] == []


def test_every_id_in_code_has_a_text() -> None:
    missing = {f"{entry.place} {key}" for entry in said() for key in entry.ids if key not in messages("en")}
    assert missing == set()


def test_every_text_is_used() -> None:
    used = {key for entry in said() for key in entry.ids}
    assert messages("en").keys() - used == set()


def test_every_value_that_makes_an_id_has_a_text() -> None:
    ids = {f"{prefix}{ending}" for prefix, endings in FAMILIES.items() for ending in endings}
    assert ids | set().union(*TABLES.values()) <= messages("en").keys()


def test_code_gives_texts_the_arguments_that_they_show() -> None:
    wrong = []
    for entry in said():
        for key in entry.ids:
            shown = variables("en", key)
            fits = entry.arguments == shown if entry.literal else entry.arguments >= shown
            if not fits and not entry.open_ended:
                wrong.append(f"{entry.place}: {key} shows {sorted(shown)}, is given {sorted(entry.arguments)}")
    assert wrong == []


def test_refused_files_give_the_figures_that_their_texts_show() -> None:
    wrong = []
    for path in sorted((ROOT / "knowledge").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "DocumentError" and node.args:
                reason = Refusal[ast.unparse(node.args[0]).removeprefix("Refusal.")]
                given = {keyword.arg for keyword in node.keywords}
                if given != variables("en", f"refused-{reason}"):
                    wrong.append(f"{path.name}:{node.lineno} {reason}")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_in_texts_are_those_that_the_doors_know_and_are_closed(language: str) -> None:
    for key, message in messages(language).items():
        opened = [tag for part in _text_elements(message) for tag in re.findall(r"<(\w+)>", part)]
        closed = [tag for part in _text_elements(message) for tag in re.findall(r"</(\w+)>", part)]
        assert sorted(opened) == sorted(closed), key
        assert set(opened) <= {"b", "i", "code"}, key


def _text_elements(message: ftl.Message) -> list[str]:
    parts: list[str] = []

    class Raw(Visitor):
        def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
            parts.append(node.value)

    Raw().visit(message)
    return parts


def test_vietnamese_is_written_with_its_diacritics() -> None:
    bare = []
    for key in messages("vi"):
        words = LETTERS.findall(text("vi", key).casefold())
        marked = [word for word in words if VIETNAMESE & set(word)]
        if len(words) >= 3 and len(marked) < len(words) / 3:
            bare.append(key)
    assert bare == []


@pytest.mark.parametrize("path", sorted((ROOT / "bot" / "locales" / "sv").glob("*.ftl")), ids=lambda path: path.name)
def test_swedish_is_written_with_its_diacritics(path: Path) -> None:
    content = path.read_text("utf-8").casefold()
    words = LETTERS.findall(TAGS.sub("", re.sub(r"\{[^}]*\}|^[\w-]+ =", "", content, flags=re.MULTILINE)))
    assert len(words) < FEW or sum(bool(SWEDISH & set(word)) for word in words) > len(words) / 20
    assert STRIPPED & set(words) == set()


def test_english_is_free_of_other_languages() -> None:
    names = {"tiếng", "việt", "linköping"}
    foreign = {
        (key, word)
        for key in messages("en")
        for word in LETTERS.findall(text("en", key).casefold())
        if not word.isascii() and word not in names
    }
    assert foreign == set()
