"""A chat model that says what its script says."""

import json
import threading
from collections.abc import Sequence
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from pydantic import Field, PrivateAttr

LONGEST_HANG = 30.0  # seconds; ends a forgotten hanging call


class ScriptedChatModel(BaseChatModel):
    """Gives its replies in turn and raises those that are errors; `asked` holds the messages of each call.

    After the last reply the call hangs until `let_go`, as a provider may.
    """

    replies: list[Any] = Field(default_factory=list)
    asked: list[list[BaseMessage]] = Field(default_factory=list)
    _released: threading.Event = PrivateAttr(default_factory=threading.Event)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def let_go(self) -> None:
        """Ends the calls that hang."""
        self._released.set()

    def _generate(
        self, messages: list[BaseMessage], stop: list[str] | None = None, run_manager: Any = None, **kwargs: Any
    ) -> ChatResult:
        self.asked.append(messages)
        if not self.replies:
            self._released.wait(LONGEST_HANG)
            raise TimeoutError
        reply = self.replies.pop(0)
        if isinstance(reply, BaseException):
            raise reply
        return ChatResult(generations=[ChatGeneration(message=AIMessage(content=reply))])

    def text_of(self, call: int) -> str:
        """All that was said to the model in a call."""
        return "\n".join(str(message.text) for message in self.asked[call])


def drafted(answer: str, quotes: Sequence[tuple[int, str]], *, answered: bool = True) -> str:
    """A reply as the prompt asks for it."""
    citations = [{"mark": mark, "quote": quote} for mark, quote in quotes]
    return json.dumps({"answered": answered, "answer": answer, "citations": citations}, ensure_ascii=False)
