"""Understands one message: "påminn Minh på fredag kl 9 att skicka provsvaren" -> who, when and what."""

import re
from datetime import datetime

from handlers.colleagues import Colleagues
from handlers.messages import shortened
from handlers.reminders.ahead import ahead_of
from handlers.reminders.wish import TO_GROUP, Option, Wish, options_of
from handlers.reminders.wording import MARKS, NOT_ASKED, Asked, Words, asked, without_closing
from handlers.when import Found, either, find, find_been, nearly, perhaps, without_weekday
from knowledge.language import detect
from knowledge.text import capitalised, fold
from knowledge.words import Language

QUESTIONS = frozenset("kan kunde skulle vill can could would will mind co".split())
ME = tuple(
    phrase.split()
    for phrase in (
        *("for me", "me", "myself", "till mig", "for mig", "at mig", "mig", "mej"),
        *("cho toi", "cho em", "toi", "giup toi", "giup em", "ho toi", "gium toi"),
    )
)
GROUP = tuple(
    phrase.split()
    for phrase in (
        *("hela gruppen", "for gruppen", "till gruppen", "gruppen", "alla i gruppen", "alla", "oss"),
        *("the whole group", "for the group", "the group", "everyone", "everybody", "the team", "us all", "us"),
        *("cho ca nhom", "ca nhom", "cho nhom", "nhom minh", "nhom", "moi nguoi", "tat ca", "chung toi", "chung ta"),
        *("chung minh", "ca doi"),
    )
)
COURTESY = frozenset("anh chi em co chu bac ong ba thay ban".split())  # alone, it is the speaker: "nhắc em 9h mai họp"
TOWARDS = frozenset("till for at to cho".split())
CONNECTS = tuple(
    phrase.split()
    for phrase in (
        *("om att", "for att", "pa att", "att", "om", "angaende", "to", "about", "that", "of", "for", "regarding"),
        *("know that", "know about", "know"),
        *("ve viec", "ve", "viec", "rang", "la", "de", "biet rang", "biet la", "biet"),
    )
)
THIS = frozenset(
    {"this", "that", "it", "det", "det har", "detta", "den har", "dette", "viec nay", "cai nay", "tin nay"}
)
LONGEST_QUOTE = 300
FAR = 400  # characters behind which nobody says the time of a longer request
# Vietnamese verbs of asking as they are spelled: "nhận", "nhớ" and "bão" are none, and "Báo" names a newspaper.
SPELLED = (" bảo", " nhờ", " nhắn", "nhắn tin cho", "báo cho", "bảo cho", "báo với", "bảo với", "nói với", "viết cho")
MOST_OF_NAME = 4  # words
ONLY_TOLD = frozenset("tell ask be bao nho let halsa".split())  # verbs behind which "me" is no reminder
# What somebody wants to know now: "remind me what we decided".
TO_KNOW = frozenset(
    "what who whom whose which where why how when whether vad vem vilka vilken vilket var varfor hur nar".split()
)
CLAUSE_ENDS = re.compile(r"[,.;:!–—]\s+|\n+")
MOST_OF_TIME = 8  # words of a time that a request begins with
FORGETTING = frozenset("glomma forget quen".split())


def is_request(text: str, language: str, now: datetime, known: Colleagues | None = None) -> bool:
    """Whether a plain sentence asks to be reminded: the verb, and then somebody or a time."""
    text = _time_last(text, language, now)
    words = Words.of(text)
    verb = asked(words)
    at = verb.count
    if not at or len(words.folded) == at or words.plain(at) in NOT_ASKED:
        return False
    if verb.doubtful:
        return _is_asked_of(words, verb, language, now, known)
    if verb.oneself and words.folded[at - 1] in FORGETTING:
        return True
    if mine := _me(words, at):
        return not _is_to_know(words, at + mine, language, now)
    if words.begins(GROUP, at) or words.folded[at] in COURTESY:
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
    if quoted and (not what or fold(what) in THIS):
        what = shortened(" ".join(quoted.split()), LONGEST_QUOTE)
    is_near = _is_nearly(rest, language, now)
    doubtful = () if options else perhaps(rest, language, now)
    maybe = tuple(option for one in doubtful for option in options_of(one.when))
    return Wish(what, wish.to, wish.unknown, options, nearly=is_near, passed=over is not None, perhaps=maybe)


def _without_occasion(text: str, language: str, now: datetime) -> str:
    """The request, with a time, without what leads to it: "they come next week, remind me on Wednesday to ..."."""
    for mark in CLAUSE_ENDS.finditer(text[:FAR]):
        words = Words.of(text[mark.end() :])
        verb = asked(words)
        at = verb.count
        mine = (
            at
            and not verb.doubtful
            and (verb.oneself or _me(words, at) or not COURTESY.isdisjoint(words.folded[at : at + 1]))
        )
        is_told = find_been(text[: mark.start()], language, now) is not None  # which is rather to be logged
        if mine and not is_told and find(words.after(at)[:FAR], language, now) is not None:
            return words.text
    return text


def _time_last(text: str, language: str, now: datetime) -> str:
    """The request with its time at the end: "på fredag påminn mig om X" as "påminn mig om X, på fredag"."""
    words = Words.of(text)
    if asked(words).count:
        return text
    for start, _ in words.spans[1 : MOST_OF_TIME + 1]:
        time = text[:start].strip(MARKS)
        if asked(Words.of(text[start:])).count and times_in(time, language, now) and not text_of(time, language, now):
            return f"{without_closing(text[start:].strip(MARKS + '?'))}, {time}"
    return _without_occasion(text, language, now)


def _me(words: Words, at: int) -> int:
    """How many words name the speaker there; "mình" is nobody who is called Minh."""
    if size := words.begins(ME, at):
        return size
    said = [words.plain(place) for place in range(at, min(at + 2, len(words.spans)))]
    return 1 if said[:1] == ["mình"] else 2 if said in (["cho", "mình"], ["giúp", "mình"]) else 0


def _is_asked_of(words: Words, verb: Asked, language: str, now: datetime, known: Colleagues | None) -> bool:
    """Whether somebody is to be asked for something, or the speaker told of it at a time."""
    at = verb.count
    if mine := _me(words, at):
        times = _found(words.after(at + mine)[:FAR], language, now)
        return words.folded[at - 1] not in ONLY_TOLD and bool(times)
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
    if mine := _me(words, verb):
        return Wish(), verb + mine
    if ours := words.begins(GROUP, verb):
        return Wish(to=(TO_GROUP,)), verb + ours
    at = verb + (1 if words.folded[verb : verb + 1] and words.folded[verb] in TOWARDS else 0)
    rest = [words.text[start:stop] for start, stop in words.spans[at:]]
    found, count = known.leading(rest)
    if found and (verb or _goes_on(words, at + count, language, now)):
        return Wish(to=tuple(f"user:{user.id}" for user in found)), at + count
    name, stop = _name_asked(words, how, language, now) if how.doubtful else ("", verb)
    if name:
        return Wish(unknown=name), stop
    if verb and words.folded[verb : verb + 1] and words.folded[verb] in COURTESY:
        return Wish(), verb + 1
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
