"""The title and the period of a plan out of one message: "Handlingsplan 2027 jan–dec". Pure."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from unicodedata import normalize

from handlers.periods.reading import find_part
from handlers.when import Found, find_all
from knowledge.text import capitalised, fold
from knowledge.words import Language

LONGEST_TITLE = 200
LONGEST_DATE = 60  # characters of a day with its year
LONGEST_NAME = 14  # words of a plan's name with its period
NAMES = r"(?:handlingsplan(?:en)?|aktivitetsplan|action plan|work plan|plan of action|ke hoach(?: hanh dong)?|plan)"
# How a message begins that makes a plan; folded.
MAKES = re.compile(
    r"^\s*(?:(?:hej|hi|ok|okej|kan du|kan vi|skulle du kunna|vi behover|jag vill(?: ha| att du)?|can you|could you"
    r"|we need|i(?: would| d)? (?:want|need|like)(?: you)?(?: to)?|let s|lets|please|snalla|hay|giup toi"
    r"|toi muon)[\s,!]+)*"
    r"(?:(?:ny|new|skapa|gora?|satta? upp|lagga? upp|upprattar?|ta fram|starta|skriv|create|make|set up"
    r"|put together|start|draw up|write|draft|build|tao|them|lap|soan|xay dung) (?:en |an? |mot )?(?:ny |new )?"
    rf"(?={NAMES}\b)"
    rf"|(?={NAMES} moi\b(?! (?:nhat|co|la|da|dang|se|cua|nay|duoc|chua)\b)))\s*"
    rf"(?:{NAMES}\s*:\s*(?=\S))?"  # "Ny plan: Handlingsplan 2027"
)
NAMED = re.compile(rf"^\s*{NAMES}\b")
BARE = re.compile(rf"\s*{NAMES}?\s*")  # a plan's name that tells nothing
NEW_BEHIND = re.compile(rf"^\s*({NAMES}) (moi)\b")
NEW = frozenset(("mới", "moi"))  # but neither "mời", to invite, nor "mọi", every
# "tháng 1–12", "tháng 1 đến 6", which has the word once.
MONTHS = re.compile(
    r"\b(tháng|thang)\s+(\d{1,2})\s*(?:[-–—]|đến|tới|den|toi)\s*(\d{1,2})(/20\d\d)?(?![-\d])", re.IGNORECASE
)
CALLED: dict[Language, str] = {"sv": "Handlingsplan", "en": "Action plan", "vi": "Kế hoạch hành động"}
# "2026–2027", "2026/27"; but not the day in "1 jan 2027 – 30 juni 2028".
YEARS = re.compile(r"\b(20\d\d)(?:\s*[-–—/]\s*(20\d\d|\d\d(?!\s*[^\W\d_])))?\b")
YEAR = re.compile(r"\b20\d\d\b")
JOINTS = re.compile(r"\s*(?:[-–—]|\b(?:till|t\.o\.m\.|to|until|through|den|toi)\b)\s*")  # folded
ONLY_NAME = re.compile(rf"\s*{NAMES}(?: (?:for|nam))? (?:{YEARS.pattern})\s*[.!]?\s*")
LEFT = " ,;:.–—-()"


@dataclass(frozen=True)
class PlanDraft:
    """A plan as understood from a message; without days when it names no period."""

    title: str
    start: date | None = None
    end: date | None = None

    @property
    def is_bare(self) -> bool:
        """Whether its title tells no plan from another: "Plan"."""
        return BARE.fullmatch(fold(self.title)) is not None

    def named(self, language: Language) -> "PlanDraft":
        """The draft with its years in a title that tells nothing: "Handlingsplan 2027"."""
        if self.start is None or self.end is None or not self.is_bare:
            return self
        return replace(self, title=f"{self.title or CALLED[language]} {years_of(self.start, self.end)}")


def years_of(start: date, end: date) -> str:
    """The years of a period as titles name them: "2026", "2026–2027"."""
    return "–".join(dict.fromkeys(str(day.year) for day in (start, end)))


def is_plan_name(text: str) -> bool:
    """Whether a text is a plan's name with its years and nothing else: "Handlingsplan 2026–2027"."""
    return ONLY_NAME.fullmatch(fold(text)) is not None


def makes_plan(text: str, language: Language, now: datetime) -> bool:
    """Whether a message says by itself that it makes a plan: a plan's name with a period, and no question."""
    text = _in_full(text)
    if "?" in text or len(text) > LONGEST_TITLE:
        return False
    if _making(text) is not None:
        return True
    if not NAMED.match(fold(text)) or len(text.split()) > LONGEST_NAME:
        return False
    period = _range(text, language, now)
    return _joined(text, language, now) is not None or (period is not None and period[1] >= now.date())


def as_title(title: str) -> str:
    """The title as one begins, but for a word that is written in its own way: "pH-mätning"."""
    return capitalised(title) if title.partition(" ")[0].islower() else title


def read_plan(text: str, language: Language, now: datetime) -> PlanDraft:
    """The plan that a message names."""
    text = _in_full(" ".join(text.split()))
    match = _making(text)
    if match is not None and len(fold(text)) == len(text):
        text = text[match.end() :]
        behind = NEW_BEHIND.match(fold(text))
        text = text[: behind.end(1)] + text[behind.end() :] if behind is not None else text
    text = as_title(text)
    period = read_period(text, language, now)
    title = _title(text, language, now)
    return PlanDraft(title[:LONGEST_TITLE], *(period or ())).named(language)


