"""Follow-ups: what is to be done after an activity, by whom and until when; each is tracked until it is done."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Select, String, Text, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.activities.records import Activity
from storage.audiences import Audiences, visible
from storage.database import Base, UTCDateTime, get_held, portions

NOBODY = "–"  # in the place of the name of somebody who is forgotten


class FollowUp(Base):
    """Something that is to be done. `person` is a name as it was written, `user_id` somebody we know."""

    __tablename__ = "follow_ups"
    __table_args__ = (Index(None, "done_at", "due_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id", ondelete="SET NULL"))
    person: Mapped[str | None] = mapped_column(String(200))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    due_on: Mapped[date | None]
    done_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    done_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))


@dataclass(frozen=True)
class FollowUps:
    """The repository of follow-ups."""

    session: Session

    def add(self, follow_up: FollowUp) -> FollowUp:
        """Keeps a follow-up and gives it an id."""
        self.add_all([follow_up])
        return follow_up

    def add_all(self, follow_ups: Sequence[FollowUp]) -> None:
        """The same for several."""
        self.session.add_all(follow_ups)
        self.session.flush()

    def hold(self, follow_up_id: int) -> FollowUp | None:
        """A follow-up by id, kept from others until the transaction ends; who may see it follows from its activity."""
        return get_held(self.session, FollowUp, follow_up_id)

    def by_ids(self, ids: Collection[int]) -> dict[int, FollowUp]:
        """Those of the follow-ups that there are."""
        found: dict[int, FollowUp] = {}
        for some in portions(sorted(ids)):
            found |= {one.id: one for one in self.session.scalars(select(FollowUp).where(FollowUp.id.in_(some)))}
        return found

    def of(self, activity_id: int) -> list[FollowUp]:
        """The follow-ups of an activity, in the order in which they were written."""
        query = select(FollowUp).where(FollowUp.activity_id == activity_id)
        return list(self.session.scalars(query.order_by(FollowUp.id)))

    def of_all(self, activity_ids: Collection[int]) -> dict[int, list[FollowUp]]:
        """The same for several activities; a list for each."""
        found: dict[int, list[FollowUp]] = {number: [] for number in activity_ids}
        for some in portions(sorted(found)):
            query = select(FollowUp).where(FollowUp.activity_id.in_(some)).order_by(FollowUp.id)
            for entry in self.session.scalars(query):
                found[entry.activity_id].append(entry)
        return found

    def naming(self, user_id: int, most: int) -> list[int]:
        """Activities, of which a follow-up names somebody as its person; so many at most."""
        named = FollowUp.user_id == user_id, FollowUp.person.is_not(None), FollowUp.person != NOBODY
        query = select(FollowUp.activity_id).where(*named).distinct().order_by(FollowUp.activity_id)
        return list(self.session.scalars(query.limit(most)))

    def unname(self, user_id: int, activity_ids: Collection[int]) -> None:
        """Takes somebody's name out of the follow-ups of these activities; its words are still to be taken out."""
        theirs = FollowUp.user_id == user_id, FollowUp.activity_id.in_(activity_ids)
        self.session.execute(update(FollowUp).where(*theirs).values(person=NOBODY))

    def remove_all(self, follow_ups: Sequence[FollowUp]) -> None:
        """Takes these away; steps that carried them out go on without them."""
        for old in follow_ups:
            self.session.delete(old)
        self.session.flush()

    def open(self, partnership_id: int, audiences: Audiences, *, size: int, offset: int = 0) -> list[FollowUp]:
        """What is still to be done in a partnership, the most urgent first, what has no date last."""
        query = _open(partnership_id, audiences)
        order = (FollowUp.due_on.is_(None), FollowUp.due_on, FollowUp.id)
        return list(self.session.scalars(query.order_by(*order).limit(size).offset(offset)))

    def every(self, partnership_id: int, audiences: Audiences) -> list[FollowUp]:
        """All follow-ups of a partnership, done or not, in the order in which they were written."""
        query = _visible(partnership_id, audiences).order_by(FollowUp.id)
        return list(self.session.scalars(query))


def _open(partnership_id: int, audiences: Audiences) -> Select[FollowUp]:
    return _visible(partnership_id, audiences).where(FollowUp.done_at.is_(None))


def _visible(partnership_id: int, audiences: Audiences) -> Select[FollowUp]:
    query = select(FollowUp).join(Activity, Activity.id == FollowUp.activity_id)
    seen = visible(Activity.audience, audiences)
    return query.where(Activity.deleted_at.is_(None), Activity.partnership_id == partnership_id, seen)
