"""A question as the search sees it: its language, concepts, spellings and the kind of answer it asks for."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from knowledge.search.answer_types import AnswerType, asked_types
from knowledge.search.ellipsis import filled_in
from knowledge.search.light_words import is_light
from knowledge.search.question_words import ASKS, VERBS
from knowledge.search.topic import topic_of, whole_of
from knowledge.stemming import FOLDED_STOP_WORDS, STOP_WORDS, grams, is_topical, stem, stems
from knowledge.terms.glossary import Glossary, Match
from knowledge.text import WORD, fold, has_marks
from knowledge.words import LANGUAGES, Language

LONGEST_QUESTION = 1_000  # characters; longer texts are cut before anything is computed
GRAM_WORD = 4  # letters; shorter words are matched whole only
GRAM_SENSES = 2  # senses of a term, and forms of a sense, whose spelling is searched
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
WRITTEN: Language = "sv"  # the language that most documents are written in


_Parts = Callable[[str, Language], Sequence[str]]  # of a form of a term, in its language


@dataclass(frozen=True)
class Query:
    """What to look for.

    `concepts` are sets of stems that mean the same, in all languages. `meanings` are the same for reading: of their
    Vietnamese terms no syllable stands alone, since one of "rác thải", waste, is also in the name Thai Nguyen.
    `spellings` hold the runs of letters of each word; `terms` are the terms found, in the documents' main language.
    `vietnamese` are the stems of the meanings that are Vietnamese. `asking` is the part of the text that asks. Of
    "what does X say about Y?" `source` is X and `topic` is Y; of "what is X about?" `source` is X. Both are None for
    other questions.
    """

    text: str
    asking: str
    language: Language
    concepts: tuple[frozenset[str], ...]
    meanings: tuple[frozenset[str], ...]
    spellings: tuple[tuple[str, ...], ...]
    terms: tuple[str, ...]
    asked: frozenset[AnswerType]
    vietnamese: frozenset[str] = frozenset()
    source: "Query | None" = None
    topic: "Query | None" = None


# "I frågan om" asks about no question: long ways of saying "about", by their first letters.
ROUNDABOUT = re.compile(r"\b(?:i frågan? om|on the (?:matter|issue|question) of|về vấn đề)\b", re.IGNORECASE)
ABOUT = {"i": "om", "o": "on", "v": "về"}


def understand(text: str, language: Language, glossary: Glossary, asking: str | None = None) -> Query:
    """Reads a question with the help of the glossary; a Vietnamese one typed plainly gets its marks back.

    `asking` is the part that asks, where it is known, as of two questions that are read together.
    """
    text = ROUNDABOUT.sub(lambda said: ABOUT[said[0][0].casefold()], text[:LONGEST_QUESTION])
    text = filled_in(text, language)
    if language == "vi":
        text = glossary.restore_marks(text)
    query = _read(text, language, glossary, asking)
    topic = topic_of(text, language)
    if topic is None and _is_bare(query):
        return replace(query, topic=_read(text, language, glossary, meant=_as_phrase))
    if topic is None:
        whole = whole_of(text, language)
        return query if whole is None else replace(query, source=_read(whole, language, glossary))
    source = _read(topic.source, language, glossary)
    return replace(query, source=source, topic=_read(topic.text, language, glossary, meant=_as_phrase))


def _is_bare(query: Query) -> bool:
    """Whether it only names one thing: "pensioner?" asks whether anything is said about them."""
    folded = fold(query.text)
    says = re.search(f"{ASKS[query.language]}|{VERBS[query.language]}", folded)
    widest = max(query.meanings, key=len, default=frozenset[str]())
    return says is None and bool(widest) and not any(widest.isdisjoint(meaning) for meaning in query.meanings)


def _read(
    text: str, language: Language, glossary: Glossary, asking: str | None = None, meant: _Parts | None = None
) -> Query:
    asked = _asking(asking or text)
    matches = [match for match in glossary.find(text, language) if not _is_misread(match, text, language)]
    together = meant is not None
    return Query(
        text=text,
        asking=asked,
        language=language,
        concepts=tuple(_concepts(text, language, matches, stems)),
        meanings=tuple(_concepts(text, language, matches, meant or _whole, together=together)),
        spellings=tuple(_spellings(text, language, matches)),
        terms=() if language == WRITTEN else tuple(match.terms[0].preferred(WRITTEN) for match in matches),
        asked=asked_types(asked),
        vietnamese=frozenset(
            _whole(form, "vi")[0] for match in matches for term in match.terms for form in term.forms["vi"]
        ),
    )


def _asking(text: str) -> str:
    """The questions of a text that tells something first: "The board wants a figure. Why can none be given?"."""
    questions = [sentence for sentence in SENTENCE_END.split(text) if sentence.endswith("?")]
    return " ".join(questions) or text


def _concepts(
    text: str, language: Language, matches: Sequence[Match], parts: _Parts, *, together: bool = False
) -> list[frozenset[str]]:
    """What is asked about: the terms by the parts of their forms, then the words by themselves.

    `together`: a Vietnamese syllable outside all terms counts with the one beside it, since few are words alone.
    """
    found = [
        frozenset(
            part for term in match.terms for key in LANGUAGES for form in term.forms[key] for part in parts(form, key)
        )
        for match in matches
    ]
    covered = {number for match in matches for number in range(match.first_word, match.last_word + 1)}
    spans = list(WORD.finditer(text))
    for number, span in enumerate(spans):
        word = span[0]
        # A Vietnamese syllable inside a term means nothing by itself; a Swedish or English word does.
        if _says_something(word, language) and (number not in covered or language != "vi"):
            pair = _pair(text, spans, number) if together and language == "vi" else None
            found.append(frozenset({pair} if pair else {fold(word), stem(word, language), stem(word, WRITTEN)}))
    return [concept for concept in found if concept]


def _pair(text: str, spans: Sequence[re.Match[str]], number: int) -> str | None:
    """A syllable with the one before it, or else behind it, folded; None for names and for one that stands alone."""
    near = ((number - 1, number), (number, number + 1))
    pairs = [(spans[one], spans[other]) for one, other in near if one >= 0 and other < len(spans)]
    return next((fold(f"{one[0]} {other[0]}") for one, other in pairs if _is_one_word(text, one, other)), None)


def _is_one_word(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two syllables may be of one word: nothing stands between them, and neither is a name or says nothing."""
    stop_words = STOP_WORDS["vi"] if has_marks(text) else FOLDED_STOP_WORDS["vi"]
    said = all(syllable[0].islower() and syllable[0] not in stop_words for syllable in (one, other))
    return said and text[one.end() : other.start()] == " "


