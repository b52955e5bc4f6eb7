"""Message ids to text."""

from datetime import UTC, date, datetime

import pytest

from bot.localization import Localization
from handlers.messages import Moment, PaperDate, say

TEXTS = Localization()
MOMENT = Moment(datetime(2026, 11, 27, 8, 0, tzinfo=UTC), "Asia/Ho_Chi_Minh")


@pytest.mark.parametrize(
    ("language", "shown"),
    [("sv", "fre 27 nov. 2026 kl 15.00"), ("en", "Fri 27 Nov 2026 15:00"), ("vi", "15:00 thứ Sáu 27/11/2026")],
)
def test_a_moment_has_weekday_and_local_time(language: str, shown: str) -> None:
    assert shown in TEXTS.text(say("timezone-now", zone="Asia/Ho_Chi_Minh", now=MOMENT), language)


@pytest.mark.parametrize(
    ("iso", "swedish", "vietnamese"),
    [("2017-10-17", "2017-10-17", "17/10/2017"), ("2018-06", "2018-06", "6/2018"), ("2009", "2009", "2009")],
)
def test_a_document_bears_its_date_as_papers_of_the_language_do(iso: str, swedish: str, vietnamese: str) -> None:
    line = say("source-label", document="Plan", section="none", page=0, date=PaperDate(iso))
    assert TEXTS.text(line, "sv") == f"Plan · {swedish}"
    assert TEXTS.text(line, "vi") == f"Plan · {vietnamese}"


def test_plural_follows_the_language() -> None:
    assert "ett dokument" in TEXTS.text(say("refusal-not-found", count=1), "sv")
    assert "36 documents" in TEXTS.text(say("refusal-not-found", count=36), "en")


def test_an_argument_may_be_a_line_itself() -> None:
    assert TEXTS.text(say("access-role-too-low", role=say("role-admin")), "en").startswith(
        "That needs the role of admin"
    )


def test_a_missing_text_is_logged_and_shows_its_id(caplog: pytest.LogCaptureFixture) -> None:
    assert TEXTS.text(say("no-such-text"), "sv") == "no-such-text"
    assert "no-such-text" in caplog.text


def test_a_day_is_written_as_the_language_does() -> None:
    line = say("documents-removed", title=date(2026, 3, 1))
    assert "sön 1 mars 2026" in TEXTS.text(line, "sv")


@pytest.mark.parametrize("language", ["sv", "en", "vi"])
@pytest.mark.parametrize("text", ["x" * 9_000, "<&>" * 900, "\ue0000\ue000" * 500], ids=["long", "escaped", "marks"])
def test_long_words_of_people_stand_in_a_text_as_they_are(
    language: str, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    line = say("error-unknown-command", command=say("error-unknown-command", command=text))
    assert text in Localization().text(line, language)
    assert caplog.text == ""
