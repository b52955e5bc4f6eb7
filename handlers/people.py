"""Who is speaking, where, and what they may do: makes a Talk of a Message."""

from datetime import datetime, timedelta

from handlers.calendar import Hours, hours_of, side_of, zone_of
from handlers.errors import UserError
from handlers.messages import ChatKind, ChatPlace, Message, Outgoing, Person, Reply, say
from handlers.services import Services, Settings
from handlers.talk import Talk
from knowledge.words import LANGUAGES, SHARED, Audiences, Language, may_see
from storage import Admission, Chat, Membership, Role, UnitOfWork, User

SEEN_STEP = timedelta(hours=1)  # how exactly it is kept when somebody was last here
LONGEST_NAME = 200


def introduce(message: Message, services: Services) -> Talk:
    """The talk that a message belongs to; a new person or chat is written down first."""
    now = services.clock.now()
    settings = services.settings
    with services.store.read() as work:
        user = work.users.by_address(message.sender.address)
        chat = work.chats.by_address(message.chat.address)
    if user is None or chat is None or _is_stale(user, chat, message, now):
        with services.store.write() as work:
            user = _keep_user(work, message.sender, settings, now)
            chat = _keep_chat(work, message.chat, now)
            user.reachable = user.reachable or message.chat.kind == ChatKind.PRIVATE
    with services.store.read() as work:
        membership = _membership(work, user, chat)
        partnership_id = membership.partnership_id if membership else _partnership_of(work, chat)
        partnership = work.partnerships.one(partnership_id)
        side = side_of(user, membership.side if membership else None, partnership, settings)
    return Talk(
        message=message,
        services=services,
        user_id=user.id,
        chat_id=chat.id,
        name=user.name,
        language=as_language(user.language, settings.default_language),
        timezone=zone_of(user, side, settings),
        role=role_of(user, membership, settings),
        partnership_id=partnership_id,
        side=membership.side if membership else None,
        sides=frozenset(side["id"] for side in partnership.sides),
        reachable=user.reachable,
    )


def as_language(code: str | None, otherwise: Language) -> Language:
    """One of our languages from a code such as "sv-SE"."""
    short = (code or "")[:2].lower()
    return next((language for language in LANGUAGES if language == short), otherwise)


def account_of(person: Person | User) -> str:
    """What tells somebody from others of the same name: the user name, or else the address."""
    return f"@{person.username}" if person.username else person.address


def language_of(user: User, settings: Settings) -> Language:
    """The language that a person is spoken to in."""
    return as_language(user.language, settings.default_language)


def person_hours(work: UnitOfWork, user: User, partnership_id: int, settings: Settings) -> Hours:
    """The hours of a person as a member of a partnership."""
    membership = work.users.membership(user.id, partnership_id)
    side = side_of(user, membership.side if membership else None, work.partnerships.one(partnership_id), settings)
    return hours_of(user, side, settings)


def speaker(talk: Talk, work: UnitOfWork) -> User:
    """The record of the person who speaks. Raises UserError where it is gone by now."""
    user = work.users.get(talk.user_id)
    if user is None:
        raise UserError(say("error-stale-button"))
    return user


def everybody(work: UnitOfWork, talk: Talk) -> list[User]:
    """The people of the partnership, and the admins, whom a message may name."""
    admins = work.users.by_addresses(sorted(talk.services.settings.admins))
    return list({user.id: user for user in (*work.users.people(talk.partnership_id), *admins)}.values())


def to_admins(work: UnitOfWork, settings: Settings, told: Reply) -> list[Outgoing]:
    """The reply to the admins of every partnership, each in their language.

    Configured ones who have never written are told too; whether a channel lets us write to them first, it will say.
    """
    return _to(work, work.users.people(None, Role.ADMIN), settings, told)


def to_coordinators(work: UnitOfWork, partnership_id: int, settings: Settings, told: Reply) -> list[Outgoing]:
    """The reply to a partnership's coordinators of both sides, and to the configured admins."""
    return _to(work, work.users.people(partnership_id, Role.COORDINATOR), settings, told)