def _whole(form: str, language: Language) -> Sequence[str]:
    return [" ".join(map(fold, WORD.findall(form)))] if language == "vi" else stems(form, language)


def _as_phrase(form: str, language: Language) -> Sequence[str]:
    """The same, where of an English term no word stands alone either: "nuclear energy" is not told by "energy"."""
    whole = WORD.findall(form)
    return [" ".join(map(fold, whole))] if language == "en" and len(whole) > 1 else _whole(form, language)


def _is_misread(match: Match, text: str, language: Language) -> bool:
    """Whether a light word was taken for a term that it is no form of: "var hamnar soporna" asks of no harbour."""
    word = text[match.start : match.stop]
    return is_light(word, language) and word.casefold() not in (
        form.casefold() for term in match.terms for form in term.forms[language]
    )


def _says_something(text: str, language: Language) -> bool:
    """Whether a word or a term says what a question is about, and does not merely ask."""
    return any(is_topical(word, language) and not is_light(word, language) for word in WORD.findall(text))


def _spellings(text: str, language: Language, matches: Sequence[Match]) -> list[tuple[str, ...]]:
    words = [span[0] for span in WORD.finditer(text) if is_topical(span[0], language)]
    if language != WRITTEN:
        for match in matches:
            for term in match.terms[:GRAM_SENSES]:
                for form in term.forms[WRITTEN][:GRAM_SENSES]:
                    words.extend(WORD.findall(form))
    return [tuple(grams(word)) for word in words if len(word) >= GRAM_WORD]
