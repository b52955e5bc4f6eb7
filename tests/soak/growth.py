"""Whether something grows: a slope that single outliers do not bend (Theil and Sen), after a warm-up."""

from dataclasses import dataclass
from itertools import combinations
from statistics import median

WARM_UP = 0.35  # of the time: threads are started and memories filled as they are first needed
MOST_SAMPLES = 400  # of which all pairs are looked at


@dataclass(frozen=True)
class Sample:
    """The process at one moment; seconds since the start."""

    second: float
    memory: float  # megabytes
    threads: float
    files: float
    connections: float
    backlog: float


@dataclass(frozen=True)
class Growth:
    """A figure over the time that counts: its median, its robust growth, and how much of that is let pass."""

    name: str
    median: float
    growth: float
    allowed: float

    @property
    def is_bad(self) -> bool:
        """Whether it grows."""
        return self.growth > self.allowed


def growth_of(samples: list[Sample]) -> list[Growth]:
    """Each figure. Memory may go up by a twentieth, or 16 MB: that is what heaps do by themselves.

    Ten files are five connections that a thread or a pool, of which there are only so many, has opened late.
    """
    counted = settled(samples)
    found = []
    for name in ("memory", "threads", "files", "connections", "backlog"):
        values = [(sample.second, float(getattr(sample, name))) for sample in counted]
        middle = median(value for _, value in values)
        allowed = {"memory": max(16.0, middle / 20), "files": 10.0, "backlog": 5.0}.get(name, 2.0)
        found.append(Growth(name, middle, slope(values) * (values[-1][0] - values[0][0]), allowed))
    return found


def settled(samples: list[Sample]) -> list[Sample]:
    """The samples after the warm-up, thinned out when there are very many."""
    begin = samples[-1].second * WARM_UP
    counted = [sample for sample in samples if sample.second >= begin]
    return counted[:: max(1, len(counted) // MOST_SAMPLES)]


def slope(values: list[tuple[float, float]]) -> float:
    """The median of the slopes between all pairs of points; 0 for fewer than two."""
    pairs = combinations(values, 2)
    return median([(b - a) / (t - s) for (s, a), (t, b) in pairs if t > s] or [0.0])
