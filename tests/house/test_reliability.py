"""The fault tables name a test in every row, and tests that exist."""

import itertools
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_test_that_the_fault_table_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / "reliability.md").read_text("utf-8")))
    there: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        there |= set(re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE))
    assert len(named) > 20
    assert named - there == set()


def test_every_fault_has_its_test() -> None:
    lines = (ROOT / "docs" / "reliability.md").read_text("utf-8").splitlines()
    heads = [at for at, line in enumerate(lines) if line.startswith("|") and line.endswith("| Observed in |")]
    assert len(heads) == 2
    for head in heads:
        rows = itertools.takewhile(lambda line: line.startswith("|"), lines[head + 2 :])
        assert [row for row in rows if "`test_" not in row.rpartition("|")[0].rpartition("|")[2]] == []
