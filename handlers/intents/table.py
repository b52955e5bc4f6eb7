"""The intents, and the command that each one is a long way of saying."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from handlers.intents import arguments
from handlers.intents.arguments import Arguments
from storage import Role

NEARLY_ALWAYS: Final = 0.95


@dataclass(frozen=True)
class Intent:
    """A command, the least role that it needs here, and what is said behind it.

    One that is `own` is wanted by who speaks of themselves; one that is `told` may have a text behind a colon; one that
    is `of_documents` may name them without asking them. A question less sure than `documents_first` is put to the
    documents first, and so is one that `searches_log` for words that nothing there has.
    """

    command: str
    needs: Role = Role.READER
    arguments: Arguments = arguments.nothing
    own: bool = False
    told: bool = False
    of_documents: bool = False
    documents_first: float = 0.8
    searches_log: bool = False


INTENTS: Final[Mapping[str, Intent]] = {
    "activities": Intent("activities", arguments=arguments.whole, searches_log=True),
    "agreements": Intent("agreements", documents_first=NEARLY_ALWAYS),
    "brief": Intent("brief", arguments=arguments.matter, of_documents=True),
    "cancel": Intent("cancel"),
    "charts": Intent("charts", arguments=arguments.whole),
    "count": Intent("activities", arguments=arguments.whole, searches_log=True),
    "digest": Intent("digest"),
    "done": Intent("plan", arguments=arguments.done),
    "documents": Intent("documents", of_documents=True),
    "export": Intent("export", Role.COORDINATOR),
    "export_me": Intent("export_me", own=True),
    "followups": Intent("followups"),
    "forget_me": Intent("forget_me", own=True),
    "glossary": Intent("glossary", arguments=arguments.term, told=True),
    "groups": Intent("translation"),
    "help": Intent("help"),
    "hours": Intent("hours", arguments=arguments.working_hours),
    "invite": Intent("invite", Role.COORDINATOR),
    "language": Intent("language", arguments=arguments.language),
    "late": Intent("plan", arguments=arguments.saying("overdue")),
    "log": Intent("log", Role.CONTRIBUTOR),
    "mine": Intent("mine", arguments=arguments.due_mine, own=True),
    "newplan": Intent("plan", Role.COORDINATOR, arguments.saying("new plan")),
    "newstep": Intent("plan", Role.CONTRIBUTOR, arguments.step, told=True),
    "organisations": Intent("organisations"),
    "people": Intent("people", Role.ADMIN),
    "plan": Intent("plan", arguments=arguments.due, documents_first=0.85),
    "plans": Intent("plans", documents_first=NEARLY_ALWAYS),
    "privacy": Intent("privacy", documents_first=0.9),
    "reminders": Intent("reminders", arguments=arguments.whole),
    "report": Intent("report", arguments=arguments.whole, of_documents=True),
    "timezone": Intent("timezone", arguments=arguments.place),
    "translate": Intent("translate", arguments=arguments.text_to_translate, told=True, of_documents=True),
    "sheet": Intent("activities", arguments=arguments.saying("export")),
    "undo": Intent("undo"),
}
