"""A new plan together with its steps: "Action plan 2027 with these steps: invite the delegation by 15 Feb, …". Pure.

The steps stand behind a word for them, in lines below the plan's name, or behind its colon, if they have days.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final, NamedTuple

from handlers.own_side import ends_kept
from handlers.plans.context import Context
from handlers.plans.missing import LEFT
from handlers.plans.reading import is_detail, read_step
from handlers.plans.several import MARK, listed
from knowledge.text import fold
from storage import StepContent

MOST: Final = 30  # steps
MOST_PIECES: Final = 4 * MOST  # between commas
LONGEST: Final = 4_000  # characters
# What stands between a plan and its steps; folded.
LEADS: Final = re.compile(
    r"\b(?:(?:with|med|voi|gom|co|and|och|va|these|those|the|following|foljande|dessa|de har|cac|nhung) ){0,4}"
    r"(?:steps|actions|steg|stegen|atgarder|atgarderna|buoc|viec)(?: sau| sau day)?\s*:\s*"
)
LINE: Final = re.compile(r"\n\s*")
COLON: Final = re.compile(r":\s+")
JOINTS: Final = re.compile(r",\s+(?:(?:och|samt|and|và)\s+)?")

WAYS: Final = {LEADS: 1, LINE: 1, COLON: 2}  # from a plan to its steps, and how many of them there are at least


class Outline(NamedTuple):
    """What names the plan, and the texts of its steps."""

    head: str
    steps: Sequence[str] = ()


def outline(text: str, context: Context) -> Outline:
    """A message taken apart where it goes on from the plan to its steps; without steps where it tells of none."""
    whole = text.strip()
    text, kept = ends_kept(whole) if context.side and len(whole) <= LONGEST else (whole, "")
    for way, found in _ways_on(text):
        if not found.start():
            continue
        parts = _parts(text[found.end() :], context)[:MOST]
        dated = sum(read_step(one, context).due is not None for one in parts)
        if len(parts) >= WAYS[way] and (way is not COLON or dated * 2 >= len(parts)):
            head = text[: found.start()].strip(LEFT)
            kept = kept or (ends_kept(head)[1] if context.side else "")
            return Outline(head, [f"{part}, {kept}" for part in parts] if kept else parts)
    return Outline(whole)


def before_steps(text: str, *, plainly: bool = False) -> str:
    """What stands before the first place at which a plan may go on to its steps; the text where it is a question.

    `plainly` not before a colon, behind which the plan's name may go on.
    """
    whole = text.strip()
    ways = () if "?" in text else _ways_on(whole)
    found = next((found for way, found in ways if not (plainly and way is COLON)), None)
    return whole[: found.start()].strip(LEFT) if found is not None else whole


def _ways_on(text: str) -> Iterator[tuple[re.Pattern[str], re.Match[str]]]:
    """The places at which a plan may go on to its steps, one of each way, the plainest first."""
    folded = fold(text)
    if len(text) <= LONGEST and len(folded) == len(text):
        yield from ((way, found) for way in WAYS if (found := way.search(folded)) is not None)


def steps_within(texts: Sequence[str], context: Context, start: date, end: date) -> list[StepContent]:
    """The steps of a plan of that period; a day without its year is one of it."""
    return [_within(text, context, start, end) for text in texts]


def _within(text: str, context: Context, start: date, end: date) -> StepContent:
    step = read_step(text, context)
    if step.due is None or start <= step.due.day <= end:
        return step
    then = replace(context, now=datetime.combine(start, time(), context.now.tzinfo))
    again = read_step(text, then)
    return again if again.due is not None and start <= again.due.day <= end else step


def _parts(text: str, context: Context) -> list[str]:
    """The entries of a list: lines, numbers, what stands between semicolons, or between commas and names a step."""
    text = text.strip()
    entries = listed(text) or [entry for line in text.splitlines() for entry in line.split(";")]
    if len(entries) == 1:
        entries = _between_commas(text, context)
    return [entry for one in entries if (entry := MARK.sub("", one, count=1).strip(" ,;."))]


def _between_commas(text: str, context: Context) -> list[str]:
    """The pieces, each that only tells something of a step with the one before it."""
    entries: list[str] = []
    for piece in JOINTS.split(text, MOST_PIECES):
        if entries and is_detail(piece, context):
            entries[-1] = f"{entries[-1]}, {piece}"
        else:
            entries.append(piece)
    return entries
