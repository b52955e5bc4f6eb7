"""Which languages a talk is likely to be about."""

from collections.abc import Iterable, Mapping

from handlers.talk import Talk
from knowledge.language import detect
from knowledge.words import LANGUAGES, Language
from storage import UnitOfWork
from storage.written import WrittenText


def partners_language(talk: Talk, source: Language) -> Language:
    """What somebody most likely wants who translates out of their own language: the other side's."""
    spoken = sides_languages(talk)
    return next((code for code in (*spoken, *LANGUAGES) if code != source), "en")


def sides_languages(talk: Talk) -> list[Language]:
    """The languages of the partnership's sides."""
    with talk.read() as work:
        return languages_of_sides(work, talk.partnership_id)


def languages_of_sides(work: UnitOfWork, partnership_id: int) -> list[Language]:
    """The languages of a partnership's sides."""
    spoken = [side.get("language") for side in work.partnerships.one(partnership_id).sides]
    return [code for code in LANGUAGES if code in spoken]


def languages_of_texts(known: Mapping[str, WrittenText], texts: Iterable[str]) -> dict[str, Language]:
    """The language of each text: as noted when it was saved, else by its words; without those that cannot be told."""
    sources = {text: known[text].language if text in known else detect(text) for text in texts}
    return {text: code for text, source in sources.items() for code in LANGUAGES if code == source}


def known_names(talk: Talk) -> tuple[str, ...]:
    """Names of bodies and people, which say nothing about the language of the sentence that they stand in."""
    with talk.read() as work:
        bodies = work.organisations.all(talk.partnership_id, talk.audiences)
        people = talk.services.translation.book.terms(talk.partnership_id, work).names
        return (*(name for each in bodies for name in each.names), *people)
