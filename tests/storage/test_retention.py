"""What has been kept long enough goes; the rest stays."""

import os
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from storage import (
    Activity,
    ActivityDraft,
    Admission,
    AskedQuestion,
    AuditEntry,
    Chat,
    Database,
    DraftState,
    Expectation,
    FileFolder,
    FollowUp,
    Invitation,
    Original,
    Plan,
    PlanCard,
    RetentionDays,
    Role,
    Step,
    StoredTranslation,
    TranslationCard,
    User,
)
from storage.invitations import WrongCode
from tests.storage.samples import NOW, SIDES, add_activity, add_chat, add_user


def test_old_questions_and_audit_entries_go_and_young_ones_stay(database: Database) -> None:
    days = RetentionDays(questions_days=10, audit_days=100)
    with database.write() as work:
        user, chat = add_user(work), add_chat(work)
        for age in (1, 9, 11, 50):
            asked = {"user_id": user.id, "chat_id": chat.id, "text": f"{age}", "standalone": "", "language": "sv"}
            work.questions.add(AskedQuestion(**asked, answered=True, asked_at=NOW - timedelta(days=age)))
        for age in (99, 101):
            work.audit.note(AuditEntry(action="exported", target=f"{age}", at=NOW - timedelta(days=age)))
        work.retention.sweep(days, NOW)
    with database.read() as work:
        kept = work.personal.everything(user, lambda _: None)
        assert [row["text"] for row in kept["questions"]] == ["1", "9"]
        assert work.session.query(AuditEntry.target).all() == [("99",)]


def test_what_was_only_on_its_way_goes_with_the_cards(database: Database) -> None:
    days = RetentionDays(drafts_days=30)
    with database.write() as work:
        user, chat = add_user(work), add_chat(work)
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        for age in (29, 31):
            then = NOW - timedelta(days=age)
            card = PlanCard(chat_id=chat.id, user_id=user.id, partnership_id=home, kind="step", content={})
            card.created_at = then
            work.plan_cards.add(card)
            saved = add_activity(work, home, f"Möte {age}").id
            fields = {"chat_id": chat.id, "user_id": user.id, "partnership_id": home, "language": "sv", "fields": {}}
            draft = ActivityDraft(state=DraftState.SAVED, activity_id=saved, created_at=then, changed_at=then, **fields)
            work.drafts.add(draft)
            fresh = Invitation(code_hash=f"{age}", partnership_id=home, role=1, made_at=then, expires_at=then)
            work.invitations.add(fresh)
            work.invitations.note_wrong(user.id, then)
        expires = NOW - timedelta(seconds=1)
        work.chats.expect(Expectation(chat_id=chat.id, user_id=user.id, topic="log", expires_at=expires))
        work.retention.sweep(days, NOW)
    with database.read() as work:
        counts = {
            table: work.session.scalar(select(func.count()).select_from(table))
            for table in (Activity, ActivityDraft, PlanCard, Invitation, WrongCode, Expectation)
        }
        assert counts == {Activity: 2, ActivityDraft: 1, PlanCard: 1, Invitation: 1, WrongCode: 1, Expectation: 0}


def test_strangers_who_have_been_silent_are_forgotten_and_nobody_else(database: Database) -> None:
    old, stranger = NOW - timedelta(days=31), "telegram:1"
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        young = NOW - timedelta(days=29)
        for address, seen in ((stranger, old), ("telegram:2", young), ("telegram:3", old), ("telegram:4", old)):
            add_user(work, address, seen_at=seen)
            add_chat(work, address)
        add_user(work, "telegram:5", seen_at=old, admission=Admission.REFUSED)
        member = add_user(work, "telegram:6", seen_at=old, admission=Admission.ADMITTED)
        work.users.grant(member.id, home, Role.READER)
        former = work.users.by_address("telegram:3")
        assert former is not None
        add_activity(work, home, logged_by=former.id)
        work.retention.sweep(RetentionDays(drafts_days=30), NOW, {"telegram:4"})
    with database.read() as work:
        assert {user.address for user in work.session.query(User)} == {f"telegram:{number}" for number in range(2, 7)}
        assert {chat.address for chat in work.session.query(Chat)} == {"telegram:2", "telegram:3", "telegram:4"}
        assert work.broken_rules() == []


def test_somebodys_own_texts_are_forgotten_in_translation_too(database: Database) -> None:
    with database.write() as work:
        user, chat = add_user(work), add_chat(work, "telegram:-5")
        user_id = user.id
        partnership = work.partnerships.ensure("Borås – Huế", SIDES)
        for number, owner in enumerate((user_id, None)):
            original = Original(partnership.id, f"{number}", "sv", "vi")
            work.translations.keep(original, ("deepl", owner), "", {"text": f"text {number}"}, NOW)
        mine = Original(partnership.id, "2", "sv", "vi")
        work.translations.correct(mine, "", {"text": "corrected"}, (user_id, "Åsa Nguyễn"), NOW)
        card = TranslationCard(chat_id=chat.id, user_id=user_id, original={"text": "text 0"}, created_at=NOW)
        work.translations.add_card(card)
        work.personal.forget(user)
    with database.read() as work:
        kept = work.session.query(StoredTranslation).order_by(StoredTranslation.id).all()
        assert [(row.text["text"], row.by_name) for row in kept] == [("text 1", None), ("corrected", "–")]
        assert work.session.query(TranslationCard).all() == []


