"""Records to test with."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from storage import Activity, Chat, Organisation, OutgoingMessage, UnitOfWork, User

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
SIDES = [{"id": "se", "name": "Borås"}, {"id": "vn", "name": "Huế"}]


def add_user(work: UnitOfWork, address: str = "telegram:1", **changes: Any) -> User:
    """A person who is kept."""
    fields = {"name": "Åsa Nguyễn", "language": "sv", "created_at": NOW, "seen_at": NOW}
    return work.users.add(User(address=address, **(fields | changes)))


def add_chat(work: UnitOfWork, address: str = "telegram:1", **changes: Any) -> Chat:
    """A chat that is kept."""
    fields = {"kind": "private", "created_at": NOW}
    return work.chats.add(Chat(address=address, **(fields | changes)))


def letter(chat: str = "telegram:1", **changes: Any) -> OutgoingMessage:
    """A message that is not queued yet."""
    fields = {"chat": chat, "payload": {"parts": []}, "not_before": NOW, "created_at": NOW}
    return OutgoingMessage(**(fields | changes))


def add_organisation(work: UnitOfWork, partnership_id: int, key: str = "tekniska", **changes: Any) -> Organisation:
    """An organisation that is kept."""
    names = {"sv": "Tekniska verken", "en": "Tekniska verken", "vi": "Công ty Tekniska verken"}
    return work.organisations.add(Organisation(partnership_id=partnership_id, key=key, **(names | changes)))


def add_activity(work: UnitOfWork, partnership_id: int, title: str = "Möte om avlopp", **changes: Any) -> Activity:
    """An activity that is kept, and found by its title and place."""
    fields = {"audience": "shared", "kind": "meeting", "start_on": date(2026, 11, 19), "logged_at": NOW}
    activity = Activity(partnership_id=partnership_id, title=title, **(fields | changes))
    return work.activities.add(activity, [title, activity.place or ""])
