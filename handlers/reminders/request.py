"""Understands one message: "påminn Minh på fredag kl 9 att skicka provsvaren" -> who, when and what."""

import re
from datetime import datetime

from handlers.colleagues import Colleagues
from handlers.messages import shortened
from handlers.reminders.addressed import COURTESY, GROUP, TOWARDS, courtesy, me, name_addressed
from handlers.reminders.ahead import ahead_of, is_ahead_alone
from handlers.reminders.wish import TO_GROUP, Option, Wish, options_of
from handlers.reminders.wording import MARKS, NOT_ASKED, Asked, Words, asked, without_closing
from handlers.when import Found, either, find, find_been, nearly, perhaps, without_weekday
from knowledge.language import detect
from knowledge.text import capitalised, fold
from knowledge.words import Language

QUESTIONS = frozenset("kan kunde skulle vill can could would will mind co".split())
CONNECTS = tuple(
    phrase.split()
    for phrase in (
        *("om att", "for att", "pa att", "att", "om", "angaende", "to", "about", "that", "of", "for", "regarding"),
        *("know that", "know about", "know"),
        *("ve viec", "ve", "viec", "rang", "la", "de", "biet rang", "biet la", "biet"),
    )
)
THIS = frozenset(
    {
        "this",
        "that",
        "it",
        "det",
        "den",
        "det har",
        "detta",
        "den har",
        "den dar",
        "det dar",
        "dette",
        "viec nay",
        "cai nay",
        "tin nay",
    }
)
LONGEST_QUOTE = 300
LONGEST_AHEAD = (
    20  # words that ask for nothing but a reminder some time before: "påminn mig gärna en timme innan, tack"
)
FAR = 400  # characters behind which nobody says the time of a longer request
# Vietnamese verbs of asking as they are spelled: "nhận", "nhớ" and "bão" are none, and "Báo" names a newspaper.
SPELLED = (" bảo", " nhờ", " nhắn", "nhắn tin cho", "báo cho", "bảo cho", "báo với", "bảo với", "nói với", "viết cho")
MOST_OF_NAME = 4  # words
SURNAMES = 2  # words that many have in common: a word of address and a family name
ONLY_TOLD = frozenset("tell ask be bao nho let halsa".split())  # verbs behind which "me" is no reminder
# What somebody wants to know now: "remind me what we decided".
TO_KNOW = frozenset(
    "what who whom whose which where why how when whether vad vem vilka vilken vilket var varfor hur nar".split()
)
WONDERING = TO_KNOW | frozenset("gi nao ai dau may khong chua if om".split())
CLAUSE_ENDS = re.compile(r"[,.;:!–—]\s+|\n+")
MOST_OF_TIME = 8  # words of a time that a request begins with
# Who wants to be reminded no more; folded.
NO_MORE = re.compile(
    r"\W*(?:(?:sluta|stop|dung)\b.*\b(?:paminn\w*|remind\w*|nhac)\b|(?:please )?(?:don['’]?t|do not|never)\W+remind\b"
    r"|paminn\w*(?:\W+mig)?\W+(?:inte|aldrig)\b|remind\W+me\W+(?:no more|not)\b)"
)
FORGETTING = frozenset("glomma forget quen".split())


def is_request(text: str, language: str, now: datetime, known: Colleagues | None = None) -> bool:
    """Whether a plain sentence asks to be reminded: the verb, and then somebody or a time."""
    text = _time_last(text, language, now)
    words = Words.of(text)
    verb = asked(words)
    at = 0 if NO_MORE.match(fold(text)) else verb.count
    if not at or len(words.folded) == at or words.plain(at) in NOT_ASKED:
        return False
    if verb.doubtful:
        return _is_asked_of(words, verb, language, now, known)
    if verb.oneself and words.folded[at - 1] in FORGETTING:
        return True
    if mine := me(words, at):
        return not _is_to_know(words, at + mine, language, now)
    if words.begins(GROUP, at) or courtesy(words, verb, at):
        return True
    first = text[words.spans[at][0]]
    return first.isupper() or first == "@" or find(words.after(at)[:FAR], language, now) is not None


def is_doubtful(text: str) -> bool:
    """Whether it is a request only if it is for a colleague: "be Minh skicka rapporten"."""
    return asked(Words.of(text)).doubtful


def language_of(text: str, language: Language) -> Language:
    """The language that a request is made in: of its words behind the verb, else of the verb, else the given one."""
    words = Words.of(text)
    verb = asked(words)
    own = verb.language or language
    return detect(words.after(verb.count), own) or own