def test_what_is_forgotten_is_not_in_the_files_either(tmp_path: Path) -> None:
    path = tmp_path / "samverkan.db"
    with closing(Database(f"sqlite:///{path}")) as database, closing(Database(f"sqlite:///{path}")) as other:
        database.migrate()
        with database.write() as work:
            user, chat = add_user(work, name="Rut Persson"), add_chat(work)
            asked = {"user_id": user.id, "chat_id": chat.id, "text": "Hemlighet " * 1_000, "standalone": ""}
            work.questions.add(AskedQuestion(**asked, language="sv", answered=True, asked_at=NOW))
        with other.read():
            assert left_in(tmp_path) == {"Rut Persson", "Hemlighet"}
        with database.write() as work:
            kept = work.users.by_address("telegram:1")
            assert kept is not None
            work.personal.forget(kept)
        database.tidy()
        assert left_in(tmp_path) == set()


def left_in(folder: Path) -> set[str]:
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    return {word for word in ("Rut Persson", "Hemlighet") if word.encode() in content}


def test_forgetting_one_person_leaves_the_others_alone(database: Database) -> None:
    with database.write() as work:
        first, second_id = add_user(work, "telegram:1"), add_user(work, "telegram:2").id
        add_chat(work, "telegram:1")
        add_chat(work, "telegram:2")
        work.personal.forget(first)
    with database.read() as work:
        assert work.users.by_address("telegram:1") is None
        assert work.chats.by_address("telegram:1") is None
        other = work.users.by_address("telegram:2")
        assert other is not None
        assert other.id == second_id
        assert work.personal.everything(other, lambda _: None).keys() == {"users", "chats"}


def test_the_record_is_handed_out_only_as_far_as_it_may_be_seen_now(database: Database) -> None:
    with database.write() as work:
        rut, home = add_user(work), work.partnerships.ensure("Borås – Huế", SIDES).id
        titles = {"seen": "shared", "ours": "se", "theirs": "vn", "gone": "shared"}
        made = {title: add_activity(work, home, title, audience=side) for title, side in titles.items()}
        for activity in made.values():
            activity.logged_by = rut.id
        made["gone"].deleted_at = NOW
        plan = Plan(partnership_id=home, audience="vn", title="Secret plan", created_at=NOW)
        plan.starts_on = plan.ends_on = NOW.date()
        work.session.add(plan)
        work.session.flush()
        step = Step(plan_id=plan.id, audience="shared", position=1, title="Secret step", created_by=rut.id)
        step.created_at = step.changed_at = NOW
        work.session.add_all([step, FollowUp(activity_id=made["theirs"].id, text="Secret task", user_id=rut.id)])
    with database.read() as work:
        inside = work.personal.everything(rut, lambda _: frozenset({"shared", "se"}))
        outside = work.personal.everything(rut, lambda _: frozenset())
        admin = work.personal.everything(rut, lambda _: None)
    assert {row.get("title") for row in inside["activities"]} == {"seen", "ours", None}
    assert {row.get("title") for row in outside["activities"]} == {None}
    assert len(outside["activities"]) == len(titles), "that they are named there is told"
    assert "Secret" not in repr((inside, outside))
    assert repr(admin).count("Secret") == 2


def test_bytes_rest_until_nobody_has_handed_them_in_for_a_while(tmp_path: Path) -> None:
    files, hour = FileFolder(tmp_path), timedelta(hours=1)
    sha256 = files.keep(b"karta")
    assert files.resting(hour) == []
    os.utime(tmp_path / sha256[:2] / sha256, (0, 0))
    assert files.resting(hour) == [sha256]
    assert files.keep(b"karta") == sha256
    files.remove(sha256, hour)
    assert files.read(sha256) == b"karta"
    os.utime(tmp_path / sha256[:2] / sha256, (0, 0))
    files.remove(sha256, hour)
    assert files.read(sha256) is None


def test_what_was_left_half_written_goes_when_it_is_old(tmp_path: Path) -> None:
    files = FileFolder(tmp_path)
    whole, half = tmp_path / "ab" / f"ab{'0' * 62}", tmp_path / "ab" / f"ab{'0' * 62}.17.4711"
    whole.parent.mkdir()
    for path in (whole, half):
        path.write_bytes(b"karta")
    files.drop_unfinished(timedelta(hours=1))
    assert half.exists()
    for path in (whole, half):
        os.utime(path, (0, 0))
    files.drop_unfinished(timedelta(hours=1))
    assert (whole.exists(), half.exists()) == (True, False)
