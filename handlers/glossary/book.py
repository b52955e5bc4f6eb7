"""The partnership's glossary as knowledge reads it, built from the rows of the database and kept until they change."""

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache

from knowledge.terms.glossary import Glossary, Term, Use, shipped_glossary
from knowledge.terms.subjects import Subjects, subjects_of
from knowledge.text import fold
from knowledge.translation.terms import Terms
from knowledge.words import LANGUAGES, SHARED, Language
from storage import GlossaryTerm, TermContent, UnitOfWork


@cache
def shipped_rows() -> tuple[TermContent, ...]:
    """The shipped terms that bind, as rows to start from."""
    return tuple(
        TermContent(entry.term.use.value, {key: list(entry.term.forms[key]) for key in LANGUAGES}, seed=seed)
        for seed, entry in _shipped().items()
    )


def seed_of(term: Term) -> str:
    """The key of a shipped term."""
    content = repr((term.use.value, *(tuple(term.forms[key]) for key in LANGUAGES)))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class _Entry:
    """A term, with its forms as they are compared with the names of organisations."""

    term: Term
    folded: Mapping[Language, Set[str]]


def _entry(term: Term) -> _Entry:
    return _Entry(term, {key: {fold(form) for form in term.forms[key]} for key in LANGUAGES})


@cache
def _shipped() -> Mapping[str | None, _Entry]:
    """The shipped terms that bind, by their keys."""
    return {seed_of(term): _entry(term) for term in shipped_glossary().terms if term.use != Use.SEARCH}


@dataclass(frozen=True)
class _Revision:
    """The state of everything that a page is built from: rows by their number, bodies and people by their names."""

    rows: int
    bodies: tuple[tuple[str, str, str], ...]
    people: tuple[str, ...]


@dataclass(frozen=True)
class _Concepts:
    """What the rows alone make: the terms that bind, oldest first, and all words for the search."""

    entries: Sequence[_Entry]
    glossary: Glossary


@dataclass(frozen=True)
class _Page:
    """What was built from one state."""

    revision: _Revision
    concepts: _Concepts
    terms: Terms


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
        return self._page(first, work).concepts.glossary

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
        page = self._found(partnership_id, revision) or self._made(work, partnership_id, revision)
        with self._lock:
            self._pages[partnership_id] = page
        return page

    def _drafted(self, work: UnitOfWork, partnership_id: int, revision: _Revision, committed: _Revision) -> _Page:
        """The page of a transaction; kept where the rows are the committed ones: all else stands in its revision."""
        page = self._made(work, partnership_id, revision)
        if revision.rows == committed.rows:
            with self._lock:
                self._drafts[partnership_id] = page
        return page

    def _found(self, partnership_id: int, revision: _Revision) -> _Page | None:
        """The page that was made of this very state, if it is still there."""
        pages = (kept.get(partnership_id) for kept in (self._pages, self._drafts))
        return next((page for page in pages if page is not None and page.revision == revision), None)

    def _made(self, work: UnitOfWork, partnership_id: int, revision: _Revision) -> _Page:
        """A new page, of the old concepts where only names of organisations or people have changed."""
        page = self._pages.get(partnership_id)
        kept = page.concepts if page is not None and page.revision.rows == revision.rows else None
        concepts = kept or _concepts(work, partnership_id)
        return _Page(revision, concepts, _terms(concepts.entries, revision))


def _concepts(work: UnitOfWork, partnership_id: int) -> _Concepts:
    """Only what people have written is read from its rows; most of a glossary is as it was shipped."""
    shipped, origins = _shipped(), work.terms.origins(partnership_id)
    written = [term_id for term_id, seed in origins.items() if seed not in shipped]
    own = {row.id: row for row in work.terms.get_all(written)}
    entries = [shipped[seed] if seed in shipped else _entry(as_term(own[term_id])) for term_id, seed in origins.items()]
    kept = frozenset(seed for seed in origins.values() if seed in shipped)
    return _Concepts(entries, _glossary(kept, list(own.values())))


def _revision(work: UnitOfWork, partnership_id: int) -> _Revision:
    return _Revision(
        work.terms.revision(partnership_id),
        tuple(work.organisations.named(partnership_id, SHARED)),
        tuple(work.users.names(partnership_id)),
    )


def _terms(entries: Sequence[_Entry], revision: _Revision) -> Terms:
    """An organisation's official names come before the glossary's own rows, which may hold the same words.

    One whose names are all forms of a row adds nothing to it: it is called as the row says, with a capital or without.
    The names of people stay as they are; one of a single word may be an everyday one.
    """
    named = [
        _entry(Term(Use.TERM, {key: [name] for key, name in zip(LANGUAGES, names, strict=True)}))
        for names in revision.bodies
        if all(names)
    ]
    first = LANGUAGES[0]
    called: dict[str, list[_Entry]] = {}
    for entry in entries if named else ():
        for form in entry.folded[first]:
            called.setdefault(form, []).append(entry)
    bodies = [
        one.term
        for one in named
        if not any(_holds(entry, one) for form in one.folded[first] for entry in called.get(form, ()))
    ]
    people = (name for name in revision.people if len(name.split()) > 1)
    return Terms([*bodies, *(entry.term for entry in entries)], people)


def _holds(entry: _Entry, other: _Entry) -> bool:
    """Whether all forms of another term are forms of this one."""
    return all(other.folded[key] <= entry.folded[key] for key in LANGUAGES)


def as_term(row: GlossaryTerm) -> Term:
    """A row as knowledge reads it; a language without a form of its own has the first form of another."""
    otherwise = next((forms for key in LANGUAGES if (forms := row.forms.get(key))), [""])
    return Term(Use(row.use), {key: row.forms.get(key) or otherwise[:1] for key in LANGUAGES})


def _glossary(kept: Set[str | None], own: Sequence[GlossaryTerm]) -> Glossary:
    """The shipped glossary in its own order, but for what staff have changed: `kept` are the keys they left alone."""
    if not own and len(kept) == len(_shipped()):
        return shipped_glossary()
    changed = {row.seed: row for row in own if row.seed}
    terms: list[Term] = []
    for term in shipped_glossary().terms:
        if term.use == Use.SEARCH or (seed := seed_of(term)) in kept:
            terms.append(term)
        elif seed in changed:
            terms.append(as_term(changed[seed]))
    return Glossary([*terms, *(as_term(row) for row in own if not row.seed)])
