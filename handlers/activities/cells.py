"""An activity as the cells of a row, and how the entries of a cell that holds several are joined and divided."""

from collections.abc import Mapping, Sequence

from handlers.activities.card import Card
from handlers.activities.columns import COLUMNS
from handlers.activities.display import number
from handlers.messages import say
from handlers.minutes import Cost, FollowUp
from handlers.register import Register
from handlers.talk import Talk
from knowledge.words import SHARED
from reports.tables import Cell

BETWEEN = "; "  # the entries of a cell; one a line where an entry has a semicolon itself
WHO = " / "  # an organisation and a person


def cells_of(talk: Talk, activity_id: int, card: Card, register: Register) -> dict[str, Cell]:
    """The cells of a saved activity by their columns, in the person's language."""
    draft, numbers, language = card.draft, card.draft.participants, talk.language
    row: list[Cell] = [
        number(activity_id),
        draft.start,
        draft.end,
        talk.services.texts.text(say(f"activity-kind-{draft.kind}"), language),
        draft.title,
        draft.place,
        joined([register.name(key, language) for key in draft.organisations]),
        numbers.total,
        numbers.women,
        numbers.men,
        numbers.other,
        joined(draft.topics),
        joined([str(goal) for goal in card.goals]),
        draft.outcome or None,
        joined(draft.decisions),
        joined([_follow_up(entry, register, language) for entry in draft.follow_ups]),
        joined([_cost(entry, register, language) for entry in draft.costs]),
        talk.services.texts.text(say("cell-yes"), language) if draft.planned else None,
        None if card.audience == SHARED else card.audience,
    ]
    return dict(zip(COLUMNS, row, strict=True))


def joined(entries: Sequence[str]) -> str | None:
    """The entries of a cell."""
    lines = [" ".join(entry.split()) for entry in entries]
    return ("\n" if any(";" in line for line in lines) else BETWEEN).join(lines) or None


def divided(text: str) -> list[str]:
    """The entries of a cell: its lines, or when it has but one, what stands between semicolons."""
    lines = text.split("\n") if "\n" in text.strip() else text.split(";")
    return [line.strip() for line in lines if line.strip()]


def complete(cells: Mapping[str, Cell], kept: Mapping[str, Cell], present: frozenset[str]) -> dict[str, Cell]:
    """A row for an entry that is there: columns that the file does not have, and who sees it, are as they were."""
    row = {key: cells.get(key) if key in present else kept[key] for key in kept}
    return row if row["audience"] is not None else row | {"audience": kept["audience"]}


def _follow_up(entry: FollowUp, register: Register, language: str) -> str:
    """As "text | organisation / person | 2026-12-15"."""
    organisation = register.name(entry.organisation, language) if entry.organisation else ""
    who = WHO.join(filter(None, (organisation, entry.person)))
    due = entry.due.isoformat() if entry.due else ""
    return " | ".join([entry.text.replace("|", "/"), who, due]).rstrip(" |")


def _cost(entry: Cost, register: Register, language: str) -> str:
    """As "45000.00 SEK | who"."""
    who = register.name(entry.organisation, language) if entry.organisation else ""
    return f"{entry.amount:f} {entry.currency} | {who}".rstrip(" |")
