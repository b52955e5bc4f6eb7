"""A rhythm in words: the rules that `handlers.when` makes, as lines of the interface."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.calendar import same_clock
from handlers.messages import Hour, Say, say
from storage import Reminder

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKDAYS = ["MO", "TU", "WE", "TH", "FR"]
STOPWATCH = {"HOURLY", "MINUTELY"}
SHORTEST_MONTH = 28
SHORTEST_HOURS = 1  # a reminder that comes more often helps nobody


def in_words(rule: str, starts_at: datetime, zone: str) -> Say:
    """The rhythm, as in "varannan tisdag kl 10". `starts_at` is on the wall clock of the zone."""
    parts = _parts(rule)
    rhythm = _rhythm(parts, starts_at)
    if parts["FREQ"] not in STOPWATCH:
        rhythm = say("rule-at", rhythm=rhythm, hour=Hour(starts_at.replace(tzinfo=ZoneInfo(zone)), zone))
    if "COUNT" in parts:
        return say("rule-count", rule=rhythm, count=int(parts["COUNT"]))
    return say("rule-until", rule=rhythm, day=_last_day(parts["UNTIL"], zone)) if "UNTIL" in parts else rhythm


def rhythm_for(reminder: Reminder, zone: str) -> Say:
    """A reminder's rhythm for somebody on the clocks of a zone: which clock it goes by is told when that is another."""
    rule = in_words(reminder.rule or "", reminder.starts_at, reminder.zone)
    if same_clock(reminder.zone, zone, reminder.due_at):
        return rule
    return say("rule-there", rule=rule, place=reminder.zone.rpartition("/")[2].replace("_", " "))


def skipped_day(rule: str, starts_at: datetime) -> int | None:
    """The day of the month, such as the 31st, that a rhythm comes on and some months do not have; None without one."""
    parts = _parts(rule)
    if parts["FREQ"] != "MONTHLY" or "BYDAY" in parts or "BYSETPOS" in parts:
        return None
    last = max(int(day) for day in parts.get("BYMONTHDAY", str(starts_at.day)).split(","))
    return last if last > SHORTEST_MONTH else None


def is_too_often(rule: str) -> bool:
    """Whether it would come more often than every hour."""
    return rule.startswith("FREQ=MINUTELY") and int(_parts(rule).get("INTERVAL", "1")) < SHORTEST_HOURS * 60


def _parts(rule: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in rule.split(";"))


def _rhythm(parts: dict[str, str], starts_at: datetime) -> Say:
    every = int(parts.get("INTERVAL", "1"))
    frequency, days = parts["FREQ"].lower(), parts.get("BYDAY", "")
    if "BYWEEKNO" in parts:
        parity = "odd" if parts["BYWEEKNO"].startswith("1,") else "even"
        return say("rule-numbered-weeks", weeks=parity, days=_named(days.split(",")))
    if frequency == "weekly" and days:
        return _weekly(days.split(","), every)
    if frequency in {"monthly", "yearly"}:
        place = _place(parts, starts_at)
        unit = say(f"rule-{frequency}", every=every)
        return say("rule-placed", unit=unit, place=place)
    return say(f"rule-{frequency}", every=every)


def _weekly(days: list[str], every: int) -> Say:
    if days == WORKDAYS:
        return say("rule-workdays", every=every)
    return say("rule-weekday", every=every, days=_named(days))


def _named(days: list[str]) -> Say:
    return _joined([say(f"weekday-{DAYS.index(day)}") for day in days])


def _place(parts: dict[str, str], starts_at: datetime) -> Say:
    """Where in the month: a day by number, the nth weekday, the nth workday; and in which month of the year."""
    if "BYSETPOS" in parts:
        place = say("rule-nth-workday", nth=int(parts["BYSETPOS"]))
    elif "BYDAY" in parts:
        day = parts["BYDAY"]
        place = say("rule-nth", nth=int(day[:-2] or "1"), day=say(f"weekday-{DAYS.index(day[-2:])}"))
    else:
        days = parts.get("BYMONTHDAY", str(starts_at.day)).split(",")
        place = _joined([say("rule-day", day=int(day)) for day in days])
    if parts["FREQ"] == "YEARLY":
        return say("rule-in-month", place=place, month=say(f"month-{int(parts.get('BYMONTH', starts_at.month))}"))
    return place


def _joined(names: list[Say]) -> Say:
    """One name, "a and b" or "a, b and c"."""
    joined = names[0]
    for name in names[1:-1]:
        joined = say("rule-comma", first=joined, second=name)
    return say("rule-and", first=joined, second=names[-1]) if len(names) > 1 else joined


def _last_day(until: str, zone: str) -> date:
    if "T" not in until:
        return date.fromisoformat(until)
    return datetime.strptime(until, "%Y%m%dT%H%M%S%z").astimezone(ZoneInfo(zone)).date()
