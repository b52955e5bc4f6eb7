"""Percentiles and memory."""

import resource
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import numpy as np

T = TypeVar("T")


def timed(action: Callable[[], T]) -> tuple[float, T]:
    """Seconds that an action took, and its result."""
    started = perf_counter()
    result = action()
    return perf_counter() - started, result


def percentile(seconds: Sequence[float], share: int) -> float:
    """A percentile in milliseconds."""
    return float(np.percentile(np.array(seconds) * 1000, share))


def memory_megabytes() -> float:
    """The memory that this process holds now; where /proc is missing, the most that it ever held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 / (1024 if sys.platform == "darwin" else 1)
