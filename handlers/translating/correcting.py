"""*Suggest better*: a person writes a better translation, which is kept and shown with their name."""

from collections.abc import Mapping

from handlers.errors import UserError
from handlers.mail import Letter, post
from handlers.messages import Button, Formatted, Gap, Reply, reply, say
from handlers.payload import rich_from_json, rich_to_json
from handlers.talk import Talk
from handlers.translating import cards
from handlers.translating.cards import Content
from handlers.translating.desk import Job, doubts, original_of
from knowledge.richtext import RichText
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES, Language


def ask(talk: Talk, card: Content) -> Reply:
    """Waits for the better translation; with several languages shown, asks first which one."""
    if len(card.targets) == 1:
        return ask_in(talk, card, card.targets[0])
    buttons = [
        [Button(say("button-to-language", language=code), f"translate:mend:{card.id}:{code}") for code in card.targets]
    ]
    return reply(say("translation-better-which"), buttons=buttons)


def ask_in(talk: Talk, card: Content, language: Language) -> Reply:
    """Waits for the better translation into a language."""
    if card.source is None or language not in card.targets:
        raise UserError(say("error-stale-button"))
    talk.expect("translation-better", card=card.id, language=language)
    where = "private" if talk.is_private else "group"
    return reply(
        say("translation-better-write", name=talk.name, language=language, where=where), Gap(), Formatted(card.original)
    )


def take(talk: Talk) -> Reply:
    """The better translation. What it seems to lack is pointed out first."""
    card, language = _expected(talk, talk.expected())
    text = RichText(talk.message.text, talk.message.spans).strip()
    if not text.text:
        raise UserError(say("translation-better-words"))
    job = _job(card, language)
    doubt = doubts(talk, job, text)
    if doubt is None:
        return _save(talk, card, job, text)
    talk.expect("translation-better", card=card.id, language=language, text=rich_to_json(text))
    buttons = [[Button(say("button-save-anyway"), f"translate:save:{card.id}")]]
    return reply(say("translation-better-doubt", doubt=doubt), buttons=buttons)


def save_anyway(talk: Talk, card: Content) -> Reply:
    """The author knows better."""
    expected = talk.expected()
    held = expected.get("text")
    if expected.get("card") != card.id or not isinstance(held, Mapping):
        raise UserError(say("error-stale-button"))
    card, language = _expected(talk, expected)
    return _save(talk, card, _job(card, language), rich_from_json(held))


def take_back(talk: Talk, card: Content, language: Language) -> Reply:
    """The author changes their mind."""
    job = _job(card, language)
    with talk.write() as work:
        taken = work.translations.take_back(original_of(talk.partnership_id, job), talk.user_id)
    if not taken:
        raise UserError(say("error-stale-button"))
    _renew(talk, card)
    return reply(say("translation-better-taken-back"), replaces=True)


def _expected(talk: Talk, expected: Mapping[str, object]) -> tuple[Content, Language]:
    number, wanted = expected.get("card"), expected.get("language")
    language = next((code for code in LANGUAGES if code == wanted), None)
    if not isinstance(number, int) or language is None:
        raise UserError(say("error-stale-button"))
    return cards.find(talk, number), language


def _job(card: Content, language: Language) -> Job:
    if card.source is None:
        raise UserError(say("error-stale-button"))
    return Job(card.original, Pair(card.source, language))


def _save(talk: Talk, card: Content, job: Job, text: RichText) -> Reply:
    """Keeps it, thanks, and puts it in the place of the machine's words where these stand."""
    book, now = talk.services.translation.book, talk.services.clock.now()
    fingerprint = book.terms(talk.partnership_id).fingerprint(job.text.text, job.pair)
    original = original_of(talk.partnership_id, job)
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        work.translations.correct(original, fingerprint, rich_to_json(text), (talk.user_id, talk.name), now)
    _renew(talk, card)
    undo = Button(say("button-undo"), f"translate:undo:{card.id}:{job.pair.target}")
    return reply(say("translation-better-thanks"), buttons=[[undo]], replaces=talk.message.button is not None)


def _renew(talk: Talk, card: Content) -> None:
    """Shows the card anew where it stands; the original, when nothing is remembered that could stand there."""
    chat = talk.message.chat.address
    with talk.write() as work:
        shown = work.mailbox.about(chat, cards.subject(card.id))
    if shown is None or card.source is None:
        return
    made = cards.remembered(talk, card.original, card.source, card.targets)
    renewed = cards.show(talk, card, made) if made else cards.original_alone(card)
    with talk.write() as work:
        now = talk.services.clock.now()
        post(work, Letter(renewed, chat, talk.language, replaces_message_id=shown), now)
