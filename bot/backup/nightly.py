"""The backup of every night, and which of the former ones are kept."""

import logging
import re
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.backup.make import make_backup
from bot.config import Config
from bot.errors import BackupError
from handlers.chores import Chore
from handlers.errors import incident_code
from handlers.mail import Letter, post
from handlers.messages import reply, say
from handlers.people import to_admins
from handlers.services import Services
from knowledge.errors import KnowledgeError
from storage import StorageError

log = logging.getLogger(__name__)

NAME = re.compile(r"samverkan-(\d{8}-\d{6})\.zip")
STAMP = "%Y%m%d-%H%M%S"
LOOK = timedelta(minutes=10)  # how often it is looked whether a backup is due, and a failed one tried again
FOLDER = "backups"


class NightlyBackup:
    """Makes a backup when the last one is older than the last night; also after the machine was off at night."""

    def __init__(self, config: Config, make: Callable[[Config, Path, datetime], object] = make_backup) -> None:
        self._config = config
        self._make = make
        self._told: datetime | None = None  # the night whose failure the admins know of

    def chore(self) -> Chore:
        """The work as the clock takes it."""
        return Chore("backup", self.run, every=LOOK)

    def run(self, services: Services) -> Collection[str]:
        """Makes a backup if one is due; returns the chats of those who are told that it failed."""
        now = services.clock.now()
        night = self._last_night(now)
        folder = folder_of(self._config)
        if any(night <= made <= now for made, _ in made_in(folder)):
            return ()
        try:
            self._make(self._config, folder / f"samverkan-{now.strftime(STAMP)}.zip", now)
        except (BackupError, KnowledgeError, StorageError) as error:
            code = incident_code()
            log.error("incident %s: the nightly backup failed: %s", code, error)  # noqa: TRY400 - the line says it all
            return self._tell(services, night, code)
        self._rotate(folder)
        log.info("the nightly backup is made")
        return ()

    def _last_night(self, now: datetime) -> datetime:
        """The latest moment at which a backup was to be made."""
        local = now.astimezone(ZoneInfo(self._config.languages.default_timezone))
        tonight = local.replace(hour=self._config.backup.hour, minute=0, second=0, microsecond=0)
        return tonight if tonight <= local else tonight - timedelta(days=1)

    def _tell(self, services: Services, night: datetime, code: str) -> Collection[str]:
        if self._told == night:
            return ()
        line = reply(say("backup-failed", incident=code))
        try:
            with services.store.write() as work:
                told = to_admins(work, services.settings, line)
                for outgoing in told:
                    chat, language = outgoing.chat, outgoing.language
                    post(work, Letter(outgoing.reply, chat, language), services.clock.now())
        except StorageError:
            return ()  # the next try will tell
        self._told = night
        return [outgoing.chat for outgoing in told]

    def _rotate(self, folder: Path) -> None:
        settings = self._config.backup
        made = made_in(folder)
        kept = kept_of((moment for moment, _ in made), settings.keep_daily, settings.keep_weekly)
        for moment, path in made:
            if moment not in kept:
                path.unlink(missing_ok=True)


def folder_of(config: Config) -> Path:
    """Where the nightly backups are."""
    return config.backup.folder or config.data_dir / FOLDER


def made_in(folder: Path) -> list[tuple[datetime, Path]]:
    """The nightly backups of a folder by the moment of their name, latest first."""
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        match = NAME.fullmatch(path.name)
        if match is not None:
            found.append((datetime.strptime(f"{match[1]}+0000", f"{STAMP}%z"), path))
    return sorted(found, reverse=True)


def kept_of(made: Iterable[datetime], daily: int, weekly: int) -> set[datetime]:
    """The latest of each of the last `daily` days that have one, and of the last `weekly` weeks that have one."""
    ordered = sorted(made, reverse=True)
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for moment in ordered:
        days.setdefault(moment.date(), moment)
        weeks.setdefault(moment.isocalendar()[:2], moment)
    return {*list(days.values())[:daily], *list(weeks.values())[:weekly]}
