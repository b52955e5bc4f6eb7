"""What people type instead of pressing a button or writing a slash: "Spara", "2" below a list, "plan", "log: ..."."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from handlers import below_answer
from handlers.agreeing import FIRST, KEEPS, MEANT, answer_in, declines, names_saving
from handlers.courtesy import plainly
from handlers.messages import Button
from handlers.payload import read_reply
from handlers.talk import Talk
from handlers.written import for_reader
from knowledge.language import detect_question
from knowledge.text import WORD, fold

LONGEST: Final = 60  # characters; labels are short
EDGES: Final = re.compile(r"^[\W_]+|[\W_]+$")  # the emoji and marks around a label's words
# "Visa den första", "open the last one", "mở cái đầu tiên": which of the entries below a list; folded.
ORDINAL: Final = re.compile(
    r"\W*(?:(?:visa|oppna|show|open|xem|mo)(?: (?:mig|me))? )?(?:(?:den|det|the|cai|buoc|muc|hoat dong|viec) )"
    r"(?P<which>forsta|andra|tredje|fjarde|femte|sista|first|second|third|fourth|fifth|last"
    r"|dau(?: tien)?|thu (?:nhat|hai|ba|tu|nam)|cuoi(?: cung)?)"
    r"(?: (?:en|one|atgarden|steget|aktiviteten|motet|step|activity|meeting|entry))?\W*"
)
PLACES: Final[Mapping[str, int]] = {
    **{word: place for place, word in enumerate("forsta andra tredje fjarde femte".split())},
    **{word: place for place, word in enumerate("first second third fourth fifth".split())},
    **{f"thu {word}": place for place, word in enumerate("nhat hai ba tu nam".split())},
    **dict.fromkeys(("dau", "dau tien"), 0),
    **dict.fromkeys(("sista", "last", "cuoi", "cuoi cung"), -1),
}
# "Ta bort den", "delete the card": what is shown and not kept yet is not to be; folded.
DISCARDS: Final = re.compile(
    r"\W*(?:(?:nej|no|kan du|can you|please|snalla)\W+)?"
    r"(?:ta bort|radera|slang|kasta|stryk|delete|remove|discard|drop|scrap|xoa|bo|huy)"
    r"(?: (?:bort|den|det|detta|kortet|atgarden|steget|aktiviteten|motet|it|this|that|the (?:card|step|entry|activity)"
    r"|no|the|di|cai nay|nay))+(?: (?:har|dar|igen|tack|please|di|nhe))*\W*"
)
# How somebody asks to see something; folded.
SHOWING: Final = re.compile(
    r"(?:(?:kan du|can you|please) )?(?:visa|oppna|show|open|see|xem|mo)(?: (?:mig|me|toi|em))?(?: (?:din|dina|your))? "
)
SHORTEST_STEM: Final = 4
ENDING: Final = 2  # letters of a short ending
OPENING: Final = frozenset({"step:show", "activity:show"})  # what the buttons below a list open
# Buttons that only show something; "show saved" below a card does not save it.
SHOWN: Final = OPENING | frozenset(
    """
    answer:sources help:all activity:history activity:files step:history step:calendar plan:list plan:picture
    plan:calendar plan:table plan:plans organisations:show organisations:activities reminders:mine reminders:show
    translate:original written:original written:translation followups:page documents:page glossary:show
    """.split()
)
# Words around the label of another view of a list: "och mina?", "bara de försenade"; folded.
ASIDES: Final = frozenset("och and men but bara endast only just de the ones con the chi thoi nhe nha".split())
FEW_WORDS: Final = 4
NOT: Final = frozenset("inte ej nej not don t no khong dung".split())  # folded
VIEWS: Final = frozenset({"plan:list"})
NAMED: Final = re.compile(r"\s*(\w[\w ]{0,30}?)\s*(?::\s*(.*\S)|[.!]?)\s*", re.DOTALL)  # "plan", "log: we met ..."


def as_meant(talk: Talk, commands: Mapping[str, str], cancels: Collection[str]) -> Talk:
    """The talk as if a button had been pressed or a command been written, when the message is just its name.

    A plain yes or no presses as well, below our newest message. Only in private: in a group others may have been
    answered since. While an answer is awaited only a label and the names in `cancels` count. `commands` are the names
    as they are spoken (`spoken_names`).
    """
    message = talk.message
    is_plain = message.button is None and message.command is None and message.file is None and not message.edited
    if not is_plain or not talk.is_private:
        return talk
    if detect_question(message.text, talk.language) == "vi" and not message.spans and talk.awaited() is None:
        talk = replace(talk, message=replace(message, text=plainly(message.text)))
    return _pressed(talk) or _answered(talk) or _commanded(talk, commands, cancels) or talk


@dataclass(frozen=True)
class _Newest:
    """Our newest message in the chat."""

    message_id: str | None
    language: str
    buttons: Sequence[Button]


def _newest(talk: Talk) -> _Newest | None:
    with talk.read() as work:
        newest = work.mailbox.newest(talk.message.chat.address)
        if newest is None:
            return None
        language, kept = read_reply(newest.payload)
        return _Newest(newest.message_id, language, list(chain.from_iterable(for_reader(kept, language).buttons)))


def _pressed(talk: Talk) -> Talk | None:
    wanted = _key(talk.message.text) if len(talk.message.text) <= LONGEST else ""
    newest = _newest(talk) if wanted else None
    if newest is None:
        return None
    labels = [(one.action, _label(talk, one, newest.language)) for one in newest.buttons]
    same = [action for action, label in labels if label == wanted]
    if same or talk.awaited() is not None:
        return _with_press(talk, newest, same)
    bare = " ".join(word for word in wanted.split() if word not in ASIDES)
    views = [action for action, label in labels if _act(action) in VIEWS and label == bare]
    views += [action for action, label in labels if _act(action) in FIRST and _names(label, wanted)]
    actions = [action for action, _ in labels]
    opened = views or below_answer.pressed(talk.message.text, actions) or placed(wanted, actions)
    return _with_press(talk, newest, opened or shown(wanted, labels))


def shown(wanted: str, labels: Sequence[tuple[str, str]]) -> list[str]:
    """The buttons, given as action and folded label, that only show what a folded text asks to see. Pure."""
    return [action for action, label in labels if _act(action) in SHOWN and shows(wanted, label)]


def shows(wanted: str, label: str) -> bool:
    """Whether a text asks to see what a label names, in whatever form of its words: "show me the source". Pure."""
    asked = SHOWING.match(wanted)
    said = WORD.findall(wanted[asked.end() :]) if asked is not None else []
    named, said = ([word for word in words if word not in ASIDES] for words in (WORD.findall(label), said))
    return bool(said) and len(said) == len(named) and all(map(_is_form, said, named))


def _is_form(word: str, other: str) -> bool:
    """Whether two folded words differ in their ending alone: "kallan" and "kallor", "source" and "sources"."""
    shorter = min(len(word), len(other))
    return (
        word == other or word[: max(SHORTEST_STEM, shorter - ENDING)] == other[: max(SHORTEST_STEM, shorter - ENDING)]
    )


def _names(label: str, wanted: str) -> bool:
    """Whether a few words name what a button does: "dela dem", "yes, split it" for [Split into 2 cards]."""
    said = wanted.split()
    return len(said) <= FEW_WORDS and label.split(maxsplit=1)[0] in said and NOT.isdisjoint(said)


def placed(wanted: str, actions: Sequence[str]) -> list[str]:
    """The button that opens the entry of a list which a text names by its place."""
    found = ORDINAL.fullmatch(wanted)
    opening = [action for action in actions if _act(action) in OPENING]
    place = PLACES[found["which"]] if found is not None else 0
    return opening[place:][:1] if found is not None and len(opening) > 1 else []


def _answered(talk: Talk) -> Talk | None:
    """A yes or a no to what our newest message asks."""
    text = talk.message.text
    discards = len(text) <= LONGEST and DISCARDS.fullmatch(fold(text)) is not None
    answer = "no" if discards else answer_in(text, more=True)
    newest = _newest(talk) if answer is not None and talk.awaited() is None else None
    if newest is None:
        return None
    if first := _to_first(text, newest):
        return _with_press(talk, newest, first)
    asked = [(one.action, meant) for one in newest.buttons if (meant := MEANT.get(_act(one.action)))]
    if answer == "yes":
        return _with_press(talk, newest, [action for action, meant in asked if meant.by_word])
    if discards:
        thrown = {meant.declined or meant.no for _, meant in asked}
        return _with_press(talk, newest, [one.action for one in newest.buttons if _act(one.action) in thrown])
    if declines(text):
        declined = {meant.declined or meant.no for _, meant in asked} | KEEPS
        return _with_press(talk, newest, [one.action for one in newest.buttons if _act(one.action) in declined])
    nos = {meant.no for _, meant in asked if meant.asks or answer_in(text) == "no"}
    nos |= KEEPS if answer_in(text) == "no" else set()
    return _with_press(talk, newest, [one.action for one in newest.buttons if _act(one.action) in nos])


def _to_first(text: str, newest: _Newest) -> list[str]:
    """What a plain yes or no presses of the question that a card asks before it is saved; nothing without one."""
    answer = answer_in(text)
    if answer is None or names_saving(text):
        return []
    wanted = FIRST if answer == "yes" else FIRST.values()
    return [one.action for one in newest.buttons if _act(one.action) in wanted]


def _with_press(talk: Talk, newest: _Newest, actions: Sequence[str]) -> Talk | None:
    if len(actions) != 1:
        return None
    message = replace(talk.message, button=actions[0], message_id=newest.message_id, typed=True)
    return replace(talk, message=message)


def _act(action: str) -> str:
    """The area of a button's action and what it does there."""
    return ":".join(action.split(":", 2)[:2])


def _commanded(talk: Talk, commands: Mapping[str, str], cancels: Collection[str]) -> Talk | None:
    found = command_in(talk.message.text, commands)
    if found is None or (talk.awaited() is not None and found[0] not in cancels):
        return None
    return replace(talk, message=replace(talk.message, command=found[0], text=found[1], spans=(), typed=True))


def spoken_names(names: Iterable[str]) -> dict[str, str]:
    """Commands by what is left of their names when they are spoken: "mina uppgifter" is "mina_uppgifter"."""
    return {_spoken(name): name for name in names}


def command_in(text: str, commands: Mapping[str, str]) -> tuple[str, str] | None:
    """The command that a text is the name of, and what stands behind its colon."""
    found = NAMED.fullmatch(text)
    name = commands.get(_spoken(found[1])) if found else None
    return (name, found[2] or "") if found and name else None


def _spoken(name: str) -> str:
    return fold(name).replace(" ", "").replace("_", "")


def _label(talk: Talk, button: Button, language: str) -> str:
    return _key(talk.services.texts.text(button.label, language))


def _key(text: str) -> str:
    folded = fold(text).strip()
    return EDGES.sub("", folded) or folded  # a label may be an emoji alone
