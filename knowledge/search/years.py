"""Documents of other years than a question names: of the statement of 2016 that of 2017 does not tell."""

import re
from collections.abc import Iterable
from typing import Final

from knowledge.library.records import StoredPassage
from knowledge.search.document_words import KINDS
from knowledge.text import fold

YEARS: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s?[-–—/]\s?((?:19|20)\d\d))?(?!\d)")
OF_YEAR: Final = re.compile(
    rf"(?:{KINDS.pattern})\w* (?:fran |av |of |from |nam |cua nam )?(?:19|20)\d\d|"
    rf"\b(?:19|20)\d\d (?:ars )?\w*(?:{KINDS.pattern}|communication)"
)


def years_in(text: str) -> frozenset[int]:
    """The years that a text names, those of a span with all between its ends."""
    spans = ((int(first), int(last or first)) for first, last in YEARS.findall(text))
    return frozenset(year for first, last in spans for year in range(first, max(first, last) + 1))


def of_other_years(text: str, passages: Iterable[StoredPassage]) -> frozenset[str]:
    """The documents whose titles name other years than the text, where another document's title names one of those.

    Where the text names a document of a year, "skrivelsen från 2018", their dates count like their titles.
    """
    asked = years_in(text)
    if not asked:
        return frozenset()
    documents = {passage.document_id: passage for passage in passages}
    by_date = OF_YEAR.search(fold(text)) is not None
    named = {
        key: years_in(passage.document) | years_in((by_date and passage.date) or "")
        for key, passage in documents.items()
    }
    if all(asked.isdisjoint(years) for years in named.values()):
        return frozenset()
    return frozenset(key for key, years in named.items() if years and asked.isdisjoint(years))
