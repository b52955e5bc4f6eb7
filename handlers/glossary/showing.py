"""/glossary: searching, leafing through and looking at terms."""

import unicodedata
from collections.abc import Iterator

from handlers.errors import UserError
from handlers.glossary.lines import first_forms
from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.paging import paging
from handlers.talk import Talk
from knowledge.terms.glossary import Use
from knowledge.text import fold
from knowledge.words import LANGUAGES, Language
from storage import GlossaryTerm, Role, TermState

MOST_FOUND = 8
LONGEST_LABEL = 60
NOBODY = "none"
ALPHABETS: dict[Language, str] = {
    "sv": " abcdefghijklmnopqrstuvwxyzåäö",
    "en": " abcdefghijklmnopqrstuvwxyz",
    "vi": " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz",
}
TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def search(talk: Talk, text: str) -> Reply:
    """The terms in which the words stand, in any language; one alone is shown at once."""
    wanted = fold(text.strip())
    with talk.read() as work:
        found = [term for term in work.terms.all(talk.partnership_id) if _rank(term, wanted) is not None]
    found.sort(key=lambda term: (_rank(term, wanted) or 0, term.id))
    if not found:
        return reply(say("glossary-not-found", text=text.strip()), buttons=[_add_row(talk)])
    if len(found) == 1 or _rank(found[0], wanted) == 0:
        return card(talk, found[0])
    buttons = [[term_button(talk, term)] for term in found[:MOST_FOUND]]
    return reply(say("glossary-found", count=len(found), text=text.strip()), buttons=buttons)


def is_term(talk: Talk, text: str) -> bool:
    """Whether the words are just a term, in any language."""
    with talk.read() as work:
        return any(_rank(term, fold(text)) == 0 for term in work.terms.all(talk.partnership_id))


def page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    """The glossary in the reader's alphabet, a page at a time."""
    with talk.read() as work:
        terms = work.terms.all(talk.partnership_id)
        ideas = len(work.terms.all(talk.partnership_id, TermState.SUGGESTED))
    terms.sort(key=lambda term: in_alphabet(first_forms(term, talk.language)[0], talk.language))
    size = talk.services.settings.page_size
    last = max(0, (len(terms) - 1) // size)
    number = min(number, last)
    parts: list[Part] = [say("glossary-heading", count=len(terms)), say("glossary-how"), Gap()]
    for term in terms[number * size : (number + 1) * size]:
        own, others = first_forms(term, talk.language)
        parts.append(say("glossary-line", own=own, others=others, keep=term.use))
    rows = [paging("glossary", number, last), _add_row(talk), _coordinators_row(talk, ideas)]
    return reply(*parts, buttons=[row for row in rows if row], replaces=replaces)


def in_alphabet(word: str, language: Language) -> tuple[list[int], str]:
    """A key to sort words by as the language's dictionaries do."""
    letters = ALPHABETS[language]
    return [
        letters.find(letter) + 1 if letter in letters else ord(letter[0]) + len(letters) for letter in _letters(word)
    ], word


def _letters(word: str) -> Iterator[str]:
    """The letters without the marks of a tone, which are none of their own."""
    for letter in unicodedata.normalize("NFC", word.casefold()):
        parts = unicodedata.normalize("NFD", letter)
        yield unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))


def card(talk: Talk, term: GlossaryTerm, *, replaces: bool = False) -> Reply:
    """A term with all its forms."""
    parts: list[Part] = [
        say("glossary-forms", language=key, first=term.forms[key][0], others=", ".join(term.forms[key][1:]) or NOBODY)
        for key in LANGUAGES
        if term.forms.get(key)
    ]
    if term.use == Use.KEEP:
        parts.append(say("glossary-kept"))
    if term.note:
        parts.append(say("glossary-note", note=term.note))
    return reply(*parts, buttons=_card_buttons(talk, term), replaces=replaces)


def find(talk: Talk, term_id: int) -> GlossaryTerm:
    """A term of this partnership. Raises UserError when there is none."""
    with talk.read() as work:
        term = work.terms.get(term_id)
    if term is None or term.partnership_id != talk.partnership_id:
        raise UserError(say("error-stale-button"))
    return term


def _rank(term: GlossaryTerm, wanted: str) -> int | None:
    """0 for a form that is just that, 1 for one that begins so, 2 for one that holds it; None for the others."""
    ranks = [_rank_of(fold(form), wanted) for forms in term.forms.values() for form in forms]
    found = [rank for rank in ranks if rank is not None]
    return min(found) if found else None


def _rank_of(form: str, wanted: str) -> int | None:
    if form == wanted:
        return 0
    if form.startswith(wanted):
        return 1
    return 2 if wanted in form else None


def term_button(talk: Talk, term: GlossaryTerm) -> Button:
    """Opens a term, under the name that the reader knows."""
    own, _ = first_forms(term, talk.language)
    return Button(say("button-term", term=own[:LONGEST_LABEL]), f"glossary:show:{term.id}")


def _add_row(talk: Talk) -> list[Button]:
    if talk.role >= Role.COORDINATOR:
        return [Button(say("button-glossary-add"), "glossary:add:0")]
    return [Button(say("button-glossary-suggest"), "glossary:add:0")] if talk.role >= Role.CONTRIBUTOR else []


def _coordinators_row(talk: Talk, ideas: int) -> list[Button]:
    if talk.role < Role.COORDINATOR:
        return [Button(say("button-glossary-export"), "glossary:export:0")]
    row = [
        Button(say("button-glossary-export"), "glossary:export:0"),
        Button(say("button-glossary-import"), "glossary:import:0"),
    ]
    if ideas:
        row.append(Button(say("button-glossary-ideas", count=ideas), "glossary:ideas:0"))
    return row


def _card_buttons(talk: Talk, term: GlossaryTerm) -> list[list[Button]]:
    if term.state != TermState.ACTIVE or talk.role < Role.CONTRIBUTOR:
        return []
    if talk.role < Role.COORDINATOR:
        return [[Button(say("button-glossary-suggest-change"), f"glossary:edit:{term.id}")]]
    keep = say("button-glossary-translate") if term.use == Use.KEEP else say("button-glossary-keep")
    return [
        [
            Button(say("button-glossary-edit"), f"glossary:edit:{term.id}"),
            Button(say("button-glossary-delete"), f"glossary:delete:{term.id}"),
        ],
        [Button(keep, f"glossary:keep:{term.id}")],
    ]
