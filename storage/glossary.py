"""The partnership's words in three languages: shipped ones, those that staff write, and those that they suggest."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, get_held
from storage.partnerships import Partnership


class TermState(StrEnum):
    """Whether a term counts."""

    ACTIVE = "active"
    SUGGESTED = "suggested"
    DELETED = "deleted"


class GlossaryTerm(Base):
    """A concept. `forms` has a list per language, the form to write first; `use` is "term", or "keep" for names.

    `seed` is the key of the shipped row that it came from. `version` grows with every change; `earlier` holds what the
    last change replaced, so that it can be undone. A suggestion to change another term names it in `suggests`.
    """

    __tablename__ = "glossary_terms"
    __table_args__ = (Index(None, "partnership_id", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    use: Mapped[str] = mapped_column(String(10))
    forms: Mapped[dict[str, list[str]]] = mapped_column(JSON)
    note: Mapped[str] = mapped_column(String(500), default="")
    state: Mapped[str] = mapped_column(String(10), default=TermState.ACTIVE)
    seed: Mapped[str | None] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(default=1)
    earlier: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    suggests: Mapped[int | None] = mapped_column(ForeignKey("glossary_terms.id", ondelete="CASCADE"))
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class TermContent:
    """What people say of a term."""

    use: str
    forms: Mapping[str, list[str]]
    note: str = ""
    seed: str | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Terms:
    """The repository of glossary terms."""

    session: Session

    def get(self, term_id: int) -> GlossaryTerm | None:
        """A term by our id, whatever its state."""
        return self.session.get(GlossaryTerm, term_id)

    def hold(self, term_id: int) -> GlossaryTerm | None:
        """The same, kept from others until the transaction ends."""
        return get_held(self.session, GlossaryTerm, term_id)

    def all(self, partnership_id: int, state: TermState = TermState.ACTIVE) -> list[GlossaryTerm]:
        """The terms of a partnership, oldest first."""
        query = select(GlossaryTerm).where(GlossaryTerm.partnership_id == partnership_id, GlossaryTerm.state == state)
        return list(self.session.scalars(query.order_by(GlossaryTerm.id)))

    def origins(self, partnership_id: int) -> dict[int, str | None]:
        """The terms of a partnership by id, oldest first: the key of the shipped row that each still is, or None."""
        query = select(GlossaryTerm.id, GlossaryTerm.seed, GlossaryTerm.version).where(
            GlossaryTerm.partnership_id == partnership_id, GlossaryTerm.state == TermState.ACTIVE
        )
        rows = self.session.execute(query.order_by(GlossaryTerm.id))
        return {term_id: seed if version == 1 else None for term_id, seed, version in rows}

    def get_all(self, ids: Collection[int]) -> list[GlossaryTerm]:
        """Those of the terms that are there, oldest first."""
        query = select(GlossaryTerm).where(GlossaryTerm.id.in_(ids)).order_by(GlossaryTerm.id)
        return list(self.session.scalars(query)) if ids else []

    def revision(self, partnership_id: int) -> int:
        """A number that grows with every change of the partnership's terms and suggestions."""
        query = select(Partnership.glossary_revision).where(Partnership.id == partnership_id)
        return self.session.scalar(query) or 0

    def _grown(self, partnership_id: int) -> None:
        """Writes a change and counts it."""
        self.session.flush()
        counted = {Partnership.glossary_revision: Partnership.glossary_revision + 1}
        change = update(Partnership).where(Partnership.id == partnership_id).values(counted)
        self.session.execute(change.execution_options(synchronize_session=False))

    def add(
        self,
        partnership_id: int,
        content: TermContent,
        by: int | None,
        now: datetime,
        state: TermState = TermState.ACTIVE,
        suggests: int | None = None,
    ) -> GlossaryTerm:
        """Keeps a new term, or a suggestion."""
        term = GlossaryTerm(
            partnership_id=partnership_id,
            use=content.use,
            forms={key: list(forms) for key, forms in content.forms.items()},
            note=content.note,
            state=state,
            suggests=suggests,
            changed_by=by,
            changed_at=now,
        )
        self.session.add(term)
        self._grown(partnership_id)
        return term

    def change(self, term: GlossaryTerm, content: TermContent, by: int | None, now: datetime) -> None:
        """Writes a term anew; what it was stays for undoing."""
        self._remember(term, by, now)
        term.use, term.note = content.use, content.note
        term.forms = {key: list(forms) for key, forms in content.forms.items()}
        self._grown(term.partnership_id)

    def delete(self, term: GlossaryTerm, by: int | None, now: datetime) -> None:
        """Takes a term out; it can be brought back, and a shipped one does not come back by itself."""
        self._remember(term, by, now)
        term.state = TermState.DELETED
        self._grown(term.partnership_id)

    def undo(self, term: GlossaryTerm, by: int | None, now: datetime) -> bool:
        """Takes the last change of a term back. False when there is none, or it is a new term, which is deleted."""
        earlier = term.earlier
        if earlier is None:
            self.delete(term, by, now)
            return False
        self._remember(term, by, now)
        term.use, term.forms, term.note, term.state = (earlier[key] for key in ("use", "forms", "note", "state"))
        self._grown(term.partnership_id)
        return True

    def accept(self, suggestion: GlossaryTerm, by: int | None, now: datetime) -> GlossaryTerm:
        """Makes a suggestion count: as a change of the term that it names, or as a new term if that is gone."""
        term = self.hold(suggestion.suggests) if suggestion.suggests is not None else None
        if term is None or term.state != TermState.ACTIVE:
            suggestion.state, suggestion.suggests, suggestion.changed_at = TermState.ACTIVE, None, now
            suggestion.version += 1
            self._grown(suggestion.partnership_id)
            return suggestion
        self.change(term, TermContent(suggestion.use, suggestion.forms, suggestion.note), by, now)
        self.refuse(suggestion)
        return term

    def refuse(self, suggestion: GlossaryTerm) -> None:
        """Forgets a suggestion."""
        self.session.delete(suggestion)
        self._grown(suggestion.partnership_id)

    def seed(self, partnership_id: int, rows: Iterable[TermContent], now: datetime) -> int:
        """Brings in the shipped rows that are not there yet, and takes out those no longer shipped and never edited.

        Returns how many came in.
        """
        query = select(GlossaryTerm.seed, GlossaryTerm.id, GlossaryTerm.version).where(
            GlossaryTerm.partnership_id == partnership_id, GlossaryTerm.seed.is_not(None)
        )
        known = {seed: (term_id, version) for seed, term_id, version in self.session.execute(query)}
        shipped = {row.seed: row for row in rows}
        fresh = [_seeded(partnership_id, row, now) for seed, row in shipped.items() if seed not in known]
        stale = [term_id for seed, (term_id, version) in known.items() if seed not in shipped and version == 1]
        if stale:
            self.session.execute(delete(GlossaryTerm).where(GlossaryTerm.id.in_(stale)))
        if fresh:
            self.session.execute(insert(GlossaryTerm), fresh)
        if fresh or stale:
            self._grown(partnership_id)
        return len(fresh)

    def _remember(self, term: GlossaryTerm, by: int | None, now: datetime) -> None:
        term.earlier = {"use": term.use, "forms": term.forms, "note": term.note, "state": term.state}
        term.version += 1
        term.changed_by, term.changed_at = by, now


def _seeded(partnership_id: int, row: TermContent, now: datetime) -> dict[str, Any]:
    return {
        "partnership_id": partnership_id,
        "use": row.use,
        "forms": dict(row.forms),
        "note": row.note,
        "state": TermState.ACTIVE,
        "seed": row.seed,
        "version": 1,
        "changed_at": now,
    }
