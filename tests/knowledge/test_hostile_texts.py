"""No pattern hangs on a long text that is made to do harm."""

import time
from collections.abc import Callable
from itertools import product

from knowledge.answers import citations, links
from knowledge.judging import amounts
from knowledge.richtext import RichText
from knowledge.search.answer_types import HELD
from knowledge.translation import forms, layout
from knowledge.translation.facts import lost_numbers
from knowledge.translation.protection import protect
from knowledge.translation.providers import model
from knowledge.translation.words import Pair

LONG = 12_000  # characters; what grows with their square takes a second and more
HANGING = 0.8  # seconds of work, and a tenth of that as a rule
PIECES = ["a", ".", " ", "a.", "a-", "1 ", "12", "\n", " \n", '"', "# ", "/a", "@", "10:30 ", "1 000 kr ", "x of y "]
PARTS: dict[str, Callable[[str], object]] = {
    "marks behind a sentence": lambda text: citations.LATE_MARKS.sub("", text),
    "links": lambda text: links.strays(text, []),
    "money": amounts.MONEY.search,
    "statements": lambda text: [pattern.search(text) for pattern in HELD.values()],
    "facts": lambda text: lost_numbers(text, "", ("sv", "en")),
    "the head of a term": forms.HEAD.match,
    "lines": lambda text: layout.lines(RichText(text)),
    "what stays as it is": lambda text: protect(RichText(text), Pair("sv", "vi"), []),
    "fences": lambda text: model.FENCES.sub("", text),
}


def test_no_pattern_hangs() -> None:
    slow = {}
    for (name, part), piece in product(PARTS.items(), PIECES):
        begun = time.process_time()
        part(f"x{piece * (LONG // len(piece))}x")
        if (taken := time.process_time() - begun) > HANGING:
            slow[name, piece] = round(taken, 1)
    assert not slow
