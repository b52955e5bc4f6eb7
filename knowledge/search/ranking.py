"""The score of each candidate passage for a question, by meaning and by words. Pure arithmetic.

What is here was chosen by measurement; docs/retrieval.md has the figures and what was tried and dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from knowledge.library.records import Means, StoredPassage
from knowledge.search.answer_types import HELD, AnswerType
from knowledge.search.query import Query
from knowledge.search.runs import run_frequencies
from knowledge.search.years import of_other_years
from knowledge.text import fold
from knowledge.words import Passage

Floats = NDArray[np.float32]

PASSAGE_CENTRING = 0.5  # part of the library's mean vector taken off passages and sentences
QUERY_CENTRING = 0.7  # part of the language's mean everyday question taken off the question
TERM_SHARE = 0.3  # of the vector of the question's terms in the documents' main language
ANSWER_BONUS = 0.12  # cosine added to a sentence that holds the kind of answer asked for
STEM_WEIGHT = 0.2
SPELLING_WEIGHT = 0.2
FAVOUR = 1.0  # standard deviations of the passages' meanings that a favoured document gains
OTHER_YEAR = 0.8  # of the same, that a document of another year than the asked one loses
BM25_SATURATION = 1.2  # k1 and b of Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework"
BM25_LENGTH = 0.75


@dataclass(frozen=True)
class Ranked:
    """A passage with its score. `closeness` is the centred cosine of each sentence with the question.

    `beside` is the same with what the question asks beside the names that titles hold; only of passages that are read.
    """

    passage: StoredPassage
    score: float
    closeness: Floats
    beside: Floats | None = None

    @property
    def shown(self) -> Passage:
        """The passage without what only ranking needs."""
        return self.passage.shown(self.score)


def centred(vectors: Floats, mean: Floats, share: float) -> Floats:
    """Vectors with a share of a mean taken off, of unit length again."""
    moved = vectors - share * mean
    lengths = np.linalg.norm(moved, axis=-1, keepdims=True)
    return np.asarray(moved / np.maximum(lengths, 1e-9), np.float32)


@dataclass(frozen=True)
class Aim:
    """The centred vectors that passages and sentences are compared with; they differ when a question has a topic.

    `beside` is what the question asks beside the names that titles hold, and None where they hold none.
    """

    passages: Floats
    sentences: Floats
    beside: Floats | None = None


def rank(
    query: Query, aim: Aim, candidates: Sequence[StoredPassage], means: Means, favoured: frozenset[str] = frozenset()
) -> list[Ranked]:
    """The candidates, best first; `favoured` are the documents that the question is most likely about."""
    if not candidates:
        return []
    meaning, closeness = _by_meaning(query, aim, candidates, means)
    scores = _standardised(meaning)
    scores += STEM_WEIGHT * _standardised(_by_stems(query, candidates))
    scores += SPELLING_WEIGHT * _standardised(_by_spelling(query, candidates))
    scores += FAVOUR * np.array([passage.document_id in favoured for passage in candidates], np.float32)
    others = of_other_years(query.asking, candidates)
    scores -= OTHER_YEAR * np.array([passage.document_id in others for passage in candidates], np.float32)
    ranked = [Ranked(*row) for row in zip(candidates, map(float, scores), closeness, strict=True)]
    return sorted(ranked, key=lambda entry: (-entry.score, entry.passage.id))


def compared_beside(ranked: Sequence[Ranked], aim: Aim, means: Means) -> list[Ranked]:
    """The passages to be read, compared with what the question asks beside the names that titles hold."""
    if aim.beside is None:
        return list(ranked)
    vectors = ((entry, entry.passage.sentence_vectors) for entry in ranked)
    return [replace(entry, beside=_centred_cosines(each, means.sentences, aim.beside)) for entry, each in vectors]


def _by_meaning(
    query: Query, aim: Aim, candidates: Sequence[StoredPassage], means: Means
) -> tuple[Floats, list[Floats]]:
    """Half the cosine with the passage, half that with its best sentence, which gains if it holds the answer's kind."""
    passages = np.stack([passage.vector for passage in candidates])
    whole = _centred_cosines(passages, means.passages, aim.passages)
    bounds = np.cumsum([len(passage.sentences) for passage in candidates])[:-1]
    sentences = np.concatenate([passage.sentence_vectors for passage in candidates])
    closeness = np.split(_centred_cosines(sentences, means.sentences, aim.sentences), bounds)
    best = np.array([_best(query, *pair) for pair in zip(candidates, closeness, strict=True)], np.float32)
    return np.asarray((whole + best) / 2, np.float32), closeness


