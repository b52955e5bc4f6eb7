"""The languages that records are written in, which translations of them are wanted, and who waits for these."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, add_all_or_find, portions
from storage.mailbox import DeliveryState, OutgoingMessage


class WrittenText(Base):
    """The language of a text, known by its hash. `inside` tells that it was written where no text is sent out."""

    __tablename__ = "written_texts"

    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"), primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    language: Mapped[str] = mapped_column(String(2))
    inside: Mapped[bool] = mapped_column(default=False)


class WantedTranslation(Base):
    """A text that is to be translated as soon as a service has time for it; gone when that is done or given up."""

    __tablename__ = "wanted_translations"
    __table_args__ = (UniqueConstraint("partnership_id", "hash", "source", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    hash: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String(2))
    target: Mapped[str] = mapped_column(String(2))
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime] = mapped_column(UTCDateTime, index=True)


class WaitingMessage(Base):
    """A message that was sent in the original, and is to be edited when its translations are there."""

    __tablename__ = "waiting_messages"

    outgoing_id: Mapped[int] = mapped_column(ForeignKey("outgoing_messages.id", ondelete="CASCADE"), primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class Want:
    """A text, from which language, into which."""

    text: str
    source: str
    target: str


def text_hash(text: str) -> str:
    """What a text is known by."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class WrittenTexts:
    """The repository of texts in records, as far as translation is concerned."""

    session: Session

    def known(self, partnership_id: int, texts: Collection[str]) -> dict[str, WrittenText]:
        """What is known of those of the texts that were saved."""
        by_hash = {text_hash(text): text for text in texts}
        hashes = sorted(by_hash)
        found: dict[str, WrittenText] = {}
        for some in portions(hashes):
            query = select(WrittenText).where(WrittenText.partnership_id == partnership_id, WrittenText.hash.in_(some))
            found |= {by_hash[row.hash]: row for row in self.session.scalars(query)}
        return found

    def keep(self, partnership_id: int, text: str, language: str, *, inside: bool) -> None:
        """Notes the language of a text; one that has ever been kept inside stays there."""
        self.keep_all(partnership_id, {text: language}, inside=inside)

    def keep_all(self, partnership_id: int, languages: Mapping[str, str], *, inside: bool) -> None:
        """The same for several texts, each with its language."""
        found = self.known(partnership_id, languages)
        fresh = {
            text: WrittenText(partnership_id=partnership_id, hash=text_hash(text), language=language, inside=inside)
            for text, language in languages.items()
            if text not in found
        }
        finders = [(row, partial(self.session.get, WrittenText, (partnership_id, row.hash))) for row in fresh.values()]
        found |= dict(zip(fresh, add_all_or_find(self.session, finders), strict=True))
        for text, row in found.items():
            row.language, row.inside = languages[text], row.inside or inside
        self.session.flush()

    def want(self, partnership_id: int, want: Want, now: datetime) -> None:
        """Asks for a translation; once is enough."""
        self.want_all(partnership_id, [want], now)

    def want_all(self, partnership_id: int, wants: Collection[Want], now: datetime) -> None:
        """The same for several translations."""
        hashes = sorted({text_hash(want.text) for want in wants})
        known: set[tuple[str, str, str]] = set()
        for some in portions(hashes):
            query = select(WantedTranslation.hash, WantedTranslation.source, WantedTranslation.target).where(
                WantedTranslation.partnership_id == partnership_id,
                WantedTranslation.hash.in_(some),
            )
            known |= {(row[0], row[1], row[2]) for row in self.session.execute(query)}
        fresh = [
            WantedTranslation(
                partnership_id=partnership_id,
                hash=text_hash(want.text),
                text=want.text,
                source=want.source,
                target=want.target,
                not_before=now,
            )
            for want in dict.fromkeys(wants)
            if (text_hash(want.text), want.source, want.target) not in known
        ]
        add_all_or_find(self.session, [(row, partial(self._wanted, row)) for row in fresh])

    def _wanted(self, like: WantedTranslation) -> WantedTranslation | None:
        query = select(WantedTranslation).where(
            WantedTranslation.partnership_id == like.partnership_id,
            WantedTranslation.hash == like.hash,
            WantedTranslation.source == like.source,
            WantedTranslation.target == like.target,
        )
        return self.session.scalars(query).one_or_none()

    def unwant(self, partnership_id: int, texts: Collection[str]) -> None:
        """Nobody is to have these texts translated any more; whoever still shows one of them asks for it again."""
        hashes = sorted(map(text_hash, texts))
        for some in portions(hashes):
            of_these = WantedTranslation.hash.in_(some)
            wanted = delete(WantedTranslation).where(WantedTranslation.partnership_id == partnership_id, of_these)
            self.session.execute(wanted)

    def count_wanted(self) -> int:
        """How many translations are wanted."""
        return self.session.scalar(select(func.count()).select_from(WantedTranslation)) or 0

    def claim_wanted(self, now: datetime, most: int, until: datetime) -> list[WantedTranslation]:
        """What may be tried now, taken from others until then; what somebody waits for was asked for last, comes first.

        Whoever claims settles or postpones it. After a crash it may be tried again then.
        """
        query = select(WantedTranslation).where(WantedTranslation.not_before <= now)
        query = query.order_by(WantedTranslation.id.desc()).limit(most).with_for_update(skip_locked=True)
        claimed = list(self.session.scalars(query))
        for row in claimed:
            row.not_before = until
        self.session.flush()
        return claimed

    def may_be_tried(self, now: datetime) -> bool:
        """Whether there is anything to claim."""
        query = select(WantedTranslation.id).where(WantedTranslation.not_before <= now)
        return self.session.scalar(query.limit(1)) is not None

    def next_wanted(self) -> datetime | None:
        """When the next one may be tried."""
        return self.session.scalar(select(func.min(WantedTranslation.not_before)))

    def tries(
        self, partnership_id: int, texts: Collection[str], targets: Collection[str], before: datetime
    ) -> set[int]:
        """How often those translations of the texts were tried that are still to come, or to be tried, before then."""
        query = select(WantedTranslation.attempts).where(
            WantedTranslation.partnership_id == partnership_id,
            WantedTranslation.hash.in_(sorted(map(text_hash, texts))),
            WantedTranslation.target.in_(sorted(targets)),
            WantedTranslation.not_before < before,
        )
        return set(self.session.scalars(query.distinct()))

    def settle(self, wanted_id: int) -> None:
        """It is translated, or given up."""
        self.session.execute(delete(WantedTranslation).where(WantedTranslation.id == wanted_id))

    def postpone(self, wanted_id: int, not_before: datetime) -> None:
        """It failed, and is tried again then."""
        row = self.session.get(WantedTranslation, wanted_id)
        if row is not None:
            row.attempts, row.not_before = row.attempts + 1, not_before
            self.session.flush()

    def drop_wanted(self) -> None:
        """Nothing is translated any more."""
        self.session.execute(delete(WantedTranslation))
        self.session.execute(delete(WaitingMessage))

    def wait(self, outgoing_id: int, partnership_id: int, since: datetime) -> None:
        """A message waits for its translations."""
        self.session.add(WaitingMessage(outgoing_id=outgoing_id, partnership_id=partnership_id, created_at=since))
        self.session.flush()

    def waiting(self) -> list[WaitingMessage]:
        """The messages that wait, oldest first, as soon as the channel has accepted them or given them up."""
        query = select(WaitingMessage).join(OutgoingMessage, OutgoingMessage.id == WaitingMessage.outgoing_id)
        query = query.where(OutgoingMessage.state != DeliveryState.QUEUED)
        return list(self.session.scalars(query.order_by(WaitingMessage.outgoing_id)))

    def hold(self, outgoing_id: int) -> WaitingMessage | None:
        """A message that waits; what would take its place comes after this transaction. None once it is done with."""
        return self.session.get(WaitingMessage, outgoing_id, with_for_update=True)

    def is_replaced(self, chat: str, message_id: str) -> None:
        """Something takes the place of the message with the channel's id: it waits no more."""
        shown = select(OutgoingMessage.id).where(OutgoingMessage.chat == chat, OutgoingMessage.message_id == message_id)
        self.session.execute(delete(WaitingMessage).where(WaitingMessage.outgoing_id.in_(shown)))

    def waits_no_more(self, outgoing_id: int) -> None:
        """A message is done with."""
        self.session.execute(delete(WaitingMessage).where(WaitingMessage.outgoing_id == outgoing_id))
