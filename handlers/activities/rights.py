"""Who may do what with a saved activity: change it, keep it to a side, take it out.

Both sides' coordinators may correct what both see, and the history says who did. To hide an entry or to take it out is
for the side that logged it: the other one returns it with a comment instead.
"""

from handlers.talk import Talk
from knowledge.words import SHARED, Audiences
from storage import Activity, Role, UnitOfWork


def side_of(work: UnitOfWork, activity: Activity) -> str | None:
    """The side whose entry it is: the one that keeps it to itself, else that of whoever logged it, if known."""
    if activity.audience != SHARED or activity.logged_by is None:
        return activity.audience if activity.audience != SHARED else None
    membership = work.users.membership(activity.logged_by, activity.partnership_id)
    return membership.side if membership is not None else None


def may_change(talk: Talk, activity: Activity) -> bool:
    """Whoever logged an activity may change it, and the coordinators."""
    return _is_author(talk, activity) or talk.role >= Role.COORDINATOR


def may_delete(talk: Talk, work: UnitOfWork, activity: Activity) -> bool:
    """Whoever logged an activity may take it out and bring it back, the coordinators of their side, and admins."""
    if _is_author(talk, activity) or talk.role >= Role.ADMIN:
        return True
    return talk.role >= Role.COORDINATOR and (talk.side is None or side_of(work, activity) in {None, talk.side})


def may_keep_to(work: UnitOfWork, activity: Activity, side: str, own: str | None, audiences: Audiences) -> bool:
    """Whether somebody of the side `own`, who sees these audiences, may keep an activity to a side.

    Only to the one that logged it; where that is not known, admins alone may say which.
    """
    theirs = side_of(work, activity)
    return theirs in {None, side} if audiences is None else own == side == theirs


def _is_author(talk: Talk, activity: Activity) -> bool:
    return talk.role >= Role.CONTRIBUTOR and activity.logged_by == talk.user_id
