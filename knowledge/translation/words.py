"""The words of translation: what is asked for, what comes back, and why it may not. Imports nothing heavy."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from knowledge.errors import KnowledgeError
from knowledge.richtext import RichText
from knowledge.words import Language


@dataclass(frozen=True)
class Pair:
    """From which language to which."""

    source: Language
    target: Language


class Trouble(StrEnum):
    """Why a service gave no translation that may be shown."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    HURRIED = "hurried"  # it had less time than it usually may take, or its places were taken until there was none
    REFUSED = "refused"  # this text or this pair of languages; others may do
    RATE_LIMITED = "rate-limited"
    REJECTED_KEY = "rejected-key"
    MALFORMED = "malformed"
    RESTING = "resting"  # it failed several times in a row and is left alone for a while
    ERROR_PAGE = "error-page"
    EMPTY = "empty"
    GARBLED = "garbled"  # its letters were written in one encoding and read in another
    UNCHANGED = "unchanged"
    LOST_PLACEHOLDER = "lost-placeholder"
    LOST_NUMBER = "lost-number"
    LOST_ADDRESS = "lost-address"
    LOST_TERM = "lost-term"
    WRONG_LANGUAGE = "wrong-language"
    ODD_LENGTH = "odd-length"


# What is wrong with a translation, or with the text for that service: to ask again soon will not help.
OF_CONTENT = frozenset(
    {
        Trouble.REFUSED,
        Trouble.GARBLED,
        Trouble.UNCHANGED,
        Trouble.LOST_PLACEHOLDER,
        Trouble.LOST_NUMBER,
        Trouble.LOST_ADDRESS,
        Trouble.LOST_TERM,
        Trouble.WRONG_LANGUAGE,
        Trouble.ODD_LENGTH,
    }
)


class TranslationError(KnowledgeError):
    """No configured service gave a translation that may be shown. `troubles` says what each of them did."""

    def __init__(self, troubles: Sequence[tuple[str, Trouble]] = ()) -> None:
        super().__init__(", ".join(f"{provider}: {trouble}" for provider, trouble in troubles) or "not set up")
        self.troubles = tuple(troubles)

    @property
    def is_of_content(self) -> bool:
        """Whether a service has answered, but with nothing that may be shown."""
        return any(trouble in OF_CONTENT for _, trouble in self.troubles)


@dataclass(frozen=True)
class Translated:
    """A checked translation and the services that made it."""

    text: RichText
    provider: str


class ProviderError(Exception):
    """A service could not be used. `wait` is for how many seconds it asks to be left alone, when it does."""

    def __init__(self, trouble: Trouble, wait: float | None = None) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.wait = wait


@dataclass(frozen=True)
class Hint:
    """A glossary term of a text in both languages, for services that take advice."""

    source: str
    target: str


class Provider(Protocol):
    """A translation service. Safe to call from several threads."""

    name: str
    longest: int  # characters that it is given at once, as long as these are several texts
    at_once: int  # texts that it is given at once
    takes_advice: bool  # whether it can be told the glossary's words instead of having them hidden from it

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:
        """The pieces in the other language, as many as were given. Raises ProviderError, within so many seconds."""

    def close(self) -> None:
        """Closes what is open."""
