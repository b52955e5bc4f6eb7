"""The filters of a list in words: "🔎 Möte · i år · loggad av Karin"."""

from collections.abc import Iterator
from functools import reduce

from handlers.activities.queries import Query
from handlers.messages import Say, say
from handlers.periods.wording import period_in_words
from handlers.talk import Talk
from storage import UnitOfWork


def describe(work: UnitOfWork, talk: Talk, query: Query) -> Say | None:
    """The filters in words; None when there are none."""
    pieces = list(_pieces(work, talk, query))
    if not pieces:
        return None
    joined = reduce(lambda first, second: say("activities-filter-more", first=first, second=second), pieces)
    return say("activities-filters", filters=joined)


def _pieces(work: UnitOfWork, talk: Talk, query: Query) -> Iterator[Say]:
    if query.text:
        yield say("activities-filter-text", text=query.text)
    if query.kind is not None:
        yield say(f"activity-kind-{query.kind}")
    organisation = work.organisations.get(query.organisation) if query.organisation is not None else None
    if organisation is not None:
        yield say("activities-filter-organisation", name=organisation.name(talk.language))
    if query.goal is not None:
        yield say("activity-goal", goal=say(f"goal-{query.goal}"))
    person = work.users.get(query.person) if query.person is not None else None
    if person is not None:
        yield say("activities-filter-person", name=person.name)
    if (stretch := period_in_words(query.since, query.until, talk.today)) is not None:
        yield stretch
