"""The card that shows a translation: the original it belongs to, the languages shown, and its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.errors import UserError
from handlers.messages import Button, Formatted, Part, Reply, Say, reply, say
from handlers.payload import rich_from_json, rich_to_json
from handlers.talk import Talk
from handlers.translating.desk import Desk, Job, Rendered, Result, Untranslated, translate_all
from knowledge.richtext import RichText, Style
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES, Language
from storage import TranslationCard

FLAGS: dict[Language, str] = {"sv": "🇸🇪", "en": "🇬🇧", "vi": "🇻🇳"}


@dataclass(frozen=True)
class Content:
    """What a card is about, free of the database."""

    id: int
    original: RichText
    source: Language | None
    targets: tuple[Language, ...]


def keep(talk: Talk, original: RichText, source: Language | None, targets: Sequence[Language]) -> Content:
    """Writes a card down, in place of an earlier one of the same message."""
    message_id = talk.message.message_id
    with talk.write() as work:
        card = work.translations.card_of(talk.chat_id, message_id) if message_id else None
        if card is None:
            card = work.translations.add_card(
                TranslationCard(
                    chat_id=talk.chat_id,
                    user_id=talk.user_id or None,
                    message_id=message_id,
                    original={},
                    created_at=talk.services.clock.now(),
                )
            )
        card.original, card.source, card.targets = rich_to_json(original), source, list(targets)
        return content(card)


def content(card: TranslationCard) -> Content:
    """A card's row as handlers use it."""
    source = next((code for code in LANGUAGES if code == card.source), None)
    targets = tuple(code for code in LANGUAGES if code in card.targets)
    return Content(card.id, rich_from_json(card.original), source, targets)


def find(talk: Talk, card_id: int) -> Content:
    """A card of this chat. Raises UserError when it is gone or stands elsewhere."""
    with talk.read() as work:
        card = work.translations.card(card_id)
    if card is None or card.chat_id != talk.chat_id:
        raise UserError(say("error-stale-button"))
    return content(card)


def of_message(talk: Talk) -> Content | None:
    """The card of the person's message, when it has one."""
    with talk.read() as work:
        card = work.translations.card_of(talk.chat_id, talk.message.message_id or "")
    return content(card) if card is not None and card.user_id == talk.user_id else None


def change(talk: Talk, card: Content, source: Language | None, targets: Sequence[Language]) -> Content:
    """The card with other languages."""
    with talk.write() as work:
        kept = work.translations.card(card.id)
        if kept is None:
            raise UserError(say("error-stale-button"))
        kept.source, kept.targets = source, list(targets)
        return content(kept)


def results(talk: Talk, original: RichText, source: Language, targets: Sequence[Language]) -> list[Result]:
    """The original in each of the languages."""
    return translate_all(talk, [Job(original, Pair(source, target)) for target in targets])


def remembered(talk: Talk, original: RichText, source: Language, targets: Sequence[Language]) -> list[Rendered]:
    """The same from memory alone; what is not remembered is left out."""
    jobs = [Job(original, Pair(source, target)) for target in targets]
    with talk.read() as work:
        desk = Desk(talk.services, talk.partnership_id, within=work)
        return [found for found in desk.remembered_all(work, jobs) if found is not None]


def show(talk: Talk, card: Content, made: Sequence[Result], *, replaces: bool = False) -> Reply:
    """The card as a message: one language in private, one line for each in a group."""
    done = [result for result in made if isinstance(result, Rendered)]
    failed = next((result for result in made if isinstance(result, Untranslated)), None)
    several = not talk.is_private
    parts: list[Part] = [Formatted(_line(result, flagged=several)) for result in done]
    if done:
        parts.append(Formatted(RichText(_origin(talk, done, card.source)).styled(Style.ITALIC)))
    if failed is not None:
        parts.append(trouble(failed))
    return reply(
        *parts,
        buttons=_buttons(talk, card, done, failed),
        subject=subject(card.id),
        replaces=replaces,
        quiet=not talk.message.addressed,
    )


def original_alone(card: Content) -> Reply:
    """The original in the place of a translation that is gone, with a button for a new one."""
    again = Button(say("button-try-again"), f"translate:again:{card.id}")
    return reply(Formatted(card.original), buttons=[[again]], subject=subject(card.id))


def subject(card_id: int) -> str:
    """What a card's message is about."""
    return f"translation:{card_id}"


def trouble(failed: Untranslated) -> Say:
    """Why there is no translation, and what can be done."""
    return say(f"translation-{failed}")


def to_languages(card: Content, *besides: Language | None) -> list[Button]:
    """A button for each other language."""
    return [
        Button(say("button-to-language", language=code), f"translate:to:{card.id}:{code}")
        for code in LANGUAGES
        if code not in besides
    ]


def _line(result: Rendered, *, flagged: bool) -> RichText:
    return RichText(f"{FLAGS[result.pair.target]} ") + result.text if flagged else result.text


def _origin(talk: Talk, done: Sequence[Rendered], source: Language | None) -> str:
    """Who translated: a machine, in the readers' languages, or people by name."""
    texts = talk.services.texts
    if not talk.is_private:
        machines = [result.pair.target for result in done if result.by is None]
        marks = [texts.text(say("translation-by-machine"), code) for code in machines]
    else:
        marks = [texts.text(say("translation-from", language=source or "none"), talk.language)] * any(
            result.by is None for result in done
        )
    people = dict.fromkeys(result.by for result in done if result.by is not None)
    spoken = talk.language if talk.is_private else done[0].pair.target
    return " · ".join([*marks, *(texts.text(say("translation-by-person", name=name), spoken) for name in people)])


def _buttons(talk: Talk, card: Content, done: Sequence[Rendered], failed: Untranslated | None) -> list[list[Button]]:
    rows: list[list[Button]] = []
    shown = tuple(result.pair.target for result in done)
    if talk.message.addressed and (done or failed is None):
        rows.append(to_languages(card, card.source, *shown))
    if failed in {Untranslated.FAILED, Untranslated.DOUBTFUL}:
        rows.append([Button(say("button-try-again"), f"translate:again:{card.id}")])
    if done:
        better = Button(say("button-suggest-better"), f"translate:better:{card.id}")
        rows.append(
            [Button(say("button-original"), f"translate:original:{card.id}"), better] if talk.is_private else [better]
        )
    return [row for row in rows if row]
