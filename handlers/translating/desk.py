"""Translations for whoever needs one: from people's corrections, from memory, or fresh from the services.

Slow work comes first: everything is read, then the services are asked, then what they said is kept.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from handlers.mail import rich_from_json, rich_to_json
from handlers.services import Services
from handlers.talk import Talk
from knowledge.richtext import RichText
from knowledge.text import clean
from knowledge.translation.protection import bound_terms
from knowledge.translation.terms import Terms
from knowledge.translation.verification import verify
from knowledge.translation.words import Pair, TranslationError
from storage import Original, StoredTranslation, UnitOfWork

MOST_FAILURES = 5  # in a row


class Untranslated(StrEnum):
    """Why there is no translation."""

    NOT_SET_UP = "not-set-up"
    NOT_ALLOWED = "not-allowed"
    FAILED = "failed"  # no service answers
    DOUBTFUL = "doubtful"  # nothing that came back was right


@dataclass(frozen=True)
class Rendered:
    """A text in another language. `by` is the person who wrote it; None when a machine did."""

    text: RichText
    pair: Pair
    by: str | None = None
    user_id: int | None = None


@dataclass(frozen=True)
class Job:
    """A text to be put into another language."""

    text: RichText
    pair: Pair


Result = Rendered | Untranslated
Fresh = tuple[Job, RichText, str]  # what a service of that name has made of a job


def translate_all(
    talk: Talk, jobs: Sequence[Job], *, internal: bool = False, seconds: float | None = None
) -> list[Result]:
    """Each of somebody's texts in its other language, or why not."""
    return Desk.of(talk, internal=internal, own=True).translate(jobs, seconds)


