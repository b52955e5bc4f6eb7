"""What leads in the items of a list that are no sentences without it: "The inquiry is to" before "* propose rules".

A quote that begins with such an item begins in the middle of its sentence; what leads in may be a passage above.
"""

from collections.abc import Iterator, Sequence

from knowledge.documents.list_marks import opens_item, without_bullet
from knowledge.library.records import StoredPassage
from knowledge.search.ranking import Ranked

LONGEST = 300  # characters of such a line
FARTHEST = 3  # passages before the item's in which its list may begin


def lead_in(item: Ranked, number: int, ranked: Sequence[Ranked]) -> tuple[Ranked, int] | None:
    """The sentence that leads in the list of which a sentence is an item, with its passage; None for other sentences.

    It is looked for in the passage and in those right before it, as far as they are among the `ranked`.
    """
    if not _needs_lead(item.passage.sentence(number)):
        return None
    for entry, place in _backwards(item, number, ranked):
        text = entry.passage.sentence(place)
        if not _is_of_list(text):
            return (entry, place) if _leads_in(text) else None
    return None


def _is_of_list(text: str) -> bool:
    return opens_item(text) or text[:1].islower() or text.endswith((",", ";"))


def _needs_lead(text: str) -> bool:
    return without_bullet(text)[:1].islower()


def _leads_in(text: str) -> bool:
    """Whether a sentence goes on in the list below it: "bland annat:", "ska bl.a.", "is to"."""
    return len(text) <= LONGEST and (text[-1] not in ".!?" or text.rsplit(maxsplit=1)[-1].count(".") > 1)


def _backwards(item: Ranked, number: int, ranked: Sequence[Ranked]) -> Iterator[tuple[Ranked, int]]:
    """The sentences before one, the nearest first."""
    entry, below = item, number
    for _ in range(FARTHEST + 1):
        yield from ((entry, place) for place in reversed(range(below)))
        above = [one for one in ranked if _is_above(one.passage, entry.passage)]
        if not above:
            return
        entry = max(above, key=lambda one: one.passage.stop)
        below = len(entry.passage.sentences)


def _is_above(one: StoredPassage, other: StoredPassage) -> bool:
    return (
        one.document_id == other.document_id
        and one.section == other.section
        and other.start - 2 <= one.stop <= other.start
    )
