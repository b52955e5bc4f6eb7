"""Texts that were pasted: a table with one row below its heads, and the head of a forwarded mail."""

import re
from itertools import groupby
from typing import Final

from handlers.minutes.phrases import Phrases, words
from handlers.minutes.tokens import tokens

_RULE: Final = re.compile(r"[\s|:+-]*-[\s|:+-]*")  # the line below the heads: "|---|---|"
_FORWARDED: Final = re.compile(r"\W*\b(?:forwarded message|vidarebefordrat|original message|ursprungligt meddelande|"
                               r"tin nhắn chuyển tiếp|thư chuyển tiếp|begin forwarded)\b.*", re.IGNORECASE)  # fmt: skip
# What only the head of a mail has: who sent it and to whom, and when.
_HEADS: Final = words("""
    från, till, kopia, datum, skickat, skickades, from, to, cc, bcc, date, sent, reply to, từ, người gửi, người nhận,
    đến, gửi, ngày, ngày gửi, đã gửi, thời gian gửi, avsändare, mottagare
""")
_SENDERS: Final = words("från, from, avsändare, từ, người gửi")
_SUBJECTS: Final = words("ämne, subject, chủ đề, tiêu đề, re, ang")


def unpasted(text: str) -> str:
    """The text with a table of one row as lines of "head: value", and without the sender and the day of a mail."""
    return _without_mail_head(_told(text))


def _told(text: str) -> str:
    """The text with the first table in it told line by line; longer tables are left as they are."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        heads = _cells(line)
        if len(heads) < 2 or not all(_is_head(head) for head in heads):
            continue
        first = at + 2 if at + 1 < len(lines) and _RULE.fullmatch(lines[at + 1]) else at + 1
        row = _cells(lines[first]) if first < len(lines) else []
        further = _cells(lines[first + 1]) if first + 1 < len(lines) else []
        if len(row) == len(heads) != len(further):
            said = [f"{head}: {value}" for head, value in zip(heads, row, strict=True) if value]
            return "\n".join([*lines[:at], *said, *lines[first + 1 :]])
    return text


def _cells(line: str) -> list[str]:
    """The cells of a line that tabs, bars or semicolons divide; none of another line."""
    mark = next((mark for mark in ("\t", "|", ";") if line.strip("| ").count(mark)), None)
    return [cell.strip() for cell in line.strip("| " if mark == "|" else "").split(mark)] if mark else []


def _is_head(cell: str) -> bool:
    """Whether a cell may stand above a column: a few words, no numbers."""
    return (
        bool(cell)
        and len(cell.split()) <= _LONGEST
        and not any(letter.isdecimal() or letter in ":." for letter in cell)
    )


_LONGEST: Final = 4  # words


def _without_mail_head(text: str) -> str:
    """The text without the lines of a mail's head, but for its subject."""
    lines = text.split("\n")
    kept: list[str] = []
    for is_head, group in groupby(lines, lambda line: _starts(line, _HEADS) or _starts(line, _SUBJECTS)):
        block = list(group)
        if is_head and len(block) > 1 and _is_mail_head(block):
            kept += [line for line in block if _starts(line, _SUBJECTS)]
        else:
            kept += [line for line in block if not _FORWARDED.fullmatch(line)]
    return "\n".join(kept)


def _starts(line: str, heads: Phrases[bool]) -> bool:
    found = tokens(line.strip(" *>"))
    hit = heads.at(found, 0) if found else None
    return hit is not None and hit[0] < len(found) and found[hit[0]].word == ":"


def _is_mail_head(lines: list[str]) -> bool:
    """Whether somebody sent it, and its subject or an address is there too: no list of who came from where."""
    sent = any(_starts(line, _SENDERS) for line in lines)
    return sent and any("@" in line or _starts(line, _SUBJECTS) for line in lines)
