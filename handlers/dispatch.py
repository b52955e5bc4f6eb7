"""A message on its way: access checked, route found, handler run, all committed together, errors put in words."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.activities import edited_elsewhere
from handlers.errors import UserError, error_line, incident_code
from handlers.incidents import Incident
from handlers.incoming import files as incoming
from handlers.mail import LATE, Letter, post
from handlers.membership import access, groups
from handlers.messages import Gap, Message, Reply, Say, reply, say
from handlers.people import introduce
from handlers.pointing import as_named
from handlers.reminders import leaving
from handlers.requests import request
from handlers.routes import (
    AREAS,
    ASIDE,
    AWAITED,
    CANCELS,
    COMMANDS,
    SPOKEN,
    take_sentence,
)
from handlers.routing import AwaitedRoute, Handler, Route
from handlers.sentence_routes import SENTENCES
from handlers.services import Services
from handlers.spoken import as_before, as_spoken
from handlers.talk import Talk, Turn
from handlers.translating import stepping_aside
from handlers.translating.overhearing import overhear
from handlers.translating.readers import post_all_to_readers
from handlers.typed import as_meant
from handlers.unrouted import end_dialogue
from knowledge.errors import LibraryBusyError
from storage import DatabaseUnavailableError, Role, UnitOfWork, UpdateState

log = logging.getLogger(__name__)

# An update that breaks the process is given up after both: kills from outside, however quick, must not count it out.
MOST_ATTEMPTS = 40
LONGEST = timedelta(minutes=10)


@dataclass(frozen=True)
class Outcome:
    """What a door does next: show the notice of a pressed button, and send what waits for these chats.

    `direct` is said at once and without the mailbox, because the memory is out of reach or takes nothing; `retry` asks
    for the message to be handed in again later, `aside` at once, with this and where nobody waits behind it.
    """

    language: str
    notice: Say | None = None
    chats: tuple[str, ...] = ()
    direct: Reply | None = None
    retry: bool = False
    aside: str | None = None


def dispatch(message: Message, services: Services, *, in_turn: bool = False, aside: str | None = None) -> Outcome:
    """Handles a message whose update has been written down. Never raises: what goes wrong is in the outcome.

    `in_turn` tells that others wait behind the message: one that may take long then has an `Outcome.aside`, with which
    it is handed in again.
    """
    with request():
        return _dispatch(message, services, in_turn=in_turn, handler=ASIDE[aside] if aside else _answer)


def _dispatch(message: Message, services: Services, *, in_turn: bool, handler: Handler) -> Outcome:
    language = services.settings.default_language
    try:
        if not message.addressed and message.moved_to is None:
            return _overhear(message, services)
        talk = replace(introduce(message, services), in_turn=in_turn)
        language = talk.language
        if stepping_aside.has_stepped_aside(talk):
            return _handle(replace(talk, resumed=True), handler)
        return _handle(as_named(as_meant(talk, SPOKEN, CANCELS)), handler)
    except DatabaseUnavailableError as error:
        return unreachable(message, services, error, language)
    except Exception as error:  # noqa: BLE001 - the apology could not be written down either
        return _given_up(message, services, error, language)


def _given_up(message: Message, services: Services, error: Exception, language: str) -> Outcome:
    sorry = error_line(error, _incident(error, message.key, services))
    with suppress(DatabaseUnavailableError), services.store.write() as work:
        work.mailbox.finish(message.key, services.clock.now(), UpdateState.FAILED)
    return Outcome(language, sorry, direct=reply(sorry) if message.addressed else None)


def _overhear(message: Message, services: Services) -> Outcome:
    """What people in a group say to each other is none of our business, but for translating and what was logged."""
    try:
        with Turn(services.store) as turn:
            inner = replace(services, store=turn)
            answers = (overhear(message, inner), edited_elsewhere.offer(message, inner))
            with turn.write() as work:
                chats = tuple(chat for one in answers if one is not None for chat in _post(work, *one))
                work.mailbox.finish(message.key, services.clock.now())
    except DatabaseUnavailableError:
        raise
    except Exception as error:  # noqa: BLE001 - nobody has asked for anything, so nobody is told
        _incident(error, message.key, services)
        with services.store.write() as work:
            work.mailbox.finish(message.key, services.clock.now(), UpdateState.FAILED)
        return Outcome(services.settings.default_language)
    return Outcome(services.settings.default_language, chats=chats)


def _handle(talk: Talk, handler: Handler) -> Outcome:
    try:
        return _run(talk, handler)
    except UserError as error:
        line = error.line
        return _run(talk, lambda inner: Reply(notice=line) if inner.message.button is not None else reply(line))
    except DatabaseUnavailableError:
        raise
    except Exception as error:  # noqa: BLE001 - the last line of defence: a person gets words, the log gets the rest
        failed = error_line(error, _incident(error, talk.message.key, talk.services))
        return _run(talk, lambda _: reply(failed, notice=failed), UpdateState.FAILED)


def _run(talk: Talk, handler: Handler, state: UpdateState = UpdateState.HANDLED) -> Outcome:
    """Runs a handler and commits what it wrote, its replies and the end of the update together."""
    with Turn(talk.services.store) as turn:
        inner = replace(talk, services=replace(talk.services, store=turn))
        answer = handler(inner)
        if answer.aside is not None:
            return Outcome(talk.language, aside=answer.aside)
        if inner.message.typed and answer.is_silent and answer.notice is not None:
            answer = replace(answer, parts=[answer.notice])  # nothing was pressed that could show it
        with turn.write() as work:
            chats = _post(work, inner, answer)
            work.mailbox.finish(talk.message.key, talk.services.clock.now(), state)
    return Outcome(talk.telling.language or talk.language, answer.notice, chats)


def _answer(talk: Talk) -> Reply:
    if talk.message.moved_to is not None:
        return groups.move(talk)
    if talk.message.taken_out:
        return groups.leave(talk)
    sender, now, limiter = talk.message.sender.address, talk.services.clock.now(), talk.services.limiter
    if not limiter.admits(sender, now):
        line = say("error-too-fast")
        told = talk.role > Role.NOBODY or limiter.tells(sender, now)
        return reply(line, notice=line) if told else Reply(notice=line)
    return _route(talk)


def _route(talk: Talk) -> Reply:
    needs, handler = _find(talk)
    barred = access.bar(talk, needs)
    return barred if barred is not None else handler(talk)


def _find(talk: Talk) -> tuple[Role, Handler]:
    """The handler for a message, and the least role that it needs."""
    message = talk.message
    if message.button is not None:
        button = AREAS.get(message.button.partition(":")[0])
        return (button.needs, _then(as_before, button.handler)) if button else (Role.NOBODY, _stale_button)
    if message.command is not None:
        route = COMMANDS.get(message.command.casefold())
        return _entry(talk, route) if route else (Role.READER, _unknown_command)
    if talk.resumed:
        return Role.READER, stepping_aside.resume
    waiting = AWAITED.get(talk.awaited() or "")
    if message.file is not None and (waiting is None or not waiting.takes_files):
        return Role.READER, incoming.take
    return _sentence(talk, waiting)


def _sentence(talk: Talk, waiting: AwaitedRoute | None) -> tuple[Role, Handler]:
    """Who takes a plain sentence: the dialogue that waits for it, the first route that says yes, or the documents."""
    if waiting is not None and waiting.most_words is not None and len(talk.message.text.split()) > waiting.most_words:
        needs, handler = _taken(talk, None)
        return needs, lambda inner: handler(_ended(inner))
    if waiting is None or waiting.leaves is None or not waiting.leaves(talk):
        return _taken(talk, waiting)
    needs, handler = _taken(talk, None)
    return needs, lambda inner: leaving.put_aside(inner, handler)


def _ended(talk: Talk) -> Talk:
    end_dialogue(talk)
    return talk


def _taken(talk: Talk, waiting: AwaitedRoute | None) -> tuple[Role, Handler]:
    """Who takes a plain sentence, for which a dialogue waits or not."""
    open_to = (entry for entry in SENTENCES if entry.needs <= talk.role or not entry.may_be_asked)
    routes = (entry for entry in open_to if entry.interrupts or waiting is None)
    route = next((entry for entry in routes if entry.takes(talk)), None)
    taker = route or waiting
    handler = taker.handler if taker is not None else take_sentence
    log.debug("the sentence is taken by %s.%s", handler.__module__, getattr(handler, "__qualname__", ""))
    if waiting is not None and route is None:
        return waiting.needs, _then(as_before, waiting.handler)
    if route is None:
        return Role.READER, take_sentence
    return route.needs, _then(as_spoken, route.handler) if route.wish else route.handler


def _then(first: Callable[[Talk], Talk], handler: Handler) -> Handler:
    return lambda talk: handler(first(talk))


def _entry(talk: Talk, route: Route) -> tuple[Role, Handler]:
    """A command's handler; the dialogue that was open ends."""
    end_dialogue(talk)
    return route.needs, route.handler


