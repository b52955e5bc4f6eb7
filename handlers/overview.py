"""What the assistant can do, by what people come for, with sentences that they could write."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.routing import Route
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
    more = Button(say("button-all-commands"), "help:all")
    return reply(say("overview-intro", name=talk.name), *lines, say("overview-outro"), buttons=[[more]])


def commands(talk: Talk, routes: Sequence[Route], sections: Mapping[str, Collection[str]]) -> Reply:
    """Every command that the person may use, with a line each, section by section."""
    parts: list[Part] = [say("help-intro")]
    for section, names in sections.items():
        usable = [route for route in routes if route.command in names and route.needs <= talk.role]
        if usable:
            lines = [say("help-line", command=route.command, text=say(route.help)) for route in usable]
            parts += [Gap(), say(f"help-section-{section}"), *lines]
    return reply(*parts, Gap(), say("help-outro"))
