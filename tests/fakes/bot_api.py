"""A small Bot API server on loopback: as strict as Telegram where a bot may stumble, and faulty on request.

It is written from the rules that https://core.telegram.org/bots/api and https://core.telegram.org/bots/faq give, and
runs in a thread of its own. What the bot says is kept in `events`; tests speak through the methods that are named after
what people do. Everything public may be called from any thread.
"""

import asyncio
import contextlib
import json
import re
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from aiohttp import web

from tests.fakes.telegram_html import Formatted, UnreadableError, read_html, units

TOKEN = "123456789:made-up-for-the-tests-made-up-for-them"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Samverkan", "username": "samverkan_test_bot"}
LONGEST_TEXT = 4096
LONGEST_DATA = 64
LONGEST_NOTICE = 200
LARGEST_DOWNLOAD = 20 * 1024 * 1024
LONGEST_WAIT = 40.0  # seconds that a test waits for the bot
LONGEST_HANG = 30.0

Json = dict[str, Any]
T = TypeVar("T")
ApiT = TypeVar("ApiT", bound="BotApi")
FaultKind = Literal["drop", "drop after", "401", "500", "502", "429", "hang"]
REFUSED = {"401": "Unauthorized", "500": "Internal Server Error"}
EventKind = Literal["message", "edit", "notice", "typing", "commands", "inline"]


