"""Which channels of a dense layer's input are many times larger than the others, whatever the text.

One scale for all channels of an input in 8 bits is set by its largest value, and these few leave the others hardly any
steps; multiplied in 32 bits beside the rest they cost little. After Dettmers et al., "LLM.int8()", 2022; here they are
fixed, since a few channels of each layer are large in every text. `make outliers` finds them.
"""

from collections.abc import Mapping
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray

Channels = NDArray[np.int64]
NO_CHANNELS: Final[Channels] = np.empty(0, np.int64)
FILE: Final = files("knowledge").joinpath("data/outliers.tsv")


def read_outliers() -> dict[str, Channels]:
    """The shipped channels, ascending, by the name of the dense layer."""
    rows = (line.split("\t") for line in FILE.read_text("utf-8").splitlines())
    return {name: np.array(channels.split(), np.int64) for name, channels in rows}


def as_text(outliers: Mapping[str, Channels]) -> str:
    """What `read_outliers` reads."""
    return "".join(f"{name}\t{' '.join(map(str, sorted(channels)))}\n" for name, channels in outliers.items())
