"""Vietnamese words of two syllables of which one alone would only tie others together: "không khí", "theo dõi"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from knowledge.text import fold

_PAIRS: Final = """
    nói chuyện, không khí, không gian, không quân, hàng không, theo dõi, sự kiện, sự cố, sự nghiệp, trẻ em, em
    bé, em gái, chị em, điều dưỡng, điều lệ, điều kiện, điều chỉnh, điều tra, điều phối, điều hành, việc làm,
    công việc, làm việc, đồng bằng, công bằng, cân bằng, thống nhất, hợp nhất, thế giới, thế hệ, thứ trưởng, từ
    thiện, từ điển, từ chối, trong sạch, ra quân, ra mắt, đi bộ, đi lại, lên men, bị thương, thiết bị, chuẩn bị,
    trang bị, tại chức, hiện tại, tồn tại, bằng cấp, bằng khen, các bon, khác biệt, đổi mới, y tế, ô nhiễm, ô
    tô, ủ phân, ổ dịch, ý kiến, ý thức, anh ngữ, tiếng anh
"""
_COMPOUNDS: Final = frozenset(tuple(pair.split()) for pair in " ".join(_PAIRS.split()).split(", "))
_PLAIN: Final = frozenset(tuple(map(fold, pair)) for pair in _COMPOUNDS)


def is_in_compound(words: Sequence[str], place: int, *, marked: bool) -> bool:
    """Whether a syllable is a part of a word, with the one before or behind it; `marked` when diacritics are typed."""
    said = [word.lower() if marked else fold(word) for word in words[max(0, place - 1) : place + 2]]
    known = _COMPOUNDS if marked else _PLAIN
    return any(pair in known for pair in pairwise(said))
