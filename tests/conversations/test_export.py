"""Everything of a partnership as one file, and back in: nothing twice, nothing of the other side, nothing on damage."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from pydantic import ValidationError

from handlers.exporting.form import ChangeForm, PartnershipForm, StepChangeForm
from handlers.services import Services
from storage import (
    Activity,
    ActivityFile,
    ActivityFilter,
    Agreement,
    FollowUp,
    Organisation,
    Plan,
    PlanStatus,
    Role,
    StepFilter,
    StepStatus,
    TermContent,
    UnitOfWork,
)
from storage.plans import Due, Owner, Party, StepContent, StepCost
from tests.conversations.talk import TelegramHouse, TelegramPerson
from tests.statements import questions
from tests.storage.samples import add_activity, add_organisation

NOW = datetime.now(UTC)
PICTURE = b"\x89PNG\r\n\x1a\n"


def with_everything(services: Services) -> None:
    with services.store.write() as work:
        partnership = work.partnerships.all()[0].id
        tekniska = work.organisations.add(
            Organisation(partnership_id=partnership, key="tv", sv="TV", en="TV", vi="TV", aliases=[], kind="company")
        )
        for title, audience in (("Möte; =1+1", "shared"), ("Deras eget", "thai-nguyen")):
            entry = Activity(partnership_id=partnership, audience=audience, title=title, kind="meeting",
                             start_on=date(2026, 1, 19), logged_at=NOW, women=8, participants=14)  # fmt: skip
            entry.organisation_ids, entry.goals = [tekniska.id], [6, 11]
            entry.cost_lines = [{"amount": "45000.50", "currency": "SEK", "organisation": tekniska.id}]
            work.activities.add(entry, [title])
            work.follow_ups.add(FollowUp(activity_id=entry.id, text="Underlag", organisation_id=tekniska.id))
            work.activity_files.add(
                ActivityFile(activity_id=entry.id, name="bild.png", media_type="image/png", size=len(PICTURE),
                             sha256=services.files.keep(PICTURE), added_at=NOW)
            )  # fmt: skip
        plan = work.plans.add(
            Plan(partnership_id=partnership, title="Handlingsplan", starts_on=date(2026, 1, 1),
                 ends_on=date(2026, 12, 31), status=PlanStatus.ADOPTED, created_at=NOW)
        )  # fmt: skip
        step = StepContent(
            "Pilot", Party("TV", tekniska.id), (Owner("Bo"),), due=Due(date(2026, 3, 15)), activities=(1,)
        )
        work.steps.add(plan, step, None, NOW)
        work.agreements.add(
            Agreement(partnership_id=partnership, audience="shared", title="MoU", kind="mou", status="in_force",
                      parties=["A", "B"], documents=[], notes="", lead_months=9, created_at=NOW, changed_at=NOW)
        )  # fmt: skip


def exported(telegram: TelegramHouse, person: TelegramPerson) -> bytes:
    person.says("/export")
    person.hears("samlar ihop")
    person.hears("Här är allt")
    event = person.place.next()
    assert event is not None
    return telegram.api.files[event.content["document"]["file_id"]][1]


def emptied(work: UnitOfWork) -> None:
    for table in ("steps", "plans", "activities", "agreements", "organisations", "glossary_terms WHERE seed IS NULL"):
        work.session.connection().exec_driver_sql(f"DELETE FROM {table}")


def test_attachments_that_do_not_fit_are_missed_aloud(telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    object.__setattr__(telegram.services.settings, "file_megabytes", 0)
    monkeypatch.delattr(type(telegram.services.files), "read")  # their sizes are known before their bytes

    karin.says("/export")
    karin.hears("samlar ihop")
    karin.hears("Bilagorna (1) får inte plats", "samverkan backup")
    event = karin.place.next()
    assert event is not None
    archive = zipfile.ZipFile(io.BytesIO(telegram.api.files[event.content["document"]["file_id"]][1]))
    assert "data.json" in archive.namelist()
    assert not [name for name in archive.namelist() if name.startswith("attachments/")]


def test_what_goes_out_comes_back_in_once(telegram: TelegramHouse) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    packed = exported(telegram, karin)
    archive = zipfile.ZipFile(io.BytesIO(packed))
    data = json.loads(archive.read("data.json"))
    assert [entry["title"] for entry in data["activities"]] == ["Möte; =1+1"]
    assert {"partnership.xlsx", "glossary.csv", "plan-1.ics", "attachments/A-1/1"} <= set(archive.namelist())
    assert b"SUMMARY:S-1 Pilot" in archive.read("plan-1.ics")
    assert b"UID:step-1-20" in archive.read("plan-1.ics")  # as the plan gives it out

    with telegram.services.store.write() as work:
        emptied(work)
    for expected in ("aktiviteter: 1 nya", "aktiviteter: 0 nya, 1 fanns"):
        karin.presses("Läs in")
        karin.hears("Skicka ZIP")
        karin.sends_file("export.zip", packed)
        karin.hears("Jag har läst in", expected)
    again = json.loads(zipfile.ZipFile(io.BytesIO(exported(telegram, karin))).read("data.json"))
    plain = [{**entry, "id": 0, "files": [], "logged_by": ""} for part in (data, again) for entry in part["activities"]]
    assert plain[0] == plain[1]
    assert again["agreements"] == data["agreements"]
    uids = [[step["uid"] for plan in part["plans"] for step in plan["steps"]] for part in (data, again)]
    assert uids[0] == uids[1] != [None]  # calendars know the steps again
    assert [step["title"] for plan in again["plans"] for step in plan["steps"]] == ["Pilot"]
    assert [len(step["activities"]) for plan in again["plans"] for step in plan["steps"]] == [1]
    with telegram.services.store.read() as work:
        partnership = work.partnerships.all()[0].id
        found = work.activities.page(ActivityFilter(partnership, None, text="möte"), 5).entries
        assert [file.name for entry in found for file in work.activity_files.of(entry.id)] == ["bild.png"]


# What an export does not hold: who wrote a row here and when, and the words by which it is found.
UNTOLD = {
    "created_at",
    "changed_at",
    "added_at",
    "added_by",
    "created_by",
    "confirmation_by",
    "done_by",
    "changed_by",
    "words",
    "uid",
}
TABLES = """activities activity_changes activity_costs activity_files activity_goals activity_organisations agreements
    follow_ups step_changes
    glossary_terms organisations plans step_activities step_owners steps""".split()


def rows(services: Services) -> dict[str, list[dict[str, object]]]:
    """Every row of what an export is made of, and of what follows from it."""
    with services.store.read() as work:
        found = {
            table: work.session.connection().exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").mappings().all()
            for table in TABLES
        }
    return {
        table: [{key: value for key, value in row.items() if key not in UNTOLD} for row in rows]
        for table, rows in found.items()
    }


def test_an_empty_house_becomes_the_same_by_an_import(telegram: TelegramHouse) -> None:
    services = telegram.services
    admin = telegram.member("Ada", "sv", Role.ADMIN)
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    with_everything(services)
    with services.store.write() as work:
        with_more(work)
    before = rows(services)
    packed = exported(telegram, admin)
    with services.store.write() as work:
        emptied(work)
    admin.presses("Läs in")
    admin.hears("Skicka ZIP")
    admin.sends_file("export.zip", packed)
    admin.hears("Jag har läst in")

    assert rows(services) == before
    with services.store.read() as work:
        partnership = work.partnerships.all()[0].id
        assert work.written.known(partnership, ["Bygga anläggningen vid floden"])
        user = work.users.by_address(f"telegram:{anna.number}")
        assert user is not None
        assert [entry.subject for entry in work.reminders.for_person(user.id, 9)] == ["step:2"]


def with_more(work: UnitOfWork) -> None:
    """Records with everything that they may have."""
    partnership = work.partnerships.all()[0].id
    (tekniska,) = (entry.id for entry in work.organisations.all(partnership) if entry.key == "tv")
    anna = work.users.people(partnership)[0]
    for known in work.activities.every(ActivityFilter(partnership, None)):
        known.logged_by = anna.id
    for _ in range(2):  # two of the same name on one day are two
        entry = Activity(partnership_id=partnership, audience="shared", title="Avstämning", kind="meeting",
                         start_on=date(2026, 2, 2), logged_at=NOW, logged_by=anna.id, outcome="Klart", place="Hanoi",
                         topics=["vatten"], confirmation="confirmed", confirmation_side="thai-nguyen",
                         confirmation_comment="Đúng", confirmation_at=NOW)  # fmt: skip
        work.activities.add(entry, ["Avstämning"])
    before = {"outcome": "Påbörjat", "organisation_ids": [tekniska]}
    work.activities.change(entry, before, anna.id, NOW)
    work.activities.change(entry, {"outcome": "Klart", "organisation_ids": []}, None, NOW)
    follow_up = work.follow_ups.add(
        FollowUp(activity_id=entry.id, text="Skicka underlag", person="Anna", user_id=anna.id, done_at=NOW)
    )
    plan = Plan(partnership_id=partnership, title="Plan 2", starts_on=date(2026, 1, 1), ends_on=date(2099, 12, 31),
                status=PlanStatus.ADOPTED, created_at=NOW, remind_days=[0], remind_weekly=False)  # fmt: skip
    work.plans.add(plan)
    step = StepContent(
        "Bygga anläggningen vid floden", Party("TV", tekniska), (Owner("Anna", anna.id), Owner("Dr Lan")),
        date(2026, 5, 1), Due(date(2099, 6, 30), "month"), StepStatus.ONGOING,
        StepCost(Decimal(120), "SEK", Party("TV", tekniska)), (6,), "Bråttom", (entry.id,),
    )  # fmt: skip
    made = work.steps.add(plan, step, anna.id, NOW)
    made.follow_up_id = follow_up.id
    other = replace(step, organisation=None, owners=(), due=Due(date(2099, 6, 1)), cost=None, activities=())
    for content in (other, step):
        work.steps.revise(made, content, anna.id, NOW)
    work.agreements.add(
        Agreement(partnership_id=partnership, audience="linkoping", title="Avtal", kind="project", status="draft",
                  parties=["A"], documents=["avtal.pdf"], notes="Förlängs", lead_months=3, created_at=NOW,
                  changed_at=NOW, signed_on=date(2024, 1, 1), starts_on=date(2024, 2, 1), ends_on=date(2098, 1, 31))
    )  # fmt: skip
    forms = {"sv": ["slamsug", "slambil"], "en": ["sludge lorry"], "vi": ["xe hút bùn"]}
    work.terms.add(partnership, TermContent("term", forms, "Tekniska"), None, NOW)


def test_what_is_known_gets_what_it_lacks_and_what_is_left_out_is_counted(telegram: TelegramHouse) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    archive = zipfile.ZipFile(io.BytesIO(exported(telegram, karin)))
    data = json.loads(archive.read("data.json"))
    known = data["activities"][0]
    known["files"] += [{"name": "../bild 2.png", "media_type": "text/html", "path": "attachments/2"}]
    known["files"] += [{"name": "run.exe", "media_type": "image/png", "path": "attachments/3"}]
    data["activities"].append(known | {"id": 8, "title": "Ur ett annat samarbete", "audience": "oslo", "files": []})
    data["activities"].append(known | {"id": 9, "title": "Bakvänt", "end": "2025-01-01", "files": [], "follow_ups": []})
    data["plans"][0] |= {"title": "Ny plan"}
    data["plans"][0]["steps"][0] |= {"follow_up": known["follow_ups"][0]["id"]}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as changed:
        changed.writestr("data.json", json.dumps(data))
        changed.writestr(known["files"][0]["path"], PICTURE)
        changed.writestr("attachments/2", PICTURE + b"2")
        changed.writestr("attachments/3", b"MZ\0\0")
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", out.getvalue())
    karin.hears(
        "aktiviteter: 1 nya, 1 fanns",
        "bilagor: 1 nya",
        "aktiviteter: 1 togs inte med",
        "En bilaga är för stor eller av",
    )
    with telegram.services.store.read() as work:
        partnership = work.partnerships.all()[0].id
        assert [file.name for file in work.activity_files.of(known["id"])] == ["bild.png", "bild 2.png"]
        (backwards,) = work.activities.page(ActivityFilter(partnership, None, text="bakvänt"), 5).entries
        assert backwards.end_on is None
        (waiting,) = (one.id for one in work.follow_ups.of(known["id"]))
        assert work.steps.follow_ups(partnership, None) == {waiting}


def test_an_import_asks_the_database_little(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    data = json.loads(zipfile.ZipFile(io.BytesIO(exported(telegram, karin))).read("data.json"))
    data["activities"] = [
        {"id": n, "audience": "shared", "title": f"Möte {n}", "kind": "meeting", "start": "2026-01-09",
         "follow_ups": [{"id": n, "text": f"Underlag {n}"}]}
        for n in range(1, 201)
    ]  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data.json", json.dumps(data))
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    with questions() as asked:
        karin.sends_file("export.zip", out.getvalue())
        karin.hears("aktiviteter: 200 nya")
    assert sum("activities" in statement or "follow_ups" in statement for statement in asked) < 50
    with telegram.services.store.read() as work:
        assert len(work.follow_ups.open(1, None, size=300)) == 200


def test_members_are_named_and_nobody_comes_in_by_a_file(telegram: TelegramHouse) -> None:
    services = telegram.services
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, "linkoping")
    rut, _ = telegram.member("Rut", "sv"), telegram.member("Lan", "vi", Role.READER, "thai-nguyen")
    archive = zipfile.ZipFile(io.BytesIO(exported(telegram, karin)))
    data = json.loads(archive.read("data.json"))
    assert data["version"] == 2
    assert [tuple(one.values()) for one in data["members"]] == [
        ("Karin", "coordinator", "linkoping"), ("Rut", "reader", None)
    ]  # fmt: skip
    assert str(rut.number) not in archive.read("data.json").decode()

    data["members"] = [{"name": "Rut", "role": "admin", "side": "thai-nguyen"}]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as changed:
        changed.writestr("data.json", json.dumps(data))
    with services.store.read() as work:
        before = [(user.id, one.role, one.side) for user, one in work.users.members(1, 0, 9)]
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", out.getvalue())
    karin.hears("Filen nämner en medlem. En fil släpper inte in någon")
    with services.store.read() as work:
        assert [(user.id, one.role, one.side) for user, one in work.users.members(1, 0, 9)] == before


def test_the_history_of_a_step_tells_nothing_of_the_other_side(telegram: TelegramHouse) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, "linkoping")
    with telegram.services.store.write() as work:
        partnership = work.partnerships.all()[0].id
        (step,) = work.steps.page(StepFilter(partnership, None, date(2026, 1, 1)), size=5)
        shared = step.content
        secret = replace(shared, audience="thai-nguyen", notes="Hemligt", activities=(1, 2))
        contents = (secret, replace(secret, notes=""), shared, replace(shared, activities=(1, 2)))
        for minute, content in enumerate(contents, start=1):
            work.steps.revise(step, content, None, NOW + timedelta(minutes=minute))
    data = json.loads(zipfile.ZipFile(io.BytesIO(exported(telegram, karin))).read("data.json"))
    (found,) = data["plans"][0]["steps"]
    assert [(one["field"], one["before"], one["after"]) for one in found["history"]] == [("created", None, "Pilot")]


def test_a_version_1_file_is_read(telegram: TelegramHouse) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    data = json.loads(zipfile.ZipFile(io.BytesIO(exported(telegram, karin))).read("data.json"))
    del data["members"], data["plans"][0]["steps"][0]["history"]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data.json", json.dumps(data | {"version": 1}))
    with telegram.services.store.write() as work:
        emptied(work)
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", out.getvalue())
    karin.hears("åtgärder: 1 nya")
    with telegram.services.store.read() as work:
        (step,) = work.steps.page(StepFilter(work.partnerships.all()[0].id, None, date(2026, 1, 1)), size=5)
        assert [change.field for change in work.steps.history(step.id)] == ["created"]


@pytest.mark.parametrize(
    "change",
    [
        {"field": "due", "before": "i morgon"},
        {"field": "owners", "before": [["Anna"]], "after": []},
        {"field": "secret", "before": 1},
        {"field": "goals", "before": [18], "after": []},
    ],
)
def test_a_history_that_nobody_could_read_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        StepChangeForm.model_validate({"at": NOW, **change})
    with pytest.raises(ValidationError):
        ChangeForm.model_validate({"at": NOW, "field": "cost_lines", "before": [{"amount": 1}]})


def test_nobody_confirms_for_the_other_side_by_an_import(telegram: TelegramHouse) -> None:
    telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, "linkoping")
    with_everything(telegram.services)
    with telegram.services.store.write() as work:
        with_more(work)
    packed = exported(telegram, karin)
    with telegram.services.store.write() as work:
        emptied(work)
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", packed)
    karin.hears("Jag har läst in")
    with telegram.services.store.read() as work:
        entries = work.activities.every(ActivityFilter(work.partnerships.all()[0].id, None))
        assert {entry.confirmation for entry in entries} == {"none"}


def test_an_import_opens_no_organisation_that_the_other_side_keeps_to_itself(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, "linkoping")
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        add_organisation(work, home, "hemlig-ab", sv="Hemlig AB", audience="thai-nguyen")
        seen = add_activity(work, home, organisation_ids=[])
    packed = exported(telegram, karin)
    data = json.loads(zipfile.ZipFile(io.BytesIO(packed)).read("data.json"))
    guessed = {"key": "hemlig-ab", "sv": "Gissat AB", "en": "Guessed", "vi": "Guessed"}
    data["organisations"].append({**data["organisations"][0], **guessed, "audience": "shared"})
    data["activities"] = [{**data["activities"][0], "id": seen.id + 1, "title": "Nytt", "organisations": ["hemlig-ab"]}]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data.json", json.dumps(data))
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", out.getvalue())
    karin.hears("Jag har läst in")
    with telegram.services.store.read() as work:
        kept = work.organisations.by_key(home, "hemlig-ab")
        assert kept is not None
        assert (kept.sv, kept.audience) == ("Hemlig AB", "thai-nguyen")
        entries = work.activities.every(ActivityFilter(home, None))
        named = [work.organisations.get(key) for entry in entries for key in entry.organisation_ids]
        assert [found.sv for found in named if found] == ["Gissat AB"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"PK\x03\x04 broken", "skadad"),
        (b"hello", "skadad"),
    ],
)
def test_a_file_that_is_no_export_changes_nothing(telegram: TelegramHouse, content: bytes, why: str) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    exported(telegram, karin)
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", content)
    karin.hears(why, "Ingenting har ändrats")
    karin.hears_nothing_more()


def test_wrong_data_is_named_by_its_place(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    packed = exported(telegram, karin)
    data = json.loads(zipfile.ZipFile(io.BytesIO(packed)).read("data.json"))
    for change, why in (({"version": 9}, "annan version"), ({"plans": [{"title": "x"}]}, "plans.0.")):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("data.json", json.dumps(data | change))
        karin.presses("Läs in")
        karin.hears("Skicka ZIP")
        karin.sends_file("export.zip", out.getvalue())
        karin.hears(why)
    karin.hears_nothing_more()


def test_attachments_that_the_archive_lacks_are_told(telegram: TelegramHouse) -> None:
    with_everything(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    packed = exported(telegram, karin)
    data = zipfile.ZipFile(io.BytesIO(packed)).read("data.json")
    with telegram.services.store.write() as work:
        emptied(work)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("data.json", data)
    karin.presses("Läs in")
    karin.hears("Skicka ZIP")
    karin.sends_file("export.zip", out.getvalue())
    karin.hears("aktiviteter: 1 nya", "En bilaga finns inte i filen")


def test_only_coordinators_get_everything_and_not_in_a_group(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv", Role.CONTRIBUTOR)
    rut.says("/export")
    rut.hears("samordnare")
    rut.hears_nothing_more()


def test_every_record_of_the_form_refuses_what_it_does_not_know() -> None:
    schema = PartnershipForm.model_json_schema()
    records = [schema, *(one for one in schema["$defs"].values() if one.get("type") == "object")]
    assert all(one.get("additionalProperties") is False for one in records)
