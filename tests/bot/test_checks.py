"""samverkan check says what does not fit together."""

from contextlib import closing
from pathlib import Path

import pytest

import bot.checks
from bot.checks import counted, run_checks
from bot.config import Config
from storage import Database, Role
from tests.storage.samples import add_user, letter


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


def test_one_document_is_one_document() -> None:
    assert [counted(number, "document") for number in (0, 1, 2)] == ["0 documents", "1 document", "2 documents"]


def test_no_password_or_key_is_shown_whatever_fails(tmp_path: Path) -> None:
    nowhere = "127.0.0.1:1"
    config = Config.model_validate(
        {
            "data_dir": tmp_path,
            "storage": {"database_url": f"postgresql+psycopg://samverkan:hemligt-db@{nowhere}/samverkan"},
            "knowledge": {"vector_store": f"http://chroma:hemligt-vs@{nowhere}"},
            "telegram": {"token": "123456789:hemligt-tg", "api_base_url": f"http://proxy:hemligt-px@{nowhere}/bot"},
            "llm": {"model": "openai:m", "base_url": f"http://llm:hemligt-lm@{nowhere}/v1", "api_key": "hemligt-ky"},
            "translation": {
                "providers": ["libretranslate"],
                "libretranslate_url": f"http://tr:hemligt-tr@{nowhere}",
                "libretranslate_api_key": "hemligt-tk",
            },
        }
    )
    found = {check.part: check for check in run_checks(config)}
    assert not any(found[part].works for part in ("database", "chat model", "telegram"))
    assert [check for check in found.values() if "hemligt" in check.remark] == []


def test_error_that_repeats_a_password_is_shown_without_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_config: Config) -> str:
        raise RuntimeError("cannot reach postgresql://samverkan:hemligt-db@db/samverkan")

    monkeypatch.setattr(bot.checks, "_database", fail)
    url = "postgresql+psycopg://samverkan:hemligt-db@db/samverkan"
    config = Config.model_validate({"data_dir": tmp_path, "storage": {"database_url": url}})
    found = {check.part: check for check in run_checks(config)}
    assert found["database"].remark == "RuntimeError: cannot reach postgresql://samverkan:[hidden]@db/samverkan"


def test_health_and_heartbeat_have_a_line_each(tmp_path: Path) -> None:
    config = Config.model_validate({"data_dir": tmp_path, "health": {"listen": "127.0.0.1:1"}})
    found = {check.part: check for check in run_checks(config)}
    assert found["health"].remark == "127.0.0.1:1 is not open; the assistant does not run"
    assert "has not run yet" in found["heartbeat"].remark
    config.heartbeat.touch()
    found = {check.part: check for check in run_checks(config)}
    assert "was touched" in found["heartbeat"].remark


def test_check_names_the_settings_in_force_and_what_would_keep_everybody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in ("_database", "_library", "_telegram"):
        monkeypatch.setattr(bot.checks, part, lambda _config: "")
    telegram = {"token": "123456789:AAaa-_09"}
    config = Config.model_validate({"data_dir": tmp_path, "telegram": telegram, "access": {"admins": [4711]}})
    found = {check.part: check for check in run_checks(config, "here.toml")}
    assert found["configuration"].remark == f"valid, from here.toml; data in {tmp_path}"
    assert found["access"].remark == "1 admin in access.admins"
    assert found["partnership"].remark.startswith("Linköping – Thai Nguyen; ")

    register = {"organisations": tmp_path / "nowhere.csv"}
    telegram = {"token": "123456789:replace-me"}
    config = Config.model_validate({"data_dir": tmp_path, "telegram": telegram, "partnership": register})
    found = {check.part: check for check in run_checks(config, "here.toml")}
    assert [part for part, check in found.items() if not check.works] == ["configuration", "partnership", "access"]
    assert found["partnership"].remark == f"{tmp_path / 'nowhere.csv'}: cannot be read (No such file or directory)"

    with closing(Database(config.database_url)) as database, database.write() as work:
        work.users.grant(add_user(work).id, work.partnerships.ensure("X", []).id, Role.ADMIN)
    found = {check.part: check for check in run_checks(config, "here.toml")}
    assert found["access"].remark == "access.admins names nobody; 1 admin by a role given in the chat"
