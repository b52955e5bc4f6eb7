"""Letters and syllables: taking marks off, and telling whether a word could be a Vietnamese syllable."""

import re
import unicodedata
from functools import lru_cache

_ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|r|s|t|v|x|"
_RHYME = (
    "a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu"
    "|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|op|ot"
    "|u|ua|uan|uang|uat|uau|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych"
    "|uyen|uyet|uynh|uyt|uyu|uan|uang|uay|y|yem|yen|yet|yeu|ych|ynh"
)
_SYLLABLE = re.compile(f"(?:{_ONSET})(?:{_RHYME})")
_VIETNAMESE_ONLY = frozenset("ăđơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹ")
_OURS = frozenset("abcdefghijklmnopqrstuvwxyz'åäöéàáâãèêìíòóôõùúýüë") | _VIETNAMESE_ONLY
_UNMARKED = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "æ": "ae", "ß": "ss", "ł": "l"})


@lru_cache(maxsize=8192)
def unmarked(word: str) -> str:
    """The word as typed by someone without the keys for its marks."""
    parts = unicodedata.normalize("NFD", word.translate(_UNMARKED))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def is_syllable(word: str) -> bool:
    """Whether the unmarked word is built as a Vietnamese syllable."""
    return _SYLLABLE.fullmatch(word) is not None


def has_vietnamese_letters(word: str) -> bool:
    """Whether a letter stands in it that only Vietnamese (of the languages known here) writes."""
    return not _VIETNAMESE_ONLY.isdisjoint(word)


def has_foreign_letters(word: str) -> bool:
    """Whether a letter stands in it that neither Swedish nor English nor Vietnamese writes."""
    return not _OURS.issuperset(word)


def is_latin(word: str) -> bool:
    """Whether the word begins with a letter of the Latin script."""
    return ord(word[0]) < 0x250 or 0x1E00 <= ord(word[0]) < 0x1F00
