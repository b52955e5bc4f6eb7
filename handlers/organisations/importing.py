"""A table of organisations: the columns id, sv, en, vi, aliases, kind, country, side; read in, or taken as the seed."""

from collections.abc import Collection, Iterable

from handlers import register as registers
from handlers.activities.indexing import index_all
from handlers.messages import Button, Reply, Say, reply, say
from handlers.minutes import Named, read_register
from handlers.tables import troubles
from handlers.talk import Talk
from knowledge.words import Audiences, may_see
from reports.tables import Column, RawTable, Table, Uncomputed, write_csv
from storage import ActivityFile, Organisation, UnitOfWork

COLUMNS = ("id", "sv", "en", "vi", "aliases", "kind", "country", "side")
NEEDED = frozenset({"id", "sv", "en", "vi"})


def is_register(table: RawTable) -> bool:
    """Whether a table holds organisations."""
    return columns_of(table) >= NEEDED


def offer(talk: Talk, table: RawTable, file: ActivityFile) -> Reply:
    """What is in the file, what is wrong with it, and the button to take what is right."""
    named, wrong = _read(table)
    with talk.read() as work:
        known = {one.key for one in work.organisations.all(talk.partnership_id, talk.audiences)}
    new = sum(one.key not in known for one in named)
    label = say("button-import-rest", count=len(named)) if wrong else say("button-import-all", count=len(named))
    row = [Button(label, f"import:register:{file.id}:0")] if named else []
    row.append(Button(say("button-cancel"), f"import:cancel:{file.id}:0"))
    line = say("organisations-import", name=file.name, new=new, known=len(named) - new)
    return reply(line, *troubles(wrong), buttons=[row], replaces=True)


def save(talk: Talk, table: RawTable, file: ActivityFile) -> Reply:
    """Takes the organisations of the right rows over; those that are known get the names of the file."""
    named, _ = _read(table)
    with talk.write() as work:
        added, changed = take_over(work, talk.partnership_id, named, talk.audiences, columns_of(table))
        _index(talk, work, changed)
        kept = work.activity_files.get(file.id)
        if kept is not None:
            work.activity_files.remove(kept)
    return reply(say("organisations-imported", added=added, changed=len(changed)), replaces=True)


def take_over(
    work: UnitOfWork,
    partnership_id: int,
    named: Iterable[Named],
    audiences: Audiences = None,
    told: Collection[str] = COLUMNS,
) -> tuple[int, list[int]]:
    """Adds organisations, and brings those that the audiences know to what is told of them in these columns.

    One that another side keeps to itself stays as it is, and the new one gets a key of its own. Returns how many were
    added, and the ids of those that were changed.
    """
    added = 0
    changed: list[int] = []
    taken = {one.key for one in work.organisations.all(partnership_id)}
    for one in named:
        found = work.organisations.by_key(partnership_id, one.key)
        values = _values(one)
        if found is None or not may_see(audiences, found.audience):
            key = one.key if found is None else registers.new_key(one.key, taken)
            taken.add(key)
            work.organisations.add(Organisation(partnership_id=partnership_id, key=key, **values))
            added += 1
        elif any(getattr(found, field) != values[field] for field in values if field in told):
            for field in filter(told.__contains__, values):
                setattr(found, field, values[field])
            changed.append(found.id)
    return added, changed


def columns_of(table: RawTable) -> frozenset[str]:
    """The columns that a table has; what others would tell stays as it is."""
    return frozenset(title.casefold() for title in table.heading)


def _index(talk: Talk, work: UnitOfWork, changed: Iterable[int]) -> None:
    """Makes the activities of changed organisations findable by their new names."""
    activities = {entry.id: entry for number in changed for entry in work.activities.of_organisation(number)}
    if activities:
        register = registers.load(work, talk.partnership_id)
        index_all(work, list(activities.values()), register, talk.services.translation.book.subjects(work))


def add_missing(work: UnitOfWork, partnership_id: int, named: Iterable[Named]) -> int:
    """Adds the organisations whose keys are not there yet and leaves the others as people have made them."""
    known = {one.key for one in work.organisations.all(partnership_id)}
    return take_over(work, partnership_id, [one for one in named if one.key not in known])[0]


def _values(one: Named) -> dict[str, object]:
    return {
        "sv": one.sv[:200],
        "en": one.en[:200],
        "vi": one.vi[:200],
        "aliases": list(one.aliases),
        "kind": one.kind,
        "country": one.country,
        "side": one.side,
    }


def _read(table: RawTable) -> tuple[list[Named], list[Say]]:
    """The organisations of a table, and what is wrong by row and column."""
    named, wrong = read_register(_text(table))
    numbers = [row.number for row in table.rows]
    return named, [
        say("organisations-wrong-row", row=numbers[min(error.row - 2, len(numbers) - 1)], column=error.column)
        for error in wrong
    ]


def _text(table: RawTable) -> str:
    places = {title.casefold(): place for place, title in enumerate(table.heading)}
    rows = [[row.cells[places[name]] if name in places else None for name in COLUMNS] for row in table.rows]
    cells = [[None if cell is None or isinstance(cell, Uncomputed) else str(cell) for cell in row] for row in rows]
    return write_csv(Table("organisations", [Column(name, name) for name in COLUMNS], cells)).decode("utf-8-sig")
