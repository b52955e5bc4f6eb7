"""That a plan is to count, or is over, in plain words: "anta planen", "close the plan", "thông qua kế hoạch"."""

import re
from typing import Final

from handlers.messages import Reply
from handlers.plans import board, managing
from handlers.subject import kind_of, newest_about
from handlers.talk import Talk
from knowledge.text import fold
from storage import PlanStatus, Role

# What is to become of a plan; folded.
VERBS: Final = {
    PlanStatus.ADOPTED: r"anta|aktivera|godkanna?|faststalla?|adopt|activate|approve|thong qua|kich hoat|phe duyet",
    PlanStatus.CLOSED: r"avsluta|stanga?|close|finish|end|ket thuc|dong",
}
LEADS: Final = r"\W*(?:(?:vi|jag|we|i) )?(?:(?:vill|kan du|ska|want to|can you|please|lets|xin|hay|toi muon) )*"
PLANS: Final = r"(?:the |our |var |ban )?(?:(?:handlings|action )?plan(?:en)?|ke hoach(?: hanh dong)?)"
IT: Final = r"(?:den|det|it|this|that|no)"  # below a plan
TAILS: Final = r"(?:\W+(?:nu|tack|now|please|ngay|nhe|giup toi|di))*\W*"
SAID: Final = {status: re.compile(rf"{LEADS}(?:{verbs}) {PLANS}{TAILS}") for status, verbs in VERBS.items()}
POINTED: Final = {status: re.compile(rf"{LEADS}(?:{verbs}) {IT}{TAILS}") for status, verbs in VERBS.items()}
BEHIND_COMMAND: Final = {status: re.compile(rf"(?:{verbs}){TAILS}") for status, verbs in VERBS.items()}
MOST: Final = 20  # of the latest plans, among which that plan is


def is_said(talk: Talk) -> bool:
    """Whether a message says just that."""
    return talk.is_private and not talk.message.edited and _wanted(talk) is not None


def is_behind_command(talk: Talk) -> bool:
    """Whether it is what stands behind /plan: "/plan anta"."""
    return talk.role >= Role.COORDINATOR and _wanted(talk) is not None


def show(talk: Talk) -> Reply:
    """The latest plan of which it may be said, with the button that does it; the current plan where there is none."""
    before = PlanStatus.DRAFT if _wanted(talk) == PlanStatus.ADOPTED else PlanStatus.ADOPTED
    with talk.read() as work:
        latest = work.plans.of(talk.partnership_id, talk.audiences, size=MOST)
    plan = next((plan for plan in latest if plan.status == before), None)
    return managing.manage(talk, plan.id, []) if plan is not None else board.current(talk)


def _wanted(talk: Talk) -> PlanStatus | None:
    plain = fold(talk.message.text).strip()
    said = SAID if talk.message.command is None else BEHIND_COMMAND
    found = next((status for status, pattern in said.items() if pattern.fullmatch(plain)), None)
    pointed = next((status for status, pattern in POINTED.items() if pattern.fullmatch(plain)), None)
    return pointed if found is None and pointed is not None and _is_below_plan(talk) else found


def _is_below_plan(talk: Talk) -> bool:
    with talk.read() as work:
        return kind_of(newest_about(talk, work)) == "plan"
