"""A few of the kills that `make torture-kills` does by the hundred."""

from pathlib import Path

from tests.kills.__main__ import torture


def test_nothing_is_lost_or_doubled_when_the_process_is_killed_again_and_again(tmp_path: Path) -> None:
    result = torture(kills=4, seed=1, folder=tmp_path)
    assert result.wrong == []
    assert result.updates > 10
    assert result.given_up == 0
