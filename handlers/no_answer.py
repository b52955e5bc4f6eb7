"""Whether a message is plainly no answer to a question of ours: it asks, tells what has happened, or wants no more."""

from typing import Final

from handlers.activities import unasked
from handlers.plans.making import names_period
from handlers.reminders.leaving import LEAST_ASKED, asks
from handlers.reminders.replying import gives_up
from handlers.talk import Talk
from knowledge.text import fold

MOST_ANSWERED: Final = 3  # words of an answer that we do not understand, so that we ask again

# Dialogues that begin something, of which nothing is there yet. Where a field is asked for, "nothing" empties it.
OPENING: Final = frozenset({"log", "plan-new", "plan-step", "translate", "brief", "glossary-add", "organisation-new"})
WAITS: Final = frozenset(
    fold(said)
    for said in (
        *("nej", "nej vänta", "vänta", "vänta lite", "nej inte nu", "inte nu", "senare"),
        *("no", "no wait", "wait", "hang on", "not now", "later"),
        *("không", "khoan", "khoan đã", "đợi đã", "đợi chút", "để sau", "thôi khoan"),
    )
)


def wants_no_more(talk: Talk) -> bool:
    """Whether somebody who was asked for what to begin with lets it be: "glöm det", "no, wait", "để sau"."""
    text = talk.message.text
    return talk.awaited() in OPENING and (gives_up(text) or fold(text.replace(",", "")).strip(" .!") in WAITS)


def asks_or_tells(talk: Talk) -> bool:
    """Whether it asks, or tells of an activity."""
    text = talk.message.text.strip()
    return len(text.split()) >= LEAST_ASKED and (asks(talk, text) or unasked.seems_told(talk))


def leaves_new_plan(talk: Talk) -> bool:
    """Whether who was asked for a plan's title and period, or for the period alone, says something else."""
    if names_period(talk):
        return False
    is_for_period = isinstance(talk.expected().get("title"), str)
    return asks_or_tells(talk) or (is_for_period and len(talk.message.text.split()) > MOST_ANSWERED)


def leaves_brief(talk: Talk) -> bool:
    """Whether who was asked for a topic asks or tells something; a topic is no sentence."""
    return asks_or_tells(talk)


def leaves_text(talk: Talk) -> bool:
    """Whether who was asked what happened, or for a step, asks a question."""
    return asks(talk, talk.message.text.strip())
