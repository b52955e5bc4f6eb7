"""Which language a document is in, and which of its blocks are in another."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from knowledge.documents.document import Block
from knowledge.language import detect
from knowledge.words import Language

SAMPLE_BLOCKS = 60
SAMPLE = 400  # characters of a block that are looked at
SECOND_SHARE = 0.1  # of the text in another language: the document is in both
LEAST_TELLING = 40  # characters; a shorter block is in the language of the one before it


def told_apart(blocks: Sequence[Block]) -> tuple[Language, tuple[Block, ...]]:
    """The language that most of the text is written in, weighed by length; and the blocks.

    Each block has a language of its own where the document is in several.
    """
    counts = _counts(blocks)
    main = counts.most_common(1)[0][0] if counts else "sv"
    if counts.total() - counts[main] < SECOND_SHARE * counts.total():
        return main, tuple(blocks)
    told: list[Block] = []
    current = main
    for block in blocks:
        current = _detected(block) or current
        told.append(replace(block, language=current))
    return main, tuple(told)


def _detected(block: Block) -> Language | None:
    return detect(block.text[:SAMPLE]) if len(block.text) >= LEAST_TELLING else None


def _counts(blocks: Sequence[Block]) -> Counter[Language]:
    counts: Counter[Language] = Counter()
    for block in blocks[:: max(1, len(blocks) // SAMPLE_BLOCKS)]:
        language = detect(block.text[:SAMPLE])
        if language is not None:
            counts[language] += min(len(block.text), SAMPLE)
    return counts
