"""Sends replies through the Bot API, in pieces, as HTML, at the pace that Telegram allows."""

import logging
from datetime import timedelta
from html import unescape

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.courier import MovedChat, NotNow, Parcel, PieceSent, Undeliverable
from bot.localization import Localization, plain
from bot.pacing import Pacer
from bot.rendering import html_pieces, label
from bot.telegram_updates import PREFIX
from handlers.messages import Button, Reply

log = logging.getLogger(__name__)

GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deleted", "peer_id_invalid")
NOTHING_CHANGED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited")
CANNOT_PARSE = "can't parse entities"


class TelegramChannel:
    """The Bot API as a channel."""

    prefix = PREFIX

    def __init__(self, bot: Bot, texts: Localization, pacer: Pacer) -> None:
        self._bot = bot
        self._texts = texts
        self._pacer = pacer

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """Sends the pieces that Telegram has not accepted yet. Raises NotNow or Undeliverable."""
        try:
            await self._send(parcel, piece_sent)
        except ChatMigrated as error:
            raise MovedChat(f"{PREFIX}{error.new_chat_id}") from error
        except RetryAfter as error:
            wait = error.retry_after
            raise NotNow("flood limit", wait if isinstance(wait, timedelta) else timedelta(seconds=wait)) from error
        except (Forbidden, InvalidToken) as error:
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
        for number in range(parcel.done, len(pieces)):
            last = number == len(pieces) - 1
            buttons = self._keyboard(parcel.reply, parcel.language) if last else None
            replaces = parcel.replaces if number == 0 and len(pieces) == 1 else None
            answers = parcel.answers if number == 0 else None
            message_id = await self._send_text(parcel.chat, pieces[number], buttons, replaces, answers)
            await piece_sent(number + 1, message_id)
        for number, file in enumerate(parcel.reply.files, start=len(pieces)):
            if number >= parcel.done:
                await self._pacer.turn(parcel.chat)
                document = InputFile(file.content, filename=file.name)
                sent = await self._bot.send_document(_chat_id(parcel.chat), document)
                await piece_sent(number + 1, str(sent.message_id))

    async def _send_text(
        self, chat: str, html: str, buttons: InlineKeyboardMarkup | None, replaces: str | None, answers: str | None
    ) -> str:
        await self._pacer.turn(chat)
        try:
            return await self._put(chat, html, ParseMode.HTML, buttons, replaces, answers)
        except BadRequest as error:
            reason = str(error).casefold()
            if NOTHING_CHANGED in reason and replaces is not None:
                return replaces
            if replaces is not None and any(sign in reason for sign in CANNOT_EDIT):
                return await self._put(chat, html, ParseMode.HTML, buttons, None, answers)
            if CANNOT_PARSE in reason:
                log.error("Telegram cannot read our HTML; sending it plain")  # noqa: TRY400
                return await self._put(chat, _bare(html), None, buttons, replaces, answers)
            raise

    async def _put(
        self,
        chat: str,
        text: str,
        mode: ParseMode | None,
        buttons: InlineKeyboardMarkup | None,
        replaces: str | None,
        answers: str | None,
    ) -> str:
        if replaces is not None:
            await self._bot.edit_message_text(
                text, _chat_id(chat), int(replaces), parse_mode=mode, reply_markup=buttons
            )
            return replaces
        # In a group the answer hangs on the question; in private that would only be noise.
        hang = answers is not None and _chat_id(chat) < 0
        parameters = ReplyParameters(int(answers), allow_sending_without_reply=True) if hang and answers else None
        sent = await self._bot.send_message(
            _chat_id(chat), text, parse_mode=mode, reply_markup=buttons, reply_parameters=parameters
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
