"""Whether a statement tells of something that has been, though it names few of the things that minutes hold.

"Met Sida yesterday" does, and "Igår var vi på Tekniska verken"; "Meeting with Sida on Monday" may also be a plan, and
"Thai Nguyen University" is no more than a name.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from handlers.minutes.date_words import TOPIC
from handlers.minutes.draft import Draft, Kind
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message
from handlers.minutes.phrases import Phrases, words
from handlers.minutes.reading import Parts
from handlers.when import When

_BEGIN: Final = 3  # tokens: "planned: training ..."
_LONGEST: Final = timedelta(days=14)  # "last week" is when something happened, "last year" what is looked for
# What has been done; and in Swedish and Vietnamese the parts of today that are over.
_BEEN: Final = {
    "sv": words("""
        träffade, träffades, mötte, möttes, sågs, hade, haft, var, varit, besökte, besökt, pratade, talade, talades vid,
        diskuterade, ringde, åt, fikade, höll, hållit, tog emot, deltog, kom, kommit, genomförde, ordnade, åkte, reste,
        visade, utbildade, i morse, i förmiddags, i eftermiddags, nyss, precis, kommer från, kommer just från
    """),
    "en": words("""
        met, had, was, were, visited, talked, spoke, discussed, called, phoned, held, hosted, received, attended, came,
        went, travelled, traveled, trained, showed, saw, organised, organized, arranged, welcomed, just back, just now,
        a moment ago, earlier today, just finished
    """),
    "vi": words("đã, vừa, mới, xong, rồi, hồi nãy, ban nãy, lúc nãy, vừa nãy, vừa rồi, hồi sáng, ban sáng"),
}
# Who was there: the person who writes, or those who came to them.
_US: Final = {
    "sv": words("vi, jag, oss, mig, här, hit"),
    "en": words("we, i, us, me, here"),
    "vi": words("chúng tôi, chúng ta, chúng mình, bọn mình, mình, tôi, em, anh, chị, bên mình, đoàn mình, đến, sang"),
}
# Those who were met, of whom a sentence goes on to tell.
_THEM: Final = {
    "sv": words("de, dom, dem, man, båda, bägge, alla"),
    "en": words("they, them, both, everyone, everybody"),
    "vi": words("họ, hai bên, các bên, bên kia, bên đó, mọi người, cả hai"),
}
# How a sentence begins that adds a name to those before it.
_JOINS: Final = {
    "sv": words("och, samt, plus, även, ja och, jo och, oj och"),
    "en": words("and, plus, also, oh and, ah and, as well as"),
    "vi": words("và, cùng, cùng với, thêm, có cả, với cả, à có, à và"),
}
# Who writes so wants something, whatever is told beside it.
_WANTS: Final = {
    "sv": words("""
        undrar, vet du, vet ni, vill veta, vill jag, jag vill, skulle vilja, kan du, kan ni, kan någon, kan jag, snälla,
        är du snäll, hjälp mig, behöver du, ska vi, får jag, och vill, hur gör
    """),
    "en": words("""
        wonder, wondering, do you know, want to know, would like, i'd like, i want, can you, could you, can i, could i,
        can somebody, please, pls, help me, tell me, need you, shall we, let me, and want, how do
    """),
    "vi": words("""
        muốn biết, cho biết, cho hỏi, xin hỏi, cho tôi, cho mình, cho em, cho anh, cho chị, giúp, hộ, nhờ, nhé, muốn,
        làm thế nào, cần nhập
    """),
}
# What somebody is told to do for the person who writes, at the beginning of a clause.
_ORDERS: Final = {
    "sv": words("ge mig, ge oss, visa mig, visa oss, berätta för mig, skicka mig, sammanfatta, förbered mig"),
    "en": words("give me, give us, show me, show us, send me, brief me, get me, find me"),
    "vi": words("tóm tắt cho, chuẩn bị cho, gửi cho tôi, gửi cho mình, gửi cho em"),
}
# How something is named of which the listener knows: "mötet", "the training", "cuộc họp".
_KNOWN: Final = {
    "sv": ("et", "en"),
    "en": ("the", "that", "this", "s", "our"),
    "vi": ("cuộc", "buổi", "chuyến", "cuoc", "buoi", "chuyen"),
}
_NEAR_BEGIN: Final = 4  # tokens: "yesterday's meeting"


def surely_tells(found: Parts, draft: Draft) -> bool:
    """Whether a message that does not ask says with a verb, or with how many, what has been on a day that is past."""
    said = found.message
    by_verb = _BEEN[said.language].has(said.tokens, 0, exact=said.marked) or (_has(said, _US) and _has(said, _BEEN))
    return (by_verb or counts(draft)) and _is_over(found) and tells(found, draft)


def tells(found: Parts, draft: Draft) -> bool:
    """Whether a message that does not ask tells of something that has been, with a day or a word for it."""
    said = found.message
    if found.planned or draft.start > said.today or _wants(said) or _is_remark(found, draft):
        return False
    of_us = _has(said, _US)
    if draft.kind is Kind.OTHER:
        somewhere = bool(found.mentions or draft.place) or counts(draft)
        return of_us and somewhere and (_is_over(found) or (_has(said, _BEEN) and bool(found.days)))
    if _is_over(found):
        return True
    return _has(said, _BEEN) and bool(found.days or of_us or found.mentions or found.persons or counts(draft))


def has_been(found: Parts, draft: Draft) -> bool:
    """Whether what somebody asks to have noted has been; on a day that is past it needs no word for what it was."""
    over = _is_over(found) or (draft.kind is not Kind.OTHER and bool(found.days) and _has(found.message, _BEEN))
    return over and not found.planned and draft.start <= found.message.today


def says_planned(found: Parts, draft: Draft) -> bool:
    """Whether a message that does not ask says at its very beginning what is planned, on which day and with whom."""
    said = found.message
    if not found.planned or draft.kind is Kind.OTHER or (draft.end or draft.start) < said.today or _wants(said):
        return False
    begins = any(is_kind_word(said, at) for at in range(min(_BEGIN, len(said.tokens))))
    return begins and bool(found.days) and bool(found.mentions or found.persons or draft.place or counts(draft))


def goes_on(found: Parts, draft: Draft) -> bool:
    """Whether a message that does not ask says more of what was just told: "och så kom Björn från LiU"."""
    said = found.message
    if _wants(said):
        return False
    if draft.follow_ups or draft.decisions or draft.outcome or draft.costs or counts(draft) or _has(said, _BEEN):
        return True
    if found.mentions or found.persons:
        return _JOINS[said.language].has(said.tokens, 0, exact=said.marked)
    return found.planned and (_has(said, _US) or _has(said, _THEM))


def may_tell(found: Parts, draft: Draft) -> bool:
    """Whether it has at least a word for a kind of activity and one thing more that minutes hold; also of a plan."""
    said = found.message
    if draft.kind is Kind.OTHER or _wants(said) or _is_remark(found, draft):
        return False
    more = found.days or found.mentions or found.persons or draft.place
    return bool(more) or any(token.is_number for token in said.tokens)


def _wants(said: Message) -> bool:
    """Whether it wants something of the listener, whatever it tells besides."""
    begins = (at for at in range(len(said.tokens)) if not at or not said.tokens[at - 1].is_word)
    return _has(said, _WANTS) or any(_ORDERS[said.language].has(said.tokens, at, exact=said.marked) for at in begins)


def _is_remark(found: Parts, draft: Draft) -> bool:
    """Whether it only says what somebody thinks of what all know of: "the meeting yesterday was far too long"."""
    said = found.message
    kind = next((at for at in range(min(_NEAR_BEGIN, len(said.tokens))) if is_kind_word(said, at)), None)
    if kind is None or not _is_known(said, kind):
        return False
    if found.mentions or found.persons or found.amounts or found.tasks or draft.place or counts(draft):
        return False
    rest = [at for at in range(len(said.tokens)) if not any(day.span.holds(at) for day in found.days)]
    about = TOPIC[said.language]
    return not draft.decisions and not any(
        said.tokens[at].is_number or _is_name(said, at) or about.has(said.tokens, at, exact=said.marked) for at in rest
    )


def _is_name(said: Message, at: int) -> bool:
    return said.tokens[at].capital and at > 0 and said.tokens[at - 1].is_word


def _is_known(said: Message, kind: int) -> bool:
    marks = _KNOWN[said.language]
    if said.language == "sv":
        return said.tokens[kind].word.endswith(marks)
    return any(token.word in marks for token in said.tokens[: kind + 1])


def _is_over(found: Parts) -> bool:
    """Whether a day or a week of it can only have been: "yesterday", "i tisdags", "tuần trước"."""
    return any(day.past is not None and day.future is None and _is_short(day.past) for day in found.days)


def _is_short(when: When) -> bool:
    return when.end is None or when.end - when.start <= _LONGEST


def counts(draft: Draft) -> bool:
    """Whether it says how many took part."""
    people = draft.participants
    return bool(people.total or people.women or people.men)


def _has(said: Message, table: Mapping[str, Phrases[bool]]) -> bool:
    return any(table[said.language].has(said.tokens, at, exact=said.marked) for at in range(len(said.tokens)))
