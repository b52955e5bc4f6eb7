"""A document's title, date and language, from its own text where the format does not say."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from knowledge.documents import Block
from knowledge.language import detect
from knowledge.words import Language

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "mars march",
            "april",
            "maj may",
            "juni june",
            "juli july",
            "augusti august",
            "september sept",
            "oktober october",
            "november",
            "december",
        ),
        start=1,
    )
    for name in names.split()
}
ISO_DAY = re.compile(r"\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b")
WRITTEN = re.compile(rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?({'|'.join(MONTHS)})\s+((?:19|20)\d\d)\b", re.IGNORECASE)
VIETNAMESE = re.compile(r"(?:ngày (\d{1,2}) )?tháng (\d{1,2}) năm ((?:19|20)\d\d)\b", re.IGNORECASE)
LAST_YEAR = re.compile(r",\s*((?:19|20)\d\d)\s*$")
SOURCE_LINE = re.compile(r"^(?:source|källa|nguồn)\s*:\s", re.IGNORECASE)
SAMPLE_BLOCKS = 60
HEAD_CHARACTERS = 1500


def find_date(head: str) -> str | None:
    """The first date in the opening of a document, as ISO day, month or year."""
    if found := ISO_DAY.search(head):
        return found[0]
    for pattern, day, month, year in ((WRITTEN, 1, 2, 3), (VIETNAMESE, 1, 2, 3)):
        if found := pattern.search(head):
            number = MONTHS.get(found[month].casefold()) or int(found[month])
            return _iso(found[year], number, found[day])
    found = LAST_YEAR.search(head.split("\n", 1)[0])
    return found[1] if found else None


def _iso(year: str, month: int, day: str | None) -> str:
    return f"{year}-{month:02}-{int(day):02}" if day else f"{year}-{month:02}"


def is_source_line(line: str) -> bool:
    """Whether a line only tells where the document comes from."""
    return bool(SOURCE_LINE.match(line))


def opening(lines: Iterable[str]) -> str:
    """The part of the text in which a document says when it was written; a source line counts first."""
    head: list[str] = []
    for line in lines:
        if is_source_line(line):
            head.insert(0, line)
        elif sum(map(len, head)) < HEAD_CHARACTERS:
            head.append(line)
    return "\n".join(head)


def title_from_name(name: str) -> str:
    """A readable title from a file's name: "plan_2026-27.pdf" becomes "plan 2026-27"."""
    return re.sub(r"[\s_]+", " ", Path(name).stem).strip() or name


def document_language(blocks: Sequence[Block], fallback: Language = "sv") -> Language:
    """The language that most of the text is written in, weighed by length."""
    counts: Counter[Language] = Counter()
    step = max(1, len(blocks) // SAMPLE_BLOCKS)
    for block in blocks[::step]:
        language = detect(block.text[:400])
        if language is not None:
            counts[language] += min(len(block.text), 400)
    return counts.most_common(1)[0][0] if counts else fallback
