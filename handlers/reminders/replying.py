"""What an answer to a question about a reminder says: a time, only politeness, that it is given up. Pure."""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Final

from handlers.agreeing import answer_in
from handlers.reminders.addressed import ME
from handlers.reminders.request import text_of, times_in, what_of
from handlers.reminders.wording import Words, asked, without_closing
from handlers.smalltalk import understand
from knowledge.text import fold, fold_letters
from knowledge.words import Language

NOON: Final = 12
# On whose clock: the hour at which it is nine there, too.
THEIRS: Final = re.compile(
    r"(?:(?:nej|no|khong|ja|yes|va|och|and|not mine|men|but)[, ]+)?"
    r"(?:det ska vara |jag menar |jag menade |i mean |ta )?"
    r"(?:(?:at |kl(?:ockan)? |luc )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?: ?h| gio)?(?P<half> ?[ap]m)? ?)?"
    r"(?:hos (?:\S+|honom|henne|dem)|(?:pa|i|enligt|efter) (?:\S+s|hans|hennes|deras|mottagarens|vietnamesisk|svensk)"
    r" (?:tid|klocka|timme|tidszon)|(?:hans|hennes|deras|\S+s) (?:tid|klocka|tidszon)"
    r"|(?:at|in|on|by) (?:\S+'s|\S+s|his|her|their)(?: local)?"
    r" (?:hour|time|clock|timezone|time zone|place|end)"
    r"|(?:his|her|their|\S+'s)(?: local)? (?:hour|time|clock|time zone)|for (?:him|her|them)|theirs|there|dar"
    r"|local time"
    r"|(?:theo )?(?:gio|mui gio|dong ho) (?:cua|ben|phia) (?:\S+(?: \S+)?)|(?:ben|phia|o cho) (?:\S+(?: \S+)?))"
    r"(?: instead| istallet| i stallet| tack| please| nhe| a)*"
)
GIVEN_UP: Final = frozenset(
    fold(" ".join(one.split()))
    for one in """
        glöm det, glöm bort det, strunt samma, strunta i det, skit i det, skippa det, nej tack, inget, ingenting,
        låt bli, låt det vara, avbryt, avbryt det, ta bort den, det behövs inte, behövs inte, stopp, lägg ner,
        forget it, forget about it, never mind, nevermind, skip it, stop, nothing, drop it, leave it, cancel, cancel it,
        cancel that, no thanks, delete it,
        thôi, thôi bỏ đi, bỏ qua, bỏ qua đi, bỏ đi, hủy, hủy đi, không cần, không cần nữa, dừng lại, thôi không cần,
        thôi không cần nữa, khỏi cần, xóa đi
    """.split(",")
)
# Words beside a new time that are no new text; folded.
AROUND_TIME: Final = frozenset(
    """
        flytta byt andra skjut upp satt gor lagg ta till den det pa om tiden dagen datumet istallet stallet i hellre
        tack
        nej ja och da sa fram paminnelsen du mig vi kan snalla blir battre tidigare senare men vill jag ha i'd like
        snooza senarelagg
        move change make set push shift put
        postpone delay reschedule snooze back off til
        it to the time day date instead rather please no yes and then that on at
        for me reminder can you could let lets let's actually i want would prefer better but
        doi chuyen sua hoan lai sang vao luc gio ngay thanh qua den nhe a nha vang khong da toi muon cho hay thi tot hon
    """.split()
)
AT_HOUR: Final[Mapping[Language, str]] = {"sv": "kl {}", "en": "at {}", "vi": "lúc {}"}
HOUR: Final = re.compile(r"(?P<hour>\d{1,2})(?:h|[h:.](?P<minute>[0-5]\d))?")
TEXT_LEAD: Final = re.compile(
    r"^(?:(?:andra|byt)(?: ut)? (?:texten|text|den|det) till|(?:ny )?text(?:en)?(?: ska vara)?:|new text:"
    r"|(?:change|set) (?:the )?(?:text|wording|it) to|make it say|noi dung(?: moi)?:"
    r"|(?:doi|sua) (?:noi dung|lai)? ?(?:thanh|la))\s*:?\s*"
)
ONCE: Final = re.compile(
    r"(?:ja )?(?:(?:flytta|bara|endast) )*(?:nasta(?: gang)?|den(?: har)?(?: gangen)?|en gang)"
    r"|(?:yes )?(?:(?:move|just|only) )*(?:the )?(?:next(?: one| time)?|this (?:one|time)|once)(?: only)?"
    r"|(?:chi )?(?:doi )?(?:chi )?(?:mot )?lan (?:nay|toi|sau|nay thoi|toi thoi)"
)
ENDS_THEN: Final = re.compile(
    r"(?:sluta(?: upprepa)?(?: den| det)?|upprepa inte(?: mer| langre)?|bara den gangen)"
    r"|(?:stop(?: repeating)?(?: it)?|don'?t repeat(?: it)?(?: any ?more)?)"
    r"|(?:dung|thoi|ngung)(?: lap)?(?: lai)?"
)
UNITS: Final = (
    (re.compile(r"min(?:ut(?:er|es?)?)?|phut"), timedelta(minutes=1)),
    (re.compile(r"timm(?:e|ar)|tim|h(?:ou)?rs?|tieng"), timedelta(hours=1)),
    (re.compile(r"dag(?:ar)?|dygn|days?|ngay"), timedelta(days=1)),
    (re.compile(r"vecka|veckor|weeks?|tuan"), timedelta(weeks=1)),
)
NUMBERS: Final = {
    **dict.fromkeys(("en", "ett", "one", "a", "an", "mot"), 1.0),
    **dict.fromkeys(("tva", "two", "hai"), 2.0),
    **dict.fromkeys(("tre", "three", "ba"), 3.0),
    **dict.fromkeys(("half an", "en halv", "nua"), 0.5),
}
SHIFT: Final = re.compile(
    r"(?:\S+ ){0,4}?(?P<count>\d{1,3}|half an|en halv|nua|en|ett|one|an?|mot|tva|two|hai|tre|three|ba)"
    r" (?P<unit>[a-z]+) "
    r"(?P<way>senare|tidigare|framat|later|earlier|muon hon|tre hon|som hon)(?: (?:tack|please|nhe|a))?"
)
SHIFT_VI: Final = re.compile(
    r"(?:\S+ ){0,2}?(?P<way>muon hon|tre hon|som hon) (?P<count>\d{1,3}|nua|mot|hai|ba) (?P<unit>[a-z]+)(?: (?:nhe|a))?"
)
EARLIER: Final = frozenset({"tidigare", "earlier", "som hon"})


