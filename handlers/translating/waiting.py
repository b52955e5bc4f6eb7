"""What is translated beside everything else: texts of records that were wanted, and the messages that wait for them."""

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from handlers.mail import Letter
from handlers.messages import Reply
from handlers.payload import read_reply
from handlers.services import Services
from handlers.translating.desk import Desk, Job, Rendered
from handlers.translating.readers import post_to_readers, put_into_languages, readers_of
from handlers.written import writings
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES
from storage import DatabaseUnavailableError, OutgoingMessage, UnitOfWork
from storage.written import WaitingMessage, WantedTranslation

log = logging.getLogger(__name__)

AT_ONCE = 4  # translations; a service takes eight, and people who wait for one come first
RETRIES = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=2))  # then it is given up
LONGEST_EDIT = 3_000  # characters of people's words; what may not fit one message is not edited
PATIENCE = timedelta(hours=1)  # a message that was sent earlier is left as it is


def run(services: Services) -> set[str]:
    """Translates some of what is wanted and edits the messages that have waited; returns their chats."""
    with services.store.read() as work:
        is_wanted = work.written.may_be_tried(services.clock.now())
        waiting = work.written.waiting()
    if not is_wanted and not waiting:
        return set()
    if not services.translation.translator.providers:
        with services.store.write() as work:
            work.written.drop_wanted()
        return set()
    if is_wanted:
        _translate(services)
    chats: set[str] = set()
    for row in waiting:
        chats |= _try_to_edit(services, row.outgoing_id)
    return chats


def next_at(services: Services) -> datetime | None:
    """When the next translation may be tried."""
    with services.store.read() as work:
        return work.written.next_wanted()


def _translate(services: Services) -> None:
    """Asks the services, a few at once; what they said is kept by the desk."""
    now = services.clock.now()
    with services.store.write() as work:
        wanted = work.written.claim_wanted(now, AT_ONCE, now + RETRIES[0])
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="translation") as threads:
        made = list(threads.map(lambda row: _is_made(services, row), wanted))
    now = services.clock.now()
    with services.store.write() as work:
        for row, done in zip(wanted, made, strict=True):
            if done or row.attempts >= len(RETRIES):
                work.written.settle(row.id)
            else:
                work.written.postpone(row.id, now + RETRIES[row.attempts])


def _is_made(services: Services, row: WantedTranslation) -> bool:
    source, target = (next(code for code in LANGUAGES if code == each) for each in (row.source, row.target))
    job = Job(RichText(row.text), Pair(source, target))
    try:
        return isinstance(Desk(services, row.partnership_id).translate([job])[0], Rendered)
    except DatabaseUnavailableError:
        raise
    except Exception:  # one text must not keep all the others waiting
        log.exception("a translation failed in a way of its own")
        return False


def _try_to_edit(services: Services, outgoing_id: int) -> set[str]:
    """Edits a message; one that fails in a way of its own is left as it is, and keeps none of the others waiting."""
    try:
        with services.store.write() as work:
            held = work.written.hold(outgoing_id)
            return _edit(work, services, held) if held is not None else set()
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("a message could not be put into its readers' languages")
        with services.store.write() as work:
            work.written.waits_no_more(outgoing_id)
        return set()


def _edit(work: UnitOfWork, services: Services, row: WaitingMessage) -> set[str]:
    """Edits a message once everything was tried; its chat, when there was something to edit.

    While a failed translation may still come within `PATIENCE`, the message goes on waiting for it.
    """
    message = work.mailbox.get(row.outgoing_id)
    language, kept = read_reply(message.payload)
    readers = readers_of(work, services, row.partnership_id, message.chat, language)
    answer, missing = put_into_languages(work, services, row.partnership_id, kept, readers)
    until = row.created_at + PATIENCE
    texts, targets = {want.text for want in missing}, {want.target for want in missing}
    tries = work.written.tries(row.partnership_id, texts, targets, until) if services.clock.now() <= until else None
    if tries and 0 in tries:
        return set()
    is_told_more = list(writings(answer)) != list(writings(kept))
    if tries and not is_told_more:
        return set()
    work.written.waits_no_more(row.outgoing_id)
    if tries is None or not is_told_more or not _can_be_edited(work, message, answer, language):
        return set()
    letter = Letter(answer, message.chat, language, replaces_message_id=message.message_id)
    edited = post_to_readers(work, services, row.partnership_id, letter, ask=False)
    if tries:
        work.written.wait(edited.id, row.partnership_id, row.created_at)
    return {message.chat}


def _can_be_edited(work: UnitOfWork, message: OutgoingMessage, answer: Reply, language: str) -> bool:
    """Whether the message stands there, alone, and will still fit into one."""
    length = sum(len(entry.in_language(language)) for entry in writings(answer))
    return work.mailbox.stands(message) and message.sent_pieces == 1 and length <= LONGEST_EDIT
