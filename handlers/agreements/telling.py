"""A new agreement in one message, "Nytt avtal: MoU, 1 maj 2024 till 30 april 2027", and when one runs out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from handlers import when
from handlers.agreements.card import NONE, open_button
from handlers.messages import Reply, Say, Written, reply, say
from handlers.sentence import SAID, ask_documents
from handlers.subject import newest_about, number_of
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import SHARED
from storage import Agreement, AgreementKind, AgreementStatus

MOST_OF_TITLE: Final = 6  # words, where no colon stands before it
LONGEST: Final = 600  # characters
NEW: Final = re.compile(
    r"\s*(?:(?:lagg (?:till|in)|registrera|notera|anteckna|skapa|add|register|record|note|enter|create"
    r"|them|tao|ghi(?: lai| nhan)?|nhap|luu)\s+)?"
    r"(?:ett |a |mot )?(?:nytt |new )?"
    r"(?:\w*avtal(?:et)?|agreement|thoa thuan(?: hop tac)?(?: moi)?|hiep dinh(?: moi)?)"
    r"(?:(?P<colon>\s*:\s*)|\s+)(?=\S)"
)
NAMES: Final = re.compile(
    r"\b(?:nytt|new|moi|lagg|registrera|notera|anteckna|skapa|add|register|record|note|enter|create"
    r"|them|tao|ghi|nhap|luu)\b"
)
SIGNED: Final = re.compile(r"\b(?:undertecknat|undertecknades|signerat|signed|ky(?: ngay| ket)?)\b")
# "May 1, 2024" stays whole; a year of the title is none of the term: "MoU 2026 | från 1 jan 2026 till ...".
PIECES: Final = re.compile(
    r"[,;](?!\s*\d{4}\b)\s*"
    r"|(?<!gäller)(?<!valid)\s+(?=(?:från|from|gäller|valid|từ|tu)\s+(?:\w+\s+){0,3}?\d)"
)
KINDS: Final = {
    AgreementKind.MOU: re.compile(r"\b(?:mou|memorandum\w*|bien ban ghi nho|avsiktsforklaring)\b"),
    AgreementKind.PROJECT: re.compile(r"\b(?:projekt\w*|project|du an)\b"),
}
LEADS: Final = re.compile(
    r"(?:[\s,.;–-]|\b(?:fran|och med|galler|giltigt|galla|undertecknat|undertecknades|signerat|den|till|from|valid"
    r"|signed|on|to|until|tu|tu ngay|den|co hieu luc|ky|ngay|hieu luc)\b)+$"
)
UNTIL: Final = re.compile(  # not folded: "đến" is no Swedish "den"
    r"\b(?:till(?: och med)?|tom|until|through|expires?(?: on)?|löper ut|går ut|upphör|(?:hieu luc |tới |toi )?đến"
    r"|hieu luc den|hết (?:hạn|hiệu lực)|het han|kết thúc)\W*(?:(?:den|the|ngày|ngay)\W*)?\d[^,;]*$",
    re.IGNORECASE,
)
ENDS: Final = re.compile(
    r"\b(?:lop(?:er|te) .*\but|lop(?:er|te) ut|gar .*\but|gar ut|upphor|slutar (?:galla)?|galler .*\b(?:till|lange)"
    r"|slutdatum|expires?|expiring|runs? out|ends?|end date|valid until|still valid|het han|het hieu luc"
    r"|hieu luc den|ket thuc)\b"
)
WHAT: Final = re.compile(r"\b(?:\w*avtal\w*|mou|memorandum\w*|agreements?|thoa thuan|bien ban ghi nho|hiep dinh)\b")
WHEN: Final = re.compile(
    r"\b(?:nar|hur lange|vilket datum|vilka|when|how long|what date|which|khi nao|bao gio|ngay nao|den khi nao)\b"
)
ITS_END: Final = re.compile(
    r"(?:(?:och|and) )?(?:nar (?:gar|loper) (?:det|den) ut|nar (?:upphor|slutar) (?:det|den)(?: att galla)?"
    r"|hur lange galler (?:det|den)|when (?:does|will) (?:it|this|that) (?:expire|end|run out)"
    r"|(?:khi nao|bao gio) (?:no )?(?:het han|het hieu luc|ket thuc))"
)
MOST_ASKED: Final = 16  # words
ASKING: Final = frozenset(
    """
    nar hur lange vilket vilka datum loper ut gar galler slutar upphor till med var vart vara det den avtal avtalet
    avtalen samverkansavtal samverkansavtalet samarbetsavtal samarbetsavtalet galla nuvarande
    when how long what which date does do the our with agreement agreements cooperation current expire expires run runs
    out end ends valid until still is will
    khi nao bao gio ngay het han hieu luc thoa thuan hop tac voi cua chung ta toi den ket thuc la co hiep dinh
    """.split()
)


@dataclass(frozen=True)
class Told:
    """What a message says of a new agreement."""

    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    signed_on: date | None = None

    @property
    def kind(self) -> AgreementKind:
        """What sort of agreement its title tells of."""
        plain = fold(self.title)
        return next((kind for kind, words in KINDS.items() if words.search(plain)), AgreementKind.COOPERATION)

    def is_in_force(self, today: date) -> bool:
        """Whether it is signed, or has begun, and is not over."""
        begun = self.signed_on is not None or (self.starts_on is not None and self.starts_on <= today)
        return begun and (self.ends_on is None or self.ends_on >= today)


def is_new(talk: Talk) -> bool:
    """Whether a message tells of a new agreement: behind a colon, or with a title and its term."""
    text = talk.message.text
    is_plain = len(text) <= LONGEST and talk.is_private and not talk.message.edited
    head = NEW.match(fold_letters(text)) if is_plain else None
    if head is None or NAMES.search(fold(text[: head.end()])) is None:
        return False
    if head["colon"] is not None:
        return True
    told = told_of(talk, text)
    is_term = told.starts_on is not None and told.ends_on is not None
    return is_term and "?" not in text and len(told.title.split()) <= MOST_OF_TITLE


def told_of(talk: Talk, text: str) -> Told:
    """The title, the term and the day of signing, as far as they are told."""
    head = NEW.match(fold_letters(text))
    said = text[head.end() :].strip() if head is not None else text
    language = detect_question(text, talk.language)
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone)).replace(tzinfo=None)
    titles: list[str] = []
    told = Told("")
    for piece in PIECES.split(said):
        found = when.find_days(piece, language, now, past=True)
        before = fold_letters(piece[: found[0].start]) if found else ""
        cut = LEADS.search(before)
        if found and told == Told(""):  # what leads to the first day may be the title
            titles.append(piece[: cut.start() if cut is not None else found[0].start])
        elif not (found or told.starts_on or told.signed_on):
            titles.append(piece)
        for one in found:
            last = _day(one.when.end) if one.when.end is not None else None
            told = _with_day(told, piece[: one.stop], _day(one.when.start), last)
    title = " ".join(", ".join(part.strip() for part in titles if part.strip()).split()).strip(" ,.;:–-")
    return replace(told, title=title or " ".join(said.split()))


def _with_day(told: Told, said: str, first: date, last: date | None) -> Told:
    """What is told, with a day or a span, by the words up to its end."""
    if SIGNED.search(fold(said)) and last is None and told.signed_on is None:
        return replace(told, signed_on=first)
    if last is None and UNTIL.search(said):
        return replace(told, ends_on=first)
    if told.starts_on is None:
        return replace(told, starts_on=first, ends_on=last)
    return told if told.ends_on is not None else replace(told, ends_on=last or first)


def asks_end(talk: Talk) -> bool:
    """Whether somebody asks when an agreement of the register runs out."""
    return bool(_meant(talk))


def tell_end(talk: Talk) -> Reply:
    """The agreements that are meant, with their last day and the review before it."""
    found = _meant(talk)
    lines = [_line(talk, agreement) for agreement in found]
    asked = say("agreement-ends-asked", **{SAID: talk.message.text})
    return reply(*lines, asked, buttons=[[open_button(one.id) for one in found[:5]], [ask_documents()]])


def _line(talk: Talk, agreement: Agreement) -> Say:
    ends = agreement.ends_on
    return say(
        "agreement-ends",
        number=f"M-{agreement.id}",
        title=Written(agreement.title, internal=agreement.audience != SHARED),
        end=ends or NONE,
        days=(ends - talk.today).days if ends is not None else 0,
        past="yes" if ends is not None and ends < talk.today else "no",
        review=agreement.review_on if agreement.awaits_review and agreement.review_on else NONE,
        begun="yes" if agreement.review_on is not None and agreement.review_on <= talk.today else "no",
    )


def _meant(talk: Talk) -> Sequence[Agreement]:
    """The agreements that a question for their end names; all in force when it names none."""
    text = talk.message.text
    plain = " ".join(fold(word) for word in WORD.findall(text))
    is_short = talk.is_private and not talk.message.edited and len(plain.split()) <= MOST_ASKED
    if not is_short or not (ENDS.search(plain) and WHEN.search(plain)):
        return []
    with talk.read() as work:
        every = work.agreements.of(talk.partnership_id, talk.audiences)
        before = number_of(newest_about(talk, work), "agreement")
    if WHAT.search(plain) is None:  # "it" is the one that is before somebody
        return [one for one in every if one.id == before and ITS_END.fullmatch(plain)]
    named = {word for word in plain.split() if word not in ASKING}
    live = [one for one in every if one.status != AgreementStatus.ENDED]
    if not named:
        return live
    return [one for one in live if named <= set(_words(one))]


def _words(agreement: Agreement) -> list[str]:
    kind = str(agreement.kind)
    return [fold(word) for text in (agreement.title, kind, *agreement.parties) for word in WORD.findall(text)]


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
