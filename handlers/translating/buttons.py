"""The buttons below a translation: `translate:<what>:<card>` or `translate:<what>:<card>:<language>`."""

from collections.abc import Callable
from dataclasses import replace

from handlers.errors import UserError
from handlers.messages import Button, Formatted, Reply, reply, say
from handlers.talk import Talk, number_in
from handlers.translating import cards, correcting
from handlers.translating.cards import Content
from handlers.translating.desk import Untranslated
from handlers.translating.languages import partners_language
from knowledge.words import LANGUAGES, Language

Press = Callable[[Talk, Content], Reply]
LanguagePress = Callable[[Talk, Content, Language], Reply]


def press(talk: Talk) -> Reply:
    """Does what the button says."""
    what, number, *more = [*(talk.message.button or "").split(":")[1:], ""]
    card = cards.find(talk, number_in(number))
    if what in PRESSES:
        return PRESSES[what](talk, card)
    language = next((code for code in LANGUAGES if more and code == more[0]), None)
    if what not in LANGUAGE_PRESSES or language is None:
        raise UserError(say("error-stale-button"))
    return LANGUAGE_PRESSES[what](talk, card, language)


def _again(talk: Talk, card: Content) -> Reply:
    if card.source is None or not card.targets:
        raise UserError(say("error-stale-button"))
    made = cards.results(talk, card.original, card.source, card.targets)
    shown = cards.show(talk, card, made, replaces=True)
    failed = [result for result in made if isinstance(result, Untranslated)]
    return replace(shown, notice=cards.trouble(failed[0])) if len(failed) == len(made) else shown


def _original(_: Talk, card: Content) -> Reply:
    back = Button(say("button-translation"), f"translate:again:{card.id}")
    return reply(Formatted(card.original), buttons=[[back]], subject=cards.subject(card.id), replaces=True)


def _to(talk: Talk, card: Content, language: Language) -> Reply:
    """One more language in a group, where others read the first; another one in private."""
    if card.source is None or card.source == language:
        raise UserError(say("error-stale-button"))
    targets = (language,) if talk.is_private else tuple(dict.fromkeys((*card.targets, language)))
    made = cards.results(talk, card.original, card.source, targets)
    return cards.show(talk, cards.change(talk, card, card.source, targets), made, replaces=True)


def _from(talk: Talk, card: Content, language: Language) -> Reply:
    """The person says which language the text is in."""
    wanted = next((code for code in card.targets if code != language), None)
    target = wanted or (talk.language if talk.language != language else partners_language(talk, language))
    made = cards.results(talk, card.original, language, [target])
    return cards.show(talk, cards.change(talk, card, language, [target]), made, replaces=True)


PRESSES: dict[str, Press] = {
    "again": _again,
    "original": _original,
    "better": correcting.ask,
    "save": correcting.save_anyway,
}
LANGUAGE_PRESSES: dict[str, LanguagePress] = {
    "to": _to,
    "from": _from,
    "mend": correcting.ask_in,
    "undo": correcting.take_back,
}
