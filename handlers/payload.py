"""What a row of the mailbox holds: a reply as JSON, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from datetime import date, datetime
from typing import Any

from handlers.messages import (
    Argument,
    Attachment,
    Button,
    Country,
    Formatted,
    Gap,
    Hour,
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
)
from knowledge.richtext import RichText, Span, Style
from knowledge.words import Language
from storage import OutgoingFile

SPOKEN = "spoken"  # of a payload in the language of a wish and not in the one that is set


def payload_of(reply: Reply, language: str) -> dict[str, Any]:
    """A reply in a language, without its files. Raises TypeError for what no row can hold."""
    spoken = {SPOKEN: True} if reply.spoken else {}
    return {
        **spoken,
        "language": language,
        "parts": [_part_to_json(part) for part in reply.parts],
        "buttons": [[_button_to_json(button) for button in row] for row in reply.buttons],
        "quiet": reply.quiet,
        "languages": list(reply.languages),
    }


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
    if isinstance(value, datetime):
        raise TypeError("a datetime is told as a Moment, with the zone in which it is shown")
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
        "names": value.names,
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
        names=bool(content.get("names")),
        language=language,
        versions=versions,
        original=bool(content.get("original")),
    )


def _button_to_json(button: Button) -> dict[str, Any]:
    return {"label": _say_to_json(button.label), "action": button.action}


def _button_from_json(content: Mapping[str, Any]) -> Button:
    return Button(_say_from_json(content["label"]), content["action"])
