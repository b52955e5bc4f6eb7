"""The years that questions and titles name."""

from dataclasses import dataclass
from typing import cast

import pytest

from knowledge.library.records import StoredPassage
from knowledge.search.years import of_other_years, years_in


@dataclass(frozen=True)
class Titled:
    """All that is read of a passage."""

    document_id: str
    document: str
    date: str | None = None


PASSAGES = cast(
    "list[StoredPassage]",
    [
        Titled("a", "Statement of Government Policy 2016"),
        Titled("b", "Utrikesdeklarationen 2017"),
        Titled("c", "Strategi för Kenya 2016–2020"),
        Titled("d", "Positionspapper", "2018-05"),
        Titled("e", "Folkrörelser", "2009-11"),
    ],
)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("the statement of 2016", {2016}),
        ("planen för 2018–2020", {2018, 2019, 2020}),
        ("2020-2018", {2020}),
        ("dir. 12016 och 201", set()),
    ],
)
def test_years_are_found(text: str, years: set[int]) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("What did the minister say in 2016?", {"b"}),
        ("Vad sades 2017?", {"a"}),
        ("Vad sades 2019?", {"a", "b"}),
        ("Vad sades 1999?", set()),
        ("Vad sades?", set()),
        ("Vad står det i skrivelsen från 2009?", {"a", "b", "c", "d"}),
        ("What does the 2018 communication say?", {"a", "b", "e"}),
        ("Vad gjordes 2009?", set()),  # in any document
    ],
)
def test_documents_of_other_years_are_told_where_one_is_of_that_year(question: str, others: set[str]) -> None:
    assert of_other_years(question, PASSAGES) == others
