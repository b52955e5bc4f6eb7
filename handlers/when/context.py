"""What the neighbours make of a word: "room 9" is no hour, "chị Mai" no tomorrow, "the sun" no Sunday."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from handlers.when.description import Edge
from handlers.when.tape import Tape

# The words for what is no date hold whichever table is read.
GUARDS: Final = frozenset(
    {"label", "counted", "title", "head", "perhapshead", "after", "me", "moved", "zone", "negation"}
)
_SIGNS: Final = frozenset("%€$£¥§#°+₫đ=*<>^~|\\")
BEFORE_DAYS: Final = frozenset(
    {"glue", "deadline", "this", "next", "coming", "last", "every", "and", "dash", "since", "part"}
)
_TAKES_NUMBER: Final = frozenset(
    {"month", "unit", "hourmark", "ampm", "halfafter", "less", "monthmark", "part", "oclock", "andhalf", "to"}
)
_TIES: Final = frozenset("-/")
_WITHIN_PHONES: Final = frozenset("-()")
_SHORTEST_PHONE: Final = 9  # digits; "0900-1000" are two hours
_LONGEST_PHONE: Final = 12
_THOUSAND: Final = 3
_TWO: Final = 2
_GLUED_TO_NUMBERS: Final = frozenset(
    {
        "weekword", "quarterword", "clockmark", "halfto", "weekdaymark", "weekdaysign", "month", "weekday", "hourmark",
        "daymark", "ampm", "part",
    }
)  # fmt: skip


def is_label(tape: Tape, at: int) -> bool:
    """Tell whether the number names a thing ("A-42", "room 9", "+46 13", "§ 9") or counts something."""
    tokens = tape.tokens
    if at + 1 < len(tokens) and "counted" in tape.kinds(at + 1):
        # "ngày 20/4 tổ chức" is a day on which somebody arranges something, not a fraction of organisations.
        return "/" not in tokens[at].text or ("daymark" not in tape.ending_kinds(at) and _may_be_share(tape, at))
    if not at:
        return False
    before = tokens[at - 1]
    if before.text in _SIGNS - {"%"}:
        return True
    if "label" in tape.ending_kinds(at) and not (_is_marked_hour(tape, at) or _begins_dates(tape, at)):
        return True
    if tokens[at].spaced:
        return False
    if before.text == "-" and at > 1 and not before.spaced:
        glued = _GLUED_TO_NUMBERS if tokens[at - 2].spaced else _GLUED_TO_NUMBERS | {"ordsuffix"}  # "A-42", "1:a-3:e"
        return tokens[at - 2].is_word and not tape.ending_kinds(at - 1) & glued
    return before.is_word and not tape.ending_kinds(at) & _GLUED_TO_NUMBERS


def _may_be_share(tape: Tape, at: int) -> bool:
    """Tell whether "9/11" may be so many of all who are counted behind it: no more than all, and nobody by name."""
    tokens = tape.tokens
    titled = "title" in tape.kinds(at + 1) and at + 2 < len(tokens) and tokens[at + 2].capital
    parts = tokens[at].text.split("/")
    return not titled and len(parts) == _TWO and all(map(str.isdecimal, parts)) and int(parts[0]) <= int(parts[1])


def long_numbers(tape: Tape) -> frozenset[int]:
    """Return where the groups of digits stand that make one long number: "013-20 60 00", "+84 91 ...", "12 500"."""
    found: set[int] = set()
    run: list[int] = []
    for at, token in enumerate(tape.tokens):
        if run and not (token.text.isdecimal() or token.text in _WITHIN_PHONES):
            found |= _one_number(tape, run)
            run = []
        if token.text.isdecimal():
            run.append(at)
    return frozenset(found | _one_number(tape, run))


def _one_number(tape: Tape, run: list[int]) -> set[int]:
    """Return which of the groups that follow one another are a phone number or an amount."""
    tokens = tape.tokens
    while run and (_begins_anew(tape, run[-1]) or sum(len(tokens[at].text) for at in run) > _LONGEST_PHONE):
        run = run[:-1]
    groups = [tokens[at].text for at in run]
    digits = sum(map(len, groups))
    if len(groups) < 2:
        return set()
    if (
        groups[0][0] == "0" or "+" in {token.text for token in tokens[max(0, run[0] - 1) : run[0]]}
    ) and digits >= _SHORTEST_PHONE:
        return set(run)
    found: set[int] = set()
    for before, after in pairwise(run):
        tied = after == before + 1 and tokens[after].spaced and len(tokens[after].text) == _THOUSAND
        if tied and (before in found or len(tokens[before].text) <= _THOUSAND):
            found |= {before, after}
    return found


def _begins_anew(tape: Tape, at: int) -> bool:
    """Tell whether the digits belong to what follows them: "070-123 45 67 | 9 maj"."""
    digits = tape.tokens[at].text
    if len(digits) > 2 or digits == "00":
        return False
    tied = any(token.text in _TIES for token in tape.tokens[at + 1 : at + 2])
    return len(digits) == 1 or tied or bool(_TAKES_NUMBER & tape.kinds(at + 1))


def _is_marked_hour(tape: Tape, at: int) -> bool:
    """Tell whether the number bears the mark of an hour: "nhắc cả nhóm 8h", but not "lớp 8H"."""
    following = tape.tokens[at + 1 : at + 2]
    return bool(following) and not (following[0].spaced or following[0].capital) and "hourmark" in tape.kinds(at + 1)


def _begins_dates(tape: Tape, at: int) -> bool:
    """Tell whether the number is the first of two days of a month: "tổ dân phố 4-5/11", but not "phòng 4, 5/11"."""
    following = tape.tokens[at + 1 : at + 3]
    if len(following) < 2 or following[0].text != "-" or any(token.spaced for token in following):
        return False
    return "/" in following[1].text and not tape.tokens[at].text.startswith("0")


def is_part_of_word(tape: Tape, at: int) -> bool:
    """Tell whether letters or signs follow hard upon the number: "5G", "50%", "3/12-mötet"."""
    following = tape.tokens[at + 1 : at + 3]
    if not following or following[0].spaced:
        return False
    if following[0].text in _SIGNS or (following[0].is_word and not tape.edges[at + 1]):
        return True
    compound = following[0].text == "-" and len(following) > 1 and not following[1].spaced
    return compound and following[1].is_word and not tape.edges[at + 2]


def is_trusted(tape: Tape, at: int, edge: Edge, *, sentence: bool) -> bool:
    """Refuse people ("Mai", "with May"), nouns ("the sun"), ordinals ("lần thứ hai") and pronouns ("nhac toi").

    The tables name such words `name`, `person`, `noun` and `ordinal`; in "me" phrases no word is read by its folded
    form.
    """
    if edge.cost and edge.node.kind != "me" and "me" in tape.ending_kinds(at + 1):
        return False
    name = edge.node.name
    if not at or name not in _CHECKS or edge.stop > at + 1:
        return True
    before = tape.ending_kinds(at)
    if name == "ordinal":
        return "listing" not in tape.seen and ("head" not in before or bool(before & {"freq", "everyone"}))
    if name == "noun":
        return not sentence or tape.tokens[at].capital or bool(before & BEFORE_DAYS) or _is_timed(tape, at + 1)
    if name in {"person", "name"} and _is_surnamed(tape, at):
        return False
    if name == "person":
        return "company" not in before
    if "title" in before:
        return False
    first = tape.tokens[at - 1].capital or tape.tokens[at - 1].text in _SENTENCE_ENDS
    return not tape.tokens[at].capital or first or bool(before & (BEFORE_DAYS | _BEFORE_MONTHS))


def doubted(tape: Tape, at: int, edge: Edge) -> Edge:
    """Mark a "thứ" that may be that of an ordinal as well: "họp nhóm thứ sáu" is on Friday, or of the sixth group."""
    before = tape.ending_kinds(at)
    written = tape.tokens[at + 1].capital if at + 1 < len(tape.tokens) else False  # "thứ Sáu" is the day
    if edge.node.name != "ordinal" or "perhapshead" not in before or before & {"freq", "everyone"} or written:
        return edge
    return edge._replace(node=replace(edge.node, name="perhaps"))


def counts(tape: Tape, at: int) -> bool:
    """Tell whether the number behind this word is that of an ordinal, and so counts no days: "bước thứ | sáu"."""
    if tape.tokens[at].text != "thứ" or at + 1 == len(tape.tokens):
        return False
    if at > 1 and tape.tokens[at - 2].text == "thứ":
        return False  # "thứ năm thứ hai của tháng 1": the second Thursday
    return "weekdaymark" not in tape.kinds(at) and "weekword" not in tape.ending_kinds(at)


def _is_surnamed(tape: Tape, at: int) -> bool:
    """Tell whether a person's name begins here, behind a mark: "on the 30th; August Berg opens"."""
    following = tape.tokens[at + 1 : at + 2]
    return (
        tape.tokens[at - 1].text in _APART
        and bool(following)
        and following[0].is_word
        and following[0].capital
        and not tape.edges[at + 1]
    )


def _is_timed(tape: Tape, at: int) -> bool:
    """Tell whether a time stands here that can be nothing else: "sat | 2pm", "sun | 10:30"."""
    if at < len(tape.tokens) and tape.tokens[at].text == "@":
        at += 1
    if at >= len(tape.tokens) or not tape.tokens[at].is_number:
        return False
    return "ampm" in tape.kinds(at + 1) or not tape.kinds(at).isdisjoint({"hm", "hmdot"})


_CHECKS: Final = frozenset({"name", "person", "noun", "ordinal"})
_BEFORE_MONTHS: Final = frozenset({"num", "ord", "edge"})
_SENTENCE_ENDS: Final = frozenset(".!?:\n")
_APART: Final = _SENTENCE_ENDS | {",", ";"}
