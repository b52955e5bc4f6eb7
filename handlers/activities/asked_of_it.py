"""What somebody asks right below an activity, without saying of what: "what did it cost?", "vilka var med?"."""

import re
from datetime import timedelta
from typing import Final

from handlers import register as registers
from handlers.activities import amending, drafting, entries, latest
from handlers.activities.display import number
from handlers.activities.targets import DRAFT
from handlers.messages import Button, Reply, Say, reply, say
from handlers.subject import activity_shown, kind_of
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import ActivityDraft, UnitOfWork

LOOKED_AT: Final = 4  # messages of ours
RECENT: Final = timedelta(minutes=30)
PASSED_OVER: Final = frozenset({"reminder", "step"})  # arranged in between: "it" is still the activity
# What is asked of an entry, beside when and where it was, who was there and what was said; folded.
ASKS: Final = re.compile(
    r"\bvad kostade\b|\bhur mycket\b|\bvem (?:betalade|betalar)\b|\bvem (?:gor|skulle|ska)\b|\bnasta steg\b"
    r"|\bwhat did (?:it|that|this|the \w+) cost\b|\bhow much\b|\bwho (?:paid|pays|does|will|should)\b|\bnext steps?\b"
    r"|\bbao nhieu\b|\bmay nguoi\b|\bai (?:tra|chi|lam)\b|\btiep theo\b|\bchi phi\b|\b(?:khi|ngay|hom) nao\b"
    r"|^(?:visa|oppna|show|open|mo|xem|cho)\b"
)
# Which lines of an entry tell it, the first that fits; folded.
LINES: Final = (
    (
        re.compile(r"\b(?:kosta\w*|mycket|betala\w*|betalt|costs?|much|paid|pays?|tien|phi|ton|ai (?:tra|chi))\b"),
        {"activity-cost"},
    ),
    (
        re.compile(
            r"\b(?:bestamde\w*|beslutade\w*|enades|sades|sagt|sa|fram|overens|agreed?|decided?|sa(?:id|y)|quyet dinh"
            r"|thong nhat|ket luan|ban|noi)\b"
        ),
        {"activity-decision", "activity-outcome"},
    ),
    (
        re.compile(r"\b(?:steg|steps?|next|gor|ska|skulle|does|will|should|tiep theo|lam gi)\b"),
        {"activity-follow-up", "activity-follow-up-done"},
    ),
    (re.compile(r"\b(?:nar|dag|when|where|day|(?:khi|hom|ngay) nao|bao gio|o dau)\b|^var "), {"activity-when"}),
    (
        re.compile(r"\b(?:vem|vilka|manga|who|many|ai|may nguoi|bao nhieu)\b"),
        {"activity-participants", "activity-organisations"},
    ),
)
# All that such a question is made of: with any other word it asks about something that it names itself; folded.
WORDS: Final = frozenset(
    """
        och men da sa nu var vad vem vilka vilken hur mycket manga nar holls holl hade det den de dem dar med
        pa om i till for oss vi jag mig man som ar blev kom kostade kostnad kostnaden betalade betalar betalt
        gor gjorde ska skulle nasta steg bestamdes bestamde beslutades beslutade enades sades sagt hande gick
        fram overens kvinnor deltagare personer flickor pojkar deltog medverkade motet besoket utbildningen
        konferensen traffen workshopen moten dag allt visa oppna igen mer an en gang and but so then now was
        were is are did do does what who which how much many when where it that this the there them they we me
        us at on in to of about with cost costs paid pays pay agree agreed decide decided say said happen
        happened go went next steps step women people participants girls boys attended attend came took part
        participated joined meeting visit training conference workshop session day all show open again more
        will should va nhung thi con vay roi no buoi cuoc hop chuyen tham lop tap huan hoi thao nay ay kia
        ngay hom khi nao bao gio luc may o dau ai co nhieu nguoi nam phu gioi gia du mat di het ton tien chi
        phi la tra lam gi quyet dinh ban noi thong nhat ve ket luan duoc viec tiep theo sao ra nhe a xem lai
        mo cho em minh toi anh
    """.split()
)


def is_asked(talk: Talk) -> bool:
    """Whether a question names nothing, so that it is about the card or activity that is before somebody."""
    text = talk.message.text
    if not talk.is_private or talk.message.edited or not names_nothing(text):
        return False
    with talk.read() as work:
        return _shown(talk, work) is not None or _card(talk, work) is not None


def show(talk: Talk) -> Reply:
    """What it says of that, or that nothing of it is noted; all of it where it is to be shown again, or not saved."""
    with talk.read() as work:
        activity_id, card = _shown(talk, work), _card(talk, work)
        if card is not None:
            register = registers.load(work, card.partnership_id, talk.audiences)
            return drafting.show(talk, work, card, register)
        if activity_id is None:
            return Reply()
        whole = entries.show(talk, work, activity_id)
    plain = fold(talk.message.text).strip()
    keys = next((keys for pattern, keys in LINES if pattern.search(plain)), None)
    if keys is None:
        return whole
    told = [part for part in whole.parts if isinstance(part, Say) and part.id in keys]
    called = number(activity_id)
    parts = [say("activity-heading", number=called), *told] if told else [say("activity-of-it-nothing", number=called)]
    button = Button(say("button-show"), f"activity:show:{activity_id}")
    return reply(*parts, buttons=[[button]], subject=whole.subject)


def names_nothing(text: str) -> bool:
    """Whether a text asks how something was, or to see it, in words that do not say what. Pure."""
    plain = fold(text).strip()
    said = WORD.findall(plain)
    asks = latest.asks_how_it_was(text) or ASKS.search(plain) is not None
    return len(said) > 1 and asks and WORDS.issuperset(said)


def _shown(talk: Talk, work: UnitOfWork) -> int | None:
    """The activity that the newest of our messages is about, whatever was arranged after it."""
    since = talk.services.clock.now() - RECENT
    for sent in work.mailbox.latest(talk.message.chat.address, LOOKED_AT, since):
        if kind_of(sent.subject) not in PASSED_OVER:
            return activity_shown(sent.subject)
    return None


def _card(talk: Talk, work: UnitOfWork) -> ActivityDraft | None:
    """Their card that is not saved, when it is what our newest message shows."""
    target = amending.shown(talk, work)
    return work.drafts.get(target.id) if target is not None and target.area == DRAFT else None
