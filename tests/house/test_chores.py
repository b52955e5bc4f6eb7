"""The chores of the clock: each beats under a name of its own, or a stuck one would hide behind another."""

from bot.backup.nightly import NightlyBackup
from bot.config import Config
from bot.health.heartbeat import HANDLERS, WATCHED
from bot.health.pulse import LISTENING
from bot.night import night_chores
from handlers.chores import CHORES


def test_no_two_chores_have_the_same_name() -> None:
    names = [chore.name for chore in (*CHORES, *night_chores(Config()))]
    assert NightlyBackup(Config()).chore().name in names
    assert len(names) == len(set(names))
    assert WATCHED & set(names) == {"reminders"}
    assert not {LISTENING, HANDLERS} & set(names)
