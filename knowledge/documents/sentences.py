"""Where one sentence ends and the next begins, in Swedish, English and Vietnamese."""

import re
from collections.abc import Iterator

# After these a full stop does not end a sentence. Those that often stand last, such as "etc." and "kr.", are not here:
# a small letter after them shows well enough that the sentence goes on.
ABBREVIATIONS = frozenset(
    """
    bl.a bl ca dir dvs dnr enl ev exkl f.d fr.o.m forts inkl jfr kl p.g.a pga prop red ref resp s.k sek skr t.ex t.o.m
    tel t ung v
    al approx cf ch dept dr e.g ed eds eg gov i.e mr mrs ms prof rev sr st vs
    gs gs.ts pgs pgs.ts th.s ths tp tr ts q
    """.split()
)
BEFORE_NUMBERS = frozenset("art fig kap max min no nos nr p para pp s sec sid tab vol".split())
# From the first mark of a row on: a line of dots that leads to nothing would take quadratic time from each of them.
END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s)")
NEAR = 40  # characters looked at on each side of a full stop; whole lines would take quadratic time
OPENING = "\"'“”‘’«([–-•*"


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The spans (start, stop) of the sentences in the text, without the white space around them.

    A line break ends a sentence too: lists and headings have no full stop.
    """
    offset = 0
    for line in text.splitlines(keepends=True):
        for start, stop in _split_line(line):
            yield offset + start, offset + stop
        offset += len(line)


def _split_line(line: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in END.finditer(line):
        if _ends_sentence(line, match.start(), match.end()):
            yield from _stripped(line, start, match.end())
            start = match.end()
    yield from _stripped(line, start, len(line))


def _stripped(line: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    piece = line[start:stop]
    inner = piece.strip()
    if inner:
        begin = start + piece.index(inner[0])
        yield begin, begin + len(inner)


def _ends_sentence(line: str, mark: int, after: int) -> bool:
    following = line[after : after + NEAR].lstrip().lstrip(OPENING)[:1]
    if not following or following.islower():
        return not following
    if line[mark] != ".":
        return True
    before = line[max(0, mark - NEAR) : mark]
    last = (before.rsplit(maxsplit=1)[-1:] or [""])[0].lstrip(OPENING).casefold()
    if following.isdigit() and last in BEFORE_NUMBERS:
        return False
    is_list_number = mark <= 3 and before.strip().isdigit()
    return not (last in ABBREVIATIONS or (len(last) == 1 and last.isalpha()) or is_list_number)
