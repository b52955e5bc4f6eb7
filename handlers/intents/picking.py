"""Which activity somebody wants to change or delete: "ta bort aktivitet 3", "delete the last meeting", "sửa A-2".

Nothing is changed on words alone: the activity is shown, with its buttons.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from handlers.activities import editing, entries, listing, targets
from handlers.activities.queries import activity_filter
from handlers.activities.request_words import KIND_WORDS
from handlers.activities.rights import may_change, may_delete
from handlers.activities.targets import Target
from handlers.field_words import OF_ACTIVITIES
from handlers.intents.arguments import POLITE
from handlers.messages import Gap, Reply, say
from handlers.plans import steps
from handlers.subject import PICKED
from handlers.talk import LONGEST_NUMBER, Talk
from knowledge.text import fold_letters

BEFORE: Final = re.compile(
    r"(?:jag\s+(?:vill|maste|behover|skulle\s+vilja)|i\s+(?:want|need|would\s+like|d\s+like)\s+to|(?:toi\s+)?(?:muon|can)"
    r"|hur(?:\s+(?:kan|gor)\s+jag(?:\s+for\s+att)?)?|how\s+(?:do|can)\s+i|lam\s+(?:sao|the\s+nao)\s+de)\s+"
)
CHANGES: Final = re.compile(
    r"(?:ta\s+bort|tar\s+jag\s+bort"
    r"|(?:radera|redigera|uppdatera|korrigera|andra|ratta|stryk)[ra]?(?:\s+jag)?(?:\s+(?:pa|till|i))?"
    r"|delete|remove|edit|change|correct|update|fix|modify|xoa|sua|chinh\s+sua|thay\s+doi|cap\s+nhat)\s+"
)
# That something which was logged is wrong, whatever is to be done about it; folded.
WRONG: Final = re.compile(
    r"\b(?:blev fel|ar fel|stammer inte|skrev (?:(?:jag|vi) )?fel|matade in fel"
    r"|fel (?:datum|dag|antal|siffr\w*|plats|kostnad|belopp|summa|rubrik|titel|namn|organisation)"
    r"|(?:is|was|got) wrong|wrong (?:date|day|number|place|name|cost|amount|sum|title|organi[sz]ation)|should be"
    r"|(?:nhap|ghi|viet) (?:sai|nham)|sai (?:so|ngay|ten))\b"
)
LOGGED: Final = re.compile(
    r"\b(?:jag|vi) (?:lade?|la|skrev|matade|loggade|sparade)(?: \w+){0,2} in\b|\bloggat|\bhar (?:fel|blivit fel)\b"
    r"|\b(?:blev|ar) fel (?:i|pa|med|for)\b"
    r"|\b(?:skrev|angav) (?:jag|vi)\b|\b(?:jag|vi) (?:skrev|angav)\b|^fel \w+ (?:i|pa|for)\b"
    r"|\bi (?:logged|entered|saved|put in)\b|\b(?:has|i (?:put|wrote|gave|typed)(?: in)?) the wrong\b"
    r"|^(?:the )?wrong \w+ (?:in|on|for)\b"
    r"|\b(?:nhap|ghi|luu) (?:sai|nham)\b"
)
# What people call an activity besides its kinds, where they say that something in it is wrong; folded.
OCCASION: Final = re.compile(r"\b(?:besok\w*|traff\w*|samtal\w*|resan?|visits?|calls?|trips?|sessions?|buoi|chuyen)\b")
# What people call fields besides their names, where they say that these are wrong; folded.
EVERYDAY: Final = {"participants": r"antal\w*|number|so nguoi", "costs": r"belopp\w*|summan?|amount|sum|so tien",
                   "dates": r"dag(?:en)?|day"}  # fmt: skip
FIELDS: Final = {
    name: re.compile(rf"\b(?:{said}|{EVERYDAY.get(name, said)})\b") for name, said in OF_ACTIVITIES.items()
}
ENTRY: Final = r"aktivitet\w*|anteckning\w*|activit(?:y|ies)|entry|entries|hoat\s+dong|ghi\s+chep"
KIND: Final = "|".join(sorted(KIND_WORDS, key=len, reverse=True))
A_DATE: Final = r"\s?[/.:-]\s?\d|\s+(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)"
THINGS: Final = re.compile(
    rf"\b(?:(?P<mark>[as])[-–]?(?P<marked>\d{{1,{LONGEST_NUMBER}}})\b"
    rf"|(?:(?P<step>atgard(?:en)?|steg(?:et)?|step|buoc)|(?P<entry>{ENTRY})|(?P<kind>{KIND}))\b"
    rf"(?:\s+(?P<nr>nr|nummer|no|number|so)?\.?\s*(?P<number>\d{{1,{LONGEST_NUMBER}}})\b(?!{A_DATE}))?)"
)
LAST: Final = re.compile(
    r"\b(?:sista|senaste|last|latest|most\s+recent|newest)\b(?!\s+(?:veckan?|manaden?|aret|kvartal\w*|week|month|year|quarter))"
    r"|\b(?:cuoi(?:\s+cung)?|moi\s+nhat|gan\s+(?:day\s+)?nhat)\b"
)
MOST_BETWEEN: Final = 6  # words between what is to be done and with what


@dataclass(frozen=True)
class Picked:
    """What is meant: an activity or a step by its number, or the activities that some words tell of."""

    number: int | None = None
    is_step: bool = False
    words: str = ""


def is_picked(talk: Talk) -> bool:
    """Whether a message asks to change or delete an activity, or a step by its number."""
    return talk.is_private and not talk.message.edited and picked(talk.message.text) is not None


def is_wrong(talk: Talk) -> bool:
    """Whether a message says that an activity was logged wrongly."""
    return talk.is_private and not talk.message.edited and says_wrong(talk.message.text.strip())


def says_wrong(text: str) -> bool:
    """Whether a text says so: "mötet jag la in i tisdags blev fel", "in Tuesday's visit I put the wrong cost"."""
    plain = fold_letters(text)
    if "\n" in text or not (WRONG.search(plain) and LOGGED.search(plain)):
        return False
    thing = THINGS.search(plain)
    is_named = thing is not None and (thing["entry"] is not None or thing["kind"] is not None)
    return is_named or OCCASION.search(plain) is not None


def field_in(text: str) -> str | None:
    """The only field that a text names, by its name or in everyday words."""
    plain = fold_letters(text)
    found = [name for name, said in FIELDS.items() if said.search(plain)]
    return found[0] if len(found) == 1 else None


def picked(text: str) -> Picked | None:
    """What a text wants to change or delete; None when it wants nothing of the kind."""
    plain = fold_letters(text)
    verb = CHANGES.match(plain, _begun(plain))
    thing = THINGS.search(plain, verb.end()) if verb is not None and "\n" not in text.strip() else None
    if verb is None or thing is None or len(plain[verb.end() : thing.start()].split()) > MOST_BETWEEN:
        return None
    if thing["marked"] is not None:
        return Picked(int(thing["marked"]), thing["mark"] == "s")
    counts = thing["number"] is not None and (thing["kind"] is None or thing["nr"] is not None)
    if counts:
        return Picked(int(thing["number"]), thing["step"] is not None)
    return Picked(words=text[verb.end() :]) if thing["step"] is None else None


def show(talk: Talk) -> Reply:
    """The activity or step that is meant, with its buttons; a list when it may be one of several."""
    found = picked(talk.message.text)
    if found is not None and found.number is not None:
        return steps.picked(talk, found.number) if found.is_step else _shown(talk, found.number)
    if found is None:
        return _wrong_shown(talk)
    last = LAST.search(fold_letters(found.words))
    said = f"{found.words[: last.start()]} {found.words[last.end() :]}" if last is not None else found.words
    query = listing.understood(talk, said)
    if not listing.finds(talk, query):
        query = replace(query, text="", since=None, until=None)  # "... till fredag" tells what it is to be changed to
    wanted = activity_filter(talk, query)
    with talk.read() as work:
        is_several = len(work.activities.page(wanted, 2).entries) > 1
        newest = work.activities.newest(wanted) if last is not None or not is_several else None
    if newest is not None:
        return _shown(talk, newest)
    shown = listing.search(talk, query)
    return replace(shown, parts=[*shown.parts, Gap(), say("activity-pick")]) if is_several else shown


def _wrong_shown(talk: Talk) -> Reply:
    """The only activity of that day in which something is wrong, asking what is right where its field is named."""
    query = replace(listing.understood(talk, talk.message.text), text="")
    with talk.read() as work:
        meant = work.activities.page(activity_filter(talk, query), 2).entries if query.since is not None else []
        is_changeable = len(meant) == 1 and may_change(talk, meant[0])
    if len(meant) == 1:
        name = field_in(talk.message.text) if is_changeable else None
        return editing.ask(talk, Target(targets.ENTRY, meant[0].id), name) if name else _shown(talk, meant[0].id)
    shown = listing.search(talk, query if meant else replace(query, since=None, until=None))
    return replace(shown, parts=[*shown.parts, Gap(), say("activity-pick")])


def _begun(plain: str) -> int:
    """Where the wish begins, behind "kan du", "I want to", "hur" and the like."""
    at = 0
    for pattern in (POLITE, BEFORE, POLITE):
        found = pattern.match(plain, at)
        at = found.end() if found is not None else at
    return at


def _shown(talk: Talk, number: int) -> Reply:
    with talk.read() as work:
        activity = entries.visible(talk, work, number)
        change = "change" if may_change(talk, activity) else "look"
        may = "delete" if may_delete(talk, work, activity) else change
        shown = entries.show(talk, work, number, say("activity-picked", may=may))
        return replace(shown, subject=f"{shown.subject}{PICKED}")
