"""SQL's session stays behind the repositories: what handlers change is written when it is read or committed."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_handler_reaches_for_the_session() -> None:
    reaching = [
        str(path.relative_to(ROOT))
        for room in ("handlers", "bot")
        for path in sorted((ROOT / room).rglob("*.py"))
        if ".session" in path.read_text("utf-8")
    ]
    assert reaching == []
