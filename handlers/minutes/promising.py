"""Whether something to do follows an actor, and how surely."""

from enum import Enum
from typing import Final

from handlers.minutes.actors import Actor, Reader
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.not_acting import is_no_subject
from handlers.minutes.phrases import words
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.time_left import has_until, over_day
from handlers.minutes.tokens import tokens

SEPARATORS: Final = frozenset(", ; och and và samt va - • * + men but còn while medan".split())
_PARTICLES: Final = frozenset("upp in ut fram ihop över om vidare tillbaka igenom samman med".split())
_MODALS: Final = frozenset("ska skall måste kommer bör will shall must should".split())
_NO_VERBS: Final = frozenset(
    """
    eller under efter över inför timmar deltagare personer kronor var är dagar veckor kvinnor kommer har finns heter
    fyller firar turns celebrates was has does hours days plus perhaps always people participants men women kronors
    across includes says said expects waits thinks säger menar tror väntar hoppas undrar
    """.split()
)


_NO_VERBS_VI: Final = frozenset(
    """
        và của tại ở với là có đã cùng về gồm do từ trong cho đến vào ngày theo để như hay hoặc này đó năm tháng vừa
        không chưa bảo nói đợi chờ biết va cua tai voi la co da
    """.split()
)


_SHORTEST: Final = {"sv": 4, "en": 4, "vi": 2}  # letters of a verb
_ARTICLES: Final = frozenset("the a an our their his her its this that these".split())
_TAKES_ON: Final = frozenset("lo nhận phụ đảm chịu".split())
_ALL: Final = words("cả hai, cả, hết, tất cả, toàn bộ, cả ba, hai, mọi, các")
_SUMS: Final = words("khoản, chi phí, kinh phí, số tiền, tiền, phần chi, phần tiền")
DENIES: Final = frozenset("inte ej aldrig inget inga ingenting not never nothing no không chưa".split())
_WAYS: Final = frozenset("på till i hem bort to on".split())  # "hon ska på semester"


def divides(message: Message, place: int) -> bool:
    """Whether a mark or an "and" stands there between two things to do; none within a number does."""
    text = message.tokens
    if text[place].word not in SEPARATORS:
        return False
    return not (0 < place < len(text) - 1 and text[place - 1].is_number and text[place + 1].is_number) or (
        text[place + 1].spaced or text[place].spaced
    )


class Promise(Enum):
    """How surely something is to be done."""

    PLEDGED = "whoever it is"
    SURE = "by its words alone, when one can tell who it is"
    DATED = "if a day is said"


def promise(reader: Reader, sentence: Span, actor: Actor, *, listing: bool, after: bool = False) -> Promise | None:
    """What the words around an actor promise.

    `listing` tells that it stands in a list of things to do, `after` that the sentence before held one.
    """
    usual = Promise.SURE if listing else Promise.DATED
    said = _followed(reader, sentence, actor, usual, after=after and bool(actor.person))
    if said is not None:
        return said
    start = actor.span.start
    if _inverted(reader, sentence, start) or _passive(reader, sentence, start):
        return usual
    if _in_charge(reader, sentence, actor) or _is_asked_for(reader, sentence, actor):
        return Promise.SURE
    labelled = _is_labelled(reader, sentence, actor) and _is_item(reader, sentence, start)
    if not labelled or (not listing and _begins_text(reader, sentence)):
        return None
    return usual if listing or _has_colon(reader, sentence, actor) else None


