"""In which area of the cooperation an activity was: by its global goals and its topics, else by its kind."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from knowledge.text import fold
from reports.facts import ActivityKind, Area

GOALS: Mapping[Area, frozenset[int]] = {
    Area.DEMOCRACY: frozenset({5, 10, 16}),
    Area.ENVIRONMENT: frozenset({6, 7, 11, 12, 13, 14, 15}),
    Area.EDUCATION: frozenset({4}),
    Area.BUSINESS: frozenset({8, 9}),
    Area.WELFARE: frozenset({1, 2, 3}),
}  # goal 17, partnership, is about every area
KINDS: Mapping[str, Area] = {
    ActivityKind.CITIZEN_DIALOGUE: Area.DEMOCRACY,
    ActivityKind.SCHOOL_EXCHANGE: Area.EDUCATION,
}
# Beginnings of folded words in the three languages, and ends of Swedish compounds.
WORDS: Mapping[Area, tuple[str, ...]] = {
    Area.DEMOCRACY: (
        "demokrat", "medborg", "jamstalld", "rattighet", "delaktig", "inflytande", "democra", "citizen", "gender",
        "equality", "rights", "participat", "dan chu", "nguoi dan", "binh dang", "quyen con nguoi", "doi thoai",
    ),
    Area.ENVIRONMENT: (
        "miljo", "klimat", "avfall", "vatten", "avlopp", "energi", "transport", "luft", "hallbar", "stadsutveckling",
        "stadsplanering", "samhallsplanering", "biogas", "atervinning", "environment", "climate", "waste", "water",
        "sewage", "energy", "air quality", "urban", "sustainab", "recycling", "moi truong", "khi hau", "rac",
        "chat thai", "nuoc thai", "nuoc sach", "nang luong", "giao thong", "quy hoach", "do thi", "ben vung",
    ),
    Area.EDUCATION: (
        "skol", "utbildning", "larar", "gymnasi", "elev", "universitet", "student", "school", "educat", "teacher",
        "pupil", "universit", "giao duc", "dao tao", "truong hoc", "giao vien", "hoc sinh", "sinh vien", "dai hoc",
    ),
    Area.BUSINESS: (
        "naringsliv", "foretag", "handel", "industri", "export", "invest", "business", "compan", "trade", "industr",
        "doanh nghiep", "thuong mai", "cong nghiep", "dau tu",
    ),
    Area.WELFARE: (
        "halsa", "halso", "sjukvard", "omsorg", "socialtjanst", "health", "elderly", "social care", "y te",
        "suc khoe", "benh vien", "cham soc",
    ),
}  # fmt: skip
PATTERNS = {area: re.compile(rf"\b(?:{'|'.join(words)})") for area, words in WORDS.items()}


def area_of(goals: Sequence[int], topics: Iterable[str], kind: str) -> Area | None:
    """The area that most of the goals and topics speak for; at equal numbers its kind, or the first in reports."""
    votes = Counter(area for goal in goals for area, its in GOALS.items() if goal in its)
    votes.update(area for topic in topics for area, words in PATTERNS.items() if words.search(fold(topic)))
    its_own = KINDS.get(kind)
    most = max(votes.values(), default=0)
    if not most or (its_own is not None and votes[its_own] == most):
        return its_own
    return next(area for area in Area if votes[area] == most)
