"""The command line tells in one line what is wrong, and ends with the code that says whose fault it is."""

from functools import partial
from pathlib import Path

import pytest

import bot.commands.library
from bot.bootstrap import Overrides, open_knowledge
from bot.cli import main
from tests.fakes.embedder import FakeEmbedder


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path / "data"))


def ended(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "COMMAND"),
        (["foo"], "'foo'"),
        (["ask"], "TEXT"),
        (["ask", "  "], "give a question"),
        (["ingest", ".", "--for", "Borås"], "both or linkoping or thai-nguyen"),
        (["ask", "x", "--language", "de"], "'de'"),
        (["--config", "nowhere.toml", "check"], "nowhere.toml: there is no such file"),
        (["check", "--config", "nowhere.toml"], "nowhere.toml: there is no such file"),
        (["run"], "telegram.token"),
        (["when"], "TEXT"),
        (["when", "--file", "nowhere.jsonl"], "nowhere.jsonl: cannot be read (No such file or directory)"),
    ],
)
def test_wrong_usage_is_told_in_one_line(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(arguments) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.count("\n") == 1
    assert told in written.err


@pytest.mark.parametrize(
    ("command", "line", "told"),
    [
        (["evaluate"], '{"id": "x", "lang": "sv"}', "question, answerable"),
        (["evaluate"], '{"question": "x", "lang": "de", "answerable": true}', "'de'"),
        (["detect", "--file"], '{"id": "x"}', "text"),
        (["when", "--file"], '{"text": "fredag", "lang": "sv", "now": "2026-11-27"}', "timezone"),
        (["when", "--file"], "[1]", "not a JSON object"),
        (["when", "--file"], '{"text": "x", "lang": "sv", "timezone": "Mars", "now": "2026-11-27"}', "Mars"),
        (["when", "--file"], '{"text": "x", "lang": "sv", "timezone": "UTC", "now": "noon"}', "noon"),
    ],
)
def test_a_line_of_a_file_that_lacks_something_is_named(
    command: list[str], line: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "set.jsonl"
    file.write_text(line, "utf-8")

    assert ended([*command, str(file)]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("KNOWLEDGE__EMBEDDINGS", "foo", "provider:model"),
        ("STORAGE__DATABASE_URL", "mysql://x", "postgresql+psycopg://"),
        ("ACCESS__ADMINS", "5,x", "access.admins.1"),
        ("TELEGRAMM__TOKEN", "1", "did you mean telegram?"),
        ("TELEGRAM__TOKN", "1", "did you mean telegram.token?"),
    ],
)
def test_wrong_settings_end_with_the_code_of_wrong_settings(
    key: str, value: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(f"SAMVERKAN_{key}", value)

    assert ended(["check"]) == 2
    assert told in capsys.readouterr().err


def test_ingest_says_whom_documents_are_for_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = partial(open_knowledge, overrides=Overrides(embedder=FakeEmbedder()))
    monkeypatch.setattr(bot.commands.library, "open_knowledge", opened)
    for name in ("ours.md", "shared.md", "new.md"):
        (tmp_path / name).write_text(f"# {name[:-3]}\n\nThe plant of {name} stands ready in 2031.\n", "utf-8")

    assert main(["ingest", "ours.md", "--for", "linkoping"]) == 0
    assert main(["ingest", "shared.md", "--for", "both"]) == 0
    assert "--for" not in capsys.readouterr().err
    assert main(["ingest", "new.md", "ours.md", "--language", "en"]) == 0
    assert "Both sides see what is new. With --for SIDE" in capsys.readouterr().err
    assert main(["documents", "--language", "en"]) == 0
    listed = {line.rpartition("[")[2]: "internal: linkoping" in line for line in capsys.readouterr().out.splitlines()}
    assert listed == {"ours.md]": True, "shared.md]": False, "new.md]": False}, "a document stays with whom it is for"

    assert main(["ingest", "ours.md", "--for", "both"]) == 0
    assert main(["documents", "--language", "en"]) == 0
    assert "internal" not in capsys.readouterr().out

    monkeypatch.setenv("SAMVERKAN_KNOWLEDGE__NEW_DOCUMENTS_SHARED", "false")
    (tmp_path / "newer.md").write_text("# Newer\n\nThe plant stands ready in 2032.\n", "utf-8")
    assert main(["ingest", "newer.md", "ours.md", "--language", "en"]) == 1
    told = capsys.readouterr().out
    assert "newer.md: it is new, and nobody has said whom it is for" in told
    assert "unchanged" in told


@pytest.mark.parametrize(("language", "told"), [("sv", "inga dokument"), ("en", "no documents"), ("vi", "Chưa có")])
def test_an_empty_library_is_said_and_not_only_shown(
    language: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = partial(open_knowledge, overrides=Overrides(embedder=FakeEmbedder()))
    monkeypatch.setattr(bot.commands.library, "open_knowledge", opened)
    assert main(["documents", "--language", language]) == 0
    written = capsys.readouterr()
    assert told in written.err
    assert written.out == "", "a script that reads the list finds nothing else in it"
