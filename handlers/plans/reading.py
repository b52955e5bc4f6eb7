"""A step out of one message: "pilotanläggning Song Cong, Tekniska Verken, klart 15 mars, 200 000 kr". Pure.

The message is cut at commas, semicolons and lines. Each piece says one thing: an amount, a date, an organisation, a
person, a goal, a note. What comes first and is none of these is the title.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Final

from handlers.minutes import read_costs
from handlers.own_side import apart
from handlers.plans.by_months import months_as_phrases
from handlers.plans.context import ONESELF, Context, owner
from handlers.plans.fields import (
    LONGEST,
    as_day,
    read_cost,
    read_due,
    read_field,
    read_organisation,
    read_owners,
)
from handlers.plans.missing import ENDS, STARTS, days_beside
from handlers.plans.periods import as_title
from handlers.plans.responsible import FEW_WORDS, Piece, addressed_first, owner_in, person_in
from handlers.when import find_all, parse
from knowledge.text import WORD, fold
from storage import Due, StepContent

PIECES = re.compile(r"[,;]\s+|\n+|\s[–—|]\s")
# How a message begins that adds a step, or several; folded.
_STEPS = r"(?:atgard(?:er)?|steg|steps?|actions?|buoc(?: thuc hien)?|viec)"
_COUNT = r"(?:en |ett |an? |\d{1,2} |tva |tre |two |three |mot |hai |ba |may |vai |cac |nhung )?"
ADDS = re.compile(
    rf"^\s*(?:(?:lagg till|ny(?:tt|a)?|add|new|them|tao)(?: {_COUNT}(?:nya? |nytt |new )?{_STEPS}"
    r"(?: moi| nua| sau(?: day)?)?)?"
    rf"|buoc(?: moi)?|{_STEPS})\s*[:：]\s*"
    rf"|^\s*(?:lagg till|add|them)(?: en| ett| an?| mot)?(?: nytt?| new)? {_STEPS}(?: moi| nua| la)? "
)
JOINS = re.compile(r"^(?:och|samt|and|va)\s+(?=\w)")  # to the step before
OWNED = re.compile(
    r"^(?:ansvarig[a]?|ansvar|responsible|owner|in charge|phu trach|nguoi phu trach|chiu trach nhiem)\b[ :]*"
)
PAID = re.compile(
    r"^(?:bekostas av|betalas av|finansieras av|paid by|funded by|borne by|do .* (?:chi tra|tra)|kinh phi)\b[ :]*"
)
NOTED = re.compile(r"^(?:notering|anteckning|obs|not|note|notes|ghi chu|luu y)\s*:\s*")
GOALS = re.compile(r"^(?:(?:globalt )?mal|sdg|(?:global )?goals?|muc tieu)\b[ :]*(?=\d)")
ORGANISED = re.compile(r"^(?:organisation|organization|forvaltning|bolag|to chuc|don vi)\s*:\s*")
SPEAKER = frozenset("jag i tôi toi em mình".split())  # who begins a step with it will do it
BRACKETS = re.compile(r"[ ]?\(([^()\n]{2,80})\)(?:(?=[,;\s])|$)")
NOT_OF_A_PIECE: Final = frozenset({"title", "status", "due", "start", "audience", "activities"})
MOST_PIECES = 25  # that are looked at one by one; what follows is a note


def adds_step(text: str) -> bool:
    """Whether a message says by itself that it adds a step: "Lägg till: …", "Add: …", "Thêm: …"."""
    return ADDS.match(fold(text[:80])) is not None


def read_step(text: str, context: Context) -> StepContent:
    """What a message says of a step. The title holds at least something of any text."""
    text, is_ours = apart(without_lead(text)) if context.side else (without_lead(text), False)
    text = _details_apart(months_as_phrases(text, context.language), context)
    content = StepContent("")
    titles: list[str] = []
    rest: list[str] = []
    pieces = _pieces(text)
    for piece in pieces[:MOST_PIECES]:
        understood = _understand(piece, content, context)
        if understood is not None:
            content = understood
        elif content == StepContent("") and not (titles and _names_no_day(piece, context)):
            titles.append(piece.text)
        else:
            rest.append(piece.text)
    rest += [piece.text for piece in pieces[MOST_PIECES:]]
    content = _complete(text, content, titles, rest, context)
    return replace(content, audience=context.side) if is_ours and context.side else content


def is_detail(text: str, context: Context) -> bool:
    """Whether a piece of a message is no step but tells something of one: a day, a person, an amount."""
    piece = next(iter(_pieces(months_as_phrases(text, context.language))), None)
    if piece is None or len(piece.text.split()) > FEW_WORDS + 2:
        return False
    found = _understand(piece, StepContent(""), context)
    days = find_all(piece.text, context.language, context.now) if found is not None and found.due is not None else []
    return found is not None and not any(WORD.search(ENDS.sub("", day.rest)) for day in days)


def without_lead(text: str) -> str:
    """The text without the words that say that it adds a step."""
    text = text.strip()
    for lead in (ADDS, JOINS):
        folded = fold(text)
        match = lead.match(folded) if len(folded) == len(text) else None
        text = text[match.end() :].strip() if match else text
    return text


def _details_apart(text: str, context: Context) -> str:
    """The text with what stands in brackets as a piece of its own, where it tells something of the step: "(Anna)"."""
    return BRACKETS.sub(lambda found: f", {found[1]}," if is_detail(found[1], context) else found[0], text)


def _pieces(text: str) -> list[Piece]:
    cut = [piece.strip(" .\t") for piece in PIECES.split(text)]
    return [Piece(one, fold(one) if len(fold(one)) == len(one) else one.casefold()) for one in cut if one]


def _understand(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    """The content with what a piece says; None when it is not about one thing that we know."""
    if (found := _labelled(piece, content, context)) is not None:
        return found
    for reader in (owner_in, _payer, _money, _date, _organisation, person_in):
        found = reader(piece, content, context)
        if found is not None:
            return found
    return None


def read_piece(text: str, context: Context, *, plainly: bool) -> Mapping[str, Any]:
    """What a piece alone says of a step that is known, by field: who does it, an amount, a goal; no title and no day.

    `plainly` only what says by a word of its own what it is, and no mere name or amount.
    """
    piece, empty = Piece(text, fold(text) if len(fold(text)) == len(text) else text.casefold()), StepContent("")
    found = _labelled(piece, empty, context)
    readers = (owner_in,) if plainly else (owner_in, _payer, _money, _organisation, person_in)
    found = found or next((one for reader in readers if (one := reader(piece, empty, context)) is not None), None)
    names = [one.name for one in fields(empty) if one.name not in NOT_OF_A_PIECE] if found is not None else []
    told = {name: getattr(found, name) for name in names}
    return {name: value for name, value in told.items() if value != getattr(empty, name)}


def _labelled(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    """The content with what a piece says behind a word for it: "ansvarig: Lan"."""
    for label, field in LABELS:
        match = label.match(piece.folded)
        value = piece.text[match.end() :] if match else ""
        found = read_field(_field_of(field, value, content, context), value, content, context) if match else None
        if found is not None:
            return found
    return None


def _field_of(field: str, value: str, content: StepContent, context: Context) -> str:
    """Where a value belongs: who is responsible may be an organisation, "ansvarig: Tekniska verken"."""
    is_organisation = field == "owners" and content.organisation is None and not context.called(value)
    return "organisation" if is_organisation and context.register.called(value) is not None else field


def _payer(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    match = PAID.match(piece.folded)
    if match is None or content.cost is None:
        return None
    name = piece.text[match.end() :].strip() or piece.text
    return replace(content, cost=replace(content.cost, payer=read_organisation(name, context)))


def _money(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    if content.cost is not None or not read_costs(piece.text, context.language, context.now, context.register.named):
        return None
    words = re.findall(r"[^\W\d_]+", piece.text)
    found = read_cost(piece.text, context)
    if found is None or (len(words) > FEW_WORDS and found.payer is None):
        return None
    return replace(content, cost=found)


def _date(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    words = piece.text.split()
    due = read_due(piece.text, context) if len(words) <= FEW_WORDS + 4 else None
    if due is None or not _is_all_date(piece, context):
        return None
    starts = STARTS.match(piece.folded)
    span = parse(piece.text, context.language, context.now)
    if span is not None and span.end is not None and due.grain == "day" and span.start != span.end:
        return replace(content, start=as_day(span.start), due=due)
    if starts and content.start is None:
        return replace(content, start=due.day)
    return replace(content, due=due) if content.due is None else None


def _names_no_day(piece: Piece, context: Context) -> bool:
    """Whether a piece would be a date if its day existed: "klart 31 februari"."""
    return len(piece.text.split()) <= FEW_WORDS + 4 and bool(days_beside(piece.text, context))


def _is_all_date(piece: Piece, context: Context) -> bool:
    """Whether little but a date stands there: "klart 15 mars" is one, "fira midsommar med alla skolor" is not."""
    found = find_all(piece.text, context.language, context.now)
    return len(found[0].rest.split()) <= 2 if found else len(piece.text.split()) <= FEW_WORDS


def _organisation(piece: Piece, content: StepContent, context: Context) -> StepContent | None:
    known = context.register.called(piece.text)
    if known is None or content.organisation is not None:
        return None
    return replace(content, organisation=read_organisation(piece.text, context))


def _complete(text: str, content: StepContent, titles: list[str], rest: list[str], context: Context) -> StepContent:
    """Gives what was not understood its place: a name to the organisation, other words to the title or the notes."""
    if content.organisation is None:
        names = titles[1:] if len(titles) > 1 else []
        name = next((one for one in (*reversed(names), *rest[:MOST_PIECES]) if _is_name(one)), None)
        if name is not None:
            content = replace(content, organisation=read_organisation(name, context))
            titles, rest = ([one for one in some if one != name] for some in (titles, rest))
    if not titles and not rest:  # what names the step stands beside its day: "Boka resa senast 6 juni"
        undated = replace(content, due=None)
        named = [_title_and_date(piece.text, undated, context) for piece in _pieces(text)]
        title = next((title for title, step in named if step.due is not None), text)
        content = replace(content, title=title)
    else:
        title, content = _title_and_date(", ".join(titles) or rest.pop(0), content, context)
        content = replace(content, title=title)
    content = replace(content, title=content.title[: LONGEST["title"]])
    if rest:
        content = replace(content, notes="\n".join([content.notes, *rest]).strip())
    content = _with_subject(content, context)
    return replace(content, title=as_title(content.title))


def _is_name(text: str) -> bool:
    """Whether a piece looks like the name of an organisation: short, and most words with a capital letter."""
    words = text.split()
    capital = sum(word[:1].isupper() for word in words)
    return 0 < len(words) <= FEW_WORDS + 2 and words[0][:1].isupper() and capital * 2 >= len(words)


def _title_and_date(title: str, content: StepContent, context: Context) -> tuple[str, StepContent]:
    """The title without the date in it, when no other piece names one: "Skicka underlag senast 15 dec"."""
    found = find_all(title, context.language, context.now) if content.due is None else []
    if len(found) != 1 or not found[0].rest.strip():
        return title, content
    due: Due | None = read_due(title[found[0].start : found[0].stop], context)
    if due is None:
        return title, content
    return (ENDS.sub("", found[0].rest) or title), replace(content, due=due)


def _with_subject(content: StepContent, context: Context) -> StepContent:
    """Who begins the title is responsible, when nobody else is named: "Tekniska verken skickar underlag"."""
    if content.organisation is not None or content.owners:
        return content
    words = content.title.split()
    for count in range(min(len(words) - 1, 6), 0, -1):
        name = " ".join(words[:count])
        if context.register.called(name) is not None:
            return replace(content, organisation=read_organisation(name, context))
    if len(words) < 2:
        return content
    if addressed := addressed_first(content.title):
        return replace(content, owners=read_owners(addressed, context))
    first = words[0].casefold()
    counts = (2, 1) if first not in ONESELF or (first in SPEAKER and words[1].islower()) else (2,)
    people = [found for count in counts if len(found := context.called(" ".join(words[:count]))) == 1]
    return replace(content, owners=(owner(people[0][0]),)) if people else content


LABELS = ((NOTED, "notes"), (OWNED, "owners"), (GOALS, "goals"), (ORGANISED, "organisation"))
