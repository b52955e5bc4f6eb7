"""What people wrote, in a reply: found, changed, and marked where the reader sees a translation or another language."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from handlers.messages import Argument, Button, Part, Reply, Say, Written, say

FEW = 2  # texts; so many stand below each other in every language that a group reads

ORIGINAL = Button(say("button-original"), "written:original")
TRANSLATION = Button(say("button-translation"), "written:translation")

Change = Callable[[Written], Written]


def writings(answer: Reply) -> Iterator[Written]:
    """Everything in a reply that somebody wrote in a record."""
    lines = [part for part in answer.parts if isinstance(part, Say)]
    lines += [button.label for row in answer.buttons for button in row]
    for line in lines:
        yield from _in_line(line)


def rewritten(answer: Reply, change: Change) -> Reply:
    """The reply with each of them changed."""
    parts = [_line(part, change) if isinstance(part, Say) else part for part in answer.parts]
    buttons = [[replace(button, label=_line(button.label, change)) for button in row] for row in answer.buttons]
    return replace(answer, parts=parts, buttons=buttons)


def for_reader(answer: Reply, language: str) -> Reply:
    """The reply with what a reader of the language should know: who translated what, and the way to the original."""
    found = list(writings(answer))
    foreign = [entry for entry in found if entry.language not in {None, language}]
    if not foreign and not answer.languages:
        return answer
    versions = _versions(answer, found, language)
    row = _buttons(answer, foreign, language, told=bool(versions))
    buttons = [*answer.buttons, row] if row else answer.buttons
    return replace(answer, parts=[*answer.parts, *versions, *_notes(found, language)], buttons=buttons)


def _in_line(line: Say) -> Iterator[Written]:
    for value in line.arguments.values():
        if isinstance(value, Written):
            yield value
        elif isinstance(value, Say):
            yield from _in_line(value)


def _line(line: Say, change: Change) -> Say:
    return replace(line, arguments={name: _argument(value, change) for name, value in line.arguments.items()})


def _argument(value: Argument, change: Change) -> Argument:
    if isinstance(value, Written):
        return change(value)
    return _line(value, change) if isinstance(value, Say) else value


def _versions(answer: Reply, found: list[Written], language: str) -> list[Part]:
    """For a group: a few texts in each other language that it reads."""
    texts = list({entry.text: entry for entry in found}.values())
    if len(texts) > FEW or any(entry.original for entry in texts):
        return []
    others = [code for code in answer.languages if code != language]
    return [
        say("written-version", language=code, text=Written(entry.in_language(code), longest=entry.longest))
        for code in others
        for entry in texts
        if _is_known_in(entry, code) and entry.in_language(code) != entry.in_language(language)
    ]


def _notes(found: list[Written], language: str) -> list[Part]:
    """From which languages it was translated, by whom, and what is left in another language."""
    notes: dict[str, Part] = {}
    foreign = [entry for entry in found if entry.language not in {None, language}]
    left = {entry.text for entry in foreign if entry.original or entry.version(language) is None}
    extent = "all" if left >= {entry.text for entry in found if not entry.names} else "some"
    for entry in foreign:
        version, source = entry.version(language), entry.language or "none"
        if version is None and entry.names:
            continue
        if version is None or entry.text in left:
            notes[f"in {source}"] = say("written-in", language=source, extent=extent)
        elif version.by is not None:
            notes[f"by {version.by}"] = say("written-by-person", name=version.by)
        else:
            notes[f"from {source}"] = say("written-by-machine", language=source)
    return list(notes.values())


def _buttons(answer: Reply, foreign: list[Written], language: str, *, told: bool) -> list[Button]:
    row: list[Button] = []
    if any(entry.version(language) for entry in foreign):
        is_original = any(entry.original for entry in foreign)
        row.append(TRANSLATION if is_original else ORIGINAL)
    others = [code for code in answer.languages if code != language and not told]
    others = [code for code in others if any(_is_known_in(entry, code) for entry in writings(answer))]
    return [*row, *(Button(say("button-to-language", language=code), f"written:{code}") for code in others)]


def _is_known_in(entry: Written, language: str) -> bool:
    return entry.language == language or entry.version(language) is not None
