"""Raised text in a web page: marks of notes are left out, exponents kept apart, so that no number grows by one."""

import re

from bs4 import BeautifulSoup, Tag

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NOTE = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})(?:\s*,\s*\d{1,3})*[\])]?")
UNIT = re.compile(r"\b(?:[mcdk]?m|ha|mil)$", re.IGNORECASE)
BASE = re.compile(r"[·×*x]\s*10$")
BEFORE_ORDINAL = re.compile(r"\b\d{1,2}$")


def settle_superscripts(soup: BeautifulSoup) -> None:
    """Changes the page in place."""
    for element in soup.find_all("sup"):
        told = element.get_text().strip()
        if told.isdigit() and _is_raised(_text_before(element)):
            element.replace_with(told.translate(RAISED))
        elif element.find("a") is not None or _is_note(told, _text_before(element)):
            element.decompose()


def _text_before(element: Tag) -> str:
    before = element.find_previous(string=True)
    return str(before).rstrip() if before is not None else ""


def _is_raised(before: str) -> bool:
    return bool(UNIT.search(before) or BASE.search(before))


def _is_note(told: str, before: str) -> bool:
    """Whether raised text is the mark of a note; a letter after a small number makes an ordinal: "1" and "a"."""
    return bool(NOTE.fullmatch(told)) and not (told.isalpha() and BEFORE_ORDINAL.search(before))
