"""What became of an export that was read in."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """How many records of each sort were added, and how many were there already.

    `left` counts those that are for a side that is none here or not the speaker's; of files, what the archive lacks is
    `missing`, and what is not kept with activities is `refused`.
    """

    added: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    missing: int = 0
    refused: int = 0
