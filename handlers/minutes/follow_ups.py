"""What is to be done afterwards: who promised what, and by when.

In each sentence the actors are sought that something to do follows ("Tekniska verken skickar ...", "Eva Strand to
circulate ...", "Sở TN&MT gửi ..."). Each begins an item that reaches to the next one; the day in it is its deadline.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from handlers.minutes.actors import Actor, Reader
from handlers.minutes.dates import until
from handlers.minutes.deadlines import deadline, due_in, is_of_both, parted
from handlers.minutes.draft import FollowUp
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.moments import is_nearer_ahead
from handlers.minutes.promises import CONDITIONS
from handlers.minutes.promising import Promise, divides, promise
from handlers.minutes.read_alone import read_alone
from handlers.minutes.task_words import says_nothing, told
from handlers.minutes.to_be_done import is_to_be
from handlers.minutes.unsaid import pledged, subject, unsaid

_TELLING = 3  # tokens that say what is to be done
_FAR = 12  # words between an actor and the comma before its item


@dataclass(frozen=True)
class Task:
    """A follow-up and the stretch of the text that says it."""

    span: Span
    follow_up: FollowUp


class _Start(NamedTuple):
    actor: Actor
    promise: Promise


def tasks(reader: Reader) -> list[Task]:
    """Every follow-up in the message, in order."""
    found: list[Task] = []
    listing = after = False
    owner: Actor | None = None
    for number, sentence in enumerate(reader.message.sentences):
        body, head = _without_head(reader, number, sentence)
        if head is not None:
            listing, owner = head, None
        elif listing and _paragraph_ends(reader.message, sentence):
            listing, owner = False, None
        if listing and body.stop > body.start and (only := _only_actor(reader, body)):
            owner = only
        elif body.stop > body.start:
            inside = _of_sentence(reader, body, listing=listing, after=after)
            after = bool(inside)
            found += [_owned(task, owner) for task in inside]
    return found


def _only_actor(reader: Reader, item: Span) -> Actor | None:
    """Who is all that an item of a list says, with the things to do below: "1. LiU"."""
    last = item.stop - (reader.message.tokens[item.stop - 1].word == ":")
    return next((one for one in reader.actors if one.span == Span(item.start, last)), None)


def _owned(task: Task, owner: Actor | None) -> Task:
    """The task with the owner under whose name it is listed, if it has none of its own."""
    todo = task.follow_up
    if owner is None or todo.organisation or todo.person:
        return task
    return replace(task, follow_up=replace(todo, organisation=owner.organisation, person=owner.person))


def _paragraph_ends(message: Message, sentence: Span) -> bool:
    """Whether a blank line stands before the sentence."""
    before = message.tokens[max(0, sentence.start - 2) : sentence.start]
    return [token.word for token in before] == ["\n", "\n"]


def _without_head(reader: Reader, number: int, sentence: Span) -> tuple[Span, bool | None]:
    """The sentence after its head; True for a head of things to do, False for another head, None without one."""
    text = reader.message.tokens
    start = _after_bullet(reader.message, sentence.start, sentence.stop)
    if [token.word for token in text[start : start + 2]] == ["việc", ":"] and number:
        return Span(start + 2, sentence.stop), True  # in the first line it heads what was done
    for table, kind in (("heads", True), ("others", False)):
        stop = reader.has(table, start) if start < sentence.stop else 0
        if not stop:
            continue
        stop = min(_head_end(reader, stop, sentence), sentence.stop)
        if stop == sentence.stop:
            return Span(stop, stop), kind
        if text[stop].word == ":" or (text[stop].word == "-" and text[stop].spaced):
            return Span(_after_bullet(reader.message, stop + 1, sentence.stop), sentence.stop), kind
    return Span(start, sentence.stop), None


def _head_end(reader: Reader, stop: int, sentence: Span) -> int:
    """The end of a head that goes on before its colon: "Nästa steg efter mötet:", "To-dos after the call with LiU:"."""
    colon = next(
        (at for at in range(stop, min(stop + 4, sentence.stop)) if reader.message.tokens[at].word == ":"), stop
    )
    if reader.message.tokens[sentence.stop - 1].word == ":":
        return sentence.stop - 1
    return colon if all(reader.message.tokens[at].is_word for at in range(stop, colon)) else stop


def _after_bullet(message: Message, start: int, stop: int) -> int:
    """The first token that is no mark of a list."""
    text = message.tokens
    while start < stop and not (text[start].is_word or text[start].is_number):
        start += 1
    if start + 1 < stop and text[start].is_number and text[start + 1].word in {")", "."}:
        return start + 2
    return start


def _of_sentence(reader: Reader, sentence: Span, *, listing: bool, after: bool) -> list[Task]:
    starts = list(_starts(reader, sentence, listing=listing, after=after))
    found: list[Task] = []
    shared = due_in(reader, sentence) if len(starts) > 1 and is_of_both(reader, sentence) else None
    for number, start in enumerate(starts):
        apart = number or _is_after_another_day(reader, sentence, start) or _is_added(reader, sentence, start)
        begin = _beginning(reader, sentence, start) if apart else sentence.start
        stop = _beginning(reader, sentence, starts[number + 1]) if number + 1 < len(starts) else sentence.stop
        item = Span(begin, stop)
        due = due_in(reader, item) or shared
        sure = start.promise is Promise.PLEDGED or (start.promise is Promise.SURE and (start.actor.known or listing))
        # "Lisa skriver till 1 dec, Omar tar bilder"
        sure = sure or (bool(found) and start.actor.known and not _is_payment(reader, item))
        if says_nothing(reader.message, item, start.actor.span):
            continue
        if (
            _goes_on(reader, item)
            or _is_past(reader, item)
            or _is_the_plan(reader, item)
            or _is_condition(reader, item)
        ):
            continue
        if sure or _is_deadline(reader, item, start, due):
            found += [_task(reader, each, start.actor, due_in(reader, each) or shared) for each in parted(reader, item)]
    return found or _without_actor(reader, sentence, listing=listing)


def _is_payment(reader: Reader, item: Span) -> bool:
    """Whether all it says is who bears an amount: "LiU skickar avtalet, Sida står för flyget, 9 000 kr"."""
    return deadline(reader, item) is None and any(item.meets(span) for span in reader.paid)


def _starts(reader: Reader, sentence: Span, *, listing: bool, after: bool) -> Iterator[_Start]:
    last = -1
    for actor in reader.actors:
        if not sentence.meets(actor.span) or actor.span.start < last or _is_in_condition(reader, actor):
            continue
        promised = promise(reader, sentence, actor, listing=listing, after=after)
        if promised is not None:
            last = actor.span.stop
            yield _Start(actor, promised)


def _is_after_another_day(reader: Reader, sentence: Span, start: _Start) -> bool:
    """Whether days stand both before and after the actor: "Möte 4 november, beslut: LiU skickar ... 1 december"."""
    inside = [day.span.start for day in reader.days if sentence.holds(day.span.start)]
    return any(at < start.actor.span.start for at in inside) and any(at > start.actor.span.start for at in inside)


def _is_added(reader: Reader, sentence: Span, start: _Start) -> bool:
    """Whether a sentence first tells what happened: "Had a call with Tom, they will send a quote"."""
    at = start.actor.span.start
    comma = at > sentence.start and reader.message.tokens[at - 1].word in {",", ";", "-"}
    return comma and any(is_kind_word(reader.message, place) for place in range(sentence.start, at))


def _is_past(reader: Reader, item: Span) -> bool:
    """Whether the item names a day that has been for sure ("yesterday"), and none to come."""
    inside = [day for day in reader.days if item.meets(day.span)]
    return bool(inside) and all(day.future is None and not day.led for day in inside)


def _goes_on(reader: Reader, item: Span) -> bool:
    """Whether the day in it is the last one of what has begun: "they stay until Friday"."""
    day = deadline(reader, item)
    return day is not None and until(reader.message, day.span)


def _is_condition(reader: Reader, item: Span) -> bool:
    """Whether the day in it is that of a condition: "he promised a grant if we apply by 1 March"."""
    text, day = reader.message.tokens, deadline(reader, item)
    if day is None:
        return False
    return any(CONDITIONS.has(text, at, exact=reader.message.marked) for at in range(item.start, day.span.start))


def _is_in_condition(reader: Reader, actor: Actor) -> bool:
    """Whether a condition begins with the actor: "if we apply"."""
    message, start = reader.message, actor.span.start
    found = (CONDITIONS.at(message.tokens, at, exact=message.marked) for at in range(max(0, start - 2), start))
    return any(hit is not None and hit[0] >= start for hit in found)


def _is_the_plan(reader: Reader, item: Span) -> bool:
    """Whether the item is what the message tells of as still to happen: "Planned: LiU will visit us 18-22 January"."""
    if not item.meets(reader.planned) or any(day.led for day in reader.days if item.meets(day.span)):
        return False
    told = range(reader.planned.start, item.start)
    dated = any(day.span.start in told for day in reader.days)
    return not dated and not any(is_kind_word(reader.message, at) for at in told)


def _is_deadline(reader: Reader, item: Span, start: _Start, due: date | None) -> bool:
    """Whether the day makes a promise of the words. Vietnamese verbs have no tense, so there a word must lead to it."""
    if due is None or item.meets(reader.planned):
        return False
    if due == reader.message.today and not any(day.led for day in reader.days if item.meets(day.span)):
        return False
    dated = start.promise is Promise.DATED
    if dated and not start.actor.known and item.start == reader.message.sentences[0].start:
        return False  # "Newsletter no 5 went out on Sunday, both languages"
    inside = [day for day in reader.days if item.meets(day.span)]
    if reader.message.language != "vi" or any(day.led for day in inside):
        return True
    sure = start.promise is not Promise.DATED
    return item.start > reader.message.sentences[0].start and all(
        sure or is_nearer_ahead(reader.message, day) or day.past == day.future for day in inside
    )


def _task(reader: Reader, item: Span, actor: Actor, due: date | None) -> Task:
    item = _before_costs(reader, item)
    text = told(reader.message, item, actor.span, deadline(reader, item))
    text = read_alone(text, reader.message.language) if actor.known else text
    return Task(item, FollowUp(text, actor.organisation, actor.person, due))


def _before_costs(reader: Reader, item: Span) -> Span:
    """The item without the clause at its end that tells what something cost: "..., lunch was 850 kr"."""
    text = reader.message.tokens
    commas = [at for at in range(item.start + _TELLING, item.stop - 1) if text[at].word == ","]
    last = commas[-1] if commas else item.stop
    return Span(item.start, last) if any(last < paid.start < item.stop for paid in reader.paid) else item


def _beginning(reader: Reader, sentence: Span, start: _Start) -> int:
    """Where the item of an actor begins: after the comma or the "and" before it."""
    place = start.actor.span.start
    while place > sentence.start and not _ends_before(reader.message, place) and start.actor.span.start - place < _FAR:
        place -= 1
    ended = place > sentence.start and _ends_before(reader.message, place)
    return place if ended else start.actor.span.start


def _ends_before(message: Message, place: int) -> bool:
    return message.tokens[place - 1].word == ":" or divides(message, place - 1)


def _without_actor(reader: Reader, sentence: Span, *, listing: bool) -> list[Task]:
    """A thing to do that nobody is named for: an item of a list, or a passive with a day."""
    due = due_in(reader, sentence)
    inside = [actor for actor in reader.actors if sentence.meets(actor.span) and actor.known]
    later = unsaid(reader, sentence, listing=listing)
    if later is not None and not later.meets(reader.planned) and not _is_condition(reader, later):
        owner, until = subject(reader, sentence, later), due_in(reader, later)
        if owner.known or until is not None or pledged(reader, later):
            return [_task(reader, later, owner, until)]
    if not (_is_item(reader, sentence, due) if listing else is_to_be(reader, sentence, due)):
        return []
    actor = inside[0] if listing and len(inside) == 1 else Actor(sentence)
    return [_task(reader, sentence, actor, due)]


def _is_item(reader: Reader, sentence: Span, due: date | None) -> bool:
    """Whether an item of a list has a day or begins with a verb."""
    first = next((place for place in range(*sentence) if reader.message.tokens[place].is_word), sentence.start)
    return due is not None or bool(reader.has("verbs", first))
