"""Finding people by the names that colleagues use: first name, full name, @username, also typed without diacritics."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.services import Settings
from knowledge.text import WORD, fold
from storage import UnitOfWork, User

ADDRESSES = (
    "anh|chi|em|co|chu|bac|ong|ba|thay|dong chi|herr|fru|mr|mrs|ms|dr"  # words of courtesy before a name; folded
)
TITLES = frozenset(re.split(r"\W", ADDRESSES)) | frozenset("ban a c e d dc".split())  # "a Tuấn", "đ/c Lan"


@dataclass(frozen=True)
class Colleagues:
    """The people of a partnership who have been let in."""

    people: Sequence[User]

    def named(self, name: str) -> list[User]:
        """Everybody who may be meant by all of these words; somebody who is called exactly that is meant alone."""
        said = _words(name)
        words = _untitled(said)
        for whole in (said, words):  # "Anh" is a name as well
            exact = [user for user, called in self._called if whole in (called, [_username(user)])]
            if exact:
                return exact
        return [user for user, called in self._called if words and set(words) <= set(called)]

    def leading(self, words: Sequence[str]) -> tuple[list[User], int]:
        """Who is named at the beginning of these words, and how many of the words name them; nobody and 0."""
        titled = len(words) - len(_untitled([fold(word.strip(",:")) for word in words]))
        for count in range(min(len(words), titled + 5), titled, -1):
            found = self.named(" ".join(words[:count]))
            if found:
                return found, count
        return [], 0

    @cached_property
    def _called(self) -> list[tuple[User, list[str]]]:
        return [(user, _words(user.name)) for user in self.people]


def colleagues(work: UnitOfWork, partnership_id: int, settings: Settings) -> Colleagues:
    """Everybody who belongs to the partnership; the configured admins belong to each."""
    people = work.users.people(partnership_id)
    known = {user.id for user in people}
    admins = work.users.by_addresses(sorted(settings.admins))
    return Colleagues([*people, *(user for user in admins if user.id not in known)])


def _untitled(words: list[str]) -> list[str]:
    """The words without courtesy before the name, unless nothing else is there."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in TITLES:
        rest.pop(0)
    return rest


def _words(name: str) -> list[str]:
    return [fold(word) for word in WORD.findall(name)]


def _username(user: User) -> str:
    return fold(user.username or "").removeprefix("@")
