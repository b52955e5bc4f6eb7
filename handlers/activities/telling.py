"""Whom what happens to an activity concerns is told, in their own language, as long as they may see it."""

from collections.abc import Iterable

from handlers.messages import Outgoing, Reply
from handlers.people import language_of, may_be_told
from handlers.talk import Talk
from storage import Activity, UnitOfWork


def tell(talk: Talk, work: UnitOfWork, activity: Activity, people: Iterable[int | None], told: Reply) -> list[Outgoing]:
    """The reply to these people, each once, but for the one who speaks."""
    settings = talk.services.settings
    users = (work.users.get(number) for number in dict.fromkeys(people) if number not in {None, talk.user_id})
    return [
        Outgoing(user.address, language_of(user, settings), told)
        for user in users
        if user is not None and may_be_told(work, user, activity.partnership_id, activity.audience, settings)
    ]
