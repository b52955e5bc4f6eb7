"""What a colleague is to do in the plan: "vilka steg har Minh?", "what is Anna responsible for?", "việc của Lan"."""

import re
from typing import Final

from handlers.messages import Reply, reply, say
from handlers.plans import questions
from handlers.plans.context import ONESELF, context
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.text import fold_letters
from storage import Step, StepFilter, User
from storage.plans import View

LONGEST: Final = 80  # characters
_STEPS_SV: Final = r"(?:steg|atgarder|uppgifter)"
_STEPS_EN: Final = r"(?:steps|tasks|actions)"
_STEPS_VI: Final = r"(?:cong viec|viec|buoc|nhiem vu|dau viec)"
_DOES_VI: Final = r"(?:lam|phu trach|chiu trach nhiem|dam nhiem|lo)"
ASKS: Final = re.compile(
    rf"\W*(?:vilka {_STEPS_SV} (?:har|ansvarar|skoter) (?P<sv>[\w .]+?)(?: (?:kvar|for|nu))*"
    r"|vad (?:ska|skall|maste|har|ansvarar) (?P<svd>[\w .]+?) (?:(?:att )?gora|for)(?: nu)?"
    rf"|(?:visa )?(?P<svs>[\w .]+?)s {_STEPS_SV}"
    rf"|(?:which|what) {_STEPS_EN} (?:does|do|has) (?P<en>[\w .]+?)(?: (?:have|own|got|to do|left))*"
    r"|what is (?P<enr>[\w .]+?) (?:responsible for|supposed to do|going to do)"
    r"|what (?:does|should|must) (?P<end>[\w .]+?) (?:have to )?do"
    rf"|(?:show )?(?:me )?(?P<ens>[\w .]+?)['’]s {_STEPS_EN}"
    rf"|(?:(?:cho \w+ )?xem )?(?:(?:cac|nhung) )?{_STEPS_VI}(?: nao)? (?:cua|do|giao cho) (?P<vi>[\w .]+?)"
    rf"(?: {_DOES_VI})?"
    rf"|(?P<vid>[\w .]+?) (?:phai |can |dang )?{_DOES_VI} (?:(?:nhung )?{_STEPS_VI} )?(?:gi|nao)"
    rf"|(?P<vih>[\w .]+?) (?:co|con) (?:nhung )?{_STEPS_VI} (?:gi|nao)(?: (?:chua xong|phai lam|nua))*)\W*"
)


def is_asked(talk: Talk) -> bool:
    """Whether somebody asks what one colleague, whom they name, is to do."""
    return talk.is_private and not talk.message.edited and _who(talk) is not None


def answer(talk: Talk) -> Reply:
    """Their steps that are still to be done."""
    user = _who(talk)
    steps = _steps(talk, user) if user is not None else []
    asked = say("plan-step-answer", **{SAID: talk.message.text})
    if user is None or not steps:
        line = say("plan-nothing-of", name=user.name if user is not None else "")
        return reply(line, asked, buttons=[[ask_documents()]])
    listed = questions.listing(talk, steps[: questions.MOST_SHOWN], asked)
    return reply(*listed.parts, buttons=[*listed.buttons, [ask_documents()]])


def name_in(text: str) -> str:
    """The name in such a question, as it was written; empty in any other text, and where one speaks of oneself."""
    found = ASKS.fullmatch(fold_letters(text)) if len(text) <= LONGEST else None
    if found is None:
        return ""
    group = next(group for group, said in found.groupdict().items() if said is not None)
    name = text[slice(*found.span(group))].strip()
    return "" if name.casefold() in ONESELF else name


def _who(talk: Talk) -> User | None:
    name = name_in(talk.message.text.strip())
    if not name:
        return None
    with talk.read() as work:
        found = context(talk, work).called(name)
    return found[0] if len(found) == 1 else None


def _steps(talk: Talk, user: User) -> list[Step]:
    with talk.read() as work:
        plan = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
        wanted = StepFilter(
            talk.partnership_id, talk.audiences, talk.today, plan.id if plan is not None else None, View.OPEN
        )
        steps = work.steps.page(wanted, size=questions.MOST)
        return [step for step in steps if any(owner.user_id == user.id for owner in step.owner_rows)]
