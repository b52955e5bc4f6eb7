"""How people ask to be reminded: politely, with typos, in another language than their own. Pure.

A request is made of what opens it ("hej! kan du", "pls", "jag vill att du"), and a verb ("påminn", "ping", "be"). The
verb tells the language that all of it is read in.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.text import fold
from knowledge.words import Language

MARKS: Final = " \t\n,;:-–—.!"
NOT_ASKED: Final = frozenset({"lại", "lai", "đến", "den", "tới"})  # "nhắc lại" is to repeat, "nhắc đến" to mention
MISTYPED: Final = 5  # letters that a word has at least, of which one may be wrong
REAL: Final = frozenset("rewind remand rebind reminds paminner paminns".split())  # words of their own, no typos


def phrases(table: str) -> tuple[tuple[str, ...], ...]:
    """Folded phrases by their words; between commas."""
    return tuple(tuple(phrase.split()) for phrase in table.split(",") if phrase.strip())


# What may stand before the verb, in any number; folded.
OPENERS: Final = phrases("""
    hej, hejsan, halla, tjena, god morgon, hej igen, du, ok, okej, ja, snalla, snalla du, vanligen, var snall och,
    kan du, kan ni, kunde du, skulle du kunna, skulle du vilja, vill du, kan du vara snall och, vill du vara snall och,
    jag vill att du, jag skulle vilja att du, jag onskar att du, jag behover att du, det vore bra om du,
    glom inte att, glom inte bort att, glom ej att, se till att, kom ihag att, samverkan, och,
    kan jag, far jag, skulle jag kunna, jag vill, jag skulle vilja, jag vill garna, jag behover, garna,
    hi, hello, hey, good morning, dear, ok, okay, please, pls, plz, kindly, can you, can u, could you, could u,
    would you, will you, would you mind, i want you to, i would like you to, i'd like you to, id like you to,
    i need you to, don't forget to, dont forget to, do not forget to, be sure to, make sure to, make sure you, and,
    can i, could i, may i, i want, i need, i want to, i would like to, i'd like to, id like to, i need to,
    xin chao, chao ban, chao em, chao anh, chao chi, chao, em oi, ban oi, anh oi, chi oi, alo, vui long, lam on, xin,
    hay, nho ban, nho em, nho anh, nho chi, lam on hay, xin hay, ban co the, em co the, co the, ban hay, em hay, ban,
    toi muon ban, toi muon, em muon, toi can ban, toi can, dung quen, giup toi, ban giup, ban giup toi, a, da,
    anh/chi, nho anh/chi, a/c, nho a/c, nho, thi nho, thi, thoi