def _centred_cosines(vectors: Floats, mean: Floats, question: Floats) -> Floats:
    """What `centred(vectors, mean, PASSAGE_CENTRING) @ question` gives, without making the centred vectors.

    By einsum: the threads of a matrix product would wait for those of the embedder, longer than the work takes.
    """
    off = PASSAGE_CENTRING * mean
    squares = np.einsum("ij,ij->i", vectors, vectors) - 2 * np.einsum("ij,j->i", vectors, off) + off @ off
    return np.asarray(
        (np.einsum("ij,j->i", vectors, question) - off @ question) / np.sqrt(np.maximum(squares, 1e-12)), np.float32
    )


def _best(query: Query, passage: StoredPassage, closeness: Floats) -> float:
    """The best sentence's closeness, bonus included. Only sentences that the bonus can lift to the top are read."""
    top = float(np.max(closeness))
    if not query.asked:
        return top
    for number in np.argsort(-closeness):
        lifted = float(closeness[number]) + ANSWER_BONUS
        if lifted <= top:
            break
        if _holds_answer(passage.sentence(number), query.asked):
            return lifted
    return top


def _holds_answer(sentence: str, asked: frozenset[AnswerType]) -> bool:
    folded = fold(sentence)
    return any(HELD[kind].search(folded) for kind in asked)


def _by_stems(query: Query, candidates: Sequence[StoredPassage]) -> Floats:
    """BM25 over stems. Of the stems of one concept only the best counts, so that synonyms do not add up."""
    wanted = {stem: number for number, stem in enumerate(sorted(frozenset().union(*query.concepts)))}
    frequencies = np.zeros((len(wanted), len(candidates)), np.float32)
    for column, passage in enumerate(candidates):
        for stem in filter(wanted.__contains__, passage.stems):
            frequencies[wanted[stem], column] += 1
    lengths = np.array([len(passage.stems) for passage in candidates], np.float32)
    scores = _bm25(frequencies, lengths)
    total = np.zeros(len(candidates), np.float32)
    for concept in query.concepts:
        total += scores[[wanted[stem] for stem in concept]].max(axis=0)
    return total


def _by_spelling(query: Query, candidates: Sequence[StoredPassage]) -> Floats:
    """BM25 over runs of four letters: finds parts of compounds and mistyped words."""
    total = np.zeros(len(candidates), np.float32)
    texts = [passage.folded for passage in candidates]
    lengths = np.array([len(text) for text in texts], np.float32)
    wanted = sorted({run for runs in query.spellings for run in runs})
    scores = dict(zip(wanted, _bm25(run_frequencies(wanted, texts), lengths), strict=True))
    for runs in query.spellings:
        total += np.sum([scores[run] for run in runs], axis=0) / np.float32(np.sqrt(len(runs)))
    return total


def _bm25(frequencies: Floats, lengths: Floats) -> Floats:
    """Scores of shape (terms, passages); rarity is counted among the candidates."""
    holding = (frequencies > 0).sum(axis=1, keepdims=True)
    rarity = np.log1p((len(lengths) - holding + 0.5) / (holding + 0.5))
    damping = BM25_SATURATION * (1 - BM25_LENGTH + BM25_LENGTH * lengths / lengths.mean())
    return np.asarray(rarity * frequencies * (BM25_SATURATION + 1) / (frequencies + damping), np.float32)


def _standardised(values: Floats) -> Floats:
    spread = float(values.std())
    return np.asarray((values - values.mean()) / spread if spread > 1e-9 else np.zeros_like(values), np.float32)
