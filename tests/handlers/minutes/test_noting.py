"""The grammar with a chat model's notes: they fill gaps, and what the text does not bear out is dropped."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from handlers.minutes import Cost, Draft, FollowUp, Kind, Named, Participants, read, read_noted
from handlers.minutes.message import Language
from knowledge.models.noting import CostNote, MessageNotes, TaskNote

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
REGISTER = [
    Named("tekniska", "Tekniska verken", "Tekniska verken", "Công ty Tekniska verken"),
    Named("liu", "Linköpings universitet", "Linköping University", "Đại học Linköping", ("LiU",)),
]
TEXT = (
    "Vi sågs hos Tekniska verken 12/11, nio i fikarummet. Fikat gick på 900 kr, notan gick till LiU. "
    "Kalle Anka ritar ett utkast."
)


class Notes:
    """Hands out the notes it was given."""

    def __init__(self, noted: MessageNotes | None) -> None:
        self._noted = noted

    def note(self, text: str, language: Language, now: datetime) -> MessageNotes | None:
        return self._noted


def noted(**fields: object) -> Draft:
    return read_noted(TEXT, "sv", NOW, REGISTER, Notes(MessageNotes.model_validate(fields)))


def test_without_notes_the_grammar_speaks_alone() -> None:
    alone = read(TEXT, "sv", NOW, REGISTER)
    assert read_noted(TEXT, "sv", NOW, REGISTER, None) == alone
    assert read_noted(TEXT, "sv", NOW, REGISTER, Notes(None)) == alone


def test_numbers_that_the_text_states_fill_a_gap_and_others_do_not() -> None:
    assert noted(total=9, women=5).participants == Participants(total=9)
    assert noted(total=10).participants == Participants()


def test_names_that_are_not_in_the_text_are_dropped() -> None:
    draft = noted(organisations=["Volvo", "Sida", "LiU"])
    assert draft.organisations == ("tekniska", "liu")
    assert draft.new_organisations == ()


def test_a_task_is_taken_over_in_words_of_the_text_with_a_day_of_the_text() -> None:
    task = TaskNote(what="ritar ett utkast", who="Kalle Anka", due="2026-12-24")
    assert noted(tasks=[task.model_dump()]).follow_ups == (FollowUp("ritar ett utkast", None, "Kalle Anka", None),)
    invented = TaskNote(what="köper en båt", who="Kalle Anka")
    assert noted(tasks=[invented.model_dump()]).follow_ups == ()


def test_what_the_grammar_has_read_stands() -> None:
    draft = noted(kind="conference", start="2026-01-01", costs=[CostNote(amount=12, currency="SEK").model_dump()])
    assert (draft.kind, draft.start) == (Kind.MEETING, date(2026, 11, 12))
    assert [(cost.amount, cost.currency) for cost in draft.costs] == [(Decimal(900), "SEK")]


def test_a_payer_that_only_the_model_sees_is_taken_over() -> None:
    text = "Lunch med LiU igår. Maten, 900 kr, drogs från kontot hos Tekniska verken enligt ekonomen, som vanligt."
    notes = Notes(MessageNotes(costs=[CostNote(amount=900, currency="SEK", payer="Tekniska verken")]))
    assert read_noted(text, "sv", NOW, REGISTER, notes).costs == (Cost(Decimal(900), "SEK", "tekniska"),)
