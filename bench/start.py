"""How long one question takes from an empty process, imports and model included."""

import os
import subprocess
import sys
import tempfile
from statistics import median

from bench.timing import timed
from bench.workers import ROOT, Figures

QUESTION = "Hur länge gäller avtalet?"


def ours(runs: int) -> Figures:
    """`samverkan ask` over the sample documents."""
    from bench.texts import SAMPLES

    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "SAMVERKAN_DATA_DIR": folder}
        _run([sys.executable, "-m", "bot", "ingest", str(SAMPLES)], environment)
        return {"seconds": _median(runs, [sys.executable, "-m", "bot", "ask", QUESTION], environment)}


def baseline(runs: int) -> Figures:
    """The plain pipeline's script over the same documents."""
    from bench.baseline import add, store
    from bench.texts import loaded_documents

    with tempfile.TemporaryDirectory() as folder:
        chroma = store(folder)
        for document in loaded_documents(quick=True):
            add(chroma, document)
        script = f"from bench.baseline import ask; ask({folder!r}, {QUESTION!r})"
        return {"seconds": _median(runs, [sys.executable, "-c", script], dict(os.environ))}


def _median(runs: int, command: list[str], environment: dict[str, str]) -> float:
    return median(timed(lambda: _run(command, environment))[0] for _ in range(runs))


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
