"""What an activity or a step is to be, said with its number: "A-2 ändra deltagare till 16", "S-2 ansvarig Karin".

It is done at once, with a button that takes it back; without a value it is asked for.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from handlers.activities import editing
from handlers.activities import entry as opened
from handlers.activities.targets import ENTRY, Target
from handlers.field_words import ADDS, AROUND, CHANGES, COUNTED, MONEY, OF_ACTIVITIES, OF_STEPS, SENTENCES
from handlers.intents import recognising
from handlers.intents.asking import QUESTION
from handlers.messages import Gap, Reply, say
from handlers.plans import answers, steps
from handlers.plans.naming import REQUESTS
from handlers.talk import LONGEST_NUMBER, Talk
from knowledge.text import fold, fold_letters

MOST_WORDS: Final = 30  # who writes more tells what happened
NUMBERED: Final = re.compile(
    rf"(?<![\w'’.-])(?:(?:aktivitet(?:en)?|activity|hoat dong|atgard(?:en)?|steg(?:et)?|step|buoc)\s+)?"
    rf"(?P<mark>[as])\s?[-–]\s?(?P<number>\d{{1,{LONGEST_NUMBER}}})(?:['’]s)?(?![\w-])"
    rf"|\b(?:(?P<step>atgard(?:en)?|steg(?:et)?|step|buoc)|aktivitet(?:en)?|activity|hoat dong)\s+"
    rf"(?:nr|nummer|no|number|so)?\.?\s*(?P<bare>\d{{1,{LONGEST_NUMBER}}})(?:['’]s)?(?![\w-])"
)
SAID: Final[Mapping[bool, Mapping[str, re.Pattern[str]]]] = {
    is_step: {name: re.compile(rf"\b(?:{words})\b") for name, words in table.items()}
    for is_step, table in ((False, OF_ACTIVITIES), (True, OF_STEPS))
}
WORDS: Final = re.compile(r"[^\s:=]+")
_S: Final = rf"s\s?[-–]?\s?(\d{{1,{LONGEST_NUMBER}}})"
# "Jag tar S-7", "I'll do S-7", "make S-7 mine", "để em lo S-7"; folded.
TAKES_ON: Final = re.compile(
    rf"\W*(?:ok\w*\W+)?(?:(?:jag (?:kan )?(?:tar?|gora?|gor|fixar?|ordnar?|skoter?|ansvarar for)(?: hand om| pa mig)?"
    rf"|i(?:['’]?ll| will| can)? (?:take|do|handle|own|fix)(?: on| care of)?"
    rf"|(?:de )?(?:toi|em|minh) (?:se )?(?:nhan|lo|lam|phu trach)(?: buoc)?)\s+{_S}"
    rf"|(?:make )?{_S} (?:is )?mine|{_S} ar min)[\s.!]*"
)
LEADS: Final = re.compile(
    r"[\s,.:=–-]*(?:(?:till|ar|ska vara|i|pa|som|att|to|is|should be|as|of|for|on|that|thanh|la|sang|cua|cho|rang)"
    r"\b[\s:=]*)*"
)


@dataclass(frozen=True)
class Wanted:
    """A field of an activity or a step and its new value, which may be empty; `adds` to what is there."""

    number: int
    is_step: bool
    field: str
    value: str
    adds: bool = False
    is_marked: bool = True


@dataclass(frozen=True)
class Named:
    """An activity or a step that a text names, and where; `is_marked` as "S-2", which is nothing else."""

    number: int
    is_step: bool
    is_marked: bool
    place: tuple[int, int]


def named(text: str) -> Named | None:
    """The only activity or step that a text names."""
    found = list(NUMBERED.finditer(fold_letters(text)))
    if len(found) != 1:
        return None
    one = found[0]
    if one["mark"] is None:
        return Named(int(one["bare"]), one["step"] is not None, is_marked=False, place=one.span())
    return Named(int(one["number"]), one["mark"] == "s", is_marked=True, place=one.span())


def wanted(text: str) -> Wanted | None:
    """What a text sets; None when it names no entry or not one field, or asks something."""
    entry = named(text) if len(text.split()) <= MOST_WORDS and "\n" not in text.strip() and not asks(text) else None
    if entry is None:
        return None
    start, end = entry.place
    rest = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    field = _field(fold_letters(rest), is_step=entry.is_step)
    verbs = set(fold(rest).split())
    if field is None:
        return None
    name, place = field
    says = entry.is_step or not text[:start].strip() or (name in COUNTED and any(map(str.isdigit, rest)))
    if not says and verbs.isdisjoint(CHANGES):
        return None
    value = _value(rest, name, place, end)
    return Wanted(entry.number, entry.is_step, name, value, bool(verbs & ADDS), entry.is_marked)


def _value(rest: str, name: str, place: tuple[int, int], end: int) -> str:
    """The value beside the name of a field; a whole sentence stands behind it and the entry, which has its `end`."""
    first, last = place
    told = rest if name in MONEY else rest[first:last]
    if any(map(str.isdigit, told)):  # "16 kvinnor", "LiU betalade 500 kr": the field is a part of the value
        return _bare(rest)
    behind = rest[max(end, last) :].strip() if name in SENTENCES else ""
    if not behind:
        return _bare(f"{rest[:first]} {rest[last:]}")
    lead = LEADS.match(fold_letters(behind))
    return behind[lead.end() if lead is not None else 0 :].strip(" ?")


def _field(plain: str, *, is_step: bool) -> tuple[str, tuple[int, int]] | None:
    """The only field that is named, and where; a name within a longer one does not count."""
    found = [(name, said.span()) for name, pattern in SAID[is_step].items() if (said := pattern.search(plain))]
    whole = [
        (name, (first, last))
        for name, (first, last) in found
        if not any(begin <= first and last <= end and (begin, end) != (first, last) for _, (begin, end) in found)
    ]
    return whole[0] if len(whole) == 1 else None


def asks(text: str) -> bool:
    """Whether a text is a question, and not a request that has its form."""
    plain = fold(text)
    return QUESTION.search(plain) is not None or (text.rstrip().endswith("?") and REQUESTS.match(plain) is None)


def _wanted(talk: Talk) -> Wanted | None:
    """What a message sets; who takes a step on is responsible for it."""
    text = talk.message.text.strip()
    if (taken := TAKES_ON.fullmatch(fold_letters(text))) is not None:
        number = next(int(number) for number in taken.groups() if number)
        return Wanted(number, is_step=True, field="owners", value=talk.name)
    return wanted(text)


def is_meant(talk: Talk) -> bool:
    """Whether a message says what a field of an activity or a step is to be."""
    said = _wanted(talk) if not talk.message.edited else None
    return said is not None and (said.is_marked or _exists(talk, said.number, is_step=said.is_step))


def is_about(talk: Talk) -> bool:
    """Whether a message names an activity or a step that there is, and says nothing else that is understood."""
    text = talk.message.text
    short = talk.is_private and len(text.split()) <= MOST_WORDS and "\n" not in text.strip()
    entry = named(text) if short else None
    if entry is None or not entry.is_marked or not _exists(talk, entry.number, is_step=entry.is_step):
        return False
    return not recognising.wanted(talk)


def show(talk: Talk) -> Reply:
    """The activity or step that a message is about, with what can be said of it."""
    entry = named(talk.message.text)
    if entry is None:
        return Reply()
    shown = steps.show(talk, entry.number) if entry.is_step else opened.show(talk, entry.number)
    if asks(talk.message.text):
        return shown
    number = str(entry.number)
    hint = say("intent-about-step", number=number) if entry.is_step else say("intent-about-activity", number=number)
    return replace(shown, parts=[*shown.parts, Gap(), hint])


def _exists(talk: Talk, number: int, *, is_step: bool) -> bool:
    with talk.read() as work:
        if is_step:
            return work.steps.get(number, talk.partnership_id, talk.audiences) is not None
        return work.activities.get(number, talk.partnership_id, talk.audiences) is not None


def take(talk: Talk) -> Reply:
    """Sets it; without a value asks for it."""
    said = _wanted(talk)
    if said is None:
        return Reply()
    if said.is_step:
        if not said.value:
            return steps.ask_field(talk, said.number, said.field)
        return answers.fill(talk, said.number, said.field, said.value, adds=said.adds)
    target = Target(ENTRY, said.number)
    if not said.value:
        return editing.field(talk, target, said.field)
    return editing.fill(talk, target, said.field, said.value, adds=said.adds)


def _bare(said: str) -> str:
    """A value without what only leads to it or stands around it."""
    spans = [found.span() for found in WORDS.finditer(said)]
    while spans and _is_around(said[slice(*spans[0])]):
        del spans[0]
    while spans and _is_around(said[slice(*spans[-1])]):
        del spans[-1]
    return " ".join(said[spans[0][0] : spans[-1][1]].split()).strip(" ,.!:=") if spans else ""


def _is_around(word: str) -> bool:
    plain = fold(word).strip(" ,.!;–-")
    return not plain or plain in AROUND
