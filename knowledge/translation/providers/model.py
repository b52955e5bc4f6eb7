"""The configured chat model as a translator: it is told the glossary's words, and checked like all others."""

import json
import re
import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from knowledge.models.drafts import THINKING
from knowledge.models.prompts import LANGUAGE_NAMES, Messages
from knowledge.models.troubles import trouble_of
from knowledge.translation.prompt import PIECES, RULES, TERM, TERMS
from knowledge.translation.words import Hint, Pair, ProviderError, Trouble

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

# Characters of a reply: so many times the text's, and what a model may think aloud. One with more has gone on and on.
MOST_TIMES, THOUGHTS = 20, 100_000
FENCES = re.compile(r"^```\w*\s*|(?<!\s)\s*```$")
QUOTES = '"“”„'


class ModelTranslator:
    """Asks a chat model. It is built at the first call."""

    name = "llm"
    longest = 4_000
    at_once = 8
    takes_advice = True

    def __init__(self, build: "Callable[[], BaseChatModel]") -> None:
        self._build = build
        self._model: BaseChatModel | None = None

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:  # noqa: ARG002
        """The pieces in the other language. Raises ProviderError; the model has a time limit of its own."""
        try:
            self._model = self._model or self._build()
            reply = str(self._model.invoke(_messages(pieces, pair, hints)).text)
        except Exception as error:  # every provider has errors of its own; their words may hold the text or the key
            raise ProviderError(Trouble(trouble_of(error))) from error
        if len(reply) > MOST_TIMES * sum(map(len, pieces)) + THOUGHTS:
            raise ProviderError(Trouble.ODD_LENGTH)
        return _read(reply, pieces)

    def close(self) -> None:
        """Nothing is open."""


def _messages(pieces: Sequence[str], pair: Pair, hints: Sequence[Hint]) -> Messages:
    fence = secrets.token_hex(4)
    languages = {"source": LANGUAGE_NAMES[pair.source], "target": LANGUAGE_NAMES[pair.target]}
    terms = "\n".join(TERM.substitute(source=hint.source, target=hint.target) for hint in hints)
    rules = RULES.substitute(languages) + (TERMS.substitute(terms=terms) if terms else "")
    text = json.dumps(list(pieces), ensure_ascii=False, indent=0)
    return [("system", rules), ("human", PIECES.substitute(languages, fence=fence, text=text, count=len(pieces)))]


def _read(reply: str, pieces: Sequence[str]) -> list[str]:
    """The strings of a JSON list; a model that was given one text may also say just its translation."""
    reply = FENCES.sub("", THINKING.sub("", reply).strip()).strip()
    try:
        found = json.loads(reply)
    except ValueError:
        if len(pieces) == 1 and not reply.startswith(('["', "{")):
            return [_unquoted(reply, pieces[0])]
        raise ProviderError(Trouble.MALFORMED) from None
    if isinstance(found, str):
        found = [found]
    if not isinstance(found, list) or not all(isinstance(entry, str) for entry in found):
        return [reply] if len(pieces) == 1 else _malformed()
    return [str(entry) for entry in found]


def _unquoted(reply: str, piece: str) -> str:
    return reply.strip(QUOTES) if piece[:1] not in QUOTES and reply[:1] in QUOTES else reply


def _malformed() -> list[str]:
    raise ProviderError(Trouble.MALFORMED)
