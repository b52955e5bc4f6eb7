"""Greetings, thanks, the time of day and single words that nothing waits for: no document is searched for them."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from handlers import overview
from handlers.agreeing import GIVING_UP, answer_in
from handlers.calendar import same_clock
from handlers.messages import Moment, Reply, Say, reply, say
from handlers.settings import find_zone
from handlers.subject import CONFIRMING, PICKED, kind_of, left_before
from handlers.talk import Talk
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import LANGUAGES, Language

Politeness = Literal[
    "hello", "thanks", "bye", "who", "time", "date", "yes", "done", "number", "nothing", "sorry",
    "settled", "heard", "press", "confirm",
]  # fmt: skip

# What is asked of us in Vietnamese, behind the word for us.
_ASKED: Final = (
    *("la ai", "la gi", "ten gi", "ten la gi", "lam duoc gi", "lam duoc nhung gi", "co the lam gi", "biet lam gi"),
    *("giup duoc gi", "giup duoc nhung gi", "la bot a", "la robot a", "la may a", "la nguoi hay may", "la ai the"),
    *(f"co phai {what} {no}" for what in ("nguoi that", "la nguoi", "robot", "bot") for no in ("khong", "ko", "k")),
)
_OF_US: Final = tuple(f"{one} {asked}" for one in ("ban", "em", "bot", "samverkan", "tro ly") for asked in _ASKED)
# Whole messages, folded (see `_kind_of`). The words around them that change nothing are in FILLERS.
_SAID: Final[Mapping[Language, Mapping[Politeness, str]]] = {
    "sv": {
        "hello": """
            hej, hejsan, halla, tja, tjena, tjenare, morsning, god morgon, godmorgon, god dag, goddag, god kvall,
            godkvall, god eftermiddag, hej igen, hur mar du, hur ar det, laget
        """,
        "thanks": """
            tack, tackar, tusen tack, stort tack, tack for hjalpen, tack snalla, tackar sa mycket, tack sa mycket,
            tack sa hemskt mycket, bra jobbat, toppen, perfekt, kanon, vad bra, bra, jattebra, mycket bra, fint,
            snyggt, schysst
        """,
        "bye": """
            hej da, hejda, vi ses, vi hors, ha det bra, ha det, ha en bra dag, god natt, godnatt, trevlig helg
        """,
        "who": """
            vem ar du, vad ar du, vad kan du, vad kan du gora, vad gor du, hur funkar du, hjalp, vad ar samverkan, vem
            ar samverkan, vad ar samverkan for nagot, vad gor samverkan, hur funkar det har, hur fungerar det har, hur
            anvander man det har
        """,
        "time": "vad ar klockan, hur mycket ar klockan, vad ar klockan nu, hur mycket ar klockan nu",
        "date": """
            vilken dag ar det, vilken dag ar det idag, vilken dag ar det i dag, vad ar det for dag, vad ar det for dag
            idag, vad ar det for dag i dag, vilken veckodag ar det, vilket datum ar det, vilket datum ar det idag,
            vilket datum ar det i dag, vad ar det for datum, dagens datum, vad ar det for datum idag, vad ar det for
            datum i dag, vilken vecka ar det, vilken vecka ar vi i, vad ar det for vecka, vilken vecka ar det nu,
            vilket veckonummer ar det
        """,
        "yes": """
            ja, nej, ok, okej, jo, javisst, visst, ja tack, nej tack, japp, nja, spara, forlat, ursakta, oj, hoppsan,
            jaha, jasa, aha, okej da, jag forstar, uppfattat, hm
        """,
        "done": "klar, klart, fardig, fardigt, gjort, det ar klart, jag ar klar",
    },
    "en": {
        "hello": """
            hi, hello, hey, hi there, hello there, good morning, good afternoon, good evening, good day, how are you,
            how are you doing, hello again, hi again, greetings
        """,
        "thanks": """
            thanks, thank you, thank you very much, thanks a lot, many thanks, thank you so much, thx, cheers, great,
            perfect, good job, well done, nice, good, very good, fine, thanks for your help, much appreciated
        """,
        "bye": """
            bye, goodbye, good bye, bye bye, see you, see you later, good night, have a nice day, have a good day
        """,
        "who": """
            who are you, what are you, what can you do, what do you do, how do you work, help, what is samverkan, what
            s samverkan, who is samverkan, what does samverkan do, how does this work, how do i use this
        """,
        "time": "what time is it, what time is it now, what is the time, what s the time",
        "date": """
            what day is it, what day is it today, what day is today, what date is it, what date is it today, what is
            the date, what is the date today, what s the date, what s the date today, what is today s date, what s
            today s date, which week is it, what week is it, today s date
        """,
        "yes": """
            yes, no, ok, okay, sure, yep, nope, yes please, no thanks, no thank you, save, sorry, my bad, oops, oh, i
            see, got it, understood, all right, alright, hm
        """,
        "done": "done, finished, completed, it is done, that is done, i am done",
    },
    "vi": {
        "hello": """
            xin chao, chao, chao ban, chao anh, chao chi, chao em, chao buoi sang, chao buoi chieu, chao buoi toi, xin
            chao ban, alo, chao moi nguoi, chao samverkan, ban khoe khong
        """,
        "thanks": """
            cam on, cam on ban, xin cam on, cam on nhieu, cam on ban nhieu, cam on rat nhieu, tuyet voi, cam on anh,
            cam on chi, cam on em, rat cam on, tot qua, hay qua, chan thanh cam on
        """,
        "bye": "tam biet, hen gap lai, chao tam biet, chuc ngu ngon, ngu ngon, hen gap ban sau",
        "who": "tro giup, giup, cai nay la gi, cai nay dung the nao, cai nay dung nhu the nao, dung the nao",
        "time": "may gio roi, bay gio la may gio, bay gio may gio roi, bay gio may gio",
        "date": """
            hom nay thu may, hom nay la thu may, hom nay ngay may, hom nay la ngay may, hom nay ngay bao nhieu, hom
            nay la ngay bao nhieu, hom nay la ngay nao, nay thu may, nay ngay may, hom nay thu may roi, tuan nay la
            tuan may, tuan nay la tuan thu may, hom nay thu may ngay may
        """,
        "yes": """
            ok, oke, vang, da, khong, duoc, co, u, dung roi, da vang, khong cam on, dong y, luu, xin loi, xin loi ban,
            hieu roi, toi hieu roi, ra vay, vay a
        """,
        "done": "xong, xong roi, da xong, hoan thanh, lam xong roi, da hoan thanh",
    },
}
PHRASES: Final[Mapping[Language, Mapping[Politeness, tuple[str, ...]]]] = {
    language: {
        kind: (
            *(" ".join(one.split()) for one in said.split(",")),
            *(_OF_US if (language, kind) == ("vi", "who") else ()),
        )
        for kind, said in table.items()
    }
    for language, table in _SAID.items()
}
# Whole messages, folded, of somebody who is not pleased with us; with what may stand around it.
COMPLAINTS: Final[Mapping[Language, re.Pattern[str]]] = {
    "sv": re.compile(
        r"(?:(?:men|assa|alltsa|nej|na|ok|okej|suck|va|herregud) )*(?:"
        r"(?:du|boten|den har boten) (?:fattar|forstar|hajar|lyssnar|hjalper|kan|svarar)"
        r"(?: (?:ju|verkligen|fan|mig|ta|pa|alls|inte|ingenting|inget|noll|nada|fel|aldrig))+"
        r"|(?:det|det har|detta|du|boten) (?:ar|funkar|fungerar|gar)(?: (?:ju|verkligen|sa|helt|fan|bara|sjukt))*"
        r" (?:inte(?: alls)?|vardelos\w*|kass\w*|usel\w*|hopplos\w*|skit\w*|skrap|dalig\w*|meningslos\w*|segt?)"
        r"|(?:fan|javla|jakla|jadra)(?: \w+){0,3}|jag (?:orkar inte|ger upp)(?: mer)?"
        r"|(?:det var )?inte (?:det|vad|sa) jag (?:menade|fragade|ville|skrev)(?: om)?|vad segt"
        r"|(?:fattar|forstar|lyssnar) du (?:ingenting|inget|inte))"
    ),
    "en": re.compile(
        r"(?:(?:but|no|ok|okay|oh|ugh|argh|come on|well) )*(?:"
        r"(?:this|that|it|you|the bot|this bot)(?: (?:is|are|was|s|re))(?: (?:so|really|completely|totally|just))*"
        r" (?:useless|hopeless|stupid|terrible|awful|annoying|dumb|slow|no (?:good|help|use)"
        r"|not (?:helpful|useful|working|what i (?:asked|meant|wanted|said)(?: for)?))"
        r"|(?:it|this|you) (?:doesn t|does not|don t|do not|never|can t|cannot)"
        r" (?:work|understand|get it|listen|help)(?: me| at all| anything)*|(?:damn|wtf|ffs)(?: \w+){0,3}|i give up"
        r"|(?:that was )?not what i (?:asked|meant|wanted|said)(?: for)?)"
    ),
    "vi": re.compile(
        r"(?:(?:(?:em|e|ban|bot) )?(?:tra loi|hieu|lam|noi) (?:sai|nham|khong dung)"
        r"|sao (?:em |ban |bot )?(?:cham|lau))(?: (?:roi|qua|the|vay))*"
        r"|(?:(?:ban|bot|em|cai nay|no) )?(?:that )?(?:la )?(?:vo dung|te|chan|kem|ngu|ngoc)(?: (?:qua|the|that|vay))+"
        r"|(?:(?:ban|bot) )?(?:chang|khong|cha) hieu (?:gi|y toi)(?: (?:ca|het|a))*|buc (?:qua|minh(?: qua)?)"
        r"|(?:do )?khong phai (?:cai|dieu|y) (?:toi|minh|anh|chi|em)(?: (?:hoi|noi|muon))?"
    ),
}
# "vad är klockan i Hanoi?", "what's the time in Sweden now", "bên Thụy Điển mấy giờ rồi?"; folded
TIME_THERE: Final = re.compile(
    r"\W*(?:(?:vad|hur mycket) ar klockan(?: nu)? i|what(?:'s| is) the time(?: now)? in|what time is it(?: now)? in"
    r"|(?:bay gio )?(?:la )?may gio(?: roi)? (?:o|ben|phia|tai))\s+(?P<place>[\w ]+?)"
    r"(?:\s+(?:nu|now|just nu|right now|roi|vay|nhi))?\W*"
    r"|\W*(?:(?:the|con|vay) )?(?:(?:bay )?gio )?(?:(?:o|ben|phia|tai)\s+)?(?P<there>[\w ]+?)"
    r"(?:\s+(?:bay gio|gio|dang))?(?:\s+la)?\s+may gio(?:\s+(?:roi|vay|nhi|a|the|em))*\W*"
)
FILLERS: Final = frozenset(
    {"samverkan", "a", "jaha", "nhe", "nha", "nhi", "vay", "oi", "du", "ban", "dar", "there", "allihop", "all"}
)
ADDRESSES: Final = frozenset("anh chi em e co chu bac toi minh".split())  # in Vietnamese, of either
LONGEST: Final = 8  # words; politeness is short
LONGEST_ASKED: Final = 100  # characters of a question for the time in a place
TOGETHER: Final = frozenset({"hello", "thanks", "bye", "yes"})  # "tack, hej då": the second is answered
SETTLED: Final = frozenset({"reminder", "step", "activity", CONFIRMING})  # what a message tells of that wants no words
THANKING: Final = re.compile("[🙏❤😊🙂😀😃🎉👏💪🤩]")
# That something of ours is wrong; folded.
FAULT: Final = re.compile(r"\b(?:fel|inte ratt|stammer inte|wrong|not right|incorrect|not correct|sai|khong dung)\b")
# A yes that is said to a question, and not as one who has understood; folded.
WANTS: Final = frozenset(
    """
    ja jo japp gor kor spara skapa godkann bekraftar vill yes yep yeah yup save create make do go confirm vang luu
    """.split()
)
NUMBER: Final = re.compile(r"\W*\d{1,3}\W*")  # of a button that is not there


def is_small(talk: Talk) -> bool:
    """Whether a message is only polite, asks for the time, or holds nothing that can be looked up."""
    return understand(talk.message.text, talk.language) is not None


def answer(talk: Talk) -> Reply:
    """Answers in kind, in the language that the politeness was in."""
    kind: str
    kind, language = understand(talk.message.text, talk.language) or ("nothing", talk.language)
    talk.tell_in(language)
    if kind == "who":
        return overview.show(talk)
    now = talk.services.clock.now()
    elsewhere = _clocks_elsewhere(talk, now) if kind == "time" else []
    said = talk.message.text.strip()
    today = now.astimezone(ZoneInfo(talk.timezone)).date()
    week = str(today.isocalendar().week)
    with talk.read() as work:
        before = left_before(talk, work) if talk.is_private else None
    kind = _answered(talk.message.text, before) if kind == "yes" else kind
    line = say(f"smalltalk-{kind}", name=talk.name, now=Moment(now, talk.timezone), said=said, today=today, week=week)
    return reply(line, *elsewhere, subject=before)


def _answered(text: str, before: str | None) -> str:
    """What a yes or a no means that nothing waits for, below what may just have been done or set."""
    said = answer_in(text)
    if said == "yes" and (before or "").endswith(PICKED):
        return "press"
    if said == "yes" and kind_of(before) in SETTLED:
        return "confirm" if kind_of(before) == CONFIRMING else "settled"
    if FAULT.search(fold(text)):
        return "sorry"
    return "yes" if said == "no" or WANTS.intersection(map(fold, WORD.findall(text))) else "heard"


def _clocks_elsewhere(talk: Talk, now: datetime) -> list[Say]:
    """The time of the sides where it is another."""
    with talk.read() as work:
        sides = work.partnerships.one(talk.partnership_id).sides
    others = [side for side in sides if not same_clock(side["timezone"], talk.timezone, now)]
    return [say("smalltalk-time-there", name=side["name"], now=Moment(now, side["timezone"])) for side in others]


def understand(text: str, own: Language) -> tuple[Politeness, Language] | None:
    """What a message politely says, and in which language; the person's own comes first. None for anything else.

    What is said alike in several languages, such as "ok", is no word of another one.
    """
    words = [fold(word) for word in WORD.findall(text)]
    if not any(character.isalnum() for character in text):
        shown: Politeness = "thanks" if THANKING.search(text) else "yes" if answer_in(text) is not None else "nothing"
        return (shown, own) if text.strip() else None
    if len(words) > LONGEST:
        return None
    if NUMBER.fullmatch(text):
        return "number", own
    found = {language: kind for language in LANGUAGES if (kind := _kind_in(language, words)) is not None}
    if found:
        language = own if own in found or len(found) > 1 else next(iter(found))
        return found.get(language, next(iter(found.values()))), language
    is_answer = answer_in(text) is not None and GIVING_UP.isdisjoint(words)  # "cancel it" may be about a reminder
    return ("yes", own) if is_answer else None


def asks_time_elsewhere(talk: Talk) -> bool:
    """Whether somebody asks what time it is in a place that is known."""
    return zone_asked(talk.message.text) is not None


def tell_time_elsewhere(talk: Talk) -> Reply:
    """The time there."""
    name, zone = zone_asked(talk.message.text) or ("", talk.timezone)
    return reply(say("smalltalk-time-there", name=name, now=Moment(talk.services.clock.now(), zone)))


def zone_asked(text: str) -> tuple[str, str] | None:
    """The place, as it was written, and its zone; None in a long text."""
    found = TIME_THERE.fullmatch(fold_letters(text)) if len(text) <= LONGEST_ASKED else None
    span = next((span for span in (found.span("place"), found.span("there")) if span[0] >= 0), None) if found else None
    zone = find_zone(text[slice(*span)]) if span is not None else None
    return (text[slice(*span)], zone) if span is not None and zone is not None else None


def is_wordless(talk: Talk) -> bool:
    """Whether somebody sent a voice message, a sticker or the like."""
    return talk.message.wordless and not talk.message.edited


def ask_for_words(_: Talk) -> Reply:
    """Says what cannot be heard or seen here."""
    return reply(say("smalltalk-wordless"))


def _kind_in(language: Language, words: list[str]) -> Politeness | None:
    said = " ".join(words)
    whole = _kind_of(language, words)
    parts = ((_kind_of(language, words[:at]), _kind_of(language, words[at:])) for at in range(1, len(words)))
    two = next((second for first, second in parts if first in TOGETHER and second in TOGETHER), None)
    return whole or two or ("sorry" if COMPLAINTS[language].fullmatch(said) is not None else None)


def _kind_of(language: Language, words: list[str]) -> Politeness | None:
    said = " ".join(words)
    return _KINDS[language].get(said) or _KINDS[language].get(_bare(language, words))


def _bare(language: Language, words: list[str]) -> str:
    """The words without those that only address somebody, unless nothing else is there."""
    around = FILLERS | ADDRESSES if language == "vi" else FILLERS
    return " ".join(word for word in words if word not in around)


_KINDS: Final[Mapping[Language, Mapping[str, Politeness]]] = {
    language: {phrase: kind for kind, phrases in table.items() for phrase in phrases}
    for language, table in PHRASES.items()
}
