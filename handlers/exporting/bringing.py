"""An export back in: what is not there yet is added, what is there stays as it is."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from handlers.activities.register import open_to
from handlers.exporting.form import ActivityForm, FileForm, PartnershipForm, PlanForm
from handlers.exporting.records import Place, activity_of, agreement_of, follow_up_of, people_of, plan_of, step_of
from handlers.plans.reminding import remind_of_plan
from handlers.talk import Talk
from handlers.translating.writing import Pen, note
from knowledge.text import fold
from knowledge.words import LANGUAGES, SHARED
from storage import Activity, ActivityFile, ActivityFilter, Organisation, PlanStatus, TermContent, UnitOfWork

MOST = 1_000
Known = dict[tuple[date, str, str], list[int]]  # activities by day, kind and title


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
    """One import: into the partnership of the talk, with what the speaker may see.

    `activities` and `follow_ups` hold, for those of the file, the numbers that they have here.
    """

    talk: Talk
    work: UnitOfWork
    pen: Pen
    content: PartnershipForm
    files: Mapping[str, KeptFile]
    outcome: Outcome = field(default_factory=Outcome)
    activities: dict[int, int] = field(default_factory=dict)
    follow_ups: dict[int, int] = field(default_factory=dict)

    def run(self) -> Outcome:
        """Everything, in the order in which records lean on each other."""
        people = people_of(self.work, self.talk.partnership_id)
        now, by = self.talk.services.clock.now(), self.talk.user_id
        place = Place(self.talk.partnership_id, by, now, people, self._organisations(), self.talk.audiences)
        known = self._known_activities()
        for entry in self.content.activities:
            if self.talk.may_see(entry.audience):
                self._activity(entry, place, known)
        self._plans(place)
        self._agreements(place)
        self._glossary()
        return self.outcome

    def _organisations(self) -> dict[str, int]:
        known = {entry.key: entry.id for entry in self.work.organisations.all(self.talk.partnership_id)}
        for entry in self.content.organisations:
            if entry.key in known:
                self.outcome.known["organisations"] += 1
                continue
            if not self.talk.may_see(entry.audience):
                continue
            made = Organisation(partnership_id=self.talk.partnership_id, **entry.model_dump())
            known[entry.key] = self.work.organisations.add(made).id
            self.outcome.added["organisations"] += 1
        return known

    def _known_activities(self) -> Known:
        """Those that are here already; two may have the same day, kind and title."""
        known: Known = {}
        for entry in self.work.activities.every(ActivityFilter(self.talk.partnership_id, self.talk.audiences)):
            known.setdefault((entry.start_on, entry.kind, fold(entry.title)), []).append(entry.id)
        return known

    def _activity(self, entry: ActivityForm, place: Place, known: Known) -> None:
        same = known.get((entry.start, entry.kind, fold(entry.title)))
        if same:
            self.activities[entry.id] = same.pop(0)
            self.outcome.known["activities"] += 1
            return
        activity = activity_of(entry, place)
        open_to(self.work, activity.organisation_ids, entry.audience)
        kept = self.work.activities.add(activity, self._words(entry))
        self.activities[entry.id] = kept.id
        for one in entry.follow_ups:
            made = self.work.follow_ups.add(follow_up_of(one, kept.id, place))
            if one.id is not None:
                self.follow_ups[one.id] = made.id
        for file in entry.files:
            self._file(kept, file)
        said = [entry.title, entry.outcome, ", ".join(entry.topics), *entry.decisions]
        self._note([*said, *(one.text for one in entry.follow_ups)], entry.audience)
        self.outcome.added["activities"] += 1

    def _words(self, entry: ActivityForm) -> list[str]:
        """By what the activity is found."""
        names = {one.key: (one.sv, one.en, one.vi) for one in self.content.organisations}
        texts = [entry.title, entry.place or "", entry.outcome, *entry.topics, *entry.decisions]
        follow_ups = [f"{one.text} {one.person or ''}" for one in entry.follow_ups]
        return [*texts, *follow_ups, *(name for key in entry.organisations for name in names.get(key, ()))]

    def _note(self, texts: Iterable[str], audience: str) -> None:
        """The languages of what people wrote, so that it is shown to each reader in theirs."""
        note(self.work, self.pen, texts, internal=audience != SHARED)

    def _file(self, activity: Activity, file: FileForm) -> None:
        kept = self.files.get(file.path)
        if kept is None:
            self.outcome.missing["files"] += 1
            return
        row = ActivityFile(
            activity_id=activity.id, name=file.name, media_type=file.media_type, size=kept.size, caption=file.caption,
            sha256=kept.sha256, added_by=self.talk.user_id, added_at=self.talk.services.clock.now(),
        )  # fmt: skip
        self.work.activity_files.add(row)
        self.outcome.added["files"] += 1

    def _plans(self, place: Place) -> None:
        here = self.work.plans.of(self.talk.partnership_id, self.talk.audiences, size=MOST)
        known = {(plan.title, plan.starts_on, plan.ends_on) for plan in here}
        for entry in self.content.plans:
            if not self.talk.may_see(entry.audience):
                continue
            if (entry.title, entry.starts, entry.ends) in known:
                self.outcome.known["plans"] += 1
                continue
            self._plan(entry, place)

    def _plan(self, entry: PlanForm, place: Place) -> None:
        plan = self.work.plans.add(plan_of(entry, place))
        self._note([entry.title], entry.audience)
        self.outcome.added["plans"] += 1
        for one in entry.steps:
            if self.talk.may_see(one.audience):
                step = self.work.steps.add(plan, step_of(one, place, self.activities), place.by, place.now)
                step.follow_up_id = self.follow_ups.get(one.follow_up) if one.follow_up is not None else None
                self._note([one.title, one.notes], one.audience)
                self.outcome.added["steps"] += 1
        if plan.status == PlanStatus.ADOPTED:
            remind_of_plan(self.work, plan, self.talk.services)

    def _agreements(self, place: Place) -> None:
        here = self.work.agreements.of(self.talk.partnership_id, self.talk.audiences)
        known = {(one.title, one.signed_on) for one in here}
        for entry in self.content.agreements:
            if self.talk.may_see(entry.audience):
                is_new = (entry.title, entry.signed) not in known
                if is_new:
                    self.work.agreements.add(agreement_of(entry, place))
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
