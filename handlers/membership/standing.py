"""What follows when somebody's role or side in a partnership changes, when they come in or leave."""

from handlers.plans.digests import DIGEST
from handlers.plans.reminding import move_clock
from handlers.services import Services
from storage import UnitOfWork, User


def changed(work: UnitOfWork, services: Services, user: User, partnership_id: int) -> None:
    """Step reminders are set anew, for whoever is responsible and may see the steps as things are now.

    The clock does that piece by piece. A digest that is still on its way is made anew.
    """
    move_clock(work, user, services)
    work.plans.fall_behind(partnership_id)
    if work.mailbox.drop(user.address, DIGEST):
        work.digests.of(user.id).week = None
