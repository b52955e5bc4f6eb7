"""Puts the glossary's words where a service used its own, once it has said what those are. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence

from knowledge.richtext import RichText, Span
from knowledge.text import capitalised
from knowledge.translation.forms import agreeing
from knowledge.words import Language

EDGES = " .,;:!?\"'”“()"


def replaced(result: RichText, names: Iterable[tuple[str, str]], language: Language) -> RichText | None:
    """The text with each service's word replaced by the glossary's; None when one of them is not there.

    All are found before any is replaced, each in a place of its own: a name may stand in what takes its place.
    """
    places: list[tuple[re.Match[str], str]] = []
    for name, form in names:
        found = next((each for each in _all(result.text, name.strip(EDGES)) if _is_free(each, places)), None)
        if found is None:
            return None
        places.append((found, form))
    for found, form in sorted(places, key=lambda place: place[0].start(), reverse=True):
        result = _with(result, found, form, language)
    return result


def _all(text: str, name: str) -> Iterator[re.Match[str]]:
    """The places of a name, with the article before it, which goes with it."""
    pattern = rf"(?<!\w)(?P<article>(?:an?|en|ett)[ ]+)?{re.escape(name)}(?!\w)"
    return re.finditer(pattern, text, re.IGNORECASE) if name else iter(())


def _is_free(found: re.Match[str], places: Sequence[tuple[re.Match[str], str]]) -> bool:
    return all(found.end() <= taken.start() or taken.end() <= found.start() for taken, _ in places)


def _with(result: RichText, found: re.Match[str], form: str, language: Language) -> RichText:
    starts = found.start() == 0 or result.text[: found.start()].rstrip().endswith((".", "!", "?"))
    if found["article"]:
        form = agreeing(found["article"], form, language) + form
    elif starts and found[0][:1].isupper():
        form = capitalised(form)
    longer = len(form) - len(found[0])
    spans = tuple(
        Span(
            span.start + longer * (span.start >= found.end()),
            span.stop + longer * (span.stop >= found.end()),
            span.style,
            span.link,
        )
        for span in result.spans
    )
    return RichText(result.text[: found.start()] + form + result.text[found.end() :], spans)
