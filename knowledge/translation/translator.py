"""What others ask for a translation."""

from collections.abc import Sequence
from typing import Protocol

from knowledge.richtext import RichText
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair, Translated, TranslationError


class Translator(Protocol):
    """Translates through the configured services."""

    @property
    def providers(self) -> tuple[str, ...]:
        """The services that may receive text, in the order in which they are tried; none means: not set up."""

    def translate_all(
        self, texts: Sequence[RichText], pair: Pair, terms: Terms, seconds: float | None = None
    ) -> list[Translated | TranslationError]:
        """A translation of each text that has been checked, within so many seconds for each; or why there is none."""
