"""Finds the channels that are too large for 8 bits, by running the exact model over everyday questions."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.models.e5.graph import INPUT, GraphBuilder
from knowledge.models.e5.outliers import FILE, Channels, as_text
from knowledge.models.e5.weights import Floats, find_weights, read_weights
from knowledge.models.everyday import everyday_questions

# The input of the attention's own output layer has none.
MOST: Final = {"qkv": 8, "fi": 8, "fo": 16}


def outliers(texts: Iterable[str]) -> dict[str, Channels]:
    """The channels that were largest in any of the texts, by the name of the dense layer that takes them in."""
    graph = GraphBuilder(read_weights(find_weights()))
    model = onnx.load_model_from_string(graph.model())
    inputs = {name: source for name, source in graph.inputs.items() if name.split(".")[1] in MOST}
    model.graph.output.extend(helper.make_tensor_value_info(one, TensorProto.FLOAT, None) for one in inputs.values())
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    embedder = BuiltinEmbedder()
    largest: dict[str, Floats] = {}
    for text in texts:
        values = session.run(list(inputs.values()), {INPUT: embedder.embeddings(text)})
        for name, value in zip(inputs, values, strict=True):
            largest[name] = np.maximum(largest.get(name, np.float32(0)), np.abs(value[0]).max(axis=0))
    return {name: np.sort(np.argsort(-size)[: MOST[name.split(".")[1]]]) for name, size in largest.items()}


def calibrated() -> dict[str, Channels]:
    """The channels that the shipped everyday questions show, read as questions and as passages."""
    asked = [text for texts in everyday_questions().values() for text in texts]
    return outliers([prefix + text for prefix in ("query: ", "passage: ") for text in asked])


def main() -> None:
    """Writes the channels where `read_outliers` reads them."""
    Path(str(FILE)).write_text(as_text(calibrated()), "utf-8")


if __name__ == "__main__":
    main()
