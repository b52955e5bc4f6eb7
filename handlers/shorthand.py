"""Vietnamese shorthand spelt out: "làm bc t11 cho PCT UBND TP" asks for "báo cáo tháng 11 cho phó chủ tịch ...". Pure.

What is wanted is read from it, and documents are searched by it; what people wrote is kept as they wrote it.
"""

import re
from collections.abc import Mapping
from typing import Final

# A whole word in small letters, as people type it in chats.
CHAT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("k", "ko", "hok", "hk", "khg", "hong"), "không"),
    **dict.fromkeys(("dc", "đc", "đk"), "được"),
    **dict.fromkeys(("j", "ji"), "gì"),
    **dict.fromkeys(("bc", "b/c"), "báo cáo"),
    **dict.fromkeys(("cv", "c/v"), "công việc"),
    **dict.fromkeys(("hđ", "hd"), "hoạt động"),
    **dict.fromkeys(("nv", "n/v"), "nhiệm vụ"),
    **dict.fromkeys(("đ/c", "d/c", "đc."), "đồng chí"),
    "ntn": "như thế nào",
    "bn": "bao nhiêu",
    "bnhieu": "bao nhiêu",
    "bh": "bao giờ",
    "r": "rồi",
    "vs": "với",
    "ng": "người",
    "mn": "mọi người",
    "tl": "tài liệu",
    "bb": "biên bản",
    "ds": "danh sách",
    "tks": "cảm ơn",
    "a": "anh",
    "e": "em",
    "c": "chị",
    "sđt": "số điện thoại",
}
# Of offices, in whichever letters.
OFFICES: Final[Mapping[str, str]] = {
    "ubnd": "Ủy ban nhân dân",
    "hđnd": "Hội đồng nhân dân",
    "tp": "thành phố",
    "pct": "phó chủ tịch",
    "gđ": "giám đốc",
    "pgđ": "phó giám đốc",
    "tnmt": "Tài nguyên và Môi trường",
    "tn&mt": "Tài nguyên và Môi trường",
    "gdđt": "Giáo dục và Đào tạo",
    "gd&đt": "Giáo dục và Đào tạo",
    "kh&đt": "Kế hoạch và Đầu tư",
    "khđt": "Kế hoạch và Đầu tư",
}
# The plan, where something is done with it or it is named in full; else "kh" is one more no.
PLAN: Final = re.compile(
    r"(?<!\w)(?P<before>(?:xem|mở|lập|tạo|sửa|bản|trong|vào|theo|của|cho|thông qua|tải|xuất)\s+)kh(?!\w)"
    r"|(?<!\w)kh(?=\s+(?:hđ|hành động|năm|tháng|quý|\d))",
)
MONTH: Final = re.compile(r"(?<!\w)t(?=(?:1[0-2]|[89])(?!\w)|1/(?:19|20)\d\d)")  # "t2" to "t7" are days of the week
WORD: Final = re.compile(r"(?<![\w/&-])[^\W\d_]+(?:[/&][^\W\d_]+)?\.?(?![\w/&-])")  # no part of "e-mail"


def spelt_out(text: str) -> str:
    """A Vietnamese text with its shorthand spelt out."""
    text = PLAN.sub(lambda found: f"{found['before'] or ''}kế hoạch", text)
    text = text.replace("kế hoạch hđ", "kế hoạch hành động")
    return WORD.sub(lambda found: _meant(found[0]), MONTH.sub("tháng ", text))


def _meant(word: str) -> str:
    bare = word.rstrip(".")
    end = word[len(bare) :]
    office = OFFICES.get(bare.casefold())
    if office is not None:
        return office
    known = CHAT.get(word) or CHAT.get(bare)
    return f"{known}{end}" if known is not None else word
