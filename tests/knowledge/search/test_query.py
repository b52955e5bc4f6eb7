"""What a question is read for: one thing alone, syllables that belong together, the document it names."""

import pytest

from knowledge.search.query import understand
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("text", "language", "bare"),
    [
        ("pensioner?", "sv", True),
        ("lương hưu", "vi", True),
        ("refugees", "en", True),
        ("Who pays?", "en", False),
        ("pensioner och avlopp", "sv", False),
        ("Är det bindande?", "sv", False),
        ("?", "sv", False),
    ],
)
def test_one_thing_alone_asks_whether_anything_is_said_about_it(text: str, language: Language, bare: bool) -> None:
    assert (understand(text, language, shipped_glossary()).topic is not None) is bare


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tài liệu nói gì về sô cô la", {"so co"}),
        ("tài liệu nói gì về Sông Lô", {"lo"}),  # names stay as they are
        ("tài liệu nói gì về phà", {"pha"}),
    ],
)
def test_syllables_outside_all_terms_count_together_in_a_topic(text: str, meant: set[str]) -> None:
    topic = understand(text, "vi", shipped_glossary()).topic
    assert topic is not None
    assert any(concept & meant for concept in topic.meanings)
    assert not any(concept & {"so", "co", "la"} for concept in topic.meanings)


def test_the_vietnamese_stems_of_a_term_are_told_from_the_others() -> None:
    """The English "tram" is no "trăm", which is folded to the same letters."""
    query = understand("anything about trams?", "en", shipped_glossary())
    assert query.topic is not None
    meant = frozenset().union(*query.topic.meanings)
    assert "tram" in meant
    assert "tram" not in query.topic.vietnamese
    assert meant & query.topic.vietnamese
