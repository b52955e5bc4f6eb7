"""The title of an activity: the first sentence that tells something, without its date, its numbers and its costs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from handlers.minutes.counted import counted
from handlers.minutes.date_words import COMES
from handlers.minutes.days import Day, lead
from handlers.minutes.draft import Kind
from handlers.minutes.head_counts import head_counts
from handlers.minutes.headlines import headline
from handlers.minutes.kinds import is_only_a_kind, kind_at
from handlers.minutes.message import Language, Message, Span, taken
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words
from handlers.minutes.preambles import after_preamble, is_note
from handlers.minutes.single_amounts import Amount

LONGEST: Final = 90
_ENOUGH: Final = 4 * LONGEST  # so far a title is sought
_SHORTEST: Final = 20  # a title is not cut below this for the sake of a whole clause
_MARKS: Final = " ,;:-–—."
_QUOTES: Final = frozenset('"“”«»')
_JUNK: Final = 3  # letters
_TELLING: Final = 3  # words that a clause needs to say something
_GREETING: Final = words("""
    hej, hejsan, hello, hi, dear, xin chào, chào, god morgon, good morning, hej alla, hej allihop, chào mọi người,
    chào cả nhà, chào anh chị, chào các anh chị, dear all, hi all, hi everyone, hello everyone, tjena, hallå
""")
_ENDS: Final = frozenset(",;:(–—")
_JOINS: Final = frozenset("och and và".split())  # unless a name may go on behind
_LISTS: Final = _JOINS | {","}
_UNCOUNTED: Final = words(
    "oräknad, oräknade, inräknad, chưa tính, chưa kể, không tính, không kể, not counting, not included"
)
_BOUNDS: Final = words(
    "đoàn, nhóm, có, gồm, started, finished, began, ended, började, slutade, startade, start, slut, bắt đầu, kết thúc"
)
_TURNS: Final = frozenset("där where which som men but nhưng nơi om about về från from".split())
# What stays behind where a date was cut from the end of a clause.
_LOOSE: Final = {
    "sv": frozenset("den i på till från för vid under mellan av kommer hölls är var start slut och".split()),
    "en": frozenset("on in at to from between of by the a as was is were will with together and".split()),
    "vi": frozenset("vào từ ngày lúc hôm tối sáng với là và gồm".split()),
}
# What stands before the matter: "Planerat: delegation ...", "Việc: đối thoại ...".
_HEADS: Final = words("""
    planerat, planerad, planeras, vad, ämne, rubrik, titel, kommer, kommande, på gång, planned, coming up, upcoming,
    what, subject, title, to come, aktivitet, händelse, activity, event, hoạt động, tên hoạt động, dự kiến, việc,
    nội dung, tiêu đề, sắp tới, kế hoạch, kế hoạch tới, kort från mig,
    ghi lại cho đủ, quick note, fyi, nothing fancy, kan nån lägga in, kan någon lägga in
