"""backup, restore."""

import argparse
import signal
from datetime import UTC, datetime

from bot.config import Config
from bot.errors import StartupError
from bot.instance import owner_of
from bot.localization import Localization
from bot.rendering import on_one_line
from handlers.messages import say


def backup(options: argparse.Namespace, config: Config) -> int:
    """Writes everything that is kept to one file."""
    from bot.backup import make_backup

    _tidy_up_when_stopped()
    made = make_backup(config, options.file, datetime.now(UTC))
    line = say(
        "cli-backup-made",
        file=str(options.file),
        rows=made.rows,
        documents=made.documents,
        attachments=made.attachments,
        megabytes=round(made.size / 1_000_000, 1),
    )
    texts, language = Localization(), options.language or config.languages.default
    print(texts.text(line, language))
    if made.missing:
        print(texts.text(say("cli-backup-missing", count=made.missing), language))
    return 0


def restore(options: argparse.Namespace, config: Config) -> int:
    """Puts the content of a backup in place."""
    from bot.backup import restore_backup

    owner = owner_of(config.data_dir)
    if owner is not None:
        raise StartupError(f"{config.data_dir} belongs to {owner}; run this as that user, or it cannot open the files")
    _tidy_up_when_stopped()
    done = restore_backup(config, options.file, datetime.now(UTC), force=options.force, unsealed=options.unsealed)
    texts, language = Localization(), options.language or config.languages.default
    made = datetime.fromisoformat(done.manifest.made_at).astimezone().strftime("%Y-%m-%d %H:%M")
    print(texts.text(say("cli-restored", made=made, documents=done.manifest.documents), language))
    if done.aside is not None:
        print(texts.text(say("cli-restored-aside", folder=str(done.aside)), language))
    if done.missing:
        print(texts.text(say("cli-backup-missing", count=done.missing), language))
    if done.embedder_differs:
        print(texts.text(say("cli-restored-embedder", embedder=done.manifest.embedder or "?"), language))
    print(texts.text(say("cli-restored-vouched") if done.vouched else say("cli-restored-unvouched"), language))
    if done.leaders:
        print(texts.text(say("cli-restored-leaders", people=on_one_line(", ".join(done.leaders))), language))
    if done.broken:
        print(texts.text(say("cli-restored-broken", rules="; ".join(done.broken)), language))
    return 0


def _tidy_up_when_stopped() -> None:
    """SIGTERM ends the work as Ctrl-C does, so that nothing half done is left in the data folder."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
