"""The encoder as an ONNX model, made in memory from the weights: 12 post-norm layers of XLM-R's architecture.

The operators of the domain `com.microsoft` (MultiHeadAttention, SkipLayerNormalization, Gelu) are onnxruntime's own. A
test holds a few stored vectors against the model, so that an upgrade that changes one of them is noticed.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import NodeProto, TensorProto, helper, numpy_helper

from knowledge.models.e5.weights import Floats, Weights, dequantize

MICROSOFT = "com.microsoft"
OPSET = 18
IR_VERSION = 9
INPUT = "embeddings"
OUTPUT = "states"


class GraphBuilder:
    """Collects the nodes and constants of the encoder."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def model(self) -> bytes:
        """The serialized model: input (1, tokens, hidden) of summed embeddings, output the last states, same shape."""
        shape = self._weights.shape
        self._norm([INPUT], "layer0", "emb.ln")
        for layer in range(shape.layers):
            output = OUTPUT if layer == shape.layers - 1 else f"layer{layer + 1}"
            self._layer(layer, f"layer{layer}", output)
        dimensions: list[str | int | None] = [1, "tokens", shape.hidden]
        graph = helper.make_graph(
            self._nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, dimensions)],
            [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, dimensions)],
            self._constants,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        return bytes(model.SerializeToString())

    def _layer(self, layer: int, source: str, target: str) -> None:
        hidden, wide = self._weights.shape.hidden, self._weights.shape.feed_forward
        name = f"l{layer}."
        heads = [name + "query", name + "key", name + "value"]
        together = self._linear(source, layer, ["q", "k", "v"], hidden, hidden)
        self._node("Split", [together], heads, axis=2, num_outputs=3)
        self._node("MultiHeadAttention", heads, [name + "attention"], MICROSOFT, num_heads=self._weights.shape.heads)
        attended = self._linear(name + "attention", layer, ["ao"], hidden, hidden)
        self._norm([attended, source], name + "middle", name + "aln")
        widened = self._linear(name + "middle", layer, ["fi"], wide, hidden)
        self._node("Gelu", [widened], [name + "gelu"], MICROSOFT)
        narrowed = self._linear(name + "gelu", layer, ["fo"], hidden, wide)
        self._norm([narrowed, name + "middle"], target, name + "oln")

    def _linear(self, source: str, layer: int, parts: Sequence[str], outputs: int, inputs: int) -> str:
        """A dense layer; several `parts` of the same input are run as one wide multiplication."""
        names = [f"l{layer}.{part}" for part in parts]
        name = f"l{layer}.{''.join(parts)}"
        matrix = np.concatenate([dequantize(self._weights.rows(f"{part}.w", inputs)) for part in names])
        if matrix.shape != (outputs * len(parts), inputs):
            raise ValueError(f"{name} has the shape {matrix.shape}")
        self._constant(name + ".weight", matrix.T)
        self._constant(name + ".bias", np.concatenate([self._weights.floats(f"{part}.b") for part in names]))
        self._node("MatMul", [source, name + ".weight"], [name + ".product"])
        self._node("Add", [name + ".product", name + ".bias"], [name])
        return name

    def _norm(self, sources: Sequence[str], target: str, name: str) -> None:
        """A layer norm; with two sources, of their sum."""
        self._constant(name + ".weight", self._weights.floats(name + ".w"))
        self._constant(name + ".bias", self._weights.floats(name + ".b"))
        kind, domain = ("SkipLayerNormalization", MICROSOFT) if len(sources) > 1 else ("LayerNormalization", "")
        inputs = [*sources, name + ".weight", name + ".bias"]
        self._node(kind, inputs, [target], domain, epsilon=self._weights.shape.epsilon)

    def _constant(self, name: str, values: Floats) -> None:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))

    def _node(
        self, kind: str, inputs: Sequence[str], outputs: Sequence[str], domain: str = "", **attributes: Any
    ) -> None:
        self._nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **attributes))
