"""What is said right below a plan or a step: another step, or which steps to see.

"Anna bokar resor senast 15 feb" is told as to a colleague; "bara de sena" is one of the views.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from handlers.messages import Reply
from handlers.minutes import is_question
from handlers.plans import board, cards
from handlers.plans.context import context
from handlers.plans.reading import read_step
from handlers.reported import is_reported
from handlers.subject import newest_about, number_of
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import WORD, fold
from storage import UnitOfWork

LONGEST: Final = 300  # characters
FEWEST_WORDS: Final = 2  # of a title that says who does what
# What people call the views of a plan, beside the labels of their buttons; folded.
VIEWS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("mina", "mitt", "mine", "my", "cua toi"), "mine"),
    **dict.fromkeys(("forsenade", "forsenat", "sena", "forfallna", "overdue", "late", "delayed", "qua han"), "overdue"),
    **dict.fromkeys(("tre", "tre han", "cham", "bi tre"), "overdue"),
    **dict.fromkeys(("alla", "allt", "allihop", "all", "everything", "tat ca"), "all"),
}
AROUND: Final = frozenset(
    """
    och men bara endast visa mig de da dom den som ar steg stegen atgarder atgarderna uppgifter nu tack
    and but only just show me the ones that which are is steps tasks now please
    con chi xem cac nhung buoc viec thoi nhe a
    """.split()
)


def picks_view(talk: Talk) -> bool:
    """Whether a message names, below a plan, nothing but which of its steps to see."""
    return _view(talk) is not None


def show_view(talk: Talk) -> Reply:
    """Those of its steps."""
    view = _view(talk)
    return (
        replace(board.turn(talk, view[0], [view[1], "0"]), replaces=False) if view is not None else board.current(talk)
    )


def _view(talk: Talk) -> tuple[int, str] | None:
    words = [fold(word) for word in WORD.findall(talk.message.text)]
    said = " ".join(word for word in words if word not in AROUND)
    if not talk.is_private or talk.message.edited or said not in VIEWS:
        return None
    with talk.read() as work:
        plan = number_of(newest_about(talk, work), "plan")
        is_there = plan is not None and work.plans.get(plan, talk.partnership_id, talk.audiences) is not None
    return (plan, VIEWS[said]) if plan is not None and is_there else None


def tells_step(talk: Talk) -> bool:
    """Whether a statement says what is to be done by a day that is still to come, while a plan is before somebody."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or "\n" in text or is_reported(text):
        return False
    with talk.read() as work:
        if _plan(talk, work) is None:
            return False
        found = context(talk, work)
    if is_question(text, detect_question(text, talk.language), talk.services.clock.now()):
        return False
    content = read_step(text, found)
    is_coming = content.due is not None and content.due.day >= found.today
    return is_coming and len(content.title.split()) >= FEWEST_WORDS


def propose(talk: Talk) -> Reply:
    """The card of that step, for the plan that is shown."""
    with talk.read() as work:
        into = _plan(talk, work)
    return cards.propose(talk, into)


def _plan(talk: Talk, work: UnitOfWork) -> int | None:
    """The plan that our newest message shows, or to which the step belongs that it shows."""
    subject = newest_about(talk, work)
    number = number_of(subject, "step")
    step = work.steps.get(number, talk.partnership_id, talk.audiences) if number is not None else None
    return step.plan_id if step is not None else number_of(subject, "plan")
