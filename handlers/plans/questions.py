"""Questions about the steps of a plan: how many are done, and who does one, when, as it is called in plain words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.messages import Button, Gap, Reply, Say, reply, say
from handlers.plans import board
from handlers.plans.context import context
from handlers.plans.wording import line
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.stemming import FOLDED_STOP_WORDS, stem
from knowledge.text import WORD, fold
from storage import Step, StepFilter, UnitOfWork
from storage.plans import View

MOST: Final = 500  # steps that are looked through
MOST_SHOWN: Final = 5
MOST_WORDS: Final = 12
SHORTEST: Final = 3  # letters of a word by which a step is found
COUNTS: Final = re.compile(
    r"\b(?:hur manga|antal|how many|number of|bao nhieu)\s+(?:\w+\s+){0,2}?"
    r"(?:steg(?:en)?|atgard\w*|uppgift\w*|steps?|tasks?|action points?|buoc|dau viec|nhiem vu)\b"
    r"|\bhow many actions (?:are |have been )?(?:left|remaining|done|overdue|completed)\b|\bmay buoc\b"
    r"|\bhur langt har vi kommit med (?:hand\w*)?planen\b|\bhow far (?:along )?(?:are|have) we\b.*\bplan\b"
)
WHO_DOES_WHAT: Final = re.compile(
    r"(?:(?:och|men|and|but|so|sa|visa|show me|vet du|do you know) )?"
    r"(?:(?:vem|vilka) (?:(?:ska|skall|skulle) )?(?:gora|gor|tar|ta|har|fixar|skoter|ansvarar for|ar ansvarig for) vad"
    r"|(?:who|whos|who s|who is) (?:is )?(?:to do|does|doing|do|has|takes|responsible for) what"
    r"|ai (?:lam|lo|phu trach|chiu trach nhiem)(?: ve)? (?:viec )?gi)"
    r"(?: (?:i|in|enligt|according to|theo|trong) (?:the |our )?(?:handlings|action )?(?:plan(?:en)?|ke hoach))?"
    r"(?: (?:nu|da|egentligen|now|then|vay|the|nhi))?"
)
NEW: Final = re.compile(r"\b(?:bor|maste|minst|hogst|should|must|at least|phai|nen|it nhat)\b")
# Folded: how a question about one step begins, or ends.
ASKS: Final = re.compile(
    r"^(?:vem|vilka?|ai)\b.*\b(?:ansvar\w*|gor|tar|tog|fixar|ordnar|skoter|bokar|skriver|skickar|haller"
    r"|phu trach|chiu trach nhiem|lo|lam)\b"
    r"|^who\b.*\b(?:responsible|does|doing|tak(?:es?|ing)|handles?|in charge|books?|writes?|sends?)\b"
    r"|^nar\b.*\b(?:ska|skall|maste|behover|bor)\b|^when\b.*\b(?:due|should|must|will|needs?|supposed)\b"
    r"|^(?:khi nao|bao gio|luc nao)\b|\b(?:den bao gio|han (?:chot )?(?:la )?(?:khi nao|bao gio|nao))\b"
    r"|^(?:hur gar det (?:med|for)|how s|how is|status (?:for|pa|of))\b"
    r"|\b(?:xong chua|lam chua|den dau roi|klar(?:t|a)? (?:an|nu)|done yet|finished yet)\b"
    r"|^(?:ar|har|is|are|has|have)\b"
)
ASKS_OF_SEVERAL_WORDS: Final = re.compile(r"^(?:vem|vilka|who|ai|nar|when)\b")
# Folded words that only ask, beside the small ones of the languages.
ASKING: Final = frozenset(
    """
    vem vilka nar ansvarar ansvarig ansvariga ansvaret ska skall maste behover bor vara bli klar klart klara fardig
    fardigt ar har blivit gors goras gor tar fixar ordnar skoter haller hur gar med for steget atgarden status an nu
    skulle lovade lova lovat promised promise promises agreed offered going
    who when responsible charge does doing takes taking handles due should must will needs supposed done finished yet
    is are has have been how going step task status get gets
    ai phu trach chiu trach nhiem lo lam khi nao bao gio luc phai xong chua den dau roi han chot la viec
    buoc nay se hua
    """.split()
)


def counts(talk: Talk) -> bool:
    """Whether a message asks how many steps there are, done or not."""
    plain = " ".join(fold(word) for word in WORD.findall(talk.message.text))
    return talk.is_private and not talk.message.edited and bool(COUNTS.search(plain)) and not NEW.search(plain)


def count(talk: Talk) -> Reply:
    """How far the current plan has come in words, and its steps."""
    with talk.read() as work:
        plan = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
        if plan is None:
            return board.empty(talk)
        found = work.steps.counts(StepFilter(plan.partnership_id, talk.audiences, talk.today, plan.id))
    to_do = found.total - found.cancelled
    told = say("plan-progress", count=to_do, done=found.done, overdue=found.overdue, left=to_do - found.done)
    shown = board.current(talk)
    return replace(shown, parts=[told, *shown.parts])


def asks_who_does_what(talk: Talk) -> bool:
    """Whether a message asks who does what, which is the plan."""
    plain = " ".join(fold(word) for word in WORD.findall(talk.message.text))
    return talk.is_private and not talk.message.edited and WHO_DOES_WHAT.fullmatch(plain) is not None


def is_of_step(talk: Talk) -> bool:
    """Whether a message asks about a step that its words name."""
    return talk.is_private and not talk.message.edited and bool(_found(talk))


def answer(talk: Talk) -> Reply:
    """The steps that are meant, with who does them and when."""
    asked = say("plan-step-answer", **{SAID: talk.message.text})
    listed = listing(talk, _found(talk), asked)
    return replace(listed, buttons=[*listed.buttons, [ask_documents()]])


def listing(talk: Talk, steps: Sequence[Step], remark: Say) -> Reply:
    """These steps with who does them and when, each to be opened, and a remark below them."""
    with talk.read() as work:
        told = context(talk, work)
        lines = [line(step.id, step.content, told) for step in steps]
    opening = [Button(say("button-step-open", number=str(step.id)), f"step:show:{step.id}") for step in steps]
    return reply(say("plan-steps-found"), *lines, Gap(), remark, buttons=[opening])


def _found(talk: Talk) -> Sequence[Step]:
    words = [fold(word) for word in WORD.findall(talk.message.text)]
    said, named = " ".join(words), topical(words)
    asks = ASKS.search(said) or (len(named) > 1 and ASKS_OF_SEVERAL_WORDS.search(said))
    return steps_like(talk, named) if len(words) <= MOST_WORDS and asks else []


def steps_like(talk: Talk, named: Sequence[str]) -> Sequence[Step]:
    """The steps whose titles have all of these folded words."""
    if not is_telling(named):
        return []
    with talk.read() as work:
        return [step for step in _steps(talk, work) if has_all(named, step.title)][:MOST_SHOWN]


def is_telling(named: Sequence[str]) -> bool:
    """Whether folded words can tell one thing from others."""
    return any(len(word) >= SHORTEST for word in named)


def has_all(named: Sequence[str], title: str) -> bool:
    """Whether a title has all of these folded words."""
    topic = [_forms(word) for word in named]
    return _shared(topic, title) == len(topic)


def _steps(talk: Talk, work: UnitOfWork) -> list[Step]:
    """The steps of the plan that counts today, and those of all adopted ones."""
    plan = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
    everything = StepFilter(talk.partnership_id, talk.audiences, talk.today, None, View.ALL)
    steps = work.steps.page(everything, size=MOST)
    if plan is not None:
        steps += work.steps.page(replace(everything, plan_id=plan.id), size=MOST)
    return list({step.id: step for step in steps}.values())


def _shared(topic: Sequence[frozenset[str]], title: str) -> int:
    """How many of the words of a question a title has, one of which may be the beginning of a longer word there."""
    own = frozenset().union(*(_forms(fold(word)) for word in WORD.findall(title)))
    return sum(bool(forms & own) or _begins_one(forms, own) for forms in topic)


def _begins_one(forms: frozenset[str], own: frozenset[str]) -> bool:
    return any(len(form) > SHORTEST and word.startswith(form) for form in forms for word in own)


def topical(words: Sequence[str]) -> list[str]:
    """The folded words that name something."""
    small = frozenset().union(*FOLDED_STOP_WORDS.values())
    return [word for word in words if word not in ASKING and word not in small and len(word) > 1]


def _forms(word: str) -> frozenset[str]:
    """A folded word and what it may be inflected from, in whichever language a step is told."""
    return frozenset({word, stem(word, "sv"), stem(word, "en")})
