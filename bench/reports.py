"""`python -m bench.reports`: a report over 10 000 activities and 1 000 steps, from the database to the file."""

import random
import resource
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

from bot.localization import Localization
from handlers.messages import Say
from handlers.reporting.gathering import Extent, gather
from reports.bilingual import side_by_side
from reports.contents.build import build
from reports.contents.desk import TextArgument, Words
from reports.contents.sheets import sheets
from reports.facts import ActivityKind, ReportKind
from reports.formats import Formats
from reports.tables import write_xlsx
from reports.word.writer import write_docx
from storage import Activity, Database, Organisation, Plan, PlanStatus, StepStatus, UnitOfWork
from storage.plans import Due, StepContent

ACTIVITIES, STEPS, ORGANISATIONS = 10_000, 1_000, 30
FIRST, LAST, TODAY = date(2021, 1, 1), date(2026, 12, 31), date(2026, 11, 23)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
SIDES = [{"id": "linkoping", "name": "Linköping"}, {"id": "thai-nguyen", "name": "Thai Nguyen"}]
TEXTS = Localization()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="samverkan-bench-") as folder, filled(Path(folder)) as database:
        with timed("gathering"), database.read() as work:
            facts = gather(work, Extent(1, None, FIRST, LAST), TODAY, "sv")
        print(f"{len(facts.activities):,} activities, {len(facts.steps):,} steps")
        for kind in ReportKind:
            with timed(f"DOCX {kind}"):
                write_docx(build(kind, facts, words("sv"), Formats("sv"), "all"))
        with timed("DOCX review in two languages"):
            formats = [Formats(code, iso_days=True) for code in ("sv", "vi")]
            both = (build(ReportKind.REVIEW, facts, words(form.language), form, "all") for form in formats)
            write_docx(side_by_side(*both))
        with timed("XLSX"):
            write_xlsx(sheets(ReportKind.FINAL, facts, words("sv"), "sv"))
    print(f"most memory of the process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Prints the time by the wall clock, and that of the processor, which a busy machine does not change as much."""
    began, worked = perf_counter(), process_time()
    yield
    print(f"{what}: {perf_counter() - began:.1f} s, of the processor {process_time() - worked:.1f} s", flush=True)


def words(language: str) -> Words:
    """The texts in a language."""

    def line(id: str, /, **arguments: TextArgument) -> str:  # noqa: A002 - the texts' own word
        return TEXTS.text(Say(id, arguments), language)

    return line


@contextmanager
def filled(folder: Path) -> Iterator[Database]:
    """A database with a busy partnership."""
    with closing(Database(f"sqlite:///{folder / 'bench.db'}")) as database:
        database.migrate()
        with database.write() as work:
            fill(work, random.Random(1))
        yield database


def fill(work: UnitOfWork, dice: random.Random) -> int:
    """Fills a partnership; returns its number."""
    partnership = work.partnerships.ensure("Linköping – Thai Nguyen", SIDES).id
    ids = [
        work.organisations.add(
            Organisation(partnership_id=partnership, key=f"o{n}", sv=f"Förvaltning {n}", en=f"Department {n}",
                         vi=f"Sở {n}", aliases=[], side=SIDES[n % 2]["id"])
        ).id
        for n in range(ORGANISATIONS)
    ]  # fmt: skip
    for number in range(ACTIVITIES):
        women, men = dice.randint(0, 20), dice.randint(0, 20)
        entry = Activity(
            partnership_id=partnership, audience="shared", title=f"Möte {number} om avloppsrening och medborgardialog",
            kind=dice.choice(list(ActivityKind)), start_on=FIRST + timedelta(days=dice.randint(0, 2_000)),
            participants=women + men, women=women, men=men, logged_at=NOW, topics=[], decisions=[],
            outcome="Underlaget gicks igenom, provsvaren kommer senare." if dice.random() < 0.5 else "",
        )  # fmt: skip
        entry.organisation_ids = dice.sample(ids, dice.randint(1, 4))
        entry.goals = sorted(dice.sample(range(1, 18), 2))
        entry.cost_lines = [{"amount": f"{dice.randint(1, 90_000)}.50", "currency": dice.choice(["SEK", "VND"]),
                             "organisation": dice.choice(ids)}]  # fmt: skip
        work.session.add(entry)
    work.session.flush()
    plan = work.plans.add(
        Plan(partnership_id=partnership, title="Handlingsplan", starts_on=FIRST, ends_on=LAST,
             status=PlanStatus.ADOPTED, created_at=NOW)
    )  # fmt: skip
    for number in range(STEPS):
        due = Due(FIRST + timedelta(days=dice.randint(0, 2_100)))
        work.steps.add(plan, StepContent(f"Åtgärd {number}", due=due, status=dice.choice(list(StepStatus))), None, NOW)
    return partnership


if __name__ == "__main__":
    main()
