"""An export back in: what is not there yet is added, what is there stays as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from handlers import register as registers
from handlers.activities.attachments import Kept
from handlers.exporting.entries import Entries
from handlers.exporting.form import PartnershipForm, PlanForm
from handlers.exporting.outcome import Outcome
from handlers.exporting.records import Place, agreement_of, people_of, plan_of, step_change_of, step_of
from handlers.plans.reminding import remind_of_plan
from handlers.talk import Talk
from handlers.translating.writing import Pen, note
from knowledge.text import fold
from knowledge.words import LANGUAGES, SHARED
from storage import Organisation, PlanStatus, TermContent, UnitOfWork

MOST = 1_000


@dataclass
class Bringing:
    """One import: into the partnership of the talk, with what the speaker may see."""

    talk: Talk
    work: UnitOfWork
    pen: Pen
    content: PartnershipForm
    files: Mapping[str, Kept]
    outcome: Outcome = field(default_factory=Outcome)

    def run(self) -> Outcome:
        """Everything, in the order in which records lean on each other."""
        people = people_of(self.work, self.talk.partnership_id)
        now, by = self.talk.services.clock.now(), self.talk.user_id
        place = Place(self.talk.partnership_id, by, now, people, self._organisations(), self.talk.audiences)
        subjects = self.talk.services.translation.book.subjects(self.work)
        entries = Entries(self.work, place, self.pen, subjects, self.files, self.outcome)
        entries.bring([one for one in self.content.activities if self._may_come("activities", one.audience)])
        self._plans(place, entries)
        self._agreements(place)
        self._glossary()
        return self.outcome

    def _organisations(self) -> dict[str, int]:
        """The organisations by their keys in the file. No key means one that another side keeps to itself."""
        here = self.work.organisations.all(self.talk.partnership_id, self.talk.audiences)
        known = {entry.key: entry.id for entry in here}
        taken = {entry.key for entry in self.work.organisations.all(self.talk.partnership_id)}
        for entry in self.content.organisations:
            if entry.key in known:
                self.outcome.known["organisations"] += 1
                continue
            if not self._may_come("organisations", entry.audience):
                continue
            key = entry.key if entry.key not in taken else registers.new_key(entry.key, taken)
            taken.add(key)
            made = Organisation(partnership_id=self.talk.partnership_id, **{**entry.model_dump(), "key": key})
            known[entry.key] = self.work.organisations.add(made).id
            self.outcome.added["organisations"] += 1
        return known

    def _note(self, texts: Iterable[str], audience: str) -> None:
        """The languages of what people wrote, so that it is shown to each reader in theirs."""
        note(self.work, self.pen, texts, internal=audience != SHARED)

    def _may_come(self, sort: str, audience: str) -> bool:
        """Whether a record is for somebody here and may be seen by the one who brings it; counted when not."""
        partnership = self.work.partnerships.get(self.talk.partnership_id)
        sides = {side["id"] for side in partnership.sides} if partnership is not None else set()
        comes = audience in {SHARED, *sides} and self.talk.may_see(audience)
        self.outcome.left[sort] += not comes
        return comes

    def _plans(self, place: Place, entries: Entries) -> None:
        here = self.work.plans.of(self.talk.partnership_id, self.talk.audiences, size=MOST)
        known = {(plan.title, plan.starts_on, plan.ends_on) for plan in here}
        taken = set(self.work.steps.follow_ups(self.talk.partnership_id, None))
        for entry in self.content.plans:
            if not self._may_come("plans", entry.audience):
                continue
            if (entry.title, entry.starts, entry.ends) in known:
                self.outcome.known["plans"] += 1
                continue
            self._plan(entry, place, entries, taken)

    def _plan(self, entry: PlanForm, place: Place, entries: Entries, taken: set[int]) -> None:
        """A plan with its steps; a follow-up that another step carries out already stays with that one."""
        plan = self.work.plans.add(plan_of(entry, place))
        self._note([entry.title], entry.audience)
        self.outcome.added["plans"] += 1
        forms = [one for one in entry.steps if self._may_come("steps", one.audience)]
        contents = [step_of(one, place, entries.numbers) for one in forms]
        steps = self.work.steps.add_all(plan, contents, place.by, place.now)
        told = {step.id: [step_change_of(one, place, entries.numbers) for one in form.history]
                for form, step in zip(forms, steps, strict=True) if form.history}  # fmt: skip
        self.work.steps.put_histories(told)
        kept = self.work.steps.uids({one.uid for one in forms if one.uid is not None})
        for form, step in zip(forms, steps, strict=True):
            if form.uid is not None and form.uid not in kept:
                step.uid = form.uid
                kept.add(form.uid)
            task = entries.follow_ups.get(form.follow_up) if form.follow_up is not None else None
            if task is not None and task not in taken:
                step.follow_up_id = task
                taken.add(task)
        for audience in {one.audience for one in forms}:
            self._note([text for one in forms if one.audience == audience for text in (one.title, one.notes)], audience)
        self.outcome.added["steps"] += len(forms)
        if plan.status == PlanStatus.ADOPTED:
            remind_of_plan(self.work, plan, self.talk.services)

    def _agreements(self, place: Place) -> None:
        here = self.work.agreements.of(self.talk.partnership_id, self.talk.audiences)
        known = {(one.title, one.signed_on) for one in here}
        for entry in self.content.agreements:
            if self._may_come("agreements", entry.audience):
                is_new = (entry.title, entry.signed) not in known
                if is_new:
                    self.work.agreements.add(agreement_of(entry, place))
                    self._note([entry.title], entry.audience)
                (self.outcome.added if is_new else self.outcome.known)["agreements"] += 1

    def _glossary(self) -> None:
        known = {fold(form) for term in self.work.terms.all(self.talk.partnership_id) for form in term.forms["sv"][:1]}
        for entry in self.content.glossary:
            first = fold(next(iter(entry.forms.get("sv", [])), ""))
            if first in known or set(entry.forms) != set(LANGUAGES):
                self.outcome.known["terms"] += 1
                continue
            content = TermContent(entry.use, {str(key): list(forms) for key, forms in entry.forms.items()}, entry.note)
            self.work.terms.add(self.talk.partnership_id, content, self.talk.user_id, self.talk.services.clock.now())
            self.outcome.added["terms"] += 1
