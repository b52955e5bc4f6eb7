"""Finding people by the names that colleagues use: first name, full name, @username, also typed without diacritics."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.services import Settings
from knowledge.text import WORD, fold
from storage import UnitOfWork, User

# Words of courtesy before a name.
TITLES = frozenset("anh chi em co chu bac ong ba thay ban dong chi mr ms mrs herr fru".split())


@dataclass(frozen=True)
class Colleagues:
    """The people of a partnership who have been let in."""

    people: Sequence[User]

    def named(self, name: str) -> list[User]:
        """Everybody who may be meant by all of these words; somebody who is called exactly that is meant alone."""
        words = [fold(word) for word in WORD.findall(name)]
        words = _untitled(words)
        if not words:
            return []
        exact = [user for user in self.people if words in (_words(user.name), [_username(user)])]
        return exact or [user for user in self.people if set(words) <= set(_words(user.name))]

    def leading(self, words: Sequence[str]) -> tuple[list[User], int]:
        """Who is named at the beginning of these words, and how many of the words name them; nobody and 0."""
        titled = len(words) - len(_untitled([fold(word.strip(",:")) for word in words]))
        for count in range(min(len(words), titled + 5), titled, -1):
            found = self.named(" ".join(words[:count]))
            if found:
                return found, count
        return [], 0


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
