"""What is said right below a report or its panel: "och för förra året?", "på engelska, tack", "as Excel"."""

import re
from dataclasses import replace
from typing import Final

from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.periods.reading import read_period
from handlers.reporting.offering import make_or_offer
from handlers.reporting.panel import panel
from handlers.reporting.wish import (
    FORMAT_WORDS,
    LANGUAGE_WORDS,
    MADE,
    NO_FORMAT,
    PANEL,
    Wish,
    asks_for_another_format,
    from_code,
)
from handlers.talk import Talk
from handlers.when import month_names
from knowledge.language import detect_question
from knowledge.text import WORD, fold
from storage import OutgoingMessage

MOST_WORDS: Final = 8
# Words around what is wanted otherwise; folded. With any other word it is a message of its own.
FRAME: Final = frozenset(
    """
    och and men but i in pa for om tack please thanks thank you snalla stallet instead nu now den det the it this that
    same samma en a som as ocksa also too bara only just ar aret year can kan du you jag vi we fa have get ha gora make
    nej no hellre rather rapport rapporten report con the thi cho bang sang tieng nam cam on nhung dang ban file fil
    filen format bao cao lam lai di nhe a oi toi xin chuyen doi xuat ra in dich giup em anh chi gui
    byt vaxla till oversatt exportera spara switch change turn export into to translate
    forra fjol ifjol fjolaret hela allt kvartal kvartalet forsta andra tredje fjarde halvaret halvar manad manaden
    denna sedan last previous whole all everything quarter first second third fourth half month since from to till
    ngoai nay truoc thang quy tat ca toan bo dau cuoi nua
    """.split()
)


def is_meant(talk: Talk) -> bool:
    """Whether a few words right below a report name nothing but another period, language or form of it."""
    return wanted(talk) is not None


def take(talk: Talk) -> Reply:
    """The report, or the panel, as it is wanted now."""
    found = wanted(talk)
    if found is None:
        return Reply()
    wish, made = found
    if asks_for_another_format(talk.message.text):
        return panel(talk, wish, say("reporting-formats-known"))
    return make_or_offer(talk, wish) if made else panel(talk, wish)


def wanted(talk: Talk) -> tuple[Wish, bool] | None:
    """The wish as it is changed, and whether the one before has been made already; None for any other message."""
    return talk.once("report below", lambda: _read(talk))


def _read(talk: Talk) -> tuple[Wish, bool] | None:
    text = talk.message.text
    if not talk.is_private or talk.message.edited or len(_words(talk)) > MOST_WORDS:
        return None
    with talk.read() as work:
        before = _before(work.mailbox.newest(talk.message.chat.address))
    if before is None:
        return None
    wish, made = before
    period = read_period(text, detect_question(text, talk.language), talk.today)
    languages = tuple(
        code for code, names in LANGUAGE_WORDS.items() if re.search(rf"\b(?:{'|'.join(names)})\b", fold(text))
    )
    form = next((FORMAT_WORDS[word] for word in _words(talk) if word in FORMAT_WORDS), None)
    changes = period is not None or languages or form is not None or asks_for_another_format(text)
    if not changes or not _is_framed(talk):
        return None
    changed = replace(
        wish,
        days=period.days if period is not None else wish.days,
        languages=languages[:2] or wish.languages,
        format=form or wish.format,
    )
    return changed, made


def _before(newest: OutgoingMessage | None) -> tuple[Wish, bool] | None:
    """The wish that our newest message is about."""
    kind, _, code = ((newest.subject if newest is not None else None) or "").partition(":")
    if kind not in {PANEL, MADE}:
        return None
    try:
        return from_code(code), kind == MADE
    except UserError:
        return None


def _is_framed(talk: Talk) -> bool:
    """Whether nothing else is said than a period, a language or a form."""
    names = {part for names in LANGUAGE_WORDS.values() for name in names for part in name.split()}
    known = FRAME | names | FORMAT_WORDS.keys() | month_names().keys() | {NO_FORMAT}
    return all(word in known or word.isdecimal() for word in _words(talk))


def _words(talk: Talk) -> list[str]:
    return [fold(word) for word in WORD.findall(talk.message.text)]
