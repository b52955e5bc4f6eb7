"""Replies as rows of the mailbox, and back: so that what was promised is sent, also after a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from handlers.messages import (
    Argument,
    Attachment,
    Button,
    Country,
    Formatted,
    Gap,
    Hour,
    Message,
    Moment,
    Month,
    PaperDate,
    Part,
    Reply,
    Say,
    StartLink,
    Verbatim,
    Version,
    Written,
    say,
)
from knowledge.richtext import RichText, Span, Style
from knowledge.words import Language
from storage import OutgoingFile, OutgoingMessage, UnitOfWork

LATE = timedelta(minutes=5)  # what comes later than that begins with an excuse


@dataclass(frozen=True)
class Letter:
    """A reply on its way to a chat, as `post` takes it."""

    reply: Reply
    chat: str
    language: str
    answers: Message | None = None
    replaces_message_id: str | None = None
    due_at: datetime | None = None


def post(
    work: UnitOfWork,
    reply: Reply,
    *,
    chat: str,
    language: str,
    now: datetime,
    answers: Message | None = None,
    replaces_message_id: str | None = None,
    due_at: datetime | None = None,
) -> OutgoingMessage:
    """Queues a reply for a chat. `answers` is the message that it answers.

    What nobody waits for just now has a time at which it is due: replies overtake it, and it says how late it is.
    """
    letter = Letter(reply, chat, language, answers, replaces_message_id, due_at)
    return post_all(work, [letter], now)[0]


def post_all(work: UnitOfWork, letters: Sequence[Letter], now: datetime) -> list[OutgoingMessage]:
    """Queues letters in their order."""
    for letter in letters:
        if letter.replaces_message_id is not None:
            work.written.is_replaced(letter.chat, letter.replaces_message_id)
    return work.mailbox.post_all([(_row(letter, now), _files(letter.reply)) for letter in letters])


def _row(letter: Letter, now: datetime) -> OutgoingMessage:
    reply, answers = letter.reply, letter.answers
    payload = {
        "language": letter.language,
        "parts": [_part_to_json(part) for part in reply.parts],
        "buttons": [[_button_to_json(button) for button in row] for row in reply.buttons],
        "quiet": reply.quiet,
        "languages": list(reply.languages),
    }
    return OutgoingMessage(
        update_key=answers.key if answers else None,
        chat=letter.chat,
        payload=payload,
        subject=reply.subject,
        answers_message_id=answers.message_id if answers else None,
        replaces_message_id=letter.replaces_message_id,
        not_before=now,
        due_at=letter.due_at,
        created_at=now,
    )


def _files(reply: Reply) -> list[OutgoingFile]:
    return [OutgoingFile(name=file.name, media_type=file.media_type, content=file.content) for file in reply.files]


def read_reply(payload: Mapping[str, Any], files: Sequence[OutgoingFile] = ()) -> tuple[str, Reply]:
    """The language and the reply that a row holds."""
    reply = Reply(
        parts=[_part_from_json(part) for part in payload["parts"]],
        buttons=[[_button_from_json(button) for button in row] for row in payload["buttons"]],
        quiet=bool(payload.get("quiet")),
        languages=list(payload.get("languages", ())),
    )
    attachments = [Attachment(file.name, file.media_type, file.content) for file in files]
    return str(payload["language"]), replace(reply, files=attachments)


def told_late(reply: Reply, message: OutgoingMessage, now: datetime) -> Reply:
    """The reply, which begins with how late it is when it was due some time ago.

    What was queued in time has waited for the channel; what was not, for us.
    """
    due_at = message.due_at
    if due_at is None or now - due_at <= LATE:
        return reply
    down = "yes" if message.created_at - due_at > LATE else "no"
    return replace(reply, parts=[say("reminder-late", late=duration(now - due_at), down=down), *reply.parts])


def duration(span: timedelta) -> Say:
    """A length of time in words: minutes, hours or days."""
    days, (hours, minutes) = span.days, divmod(span.seconds // 60, 60)
    if days:
        return say("duration-days", days=days, hours=hours)
    return say("duration-hours", hours=hours, minutes=minutes) if hours else say("duration-minutes", minutes=minutes)


def _part_to_json(part: Part) -> dict[str, Any]:
    if isinstance(part, Say):
        return _say_to_json(part)
    if isinstance(part, Formatted):
        return {"formatted": rich_to_json(part.text)}
    return {"verbatim": part.text} if isinstance(part, Verbatim) else {"gap": True}


def _part_from_json(content: Mapping[str, Any]) -> Part:
    if "say" in content:
        return _say_from_json(content)
    if "formatted" in content:
        return Formatted(rich_from_json(content["formatted"]))
    return Verbatim(content["verbatim"]) if "verbatim" in content else Gap()


def rich_to_json(text: RichText) -> dict[str, Any]:
    """A formatted text as JSON."""
    spans = [[span.start, span.stop, span.style.value, span.link] for span in text.spans]
    return {"text": text.text, **({"spans": spans} if spans else {})}


def rich_from_json(content: Mapping[str, Any]) -> RichText:
    """A formatted text from JSON."""
    spans = (Span(start, stop, Style(style), link) for start, stop, style, link in content.get("spans", ()))
    return RichText(str(content["text"]), tuple(spans))


# Arguments of one text each, by their names in JSON.
CODED: dict[str, type[StartLink] | type[Country] | type[PaperDate]] = {
    "start": StartLink,
    "country": Country,
    "paper": PaperDate,
}


def _say_to_json(line: Say) -> dict[str, Any]:
    return {"say": line.id, "with": {name: _argument_to_json(value) for name, value in line.arguments.items()}}


def _say_from_json(content: Mapping[str, Any]) -> Say:
    return Say(content["say"], {name: _argument_from_json(value) for name, value in content["with"].items()})


def _argument_to_json(value: object) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Say):
        return _say_to_json(value)
    if isinstance(value, Written):
        return {"written": value.text, **_written_to_json(value)}
    if isinstance(value, Moment | Hour):
        kind = "moment" if isinstance(value, Moment) else "hour"
        return {kind: value.at.isoformat(), "zone": value.zone}
    if isinstance(value, StartLink | Country | PaperDate):
        return {key: code for key, kind in CODED.items() if isinstance(value, kind) for code in astuple(value)}
    if isinstance(value, Month):
        return {"month": [value.year, value.month]}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value


def _argument_from_json(value: Any) -> Argument:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    if "say" in value:
        return _say_from_json(value)
    if "written" in value:
        return _written_from_json(value)
    if "moment" in value:
        return Moment(datetime.fromisoformat(value["moment"]), value["zone"])
    if "hour" in value:
        return Hour(datetime.fromisoformat(value["hour"]), value["zone"])
    if "month" in value:
        return Month(*value["month"])
    if "day" in value:
        return date.fromisoformat(value["day"])
    return next(kind(value[key]) for key, kind in CODED.items() if key in value)


def _written_to_json(value: Written) -> dict[str, Any]:
    versions = {language: [version.text, version.by] for language, version in value.versions.items()}
    told = {
        "internal": value.internal,
        "longest": value.longest,
        "language": value.language,
        "versions": versions,
        "original": value.original,
    }
    return {name: entry for name, entry in told.items() if entry}


def _written_from_json(content: Mapping[str, Any]) -> Written:
    language: Language | None = content.get("language")
    versions = {code: Version(text, by) for code, (text, by) in content.get("versions", {}).items()}
    return Written(
        content["written"],
        internal=bool(content.get("internal")),
        longest=content.get("longest"),
        language=language,
        versions=versions,
        original=bool(content.get("original")),
    )


def _button_to_json(button: Button) -> dict[str, Any]:
    return {"label": _say_to_json(button.label), "action": button.action}


def _button_from_json(content: Mapping[str, Any]) -> Button:
    return Button(_say_from_json(content["label"]), content["action"])
