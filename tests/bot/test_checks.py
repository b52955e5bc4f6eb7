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
