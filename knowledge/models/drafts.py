"""A chat model's reply, read as the JSON that the prompt asks for.

The JSON is asked for in words and read from plain text: many servers of one's own and small models know no tools.
"""

import json
import re
from collections.abc import Iterator
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

Model = TypeVar("Model", bound=BaseModel)

LONGEST = 50_000  # characters of a reply that are looked at
MOST_STARTS = 20  # places where the object may begin
THINKING = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
DECODER = json.JSONDecoder(strict=False)  # small models put real line breaks into strings


def _plain_mark(value: object) -> object:
    """Models write a mark as 1, "1" or "[1]"."""
    return value.strip(" []") if isinstance(value, str) else value


def _text(value: object) -> object:
    return "" if value is None else value


def _list(value: object) -> object:
    return [] if value is None else value


class Quoted(BaseModel):
    """A quote as the model gives it, unchecked; `mark` is the number of the passage it claims."""

    mark: Annotated[int, BeforeValidator(_plain_mark)]
    quote: str


class Draft(BaseModel):
    """An answer as the model gives it, unchecked; `answered` is false when the passages hold no answer."""

    answer: Annotated[str, BeforeValidator(_text)]
    answered: bool = True
    citations: Annotated[list[Quoted], BeforeValidator(_list)] = Field(default_factory=list)


def read_draft(reply: str) -> Draft | None:
    """The first object in the reply that is a draft; None when there is none."""
    return read_object(reply, Draft)


def read_object(reply: str, kind: type[Model]) -> Model | None:
    """The first object in the reply that is of the kind; None when there is none."""
    for found in _objects(THINKING.sub("", reply[:LONGEST])):
        try:
            return kind.model_validate(found)
        except ValidationError:
            continue
    return None


def _objects(text: str) -> Iterator[object]:
    start, tries = text.find("{"), 0
    while start >= 0 and tries < MOST_STARTS:
        stop = start + 1
        try:
            found, stop = DECODER.raw_decode(text, start)
            yield found
        except (ValueError, RecursionError):
            pass
        start, tries = text.find("{", stop), tries + 1