def once_or_ends(text: str) -> bool | None:
    """Whether somebody means the next time alone, or that it ends with that; None when it says neither."""
    said = fold(text).strip(" .!,")
    return True if ONCE.fullmatch(said) else False if ENDS_THEN.fullmatch(said) else None


def gives_up(text: str) -> bool:
    """Whether somebody wants nothing more of what we asked: "glöm det", "never mind", "thôi"."""
    return fold(text).strip(" .!,") in GIVEN_UP


def is_no_matter(text: str) -> bool:
    """Whether a text says nothing to be reminded of: yes, no, thanks, "spara", a few signs."""
    return answer_in(text) is not None or understand(text, "sv") is not None


def is_oneself(text: str) -> bool:
    """Whether somebody names themselves."""
    words = Words.of(text)
    size = words.begins((*ME, ["jag"], ["i"], ["minh"]))
    return bool(size) and size == len(words.folded)


def bare(text: str) -> str:
    """An answer without the request that it repeats: "remind me on Friday instead" -> "on Friday instead"."""
    words = Words.of(without_closing(text.strip()))
    verb = asked(words)
    at = verb.count + (words.begins(ME, verb.count) if verb.count and not verb.oneself else 0)
    return words.after(at) if verb.count and not verb.doubtful else words.text.strip()


def says_time_alone(text: str, language: Language, now: datetime) -> bool:
    """Whether a text says a time and nothing else."""
    said = bare(text)
    return shifted(said) is not None or (bool(times_in(said, language, now)) and not new_text(said, language, now))


def hour_in_place(text: str, language: Language) -> str:
    """The hour in "make it 10 instead" as a time of day; empty when a text says no lone number or anything besides."""
    words = Words.of(without_closing(text.strip(" \n.!"))).folded
    numbers = [found for word in words if (found := HOUR.fullmatch(word)) is not None]
    others = [word for word in words if HOUR.fullmatch(word) is None]
    if len(numbers) != 1 or not others or not AROUND_TIME.issuperset(others):
        return ""
    return AT_HOUR[language].format(f"{numbers[0]['hour']}:{numbers[0]['minute'] or '00'}")


def is_theirs(text: str) -> bool:
    """Whether somebody means the clock of whom a reminder is for: "hos Minh", "at Minh's hour", "giờ của Minh"."""
    return _theirs(text) is not None


def hour_of_theirs(text: str) -> time | None:
    """The hour there that is named with it, if any: "kl 10 hos Minh"."""
    found = _theirs(text)
    if found is None or found["hour"] is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    hour = hour % NOON + NOON if (found["half"] or "").strip() == "pm" else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _theirs(text: str) -> re.Match[str] | None:
    return THEIRS.fullmatch(fold(text.replace("’", "'")).strip(" .!"))


def new_text(text: str, language: Language, now: datetime) -> str:
    """The new text in an answer, empty when it only says a time."""
    lead = TEXT_LEAD.match(fold_letters(text))
    if lead is not None:
        return what_of(text[lead.end() :])
    left = text_of(text, language, now)
    words = Words.of(left)
    return "" if all(word in AROUND_TIME for word in words.folded) else left


def shifted(text: str) -> timedelta | None:
    """By how much a time is to be moved: "en timme senare", "two days earlier"."""
    said = fold(text).strip(" .!")
    found = SHIFT.fullmatch(said) or SHIFT_VI.fullmatch(said)
    unit = next((size for word, size in UNITS if found and word.fullmatch(found["unit"])), None)
    if found is None or unit is None:
        return None
    count = found["count"]
    size = unit * (int(count) if count.isdigit() else NUMBERS[count])
    return -size if found["way"] in EARLIER else size
