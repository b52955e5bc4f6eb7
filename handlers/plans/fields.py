"""One field of a step: its name, what a message says for it, and how its value is shown in a history."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.agreeing import says_none
from handlers.messages import Say, say
from handlers.minutes import read_costs
from handlers.plans.context import Context, owner
from handlers.plans.wording import NONE, cost, shown
from handlers.talk import Talk
from handlers.when import When, find, find_all, impossible, parse
from knowledge.text import fold
from knowledge.words import SHARED
from storage import Due, Owner, Party, StepContent, StepCost
from storage.plans import MOST_COST, changed

LONGEST = {"title": 300, "notes": 4_000}
LONGEST_NAME = 200
FIELDS = ("title", "organisation", "owners", "start", "due", "cost", "goals", "activities", "notes", "audience")
# Words before a date that only say that it is a deadline; folded.
LEADING = re.compile(
    r"^(?:ska(?:ll)? vara |must be )?(?:klar[at]?|fardig[at]?|senast|till|innan|fore|deadline|forfaller|slut|"
    r"by|due|done|ready|before|until|no later than|finished|"
    r"han(?: chot| cuoi)?|truoc|xong|hoan thanh|den|cham nhat)\b[ :]*"
)
IN = {"sv": "i {}", "en": "in {}", "vi": "trong {}"}
AFTER = {"sv": "om {}", "en": "in {}", "vi": "{} nữa"}
BEFORE_LENGTHS = frozenset("med i ytterligare by for another them trong".split())
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
ISO_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])")  # as our own tables write a month
GOAL = re.compile(r"\d{1,2}")
ACTIVITY = re.compile(r"\ba-?(\d{1,9})\b", re.IGNORECASE)

# Between names; "Miljö- och samhällsbyggnad" and "Sở KH&ĐT" are one.
NAMES_APART = re.compile(r"[,;\n]| & |(?<!-) (?:och|and|và) ")

Reader = Callable[[str, StepContent, Context], StepContent | None]


def field_names(talk: Talk) -> list[str]:
    """The fields that a person may change; whose eyes a step is for is asked only of those who belong to a side."""
    return [name for name in FIELDS if name != "audience" or (talk.side and talk.is_private)]


def read_field(field: str, text: str, content: StepContent, context: Context) -> StepContent | None:
    """The content with a field as the text says; None when that cannot be understood. "-" empties most fields."""
    text = text.strip()
    if says_none(text) and field != "title":
        return changed(content, {field: EMPTY[field]})
    return READERS[field](text, content, context)


def shown_value(field: str, content: StepContent, context: Context) -> Say:
    """A field's value in a word or two."""
    value = getattr(content, field)
    if not value:
        return say("step-value-none")
    if field == "status":
        return say("step-status-name", status=str(content.status))
    if field == "due" and content.due is not None:
        return say("step-value-day", day=shown(content.due))
    if field == "start" and content.start is not None:
        return say("step-value-day", day=content.start)
    if field == "cost" and content.cost is not None:
        return cost(content.cost, context)
    if field == "audience":
        return say("step-value-audience", audience=SHARED if content.audience == SHARED else NONE)
    return say("step-value", text=_words(field, content, context))


def read_due(text: str, context: Context) -> Due | None:
    """The last day that a text names, or a whole month, as ISO 8601 has it too; "two weeks" counts from today."""
    if (month := ISO_MONTH.fullmatch(text.strip())) is not None:
        return Due(_last_of_month(date(int(month[1]), int(month[2]), 1)), "month")
    found = _when(text, context)
    if found is None or found.rrule:
        return None
    start, end = as_day(found.start), as_day(found.end or found.start)
    if start.day == 1 and end == _last_of_month(start):
        return Due(end, "month")
    return Due(end)


def unread(field: str, text: str, context: Context) -> Say:
    """What is said of a value that was not understood; of a day that does not exist, those beside it."""
    days = impossible(text, context.language, context.now) if field in {"due", "start"} else ()
    return say("step-no-such-day", before=days[0], after=days[1]) if days else say(f"step-bad-{field}")


def read_owners(text: str, context: Context) -> tuple[Owner, ...]:
    """The people that a text names: those we know when exactly one is meant, names as they were written else."""
    names = [name.strip() for name in NAMES_APART.split(text)]
    return tuple(dict.fromkeys(_owner(name, context) for name in names if name))


def read_organisation(text: str, context: Context) -> Party:
    """The organisation that a text names; when the register does not have it, under the name that was written."""
    known = context.register.called(text)
    if known is None:
        alike = context.register.like(text)
        known = alike[0] if len(alike) == 1 else None
    return Party(known.sv, known.id) if known is not None else Party(" ".join(text.split())[:LONGEST_NAME])


