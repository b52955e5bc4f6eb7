"""Runs each measurement in a process of its own, so that memory figures are clean: `python -m bench.workers`."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Figures = dict[str, float]


def run(task: str, **settings: str | int | bool) -> Figures:
    """The figures of a task, named as module.function in this package. Raises RuntimeError when it fails."""
    command = [sys.executable, "-m", "bench.workers", task, json.dumps(settings)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{task} failed:\n{done.stderr[-4000:]}")
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> None:
    """Runs the task named on the command line and prints its figures as JSON."""
    module, name = sys.argv[1].split(".")
    function: Any = getattr(import_module(f"bench.{module}"), name)
    print(json.dumps(function(**json.loads(sys.argv[2]))))


if __name__ == "__main__":
    main()
