"""/translation: how a group wants its messages translated, chosen by a coordinator."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.talk import Talk
from handlers.translating.command import not_set_up
from handlers.translating.languages import sides_languages
from knowledge.words import LANGUAGES, Language
from storage import GroupTranslation, Role, TranslationMode, UnitOfWork

FEWEST_LANGUAGES = 1


@dataclass(frozen=True)
class Wish:
    """How a group wants translation, with what holds as long as nobody has said anything."""

    mode: TranslationMode
    languages: tuple[Language, ...]
    chosen: bool
    outside: bool


def wish_of(row: GroupTranslation | None, otherwise: Sequence[Language]) -> Wish:
    """A group's wish from its row, or the usual one."""
    if row is None:
        return Wish(TranslationMode.OFF, tuple(otherwise), chosen=False, outside=True)
    languages = tuple(code for code in LANGUAGES if code in row.languages) or tuple(otherwise)
    return Wish(TranslationMode(row.mode), languages, row.chosen, row.outside)


def show(talk: Talk) -> Reply:
    """The group's wish, with buttons for those who may change it."""
    if talk.is_private:
        return reply(say("groups-how"), say("translation-in-groups"), *_services_line(talk))
    return _panel(talk, _read(talk), replaces=False)


def press(talk: Talk) -> Reply:
    """A coordinator changes it: `translation:mode:<mode>`, `:language:<code>`, `:outside:<yes|no>`."""
    what, value = talk.pressed(2)
    if talk.is_private:
        raise UserError(say("error-stale-button"))
    wish = _changed(_read(talk), what, value)
    if wish.mode != TranslationMode.OFF and not talk.services.translation.translator.providers:
        raise UserError(say("translation-not-set-up-short"))
    with talk.write() as work:
        keep(work, talk.chat_id, wish, talk)
        note(talk, work, Action.GROUP_TRANSLATION, f"chat:{talk.chat_id}", f"{what}: {value}")
    return _panel(talk, wish, replaces=True)


def keep(work: UnitOfWork, chat_id: int, wish: Wish, talk: Talk) -> None:
    """Writes a group's wish down."""
    work.translations.set_group(
        GroupTranslation(
            chat_id=chat_id,
            mode=wish.mode,
            languages=list(wish.languages),
            chosen=wish.chosen,
            outside=wish.outside,
            changed_by=talk.user_id or None,
            changed_at=talk.services.clock.now(),
        )
    )


def _read(talk: Talk) -> Wish:
    with talk.read() as work:
        row = work.translations.group(talk.chat_id)
    return wish_of(row, sides_languages(talk))


def _changed(wish: Wish, what: str, value: str) -> Wish:
    if what == "mode" and value in set(TranslationMode):
        return Wish(TranslationMode(value), wish.languages, wish.chosen, wish.outside)
    if what == "outside" and value in {"yes", "no"}:
        return Wish(wish.mode, wish.languages, wish.chosen, value == "yes")
    if what == "language" and value in LANGUAGES:
        languages = tuple(code for code in LANGUAGES if (code in wish.languages) != (code == value))
        if len(languages) < FEWEST_LANGUAGES:
            raise UserError(say("translation-one-language"))
        return Wish(wish.mode, languages, chosen=True, outside=wish.outside)
    raise UserError(say("error-stale-button"))


def _panel(talk: Talk, wish: Wish, *, replaces: bool) -> Reply:
    how = say(f"translation-mode-{wish.mode}") if wish.outside else say("translation-group-inside")
    parts: list[Part] = [say("translation-group", mode=wish.mode.value), how]
    parts.append(say("translation-group-languages", languages=_names(talk, wish.languages)))
    if wish.mode != TranslationMode.OFF and not _hears_all(talk):
        parts += [Gap(), say("translation-privacy-mode")]
    parts += _services_line(talk)
    buttons = _choices(wish) if talk.role >= Role.COORDINATOR else []
    return reply(*parts, buttons=buttons, replaces=replaces)


def _hears_all(talk: Talk) -> bool:
    """Whether messages that are not meant for us arrive: privacy mode is off, or we are an administrator."""
    place = talk.message.chat
    return place.hears_all or place.address in talk.services.translation.heard


def _names(talk: Talk, languages: Sequence[Language]) -> str:
    texts = talk.services.texts
    return ", ".join(texts.text(say("language-name", language=code), talk.language) for code in languages)


def _services_line(talk: Talk) -> list[Part]:
    if not talk.services.translation.translator.providers:
        return [Gap(), not_set_up(talk)]
    return []


def _choices(wish: Wish) -> list[list[Button]]:
    modes = [
        Button(_ticked(say(f"button-mode-{mode}"), on=mode == wish.mode), f"translation:mode:{mode}")
        for mode in TranslationMode
    ]
    languages = [
        Button(
            say("button-language", language=code, current="yes" if code in wish.languages else "no"),
            f"translation:language:{code}",
        )
        for code in LANGUAGES
    ]
    if wish.outside:
        switch = Button(say("button-keep-inside"), "translation:outside:no")
    else:
        switch = Button(say("button-let-outside"), "translation:outside:yes")
    return [modes, languages, [switch]]


def _ticked(label: Say, *, on: bool) -> Say:
    return say("button-ticked", label=label) if on else label
