"""Time from a question to its answer, and the memory of the process that answers."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, thread_time

from bench.texts import questions
from bench.timing import memory_megabytes, percentile
from bench.workers import Figures
from knowledge.words import Language, Question

Ask = Callable[[str, Language], object]
WARM_UP = 5


def ours(folder: str, count: int) -> Figures:
    """The whole program as it runs behind its doors, asked one question after another."""
    from bot.bootstrap import open_services
    from bot.config import Config

    config = Config(data_dir=Path(folder))
    if find_spec("knowledge.answers.reading") is None:
        return _retriever_alone(config.data_dir / "library", count)
    with open_services(config) as services:
        return _measured(lambda text, language: services.answerer.answer(Question(text, language)), count)


def baseline(folder: str, count: int) -> Figures:
    """LangChain's Chroma; it only searches, and answers nothing."""
    from bench.baseline import SHOWN, store

    chroma = store(folder)
    return _measured(lambda text, _: chroma.similarity_search(text, k=SHOWN), count)


def _retriever_alone(folder: Path, count: int) -> Figures:
    from knowledge.library.catalogue import Catalogue
    from knowledge.library.index import VectorIndex
    from knowledge.models.e5.embedder import BuiltinEmbedder
    from knowledge.search.retrieval import Retriever
    from knowledge.terms.glossary import shipped_glossary

    embedder = BuiltinEmbedder()
    catalogue = Catalogue(folder / "catalogue.sqlite3", embedder.dimensions)
    retriever = Retriever(catalogue, VectorIndex(folder / "vectors", embedder.name), embedder, shipped_glossary())
    return _measured(retriever.search, count)


def _measured(ask: Ask, count: int) -> Figures:
    asked = questions(count + WARM_UP)
    for text, language in asked[:WARM_UP]:
        ask(text, language)
    times = [_one(ask, text, language) for text, language in asked[WARM_UP:]]
    seconds, own = [wall for wall, _ in times], [processor for _, processor in times]
    return {
        "p50": percentile(seconds, 50),
        "p95": percentile(seconds, 95),
        "cpu50": percentile(own, 50),
        "cpu95": percentile(own, 95),
        "questions": len(seconds),
        "memory": memory_megabytes(),
    }


def _one(ask: Ask, text: str, language: Language) -> tuple[float, float]:
    """Seconds by the clock, and of the asking thread's processor time, which other programs disturb less."""
    started, own = perf_counter(), thread_time()
    ask(text, language)
    return perf_counter() - started, thread_time() - own