def understand(text: str, language: Language, now: datetime, known: Colleagues, quoted: str = "") -> Wish:
    """What is asked for. `now` is in the person's zone; `quoted` the message that this one replies to."""
    words = Words.of(without_closing(_time_last(text, language, now).strip()))
    verb = asked(words)
    if not QUESTIONS.isdisjoint(words.folded[: verb.count]):
        words = Words.of(words.text.rstrip(" ?"))
    language = language_of(words.text, language)
    wish, taken = (Wish(), verb.count) if verb.oneself else _receiver(words, verb, known, language, now)
    rest = words.after(taken)
    if (early := ahead_of(rest, language, now)) is not None:
        return Wish(what_of(early.what), wish.to, wish.unknown, early.options, passed=early.passed)
    options, what = times_in(rest, language, now), text_of(rest, language, now)
    over = None if options else over_in(rest, language, now)
    what = what_of(over.rest) if over is not None else what
    if (quoted and not what) or fold(what) in THIS:  # what is pointed at, or is still to be asked
        what = shortened(" ".join(quoted.split()), LONGEST_QUOTE)
    is_near = _is_nearly(rest, language, now)
    doubtful = () if options else perhaps(rest, language, now)
    maybe = tuple(option for one in doubtful for option in options_of(one.when))
    return Wish(what, wish.to, wish.unknown, options, nearly=is_near, passed=over is not None, perhaps=maybe)


def points_only(text: str) -> bool:
    """Whether a request may point at what it is about, and not name it: "remind me of it on Friday"."""
    return not THIS.isdisjoint(re.findall(r"[^\W\d]+", fold(text)))


def _without_occasion(text: str, language: str, now: datetime) -> str:
    """The request, with a time, without what leads to it: "they come next week, remind me on Wednesday to ..."."""
    for mark in CLAUSE_ENDS.finditer(text[:FAR]):
        words = Words.of(text[mark.end() :])
        verb = asked(words)
        at = verb.count
        mine = at and not verb.doubtful and (verb.oneself or me(words, at) or courtesy(words, verb, at))
        is_told = find_been(text[: mark.start()], language, now) is not None  # which is rather to be logged
        if mine and not is_told and find(words.after(at)[:FAR], language, now) is not None:
            return words.text
    return text


def _time_last(text: str, language: str, now: datetime) -> str:
    """The request with its time at the end: "på fredag påminn mig om X" as "påminn mig om X, på fredag"."""
    words = Words.of(text)
    if asked(words).count:
        return text
    if (turned := _event_last(words, language, now)) is not None:
        return turned
    for start, _ in words.spans[1 : MOST_OF_TIME + 1]:
        time = text[:start].strip(MARKS)
        if asked(Words.of(text[start:])).count and times_in(time, language, now) and not text_of(time, language, now):
            return f"{without_closing(text[start:].strip(MARKS + '?'))}, {time}"
    return _without_occasion(text, language, now)


def _event_last(words: Words, language: str, now: datetime) -> str | None:
    """Read "meeting tomorrow at 2, remind me 30 minutes before" as "remind me 30 minutes before meeting ..."."""
    for start, _ in words.spans[max(1, len(words.spans) - LONGEST_AHEAD) :]:
        request = Words.of(without_closing(words.text[start:].strip(MARKS + "?")))
        verb = asked(request)
        if not verb.count or verb.doubtful:
            continue
        taken = verb.count + (me(request, verb.count) or courtesy(request, verb, verb.count))
        event = words.text[:start].strip(MARKS)
        if is_ahead_alone(request.after(taken)) and find(event, language, now) is not None:
            return f"{request.text} {event}"
    return None


def _is_asked_of(words: Words, verb: Asked, language: str, now: datetime, known: Colleagues | None) -> bool:
    """Whether somebody is to be asked for something, or the speaker told of it at a time."""
    at = verb.count
    is_named = bool(name_addressed(words, at + 1, language, now)[0])
    if mine := me(words, at) or (0 if is_named else courtesy(words, verb, at)):
        times = _found(words.after(at + mine)[:FAR], language, now)
        at_hour = any(one.when.grain == "minute" for one in times)  # at which nothing else can be told
        is_told = words.folded[at - 1] in ONLY_TOLD
        return at_hour and WONDERING.isdisjoint(words.folded[at + mine :]) if is_told else bool(times)
    rest = [words.text[start:stop] for start, stop in words.spans[at:]]
    found, count = known.leading(rest) if known is not None else ([], 0)
    return count < len(rest) if found else bool(_name_asked(words, verb, language, now)[0])


