"""The partnership's glossary as knowledge reads it, built from the rows of the database and kept until they change."""

import hashlib
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache

from knowledge.terms.glossary import Glossary, Term, Use, shipped_glossary
from knowledge.terms.subjects import Subjects, subjects_of
from knowledge.text import fold
from knowledge.translation.terms import Terms
from knowledge.words import LANGUAGES, SHARED
from storage import GlossaryTerm, TermContent, UnitOfWork


@cache
def shipped_rows() -> tuple[TermContent, ...]:
    """The shipped terms that bind, as rows to start from."""
    return tuple(
        TermContent(term.use.value, {key: list(term.forms[key]) for key in LANGUAGES}, seed=seed_of(term))
        for term in shipped_glossary().terms
        if term.use != Use.SEARCH
    )


def seed_of(term: Term) -> str:
    """The key of a shipped term."""
    content = repr((term.use.value, *(tuple(term.forms[key]) for key in LANGUAGES)))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class _Revision:
    """The state of everything that a page is built from: rows by their number, bodies and people by their names."""

    rows: int
    bodies: tuple[tuple[str, str, str], ...]
    people: tuple[str, ...]


@dataclass(frozen=True)
class _Page:
    """What was built from one state."""

    revision: _Revision
    terms: Terms
    glossary: Glossary


class GlossaryBook:
    """The glossary of each partnership. Safe to share between threads."""

    def __init__(self, read: Callable[[], AbstractContextManager[UnitOfWork]]) -> None:
        self._read = read
        self._pages: dict[int, _Page] = {}
        self._drafts: dict[int, _Page] = {}
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
        """The page for the present state. What a transaction has changed in the rows is not kept for others."""
        if within is None:
            with self._read() as work:
                return self._kept(work, partnership_id)
        revision = _revision(within, partnership_id)
        found = self._found(partnership_id, revision)
        if found is not None:
            return found
        committed = self._page(partnership_id).revision
        return self._found(partnership_id, revision) or self._drafted(within, partnership_id, revision, committed)

    def _kept(self, work: UnitOfWork, partnership_id: int) -> _Page:
        revision = _revision(work, partnership_id)
        page = self._found(partnership_id, revision) or _made(work, partnership_id, revision)
        with self._lock:
            self._pages[partnership_id] = page
        return page

    def _drafted(self, work: UnitOfWork, partnership_id: int, revision: _Revision, committed: _Revision) -> _Page:
        """The page of a transaction; kept where the rows are the committed ones: all else stands in its revision."""
        page = _made(work, partnership_id, revision)
        if revision.rows == committed.rows:
            with self._lock:
                self._drafts[partnership_id] = page
        return page

    def _found(self, partnership_id: int, revision: _Revision) -> _Page | None:
        """The page that was made of this very state, if it is still there."""
        pages = (kept.get(partnership_id) for kept in (self._pages, self._drafts))
        return next((page for page in pages if page is not None and page.revision == revision), None)


def _made(work: UnitOfWork, partnership_id: int, revision: _Revision) -> _Page:
    rows = work.terms.all(partnership_id)
    return _Page(revision, _terms(rows, revision), _glossary(rows))


def _revision(work: UnitOfWork, partnership_id: int) -> _Revision:
    return _Revision(
        work.terms.revision(partnership_id),
        tuple(work.organisations.named(partnership_id, SHARED)),
        tuple(work.users.names(partnership_id)),
    )


def _terms(rows: Iterable[GlossaryTerm], revision: _Revision) -> Terms:
    """An organisation's official names come before the glossary's own rows, which may hold the same words.

    One whose names are all forms of a row adds nothing to it: it is called as the row says, with a capital or without.
    The names of people stay as they are; one of a single word may be an everyday one.
    """
    terms = [as_term(row) for row in rows]
    known = [{key: {fold(form) for form in term.forms[key]} for key in LANGUAGES} for term in terms]
    named = [dict(zip(LANGUAGES, names, strict=True)) for names in revision.bodies if all(names)]
    bodies = [
        Term(Use.TERM, {key: [names[key]] for key in LANGUAGES})
        for names in named
        if not any(all(fold(names[key]) in forms[key] for key in LANGUAGES) for forms in known)
    ]
    people = (name for name in revision.people if len(name.split()) > 1)
    return Terms([*bodies, *terms], people)


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
