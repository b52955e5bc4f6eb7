"""The same talk about a plan in three languages: in words, in a group, in the week's digest, as files."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from handlers.plans import digests, news
from storage import Activity, GroupTranslation, StepStatus
from tests.handlers.plans.desk import Desk, Member, user_of

WORDS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "add": "Lägg till: provtagning, Kim, klart 15 december",
        "save": "Spara",
        "saved": "Sparad som S-1",
        "ask": "S-1 klart?",
        "stands": "planerad · tis 15 dec. 2026 (om 22 dagar)",
        "move": "skjut upp S-1 till 20 januari",
        "moved": "framflyttad · ons 20 jan. 2027",
        "past": "flytta S-1 till 1 april 2020",
        "is_past": "Den dagen har redan varit",
        "ongoing": "S-1 pågår",
        "goes_on": "pågår · ons 20 jan. 2027",
        "news": "Ändringar i Handlingsplan 2027\nS-1 Provtagning: ny åtgärd (Kim)",
        "digest": "Veckans sammanställning",
        "mine": "Dina, försenade och de närmaste två veckorna (1)",
        "unowned": "Utan ansvarig person (1)",
        "unreported": "Aktiviteter utan resultat (1)",
        "picture": "🖼 Bild",
        "calendar": "📅 Kalenderfil",
        "in_calendar": "En åtgärd för kalendern",
        "done": "S-1 är klar",
        "finished": "klar · skulle vara klar ons 20 jan. 2027",
    },
    "en": {
        "add": "Add: sampling, Kim, due 15 December",
        "save": "Save",
        "saved": "Saved as S-1",
        "ask": "S-1 done?",
        "stands": "planned · Tue 15 Dec 2026 (in 22 days)",
        "move": "postpone S-1 to 20 January",
        "moved": "postponed · Wed 20 Jan 2027",
        "past": "move S-1 to 1 April 2020",
        "is_past": "That day has already passed",
        "ongoing": "S-1 is ongoing",
        "goes_on": "ongoing · Wed 20 Jan 2027",
        "news": "Changes in Handlingsplan 2027\nS-1 Sampling: new step (Kim)",
        "digest": "The week’s digest",
        "mine": "Yours, overdue and within two weeks (1)",
        "unowned": "With nobody responsible (1)",
        "unreported": "Activities without a result (1)",
        "picture": "🖼 Picture",
        "calendar": "📅 Calendar file",
        "in_calendar": "One step for your calendar",
        "done": "S-1 is done",
        "finished": "done · was due Wed 20 Jan 2027",
    },
    "vi": {
        "add": "Thêm: lấy mẫu nước, Kim, hạn 15/12",
        "save": "Lưu",
        "saved": "Đã lưu là S-1",
        "ask": "S-1 xong chưa?",
        "stands": "đã lên kế hoạch · thứ Ba 15/12/2026 (còn 22 ngày)",
        "move": "hoãn S-1 đến 20/1",
        "moved": "đã hoãn · thứ Tư 20/1/2027",
        "past": "dời S-1 sang 1/4/2020",
        "is_past": "Ngày đó đã qua",
        "ongoing": "S-1 đang làm",
        "goes_on": "đang thực hiện · thứ Tư 20/1/2027",
        "news": "Thay đổi trong Handlingsplan 2027\nS-1 Lấy mẫu nước: bước mới (Kim)",
        "digest": "Bản tổng hợp hằng tuần",
        "mine": "Việc của anh/chị, quá hạn và trong hai tuần tới (1)",
        "unowned": "Chưa có người phụ trách (1)",
        "unreported": "Hoạt động chưa ghi kết quả (1)",
        "picture": "🖼 Hình ảnh",
        "calendar": "📅 Tệp lịch",
        "in_calendar": "1 bước để đưa vào lịch",
        "done": "S-1 xong",
        "finished": "đã xong · hạn thứ Tư 20/1/2027",
    },
}


@pytest.fixture(params=WORDS)
def words(request: pytest.FixtureRequest) -> Mapping[str, str]:
    """What is written and read in one of the languages."""
    return {**WORDS[request.param], "language": request.param}


@pytest.fixture
def kim(desk: Desk, words: Mapping[str, str]) -> Member:
    """A coordinator who speaks it, with an adopted plan."""
    desk.plan()
    return desk.member("Kim", words["language"])


def test_a_step_is_asked_after_moved_and_finished_in_words(desk: Desk, kim: Member, words: Mapping[str, str]) -> None:
    kim.says(words["add"])
    assert words["saved"] in kim.presses(words["save"])
    assert words["stands"] in kim.says(words["ask"])
    assert words["moved"] in kim.says(words["move"])
    assert words["is_past"] in kim.says(words["past"])
    assert desk.step().due_on == date(2027, 1, 20)
    assert words["goes_on"] in kim.says(words["ongoing"])
    assert words["finished"] in kim.says(words["done"])
    assert desk.step().status == StepStatus.DONE


def test_a_group_hears_of_changes_once_in_its_language(desk: Desk, kim: Member, words: Mapping[str, str]) -> None:
    place = desk.group(5)
    with desk.services.store.write() as work:
        chat = work.chats.by_address(place)
        assert chat is not None
        wish = GroupTranslation(
            chat_id=chat.id, languages=[words["language"]], chosen=True, changed_at=desk.clock.now()
        )
        work.translations.set_group(wish)
    kim.says(words["add"])
    kim.presses(words["save"])
    kim.says(words["move"])
    desk.clock.advance(timedelta(minutes=3))
    news.run(desk.services)
    news.run(desk.services)
    assert kim.new(place) == words["news"]


def test_the_weeks_digest_tells_a_coordinator_what_nobody_sees_to(
    desk: Desk, kim: Member, words: Mapping[str, str]
) -> None:
    kim.says(words["add"])
    kim.presses(words["save"])
    kim.says(words["add"].replace(" Kim,", ""))
    kim.presses(words["save"])
    with desk.services.store.write() as work:
        work.digests.of(user_of(work, kim).id).wanted = True
        activity = Activity(partnership_id=1, title="Hội thảo", audience="shared", kind="training")
        activity.start_on, activity.logged_at = date(2026, 11, 2), desk.clock.now()
        work.activities.add(activity, [])
    desk.clock.set(datetime(2026, 12, 7, 7, 0, tzinfo=UTC))
    for _ in range(2):
        digests.run(desk.services)
    told = kim.hears(*(words[name] for name in ("digest", "mine", "unowned", "unreported")), "S-1", "S-2", "A-1")
    assert told.count(words["digest"]) == 1


def test_a_plan_is_given_as_a_picture_and_for_the_calendar(desk: Desk, kim: Member, words: Mapping[str, str]) -> None:
    kim.says(words["add"])
    kim.presses(words["save"])
    kim.says("/plan")
    assert "Handlingsplan 2027" in kim.presses(words["picture"])
    (picture,) = kim.files()
    assert (picture.media_type, picture.content[:4]) == ("image/png", b"\x89PNG")
    assert words["in_calendar"] in kim.presses(words["calendar"])
    (file,) = kim.files()
    (event,) = Calendar.from_ical(file.content).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("S-1 ")
    assert event.decoded("DTSTART") == date(2026, 12, 15)
