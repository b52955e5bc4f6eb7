"""Telegram updates to messages."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from telegram import Bot, CallbackQuery, Chat, Document, MessageEntity, PhotoSize, Update, User, Video
from telegram import Message as TelegramMessage
from telegram.error import TelegramError

from bot.rendering import on_one_line, safely
from bot.telegram.entities import rich
from handlers.errors import UserError
from handlers.messages import ChatKind, ChatPlace, IncomingFile, Message, Person, RepliedTo, say
from knowledge.richtext import RichText

PREFIX = "telegram:"
FETCH_SECONDS = 120
INSIDE = frozenset(("member", "administrator", "restricted"))  # what the assistant may be in a group that it is in


def update_key(update: Update) -> str:
    """The key under which an update is written down."""
    return f"{PREFIX}{update.update_id}"


def to_message(update: Update, bot: Bot, loop: asyncio.AbstractEventLoop) -> Message | None:
    """The message that an update brings; None for updates that say nothing to us."""
    if update.callback_query is not None:
        return _from_button(update, update.callback_query, bot)
    arrived = update.message or update.edited_message
    if arrived is None or arrived.from_user is None or arrived.from_user.is_bot:
        return _from_membership(update, bot)
    return _from_text(update, arrived, arrived.from_user, bot, loop)


def _from_button(update: Update, query: CallbackQuery, bot: Bot) -> Message | None:
    if query.message is None or query.data is None:
        return None
    return Message(
        key=update_key(update),
        chat=_place(query.message.chat, bot),
        sender=_person(query.from_user),
        button=query.data,
        message_id=str(query.message.message_id),
    )


def _from_membership(update: Update, bot: Bot) -> Message | None:
    """Being added to a group is read as a /help there, so that it can be admitted; being taken out ends that."""
    change = update.my_chat_member
    if change is None or change.chat.type not in {Chat.GROUP, Chat.SUPERGROUP}:
        return None
    was, is_now = (one.status in INSIDE for one in (change.old_chat_member, change.new_chat_member))
    if was == is_now:
        return None
    message = Message(update_key(update), _place(change.chat, bot), _person(change.from_user))
    return replace(message, command="help") if is_now else replace(message, taken_out=True)


def _from_text(
    update: Update, arrived: TelegramMessage, author: User, bot: Bot, loop: asyncio.AbstractEventLoop
) -> Message:
    whole = _words(arrived)
    command, rest, ours = _command(arrived, whole, bot)
    replied = _replied_to(arrived, bot, loop)
    private = arrived.chat.type == Chat.PRIVATE
    mention = re.compile(rf"@{re.escape(bot.username)}(?!\w)", re.IGNORECASE)
    mentioned = mention.search(whole.text) is not None
    words = _without(rest, mention)
    moved = None if private else arrived.migrate_to_chat_id  # only groups move
    return Message(
        key=update_key(update),
        chat=_place(arrived.chat, bot),
        sender=_person(author),
        text=words.text,
        command=command,
        message_id=str(arrived.message_id),
        replied_to=replied,
        file=_file(arrived, bot, loop),
        album=f"{PREFIX}{arrived.media_group_id}" if arrived.media_group_id else None,
        edited=update.edited_message is not None,
        addressed=private or (command is not None and ours) or mentioned or (replied is not None and replied.ours),
        sent_at=arrived.edit_date or arrived.date,
        moved_to=f"{PREFIX}{moved}" if moved is not None else None,
        spans=words.spans,
        by_machine=arrived.via_bot is not None,
        wordless=_is_wordless(arrived),
    )


def _words(arrived: TelegramMessage) -> RichText:
    """What a message says, with its formatting."""
    if arrived.text is not None:
        return safely(rich(arrived.text, arrived.entities))
    return safely(rich(arrived.caption or "", arrived.caption_entities))


def _command(arrived: TelegramMessage, words: RichText, bot: Bot) -> tuple[str | None, RichText, bool]:
    """Command, the text behind it, and whether it is meant for us: "/ask@OurBot text" and "/ask text" are."""
    entities = arrived.entities if arrived.text else arrived.caption_entities
    commands = (entity for entity in entities if entity.type == MessageEntity.BOT_COMMAND)
    first = next((entity for entity in commands if entity.offset == 0), None)
    if first is None:
        return None, words, False
    name, _, target = words.text[1 : first.length].partition("@")
    ours = not target or target.casefold() == bot.username.casefold()
    return (name if ours else None), words.cut(first.length, len(words)).strip(), ours


def _replied_to(arrived: TelegramMessage, bot: Bot, loop: asyncio.AbstractEventLoop) -> RepliedTo | None:
    replied = arrived.reply_to_message
    if replied is None:
        return None
    ours = replied.from_user is not None and replied.from_user.id == bot.id
    words = _words(replied)
    return RepliedTo(str(replied.message_id), words.text, ours, words.spans, _file(replied, bot, loop))


def _without(words: RichText, mention: re.Pattern[str]) -> RichText:
    found = mention.search(words.text)
    if found is None:
        return words
    before, behind = words.cut(0, found.start()).strip(), words.cut(found.end(), len(words)).strip()
    return (before + " " + behind).strip()


def _place(chat: Chat, bot: Bot) -> ChatPlace:
    kind = ChatKind.PRIVATE if chat.type == Chat.PRIVATE else ChatKind.GROUP
    hears_all = kind == ChatKind.PRIVATE or bool(bot.can_read_all_group_messages)
    title = on_one_line(chat.title or chat.full_name or "") or str(chat.id)
    return ChatPlace(f"{PREFIX}{chat.id}", kind, title, hears_all)


def _person(user: User) -> Person:
    name = on_one_line(user.full_name) or user.username or str(user.id)
    return Person(f"{PREFIX}{user.id}", name, user.username, user.language_code)


def _file(arrived: TelegramMessage, bot: Bot, loop: asyncio.AbstractEventLoop) -> IncomingFile | None:
    document = arrived.document
    if document is not None:
        name, media_type = (
            on_one_line(document.file_name or "") or "document",
            document.mime_type or "application/octet-stream",
        )
        return IncomingFile(name, document.file_size or 0, media_type, _reader(document, bot, loop))
    if arrived.photo:
        largest = arrived.photo[-1]
        return IncomingFile("photo.jpg", largest.file_size or 0, "image/jpeg", _reader(largest, bot, loop))
    film = arrived.video
    if film is not None:
        name = on_one_line(film.file_name or "") or "video.mp4"
        return IncomingFile(name, film.file_size or 0, film.mime_type or "video/mp4", _reader(film, bot, loop))
    return None


def _is_wordless(arrived: TelegramMessage) -> bool:
    """Whether somebody sent what has no words that can be read."""
    sent = (
        *(arrived.voice, arrived.audio, arrived.video_note, arrived.sticker),
        *(arrived.location, arrived.contact, arrived.poll, arrived.dice, arrived.story),
    )
    return not (arrived.text or arrived.caption) and any(sent)


def _reader(remote: Document | PhotoSize | Video, bot: Bot, loop: asyncio.AbstractEventLoop) -> Callable[[], bytes]:
    """Fetches the file from Telegram, once; to be called in a worker thread."""

    async def fetch() -> bytes:
        file = await bot.get_file(remote.file_id)
        return bytes(await file.download_as_bytearray())

    def read() -> bytes:
        try:
            return asyncio.run_coroutine_threadsafe(fetch(), loop).result(FETCH_SECONDS)
        except (TelegramError, TimeoutError) as error:
            raise UserError(say("error-upload-failed")) from error

    return cache(read)
