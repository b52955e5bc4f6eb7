"""An export back in: what is not there yet is added, what is there stays as it is."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from handlers.activities.register import open_to
from handlers.exporting.form import ActivityForm, AgreementForm, FileForm, PartnershipForm, PlanForm, StepForm
from handlers.talk import Talk
from handlers.translating.writing import Pen, note, pen_of
from knowledge.text import fold
from knowledge.words import SHARED
from storage import (
    Activity,
    ActivityFile,
    ActivityFilter,
    Agreement,
    FollowUp,
    Organisation,
    Plan,
    PlanStatus,
    StepStatus,
    TermContent,
    UnitOfWork,
)
from storage.plans import Due, Owner, Party, StepContent, StepCost

MOST = 1_000


@dataclass(frozen=True)
class KeptFile:
    """An attachment that was taken out of the archive."""

    sha256: str
    size: int


@dataclass
class Outcome:
    """How many records of each sort were added, were passed over because they are there already, or were missing."""

    added: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)


@dataclass
class Bringing:
    """One import: into the partnership of the talk, with what the speaker may see."""

    talk: Talk
    work: UnitOfWork
    content: PartnershipForm
    files: Mapping[str, KeptFile]
    outcome: Outcome = field(default_factory=Outcome)

    def run(self) -> Outcome:
        """Everything, in the order in which records lean on each other."""
        keys = self._organisations()
        ids = {
            entry.id: number
            for entry in self.content.activities
            if self._may_see(entry.audience) and (number := self._activity(entry, keys)) is not None
        }
        for plan in self.content.plans:
            if self._may_see(plan.audience):
                self._plan(plan, keys, ids)
        for agreement in self.content.agreements:
            if self._may_see(agreement.audience):
                self._agreement(agreement)
        self._glossary()
        return self.outcome

    @cached_property
    def pen(self) -> Pen:
        """Whose words they are taken for where they do not tell their language."""
        return pen_of(self.talk)

    def _may_see(self, audience: str) -> bool:
        audiences = self.talk.audiences
        return audiences is None or audience in audiences

    def _organisations(self) -> dict[str, int]:
        known = {entry.key: entry.id for entry in self.work.organisations.all(self.talk.partnership_id)}
        for entry in self.content.organisations:
            if entry.key in known:
                self.outcome.known["organisations"] += 1
                continue
            if not self._may_see(entry.audience):
                continue
            made = Organisation(partnership_id=self.talk.partnership_id, **entry.model_dump())
            known[entry.key] = self.work.organisations.add(made).id
            self.outcome.added["organisations"] += 1
        return known

    def _activity(self, entry: ActivityForm, keys: Mapping[str, int]) -> int | None:
        """The number under which an activity is here, new or known."""
        same = self._known_activity(entry)
        if same is not None:
            self.outcome.known["activities"] += 1
            return same
        plain = entry.model_dump(
            include={"audience", "title", "kind", "place", "participants", "women", "men", "others", "topics",
                     "outcome", "decisions", "planned"}
        )  # fmt: skip
        activity = Activity(
            partnership_id=self.talk.partnership_id, start_on=entry.start, end_on=entry.end,
            logged_by=self.talk.user_id, logged_at=self.talk.services.clock.now(), **plain,
        )  # fmt: skip
        activity.organisation_ids = [keys[key] for key in entry.organisations if key in keys]
        open_to(self.work, activity.organisation_ids, entry.audience)
        activity.goals = list(entry.goals)
        activity.cost_lines = [
            {"amount": str(cost.amount), "currency": cost.currency, "organisation": keys.get(cost.organisation or "")}
            for cost in entry.costs
        ]
        texts = [entry.title, entry.place or "", entry.outcome, *entry.topics, *entry.decisions]
        kept = self.work.activities.add(
            activity, [*texts, *(one.text for one in entry.follow_ups), *self._names(entry)]
        )
        for one in entry.follow_ups:
            self.work.follow_ups.add(
                FollowUp(activity_id=kept.id, text=one.text, organisation_id=keys.get(one.organisation or ""),
                         person=one.person, due_on=one.due,
                         done_at=self.talk.services.clock.now() if one.done else None)
            )  # fmt: skip
        for file in entry.files:
            self._file(kept.id, file)
        self.outcome.added["activities"] += 1
        return kept.id

    def _known_activity(self, entry: ActivityForm) -> int | None:
        wanted = ActivityFilter(self.talk.partnership_id, self.talk.audiences, since=entry.start, until=entry.start)
        found = self.work.activities.every(wanted)
        title = fold(entry.title)
        return next((one.id for one in found if one.kind == entry.kind and fold(one.title) == title), None)

    def _names(self, entry: ActivityForm) -> list[str]:
        names = {one.key: (one.sv, one.en, one.vi) for one in self.content.organisations}
        return [name for key in entry.organisations for name in names.get(key, ())]

    def _file(self, activity_id: int, file: FileForm) -> None:
        kept = self.files.get(file.path)
        if kept is None:
            self.outcome.missing["files"] += 1
            return
        row = ActivityFile(
            activity_id=activity_id, name=file.name, media_type=file.media_type, size=kept.size,
            sha256=kept.sha256, added_by=self.talk.user_id, added_at=self.talk.services.clock.now(),
        )  # fmt: skip
        self.work.activity_files.add(row)
        self.outcome.added["files"] += 1

    def _plan(self, entry: PlanForm, keys: Mapping[str, int], ids: Mapping[int, int]) -> None:
        known = self.work.plans.of(self.talk.partnership_id, self.talk.audiences, size=MOST)
        if any((plan.title, plan.starts_on, plan.ends_on) == (entry.title, entry.starts, entry.ends) for plan in known):
            self.outcome.known["plans"] += 1
            return
        now = self.talk.services.clock.now()
        plan = self.work.plans.add(
            Plan(partnership_id=self.talk.partnership_id, audience=entry.audience, title=entry.title,
                 starts_on=entry.starts, ends_on=entry.ends, status=PlanStatus(entry.status), created_at=now,
                 created_by=self.talk.user_id)
        )  # fmt: skip
        self.outcome.added["plans"] += 1
        note(self.work, self.pen, [entry.title], internal=entry.audience != SHARED)
        for step in entry.steps:
            if self._may_see(step.audience):
                added = self.work.steps.add(plan, _step(step, keys, ids), self.talk.user_id, now)
                note(self.work, self.pen, [added.title, added.notes], internal=added.audience != SHARED)
                self.outcome.added["steps"] += 1

    def _agreement(self, entry: AgreementForm) -> None:
        known = self.work.agreements.of(self.talk.partnership_id, self.talk.audiences)
        if any((one.title, one.signed_on) == (entry.title, entry.signed) for one in known):
            self.outcome.known["agreements"] += 1
            return
        now = self.talk.services.clock.now()
        self.work.agreements.add(
            Agreement(
                partnership_id=self.talk.partnership_id, audience=entry.audience, title=entry.title, kind=entry.kind,
                status=entry.status, parties=list(entry.parties), signed_on=entry.signed, starts_on=entry.starts,
                ends_on=entry.ends, lead_months=entry.lead_months, documents=list(entry.documents), notes="",
                created_by=self.talk.user_id, created_at=now, changed_at=now,
            )
        )  # fmt: skip
        self.outcome.added["agreements"] += 1

    def _glossary(self) -> None:
        known = {fold(form) for term in self.work.terms.all(self.talk.partnership_id) for form in term.forms["sv"][:1]}
        for entry in self.content.glossary:
            first = fold(next(iter(entry.forms.get("sv", [])), ""))
            if first in known or set(entry.forms) != {"sv", "en", "vi"}:
                self.outcome.known["terms"] += 1
                continue
            content = TermContent(entry.use, {str(key): list(forms) for key, forms in entry.forms.items()}, entry.note)
            self.work.terms.add(self.talk.partnership_id, content, self.talk.user_id, self.talk.services.clock.now())
            self.outcome.added["terms"] += 1


def _step(entry: StepForm, keys: Mapping[str, int], ids: Mapping[int, int]) -> StepContent:
    payer = Party(entry.payer) if entry.payer else None
    has_cost = entry.cost is not None and entry.currency is not None
    return StepContent(
        title=entry.title,
        organisation=Party(entry.organisation, keys.get(entry.organisation)) if entry.organisation else None,
        owners=tuple(Owner(name) for name in entry.owners),
        start=entry.start,
        due=Due(entry.due, entry.due_grain) if entry.due else None,
        status=StepStatus(entry.status),
        cost=StepCost(entry.cost or Decimal(), entry.currency or "", payer) if has_cost else None,
        goals=tuple(entry.goals),
        notes=entry.notes,
        activities=tuple(ids[number] for number in entry.activities if number in ids),
        audience=entry.audience,
    )
