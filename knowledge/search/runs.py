"""Counts runs of letters in many texts at once, with all their places compared at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Keys = NDArray[np.uint64]

SIZE = 4  # letters of a run, at 16 bits each
TABLE_BITS = 16
SPREAD = np.uint64(0x9E3779B97F4A7C15)  # Knuth's multiplicative hash: the golden ratio of 64 bits


def run_frequencies(runs: Sequence[str], texts: Sequence[str]) -> Floats:
    """How often each run of four letters stands in each text, shape (runs, texts). Other lengths are not counted."""
    counted = [number for number, run in enumerate(runs) if len(run) == SIZE]
    frequencies = np.zeros((len(runs), len(texts)), np.float32)
    if not counted or not texts:
        return frequencies
    wanted = np.concatenate([_keys(runs[number]) for number in counted])
    order = np.argsort(wanted)
    keys = _keys(("\n" * SIZE).join(texts))
    places = np.flatnonzero(_table(wanted)[_slots(keys)])
    nearest = np.minimum(np.searchsorted(wanted[order], keys[places]), len(wanted) - 1)
    same = wanted[order][nearest] == keys[places]
    starts = np.cumsum([0, *(len(text) + SIZE for text in texts[:-1])])
    columns = np.searchsorted(starts, places[same], side="right") - 1
    np.add.at(frequencies, (np.array(counted)[order][nearest[same]], columns), 1)
    return frequencies


def _keys(text: str) -> Keys:
    """A key for the run at each place of a text."""
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.uint64) & np.uint64(0xFFFF)
    keys = letters[: len(letters) - SIZE + 1].copy()
    for step in range(1, SIZE):
        keys |= letters[step : len(letters) - SIZE + 1 + step] << np.uint64(16 * step)
    return keys


def _table(wanted: Keys) -> NDArray[np.bool_]:
    """Where wanted keys fall: nearly all other places are told from them by one look."""
    table = np.zeros(1 << TABLE_BITS, np.bool_)
    table[_slots(wanted)] = True
    return table


def _slots(keys: Keys) -> NDArray[np.intp]:
    return np.asarray((keys * SPREAD) >> np.uint64(64 - TABLE_BITS), np.intp)
