"""Which of Swedish, English and Vietnamese a text is written in, or that it cannot be told; no model, no network."""

from collections.abc import Collection, Sequence

from knowledge.languages.evidence import Evidence, weigh
from knowledge.languages.masking import shares
from knowledge.languages.tables import CONTENT
from knowledge.languages.tokens import read
from knowledge.words import LANGUAGES, Language

LEAST_WEIGHT = 1.5
LEAST_KNOWN = 1.0
LEAST_LEAD = 0.8
RELATIVE_LEAD = 0.2
LEAST_COVER = 0.5
LEAST_COVER_BY_ONE = 0.75
PRIOR = 0.5
BESIDE_NORDIC, BESIDE_OTHERS = 1.3, 0.3
"""What ours have ahead of others, the messages being those of the partnership; half of Swedish is Danish as well."""


def detect(text: str, prior: str | None = None, names: Collection[str] = ()) -> Language | None:
    """The language the text is written in; None when it is none of ours or the words do not tell."""
    tokens = read(text)
    counted = shares(tokens, names)
    if not any(part == 1.0 for part in counted):
        counted = _restored(counted)
    return _decided(weigh(tokens, counted), prior)


def detect_question(text: str, prior: Language) -> Language:
    """The language to answer in: that of the question, or else that of the person."""
    return detect(text, prior) or prior


def _restored(counted: Sequence[float]) -> list[float]:
    """When nothing else is there, a quotation or a term is the message."""
    return [1.0 if part else 0.0 for part in counted]


def _decided(evidence: Evidence, prior: str | None) -> Language | None:
    scores = {language: _score(evidence, language, prior) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: scores[language])
    lead = scores[best] - max(scores[language] for language in LANGUAGES if language != best)
    ahead = lead >= max(LEAST_LEAD, RELATIVE_LEAD * scores[best]) and _is_at_home(evidence, best)
    return best if ahead and _is_carried(evidence, best, scores[best]) else None


def _is_carried(evidence: Evidence, language: Language, score: float) -> bool:
    """Whether enough of the words are known; one content word among unknown ones is not."""
    known = evidence.known.get(language, 0.0)
    least_cover = LEAST_COVER if known > CONTENT else LEAST_COVER_BY_ONE
    return known >= LEAST_KNOWN and score >= LEAST_WEIGHT and evidence.cover(language) >= least_cover


def _is_at_home(evidence: Evidence, language: Language) -> bool:
    """Whether no language but ours explains the words better."""
    others = (evidence.known.keys() | evidence.looks.keys()) - set(LANGUAGES)
    lead = evidence.total(language) - LEAST_LEAD
    return all(
        lead + (BESIDE_NORDIC if other == "nordic" else BESIDE_OTHERS) >= evidence.total(other) for other in others
    )


def _score(evidence: Evidence, language: Language, prior: str | None) -> float:
    score = evidence.carried(language)
    return score + PRIOR if language == prior and score >= LEAST_LEAD else score
