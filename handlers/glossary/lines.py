"""A term as people write and read it in one line: "svenska = English = tiếng Việt", other forms after a bar. Pure."""

import re
from collections.abc import Mapping, Sequence

from knowledge.terms.glossary import Use
from knowledge.text import clean, squeeze
from knowledge.words import LANGUAGES, Language
from storage import GlossaryTerm, TermContent

LONGEST_FORM = 120
MOST_FORMS = 12
PARTS = re.compile(r"\s*(?:=|\n)\s*")
# Letters that only Vietnamese has of our languages, and only Swedish beside it.
VIETNAMESE = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]", re.IGNORECASE)
SWEDISH = re.compile(r"[åäö]", re.IGNORECASE)
BAR = re.compile(r"\s*\|\s*")


def as_line(forms: Mapping[str, Sequence[str]]) -> str:
    """A term in one line."""
    return " = ".join(" | ".join(forms.get(key, ())) for key in LANGUAGES)


def first_forms(term: GlossaryTerm, reader: Language) -> tuple[str, str]:
    """The form that the reader knows, and those in the other languages."""
    shown = [key for key in LANGUAGES if term.forms.get(key)]
    own = reader if reader in shown else shown[0]
    return term.forms[own][0], " · ".join(term.forms[key][0] for key in shown if key != own)


def read_line(text: str, use: str = Use.TERM.value, note: str = "") -> TermContent | None:
    """The term that a line holds, three languages in their order and perhaps a note; None when it holds none."""
    parts = PARTS.split(clean(text).strip())
    if not len(LANGUAGES) <= len(parts) <= len(LANGUAGES) + 1:
        return None
    parts = [*_in_order(parts[: len(LANGUAGES)]), *parts[len(LANGUAGES) :]]
    forms: dict[str, list[str]] = {key: read_forms(part) for key, part in zip(LANGUAGES, parts, strict=False)}
    if not all(map(is_name, forms.values())):
        return None
    written = squeeze(parts[3])[:500] if len(parts) > len(LANGUAGES) else note
    return TermContent(use, forms, written)


def _in_order(parts: Sequence[str]) -> Sequence[str]:
    """The names in the order of our languages where their letters tell that they stand in another."""
    marked = [part for part in parts if VIETNAMESE.search(part)]
    if len(marked) != 1:
        return parts
    others = [part for part in parts if part is not marked[0]]
    first_is_swedish = SWEDISH.search(others[0]) is not None or SWEDISH.search(others[1]) is None
    return [*(others if first_is_swedish else reversed(others)), marked[0]]


def read_forms(cell: str) -> list[str]:
    """The forms in a cell, each once, the preferred one first."""
    return list(dict.fromkeys(form for part in BAR.split(cell) if (form := squeeze(part))))


def is_name(forms: Sequence[str]) -> bool:
    """Whether a term may be called so in a language: at least one form, not too many, none too long."""
    return 0 < len(forms) <= MOST_FORMS and all(len(form) <= LONGEST_FORM for form in forms)


def says_the_same(known: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> bool:
    """Whether a known term has all the forms of a new one, and begins with the same; capitals do not matter."""
    return all(
        _names(known, key)[:1] == _names(new, key)[:1] and {*_names(new, key)} <= {*_names(known, key)}
        for key in LANGUAGES
    )


def shares_a_name(known: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> bool:
    """Whether a new term begins, in any language, with a form that a known one has."""
    return any({*_names(new, key)[:1]} & {*_names(known, key)} for key in LANGUAGES)


def _names(forms: Mapping[str, Sequence[str]], language: Language) -> list[str]:
    return [form.casefold() for form in forms.get(language, ())]