def _is_asked_for(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Whether somebody is asked to do it: "Kan Karin skicka rapporten?", "Could LiU share the drawings?"."""
    text, at = reader.message.tokens, actor.span.start - 1
    asked = at >= sentence.start and text[at].word in _ASKS and sentence.stop < len(text)
    if not asked or text[sentence.stop].word != "?" or actor.span.stop >= sentence.stop:
        return False
    ending = {"sv": "r", "en": "s"}.get(reader.message.language, "")
    verb = tokens(text[actor.span.stop].word + ending)
    return reader.words.verbs.has(verb, 0) or reader.words.firm.has(verb, 0)


_ASKS: Final = frozenset("kan kunde skulle vill can could would will".split())


def _followed(reader: Reader, sentence: Span, actor: Actor, usual: Promise, *, after: bool) -> Promise | None:
    """What the words after an actor promise."""
    stop = over_day(reader, _over(reader, actor.span.stop))
    modal = reader.has("modals", stop)
    if stop >= sentence.stop or is_no_subject(reader, sentence, actor, modal):
        return None
    if modal and (_is_denied(reader, modal) or _is_way(reader, stop, modal) or _is_payment(reader, sentence, stop)):
        return None
    if modal and modal < sentence.stop and reader.message.tokens[modal].is_word:
        is_way = reader.message.tokens[modal].word in _WAYS
        dated = any(day.span.start <= modal + 2 and day.span.stop > modal for day in reader.days)
        if is_way and not dated:
            return None
        return Promise.PLEDGED if reader.has("pledges", stop) else Promise.SURE
    if has_until(reader, actor.span.stop):
        return Promise.SURE
    if reader.has("firm", stop) and not _begins_text(reader, sentence):
        return Promise.SURE
    if reader.has("verbs", stop):
        return Promise.SURE if after else usual
    apart = not _begins_text(reader, sentence) or _is_told_after(reader, sentence, actor)
    seems = actor.known and apart and _looks_like_verb(reader, stop)
    return Promise.DATED if seems else None


def _is_denied(reader: Reader, place: int) -> bool:
    """Whether what follows says that it is not to be done: "lovade inte ...", "will not ..."."""
    return place < len(reader.message.tokens) and reader.message.tokens[place].word in DENIES


def _is_way(reader: Reader, place: int, stop: int) -> bool:
    """Whether "to" leads to a place or a thing and not to a verb: "a visit by LiU to Folkungaskolan"."""
    text = reader.message.tokens
    if stop - place != 1 or text[place].word != "to" or stop >= len(text):
        return False
    named = any(one.span.start == stop for one in reader.mentions) or PLACES.has(text, stop)
    if named or text[stop].word in _ARTICLES:
        return True
    return text[stop].capital and text[stop].is_word and not reader.has("verbs", stop)


def _is_payment(reader: Reader, sentence: Span, place: int) -> bool:
    """Whether somebody took on what cost an amount that is said: "Sở lo ăn ở, hết 42 triệu đồng"."""
    said = reader.message.tokens[place].word in _TAKES_ON
    if said and _are_sums(reader, place + 1) and any(span.start < place for span in reader.paid):
        return not any(day.span.start > place and sentence.meets(day.span) for day in reader.days)
    paid = any(sentence.holds(span.start) and span.start > place for span in reader.paid)
    return said and paid and not any(sentence.meets(day.span) for day in reader.days)


def _are_sums(reader: Reader, place: int) -> bool:
    """Whether what is taken on are the amounts that were said, not something to do: "lo cả hai khoản", "lo hết"."""
    text, exact = reader.message.tokens, reader.message.marked
    hit = _ALL.at(text, place, exact=exact) if place < len(text) else None
    after = hit[0] if hit else place
    ends = after >= len(text) or not text[after].is_word
    return bool(hit and ends) or (after < len(text) and _SUMS.has(text, after, exact=exact))


def _is_told_after(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Whether a sentence first tells what happened, and then what the actor does by a day."""
    start = actor.span.start
    if start == sentence.start or reader.message.tokens[start - 1].word not in {",", ";", "-"}:
        return False
    told = any(is_kind_word(reader.message, at) for at in range(sentence.start, start))
    return told and any(day.led and start < day.span.start < sentence.stop for day in reader.days)


def _begins_text(reader: Reader, sentence: Span) -> bool:
    """Whether it is the sentence that tells what happened."""
    return sentence.start <= reader.message.sentences[0].start


def _has_colon(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Whether a colon stands before or after the actor: "Posters: Sofia Blom", "- LiU: data"."""
    beside = (actor.span.start - 1, actor.span.stop)
    return any(sentence.holds(at) and reader.message.tokens[at].word == ":" for at in beside)


def _is_item(reader: Reader, sentence: Span, start: int) -> bool:
    """Whether the actor stands at the beginning of an item, in brackets or after a colon: "Posters: Sofia Blom"."""
    return (
        start == sentence.start
        or divides(reader.message, start - 1)
        or reader.message.tokens[start - 1].word in {"(", ":"}
    )


def _over(reader: Reader, place: int) -> int:
    """The token after brackets and small words that may stand between the actor and the verb."""
    text = reader.message.tokens
    if place < len(text) and text[place].word == "(":
        close = next((at for at in range(place, min(place + 8, len(text))) if text[at].word == ")"), None)
        place = close + 1 if close is not None else place
    for _ in range(3):
        place = reader.has("after", place) or place
    return place


def _looks_like_verb(reader: Reader, place: int) -> bool:
    """Whether the word has the shape of a verb in the present: "översätter", "translates"."""
    token = reader.message.tokens[place]
    if not token.is_word or token.capital or len(token.word) < _SHORTEST[reader.message.language]:
        return False
    if token.word in _NO_VERBS:
        return False
    if reader.message.language == "sv":
        return token.word.endswith(("ar", "er", "år", "ör"))
    if reader.message.language == "vi":
        return token.word not in _NO_VERBS_VI
    return token.word.endswith("s") and not token.word.endswith(("ss", "us", "is"))


def _inverted(reader: Reader, sentence: Span, start: int) -> bool:
    """Such as "Senast 15 dec skickar Tekniska", "det fixar LiU till fredag": the verb before the actor."""
    if reader.message.language != "sv":
        return False
    for verb in range(start - 1, max(sentence.start, start - 4) - 1, -1):
        stop = reader.has("verbs", verb) or (start if reader.message.tokens[verb].word in _MODALS else 0)
        if stop == start:
            return not any(actor.known and actor.span.stop == verb for actor in reader.actors)  # not "Eva ringer LiU"
    verb = start - 1
    fronted = any(sentence.start <= day.span.start and day.span.stop == verb for day in reader.days)
    return fronted and _looks_like_verb(reader, verb)


def _passive(reader: Reader, sentence: Span, start: int) -> bool:
    """Such as "underlag skickas av Tekniska", "minutes to be sent by Anna"."""
    if start - 1 <= sentence.start or reader.has("by", start - 1) != start:
        return False
    text = reader.message.tokens
    place = start - 2
    if reader.message.language == "sv":
        while place > sentence.start and text[place].word in _PARTICLES:
            place -= 1
        said = any(reader.has("passives", at) for at in range(max(sentence.start, place - 6), place + 1))
        return said or (text[place].word.endswith("s") and len(text[place].word) > 4)
    if reader.message.language == "en":
        return any(text[at].word == "be" for at in range(max(sentence.start, place - 8), place))
    return False


def _in_charge(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Such as "Ansvarig: Eva Strand", "Eva Strand ansvarar", "(responsible: LiU)"."""
    text, place = reader.message.tokens, actor.span.start
    marked = place > sentence.start and text[place - 1].word in {":", "=", "är", "is", "là"}
    while place > sentence.start and text[place - 1].word in {":", "=", "är", "is", "là"}:
        place -= 1
    for at in range(max(sentence.start, place - 4), place):
        if (
            reader.has("charge", at) == place
            and (marked or len(text[at].word) > 4 or text[at].word in _HANDS)
            and not _tells_of_past(reader, at)
        ):
            return True
    after = reader.has("charge", actor.span.stop) if actor.span.stop < sentence.stop else 0
    return bool(after) and after <= sentence.stop and len(text[actor.span.stop].word) > 4


_HANDS: Final = frozenset({"giao", "nhờ"})  # "Giao chị Ngọc theo dõi"


def _tells_of_past(reader: Reader, at: int) -> bool:
    """Whether "by" only says who did it: "Paid by: LiU", "Arrangerades av: LiU"."""
    text = reader.message.tokens
    before = text[at - 1] if at > reader.message.sentence_of(at).start else None
    return text[at].word in {"by", "av"} and before is not None and before.is_word and before.word not in _DONE


_DONE: Final = frozenset("done görs göras utförs".split())


def _is_labelled(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Within a list of things to do: "LiU: rapport", "rapport (LiU, 15 jan)", "Eva - boka lokal"."""
    text, stop = reader.message.tokens, _over(reader, actor.span.stop)
    if stop >= sentence.stop:
        return True
    return text[stop].word in {":", "-", ",", ")", "="} or any(day.span.start == stop for day in reader.days)