def _stale_button(_: Talk) -> Reply:
    return Reply(notice=say("error-stale-button"))


def _is_late(message: Message, now: datetime) -> bool:
    """Whether the message waited for us, as it does when the assistant was not running."""
    return message.sent_at is not None and message.button is None and now - message.sent_at > LATE


def _unknown_command(talk: Talk) -> Reply:
    return reply(say("error-unknown-command", command=talk.message.command or ""))


def _post(work: UnitOfWork, talk: Talk, answer: Reply) -> tuple[str, ...]:
    """Queues the reply and what goes to others; returns the chats to send to."""
    letters: list[Letter] = []
    if not answer.is_silent:
        replaces = _replaced(work, talk, answer)
        if talk.message.addressed and _is_late(talk.message, talk.services.clock.now()):
            answer = replace(answer, parts=[say("late-answer"), Gap(), *answer.parts])
        answer = replace(answer, spoken=talk.telling.spoken)
        chat = talk.message.moved_to or talk.message.chat.address
        letters.append(Letter(answer, chat, talk.telling.language or talk.language, talk.message, replaces))
    letters += (Letter(other.reply, other.chat, other.language) for other in answer.also)
    post_all_to_readers(work, talk.services, talk.partnership_id, letters)
    return tuple(dict.fromkeys(letter.chat for letter in letters))


