"""/report: choosing kind, period, language and format on one panel of buttons, or all of it in one message."""

from dataclasses import replace

from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.periods.spans import short_name
from handlers.reporting.making import facts_for, make
from handlers.reporting.offering import make_or_offer
from handlers.reporting.unreported import asks, unreported
from handlers.reporting.wish import (
    FORMATS,
    PANEL,
    Wish,
    asks_for_another_format,
    asks_for_another_language,
    from_code,
    read,
    whole_year,
)
from handlers.reporting.wording import period_line
from handlers.talk import Talk
from knowledge.words import LANGUAGES
from reports.facts import ReportKind
from storage import Role


def report(talk: Talk) -> Reply:
    """The report that a message asks for, or the panel on which to choose one."""
    if asks(talk.message.text):
        return unreported(talk)
    wish, enough = read(talk.message.text, talk.language, talk.today)
    if asks_for_another_language(talk.message.text):
        return panel(talk, wish, say("reporting-languages-known"))
    if asks_for_another_format(talk.message.text):
        return panel(talk, wish, say("reporting-formats-known"))
    return make_or_offer(talk, wish) if enough else panel(talk, wish)


def press(talk: Talk) -> Reply:
    """A button: `report:show:<wish>`, `report:make:<wish>`, `report:anyway:<wish>`, `report:missing:0`."""
    what, argument = talk.pressed(2)
    if what == "missing":
        return unreported(talk)
    if what == "show":
        return panel(talk, from_code(argument), replaces=True)
    if what == "make":
        return make_or_offer(talk, from_code(argument))
    if what == "anyway":
        wish = from_code(argument)
        return make(talk, wish, facts_for(talk, wish))
    raise UserError(say("error-stale-button"))


def panel(talk: Talk, wish: Wish, remark: Say | None = None, *, replaces: bool = False) -> Reply:
    """The present choice, and a button for each other one; below what cannot be had, if anything."""
    rows = [*_kinds(wish), _periods(wish, talk.today.year), _languages(wish), _formats(wish)]
    if talk.is_private and talk.side is not None:
        rows.append([_choice(say("button-report-internal"), replace(wish, internal=not wish.internal), wish.internal)])
    last = [Button(say("button-report-make"), f"report:make:{wish.code}")]
    if talk.role >= Role.COORDINATOR:
        last.append(Button(say("button-report-missing"), "report:missing:0"))
    first: list[Part] = [remark, Gap()] if remark is not None else []
    return reply(
        *first,
        say("reporting-heading"),
        Gap(),
        say("reporting-kind", kind=say(f"report-title-{wish.kind}")),
        say("reporting-period", period=period_line(wish)),
        say("reporting-language", languages=_language_names(wish)),
        say("reporting-format", format=say(f"reporting-format-{wish.format}")),
        buttons=[*rows, last],
        replaces=replaces,
        subject=f"{PANEL}:{wish.code}",
    )


def _language_names(wish: Wish) -> Say:
    if len(wish.languages) == 1:
        return say(f"reporting-language-{wish.languages[0]}")
    one, other = (say(f"reporting-language-{code}") for code in wish.languages)
    return say("reporting-languages", one=one, other=other)


def _choice(text: Say, then: Wish, chosen: bool) -> Button:
    return Button(say("button-chosen", chosen="yes" if chosen else "no", text=text), f"report:show:{then.code}")


def _kinds(wish: Wish) -> list[list[Button]]:
    buttons = [
        _choice(say(f"button-report-{kind}"), replace(wish, kind=kind), wish.kind == kind) for kind in ReportKind
    ]
    return [buttons[:2], buttons[2:]]


def _periods(wish: Wish, year: int) -> list[Button]:
    """Last year, this one, everything; before them what was named, if it is none of these."""
    offered = [whole_year(year - 1), whole_year(year)]
    if wish.days is not None and wish.days not in offered:
        offered.insert(0, wish.days)
    buttons = [
        _choice(say("button-report-period", period=short_name(days)), replace(wish, days=days), wish.days == days)
        for days in offered
    ]
    return [*buttons, _choice(say("button-report-all"), replace(wish, days=None), wish.days is None)]


def _languages(wish: Wish) -> list[Button]:
    """Each press adds a language or takes it away; at most two stay, never none."""
    return [
        _choice(
            say("button-report-language", language=code.upper()),
            replace(wish, languages=_with(wish.languages, code)),
            code in wish.languages,
        )
        for code in LANGUAGES
    ]


def _with(languages: tuple[str, ...], code: str) -> tuple[str, ...]:
    if code in languages:
        return tuple(other for other in languages if other != code) or languages
    return (*languages, code)[-2:]


def _formats(wish: Wish) -> list[Button]:
    return [
        _choice(say("button-report-format", format=name.upper()), replace(wish, format=name), wish.format == name)
        for name in FORMATS
    ]
