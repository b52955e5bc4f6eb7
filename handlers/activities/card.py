"""A card: an activity as it is shown, edited and saved, whether it is saved already or not; and the card as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from handlers.minutes import Competing, Cost, Draft, FollowUp, Kind, Participants, Piece, Sums
from handlers.register import Register
from knowledge.words import SHARED

JsonMap = Mapping[str, Any]


@dataclass(frozen=True)
class Card:
    """An activity before somebody's eyes.

    Organisations in `draft` are keys of the register, new ones their names. `draft.goals` are suggestions; `goals` are
    those that a person has confirmed. `audience` is SHARED or the id of the side that keeps it to itself.
    """

    draft: Draft
    goals: tuple[int, ...] = ()
    audience: str = SHARED

    def with_draft(self, **changes: Any) -> "Card":
        """The card with these fields of the draft changed."""
        return replace(self, draft=replace(self.draft, **changes))


def recognised(card: Card, register: Register) -> Card:
    """The card with the keys of those of its new organisations that are in the register by now."""
    new = {name: register.called(name) for name in card.draft.new_organisations}
    keys = [*card.draft.organisations, *(found.key for found in new.values() if found is not None)]
    unknown = tuple(name for name, found in new.items() if found is None)
    return card.with_draft(organisations=tuple(dict.fromkeys(keys)), new_organisations=unknown)


ASKED = frozenset({"several", "sums", "unpaid"})  # what a card asks, no part of what it says


def card_to_json(card: Card) -> dict[str, Any]:
    """The card as plain values."""
    draft = card.draft
    return {
        "title": draft.title,
        "kind": draft.kind.value,
        "start": draft.start.isoformat(),
        "end": draft.end.isoformat() if draft.end else None,
        "place": draft.place,
        "organisations": list(draft.organisations),
        "new_organisations": list(draft.new_organisations),
        "participants": _numbers(draft.participants),
        "topics": list(draft.topics),
        "suggested": list(draft.goals),
        "outcome": draft.outcome,
        "decisions": list(draft.decisions),
        "follow_ups": [_follow_up_to_json(entry) for entry in draft.follow_ups],
        "costs": [_cost_to_json(entry) for entry in draft.costs],
        "planned": draft.planned,
        "competing": {"numbers": list(draft.competing.numbers), "add_up": draft.competing.add_up},
        "several": [_piece_to_json(piece) for piece in draft.several],
        "sums": _sums_to_json(draft.sums),
        "unpaid": draft.unpaid,
        "goals": list(card.goals),
        "audience": card.audience,
    }


def card_from_json(values: JsonMap) -> Card:
    """The card that `card_to_json` was given."""
    draft = Draft(
        title=values["title"],
        kind=Kind(values["kind"]),
        start=date.fromisoformat(values["start"]),
        end=_day(values["end"]),
        place=values["place"],
        organisations=tuple(values["organisations"]),
        new_organisations=tuple(values["new_organisations"]),
        participants=Participants(*values["participants"]),
        topics=tuple(values["topics"]),
        goals=tuple(values["suggested"]),
        outcome=values["outcome"],
        decisions=tuple(values["decisions"]),
        follow_ups=tuple(_follow_up_from_json(entry) for entry in values["follow_ups"]),
        costs=tuple(_cost_from_json(entry) for entry in values["costs"]),
        planned=values["planned"],
        competing=_competing(values.get("competing", {})),
        several=tuple(_piece_from_json(piece) for piece in values.get("several", ())),
        sums=_sums(values.get("sums", {})),
        unpaid=values.get("unpaid", False),
    )
    return Card(draft, tuple(values["goals"]), values["audience"])


def with_added(entry: JsonMap, further: JsonMap) -> dict[str, Any]:
    """A card with what a further one of the same has more: what the first does not say, and the rest of its lists."""
    added = {field: _added(kept, further[field], listed=field in _LISTS) for field, kept in entry.items()}
    return added | {"suggested": entry["suggested"]}


_LISTS = frozenset({"organisations", "new_organisations", "topics", "decisions", "follow_ups", "goals"})


def _added(kept: Any, further: Any, *, listed: bool) -> Any:  # noqa: ANN401 - plain values
    if listed:
        return [*kept, *(one for one in further if one not in kept)]
    return kept if kept not in (None, "", [], [None] * 4) else further


def _numbers(participants: Participants) -> Sequence[int | None]:
    return [participants.total, participants.women, participants.men, participants.other]


def _follow_up_to_json(entry: FollowUp) -> dict[str, Any]:
    due = entry.due.isoformat() if entry.due else None
    return {"text": entry.text, "organisation": entry.organisation, "person": entry.person, "due": due}


def _follow_up_from_json(values: JsonMap) -> FollowUp:
    return FollowUp(values["text"], values["organisation"], values["person"], _day(values["due"]))


def _cost_to_json(entry: Cost) -> dict[str, Any]:
    return {"amount": str(entry.amount), "currency": entry.currency, "organisation": entry.organisation}


def _cost_from_json(values: JsonMap) -> Cost:
    return Cost(Decimal(values["amount"]), values["currency"], values["organisation"])


def _competing(values: JsonMap) -> Competing:
    """What to ask the author; cards that were kept before there was anything to ask have nothing there."""
    return Competing(tuple(values.get("numbers", ())), values.get("add_up", False))


def _sums_to_json(sums: Sums) -> dict[str, Any]:
    return {
        "now": [_cost_to_json(entry) for entry in sums.now],
        "either": [[_cost_to_json(entry) for entry in costs] for costs in sums.either],
    }


def _sums(values: JsonMap) -> Sums:
    either = tuple(tuple(_cost_from_json(entry) for entry in costs) for costs in values.get("either", ()))
    return Sums(tuple(_cost_from_json(entry) for entry in values.get("now", ())), either)


def _piece_to_json(piece: Piece) -> dict[str, Any]:
    end = piece.end.isoformat() if piece.end else None
    return {"text": piece.text, "start": piece.start.isoformat(), "end": end}


def _piece_from_json(values: JsonMap) -> Piece:
    return Piece(values["text"], date.fromisoformat(values["start"]), _day(values["end"]))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
