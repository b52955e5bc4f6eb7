"""The name of a step in a message: "S-7", "S-7 done?", "hur går det med S-7?", "hoãn S-7 đến 20/1"."""

import re
from typing import Final

from handlers.talk import LONGEST_NUMBER
from knowledge.text import fold, words

MARKS: Final = " ,.:;!–-"
# A plea that has the form of a question; folded.
REQUESTS: Final = re.compile(r"\W*(?:kan|kunde|skulle|vill|can|could|would|will) (?:du|ni|you)\b")
STEP: Final = re.compile(rf"(?<![\w'’])s\s?[-–]?\s?(\d{{1,{LONGEST_NUMBER}}})(?!\w)", re.IGNORECASE)
# Folded words that ask how a step stands and say nothing else.
SWEDISH: Final = """
    visa oppna hur gar ligger star det till med for ar blev blir blivit av klar klart fardig fardigt redan annu an
    status laget vad hander hant nytt om var pa i nar ska vara vem vilka gor ansvarar har atgard atgarden steg steget
    forsenad forsenat
"""
ENGLISH: Final = """
    show open how is it s the going with on for what about status of any news where are we at step has been done
    finished ready yet already when due who does responsible happened to progress late overdue doing
"""
VIETNAMESE: Final = """
    xem mo buoc viec xong chua roi da the nao ra sao den dau tinh hinh tien do trang thai cua ve hoan thanh han khi bao
    gio la ngay ai lam phu trach co gi moi khong con a vay nhe tre qua
"""
ASKING: Final = tuple(frozenset(listed.split()) for listed in (SWEDISH, ENGLISH, VIETNAMESE))


# Folded words that lead to what becomes of a step: "skjut upp S-7 till fredag", "S-7 is done", "can you mark S-7 ...".
LEADING: Final = frozenset(
    """
    skjut upp flytta fram senarelagg markera som satt ar nu blir till forsenad forsenat sen sent
    kan du och ok okej snalla
    postpone put off move delay push mark set as is now to until late delayed can could you and please okay
    hoan doi lui chuyen danh dau da den toi sang tre bi giup em hay
    """.split()
)
CLOSING: Final = frozenset("tack snalla nu please thanks pls now nhe a di".split())  # folded words behind it


def told_of(text: str) -> tuple[int, str] | None:
    """The step that a message names and what it says of it: (7, "fredag") for "skjut upp S-7 till fredag"."""
    found = list(STEP.finditer(text))
    if len(found) != 1 or (text.rstrip().endswith("?") and REQUESTS.match(fold(text)) is None):
        return None
    rest = STEP.sub(" ", text).rstrip(" ?").split()
    while rest and fold(rest[0]).strip(MARKS) in LEADING | {""}:
        del rest[0]
    while len(rest) > 1 and fold(rest[-1]).strip(MARKS) in CLOSING:
        del rest[-1]
    return int(found[0][1]), " ".join(rest)


def step_named(text: str) -> int | None:
    """The step that a message is about when it names one and says or asks nothing beyond how it stands."""
    found = list(STEP.finditer(text))
    if len(found) != 1:
        return None
    around = words(fold(STEP.sub(" ", text)))
    if any(set(around) <= known for known in ASKING):
        return int(found[0][1])
    return None
