"""A short soak in the suite, and whether growth would be seen; `make soak` takes an hour."""

import shutil
from pathlib import Path

import pytest

from tests.soak.growth import Sample, growth_of, slope
from tests.soak.run import soak


def test_everybody_is_answered_while_many_things_go_on(tmp_path: Path, samples: Path) -> None:
    shutil.copytree(samples, tmp_path / "data")  # documents that are there already are not embedded anew
    result = soak(seconds=8, people=6, pause=0.2, every=1, folder=tmp_path)
    # Eight seconds say nothing about growth: threads and memories are still filled as they are first needed.
    assert [entry for entry in result.judge() if " grew by " not in entry] == []
    assert sum(result.diary.done.values()) >= 6
    assert result.samples[-1].threads > 0


def samples(memory: list[float], threads: float = 30) -> list[Sample]:
    return [Sample(10.0 * n, value, threads + n * 0, 40, 1, 0) for n, value in enumerate(memory)]


@pytest.mark.parametrize(
    ("memory", "grows"),
    [
        ([400 + (n % 7) for n in range(100)], False),
        ([300 + min(n, 30) * 5 for n in range(100)], False),  # a warm-up
        ([400.0] * 50 + [900.0] * 5 + [400.0] * 45, False),  # a peak
        ([400 + n for n in range(100)], True),
        ([400 + (n // 20) * 20 for n in range(100)], True),  # in steps
    ],
    ids=["noise", "warm-up", "peak", "leak", "steps"],
)
def test_growth_is_told_from_noise_warm_up_and_peaks(memory: list[float], grows: bool) -> None:
    found = {entry.name: entry.is_bad for entry in growth_of(samples(memory))}
    assert found == {"memory": grows, "threads": False, "files": False, "connections": False, "backlog": False}


def test_slope_of_a_line_is_its_own_and_one_outlier_does_not_bend_it() -> None:
    line = [(float(n), 2.0 * n) for n in range(20)]
    assert slope(line) == 2.0
    assert slope([*line, (20.0, 5_000.0)]) == 2.0
