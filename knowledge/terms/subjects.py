"""The terms of the glossary that say what a text is about: those that speak of a theme of the global goals."""

from dataclasses import dataclass
from functools import lru_cache

from knowledge.stemming import stem
from knowledge.terms.glossary import Glossary, Match, Term, Use
from knowledge.terms.goals import suggest
from knowledge.text import WORD, has_marks
from knowledge.words import LANGUAGES, Language

SHORTEST_STEM, LONGEST_ENDING = 3, 4  # letters


@dataclass(frozen=True)
class Subject:
    """A term where it stands in a text (characters), and its name."""

    start: int
    stop: int
    name: str


class Subjects:
    """What texts are about, by the words of a glossary."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._by_form: dict[str, Term] = {}
        for term in glossary.terms:
            for language in LANGUAGES:
                forms = term.forms[language] if term.use != Use.SEARCH else term.forms[language][:1]
                for form in forms:
                    self._by_form.setdefault(form.casefold(), term)

    def find(self, text: str, language: Language) -> list[Subject]:
        """The subjects that a text names, in order."""
        found = []
        for match in self._glossary.find(text, language):
            term = next((term for term in match.terms if _is_subject(term, language)), None)
            if term is not None and _is_written(text[match.start : match.stop], match, term, language):
                found.append(Subject(match.start, match.stop, _name(term, match.form, language)))
        return found

    def called(self, text: str, language: Language) -> str | None:
        """What the glossary calls a text that is one of its terms as a whole, in the text's language."""
        matches = self._glossary.find(text, language)
        if len(matches) != 1 or text[matches[0].start : matches[0].stop] != text:
            return None
        terms = [term for term in matches[0].terms if term.use == Use.TERM]
        fitting = (term for term in terms if _is_written(text, matches[0], term, language))
        return next((_name(term, matches[0].form, language) for term in fitting), None)

    def in_language(self, topic: str, language: Language) -> str | None:
        """What a topic is called in a language; None when the glossary does not have it."""
        term = self._by_form.get(topic.casefold())
        if term is None:
            return None
        return topic if topic.casefold() in map(str.casefold, term.forms[language]) else term.preferred(language)

    def knows(self, topic: str) -> bool:
        """Whether the glossary has a topic."""
        return topic.casefold() in self._by_form

    def names(self, topic: str) -> list[str]:
        """What a topic is called in all languages."""
        return [name for language in LANGUAGES if (name := self.in_language(topic, language))]


def _name(term: Term, form: str, language: Language) -> str:
    """The author's word as the glossary writes it, without an ending: "clean water" stays, "avfallet" is "avfall"."""
    same = form in term.forms[language] and stem(form, language) != stem(term.preferred(language), language)
    return form if same else term.preferred(language)


def _is_subject(term: Term, language: Language) -> bool:
    """Whether a term that binds speaks of a theme; in Swedish only names begin with a capital letter."""
    return (
        term.use == Use.TERM and term.preferred("sv")[:1].islower() and _has_theme(term.preferred(language), language)
    )


@lru_cache(maxsize=8)
def subjects_of(glossary: Glossary) -> Subjects:
    """The subjects that a glossary knows; made once, as long as it stays the same."""
    return Subjects(glossary)


@lru_cache(maxsize=4096)
def _has_theme(name: str, language: Language) -> bool:
    return bool(suggest(name, language))


def _is_written(said: str, match: Match, term: Term, language: Language) -> bool:
    """Whether the term stands there with its own diacritics; in plain Vietnamese only one of several words is sure."""
    said = " ".join(WORD.findall(said)).casefold()
    forms = [" ".join(WORD.findall(form)).casefold() for form in term.forms[language]]
    if not has_marks(said):
        return language != "vi" or match.last_word > match.first_word
    return said in forms if language == "vi" else any(_begins_alike(said, form) for form in forms)


def _begins_alike(said: str, form: str) -> bool:
    """Whether two words differ only in their endings: "värd" is no "vård"."""
    same = max(SHORTEST_STEM, min(len(said), len(form)) - LONGEST_ENDING)
    return said[:same] == form[:same]
