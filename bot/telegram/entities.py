"""Telegram's formatting of a message -> ours. Telegram counts UTF-16 units, we count characters."""

from collections.abc import Callable, Iterable, Iterator
from unicodedata import normalize

from telegram import MessageEntity

from knowledge.richtext import RichText, Span, Style

STYLES = {
    MessageEntity.BOLD: Style.BOLD,
    MessageEntity.ITALIC: Style.ITALIC,
    MessageEntity.UNDERLINE: Style.UNDERLINE,
    MessageEntity.STRIKETHROUGH: Style.STRIKE,
    MessageEntity.SPOILER: Style.SPOILER,
    MessageEntity.BLOCKQUOTE: Style.QUOTE,
    MessageEntity.EXPANDABLE_BLOCKQUOTE: Style.QUOTE,
    MessageEntity.CODE: Style.CODE,
    MessageEntity.PRE: Style.PRE,
    MessageEntity.TEXT_LINK: Style.LINK,
    MessageEntity.TEXT_MENTION: Style.LINK,
}


def rich(text: str, entities: Iterable[MessageEntity]) -> RichText:
    """A text with the formatting that we know; links, @names and the like that stand in the text need none.

    Its letters are composed (NFC): pasted from a PDF or a Mac, an "ö" may come as two signs, which no word is read of.
    """
    encoded = text.encode("utf-16-le", "surrogatepass")

    def characters(units: int) -> int:
        return len(normalize("NFC", encoded[: units * 2].decode("utf-16-le", "ignore")))

    return RichText(normalize("NFC", text), tuple(sorted(_spans(entities, characters))))


def _spans(entities: Iterable[MessageEntity], characters: Callable[[int], int]) -> Iterator[Span]:
    for entity in entities:
        style = STYLES.get(entity.type)
        link = entity.url or (f"tg://user?id={entity.user.id}" if entity.user else "")
        if style is not None and bool(link) == (style == Style.LINK):
            yield Span(characters(entity.offset), characters(entity.offset + entity.length), style, link)
