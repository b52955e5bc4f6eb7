"""The global goals that a text speaks of: suggested by its themes, for a person to confirm.

The themes are in data/goal_themes.tsv, in the words that people use in three languages. A theme is the beginning of a
word ("avlopp": "avloppsrening") or of several; a star before it lets it stand within a word ("*avfall": "matavfall"),
an equals sign asks for the whole word. Some point at several goals, the nearest first, and some at none: words like a
theme that are another ("giới thiệu" is not of "giới"), the house where something was ("at the library"), and what
meetings are about that is none ("agenda").
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from knowledge.text import clean, fold
from knowledge.words import LANGUAGES, Language

GOALS: Final = range(1, 18)
MOST: Final = 3
LONGEST: Final = 4_000  # characters that are looked at
_FIRST, _ALSO = 3, 2  # what a theme counts for the goal it is nearest to, and for the others
_VIETNAMESE: Final = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")
_SWEDISH: Final = re.compile("[åäö]")
_PLAIN: Final = frozenset("mou carbon biogas rac compost hydro".split())
_MARKED: Final = 4  # letters that show that the author types diacritics


class Theme(NamedTuple):
    """Words for what a text may be about, and the goals that they point at, the nearest first."""

    text: str
    goals: tuple[int, ...]


@cache
def themes() -> tuple[Theme, ...]:
    """The themes of all languages that point at a goal and are more than an abbreviation."""
    return tuple(theme for theme in _all() if theme.goals)


@cache
def nothing() -> tuple[str, ...]:
    """What points at no goal, in all languages: what lies nearer to these is of none."""
    return tuple(dict.fromkeys(theme.text for theme in _all() if not theme.goals))


def _all() -> Iterator[Theme]:
    spoken = (
        (goals, theme.strip("*=-")) for language in LANGUAGES for goals, said in _themes(language) for theme in said
    )
    return (Theme(text, goals) for goals, text in spoken if len(text) >= _SHORTEST)


_SHORTEST: Final = 3  # letters


def suggest(text: str, language: Language) -> tuple[int, ...]:
    """Up to three goals whose themes the text names, the likeliest first; none when it names no theme."""
    text = clean(text[:LONGEST]).lower()
    written = text if _is_marked(text, language) else fold(text)
    points: Counter[int] = Counter()
    first: dict[int, int] = {}
    for place, goals in _found(written, language, folded=written is not text):
        for rank, goal in enumerate(goals):
            points[goal] += _ALSO if rank else _FIRST
            first[goal] = min(first.get(goal, place), place)
    return tuple(sorted(points, key=lambda goal: (-points[goal], first[goal], goal))[:MOST])


def _is_marked(text: str, language: Language) -> bool:
    """Whether the author types the marks of letters, so that "värd" is a host and no "vård"."""
    if language == "sv":
        return bool(_SWEDISH.search(text))
    return language == "vi" and len(_VIETNAMESE.findall(text)) >= _MARKED


def _found(written: str, language: Language, *, folded: bool) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Each theme that the text names, once, with where it first stands. The longest at a place hides those within."""
    taken: set[int] = set()
    seen: set[str] = set()
    for theme, goals, pattern in _patterns(language, folded):
        for match in pattern.finditer(written):
            if match.start(1) in taken:
                continue
            taken.update(range(match.start(1), match.end(1)))
            if theme not in seen:
                seen.add(theme)
                yield match.start(1), goals


@cache
def _patterns(language: Language, folded: bool) -> list[tuple[str, tuple[int, ...], re.Pattern[str]]]:
    """The themes as patterns, the longest first."""
    rows: dict[str, tuple[int, ...]] = {}
    for goals, themes in _themes(language):
        for theme in themes:
            if folded and language == "vi" and " " not in theme and fold(theme) not in _PLAIN:
                continue  # without its marks one syllable may be anything
            key = fold(theme) if folded else theme
            rows[key] = rows.get(key, ()) + tuple(goal for goal in goals if goal not in rows.get(key, ()))
    ordered = sorted(rows.items(), key=lambda row: -len(row[0].strip("*=")))
    return [(theme, goals, _pattern(theme, language)) for theme, goals in ordered]


def _themes(language: Language) -> Iterator[tuple[tuple[int, ...], list[str]]]:
    """The themes of a language with the goals that they point at, in the order of the file."""
    lines = files("knowledge").joinpath("data/goal_themes.tsv").read_text("utf-8").splitlines()
    for code, goals, themes in (line.split("\t") for line in lines[1:]):
        if code == language:
            yield tuple(map(int, goals.split())), themes.split(", ")


def _pattern(theme: str, language: Language) -> re.Pattern[str]:
    bare = re.escape(theme.strip("*="))
    before = "" if theme.startswith("*") else r"(?<!\w)"
    after = r"(?!\w)" if theme.startswith("=") or language == "vi" else ""
    return re.compile(f"{before}({bare}){after}")
