"""What is to be done afterwards: who promised what, and by when.

In each sentence the actors are sought that something to do follows ("Tekniska verken skickar ...", "Eva Strand to
circulate ...", "Sở TN&MT gửi ..."). Each begins an item that reaches to the next one; the day in it is its deadline.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from handlers.minutes.dates import Day, due_date
from handlers.minutes.draft import FollowUp
from handlers.minutes.message import Message, Span
from handlers.minutes.organisations import Mention
from handlers.minutes.people import Person
from handlers.minutes.promises import TABLES, Promises
from handlers.minutes.tokens import Token

_SEPARATORS: Final = frozenset(
    {",", ";", "och", "and", "và", "samt", "va", "-", "•", "*", "+", "men", "but", "còn", "while", "medan"}
)


class Actor(NamedTuple):
    """Somebody who may do something: a key of the register or a new name, a person, or neither ("we")."""

    span: Span
    organisation: str | None = None
    person: str | None = None


@dataclass(frozen=True)
class Task:
    """A follow-up and the stretch of the text that says it."""

    span: Span
    follow_up: FollowUp


@dataclass(frozen=True)
class Reader:
    """What is known of a message when follow-ups are sought."""

    message: Message
    mentions: Sequence[Mention]
    persons: Sequence[Person]
    days: Sequence[Day]
    planned: Span  # the sentence that tells of something to come, empty for what has been
    words: Promises = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", TABLES[self.message.language])

    def has(self, table: str, place: int) -> int:
        """Where a phrase of that table ends that begins at the token; 0 when none does."""
        if place >= len(self.message.tokens):
            return 0
        hit = getattr(self.words, table).at(self.message.tokens, place, exact=self.message.marked)
        return hit[0] if hit else 0


class _Start(NamedTuple):
    place: int
    actor: Actor
    sure: bool  # a promise by its words; otherwise only with a day


def tasks(reader: Reader) -> list[Task]:
    """Every follow-up in the message, in order."""
    found: list[Task] = []
    listing = False
    for sentence in reader.message.sentences:
        body, head = _without_head(reader, sentence)
        if head is not None:
            listing = head
        elif listing and _paragraph_ends(reader.message, sentence):
            listing = False
        found += _of_sentence(reader, body, listing=listing)
    return found


def _paragraph_ends(message: Message, sentence: Span) -> bool:
    """Whether a blank line stands before the sentence."""
    before = message.tokens[max(0, sentence.start - 2) : sentence.start]
    return [token.word for token in before] == ["\n", "\n"]


def _without_head(reader: Reader, sentence: Span) -> tuple[Span, bool | None]:
    """The sentence after its head; True for a head of things to do, False for another one, None without a head."""
    text = reader.message.tokens
    start = sentence.start
    while start < sentence.stop and not (text[start].is_word or text[start].is_number):
        start += 1
    if start + 1 < sentence.stop and text[start].is_number and text[start + 1].word in {")", "."}:
        start += 2
    for table, kind in (("heads", True), ("others", False)):
        stop = reader.has(table, start) if start < len(text) else 0
        while (
            stop
            and stop < sentence.stop
            and text[stop].is_word
            and stop < start + 5
            and table == "heads"
            and ":" in [t.word for t in text[stop : stop + 3]]
        ):
            stop += 1
        if (
            stop
            and stop < sentence.stop
            and text[stop].word in {":", "-"}
            and (text[stop].word == ":" or text[stop].spaced)
        ):
            return _skip_bullet(text, Span(stop + 1, sentence.stop)), kind
        if stop and stop >= sentence.stop:
            return Span(sentence.stop, sentence.stop), kind
    return Span(min(start, sentence.stop), sentence.stop), None


def _skip_bullet(text: Sequence[Token], span: Span) -> Span:
    start = span.start
    if start + 1 < span.stop and text[start].is_number and text[start + 1].word in {")", "."}:
        start += 2
    return Span(start, span.stop)


def _of_sentence(reader: Reader, sentence: Span, *, listing: bool) -> list[Task]:
    if sentence.stop <= sentence.start:
        return []
    starts = list(_starts(reader, sentence, listing=listing))
    found: list[Task] = []
    for number, start in enumerate(starts):
        begin = _beginning(reader, sentence, start) if number else sentence.start
        stop = _beginning(reader, sentence, starts[number + 1]) if number + 1 < len(starts) else sentence.stop
        item = Span(begin, stop)
        due = _due(reader, item)
        if (start.sure and (_is_known(start.actor) or listing)) or _is_deadline(reader, item, due):
            found.append(_task(reader, item, start.actor, due))
    return found or _without_actor(reader, sentence, listing=listing)


def _is_known(actor: Actor) -> bool:
    """Whether one can tell who it is."""
    return bool(actor.organisation or actor.person)


def _is_deadline(reader: Reader, item: Span, due: date | None) -> bool:
    """Whether the day makes a promise of the words. Vietnamese verbs have no tense, so there a word must lead to it."""
    if due is None or item.meets(reader.planned):
        return False
    return reader.message.language != "vi" or any(day.led for day in reader.days if item.meets(day.span))


def _task(reader: Reader, item: Span, actor: Actor, due: date | None) -> Task:
    text = reader.message.said(item).strip(" ,;:-–—•*\n")
    return Task(item, FollowUp(text, actor.organisation, actor.person, due))


def _beginning(reader: Reader, sentence: Span, start: _Start) -> int:
    """Where the item of an actor begins: after the comma or the "and" before it."""
    text, place = reader.message.tokens, start.place
    while place > sentence.start and text[place - 1].word not in _SEPARATORS and start.place - place < 12:
        place -= 1
    return place if place > sentence.start and text[place - 1].word in _SEPARATORS else start.place


def _due(reader: Reader, item: Span) -> date | None:
    """The deadline in the item: a date after a word for one before a date without."""
    inside = [day for day in reader.days if item.meets(day.span)]
    for day in sorted(inside, key=lambda one: not one.led):
        due = due_date(reader.message, day)
        if due is not None and due >= reader.message.today:
            return due
    return None


def actors(reader: Reader) -> list[Actor]:
    """Everybody named, and pronouns that stand for them, in order."""
    named = [Actor(one.span, one.key) for one in reader.mentions]
    named += [Actor(one.span, None, one.name) for one in reader.persons]
    named.sort(key=lambda one: one.span)
    return sorted([*_with_affiliation(reader, named), *_pronouns(reader, named)], key=lambda one: one.span)


def _with_affiliation(reader: Reader, named: Sequence[Actor]) -> list[Actor]:
    """Join "Jonas Berg (LiU)" and "Jonas Berg på LiU" to one who has both."""
    text = reader.message.tokens
    joined: list[Actor] = []
    for actor in named:
        last = joined[-1] if joined else None
        between = [token.word for token in text[last.span.stop : actor.span.start]] if last else []
        if (
            last
            and between
            and last.person
            and actor.organisation
            and not last.organisation
            and (between[0] in _AT and len(between) == 1)
        ):
            stop = actor.span.stop + (
                between[0] == "(" and actor.span.stop < len(text) and text[actor.span.stop].word == ")"
            )
            joined[-1] = Actor(Span(last.span.start, stop), actor.organisation, last.person)
        elif (
            last
            and actor.person
            and last.organisation
            and not last.person
            and between in ([], ["("], ["'", "s"], [","])
            and not _is_two(between)
        ):
            stop = actor.span.stop + (
                between == ["("] and actor.span.stop < len(text) and text[actor.span.stop].word == ")"
            )
            joined[-1] = Actor(Span(last.span.start, stop), last.organisation, actor.person)
        else:
            joined.append(actor)
    return joined


_AT: Final = frozenset(
    {
        "(",
        "på",
        "pa",
        "från",
        "fran",
        "vid",
        "at",
        "from",
        "of",
        "hos",
        "của",
        "cua",
        "ở",
        "bên",
        "i",
        "thuộc",
        "từ",
        ",",
    }
) - {","}


def _is_two(between: Sequence[str]) -> bool:
    return list(between) == [","]


def _pronouns(reader: Reader, named: Sequence[Actor]) -> Iterator[Actor]:
    for place in range(len(reader.message.tokens)):
        if any(actor.span.holds(place) for actor in named):
            continue
        for table in ("we", "they", "he"):
            stop = reader.has(table, place)
            if stop:
                yield _meant(reader, table, Span(place, stop), named)
                break


def _meant(reader: Reader, table: str, span: Span, named: Sequence[Actor]) -> Actor:
    """Whom a pronoun stands for: the one named last before it, if it is only one in its sentence."""
    if table == "we":
        return Actor(span)
    wanted = [
        one for one in named if one.span.stop <= span.start and (one.person if table == "he" else one.organisation)
    ]
    if not wanted:
        return Actor(span)
    last = reader.message.sentence_of(wanted[-1].span.start)
    if table == "they":
        rivals = {one.organisation for one in wanted if last.holds(one.span.start)}
        return Actor(span, wanted[-1].organisation if len(rivals) == 1 else None)
    return Actor(span, None, wanted[-1].person)


def _starts(reader: Reader, sentence: Span, *, listing: bool) -> Iterator[_Start]:
    last = -1
    for actor in actors(reader):
        if not sentence.meets(actor.span) or actor.span.start < last:
            continue
        sure = _promises(reader, sentence, actor, listing=listing)
        if sure is not None:
            last = actor.span.stop
            yield _Start(actor.span.start, actor, sure)


def _promises(reader: Reader, sentence: Span, actor: Actor, *, listing: bool) -> bool | None:
    """Whether something to do follows the actor: True by its words alone, False if a day is said, None not at all."""
    text, start, stop = reader.message.tokens, actor.span.start, actor.span.stop
    stop = _over(reader, stop)
    if stop < sentence.stop:
        modal = reader.has("modals", stop)
        if modal and _acts(reader, modal, sentence):
            return True
        if reader.has("verbs", stop):
            return listing
        if _looks_like_verb(reader, stop):
            return False
    if start > sentence.start and _inverted(reader, sentence, start):
        return listing
    if _in_charge(reader, sentence, actor):
        return True
    if (
        listing
        and (start == sentence.start or text[start - 1].word in _SEPARATORS | {"(", ":"})
        and _is_labelled(reader, sentence, actor)
    ):
        return True
    return None


def _acts(reader: Reader, place: int, sentence: Span) -> bool:
    """Whether a verb follows a modal within the sentence."""
    return place < sentence.stop and reader.message.tokens[place].is_word


def _over(reader: Reader, place: int) -> int:
    """The token after brackets and small words that may stand between the actor and the verb."""
    text = reader.message.tokens
    if place < len(text) and text[place].word == "(":
        close = next((at for at in range(place, min(place + 8, len(text))) if text[at].word == ")"), None)
        place = close + 1 if close is not None else place
    for _ in range(3):
        stop = reader.has("after", place)
        if not stop:
            break
        place = stop
    return place


def _looks_like_verb(reader: Reader, place: int) -> bool:
    """Whether the word has the shape of a verb in the present: "översätter", "translates"."""
    token = reader.message.tokens[place]
    if not token.is_word or token.capital:
        return False
    if reader.message.language == "sv":
        return (
            token.word.endswith(("ar", "er", "år", "ör"))
            and len(token.word) > 3
            and token.word not in {"eller", "under", "efter", "över", "inför"}
        )
    if reader.message.language == "en":
        return (
            token.word.endswith("s")
            and not token.word.endswith(("ss", "us", "is"))
            and len(token.word) > 3
            and token.word not in {"was", "has", "does", "hours", "days"}
        )
    return False


def _inverted(reader: Reader, sentence: Span, start: int) -> bool:
    """Such as "Senast 15 dec skickar Tekniska": the verb before the actor, a day before the verb."""
    text = reader.message.tokens
    for back in (1, 2, 3):
        verb = start - back
        if verb < sentence.start:
            break
        stop = reader.has("verbs", verb) or reader.has("modals", verb)
        if stop == start:
            is_fronted = any(sentence.holds(day.span.start) and day.span.stop <= verb for day in reader.days)
            return (
                is_fronted
                or (verb > sentence.start and text[verb - 1].word in {"sedan", "därefter", "då", "sen"})
                or verb == sentence.start
            )
        if stop and reader.has("by", stop) == start:
            return True
    for back in range(1, 8):
        place = start - back
        if place < sentence.start:
            break
        if reader.has("by", start - 1) == start and reader.has("passives", place):
            return reader.message.language != "en" or _is_to_be(reader, place, sentence)
    return False


def _is_to_be(reader: Reader, place: int, sentence: Span) -> bool:
    """Whether an English participle stands after "to be" or "will be"."""
    words = [token.word for token in reader.message.tokens[max(sentence.start, place - 3) : place]]
    return "be" in words


def _in_charge(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Such as "Ansvarig: Eva Strand", "Eva Strand ansvarar", "(responsible: LiU)"."""
    text, place = reader.message.tokens, actor.span.start - 1
    while place > sentence.start and text[place].word in {":", "=", "är", "is", "là", "-"}:
        place -= 1
    for back in range(5):
        at = place - back
        if (
            at >= sentence.start
            and reader.has("charge", at) == place + 1
            and (place + 1 < actor.span.start or len(text[at].word) > 4)
        ):
            return True
    after = actor.span.stop
    return bool(
        after < sentence.stop
        and (stop := reader.has("charge", after))
        and len(text[after].word) > 4
        and stop <= sentence.stop
    )


