"""Messages in a group that are not meant for the assistant: translated, or offered to be, where the group wants it.

Where it does not, nothing of them is read further, kept or answered.
"""

from dataclasses import replace

from handlers.messages import Button, ChatKind, Message, Reply, reply, say
from handlers.people import as_language
from handlers.services import Services
from handlers.subject import kind_of
from handlers.talk import Talk
from handlers.translating import cards, wishes
from handlers.translating.desk import Rendered, Untranslated
from handlers.translating.languages import known_names, sides_languages
from handlers.translating.wishes import Wish
from knowledge.language import detect
from knowledge.richtext import RichText
from knowledge.text import WORD
from knowledge.translation.facts import has_words
from knowledge.words import Language
from storage import Admission, Chat, Role, TranslationMode, UnitOfWork

FEWEST_WORDS = 2  # "ok" and "hej" need no translation


def overhear(message: Message, services: Services) -> tuple[Talk, Reply] | None:
    """What to say to a message that was not meant for us; None when it is none of our business."""
    if message.chat.kind != ChatKind.GROUP or not services.translation.translator.providers:
        return None
    if message.text:
        services.translation.heard.add(message.chat.address)
    with services.store.read() as work:
        chat = work.chats.by_address(message.chat.address)
        row = work.translations.group(chat.id) if chat is not None else None
        if chat is None or row is None or row.mode == TranslationMode.OFF or chat.admission != Admission.ADMITTED:
            return None
        talk = _talk(work, message, services, chat)
    wish = wishes.wish_of(row, sides_languages(talk))
    answer = _answer(talk, wish) if wish.outside else None
    if answer is None and message.edited:
        answer = _nothing_left(talk)
    return (talk, answer) if answer is not None else None


def _talk(work: UnitOfWork, message: Message, services: Services, chat: Chat) -> Talk:
    """The talk as far as it is known: somebody who is not known is not written down."""
    user = work.users.by_address(message.sender.address)
    partnership = chat.partnership_id or work.partnerships.all()[0].id
    settings = services.settings
    return Talk(
        message=message,
        services=services,
        user_id=user.id if user is not None else 0,
        chat_id=chat.id,
        name=message.sender.name,
        language=as_language(user.language if user is not None else None, settings.default_language),
        timezone=settings.default_timezone,
        role=Role.NOBODY,
        partnership_id=partnership,
    )


def _answer(talk: Talk, wish: Wish) -> Reply | None:
    text = RichText(talk.message.text, talk.message.spans).strip()
    if not _is_worth_translating(talk, text):
        return None
    source = detect(text.text, talk.language if talk.user_id else None, known_names(talk))
    if source is None:
        return None
    wish = _with_spoken(wish, source)
    targets = tuple(code for code in wish.languages if code != source)
    if not targets:
        return None
    talk.tell_in(targets[0])
    if wish.mode == TranslationMode.ON_DEMAND:
        return _offer(talk, text, source, targets)
    return _translate(talk, text, source, targets)


def _is_worth_translating(talk: Talk, text: RichText) -> bool:
    message = talk.message
    if message.by_machine or text.text.startswith("/") or not has_words(text.text):
        return False
    is_long_enough = len(WORD.findall(text.text)) >= FEWEST_WORDS
    return is_long_enough and len(text) <= talk.services.translation.longest_message


def _with_spoken(wish: Wish, source: Language) -> Wish:
    """A language that is spoken in the group belongs to it, unless somebody has chosen its languages."""
    if wish.chosen or source in wish.languages:
        return wish
    return replace(wish, languages=(*wish.languages, source))


def _offer(talk: Talk, text: RichText, source: Language, targets: tuple[Language, ...]) -> Reply:
    card = cards.keep(talk, text, source, [])
    buttons = [Button(say("button-to-language", language=code), f"translate:to:{card.id}:{code}") for code in targets]
    line = say("translation-offer", language=source)
    return reply(line, buttons=[buttons], subject=cards.subject(card.id), quiet=True)


def _translate(talk: Talk, text: RichText, source: Language, targets: tuple[Language, ...]) -> Reply | None:
    now = talk.services.clock.now()
    chat = talk.message.chat.address
    if not talk.services.translation.limiter.admits(chat, now):
        if talk.message.edited:  # what stands there is of the old text
            return _offer(talk, text, source, targets)
        return reply(say("translation-cooling"), quiet=True) if _seldom(talk, "cooling") else None
    made = cards.results(talk, text, source, targets)
    if all(isinstance(result, Untranslated) for result in made) and not _seldom(talk, "failed"):
        return None
    answer = cards.show(talk, cards.keep(talk, text, source, targets), made)
    if any(isinstance(result, Rendered) for result in made):
        with talk.write() as work:
            row = work.translations.group(talk.chat_id)
            if row is not None and source not in row.languages and not row.chosen:
                row.languages = [*(row.languages or targets), source]
    return answer


def _seldom(talk: Talk, what: str) -> bool:
    """Whether a remark may be made, so that a group is not told the same thing at every message."""
    return talk.services.translation.remarks.admits(f"{what}:{talk.message.chat.address}", talk.services.clock.now())


def _nothing_left(talk: Talk) -> Reply | None:
    """An edit has left nothing to translate: the old translation must not stand there as if it were of the new text."""
    message = talk.message
    with talk.read() as work:
        earlier = work.mailbox.answer_to(message.chat.address, message.message_id or "")
    if earlier is None or kind_of(earlier.subject) != "translation":
        return None
    return reply(say("translation-gone"), quiet=True)
