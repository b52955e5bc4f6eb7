"""What is wanted by its form: numbers as a chart, the plan or a report as a text for an office. Pure."""

import re

# A number that is rather looked at than told.
SHOWN = re.compile(
    r"\b(?:visa|show|xem|se)\b.*\b(?:konsfordelning\w*|gender (?:balance|split|distribution)|t[yi] le (?:nam nu|gioi)"
    r"|co cau gioi)\b"
)
# The plan or a report as a text for an office, by the name of its format.
_PAPERS = r"(?:(?:handlings|action )?plan(?:en)?|ke hoach(?: hanh dong)?|(?:ars)?rapport(?:en)?|report|bao cao)"
AS_TEXT = re.compile(
    rf"\b{_PAPERS}\b(?: \w+){{0,4}}? (?:as|som|in|i|to|till|dang|duoi dang|ban|bang|thanh|file)"
    r" (?:(?:an?|en|ett|file|tep) )*(?:word|docx|pdf)\b"
    rf"|\b(?:word|docx|pdf)(?:[- ]?(?:fil|file|version))? (?:av|of|cua) (?:\w+ ){{0,2}}?{_PAPERS}\b"
)


def wanted_by_form(plain: str, *, asks_documents: bool) -> str | None:
    """The intent of a folded text that is no question, by the form in which it wants something; None without one."""
    if SHOWN.search(plain) and not asks_documents:
        return "charts"
    return "report" if AS_TEXT.search(plain) else None
