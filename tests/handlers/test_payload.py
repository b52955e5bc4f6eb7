"""Replies as JSON, and back."""

from datetime import UTC, date, datetime

import pytest

from handlers.messages import Argument, Moment, Month, Written, reply, say
from handlers.payload import payload_of, read_reply

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


VALUES: dict[str, Argument] = {
    "text": "Åsa",
    "number": 3,
    "share": 0.5,
    "day": NOW.date(),
    "moment": Moment(NOW, "Europe/Stockholm"),
    "month": Month(2026, 11),
    "line": say("cancel-done"),
    "written": Written("Möte", internal=True, longest=60),
}


def test_what_a_line_is_told_with_comes_back_as_it_was() -> None:
    line = say("reminder-line", **VALUES)
    language, back = read_reply(payload_of(reply(line), "vi"))
    assert (language, list(back.parts)) == ("vi", [line])


def test_a_point_in_time_without_a_zone_to_show_it_in_is_refused_before_it_is_queued() -> None:
    assert isinstance(NOW, date)  # so that no type checker minds
    with pytest.raises(TypeError, match="Moment"):
        payload_of(reply(say("reminder-line", value=NOW)), "sv")
