"""How a term stands in a text: where, what it may become in the other language, and how it is inflected. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.terms.glossary import Term, Use
from knowledge.text import WORD, fold
from knowledge.translation.matching import same
from knowledge.translation.phrases import phrase
from knowledge.translation.swedish import Inflection, inflection
from knowledge.translation.words import Pair

SEVERAL = re.compile(r"\b(?:các|những|cac|nhung)\s+(?:\S+\s)?$", re.IGNORECASE)  # before a Vietnamese noun
POINTED_AT = re.compile(r"\s+(?:này|đó|ấy|kia|nói trên)(?!\w)", re.IGNORECASE)  # behind one
# What tells that a sentence is about something that is known: it begins with it, and has a tense.
BEGINS = re.compile(r"(?:^|[.!?…:]\s+|\n)\W*(?:(?:các|những)\s+)?$", re.IGNORECASE)
TENSE = re.compile(r"[^.,;:!?\n]{0,40}?\s(?:đã|sẽ|đang|vừa|sắp)(?!\w)", re.IGNORECASE)
WITH_ARTICLE = frozenset(
    """act agency agreement assembly association authority bank board commission committee council department embassy
    goals government ministry office parliament party union""".split()
)
UNCOUNTED = re.compile(r"(?:het|ing|skap|else|ande)$")  # Swedish words of things of which there are not several


@dataclass(frozen=True)
class Bound:
    """A term that a text holds: its place, what it may be called in the other language, and how it is inflected.

    `genitive` tells that `source` is the text without an ending that stands there. A `fixed` one is a name: it is
    written just as the glossary has it, without plural, article or capital of our own.
    """

    start: int
    stop: int
    source: str
    accepted: tuple[str, ...]
    plural: bool = False
    definite: bool = False
    genitive: bool = False
    fixed: bool = False

    @property
    def target(self) -> str:
        """The form to write."""
        return self.accepted[0]


def bind(text: str, place: tuple[int, int], accepted: tuple[str, ...], pair: Pair, term: Term) -> Bound:
    """The term of a place, with the accepted forms in the order in which they fit there."""
    start, stop = place
    found = text[start:stop]
    accepted = _as_short(found, term, accepted, pair)
    bound = Bound(start, stop, found, accepted)
    if pair.source == "en":
        bound = _bound_english(text, bound)
    elif pair.source == "sv":
        bound = _bound_swedish(text, bound, term)
    else:
        bound = _bound_vietnamese(text, bound, pair, term)
    if term.use == Use.KEEP:
        bound = replace(bound, plural=False, definite=False, fixed=True)
    # "ICLD" and "MoU" are told as they are written, not in full.
    alike = [form for form in accepted if form == bound.source and " " not in form and not form.islower()]
    return replace(bound, accepted=tuple(dict.fromkeys((*alike, *accepted))))


def _bound_english(text: str, bound: Bound) -> Bound:
    several = bound.source.endswith("s") and not bound.source.endswith(("ss", "us", "is"))
    endings = ("'s", "’s", "'", "’") if bound.source.endswith("s") else ("'s", "’s")
    ending = next((end for end in endings if text.startswith(end, bound.stop)), "")
    return replace(bound, stop=bound.stop + len(ending), plural=several, genitive=bool(ending))


def _bound_vietnamese(text: str, bound: Bound, pair: Pair, term: Term) -> Bound:
    """Vietnamese has no forms: other words tell how many there are, and whether they are known."""
    several = SEVERAL.search(f"{text[: bound.start]}{bound.source.split()[0]} ") is not None
    is_subject = BEGINS.search(text[: bound.start]) is not None and TENSE.match(text, bound.stop) is not None
    if pair.target == "en":
        is_subject = is_subject and UNCOUNTED.search(term.forms["sv"][0]) is None
    else:
        is_subject = is_subject or is_body(term.forms["en"][0])
    known = is_subject or POINTED_AT.match(text, bound.stop) is not None
    return replace(bound, plural=several, definite=known)


def is_body(form: str) -> bool:
    """Whether an English term is the name of a body, of which there is one: "Municipal Council"."""
    last = WORD.findall(form)[-1:] or [""]
    return form[:1].isupper() and " " in form and last[0].casefold() in WITH_ARTICLE


def _bound_swedish(text: str, bound: Bound, term: Term) -> Bound:
    if bound.source.isupper() and re.match(r":s(?!\w)", text[bound.stop :]):
        return replace(bound, stop=bound.stop + len(":s"), genitive=True)
    told = _inflection_of(bound.source, term.forms["sv"])
    source = bound.source[:-1] if told.genitive else bound.source
    return replace(bound, source=source, plural=told.plural, definite=told.definite, genitive=told.genitive)


def _as_short(found: str, term: Term, accepted: tuple[str, ...], pair: Pair) -> tuple[str, ...]:
    """A part of the full name becomes a part of the full name: "Youth Union" alone is not that of Song Cong."""
    full, *others = term.forms[pair.source]
    if same(found, full, pair.source) or not any(
        same(found, form, pair.source) and _is_part(form, full) for form in others
    ):
        return accepted
    short = [form for form in accepted[1:] if _is_part(form, accepted[0])]
    return tuple(dict.fromkeys((*short, *accepted)))


def _is_part(form: str, full: str) -> bool:
    return form != full and f" {fold(form)} " in f" {fold(full)} "


def _inflection_of(found: str, forms: Sequence[str]) -> Inflection:
    words = WORD.findall(found[:1].lower() + found[1:])
    told = phrase(words)
    alike = [phrase(each) for form in forms if len(each := WORD.findall(form)) == len(words)]
    how = inflection(told.noun, [each.noun for each in alike])
    if told.after and any(told.after[-1] == f"{each.after[-1]}s" for each in alike if each.after):
        how = replace(how, genitive=True)
    if how.definite or how.plural or not told.before:
        return how
    # "kommunala bolag": only the adjective tells that there are several.
    return replace(how, plural=any(told.before == each.weak_before != each.before for each in alike[:1]))
