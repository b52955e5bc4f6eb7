"""What a plain request says besides what it wants: the words to search for, the text to translate, the topic."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final
from unicodedata import normalize
from zoneinfo import ZoneInfo

from handlers import when
from handlers.activities.request_words import REQUESTS
from handlers.intents.asking import ADDS_TERM, ITSELF, TAKES_AWAY, meaning_asked, wording_asked
from handlers.language_names import LANGUAGE_NAMES, spellings
from handlers.periods.looking_back import period
from handlers.plans import dated
from handlers.plans.marking import DONE
from handlers.settings import PLACES
from handlers.shorthand import spelt_out
from handlers.talk import Talk
from handlers.translating.request import is_language_alone, is_only_polite
from knowledge.language import detect_question
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import LANGUAGES

Arguments = Callable[[Talk], str]

SHORT: Final = 4
SENTENCE: Final = 3  # words; fewer may be a term, which the glossary knows
QUOTED: Final = re.compile(r"[\"“”„«»']([^\"“”„«»']{2,})[\"“”„«»']")
ABOUT: Final = (
    re.compile(r"\b(?:angaende|gallande|om|kring|regarding|concerning|about|lien quan den|ve)\s+"),
    re.compile(r"\b(?:motet|mote|besoket|meeting|visit|hop|tham)\s+(?:med|hos|with|to|voi)\s+"),
    # Whom one is to see: "I'm meeting the university at two".
    re.compile(r"\b(?:traffar?|mot(?:a|er)|meet(?:ing)?|see(?:ing)?|gap)\s+(?:med\s+|with\s+)?(?!(?:up|on|for|upp)\b)"),
    re.compile(r"\bon\s+(?!mon|tue|wed|thu|fri|sat|sun|the \d|\d)"),
)
BRIEF: Final = re.compile(r"\W*(?:brief(?:ing)?|genomgang)\s+(?!me\b|mig\b|inf|for\b|before\b)(?=\w)")  # "brief waste"
TOPIC_ENDS: Final = re.compile(
    r"[,.;:!?\n]|\s(?:kan du|vad|so|can you|what|giup|can|tack|please|thanks)\b.*$"
    r"|\s(?:(?:kl|luc|vao luc)\b|(?:at|vid) (?:\d|one|two|three|four|five|nine|ten|eleven|noon|half)"
    r"|i ?morgon|i dag|idag|i kvall|tomorrow|today|tonight|ngay mai|hom nay|chieu nay|sang mai)\b.*$"
    r"|\s(?:for|before|ahead of|infor|till|de chuan bi|chuan bi|truoc)\s(?:.*\s)?(?:meeting|mote|motet|hop)\b.*$"
)
OWNED: Final = re.compile(r"['’]s\b")  # "tomorrow's"
CLOCK: Final = r"(\d{1,2})(?:(?:[:.]|\s?(?:h|giờ|gio)\s?)([0-5]\d))?"
HOURS: Final = re.compile(rf"{CLOCK}\D{{1,12}}?{CLOCK}(?!\d)", re.IGNORECASE)
# Hours in which somebody does not work, or not as they use to.
NOT_USUAL: Final = re.compile(
    r"\b(?:upptagen|upptaget|borta|franvarande|ledig|lunch\w*|rast|mote|inte|aldrig|idag|i dag|imorgon|i morgon|ikvall"
    r"|busy|occupied|away|unavailable|off|out|break|meeting|not|never|today|tomorrow|tonight"
    r"|ban|vang|nghi|an trua|hop|khong|dung|hom nay|ngay mai|sang mai|chieu nay|toi nay)\b"
)
POLITE: Final = re.compile(
    r"(?:\W|\b(?:hej|hi|hello|please|snalla|kan|kunde|skulle|vill|du|ni|can|could|would|you|xin|hay|nho|vui long"
    r"|ban|anh|chi|em|giup|toi|minh)\b)*"
)
# What is only courtesy before a wish: "kan du va snäll och visa planen"; folded.
COURTESY: Final = re.compile(
    r"\W*(?:(?:kan|kunde|skulle|vill) (?:du|ni) (?:kunna )?(?:va|vara) (?:sa )?(?:snall|vanlig|gullig)a? (?:och|att)"
    r"|var? (?:sa )?(?:snall|vanlig) och|(?:(?:would|could) you )?be so (?:kind|good|nice) (?:as )?to|would you mind"
    r"|(?:xin )?vui long|lam on)\s+"
)
ADDS: Final = re.compile(r"\b(?:lagg|lagga|add|them)\b")
OF_LANGUAGE: Final = re.compile(r"\b(?:sprak\w*|languages?|ngon ngu|betyder|means?|nghia|heter|tieng (?:anh|viet))\b")
TRANSLATES: Final = re.compile(
    r"\b(?:oversatta?|translate|translation of|dich(?! (?:vu|benh|te|cum|gia|chuyen)\b))"
    r"(?:\s+(?:det har|den har|detta|denna|texten|text|foljande|at mig|meddelandet|ovan|this|that|the following"
    r"|the text|it|(?:the )?message|above|for me|giup|toi|minh|ho|doan|cau|van ban|tin(?: nhan)?|tren|nay|do|sau"
    r"|sau day)(?!\w))*\s*"
)
# How the wording of what is quoted is asked for in a language.
ASKS_WORDING: Final = re.compile(
    r"\b(?:vad? (?:blir|heter|ar|skulle)|hur (?:sager|skriver|skulle|uttrycker|blir)|what (?:is|would|s)"
    r"|how (?:do|would|to|can)|noi the nao|la gi|noi sao|viet the nao|cach (?:noi|viet)|dich)\b"
)


def without_courtesy(text: str) -> str:
    """A wish without the courtesy that it begins with."""
    found = COURTESY.match(fold_letters(text))
    return text[found.end() :] if found is not None else text


def nothing(_: Talk) -> str:
    """For what needs to be told nothing."""
    return ""


def whole(talk: Talk) -> str:
    """The message itself, its shorthand spelt out, for what reads whole sentences."""
    text = talk.message.text
    return spelt_out(text) if detect_question(text, talk.language) == "vi" else text


def saying(words: str) -> Arguments:
    """Always the same words."""
    return lambda _: words


def done(talk: Talk) -> str:
    """The whole sentence, for the step that it tells to be done."""
    return f"{DONE} {talk.message.text}"


def topic(talk: Talk) -> str:
    """What stands behind "about", without the day on which it will be spoken of."""
    text = talk.message.text
    plain = fold_letters(text)
    found = next((match for pattern in ABOUT for match in reversed([*pattern.finditer(plain)])), None)
    if found is None:
        return ""
    ends = TOPIC_ENDS.search(plain, found.end())
    said = text[found.end() : ends.start() if ends else len(text)].strip()
    now = talk.services.clock.now()
    dated = period(said, detect_question(text, talk.language), now)
    return (dated.rest if dated is not None else said).strip(" ,.")


def matter(talk: Talk) -> str:
    """The topic, and behind it the day on which it will be spoken of, if that is named: "avfall 2026-12-03"."""
    named = BRIEF.match(fold_letters(talk.message.text))
    about = topic(talk) or (talk.message.text[named.end() :].strip(" ?!.") if named is not None else "")
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    said = OWNED.sub(" ", talk.message.text)
    days = when.find_days(said, detect_question(talk.message.text, talk.language), now)
    first = next((found.when.start for found in days if found.when.end is None), None)
    return f"{about} {first:%Y-%m-%d}" if about and first is not None else about


def text_to_translate(talk: Talk) -> str:
    """The text, below the language that was asked for, as /translate reads both; empty when there is no text yet."""
    text = talk.message.text
    plain = fold_letters(text)
    quoted, said = QUOTED.search(text), wording_asked(plain)
    if quoted is not None:
        rest = text[: quoted.start()] + " " + text[quoted.end() :]
        return _named_first(language_in(rest), quoted[1])
    if said is not None:
        return _named_first(language_in(said["language"]), text[slice(*said.span("text"))])
    asked = TRANSLATES.search(plain)
    head, colon, tail = text.partition(":")
    if colon and tail.strip() and (asked is None or asked.start() < len(head)):
        return _named_first(language_in(head), tail)
    if asked is None:
        return _named_first(language_in(text), "")
    rest = text[asked.end() :].strip(" ?!.")
    return "" if talk.message.replied_to is not None and is_only_polite(rest) else rest


def term(talk: Talk) -> str:
    """The word that is looked up: the quoted one, or the longest term of the glossary in the message; else the wish."""
    text = talk.message.text
    if (quoted := QUOTED.search(text)) is not None:
        return quoted[1]
    if ADDS.search(fold_letters(text)):
        head, colon, line = text.partition(":")
        if "=" in line and "=" not in head:
            return f"add {line.strip()}"
        if (added := ADDS_TERM.match(fold_letters(text))) is not None:
            return f"add {text[added.end() :].strip()}"
        if not colon:
            return "add"
    if said := _term_said(talk):
        return said
    if (taken := TAKES_AWAY.match(fold_letters(text))) is not None:
        return text[slice(*taken.span("text"))]
    language = detect_question(text, talk.language)
    found = talk.services.translation.book.glossary().find(text, language)
    spans = [text[match.start : match.stop] for match in found]
    terms = [span for span in spans if fold(span) not in REQUESTS[language] and fold(span) not in ITSELF]
    wanted = [span for span in terms if fold(span) not in LANGUAGE_NAMES]  # the other is that in which it is wanted
    return max(wanted or terms, key=len, default="")


def asks_for_a_term(talk: Talk) -> bool:
    """Whether what is to be said in one of our languages, or whose meaning is asked, is a term and nothing more."""
    return bool(_term_said(talk))


def asks_wording(text: str) -> bool:
    """Whether a text asks how something is said in one of our languages."""
    found = wording_asked(fold_letters(text))
    return found is not None and bool(language_in(found["language"]))


def _term_said(talk: Talk) -> str:
    """What is to be said in another language, when that is a term in whichever language; else empty."""
    text = talk.message.text
    plain = fold_letters(text)
    worded = wording_asked(plain) if asks_wording(text) else None
    found = worded or meaning_asked(plain)
    if found is None:
        return ""
    start, end = found.span("text")
    own = set() if worded is not None else {detect_question(text[:start] + text[end:], talk.language), talk.language}
    said = text[start:end].strip(" \"“”„«»'")  # what a word of one's own language means, the documents may tell
    glossary = talk.services.translation.book.glossary()
    matches = (match for code in LANGUAGES if code not in own for match in glossary.find(said, code))
    return said if any((match.start, match.stop) == (0, len(said)) for match in matches) else ""


def language(talk: Talk) -> str:
    """The language that is asked for; the last one that is named."""
    return language_in(talk.message.text)


def begins_with_translating(text: str) -> bool:
    """Whether a text begins by asking for a translation: "Kan du översätta ...", "Dịch giúp tôi ..."."""
    found = TRANSLATES.search(fold_letters(text))
    return found is not None and POLITE.fullmatch(fold_letters(text[: found.start()])) is not None


def hands_over(text: str) -> bool:
    """Whether a text is handed over to be translated, whatever it tells: "På engelska: Vi hade möte i går ..."."""
    head, colon, tail = text.partition(":")
    return begins_with_translating(text) or bool(colon and tail.strip() and is_language_alone(head))


def quotes_for_translation(talk: Talk) -> bool:
    """Whether a sentence in quotation marks, of too many words for a term, is asked for in another language."""
    quoted = QUOTED.search(talk.message.text)
    if quoted is None or len(quoted[1].split()) < SENTENCE:
        return False
    rest = fold(talk.message.text[: quoted.start()] + " ... " + talk.message.text[quoted.end() :])
    return ASKS_WORDING.search(rest) is not None and bool(language_in(rest))


def is_of_language(text: str) -> bool:
    """Whether a text speaks of languages or of translating, and not only of a country."""
    plain = fold_letters(text)
    names = [name for name in spellings(" ".join(map(fold, WORD.findall(text)))) if name != "thuy dien"]
    return bool(TRANSLATES.search(plain) or wording_asked(plain) or OF_LANGUAGE.search(plain) or named(text, names))


def place(talk: Talk) -> str:
    """The place whose time is wanted."""
    return named(talk.message.text, PLACES)


def working_hours(talk: Talk) -> str:
    """The hours that are told, as /hours reads them: "7.30-16" of "I work between 7.30 and 16".

    Nothing of "I am busy between 12 and 13", nor of one day: these are not the usual ones.
    """
    found = HOURS.search(normalize("NFC", talk.message.text))
    if found is None or NOT_USUAL.search(fold_letters(talk.message.text)):
        return ""
    first, last = ((found[at], found[at + 1]) for at in (1, 3))
    return "-".join(f"{hour}:{minute}" if minute else hour for hour, minute in (first, last))


def due(talk: Talk) -> str:
    """The days in which something is to be due, as /plan reads them."""
    return _due(talk, mine=False)


def due_mine(talk: Talk) -> str:
    """The same for one's own steps."""
    return _due(talk, mine=True)


