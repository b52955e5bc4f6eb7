"""Sends replies through the Bot API, in pieces, as HTML, at the pace that Telegram allows."""

import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from html import unescape

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.localization import Localization, plain
from bot.pacing import Pacer
from bot.parcels import FLOOD_LIMIT, MovedChat, NotNow, Parcel, PieceSent, Undeliverable
from bot.rendering import html_pieces, label
from bot.telegram.updates import PREFIX
from handlers.messages import Attachment, Button, Reply

log = logging.getLogger(__name__)

GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deleted", "peer_id_invalid")
NOTHING_CHANGED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "there is no text in the message to edit")
NO_LONGER_THERE = "message to delete not found"
EMPTIED = "…"
CANNOT_PARSE = "can't parse entities"
PICTURES = frozenset({"image/png", "image/jpeg"})
NO_PICTURE = ("photo_invalid_dimensions", "image_process_failed", "photo_save_file_invalid", "too big for a photo")


@dataclass(frozen=True)
class _Letter:
    """One text message on its way to a chat."""

    chat: str
    text: str
    buttons: InlineKeyboardMarkup | None
    replaces: str | None
    answers: str | None
    quiet: bool


class TelegramChannel:
    """The Bot API as a channel."""

    prefix = PREFIX

    def __init__(self, bot: Bot, texts: Localization, pacer: Pacer) -> None:
        self._bot = bot
        self._texts = texts
        self._pacer = pacer

    def is_ready(self, chat: str) -> bool:
        """Whether Telegram would take a message that yields to replies at once."""
        return self._pacer.is_ready(chat)

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """Sends the pieces that Telegram has not accepted yet. Raises NotNow or Undeliverable."""
        try:
            await self._send(parcel, piece_sent)
        except ChatMigrated as error:
            raise MovedChat(f"{PREFIX}{error.new_chat_id}") from error
        except RetryAfter as error:
            wait = error.retry_after
            raise NotNow(FLOOD_LIMIT, wait if isinstance(wait, timedelta) else timedelta(seconds=wait)) from error
        except Forbidden as error:
            raise Undeliverable(type(error).__name__) from error
        except BadRequest as error:
            if any(sign in str(error).casefold() for sign in GONE):
                raise Undeliverable(str(error)) from error
            log.error("Telegram refuses a message: %s", error)  # noqa: TRY400 - its text is all there is to know
            raise Undeliverable(str(error)) from error
        except NetworkError as error:
            raise NotNow(type(error).__name__) from error
        except TelegramError as error:
            raise NotNow(str(error)) from error

    async def _send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        pieces = html_pieces(parcel.reply.parts, parcel.language, self._texts) if parcel.reply.parts else []
        old = [parcel.replaces, *parcel.further] if parcel.replaces is not None else []
        for number in range(parcel.done, len(pieces)):
            last = number == len(pieces) - 1
            buttons = self._keyboard(parcel.reply, parcel.language) if last else None
            replaces = old[number] if number < len(old) else None
            # What no longer fits in the old message hangs on it, where that shows.
            answers = parcel.answers if number == 0 else old[-1] if number == len(old) else None
            letter = _Letter(parcel.chat, pieces[number], buttons, replaces, answers, quiet=parcel.reply.quiet)
            await self._pacer.turn(parcel.chat, yields=parcel.yields)
            message_id = await self._send_text(letter)
            await piece_sent(number + 1, message_id)
        for left_over in old[len(pieces) :]:
            await self._take_away(_chat_id(parcel.chat), int(left_over))
        for number, file in enumerate(parcel.reply.files, start=len(pieces)):
            if number >= parcel.done:
                await self._pacer.turn(parcel.chat, yields=parcel.yields)
                message_id = await self._send_file(parcel.chat, file, quiet=parcel.reply.quiet)
                await piece_sent(number + 1, message_id)

    async def _take_away(self, chat: int, message_id: int) -> None:
        """Removes a message of ours, or empties it when it is too old for that. It may be gone already."""
        try:
            await self._bot.delete_message(chat, message_id)
        except BadRequest as error:
            if NO_LONGER_THERE not in str(error).casefold():
                with suppress(BadRequest):
                    await self._bot.edit_message_text(EMPTIED, chat, message_id)

    async def _send_file(self, chat: str, file: Attachment, *, quiet: bool) -> str:
        """A picture is shown at once; a file, or a picture that Telegram does not take as one, is there to open."""
        content = InputFile(file.content, filename=file.name)
        if file.media_type in PICTURES:
            try:
                sent = await self._bot.send_photo(_chat_id(chat), content, disable_notification=quiet)
                return str(sent.message_id)
            except BadRequest as error:
                if not any(sign in str(error).casefold() for sign in NO_PICTURE):
                    raise
        sent = await self._bot.send_document(_chat_id(chat), content, disable_notification=quiet)
        return str(sent.message_id)

    async def _send_text(self, letter: "_Letter") -> str:
        try:
            return await self._put(letter, ParseMode.HTML)
        except BadRequest as error:
            reason = str(error).casefold()
            if NOTHING_CHANGED in reason and letter.replaces is not None:
                return letter.replaces
            if letter.replaces is not None and any(sign in reason for sign in CANNOT_EDIT):
                return await self._put(replace(letter, replaces=None), ParseMode.HTML)
            if CANNOT_PARSE in reason:
                log.error("Telegram cannot read our HTML; sending it plain")  # noqa: TRY400
                return await self._put(replace(letter, text=_bare(letter.text)), None)
            raise

    async def _put(self, letter: "_Letter", mode: ParseMode | None) -> str:
        chat, answers = _chat_id(letter.chat), letter.answers
        if letter.replaces is not None:
            await self._bot.edit_message_text(
                letter.text, chat, int(letter.replaces), parse_mode=mode, reply_markup=letter.buttons
            )
            return letter.replaces
        # In a group the answer hangs on the question; in private that would only be noise.
        hang = answers is not None and chat < 0
        parameters = ReplyParameters(int(answers), allow_sending_without_reply=True) if hang and answers else None
        sent = await self._bot.send_message(
            chat,
            letter.text,
            parse_mode=mode,
            reply_markup=letter.buttons,
            reply_parameters=parameters,
            disable_notification=letter.quiet,
        )
        return str(sent.message_id)

    def _keyboard(self, reply: Reply, language: str) -> InlineKeyboardMarkup | None:
        rows = [[self._button(button, language) for button in row] for row in reply.buttons]
        return InlineKeyboardMarkup(rows) if rows else None

    def _button(self, button: Button, language: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(label(button.label, language, self._texts), callback_data=button.action)


def _chat_id(address: str) -> int:
    return int(address.removeprefix(PREFIX))


def _bare(html: str) -> str:
    return unescape(plain(html))
