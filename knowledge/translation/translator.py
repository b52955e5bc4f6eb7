"""What others ask for a translation."""

from typing import Protocol

from knowledge.richtext import RichText
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair, Translated


class Translator(Protocol):
    """Translates through the configured services."""

    @property
    def providers(self) -> tuple[str, ...]:
        """The services that may receive text, in the order in which they are tried; none means: not set up."""

    def translate(self, text: RichText, pair: Pair, terms: Terms, seconds: float | None = None) -> Translated:
        """A translation that has been checked, within so many seconds. Raises TranslationError."""
