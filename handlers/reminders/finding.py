"""Which reminder is spoken of: "sluta påminna mig om veckomötet", "stop the weekly reminder", "xoá lời nhắc 2"."""

import re
from collections.abc import Sequence
from typing import Final

from handlers.messages import Written
from handlers.reminders.delivered import words_for
from handlers.talk import Talk
from knowledge.stemming import FOLDED_STOP_WORDS, STOP_WORDS, stem
from knowledge.text import WORD, fold
from storage import Reminder, UnitOfWork

MOST: Final = 100  # reminders that are looked through
ENDS: Final = re.compile(
    r"\b(?:sluta|ta bort|radera|avbryt|stoppa|stang av|pausa|inte|andra|flytta|stop|delete|remove|cancel|turn off|quit"
    r"|pause|change|move|don t|xoa|huy|dung|ngung|ngung|tat|bo|doi|sua|tam dung)\b"
)
ALL: Final = re.compile(r"\b(?:alla|allt|all|every|everything|tat ca|moi)\b")
NUMBER: Final = re.compile(r"\b(?:nummer|nr|number|no|so|paminnelse(?:n)?|reminder|loi nhac)\s+(\d{1,3})\b")
RHYTHMS: Final = {
    "DAILY": re.compile(r"\b(?:daglig\w*|varje dag|daily|every day|hang ngay|moi ngay)\b"),
    "WEEKLY": re.compile(r"\b(?:vecko?\w*|varje vecka|weekly|every week|hang tuan|moi tuan)\b"),
    "MONTHLY": re.compile(r"\b(?:manads?\w*|manatlig\w*|varje manad|monthly|every month|hang thang|moi thang)\b"),
    "YEARLY": re.compile(r"\b(?:arlig\w*|varje ar|yearly|annual|every year|hang nam|moi nam)\b"),
}
MINH: Final = "Minh"  # somebody, while "mình" is who speaks
# Folded words that speak of reminding, of ending it, or of nothing.
ASKING: Final = frozenset(
    """
    paminn paminna paminnelse paminnelsen paminnelser paminnelserna paminner sluta ta bort radera avbryt stoppa stang av
    pausa andra flytta visa mina min nasta kommande vilka har jag mig om gallande snalla
    remind reminder reminders reminding stop delete remove cancel turn off quit pause change move show list my me about
    please next upcoming any don
    nhac loi viec xoa huy dung ngung tat bo doi sua tam toi minh ve xem cac nhung co cua hay giup nua di
    """.split()
)


def meant(talk: Talk, work: UnitOfWork, text: str) -> Reminder | None:
    """The one reminder of a person that a text speaks of; None when it speaks of all, or of none that is known."""
    plain, theirs = _plain(text), theirs_of(talk, work)
    numbered = NUMBER.search(plain)
    if numbered is not None:
        place = int(numbered[1])
        return theirs[place - 1] if 0 < place <= len(theirs) else None
    if ALL.search(plain):
        return None
    return named(talk, work, theirs, text, alone=ENDS.search(plain) is not None)


def theirs_of(talk: Talk, work: UnitOfWork) -> list[Reminder]:
    """The living reminders that a person gets or has set, in the order of their lists."""
    return [*work.reminders.for_person(talk.user_id, MOST), *work.reminders.set_by(talk.user_id, MOST)]


def named(talk: Talk, work: UnitOfWork, theirs: Sequence[Reminder], text: str, *, alone: bool) -> Reminder | None:
    """The one of them that words are about; if it may stand `alone`, by its rhythm, or the only one when none is named.

    None when several may be meant.
    """
    plain = _plain(text)
    found = _like(theirs, [_told(talk, work, one) for one in theirs], text)
    if found or not alone:
        return found[0] if len(found) == 1 else None
    rhythmic = [one for one in theirs if one.rule is not None and _is_rhythm(plain, one.rule)]
    chosen = rhythmic or (theirs if not _topic(text) else [])
    return chosen[0] if len(chosen) == 1 else None


def called(talk: Talk, work: UnitOfWork, text: str) -> list[Reminder]:
    """The living reminders that have all of the words that name something; none for words that name nothing.

    Not those that follow a step or an agreement, which is what the words then call.
    """
    topic = [_forms(word) for word in _topic(text)]
    theirs = {one.id: one for one in theirs_of(talk, work) if one.subject is None}
    return [one for one in theirs.values() if topic and _count(topic, _told(talk, work, one)) == len(topic)]


def _plain(text: str) -> str:
    return " ".join(word if word == MINH else fold(word) for word in WORD.findall(text))


def _like(theirs: Sequence[Reminder], texts: Sequence[str], said: str) -> list[Reminder]:
    """Those whose words have most in common with what was said, if they have anything."""
    topic = [_forms(word) for word in _topic(said)]
    shared = [_count(topic, text) for text in texts]
    most = max(shared, default=0)
    return [one for one, count in zip(theirs, shared, strict=True) if count == most > 0]


def _count(topic: Sequence[frozenset[str]], text: str) -> int:
    """How many of the words that were said a text has."""
    own = frozenset().union(*(_forms(word) for word in _topic(text)))
    return sum(bool(forms & own) for forms in topic)


def _topic(text: str) -> list[str]:
    """The words that name something, folded; "quà" is a gift, and no "qua"."""
    words = ((word, fold(word)) for word in WORD.findall(text))
    return [
        MINH if word == MINH else plain
        for word, plain in words
        if word == MINH or not (plain in ASKING or _is_small(word, plain))
    ]


def _forms(word: str) -> frozenset[str]:
    """A folded word and what it may be inflected from; nobody says in which language a reminder is."""
    return frozenset({word, stem(word, "sv"), stem(word, "en")})


def _is_small(word: str, plain: str) -> bool:
    """Whether it is one of the small words, as it is spelled: typed without its marks, a word may be any of them."""
    said = word.casefold()
    small, spelled = (FOLDED_STOP_WORDS, plain) if said == plain else (STOP_WORDS, said)
    return any(spelled in words for words in small.values()) or len(plain) == 1


def _is_rhythm(plain: str, rule: str) -> bool:
    return any(f"FREQ={name}" in rule and pattern.search(plain) for name, pattern in RHYTHMS.items())


def _told(talk: Talk, work: UnitOfWork, reminder: Reminder) -> str:
    """What the reminder is about, as it may be told here."""
    words = words_for(talk, work, reminder)
    return words.text if isinstance(words, Written) else talk.services.texts.text(words, talk.language)
