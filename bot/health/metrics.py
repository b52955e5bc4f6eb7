"""The figures as Prometheus reads them (text exposition format 0.0.4)."""

from collections.abc import Iterable, Mapping

from bot.health.parts import Part, State
from bot.health.process import figures
from bot.health.pulse import BUCKETS, Pulse
from storage import Backlog

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
HEALTH = {State.OK: 1.0, State.OFF: 1.0, State.POOR: 0.5, State.FAILED: 0.0}

Labels = Mapping[str, str]


def exposition(parts: list[Part], backlog: Backlog | None, pulse: Pulse, connections: int) -> str:
    """Every figure with its help and type."""
    states = [({"part": part.name}, HEALTH[part.state]) for part in parts]
    lines = [*_metric("samverkan_part_health", "gauge", "1 works, 0.5 poorly, 0 not", states)]
    if backlog is not None:
        lines += _backlog(backlog)
    ages = [({"loop": loop}, age) for loop, age in pulse.ages().items()]
    lines += _metric("samverkan_loop_age_seconds", "gauge", "Since a loop last turned", ages)
    for what, text in COUNTED.items():
        results = [({"result": result}, n) for (kind, result), n in pulse.counts().items() if kind == what]
        lines += _metric(f"samverkan_{what}_total", "counter", text, results)
    lines += _times(pulse)
    lines += _metric("samverkan_database_connections", "gauge", "Connections in use", [({}, connections)])
    for name, value in figures().items():
        lines += _metric(f"process_{name}", "gauge", name.replace("_", " ").capitalize(), [({}, value)])
    return "\n".join(lines) + "\n"


COUNTED = {
    "updates": "Updates by what became of them",
    "messages": "Attempts to send a message, by result",
    "telegram_calls": "Calls of the Bot API, by result",
}


def _backlog(backlog: Backlog) -> list[str]:
    waiting = [
        ({"kind": "update"}, backlog.updates),
        ({"kind": "reply"}, backlog.replies),
        ({"kind": "due"}, backlog.due),
    ]
    oldest = [({"kind": "update"}, backlog.oldest_update), ({"kind": "reply"}, backlog.oldest_reply)]
    return [
        *_metric("samverkan_mailbox_waiting", "gauge", "What waits in the mailbox", waiting),
        *_metric("samverkan_mailbox_oldest_seconds", "gauge", "How long the oldest has waited", oldest),
    ]


def _times(pulse: Pulse) -> list[str]:
    counts, seconds = pulse.times()
    name = "samverkan_handling_seconds"
    bounds = [*(f"{bound:g}" for bound in BUCKETS), "+Inf"]
    return [
        f"# HELP {name} From taking an update up to its answer being sent",
        f"# TYPE {name} histogram",
        *(_line(f"{name}_bucket", {"le": bound}, count) for bound, count in zip(bounds, counts, strict=True)),
        _line(f"{name}_sum", {}, seconds),
        _line(f"{name}_count", {}, counts[-1]),
    ]


def _metric(name: str, kind: str, text: str, values: Iterable[tuple[Labels, float]]) -> list[str]:
    return [f"# HELP {name} {text}", f"# TYPE {name} {kind}", *(_line(name, labels, value) for labels, value in values)]


def _line(name: str, labels: Labels, value: float) -> str:
    inside = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels.items())
    return f"{name}{{{inside}}} {value}" if inside else f"{name} {value}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
