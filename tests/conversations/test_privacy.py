"""What is kept about somebody: told, handed out, and taken away."""

import json

from sqlalchemy import select

from storage import Activity, AuditEntry, FollowUp, Role
from storage.invariants import broken_rules
from tests.conversations.talk import TelegramHouse

SECRET = "Vem bekostar deltagandet i utbytet om hemligheten?"


def log(person: object) -> None:
    person.says("/log Möte den 3 november 2026 med Tekniska verken om avlopp, 7 deltagare")  # type: ignore[attr-defined]
    person.hears("Tekniska verken")  # type: ignore[attr-defined]
    person.presses("Spara")  # type: ignore[attr-defined]
    person.hears("A-1")  # type: ignore[attr-defined]


def everything(house: TelegramHouse) -> str:
    with house.services.store.read() as work, house.services.store.read():
        rows = [
            [str(value) for value in row]
            for table in Activity.metadata.sorted_tables
            for row in work.session.execute(select(table)).all()
        ]
    return json.dumps(rows, ensure_ascii=False)


def test_privacy_tells_what_is_kept_and_for_how_long(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    rut.says("/privacy")
    rut.hears("Vad jag sparar", "365 dagar", "kort med de meddelanden", "sparas i högst 28 dagar", "/forget_me")


def test_own_data_come_as_a_file_and_only_ones_own(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut Persson", "sv", Role.CONTRIBUTOR)
    minh = telegram.member("Minh Nguyen", "vi")
    rut.says(SECRET)
    rut.hears()
    minh.says("Ai trả chi phí tham gia trao đổi?")
    minh.hears()
    rut.says("/export_me")
    heard = [rut.place.next(), rut.place.next()]
    document = next(event.content["document"] for event in heard if event and "document" in event.content)
    _, content, _ = telegram.api.files[document["file_id"]]
    found = json.loads(content)
    assert found["users"][0]["name"] == "Rut Persson"
    assert found["questions"][0]["text"] == SECRET
    assert "Minh" not in content.decode()


def test_forgotten_person_is_nowhere_and_the_record_stays(telegram: TelegramHouse) -> None:
    telegram.member("Anna", "sv", Role.ADMIN)
    rut = telegram.member("Rut Persson", "sv", Role.CONTRIBUTOR)
    log(rut)
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{rut.number}")
        assert user is not None
        (entry,) = work.session.scalars(select(Activity))
        work.follow_ups.add(FollowUp(activity_id=entry.id, text="Ringa", person="Rut Persson", user_id=user.id))
        work.activities.index_all({entry.id: ["Tekniska verken", "Ringa Rut Persson"]})
    rut.says(SECRET)
    rut.hears()
    rut.says("/glom_mig")
    rut.hears("Vill du att jag glömmer dig?")
    rut.presses("Nej")
    rut.hears("Inget är ändrat")
    rut.says("/forget_me")
    rut.hears("Vill du att jag glömmer dig?")
    rut.presses("Ja, glöm mig")
    rut.hears("Nu har jag glömt dig")
    rut.hears_nothing_more()
    left = everything(telegram)
    assert "persson" not in left.casefold()
    assert "tekniska" in left
    assert "hemligheten" not in left
    with telegram.services.store.read() as work:
        (activity,) = work.session.scalars(select(Activity))
        assert (activity.logged_by, activity.participants) == (None, 7)
        actions = [(entry.action, entry.actor_id) for entry in work.session.scalars(select(AuditEntry))]
        assert ("person-forgotten", None) in actions
        assert broken_rules(work.session) == []
    rut.says("/help")
    rut.hears("åtkomst")


def test_nobody_can_make_others_forgotten(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    minh = telegram.member("Minh", "vi")
    minh.says("/forget_me")
    minh.hears("xóa dữ liệu")
    event = minh.place.with_button("Không")
    rut.says("/help")
    rut.hears("/ask")
    with telegram.services.store.read() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
    mine = next(entry for entry in telegram.api.events if entry.chat == rut.number and entry.kind == "message")
    rut.presses_on(mine, f"forget:yes:{user.id}")
    rut.is_told("")
    with telegram.services.store.read() as work:
        assert work.users.by_address(f"telegram:{minh.number}") is not None
    assert event.buttons
