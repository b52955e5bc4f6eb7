"""The real embedder, which takes a second to load."""

import pytest

from knowledge.models.e5.embedder import BuiltinEmbedder


@pytest.fixture(scope="session")
def embedder() -> BuiltinEmbedder:
    return BuiltinEmbedder()
