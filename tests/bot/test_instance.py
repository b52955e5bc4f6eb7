"""One running assistant for each data folder and each token."""

import os
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from bot.cli import main
from bot.errors import StartupError
from bot.instance import only_instance

TOKEN = f"123456789:{uuid4().hex}"  # of this run: the lock is one for the whole machine
HOLD = "import sys; from pathlib import Path; from bot.instance import only_instance\n"
HOLD += "with only_instance(Path(sys.argv[1]), sys.argv[2]): print('held', flush=True); sys.stdin.read()"


def test_second_one_on_the_same_data_is_told_which_process_has_them(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path), TOKEN]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        same_data = pytest.raises(StartupError, match=rf"data in .* is in use by process {other.pid}; only one")
        with same_data, only_instance(tmp_path, None):
            pass
        same_token = pytest.raises(StartupError, match=r"telegram\.token is in use by process")
        with same_token, only_instance(tmp_path / "other", TOKEN):
            pass
        with only_instance(tmp_path / "other", "987654321:another-token"):
            pass
        other.kill()
    with only_instance(tmp_path, TOKEN):
        pass


def test_run_says_it_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SAMVERKAN_TELEGRAM__TOKEN", TOKEN)
    with only_instance(tmp_path, None):
        assert main(["run"]) == 1
    told = capsys.readouterr().err
    assert "only one assistant may run" in told
    assert TOKEN not in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("command", ["run", "chat", "check"])
def test_folder_that_cannot_be_written_is_told_without_a_traceback(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path / "file" / "data"))
    monkeypatch.setenv("SAMVERKAN_TELEGRAM__TOKEN", TOKEN)
    assert main([command]) == 1
    told = "".join(capsys.readouterr())
    assert "Not a directory" in told
    assert "Traceback" not in told


def test_what_is_kept_is_for_nobody_else_on_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path / "data"))
    main(["check"])
    kept = list((tmp_path / "data").rglob("*"))
    assert kept
    assert [path for path in kept if path.stat().st_mode & 0o077] == []


def test_root_does_not_restore_into_data_that_somebody_else_could_then_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if os.geteuid() == 0:
        os.chown(tmp_path, 54321, -1)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path))
    assert main(["restore", "backup.zip"]) == 1
    assert "run this as that user" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
