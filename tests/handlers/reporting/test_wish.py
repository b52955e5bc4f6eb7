"""What people write after /report, in three languages; and the same on a button."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.errors import UserError
from handlers.periods.spans import short_name
from handlers.reporting.wish import (
    FORMATS,
    Wish,
    asks_for_another_format,
    asks_for_another_language,
    from_code,
    read,
    whole_year,
)
from knowledge.words import LANGUAGES
from reports.facts import ReportKind

TODAY = date(2026, 11, 23)
YEAR = whole_year(2026)
NAMES = {"sv": "verksamhetsrapport", "en": "activity report", "vi": "báo cáo hoạt động"}


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("aktivitetsrapport 2026 docx", "sv", Wish(ReportKind.ACTIVITY, YEAR, ("sv",))),
        ("verksamhetsrapport 2025-2026 excel", "sv",
         Wish(ReportKind.ACTIVITY, (date(2025, 1, 1), date(2026, 12, 31)), ("sv",), "xlsx")),
        ("slutrapport till ICLD 2026 på engelska", "sv", Wish(ReportKind.FINAL, YEAR, ("en",))),
        ("översyn allt word svenska vietnamesiska", "sv", Wish(ReportKind.REVIEW, None, ("sv", "vi"))),
        ("planuppföljning i år csv", "sv", Wish(ReportKind.PLAN, YEAR, ("sv",), "csv")),
        ("activities Q3 2026", "en", Wish(ReportKind.ACTIVITY, (date(2026, 7, 1), date(2026, 9, 30)), ("en",))),
        ("final report last year, internal", "en",
         Wish(ReportKind.FINAL, whole_year(2025), ("en",), internal=True)),
        ("review 2026-01-15 to 2026-03-01", "en",
         Wish(ReportKind.REVIEW, (date(2026, 1, 15), date(2026, 3, 1)), ("en",))),
        ("hoạt động năm nay xlsx", "vi", Wish(ReportKind.ACTIVITY, YEAR, ("vi",), "xlsx")),
        ("bao cao tong ket 2026", "vi", Wish(ReportKind.FINAL, YEAR, ("vi",))),
        ("kế hoạch 2026 tiếng Anh", "vi", Wish(ReportKind.PLAN, YEAR, ("en",))),
        ("rà soát nửa năm H1 2026 nội bộ", "vi",
         Wish(ReportKind.REVIEW, (date(2026, 1, 1), date(2026, 6, 30)), ("vi",), internal=True)),
        ("báo cáo hoạt động 6 tháng đầu năm", "vi",
         Wish(ReportKind.ACTIVITY, (date(2026, 1, 1), date(2026, 6, 30)), ("vi",))),
        ("uppföljning förra kvartalet", "sv",
         Wish(ReportKind.PLAN, (date(2026, 7, 1), date(2026, 9, 30)), ("sv",))),
        ("activity report first half of 2025, bilingual", "en",
         Wish(ReportKind.ACTIVITY, (date(2025, 1, 1), date(2025, 6, 30)), ("sv", "vi"))),
        ("verksamhetsrapport senaste tre månaderna", "sv",
         Wish(ReportKind.ACTIVITY, (date(2026, 8, 24), TODAY), ("sv",))),
        ("activity report October", "en",
         Wish(ReportKind.ACTIVITY, (date(2026, 10, 1), date(2026, 10, 31)), ("en",))),
        ("verksamhetsrapport december", "sv",
         Wish(ReportKind.ACTIVITY, (date(2025, 12, 1), date(2025, 12, 31)), ("sv",))),
        ("báo cáo hoạt động tháng 10 đến tháng 11 năm 2025", "vi",
         Wish(ReportKind.ACTIVITY, (date(2025, 10, 1), date(2025, 11, 30)), ("vi",))),
        ("verksamhetsrapport jan-mars 2026", "sv",
         Wish(ReportKind.ACTIVITY, (date(2026, 1, 1), date(2026, 3, 31)), ("sv",))),
        ("verksamhetsrapport kvartal III 2026", "sv",
         Wish(ReportKind.ACTIVITY, (date(2026, 7, 1), date(2026, 9, 30)), ("sv",))),
        ("slutrapport de senaste två åren", "sv", Wish(ReportKind.FINAL, (date(2024, 11, 24), TODAY), ("sv",))),
        ("verksamhetsrapport sedan mars", "sv", Wish(ReportKind.ACTIVITY, (date(2026, 3, 1), TODAY), ("sv",))),
        ("activity report since 2023", "en", Wish(ReportKind.ACTIVITY, (date(2023, 1, 1), TODAY), ("en",))),
        ("báo cáo hoạt động từ 1/3/2026", "vi", Wish(ReportKind.ACTIVITY, (date(2026, 3, 1), TODAY), ("vi",))),
        ("báo cáo tổng kết hai năm qua song ngữ", "vi",
         Wish(ReportKind.FINAL, (date(2024, 11, 24), TODAY), ("vi", "sv"))),
        ("activity report 2026-03", "en",
         Wish(ReportKind.ACTIVITY, (date(2026, 3, 1), date(2026, 3, 31)), ("en",))),
        ("activity report 15 Jan 2026 to 30 June 2026", "en",
         Wish(ReportKind.ACTIVITY, (date(2026, 1, 15), date(2026, 6, 30)), ("en",))),
        ("aktivitetsrapport 2026 för internationella kontoret", "sv", Wish(ReportKind.ACTIVITY, YEAR, ("sv",))),
        ("final report 2026 for the international funder", "en", Wish(ReportKind.FINAL, YEAR, ("en",))),
        ("en verksamhetsrapport över vad vi gjorde 2026", "sv", Wish(ReportKind.ACTIVITY, YEAR, ("sv",))),
        ("báo cáo hoạt động 2026 của đơn vị", "vi", Wish(ReportKind.ACTIVITY, YEAR, ("vi",))),
        ("verksamhetsrapport 2026 EN docx", "sv", Wish(ReportKind.ACTIVITY, YEAR, ("en",))),
        ("verksamhetsrapport andra tertialet 2025", "sv",
         Wish(ReportKind.ACTIVITY, (date(2025, 5, 1), date(2025, 8, 31)), ("sv",))),
        ("verksamhetsrapport tertial 1-2", "sv",
         Wish(ReportKind.ACTIVITY, (date(2026, 1, 1), date(2026, 8, 31)), ("sv",))),
        ("verksamhetsrapport förra tertialet", "sv",
         Wish(ReportKind.ACTIVITY, (date(2026, 5, 1), date(2026, 8, 31)), ("sv",))),
        ("activity report 2026 sv+vi", "en", Wish(ReportKind.ACTIVITY, YEAR, ("sv", "vi"))),
    ],
)  # fmt: skip
def test_one_message_says_it_all(text: str, language: str, meant: Wish) -> None:
    wish, enough = read(text, language, TODAY)
    assert wish == meant
    assert enough == (not meant.internal and (meant.days is not None or "word" in text))


PERIODS = """
sv | årets första nio månader       | 2026-01-01 2026-09-30
sv | de tre första kvartalen 2025   | 2025-01-01 2025-09-30
sv | sista kvartalet 2025           | 2025-10-01 2025-12-31
sv | senaste kvartalet              | 2026-07-01 2026-09-30 ?
sv | förra halvåret                 | 2026-01-01 2026-06-30
sv | senaste halvåret               | 2026-05-24 2026-11-23 ?
sv | andra halvåret i fjol          | 2025-07-01 2025-12-31
sv | hittills i år                  | 2026-01-01 2026-11-23
sv | rapport för hela året          | 2026-01-01 2026-12-31
sv | hela förra året                | 2025-01-01 2025-12-31
en | the whole year                 | 2026-01-01 2026-12-31
vi | báo cáo cả năm                 | 2026-01-01 2026-12-31
sv | läsåret 2025/26                | 2025-08-01 2026-07-31 ?
sv | läsåret 25/26                  | 2025-08-01 2026-07-31 ?
sv | förra läsåret                  | 2025-08-01 2026-07-31 ?
sv | läsåret                        | 2026-08-01 2027-07-31 ?
sv | förra terminen                 | 2026-01-01 2026-06-30 ?
sv | förra höstterminen             | 2025-08-01 2025-12-31 ?
sv | vt 2026                        | 2026-01-01 2026-06-30 ?
sv | HT25                           | 2025-08-01 2025-12-31 ?
sv | till och med juni              | 2026-01-01 2026-06-30 ?
sv | mars till och med juni         | 2026-03-01 2026-06-30
sv | t.o.m. 15 juni 2025            | 2025-01-01 2025-06-15 ?
sv | första till tredje kvartalet   | 2026-01-01 2026-09-30
sv | kvartal 1-2                    | 2026-01-01 2026-06-30
en | first half of 2026             | 2026-01-01 2026-06-30
en | 2026 H2                        | 2026-07-01 2026-12-31
en | 1st half 2025                  | 2025-01-01 2025-06-30
en | Q1-Q3 2026                     | 2026-01-01 2026-09-30
en | the last quarter of 2025       | 2025-10-01 2025-12-31
en | last quarter                   | 2026-07-01 2026-09-30
en | previous quarter               | 2026-07-01 2026-09-30
en | the past year                  | 2025-11-24 2026-11-23 ?
en | year to date                   | 2026-01-01 2026-11-23
en | last school year               | 2025-08-01 2026-07-31 ?
en | the academic year 2025-2026    | 2025-08-01 2026-07-31 ?
en | last term                      | 2026-01-01 2026-06-30 ?
en | up to June                     | 2026-01-01 2026-06-30 ?
en | the last 90 days               | 2026-08-26 2026-11-23
vi | 9 tháng đầu năm                | 2026-01-01 2026-09-30
vi | 3 tháng cuối năm               | 2026-10-01 2026-12-31
vi | hai quý đầu năm 2026           | 2026-01-01 2026-06-30
vi | quý 3                          | 2026-07-01 2026-09-30
vi | quý IV năm ngoái               | 2025-10-01 2025-12-31
vi | quý vừa qua                    | 2026-07-01 2026-09-30 ?
vi | nửa năm qua                    | 2026-05-24 2026-11-23 ?
vi | từ đầu năm đến nay             | 2026-01-01 2026-11-23
vi | năm học trước                  | 2025-08-01 2026-07-31 ?
vi | năm học này                    | 2026-08-01 2027-07-31 ?
vi | học kỳ 1                       | 2026-08-01 2026-12-31 ?
vi | học kỳ II năm học 2025-2026    | 2026-01-01 2026-06-30 ?
vi | đến hết tháng 6                | 2026-01-01 2026-06-30 ?
vi | năm học 2025-2026              | 2025-08-01 2026-07-31 ?
"""


def test_periods_are_read_as_people_name_them() -> None:
    missed = []
    for line in PERIODS.strip().splitlines():
        language, text, meant = (part.strip() for part in line.split("|"))
        wish, enough = read(f"{NAMES[language]} {text}", language, TODAY)
        read_as = f"{wish.days[0]} {wish.days[1]}{'' if enough else ' ?'}" if wish.days else ""
        missed += [] if read_as == meant else [f"{text}: {read_as}"]
    assert not missed


@pytest.mark.parametrize(
    "text", ["verksamhetsrapport på franska", "report in German", "report in Italian", "báo cáo bằng tiếng Pháp"]
)
def test_a_language_without_texts_is_noticed(text: str) -> None:
    assert asks_for_another_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "rapport på svenska",
        "report in English 2026",
        "báo cáo tiếng Thụy Điển",
        "rapport på tekniska möten",
        "report in Thai Nguyen",
    ],
)
def test_languages_with_texts_are_no_others(text: str) -> None:
    assert not asks_for_another_language(text)


@pytest.mark.parametrize(("text", "other"), [("planen som PDF", True), ("report as Word", False), ("Pdfer", False)])
def test_a_format_that_is_not_made_is_noticed(text: str, other: bool) -> None:
    assert asks_for_another_format(text) is other


@pytest.mark.parametrize("text", ["", "rapport", "report please", "báo cáo"])
def test_too_little_is_asked_about(text: str) -> None:
    wish, enough = read(text, "sv", TODAY)
    assert not enough
    assert wish == Wish(ReportKind.ACTIVITY, YEAR, ("sv",))


days = st.tuples(st.dates(date(1000, 1, 1)), st.dates(date(1000, 1, 1))).map(lambda pair: (min(pair), max(pair)))
wishes = st.builds(
    Wish,
    st.sampled_from(ReportKind),
    st.none() | days,
    st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=2, unique=True).map(tuple),
    st.sampled_from(FORMATS),
    st.booleans(),
)


@given(wishes)
def test_wish_survives_its_button(wish: Wish) -> None:
    assert from_code(wish.code) == wish
    assert len(f"report:anyway:{wish.code}".encode()) <= 64


@pytest.mark.parametrize("code", ["", "x", "a.20269999-20261231.sv.d.s", "a.all.sv.d.s.x", "a.all.de.d.s", "a" * 64])
def test_made_up_buttons_are_refused(code: str) -> None:
    with pytest.raises(UserError):
        from_code(code)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    read(text, "sv", TODAY)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("verksamhetsrapport hösten 2026", (date(2026, 8, 1), date(2026, 12, 31))),
        ("activity report autumn 2025", (date(2025, 8, 1), date(2025, 12, 31))),
        ("báo cáo hoạt động mùa xuân", (date(2026, 1, 1), date(2026, 6, 30))),
    ],
)
def test_a_season_is_shown_before_it_is_used(text: str, days: tuple[date, date]) -> None:
    wish, enough = read(text, "sv", TODAY)
    assert (wish.days, enough) == (days, False)


@pytest.mark.parametrize("text", ["verksamhetsrapport 2026-13-45", "activity report 2026-11-05", "report activity May"])
def test_what_is_no_clear_period_is_shown_before_it_is_used(text: str) -> None:
    assert read(text, "en", TODAY)[1] is False


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("2026-01-01", "2026-12-31", "2026"),
        ("2023-01-01", "2027-12-31", "2023–2027"),
        ("2026-07-01", "2026-09-30", "2026-07–2026-09"),
        ("2026-02-01", "2026-02-28", "2026-02"),
        ("2026-07-03", "2026-09-30", "2026-07-03–2026-09-30"),
        ("2026-11-05", "2026-11-05", "2026-11-05"),
    ],
)
def test_period_has_a_name_for_files(first: str, last: str, name: str) -> None:
    assert short_name((date.fromisoformat(first), date.fromisoformat(last))) == name
