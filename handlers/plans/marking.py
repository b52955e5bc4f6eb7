"""That a step is done, said by its words: "bocka av steget om hotellet", "the task with the leaflet is complete"."""

from dataclasses import replace
from typing import Final

from handlers.messages import Gap, Reply, say
from handlers.plans import board, steps
from handlers.plans.questions import listing, steps_like, topical
from handlers.talk import Talk
from knowledge.text import WORD, fold

DONE: Final = "done"  # "/plan done <words>"
# Folded words that say that something is done and not what.
MARKING: Final = frozenset(
    """
    bocka pricka checka av markera satt som klar klart fardig fardigt avklarat avklarad stang stanga gjord gjort den det
    tick check mark off as done finished complete completed close it that action task step
    danh dau xong hoan tat thanh dong lai giup em toi nhe di buoc viec nhiem vu roi da tick
    """.split()
)


def show(talk: Talk, said: str) -> Reply:
    """The step that is meant, with the button that marks it; those that may be meant, or the plan, where it is open."""
    words = [fold(word) for word in WORD.findall(said)]
    found = steps_like(talk, [word for word in topical(words) if word not in MARKING])
    if len(found) == 1:
        return steps.picked(talk, found[0].id)
    if not found:
        shown = board.current(talk)
        return replace(shown, parts=[*shown.parts, Gap(), say("step-which-done")])
    return listing(talk, found, say("step-which-done"))
