"""How an activity looks in the chat: a line for each thing that is known of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from handlers.activities.card import Card
from handlers.activities.loading import kind_of
from handlers.messages import Part, Say, Written, say
from handlers.minutes import Cost, Draft, FollowUp, Participants
from handlers.register import Register
from knowledge.terms.subjects import Subjects
from knowledge.text import fold, words
from knowledge.words import SHARED, Language
from storage import Activity, Organisation

NONE = "none"  # the texts leave such a part out
GOALS = range(1, 18)
LONGEST_IN_LIST = 80
Told = Callable[[str], str | Written]  # a person's words as the reader sees them


def number(activity_id: int) -> str:
    """What people call an activity."""
    return f"A-{activity_id}"


def card_lines(
    card: Card, register: Register, subjects: Subjects, language: Language, *, draft: bool = False
) -> list[Part]:
    """Everything that a card says, without a heading; what is still a draft only in its author's own words.

    Topics that the glossary knows are said in the reader's language.
    """

    def told(text: str) -> str | Written:
        return text if draft else Written(text, internal=card.audience != SHARED)

    topics = _topics(card.draft.topics, subjects, language, told)
    return [*_lines(card, register, language, told, topics), *_doubts(card.draft.participants)]


def _lines(card: Card, register: Register, language: Language, told: Told, topics: list[Part]) -> list[Part]:
    draft = card.draft
    parts: list[Part] = [say("activity-title", title=told(draft.title)), _when(draft)]
    parts += people_lines(draft.participants)
    parts += _organisations(draft, register, language)
    parts += [say("activity-goal", goal=_goal(goal)) for goal in card.goals]
    parts += [say("activity-goal-suggested", goal=_goal(goal)) for goal in draft.goals if goal not in card.goals]
    parts += topics
    parts += [say("activity-outcome", text=told(draft.outcome))] if draft.outcome else []
    parts += [say("activity-decision", text=told(text)) for text in draft.decisions]
    parts += [follow_up_line(entry, register, language, told(entry.text)) for entry in draft.follow_ups]
    parts += [cost_line(entry, register, language) for entry in draft.costs]
    return [*parts, say("activity-internal")] if card.audience != SHARED else parts


def _topics(topics: Sequence[str], subjects: Subjects, language: Language, told: Told) -> list[Part]:
    """The topics, those of the glossary first, in the reader's language."""
    known = ", ".join(name for topic in topics if (name := subjects.in_language(topic, language)))
    others = ", ".join(topic for topic in topics if not subjects.knows(topic))
    said: list[str | Written] = [known] if known else []
    said += [told(others)] if others else []
    return [say("activity-topics", topics=said[0], more=said[1] if len(said) > 1 else NONE)] if said else []


def title_of(activity: Activity, longest: int | None = LONGEST_IN_LIST) -> Written:
    """An activity's title, for readers of other languages too."""
    return Written(activity.title, internal=activity.audience != SHARED, longest=longest)


def list_line(activity: Activity, today: date) -> Say:
    """An activity in a list."""
    return say(
        "activities-line",
        number=number(activity.id),
        day=activity.start_on,
        kind=say(f"activity-kind-{kind_of(activity)}"),
        title=title_of(activity),
        planned="yes" if activity.planned and activity.start_on > today else "no",
        internal="no" if activity.audience == SHARED else "yes",
    )


def follow_up_line(entry: FollowUp, register: Register, language: Language, text: str | Written) -> Say:
    """A follow-up: who does what until when."""
    known = register.by_key.get(entry.organisation) if entry.organisation else None
    new = entry.organisation if known is None else None
    who = doers(entry.text, language, known, *filter(None, (new, entry.person)))
    return say("activity-follow-up", text=text, who=who, due=entry.due or NONE)


def doers(text: str, language: Language, organisation: Organisation | None, *names: str) -> str:
    """Who does it, without those with whose names the text begins."""
    told = [] if organisation is None or _begins(text, organisation.names) else [organisation.name(language)]
    return " · ".join([*told, *(name for name in names if not _begins(text, [name]))]) or NONE


def _begins(text: str, names: Iterable[str]) -> bool:
    """Whether a text begins with one of the names as whole words."""
    said = words(fold(text))
    return any(name and said[: len(name)] == name for name in (words(fold(name)) for name in names))


def cost_line(entry: Cost, register: Register, language: Language) -> Say:
    """A cost and who bears it."""
    amount = amount_line(entry.amount, entry.currency)
    bearer = register.name(entry.organisation, language) if entry.organisation else NONE
    return say("activity-cost", amount=amount, organisation=bearer)


def amount_line(amount: Decimal, currency: str) -> Say:
    """An amount with its currency; hundredths, where there are any, with both of their digits."""
    return say("activity-amount", amount=float(amount), hundredths="yes" if amount % 1 else "no", currency=currency)


def _when(draft: Draft) -> Say:
    return say(
        "activity-when",
        start=draft.start,
        end=draft.end or NONE,
        kind=say(f"activity-kind-{draft.kind}"),
        place=draft.place or NONE,
        planned="yes" if draft.planned else "no",
    )


def _goal(goal: int) -> Say:
    return say(f"goal-{goal}")


def people_lines(numbers: Participants) -> list[Part]:
    """How many took part, in one line; none when nothing is known."""
    pieces = list(_counted(numbers))
    if not pieces:
        return []
    told = [number for number in (numbers.women, numbers.men, numbers.other) if number is not None]
    rest = numbers.total is not None and bool(told) and sum(told) < numbers.total
    return [say("activity-participants", people=_joined(pieces), rest="yes" if rest else "no")]


def _counted(numbers: Participants) -> Iterator[Say]:
    told = {"total": numbers.total, "women": numbers.women, "men": numbers.men, "others": numbers.other}
    for who, count in told.items():
        if count is not None:
            yield say(f"activity-people-{who}", count=count)


def _joined(pieces: Iterable[Say]) -> Say:
    first, *others = pieces
    for other in others:
        first = say("activity-and-more", first=first, second=other)
    return first


def _organisations(draft: Draft, register: Register, language: Language) -> list[Part]:
    known = register.names(draft.organisations, language)
    if not known and not draft.new_organisations:
        return []
    return [say("activity-organisations", known=known or NONE, new=", ".join(draft.new_organisations) or NONE)]


def _doubts(numbers: Participants) -> list[Part]:
    """What cannot be right as it stands, for a person to look at."""
    told = sum(number for number in (numbers.women, numbers.men, numbers.other) if number is not None)
    if numbers.total is None or told <= numbers.total:
        return []
    return [say("activity-doubt-participants", told=told, total=numbers.total)]
