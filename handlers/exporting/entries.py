"""The activities of an export back in, with what hangs on them: saved together, in few statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from handlers import register as registers
from handlers.activities.attachments import Kept
from handlers.activities.indexing import index_all
from handlers.exporting.form import ActivityForm, FileForm
from handlers.exporting.outcome import Outcome
from handlers.exporting.records import Place, activity_of, change_of, follow_up_of
from handlers.translating.writing import Pen
from knowledge.terms.subjects import Subjects
from knowledge.text import fold
from storage import ActivityFile, ActivityFilter, UnitOfWork

Known = dict[tuple[date, str, str], list[int]]  # activities by day, kind and title


@dataclass
class Entries:
    """Activities on their way in. `numbers` and `follow_ups` are those of the file with the numbers they have here."""

    work: UnitOfWork
    place: Place
    pen: Pen
    subjects: Subjects
    files: Mapping[str, Kept]
    outcome: Outcome
    numbers: dict[int, int] = field(default_factory=dict)
    follow_ups: dict[int, int] = field(default_factory=dict)

    def bring(self, forms: Sequence[ActivityForm]) -> None:
        """Adds those that are not here; those that are get the attachments that they lack, and stay as they are."""
        known = self._known()
        there: list[ActivityForm] = []
        new: list[ActivityForm] = []
        for form in forms:
            same = known.get((form.start, form.kind, fold(form.title)))
            if same:
                self.numbers[form.id] = same.pop(0)
            (there if form.id in self.numbers else new).append(form)
        self.outcome.known["activities"] += len(there)
        self.outcome.added["activities"] += len(new)
        self._join(there)
        self._add(new)

    def _known(self) -> Known:
        """Those that are here already; two may have the same day, kind and title."""
        known: Known = {}
        for entry in self.work.activities.every_row(ActivityFilter(self.place.partnership_id, self.place.sides)):
            known.setdefault((entry.start_on, entry.kind, fold(entry.title)), []).append(entry.id)
        return known

    def _add(self, forms: Sequence[ActivityForm]) -> None:
        made = [activity_of(form, self.place) for form in forms]
        self.work.activities.add_all(made)
        self.numbers |= {form.id: entry.id for form, entry in zip(forms, made, strict=True)}
        self._add_follow_ups(forms)
        self._add_files((form, form.files) for form in forms)
        changes = [change_of(one, self.numbers[form.id], self.place) for form in forms for one in form.history]
        self.work.activities.note_all(changes)
        for entry in made:
            registers.open_to(self.work, entry.organisation_ids, entry.audience)
        index_all(self.work, made, registers.load(self.work, self.place.partnership_id), self.subjects, self.pen)

    def _add_follow_ups(self, forms: Iterable[ActivityForm]) -> None:
        pairs = [
            (one, follow_up_of(one, self.numbers[form.id], self.place)) for form in forms for one in form.follow_ups
        ]
        self.work.follow_ups.add_all([row for _, row in pairs])
        self.follow_ups |= {one.id: row.id for one, row in pairs if one.id is not None}

    def _add_files(self, forms: Iterable[tuple[ActivityForm, Iterable[FileForm]]]) -> None:
        rows: list[ActivityFile] = []
        for form, files in forms:
            for file in files:
                kept = self.files.get(file.path)
                if kept is not None:
                    rows.append(self._file(self.numbers[form.id], file, kept))
        self.work.activity_files.add_all(rows)
        self.outcome.added["files"] += len(rows)

    def _file(self, activity_id: int, file: FileForm, kept: Kept) -> ActivityFile:
        return ActivityFile(
            activity_id=activity_id, name=kept.name, media_type=kept.media_type, size=kept.size, caption=file.caption,
            sha256=kept.sha256, added_by=self.place.by, added_at=self.place.now,
        )  # fmt: skip

    def _join(self, forms: Sequence[ActivityForm]) -> None:
        """Finds the follow-ups of the file among those that are here, and adds the attachments that are missing."""
        here = [self.numbers[form.id] for form in forms]
        tasks, files = self.work.follow_ups.of_all(here), self.work.activity_files.of_all(here)
        lacking: list[tuple[ActivityForm, list[FileForm]]] = []
        for form in forms:
            number = self.numbers[form.id]
            waiting = {fold(row.text): row.id for row in reversed(tasks[number])}
            found = ((one.id, waiting.get(fold(one.text))) for one in form.follow_ups)
            self.follow_ups |= {theirs: ours for theirs, ours in found if theirs is not None and ours is not None}
            kept = {row.sha256 for row in files[number]}
            brought = [file for file in form.files if file.path in self.files]
            lacking.append((form, [file for file in brought if self.files[file.path].sha256 not in kept]))
        self._add_files(lacking)
