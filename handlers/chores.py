"""What the assistant does by itself, again and again: the clock at the door wakes it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers import informing
from handlers.activities import learning, tidying
from handlers.agreements import review
from handlers.plans import digests, news, reminding
from handlers.reminders import sweep
from handlers.services import Services
from handlers.translating import waiting


@dataclass(frozen=True)
class Chore:
    """Work that comes again, in a thread of its own; it asks `services.clock` for the time and decides what is due.

    `run` returns the chats for which messages wait now. Between two runs lies at least `every`; zero means at every
    wake, each `reminders.sweep_seconds`. `next_at`, when given, tells at which moment to wake besides. A chore runs at
    every start, so it must know from the memory what it has done already. `aside` tells that it waits for services
    elsewhere, and so must not hold one of the threads that carry the mail.
    """

    name: str
    run: Callable[[Services], Collection[str]]
    every: timedelta = timedelta(0)
    next_at: Callable[[Services], datetime | None] | None = None
    aside: bool = False


CHORES: tuple[Chore, ...] = (
    Chore("reminders", sweep.run, next_at=sweep.next_at),
    Chore("translations", waiting.run, next_at=waiting.next_at, aside=True),
    Chore("plan-news", news.run, every=timedelta(seconds=5)),
    Chore("plan-reminders", reminding.run, every=timedelta(seconds=5), next_at=reminding.next_at),
    Chore("agreement-reviews", review.run, every=timedelta(hours=1)),
    Chore("learning", learning.run, every=timedelta(seconds=30)),
    Chore("tidying", tidying.run, every=timedelta(hours=1)),
    Chore("informing", informing.run),
    Chore("digests", digests.run, every=timedelta(seconds=30), next_at=digests.next_at),
)
