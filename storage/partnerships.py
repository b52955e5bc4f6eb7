"""Partnerships: the two sides that work together, to which everything else belongs."""

from dataclasses import dataclass

from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, add_or_find


class Partnership(Base):
    """Two municipalities that cooperate. `sides` holds one mapping per side: id, name, country, timezone, language.

    `glossary_revision` counts the changes of its glossary.
    """

    __tablename__ = "partnerships"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    sides: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    glossary_revision: Mapped[int] = mapped_column(default=0)


@dataclass(frozen=True)
class Partnerships:
    """The repository of partnerships."""

    session: Session

    def all(self) -> list[Partnership]:
        """Every partnership, oldest first."""
        return list(self.session.scalars(select(Partnership).order_by(Partnership.id)))

    def get(self, partnership_id: int) -> Partnership | None:
        """A partnership by id."""
        return self.session.get(Partnership, partnership_id)

    def one(self, partnership_id: int) -> Partnership:
        """A partnership by id, which must be there."""
        return self.session.get_one(Partnership, partnership_id)

    def ensure(self, name: str, sides: list[dict[str, str]]) -> Partnership:
        """The partnership of that name, made or brought up to date."""
        found = self._named(name)
        if found is None:
            found = add_or_find(self.session, Partnership(name=name, sides=sides), lambda: self._named(name))
        if found.sides != sides:
            found.sides = sides
            self.session.flush()
        return found

    def _named(self, name: str) -> Partnership | None:
        return self.session.scalars(select(Partnership).where(Partnership.name == name)).one_or_none()
