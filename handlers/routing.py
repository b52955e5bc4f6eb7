"""What a route says of a command, a button, an awaited answer or a plain sentence. The tables are in routes.py."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.messages import Reply
from handlers.talk import Talk
from storage import Role

Handler = Callable[[Talk], Reply]


@dataclass(frozen=True)
class Route:
    """A command. `help` is the message id of its line in the help; `aliases` are its names in other languages.

    `slow` tells that it takes seconds or waits for a service elsewhere, so that others must not wait behind it; not so
    alone where it `asks` for what it needs.
    """

    command: str
    handler: Handler
    needs: Role
    help: str
    aliases: tuple[str, ...] = ()
    slow: bool = False
    asks: bool = False


@dataclass(frozen=True)
class ButtonRoute:
    """Buttons whose action begins with `area:`. `slow` as for commands."""

    area: str
    handler: Handler
    needs: Role
    slow: bool = False


@dataclass(frozen=True)
class AwaitedRoute:
    """An answer that is awaited, `talk.expect(topic)`. `needs` may have been taken away since the question.

    It may be a file where it `takes_files`. One that `gives_way` never looks like a wish: a plain wish is carried out
    instead. For whom the message rather says something else, `leaves` says yes, and the question is put aside. An
    answer never has more than `most_words`: who writes more says something else, and the question is over.
    """

    topic: str
    handler: Handler
    needs: Role
    takes_files: bool = False
    gives_way: bool = False
    leaves: Callable[[Talk], bool] | None = None
    most_words: int | None = None


@dataclass(frozen=True)
class SentenceRoute:
    """Plain sentences that are no question to the documents: those for which `takes`, quick and pure, says yes.

    One that `interrupts` is taken also while the assistant waits for an answer to something else. What `may_be_asked`
    is a question like any other from those who may not use it. A `wish` is answered in its own language.
    """

    takes: Callable[[Talk], bool]
    handler: Handler
    needs: Role
    interrupts: bool = False
    may_be_asked: bool = False
    wish: bool = False
