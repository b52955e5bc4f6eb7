"""Understands one message: "påminn Minh på fredag kl 9 att skicka provsvaren" -> who, when and what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.colleagues import Colleagues
from handlers.messages import shortened
from handlers.reminders.wish import TO_GROUP, Option, Wish, options_of
from handlers.when import Found, either, find, find_been, nearly, perhaps, without_weekday
from knowledge.text import fold

# Folded words by which a request begins; longer ones first.
VERBS = tuple(
    phrase.split()
    for phrase in (
        *("kan du vara snall och paminna", "kan du paminna", "skulle du kunna paminna", "snalla paminn"),
        *("vanligen paminn", "glom inte att paminna", "satt en paminnelse", "lagg in en paminnelse"),
        *("skapa en paminnelse", "paminn", "paminna", "paminnelse"),
        *("can you please remind", "could you please remind", "can you remind", "could you remind", "please remind"),
        *("set a reminder", "set up a reminder", "create a reminder", "set reminder", "remind", "reminder"),
        *("vui long nhac", "lam on nhac", "nho ban nhac", "xin hay nhac", "hay nhac nho", "hay nhac", "xin nhac"),
        *("nho nhac", "nhac nho", "nhac", "dat loi nhac", "tao loi nhac", "loi nhac"),
    )
)
NOT_ASKED = frozenset({"lại", "lai", "đến", "den", "tới"})  # "nhắc lại" is to repeat, "nhắc đến" to mention
QUESTIONS = frozenset({"kan", "skulle", "can", "could"})
ME = tuple(
    phrase.split()
    for phrase in (
        *("for me", "me", "myself", "till mig", "for mig", "at mig", "mig", "mej"),
        *("cho toi", "cho minh", "cho em", "toi"),
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
        *("ve viec", "ve", "viec", "rang", "la", "de"),
    )
)
THIS = frozenset(
    {"this", "that", "it", "det", "det har", "detta", "den har", "dette", "viec nay", "cai nay", "tin nay"}
)
CLOSING = frozenset({"tack", "please", "thanks", "nhé", "nha", "ạ", "với"})
LONGEST_CLOSING = max(map(len, CLOSING))
MARKS = " \t\n,;:-–—.!"
LONGEST_QUOTE = 300
FAR = 400  # characters behind which nobody says the time of a longer request


@dataclass(frozen=True)
class Words:
    """A text as words, each also folded; knows where each stands."""

    text: str
    spans: tuple[tuple[int, int], ...]
    folded: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Words":
        """The words of a text."""
        found = list(re.finditer(r"\S+", text))
        folded = tuple(fold(match[0].strip(',:;.!?"”“')) for match in found)
        return cls(text, tuple(match.span() for match in found), folded)

    def plain(self, at: int) -> str:
        """A word in small letters, with its diacritics."""
        start, stop = self.spans[at]
        return self.text[start:stop].casefold().strip(MARKS)

    def begins(self, phrases: Sequence[list[str]], at: int = 0) -> int:
        """How many words the longest of the phrases takes that stands here."""
        return max((len(one) for one in phrases if list(self.folded[at : at + len(one)]) == one), default=0)

    def after(self, count: int) -> str:
        """The text behind so many words."""
        return self.text[self.spans[count - 1][1] :].strip(MARKS) if count else self.text.strip(MARKS)


def is_request(text: str, language: str, now: datetime) -> bool:
    """Whether a plain sentence asks to be reminded: the verb, and then somebody or a time."""
    words = Words.of(text)
    verb = words.begins(VERBS)
    if not verb or len(words.folded) == verb or words.plain(verb) in NOT_ASKED:
        return False
    if words.begins(ME, verb) or words.begins(GROUP, verb) or words.folded[verb] in COURTESY:
        return True
    first = text[words.spans[verb][0]]
    return first.isupper() or first == "@" or find(words.after(verb)[:FAR], language, now) is not None


def understand(text: str, language: str, now: datetime, known: Colleagues, quoted: str = "") -> Wish:
    """What is asked for. `now` is in the person's zone; `quoted` the message that this one replies to."""
    words = Words.of(_without_closing(text.strip()))
    if words.folded[:1] and words.folded[0] in QUESTIONS:
        words = Words.of(words.text.rstrip(" ?"))
    verb = words.begins(VERBS)
    wish, taken = _receiver(words, verb, known, language, now)
    rest = words.after(taken)
    options, what = times_in(rest, language, now), text_of(rest, language, now)
    over = None if options else over_in(rest, language, now)
    what = _what(over.rest) if over is not None else what
    if quoted and (not what or fold(what) in THIS):
        what = shortened(" ".join(quoted.split()), LONGEST_QUOTE)
    is_near = _is_nearly(rest, language, now)
    doubtful = () if options else perhaps(rest, language, now)
    maybe = tuple(option for one in doubtful for option in options_of(one.when))
    return Wish(what, wish.to, wish.unknown, options, nearly=is_near, passed=over is not None, perhaps=maybe)


def _without_closing(text: str) -> str:
    """The text without words of courtesy at its end."""
    bare = text.rstrip(" \t\n.!")
    tail = bare[-LONGEST_CLOSING - 1 :]
    start = max(tail.rfind(mark) for mark in " \t\n,") + 1
    if not start or tail[start:].casefold() not in CLOSING:
        return text
    return _without_closing(bare[: len(bare) - len(tail) + start].rstrip(" \t\n,"))


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
    return _what(found[0].rest if found else text)


def _receiver(words: Words, verb: int, known: Colleagues, language: str, now: datetime) -> tuple[Wish, int]:
    """Who is to be reminded, and how many words have been read until there."""
    if mine := words.begins(ME, verb):
        return Wish(), verb + mine
    if ours := words.begins(GROUP, verb):
        return Wish(to=(TO_GROUP,)), verb + ours
    at = verb + (1 if words.folded[verb : verb + 1] and words.folded[verb] in TOWARDS else 0)
    rest = [words.text[start:stop] for start, stop in words.spans[at:]]
    found, count = known.leading(rest)
    if found and (verb or _goes_on(words, at + count, language, now)):
        return Wish(to=tuple(f"user:{user.id}" for user in found)), at + count
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


def _what(text: str) -> str:
    """The matter itself, without the words that only led to it."""
    words = Words.of(text)
    taken = words.begins(CONNECTS)
    what = words.after(taken) if taken < len(words.spans) else ""
    return capitalised(what)


def capitalised(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]