class Desk:
    """Translates in one partnership. With `stays_here` no text leaves the machine: what is not remembered is not given.

    The clock's handlers, who have no talk, make one from services and partnership. What is kept of somebody's own text
    carries their id, `owner`, so that it is forgotten with them.
    """

    def __init__(
        self,
        services: Services,
        partnership_id: int,
        *,
        stays_here: bool = False,
        within: UnitOfWork | None = None,
        owner: int | None = None,
    ) -> None:
        self._services = services
        self._partnership_id = partnership_id
        self._terms = services.translation.book.terms(partnership_id, within)
        self._stays_here = stays_here
        self._owner = owner

    @classmethod
    def of(cls, talk: Talk, *, internal: bool = False, own: bool = False) -> "Desk":
        """The desk for a talk, in a chat that may or may not send text out; with `own`, for the speaker's own text."""
        with talk.read() as work:
            wish = work.translations.group(talk.chat_id) if not talk.is_private else None
        stays_here = internal or (wish is not None and not wish.outside)
        owner = (talk.user_id or None) if own else None
        return cls(talk.services, talk.partnership_id, stays_here=stays_here, owner=owner)

    def translate(
        self, jobs: Sequence[Job], seconds: float | None = None, progress: Callable[[int, int], None] | None = None
    ) -> list[Result]:
        """Each text in its other language, or why not. Everything is kept at the end, in the turn's transaction."""
        results, fresh = self.ask(jobs, seconds, progress)
        if fresh:
            with self._services.store.write() as work:
                self.keep(work, fresh)
        return results

    def ask(
        self, jobs: Sequence[Job], seconds: float | None = None, progress: Callable[[int, int], None] | None = None
    ) -> tuple[list[Result], list[Fresh]]:
        """Each text in its other language, or why not; and what is new, for `keep` when all slow work is done.

        After several failures in a row the services are not asked for the rest. `progress` hears how many are done.
        """
        with self._services.store.read() as work:
            known = self.remembered_all(work, jobs)
            inside = self._kept_inside(work, jobs)
        results: list[Result] = []
        fresh: list[Fresh] = []
        made: dict[Original, Rendered] = {}  # of what stands in several places, which is asked for once
        for job, found in zip(jobs, known, strict=True):
            given_up = len(results) >= MOST_FAILURES and set(results[-MOST_FAILURES:]) == {Untranslated.FAILED}
            refused = Untranslated.NOT_ALLOWED if job.text.text in inside else None
            asked = Untranslated.FAILED if found is None and given_up else None
            original = original_of(self._partnership_id, job)
            result = found or refused or made.get(original) or asked or self._asked(job, fresh, seconds)
            if isinstance(result, Rendered):
                made[original] = result
            results.append(result)
            if progress is not None:
                progress(len(results), len(jobs))
        return results, fresh

    def keep(self, work: UnitOfWork, fresh: Sequence[Fresh]) -> None:
        """Keeps what the services have said."""
        for job, text, provider in fresh:
            self._keep(work, job, text, provider)

    def remembered(self, work: UnitOfWork, job: Job) -> Rendered | None:
        """What a person has written, or a machine has made earlier; None when there is nothing."""
        return self.remembered_all(work, [job])[0]

    def remembered_all(self, work: UnitOfWork, jobs: Sequence[Job]) -> list[Rendered | None]:
        """The same for many at once, in one query."""
        originals = [original_of(self._partnership_id, job) for job in jobs]
        kept = work.translations.every(originals)
        return [self._told(job, kept[original]) for job, original in zip(jobs, originals, strict=True)]

    def _kept_inside(self, work: UnitOfWork, jobs: Sequence[Job]) -> set[str]:
        """Those of the texts that were written where no text is sent out."""
        known = work.written.known(self._partnership_id, {job.text.text for job in jobs})
        return {text for text, row in known.items() if row.inside}

    def _told(self, job: Job, kept: Sequence[StoredTranslation]) -> Rendered | None:
        if job.pair.source == job.pair.target or not job.text.text.strip():
            return Rendered(job.text, job.pair)
        if not kept:
            return None
        fingerprint = self._terms.fingerprint(job.text.text, job.pair)
        correction = next((row for row in kept if row.by_name is not None), None)
        if correction is not None and _still_holds(correction, job, fingerprint, self._terms):
            return Rendered(rich_from_json(correction.text), job.pair, correction.by_name, correction.user_id)
        machine = next((row for row in kept if row.by_name is None and row.glossary == fingerprint), None)
        return Rendered(rich_from_json(machine.text), job.pair) if machine is not None else None

    def _asked(self, job: Job, fresh: list[Fresh], seconds: float | None) -> Result:
        translator = self._services.translation.translator
        if not translator.providers:
            return Untranslated.NOT_SET_UP
        if self._stays_here:
            return Untranslated.NOT_ALLOWED
        try:
            made = translator.translate(job.text, job.pair, self._terms, seconds)
        except TranslationError as error:
            return Untranslated.DOUBTFUL if error.is_of_content else Untranslated.FAILED
        fresh.append((job, made.text, made.provider))
        return Rendered(made.text, job.pair)

    def _keep(self, work: UnitOfWork, job: Job, text: RichText, provider: str) -> None:
        fingerprint = self._terms.fingerprint(job.text.text, job.pair)
        original, now = original_of(self._partnership_id, job), self._services.clock.now()
        work.translations.keep(original, (provider or "none", self._owner), fingerprint, rich_to_json(text), now)


def original_of(partnership_id: int, job: Job) -> Original:
    """What a text's translations are kept under."""
    content = json.dumps(rich_to_json(RichText(clean(job.text.text), job.text.spans)), sort_keys=True)
    digest = hashlib.sha256(content.encode()).hexdigest()
    return Original(partnership_id, digest, job.pair.source, job.pair.target)


def _still_holds(correction: StoredTranslation, job: Job, fingerprint: str, terms: Terms) -> bool:
    """A person's words stand as long as the terms they were written with, or as long as they hold the new ones."""
    if correction.glossary == fingerprint:
        return True
    text: dict[str, Any] = correction.text
    return not terms.missing(bound_terms(job.text, job.pair, terms), str(text["text"]), job.pair.target)


def doubts(talk: Talk, job: Job, text: RichText) -> str | None:
    """What a person's own translation seems to lack: a kind of trouble that they may know better about."""
    terms = talk.services.translation.book.terms(talk.partnership_id)
    found = verify(job.text, text, job.pair, terms, bound_terms(job.text, job.pair, terms))
    return found.value if found is not None else None
