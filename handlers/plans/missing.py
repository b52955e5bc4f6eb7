"""Days of a step that no calendar has, "klart 31 februari", or that may be either of two, "by next Friday".

They are kept as written until somebody says which one is meant.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from handlers.plans.context import Context
from handlers.plans.fields import LEADING, as_day
from handlers.when import Found, either, nearly
from knowledge.text import fold
from storage import Due, StepContent

STARTS = re.compile(r"^(?:start(?:ar|s|ing)?|borjar|fran|begins?|from|bat dau|tu(?: ngay)?)\b[ :]*")  # folded
LEFT = " ,;:–-"
ENDS = re.compile(
    r"[ ,:–-]*\b(?:klart|klar|senast|till|by|due|before|until|hạn(?: chót| cuối)?|trước|xong)\s*$", re.IGNORECASE
)


@dataclass(frozen=True)
class Missing:
    """A day that does not exist, or that may be either of two.

    For which field it stands, in which words, and the days that may be meant.
    """

    field: str  # "due" or "start"
    said: str
    days: tuple[date, ...]
    exists: bool = False


def missing(content: StepContent, context: Context) -> list[Missing]:
    """The days in a step's title and notes that do not exist, one for each field that has no day yet."""
    found: dict[str, Missing] = {}
    for line in (*content.notes.splitlines(), content.title):
        days = days_beside(line, context)
        field = field_of(line)
        if days and getattr(content, field) is None:
            found.setdefault(field, Missing(field, line, days, _is_either(line, context)))
    return list(found.values())


def settled(content: StepContent, field: str, day: date | None, context: Context) -> StepContent:
    """The step on a day that exists, or on none, without the words of the one that does not."""
    meant = next((one for one in missing(content, context) if one.field == field), None)
    if meant is None:
        return content
    found = _near(meant.said, context)
    rest = _without(meant.said, found[0])
    if meant.said == content.title:
        content = replace(content, title=rest or content.title)
    else:
        lines = content.notes.splitlines()
        at = lines.index(meant.said)
        content = replace(content, notes="\n".join(_kept([*lines[:at], rest, *lines[at + 1 :]])))
    if day is None:
        return content
    end = next((one.when.end for one in found if as_day(one.when.start) == day), None)
    if end is not None and content.due is None:  # "from 31 April to 5 May"
        return replace(content, start=day, due=Due(as_day(end)))
    return replace(content, start=day) if field == "start" else replace(content, due=Due(day))


def days_beside(text: str, context: Context) -> tuple[date, ...]:
    """The days beside the one in a text that does not exist; none where all exist."""
    return tuple(as_day(one.when.start) for one in _near(text, context))


def field_of(text: str) -> str:
    """Whether a day begins a step or ends it."""
    return "start" if STARTS.match(fold(text)) else "due"


def _near(text: str, context: Context) -> tuple[Found, ...]:
    """What may be meant by a day that does not exist; "start 30 februari" is read from behind its first word."""
    folded = fold(text)
    lead = STARTS.match(folded) if len(folded) == len(text) else None
    found = nearly(text, context.language, context.now) or either(text, context.language, context.now)
    if found or lead is None:
        return found
    at = lead.end()
    behind = nearly(text[at:], context.language, context.now)
    return tuple(replace(one, start=one.start + at, stop=one.stop + at) for one in behind)


def _is_either(text: str, context: Context) -> bool:
    return not nearly(text, context.language, context.now) and bool(either(text, context.language, context.now))


def _without(text: str, found: Found) -> str:
    """A text without a date phrase and what leads up to it."""
    before = ENDS.sub("", text[: found.start])
    before = "" if _only_leads(before) else before
    return " ".join(f"{before} {text[found.stop :]}".split()).strip(LEFT)


def _only_leads(text: str) -> bool:
    """Whether nothing but "klart", "start", "senast den" stands before a day."""
    rest = fold(text).strip()
    for lead in (STARTS, LEADING):
        rest = lead.sub("", f"{rest} ").strip()
    return rest in {"", "den", "the", "ngay"}


def _kept(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line]
