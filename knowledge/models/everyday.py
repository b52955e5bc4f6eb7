"""Questions about nothing in particular: what questions of a language have in common, whatever they are about."""

from functools import cache
from importlib.resources import files

from knowledge.words import LANGUAGES, Language


@cache
def everyday_questions() -> dict[Language, tuple[str, ...]]:
    """The shipped questions, by language."""
    lines = files("knowledge").joinpath("data/everyday_questions.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {key: tuple(text for language, text in rows if language == key) for key in LANGUAGES}
