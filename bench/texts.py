"""What is measured with: real documents, real questions, and made-up passages for the large sizes."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.workers import ROOT
from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders import LoadLimits, load
from knowledge.documents.loaders.load import SUFFIXES
from knowledge.documents.splitting import split
from knowledge.library.files import files_below
from knowledge.text import WORD
from knowledge.words import Language

Floats = NDArray[np.float32]
SAMPLES = ROOT / "knowledge" / "samples"
SHARED = ROOT.parent / "shared"
QUESTIONS = SHARED / "eval" / "dev.jsonl"
SEEDS = 300  # real sentences that made-up ones are made from
REPLACED = 0.25  # part of a made-up sentence's words that are other words
JOINED = 0.3  # part of those that are new compounds, so that rare words exist as in a real library
NOISE = 0.6  # length of the random part of a made-up vector; the real part has length 1
SENTENCES = (3, 7)


@dataclass(frozen=True)
class MadeUp:
    """A passage that nobody wrote, with vectors near those of real sentences."""

    text: str
    language: Language
    sentences: tuple[tuple[int, int], ...]
    vector: Floats
    sentence_vectors: Floats


@dataclass(frozen=True)
class Seed:
    """A real sentence with its vector and the words of its document."""

    text: str
    language: Language
    vector: Floats
    vocabulary: tuple[str, ...]


def document_files(*, quick: bool) -> list[tuple[Path, str]]:
    """The sample documents, and the shared ones where they are present; all of those unless `quick`."""
    shared = SHARED / "documents"
    folders = [SAMPLES, *([shared] if shared.exists() and not quick else [])]
    return files_below(folders, SUFFIXES)


def loaded_documents(*, quick: bool) -> list[LoadedDocument]:
    """The documents that can be read."""
    return [load(path.read_bytes(), name, LoadLimits()) for path, name in document_files(quick=quick)]


def questions(limit: int) -> list[tuple[str, Language]]:
    """Real questions with their languages, each once, mixed."""
    if QUESTIONS.exists():
        rows = [json.loads(line) for line in QUESTIONS.read_text("utf-8").splitlines()]
        found: list[tuple[str, Language]] = [(row["question"], row["lang"]) for row in rows]
    else:
        lines = Path(__file__).with_name("questions.tsv").read_text("utf-8").splitlines()
        found = [(text, language) for language, text in (line.split("\t") for line in lines)]  # type: ignore[misc]
    random.Random(1).shuffle(found)
    return found[:limit]


def made_up(count: int, embed: Callable[[str], Floats]) -> Iterator[MadeUp]:
    """As many passages; the same ones in every run."""
    seeds = _seeds(embed)
    by_language = [
        [seed for seed in seeds if seed.language == key] for key in sorted({seed.language for seed in seeds})
    ]
    chance, noise = random.Random(2), np.random.default_rng(2)
    for _ in range(count):
        group = chance.choice(by_language)
        chosen = [chance.choice(group) for _ in range(chance.randint(*SENTENCES))]
        yield _passage(chosen, chance, noise)


def _seeds(embed: Callable[[str], Floats]) -> list[Seed]:
    sentences: list[tuple[str, Language, tuple[str, ...]]] = []
    for document in loaded_documents(quick=False):
        pieces = split(document)
        vocabulary = tuple(word for piece in pieces for word in WORD.findall(piece.text))
        texts = [piece.text[start:stop] for piece in pieces for start, stop in piece.sentences]
        sentences.extend((text, document.language, vocabulary) for text in texts)
    random.Random(3).shuffle(sentences)
    return [Seed(text, language, embed(text), vocabulary) for text, language, vocabulary in sentences[:SEEDS]]


def _passage(seeds: list[Seed], chance: random.Random, noise: np.random.Generator) -> MadeUp:
    texts = [_varied(seed, chance) for seed in seeds]
    starts = np.cumsum([0, *(len(text) + 1 for text in texts)]).tolist()
    spans = tuple((start, start + len(text)) for start, text in zip(starts, texts, strict=False))
    vectors = _near(np.stack([seed.vector for seed in seeds]), noise)
    whole = _near(vectors.mean(axis=0, keepdims=True), noise)[0]
    return MadeUp(" ".join(texts), seeds[0].language, spans, whole, vectors)


def _varied(seed: Seed, chance: random.Random) -> str:
    def other(word: str) -> str:
        if chance.random() >= REPLACED:
            return word
        picked = chance.choice(seed.vocabulary)
        return picked + chance.choice(seed.vocabulary) if chance.random() < JOINED else picked

    return WORD.sub(lambda match: other(match[0]), seed.text)


def _near(vectors: Floats, noise: np.random.Generator) -> Floats:
    moved = vectors + noise.standard_normal(vectors.shape, np.float32) * (NOISE / np.sqrt(vectors.shape[1]))
    return np.asarray(moved / np.linalg.norm(moved, axis=1, keepdims=True), np.float32)
