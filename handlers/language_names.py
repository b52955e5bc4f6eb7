"""What people call our languages, folded: in their own words and in those of the others, also with a letter wrong."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from foundation.spelling import distance
from knowledge.words import LANGUAGES, Language

LANGUAGE_NAMES: dict[str, Language] = {
    **{code: code for code in LANGUAGES},
    "svenska": "sv",
    "swedish": "sv",
    "tieng thuy dien": "sv",
    "thuy dien": "sv",
    "engelska": "en",
    "english": "en",
    "tieng anh": "en",
    "anh": "en",
    "vietnamesiska": "vi",
    "vietnamese": "vi",
    "tieng viet": "vi",
    "viet": "vi",
}
# What people call languages that there are no texts for; Vietnamese behind "tiếng". All folded.
FOREIGN: Final[Mapping[Language, str]] = {
    "sv": "tyska|franska|spanska|italienska|danska|norska|finska|ryska|ukrainska|polska|arabiska|persiska|kinesiska"
    "|japanska|koreanska|thailandska",
    "en": "(?:german|french|spanish|italian|danish|norwegian|finnish|russian|ukrainian|arabic|persian|chinese|japanese"
    "|korean|khmer|thai(?! nguyen)|lao(?! cai))",
    "vi": "tieng (?:duc|phap|tay ban nha|y|dan mach|na uy|phan lan|nga|ba lan|a rap|ba tu|trung|hoa|nhat|han|lao"
    "|khmer|thai(?! nguyen))",
}
LONG: Final = 7  # letters of a name that may have one wrong ...
VERY_LONG: Final = 10  # ... and of one that may have two
# A name may be one long word, or what stands behind "tiếng".
MAY_BE_NAMES: Final = re.compile(r"\btieng [a-z]{3,6}(?: [a-z]{3,6})?\b|\b[a-z]{6,15}\b")
# Words of their own beside the names, which nobody has misspelt.
OTHER_WORDS: Final = re.compile(
    r"svensk(?:en|ar|ars|arna|e|t|an|ans|as)?|engelsk(?:t|e|an|ans|as|or|man|men)?|englands?|svens|swed(?:es?|en)"
    r"|vietnames(?:en|er|erna|isk|iskt|iskan?)|vietnam\w?|tieng viet(?:nam)?|tieng viet \w+"
)


@lru_cache(maxsize=256)
def spellings(plain: str) -> Mapping[str, str]:
    """The right name for each way in which a folded text may call one of our languages: every name, and misspelt ones.

    "vietnamnesiska" is "vietnamesiska", "tieng thuy dein" is "tieng thuy dien".
    """
    said = {found[0] for found in MAY_BE_NAMES.finditer(plain)} - LANGUAGE_NAMES.keys()
    misspelt = {one: name for one in said if (name := _meant(one)) is not None}
    return {name: name for name in LANGUAGE_NAMES} | misspelt


def _meant(said: str) -> str | None:
    """The one name that is misspelt here, if there is one."""
    if OTHER_WORDS.fullmatch(said):
        return None
    near = [name for name in LANGUAGE_NAMES if _is_near(said, name)]
    return near[0] if len(near) == 1 else None


def _is_near(said: str, name: str) -> bool:
    if len(name) < LONG or said[0] != name[0] or (" " in name) != (" " in said) or name == "tieng anh":
        return False
    if name.startswith("tieng "):  # of the last words alone, one letter
        return said.startswith("tieng ") and distance(said.removeprefix("tieng "), name.removeprefix("tieng ")) == 1
    return distance(said, name) <= 1 + (len(name) >= VERY_LONG)