def read_period(text: str, language: Language, now: datetime) -> tuple[date, date] | None:
    """The first and the last day of the period that a text names: days, months, or years."""
    text = _in_full(text)
    years = YEARS.search(text)
    found = _range(text, language, now)
    joined = _joined(text, language, now)
    if joined is not None:
        return joined[0]
    if found is not None and (years is None or years[2] is None):
        return found
    if years is None:
        return None
    part = find_part(text, now.date()) if years[2] is None else None
    if part is not None and part[0][0].year == int(years[1]):  # "våren 2027"
        return part[0]
    first = int(years[1])
    last = int(years[2]) + (2000 if len(years[2]) == 2 else 0) if years[2] else first
    return (date(first, 1, 1), date(last, 12, 31)) if first <= last <= first + 20 else None


def _in_full(text: str) -> str:
    """The text with each of its months named as one: "tháng 1 - tháng 12" of "tháng 1–12"."""
    return MONTHS.sub(lambda found: "{0} {1}{3} - {0} {2}{3}".format(*found.groups(default="")), normalize("NFC", text))


def _making(text: str) -> re.Match[str] | None:
    """The beginning that says that a plan is to be made; "kế hoạch mời đối tác", a plan to invite, does not."""
    folded = fold(text)
    behind = NEW_BEHIND.match(folded)
    if behind is not None and len(folded) == len(text) and text[slice(*behind.span(2))].casefold() not in NEW:
        return None
    return MAKES.match(folded)


def _phrases(text: str, language: Language, now: datetime) -> list[Found]:
    """The date phrases, of which one may have begun: the plan for "2026 jan–dec" is for all of the year that runs."""
    ahead = {found.start: found for found in find_all(text, language, now)}
    back = {found.start: found for found in find_all(text, language, now, past=True)}
    years = set(map(int, YEAR.findall(text)))
    chosen = (_begun(ahead.get(place), back.get(place), years, now) for place in sorted(ahead | back))
    return [found for found in chosen if found is not None]


def _begun(ahead: Found | None, back: Found | None, years: Collection[int], now: datetime) -> Found | None:
    """The reading of a phrase that is meant: as one ahead, unless its year is another or it has been cut at today."""
    if back is None or (ahead is None and back.when.start.year not in years):
        return ahead
    if ahead is None or (ahead.when.start.year not in years and back.when.start.year in years):
        return back
    is_cut = ahead.when.start == now.date() and ahead.when.end == back.when.end
    return back if is_cut else ahead


def _range(text: str, language: Language, now: datetime) -> tuple[date, date] | None:
    """The period of a date phrase that has a beginning and an end."""
    for found in _phrases(text, language, now):
        if found.when.end is not None and found.when.grain == "day":
            start, end = found.when.start, found.when.end
            if (end - start).days >= 27:  # a month at least; plans are not made for a week
                return start, end
    return None


def _joined(text: str, language: Language, now: datetime) -> tuple[tuple[date, date], slice] | None:
    """The period between two dates that each have a year ("jan 2026 – dec 2027"), and where it stands in the text."""
    folded = fold(text)
    begin = text.rfind(", ") + 1  # in front of a comma stands the title, perhaps with years of its own
    for joint in JOINTS.finditer(folded, begin) if len(folded) == len(text) else ():
        near = max(begin, joint.start() - LONGEST_DATE)
        head, tail = text[near : joint.start()], text[joint.end() : joint.end() + LONGEST_DATE]
        if not YEAR.search(head) or not YEAR.search(tail):
            continue
        before, after = (find_all(part, language, now, past=True) for part in (head, tail))
        if not before or not after or near + before[-1].stop != joint.start() or after[0].start > 0:
            continue
        place = slice(near + before[-1].start, joint.end() + after[0].stop)
        first, last = before[-1].when, after[0].when
        if len(YEAR.findall(text[place])) == 2 and {first.grain, last.grain} == {"day"}:
            start, end = first.start, last.end or last.start
            if start < end:
                return (start, end), place
    return None


def _title(text: str, language: Language, now: datetime) -> str:
    """The text without its period; years stay, since they tell plans apart. Empty when there is nothing else."""
    if not YEARS.sub("", text).strip(LEFT):
        return ""
    joined = _joined(text, language, now)
    if joined is not None:
        rest = f"{text[: joined[1].start]} {text[joined[1].stop :]}"
        years = years_of(*joined[0])
        title = " ".join(rest.split()).strip(LEFT)
        return title if not title or YEARS.search(title) else f"{title} {years}"
    years_named = YEARS.search(text)
    if years_named is not None and years_named[2] is not None:
        return text.strip(LEFT)
    for found in _phrases(text, language, now):
        rest = f"{text[: found.start]} {text[found.stop :]}"
        years = " ".join(
            year for year in dict.fromkeys(YEAR.findall(text[found.start : found.stop])) if year not in rest
        )
        if not rest.strip(LEFT):
            return ""
        title = " ".join(f"{rest.strip(LEFT)} {years}".split()).strip(LEFT)
        return title if len(title) > len(years) + 2 else text
    return text.strip(LEFT)
