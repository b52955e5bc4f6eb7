"""Every error that can reach a person is put in words, in three languages, with the code that the log has too."""

from collections.abc import Iterator

import pytest

import knowledge.errors
import storage.errors
from bot.localization import Localization
from handlers.errors import MESSAGES, error_line
from knowledge.words import LANGUAGES

INCIDENT = "K7F2"


def kinds(root: type[Exception]) -> Iterator[type[Exception]]:
    """A class of errors and all below it."""
    yield root
    for kind in root.__subclasses__():
        yield from kinds(kind)


ERRORS = [*kinds(knowledge.errors.KnowledgeError), *kinds(storage.errors.StorageError), ValueError]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_error_is_told_in_every_language(
    kind: type[Exception], language: str, caplog: pytest.LogCaptureFixture
) -> None:
    line = error_line(kind.__new__(kind), INCIDENT)
    text = Localization().text(line, language)
    assert INCIDENT in text
    assert text != line.id
    assert caplog.records == []


@pytest.mark.parametrize("kind", ERRORS[:-1], ids=lambda kind: kind.__name__)
def test_errors_of_a_room_are_not_told_as_unknown(kind: type[Exception]) -> None:
    assert error_line(kind.__new__(kind), INCIDENT).id != "error-unknown"


def test_no_entry_of_the_table_hides_a_later_one() -> None:
    for position, (kind, _) in enumerate(MESSAGES):
        assert not any(issubclass(kind, earlier) for earlier, _ in MESSAGES[:position]), kind
