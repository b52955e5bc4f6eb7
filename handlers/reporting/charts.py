"""/charts: the pictures, one at a time, in the reader's language, light or dark."""

import re
from dataclasses import dataclass, replace
from unicodedata import normalize

from handlers.errors import UserError
from handlers.messages import Attachment, Button, Reply, Say, Verbatim, reply, say
from handlers.periods.reading import read_period
from handlers.periods.spans import Days, between, short_name
from handlers.reporting.gathering import whole_extent
from handlers.reporting.making import audiences_for, facts_for, scope
from handlers.reporting.wish import Wish, whole_year
from handlers.reporting.wording import period_line, words_for
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold
from reports.facts import PictureKind, ReportKind

CODE = re.compile(r"(?:all|\d{4}|\d{8}-\d{8})\.[ld](?:\.i)?")
BY_MONTH = re.compile(
    r"\b(?:theo|mỗi|moi|từng|tung|hàng|hang)\s+(?:tháng|thang)\b", re.IGNORECASE
)  # "theo tháng năm 2026"
# Beginnings of folded words, short ones to their end: "mål" and "nữ" are neither "Malmö" nor "now".
NAMES: dict[PictureKind, tuple[str, ...]] = {
    PictureKind.TIMELINE: ("tidslinje", "gantt", "timeline", "plan", "tien do", "ke hoach"),
    PictureKind.MONTHS: ("manad", "month", "thang"),
    PictureKind.GOALS: (r"mal(?:en|et)?\b", "goal", "sdg", "muc tieu"),
    PictureKind.PARTICIPATION: (
        "kvinnor",
        r"kon(?:en)?\b",
        "konsfordelning",
        "women",
        "gender",
        "phu nu",
        "nam nu",
        "nu gioi",
        r"t[yi] le (?:nam|nu)\b",
        "gioi",
    ),
    PictureKind.NETWORK: ("natverk", "organisation", "network", "to chuc", "mang luoi"),
    PictureKind.COSTS: ("kostnad", "cost", "chi phi"),
}


@dataclass(frozen=True)
class View:
    """Which days, on which ground, and whether with what only the own side may see: pictures are passed on."""

    days: Days | None = None
    dark: bool = False
    internal: bool = False

    @property
    def code(self) -> str:
        """As a part of a button."""
        return f"{self._days}.{'d' if self.dark else 'l'}{'.i' if self.internal else ''}"

    @property
    def _days(self) -> str:
        if self.days is None:
            return "all"
        first, last = self.days
        return str(first.year) if self.days == whole_year(first.year) else f"{first:%Y%m%d}-{last:%Y%m%d}"


def view_of(code: str) -> View:
    """The view of a button. Raises UserError when it is none."""
    if not CODE.fullmatch(code):
        raise UserError(say("error-stale-button"))
    days, ground, *internal = code.split(".")
    return View(_days_of(days), ground == "d", bool(internal))


def _days_of(code: str) -> Days | None:
    if code == "all":
        return None
    if "-" not in code:
        return whole_year(int(code))
    days = between(*(f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in code.split("-")))
    if days is None:
        raise UserError(say("error-stale-button"))
    return days


def charts(talk: Talk) -> Reply:
    """The picture that a message names, or all of them to choose from; of the period that it names."""
    text = talk.message.text
    dated = BY_MONTH.sub(" ", normalize("NFC", text))
    period = read_period(dated, detect_question(text, talk.language), talk.today) if text else None
    view, kind = View(period.days if period is not None else None), named(text)
    return _draw(talk, kind, view) if kind is not None else _panel(talk, view)


def named(text: str) -> PictureKind | None:
    """The picture that a text names first."""
    plain = fold(text)
    found = {kind: re.search(rf"\b(?:{'|'.join(names)})", plain) for kind, names in NAMES.items()}
    places = {kind: place.start() for kind, place in found.items() if place is not None}
    return min(places, key=lambda kind: places[kind], default=None)


def press(talk: Talk) -> Reply:
    """A button: `chart:show:<view>` or `chart:<kind>:<view>`."""
    what, code = talk.pressed(2)
    view = view_of(code)
    if what == "show":
        return replace(_panel(talk, view), replaces=True)
    if what not in set(PictureKind):
        raise UserError(say("error-stale-button"))
    return _draw(talk, PictureKind(what), view)


def _panel(talk: Talk, view: View) -> Reply:
    pictures = [Button(say(f"button-chart-{kind}"), f"chart:{kind}:{view.code}") for kind in PictureKind]
    this_year = talk.today.year
    offered = [whole_year(year) for year in (this_year - 1, this_year) if year >= _first_year(talk, view)] + [None]
    if view.days not in offered:
        offered.insert(0, view.days)
    periods = [_turn(_period(days, view), replace(view, days=days)) for days in offered]
    turns = [_turn(_chosen(say("button-chart-dark"), view.dark), replace(view, dark=not view.dark))]
    if talk.is_private and talk.side is not None:
        label = _chosen(say("button-report-internal"), view.internal)
        turns.append(_turn(label, replace(view, internal=not view.internal)))
    rows = [pictures[:2], pictures[2:4], pictures[4:], periods, *([turn] for turn in turns)]
    wish = Wish(ReportKind.ACTIVITY, view.days, (talk.language,))
    told = [say("reporting-period", period=period_line(wish))] if view.days is not None else []
    return reply(say("charts-which"), *told, buttons=rows)


def _first_year(talk: Talk, view: View) -> int:
    """The year of the first entry: of those before it there is nothing to draw."""
    with talk.read() as work:
        return whole_extent(
            work, talk.partnership_id, audiences_for(talk, internal=view.internal), talk.today
        ).first.year


def _turn(label: Say, view: View) -> Button:
    return Button(label, f"chart:show:{view.code}")


def _period(days: Days | None, view: View) -> Say:
    text = say("button-report-period", period=short_name(days)) if days is not None else say("button-report-all")
    return _chosen(text, view.days == days)


def _chosen(text: Say, chosen: bool) -> Say:
    return say("button-chosen", chosen="yes" if chosen else "no", text=text)


def _draw(talk: Talk, kind: PictureKind, view: View) -> Reply:
    from reports.charts.theme import Theme
    from reports.contents.desk import Desk
    from reports.contents.pictures import pictures
    from reports.formats import Formats

    wish = Wish(ReportKind.ACTIVITY, view.days, (talk.language,), internal=view.internal)
    facts = facts_for(talk, wish)
    theme = Theme.DARK if view.dark else Theme.LIGHT
    desk = Desk(facts, words_for(talk, talk.language), Formats(talk.language), theme)
    found = pictures(kind, desk)
    if not found:
        told = say("charts-empty", picture=say(f"button-chart-{kind}"), period=period_line(wish))
        always = replace(view, days=None)
        whole = [[Button(say("button-report-all"), f"chart:{kind}:{always.code}")]]
        return reply(told, buttons=whole if view.days is not None else [], notice=say("charts-nothing"))
    files = [
        Attachment(f"{kind}{'' if number == 1 else f'-{number}'}.png", "image/png", picture.png)
        for number, picture in enumerate(found, start=1)
    ]
    return reply(
        say("reporting-period", period=period_line(wish)),
        Verbatim(found[0].alternative),
        say("charts-scope", scope=say(f"report-scope-{scope(talk, wish)}")),
        files=files,
    )
