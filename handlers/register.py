"""The organisations that are known: keys to records, records to names that a message may use, new names to keys."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.minutes import Named, written
from knowledge.text import fold, words
from knowledge.words import SHARED, Audiences, may_see
from storage import Organisation, UnitOfWork

_HEADS = frozenset({"municipality", "authority"})
LONGEST_KEY = 50
LONGEST_NAME = 200


@dataclass(frozen=True)
class Register:
    """The organisations of a partnership."""

    organisations: Sequence[Organisation]

    @cached_property
    def by_key(self) -> dict[str, Organisation]:
        """Organisations by their short names."""
        return {entry.key: entry for entry in self.organisations}

    @cached_property
    def by_id(self) -> dict[int, Organisation]:
        """Organisations by their ids."""
        return {entry.id: entry for entry in self.organisations}

    @cached_property
    def named(self) -> list[Named]:
        """As the grammar reads them."""
        return [
            Named(entry.key, entry.sv, entry.en, entry.vi, tuple(entry.aliases), entry.kind, entry.country, entry.side)
            for entry in self.organisations
        ]

    def seen_by(self, audiences: Audiences) -> "Register":
        """What these audiences may see of it."""
        return Register([entry for entry in self.organisations if may_see(audiences, entry.audience)])

    def name(self, key: str, language: str) -> str:
        """The name behind a key; a name that is not in the register stands for itself."""
        found = self.by_key.get(key)
        return found.name(language) if found is not None else key

    def names(self, keys: Iterable[str], language: str) -> str:
        """Several names in a row."""
        return ", ".join(self.name(key, language) for key in keys)

    def called(self, name: str) -> Organisation | None:
        """The organisation of this name, in any language or an alias, however its marks and short forms are written."""
        wanted, plain = written(name), fold(" ".join(name.split()))
        same = (one for one in self.organisations if plain in self._folded[one.key] or wanted in self._written[one.key])
        return next(same, None) if plain else None

    def beginning(self, words: str) -> Organisation | None:
        """The only organisation with a name that goes on after these words; None when there are several."""
        begun = fold(" ".join(words.split())) + " "
        found = [
            entry for entry in self.organisations if any(name.startswith(begun) for name in self._folded[entry.key])
        ]
        return found[0] if len(found) == 1 else None

    def house(self, side: str | None) -> str | None:
        """The key of the organisation that a side's people mean by "we"; None where that cannot be told.

        It is called as the side is, or else the municipality or authority whose name begins so, the shortest of them.
        """
        own = [entry for entry in self.organisations if side and entry.side == side]
        begun = " ".join(words(fold(side or "")))
        heads = [one for one in own if one.kind in _HEADS and any(fold(name).startswith(begun) for name in one.names)]
        named = [one for one in own if one.key == side] or sorted(heads, key=lambda one: (len(one.sv), one.id))
        return named[0].key if named else None

    def like(self, text: str) -> list[Organisation]:
        """The organisations whose names hold all words of a text."""
        wanted = fold(text).split()
        return [
            entry for entry in self.organisations if all(word in " ".join(self._folded[entry.key]) for word in wanted)
        ]

    @cached_property
    def _written(self) -> dict[str, set[str]]:
        return {entry.key: {written(name) for name in entry.names} - {""} for entry in self.organisations}

    @cached_property
    def _folded(self) -> dict[str, list[str]]:
        return {entry.key: [fold(name) for name in (entry.key, *entry.names)] for entry in self.organisations}


def load(work: UnitOfWork, partnership_id: int, audiences: Audiences = None) -> Register:
    """What the audiences may see of a partnership's register."""
    return Register(work.organisations.all(partnership_id, audiences))


def open_to(work: UnitOfWork, ids: Iterable[int], audience: str) -> None:
    """Organisations that a record of that audience names: another side's become shared, as both know of them now."""
    for found in filter(None, map(work.organisations.get, ids)):
        if found.audience not in {audience, SHARED}:
            found.audience = SHARED


def new_key(name: str, taken: Iterable[str], *, internal: bool = False) -> str:
    """A short name for a new organisation that nobody has yet; one that others cannot guess while it is internal."""
    base = "-".join(words(fold(name)))[: LONGEST_KEY - 4] or "organisation"
    if internal:  # else whoever gives the name again would see by a number behind it that it is there
        base = f"{base[: LONGEST_KEY - 12]}-{secrets.token_hex(4)}"
    known = set(taken)
    numbers = (f"{base}-{number}" for number in range(2, len(known) + 3))
    return next(key for key in (base, *numbers) if key not in known)


def add_new(
    work: UnitOfWork, partnership_id: int, seen: Register, names: Iterable[str], audience: str = SHARED
) -> dict[str, int]:
    """Puts new names into the register, each once, for those who may see the record; returns the ids by name.

    `seen` is what their author may see: what another side keeps to itself is neither found nor opened by its name.
    """
    ids: dict[str, int] = {}
    made: dict[str, Organisation] = {}  # in any spelling
    taken = {entry.key for entry in work.organisations.all(partnership_id)}
    for name in dict.fromkeys(" ".join(entry.split())[:LONGEST_NAME] for entry in names):
        known = made.get(fold(name)) or seen.called(name)
        if known is None:
            key = new_key(name, taken, internal=audience != SHARED)
            taken.add(key)
            known = work.organisations.add(
                Organisation(
                    partnership_id=partnership_id, key=key, sv=name, en=name, vi=name, aliases=[], audience=audience
                )
            )
        made[fold(name)] = known
        ids[name] = known.id
    return ids
