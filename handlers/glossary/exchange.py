"""The glossary as a table: out as CSV, in from CSV or XLSX, with what is wrong told by row and column."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.glossary.lines import as_line, is_name, read_forms
from handlers.messages import Attachment, Gap, Reply, Say, reply, say
from handlers.tables import refused_table, wrong_cell
from handlers.talk import Talk
from knowledge.terms.glossary import Use
from knowledge.text import fold
from knowledge.words import LANGUAGES
from reports.tables import (
    Column,
    Kind,
    ParsedRow,
    Parsing,
    Problem,
    Table,
    TableError,
    parse,
    read_rows,
    separator_of,
    write_csv,
)
from storage import GlossaryTerm, TermContent, UnitOfWork

NAME = "glossary.csv"
COLUMNS = (
    Column("id", "id", Kind.TEXT),
    Column("use", "use", Kind.TEXT),
    Column("sv", "sv", Kind.TEXT, required=True, aliases=("svenska", "swedish", "tiếng thụy điển")),
    Column("en", "en", Kind.TEXT, required=True, aliases=("engelska", "english", "tiếng anh")),
    Column("vi", "vi", Kind.TEXT, required=True, aliases=("vietnamesiska", "vietnamese", "tiếng việt")),
    Column("note", "note", Kind.TEXT, aliases=("anmärkning", "ghi chú")),
)
USES = frozenset({Use.TERM.value, Use.KEEP.value})
MOST_ERRORS = 10


@dataclass
class Outcome:
    """What became of the rows of a table."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    errors: list[tuple[int, Say]] = field(default_factory=list)


def export(talk: Talk) -> Reply:
    """The whole glossary as a file; several forms of a language are separated by a bar."""
    with talk.read() as work:
        terms = work.terms.all(talk.partnership_id)
    rows = [
        [str(term.id), term.use, *(" | ".join(term.forms.get(key, ())) for key in LANGUAGES), term.note]
        for term in terms
    ]
    content = write_csv(Table("glossary", COLUMNS, rows), separator_of(talk.language))
    return reply(say("glossary-exported", count=len(terms)), files=[Attachment(NAME, "text/csv", content)])


def ask_file(talk: Talk) -> Reply:
    """Waits for the file."""
    talk.must_coordinate()
    talk.expect("glossary-import")
    return reply(say("glossary-send-file"))


def take_file(talk: Talk) -> Reply:
    """Brings the rows of a file in: good ones count, bad ones are told."""
    talk.must_coordinate()
    file = talk.message.file
    if file is None:
        return ask_file(talk)
    try:
        tables = read_rows(file.read(), file.name)
    except TableError as error:
        raise UserError(refused_table(error)) from error
    parsing = parse(tables[0], COLUMNS)
    outcome = Outcome(errors=[(error.row, wrong_cell(error)) for error in parsing.errors])
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        known = _known(work.terms.all(talk.partnership_id))
        for row in () if _lacks_columns(parsing) else parsing.rows:
            _take_row(talk, work, row, known, outcome)
        if outcome.added or outcome.changed:
            note(talk, work, Action.GLOSSARY_IMPORTED, what=file.name[:100])
    counts = say("glossary-imported", added=outcome.added, changed=outcome.changed, unchanged=outcome.unchanged)
    return reply(counts, *_told([line for _, line in sorted(outcome.errors, key=lambda error: error[0])]))


def _lacks_columns(parsing: Parsing) -> bool:
    return any(error.problem == Problem.MISSING_COLUMN for error in parsing.errors)


def _told(errors: list[Say]) -> Iterator[Say | Gap]:
    if errors:
        yield Gap()
        yield say("glossary-bad-rows", count=len(errors))
        yield from errors[:MOST_ERRORS]


def _known(terms: list[GlossaryTerm]) -> dict[str, GlossaryTerm]:
    """Terms by their number, and by their first Swedish form."""
    by_name = {f"sv:{fold(term.forms['sv'][0])}": term for term in reversed(terms) if term.forms.get("sv")}
    return by_name | {str(term.id): term for term in terms}


def _take_row(talk: Talk, work: UnitOfWork, row: ParsedRow, known: dict[str, GlossaryTerm], outcome: Outcome) -> None:
    cells = {key: str(value or "") for key, value in row.values.items()}
    use = (cells.get("use") or Use.TERM.value).strip().casefold()
    if use not in USES:
        outcome.errors.append((row.number, say("glossary-bad-use", row=row.number, value=use[:40])))
        return
    wrong = next((key for key in LANGUAGES if not is_name(read_forms(cells.get(key, "")))), None)
    if wrong is not None:
        outcome.errors.append((row.number, say("glossary-bad-forms", row=row.number, column=wrong)))
        return
    content = TermContent(use, {key: read_forms(cells[key]) for key in LANGUAGES}, cells.get("note", "")[:500])
    number = cells.get("id", "").strip().removesuffix(".0")
    named = f"sv:{fold(content.forms['sv'][0])}"
    term = _of_number(known.get(number), content) or known.get(named)
    now = talk.services.clock.now()
    if term is None:
        known[named] = work.terms.add(talk.partnership_id, content, talk.user_id, now)
        outcome.added += 1
    elif (term.use, as_line(term.forms), term.note) == (content.use, as_line(content.forms), content.note):
        outcome.unchanged += 1
    else:
        kept = work.terms.get(term.id)
        if kept is not None:
            work.terms.change(kept, content, talk.user_id, now)
            outcome.changed += 1


def _of_number(term: GlossaryTerm | None, content: TermContent) -> GlossaryTerm | None:
    """The term of a row's number, if they have a word in common: numbers of another installation mean other terms."""
    if term is None:
        return None
    common = any(
        {fold(form) for form in term.forms.get(key, ())} & {fold(form) for form in content.forms[key]}
        for key in LANGUAGES
    )
    return term if common else None
