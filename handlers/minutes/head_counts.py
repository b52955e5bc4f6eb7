"""How many a delegation or a group had, said beside its name: "en delegation om 7 personer från ..."."""

from typing import Final

from handlers.minutes.count_words import WITH
from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_at
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words

_LINKS: Final = words("om, på, med, bestående av, of, with, consisting of, made up of, gồm, gồm có, bao gồm, có, với")
_GROUPS: Final = words("grupp, gruppen, group, party, team, đoàn, nhóm")
# What only says that they were people.
_PEOPLE: Final = words("""
    personer, pers, deltagare, människor, representanter, ledamöter, people, persons, members, participants, delegates,
    representatives, officials, người, thành viên, cán bộ, đại biểu
""")
_FROM: Final = frozenset("från from of från av hos từ của".split())
_FAR: Final = 12  # words


def head_counts(message: Message, clause: Span) -> list[Span]:
    """The stretches of a clause that only say how many a delegation had, with the word that leads to the number."""
    text, found = message.tokens, []
    for at in range(clause.start + 1, clause.stop):
        number = number_at(message, at)
        if number is None or number.stop > clause.stop or not _is_of_group(message, clause, at):
            continue
        people = _PEOPLE.at(text, number.stop, exact=message.marked) if number.stop < clause.stop else None
        start = next((one for one in (at - 1, at - 2) if one > clause.start and _leads(message, one, at)), None)
        if people is not None and _goes_on(message, Span(people[0], clause.stop)):
            continue  # of some only: "Đoàn gồm 5 cán bộ Sở TN&MT và 4 chuyên gia LiU"
        whole = people is not None or number.stop >= clause.stop or text[number.stop].word in _FROM
        if whole and (start is not None or (people is not None and message.language == "vi")):
            found.append(Span(at if start is None else start, people[0] if people else number.stop))
    return found


def _goes_on(message: Message, rest: Span) -> bool:
    """Whether the number of others follows behind an "and"."""
    text = message.tokens
    return any(text[at].word in WITH and number_at(message, at + 1) for at in range(rest.start, rest.stop - 1))


def _leads(message: Message, place: int, at: int) -> bool:
    return _LINKS.at(message.tokens, place, exact=message.marked) == (at, True)


def _is_of_group(message: Message, clause: Span, at: int) -> bool:
    """Whether a word for a delegation or a group stands before; right before the number, but in Vietnamese."""
    text, vi = message.tokens, message.language == "vi"
    before = range(max(clause.start, at - (_FAR if vi else 3)), at)
    return any(
        kind_at(message, one) is Kind.DELEGATION or _GROUPS.has(text, one, exact=message.marked) for one in before
    )
