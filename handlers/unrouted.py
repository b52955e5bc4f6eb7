"""A plain sentence that no route takes: a wish, said in plain words; something that happened; else a question."""

from collections.abc import Callable, Mapping

from handlers import ask
from handlers.activities import listing, spending, unasked
from handlers.intents import chatting
from handlers.intents import recognising as intents
from handlers.membership import access, contacts
from handlers.messages import Reply, say
from handlers.routing import Route
from handlers.sentence import ASK_DOCUMENTS, said_again
from handlers.talk import Talk
from storage import Role

PEOPLE = "people"


def end_dialogue(talk: Talk) -> None:
    """A command ends the dialogue that was open, before it does what may take long."""
    if talk.awaited() is not None:
        talk.forget_at_once()


def take(talk: Talk, commands: Mapping[str, Route]) -> Reply:
    """What becomes of the sentence: a wish to the assistant itself, else a question to the documents."""
    guesses = intents.wanted(talk)
    if talk.role >= Role.CONTRIBUTOR and (not guesses or guesses[0].intent == "log") and unasked.seems_told(talk):
        return unasked.propose(talk)
    if not guesses:
        return _answer_or_chat(talk)
    if talk.role >= Role.CONTRIBUTOR and guesses[0].intent == "log" and unasked.has_content(talk):
        return unasked.note_requested(talk)
    talk = intents.in_its_language(talk, guesses)
    route = commands[intents.command(guesses[0])]
    barred = access.bar(talk, max(route.needs, intents.needs(guesses[0])))
    if barred is not None:  # whom to turn to is told to everybody, what they may do to the admins alone
        return contacts.show(talk) if guesses[0].intent == PEOPLE and talk.role >= Role.READER else barred
    meant = intents.as_command(talk, guesses[0])
    asks_first = intents.asks_documents_first(talk, guesses[0])
    if talk.in_turn and (route.slow or (asks_first and talk.services.settings.answers_wait)):
        return Reply(aside="intent")

    def done() -> Reply:
        unclear = intents.which(talk, guesses)
        if unclear is not None:
            return unclear
        end_dialogue(talk)
        return intents.explained(talk, route.handler(meant), guesses[0])

    return ask.ask_unless_refused(talk, done) if asks_first else done()


def _answer_or_chat(talk: Talk) -> Reply:
    """What the documents say; in kind what is plainly only said, or may be where they say nothing of it.

    Where they do not answer a question for a number of all that we have done, the log does.
    """
    counting = _of_all(talk)
    if counting is not None:
        waits = talk.in_turn and talk.services.settings.answers_wait
        return Reply(aside="intent") if waits else ask.ask_unless_refused(talk, lambda: counting(talk))
    perhaps = chatting.kind_of(talk, plainly=False)
    if perhaps is None:
        return ask.ask(talk)
    if chatting.kind_of(talk) is not None:
        return chatting.answer(talk, perhaps)
    if unasked.may_be_told(talk):
        return ask.ask(talk)
    if talk.in_turn and talk.services.settings.answers_wait:
        return Reply(aside="intent")
    return ask.ask_unless_refused(talk, lambda: chatting.answer(talk, perhaps))


def _of_all(talk: Talk) -> Callable[[Talk], Reply] | None:
    if spending.asks_of_all(talk):
        return spending.tell_none
    return listing.activities if listing.counts_all(talk) else None


def press(talk: Talk, commands: Mapping[str, Route]) -> Reply:
    """A button below a refusal does what the question may have wanted; one below a guess asks the documents instead."""
    if talk.message.button == ASK_DOCUMENTS:
        return ask.ask(said_again(talk))
    meant = intents.pressed(talk)
    route = commands.get(meant.message.command or "") if meant is not None else None
    if meant is None or route is None or route.needs > talk.role:
        return Reply(notice=say("error-stale-button"))
    end_dialogue(talk)
    return route.handler(meant)
