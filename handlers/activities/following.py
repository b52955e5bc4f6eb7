"""What follows a list in a few words: "och i mars?", "and with Sida?", "thế còn tháng 3?", "jag menade förra året"."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import Final

from handlers.activities import listing
from handlers.activities.counting import Asked, asked_to_count
from handlers.activities.queries import Query, from_json
from handlers.messages import Reply
from handlers.periods.looking_back import names_part_of_year
from handlers.subject import number_of
from handlers.talk import Talk
from knowledge.text import WORD, fold_letters
from storage import ActivitySearch

MOST_WORDS: Final = 8
FEW_WORDS: Final = 4  # without a word that leads a follow-up
# Folded; with the words that are often said before it.
LED: Final = re.compile(
    r"\W*(?:(?:nej|na|no|nope|khong|a|oj|sorry|forlat|ursakta)\W+)?"
    r"(?:och|men|jag menar|jag menade|menade|da|bara|endast|and|but|what about|how about|i meant?|just|only|then"
    r"|loc(?: theo| ra)?|filtrera(?: pa)?|filter(?: by)?"
    r"|the con|con|vay con|va|y toi la|y minh la|y em la|toi muon noi(?: la)?|chi)\b\W*"
)
REJECTS: Final = re.compile(r"\W*(?:nej|na|no|nope|khong(?: phai)?)\W+")
COUNTED: Final = frozenset("kvinnor kvinnorna women nữ phụ män men deltagare people personer người".split())
ASKS: Final = re.compile(
    r"\b(?:visa|lista|show|list|xem|vad|vilka|vem|nar|var|varfor|what|which|who|when|where|why|gi|nao|ai)\b"
)


def is_follow_up(talk: Talk) -> bool:
    """Whether a few words change the filter of the list that was shown last."""
    return _changed(talk) is not None


def take(talk: Talk) -> Reply:
    """The list with the filter that is meant now."""
    found = _changed(talk)
    if found is None:
        return Reply()
    query, asked = found
    return listing.search(talk, query, asked)


def last_query(talk: Talk) -> Query | None:
    """What the list was asked for that our newest message here shows; None when it shows none."""
    shown = _last_list(talk)
    return from_json(shown.filters) if shown is not None else None


def _changed(talk: Talk) -> tuple[Query, Asked | None] | None:
    text = talk.message.text
    if not talk.is_private or talk.message.edited or len(WORD.findall(text)) > MOST_WORDS or "\n" in text.strip():
        return None
    before = _last_list(talk)
    if before is None:
        return None
    plain = fold_letters(text)
    led = LED.match(plain) or REJECTS.match(plain)
    counts = asked_to_count(text) not in {None, Asked.THINGS}
    if led is None and (len(WORD.findall(text)) > FEW_WORDS or (ASKS.search(plain) and not counts)):
        return None
    return _as_said(talk, before, text[led.end() :] if led is not None else text, led=led is not None)


def _as_said(talk: Talk, before: ActivitySearch, said: str, *, led: bool) -> tuple[Query, Asked | None] | None:
    """The filters of a list after what was said; None when that changes none of them, or is about something else."""
    asked, now = asked_to_count(said), listing.understood(talk, said)
    earlier, was_asked = from_json(before.filters), before.filters.get("asked")
    if asked not in {None, Asked.THINGS} and replace(now, text="").is_empty and not _topic(now):
        return earlier, asked
    query = _merged(earlier, now, said)
    fits = query != earlier and (led or (not now.text and now.kind is None))
    if not fits or (now.text and not listing.finds(talk, query)):
        return None
    return query, asked or (Asked(was_asked) if was_asked else None)


def _last_list(talk: Talk) -> ActivitySearch | None:
    """The list that our newest message here shows, if it is not long ago."""
    since = talk.services.clock.now() - talk.services.settings.follow_up
    with talk.read() as work:
        newest = work.mailbox.newest(talk.message.chat.address)
        number = number_of(newest.subject, listing.SUBJECT) if newest is not None else None
        if newest is None or number is None or newest.created_at < since:
            return None
        search = work.activity_searches.get(number)
    return search if search is not None and search.partnership_id == talk.partnership_id else None


def _merged(earlier: Query, now: Query, said: str) -> Query:
    """The earlier filters, those that are said now in their places."""
    since, until = earlier.since, earlier.until
    if now.since is not None or now.until is not None:
        since, until = _moved(earlier, now, said)
    return Query(
        text=now.text or earlier.text,
        since=since,
        until=until,
        kind=now.kind or earlier.kind,
        organisation=now.organisation or earlier.organisation,
        goal=now.goal or earlier.goal,
        person=now.person or earlier.person,
    )


def _moved(earlier: Query, now: Query, said: str) -> tuple[date | None, date | None]:
    """The period; a part of a year without its year is of the year that the list was of."""
    first, last = now.since, now.until
    year = earlier.since.year if earlier.since is not None else None
    if first is None or last is None or year is None or earlier.until is None:
        return first, last
    if earlier.until.year != year or first.year != last.year or not names_part_of_year(said):
        return first, last
    return _on(first, year), _on(last, year)


def _on(day: date, year: int) -> date:
    """The same day of another year; the last of February in both."""
    ends, last = monthrange(day.year, day.month)[1], monthrange(year, day.month)[1]
    return date(year, day.month, last if day.day == ends else min(day.day, last))


def _topic(now: Query) -> bool:
    """Whether more is said than who is to be counted."""
    return bool(set(now.text.lower().split()) - COUNTED)
