"""What the words around digits tell of them: a date or a time of day, or a section, an amount, a span. Pure.

Where nothing tells, they are taken for no moment, and the digits stay as they are.
"""

import re

FIRST_HOUR = 6  # of the day, for a time that no "kl" stands before
BEFORE = 40  # characters that may tell what a number is


def _any(*words: str) -> str:
    return "(?:" + "|".join("|".join(each.split(",")) for each in words) + ")"


CLOCK_BEFORE = re.compile(
    r"\b(?:kl|klockan|klockslag)\.?\s*(?:\d{1,2}[.:]\d{2}\s*(?:[-–—]|till|och|eller)\s*)?$", re.IGNORECASE
)
PREPOSITIONS = "mellan,från,till,efter,före,innan,vid,senast,runt,omkring,cirka,ca"
DAYS = r"(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?,i ?dag,i ?morgon,i ?kväll,eftermiddag,förmiddag"
MONTHS = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\.?(?: \d{4})?"
WHEN_BEFORE = re.compile(
    rf"(?:\b{_any(PREPOSITIONS, DAYS, MONTHS)}|\d[.:]\d\d\s*[-–—]),?\s*$",
    re.IGNORECASE,
)
RANGE_AFTER = re.compile(r"\s*[-–—]\s*\d{1,2}[.:]\d\d(?!\d)")
UNITS = "procent,promille,euro,eur,usd,dollar,kronor,kr,sek,vnd,dong,miljon,miljard,mkr,tkr,k?m,cm,mm,kg,ton,liter"
MORE_UNITS = "grader,poäng,timm,gånger,m²,kvadrat,hektar,mbit,gb,kwh"
COUNTED_UNIT = re.compile(rf"\s*(?:%|€|\$|{_any(UNITS, MORE_UNITS)}\w*)", re.IGNORECASE)
NUMBERED_THINGS = "avsnitt,kapitel,kap,punkt,paragraf,artikel,version,bilaga,figur,tabell,sida,sid,rad,nivå,nr,nummer"
NUMBERED = re.compile(rf"(?:\b{_any(NUMBERED_THINGS)}\w*\.?[\s\d.–-]*(?:till|och)?|§[\s\d.]*)\s*$", re.IGNORECASE)
VERBS = "be,not,have,also,only,take,attend,come,join,go,apply,need,use,ask,get,see,make,bring,stay,vote,decide,change"
VERB = re.compile(rf"\s+{_any(VERBS)}\b", re.IGNORECASE)
PEOPLE = "người,học sinh,giáo viên,cán bộ,nhân viên,đại biểu,đoàn"
THINGS = "trường,lớp,lần,buổi,công ty,xã,hộ,dự án,triệu,nghìn,tỷ"
COUNTED = re.compile(rf"\s*{_any(PEOPLE, THINGS)}(?!\w)", re.IGNORECASE)
SPANS = "trong,khoảng,sau,mất,dài,suốt,hơn,gần,chừng,tổng cộng,tối đa,tối thiểu,ít nhất,nhiều nhất"
MORE_SPANS = "làm việc,được,mỗi ngày,đủ,thêm"
AFTER_SPAN = re.compile(rf"{_any(SPANS, MORE_SPANS)}\s*$", re.IGNORECASE)
HOW_LONG = re.compile(
    r"\s*(?:mỗi|một ngày|hàng ngày|/|làm|liền|liên tục|nữa|học|tập huấn|bay|lái|đi xe|tiếng)", re.IGNORECASE
)
AT = re.compile(r"(?:lúc|vào|từ|đến|tới|hồi|trước|luc|vao|tu|den|toi|truoc|[-–—])\s*$", re.IGNORECASE)
ON_DAYS = "thứ,thu,ngày,ngay,hôm,hom,mai,nay,chủ nhật,chu nhat,t[2-7],cn,tại,tai,ở,o,và,va,đến,den,tới"
ON_DAY = re.compile(rf"\s*(?:$|[.,;:!?)\n–—-]|{_any(ON_DAYS)}(?!\w))", re.IGNORECASE)


def is_perhaps_a_verb(month: str, after: str) -> bool:
    """Whether "may" or "march" is perhaps no month: "Article 5 may be changed"."""
    if month.rstrip(".").casefold() not in {"may", "march"}:
        return False
    return month[0].islower() or VERB.match(after) is not None


def is_span_of_months(text: str, found: re.Match[str]) -> bool:
    """Whether "3 tháng 10" is how long, and the number of something else: "sau 3 tháng 10 người"."""
    if found["d"] is None or not found[0][0].isdigit():
        return False
    return COUNTED.match(text, found.end()) is not None or AFTER_SPAN.search(text[: found.start()]) is not None


def is_at(text: str, found: re.Match[str]) -> bool:
    """Whether "8h" is when something is, not how long it takes: "lúc 8h", "8h thứ Hai", not "làm việc 8h mỗi ngày"."""
    before = text[: found.start()]
    if AFTER_SPAN.search(before) or HOW_LONG.match(text, found.end()):
        return False
    return AT.search(before) is not None or ON_DAY.match(text, found.end()) is not None


def is_told_as_a_time(text: str, found: re.Match[str]) -> bool:
    """Whether "9.30" is a time of day, and no section, amount or version: a word before it or a day says so."""
    before = text[max(0, found.start() - BEFORE) : found.start()]
    if CLOCK_BEFORE.search(before):
        return True
    is_round = int(found["m"]) % 5 == 0 and int(found["h"]) >= FIRST_HOUR
    if not is_round or COUNTED_UNIT.match(text, found.end()) or NUMBERED.search(before):
        return False
    return WHEN_BEFORE.search(before) is not None or RANGE_AFTER.match(text, found.end()) is not None
