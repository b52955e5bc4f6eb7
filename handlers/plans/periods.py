"""The title and the period of a plan out of one message: "Handlingsplan 2027 jan–dec". Pure."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from handlers.when import find_all
from knowledge.text import fold
from knowledge.words import Language

LONGEST_TITLE = 200
NAMES = r"(?:handlingsplan(?:en)?|aktivitetsplan|action plan|work plan|plan of action|ke hoach(?: hanh dong)?|plan)"
# How a message begins that makes a plan; folded.
MAKES = re.compile(rf"^\s*(?:(?:ny|new|skapa|create|tao|them|lag) (?:en |a )?(?:ny |new )?(?={NAMES}\b)|moi\b)\s*")
NAMED = re.compile(rf"^\s*{NAMES}\b")
YEARS = re.compile(r"\b(20\d\d)(?:\s*[-–—/]\s*((?:20)?\d\d))?\b")
ONLY_NAME = re.compile(rf"\s*{NAMES}(?: (?:for|nam))? (?:{YEARS.pattern})\s*[.!]?\s*")
LEFT = " ,;:.–—-()"


@dataclass(frozen=True)
class PlanDraft:
    """A plan as understood from a message; without days when it names no period."""

    title: str
    start: date | None = None
    end: date | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it has a period."""
        return self.start is not None and self.end is not None


def is_plan_name(text: str) -> bool:
    """Whether a text is a plan's name with its years and nothing else: "Handlingsplan 2026–2027"."""
    return ONLY_NAME.fullmatch(fold(text)) is not None


def makes_plan(text: str, language: Language, now: datetime) -> bool:
    """Whether a message says by itself that it makes a plan: a plan's name with a period, and no question."""
    folded = fold(text)
    if "?" in text or len(text) > LONGEST_TITLE or not (MAKES.match(folded) or NAMED.match(folded)):
        return False
    return MAKES.match(folded) is not None or (_range(text, language, now) is not None and len(text.split()) <= 12)


def read_plan(text: str, language: Language, now: datetime) -> PlanDraft:
    """The plan that a message names."""
    text = " ".join(text.split())
    folded = fold(text)
    match = MAKES.match(folded)
    if match is not None and len(folded) == len(text):
        text = text[match.end() :]
        text = text[:1].upper() + text[1:]
    period = read_period(text, language, now)
    title = _title(text, language, now)
    return PlanDraft(title[:LONGEST_TITLE], *period) if period else PlanDraft(title[:LONGEST_TITLE])


def read_period(text: str, language: Language, now: datetime) -> tuple[date, date] | None:
    """The first and the last day of the period that a text names: days, months, or years."""
    years = YEARS.search(text)
    found = _range(text, language, now)
    if found is not None and (years is None or years[2] is None):
        return found
    if years is None:
        return None
    first = int(years[1])
    last = int(years[2]) + (2000 if len(years[2]) == 2 else 0) if years[2] else first
    return (date(first, 1, 1), date(last, 12, 31)) if first <= last <= first + 20 else None


def _range(text: str, language: Language, now: datetime) -> tuple[date, date] | None:
    """The period of a date phrase that has a beginning and an end."""
    for found in find_all(text, language, now):
        if found.when.end is not None and found.when.grain == "day":
            start, end = found.when.start, found.when.end
            if (end - start).days >= 27:  # a month at least; plans are not made for a week
                return start, end
    return None


def _title(text: str, language: Language, now: datetime) -> str:
    """The text without its period; years stay, since they tell plans apart."""
    years_named = YEARS.search(text)
    if years_named is not None and years_named[2] is not None:
        return text.strip(LEFT)
    for found in find_all(text, language, now):
        rest = f"{text[: found.start]} {text[found.stop :]}"
        years = " ".join(dict.fromkeys(re.findall(r"\b20\d\d\b", text[found.start : found.stop])))
        title = " ".join(f"{rest.strip(LEFT)} {years}".split()).strip(LEFT)
        return title if len(title) > len(years) + 2 else text
    return text.strip(LEFT)
