"""What a question asks beside the names that titles hold."""

from dataclasses import dataclass
from typing import cast

import pytest

from knowledge.library.records import StoredPassage
from knowledge.search.query import understand
from knowledge.search.titles import beside_titles
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@dataclass(frozen=True)
class Titled:
    """All that is read of a passage."""

    document_id: str
    document: str


PASSAGES = cast(
    "list[StoredPassage]",
    [
        Titled("a", "Strategi för Sveriges utvecklingssamarbete med Kenya 2016-2020"),
        Titled("b", "Positionspapper för samverkan mellan Thai Nguyen och Linköping"),
    ],
)


@pytest.mark.parametrize(
    ("question", "language", "beginning"),
    [
        ("Hur ska bönderna i Kenya få det bättre?", "sv", "Hur ska bönderna i få det bättre?"),
        ("How are farmers in Kenya to fare better?", "en", "How are farmers in to fare better?"),
        ("Nông dân ở Kenya sẽ sống tốt hơn thế nào?", "vi", "Nông dân ở sẽ sống tốt hơn thế nào?"),
        ("Hur ska bönderna i Bolivia få det bättre?", "sv", None),  # that no title holds
        ("Hur ska bönderna få det bättre?", "sv", None),
        ("Vad säger strategin för Kenya om bönder?", "sv", None),  # taken apart by its topic
        ("Kenya då?", "sv", None),  # too little is left
        ("Hur ska bönderna få det bättre enligt strategin?", "sv", "Hur ska bönderna få det bättre?"),
    ],
)
def test_the_names_that_titles_hold_are_left_out(question: str, language: Language, beginning: str | None) -> None:
    rest = beside_titles(understand(question, language, shipped_glossary()), PASSAGES)
    assert (rest is None) == (beginning is None)
    assert rest is None or rest.startswith(beginning or "")
