"""One organisation as it is shown: its names, kind, country and side, and buttons to change them."""

from handlers.activities.display import NONE
from handlers.errors import UserError
from handlers.messages import Button, Part, Reply, Say, reply, say
from handlers.minutes import ORGANISATION_KINDS
from handlers.talk import Talk
from storage import Organisation, Role, UnitOfWork

WRITTEN = ("sv", "en", "vi", "aliases", "country")  # fields that a message fills


def of_partnership(talk: Talk, work: UnitOfWork, organisation_id: int) -> Organisation:
    """An organisation of this partnership. Raises UserError for any other."""
    found = work.organisations.get(organisation_id)
    seen = found is not None and talk.may_see(found.audience)
    if found is None or not seen or found.partnership_id != talk.partnership_id:
        raise UserError(say("error-stale-button"))
    return found


def page_of(talk: Talk, work: UnitOfWork, organisation_id: int, *more: Part, replaces: bool = False) -> Reply:
    """The same within a transaction."""
    found = of_partnership(talk, work, organisation_id)
    parts: list[Part] = [
        say("organisation-heading", name=found.name(talk.language)),
        say("organisation-names", sv=found.sv, en=found.en, vi=found.vi),
        say("organisation-aliases", aliases=", ".join(found.aliases) or NONE),
        _facts(work, found),
        *more,
    ]
    rows = [[Button(say("button-organisation-activities"), f"organisations:activities:{found.id}")]]
    if talk.role >= Role.COORDINATOR:
        rows += _buttons(found.id)
    return reply(*parts, buttons=rows, replaces=replaces)


def _kind_of(organisation: Organisation) -> str:
    """What sort of organisation it is; one that we do not know counts as other."""
    return organisation.kind if organisation.kind in ORGANISATION_KINDS else "other"


def _facts(work: UnitOfWork, found: Organisation) -> Say:
    partnership = work.partnerships.get(found.partnership_id)
    sides = {side["id"]: side["name"] for side in partnership.sides} if partnership is not None else {}
    return say(
        "organisation-facts",
        kind=say(f"organisation-kind-{_kind_of(found)}"),
        country=found.country or NONE,
        side=sides.get(found.side or "", found.side) or NONE,
    )


def _buttons(organisation_id: int) -> list[list[Button]]:
    """A button for each field."""
    written = [
        Button(say(f"button-organisation-{field}"), f"organisations:write:{organisation_id}:{field}")
        for field in WRITTEN
    ]
    chosen = [
        Button(say("button-organisation-kind"), f"organisations:kinds:{organisation_id}"),
        Button(say("button-organisation-side"), f"organisations:sides:{organisation_id}"),
    ]
    return [written[:3], [*written[3:], *chosen]]
