"""Whether a message is plainly no answer to a short question of ours: it asks something, or tells what has happened."""

from typing import Final

from handlers.activities import unasked
from handlers.minutes import is_question
from handlers.plans.making import names_period
from handlers.talk import Talk
from knowledge.language import detect_question

LEAST_ASKED: Final = 3  # words of a question
MOST_ANSWERED: Final = 3  # words of an answer that we do not understand, so that we ask again


def asks_or_tells(talk: Talk) -> bool:
    """Whether it asks, or tells of an activity."""
    text = talk.message.text.strip()
    if len(text.split()) < LEAST_ASKED:
        return False
    asks = text.endswith("?") or is_question(text, detect_question(text, talk.language), talk.services.clock.now())
    return asks or unasked.seems_told(talk)


def leaves_new_plan(talk: Talk) -> bool:
    """Whether who was asked for a plan's title and period, or for the period alone, says something else."""
    if names_period(talk):
        return False
    is_for_period = isinstance(talk.expected().get("title"), str)
    return asks_or_tells(talk) or (is_for_period and len(talk.message.text.split()) > MOST_ANSWERED)
