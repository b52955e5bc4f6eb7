"""Who was to do what is still to be done after an activity: "who promised to send the quote?"."""

import re
from collections.abc import Sequence
from typing import Final

from handlers.activities import follow_ups
from handlers.activities.display import number
from handlers.messages import Button, Gap, Reply, reply, say
from handlers.plans.questions import MOST, MOST_SHOWN, MOST_WORDS, has_all, is_telling, topical
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import FollowUp

# Folded: how a question begins that asks who was to do something, or by when.
ASKS: Final = re.compile(
    r"^(?:och |and |so |va )?(?:vem|vilka|vilken|nar|who|which|when|ai|ben nao|don vi nao|khi nao)\b"
)


def is_asked(talk: Talk) -> bool:
    """Whether a message asks about something to be done after an activity that its words name."""
    return talk.is_private and not talk.message.edited and bool(_found(talk))


def answer(talk: Talk) -> Reply:
    """What is meant, with who does it and when, and where it was agreed."""
    found = _found(talk)
    with talk.read() as work:
        lines = follow_ups.lines(talk, work, found)
    entries = dict.fromkeys(entry.activity_id for entry in found)
    opening = [
        Button(say("button-entry", number=number(activity_id)), f"activity:show:{activity_id}")
        for activity_id in entries
    ]
    asked = say("plan-step-answer", **{SAID: talk.message.text})
    return reply(say("recall-heading"), *lines, Gap(), asked, buttons=[opening, [ask_documents()]])


def _found(talk: Talk) -> Sequence[FollowUp]:
    words = [fold(word) for word in WORD.findall(talk.message.text)]
    named = topical(words)
    if len(words) > MOST_WORDS or not is_telling(named) or ASKS.match(" ".join(words)) is None:
        return []
    with talk.read() as work:
        to_do = work.follow_ups.open(talk.partnership_id, talk.audiences, size=MOST)
    return [entry for entry in to_do if has_all(named, entry.text)][:MOST_SHOWN]
