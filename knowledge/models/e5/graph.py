"""The encoder as an ONNX model, made in memory from the weights: 12 post-norm layers of XLM-R's architecture.

Dense layers multiply in 8 bits, which takes half the time of 32; the few channels that are too large for that are
multiplied in 32 bits beside them (`outliers`). The operators of the domain `com.microsoft` (DynamicQuantizeMatMul,
MultiHeadAttention, SkipLayerNormalization, Gelu) are onnxruntime's own. A test holds a few stored vectors against the
model, so that an upgrade that changes one of them is noticed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from knowledge.models.e5.outliers import NO_CHANNELS, Channels
from knowledge.models.e5.weights import Floats, Weights, dequantize

MICROSOFT = "com.microsoft"
OPSET = 18
IR_VERSION = 9
INPUT = "embeddings"
OUTPUT = "states"
LARGEST = 63  # of a weight's 8 bits: processors that add products in pairs of 16 bits cut off what 127 could give


class GraphBuilder:
    """Collects the nodes and constants of the encoder.

    `outliers` are the channels of a dense layer's input that stay in 32 bits, by the layer's name; without them
    everything does. After `model`, `inputs` tells the name of each dense layer's input.
    """

    def __init__(self, weights: Weights, outliers: Mapping[str, Channels] | None = None) -> None:
        self._weights = weights
        self._outliers = outliers
        self.inputs: dict[str, str] = {}
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
        self.inputs[name] = source
        self._constant(name + ".bias", np.concatenate([self._weights.floats(f"{part}.b") for part in names]))
        if self._outliers is None:
            self._exact(source, name, matrix.T)
        else:
            self._in_bytes(source, name, matrix.T, self._outliers.get(name, NO_CHANNELS))
        return name

    def _exact(self, source: str, name: str, matrix: Floats) -> None:
        self._constant(name + ".weight", matrix)
        self._node("MatMul", [source, name + ".weight"], [name + ".product"])
        self._node("Add", [name + ".product", name + ".bias"], [name])

    def _in_bytes(self, source: str, name: str, matrix: Floats, large: Channels) -> None:
        """Multiplies all channels but the large ones in 8 bits, those in 32, and adds the two."""
        if not large.size:
            self._bytes_product(source, name, matrix, name)
            return
        small = np.ones(len(matrix), np.float32)
        small[large] = 0
        self._constant(name + ".small", small)
        self._node("Mul", [source, name + ".small"], [name + ".smaller"])
        self._bytes_product(name + ".smaller", name, matrix * small[:, None], name + ".most")
        self._constant(name + ".channels", large)
        self._constant(name + ".weight", matrix[large])
        self._node("Gather", [source, name + ".channels"], [name + ".larger"], axis=2)
        self._node("MatMul", [name + ".larger", name + ".weight"], [name + ".rest"])
        self._node("Add", [name + ".most", name + ".rest"], [name])

    def _bytes_product(self, source: str, name: str, matrix: Floats, target: str) -> None:
        """Input and weights in 8 bits, the input's scale by its values, the weights' by output; with the bias."""
        scales = np.maximum(np.abs(matrix).max(axis=0), np.finfo(np.float32).tiny) / LARGEST
        self._constant(name + ".bytes", np.round(matrix / scales).astype(np.int8))
        self._constant(name + ".scales", scales.astype(np.float32))
        inputs = [source, name + ".bytes", name + ".scales", "", name + ".bias"]
        self._node("DynamicQuantizeMatMul", inputs, [target], MICROSOFT)

    def _norm(self, sources: Sequence[str], target: str, name: str) -> None:
        """A layer norm; with two sources, of their sum."""
        self._constant(name + ".weight", self._weights.floats(name + ".w"))
        self._constant(name + ".bias", self._weights.floats(name + ".b"))
        kind, domain = ("SkipLayerNormalization", MICROSOFT) if len(sources) > 1 else ("LayerNormalization", "")
        inputs = [*sources, name + ".weight", name + ".bias"]
        self._node(kind, inputs, [target], domain, epsilon=self._weights.shape.epsilon)

    def _constant(self, name: str, values: NDArray[Any]) -> None:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))

    def _node(
        self, kind: str, inputs: Sequence[str], outputs: Sequence[str], domain: str = "", **attributes: Any
    ) -> None:
        self._nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **attributes))
