from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from knowledge.errors import EmbedderError, VectorStoreError
from knowledge.library.index import BATCH, VectorIndex
from knowledge.models.embedding import Floats
from tests.fakes.embedder import FakeEmbedder

EMBEDDER = FakeEmbedder()


def vectors(count: int) -> Floats:
    random = np.random.default_rng(1).standard_normal((count, 384))
    return np.asarray(random / np.linalg.norm(random, axis=1, keepdims=True), np.float32)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[VectorIndex]:
    index = VectorIndex(tmp_path / "vectors", "fake")
    yield index
    index.close()


def test_an_empty_store_finds_nothing(index: VectorIndex) -> None:
    assert index.count() == 0
    assert index.nearest(EMBEDDER.query("vatten"), 5) == []


def test_the_nearest_come_first(index: VectorIndex) -> None:
    rows = vectors(50)
    index.upsert([str(number) for number in range(50)], rows, "shared")
    near = rows[7] + 0.5 * rows[9]
    assert index.nearest(near, 2) == ["7", "9"]
    order = [str(number) for number in np.argsort(-(rows @ near))[:10]]
    assert index.nearest(near, 10) == order


def test_only_the_given_audiences_are_searched(index: VectorIndex) -> None:
    rows = vectors(4)
    index.upsert(["a", "b"], rows[:2], "shared")
    index.upsert(["c", "d"], rows[2:], "sv")
    assert set(index.nearest(rows[0], 9, frozenset({"sv"}))) == {"c", "d"}
    assert set(index.nearest(rows[0], 9, frozenset({"sv", "shared"}))) == {"a", "b", "c", "d"}
    assert index.nearest(rows[0], 9, frozenset({"vi"})) == []


def test_the_same_id_again_replaces_its_vector(index: VectorIndex) -> None:
    rows = vectors(2)
    index.upsert(["a"], rows[:1], "shared")
    index.upsert(["a", "b"], rows[::-1], "shared")
    assert index.count() == 2
    assert index.nearest(rows[1], 1) == ["a"]


def test_removing_what_is_not_there_does_no_harm(index: VectorIndex) -> None:
    index.upsert(["a"], vectors(1), "shared")
    index.delete(["a", "never"])
    index.delete([])
    assert index.count() == 0


def test_more_rows_than_a_batch_are_stored_and_rebuilt(index: VectorIndex) -> None:
    rows = vectors(BATCH + 10)
    index.rebuild((str(number), row, "sv" if number % 2 else "shared") for number, row in enumerate(rows))
    assert index.count() == BATCH + 10
    index.rebuild([("only", rows[0], "shared")])
    assert index.nearest(rows[0], 5) == ["only"]


def test_what_was_stored_is_there_after_a_restart(tmp_path: Path) -> None:
    rows = vectors(3)
    first = VectorIndex(tmp_path / "vectors", "fake")
    first.upsert(["a", "b", "c"], rows, "shared")
    first.close()
    second = VectorIndex(tmp_path / "vectors", "fake")
    assert second.nearest(rows[2], 1) == ["c"]
    second.close()


def test_a_store_of_another_model_is_refused_and_can_be_made_anew(tmp_path: Path) -> None:
    first = VectorIndex(tmp_path / "vectors", "fake")
    first.upsert(["a"], vectors(1), "shared")
    first.close()
    second = VectorIndex(tmp_path / "vectors", "another")
    with pytest.raises(EmbedderError, match="made with fake, not with another"):
        second.count()
    second.rebuild([("b", vectors(1)[0], "shared")])
    assert second.count() == 1
    second.close()


def test_a_vector_of_the_wrong_width_is_an_error_of_the_store(index: VectorIndex) -> None:
    index.upsert(["a"], vectors(1), "shared")
    with pytest.raises(VectorStoreError):
        index.nearest(np.ones(5, np.float32), 1)
    assert index.nearest(vectors(1)[0], 1) == ["a"]


def test_a_server_that_is_not_there_is_an_error_of_the_store() -> None:
    with pytest.raises(VectorStoreError):
        VectorIndex("http://127.0.0.1:9", "fake").count()