""")
_VERB_ENDINGS: Final = ("de", "te", "dde", "öll", "att", "var", "fick", "kom", "gick", "såg", "tog", "gjorde", "höll")
_WE: Final = frozenset({"vi", "jag", "de"})


@dataclass(frozen=True)
class Told:
    """What a title leaves out: days, amounts, and the stretches of follow-ups; and who is named, and took part."""

    days: Sequence[Day]
    amounts: Sequence[Amount]
    tasks: Sequence[Span]
    named: Sequence[Span] = ()
    there: Sequence[Span] = ()


def title(message: Message, told: Told, at: int | None = None) -> str:
    """The title, cut at the end of a clause; `at` is the word for the kind."""
    telling = [message.sentence_of(at)] if at is not None else []
    for sentence in (*telling, *message.sentences):
        if (
            taken(told.tasks, sentence.start)
            or _is_greeting(message, sentence)
            or is_note(message, sentence, told.named)
        ):
            continue
        begin = _after_heads(message, sentence)
        begin = after_preamble(message, Span(begin, sentence.stop), told.named, [day.span for day in told.days]).start
        stop = min([task.start for task in told.tasks if begin < task.start < sentence.stop], default=sentence.stop)
        said = _in_order(message, Span(begin, stop), told)
        if sum(letter.isalpha() for letter in said) > (0 if sentence in telling else _JUNK):
            return _cut(message, _named(message, headline(said, message.language, meets=_meets(message, at)), told))
    return _cut(message, " ".join(message.text.split()))


def _meets(message: Message, at: int | None) -> bool:
    """Whether the word for the kind, when there is one, is not that of something else than a meeting."""
    return at is None or kind_at(message, at) in {None, Kind.MEETING, Kind.OTHER}


def _named(message: Message, said: str, told: Told) -> str:
    """A title that is no more than a word for the kind, with who took part: "Studiebesök: Berzeliusskolan"."""
    if not told.there or not is_only_a_kind(said, message.language):
        return said
    there = [span for span in told.there if not taken(told.tasks, span.start)]
    names = [name for name in dict.fromkeys(map(message.said, there)) if name not in said]
    said = said.capitalize() if said.isupper() else said
    return f"{said}: {', '.join(names[:_MOST_NAMED])}" if names else said


_MOST_NAMED: Final = 3


def _after_heads(message: Message, sentence: Span) -> int:
    """Where the matter begins: after a bullet, a greeting with a comma, and a head with a colon."""
    text, at = message.tokens, sentence.start
    if sentence.stop - at > 2 and text[at].is_number and text[at + 1].word in {".", ")"} and text[at + 2].spaced:
        at += 2
    for table, ends in ((_GREETING, {","}), (_HEADS, {":", ","})):
        hit = table.at(text, at, exact=message.marked)
        if hit and hit[0] + 1 < sentence.stop and text[hit[0]].word in ends:
            at = hit[0] + 1
    return at


def _in_order(message: Message, sentence: Span, told: Told) -> str:
    """What is kept of a sentence; "Igår höll Tekniska utbildning" without its day begins with who did it."""
    said, text, at = _said(message, list(_kept(message, sentence, told))), message.tokens, sentence.start
    first = next(
        (day.span for day in told.days if day.span.start - at in {0, 1} and day.span.stop < sentence.stop), None
    )
    verb = at if first is None else first.stop
    if message.language != "sv" or not _is_verb(message, verb) or verb + 1 >= sentence.stop or text[verb].capital:
        return said
    who = next((span for span in told.named if span.start == verb + 1), None) if first else None
    alone = not any(token.word in _JOINS for token in text[verb + 2 : verb + 3])
    if who is None and text[verb + 1].word in _WE and alone:
        who = Span(verb + 1, verb + 2)
    if who is None or not said.casefold().startswith(f"{text[verb].word} {message.said(who)}".casefold()):
        return said
    rest = said[len(text[verb].word) + 1 + len(message.said(who)) :]
    return f"{message.said(who)} {text[verb].word}{rest}"


def _is_verb(message: Message, at: int) -> bool:
    return message.tokens[at].word.endswith(_VERB_ENDINGS) or COMES["sv"].has(message.tokens, at)


def _is_greeting(message: Message, sentence: Span) -> bool:
    return _GREETING.has(message.tokens, sentence.start) and sentence.stop - sentence.start <= 4


def _kept(message: Message, sentence: Span, told: Told) -> Iterator[Span]:
    """The stretches between dates and commas that count nobody and cost nothing; the first one in any case."""
    first = True
    for whole in _clauses(message, sentence, told.days):
        clause = _before_count(message, whole, told)
        pieces = list(_around_days(message, clause, told.days))
        counts = any(_counts(message, piece, told) for piece in pieces)
        if first or not (counts or any(_UNCOUNTED.has(message.tokens, at) for at in range(*clause))):
            yield from _without_numbers(message, pieces, told)
        if clause != whole or (not first and counts and _has_colon(message, clause)):
            return  # what follows goes on with the list
        first = first and not any(message.tokens[at].is_word for piece in pieces for at in range(*piece))


def _without_numbers(message: Message, pieces: Sequence[Span], told: Told) -> Iterator[Span]:
    """The pieces around a date; those behind it that only count or only begin and end something are left out."""
    for number, piece in enumerate(pieces):
        told_words = [at for at in range(*piece) if message.tokens[at].is_word or message.tokens[at].is_number]
        is_rest = len(pieces) > 1 and bool(told_words) and all(_BOUNDS.has(message.tokens, at) for at in told_words)
        counts = number > 0 and told_words and number_at(message, told_words[0]) and _counts(message, piece, told)
        if not is_rest and not counts:
            yield piece


def _before_count(message: Message, clause: Span, told: Told) -> Span:
    """The clause up to a colon with a number behind: "Training for leaders on waste: 22 people"."""
    text, days = message.tokens, [day.span for day in told.days]
    for at in range(clause.start + 1, clause.stop - 1):
        tells = text[at].start - text[clause.start].start >= _SHORTEST
        if tells and text[at].word == ":" and not taken(days, at + 1) and _counts_behind(message, at + 1, clause.stop):
            return Span(clause.start, at)
    return clause


def _counts_behind(message: Message, start: int, stop: int) -> bool:
    """Whether a number stands there, or one of people behind a few words: "about thirty-five residents"."""
    if number_at(message, start):
        return True
    numbers = (number_at(message, at) for at in range(start + 1, min(start + _FEW, stop)))
    return any(number is not None and counted(message, number.stop, ()) is not None for number in numbers)


_FEW: Final = 4  # words


def _has_colon(message: Message, clause: Span) -> bool:
    return any(token.word == ":" for token in message.words(clause))


def _clauses(message: Message, sentence: Span, days: Sequence[Day]) -> Iterator[Span]:
    """The sentence cut before each comma and around each pair of brackets, but within no date."""
    start, depth, quoted = sentence.start, 0, False
    for at in range(*sentence):
        word = message.tokens[at].word
        quoted = quoted != (word in _QUOTES)
        ends = (
            word in {",", ";", "("}
            and not _is_decimal(message, at)
            and not depth
            and not quoted
            and not taken([day.span for day in days], at)
        )
        if at > start and ends:
            yield Span(start, at)
            start = at
        depth += (word == "(") - (word == ")" and depth > 0)
        if word == ")" and not depth and message.tokens[start].word == "(":
            yield Span(start, at + 1)
            start = at + 1
    if start < sentence.stop:
        yield Span(start, sentence.stop)


def _is_decimal(message: Message, at: int) -> bool:
    """Whether a comma stands within a number: "1,5"."""
    beside = message.tokens[at - 1 : at + 2] if at else []
    return len(beside) == 3 and beside[0].is_number and beside[2].is_number and not beside[2].spaced


def _around_days(message: Message, clause: Span, days: Sequence[Day]) -> Iterator[Span]:
    start = clause.start
    cuts = [day.span for day in days] + head_counts(message, clause)
    for cut in sorted(cuts):
        if (clause.holds(cut.start) and cut.start >= start) or cut.start < start == clause.start < cut.stop:
            yield Span(start, max(start, lead(message, cut, start)))
            start = min(_after_owner(message, cut.stop), clause.stop)
    yield Span(start, clause.stop)


def _after_owner(message: Message, stop: int) -> int:
    """After the "'s" of "last Thursday's session"."""
    return stop + 2 if [token.word for token in message.tokens[stop : stop + 2]] == ["'", "s"] else stop


def _counts(message: Message, piece: Span, told: Told) -> bool:
    """Whether a clause tells of a number: "fourteen people", "VND 36 million"; not the rest of "goals 11, 12"."""
    if any(amount.span.meets(piece) for amount in told.amounts):
        return True
    for at in range(*piece):
        number = number_at(message, at)
        listed = at >= 2 and message.tokens[at - 1].word in _LISTS and message.tokens[at - 2].is_number
        listed = listed and not taken([day.span for day in told.days], at - 2)
        listed = listed and not (number and counted(message, number.stop, ()))
        if number is not None and not listed and (number.value > 1 or message.tokens[at].is_number):
            return True
    return False


def _said(message: Message, pieces: Sequence[Span]) -> str:
    """The pieces in a row, without commas that end nothing and small words that lead nowhere."""
    said, language = "", message.language
    for piece in pieces:
        if len(said) > _ENOUGH:
            break
        part = message.said(piece).strip()
        if not any(letter.isalnum() for letter in part):
            part = part[:1] if part[:1] in {":", ","} else ""
        said = _trimmed(said, language) if part[:1] in {",", ";", "("} else said
        said = f"{said} {part}" if part[:1] not in {",", ";", ":"} else f"{said}{part}"
    said = _trimmed(" ".join(said.split()), language).lstrip(_MARKS + ")")
    return said + ")" * (said.count("(") - said.count(")"))


def _trimmed(said: str, language: Language) -> str:
    """Without marks and prepositions at its end."""
    kept = said.rstrip(_MARKS + "(").split(" ")
    while len(kept) > 2 and kept[-1] in _LOOSE[language]:
        kept.pop()
    return " ".join(kept).strip(_MARKS)


def _cut(message: Message, text: str) -> str:
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return text
    return _whole(message, text) or _trimmed(text[: LONGEST - 1].rsplit(" ", 1)[0], message.language) + "…"


def _whole(message: Message, text: str) -> str:
    """As much as fits and ends where a clause does; empty when there is no such place."""
    kept = text[:_ENOUGH].rstrip().split(" ")
    for at in range(len(kept) - 1, 0, -1):
        said = _trimmed(" ".join(kept[:at]), message.language)
        if _ends_clause(kept, at, said) and _SHORTEST <= len(said) <= LONGEST and said.count("(") == said.count(")"):
            return said
    return ""


def _ends_clause(kept: Sequence[str], at: int, said: str) -> bool:
    """Whether a clause ends before the word; not behind a label, as in "..., topic: climate"."""
    if kept[at - 1][-1] in _ENDS or kept[at][0] in _ENDS:
        return not (kept[at - 1][-1] == ":" and "," in said and " " not in said.rsplit(",", 1)[1].strip())
    if kept[at] in _TURNS:
        return len(said.rsplit(",", 1)[-1].split()) >= _TELLING
    return kept[at] in _JOINS and at + 1 < len(kept) and not kept[at + 1][0].isupper()
