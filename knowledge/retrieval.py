"""From a question to ranked passages: candidates from the vector store and the keyword index, then the finer score."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files

import numpy as np

from knowledge.catalogue import Catalogue
from knowledge.embedding import Embedder, Floats
from knowledge.glossary import LANGUAGES, Glossary
from knowledge.index import VectorIndex
from knowledge.query import Query, understand
from knowledge.ranking import QUERY_CENTRING, TERM_SHARE, Ranked, centred, rank
from knowledge.words import Language

CANDIDATES = 300  # nearest passages that are scored finely
KEYWORD_CANDIDATES = 100  # more of them, by words


@dataclass(frozen=True)
class Found:
    """What a search found: the question as understood, its centred vector, and the passages, best first."""

    query: Query
    vector: Floats
    ranked: tuple[Ranked, ...]
    library_size: int
    documents: int = 0


class Retriever:
    """Searches the library. Safe to share between threads."""

    def __init__(self, catalogue: Catalogue, index: VectorIndex, embedder: Embedder, glossary: Glossary) -> None:
        self._catalogue = catalogue
        self._index = index
        self._embedder = embedder
        self._glossary = glossary
        self._background = background(catalogue, embedder)

    def search(self, text: str, language: Language, audiences: frozenset[str] | None = None) -> Found:
        """The passages that the audiences may see, ranked for the question."""
        query = understand(text, language, self._glossary)
        vector = self._vector(query)
        candidates = self._candidates(query, vector, audiences)
        stored = self._catalogue.passages(candidates)
        allowed = [passage for passage in stored if audiences is None or passage.audience in audiences]
        ranked = rank(query, vector, allowed, self._catalogue.means())
        documents = len(self._catalogue.documents(audiences))
        return Found(query, vector, tuple(ranked), self._catalogue.count(), documents)

    def _vector(self, query: Query) -> Floats:
        """The question's vector, drawn towards its terms and centred by what any question of its language has."""
        vector = self._embedder.query(query.text)
        if query.terms:
            vector = vector + TERM_SHARE * self._embedder.query(", ".join(query.terms))
            vector = vector / np.linalg.norm(vector)
        return centred(vector, self._background[LANGUAGES.index(query.language)], QUERY_CENTRING)

    def _candidates(self, query: Query, vector: Floats, audiences: frozenset[str] | None) -> Sequence[str]:
        if self._catalogue.count() <= CANDIDATES:
            return self._catalogue.passage_ids()  # every passage is a candidate: no store needs to be asked
        if audiences is not None and self._catalogue.audiences() <= audiences:
            audiences = None
        nearest = self._index.nearest(vector, CANDIDATES, audiences)
        words = sorted({stem for concept in query.concepts for stem in concept})
        return list(dict.fromkeys([*nearest, *self._catalogue.search(words, KEYWORD_CANDIDATES)]))


@cache
def everyday_questions() -> dict[Language, tuple[str, ...]]:
    """Questions about nothing in particular, by language."""
    lines = files("knowledge").joinpath("data/everyday_questions.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {key: tuple(text for language, text in rows if language == key) for key in LANGUAGES}


def background(catalogue: Catalogue, embedder: Embedder) -> Floats:
    """The mean vector of everyday questions, a row per language; kept in the catalogue, since it takes a second."""
    questions = everyday_questions()
    name = f"background {embedder.name} {sha256(repr(questions).encode()).hexdigest()[:16]}"
    kept = catalogue.array(name)
    if kept is None:
        rows = [np.mean([embedder.query(text) for text in questions[key]], axis=0) for key in LANGUAGES]
        kept = np.stack(rows).astype(np.float32)
        catalogue.keep_array(name, kept)
    return kept
