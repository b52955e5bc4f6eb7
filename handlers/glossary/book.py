"""The partnership's glossary as knowledge reads it, built from the rows of the database and kept until they change."""

import hashlib
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from knowledge.glossary import Glossary, Term, Use, shipped_glossary
from knowledge.subjects import Subjects, subjects_of
from knowledge.translation.terms import Terms
from knowledge.words import LANGUAGES, SHARED
from storage import GlossaryTerm, Organisation, TermContent, UnitOfWork

Revision = tuple[int, ...]


def shipped_rows() -> list[TermContent]:
    """The shipped terms that bind, as rows to start from."""
    return [
        TermContent(term.use.value, {key: list(term.forms[key]) for key in LANGUAGES}, seed=seed_of(term))
        for term in shipped_glossary().terms
        if term.use != Use.SEARCH
    ]


def seed_of(term: Term) -> str:
    """The key of a shipped term."""
    content = repr((term.use.value, *(tuple(term.forms[key]) for key in LANGUAGES)))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class _Page:
    """What was built from one state of the rows."""

    revision: Revision
    terms: Terms
    glossary: Glossary


class GlossaryBook:
    """The glossary of each partnership. Safe to share between threads."""

    def __init__(self, read: Callable[[], AbstractContextManager[UnitOfWork]]) -> None:
        self._read = read
        self._pages: dict[int, _Page] = {}
        self._lock = threading.Lock()

    def terms(self, partnership_id: int, work: UnitOfWork | None = None) -> Terms:
        """The words that bind translations: terms, names to be kept, and the organisations of the register.

        Inside a transaction they are read through it.
        """
        return self._page(partnership_id, work).terms

    def glossary(self, work: UnitOfWork | None = None) -> Glossary:
        """All words of the first partnership, for the search in documents. Inside a transaction read through it."""
        with nullcontext(work) if work is not None else self._read() as reading:
            first = reading.partnerships.all()[0].id
        return self._page(first, work).glossary

    def subjects(self, work: UnitOfWork | None = None) -> Subjects:
        """What entries are about, by those words."""
        return subjects_of(self.glossary(work))

    def _page(self, partnership_id: int, within: UnitOfWork | None = None) -> _Page:
        with nullcontext(within) if within is not None else self._read() as work:
            revision = _revision(work, partnership_id)
            page = self._pages.get(partnership_id)
            if page is not None and page.revision == revision:
                return page
            rows, organisations = (
                work.terms.all(partnership_id),
                work.organisations.all(partnership_id, frozenset({SHARED})),
            )
        page = _Page(revision, _terms(rows, organisations), _glossary(rows))
        with self._lock:
            self._pages[partnership_id] = page
        return page


def _revision(work: UnitOfWork, partnership_id: int) -> Revision:
    names = tuple(tuple(each.names) for each in work.organisations.all(partnership_id, frozenset({SHARED})))
    return (*work.terms.revision(partnership_id), hash(names))


def _terms(rows: Iterable[GlossaryTerm], organisations: Iterable[Organisation]) -> Terms:
    """An organisation's official names come before the glossary's own rows, which may hold the same words."""
    bodies = (
        Term(Use.TERM, {"sv": [each.sv], "en": [each.en], "vi": [each.vi]}) for each in organisations if _is_named(each)
    )
    return Terms(Glossary([*bodies, *(as_term(row) for row in rows)]))


def _is_named(organisation: Organisation) -> bool:
    return all((organisation.sv, organisation.en, organisation.vi))


def as_term(row: GlossaryTerm) -> Term:
    """A row as knowledge reads it; a language without a form of its own has the first form of another."""
    otherwise = next((forms for key in LANGUAGES if (forms := row.forms.get(key))), [""])
    return Term(Use(row.use), {key: row.forms.get(key) or otherwise[:1] for key in LANGUAGES})


def _glossary(rows: list[GlossaryTerm]) -> Glossary:
    """The shipped glossary in its own order, with what staff have changed in it."""
    by_seed = {row.seed: row for row in rows if row.seed}
    shipped = shipped_glossary()
    binding = [term for term in shipped.terms if term.use != Use.SEARCH]
    if len(rows) == len(binding) == len(by_seed) and all(row.version == 1 for row in rows):
        return shipped
    kept: list[Term] = []
    for term in shipped.terms:
        row = by_seed.get(seed_of(term))
        if term.use == Use.SEARCH or (row is not None and row.version == 1):
            kept.append(term)
        elif row is not None:
            kept.append(as_term(row))
    return Glossary([*kept, *(as_term(row) for row in rows if not row.seed)])
