"""A field by its name and what it should say, right below a card: "plats: Mjärdevi", "nej, det var ett studiebesök"."""

import re
from typing import Final

from handlers import minutes
from handlers.activities.card import Card
from handlers.activities.correcting import NEGATIVE, Correction, correction, with_value
from handlers.activities.correcting_sums import is_plain, sum_said, with_sum
from handlers.activities.understanding import reading
from handlers.agreeing import behind_correction
from handlers.field_words import OF_ACTIVITIES
from handlers.register import Register
from handlers.talk import Talk
from knowledge.stemming import FOLDED_STOP_WORDS
from knowledge.text import fold, fold_letters, words

LONGEST: Final = 200  # characters of a value that is said in passing
_KIND: Final = r"typ\w*|slag\w*|sort|kind|type|loai(?: hoat dong)?"
_IS: Final = r"\s*[:=]\s*|\s+(?:ska(?:ll)? vara|ar|var|blev|blir|should be|is|was|la|phai la)\s+"
_TO: Final = r"\s+(?:till|to|thanh)\s+"  # "ändra platsen till Mjärdevi"
_CHANGE: Final = r"(?:andra|byt|satt|satta|change|set|make|doi|sua|dat)\s+"
_FIELDS: Final = "|".join(f"(?P<{name.replace('-', '_')}>{said})" for name, said in OF_ACTIVITIES.items())
_NAMED: Final = re.compile(
    rf"(?P<asks>{_CHANGE})?(?:the )?(?:{_FIELDS}|(?P<kind>{_KIND}))(?(asks)(?:{_IS}|{_TO})|(?:{_IS}))(?=\S)"
)
# "Plats Mjärdevi", "participants 11": a name and its value, and nothing else.
_BARE: Final = re.compile(rf"(?:the )?(?:{_FIELDS})\s+(?=\S)")
_FILLED_BARE: Final = frozenset({"place", "participants", "dates"})
_MOST_BARE: Final = 4  # words with the name
# "Det var ett studiebesök, inget möte": what is said to be none stands behind a comma.
_IT_WAS: Final = re.compile(
    r"(?:det|it|this|day|do) (?:var|ar|was|is|la) (?:(?:ett|en|a|an|mot|buoi|cuoc|chuyen) )?"
    r"(?P<kind>[^,.!]+?)(?:,? (?:och )?(?:inte?|inget|ingen|not|khong phai)\b.*)?[.!]*$"
)
_WRONG: Final = frozenset("fel wrong sai okej ok bra good right ratt dung tot viktig important".split())
_CLAUSES: Final = re.compile(r"[.,;]\s+")
_MOST_WORDS: Final = {"place": 6, "kind": 3, "dates": 8, "participants": 12}
# A colon names these; "resultatet var bra" may be an answer to anything.
_BY_COLON: Final = frozenset({"outcome", "decisions", "follow-ups", "topics"})


def field_said(talk: Talk) -> Correction | None:
    """The field that a message names first, and what it should say; None for all else."""
    text = talk.message.text.strip()
    said = (behind_correction(text) or text).strip()
    if not said or "?" in said or "\n" in said or len(said) > LONGEST:
        return None
    plain = fold_letters(said)
    named = _NAMED.match(plain) or _named_bare(plain)
    name = next((key for key, found in named.groupdict().items() if found and key != "asks"), "") if named else ""
    if named is not None and name:
        return _named(talk, name.replace("_", "-"), named[0], said[named.end() :])
    it = _IT_WAS.match(plain)
    return _kind(talk, said[slice(*it.span("kind"))]) if it is not None else None


def _named_bare(plain: str) -> re.Match[str] | None:
    """The name of a field with its value right behind it, where a folded text is no more than that."""
    found = _BARE.match(plain) if len(plain.split()) <= _MOST_BARE else None
    name = next((key for key, said in found.groupdict().items() if said), "") if found is not None else ""
    first = plain[found.end() :].split(maxsplit=1)[0] if found is not None else ""
    leads = any(first in words for words in FOLDED_STOP_WORDS.values())
    return found if name in _FILLED_BARE and not leads else None


def corrected(talk: Talk, card: Card, register: Register) -> Card | None:
    """The card as the message corrects it."""
    how = reading(talk, talk.message.text, register)
    found = correction(talk) or field_said(talk)
    if found is not None:
        return with_value(card, found.field, found.text, how)
    cost = sum_said(talk) if is_plain(card) else None
    return with_sum(card, cost.text, how) if cost is not None else None


def _named(talk: Talk, name: str, lead: str, value: str) -> Correction | None:
    plain = words(fold(value))
    if not plain or _WRONG.issuperset(plain) or not NEGATIVE.isdisjoint(plain):
        return None
    if len(plain) > _MOST_WORDS.get(name, LONGEST) or any(_NAMED.match(one) for one in _CLAUSES.split(fold(value))):
        return None  # who says more, or several fields, tells of another activity
    if name in _BY_COLON and lead.rstrip()[-1] not in ":=":
        return None
    return _kind(talk, value) if name == "kind" else Correction(name, value)


def _kind(talk: Talk, value: str) -> Correction | None:
    how = reading(talk, talk.message.text, Register([]))
    return Correction("kind", value) if minutes.read_kind(value, how.language) is not None else None
