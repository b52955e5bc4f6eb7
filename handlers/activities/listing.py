"""/activities: what was logged, latest first, a page at a time, filtered by words or by buttons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers import register as registers
from handlers.activities.counting import Asked, asked_to_count, asks_who_came, sentence
from handlers.activities.describing import describe
from handlers.activities.display import list_line, number, people_lines
from handlers.activities.entry import show, spoken_number
from handlers.activities.exporting import export
from handlers.activities.filters import choose, export_buttons, filter_menu
from handlers.activities.queries import Query, activity_filter, from_json, to_json, understand
from handlers.activities.understanding import reading
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.minutes import Participants
from handlers.people import everybody
from handlers.talk import Talk, number_in
from knowledge.text import fold
from storage import ActivityPage, ActivitySearch, People, Place, UnitOfWork

COUNTED = 1_000  # further than this nobody counts
MOST_TRIED = 6  # words that are looked for one by one where all of them find nothing
DAY = "%Y%m%d"
SUBJECT = "activities"  # of the message that shows a list
EXPORT_WORDS = frozenset({"export", "exportera", "xuat"})


def activities(talk: Talk) -> Reply:
    """The latest activities; those that some words tell of; one whose number is named; or a file with all of them."""
    text = talk.message.text.strip()
    asked = spoken_number(text)
    if asked is not None:
        return show(talk, asked)
    if fold(text) in EXPORT_WORDS:
        everything = _keep(talk, Query())
        return reply(say("export-which"), buttons=[export_buttons(everything.id)])
    query, left_out = _sought(talk, text) if text else (Query(), "")
    return search(talk, query, asked_to_count(text), left_out)


def press(talk: Talk) -> Reply:
    """A button below a list: `activities:<what>:<search>`, some with values behind it."""
    what, rest = talk.pressed(2)
    search_id, _, value = rest.partition(":")
    found = _search_of(talk, number_in(search_id))
    query = from_json(found.filters)
    if what == "next":
        return _page(talk, found, after=_place(value))
    if what == "prev":
        return _page(talk, found, before=_place(value))
    if what == "first":
        return _page(talk, found)
    if what == "export":
        return export(talk, query, value)
    if what == "filter":
        return filter_menu(talk, found.id, query, value)
    if what == "set":
        return _page(talk, _keep(talk, choose(talk, query, value)))
    raise UserError(say("error-stale-button"))


def search(talk: Talk, query: Query, asked: Asked | None = None, left_out: str = "") -> Reply:
    """The first page of what a query finds; a number that was `asked` for is said in words before it."""
    return _page(talk, _keep(talk, query, asked), replaces=False, left_out=left_out, asked=asked)


def counts(talk: Talk) -> bool:
    """Whether a message asks how many took part in what its words can name: "hur många kvinnor deltog 2025?"."""
    if not talk.is_private or talk.message.edited or not asks_who_came(talk.message.text):
        return False
    query = understood(talk, talk.message.text)
    return not query.text and not query.is_empty


def counts_all(talk: Talk) -> bool:
    """Whether it asks that of nothing in particular, as one may of the documents too: "how many women took part?"."""
    if not talk.is_private or talk.message.edited or not asks_who_came(talk.message.text):
        return False
    return understood(talk, talk.message.text).is_empty


def understood(talk: Talk, text: str) -> Query:
    """The filters that some words name."""
    return talk.once(f"filters in {talk.language}: {text}", lambda: _understood(talk, text))


def _understood(talk: Talk, text: str) -> Query:
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
        people = everybody(work, talk)
    return understand(text, reading(talk, text, register), people)


def finds_no_words(talk: Talk, text: str) -> bool:
    """Whether a text has words to be looked for in the log, and nothing there has any of them."""
    query, left_out = _sought(talk, text)
    return bool(query.text) and not left_out and not finds(talk, query)


def finds(talk: Talk, query: Query) -> bool:
    """Whether a query finds anything."""
    with talk.read() as work:
        return bool(work.activities.page(activity_filter(talk, query), 1, counted=1).entries)


def _sought(talk: Talk, text: str) -> tuple[Query, str]:
    """What some words look for, and those of them that are left out, as the one message in hand is read."""
    return talk.once(f"sought in {talk.language}: {text}", lambda: _found(talk, understood(talk, text)))


def _found(talk: Talk, query: Query) -> tuple[Query, str]:
    """The query, and the words that were left out of it because nothing that it otherwise finds has them."""
    words = query.text.split()
    if not words or (len(words) == 1 and replace(query, text="").is_empty) or len(words) > MOST_TRIED:
        return query, ""
    with talk.read() as work:

        def finds(text: str) -> bool:
            return bool(work.activities.page(activity_filter(talk, replace(query, text=text)), 1, counted=1).entries)

        if finds(query.text):
            return query, ""
        known = [word for word in words if finds(word)]
        fewer = replace(query, text=" ".join(known))
        if fewer.is_empty or not finds(fewer.text):
            return query, ""
    return fewer, " ".join(word for word in words if word not in known)


def _keep(talk: Talk, query: Query, asked: Asked | None = None) -> ActivitySearch:
    with talk.write() as work:
        return work.activity_searches.add(
            ActivitySearch(
                chat_id=talk.chat_id,
                partnership_id=talk.partnership_id,
                filters={**to_json(query), "asked": asked.value if asked is not None else None},
                created_at=talk.services.clock.now(),
            )
        )


def _search_of(talk: Talk, search_id: int) -> ActivitySearch:
    with talk.read() as work:
        search = work.activity_searches.get(search_id)
    if search is None or search.chat_id != talk.chat_id or search.partnership_id != talk.partnership_id:
        raise UserError(say("error-stale-button"))
    return search


def _page(
    talk: Talk,
    search: ActivitySearch,
    *,
    after: Place | None = None,
    before: Place | None = None,
    replaces: bool = True,
    left_out: str = "",
    asked: Asked | None = None,
) -> Reply:
    query = from_json(search.filters)
    wanted = activity_filter(talk, query)
    with talk.read() as work:
        size = talk.services.settings.page_size
        page = work.activities.page(wanted, size, after=after, before=before, counted=COUNTED + 1)
        people = work.activities.people(wanted) if page.count <= COUNTED else None
        head = _head(work, talk, query, page.count, people, asked)
    if not page.entries:
        if not finds(talk, Query()):  # a filter is not to blame for an empty log
            return reply(*(head[:1] if asked is not None else ()), say("activities-empty"), replaces=replaces)
        return _nothing(search.id, query, head, replaces=replaces)
    parts = [*head, *([say("activities-left-out", words=left_out)] if left_out else []), Gap()]
    parts += [list_line(entry, talk.today) for entry in page.entries]
    only = f":{page.entries[0].id}" if page.count == 1 else ""
    return reply(*parts, buttons=_buttons(search.id, page), replaces=replaces, subject=f"{SUBJECT}:{search.id}{only}")


def _head(
    work: UnitOfWork, talk: Talk, query: Query, count: int, people: People | None, asked: Asked | None
) -> list[Part]:
    """How many there are, of which kind, and who took part: as a heading, or in words where that was asked."""
    if asked is not None and people is not None:
        with_ = work.organisations.get(query.organisation) if query.organisation is not None else None
        name = with_.name(talk.language) if with_ is not None else ""
        number_told = sentence(query, count, people, asked, talk.today, name)
        others = describe(work, talk, replace(query, kind=None, organisation=None, since=None, until=None))
        return [number_told, *([others] if others else [])]
    told = describe(work, talk, query)
    if count == 0:
        return [say("activities-none-such"), told] if told else [say("activities-empty")]
    heading = say("activities-heading", count=min(count, COUNTED), more="yes" if count > COUNTED else "no")
    numbers = people_lines(Participants(people.total, people.women, people.men)) if people is not None else []
    return [heading, *([told] if told else []), *numbers]


def _nothing(search_id: int, query: Query, head: Sequence[Part], *, replaces: bool) -> Reply:
    if query.is_empty:
        return reply(*head, replaces=replaces)
    buttons = [[_filter_button(search_id), Button(say("button-all"), f"activities:set:{search_id}:all")]]
    return reply(*head, buttons=buttons, replaces=replaces, subject=f"{SUBJECT}:{search_id}")


def _buttons(search_id: int, page: ActivityPage) -> list[list[Button]]:
    opening = [
        Button(say("button-entry", number=number(entry.id)), f"activity:show:{entry.id}") for entry in page.entries
    ]
    rows = [opening[at : at + 5] for at in range(0, len(opening), 5)]
    first, last = page.entries[0], page.entries[-1]
    paging: list[Button] = []
    if page.has_newer:
        place = f"{first.start_on:{DAY}}:{first.id}"
        paging.append(Button(say("button-newer"), f"activities:prev:{search_id}:{place}"))
    if page.has_older:
        place = f"{last.start_on:{DAY}}:{last.id}"
        paging.append(Button(say("button-older"), f"activities:next:{search_id}:{place}"))
    rows.append([*paging, _filter_button(search_id)])
    return rows


def _filter_button(search_id: int) -> Button:
    return Button(say("button-filter"), f"activities:filter:{search_id}:menu")


def _place(value: str) -> Place:
    day, _, entry_id = value.partition(":")
    try:
        return Place(datetime.strptime(day, DAY).date(), number_in(entry_id))  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise UserError(say("error-stale-button")) from None