class RefusedError(Exception):
    """What the server answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass
class Fault:
    """What goes wrong with the next calls of a method. `drop after` acts first and then says nothing."""

    kind: FaultKind
    method: str
    times: int = 1
    retry_after: int = 1


@dataclass(frozen=True)
class Event:
    """Something that the bot did and a person may see. `content` is the message, or the words of a notice."""

    number: int
    kind: EventKind
    chat: int
    content: Json

    @property
    def text(self) -> str:
        """The words that a person reads."""
        return str(self.content.get("text", ""))

    @property
    def buttons(self) -> dict[str, str]:
        """Callback data by label."""
        rows = self.content.get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}


@dataclass
class Room:
    """A private chat or a group, with its messages by number."""

    chat: Json
    messages: dict[int, Json] = field(default_factory=dict)
    privacy: bool = True
    moved_to: int | None = None
    last: int = 0


@dataclass
class BotApi:
    """The server's state and the people's side of it."""

    port: int = 0
    callback_seconds: float = 20.0
    events: list[Event] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    refusals: list[tuple[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    people: dict[int, Json] = field(default_factory=dict)
    rooms: dict[int, Room] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    waiting: list[Json] = field(default_factory=list)  # updates that the bot has not confirmed
    confirmed: list[Json] = field(default_factory=list)
    files: dict[str, tuple[str, bytes, int]] = field(default_factory=dict)
    callbacks: dict[str, float] = field(default_factory=dict)
    changed: threading.Condition = field(default_factory=lambda: threading.Condition(threading.RLock()))
    hanging: int = 0
    webhook: Json | None = None  # as it was set
    webhook_secret: str = ""
    cut: bool = False  # the network between the bot and us
    _numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 1_000_000)))
    _pollers: int = 0
    _loop: asyncio.AbstractEventLoop | None = None
    _woken: asyncio.Event | None = None
    _let_go: asyncio.Event = field(default_factory=asyncio.Event)

    # What tests use

    @property
    def base_url(self) -> str:
        """For telegram.api_base_url."""
        return f"http://127.0.0.1:{self.port}/bot"

    def person(self, number: int, name: str, username: str | None = None, language: str | None = None) -> Json:
        """Somebody with a Telegram account; the bot cannot write to them before they have written to it."""
        optional = {"username": username, "language_code": language}
        known = {key: value for key, value in optional.items() if value is not None}
        self.people[number] = {"id": number, "is_bot": False, "first_name": name, **known}
        return self.people[number]

    def start_private(self, number: int) -> None:
        """Somebody has pressed Start at some time before the test."""
        room = Room({"id": number, "type": "private", "first_name": self.people[number]["first_name"]})
        self.rooms.setdefault(number, room)

    def group(self, number: int, title: str, by: int, *, privacy: bool = True, kind: str = "group") -> None:
        """Somebody makes a group and adds the bot: the bot is told twice, as by Telegram."""
        room = Room({"id": number, "type": kind, "title": title}, privacy=privacy)
        with self.changed:
            self.rooms[number] = room
            me = {"user": BOT, "status": "member"}
            change = {"old_chat_member": {"user": BOT, "status": "left"}, "new_chat_member": me}
            self._push("my_chat_member", {"chat": room.chat, "from": self.people[by], "date": _now(), **change})
            self._push("message", self._store(room, self.people[by], {"new_chat_members": [BOT]}))

    def expel(self, number: int, by: int) -> None:
        """Somebody takes the bot out of a group."""
        with self.changed:
            statuses = {"old_chat_member": "member", "new_chat_member": "left"}
            change = {key: {"user": BOT, "status": status} for key, status in statuses.items()}
            self._push(
                "my_chat_member", {"chat": self.rooms[number].chat, "from": self.people[by], "date": _now(), **change}
            )

    def upgrade(self, old: int, new: int, by: int, *, announced: bool = True) -> None:
        """A group becomes a supergroup: a new number, messages counted afresh."""
        with self.changed:
            room = self.rooms[old]
            self.rooms[new] = Room({**room.chat, "id": new, "type": "supergroup"}, privacy=room.privacy)
            room.moved_to = new
            if announced:
                self.announce_upgrade(old, by)

    def announce_upgrade(self, old: int, by: int) -> None:
        """The two service messages of an upgrade."""
        with self.changed:
            room = self.rooms[old]
            new = self.rooms[room.moved_to or 0]
            self._push("message", self._store(room, self.people[by], {"migrate_to_chat_id": room.moved_to}))
            self._push("message", self._store(new, self.people[by], {"migrate_from_chat_id": old}))

    def say(self, by: int, chat: int, text: str, reply_to: int | None = None, **more: Any) -> int:
        """Somebody writes; returns the number of the message."""
        return self._arrives(by, chat, {"text": text, "entities": _entities(text), **more}, reply_to)

    def send_file(self, by: int, chat: int, name: str, content: bytes, size: int | None = None, **more: Any) -> int:
        """Somebody sends a document. `size` is what is said of it when that is not true."""
        key = f"file-{next(self._numbers)}"
        told = len(content) if size is None else size
        self.files[key] = (f"documents/{key}", content, told)
        document = {"file_id": key, "file_unique_id": key, "file_name": name, "file_size": told}
        return self._arrives(by, chat, {"document": document, **_captioned(more)}, None)

    def send_photo(self, by: int, chat: int, content: bytes, **more: Any) -> int:
        """Somebody sends a photo, with `caption` or in an album (`media_group_id`)."""
        key = f"file-{next(self._numbers)}"
        self.files[key] = (f"photos/{key}.jpg", content, len(content))
        photo = {"file_id": key, "file_unique_id": key, "width": 90, "height": 60, "file_size": len(content)}
        return self._arrives(by, chat, {"photo": [photo], **_captioned(more)}, None)

    def send_film(self, by: int, chat: int, content: bytes, **more: Any) -> int:
        """Somebody sends a video."""
        key = f"file-{next(self._numbers)}"
        self.files[key] = (f"videos/{key}.mp4", content, len(content))
        film = {"file_id": key, "file_unique_id": key, "width": 90, "height": 60, "duration": 3}
        return self._arrives(by, chat, {"video": {**film, "file_size": len(content)}, **_captioned(more)}, None)

    def send_voice(self, by: int, chat: int) -> int:
        """Somebody sends a voice message."""
        key = f"file-{next(self._numbers)}"
        return self._arrives(by, chat, {"voice": {"file_id": key, "file_unique_id": key, "duration": 3}}, None)

    def edit(self, by: int, chat: int, message: int, text: str) -> None:
        """Somebody edits their message."""
        with self.changed:
            room = self.rooms[chat]
            changed = {**room.messages[message], "text": text, "entities": _entities(text), "edit_date": _now()}
            room.messages[message] = changed
            if self._is_seen(room, changed):
                self._push("edited_message", changed)

    def press(self, by: int, chat: int, message: int, data: str) -> str:
        """Somebody presses a button; returns the number of the query."""
        with self.changed:
            query = str(next(self._numbers))
            self.callbacks[query] = time.monotonic()
            body = {"id": query, "from": self.people[by], "message": self.rooms[chat].messages[message]}
            self._push("callback_query", {**body, "chat_instance": "1", "data": data})
            return query

    def ask_inline(self, by: int, text: str) -> str:
        """Somebody types `@bot text` in some chat; returns the number of the query."""
        with self.changed:
            query = str(next(self._numbers))
            self._push("inline_query", {"id": query, "from": self.people[by], "query": text, "offset": ""})
            return query

    def block(self, by: int) -> None:
        """Somebody blocks the bot."""
        with self.changed:
            self.blocked.add(by)
            statuses = {"old_chat_member": "member", "new_chat_member": "kicked"}
            change = {key: {"user": BOT, "status": status, "until_date": 0} for key, status in statuses.items()}
            self._push(
                "my_chat_member", {"chat": self.rooms[by].chat, "from": self.people[by], "date": _now(), **change}
            )

    def redeliver(self) -> None:
        """Telegram forgets that the last updates were confirmed, and brings them again."""
        with self.changed:
            self.waiting = self.confirmed[-3:] + self.waiting
            self._wake()

    def fail(self, kind: FaultKind, method: str, times: int = 1, retry_after: int = 1) -> None:
        """Lets the next calls of a method go wrong."""
        with self.changed:
            self.faults.append(Fault(kind, method, times, retry_after))

    def let_go(self) -> None:
        """Ends the calls that hang: they get no answer."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._let_go.set)

    def wait_for(self, found: Callable[[], T | None], seconds: float = LONGEST_WAIT) -> T | None:
        """Waits until something is found among what the bot has done; None when it never is."""
        deadline = time.monotonic() + seconds
        with self.changed:
            while not (result := found()):
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self.changed.wait(min(left, 0.05))
            return result

    # The people's side

    def _arrives(self, by: int, chat: int, content: Json, reply_to: int | None) -> int:
        with self.changed:
            if chat == by:
                self.start_private(by)
            self.blocked.discard(chat)
            room = self.rooms[chat]
            if reply_to is not None:
                content = {**content, "reply_to_message": room.messages[reply_to]}
            message = self._store(room, self.people[by], content)
            if self._is_seen(room, message):
                self._push("message", message)
            return int(message["message_id"])

    def _store(self, room: Room, author: Json, content: Json) -> Json:
        room.last += 1
        message = {"message_id": room.last, "from": author, "chat": room.chat, "date": _now(), **content}
        room.messages[room.last] = message
        return message

    def _is_seen(self, room: Room, message: Json) -> bool:
        """Privacy mode: in groups commands, replies to the bot and mentions of it reach the bot."""
        if room.chat["type"] == "private" or not room.privacy:
            return True
        replied = message.get("reply_to_message", {}).get("from", {}).get("id") == BOT["id"]
        text = str(message.get("text", "")).casefold()
        first = text.partition(" ")[0]
        command = first.startswith("/") and first.partition("@")[2] in {"", BOT["username"]}
        return replied or command or f"@{BOT['username']}" in text

    def _push(self, kind: str, content: Json) -> None:
        self.waiting.append({"update_id": next(self._numbers), kind: json.loads(json.dumps(content))})
        self._wake()

    def _wake(self) -> None:
        if self._loop is not None and self._woken is not None:
            self._loop.call_soon_threadsafe(self._woken.set)

    def _note(self, kind: EventKind, chat: int, content: Json) -> None:
        with self.changed:
            self.events.append(Event(len(self.events), kind, chat, json.loads(json.dumps(content))))
            self.changed.notify_all()

    # The bot's side

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answers one call of the bot."""
        method = request.match_info["method"]
        parameters = dict(await request.post())
        with self.changed:
            self.calls.append((method, parameters))
            self.changed.notify_all()
        try:
            _check_token(request.match_info["token"])
            answer = await self._faulty(method, request, lambda: self._act(method, parameters))
        except RefusedError as error:
            answer = self._refusal(method, error)
        if self.cut and request.transport is not None:
            request.transport.abort()
        return answer

    async def download(self, request: web.Request) -> web.Response:
        """Gives out a file."""
        path = request.match_info["path"]
        content = next((content for known, content, _ in self.files.values() if known == path), None)
        return web.Response(body=content) if content is not None else web.Response(status=404)

    async def _faulty(self, method: str, request: web.Request, act: Callable[[], Awaitable[Any]]) -> web.StreamResponse:
        fault = self._next_fault(method)
        if fault is None:
            return web.json_response({"ok": True, "result": await act()})
        if fault.kind in REFUSED:
            raise RefusedError(int(fault.kind), REFUSED[fault.kind])
        if fault.kind == "502":
            page = "<html><head><title>502 Bad Gateway</title></head></html>"
            return web.Response(status=502, text=page, content_type="text/html")
        if fault.kind == "429":
            wait = fault.retry_after
            raise RefusedError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        if fault.kind == "hang":
            self.hanging += 1
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_HANG):
                    await self._let_go.wait()
            self.hanging -= 1
        if fault.kind == "drop after":
            await act()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    def _next_fault(self, method: str) -> Fault | None:
        with self.changed:
            if self.cut:
                return Fault("drop", method)
            fault = next((fault for fault in self.faults if fault.method == method and fault.times > 0), None)
            if fault is not None:
                fault.times -= 1
            return fault

    def _refusal(self, method: str, error: RefusedError) -> web.Response:
        with self.changed:
            self.refusals.append((method, error.description))
            self.changed.notify_all()
        body: Json = {"ok": False, "error_code": error.code, "description": error.description}
        if error.parameters:
            body["parameters"] = error.parameters
        return web.json_response(body, status=error.code)

    async def _act(self, method: str, given: Json) -> Any:
        if method == "getUpdates":
            return await self._get_updates(given)
        actions: dict[str, Callable[[Json], Any]] = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message,
            "sendDocument": self._send_document,
            "sendPhoto": self._send_photo,
            "sendChatAction": self._chat_action,
            "answerCallbackQuery": self._answer_callback,
            "answerInlineQuery": self._answer_inline,
            "setMyCommands": self._set_commands,
            "getFile": self._get_file,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": lambda _: {"has_custom_certificate": False, **(self.webhook or {"url": ""})},
            "deleteMessage": self._delete_message,
        }
        if method not in actions:
            raise RefusedError(404, "Not Found")
        with self.changed:
            return actions[method](given)

    async def _get_updates(self, given: Json) -> list[Json]:
        if self.webhook is not None:
            raise RefusedError(409, "Conflict: can't use getUpdates method while webhook is active")
        self._confirm(int(given.get("offset", 0)))
        self._pollers += 1
        mine, until = self._pollers, time.monotonic() + float(given.get("timeout", 0))
        if self._woken is None:
            raise RefusedError(500, "Internal Server Error")
        self._woken.set()  # so that an earlier poller sees that it is no longer alone
        while True:
            if mine != self._pollers:
                raise RefusedError(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            found = self.waiting[: int(given.get("limit", 100))]
            left = until - time.monotonic()
            if found or left <= 0:
                return found
            self._woken.clear()
            try:
                await asyncio.wait_for(self._woken.wait(), left)
            except TimeoutError:
                return []

    def _set_webhook(self, given: Json) -> bool:
        count = int(given["max_connections"])
        self.webhook = {"url": given["url"], "pending_update_count": len(self.waiting), "max_connections": count}
        self.webhook_secret = str(given["secret_token"])
        return True

    def _delete_webhook(self, _: Json) -> bool:
        self.webhook = None
        return True

    def _confirm(self, offset: int) -> None:
        with self.changed:
            self.confirmed += [update for update in self.waiting if update["update_id"] < offset]
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
            self.changed.notify_all()

    def _get_me(self, _: Json) -> Json:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    def _send_message(self, given: Json) -> Json:
        room = self._room(given)
        content = self._content(given) | _loudness(given)
        replied = _json(given, "reply_parameters")
        if replied is not None:
            content |= self._replied(room, replied)
        message = self._store(room, BOT, content)
        self._note("message", int(room.chat["id"]), message)
        return message

    def _edit_message(self, given: Json) -> Json:
        room = self._room(given)
        message = room.messages.get(int(given.get("message_id", 0)))
        if message is None:
            raise RefusedError(400, "Bad Request: message to edit not found")
        if message["from"]["id"] != BOT["id"]:
            raise RefusedError(400, "Bad Request: message can't be edited")
        new = self._content(given)
        same = [message.get(key) == new.get(key) for key in ("text", "marks", "reply_markup")]
        if all(same):
            raise RefusedError(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
                "same as a current content and reply markup of the message",
            )
        kept = {key: value for key, value in message.items() if key != "reply_markup"}
        room.messages[message["message_id"]] = {**kept, **new, "edit_date": _now()}
        self._note("edit", int(room.chat["id"]), room.messages[message["message_id"]])
        return room.messages[message["message_id"]]

    def _delete_message(self, given: Json) -> bool:
        room = self._room(given)
        if room.messages.pop(int(given.get("message_id", 0)), None) is None:
            raise RefusedError(400, "Bad Request: message to delete not found")
        return True

    def _send_document(self, given: Json) -> Json:
        room = self._room(given)
        name, content = _upload(given, "document")
        document = {**self._sent_file(name, content), "file_name": name}
        message = self._store(room, BOT, {"document": document} | _loudness(given))
        self._note("message", int(room.chat["id"]), message)
        return message

    def _send_photo(self, given: Json) -> Json:
        room = self._room(given)
        name, content = _upload(given, "photo")
        width, height = _png_size(content)
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise RefusedError(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
        size = {**self._sent_file(name, content), "width": width, "height": height}
        message = self._store(room, BOT, {"photo": [size]} | _loudness(given))
        self._note("message", int(room.chat["id"]), message)
        return message

    def _sent_file(self, name: str, content: bytes) -> Json:
        """What the bot sent is kept, for those who look at it."""
        key = f"file-{next(self._numbers)}"
        self.files[key] = (f"documents/{key}", content, len(content))
        return {"file_id": key, "file_unique_id": key, "file_size": len(content)}

    def _chat_action(self, given: Json) -> bool:
        room = self._room(given)
        if given.get("action") != "typing":
            raise RefusedError(400, "Bad Request: wrong parameter action in request")
        self._note("typing", int(room.chat["id"]), {})
        return True

    def _answer_callback(self, given: Json) -> bool:
        asked = self.callbacks.pop(str(given.get("callback_query_id")), None)
        if asked is None or time.monotonic() - asked > self.callback_seconds:
            raise RefusedError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        text = str(given.get("text", ""))
        if len(text) > LONGEST_NOTICE:
            raise RefusedError(400, "Bad Request: MESSAGE_TOO_LONG")
        self._note("notice", 0, {"text": text, "query": given["callback_query_id"]})
        return True

    def _answer_inline(self, given: Json) -> bool:
        results = _json(given, "results") or []
        button = _json(given, "button") or {}
        for result in results:
            words = result["input_message_content"]
            result["text"] = self._content({**words, "text": words["message_text"]})["text"]
        text = str(button.get("text", ""))
        self._note("inline", 0, {"text": text, "query": given["inline_query_id"], "results": results})
        return True

    def _set_commands(self, given: Json) -> bool:
        for entry in _json(given, "commands") or []:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", entry["command"]):
                raise RefusedError(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(entry["description"]) <= 256:
                raise RefusedError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        content = {"language": given.get("language_code", ""), "commands": _json(given, "commands")}
        self._note("commands", 0, content)
        return True

    def _get_file(self, given: Json) -> Json:
        key = str(given.get("file_id"))
        if key not in self.files:
            raise RefusedError(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        path, _, size = self.files[key]
        if size > LARGEST_DOWNLOAD:
            raise RefusedError(400, "Bad Request: file is too big")
        return {"file_id": key, "file_unique_id": key, "file_size": size, "file_path": path}

    def _room(self, given: Json) -> Room:
        number = int(given.get("chat_id", 0))
        room = self.rooms.get(number)
        if room is None and number in self.people:
            raise RefusedError(403, "Forbidden: bot can't initiate conversation with a user")
        if room is None:
            raise RefusedError(400, "Bad Request: chat not found")
        if number in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if room.moved_to is not None:
            raise RefusedError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=room.moved_to,
            )
        return room

    def _content(self, given: Json) -> Json:
        """The text as it will be seen, with its marks and buttons."""
        text = str(given.get("text", ""))
        try:
            formatted = read_html(text) if given.get("parse_mode") == "HTML" else Formatted(text.strip())
        except UnreadableError as error:
            raise RefusedError(400, f"Bad Request: can't parse entities: {error}") from error
        if not formatted.text:
            raise RefusedError(400, "Bad Request: message text is empty")
        if units(formatted.text) > LONGEST_TEXT:
            raise RefusedError(400, "Bad Request: message is too long")
        content: Json = {"text": formatted.text, "marks": [list(mark) for mark in formatted.marks]}
        markup = _json(given, "reply_markup")
        if markup is not None:
            content["reply_markup"] = _checked_markup(markup)
        return content

    def _replied(self, room: Room, parameters: Json) -> Json:
        original = room.messages.get(int(parameters["message_id"]))
        if original is None and not parameters.get("allow_sending_without_reply"):
            raise RefusedError(400, "Bad Request: message to be replied not found")
        return {"reply_to_message": original} if original is not None else {}

    # Its life

    def run(self, ready: threading.Event, stop: threading.Event) -> None:
        """Serves until it is told to stop; the body of the server's thread."""
        asyncio.run(self._run(ready, stop))

    async def _run(self, ready: threading.Event, stop: threading.Event) -> None:
        self._loop, self._woken = asyncio.get_running_loop(), asyncio.Event()
        application = web.Application(client_max_size=64 * 1024 * 1024)
        application.router.add_post("/bot{token}/{method}", self.serve)
        application.router.add_get("/file/bot{token}/{path:.+}", self.download)
        runner = web.AppRunner(application, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        ready.set()
        await asyncio.to_thread(stop.wait)
        await runner.cleanup()


@contextmanager
def serving() -> Iterator[BotApi]:
    """A running server."""
    with running(BotApi()) as server:
        yield server


@contextmanager
def running(server: ApiT) -> Iterator[ApiT]:
    """The server while it runs."""
    ready, stop = threading.Event(), threading.Event()
    thread = threading.Thread(target=server.run, args=(ready, stop), name="bot-api", daemon=True)
    thread.start()
    if not ready.wait(LONGEST_WAIT):
        raise RuntimeError("the Bot API server does not start")
    try:
        yield server
    finally:
        stop.set()
        thread.join()


def _check_token(token: str) -> None:
    if token != TOKEN:
        raise RefusedError(401, "Unauthorized")


def _now() -> int:
    return int(time.time())


def _json(given: Json, name: str) -> Any:
    return json.loads(given[name]) if given.get(name) else None


def _captioned(more: Json) -> Json:
    """What goes with a file: commands in a caption are marked as those in a text are."""
    return {**more, "caption_entities": _entities(more["caption"])} if "caption" in more else more


def _entities(text: str) -> list[Json]:
    """The commands and mentions that an app marks in what is typed."""
    kinds = {"bot_command": r"(?<!\S)/[a-z0-9_]{1,32}(?:@\w+)?", "mention": r"(?<!\S)@\w+"}
    return [
        {"type": kind, "offset": units(text[: match.start()]), "length": units(match[0])}
        for kind, pattern in kinds.items()
        for match in re.finditer(pattern, text)
    ]


def _loudness(given: Json) -> Json:
    """Whether the message comes without a sound; Telegram does not say so again, but tests ask."""
    return {"quiet": True} if given.get("disable_notification") == "true" else {}


def _upload(given: Json, kind: str) -> tuple[str, bytes]:
    upload = next((value for value in given.values() if isinstance(value, web.FileField)), None)
    if upload is None:
        raise RefusedError(400, f"Bad Request: there is no {kind} in the request")
    return upload.filename, upload.file.read()


def _png_size(content: bytes) -> tuple[int, int]:
    if not content.startswith(b"\x89PNG\r\n\x1a\n"):
        raise RefusedError(400, "Bad Request: IMAGE_PROCESS_FAILED")
    return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])


def _checked_markup(markup: Json) -> Json:
    for row in markup["inline_keyboard"]:
        for button in row:
            if not button.get("text"):
                raise RefusedError(400, "Bad Request: can't parse inline keyboard button: Text must be non-empty")
            if not 1 <= len(str(button.get("callback_data", "")).encode()) <= LONGEST_DATA:
                raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
    return markup
