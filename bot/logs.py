"""How the program logs: as lines of text or of JSON, with the request's number, without tokens and keys."""

import json
import logging
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

from handlers.requests import current_request

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(request_mark)s%(message)s"
TOKEN = re.compile(r"(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}")  # a Bot API token, which stands in every URL of the Bot API
HIDDEN = "[hidden]"
QUIET = ("httpx", "httpcore", "apscheduler", "telegram", "chromadb", "urllib3", "openai", "langsmith", "alembic")

LogFormat = Literal["text", "json"]


class HideSecrets(logging.Formatter):
    """Formats records, tracebacks included, and blots out tokens and the configured secrets."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(FORMAT)
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        request = getattr(record, "request", None)
        record.request_mark = f"[{request}] " if request else ""
        return self.hide(super().format(record))

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


class RequestNumber(logging.Filter):
    """Notes on each record which request it belongs to, when it does."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets it pass."""
        record.request = current_request()
        return True


def start_logging(secrets: Iterable[str], level: int = logging.INFO, form: LogFormat = "text") -> None:
    """Sends the log to standard error."""
    handler = logging.StreamHandler()
    handler.addFilter(RequestNumber())
    handler.setFormatter(JsonLines(secrets) if form == "json" else HideSecrets(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # a wake that was passed over is made up for
