"""What people call our languages, folded: in their own words and in those of the others."""

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
