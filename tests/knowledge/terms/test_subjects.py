"""The terms of the glossary that say what a text is about, and what they are called in each language."""

from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.subjects import subjects_of
from knowledge.words import Language

SUBJECTS = subjects_of(shipped_glossary())


def names(text: str, language: Language) -> list[str]:
    return [subject.name for subject in SUBJECTS.find(text, language)]


def test_terms_of_a_theme_are_found_in_any_spelling() -> None:
    assert names("Vi såg källsorteringen och reningsverk", "sv") == ["källsortering", "reningsverk"]
    assert names("We talked of wastewater treatment", "en") == ["wastewater treatment"]
    assert names("tap huan phan loai rac", "vi") == ["phân loại rác"]


def test_words_without_a_theme_names_and_look_alikes_are_not() -> None:
    assert names("LiU var värd för mötet i styrgruppen", "sv") == []
    assert names("Linköpings universitet och Agenda 2030", "sv") == []
    assert names("ban to chuc hop", "vi") == []


def test_subject_is_called_by_its_name_in_each_language() -> None:
    assert SUBJECTS.in_language("källsortering", "en") == "sorting at source"
    assert SUBJECTS.in_language("phân loại rác", "vi") == "phân loại rác"
    assert SUBJECTS.in_language("nya busslinjer", "en") is None
    assert {"dricksvatten", "nước uống"} < set(SUBJECTS.names("clean water"))
