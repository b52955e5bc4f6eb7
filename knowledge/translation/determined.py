"""Which form of a Swedish term goes with the words before it: "vår handlingsplan", "den nya handlingsplanen". Pure."""

import re
from dataclasses import dataclass

ADJECTIVE = r"(?:ny|stor|god|\w+(?:[aet]|ig|sk|ell|al|iv|är|ad))"
WITH_ARTICLE = re.compile(rf"\b(?P<article>den|det|de)\s+(?:(?:här|där)\s+)?(?:{ADJECTIVE}\s+){{0,2}}$", re.IGNORECASE)
OF_SEVERAL = re.compile(
    r"\b(?:dessa|mina|dina|sina|våra|era|alla|flera|många|några|inga|få|olika|två|tre|fyra|fem|sex|sju|åtta|nio|tio"
    rf"|[2-9]|\d\d+)\s+(?:{ADJECTIVE}\s+)?$",
    re.IGNORECASE,
)
# Genitives: of names where no sentence begins, as "Finns" is none, and of what is known.
GENITIVE = r"(?<=[\w,;:] )[A-ZÅÄÖ]\w+s|(?:Linköpings|Sveriges|Vietnams)|\w{3,}(?:[eaéo]ns|ets|[aeo]rnas)"
OF_ONE = re.compile(
    r"(?:\b(?i:denna|detta|min|mitt|din|ditt|sin|sitt|vår|vårt|er|ert|hans|hennes|dess|deras|en|ett|någon|något|ingen"
    rf"|inget|varje|vilken|vilket|samma)|\b(?:{GENITIVE}))\s+(?:{ADJECTIVE}\s+)?$"
)
ARTICLE = re.compile(r"^(?:den|det|de) ")


@dataclass(frozen=True)
class Forms:
    """A Swedish term in its forms; None where one is not known. `are_several` tells which number the original has."""

    indefinite: str
    definite: str | None
    several: str | None
    all_of_them: str | None
    are_several: bool = False


def fitting(form: str, forms: Forms, before: str) -> str:
    """The form that the words before a term ask for; `form` where they ask for none, or that one is not known."""
    with_article = WITH_ARTICLE.search(before)
    if with_article is not None:
        known = forms.all_of_them if with_article["article"].casefold() == "de" else forms.definite
        return ARTICLE.sub("", known or form)
    if OF_SEVERAL.search(before):
        return forms.several or form
    if OF_ONE.search(before):
        return (forms.several or form) if forms.are_several else forms.indefinite
    return form
