"""The interface texts in the form in which reports ask for them."""

from datetime import date

from handlers.messages import Month, Say, say
from handlers.periods.spans import month_end
from handlers.reporting.wish import Wish
from handlers.talk import Talk
from reports.contents.desk import TextArgument, Words


def words_for(talk: Talk, language: str) -> Words:
    """The texts in a language."""

    def line(id: str, /, **arguments: TextArgument) -> str:  # noqa: A002 - the texts' own word
        return talk.services.texts.text(Say(id, arguments), language)

    return line


def period_line(wish: Wish) -> Say:
    """The period in words."""
    if wish.days is None:
        return say("reporting-period-all")
    first, last = wish.days
    if (first, last) == (date(first.year, 1, 1), date(last.year, 12, 31)):
        if first.year == last.year:
            return say("reporting-period-year", year=str(first.year))
        return say("reporting-period-years", first=str(first.year), last=str(last.year))
    if first.day != 1 or last != month_end(last.year, last.month):
        return say("reporting-period-days", first=first, last=last)
    if (first.year, first.month) == (last.year, last.month):
        return say("reporting-period-month", month=Month(first.year, first.month))
    return say("reporting-period-months", first=Month(first.year, first.month), last=Month(last.year, last.month))
