"""Steps in a calendar file, read back as a calendar reads them."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from reports.calendar import Entry, calendar

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PILOT = Entry("step-7@x", "S-7 Prover; „avlopp“, \\ mer", date(2026, 12, 15), NOW, description="Anna, Minh\nSông Công")


def events(content: bytes) -> list[dict[str, object]]:
    found = Calendar.from_ical(content)
    return [{key: part.decoded(key, None) for key in part} for part in found.walk("VEVENT")]


def test_a_due_date_is_a_whole_day_that_makes_nobody_busy() -> None:
    (event,) = events(calendar([PILOT], "Plan", NOW))

    assert (event["DTSTART"], event["DTEND"]) == (date(2026, 12, 15), date(2026, 12, 16))
    assert (event["TRANSP"], event["STATUS"]) == ("TRANSPARENT", "CONFIRMED")


def test_a_period_reaches_from_its_first_to_its_last_day() -> None:
    entry = Entry("step-8@x", "S-8", date(2027, 3, 31), NOW, start=date(2027, 2, 1))
    (event,) = events(calendar([entry], "Plan", NOW))

    assert (event["DTSTART"], event["DTEND"]) == (date(2027, 2, 1), date(2027, 4, 1))


def test_words_come_back_as_they_were_written() -> None:
    content = calendar([PILOT], "Handlingsplan 2026–2027", NOW)
    (event,) = events(content)

    assert event["SUMMARY"] == PILOT.title
    assert event["DESCRIPTION"] == PILOT.description
    assert "X-WR-CALNAME:Handlingsplan 2026–2027" in content.decode()
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_a_newer_file_replaces_the_older_entry_and_a_cancelled_one_goes() -> None:
    first, second = (Entry("step-7@x", "S-7", date(2027, 1, 1), NOW, revision=number) for number in (0, 1))
    gone = Entry("step-7@x", "S-7", date(2027, 1, 1), NOW, revision=2, cancelled=True)

    found = [events(calendar([entry], "Plan", NOW))[0] for entry in (first, second, gone)]
    assert [event["UID"] for event in found] == ["step-7@x"] * 3
    assert [event["SEQUENCE"] for event in found] == [0, 1, 2]
    assert found[-1]["STATUS"] == "CANCELLED"


def test_an_empty_plan_is_an_empty_calendar() -> None:
    assert events(calendar([], "Plan", NOW)) == []


def test_long_lines_are_folded_and_no_stray_return_breaks_one() -> None:
    title = "S-7 " + "Lắp đặt trạm xử lý nước thải ở Sông Công 🚰; " * 8
    entry = Entry("step-7@x", title + "\rsist", date(2027, 1, 1), NOW, description="ett\r\ntvå\rtre\x07\n" + "å" * 200)
    content = calendar([entry], "Plan\r2027", NOW)

    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in content.split(b"\r\n"))
    assert all(line.decode() for line in content.split(b"\r\n")[:-1])  # no letter is cut in two
    (event,) = events(content)
    assert event["SUMMARY"] == title + "\nsist"
    assert event["DESCRIPTION"] == "ett\ntvå\ntre\n" + "å" * 200
