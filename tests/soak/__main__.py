"""`make soak`: prints figures, and ends with 1 when something grows or somebody was not answered."""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

from bot.garbage import collect_seldom
from tests.soak.growth import Growth, Sample
from tests.soak.run import Result, soak

EVERY = 10.0  # seconds between two samples


def main() -> int:
    """Soaks for the given time."""
    parser = argparse.ArgumentParser(description="Work with the assistant for a long time and see whether it grows.")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--people", type=int, default=9)
    parser.add_argument("--pause", type=float, default=4.0, help="seconds between two things that somebody does")
    options = parser.parse_args()
    collect_seldom()  # as each command does
    with tempfile.TemporaryDirectory() as folder:
        result = soak(options.minutes * 60, options.people, options.pause, EVERY, Path(folder))
    for line in report(result):
        print(line)
    wrong = result.judge()
    for entry in wrong[:50]:
        print(f"WRONG {entry}")
    return 1 if wrong else 0


def report(result: Result) -> list[str]:
    """The figures."""
    seconds = sorted(result.diary.seconds)
    late = seconds[int(len(seconds) * 0.95)] if seconds else 0.0
    done = ", ".join(f"{what} {count}" for what, count in sorted(result.diary.done.items()))
    return [
        f"{result.seconds / 60:.1f} minutes, {len(seconds)} answers: {done}",
        f"answered within {median(seconds or [0.0]):.2f} s (median), {late:.2f} s (95 of 100)",
        *(row(entry, result.samples) for entry in result.growth),
        f"memory by minute: {' '.join(by_minute(result.samples))}",
    ]


def by_minute(samples: list[Sample]) -> list[str]:
    """The memory at the beginning of each minute, in megabytes."""
    minutes: dict[int, float] = {}
    for sample in samples:
        minutes.setdefault(int(sample.second // 60), sample.memory)
    return [f"{memory:.0f}" for memory in minutes.values()]


def row(entry: Growth, samples: list[Sample]) -> str:
    """One figure over the time."""
    values = [float(getattr(sample, entry.name)) for sample in samples]
    return (
        f"{entry.name:12} first {values[0]:8.1f}  median {entry.median:8.1f}  last {values[-1]:8.1f}  "
        f"highest {max(values):8.1f}  growth {entry.growth:+8.2f} (allowed {entry.allowed:.1f})"
    )


if __name__ == "__main__":
    sys.exit(main())
