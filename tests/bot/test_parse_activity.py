"""`samverkan parse-activity`: one prediction a line, and a clear line for what is wrong."""

import json
from pathlib import Path

import pytest

from bot.cli import main

REGISTER = """\
id,sv,en,vi,aliases,kind,country,side
liu,Linköpings universitet,Linköping University,Đại học Linköping,LiU,university,SE,
"""
MESSAGE = {
    "id": "m1",
    "lang": "sv",
    "timezone": "Europe/Stockholm",
    "now": "2026-11-23T10:00",
    "text": "Möte med LiU igår om avlopp, 12 deltagare. LiU skickar underlag senast 15 dec. Fika 350 kr.",
}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("register.csv").write_text(REGISTER, "utf-8")


def parse(*messages: object) -> int:
    Path("messages.jsonl").write_text("\n".join(json.dumps(message) for message in messages), "utf-8")
    return main(["parse-activity", "messages.jsonl", "--organisations", "register.csv", "--json"])


def test_a_prediction_has_the_fields_that_are_scored(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(MESSAGE) == 0
    row = json.loads(capsys.readouterr().out)
    predicted = row["predicted"]
    assert row["id"] == "m1"
    assert (predicted["kind"], predicted["start"], predicted["end"]) == ("meeting", "2026-11-22", None)
    assert predicted["participants"] == {"total": 12, "women": None, "men": None, "other": None}
    assert predicted["organisations"] == ["liu"]
    assert predicted["goals"] == [6]
    assert predicted["costs"] == [{"amount": 350.0, "currency": "SEK", "organisation": None}]
    assert [(task["organisation"], task["due"]) for task in predicted["followups"]] == [("liu", "2026-12-15")]


@pytest.mark.parametrize(
    "wrong", [{"now": "soon"}, {"timezone": "Mars"}, {"lang": "fi"}, {"text": None, "id": 2, "lang": 3}]
)
def test_a_wrong_row_is_named(wrong: dict[str, object], capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(MESSAGE, MESSAGE | wrong) == 2
    assert "messages.jsonl:2" in capsys.readouterr().err


def test_a_wrong_register_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("register.csv").write_text("id,sv,en,vi\nliu,,x,y\n", "utf-8")
    assert parse(MESSAGE) == 2
    assert "register.csv: row 2, column sv: empty" in capsys.readouterr().err
