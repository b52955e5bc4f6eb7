"""More about what a brief was on: "mer om det", "tell me more" right below one are a question on its topic."""

from handlers.ask import ask_anew
from handlers.brief.brief import DATED, TOPIC
from handlers.intents.asking import MORE
from handlers.messages import Reply
from handlers.subject import newest_about
from handlers.talk import Talk
from knowledge.text import fold

ASIDE = "more"  # the name of `answer` where nobody waits behind it


def is_asked(talk: Talk) -> bool:
    """Whether a message asks for more, and a brief is what is before somebody."""
    is_plain = talk.is_private and not talk.message.edited
    return is_plain and MORE.fullmatch(fold(talk.message.text)) is not None and bool(_topic(talk))


def answer(talk: Talk) -> Reply:
    """What the documents say on its topic."""
    if talk.in_turn and talk.services.settings.answers_wait:
        return Reply(aside=ASIDE)
    return ask_anew(talk, _topic(talk))


def _topic(talk: Talk) -> str:
    with talk.read() as work:
        kind, _, topic = (newest_about(talk, work) or "").partition(":")
    dated = DATED.fullmatch(topic)
    return (dated["topic"] if dated is not None else topic) if kind == TOPIC else ""
