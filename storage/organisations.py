"""Organisations: who takes part in what, under the names by which people in three languages know them."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.audiences import Audiences, visible
from storage.database import Base, add_or_find


class Organisation(Base):
    """A party that can take part, pay or have something to do. `key` is its short name in the register.

    `audience` is "shared", or the side's id whose internal records alone have named it so far.
    """

    __tablename__ = "organisations"
    __table_args__ = (UniqueConstraint("partnership_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(50))
    sv: Mapped[str] = mapped_column(String(200))
    en: Mapped[str] = mapped_column(String(200))
    vi: Mapped[str] = mapped_column(String(200))
    aliases: Mapped[list[str]] = mapped_column(JSON, default=list)
    kind: Mapped[str] = mapped_column(String(20), default="other")
    country: Mapped[str | None] = mapped_column(String(2))
    side: Mapped[str | None] = mapped_column(String(50))
    audience: Mapped[str] = mapped_column(String(50), default="shared")

    def name(self, language: str) -> str:
        """Its name in a language."""
        return {"sv": self.sv, "en": self.en, "vi": self.vi}.get(language, self.en)

    @property
    def names(self) -> list[str]:
        """Every name by which it is known, each once."""
        return list(dict.fromkeys([self.sv, self.en, self.vi, *self.aliases]))


@dataclass(frozen=True)
class Organisations:
    """The register of each partnership."""

    session: Session

    def all(self, partnership_id: int, audiences: Audiences = None) -> list[Organisation]:
        """What the audiences may see of a partnership's register, in the order in which it was written."""
        seen = visible(Organisation.audience, audiences)
        query = select(Organisation).where(Organisation.partnership_id == partnership_id, seen)
        return list(self.session.scalars(query.order_by(Organisation.id)))

    def named(self, partnership_id: int, audience: str) -> list[tuple[str, str, str]]:
        """The Swedish, English and Vietnamese names of those of one audience, in that order; quick."""
        query = select(Organisation.sv, Organisation.en, Organisation.vi).where(
            Organisation.partnership_id == partnership_id, Organisation.audience == audience
        )
        return [(sv, en, vi) for sv, en, vi in self.session.execute(query.order_by(Organisation.id))]

    def get(self, organisation_id: int) -> Organisation | None:
        """An organisation by our id."""
        return self.session.get(Organisation, organisation_id)

    def by_ids(self, ids: Collection[int]) -> dict[int, Organisation]:
        """Those of the ids that are known."""
        query = select(Organisation).where(Organisation.id.in_(sorted(ids)))
        return {found.id: found for found in self.session.scalars(query)} if ids else {}

    def by_key(self, partnership_id: int, key: str) -> Organisation | None:
        """An organisation by its short name."""
        query = select(Organisation).where(Organisation.partnership_id == partnership_id, Organisation.key == key)
        return self.session.scalars(query).one_or_none()

    def add(self, organisation: Organisation) -> Organisation:
        """Keeps a new organisation; one kept under that key at the same time counts instead."""
        key, partnership_id = organisation.key, organisation.partnership_id
        return add_or_find(self.session, organisation, lambda: self.by_key(partnership_id, key))
