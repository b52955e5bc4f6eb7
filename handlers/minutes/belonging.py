"""Whose people are spoken of: "Karin på Sida" and "kurs för folk på Länsstyrelsen" do not say where it was."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span
from handlers.minutes.phrases import words

# People who are told by where they belong.
_STAFF: Final = words("""
    folk, folket, personal, personalen, anställda, medarbetare, kollegor, kolleger, lärare, lärarna, elever, eleverna,
    chefer, tjänstemän, handläggare, staff, people, employees, colleagues, teachers, pupils, students, officials, team,
    the team, cán bộ, nhân viên, giáo viên, học sinh, sinh viên, đồng nghiệp, anh chị em
""")
_FOR: Final = frozenset("för for cho av från from by".split())
_MET: Final = frozenset("met träffade mötte gặp saw såg visited besökte".split())
_WE: Final = frozenset("vi oss jag we us chúng".split())  # "vi på LiU stod för lunchen"
_FEW: Final = 3  # words


def tells_whose(message: Message, at: int, persons: Sequence[Span]) -> bool:
    """Whether the preposition, which leads to an organisation, follows somebody who belongs to it.

    Somebody "met Anna at Katedralskolan" was there.
    """
    text = message.tokens
    if at > message.sentence_of(at).start and text[at - 1].word in _WE:
        return True
    person = next((one for one in persons if one.stop == at), None)
    if person is not None:
        return person.start == 0 or text[person.start - 1].word not in _MET
    staff = next((one for one in range(max(1, at - _FEW), at) if _STAFF.at(text, one) == (at, True)), None)
    return staff is not None and text[staff - 1].word in _FOR
