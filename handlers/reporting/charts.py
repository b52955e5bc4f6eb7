"""/charts: the pictures, one at a time, in the reader's language, light or dark."""

import re
from dataclasses import dataclass, replace

from handlers.errors import UserError
from handlers.messages import Attachment, Button, Reply, Say, Verbatim, reply, say
from handlers.reporting.making import facts_for, scope
from handlers.reporting.wish import Wish, whole_year
from handlers.reporting.wording import words_for
from handlers.talk import Talk
from knowledge.text import fold
from reports.facts import PictureKind, ReportKind

CODE = re.compile(r"(?:all|\d{4})\.[ld](?:\.i)?")
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
        "gioi",
    ),
    PictureKind.NETWORK: ("natverk", "organisation", "network", "to chuc", "mang luoi"),
    PictureKind.COSTS: ("kostnad", "cost", "chi phi"),
}


@dataclass(frozen=True)
class View:
    """Which years, on which ground, and whether with what only the own side may see: pictures are passed on."""

    year: int | None = None
    dark: bool = False
    internal: bool = False

    @property
    def code(self) -> str:
        """As a part of a button."""
        return f"{self.year or 'all'}.{'d' if self.dark else 'l'}{'.i' if self.internal else ''}"


def charts(talk: Talk) -> Reply:
    """The picture that a message names, or all of them to choose from."""
    kind = named(talk.message.text)
    return _draw(talk, kind, View()) if kind is not None else _panel(talk, View())


def named(text: str) -> PictureKind | None:
    """The picture that a text names first."""
    plain = fold(text)
    found = {kind: re.search(rf"\b(?:{'|'.join(names)})", plain) for kind, names in NAMES.items()}
    places = {kind: place.start() for kind, place in found.items() if place is not None}
    return min(places, key=lambda kind: places[kind], default=None)


def press(talk: Talk) -> Reply:
    """A button: `chart:show:<view>` or `chart:<kind>:<view>`."""
    what, code = talk.pressed(2)
    if not CODE.fullmatch(code):
        raise UserError(say("error-stale-button"))
    year, ground, *internal = code.split(".")
    view = View(None if year == "all" else int(year), ground == "d", bool(internal))
    if what == "show":
        return replace(_panel(talk, view), replaces=True)
    if what not in set(PictureKind):
        raise UserError(say("error-stale-button"))
    return _draw(talk, PictureKind(what), view)


def _panel(talk: Talk, view: View) -> Reply:
    pictures = [Button(say(f"button-chart-{kind}"), f"chart:{kind}:{view.code}") for kind in PictureKind]
    this_year = talk.today.year
    years = [this_year - 1, this_year, None]
    periods = [_turn(_period(year, view), replace(view, year=year)) for year in years]
    turns = [_turn(_chosen(say("button-chart-dark"), view.dark), replace(view, dark=not view.dark))]
    if talk.is_private and talk.side is not None:
        label = _chosen(say("button-report-internal"), view.internal)
        turns.append(_turn(label, replace(view, internal=not view.internal)))
    rows = [pictures[:2], pictures[2:4], pictures[4:], periods, *([turn] for turn in turns)]
    return reply(say("charts-which"), buttons=rows)


def _turn(label: Say, view: View) -> Button:
    return Button(label, f"chart:show:{view.code}")


def _period(year: int | None, view: View) -> Say:
    text = say("button-report-period", period=str(year)) if year else say("button-report-all")
    return _chosen(text, view.year == year)


def _chosen(text: Say, chosen: bool) -> Say:
    return say("button-chosen", chosen="yes" if chosen else "no", text=text)


def _draw(talk: Talk, kind: PictureKind, view: View) -> Reply:
    from reports.charts.theme import Theme
    from reports.contents.desk import Desk
    from reports.contents.pictures import pictures
    from reports.formats import Formats

    days = whole_year(view.year) if view.year else None
    wish = Wish(ReportKind.ACTIVITY, days, (talk.language,), internal=view.internal)
    facts = facts_for(talk, wish)
    theme = Theme.DARK if view.dark else Theme.LIGHT
    desk = Desk(facts, words_for(talk, talk.language), Formats(talk.language), theme)
    found = pictures(kind, desk)
    if not found:
        return reply(say("charts-empty", picture=say(f"button-chart-{kind}")), notice=say("charts-nothing"))
    files = [
        Attachment(f"{kind}{'' if number == 1 else f'-{number}'}.png", "image/png", picture.png)
        for number, picture in enumerate(found, start=1)
    ]
    return reply(
        Verbatim(found[0].alternative), say("charts-scope", scope=say(f"report-scope-{scope(talk, wish)}")), files=files
    )
