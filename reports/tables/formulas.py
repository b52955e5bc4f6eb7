"""Makes text that a spreadsheet would run as a formula harmless, so that reading gives the same text back.

An apostrophe is put before text that begins with = + - @ or a control character, and before text that begins with
apostrophes and then one of these: so each text has one form, and one apostrophe less is always the text itself.
"""

import re

RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
TAMED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def tame(text: str) -> str:
    """The text as it may stand in a CSV file."""
    return f"'{text}" if RUNS.match(text) else text


def untame(text: str) -> str:
    """The text that `tame` was given."""
    return text[1:] if TAMED.match(text) else text
