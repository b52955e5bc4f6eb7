"""Questions for how to reach somebody: an e-mail address, a telephone number, a street or a page on the web."""

import re

from knowledge.judging.evidence import Evidence, Holds
from knowledge.search.query import Query
from knowledge.text import fold

# What a folded question asks for, and what a sentence holds; the first that is asked for counts.
CONTACTS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(
            r"\b(?:e-?post|mejl|mail)\w*adress\w*|\be-?mail address\w*|\bdia chi (?:e-?mail|thu dien tu)\b|"
            r"\b(?:vad ar|vilken ar|what(?:'s| is)) .{0,60}\b(?:e-?post|mejl|e-?mail)\w*\W*$|\be-?mail .{0,60}\bla gi\b"
        ),
        re.compile(r"\S@\S+\.\w"),
    ),
    (
        re.compile(
            r"\b(?:telefon|mobil)num(?:mer|ret)\w*|\b(?:tele)?phone number\w*|\bso (?:dien thoai|di dong|phone)\b|"
            r"\b(?:vilket|what|which) (?:nummer|number) .{0,40}\b(?:ring\w*|na\w*|call|reach)\b"
        ),
        re.compile(
            r"\b(?:tel\w*|phone|ring|mobil\w*|call|điện thoại|đt)\b\W{0,12}[+(\d][\d ()/-]{5,}|\+\d[\d ()-]{6,}",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(
            r"\b(?:webb\w*|hem)(?:adress|sida|sidan|plats|platsen)\b|\bweb ?(?:site|page|address)\b|\bhomepage\b|"
            r"\b(?:trang|dia chi) (?:web|mang)\b"
        ),
        re.compile(r"\bwww\.|https?:|\b[\w-]{3,}\.(?:se|vn|com|org|net|eu|nu|gov)\b|\b(?:webb|web)\w*", re.IGNORECASE),
    ),
    (
        re.compile(
            r"\b(?:besoks|gatu|post)?adress(?:en|er)?\b|\b(?:the|its|their|postal|street|visiting) address\b|"
            r"\bdia chi (?:cua|la|o|buu dien)\b"
        ),
        re.compile(
            r"\b[A-ZÅÄÖ]\w*(?:gatan?|vägen?|torget|gränd|allén?) \d|\b\d{3} \d{2} [A-ZÅÄÖ]|"
            r"\b\d+ [A-Z]\w+ (?:Street|Road)\b|\b[Đđ]ường [A-ZĐ]"
        ),
    ),
)


def asks_contact(query: Query) -> bool:
    """Whether it is asked how somebody is reached."""
    return _held(query.asking) is not None


def tells_contact(query: Query, evidence: Evidence) -> bool:
    """Whether a sentence read holds such a thing."""
    return any(map(contact_in(query, evidence), (line.text for line in evidence.lines)))


def contact_in(query: Query, _evidence: Evidence) -> Holds:
    """Whether a text holds such a thing."""
    held = _held(query.asking)
    return lambda text: held is not None and held.search(text) is not None


def _held(question: str) -> re.Pattern[str] | None:
    folded = fold(question)
    return next((held for asks, held in CONTACTS if asks.search(folded)), None)
