"""Translations for whoever needs one: from people's corrections, from memory, or fresh from the services.

Slow work comes first: everything is read, then the services are asked, then what they said is kept, so that nobody's
writing waits for a service.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from handlers.payload import rich_from_json, rich_to_json
from handlers.services import Services
from handlers.talk import Talk, Turn
from knowledge.richtext import RichText
from knowledge.text import clean
from knowledge.translation.protection import bound_terms
from knowledge.translation.terms import Terms
from knowledge.translation.verification import verify
from knowledge.translation.words import Pair, Translated, TranslationError
from storage import Original, StoredTranslation, UnitOfWork

MOST_FAILURES = 5  # in a row
PORTION = 20  # texts that are asked for, and kept, together


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
        """Each text in its other language, or why not, within so many seconds for each.

        What stands in several places is asked for once. What the services say is kept portion by portion, in
        transactions of its own: what has been paid for is not lost with what comes after. When several texts in a row
        have had no answer, the rest are not asked for. `progress` hears how many are done.
        """
        originals = [original_of(self._partnership_id, job) for job in jobs]
        with self._services.store.read() as work:
            made: dict[Original, Result] = self._refused(work, jobs, originals)
            known = zip(originals, self.remembered_all(work, jobs), strict=True)
            made |= {original: found for original, found in known if found is not None}
        left = {original: job for original, job in zip(originals, jobs, strict=True) if original not in made}
        silent = 0
        for some in _portions(left):
            results = self._asked(some, seconds) if silent < MOST_FAILURES else [Untranslated.FAILED] * len(some)
            silent = silent + len(some) if set(results) == {Untranslated.FAILED} else 0
            made |= zip((original for original, _ in some), results, strict=True)
            if progress is not None:
                progress(sum(original in made for original in originals), len(jobs))
        return [made[original] for original in originals]

    def remembered(self, work: UnitOfWork, job: Job) -> Rendered | None:
        """What a person has written, or a machine has made earlier; None when there is nothing."""
        return self.remembered_all(work, [job])[0]

    def remembered_all(self, work: UnitOfWork, jobs: Sequence[Job]) -> list[Rendered | None]:
        """The same for many at once, in one query."""
        originals = [original_of(self._partnership_id, job) for job in jobs]
        kept = work.translations.every(originals)
        return [self._told(job, kept[original]) for job, original in zip(jobs, originals, strict=True)]

    def _refused(self, work: UnitOfWork, jobs: Sequence[Job], originals: Sequence[Original]) -> dict[Original, Result]:
        """Those that no service may be asked for: all of them, or what was written where no text is sent out."""
        if not self._services.translation.translator.providers:
            return dict.fromkeys(originals, Untranslated.NOT_SET_UP)
        known = work.written.known(self._partnership_id, {job.text.text for job in jobs})
        inside = {text for text, row in known.items() if row.inside}
        together = zip(originals, jobs, strict=True)
        return {
            original: Untranslated.NOT_ALLOWED
            for original, job in together
            if self._stays_here or job.text.text in inside
        }

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

    def _asked(self, some: Sequence[tuple[Original, Job]], seconds: float | None) -> list[Result]:
        """What the services say of texts in one pair of languages, which is kept at once."""
        jobs = [job for _, job in some]
        translator = self._services.translation.translator
        said = translator.translate_all([job.text for job in jobs], jobs[0].pair, self._terms, seconds)
        made = [(job, result) for job, result in zip(jobs, said, strict=True) if isinstance(result, Translated)]
        if made:
            with self._apart() as work:
                for job, result in made:
                    self._keep(work, job, result)
        return [_told_of(job, result) for job, result in zip(jobs, said, strict=True)]

    def _apart(self) -> AbstractContextManager[UnitOfWork]:
        store = self._services.store
        return store.apart() if isinstance(store, Turn) else store.write()

    def _keep(self, work: UnitOfWork, job: Job, made: Translated) -> None:
        fingerprint = self._terms.fingerprint(job.text.text, job.pair)
        original, now = original_of(self._partnership_id, job), self._services.clock.now()
        by = (made.provider or "none", self._owner)
        work.translations.keep(original, by, fingerprint, rich_to_json(made.text), now)


def _told_of(job: Job, made: Translated | TranslationError) -> Result:
    if isinstance(made, Translated):
        return Rendered(made.text, job.pair)
    return Untranslated.DOUBTFUL if made.is_of_content else Untranslated.FAILED


def _portions(left: Mapping[Original, Job]) -> Iterator[list[tuple[Original, Job]]]:
    """The texts of each pair of languages, a few at a time."""
    for pair in dict.fromkeys(job.pair for job in left.values()):
        of_pair = [(original, job) for original, job in left.items() if job.pair == pair]
        yield from (of_pair[start : start + PORTION] for start in range(0, len(of_pair), PORTION))


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
