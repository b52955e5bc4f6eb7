"""Who coordinates the partnership, for whoever asks: "vem är samordnare?", "who should I contact?"."""

import re
from typing import Final

from handlers.membership.members import role_name
from handlers.messages import Part, Reply, reply, say
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import Role, UnitOfWork, User

MOST: Final = 15
COORDINATOR: Final = (
    r"(?:samordnar\w*|koordinator\w*|coordinators?|contact persons?|kontaktperson\w*|(?:nguoi )?dieu phoi(?: vien)?)"
)
HERE: Final = (
    r"(?: (?:har|nu|idag|i dag|egentligen|hos oss|here|now|today|vay|nhi|a|o day|hien nay|bay gio"
    r"|phia \w+(?: nam| dien)?|(?:for|i|in|of|on|pa|cua|cho|ben) (?:\w+ ){0,3}?(?:samarbete[ts]?|samverkan"
    r"|cooperation|partnership|hop tac|sida(?:n)?|side|linkoping|thai nguyen)))*"
)
ASKS: Final = re.compile(
    rf"(?:vem|vilka|vem som|vilka som) (?:ar|som ar) (?:\w+ )?{COORDINATOR}{HERE}"
    rf"|(?:vem|vilka)(?: \w+)? (?:samordnar|koordinerar)(?: (?:det har|detta|samarbetet|samverkan))?{HERE}"
    rf"|vilka {COORDINATOR} (?:har vi|finns(?: det)?){HERE}"
    rf"|vem (?:ska|kan|bor|far) (?:jag|vi|man) (?:vanda (?:mig|oss|sig) till|kontakta|fraga|prata med){HERE}"
    rf"|(?:who|who s|whos)(?: is| are)? (?:the |our |your )?(?:\w+ )?{COORDINATOR}{HERE}"
    rf"|who coordinates(?: (?:this|it|us|the cooperation|the partnership))?{HERE}"
    rf"|(?:which|what) {COORDINATOR} (?:do we have|are there){HERE}"
    rf"|(?:who|whom) (?:should|can|do|could) (?:i|we) (?:contact|ask|turn to|talk to|write to|speak to){HERE}"
    rf"|(?:nhung )?ai (?:la|lam|dang lam) {COORDINATOR}{HERE}|{COORDINATOR}{HERE} la (?:nhung )?ai{HERE}"
    rf"|(?:toi|em|minh|chung toi)? ?(?:nen |co the |can |phai )?(?:lien he|hoi)(?: voi)? ai{HERE}"
)


def is_asked(talk: Talk) -> bool:
    """Whether somebody asks who coordinates, or whom to turn to, and nothing more."""
    return ASKS.fullmatch(" ".join(fold(word) for word in WORD.findall(talk.message.text))) is not None


def show(talk: Talk) -> Reply:
    """The coordinators and admins, those of the person's own side first; names are not shown to a whole group."""
    talk.must_be_private()
    with talk.read() as work:
        people = _people(talk, work)
        sides = {side["id"]: side["name"] for side in work.partnerships.one(talk.partnership_id).sides}
    named = any(role == Role.COORDINATOR for _, role, _ in people)
    parts: list[Part] = [say("contacts-heading") if named else say("contacts-none")]
    for user, role, side in people[:MOST]:
        line = say(
            "people-line",
            name=user.name,
            username=user.username or "none",
            role=role_name(role),
            side=sides.get(side or "", "none"),
        )
        parts.append(line)
    if talk.role < Role.ADMIN:
        parts.append(say("contacts-roles"))
    return reply(*parts)


def _people(talk: Talk, work: UnitOfWork) -> list[tuple[User, Role, str | None]]:
    """Everybody who may be turned to, with role and side: coordinators, then admins, also those of the settings."""
    held = work.users.people(talk.partnership_id, Role.COORDINATOR)
    places = {
        place.user_id: place
        for place in work.users.places([user.id for user in held])
        if place.partnership_id == talk.partnership_id
    }
    configured = work.users.by_addresses(sorted(talk.services.settings.admins))
    admins = {user.id for user in configured}
    found = {user.id: user for user in (*held, *configured)}
    told = [
        (
            user,
            Role.ADMIN if user.id in admins else Role(places[user.id].role),
            places[user.id].side if user.id in places else None,
        )
        for user in found.values()
    ]
    return sorted(told, key=lambda one: (one[1], one[2] != talk.side, one[0].name))
