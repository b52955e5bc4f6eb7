"""Translations that were made or mended by people, so that they need not be made again; and how groups want them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Select, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime

MOST_ASKED = 5_000  # hashes in one query: databases bound how many values it may have
REMEMBERED = timedelta(days=180)  # a machine's translation; a person's stays


class StoredTranslation(Base):
    """A translation under the hash of its original. `glossary` is the fingerprint of the terms that it was made with.

    A person's correction has `by_name`, and `provider` "person". A machine's has the `user_id` of the person whose text
    it is, unless it is of a record.
    """

    __tablename__ = "translations"
    __table_args__ = (Index(None, "partnership_id", "original", "source", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    original: Mapped[str] = mapped_column(String(64))
    source: Mapped[str] = mapped_column(String(2))
    target: Mapped[str] = mapped_column(String(2))
    provider: Mapped[str] = mapped_column(String(60))
    glossary: Mapped[str] = mapped_column(String(16), default="")
    text: Mapped[dict[str, Any]] = mapped_column(JSON)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    by_name: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)


class TranslationMode(StrEnum):
    """What becomes of messages in a group that nobody asked to translate."""

    OFF = "off"
    ON_DEMAND = "on-demand"
    AUTOMATIC = "automatic"


class GroupTranslation(Base):
    """How a group wants translation. `outside` tells whether its texts may go to outside services at all.

    `languages` are those that its people read; as long as nobody has `chosen` them, what is spoken is added.
    """

    __tablename__ = "group_translations"

    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    mode: Mapped[str] = mapped_column(String(10), default=TranslationMode.OFF)
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    chosen: Mapped[bool] = mapped_column(default=False)
    outside: Mapped[bool] = mapped_column(default=True)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)


class TranslationCard(Base):
    """A translation, or the offer of one, that stands in a chat: what its buttons work on.

    `original` is the text and its formatting; `targets` are the languages that are shown.
    """

    __tablename__ = "translation_cards"
    __table_args__ = (Index(None, "chat_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    message_id: Mapped[str | None] = mapped_column(String(50))
    original: Mapped[dict[str, Any]] = mapped_column(JSON)
    source: Mapped[str | None] = mapped_column(String(2))
    targets: Mapped[list[str]] = mapped_column(JSON, default=list)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)


@dataclass(frozen=True)
class Original:
    """What a stored translation is found by."""

    partnership_id: int
    hash: str
    source: str
    target: str


@dataclass(frozen=True)
class Translations:
    """The repository of translations, of groups' wishes and of cards."""

    session: Session

    def every(self, originals: Collection[Original]) -> dict[Original, list[StoredTranslation]]:
        """All translations of these texts by people and machines, the newest of each first."""
        found: dict[Original, list[StoredTranslation]] = {original: [] for original in originals}
        hashes = sorted({original.hash for original in originals})
        for at in range(0, len(hashes), MOST_ASKED):
            query = select(StoredTranslation).where(
                StoredTranslation.partnership_id.in_({original.partnership_id for original in originals}),
                StoredTranslation.original.in_(hashes[at : at + MOST_ASKED]),
            )
            for row in self.session.scalars(query.order_by(StoredTranslation.id.desc())):
                original = Original(row.partnership_id, row.original, row.source, row.target)
                if original in found:
                    found[original].append(row)
        return found

    def correction(self, original: Original) -> StoredTranslation | None:
        """The newest translation by a person."""
        query = self._of(original).where(StoredTranslation.by_name.is_not(None))
        return self.session.scalars(query.limit(1)).one_or_none()

    def _of(self, original: Original) -> Select[StoredTranslation]:
        return (
            select(StoredTranslation)
            .where(
                StoredTranslation.partnership_id == original.partnership_id,
                StoredTranslation.original == original.hash,
                StoredTranslation.source == original.source,
                StoredTranslation.target == original.target,
            )
            .order_by(StoredTranslation.id.desc())
        )

    def keep(
        self, original: Original, by: tuple[str, int | None], glossary: str, text: Mapping[str, Any], now: datetime
    ) -> None:
        """Keeps a translation by a machine, for the person whose text it is, if any; in place of an older one."""
        older = delete(StoredTranslation).where(
            StoredTranslation.id.in_(select(self._of(original).subquery().c.id)), StoredTranslation.by_name.is_(None)
        )
        self.session.execute(older.execution_options(synchronize_session=False))
        provider, owner = by
        self._add(original, provider, glossary, text, now).user_id = owner
        self.session.flush()

    def correct(
        self, original: Original, glossary: str, text: Mapping[str, Any], by: tuple[int, str], now: datetime
    ) -> StoredTranslation:
        """Keeps a person's translation; earlier ones stay behind it."""
        kept = self._add(original, "person", glossary, text, now)
        kept.user_id, kept.by_name = by[0], by[1][:200]
        self.session.flush()
        return kept

    def _add(
        self, original: Original, provider: str, glossary: str, text: Mapping[str, Any], now: datetime
    ) -> StoredTranslation:
        kept = StoredTranslation(
            partnership_id=original.partnership_id,
            original=original.hash,
            source=original.source,
            target=original.target,
            provider=provider[:60],
            glossary=glossary,
            text=dict(text),
            created_at=now,
        )
        self.session.add(kept)
        self.session.flush()
        return kept

    def take_back(self, original: Original, user_id: int) -> bool:
        """Forgets a person's newest correction. False when there is none."""
        kept = self.correction(original)
        if kept is None or kept.user_id != user_id:
            return False
        self.session.delete(kept)
        self.session.flush()
        return True

    def group(self, chat_id: int) -> GroupTranslation | None:
        """How a group wants translation; None when nobody has said."""
        return self.session.get(GroupTranslation, chat_id)

    def set_group(self, wish: GroupTranslation) -> GroupTranslation:
        """Keeps how a group wants translation."""
        kept = self.session.merge(wish)
        self.session.flush()
        return kept

    def add_card(self, card: TranslationCard) -> TranslationCard:
        """Keeps a card and gives it an id."""
        self.session.add(card)
        self.session.flush()
        return card

    def card(self, card_id: int) -> TranslationCard | None:
        """A card by our id."""
        return self.session.get(TranslationCard, card_id)

    def card_of(self, chat_id: int, message_id: str) -> TranslationCard | None:
        """The card that belongs to somebody's message."""
        query = select(TranslationCard).where(
            TranslationCard.chat_id == chat_id, TranslationCard.message_id == message_id
        )
        return self.session.scalars(query.order_by(TranslationCard.id.desc()).limit(1)).one_or_none()

    def prune(self, now: datetime, keep: timedelta) -> None:
        """Forgets cards older than `keep`, and machines' translations that are old."""
        self.session.execute(delete(TranslationCard).where(TranslationCard.created_at < now - keep))
        old = StoredTranslation.by_name.is_(None), StoredTranslation.created_at < now - REMEMBERED
        self.session.execute(delete(StoredTranslation).where(*old))
