"""Translations of what an answer quotes in another language, where they come quickly and may be asked for at all."""

from collections.abc import Mapping

from handlers.talk import Talk
from handlers.translating.desk import Desk, Job, Rendered
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import SHARED, Answer


def translated_quotes(talk: Talk, answer: Answer) -> Mapping[str, str]:
    """Each quote in another language than the answer's, in the answer's; those that are missing stay untranslated.

    Only a few answers wait for translations at a time, and none waits long. Documents that belong to one side are not
    sent out.
    """
    translation = talk.services.translation
    if answer.written is not None or not translation.translator.providers:
        return {}
    shared = {document.id for document in talk.services.library.documents(frozenset({SHARED}))}
    jobs = [
        Job(RichText(entry.quote), Pair(entry.passage.language, answer.language))
        for entry in answer.citations
        if entry.passage.language != answer.language and entry.passage.document_id in shared
    ]
    if not jobs or not translation.places.acquire(blocking=False):
        return {}
    try:
        made = Desk.of(talk).translate(jobs, seconds=translation.answer_seconds / len(jobs))
    finally:
        translation.places.release()
    pairs = zip(jobs, made, strict=True)
    return {job.text.text: result.text.text for job, result in pairs if isinstance(result, Rendered)}
