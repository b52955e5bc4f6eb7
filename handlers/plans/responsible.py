"""Who is responsible for a step, in a piece of a message: "Karin ansvarar", "chị Hương phụ trách", "anh Minh". Pure."""

import re
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from handlers.colleagues import ADDRESSES
from handlers.minutes import parts
from handlers.plans.context import Context
from handlers.plans.fields import NAMES_APART, read_field, read_owners
from knowledge.text import fold
from storage import StepContent

# "Karin phụ trách", "Karin ansvarar", "Karin is responsible", "Sở Ngoại vụ lo".
OWNS = re.compile(
    r"\s+(?:(?:se )?(?:phu trach|chiu trach nhiem|dam nhiem|dam nhan|chu tri|lo)(?: viec nay)?(?: nhe| nha| a)*"
    r"|(?:ar )?ansvarig|ansvarar|(?:is )?(?:responsible|in charge))$"
)
# Who is spoken of by a word of address, in Vietnamese before each name: "chị Hương", "đ/c Lan"; folded.
ADDRESSED = re.compile(rf"^(?:do )?(?:{ADDRESSES}|d/c)\.? (?=\w)")
FAMILY_NAMES = frozenset("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly".split())  # come first
OFFICES = frozenset("so phong ban ubnd uy truong cong vien".split())  # what a person's name is followed by
LONGEST_NAME = 60
FEW_WORDS = 4  # beside an amount or a date, for a piece to be about nothing else


class Piece(NamedTuple):
    """A piece of a message, also folded where that leaves each letter in its place."""

    text: str
    folded: str


def owner_in(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    """The step with whom a piece tells to take care of it; None where it tells nobody."""
    match = OWNS.search(piece.folded)
    said = piece.text[: match.start()] if match is not None and len(piece.folded) == len(piece.text) else ""
    if not said:
        return None
    if content.organisation is None and context.register.called(said) is not None:
        return read_field("organisation", said, content, context)
    names = _addressed(said) or said
    is_name = names[:1].isupper() and len(said.split()) <= FEW_WORDS and len(said) <= LONGEST_NAME
    return read_field("owners", names, content, context) if is_name or names != said else None


def _addressed(said: str) -> str:
    """The names in "chị Mai và anh Hùng", without the words of address; empty where not all of it is that."""
    names = [_behind_address(one.strip()) for one in NAMES_APART.split(said)]
    return ", ".join(names) if all(names) else ""


def _behind_address(said: str) -> str:
    """The name behind a word of address, of which each word has a capital letter; empty without one."""
    address = ADDRESSED.match(fold(said)) if len(fold(said)) == len(said) else None
    name = said[address.end() :].strip() if address is not None else ""
    words = name.split()
    return name if 0 < len(words) <= FEW_WORDS and all(word[:1].isupper() for word in words) else ""


def addressed_first(said: str) -> str:
    """Who begins what is to be done with a word of address: "Hoa" of "em Hoa gửi tài liệu"; empty for anybody else."""
    address = ADDRESSED.match(fold(said)) if len(fold(said)) == len(said) else None
    words = said[address.end() :].split() if address is not None else []
    name = [*takewhile(lambda word: word[:1].isupper() and fold(word) not in OFFICES, words)]
    return " ".join(name) if len(name) < len(words) and len(name) <= FEW_WORDS else ""


def person_in(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    """The step with the people of whom a piece is nothing but the names; None where it is more."""
    names = _addressed(piece.text)
    if len(piece.text) > LONGEST_NAME or not (names or context.called(piece.text) or _is_person(piece, context)):
        return None
    return replace(content, owners=tuple(dict.fromkeys((*content.owners, *read_owners(names or piece.text, context)))))


def _is_person(piece: Piece, context: Context) -> bool:
    """Whether a piece is nothing but a person's name, also of somebody whom we do not know."""
    first = piece.text.split()[0]
    if fold(first) not in FAMILY_NAMES and not _persons(first, context):
        return False
    found = _persons(piece.text, context)
    return len(found) == 1 and piece.text.endswith(found[0])


def _persons(text: str, context: Context) -> list[str]:
    return [one.name for one in parts(text, context.language, context.now, context.register.named).persons]
