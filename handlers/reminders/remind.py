"""/remind, and plain sentences that ask for it."""

import re
from dataclasses import replace
from typing import Final

from handlers.colleagues import colleagues
from handlers.messages import Reply, reply, say
from handlers.people import audiences_of
from handlers.plans.naming import STEP
from handlers.reminders.ahead import before_it
from handlers.reminders.changing import ALIVE, local_now
from handlers.reminders.choosing import narrowed
from handlers.reminders.dialogue import proceed
from handlers.reminders.replying import bare, says_time_alone
from handlers.reminders.request import is_doubtful, is_request, language_of, points_only, understand
from handlers.reminders.wish import LONGEST_REQUEST, Wish, must_be_short
from handlers.spoken import in_language
from handlers.subject import activity_shown, newest_about, number_of, step_shown
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import SHARED, Audiences, may_see
from storage import StepContent
from storage.plans import from_json

# Between whom it is for and how long before; folded where that matters, for these have no marks.
POINTS: Final = re.compile(
    r"\s+(?:about|of|om|på|ve|về)(?:\s+(?:it|that|this|den|det|detta|nó))?\s+(?=\S)", re.IGNORECASE
)
# "Viết cho tôi", with which something may be asked for at a time, also asks for a language.
WRITES_IN: Final = re.compile(r"\bviet cho (?:toi|minh|em|anh|chi) bang tieng\b")


def takes(talk: Talk) -> bool:
    """Whether a plain sentence asks to be reminded."""
    text, now, known = talk.message.text, local_now(talk), None
    if WRITES_IN.search(fold(text)) is not None:
        return False
    if is_doubtful(text):
        with talk.read() as work:
            known = colleagues(work, talk.partnership_id, talk.services.settings)
    return is_request(text, talk.language, now, known) and not _only_answers(talk)


def _only_answers(talk: Talk) -> bool:
    """Whether it says in whole words when that reminder is to come that we just asked about."""
    text = talk.message.text
    if not says_time_alone(text, language_of(text, talk.language), local_now(talk)):
        return False
    wish = talk.expected().get("wish")
    options = Wish.from_json(wish).options if isinstance(wish, dict) else ()
    among = not options or bool(narrowed(options, talk, bare(text)))
    return among and talk.awaited() in {"reminder", "reminder-change"}


def remind(talk: Talk) -> Reply:
    """Understands the request and asks for what it leaves open. An edited one takes the place of the earlier."""
    message = talk.message
    if talk.is_private and message.command is None and (spoken := language_of(message.text, talk.language)):
        talk = in_language(talk, spoken) if spoken != talk.language else talk
    if not message.text.strip() and message.replied_to is None:
        return reply(say("reminder-how"))
    must_be_short(message.text, LONGEST_REQUEST)
    with talk.read() as work:
        known = colleagues(work, talk.partnership_id, talk.services.settings)
    now = local_now(talk)
    audiences = _who_may_see(talk, understand(message.text, talk.language, now, known, ""))
    quoted = message.replied_to.text if message.replied_to else _title_before(talk, audiences)
    text = _with_step(talk, audiences)
    wish = understand(text, talk.language, now, known, quoted)
    if before_it(text):  # of something that nobody has named
        wish = replace(wish, text="")
    if message.edited:
        _take_back(talk)
    return proceed(talk, wish)


def _who_may_see(talk: Talk, wish: Wish) -> Audiences:
    """Whose steps and activities a reminder may name by title: those that all may see who are to get it."""
    found = talk.audiences
    with talk.read() as work:
        for one in [*wish.to, *([wish.unknown] if wish.unknown else [])]:
            number = number_of(one, "user")
            user = work.users.get(number) if number is not None else None
            shared = frozenset({SHARED})
            theirs = audiences_of(work, user, talk.partnership_id, talk.services.settings) if user else shared
            found = theirs if found is None else found if theirs is None else found & theirs
    return found


def _with_step(talk: Talk, audiences: Audiences) -> str:
    """What is asked for, with the step that it is of: the one that it names, "the day before S-7", else the one shown.

    "The day before" names no day, so it is that of the step; one on a card that is not saved counts too. One that not
    all of the audiences may see stays a number.
    """
    text = talk.message.text
    named = STEP.search(text)
    lead = before_it(f"{text[: named.start()]}{text[named.end() :]}" if named is not None else text)
    if not talk.is_private or not (lead or named):
        return text
    with talk.read() as work:
        subject = newest_about(talk, work)
        number, card = (int(named[1]) if named else step_shown(subject)), number_of(subject, "plancard")
        step = work.steps.get(number, talk.partnership_id, audiences) if number is not None else None
        waiting = work.plan_cards.get(card) if card is not None and named is None else None
        content = step.content if step is not None else from_json(waiting.content) if waiting is not None else None
    if content is None or not may_see(audiences, content.audience):
        return text
    if not lead:
        return f"{text[: named.start()]}{content.title}{text[named.end() :]}" if named is not None else text
    return before_step(lead, content) or text


def before_step(text: str, content: StepContent) -> str:
    """A request for a time before something that it does not name, as one before this step; empty for any other."""
    lead = before_it(text)
    if not lead or content.due is None:
        return ""
    return f"{POINTS.sub(' ', lead)} {content.due.day:%Y-%m-%d}: {content.title}"


def _title_before(talk: Talk, audiences: Audiences) -> str:
    """What "remind me of it" points at: the step or activity that our newest message is about; empty for none."""
    if not points_only(talk.message.text):
        return ""
    with talk.read() as work:
        subject = newest_about(talk, work) if talk.is_private else None
        step, activity = step_shown(subject), activity_shown(subject)
        if step is not None:
            found = work.steps.get(step, talk.partnership_id, audiences)
            return found.title if found is not None else ""
        entry = work.activities.get(activity, talk.partnership_id, audiences) if activity is not None else None
    return entry.title if entry is not None else ""


def _take_back(talk: Talk) -> None:
    """Cancels what an earlier version of an edited message had set."""
    message = talk.message
    with talk.write() as work:
        earlier = work.mailbox.answer_to(message.chat.address, message.message_id or "")
        number = number_of(earlier.subject, "reminder") if earlier is not None else None
        reminder = work.reminders.get(number) if number is not None else None
        if reminder is not None and reminder.author_id == talk.user_id and reminder.status in ALIVE:
            work.reminders.cancel(reminder)
