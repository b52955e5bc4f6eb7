"""From a question to ranked passages: candidates from the vector store and the keyword index, then the finer score."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

import numpy as np

from knowledge.library.catalogue import Catalogue
from knowledge.library.records import StoredPassage
from knowledge.models.embedding import Embedder, Floats
from knowledge.models.everyday import everyday_questions
from knowledge.search.home import Sides, names_nothing, own_documents
from knowledge.search.openings import with_openings_first
from knowledge.search.query import Query, understand
from knowledge.search.ranking import (
    PASSAGE_CENTRING,
    QUERY_CENTRING,
    TERM_SHARE,
    Aim,
    Ranked,
    centred,
    compared_beside,
    rank,
)
from knowledge.search.scope import described_documents, named_documents
from knowledge.search.titles import beside_titles
from knowledge.terms.glossary import Glossary
from knowledge.words import LANGUAGES, Audiences, Language, may_see

WHOLE = 300  # passages; a library that is no larger is scored whole
CANDIDATES = 150  # nearest passages of a larger one that are scored finely
KEYWORD_CANDIDATES = 50  # more of them, by words
REST_SHARE = 0.75  # of what is asked beside the names that titles hold, where sentences are put in order
READ = 6  # leading passages that are read sentence by sentence
NEAREST_EVERYDAY = 3  # everyday questions that a question is compared with


@dataclass(frozen=True)
class Found:
    """What a search found: the question as understood, and the passages, best first.

    `named` are the documents that the question names; their passages come first. `own` are the partnership's own
    documents, where the question names nothing. `usual` is how close everyday
    questions of the same language come to the leading passages, and `everyday` how close the question itself is to
    everyday questions of any language.
    """

    query: Query
    ranked: tuple[Ranked, ...]
    documents: int = 0
    usual: float = 0.5
    everyday: float = 0.0
    named: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()


class Neighbours(Protocol):
    """Who knows which passages are nearest: the vector store, or the library, which mends it when it breaks."""

    def nearest(self, vector: Floats, limit: int, audiences: Audiences = None) -> list[str]:
        """The ids nearest to the vector, best first."""


class Retriever:
    """Searches the library. Safe to share between threads."""

    def __init__(
        self,
        catalogue: Catalogue,
        neighbours: Neighbours,
        embedder: Embedder,
        glossary: Glossary,
        current: Callable[[], Glossary] | None = None,
        home: Sequence[Sides] = (),
    ) -> None:
        """`current` gives the glossary as staff have edited it; the shipped one is what everyday questions need.

        `home` are the names of the sides of each partnership that the library is for.
        """
        self._catalogue = catalogue
        self._neighbours = neighbours
        self._embedder = embedder
        self._home = home
        self._current = current or (lambda: glossary)
        plain, drawn = everyday_vectors(catalogue, embedder, glossary)
        self._background = np.stack([plain[key].mean(axis=0) for key in LANGUAGES])
        pairs = zip(LANGUAGES, self._background, strict=True)
        self._everyday = {key: centred(drawn[key], mean, QUERY_CENTRING) for key, mean in pairs}

    def understood(self, text: str, language: Language) -> Query:
        """A text as the search reads it."""
        return understand(text, language, self._current())

    def search(self, text: str, language: Language, audiences: Audiences = None, asking: str | None = None) -> Found:
        """The passages that the audiences may see, ranked for the question; `asking` is the part of it that asks."""
        query = understand(text, language, self._current(), asking)
        vector = self._vector(query)
        sizes = self._catalogue.sizes()
        library_size = sum(passages for _, passages in sizes.values())
        chosen = None if audiences is None or audiences >= sizes.keys() else audiences
        candidates = self._candidates(query, vector, chosen, library_size)
        stored = self._catalogue.passages(candidates)
        allowed = [passage for passage in stored if may_see(audiences, passage.audience)]
        means = self._catalogue.means()
        about = vector if query.topic is None else self._vector(query.topic)
        aim = Aim(vector, about, self._beside(query, vector, allowed))
        own = self._favoured(query, allowed)
        ranked = rank(query, aim, allowed, means, own)
        name = named_documents if query.topic is not None else described_documents
        named = frozenset() if query.source is None else name(query.source, ranked)
        if query.topic is None:
            ranked = with_openings_first(ranked, named)
        ranked.sort(key=lambda entry: entry.passage.document_id not in named)
        ranked[:READ] = compared_beside(ranked[:READ], aim, means)
        documents = sum(sizes[key][0] for key in sizes if may_see(audiences, key))
        usual = usual_closeness(self._everyday[language], ranked[:READ], means.sentences)
        everyday = nearness(self._everyday, vector)
        return Found(query, tuple(ranked), documents, usual, everyday, named, own)

    def _favoured(self, query: Query, passages: Sequence[StoredPassage]) -> frozenset[str]:
        """The partnership's own documents, for a question that names nothing."""
        return own_documents(passages, self._home) if names_nothing(query) else frozenset()

    def _vector(self, query: Query) -> Floats:
        """The question's vector, drawn towards its terms and centred by what any question of its language has."""
        vector = self._embedder.query(query.text)
        if query.terms:
            vector = vector + TERM_SHARE * self._embedder.query(", ".join(query.terms))
            vector = vector / np.linalg.norm(vector)
        return self._centred(vector, query.language)

    def _beside(self, query: Query, vector: Floats, passages: Sequence[StoredPassage]) -> Floats | None:
        """The vector of what is asked beside the names that titles hold, mixed with that of the whole question."""
        rest = beside_titles(query, passages)
        if rest is None:
            return None
        alone = self._centred(self._embedder.query(rest), query.language)
        return np.asarray((1 - REST_SHARE) * vector + REST_SHARE * alone, np.float32)

    def _centred(self, vector: Floats, language: Language) -> Floats:
        return centred(vector, self._background[LANGUAGES.index(language)], QUERY_CENTRING)

    def _candidates(self, query: Query, vector: Floats, audiences: Audiences, library_size: int) -> Sequence[str]:
        if library_size <= WHOLE:
            return self._catalogue.passage_ids()  # every passage is a candidate: no store needs to be asked
        nearest = self._neighbours.nearest(vector, CANDIDATES, audiences)
        words = sorted({stem for concept in query.concepts for stem in concept})
        return list(dict.fromkeys([*nearest, *self._catalogue.search(words, KEYWORD_CANDIDATES, audiences)]))


