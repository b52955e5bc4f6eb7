"""The words of a talk: what a door hands in (Message) and what it gets back (Reply). Nothing here knows a channel."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict, Unpack

from knowledge.richtext import RichText, Span
from knowledge.words import Language


class ChatKind(StrEnum):
    """Where people talk."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True)
class Person:
    """Somebody as their channel describes them. `language` is only the app's language, a first guess."""

    address: str
    name: str
    username: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class ChatPlace:
    """A conversation as its channel describes it.

    `hears_all` tells that the assistant is handed every message there, not only those that are meant for it.
    """

    address: str
    kind: ChatKind
    title: str = ""
    hears_all: bool = True


@dataclass(frozen=True)
class IncomingFile:
    """A file that somebody sent; its bytes are fetched only when `read` is called."""

    name: str
    size: int
    media_type: str
    read: Callable[[], bytes] = field(repr=False)


@dataclass(frozen=True)
class RepliedTo:
    """The message that somebody replied to. `ours` tells that the assistant had written it."""

    message_id: str
    text: str
    ours: bool
    spans: tuple[Span, ...] = ()
    file: IncomingFile | None = None


@dataclass(frozen=True)
class Message:
    """What came in: a text, a command, a pressed button or a file.

    `key` is unique per update of its channel. `text` is without the command. `addressed` tells that it was meant for
    the assistant: everything in private; in groups commands, replies to it and mentions. `spans` is the formatting of
    `text`; `by_machine` tells that a program wrote it in somebody's name. `album` is shared by files that were sent
    together. `typed` tells that a button's label was written and not pressed, or a command without its slash;
    `wordless`, that it is a voice message, a sticker or the like; `taken_out`, that somebody took us out of a group.
    """

    key: str
    chat: ChatPlace
    sender: Person
    text: str = ""
    command: str | None = None
    button: str | None = None
    message_id: str | None = None
    replied_to: RepliedTo | None = None
    file: IncomingFile | None = None
    album: str | None = None
    edited: bool = False
    addressed: bool = True
    sent_at: datetime | None = None
    moved_to: str | None = None
    spans: tuple[Span, ...] = ()
    by_machine: bool = False
    typed: bool = False
    wordless: bool = False
    taken_out: bool = False


@dataclass(frozen=True)
class Moment:
    """A point in time, shown in a time zone."""

    at: datetime
    zone: str


@dataclass(frozen=True)
class StartLink:
    """An invitation's code, shown as what starts a talk with it: a link to follow, or a command to type."""

    code: str


@dataclass(frozen=True)
class Hour:
    """The time of day at a point in time, shown in a time zone."""

    at: datetime
    zone: str


@dataclass(frozen=True)
class Country:
    """A country by its ISO 3166 code, shown by its name."""

    code: str


@dataclass(frozen=True)
class Month:
    """A month that is meant as a whole: "March 2027"."""

    year: int
    month: int


@dataclass(frozen=True)
class PaperDate:
    """The date that a document bears, in ISO form: a day, or a month or year as a whole."""

    iso: str


def shortened(text: str, longest: int) -> str:
    """A text cut to so many characters, with a mark where it was cut."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


@dataclass(frozen=True)
class Version:
    """A text in another language. `by` is the person who translated it; None when a machine did."""

    text: str
    by: str | None = None


@dataclass(frozen=True)
class Written:
    """What somebody wrote in a record, as an argument of a line: shown in the reader's language where that can be.

    `internal` never leaves the machine; `longest` is how many characters a line has room for. What only `names` where
    something belongs is translated too, but readers of other languages are not told when it is not. The rest is filled
    in when the reply is posted: the `language` that it was written in (None when that cannot be told) and the
    `versions` that are known. `original` tells that the reader wants the author's own words.
    """

    text: str
    internal: bool = False
    longest: int | None = None
    names: bool = False
    language: Language | None = None
    versions: Mapping[str, Version] = field(default_factory=dict)
    original: bool = False

    def in_language(self, language: str) -> str:
        """The words that a reader of the language is shown, cut to fit."""
        version = None if self.original else self.version(language)
        text = version.text if version is not None else self.text
        return text if self.longest is None else shortened(text, self.longest)

    def version(self, language: str) -> Version | None:
        """The translation into a language; None when there is none, or none is needed."""
        return self.versions.get(language) if self.language != language else None


@dataclass(frozen=True)
class Say:
    """A line of the interface: a message id of the text files and its arguments. People's words go in as arguments."""

    id: str
    arguments: Mapping[str, "Argument"] = field(default_factory=dict)


def say(id: str, **arguments: "Argument") -> Say:  # noqa: A002 - the texts' own word
    """A line of the interface."""
    return Say(id, arguments)


Argument = str | int | float | date | Moment | Hour | Month | PaperDate | Country | StartLink | Written | Say


@dataclass(frozen=True)
class Verbatim:
    """Words of a person, a document or a model, shown as they are."""

    text: str


@dataclass(frozen=True)
class Formatted:
    """Words of a person or a translator with their formatting: bold, links, code."""

    text: RichText


@dataclass(frozen=True)
class Gap:
    """An empty line."""


Part = Say | Verbatim | Formatted | Gap


@dataclass(frozen=True)
class Button:
    """A button below a reply. `action` comes back when it is pressed; at most 64 bytes."""

    label: Say
    action: str


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a reply."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Reply:
    """What the assistant says.

    `notice` is a short remark on a pressed button. `replaces` puts the reply in the place of the message whose button
    was pressed, or of the answer to an edited message. `subject` names what the reply is about, for replies to it.
    `also` are messages to other chats. `quiet` makes no sound where the channel can choose. `languages` are those that
    a group reads besides the one that it is told in, and `spoken` tells that it is told in the language of a wish and
    not in the one that is set; both are filled in when the reply is posted. `aside` says nothing yet: it names who is
    to handle the message where nobody waits behind it.
    """

    parts: Sequence[Part] = ()
    buttons: Sequence[Sequence[Button]] = ()
    files: Sequence[Attachment] = ()
    notice: Say | None = None
    replaces: bool = False
    subject: str | None = None
    also: "Sequence[Outgoing]" = ()
    quiet: bool = False
    languages: Sequence[Language] = ()
    spoken: bool = False
    aside: str | None = None

    @property
    def is_silent(self) -> bool:
        """Whether nothing is to be sent to the chat."""
        return not self.parts and not self.files and not self.buttons


@dataclass(frozen=True)
class Outgoing:
    """A message to a chat that did not ask, in that chat's language."""

    chat: str
    language: str
    reply: Reply


class ReplyOptions(TypedDict, total=False):
    """What a reply may have besides its parts and buttons, as in `Reply`."""

    files: Sequence[Attachment]
    notice: Say | None
    replaces: bool
    subject: str | None
    also: Sequence[Outgoing]
    quiet: bool


def reply(*parts: Part, buttons: Sequence[Sequence[Button]] = (), **more: Unpack[ReplyOptions]) -> Reply:
    """A reply of these parts."""
    return Reply(parts=parts, buttons=buttons, **more)
