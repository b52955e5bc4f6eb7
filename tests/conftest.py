"""What all tests may use."""

import os
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from bot.garbage import collect_seldom
from storage import database
from tests.engines import share_what_is_compiled
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder, RememberingEmbedder
from tests.once import made_once
from tests.postgresql import postgresql

if TYPE_CHECKING:
    from bot.bootstrap import Overrides

__all__ = ["postgresql"]

collect_seldom()  # as each command does
database.SYNCHRONOUS = "OFF"  # no test cuts the power; whole programs that tests start keep to the real setting
share_what_is_compiled()

# Where a single test or its fixture takes many seconds.
LONGEST = ("torture/", "kills/", "hostile/", "access/", "leaks/", "knowledge/answers/test_quality")

# As much time as a busy machine needs; in the suite the same examples at every run.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("house", patient, derandomize=True, max_examples=50)
settings.register_profile("thorough", patient, max_examples=1_000)
settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that at the end no worker is left alone with it while the others are done."""
    here = Path(__file__).parent
    items.sort(key=lambda item: not item.path.relative_to(here).as_posix().startswith(LONGEST))


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as the first start leaves it, to be copied."""
    from bot.bootstrap import Overrides, open_services
    from bot.config import Config

    def make(folder: Path) -> None:
        overrides = Overrides(embedder=FakeEmbedder(), clock=FakeClock(datetime(2026, 11, 23, 8, tzinfo=UTC)))
        with open_services(Config(data_dir=folder), overrides):
            pass

    return made_once(tmp_path_factory, "prepared", make)


@pytest.fixture(scope="session")
def embedder(request: pytest.FixtureRequest) -> RememberingEmbedder:
    """The real embedder, with what it has embedded in earlier runs of whichever working copy."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    try:
        return RememberingEmbedder(Path(home) / "samverkan-tests")
    except OSError:  # it belongs to somebody else, or to nobody
        cache = request.config.cache
        assert cache is not None
        return RememberingEmbedder(cache.mkdir("embeddings"))


@pytest.fixture(scope="session")
def overrides(embedder: RememberingEmbedder) -> "Overrides":
    """The real embedder."""
    from bot.bootstrap import Overrides

    return Overrides(embedder=embedder)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory, overrides: "Overrides") -> Path:
    """A data folder with a fresh database, in which the shipped documents have been read."""
    from bot.bootstrap import open_knowledge, open_services
    from bot.config import Config
    from knowledge.words import Question

    def make(folder: Path) -> None:
        config = Config(data_dir=folder)
        with open_services(config, overrides), open_knowledge(config, overrides) as knowledge:
            for sample in files("knowledge").joinpath("samples").iterdir():
                knowledge.library.add(sample.read_bytes(), sample.name)
            knowledge.answer(Question("Vem betalar?", "sv"))  # what the first question of all prepares is kept

    return made_once(tmp_path_factory, "samples", make)
