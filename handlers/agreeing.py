"""Yes, no and none in plain words for a question of ours: "ok, spara den", "đúng rồi", "nej, i tisdags", "inga"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from knowledge.text import fold, fold_letters

Answer = Literal["yes", "no"]

LONGEST: Final = 200  # characters
MOST_WORDS: Final = 8  # of a yes
EITHER: Final = "k"  # alone it is "okay" in Swedish and English, and "no" in Vietnamese


@dataclass(frozen=True)
class Meant:
    """What a no does below a button that a yes presses; `asks` tells that it asks what to change.

    `declined` is what "no thanks" does there, which wants nothing changed; empty where a no does the same. A no that
    presses nothing is empty, too. `by_word` tells that a yes presses the button.
    """

    no: str
    asks: bool = False
    declined: str = ""
    by_word: bool = True


# What removes something is not here, and what is answered for others takes no yes: it wants its button.
MEANT: Final[Mapping[str, Meant]] = {
    "log:save": Meant("log:edit", asks=True, declined="log:cancel"),
    "log:same": Meant("log:anyway", declined="log:cancel"),
    "plancard:save": Meant("plancard:edit", asks=True, declined="plancard:cancel"),
    "newplan:save": Meant("newplan:cancel"),
    "plantable:save": Meant("plantable:cancel"),
    "report:make": Meant(""),
    "remind:yes": Meant("remind:change", asks=True, declined="remind:drop"),
    "activity:confirm": Meant("activity:return", asks=True, by_word=False),
}
# A question on a card that comes before its saving: what a yes presses and what a no does, unless they name the saving.
FIRST: Final[Mapping[str, str]] = {"log:part": "log:whole"}
# What a no presses beside a button that removes something, which itself wants to be pressed.
KEEPS: Final = frozenset({"forget:no"})
# A word without its diacritics counts as the word itself.
YES: Final = """
    ja, japp, jajamän, jo, javisst, visst, absolut, precis, exakt, gärna, ok, okej, okey, oki, okay, kör, kör på,
    gör det, gör så, godkänn, godkänt, bekräftar, jag bekräftar, stämmer, det stämmer, stämmer bra, allt stämmer,
    det är rätt, rätt, helt rätt, det är bra, ser rätt ut, det ser rätt ut, ser bra ut, det ser bra ut,
    blir bra, det blir bra, perfekt, spara, skapa, skapa den, gör den, kör den, jag vill det,
    yes, y, yep, yeah, yup, sure, correct, that is correct, that's correct, right, that is right, that's right,
    all correct, exactly, looks good, looks right, looks correct, looks fine, it looks good, all good, go ahead, do it,
    create, create it, make it, confirm, confirmed, approved, agreed, perfect, save,
    vâng, dạ, ừ, ừm, có, được, được rồi, đúng, đúng rồi, đúng vậy, đúng đấy, chuẩn, chuẩn rồi, chính xác, đồng ý,
    nhất trí, xác nhận, ổn, ổn rồi, tốt rồi, lưu, làm, làm đi, tiến hành,
    thôi được, thôi được rồi
"""
NO: Final = """
    nej, nä, nej tack, nix, gör inte det, gör det inte,
    fel, det är fel, inte rätt, det är inte rätt, stämmer inte, det stämmer inte, spara inte,
    vänta, avbryt, glöm det, strunta i det, strunt i det, skit i det, låt bli,
    no, nope, nah, no thanks, don't, do not, don't do it, don't do that,
    wrong, that is wrong, that's wrong, not right, not correct, incorrect, not quite,
    that is not right, that's not right, don't save, do not save, wait, hold on,
    cancel, forget it, forget about it, never mind, nvm, leave it, drop it, n,
    không, ko, k, không phải, chưa, chưa đúng, không đúng, sai, sai rồi, đừng lưu, không lưu, chưa lưu, khoan, khoan đã,
    hủy, huỷ, hủy đi, bỏ đi, thôi bỏ đi,
    thôi, thôi không, thôi khỏi, khỏi, không cần, không cần đâu, khỏi cần, thôi không cần
