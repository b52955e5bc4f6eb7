"""What the neighbours make of a word: "room 9" is no hour, "chị Mai" no tomorrow, "the sun" no Sunday."""

from typing import Final

from handlers.when.description import Edge
from handlers.when.tape import Tape

# The words for what is no date hold whichever table is read.
GUARDS: Final = frozenset({"label", "counted", "title", "head", "after", "me", "moved"})
_SIGNS: Final = frozenset("%€$£¥§#°+₫đ=*<>^~|\\")
BEFORE_DAYS: Final = frozenset(
    {"glue", "deadline", "this", "next", "coming", "last", "every", "and", "dash", "since", "part"}
)
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
        return "/" not in tokens[at].text or "daymark" not in tape.ending_kinds(at)
    if not at:
        return False
    before = tokens[at - 1]
    if before.text in _SIGNS or ("label" in tape.ending_kinds(at) and not _is_marked_hour(tape, at)):
        return True
    if tokens[at].spaced:
        return False
    if before.text == "-" and at > 1 and not before.spaced:
        return tokens[at - 2].is_word and not tape.ending_kinds(at - 1) & (_GLUED_TO_NUMBERS | {"ordsuffix"})
    return before.is_word and not tape.ending_kinds(at) & _GLUED_TO_NUMBERS


def _is_marked_hour(tape: Tape, at: int) -> bool:
    """Tell whether the number bears the mark of an hour: "nhắc cả nhóm 8h", but not "lớp 8H"."""
    following = tape.tokens[at + 1 : at + 2]
    return bool(following) and not (following[0].spaced or following[0].capital) and "hourmark" in tape.kinds(at + 1)


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
    """Refuse people ("Mai"), nouns ("the sun"), ordinals ("lần thứ hai") and pronouns ("nhac toi").

    The tables name such words `name`, `noun` and `ordinal`; in "me" phrases no word is read by its folded form.
    """
    if edge.cost and edge.node.kind != "me" and "me" in tape.ending_kinds(at + 1):
        return False
    name = edge.node.name
    if not at or name not in _CHECKS or edge.stop > at + 1:
        return True
    before = tape.ending_kinds(at)
    if name == "ordinal":
        return "head" not in before or bool(before & {"freq", "everyone"})
    if name == "noun":
        return not sentence or tape.tokens[at].capital or bool(before & BEFORE_DAYS)
    if "title" in before:
        return False
    return not tape.tokens[at].capital or tape.tokens[at - 1].capital or bool(before & BEFORE_DAYS)


_CHECKS: Final = frozenset({"name", "noun", "ordinal"})
