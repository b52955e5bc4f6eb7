"""The lines of keys and values between two rules at the top of a Markdown file, as page generators want them."""

import re
from dataclasses import dataclass

FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
ENTRY = re.compile(r"^(\w[\w -]{0,40}):[ \t]*(.*)$", re.MULTILINE)
DAY = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}\b")


@dataclass(frozen=True)
class FrontMatter:
    """The text below it, and what it says of the text: a title, and a date in ISO form."""

    text: str
    title: str | None = None
    date: str | None = None


def read_front_matter(text: str) -> FrontMatter:
    """Text that begins with a rule of another kind, or none, is given back whole."""
    found = FRONT_MATTER.match(text)
    entries = {key.casefold(): value.strip().strip("\"'") for key, value in ENTRY.findall(found[1])} if found else {}
    if found is None or not entries:
        return FrontMatter(text)
    day = DAY.match(entries.get("date", ""))
    return FrontMatter(text[found.end() :], entries.get("title") or None, day[0] if day else None)
