"""What plans need to know of a talk: the day it is, the organisations and people by name, what may be seen and done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from handlers.colleagues import Colleagues
from handlers.errors import UserError
from handlers.messages import say
from handlers.people import everybody
from handlers.register import Register, load
from handlers.subject import newest_about, number_of
from handlers.talk import Talk, number_in
from knowledge.words import Language
from storage import Owner, Party, Plan, PlanCard, Role, Step, StepContent, UnitOfWork, User
from storage.plans import CardKind, CardState

# What people call themselves, and in Vietnamese by what they are addressed as well; "Minh" is a name.
ONESELF = frozenset("jag mig me myself i tôi toi em mình anh chị chi cháu chau".split())


@dataclass(frozen=True)
class Context:
    """The names that a message may use, and the moment in the zone of the person who speaks."""

    language: Language
    now: datetime
    register: Register
    people: Sequence[User]
    countries: tuple[str, ...] = ()
    speaker_id: int | None = None
    side: str | None = None  # to which what is said here may be kept; None in a group

    @property
    def today(self) -> date:
        """The person's day."""
        return self.now.date()

    def name(self, party: Party, language: str | None = None) -> str:
        """An organisation's name in a language; as it was written when the register does not have it."""
        found = self.register.by_id.get(party.id) if party.id is not None else None
        return found.name(language or self.language) if found is not None else party.name

    def called(self, name: str) -> list[User]:
        """The people of the partnership who are meant by a name: their whole name, username, or a part of the name.

        Who says "me", or is addressed without a name, is the speaker.
        """
        if name.strip().casefold() in ONESELF:
            return [user for user in self.people if user.id == self.speaker_id]
        return self._colleagues.named(name)

    @cached_property
    def _colleagues(self) -> Colleagues:
        return Colleagues(self.people)


def context(talk: Talk, work: UnitOfWork) -> Context:
    """The context of a talk."""
    settings = talk.services.settings
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    sides = work.partnerships.one(talk.partnership_id).sides
    countries = dict.fromkeys([*(side["country"] for side in sides), *settings.reminders.countries])
    people = everybody(work, talk)
    register = load(work, talk.partnership_id, talk.audiences)
    return Context(
        talk.language, now, register, people, tuple(countries), talk.user_id, talk.side if talk.is_private else None
    )


def pressed(talk: Talk) -> tuple[str, int, list[str]]:
    """What a pressed button `area:what:number:more` asks for. Raises UserError for one that is made up."""
    _, *parts = (talk.message.button or "").split(":")
    if len(parts) < 2:
        raise UserError(say("error-stale-button"))
    return parts[0], number_in(parts[1]), parts[2:]


def own_card(talk: Talk, work: UnitOfWork, number: int, kind: CardKind) -> PlanCard:
    """The card whose button was pressed, locked. Raises UserError where there is none here, or it is another's."""
    card = work.plan_cards.get(number, locked=True)
    if card is None or card.kind != kind or card.chat_id != talk.chat_id:
        raise UserError(say("error-stale-button"))
    if card.user_id != talk.user_id:
        raise UserError(say("stepcard-not-yours"))
    return card


def new_card(talk: Talk, kind: CardKind, content: dict[str, Any], plan_id: int | None = None) -> PlanCard:
    """A card of the message at hand, which is not kept yet."""
    return PlanCard(
        chat_id=talk.chat_id,
        user_id=talk.user_id,
        partnership_id=talk.partnership_id,
        plan_id=plan_id,
        kind=kind,
        content=content,
        source_message_id=talk.message.message_id,
        state=CardState.OPEN,
        created_at=talk.services.clock.now(),
    )


def newest_card(talk: Talk, work: UnitOfWork, kind: CardKind, subject: str) -> PlanCard | None:
    """The person's card, when it is the newest that we have said here and is not saved."""
    number = number_of(newest_about(talk, work), subject)
    card = work.plan_cards.get(number) if number is not None else None
    mine = card is not None and (card.user_id, card.chat_id) == (talk.user_id, talk.chat_id)
    return card if card is not None and mine and card.state == CardState.OPEN and card.kind == kind else None


def plan_of(talk: Talk, work: UnitOfWork, number: int) -> Plan:
    """A plan that the person may see. Raises UserError when there is none."""
    plan = work.plans.get(number, talk.partnership_id, talk.audiences)
    if plan is None:
        raise UserError(say("error-stale-button"))
    return plan


def target(talk: Talk, work: UnitOfWork, plan_id: int | None) -> Plan | None:
    """The plan that new steps go into: the one that was asked from, else the current one; None when there is none.

    Raises UserError when the one that was asked from is no longer theirs to see: steps must not go into another.
    """
    if plan_id is None:
        return work.plans.current(talk.partnership_id, talk.audiences, talk.today)
    asked = work.plans.get(plan_id, talk.partnership_id, talk.audiences)
    if asked is None:
        raise UserError(say("plan-out-of-sight"))
    return asked


def step_of(talk: Talk, work: UnitOfWork, number: int, *, locked: bool = False) -> Step:
    """A step that the person may see, deleted ones too. Raises UserError when there is none."""
    step = work.steps.get(number, talk.partnership_id, talk.audiences, locked=locked)
    if step is None:
        raise UserError(say("step-unknown", number=str(number)))
    return step


def seen(talk: Talk, work: UnitOfWork, content: StepContent) -> StepContent:
    """What a step says without the activities that the person may not see: not even their numbers are told."""
    shown = tuple(
        number
        for number in content.activities
        if work.activities.get(number, talk.partnership_id, talk.audiences) is not None
    )
    return replace(content, activities=shown)


def may_change(talk: Talk, step: Step) -> bool:
    """Whether the person may change a step: contributors all of them, readers those that they are responsible for."""
    return talk.role >= Role.CONTRIBUTOR or talk.user_id in {row.user_id for row in step.owner_rows}


def may_delete(talk: Talk, step: Step) -> bool:
    """Whether the person may take a step out: coordinators, and the contributor who put it in."""
    mine = talk.role >= Role.CONTRIBUTOR and step.created_by == talk.user_id
    return talk.role >= Role.COORDINATOR or mine


def owner(user: User) -> Owner:
    """A person as the one responsible."""
    return Owner(user.name, user.id)


def refuse_change() -> UserError:
    """Says who may change a step."""
    return UserError(say("step-not-yours"))