def read_cost(text: str, context: Context) -> StepCost | None:
    """The amount that a text names, its currency and who bears it."""
    found = read_costs(text, context.language, context.now, context.register.named)
    if len(found) != 1 or not 0 <= found[0].amount <= MOST_COST:
        return None
    payer = found[0].organisation
    known = context.register.by_key.get(payer) if payer is not None else None
    named = Party(known.sv, known.id) if known is not None else Party(payer) if payer else None
    return StepCost(found[0].amount, found[0].currency, named)


def read_later(text: str, before: date | None, context: Context) -> Due | None:
    """The date to which a step is put off; a mere length of time ("två veckor", "by a week") is counted from its own.

    That is the day it was due `before`, or today when that has passed.
    """
    first, _, rest = text.strip().partition(" ")
    bare = rest if fold(first) in BEFORE_LENGTHS else text.strip()
    if before is None or parse(text, context.language, context.now) is not None:
        return read_due(text, context)
    start = max(before, context.today)
    then = context.now.replace(year=start.year, month=start.month, day=start.day)
    tries = (parse(form.format(bare), language, then) for language, form in AFTER.items())
    found = next((when for when in tries if when is not None and when.grain == "day"), None)
    return Due(as_day(found.start)) if found is not None else read_due(text, context)


def _when(text: str, context: Context) -> When | None:
    """What a text says about time, from the surest reading to the most generous one."""
    language, now = context.language, context.now
    bare = without_leading(text)
    tries = (text, bare, IN[language].format(bare), AFTER[language].format(bare))
    found = next((when for one in tries if (when := parse(one, language, now)) is not None), None)
    if found is not None:
        return found
    inside = find(text, language, now)
    return inside.when if inside is not None else _past(text, context)


def _past(text: str, context: Context) -> When | None:
    """A day that has been, when its year is written out: what is late is written down too."""
    if YEAR.search(text) is None:
        return None
    past = find_all(text, context.language, context.now, past=True)
    return past[0].when if len(past) == 1 else None


def speaks_of_deadline(text: str) -> bool:
    """Whether a text begins as a deadline does: "by next Friday"."""
    return LEADING.match(fold(text)) is not None


def without_leading(text: str) -> str:
    """The text without words that say that a deadline follows; letters and folded letters are equally many."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    match = LEADING.match(folded)
    while match:
        text, folded = text[match.end() :], folded[match.end() :]
        match = LEADING.match(folded)
    return text.strip()


def as_day(moment: date | datetime) -> date:
    """The day of a day or a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _owner(name: str, context: Context) -> Owner:
    found = context.called(name)
    return owner(found[0]) if len(found) == 1 else Owner(" ".join(name.split())[:LONGEST_NAME])


def _words(field: str, content: StepContent, context: Context) -> str:
    if field == "organisation" and content.organisation is not None:
        return context.name(content.organisation)
    lists = {
        "owners": [one.name for one in content.owners],
        "goals": [str(goal) for goal in content.goals],
        "activities": [f"A-{number}" for number in content.activities],
    }
    return ", ".join(lists[field]) if field in lists else str(getattr(content, field))


def _title(text: str, content: StepContent, _: Context) -> StepContent | None:
    words = " ".join(text.split())
    return replace(content, title=words) if 0 < len(words) <= LONGEST["title"] else None


def _notes(text: str, content: StepContent, _: Context) -> StepContent | None:
    return replace(content, notes=text) if len(text) <= LONGEST["notes"] else None


def _due(text: str, content: StepContent, context: Context) -> StepContent | None:
    due = read_due(text, context)
    return replace(content, due=due) if due is not None else None


def _start(text: str, content: StepContent, context: Context) -> StepContent | None:
    found = _when(text, context)
    return replace(content, start=as_day(found.start)) if found is not None and not found.rrule else None


def _cost(text: str, content: StepContent, context: Context) -> StepContent | None:
    found = read_cost(text, context)
    return replace(content, cost=found) if found is not None else None


def _goals(text: str, content: StepContent, _: Context) -> StepContent | None:
    numbers = sorted({int(number) for number in GOAL.findall(text)})
    return replace(content, goals=tuple(numbers)) if numbers and all(1 <= one <= 17 for one in numbers) else None


def _activities(text: str, content: StepContent, _: Context) -> StepContent | None:
    numbers = [int(number) for number in ACTIVITY.findall(text)]
    return replace(content, activities=tuple(dict.fromkeys(numbers))) if numbers else None


READERS: dict[str, Reader] = {
    "title": _title,
    "organisation": lambda text, content, found: replace(content, organisation=read_organisation(text, found)),
    "owners": lambda text, content, found: replace(content, owners=read_owners(text, found)),
    "start": _start,
    "due": _due,
    "cost": _cost,
    "goals": _goals,
    "activities": _activities,
    "notes": _notes,
}
EMPTY: dict[str, object] = {
    **dict.fromkeys(("organisation", "start", "due", "cost")),
    **dict.fromkeys(("owners", "goals", "activities"), ()),
    "notes": "",
}
