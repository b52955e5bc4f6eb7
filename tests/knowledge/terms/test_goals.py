import pytest

from knowledge.terms.goals import GOALS, _themes, suggest
from knowledge.words import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_goal_has_themes_in_every_language(language: Language) -> None:
    rows = list(_themes(language))
    assert {goal for goals, _ in rows for goal in goals} == set(GOALS)
    assert [theme for _, themes in rows for theme in themes if theme != theme.strip() or not theme.strip("*=")] == []


def test_the_sign_of_a_theme_says_where_in_a_word_it_may_stand() -> None:
    assert suggest("ett avloppsreningsverk", "sv") == (6,)
    assert suggest("hushållens matavfall", "sv")[0] == 12
    assert suggest("en artificiell sjö", "sv") == (9,)
    assert suggest("aina och kain", "sv") == ()  # "=ai" is a word, not a part of one
    assert suggest("VNPT giới thiệu sản phẩm mới", "vi") == ()  # "giới thiệu" is not of "giới"


def test_the_house_where_something_was_is_no_theme() -> None:
    assert suggest("Fotoutställningen hängde i stadsbiblioteket", "sv") == ()
    assert suggest("Concert at the library, reception in City Hall", "en") == ()
    assert suggest("Triển lãm ảnh ở thư viện tỉnh", "vi") == ()
    assert suggest("Invigning av biblioteket", "sv") == (4,)
