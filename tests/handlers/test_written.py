"""What a reader is told of texts in other languages."""

from handlers.messages import Reply, Say, Written, reply, say
from handlers.written import for_reader

PLAN = Written("Handlingsplan", names=True, language="sv")


def notes(*written: Written, reader: str = "en") -> list[Say]:
    """The lines below a card with these texts."""
    card: Reply = reply(*(say("stepcard-title", title=one) for one in written))
    return [part for part in for_reader(card, reader).parts[len(written) :] if isinstance(part, Say)]


def test_what_only_names_where_a_step_belongs_makes_no_text_a_foreign_one() -> None:
    assert notes(PLAN) == []
    assert notes(Written("Train the teachers", language="en"), PLAN) == []


def test_a_foreign_text_is_noted_beside_such_a_name() -> None:
    assert notes(Written("Utbilda lärarna", language="sv"), PLAN) == [say("written-in", language="sv", extent="all")]
