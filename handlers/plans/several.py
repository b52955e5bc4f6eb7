"""Several steps in one message: "Lars skriver inbjudan senast 1 mars och Minh svarar senast 15 mars". Pure."""

import re
from dataclasses import replace
from typing import Final

from handlers.own_side import ends_kept
from handlers.plans.context import Context
from handlers.plans.reading import read_step, without_lead
from storage import StepContent

JOINTS: Final = re.compile(r"\s*(?:[;\n]+|[.,]?\s(?:och|samt|and|và|va)\s)\s*", re.IGNORECASE)
NUMBERED: Final = re.compile(r"(?:^|(?<=\s))(?P<number>\d{1,2})[.)]\s+(?=\D)")
MARK: Final = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s+")
MOST: Final = 10  # steps
LONGEST: Final = 1_500  # characters
WORD: Final = re.compile(r"[^\W\d_]{2,}")


def read_several(text: str, context: Context) -> list[StepContent]:
    """The steps of a message that tells of more than one, in a list or each with its own day; else none."""
    if len(text) > LONGEST:
        return []
    if entries := listed(without_lead(text)):
        return [read_step(entry, context) for entry in entries[:MOST]]
    text, kept = ends_kept(text) if context.side else (text, "")
    said = _parts(without_lead(text), context) if JOINTS.search(text.strip()) else []
    found = [read_step(part, context) for part in said]
    whole = all(step.due is not None and len(WORD.findall(step.title)) > 1 for step in found)
    if kept and context.side:
        found = [replace(step, audience=context.side) for step in found]
    return found if 1 < len(found) <= MOST and whole else []


def listed(text: str) -> list[str]:
    """The entries of a text that is nothing but a list: "1. ... 2. ...", or lines that begin with a mark."""
    lines = text.strip().splitlines()
    if len(lines) > 1 and all(MARK.match(line) for line in lines if line.strip()):
        entries = [MARK.sub("", line) for line in lines]
    else:
        marks = list(NUMBERED.finditer(text))
        numbers = [int(mark["number"]) for mark in marks]
        if len(marks) < 2 or marks[0].start() or numbers != [*range(1, len(marks) + 1)]:
            return []
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        entries = [text[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
    return [entry for one in entries if (entry := one.strip(" \n;,."))]


def _parts(text: str, context: Context) -> list[str]:
    """The pieces between the joints; each that names no day goes with the next one, the last with the one before."""
    parts, start = [], 0
    for end, begin in (*(joint.span() for joint in JOINTS.finditer(text)), (len(text), len(text))):
        if read_step(text[start:end], context).due is not None:
            parts.append(text[start:end])
            start = begin
    if parts and text[start:].strip():
        parts[-1] = text[text.rindex(parts[-1]) :]
    return parts
