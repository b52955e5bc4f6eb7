"""Replies on their way to a reader: what people wrote is put into the reader's language where that is known already.

Nobody waits for a service here. What is not known goes out in the original, is noted as wanted in the same
transaction, and the message is edited once the translation is there (`waiting`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.mail import post
from handlers.messages import ChatKind, Message, Reply, Version, Written
from handlers.people import LANGUAGES, as_language
from handlers.services import Services
from handlers.translating.desk import Desk, Job, Rendered
from handlers.translating.languages import languages_of_sides, languages_of_texts
from handlers.written import rewritten, writings
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import Language
from storage import OutgoingMessage, UnitOfWork
from storage.written import Want


@dataclass(frozen=True)
class Readers:
    """A chat, the language it is told in, those that it reads besides, and whether texts told there may be sent out."""

    chat: str
    language: Language
    others: tuple[Language, ...] = ()
    stays_here: bool = False


def readers_of(work: UnitOfWork, services: Services, partnership_id: int, chat: str, language: str) -> Readers:
    """Who reads a chat: in private one person, in a group those of its languages."""
    told = as_language(language, services.settings.default_language)
    place = work.chats.by_address(chat)
    if place is None or place.kind != ChatKind.GROUP:
        return Readers(chat, told)
    wish = work.translations.group(place.id)
    spoken = wish.languages if wish is not None and wish.languages else languages_of_sides(work, partnership_id)
    others = tuple(code for code in LANGUAGES if code in spoken and code != told)
    return Readers(chat, told, others, stays_here=wish is not None and not wish.outside)


def post_to_readers(
    work: UnitOfWork,
    services: Services,
    answer: Reply,
    *,
    partnership_id: int,
    chat: str,
    language: str,
    answers: Message | None = None,
    replaces_message_id: str | None = None,
    due_at: datetime | None = None,
    ask: bool = True,
) -> OutgoingMessage:
    """Queues a reply in its readers' languages as far as these are known, and asks for what is not.

    With `ask` off nothing is asked for: it has been tried already.
    """
    now = services.clock.now()
    wants: list[Want] = []
    if any(True for _ in writings(answer)):
        readers = readers_of(work, services, partnership_id, chat, language)
        answer, wants = put_into_languages(work, services, partnership_id, answer, readers)
    message = post(
        work,
        answer,
        chat=chat,
        language=language,
        now=now,
        answers=answers,
        replaces_message_id=replaces_message_id,
        due_at=due_at,
    )
    if wants and ask:
        for want in wants:
            work.written.want(partnership_id, want, now)
        work.written.wait(message.id, partnership_id, now)
    return message


def put_into_languages(
    work: UnitOfWork, services: Services, partnership_id: int, answer: Reply, readers: Readers
) -> tuple[Reply, list[Want]]:
    """The reply with everything that is known of its texts, and the translations that would be needed besides."""
    texts = list(dict.fromkeys(entry.text for entry in writings(answer) if entry.text.strip()))
    known = work.written.known(partnership_id, texts)
    languages = languages_of_texts(known, texts)
    targets = (readers.language, *readers.others)
    pairs = [(text, target) for text, source in languages.items() for target in targets if target != source]
    versions = _remembered(work, services, partnership_id, languages, pairs)

    def told(entry: Written) -> Written:
        found: dict[str, Version] = {
            target: versions[entry.text, target] for target in targets if (entry.text, target) in versions
        }
        return replace(entry, language=languages.get(entry.text), versions=found)

    inside = {entry.text for entry in writings(answer) if entry.internal} | {key for key in known if known[key].inside}
    wants = [
        Want(text, languages[text], target)
        for text, target in pairs
        if (text, target) not in versions and text not in inside
    ]
    may_ask = services.translation.translator.providers and not readers.stays_here
    return replace(rewritten(answer, told), languages=readers.others), wants if may_ask else []


def _remembered(
    work: UnitOfWork,
    services: Services,
    partnership_id: int,
    languages: Mapping[str, Language],
    pairs: Sequence[tuple[str, Language]],
) -> dict[tuple[str, Language], Version]:
    if not pairs:
        return {}
    desk = Desk(services, partnership_id, within=work)
    found: dict[tuple[str, Language], Version] = {}
    for text, target in pairs:
        made = desk.remembered(work, Job(RichText(text), Pair(languages[text], target)))
        if isinstance(made, Rendered):
            found[text, target] = Version(made.text.text, made.by)
    return found
