"""What it cost and who paid, as the log tells: "vad har LiU betalat?", "what did the meetings cost this year?"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce
from typing import Final

from handlers import register as registers
from handlers.activities import following, listing
from handlers.activities.describing import describe
from handlers.activities.display import NONE, amount_line, number
from handlers.activities.queries import Query, activity_filter
from handlers.activities.tallying import ids_in_words, said_shortly, without
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.periods.wording import period_in_words
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk

MOST_LINES: Final = 12
MOST_BUTTONS: Final = 5
ASKS: Final = re.compile(
    r"\b(?:vad|hur mycket)\b.*\b(?:kostat|kostade|betalat|betalade|bekostat|bekostade|lagt ut|spenderat|lagt pa)\b"
    r"|\b(?:vad|hur mycket)\b.*\b(?:kostnaderna|utgifterna|totalkostnaden)\b|\btotala? (?:kostnad|utgift)\w*"
    r"|\b(?:what|how much)\b.*\b(?:(?:did|has|have|had)\b.*\b(?:cost|paid|pay|spent|spend)|was spent|were the costs"
    r"|(?:total|overall) cost)\b|\btotal (?:costs?|expenses|spending)\b"
    r"|\b(?:tong chi phi|da chi|da tra|da ton|da tieu)\b"
    r"|\b(?:chi phi|chi|tra|ton|het|tieu)(?: het)? (?:la )?bao nhieu\b"
)
# Not what has been, but what is to be or always is.
AHEAD: Final = re.compile(
    r"\b(?:ska|skall|kommer att|skulle|bor|maste|per ar|varje ar|will|would|should|shall|must|per year|each year"
    r"|se|phai|nen|moi nam|hang nam|du kien)\b"
)
PAYS: Final = re.compile(
    r"\b(?:betalat|betalade|bekostat|bekostade|lagt ut|spenderat|paid|pay|spent|spend|da chi|da tra|chi|tra|tieu)\b"
)
ALL: Final = re.compile(
    r"\b(?:samarbetet|samverkan|vi|allt|totalt|totala|totalkostnaden|kostnaderna|utgifterna|cooperation|partnership|we"
    r"|total|everything|all|overall|hop tac|chung ta|chung toi|tong|tat ca)\b|^(?:da )?(?:chi|tra|tieu)\b"
)
THEM: Final = re.compile(r"\b(?:de|dem|dom|det|they|them|those|it|chung|do)\b")
# Folded words that belong to such a question, and to nothing that it is about.
FRAME: Final = frozenset(
    """
    vad hur mycket har hade kostat kostade kostnad kostnader kostnaden kostnaderna betalat betalade bekostat bekostade
    lagt ut spenderat utgift utgifter utgifterna totalt totala totalkostnaden sammanlagt samarbetet samarbete samverkan
    vi oss allt alla tillsammans hittills blev blivit var ar pengar for pa i det de dem dom och
    what how much did do does have has had cost costs paid pay spent spend expenses spending total overall in all so far
    cooperation partnership money altogether our the we us it they them those was were everything on for
    tong cong chi phi bao nhieu da tra ton tieu het hop tac chung toi ta tien la cho quan he do nhung cac tat ca vao
    """.split()
)
Sums = dict[str, Decimal]  # by currency


@dataclass(frozen=True)
class _Cost:
    """An amount that was noted with an activity; `payer` is the organisation's id, if it may be told."""

    entry: int
    amount: Decimal
    currency: str
    payer: int | None


@dataclass(frozen=True)
class _Found:
    """The costs of what a query finds; `payer` when only those of one organisation were asked for."""

    query: Query
    costs: Sequence[_Cost]
    payer: int | None
    unstated: int


def is_asked(talk: Talk) -> bool:
    """Whether a message asks what something has cost, or what somebody has paid, and the log can tell."""
    return _asked(talk) is not None


def asks_of_all(talk: Talk) -> bool:
    """Whether it asks that of everything, of which the log has no cost: the documents may tell."""
    plain = said_shortly(talk)
    if plain is None or ASKS.search(plain) is None or AHEAD.search(plain) is not None or _asked(talk) is not None:
        return False
    return ALL.search(plain) is not None and without(listing.understood(talk, talk.message.text), FRAME).is_empty


def tell_none(talk: Talk) -> Reply:
    """That no cost is noted anywhere, or nothing at all."""
    if not listing.finds(talk, Query()):
        return reply(say("activities-empty"))
    return reply(say("spending-none", period=NONE), buttons=[[ask_documents()]])


