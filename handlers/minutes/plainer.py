"""Dates as people put them, said as dates are; every letter keeps its place."""

import re
from functools import partial
from typing import Final

from handlers.minutes.date_words import MONTHS


def plainer(text: str) -> str:
    """The text with "Friday's meeting" as "Friday   meeting" and the like; every letter keeps its place."""
    for pattern, plain in _PLAINER:
        text = pattern.sub(partial(_padded, plain), text)
    return _BRIEFLY.sub(lambda match: match[0].capitalize(), text)


def _padded(plain: str, match: "re.Match[str]") -> str:
    """The plain words in the place of those found, with spaces for what is missing."""
    return match.expand(plain).ljust(len(match[0])) if len(match.expand(plain)) <= len(match[0]) else match[0]


def _either(*patterns: str) -> "re.Pattern[str]":
    return re.compile("|".join(patterns), re.IGNORECASE)


_PARTS_VI: Final = r"tuần|tháng|năm|quý|trưa|đêm|tuan|thang|nam|quy|trua|dem|\d"
_DAY_EN: Final = "mon|tues|wednes|thurs|fri|satur|sun|yester|to"
_TIMES_EN: Final = (
    "tomorrow|morning|afternoon|evening|night|week|weekend|month|january|february|march|april|june|july|august|september|"
    "october|november|december"
)
_COME_VI: Final = "đoàn|trường|cán bộ|lãnh đạo|học sinh|giáo viên|đại diện|bộ|công ty|tổ chức|bàn"
_NUMBERED: Final = (
    "rooms?|halls?|lines?|group|class|number|no|rum|rummet|sal|salen|lokal|linje|grupp|klass|nummer|nr|hus|skede|etapp|fas|"
    "phase|phường|quận|xã|thôn|xóm|số|phòng|lớp|khối|tuyến|tổ|khu|nhà|giai đoạn"
)
_TO_OR_AND: Final = r"(?: ?[-–] ?| (?:och|and|và|&) )"
_PLAINER: Final = (
    (_either(rf"\bafter (?=(?:{_DAY_EN})day['’]s)", r"\befter (?=gårdagens|dagens)"), ""),
    (_either(r"\b(?:next|this|last|coming) year['’]s\b", r"\b(?:nästa|förra|årets|kommande) års\b"), "xxx"),
    (_either(rf"\b(?:giữa|giua)(?= (?!{_PARTS_VI}))"), "xxxx"),  # between two, not the middle of a week
    (_either(rf"\bfrom ((?:{_DAY_EN})day)['’]s\b"), r"     \1"),
    (_either(rf"\b((?:{_DAY_EN})day|{_TIMES_EN})['’]s\b"), r"\1"),
    (_either(r"\b((?:mån|tis|ons|tors|fre|lör|sön)dag)ens\b"), r"\1"),
    (_either(r"\bgårdagens\b"), "igår"),
    (
        _either(r"(?<=\d )(?:với|cùng|voi|cung)(?= )(?! (?:ngày|giờ|ngay|gio)\b)"),
        "xxx",
    ),  # the number behind counts people
    (
        _either(
            *(
                rf"(?<={before}) (?:{_COME_VI})\b"
                for before in (r"/\d", r"/\d\d", r"/20\d\d", r"tháng \d", r"tháng \d\d")
            )
        ),
        " xx",
    ),  # who came, not how many of them
    (
        _either(r"(?<!den )(?<![\d:])\d{1,2}:[ae](?= (?!jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö])"),
        "xxx",
    ),  # the first of several
    (_either(r"\bthành phố(?= \d)", r"\bthanh pho(?= \d)"), "thành"),  # a city, no street's number
    (_either(r"\b(ket|hieu|hau|thong) qua\b"), r"\1 xxx"),  # a result, not yesterday
    (_either(r"\b\d{1,2} ngày (?=từ \d)", r"\b\d{1,2} days (?=from \d)", r"\b\d{1,2} dagar (?=från \d)"), ""),
    (_either(r"\b(moved|postponed|rescheduled|shifted) to(?= )"), r"\1 on"),
    (_either(r"\bago today\b"), "ago"),
    (_either(r"\b(?:by|before)(?= week \d)"), "in"),
    (_either(r"\bsedan i ?dag\b"), "sedan"),
    (_either(rf"\b(?:during |in )?(?:all of|the whole of|all) (?=(?:{MONTHS})[a-z]*\b)"), "in"),
    (_either(r"\bsuốt (?:cả )?(?=tháng \d)"), "vào"),
    (_either(r"\btuần (?=(?:từ )?\d{1,2} ?[-–] ?\d{1,2}/\d)"), ""),  # the days of a week, not its number
    (_either(r"\b(?:under |i )?hela (?=jan|feb|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec)"), "i"),
    (_either(r"\byest[aeiou]rday\b", r"\byesterd[aeiou]y\b", r"\byersterday\b", r"\byesturday\b"), "yesterday"),
    (_either(r"\bwe[dn]*sd?e?sday\b", r"\bwendesday\b"), "wednesday"),
    (_either(r"\bthrusday\b"), "thursday"),
    (_either(r"\b(?:CET|CEST|ICT|GMT|UTC)(?:[+-]\d{1,2})?(?![\w:])"), ""),
    (_either(r"\bin the end\b"), "xxx"),
    (_either(r"\b(?:by|before) wk (\d)"), r"week \1"),
    (_either(r"\b(tra) loi\b"), r"\1 xxx"),
    (
        _either(r"\b(?:năm|tuần|tháng|quý)(?= trước (?:ngày )?\d{1,2}[/-]\d)"),
        "xxx",
    ),  # "báo cáo năm trước 15/12" is due before that day
    (_either(rf"\b(last (?:{_DAY_EN})day) and (?=(?:{_DAY_EN})day\b)"), r"\1 to "),
    (
        _either(r"(?<=[-–]\d/\d) (?:av|of)\b", r"(?<=\d[-–]\d\d/\d\d) (?:av|of)\b", r"(?<=\d[-–]\d\d/\d) (?:av|of)\b"),
        " xx",
    ),  # a period, and who came behind it; "3/10 of" is a share
    (
        _either(rf"\b(?:{_NUMBERED})(?= \d{{1,2}}{_TO_OR_AND}\d{{1,2}}(?:/\d|\.? (?:{MONTHS}|tháng)))"),
        "x",
    ),  # two days of a month are no number of a room
    (_either(r"\btus[e]day\b", r"\btuseday\b"), "tuesday"),
)
# A weekday cut short, of a week that is named: "tues last week"; alone "sun" and "wed" may be other words.
_BRIEFLY: Final = re.compile(r"\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?=\.? (?:last|this|next) week\b)")
