"""How the program logs: as text or as JSON, with the request's number, without tokens, keys and people's words.

Our own rooms say only what holds no words of people. An exception may hold anything, a message or a row as well, so
of an exception only its class and its way through the code are written, and its text where it is known to be harmless.
Libraries are heard from warnings on.
"""

import json
import logging
import re
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal

from handlers.requests import current_request
from knowledge.errors import KnowledgeError
from storage import StorageError

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(request_mark)s%(message)s"
TOKEN = re.compile(r"(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}")  # a Bot API token, which stands in every URL of the Bot API
HIDDEN = "[hidden]"
PLACE = re.compile(r"%%|%(?:\([^)]*\))?[-#0 +]*\d*(?:\.\d+)?[a-z]")  # where a message of logging takes an argument
TELEGRAM = "telegram"  # the library: of an answer that it cannot read it logs all, and so what people wrote
ROOMS = ("bot", "handlers", "knowledge", "storage", "reports")
HARMLESS = (StorageError, KnowledgeError)  # our own words about files, databases and services
DEEPEST = 10  # exceptions that caused each other
SAME_SECONDS = 60.0  # between two records that say the same
MOST_REMEMBERED = 200  # records that are compared

LogFormat = Literal["text", "json"]
Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class HideSecrets(logging.Formatter):
    """Formats records without what people wrote, and blots out tokens and the configured secrets."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(FORMAT)
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        request = getattr(record, "request", None)
        record.request_mark = f"[{request}] " if request else ""
        return self.hide(super().format(record))

    def formatException(self, ei: Caught) -> str:  # noqa: N802 - logging's own name
        """Where it happened and what kind of error it was, innermost cause first, without what it says."""
        return "\n".join(line for error in reversed(list(_causes(ei[1]))) for line in _told(error))

    def hide(self, text: str) -> str:
        """The text without secrets."""
        text = TOKEN.sub(HIDDEN, text)
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


class JsonLines(HideSecrets):
    """A record as one line of JSON: time, level, logger, message, and where there are any request and exception."""

    def format(self, record: logging.LogRecord) -> str:
        """The record without secrets; what JSON escapes is hidden before it is escaped."""
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self.hide(record.getMessage()),
        }
        request = getattr(record, "request", None)
        if request:
            entry["request"] = request
        if record.exc_info:
            entry["exception"] = self.hide(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


class OwnWords(logging.Filter):
    """Below warnings only our own rooms are heard, whatever level a library gives itself; Telegram's answers never."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record may be written."""
        record.exc_text = None  # another handler may have kept the whole text of an exception there
        room = record.name.partition(".")[0]
        if room == TELEGRAM and record.args:
            record.msg, record.args = PLACE.sub(_hidden, str(record.msg)), None
        return record.levelno >= logging.WARNING or room in ROOMS


def _hidden(place: re.Match[str]) -> str:
    return "%" if place[0] == "%%" else HIDDEN


class Thinned(logging.Filter):
    """Says the same only once a minute, and then how often it was left out: a database may be away for hours."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._lock = threading.Lock()
        self._said: dict[tuple[str, str], tuple[float, int]] = {}  # when it was said, and how often not since then

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record may be written; what failed in code is told each time."""
        if record.exc_info or record.levelno < logging.WARNING:
            return True
        told = record.getMessage()
        with self._lock:
            left_out = self._left_out((record.name, told))
        if left_out:
            record.msg, record.args = "%s (%s times more since then)", (told, left_out)
        return left_out is not None

    def _left_out(self, key: tuple[str, str]) -> int | None:
        """How often the same was left out since it was said last; None when that is not long ago."""
        now = self._clock()
        said, left_out = self._said.pop(key, (now - SAME_SECONDS, 0))
        if now - said < SAME_SECONDS:
            self._said[key] = said, left_out + 1
            return None
        self._said[key] = now, 0
        if len(self._said) > MOST_REMEMBERED:
            del self._said[next(iter(self._said))]  # the one that was heard of longest ago
        return left_out


class RequestNumber(logging.Filter):
    """Notes on each record which request it belongs to, when it does."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets it pass."""
        record.request = current_request()
        return True


def start_logging(secrets: Iterable[str], level: int = logging.INFO, form: LogFormat = "text") -> None:
    """Sends the log to standard error; `level` is that of our own rooms."""
    handler = logging.StreamHandler()
    handler.addFilter(OwnWords())
    handler.addFilter(Thinned())
    handler.addFilter(RequestNumber())
    handler.setFormatter(JsonLines(secrets) if form == "json" else HideSecrets(secrets))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)
    for room in ROOMS:
        logging.getLogger(room).setLevel(level)
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # a wake that was passed over is made up for


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those behind it, the outermost first."""
    for _ in range(DEEPEST):
        if error is None:
            return
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _told(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
    kind = type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        yield f"{kind}: {error.strerror}"
    else:
        yield f"{kind}: {error}" if isinstance(error, HARMLESS) else kind
