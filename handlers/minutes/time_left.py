"""Days between who is to do something and the verb: "att LiU senast 15 dec lämnar", "Anna has until 30 November to"."""

from typing import Final

from handlers.minutes.actors import Reader
from handlers.minutes.days import lead


def over_day(reader: Reader, place: int) -> int:
    """The token after a day that stands before the verb: "Sở tuần sau gửi danh sách"."""
    vi = reader.message.language == "vi"
    return next(
        (
            day.span.stop
            for day in reader.days
            if (vi and day.span.start == place)
            or (day.led and place <= day.span.start and lead(reader.message, day.span, place) == place)
        ),
        place,
    )


def has_until(reader: Reader, place: int) -> bool:
    """Whether somebody has time to a day: "Anna has until 30 November to sort it out", "Anna har till den 5 på sig"."""
    text = reader.message.tokens
    if place + 1 >= len(text) or text[place].word not in _HAVE:
        return False
    return any(day.led and 0 < day.span.start - place <= _LEAD for day in reader.days)


_HAVE: Final = frozenset("has have got gets har får có".split())
_LEAD: Final = 3  # tokens to the day, with the word that leads to it
