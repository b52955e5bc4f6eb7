"""parse-activity."""

import argparse
import json
from typing import Any

from bot.commands.lines import read_lines
from bot.config import Config
from bot.register import read_register
from handlers.minutes import Draft, Themes, read
from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.goals import suggest
from knowledge.terms.subjects import subjects_of


def parse_activity(options: argparse.Namespace, _: Config) -> int:
    """Prints what the log would understand of each message of a file, one JSON object a line."""
    from knowledge.goal_meaning import GoalMeaning
    from knowledge.models.embedding import BUILTIN
    from knowledge.models.providers import embedder

    register = read_register(options.organisations)
    goals = GoalMeaning(lambda: embedder(BUILTIN, None, None))
    themes = Themes(suggest, subjects_of(shipped_glossary()), goals.nearest)
    for row in read_lines(options.file, "text", "lang", "timezone", "now"):
        draft = read(str(row["text"]), row["lang"], row["now"], register, themes)
        print(json.dumps({"id": row.get("id"), "predicted": _fields(draft)}, ensure_ascii=False))
    return 0


def _fields(draft: Draft) -> dict[str, Any]:
    people = draft.participants
    return {
        "title": draft.title,
        "kind": draft.kind.value,
        "start": draft.start.isoformat(),
        "end": draft.end.isoformat() if draft.end else None,
        "place": draft.place,
        "organisations": list(draft.organisations),
        "new_organisations": list(draft.new_organisations),
        "participants": {"total": people.total, "women": people.women, "men": people.men, "other": people.other},
        "topics": list(draft.topics),
        "goals": list(draft.goals),
        "costs": [
            {"amount": float(cost.amount), "currency": cost.currency, "organisation": cost.organisation}
            for cost in draft.costs
        ],
        "followups": [
            {
                "text": one.text,
                "organisation": one.organisation,
                "person": one.person,
                "due": one.due.isoformat() if one.due else None,
            }
            for one in draft.follow_ups
        ],
        "decisions": list(draft.decisions),
        "outcome": draft.outcome,
        "planned": draft.planned,
    }
