"""How the program logs, and how tokens and keys are kept out of every record."""

import logging
import re
from collections.abc import Iterable

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TOKEN = re.compile(r"(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}")  # a Bot API token, which stands in every URL of the Bot API
HIDDEN = "[hidden]"
QUIET = ("httpx", "httpcore", "apscheduler", "telegram", "chromadb", "urllib3", "openai", "langsmith", "alembic")


class HideSecrets(logging.Formatter):
    """Formats records, tracebacks included, and blots out tokens and the configured secrets."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(FORMAT)
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        text = TOKEN.sub(HIDDEN, super().format(record))
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def start_logging(secrets: Iterable[str], level: int = logging.INFO) -> None:
    """Sends the log to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(HideSecrets(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # a wake that was passed over is made up for