def _name_asked(words: Words, verb: Asked, language: str, now: datetime) -> tuple[str, int]:
    """Who is asked for by a name that nobody has, and where it ends; empty where nobody is.

    "Säg till Lars att ..." and "bảo anh Lars ..." name somebody, "be om ursäkt" and "nhân Ngày Môi trường" nobody.
    """
    at = verb.count
    said = "".join(f" {words.plain(place)}" for place in range(at))
    if verb.language == "vi" and not words.text.isascii() and not said.endswith(SPELLED):
        return "", at
    while at < len(words.spans) and words.folded[at] in COURTESY:
        at += 1
    stop = at
    while stop < min(len(words.spans), at + MOST_OF_NAME) and words.text[words.spans[stop][0]].isupper():
        stop += 1
        if words.text[words.spans[stop - 1][1] - 1] in MARKS:
            break
    name = words.text[words.spans[at][0] : words.spans[stop - 1][1]].strip(MARKS + "?") if stop > at else ""
    return (name, stop) if name and find(name, language, now) is None else ("", at)


def _is_to_know(words: Words, at: int, language: str, now: datetime) -> bool:
    """Whether somebody only asks: "remind me what we decided", "påminn mig om vad vi sa"."""
    at += words.begins(CONNECTS, at)
    if at >= len(words.folded) or words.folded[at] not in TO_KNOW:
        return False
    return find(words.after(at)[:FAR], language, now) is None


def _found(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    found = find(text, language, now)
    return (found,) if found is not None else _to_choose(text, language, now) or nearly(text, language, now)


def _to_choose(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    return either(text, language, now) or without_weekday(text, language, now)


def over_in(text: str, language: str, now: datetime) -> Found | None:
    """A time that is over where that of the reminder stands; not "the minutes of yesterday" that it is about."""
    found = find_been(text, language, now)
    if found is None or not text[: found.start].strip(MARKS):
        return found
    ends = not text[found.stop :].strip(MARKS)
    return found if ends and found.when.grain == "minute" else None


def times_in(text: str, language: str, now: datetime) -> tuple[Option, ...]:
    """The times that a text names."""
    return tuple(option for one in _found(text, language, now) for option in options_of(one.when))


def text_of(text: str, language: str, now: datetime) -> str:
    """What a text says beside the time that it names."""
    found = _found(text, language, now)
    return what_of(found[0].rest if found else text)


def _receiver(words: Words, how: Asked, known: Colleagues, language: str, now: datetime) -> tuple[Wish, int]:
    """Who is to be reminded, and how many words have been read until there."""
    verb = how.count
    if mine := me(words, verb):
        return Wish(), verb + mine
    if ours := words.begins(GROUP, verb):
        return Wish(to=(TO_GROUP,)), verb + ours
    at = verb + (1 if words.folded[verb : verb + 1] and words.folded[verb] in TOWARDS else 0)
    rest = [words.text[start:stop] for start, stop in words.spans[at:]]
    found, count = known.leading(rest)
    if found and count > SURNAMES and (longer := name_addressed(words, at + 1, language, now))[1] > at + count:
        return Wish(unknown=longer[0]), longer[1]  # "chị Trần Thị Mai", where only a Trần Thị Hoa is known
    if found and (verb or _goes_on(words, at + count, language, now)):
        return Wish(to=tuple(f"user:{user.id}" for user in found)), at + count
    name, stop = _name_asked(words, how, language, now) if how.doubtful else ("", verb)
    if name:
        return Wish(unknown=name), stop
    if verb and courtesy(words, how, verb):
        name, stop = name_addressed(words, verb + 1, language, now)
        return (Wish(unknown=name), stop) if name else (Wish(), verb + 1)
    return _unknown(words, verb, at, language, now)


def _unknown(words: Words, verb: int, at: int, language: str, now: datetime) -> tuple[Wish, int]:
    """A name that nobody has: "påminn Kalle på fredag"; else it is for the person who writes."""
    if not verb or at >= len(words.spans):
        return Wish(), verb
    for count in (1, 2, 3):
        name = words.text[words.spans[at][0] : words.spans[min(at + count, len(words.spans)) - 1][1]].strip(MARKS)
        begins_like_one = name[:1].isupper() or name[:1] == "@"
        is_date = find(name, language, now) is not None
        if (
            begins_like_one
            and not is_date
            and at + count < len(words.spans)
            and _goes_on(words, at + count, language, now)
        ):
            return Wish(unknown=name), at + count
    return Wish(), verb


def _goes_on(words: Words, at: int, language: str, now: datetime) -> bool:
    """Whether a time or a word like "to" follows, as behind a name, or nothing at all."""
    if at >= len(words.spans) or words.begins(CONNECTS, at):
        return True
    rest = words.text[words.spans[at][0] :]
    found = _found(rest, language, now)
    return bool(found) and found[0].start == 0


def _is_nearly(text: str, language: str, now: datetime) -> bool:
    return find(text, language, now) is None and not _to_choose(text, language, now)


def what_of(text: str) -> str:
    """The matter itself, without the words that only led to it."""
    words = Words.of(text)
    taken = words.begins(CONNECTS)
    what = words.after(taken) if taken < len(words.spans) else ""
    return capitalised(what)
