"""Tells the coordinators that something went wrong: how often, for how long, and its code; nobody's words."""

from collections.abc import Collection
from datetime import timedelta

from handlers.incidents import Incident
from handlers.mail import Letter, post
from handlers.messages import Say, reply, say
from handlers.people import to_all_coordinators
from handlers.services import Services


def run(services: Services) -> Collection[str]:
    """Tells what has not been told; returns the chats where messages wait now.

    While the memory is out of reach nothing can be posted, so that trouble is told when it is over.
    """
    now = services.clock.now()
    incidents = services.incidents.due(now)
    if not incidents:
        return ()
    notice = reply(*_lines(incidents, services))
    with services.store.write() as work:
        told = to_all_coordinators(work, services.settings, notice)
        for outgoing in told:
            post(work, Letter(outgoing.reply, outgoing.chat, outgoing.language), now)
    services.incidents.told(incidents, now)
    return [outgoing.chat for outgoing in told]


def _lines(incidents: tuple[Incident, ...], services: Services) -> list[Say]:
    waited = [incident for incident in incidents if incident.waits]
    failed = [incident for incident in incidents if not incident.waits]
    lines = []
    if waited:
        lasted = (services.clock.now() - waited[0].at) / timedelta(minutes=1)
        lines.append(say("informing-memory", incident=waited[0].code, minutes=max(1, round(lasted))))
    if failed:
        lines.append(say("informing-failed", incident=failed[-1].code, count=len(failed)))
    return lines