def is_ahead(talk: Talk, text: str) -> bool:
    """Whether a text names days that are not past."""
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    span = dated.span_in(text, detect_question(text, talk.language), now)
    return span is not None and span[1] >= now.date()


def _due(talk: Talk, *, mine: bool) -> str:
    text, now = talk.message.text, talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    span = dated.span_in(text, detect_question(text, talk.language), now)
    return dated.code(span, mine=mine) if span is not None else ""


def step(talk: Talk) -> str:
    """The new step behind a colon; without one, the words that ask for it."""
    _, _, told = talk.message.text.partition(":")
    return told.strip() or "new step"


def language_in(text: str) -> str:
    """The last of our languages that a text names, by its right name; empty when it names none."""
    names = spellings(" ".join(map(fold, WORD.findall(text))))
    return names.get(named(text, names), "")


def named(text: str, names: Mapping[str, str] | Iterable[str]) -> str:
    """The last of some folded names that a text holds; those of four letters and less mean other things as well."""
    words = f" {' '.join(fold(word) for word in WORD.findall(text))} "
    places = {name: words.rfind(f" {name} ") for name in names if len(name) > SHORT}
    found = [name for name, at in places.items() if at >= 0]
    return max(found, key=lambda name: (places[name] + len(name), len(name)), default="")


def _named_first(name: str, text: str) -> str:
    text = text.strip(" ?!")
    return f"{name}: {text}" if name else text
