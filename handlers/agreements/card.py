"""An agreement as it is shown, with the buttons that change it."""

from collections.abc import Sequence
from datetime import date

from handlers.messages import Button, Part, Reply, Written, reply, say
from handlers.reporting.wish import Wish
from handlers.talk import Talk
from knowledge.words import SHARED
from reports.facts import ReportKind
from storage import Agreement, AgreementKind, AgreementStatus, Role

OWN = "own"  # the side of whoever presses
NONE = "none"  # the texts leave such a part out
FIELDS = ("title", "parties", "signed", "starts", "ends", "lead", "documents")


def line(agreement: Agreement) -> Part:
    """An agreement in a list."""
    return say(
        "agreements-line",
        number=f"M-{agreement.id}",
        title=Written(agreement.title, internal=agreement.audience != SHARED),
        status=say(f"agreement-status-{agreement.status}"),
        end=agreement.ends_on or NONE,
    )


def card(talk: Talk, agreement: Agreement, *, replaces: bool = False) -> Reply:
    """Everything about an agreement; coordinators get what changes it."""
    parts: list[Part] = [
        say(
            "agreement-heading",
            number=f"M-{agreement.id}",
            title=Written(agreement.title, internal=agreement.audience != SHARED),
        ),
        say(
            "agreement-state",
            kind=say(f"agreement-kind-{agreement.kind}"),
            status=say(f"agreement-status-{agreement.status}"),
        ),
        say("agreement-parties", parties=", ".join(agreement.parties) or NONE),
        say("agreement-signed", day=agreement.signed_on or NONE),
        say("agreement-term", start=agreement.starts_on or NONE, end=agreement.ends_on or NONE),
        say(
            "agreement-review",
            state=_review_state(agreement, talk.today),
            months=agreement.lead_months,
            day=agreement.review_on or NONE,
        ),
    ]
    if agreement.documents:
        parts.append(say("agreement-documents", documents=", ".join(agreement.documents)))
    if agreement.audience != SHARED:
        parts.append(say("agreement-internal"))
    if agreement.deleted_at is not None:
        parts.append(say("agreement-deleted"))
    buttons = _buttons(talk, agreement) if talk.role >= Role.COORDINATOR else []
    return reply(*parts, buttons=buttons, replaces=replaces, subject=f"agreement:{agreement.id}")


def _review_state(agreement: Agreement, today: date) -> str:
    """How the review before the next agreement stands; its time may have passed unnoticed."""
    if agreement.status == AgreementStatus.ENDED:
        return "over"
    if agreement.status == AgreementStatus.UNDER_REVIEW:
        return "ongoing"
    if agreement.review_on is None:
        return "endless"
    return "late" if agreement.awaits_review and agreement.review_on < today else "coming"


def review_buttons(agreement: Agreement, language: str) -> list[Button]:
    """Starting the review, and the report that it begins with."""
    buttons = [Button(say("button-agreement-report"), f"report:anyway:{review_wish(agreement, language).code}")]
    if agreement.status == AgreementStatus.IN_FORCE:
        buttons.insert(0, Button(say("button-agreement-review"), f"agreement:review:{agreement.id}"))
    return buttons


def open_button(number: int) -> Button:
    """What shows the agreement."""
    return Button(say("button-agreement-open", number=number), f"agreement:open:{number}")


def review_wish(agreement: Agreement, language: str) -> Wish:
    """The report for the review: over the whole term, as far as it is known."""
    first = agreement.starts_on or agreement.signed_on
    days = (first, agreement.ends_on) if first and agreement.ends_on and first <= agreement.ends_on else None
    return Wish(ReportKind.REVIEW, days, (language,))


def may_hide(talk: Talk, agreement: Agreement) -> bool:
    """Whether the person may take an agreement that both sides see from the other side."""
    return agreement.created_by == talk.user_id or talk.role >= Role.ADMIN


def _next(values: Sequence[str], current: str) -> str:
    """What the button for a choice leads to: the value behind the current one."""
    return values[(values.index(current) + 1) % len(values)]


def _buttons(talk: Talk, agreement: Agreement) -> list[list[Button]]:
    if agreement.deleted_at is not None:
        return [[Button(say("button-agreement-restore"), f"agreement:restore:{agreement.id}")]]
    fields = [Button(say(f"button-agreement-{field}"), f"agreement:{field}:{agreement.id}") for field in FIELDS]
    kind, status = (_next(list(AgreementKind), agreement.kind), _next(list(AgreementStatus), agreement.status))
    turns = [
        Button(say("button-agreement-kind"), f"agreement:kind:{agreement.id}:{kind}"),
        Button(say("button-agreement-status"), f"agreement:status:{agreement.id}:{status}"),
    ]
    if talk.side is not None and (agreement.audience != SHARED or may_hide(talk, agreement)):
        audience = OWN if agreement.audience == SHARED else SHARED
        turns.append(Button(say("button-agreement-audience"), f"agreement:audience:{agreement.id}:{audience}"))
    last = [
        *review_buttons(agreement, talk.language),
        Button(say("button-agreement-delete"), f"agreement:delete:{agreement.id}"),
    ]
    return [fields[:3], fields[3:6], [fields[6], *turns], last]
