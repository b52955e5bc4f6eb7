"""Replies on their way to a reader: what people wrote is put into the reader's language where that is known already.

Nobody waits for a service here. What is not known goes out in the original, is noted as wanted in the same
transaction, and the message is edited once the translation is there (`waiting`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.mail import Letter, post_all
from handlers.messages import ChatKind, Reply, Version, Written
from handlers.people import as_language
from handlers.services import Services
from handlers.translating.desk import Desk, Job, Rendered
from handlers.translating.languages import languages_of_sides, languages_of_texts
from handlers.written import rewritten, writings
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES, Language
from storage import Chat, OutgoingMessage, UnitOfWork
from storage.written import Want, WrittenText


@dataclass(frozen=True)
class Readers:
    """A chat, the language it is told in, those that it reads besides, and whether texts told there may be sent out."""

    chat: str
    language: Language
    others: tuple[Language, ...] = ()
    stays_here: bool = False

    @property
    def languages(self) -> tuple[Language, ...]:
        """All languages that are read there."""
        return (self.language, *self.others)


@dataclass(frozen=True)
class _Known:
    """What is known of texts: their languages, which were saved, and what there is in other languages."""

    saved: Mapping[str, WrittenText]
    languages: Mapping[str, Language]
    versions: Mapping[tuple[str, Language], Version]


def readers_of(work: UnitOfWork, services: Services, partnership_id: int, chat: str, language: str) -> Readers:
    """Who reads a chat: in private one person, in a group those of its languages."""
    return _readers(work, services, partnership_id, Letter(Reply(), chat, language), work.chats.by_address(chat))


def post_to_readers(
    work: UnitOfWork, services: Services, partnership_id: int, letter: Letter, *, ask: bool = True
) -> OutgoingMessage:
    """Queues a reply in its readers' languages as far as these are known, and asks for what is not.

    With `ask` off nothing is asked for: it has been tried already.
    """
    return post_all_to_readers(work, services, partnership_id, [letter], ask=ask)[0]


def post_all_to_readers(
    work: UnitOfWork, services: Services, partnership_id: int, letters: Sequence[Letter], *, ask: bool = True
) -> list[OutgoingMessage]:
    """The same for many replies in one partnership: what all of them need is looked up once."""
    now = services.clock.now()
    telling = {letter.chat for letter in letters if any(True for _ in writings(letter.reply))}
    places = work.chats.by_addresses(telling) if telling else {}
    readers = [_readers(work, services, partnership_id, letter, places.get(letter.chat)) for letter in letters]
    told = _put_all(work, services, partnership_id, [letter.reply for letter in letters], readers)
    ready = [replace(letter, reply=answer) for letter, (answer, _) in zip(letters, told, strict=True)]
    messages = post_all(work, ready, now)
    for message, (_, wants) in zip(messages, told, strict=True) if ask else ():
        for want in wants:
            work.written.want(partnership_id, want, now)
        if wants:
            work.written.wait(message.id, partnership_id, now)
    return messages


def put_into_languages(
    work: UnitOfWork, services: Services, partnership_id: int, answer: Reply, readers: Readers
) -> tuple[Reply, list[Want]]:
    """The reply with everything that is known of its texts, and the translations that would be needed besides."""
    return _put_all(work, services, partnership_id, [answer], [readers])[0]


def _readers(work: UnitOfWork, services: Services, partnership_id: int, letter: Letter, place: Chat | None) -> Readers:
    told = as_language(letter.language, services.settings.default_language)
    if place is None or place.kind != ChatKind.GROUP:
        return Readers(letter.chat, told)
    wish = work.translations.group(place.id)
    spoken = wish.languages if wish is not None and wish.languages else languages_of_sides(work, partnership_id)
    others = tuple(code for code in LANGUAGES if code in spoken and code != told)
    return Readers(letter.chat, told, others, stays_here=wish is not None and not wish.outside)


def _put_all(
    work: UnitOfWork, services: Services, partnership_id: int, answers: Sequence[Reply], readers: Sequence[Readers]
) -> list[tuple[Reply, list[Want]]]:
    together = list(zip(answers, readers, strict=True))
    wanted = {text: set[Language]() for answer in answers for text in _texts(answer)}
    for answer, reader in together:
        for text in _texts(answer):
            wanted[text].update(reader.languages)
    known = _look_up(work, services, partnership_id, wanted)
    asks = bool(services.translation.translator.providers)
    return [
        (_told(answer, reader, known), _wants(answer, reader, known) if asks and not reader.stays_here else [])
        for answer, reader in together
    ]


def _texts(answer: Reply) -> list[str]:
    return list(dict.fromkeys(entry.text for entry in writings(answer) if entry.text.strip()))


def _look_up(
    work: UnitOfWork, services: Services, partnership_id: int, wanted: Mapping[str, Collection[Language]]
) -> _Known:
    """What is known of texts in the languages in which each is wanted."""
    saved = work.written.known(partnership_id, wanted) if wanted else {}
    languages = languages_of_texts(saved, wanted)
    pairs = list(_pairs(wanted, languages))
    if not pairs:
        return _Known(saved, languages, {})
    jobs = [Job(RichText(text), Pair(languages[text], target)) for text, target in pairs]
    made = Desk(services, partnership_id, within=work).remembered_all(work, jobs)
    versions = {
        pair: Version(found.text.text, found.by)
        for pair, found in zip(pairs, made, strict=True)
        if isinstance(found, Rendered)
    }
    return _Known(saved, languages, versions)


def _pairs(
    wanted: Mapping[str, Collection[Language]], languages: Mapping[str, Language]
) -> Iterable[tuple[str, Language]]:
    return (
        (text, target)
        for text, source in languages.items()
        for target in LANGUAGES
        if target in wanted[text] and target != source
    )


def _told(answer: Reply, readers: Readers, known: _Known) -> Reply:
    def told(entry: Written) -> Written:
        found: dict[str, Version] = {
            target: known.versions[entry.text, target]
            for target in readers.languages
            if (entry.text, target) in known.versions
        }
        return replace(entry, language=known.languages.get(entry.text), versions=found)

    return replace(rewritten(answer, told), languages=readers.others)


def _wants(answer: Reply, readers: Readers, known: _Known) -> list[Want]:
    """The translations that are still to be made; none of what keeps to the machine."""
    inside = {entry.text for entry in writings(answer) if entry.internal}
    inside |= {text for text in _texts(answer) if text in known.saved and known.saved[text].inside}
    return [
        Want(text, known.languages[text], target)
        for text in _texts(answer)
        for target in readers.languages
        if text in known.languages and target != known.languages[text]
        if (text, target) not in known.versions and text not in inside
    ]