ByLanguage = Mapping[Language, Floats]


def everyday_vectors(catalogue: Catalogue, embedder: Embedder, glossary: Glossary) -> tuple[ByLanguage, ByLanguage]:
    """The vectors of everyday questions by language: plain, and drawn towards their terms as any question is."""
    questions = everyday_questions()
    queries = [understand(text, key, glossary) for key in LANGUAGES for text in questions[key]]
    plain = kept_vectors(catalogue, embedder, [query.text for query in queries])
    terms = kept_vectors(catalogue, embedder, [", ".join(query.terms) for query in queries])
    share = np.array([TERM_SHARE if query.terms else 0.0 for query in queries], np.float32)[:, None]
    drawn = plain + share * terms
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    bounds = np.cumsum([len(questions[key]) for key in LANGUAGES])[:-1]
    first, second = (dict(zip(LANGUAGES, np.split(rows, bounds), strict=True)) for rows in (plain, drawn))
    return first, second


def kept_vectors(catalogue: Catalogue, embedder: Embedder, texts: Sequence[str]) -> Floats:
    """The vectors of questions; kept in the catalogue, since they take seconds."""
    name = f"questions {embedder.name} {sha256(repr(texts).encode()).hexdigest()[:16]}"
    kept = catalogue.array(name)
    if kept is None:
        kept = np.stack([embedder.query(text) for text in texts]).astype(np.float32)
        catalogue.keep_array(name, kept)
    return kept


def usual_closeness(everyday: Floats, ranked: Sequence[Ranked], sentence_mean: Floats) -> float:
    """How close everyday questions come, on average, to their nearest sentence in the passages."""
    if not ranked:
        return 0.0
    sentences = np.concatenate([entry.passage.sentence_vectors for entry in ranked])
    return float((everyday @ centred(sentences, sentence_mean, PASSAGE_CENTRING).T).max(axis=1).mean())


def nearness(everyday: ByLanguage, vector: Floats) -> float:
    """How close a question is to the everyday questions nearest to it, of whichever language."""
    closeness = np.concatenate([rows @ vector for rows in everyday.values()])
    return float(np.sort(closeness)[-NEAREST_EVERYDAY:].mean())
