"""What a message says before its matter: that somebody is writing it down, and on what decision something was done."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.phrases import words

# How a sentence begins that only tells of the note itself.
_NOTES: Final = words("""
    skriver ihop, skriver ner, skriver av mig, skriver bara, antecknar, sammanfattar, noterar, några rader, ett par
    rader, här kommer, här är, här kommer mina anteckningar från, här är mina anteckningar från, mina anteckningar
    från, kort sammanfattning, snabb sammanfattning, sammanfattning, kort rapport, snabb rapport, passar på att, bara
    så att, så att det är, för protokollet, för ordningens skull, kort från, lite kort, vill bara, tänkte bara, innan
    jag glömmer, medan jag minns, writing up, writing down, write up, write-up, jotting, just a few, a few lines, a
    few notes, few lines, here are, here is, here's, my notes, here are my notes from, my notes from, quick notes,
    quick summary, short summary, brief summary, for the record, just noting, noting down, just to note, before i
    forget, while i remember, quick report, summary of, putting down, ghi lại, ghi nhanh, ghi chép, xin ghi, em ghi,
    em xin ghi, viết lại, viết nhanh, tóm tắt, xin báo cáo, báo cáo nhanh, em báo cáo, em xin báo cáo, xin tóm tắt,
    vài dòng, vài ý, lưu lại, note nhanh, note lại
""")
_FIRST: Final = 4  # words within which it says so
# On what something was done: "Med hänvisning till avtalet ...", "Căn cứ Quyết định ...".
_BASES: Final = words("""
    med hänvisning till, med anledning av, med stöd av, med utgångspunkt i, i enlighet med, i linje med, enligt,
    utifrån, på grundval av, som en del av, som ett led i, som uppföljning av, inom ramen för, i och med, till följd
    av, baserat på, with reference to, with regard to, referring to, pursuant to, further to, in accordance with, in
    line with, as part of, according to, within the framework of, under, following, on the basis of, based on, as
    agreed in, in keeping with, căn cứ, căn cứ vào, theo, thực hiện, trong khuôn khổ, dựa trên, trên cơ sở, tiếp theo,
    tiếp nối, thi hành, triển khai
""")
_DOCUMENTS: Final = words("""
    avtal*, mou, samförstånd*, beslut*, positionspapper*, plan, planen, handlingsplan*, strategi*, policy*, uppdrag*,
    protokoll*, överenskommelse*, ansökan*, program*, rapport*, projekt*, agreement*, memorandum, decision*, position
    paper*, plans, strategy, contract*, minutes, application*, programme, letter*, report*, project, terms,
    resolution*, biên bản, quyết định, thỏa thuận, thoả thuận, kế hoạch, nghị quyết, công văn, hợp đồng, chương trình,
    đề án, dự án, thông tư, nghị định, chiến lược, thư mời
""")
_ABOUT: Final = frozenset("från om kring av about on of from về từ ve tu".split())
_ARTICLES: Final = frozenset("the our my a an vårt vår mitt min ett en".split())
_MARKS: Final = frozenset(",.;:()")
_WE: Final = frozenset("vi jag de we i they".split())
_HAD: Final = frozenset("hade höll genomförde genomfördes hölls anordnade anordnades ordnade arrangerade".split())
_SMALL: Final = frozenset("en ett".split())
_VERB_ENDINGS: Final = ("ade", "dde", "te", "des", "des", "höll", "hölls", "hade", "gick", "kom")


def is_note(message: Message, sentence: Span, named: Sequence[Span]) -> bool:
    """Whether a sentence tells only that somebody is writing: nothing that was done, and nobody it was done with."""
    stop = _says_so(message, sentence.start, sentence.stop)
    return stop > 0 and not _tells(message, Span(stop, sentence.stop), named)


def after_preamble(message: Message, sentence: Span, named: Sequence[Span], days: Sequence[Span]) -> Span:
    """The sentence from where its matter begins, and the verb that stands there before its "we"."""
    return _after_note(message, _after_base(message, sentence, days), named)


def _says_so(message: Message, start: int, stop: int) -> int:
    """Where the words for writing end that stand at the beginning; 0 without any."""
    places = range(start, min(start + _FIRST, stop))
    return next((hit[0] for at in places if (hit := _NOTES.at(message.tokens, at, exact=message.marked))), 0)


def _tells(message: Message, stretch: Span, named: Sequence[Span]) -> bool:
    return any(is_kind_word(message, at) for at in range(*stretch)) or any(span.meets(stretch) for span in named)


def _after_note(message: Message, sentence: Span, named: Sequence[Span]) -> Span:
    """After "Kort sammanfattning från i fredags:" and "Här kommer min rapport från"."""
    text = message.tokens
    colon = next((at for at in range(*sentence) if text[at].word == ":" and at + 1 < sentence.stop), None)
    stop = 0 if colon is None or text[colon + 1].is_number else _says_so(message, sentence.start, colon)
    if colon is None or not stop or _tells(message, Span(stop, colon), named):
        return _after_about(message, sentence)
    return Span(colon + 1, sentence.stop)


def _after_about(message: Message, sentence: Span) -> Span:
    """After "A few lines about the" when that word is near and something that was done stands behind it."""
    text, stop = message.tokens, _says_so(message, sentence.start, sentence.stop)
    nearby = range(max(stop - 1, sentence.start), min(stop + _FIRST, sentence.stop - 1))
    about = next((at for at in nearby if text[at].word in _ABOUT), None) if stop else None
    if about is None or any(text[at].word in _MARKS for at in range(stop, about)):
        return sentence
    begin = about + 1 + (text[about + 1].word in _ARTICLES and about + 2 < sentence.stop)
    return Span(begin, sentence.stop) if _matters(message, Span(begin, sentence.stop)) else sentence


def _after_base(message: Message, sentence: Span, days: Sequence[Span]) -> Span:
    """After "Med hänvisning till avtalet från 2012": at a comma, at "we", or at the Swedish verb before its "vi"."""
    text, start = message.tokens, sentence.start
    hit = _BASES.at(text, start, exact=message.marked)
    if hit is None:
        return sentence
    for at in range(hit[0], sentence.stop - 1):
        if not any(_DOCUMENTS.has(text, one, exact=message.marked) for one in range(hit[0], at)) or taken(days, at):
            continue
        if text[at].word == "," and text[at + 1].spaced and _matters(message, Span(at + 1, sentence.stop)):
            return Span(at + 1, sentence.stop)
        if message.language == "en" and text[at].word in _WE:
            return Span(at, sentence.stop)
        if message.language == "sv" and text[at].word.endswith(_VERB_ENDINGS):
            return _after_verb(message, at, sentence.stop)
    return sentence


def _matters(message: Message, rest: Span) -> bool:
    return any(is_kind_word(message, at) for at in range(*rest))


def _after_verb(message: Message, verb: int, stop: int) -> Span:
    """After "hade vi" and "genomfördes ett": at what was had."""
    text, at = message.tokens, verb
    if text[verb].word in _HAD:
        at += 1
        at += at < stop and text[at].word in _WE
        at += at < stop and text[at].word in _SMALL
    return Span(min(at, stop - 1), stop)
