"""Written answers: asks a chat model, checks what it says, and returns in time. Logs no word of a talk."""

import logging
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.answers.citations import check
from knowledge.language import detect
from knowledge.models.deadlines import Caller, Deadline
from knowledge.models.drafts import LONGEST, THINKING, Draft, read_draft
from knowledge.models.patience import Patience
from knowledge.models.prompts import Messages, answer_messages, repair_messages, standalone_messages
from knowledge.models.troubles import trouble_of
from knowledge.text import clean, squeeze
from knowledge.words import Citation, Language, ModelTrouble, Passage

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

log = logging.getLogger(__name__)

MOST_CALLS = 8  # at once; the next waits, within its own deadline
LONGEST_QUESTION = 500  # characters of a rewritten question; longer is an answer or chatter
QUOTES = "\"'“”‘’«»`"
# Small models repeat the label: "The question that stands alone: ..."
LABEL = re.compile(r"^[^:?]{0,30}(?:question|fråga|câu hỏi)[^:?]{0,30}:\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Written:
    """A checked answer with [1] marks, or why there is none.

    `trouble` says what went wrong; `declined` that the model found no answer in the passages.
    """

    text: str = ""
    citations: tuple[Citation, ...] = ()
    trouble: ModelTrouble | None = None
    declined: bool = False


class Writer:
    """Writes answers with a chat model. Safe to call from several threads."""

    def __init__(
        self, model: "BaseChatModel", timeout_seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Each call returns within `timeout_seconds`, whatever the model does, and soon when it has hung before."""
        self._model = model
        self._seconds = timeout_seconds
        self._caller = Caller(MOST_CALLS)
        self._patience = Patience(clock)

    def write(self, question: str, language: Language, passages: Sequence[Passage]) -> Written:
        """An answer in the language, from the passages alone, every claim cited."""
        if not passages:
            return Written(declined=True)
        try:
            draft = self._draft(answer_messages(question, language, passages), language)
        except Exception as error:  # noqa: BLE001 - every provider has errors of its own
            return Written(trouble=_noted(error))
        if draft is None:
            return _troubled(ModelTrouble.MALFORMED)
        if not draft.answered:
            return Written(declined=True)
        checked = check(draft, language, passages)
        if checked is None:
            return _troubled(ModelTrouble.UNFOUNDED)
        return Written(checked.text, checked.citations)

    def standalone(self, question: str, subject: str, language: Language) -> str:
        """A follow-up question as one that can be understood without `subject`, the question before it."""
        joined = f"{subject} {question}"
        try:
            reply = self._reply(standalone_messages(question, subject, language), Deadline(self._seconds))
        except Exception as error:  # noqa: BLE001 - every provider has errors of its own
            _noted(error)
            return joined
        return _only_question(reply, language) or joined

    def _draft(self, asked: Messages, language: Language) -> Draft | None:
        deadline = Deadline(self._seconds)
        reply = self._reply(asked, deadline)
        return read_draft(reply) or read_draft(self._reply(repair_messages(language, asked, reply), deadline))

    def _reply(self, messages: Messages, deadline: Deadline) -> str:
        if self._patience.is_lost():
            raise TimeoutError
        try:
            message = self._caller.call(lambda: self._model.invoke(messages), deadline)
        except Exception as error:
            if trouble_of(error) is ModelTrouble.TIMEOUT:
                self._patience.waited_in_vain()
            raise
        self._patience.answered()
        return str(message.text)[:LONGEST]


def _noted(error: Exception) -> ModelTrouble:
    trouble = trouble_of(error)
    # The error's own words may hold the prompt or the key.
    log.warning("the chat model did not answer: %s (%s)", trouble, type(error).__name__)
    return trouble


def _troubled(trouble: ModelTrouble) -> Written:
    log.warning("the chat model's answer is not used: %s", trouble)
    return Written(trouble=trouble)


def _only_question(reply: str, language: Language) -> str | None:
    lines = [line for line in map(squeeze, clean(THINKING.sub("", reply)).splitlines()) if line.strip("`")]
    if len(lines) != 1 or lines[0].startswith(("{", "[")):
        return None
    question = LABEL.sub("", lines[0]).strip(QUOTES + " ")
    is_short = 0 < len(question) <= LONGEST_QUESTION
    return question if is_short and detect(question, language) in (language, None) else None
