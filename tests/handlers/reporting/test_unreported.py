"""Who has not reported, asked in plain words."""

import pytest

from handlers.reporting.unreported import asks


@pytest.mark.parametrize(
    "text",
    ["Vem har inte rapporterat?", "vem har inte rapporterat den här månaden", "ai chưa báo cáo tháng này?",
     "vilka har ännu inte rapporterat in", "Who has not reported yet?",
     "who hasn't reported?", "Who still hasn’t reported", "Ai chưa báo cáo?", "Những ai vẫn chưa nộp báo cáo?"],
)  # fmt: skip
def test_it_is_understood_in_three_languages(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    ["Vem har inte rapporterat till ICLD?", "Who has reported?", "who does not report to parliament?", "báo cáo", ""],
)  # fmt: skip
def test_what_the_documents_may_tell_is_asked_of_them(text: str) -> None:
    assert not asks(text)
