"""Which words of a text are a form of a term, and which only look like one."""

import pytest

from knowledge.translation.matching import same


@pytest.mark.parametrize(
    ("found", "form"),
    [
        ("Formas", "Formas"),
        ("vinnovas", "Vinnova"),
        ("handlingsplanens", "handlingsplan"),
        ("Riksrevisionens", "Riksrevisionen"),
        ("utbildningsförvaltningens", "Utbildningsförvaltningen"),
    ],
)
def test_inflected_words_are_forms_of_a_term(found: str, form: str) -> None:
    assert same(found, form, "sv")


@pytest.mark.parametrize(
    ("found", "form"),
    [("former", "Formas"), ("forma", "Formas"), ("ai", "AI"), ("skrivelse", "skriv"), ("plan", "handlingsplan")],
)
def test_words_that_share_some_letters_are_not(found: str, form: str) -> None:
    assert not same(found, form, "sv")
