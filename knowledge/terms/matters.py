"""Everyday matters of a municipality in three languages, by which questions find entries that are in another one.

They are no terms: they bind no translation and lead no search among documents.
"""

from functools import cache
from importlib.resources import files

from knowledge.terms.glossary import Glossary, read_terms


@cache
def everyday_matters() -> Glossary:
    """The matters that come with the program."""
    return Glossary(read_terms(files("knowledge").joinpath("data/matters.tsv").read_text("utf-8")))
