"""Backup and restore: everything that is needed to start again elsewhere, in one file."""

from bot.backup.make import Made, make_backup
from bot.backup.restore import Restored, restore_backup

__all__ = ["Made", "Restored", "make_backup", "restore_backup"]
