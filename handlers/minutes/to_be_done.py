"""What is to be done by somebody whom nobody names: "minutes to be sent by Friday", "the list must go out by then"."""

from datetime import date

from handlers.minutes.actors import Reader
from handlers.minutes.message import Span
from handlers.minutes.phrases import words


def is_to_be(reader: Reader, sentence: Span, due: date | None) -> bool:
    """Whether something is to be done by somebody whom nobody names."""
    return _is_passive(reader, sentence, due) or _is_due(reader, sentence, due)


def _is_due(reader: Reader, sentence: Span, due: date | None) -> bool:
    """Whether a thing has to be somewhere or ready by a day: "the list must go out before 1 December"."""
    if due is None or sentence.meets(reader.planned) or sentence.start == reader.message.sentences[0].start:
        return False
    text = reader.message.tokens
    last = [day for day in reader.days if day.led and sentence.holds(day.span.start) and day.future]
    before = range(sentence.start, last[0].span.start) if last else range(0)
    return any(_MUST.has(text, at, exact=reader.message.marked) for at in before)


_MUST = words("""
    ska, skall, måste, behöver, behövs, must, needs to, need to, has to, have to, should, is to, are to, is due,
    are due,
    phải, cần, go out, goes out, go up, goes up, go online, goes online, läggs ut
""")


def _is_passive(reader: Reader, sentence: Span, due: date | None) -> bool:
    """Such as "protokollet skickas senast fredag", "minutes to be sent by Friday"."""
    if due is None or sentence.meets(reader.planned):
        return False
    text, led = reader.message.tokens, any(day.led for day in reader.days if sentence.meets(day.span))
    said = any(
        stop and not (stop < sentence.stop and text[stop].word in _REPORTS) and (led or text[place].word not in _PLANS)
        for place in range(*sentence)
        if (stop := reader.has("passives", place))
    )
    return said and (
        reader.message.language != "en" or any(token.word == "be" for token in reader.message.words(sentence))
    )


_REPORTS = frozenset("att that rằng".split())  # "härmed rapporteras att ..." tells what has been
_PLANS = frozenset("planeras planned".split())  # "resan 8-12 mars planeras" has its day, and nobody has anything to do
