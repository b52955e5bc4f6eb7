"""What the assistant can do, by what people come for, with sentences that they could write."""

from typing import Final

from handlers.messages import Button, Part, Reply, reply, say
from handlers.talk import Talk
from storage import Role

# What people come for, and the least role for it.
JOBS: Final[dict[str, Role]] = {
    "ask": Role.READER,
    "brief": Role.READER,
    "log": Role.CONTRIBUTOR,
    "find": Role.READER,
    "plan": Role.READER,
    "remind": Role.READER,
    "translate": Role.READER,
    "report": Role.READER,
}


def show(talk: Talk) -> Reply:
    """A line for everything that the person may come for; all commands are a button away."""
    lines: list[Part] = [say(f"overview-{job}") for job, needs in JOBS.items() if needs <= talk.role]
    commands = Button(say("button-all-commands"), "help:all")
    return reply(say("overview-intro", name=talk.name), *lines, say("overview-outro"), buttons=[[commands]])
