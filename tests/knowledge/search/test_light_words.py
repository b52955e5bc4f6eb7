"""What a question is about, once the words that only ask are left out."""

import pytest

from knowledge.search.concepts import covers, names_in, spaced
from knowledge.search.query import understand
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "light"),
    [
        ("Ungefär hur många kommuner gick med?", "sv", "ungefar"),
        ("Finns det nåt om klimatet?", "sv", "nat"),
        ("Roughly how many municipalities went along?", "en", "roughli"),
        ("Khoảng bao nhiêu thành viên?", "vi", "khoang"),
    ],
)
def test_words_that_only_help_to_ask_are_not_looked_for(question: str, language: Language, light: str) -> None:
    found = understand(question, language, shipped_glossary())
    assert found.concepts
    assert not any(light in stems for stems in found.concepts)


def test_a_verb_is_not_taken_for_a_term_that_it_only_looks_like() -> None:
    def is_about_ports(text: str) -> bool:
        return any("port" in stems for stems in understand(text, "sv", shipped_glossary()).concepts)

    assert not is_about_ports("Var hamnar soporna?")
    assert is_about_ports("Finns det en hamn?")


def test_a_syllable_of_a_vietnamese_term_is_not_found_in_a_name() -> None:
    waste = next(stems for stems in understand("Rác thải?", "vi", shipped_glossary()).meanings if "wast" in stems)
    assert covers(waste, spaced("Det mesta av avfallet går till deponi."))
    assert covers(waste, spaced("Phần lớn rác thải được chôn lấp."))
    assert not covers(waste, spaced("Thai Nguyen är en stad."))


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert names_in("Vilken konvention gäller Vietnam? Numret räcker.") == ["Vietnam"]