def _is_labelled(reader: Reader, sentence: Span, actor: Actor) -> bool:
    """Within a list of things to do: "LiU: rapport", "rapport (LiU, 15 jan)", "Eva - boka lokal"."""
    text, stop = reader.message.tokens, _over(reader, actor.span.stop)
    if stop >= sentence.stop:
        return True
    return text[stop].word in {":", "-", ",", ")", "="} or any(day.span.start == stop for day in reader.days)


def _without_actor(reader: Reader, sentence: Span, *, listing: bool) -> list[Task]:
    """A thing to do that nobody is named for: an item of a list, or a passive with a day."""
    due = _due(reader, sentence)
    text = reader.message.tokens
    is_done = any(reader.has("passives", place) for place in range(*sentence)) and due is not None
    if is_done and reader.message.language == "en":
        is_done = any(text[place].word == "be" for place in range(*sentence))
    first = next((place for place in range(*sentence) if text[place].is_word), sentence.start)
    is_item = listing and (due is not None or bool(reader.has("verbs", first)))
    if not (is_done or is_item):
        return []
    inside = [actor for actor in actors(reader) if sentence.meets(actor.span) and (actor.organisation or actor.person)]
    actor = inside[0] if listing and len(inside) == 1 else Actor(sentence)
    return [_task(reader, sentence, actor, due)]
