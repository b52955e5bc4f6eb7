"""Numbers as the languages write them: "1 250,5" in Swedish, "1,250.5" in English, "1.250,5" in Vietnamese. Pure.

Only what can be nothing else is written anew: "4.12" in a Swedish or English text may be a section, and stays.
"""

import re
from typing import NamedTuple

from knowledge.translation.words import Pair
from knowledge.words import Language


class Signs(NamedTuple):
    """What stands between thousands and before decimals."""

    thousands: str
    decimals: str


SIGNS: dict[Language, Signs] = {"sv": Signs("\u00a0", ","), "en": Signs(",", "."), "vi": Signs(".", ",")}
SPACES = " \u00a0\u202f"
SPACED = re.compile(rf"[1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}})+(?:[.,]\d+)?")  # no language but ours writes 1 250
UNIT = re.compile(
    r"\s*(?:%|(?:per ?cent|percent|million|billion|km|kg|tonnes?|hectares?|degrees|euros?|dollars)\b)", re.IGNORECASE
)
CALLED = "tel|telefon|phone|mobil|ring|call|gọi|điện thoại|sđt|konto|account|nr|no|nummer|number|số"
NUMBERED = re.compile(rf"\b(?:{CALLED})\b[.:]?\s*$|[+(]\s*$", re.IGNORECASE)
BEFORE = 20  # characters that tell a telephone number


def written_number(text: str, found: re.Match[str], pair: Pair) -> str:
    """A number of a text as the target language writes it; as it stands where it may be something else."""
    if NUMBERED.search(text[max(0, found.start() - BEFORE) : found.start()]):
        return found[0]
    parts = _parts(found[0], pair.source, has_unit=UNIT.match(text, found.end()) is not None)
    if parts is None:
        return found[0]
    whole, decimals = parts
    signs = SIGNS[pair.target]
    grouped = f"{int(whole):,}".replace(",", signs.thousands)
    return grouped + (signs.decimals + decimals if decimals else "")


def _parts(number: str, language: Language, *, has_unit: bool) -> tuple[str, str] | None:
    """The digits before and behind the decimal sign; None where a sign may mean either, or neither."""
    signs = SIGNS[language]
    if SPACED.fullmatch(number):
        whole, _, decimals = number.replace(".", ",").partition(",")
        return re.sub(rf"[{SPACES}]", "", whole), decimals
    if language != "sv" and re.fullmatch(
        rf"[1-9]\d{{0,2}}(?:\{signs.thousands}\d{{3}})+(?:\{signs.decimals}\d+)?", number
    ):
        whole, _, decimals = number.partition(signs.decimals)
        return whole.replace(signs.thousands, ""), decimals
    comma = language != "en" and re.fullmatch(r"(?:0|[1-9]\d*),\d{1,2}", number)
    point = language == "en" and has_unit and re.fullmatch(r"(?:0|[1-9]\d*)\.\d{1,2}", number)
    if comma or point:
        whole, _, decimals = number.partition(signs.decimals)
        return whole, decimals
    return None
