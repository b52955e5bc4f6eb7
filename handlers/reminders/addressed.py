"""Whom a request is for, as it is said behind the verb: "mig", "cả nhóm", "anh Minh". Pure."""

from datetime import datetime
from typing import Final

from handlers.reminders.wording import MARKS, Asked, Words
from handlers.when import find

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
COURTESY: Final = frozenset("anh chi em co chu bac ong ba thay ban".split())
SHORT: Final = frozenset("e a c mk".split())  # the same in a hurry, behind a Vietnamese verb
TOWARDS = frozenset("till for at to cho".split())
# What a name with capitals begins with that is nobody's; folded.
BODIES: Final = frozenset("so ubnd phong ban cong truong dai hoi uy bo cuc vien trung".split())
MOST_OF_NAME: Final = 4  # words


def me(words: Words, at: int) -> int:
    """How many words name the speaker there; "mình" is nobody who is called Minh."""
    if size := words.begins(ME, at):
        return size
    said = [words.plain(place) for place in range(at, min(at + 2, len(words.spans)))]
    return 1 if said[:1] == ["mình"] else 2 if said in (["cho", "mình"], ["giúp", "mình"]) else 0


def courtesy(words: Words, verb: Asked, at: int) -> int:
    """1 where a word of address stands there; alone, it is the speaker: "nhắc em 9h mai họp"."""
    said = words.folded[at] if at < len(words.folded) else ""
    return int(said in COURTESY or (verb.language == "vi" and said in SHORT))


def name_addressed(words: Words, at: int, language: str, now: datetime) -> tuple[str, int]:
    """The name behind a word of address, and where it ends: "Minh" in "nhắc anh Minh gửi báo cáo"; empty without one.

    Each of its words has a capital letter, and not all of its letters are capitals.
    """
    stop = at
    while stop < min(len(words.spans), at + MOST_OF_NAME) and _is_capital(words, stop):
        stop += 1
        if words.text[words.spans[stop - 1][1] - 1] in MARKS:
            break
    name = words.text[words.spans[at][0] : words.spans[stop - 1][1]].strip(MARKS + "?") if stop > at else ""
    if not name or words.folded[at] in BODIES:
        return "", at
    time = find(name, language, now)
    return ("", at) if time is not None and time.start == 0 else (name, stop)


def _is_capital(words: Words, at: int) -> bool:
    word = words.text[slice(*words.spans[at])].strip(MARKS)
    return word[:1].isupper() and not (len(word) > 1 and word.isupper())
