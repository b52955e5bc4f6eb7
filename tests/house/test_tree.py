"""The map in docs/architecture.md, and how long a module may be."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "foundation", "handlers", "knowledge", "reports", "storage")
LONGEST = 300  # lines
# Tables, which are looked up and not read; and what is still to be parted.
LONGER = {
    "handlers/when/en.py",
    "handlers/when/sv.py",
    "handlers/when/vi.py",
}


def modules() -> list[str]:
    found = (path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
    return sorted(path.relative_to(ROOT).as_posix() for path in found if "migrations/versions" not in path.as_posix())


def tree() -> dict[str, str]:
    """The map's lines about each room."""
    drawn = (ROOT / "docs/architecture.md").read_text("utf-8").partition("## The tree")[2].split("```")[1]
    parts = re.split(r"^(\w+)/", drawn, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_what_the_map_names_is_there() -> None:
    there = {room: {Path(path).name for path in modules() if path.startswith(f"{room}/")} for room in ROOMS}
    named = {room: set(re.findall(r"(?<![\w*/])\w+\.py\b", tree()[room])) for room in ROOMS}
    assert {room: names - there[room] for room, names in named.items() if names - there[room]} == {}


def test_map_names_every_package() -> None:
    packages = {path.rsplit("/", 1)[0] for path in modules() if path.count("/") > 1}
    missing = {path for path in packages if f"{path.rsplit('/', 1)[1]}/" not in tree()[path.split("/", 1)[0]]}
    assert missing == set()


def test_no_module_is_too_long() -> None:
    lengths = {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in modules()}
    assert {path: length for path, length in lengths.items() if length > LONGEST and path not in LONGER} == {}
    assert {path for path in LONGER if lengths.get(path, 0) <= LONGEST} == set(), "no exception is needed any more"
