"""samverkan check says what does not fit together."""

from contextlib import closing
from pathlib import Path

from bot.checks import run_checks
from bot.config import Config
from storage import Database
from tests.storage.samples import letter


def test_broken_rule_of_the_database_is_named(tmp_path: Path) -> None:
    config = Config(data_dir=tmp_path)
    fine = {check.part: check for check in run_checks(config)}
    assert fine["database"].works
    assert "all rules hold" in fine["database"].remark
    assert fine["library"].works
    with closing(Database(config.database_url)) as database, database.write() as work:
        work.mailbox.post(letter(state="sent"), [])
    found = {check.part: check for check in run_checks(config)}
    assert not found["database"].works
    assert found["database"].remark == "a message is sent at no time (1)"


def test_health_and_heartbeat_have_a_line_each(tmp_path: Path) -> None:
    config = Config.model_validate({"data_dir": tmp_path, "health": {"listen": "127.0.0.1:1"}})
    found = {check.part: check for check in run_checks(config)}
    assert found["health"].remark == "127.0.0.1:1 is not open; the assistant does not run"
    assert "has not run yet" in found["heartbeat"].remark
    config.heartbeat.touch()
    found = {check.part: check for check in run_checks(config)}
    assert "was touched" in found["heartbeat"].remark
