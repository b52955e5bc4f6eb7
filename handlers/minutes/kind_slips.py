"""Words for the sorts of activities as they are often misspelt."""

from typing import Final

from handlers.minutes.draft import Kind
from handlers.minutes.kind_words import USUAL, WEAK, Sort


def _slips(word: str) -> set[str]:
    """The word with one letter missing, doubled or swapped with the next."""
    missing = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    doubled = {word[: at + 1] + word[at:] for at in range(len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    return (missing | doubled | swapped) - {word}


_OFTEN: Final = {
    "sv": {
        Kind.STUDY_VISIT: "studiebesok", Kind.TRAINING: "utbildning workshop", Kind.CONFERENCE: "konferens seminarium",
        Kind.DELEGATION: "delegation", Kind.CITIZEN_DIALOGUE: "medborgardialog", Kind.SCHOOL_EXCHANGE: "skolutbyte",
    },
    "en": {
        Kind.MEETING: "meeting", Kind.TRAINING: "training workshop", Kind.CONFERENCE: "conference seminar",
        Kind.DELEGATION: "delegation",
    },
    "vi": {},
}  # fmt: skip
MISSPELT: Final = {
    language: {
        slip: Sort(kind, WEAK if kind is Kind.MEETING else USUAL)
        for kind, often in kinds.items()
        for word in often.split()
        for slip in _slips(word)
    }
    for language, kinds in _OFTEN.items()
}