def answer(talk: Talk) -> Reply:
    """The total in each currency, and who bore what with which activities."""
    found = _asked(talk)
    if found is None:
        return Reply()
    if not found.costs:
        period = period_in_words(found.query.since, found.query.until, talk.today) or NONE
        nothing = [say("spending-none", period=period), say("spending-unstated", count=found.unstated)]
        return reply(*nothing, buttons=[[ask_documents()]])
    with talk.read() as work:
        by_id = registers.load(work, talk.partnership_id, talk.audiences).by_id
        about = describe(work, talk, replace(found.query, since=None, until=None))
    names = {key: one.name(talk.language) for key, one in by_id.items()}
    told: dict[str, Say | str] = {
        "period": period_in_words(found.query.since, found.query.until, talk.today) or NONE,
        "amounts": _amounts(_sums(found.costs)),
        SAID: talk.message.text,
    }
    if found.payer is not None:
        head = say("spending-paid", payer=names[found.payer], **told)
        lines = [_line(number(entry or 0), costs) for entry, costs in _by(found.costs, "entry")]
    else:
        head = say("spending-cost", **told)
        lines = [_line(names.get(payer or 0, NONE), costs) for payer, costs in _by(found.costs, "payer")]
    left = [say("spending-unstated", count=found.unstated)] if found.unstated and found.payer is None else []
    entries = list(dict.fromkeys(cost.entry for cost in found.costs))
    opening = [
        Button(say("button-entry", number=number(entry_id)), f"activity:show:{entry_id}")
        for entry_id in entries[:MOST_BUTTONS]
    ]
    return reply(
        head, *([about] if about else []), Gap(), *lines[:MOST_LINES], *left, buttons=[opening, [ask_documents()]]
    )


def _line(name: str, costs: Sequence[_Cost]) -> Part:
    entries = ids_in_words(list(dict.fromkeys(cost.entry for cost in costs)))
    return say("spending-line", name=name, amounts=_amounts(_sums(costs)), entries=entries if entries != name else NONE)


def _asked(talk: Talk) -> _Found | None:
    return talk.once("spending", lambda: _found(talk))


def _found(talk: Talk) -> _Found | None:
    plain = said_shortly(talk)
    if plain is None or ASKS.search(plain) is None or AHEAD.search(plain) is not None:
        return None
    query = without(listing.understood(talk, talk.message.text), FRAME)
    if query.text:
        return None
    if query.is_empty and ALL.search(plain) is None:
        before = following.last_query(talk) if THEM.search(plain) is not None else None
        if before is None:
            return None
        query = before
    payer = query.organisation if PAYS.search(plain) is not None else None
    return _of(talk, replace(query, organisation=None) if payer is not None else query, payer)


def _of(talk: Talk, query: Query, payer: int | None) -> _Found | None:
    with talk.read() as work:
        seen = registers.load(work, talk.partnership_id, talk.audiences).by_id
        rows = [row for row in work.activities.every_row(activity_filter(talk, query)) if not row.planned]
    costs = [
        _Cost(row.id, cost.amount, cost.currency, cost.organisation_id if cost.organisation_id in seen else None)
        for row in rows
        for cost in row.costs
        if payer in {None, cost.organisation_id}
    ]
    # Who names a period asks the log; without one, what has no costs there may be asked of the documents.
    in_log = bool(costs) or (query.since is not None and bool(rows))
    return _Found(query, costs, payer, sum(not row.costs for row in rows)) if in_log else None


def _sums(costs: Iterable[_Cost]) -> Sums:
    found: Sums = {}
    for cost in costs:
        found[cost.currency] = found.get(cost.currency, Decimal(0)) + cost.amount
    return found


def _amounts(sums: Sums) -> Say:
    told = [amount_line(amount, currency) for currency, amount in sorted(sums.items())]
    return reduce(lambda first, second: say("activities-and", first=first, second=second), told)


def _by(costs: Sequence[_Cost], what: str) -> list[tuple[int | None, list[_Cost]]]:
    """The costs of each payer or activity, those with most first."""
    found: dict[int | None, list[_Cost]] = {}
    for cost in costs:
        found.setdefault(cost.entry if what == "entry" else cost.payer, []).append(cost)
    return sorted(found.items(), key=lambda one: (one[0] is None, -len(one[1]), one[0] or 0))
