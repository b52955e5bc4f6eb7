"""The interface texts in the form in which reports ask for them."""

from datetime import date

from handlers.messages import Say, say
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
    return say("reporting-period-days", first=first, last=last)