def _replaced(work: UnitOfWork, talk: Talk, answer: Reply) -> str | None:
    """The message of ours that the reply takes the place of."""
    message = talk.message
    if message.button is not None:
        return message.message_id if answer.replaces and not message.typed else None
    if not message.edited or message.message_id is None:
        return None
    earlier = work.mailbox.answer_to(message.chat.address, message.message_id)
    return earlier.message_id if earlier else None


def unreachable(message: Message, services: Services, error: DatabaseUnavailableError, language: str) -> Outcome:
    """What to say while the memory is out of reach."""
    line = error_line(error, _incident(error, message.key, services))
    return Outcome(language, line, direct=reply(line), retry=True)


def _incident(error: Exception, key: str, services: Services) -> str:
    code, waits = incident_code(), isinstance(error, DatabaseUnavailableError)
    if not isinstance(error, LibraryBusyError):  # which somebody does on purpose
        services.incidents.note(Incident(code, services.clock.now(), waits))
    log.error("incident %s while handling %s: %s", code, key, type(error).__name__, exc_info=error)
    return code


def begin(message: Message, services: Services) -> Outcome | None:
    """Counts an attempt at a message. None when it is to be handled; else what to do instead.

    That is nothing when it is finished already, and an apology when earlier attempts did not come to an end.
    """
    language = services.settings.default_language
    with services.store.write() as work:
        update, now = work.mailbox.begin(message.key), services.clock.now()
        if update is None:
            return Outcome(language)
        if update.attempts <= MOST_ATTEMPTS or now - update.received_at < LONGEST:
            return None
        work.mailbox.finish(message.key, now, UpdateState.FAILED)
        if not message.addressed:
            return Outcome(language)
        code = incident_code()
        log.error("incident %s: %s is given up after %s attempts", code, message.key, update.attempts)
        services.incidents.note(Incident(code, now, waits=False))
        sorry = reply(say("error-unknown", incident=code))
        post(work, Letter(sorry, message.chat.address, language, answers=message), now)
    return Outcome(language, chats=(message.chat.address,))
