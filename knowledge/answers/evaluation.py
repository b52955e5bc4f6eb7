"""How good answers are against a question set: ranking, refusals, facts, time."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from knowledge.text import squeeze
from knowledge.words import LANGUAGES, Answer, Language

SHARE_OF_EVIDENCE = 0.6  # a passage that holds a contiguous part of this length counts as a hit
DEEPEST = 10


@dataclass(frozen=True)
class AskedItem:
    """A question with what a good answer would rest on."""

    question: str
    language: Language
    answerable: bool
    evidence: str
    facts: tuple[str, ...]
    kind: str

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> "AskedItem":
        """A line of a question set."""
        facts = tuple(row.get("facts") or ())
        return cls(row["question"], row["lang"], row["answerable"], row.get("evidence", ""), facts, row.get("kind", ""))


@dataclass(frozen=True)
class Outcome:
    """What was answered, as shown to a person, and how long it took."""

    item: AskedItem
    answer: Answer
    text: str
    seconds: float

    @property
    def answered(self) -> bool:
        """Whether there was an answer."""
        return self.answer.refused is None

    @property
    def rank(self) -> int | None:
        """The rank of the first passage that holds the evidence; None beyond the tenth."""
        texts = (passage.text for passage in self.answer.passages[:DEEPEST])
        return next((place for place, text in enumerate(texts, start=1) if holds(text, self.item.evidence)), None)


def holds(text: str, evidence: str) -> bool:
    """Whether a passage holds the evidence or a contiguous 60 % of it, white space and case aside."""
    whole, wanted = squeeze(text).casefold(), squeeze(evidence).casefold()
    if not wanted:
        return False
    length = math.ceil(len(wanted) * SHARE_OF_EVIDENCE)
    return any(wanted[start : start + length] in whole for start in range(len(wanted) - length + 1))


def found_facts(text: str, facts: Sequence[str]) -> int:
    """How many of the facts stand in the text; alternatives are separated by `|`."""
    lower = text.casefold()
    return sum(any(alternative.casefold() in lower for alternative in fact.split("|")) for fact in facts)


def summarise(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float | int | None]]:
    """The figures over all questions and by language."""
    groups = {"all": list(outcomes)}
    for language in LANGUAGES:
        groups[language] = [outcome for outcome in outcomes if outcome.item.language == language]
    return {name: _figures(group) for name, group in groups.items()}


def _figures(outcomes: Sequence[Outcome]) -> dict[str, float | int | None]:
    answerable = [outcome for outcome in outcomes if outcome.item.answerable]
    ranks = [outcome.rank for outcome in answerable]
    seconds = sorted(outcome.seconds for outcome in outcomes)
    facts = sum(len(outcome.item.facts) for outcome in answerable)
    found = sum(found_facts(outcome.text, outcome.item.facts) for outcome in answerable if outcome.answered)
    return {
        "questions": len(outcomes),
        **{f"hit@{depth}": _share([rank is not None and rank <= depth for rank in ranks]) for depth in (1, 3, 5)},
        "mrr@10": _mean([1 / rank if rank else 0.0 for rank in ranks]),
        "answered": _share([outcome.answered for outcome in answerable]),
        "refused_near_miss": _refused(outcomes, "near-miss"),
        "refused_off_topic": _refused(outcomes, "off-topic"),
        "facts": round(found / facts, 4) if facts else None,
        "seconds_median": _quantile(seconds, 0.5),
        "seconds_p95": _quantile(seconds, 0.95),
    }


def _refused(outcomes: Sequence[Outcome], kind: str) -> float | None:
    return _share([not outcome.answered for outcome in outcomes if outcome.item.kind == kind])


def _share(flags: Sequence[bool]) -> float | None:
    return _mean([float(flag) for flag in flags])


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _quantile(ordered: Sequence[float], share: float) -> float | None:
    return round(ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)], 4) if ordered else None
