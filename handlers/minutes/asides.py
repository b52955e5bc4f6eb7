"""Organisations that a message names although they took no part: absent ones, landmarks, wishes, mere mentions."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words

_ABSENT: Final = words("""
    frånvarande, förhinder, ej närvarande, anmält förhinder, meddelade förhinder, uteblev, apologies, absent, not
    present, unable to attend, excused, regrets, vắng mặt, vắng, xin vắng, không dự được, không tham dự
""")
_NEAR: Final = words("""
    vägen till, vägen mot, på väg till, bussen till, mittemot, mitt emot, nära, intill, bredvid, bakom, framför, i
    närheten av, granne med, road to, the way to, bus to, path to, opposite, near, next to, close to, across from,
    behind, in front of, beside, around the corner from, đường đến, đường vào, đường tới, đường ra, đối diện, gần,
    cạnh, bên cạnh, cổng, trước cổng, phía sau, sát, ngay cạnh, ngay gần, ga, walking distance from, runt hörnet
    från
""")
_NOBODY: Final = words("""
    ingen från, inga från, ingen på, utan, no one from, no-one from, nobody from, none from, noone from, without anyone
    from, không có ai bên, không có ai từ, không có ai của, không ai bên, không ai từ
""")
_NO_NEWS_OF: Final = words("""
    inget nytt, inga nyheter, ingenting nytt, inga besked, nothing new, no news, no word, không có gì mới, chưa có tin,
    chưa có gì mới
""")
_WISH: Final = words("""
    vill ha, vill gärna, önskar, inför, på sikt, någon gång, drömmer om, funderar på, wants, want, would like, hopes
    for, wishes, ahead of, one day, some day, in the long run, thinking of, muốn, mong muốn, ước, tiến tới, có ý
    định, nếu có dịp, ngày nào đó
""")
_MENTIONED: Final = words("""
    nämndes, nämns, omtalades, togs upp som, was mentioned, were mentioned, was named, came up, được nhắc đến, được
    nhắc, được nêu
""")
_TOPIC_HEADS: Final = words("""
    ämne, tema, rubrik, gäller, ang, angående, fråga, subject, topic, theme, re, regarding, issue, chủ đề, nội dung,
    tiêu đề, v / v, về việc
""")
# What is written to somebody who need not take part: "an application to ICLD".
_PAPERS: Final = words("""
    ansökan, ansökningen, ansökningar, brev, brevet, skrivelse, skrivelsen, rapport, rapporten, slutrapporten,
    delrapporten, slutrapport, redovisningen, remissvar, yttrande, application, the application, applications, letter,
    the letter, report, the report, final report, proposal, the proposal, bid, hồ sơ, đơn, thư, báo cáo, tờ trình,
    đề xuất
""")
_TO: Final = words("till, to, gửi, gửi cho, cho, tới, đến, lên, gui, gui cho")
_NO_NEWS: Final = frozenset(", ; : ( - \n".split(" "))


def is_aside(message: Message, mention: Mention, tasks: Sequence[Span]) -> bool:
    """Whether the organisation is named only beside the matter; one with something to do never is."""
    if taken(tasks, mention.span.start):
        return False
    text, sentence = message.tokens, message.sentence_of(mention.span.start)
    for table in (_NEAR, _NOBODY):
        if any(table.at(text, at, exact=message.marked) == (mention.span.start, True) for at in _before(mention, 4)):
            return True
    if _MENTIONED.has(text, mention.span.stop) if mention.span.stop < len(text) else False:
        return True
    if mention.span.stop < len(text) and _ABSENT.has(text, mention.span.stop, exact=message.marked):
        return True
    if _is_subject(message, mention, sentence) or _is_written_to(message, mention):
        return True
    if _NO_NEWS_OF.has(text, sentence.start, exact=message.marked):
        return True
    clause = _clause(message, mention, sentence)
    return any(_WISH.has(text, at, exact=message.marked) for at in clause) or _ABSENT.has(
        text, sentence.start, exact=message.marked
    )


def _is_subject(message: Message, mention: Mention, sentence: Span) -> bool:
    """Whether the name stands behind "Ämne:" and the like, with no word for an activity before it."""
    text, hit = message.tokens, _TOPIC_HEADS.at(message.tokens, sentence.start, exact=message.marked)
    headed = hit is not None and hit[0] < mention.span.start and text[hit[0]].word == ":"
    return headed and not any(is_kind_word(message, at) for at in range(sentence.start, mention.span.start))


def _is_written_to(message: Message, mention: Mention) -> bool:
    """Whether a paper that is named right before goes to the organisation."""
    text, start = message.tokens, mention.span.start
    leads = [at for at in _before(mention, 3) if _TO.at(text, at, exact=message.marked) == (start, True)]
    before = leads[0] if leads else start
    return bool(leads) and any(
        _PAPERS.at(text, at, exact=message.marked) == (before, True) for at in range(max(0, before - 3), before)
    )


def _before(mention: Mention, most: int) -> range:
    return range(max(0, mention.span.start - most), mention.span.start)


def _clause(message: Message, mention: Mention, sentence: Span) -> range:
    """The tokens of the clause before the name, unless the clause begins the message."""
    start = mention.span.start
    while start > sentence.start and message.tokens[start - 1].word not in _NO_NEWS:
        start -= 1
    return range(start, mention.span.start) if sentence.start else range(0)
