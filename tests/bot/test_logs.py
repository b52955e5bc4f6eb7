"""What stands in a log, and what must never stand there."""

import json
import logging
import sys

import pytest
from telegram.error import Conflict

from bot.logs import MOST_REMEMBERED, HideSecrets, JsonLines, OwnWords, RequestNumber, Thinned
from bot.telegram.polling import report
from handlers.errors import incident_code
from handlers.requests import current_request, request
from storage import DatabaseUnavailableError


def formatted(message: str, *, error: bool = False, kind: type[HideSecrets] = HideSecrets) -> str:
    formatter = kind(["my-api-key", 'quo"ted\nkey'])
    exception = None
    if error:
        try:
            raise RuntimeError(message)  # noqa: TRY301
        except RuntimeError:
            exception = sys.exc_info()
    record = logging.LogRecord("x", logging.ERROR, "", 1, message, None, exception)
    RequestNumber().filter(record)
    return formatter.format(record)


def test_a_bot_token_in_a_url_is_hidden() -> None:
    text = formatted("POST https://api.example/bot123456789:AAFakeTokenForTests_0123456789abcdef/getMe")
    assert "AAFake" not in text
    assert "[hidden]/getMe" in text


def test_a_configured_secret_is_hidden_in_a_traceback_too() -> None:
    text = formatted("refused my-api-key", error=True)
    assert "my-api-key" not in text
    assert "refused [hidden]" in text
    assert text.endswith("RuntimeError")


def test_an_exception_tells_where_and_what_kind_but_not_what_it_says() -> None:
    try:
        try:
            int("Vad kostar det?")
        except ValueError as error:
            raise KeyError("Vad kostar det?") from error
    except KeyError:
        text = HideSecrets([]).formatException(sys.exc_info())
    assert "kostar" not in text
    assert text.index("ValueError") < text.index("KeyError")
    assert "test_logs.py" in text


def test_an_answer_of_telegram_that_cannot_be_read_is_not_written_down() -> None:
    told = []
    for name in ("telegram.request.BaseRequest", "apscheduler.executors"):
        record = logging.LogRecord(name, logging.ERROR, "", 1, 'invalid: "%s", 5%% of %d', ("Vad kostar det?", 7), None)
        assert OwnWords().filter(record)
        told.append(record.getMessage())
    assert told == ['invalid: "[hidden]", 5% of [hidden]', 'invalid: "Vad kostar det?", 5% of 7']


def test_our_own_words_about_the_database_are_told() -> None:
    try:
        raise DatabaseUnavailableError("database is locked")  # noqa: TRY301
    except DatabaseUnavailableError:
        text = HideSecrets([]).formatException(sys.exc_info())
    assert text.endswith("DatabaseUnavailableError: database is locked")


def test_a_json_line_has_its_parts_and_no_secret() -> None:
    with request() as number:
        line = formatted('refused my-api-key for "Đỗ"\nand quo"ted\nkey', error=True, kind=JsonLines)
    assert "\n" not in line
    entry = json.loads(line)
    assert entry["message"] == 'refused [hidden] for "Đỗ"\nand [hidden]'
    assert entry["exception"].endswith("RuntimeError")
    assert (entry["level"], entry["logger"], entry["request"]) == ("ERROR", "x", number)
    assert entry["time"].endswith("+00:00")


def test_a_line_outside_of_a_request_has_no_number() -> None:
    assert "request" not in json.loads(formatted("x", kind=JsonLines))


def test_what_a_person_is_told_is_the_number_of_the_request() -> None:
    with request() as number:
        with request() as inner:
            assert inner == number
        assert incident_code() == number == current_request()
        assert f"[{number}] " in formatted("x")
    assert current_request() is None
    assert incident_code() != number


def test_what_is_said_again_and_again_is_told_once_a_minute_with_a_count() -> None:
    now = [0.0]
    filtering = Thinned(lambda: now[0])

    def told(message: str, level: int = logging.ERROR) -> str | None:
        record = logging.LogRecord("bot.clock", level, "", 1, "%s must wait", (message,), None)
        return record.getMessage() if filtering.filter(record) else None

    assert told("digests") == "digests must wait"
    assert told("reminders") == "reminders must wait"
    assert [told("digests") for _ in range(50)] == [None] * 50
    assert [told("news", logging.INFO) for _ in range(2)] == ["news must wait"] * 2
    now[0] = 61
    assert told("digests") == "digests must wait (50 times more since then)"
    assert told("reminders") == "reminders must wait"
    assert all(told(str(number)) for number in range(MOST_REMEMBERED))
    assert told("digests") == "digests must wait"


def test_a_failure_in_code_is_told_each_time() -> None:
    filtering = Thinned()
    caught = (ValueError, ValueError(), None)
    record = logging.LogRecord("bot.clock", logging.ERROR, "", 1, "failed", None, caught)
    assert [filtering.filter(record) for _ in range(2)] == [True, True]


def test_a_second_poller_and_a_webhook_that_stands_in_the_way_are_told_apart(caplog: pytest.LogCaptureFixture) -> None:
    report(Conflict("Conflict: terminated by other getUpdates request"))
    report(Conflict("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"))
    second_poller, webhook = (record.getMessage() for record in caplog.records)
    assert "another program polls" in second_poller
    assert "webhook" in webhook
    assert "polls Telegram" not in webhook
