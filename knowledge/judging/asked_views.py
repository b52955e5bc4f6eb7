"""Questions for somebody's view, "what did the students think of it?": whether that is told in their name.

That a passage is about them is not enough: a sentence, or its heading, names them and says that they hold a view. Whom
a title names with a capital, and whoever presents a document, speaks in all of it; of "Kenya's government" a title
names but half, and of what young people think a document about them tells nothing by that.
"""

import re

from knowledge.judging.evidence import Evidence, Line
from knowledge.judging.names import CAPITALISED, capitals_inside
from knowledge.search.concepts import covers, spaced
from knowledge.search.query import Query
from knowledge.text import fold

ASKS_VIEW = re.compile(
    r"\b(?:tyck\w*|anser|ansett|ansag|sager|sade|sagt|sa|ser|menar|menade|"
    r"says?|said|thinks?|thought|views?|opinions?|positions?|stance|"
    r"noi|nghi|nhan xet|danh gia|cho rang|quan diem|y kien|lap truong)\b"
)
HOLDS_VIEW = re.compile(
    r"\b(?:anser|ansag\w*|menar|menade|tyck\w*|sager|sade|sagt|papeka\w*|framhall\w*|framfor\w*|uttryck\w*|betona\w*|"
    r"bedom\w*|konstatera\w*|valkomna\w*|kriti[ks]\w*|positivt?|glad\w*|intressant|yttrande\w*|synpunkt\w*|"
    r"feedback|aterkoppling|kommentar\w*|onska\w*|vill|begar\w*|krav\w*|foresl\w*|stod(?:er|de)|"
    r"says?|said|thinks?|thought|consider(?:s|ed)?|believe[sd]?|state[sd]|express\w*|emphasi\w*|stress\w*|noted|notes|"
    r"welcom\w*|critici\w*|appreciat\w*|underlin\w*|reaffirm\w*|agreed?|views?|opinions?|comments?|propos\w*|wants?|"
    r"wish\w*|support(?:s|ed)|"
    r"cho rang|nhan xet|noi|phat bieu|y kien|danh gia|hoan nghenh|nhan manh|mong muon)\b"
)

SPEECH = re.compile(r"\s*[–—] ?\w")  # as speech is written in a report; who speaks is told beside it


def asks_view(query: Query) -> bool:
    """Whether the view of somebody is asked for, and not what a document holds."""
    return ASKS_VIEW.search(fold(query.asking)) is not None


def is_in_name(evidence: Evidence, line: Line) -> bool:
    """Whether a sentence tells a view of those who are asked for it."""
    passage = line.ranked.passage
    voices = _named_in_title(evidence, passage.document) + evidence.presented.get(passage.document_id, "")
    if _names(evidence, voices):
        return True
    if SPEECH.match(line.text) and _names(evidence, passage.folded):
        return True
    heading, words = spaced(" ".join(passage.section)), spaced(line.text)
    before = spaced(passage.sentence(line.number - 1)) if line.number else ""  # "The organisation also held that ..."
    return (HOLDS_VIEW.search(heading) is not None and _names(evidence, voices + heading)) or (
        HOLDS_VIEW.search(words) is not None and _names(evidence, voices + before + words)
    )


def _named_in_title(evidence: Evidence, title: str) -> str:
    """The names in a title; a document about young people does not speak for them, though its title may begin so."""
    names = [match[0] for match in CAPITALISED.finditer(title)]
    if names and title.startswith(names[0]) and _names_any(evidence, names[0]):
        inside = capitals_inside([line.text for line in evidence.lines])
        names = names if fold(names[0]) in inside else names[1:]
    return spaced(" ".join(names))


def _names_any(evidence: Evidence, word: str) -> bool:
    return any(covers(one.stems, spaced(word)) for one in evidence.speakers)


def _names(evidence: Evidence, said: str) -> bool:
    """Whether folded words name all who are asked."""
    return all(covers(one.stems, said) for one in evidence.speakers)
