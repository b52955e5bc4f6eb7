"""/translate, /sv, /en and /vi: a text or the message replied to, in another language."""

from functools import partial

from handlers.errors import UserError
from handlers.messages import Button, Reply, Say, reply, say
from handlers.talk import Talk
from handlers.translating import cards, files, kept_inside
from handlers.translating.languages import known_names, partners_language
from handlers.translating.request import Request, read_request, unknown_language
from knowledge.language import detect
from knowledge.richtext import RichText
from knowledge.translation.facts import has_words
from knowledge.words import LANGUAGES, Language
from storage import Role

LONGEST = 8_000  # characters; longer texts come as a file


def translate(talk: Talk, target: Language | None = None) -> Reply:
    """Translates into the language that was asked for, else into the reader's, else into the other side's."""
    _require_service(talk)
    other = unknown_language(talk.message.text) if target is None else ""
    if other:
        raise UserError(say("translation-unknown-language", name=other))
    request = read_request(talk.message, target)
    if request.quoted:
        kept_inside.check_replied_to(talk)
    if files.given(talk.message) is not None:
        return files.translate(talk, request.target)
    if not request.text.text:
        return _ask_for_text(talk, request.target)
    return translate_text(talk, request)


to_swedish = partial(translate, target="sv")
to_english = partial(translate, target="en")
to_vietnamese = partial(translate, target="vi")


def translate_text(talk: Talk, request: Request) -> Reply:
    """A text in another language; asks when it cannot be told which language it is in."""
    text, target = request.text, request.target
    check(text)
    # The person's own language says nothing of somebody else's words.
    source = detect(text.text, None if request.quoted else talk.language, known_names(talk)) or _of_term(talk, text)
    if source is None:
        card = cards.keep(talk, text, None, [target] if target else [])
        buttons = [
            [Button(say("button-from-language", language=code), f"translate:from:{card.id}:{code}")]
            for code in LANGUAGES
        ]
        return reply(say("translation-which-language"), buttons=buttons, subject=cards.subject(card.id))
    return in_other_language(talk, text, source, target)


def _of_term(talk: Talk, text: RichText) -> Language | None:
    """The language of a text that is nothing but a term of the glossary, in one language alone."""
    told = talk.services.translation.book.terms(talk.partnership_id).languages_of(text.text)
    return told[0] if len(told) == 1 else None


def check(text: RichText) -> None:
    """Raises UserError for a text that cannot be translated."""
    if len(text) > LONGEST:
        raise UserError(say("translation-too-long", characters=len(text), limit=LONGEST))
    if not has_words(text.text):
        raise UserError(say("translation-no-words"))


def in_other_language(talk: Talk, text: RichText, source: Language, target: Language | None) -> Reply:
    """A text whose language is known."""
    if target == source:
        card = cards.keep(talk, text, source, [])
        line = say("translation-same-language", language=source)
        return reply(line, buttons=[cards.to_languages(card, source)], subject=cards.subject(card.id))
    chosen = target or (talk.language if talk.language != source else partners_language(talk, source))
    made = cards.results(talk, text, source, [chosen])
    return cards.show(talk, cards.keep(talk, text, source, [chosen]), made)


def not_set_up(talk: Talk) -> Say:
    """That no service is configured; to those who may do that, how."""
    return say("translation-not-set-up-how") if talk.role >= Role.ADMIN else say("translation-not-set-up")


def _require_service(talk: Talk) -> None:
    if not talk.services.translation.translator.providers:
        raise UserError(not_set_up(talk))


def _ask_for_text(talk: Talk, target: Language | None) -> Reply:
    talk.expect("translate", target=target or "")
    return reply(say("translation-what"))