def to_all_coordinators(work: UnitOfWork, settings: Settings, told: Reply) -> list[Outgoing]:
    """The reply to the coordinators of every partnership, and to the admins."""
    return _to(work, work.users.people(None, Role.COORDINATOR), settings, told)


def to_own_coordinators(work: UnitOfWork, talk: Talk, told: Reply) -> list[Outgoing]:
    """The reply to the partnership's coordinators; what one side says in private, not to those of the other."""
    coordinators = work.users.people(talk.partnership_id, Role.COORDINATOR)
    if talk.is_private and talk.side is not None:
        places = work.users.places([user.id for user in coordinators])
        sides = {place.user_id: place.side for place in places if place.partnership_id == talk.partnership_id}
        coordinators = [user for user in coordinators if sides[user.id] in {None, talk.side}]
    return _to(work, coordinators, talk.services.settings, told)


def audiences_of(work: UnitOfWork, user: User, partnership_id: int, settings: Settings) -> Audiences:
    """Whose records of a partnership somebody may be told of alone, as things are now; None means everybody's.

    Nobody's when they do not belong to it, or not any more.
    """
    membership = work.users.membership(user.id, partnership_id)
    role = role_of(user, membership, settings)
    if role >= Role.ADMIN:
        return None
    if membership is None or role == Role.NOBODY:
        return frozenset()
    return frozenset({SHARED, membership.side or SHARED})


def may_be_told(work: UnitOfWork, user: User, partnership_id: int, audience: str, settings: Settings) -> bool:
    """Whether somebody may be told of one such record now."""
    return may_see(audiences_of(work, user, partnership_id, settings), audience)


def _to(work: UnitOfWork, people: list[User], settings: Settings, told: Reply) -> list[Outgoing]:
    """The reply to these people and to the configured admins, each in their language."""
    known = [*people, *work.users.by_addresses(sorted(settings.admins))]
    languages = dict.fromkeys(sorted(settings.admins), settings.default_language)
    languages |= {user.address: language_of(user, settings) for user in known}
    return [Outgoing(address, language, told) for address, language in languages.items()]


def role_of(user: User, membership: Membership | None, settings: Settings) -> Role:
    """What somebody may do in the partnership of a membership."""
    if user.address in settings.admins:
        return Role.ADMIN
    if membership is None or user.admission != Admission.ADMITTED:
        return Role.NOBODY
    return Role(membership.role)


def _membership(work: UnitOfWork, user: User, chat: Chat) -> Membership | None:
    """The membership that counts in a chat: a group's partnership decides, in private the chosen one or the first."""
    memberships = work.users.memberships(user.id)
    bound = next((entry for entry in memberships if entry.partnership_id == chat.partnership_id), None)
    if bound is not None or (chat.partnership_id is not None and chat.kind != ChatKind.PRIVATE):
        return bound
    return memberships[0] if memberships else None


def _partnership_of(work: UnitOfWork, chat: Chat) -> int:
    """What an admin who is no member talks about: the chat's partnership, or the first."""
    return chat.partnership_id or work.partnerships.all()[0].id


def _is_stale(user: User, chat: Chat, message: Message, now: datetime) -> bool:
    person = message.sender
    changed = (user.name, user.username) != (person.name[:LONGEST_NAME], person.username)
    renamed = chat.title != message.chat.title[:LONGEST_NAME]
    first_private = message.chat.kind == ChatKind.PRIVATE and not user.reachable
    return changed or renamed or first_private or now - user.seen_at > SEEN_STEP


def _keep_user(work: UnitOfWork, person: Person, settings: Settings, now: datetime) -> User:
    user = work.users.by_address(person.address)
    if user is None:
        language = as_language(person.language, settings.default_language)
        user = work.users.add(
            User(
                address=person.address, name=person.name[:LONGEST_NAME], language=language, created_at=now, seen_at=now
            )
        )
    user.name, user.username, user.seen_at = person.name[:LONGEST_NAME], person.username, now
    return user


def _keep_chat(work: UnitOfWork, place: ChatPlace, now: datetime) -> Chat:
    chat = work.chats.by_address(place.address)
    if chat is None:
        chat = work.chats.add(Chat(address=place.address, kind=place.kind, created_at=now))
    chat.title = place.title[:LONGEST_NAME]
    return chat