""")
# The verbs, by language. Those of ASKING may mean something else; those of ONESELF name the speaker already.
VERBS: Final[Mapping[Language, tuple[tuple[str, ...], ...]]] = {
    "sv": phrases("""
        paminn, paminna, paminnelse, paminnelse for, satt en paminnelse, satta en paminnelse, lagg in en paminnelse,
        lagga in en paminnelse, skapa en paminnelse, lagg en paminnelse, ny paminnelse, en paminnelse, gor en paminnelse
    """),
    "en": phrases("""
        remind, reminder, set a reminder, set up a reminder, create a reminder, set reminder, add a reminder,
        make a reminder, a reminder, new reminder, send a reminder to, put in a reminder
    """),
    "vi": phrases("""
        nhac, nhac nho, nho nhac, hay nhac nho, nhac giup, nhac gium, nhac ho, nhac dum, dat loi nhac, tao loi nhac,
        loi nhac, dat nhac nho, dat lich nhac, hen nhac, tao nhac nho, giup nhac
    """),
}
BEHIND_OPENERS: Final[Mapping[Language, tuple[tuple[str, ...], ...]]] = {
    "sv": phrases("paminner"),
    "en": phrases("reminding"),
    "vi": (),
}
ONESELF: Final[Mapping[Language, tuple[tuple[str, ...], ...]]] = {
    "sv": phrases("""
        lat mig inte glomma, lat inte mig glomma, bli pamind, fa en paminnelse, ha en paminnelse, en puff,
        en knuff, en pling, fa en puff, fa en knuff, ge mig en puff, ge mig en knuff"""),
    "en": phrases("""
        don't let me forget, dont let me forget, do not let me forget, be reminded, get a reminder, have a reminder,
        an alert, a nudge, a ping, a heads up, a heads-up, give me a nudge, give me a ping, give me a shout,
        give me a heads up, set an alert, set an alarm
    """),
    "vi": phrases("""
        dung de toi quen, dung de em quen, dung de minh quen, duoc nhac, duoc nhac nho, dung cho toi quen,
        cho toi mot loi nhac, cho em mot loi nhac
    """),
}
ASKING: Final[Mapping[Language, tuple[tuple[str, ...], ...]]] = {
    "sv": phrases("""
        be, saga till, sag till, sag at, saga at, pinga, larma, meddela, hojta till, halsa, halsa till, beratta for,
        skriva till, skriv till, informera, upplys
    """),
    "en": phrases("ask, tell, ping, alert, notify, nudge, buzz, let, inform, message, write to"),
    "vi": phrases("bao, nho, nhan, nhan tin cho, thong bao cho, bao cho, bao voi, noi voi, nhan voi, viet cho"),
}
# Words of courtesy at the end; whole or folded.
CLOSING: Final = frozenset(
    {
        *("tack", "snälla", "tack snälla", "tack på förhand", "tack så mycket", "är du snäll", "va", "kan du det"),
        *("please", "pls", "plz", "thanks", "thx", "thank you", "ok", "okay", "will you", "thanks in advance"),
        *("nhé", "nha", "ạ", "với", "nhe", "giúp em", "giúp tôi", "giúp mình", "hộ tôi", "được không", "được chứ"),
        *("nhé ạ", "giùm tôi", "giùm em", "cảm ơn", "cảm ơn em", "cảm ơn bạn", "đi", "hộ em", "hộ mình"),
    }
)
MOST_OPENERS: Final = 12  # one behind the other; nobody opens a request with more
LONGEST_CLOSING: Final = max(len(one.split()) for one in CLOSING)


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
        folded = tuple(fold(match[0].replace("’", "'").strip(',:;.!?"”“()')) for match in found)
        return cls(text, tuple(match.span() for match in found), folded)

    def plain(self, at: int) -> str:
        """A word in small letters, with its diacritics."""
        start, stop = self.spans[at]
        return self.text[start:stop].casefold().strip(MARKS)

    def begins(self, phrases: Sequence[Sequence[str]], at: int = 0) -> int:
        """How many words the longest of the phrases takes that stands here."""
        return max((len(one) for one in phrases if self.folded[at : at + len(one)] == tuple(one)), default=0)

    def after(self, count: int) -> str:
        """The text behind so many words."""
        return self.text[self.spans[count - 1][1] :].strip(MARKS) if count else self.text.strip(MARKS)


@dataclass(frozen=True)
class Asked:
    """How a text asks: the words up to the end of the verb (0 when it does not), and the language of the verb.

    `doubtful` verbs ask for a reminder only with a person; those of `oneself` say that it is for the speaker.
    """

    count: int = 0
    language: Language | None = None
    doubtful: bool = False
    oneself: bool = False


def asked(words: Words) -> Asked:
    """The verb by which a text asks to be reminded, behind what opens it."""
    opened = [0]
    while len(opened) <= MOST_OPENERS and (size := words.begins(OPENERS, opened[-1])):
        opened.append(opened[-1] + size)
    for at in reversed(opened):  # "nhờ nhắc" opens with what may be a verb too
        found = _verb(words, at, opened=at > 0)
        if found.count:
            return found
    return _verb_said_later(words, opened)


def _verb_said_later(words: Words, opened: Sequence[int]) -> Asked:
    """One that begins inside an opener: "xin hãy nhắc nhở", "don't let me forget"."""
    inside = range(opened[-1] - 1, 0, -1)
    found = (_verb(words, at, opened=True) for at in inside)
    return next((one for one in found if one.count and not one.doubtful), Asked())


def _verb(words: Words, at: int, *, opened: bool) -> Asked:
    for language in VERBS:
        if size := words.begins(ONESELF[language], at):
            return Asked(at + size, language, oneself=True)
    verbs = {code: (*table, *(BEHIND_OPENERS[code] if opened else ())) for code, table in VERBS.items()}
    found = max(((words.begins(table, at), code) for code, table in verbs.items()), key=lambda one: one[0])
    if found[0]:
        return Asked(at + found[0], found[1])
    mistyped = _mistyped(words, at)
    if mistyped is not None:
        return Asked(at + 1, mistyped)
    asking = max(((words.begins(table, at), code) for code, table in ASKING.items()), key=lambda one: one[0])
    return Asked(at + asking[0], asking[1], doubtful=True) if asking[0] else Asked()


def _mistyped(words: Words, at: int) -> Language | None:
    """The language of a verb that is spelled with one letter wrong, missing, doubled or in the wrong place."""
    word = words.folded[at] if at < len(words.folded) else ""
    if len(word) < MISTYPED or word in REAL:
        return None
    targets: tuple[tuple[str, Language], ...] = (("paminn", "sv"), ("paminna", "sv"), ("remind", "en"))
    return next((language for target, language in targets if _is_near(word, target)), None)


def _is_near(word: str, target: str) -> bool:
    """Whether one change makes the one of the other. The first letter is nearly always right."""
    if word[0] != target[0] or abs(len(word) - len(target)) > 1:
        return False
    same = next((at for at, pair in enumerate(zip(word, target, strict=False)) if pair[0] != pair[1]), len(target))
    left, right = word[same:], target[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or swapped


def without_closing(text: str) -> str:
    """The text without words of courtesy at its end."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    said = [_bare(text[start:stop]) for start, stop in words]
    left = len(words)
    while count := _closing(said[max(left - LONGEST_CLOSING - 1, 0) : left]):
        left -= count
    return text if left == len(words) else text[: words[left - 1][1]].rstrip(" \t\n,")


def _closing(said: Sequence[str]) -> int:
    """How many of the last words are courtesy; something must stand before them."""
    sizes = range(min(LONGEST_CLOSING, len(said) - 1), 0, -1)
    return next((size for size in sizes if " ".join(said[-size:]) in CLOSING), 0)


def _bare(word: str) -> str:
    """A word in small letters without what may stand behind it."""
    return word.casefold().strip(",.!?")
