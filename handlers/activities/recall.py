"""What the log knows about a question: entries that answer it, cited by number and day; nothing when none does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from handlers import register as registers
from handlers.activities.display import number, people_lines, title_of
from handlers.activities.doings import Asked, asked
from handlers.activities.queries import activity_filter
from handlers.activities.topics import Topic, names_of, pieces, score, topic_of
from handlers.activities.understanding import reading
from handlers.messages import Button, Part, Written, say
from handlers.minutes import Participants
from handlers.people import everybody
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.words import SHARED, Language
from storage import Activity, ActivityFilter, UnitOfWork

LOOKED_AT = 5_000  # the latest entries that are compared in meaning
NEAREST = 30  # of them are looked at one by one
MOST_FORMS = 9  # spellings of a topic that are searched for
UNLEARNED = 20  # the latest entries whose meaning may have to be worked out first
MOST_SHOWN = 3
MOST_DECISIONS = 3
LONGEST_TITLE = 160
LONGEST_OUTCOME = 300


@dataclass(frozen=True)
class Recalled:
    """Lines and buttons for what was found; without buttons only the remark that there is nothing."""

    parts: Sequence[Part] = ()
    buttons: Sequence[Sequence[Button]] = ()


def recall(talk: Talk, text: str, language: Language) -> Recalled | None:
    """The entries that answer a question about our own doings; None for other questions and when there are none.

    Who asks when something was done last asks the log alone, and is told when it holds nothing.
    """
    wish = wish_of(talk, text)
    if wish is None:
        return None
    found = _entries(talk, wish, language)
    if not found:
        return Recalled([say("recall-nothing")]) if wish.latest else None
    parts: list[Part] = [say("recall-heading")]
    for entry in found:
        parts += _lines(entry)
    buttons = [Button(say("button-entry", number=number(entry.id)), f"activity:show:{entry.id}") for entry in found]
    return Recalled(parts, [buttons])


def entries(talk: Talk, text: str, language: Language) -> Sequence[Activity]:
    """The entries that answer a question, the best first."""
    wish = wish_of(talk, text)
    return _entries(talk, wish, language) if wish is not None else []


def wish_of(talk: Talk, text: str) -> Asked | None:
    """What a question asks of the log; None when it is none about what we have done."""
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
        people = everybody(work, talk)
    return asked(text, reading(talk, text, register), people)


def _entries(talk: Talk, wish: Asked, language: Language) -> Sequence[Activity]:
    return _found(talk, wish, language)[: 1 if wish.latest else MOST_SHOWN]


def _found(talk: Talk, wish: Asked, language: Language) -> list[Activity]:
    """The entries that answer, the best first; the latest first when that is what was asked."""
    wanted = activity_filter(talk, wish.query)
    wanted = replace(wanted, text="", until=min(wanted.until or talk.today, talk.today))
    if not wish.topic:
        with talk.read() as work:
            return list(work.activities.page(wanted, MOST_SHOWN).entries)
    glossary = talk.services.translation.book.glossary()
    topic, names = topic_of(wish.topic, language, glossary), names_of(wish.topic, language, glossary)
    near = _likeness(talk, wish.topic, wanted)
    with talk.read() as work:
        looked_at = _candidates(work, wanted, topic, near)
    scores: dict[int, float] = {}
    for entry in looked_at:
        said = pieces(entry)
        foreign = detect_question(" ".join(said), language) != language
        scores[entry.id] = score(topic, said, near.get(entry.id, 0.0), foreign=foreign, names=names)
    fitting = [entry for entry in looked_at if scores[entry.id] > 0]
    if wish.latest:
        return sorted(fitting, key=lambda entry: (entry.start_on, entry.id), reverse=True)
    return sorted(fitting, key=lambda entry: -scores[entry.id])


def _candidates(work: UnitOfWork, wanted: ActivityFilter, topic: Topic, near: Mapping[int, float]) -> list[Activity]:
    """The nearest entries in meaning, and those that say something of the topic in any language, however old."""
    nearest = sorted(near, key=lambda one: -near[one])[:NEAREST]
    found = work.activities.find_all(nearest)
    for form in [form for thing in topic for form in sorted(thing)][:MOST_FORMS]:
        found |= {entry.id: entry for entry in work.activities.page(replace(wanted, text=form), MOST_SHOWN).entries}
    return sorted(found.values(), key=lambda entry: (entry.start_on, entry.id), reverse=True)


def _likeness(talk: Talk, topic: str, wanted: ActivityFilter) -> dict[int, float]:
    """How near each entry is to the topic in meaning, as far as its meaning is known or it is among the latest."""
    likeness = talk.services.likeness
    with talk.read() as work:
        known = work.activity_vectors.latest(wanted, likeness.model, LOOKED_AT)
        latest = list(work.activities.page(wanted, UNLEARNED).entries)
    fresh = {entry.id: likeness.vectors(pieces(entry)) for entry in latest if entry.id not in known}
    return likeness.nearest(topic, known | fresh)


def _lines(entry: Activity) -> list[Part]:
    """An entry, cited by number and day, with what was decided or came of it."""

    def told(text: str, longest: int | None = None) -> Written:
        return Written(text, internal=entry.audience != SHARED, longest=longest)

    cited = say("recall-entry", number=number(entry.id), day=entry.start_on, title=title_of(entry, LONGEST_TITLE))
    decided: list[Part] = [say("activity-decision", text=told(text)) for text in entry.decisions[:MOST_DECISIONS]]
    if not decided and entry.outcome:
        decided = [say("activity-outcome", text=told(entry.outcome, LONGEST_OUTCOME))]
    numbers = Participants(entry.participants, entry.women, entry.men, entry.others)
    return [cited, *people_lines(numbers), *decided]
