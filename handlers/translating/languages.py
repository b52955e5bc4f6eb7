"""Which languages a talk is likely to be about."""

from handlers.people import LANGUAGES
from handlers.talk import Talk
from knowledge.words import Language


def partners_language(talk: Talk, source: Language) -> Language:
    """What somebody most likely wants who translates out of their own language: the other side's."""
    spoken = sides_languages(talk)
    return next((code for code in (*spoken, *LANGUAGES) if code != source), "en")


def sides_languages(talk: Talk) -> list[Language]:
    """The languages of the partnership's sides."""
    with talk.read() as work:
        partnership = next((each for each in work.partnerships.all() if each.id == talk.partnership_id), None)
    spoken = [side.get("language") for side in partnership.sides] if partnership else []
    return [code for code in LANGUAGES if code in spoken]


def known_names(talk: Talk) -> tuple[str, ...]:
    """Names of bodies, which say nothing about the language of the sentence that they stand in."""
    with talk.read() as work:
        return tuple(
            name for each in work.organisations.all(talk.partnership_id, talk.audiences) for name in each.names
        )
