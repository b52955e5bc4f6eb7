"""/privacy: who receives what people write, what is kept of it and for how long."""

from handlers.messages import Part, Reply, Say, reply, say
from handlers.personal import kept
from handlers.services import ON_THIS_MACHINE, OutsideService
from handlers.talk import Talk


def show(talk: Talk) -> Reply:
    """Every service that receives text, and what for; what is stored, why, and until when."""
    return reply(*receivers(talk), *kept(talk))


def receivers(talk: Talk) -> list[Part]:
    """A line for each other program that receives text; and that nobody else does, where all are on this machine."""
    services = talk.services.settings.outside_services
    lines: list[Part] = [say("privacy-receivers"), say("privacy-telegram")]
    lines += [_line(service) for service in services]
    if all(service.host == ON_THIS_MACHINE for service in services):
        lines.append(say("privacy-nobody-else"))
    if not talk.is_private:
        with talk.read() as work:
            wish = work.translations.group(talk.chat_id)
        lines.append(say("privacy-group", outside="yes" if wish is None or wish.outside else "no"))
    return lines


def _line(service: OutsideService) -> Say:
    return say("privacy-service", purpose=service.purpose, name=service.name, host=service.host or "none")
