"""The global goals that a subject is nearest to in meaning, where it names no theme of theirs in words.

A goal is as near as its nearest themes are, of whichever language; "biochar" is near "biogas" and "composting" though
neither is in it. What is as near to things of no goal ("agenda", "flight tickets") has none. The vectors of both are
shipped, since to embed them takes a minute; `make goals` makes them anew.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.models.embedding import Embedder, Floats
from knowledge.models.likeness import anything
from knowledge.terms.goals import GOALS, MOST, nothing, themes

NEAREST: Final = 3  # themes of each goal that a subject is compared with
LEAST: Final = 0.34  # any text is nearer than this to some goal, by chance
NEARER: Final = 0.05  # by which a subject is nearer to its goal than to what is of none
AMONG: Final = 0.1  # by which a further goal may be farther than the nearest
_ALSO: Final = 0.03  # by which a theme is farther from a goal that it points at only besides
_LONGEST: Final = 200  # characters of a subject
DATA: Final = files("knowledge").joinpath("data")
VECTORS: Final = "goal_themes.npy"


def embed(embedder: Embedder, said: Sequence[str]) -> Floats:
    """The vectors of themes, shape (themes, dimensions)."""
    return np.stack([embedder.query(one) for one in said]).astype(np.float16)


class GoalMeaning:
    """Tells goals by meaning. Needs the built-in embedder, which is loaded when it is first needed."""

    def __init__(self, embedder: Callable[[], Embedder]) -> None:
        self._open = embedder

    def nearest(self, subjects: Sequence[str]) -> tuple[int, ...]:
        """Up to three goals that one of the subjects is near to, the nearest first; none when none is near."""
        found = [self._nearness(subject[:_LONGEST]) for subject in subjects[:MOST] if subject.strip()]
        found = [near for near in found if near]
        best = max(found, key=lambda near: max(near.values()), default={})
        top = max(best.values(), default=0.0)
        near = [goal for goal in best if best[goal] >= top - AMONG]
        return tuple(sorted(near, key=lambda goal: -best[goal])[:MOST])

    def _nearness(self, subject: str) -> dict[int, float]:
        """How near the nearest themes of each goal are on average, -1 to 1; nothing where none is near."""
        likeness = self._rows @ self._centred(self._embedder.query(subject)[np.newaxis])[0]
        near = {goal: _mean(likeness[rows] - _ALSO * behind) for goal, (rows, behind) in self._places.items()}
        least = max(LEAST, _mean(likeness[len(themes()) :]) + NEARER)
        return near if max(near.values()) >= least else {}

    def _centred(self, rows: Floats) -> Floats:
        moved = rows - self._middle
        return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-6), np.float32)

    @cached_property
    def _embedder(self) -> Embedder:
        return self._open()

    @cached_property
    def _middle(self) -> Floats:
        return np.asarray(np.mean([self._embedder.query(text) for text in anything()], axis=0), np.float32)

    @cached_property
    def _rows(self) -> Floats:
        with DATA.joinpath(VECTORS).open("rb") as file:
            return self._centred(np.asarray(np.load(file), np.float32))

    @cached_property
    def _places(self) -> dict[int, tuple[NDArray[np.intp], Floats]]:
        """For each goal the rows of its themes, and how many goals stand before it in each.

        A word that is the same in several languages counts once, or "biogas" alone would be all three of the nearest.
        """
        places: dict[int, tuple[NDArray[np.intp], Floats]] = {}
        for goal in GOALS:
            own: dict[str, tuple[int, int]] = {}
            for row, theme in enumerate(themes()):
                if goal in theme.goals:
                    own.setdefault(theme.text, (row, theme.goals.index(goal)))
            rows, behind = zip(*own.values(), strict=True)
            places[goal] = np.array(rows, np.intp), np.array(behind, np.float32)
        return places


def _mean(likeness: Floats) -> float:
    """The likeness of the nearest ones on average."""
    return float(np.sort(likeness)[-NEAREST:].mean())


def texts() -> list[str]:
    """What the shipped vectors are of: the themes, and behind them what is of no goal."""
    return [*(theme.text for theme in themes()), *nothing()]


def main() -> None:
    """Embeds the themes and writes their vectors beside them."""
    from knowledge.models.e5.embedder import BuiltinEmbedder

    np.save(Path(str(DATA)) / VECTORS, embed(BuiltinEmbedder(), texts()))


if __name__ == "__main__":
    main()
