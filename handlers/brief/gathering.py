"""What a brief is made of: positions, what happened, what is open, agreements and words, as the reader may see them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold
from knowledge.text import words as words_of
from knowledge.words import LANGUAGES, Citation
from storage import (
    Activity,
    ActivityFilter,
    Agreement,
    AgreementStatus,
    FollowUp,
    Organisation,
    Step,
    StepFilter,
    UnitOfWork,
)
from storage.plans import View

MOST_POSITIONS = 3
MOST_ACTIVITIES = 3
MOST_OPEN = 4
MOST_AGREEMENTS = 3
MOST_WORDS = 3
MOST_STEPS = 1_000
MOST_FOLLOW_UPS = 500
SHORTEST_NAME = 4  # letters of an organisation's name that a topic must hold


@dataclass(frozen=True)
class Brief:
    """A topic before a meeting on a `day`.

    `words` are glossary terms in the three languages, `register` the organisations.
    """

    topic: str
    today: date
    day: date
    positions: tuple[Citation, ...]
    activities: tuple[Activity, ...]
    steps: tuple[Step, ...]
    follow_ups: tuple[FollowUp, ...]
    agreements: tuple[Agreement, ...]
    words: tuple[tuple[str, str, str], ...]
    register: Mapping[int, Organisation]

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known of the topic; agreements concern every topic."""
        return not (self.positions or self.activities or self.steps or self.follow_ups)


@dataclass(frozen=True)
class _About:
    """What a brief is about: the words for it, the organisations that it names, and the activities that were found."""

    wanted: Sequence[str]
    organisations: frozenset[int]
    activities: frozenset[int]

    def covers(self, text: str, organisation_id: int | None) -> bool:
        """Whether what an organisation is to do belongs to it."""
        return organisation_id in self.organisations or _speaks_of(text, self.wanted)


def gather(talk: Talk, topic: str) -> Brief:
    """Everything that the reader may see of a topic."""
    language = detect_question(topic, talk.language)
    positions = talk.services.positions.about(topic, language, talk.library_audiences, MOST_POSITIONS)
    terms = talk.services.translation.book.glossary().find(topic, language)
    forms = [{key: term.forms[key] for key in LANGUAGES} for match in terms for term in match.terms[:1]]
    spoken = [(one["sv"][0], one["en"][0], one["vi"][0]) for one in forms]
    wanted = tuple(dict.fromkeys([topic, *(form for one in forms for key in LANGUAGES for form in one[key][:2])]))
    today = talk.today
    with talk.read() as work:
        register = work.organisations.all(talk.partnership_id, talk.audiences)
        organisations = _named(register, topic)
        activities = _activities(work, talk, wanted, organisations)
        about = _About(wanted, organisations, frozenset(entry.id for entry in activities))
        return Brief(
            topic=topic,
            today=today,
            day=today,
            positions=positions,
            activities=activities[:MOST_ACTIVITIES],
            steps=_steps(work, talk, about),
            follow_ups=_follow_ups(work, talk, about),
            agreements=_agreements(work, talk),
            words=tuple(one for one in spoken if len({fold(word) for word in one}) > 1)[:MOST_WORDS],
            register={entry.id: entry for entry in register},
        )


def _named(organisations: Iterable[Organisation], topic: str) -> frozenset[int]:
    """The organisations whose name the topic holds; or begins, as "Tekniska verken" does "Tekniska verken AB"."""
    plain = f" {' '.join(words_of(fold(topic)))} "
    return frozenset(
        entry.id
        for entry in organisations
        for name in entry.names
        if _is_named(f" {' '.join(words_of(fold(name)))} ", plain)
    )


def _is_named(name: str, topic: str) -> bool:
    if len(topic.split()) > 1 and name.startswith(topic):
        return True
    return len(name.strip()) >= SHORTEST_NAME and name in topic


def _activities(
    work: UnitOfWork, talk: Talk, wanted: Sequence[str], organisations: frozenset[int]
) -> tuple[Activity, ...]:
    """The latest first, found by any word for the topic or by the organisations."""
    until = talk.today
    filters = [ActivityFilter(talk.partnership_id, talk.audiences, text=text, until=until) for text in wanted]
    if organisations:
        ids = tuple(sorted(organisations))
        filters.append(ActivityFilter(talk.partnership_id, talk.audiences, organisation_ids=ids, until=until))
    found = {entry.id: entry for one in filters for entry in work.activities.page(one, MOST_ACTIVITIES * 4).entries}
    return tuple(sorted(found.values(), key=lambda entry: (entry.start_on, entry.id), reverse=True))


def _steps(work: UnitOfWork, talk: Talk, about: _About) -> tuple[Step, ...]:
    """The most urgent that are open: by their words, their organisation, or the activities that they come from."""
    promised = [entry.id for entries in work.follow_ups.of_all(about.activities).values() for entry in entries]
    carried = {step.id for step in work.steps.of_follow_ups(promised).values()}
    carried |= {step.id for step in work.steps.left_by(about.activities)}
    filters = StepFilter(talk.partnership_id, talk.audiences, talk.today, view=View.OPEN)
    chosen = [
        step.id
        for step in work.steps.outlines(filters, size=MOST_STEPS)
        if step.id in carried or about.covers(f"{step.title} {step.notes}", step.organisation_id)
    ][:MOST_OPEN]
    found = {step.id: step for step in work.steps.by_ids(chosen)}
    return tuple(found[number] for number in chosen)


def _follow_ups(work: UnitOfWork, talk: Talk, about: _About) -> tuple[FollowUp, ...]:
    waiting = work.follow_ups.open(talk.partnership_id, talk.audiences, size=MOST_FOLLOW_UPS)
    planned = work.steps.follow_ups(talk.partnership_id, talk.audiences)
    kept = [
        entry
        for entry in waiting
        if entry.id not in planned
        and (entry.activity_id in about.activities or about.covers(entry.text, entry.organisation_id))
    ]
    return tuple(kept[:MOST_OPEN])


def _agreements(work: UnitOfWork, talk: Talk) -> tuple[Agreement, ...]:
    in_force = {AgreementStatus.IN_FORCE, AgreementStatus.UNDER_REVIEW}
    every = work.agreements.of(talk.partnership_id, talk.audiences)
    return tuple(entry for entry in every if entry.status in in_force)[:MOST_AGREEMENTS]


def _speaks_of(text: str, wanted: Sequence[str]) -> bool:
    """Whether a text holds all words of any wanted phrase, as words or parts of compounds."""
    plain = fold(text)
    return any(all(word in plain for word in _folded(phrase)) for phrase in wanted if phrase.strip())


@lru_cache(maxsize=256)
def _folded(phrase: str) -> tuple[str, ...]:
    return tuple(words_of(fold(phrase)))
