"""A number of people that is not that of all: a few besides the author, of one side, or who serve the others."""

from typing import Final

from handlers.minutes.count_words import OFFICES, PERSONS, WITH
from handlers.minutes.counted import Count
from handlers.minutes.message import Message
from handlers.minutes.phrases import words

_BESIDE: Final = 3  # words


def are_not_all(message: Message, only: Count) -> bool:
    """Whether a few are told besides the author or of one side that they stood for, or one goes with them."""
    text = message.tokens
    if PERSONS.has(text, only.span.stop - 1):
        return False
    before = range(max(0, only.span.start - _BESIDE), only.span.start)
    sent = only.value < _FEW and any(text[at].word in _SENT for at in before)
    stood_for = sent or any(_STAND_FOR.has(text, at, exact=message.marked) for at in before)
    me = only.value < _FEW and any(_ME.has(text, at, exact=message.marked) for at in range(len(text)))
    return stood_for or me or _with_one(message, only)


def _with_one(message: Message, only: Count) -> bool:
    """Whether one more goes with them: "24 pupils of class 8B plus their teacher", "12 elever och en lärare"."""
    text, sentence = message.tokens, message.sentence_of(only.span.start)
    for at in range(only.span.stop, min(only.span.stop + _NEAR, sentence.stop - 2)):
        if text[at].word in {",", "(", ":"}:
            return False
        if only.value < _FEW and text[at].word in WITH and _is_office(message, at + 1):
            return True
        if text[at].word in WITH | {"samt", "cùng", "kèm"} and text[at + 1].word in _ONE:
            led = any(_LEADS_THEM.has(text, one, exact=message.marked) for one in (at + 2, at + 3))
            return led or (text[at].word in _ADDS and text[at + 1].word in _WHOSE)
    return False


def _is_office(message: Message, place: int) -> bool:
    """Whether somebody with an office follows, perhaps behind whose it is: "Song Congs ordförande"."""
    text = message.tokens
    for at in range(place, min(place + _NAME, len(text))):
        if OFFICES.has(text, at, exact=message.marked):
            return True
        if not text[at].capital:
            return False
    return False


_NAME: Final = 5  # tokens
_NEAR: Final = 8  # tokens
_ONE: Final = frozenset("en ett 1 one a an their his her deras sin sina một".split())
_ADDS: Final = frozenset("plus samt".split())
_WHOSE: Final = frozenset("their his her deras sin sina hans hennes våra vår our".split())
_LEADS_THEM: Final = words("""
    lärare, tolk, ledare, rektor, chaufför, guide, chef, handledare, teacher, interpreter, leader, principal, driver,
    guide, coach, chairman, chairwoman, chair, giáo viên, thầy giáo, cô giáo, phiên dịch, trưởng đoàn, hướng dẫn viên
""")
_SENT: Final = frozenset("skickade skickat sände sent".split())
_STAND_FOR: Final = words("""
    representerades av, representerade av, företräddes av, representerat av, represented by, in the form of,
    đại diện bởi, đại diện là
""")
_ME: Final = words("""
    jag själv, jag och, och jag, o jag, bara jag, plus jag, jag träffade, jag mötte, me and, and me, and i, just me,
    i met, myself, plus me, tôi và, tôi với, và tôi, chỉ có tôi, tôi cùng
""")


def serve_others(message: Message, only: Count) -> bool:
    """Whether they are a few who teach, guide or interpret for those nobody counts; not "training for 4 trainers"."""
    text = message.tokens
    led = only.span.start and text[only.span.start - 1].word in _FOR
    return only.value < _FEW and not led and _SERVES.has(text, only.span.stop - 1, exact=message.marked)


_FEW: Final = 5
_FOR: Final = frozenset("för for to with cho med cùng với".split())
_SERVES: Final = words("""
    kursledare, föreläsare, föredragshållare, talare, moderatorer, processledare, instruktörer, utbildare, tolkar,
    tolk, guider, guide, chaufförer, reseledare, funktionärer, värdar, konsulter, trainers, trainer, facilitators,
    facilitator, lecturers, speakers, panellists, panelists, moderators, instructors, interpreters, interpreter,
    guides, drivers, driver, hosts, tutors, coaches, ushers, giảng viên, phiên dịch, phiên dịch viên, diễn giả,
    hướng dẫn viên, lái xe, dịch giả, báo cáo viên
""")
