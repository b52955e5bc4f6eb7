"""Makes text that a spreadsheet would run as a formula harmless, so that reading gives the same text back.

An apostrophe is put before text that begins with = + - @ or a control character, and before text that begins with
apostrophes and then one of these: so each text has one form, and one apostrophe less is always the text itself.

The same is done inside a text, where a cell would begin for a program that takes another separator than ours, as
spreadsheets in Swedish and Vietnamese do: they do not see our quotes then. A list in a text ("- who comes") stays.
"""

import re
from functools import cache

BEGINS = r"[=+\-@＝＋－＠]"
LIST = r"[-－] [^|!(;\t\r\n]*(?:[\r\n]|$)"  # nothing that a formula could do anything with
RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
TAMED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def tame(text: str, separator: str) -> str:
    """The text as it may stand in a CSV file with that separator."""
    inside = _runs_inside(separator).sub(r"\1'\2", text)
    return f"'{inside}" if RUNS.match(text) else inside


def untame(text: str, separator: str) -> str:
    """The text that `tame` was given."""
    return _tamed_inside(separator).sub(r"\1\2", text[1:] if TAMED.match(text) else text)


@cache
def _runs_inside(separator: str) -> re.Pattern[str]:
    return re.compile(rf"({_edges(separator)} *)('*(?!{LIST}){BEGINS})")


@cache
def _tamed_inside(separator: str) -> re.Pattern[str]:
    return re.compile(rf"({_edges(separator)} *)'('*(?!{LIST}){BEGINS})")


def _edges(separator: str) -> str:
    """Where a cell begins for a program that takes another separator; in a text commas are the commonest of all."""
    return r"[,\t\r\n]" if separator == ";" else r"[;\t\r\n]"
