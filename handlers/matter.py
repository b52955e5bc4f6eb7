"""What a reminder is about: what that is called at this moment, and who may see it."""

from dataclasses import dataclass

from handlers.messages import Say, Written
from knowledge.words import Audiences


@dataclass(frozen=True)
class Matter:
    """A few words, and the audiences to whom all of its reader must belong; none for what somebody wrote themselves."""

    words: Say | Written
    audiences: frozenset[str] = frozenset()

    def is_open_to(self, audiences: Audiences) -> bool:
        """Whether somebody who sees what is for these audiences (None: everything) may be told."""
        return audiences is None or self.audiences <= audiences