"""
AROUND: Final = """
    den, det, detta, kortet, aktiviteten, mötet, steget, rapporten, allt, nu, du, tack, snälla, så, då, och, är, bra,
    it, this, that, the, card, entry, report, all, now, please, pls, plz, thanks, thank you, then, just, and, is, them,
    nhé, nha, nhá, ạ, a, đi, lại, nó, giúp, giùm, hộ, tôi, em, anh, chị, bạn, với, và, luôn, này, thẻ, cái, cảm ơn, rồi,
    xin, lại đi, vào, lời nhắc, cứ, hết, tất cả, cả, thế, vậy, samverkan
"""
# What takes back what has just been said, before what is right; folded.
_TAKES_BACK: Final = re.compile(
    r"(?:(?:oj|oops|hoppsan|a|ay|oh|ah)\W+)?(?:forlat|forresten|by the way|btw|a ma|ursakta|sorry|rattelse|"
    r"korrigering|faktiskt|egentligen|jag menar|jag menade|jag skrev fel|fel av mig|actually|correction|"
    r"wait(?: a (?:bit|minute|sec(?:ond)?))?|vanta(?: (?:lite|nu))?|hold on|hang on|khoan(?: da)?|"
    r"my mistake|i meant|i mean|make that|thuc ra|xin loi|(?:toi |em )?(?:noi |ghi |viet )?nham(?: roi)?|"
    r"quen(?: mat)?|sua lai|dinh chinh|y toi la|oj|oops|hoppsan)\b[\s,.:;!–-]*"
)
# The same behind what is right: "17 menar jag". A row of spaces is tried from its beginning alone.
_TAKES_BACK_BEHIND: Final = re.compile(
    r"(?<![\s,–-])[\s,–-]+"
    r"(?:(?:menar|menade) jag|ska(?:ll)? det (?:vara|sta)|i (?:mean|meant)|(?:it )?should (?:it )?be|"
    r"(?:y toi|toi muon noi)(?: la)?|moi dung)[\s.!]*$"
)
# What says only that something is wrong, before what is right: "fel datum, det var i onsdags".
_FAULT: Final = re.compile(
    r"(?:(?:det (?:ar|var|blev)|that s|it s|this is) )?(?:fel (?:datum\w*|dag\w*|antal\w*|siffr\w*|tid\w*|plats\w*)"
    r"|(?:the )?wrong (?:date|day|number|time|place)|(?:sai|nham) (?:ngay|so(?: luong| nguoi)?|gio|noi)(?: roi)?)"
    r"[\s,.:;!–-]+(?=\w)"
)
PLAIN_NO: Final = frozenset("nej na nix no nope nah khong ko".split())  # folded, as are the next two
THANKS: Final = frozenset("tack thanks thank cam".split())
GIVING_UP: Final = frozenset(
    "avbryt glom strunta strunt skit lat cancel forget mind leave drop huy bo thoi khoi can nvm".split()
)
SAVING: Final = frozenset("spara save luu".split())
# What empties the field that was asked for; as `fold` leaves it.
NONE: Final = frozenset(
    phrase.strip()
    for phrase in """
    -, –, ingen, inga, inget, ingenting, ta bort, no, none, nothing, nobody, remove, khong, khong co, chua, chua co, xoa
    """.split(",")
)
SIGNS: Final[Mapping[str, Answer]] = {"👍": "yes", "✅": "yes", "👌": "yes", "✔": "yes", "👎": "no", "❌": "no"}
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_STOPS: Final = re.compile(r"[^\w\s'’]")  # what may stand between a no and what is wrong
SHORT: Final = 60  # characters of a message in which no mark need stand there
_SKIN: Final = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\\s]+")


def answer_in(text: str, *, more: bool = False) -> Answer | None:
    """Whether a message says nothing but yes or no; with `more`, what is wrong may stand behind a no."""
    if len(text) > LONGEST or "?" in text:
        return None
    if not any(map(str.isalnum, text)):
        return SIGNS.get(_SKIN.sub("", text)[:1])
    said = _words(text)
    if said == [EITHER]:
        return None
    whole = not any(map(str.isdecimal, text)) and len(said) <= MOST_WORDS
    return (_all_of(said) if whole else None) or ("no" if more and _begins_with_no(text) else None)


def says_none(text: str) -> bool:
    """Whether an answer says that there is none, or that what there is be taken away."""
    return fold(" ".join(text.split())).rstrip(" .!") in NONE


def behind_no(text: str) -> str | None:
    """What stands behind the no that a message begins with; None without one.

    "không phải 11 người" says what was not, and so has nothing behind it; "không phải, 11 người" has.
    """
    mark = _STOPS.search(text)
    if mark is not None and _all_of(_words(text[: mark.start()])) == "no":
        return text[mark.end() :].strip()
    said = list(_WORD.finditer(text))
    first = _KNOWN.get((said[0][0].casefold(),)) if said else None
    is_plain = first is not None and first[0] == "no" and _longest(_words(text), 0)[0] == 1
    return text[said[0].end() :].strip() if is_plain else None


def behind_correction(text: str) -> str | None:
    """What stands behind the words that a message takes something back with, as "sorry,", "faktiskt" or a plain no."""
    said, taken = _taken_back(text.strip())
    tail = _TAKES_BACK_BEHIND.search(fold_letters(said))
    if tail is not None:
        said, taken = said[: tail.start()], True
    behind = _behind_fault(said) or behind_no(said)
    if behind is None:
        return said if taken else None
    behind = _taken_back(behind)[0]
    return _behind_fault(behind) or behind


def without_taking_back(text: str) -> str:
    """A message without the words that only take back what was said before: "actually, cancel it" is "cancel it"."""
    return _taken_back(text.strip())[0]


def _taken_back(said: str) -> tuple[str, bool]:
    """What stands behind the words that take something back, and whether there are any."""
    plain, taken = fold_letters(said), False
    while (lead := _TAKES_BACK.match(plain)) is not None:
        said, plain, taken = said[lead.end() :], plain[lead.end() :], True
    return said, taken


def _behind_fault(said: str) -> str | None:
    """What stands behind "fel datum, ..."; None without it."""
    fault = _FAULT.match(fold_letters(said))
    return said[fault.end() :] if fault is not None else None


def saves(text: str) -> bool:
    """Whether a yes names what it wants: "spara", "save it", "lưu lại"."""
    return answer_in(text) == "yes" and not SAVING.isdisjoint(map(fold, _words(text)))


def names_saving(text: str) -> bool:
    """Whether a yes or a no is about saving, or gives up what there is: "ja, spara", "spara inte", "avbryt"."""
    said = frozenset(map(fold, _words(text)))
    return not said.isdisjoint(SAVING | GIVING_UP)


def declines(text: str) -> bool:
    """Whether a no wants nothing at all, rather than something else: "nej tack", "spara inte", "nej, avbryt"."""
    said = frozenset(map(fold, _words(text)))
    is_given_up = said & (SAVING | GIVING_UP) or (said & THANKS and said & PLAIN_NO)
    return answer_in(text) == "no" and bool(is_given_up)


def _words(text: str) -> list[str]:
    return [word.replace("’", "'").casefold() for word in _WORD.findall(text)]


def _all_of(said: Sequence[str]) -> Answer | None:
    """The yes or no that all of the words make, with what may stand around it; a no among them decides."""
    answers: set[Answer] = set()
    place = 0
    while place < len(said):
        size, answer = _longest(said, place)
        if not size:
            return None
        if answer is not None:
            answers.add(answer)
        place += size
    return None if not answers else "no" if "no" in answers else "yes"


def _longest(said: Sequence[str], place: int) -> tuple[int, Answer | None]:
    """How many words the longest phrase there has, and what it answers; no words when none is known."""
    for size in range(min(_MOST, len(said) - place), 0, -1):
        found = _KNOWN.get(tuple(said[place : place + size]))
        if found is not None:
            return size, found[0]
    return 0, None


def _begins_with_no(text: str) -> bool:
    mark = _STOPS.search(text)
    if mark is not None and _all_of(_words(text[: mark.start()])) == "no":
        return True
    return len(text) <= SHORT and _longest(_words(text), 0)[1] == "no"


def _phrases(table: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in table.split(",")]


def _known() -> dict[tuple[str, ...], tuple[Answer | None]]:
    tables: tuple[tuple[str, Answer | None], ...] = ((AROUND, None), (NO, "no"), (YES, "yes"))
    rows = [(phrase, answer) for table, answer in tables for phrase in _phrases(table)]
    plain = {tuple(map(fold, phrase)): (answer,) for phrase, answer in rows}
    return plain | {phrase: (answer,) for phrase, answer in rows}


_KNOWN: Final = _known()
_MOST: Final = max(map(len, _KNOWN))
