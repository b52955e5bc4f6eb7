"""Whether a question leans on the one before it: "och i staden?", "and who pays?", "thế còn thành phố?".

Some can only be understood with it, and some never need it. Between them are short questions that are whole sentences,
"Vilka är målen?": with a name of their own, or after a question that names nothing, they are read alone first.
"""

import re

from knowledge.search.concepts import CAPITALISED, names_in
from knowledge.search.pronouns import demonstrated, has_pronoun
from knowledge.search.question_words import ASKS, OPENINGS, VERBS
from knowledge.search.topic import topic_of
from knowledge.stemming import is_topical, stem, stems
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import Language

ABOUT: dict[Language, str] = {"sv": r"(?:om|kring)\b", "en": r"(?:about|on)\b", "vi": r"ve\b"}
IF: dict[Language, str] = {"sv": r"(?:om|ifall)\b", "en": r"(?:if|in case|supposing)\b", "vi": r"(?:neu|gia su)\b"}
ENDINGS: dict[Language, str] = {"sv": r"(?:\bda)?", "en": r"(?:\bthen)?", "vi": r"(?:\bthi sao|\bthe nao|\bsao)?"}
# Who, when, where and how many are asked of the next thing too: "who pays for travel?", "and for food?".
NARROW: dict[Language, str] = {
    "sv": r"\b(?:vem|vems|nar|var|vart|hur (?:mang\w+|mycket|lange|ofta|stor\w*))\b|\bkosta",
    "en": r"\b(?:who|whose|when|where|how (?:many|much|long|often|large|big))\b|\bcost",
    "vi": r"\b(?:ai|khi nao|bao gio|o dau|bao nhieu|bao lau|may)\b",
}
A_NAME = re.compile(rf"{CAPITALISED}(?: {CAPITALISED})*")
JOINT = ": "  # between a question and the one that leans on it
FEW = 2  # topical words; a question with fewer cannot stand alone
SOME = 5  # an opening or a word that points back makes a question of at most so many topical words lean


def standalones(text: str, subject: str | None, language: Language) -> tuple[bool, ...]:
    """How to read a question after another, in the order to try: True joined to the one before, False alone."""
    if subject is None or not leans(text, language):
        return (False,)
    if _tells_first(text, language):
        return (False, True)
    topical = _topical(text, language)
    if not asks_itself(text, language) or topical == 0:
        return (True,)
    if _hangs(text, language):
        return (True, False) if topical >= FEW else (True,)
    nouns = demonstrated(text, language)
    if nouns:
        means_subject = {stem(noun, language) for noun in nouns} & set(stems(subject, language))
        return (True, False) if means_subject else (False, True)
    alone_first = bool(names_in(text)) or not names_in(subject)
    return (False, True) if alone_first else (True, False)


def asks_openly(subject: str, language: Language) -> bool:
    """Whether the question before asks for no certain kind of thing: "and the schools?" then asks about them alone."""
    return re.search(NARROW[language], fold(_first(subject, language))) is None


def leans(text: str, language: Language) -> bool:
    """Whether the question may need the one before it to be understood."""
    topical = _topical(text, language)
    if topical < FEW or topical > SOME:
        return topical < FEW
    if _opens(text, language):
        return True
    points = has_pronoun(text, language) or bool(demonstrated(text, language))
    return points and not _tells_first(text, language)


def asks_itself(text: str, language: Language) -> bool:
    """Whether it is a whole sentence with a question word of its own: it has a verb, or names enough to have one."""
    folded = fold(text)
    if re.search(ASKS[language], folded) is None:
        return False
    return re.search(VERBS[language], folded) is not None or _topical(text, language) >= FEW


def asks_something(text: str, subject: str | None, language: Language) -> bool:
    """Whether it asks anything of its own, as "who pays?" does and "and the schools?" does not."""
    asks = re.search(ASKS[language], fold(text)) is not None and _topical(text, language) > 0
    return asks or asks_itself(text, language) or _supposes(text, subject, language)


def _supposes(text: str, subject: str | None, language: Language) -> bool:
    """Whether it asks what comes of something: "and if the cooperation grows?"; it is no answer of the same kind then.

    Swedish "om" is "if", but after a question about something, whose "om" it takes up.
    """
    if re.match(rf"\W*(?:{OPENINGS[language]}\s*)*(?:{IF[language]})", fold(text)) is None:
        return False
    return language != "sv" or subject is None or topic_of(_first(subject, language), language) is None


def _topical(text: str, language: Language) -> int:
    return sum(is_topical(word, language) for word in WORD.findall(text))


def _tells_first(text: str, language: Language) -> bool:
    """Whether what it points at stands in it, before the question: "And the province, what is its population?"."""
    told, _, asked = fold(text).rpartition(", ")
    return (
        _topical(told, language) > 0
        and re.search(ASKS[language], asked) is not None
        and not (has_pronoun(told, language) or demonstrated(told, language))
    )


def _opens(text: str, language: Language) -> bool:
    return re.match(OPENINGS[language], fold(text.strip())) is not None


def _hangs(text: str, language: Language) -> bool:
    """Whether it begins as an addition, or points at what was said."""
    return _opens(text, language) or has_pronoun(text, language)


def joined(subject: str, text: str, language: Language) -> str:
    """The follow-up as a question that stands alone: about its own topic, or joined to the question before."""
    first = _first(subject, language)
    topic = topic_of(first, language)
    if topic is not None:
        own = topic_of(text, language)
        said = own.text if own else only_names(text, language)
        if said:
            return said.join(first.rsplit(topic.text, 1))
    return f"{first.rstrip(' ?.!')}{JOINT}{text}"


def renamed(subject: str, text: str, language: Language) -> str | None:
    """The question before about another: "What is the Kenya budget?" and "and Bolivia?"; None for other follow-ups."""
    first, name = _first(subject, language), only_names(text, language)
    before = list(A_NAME.finditer(first, 1))  # the first word's capital says nothing
    if not before or A_NAME.fullmatch(name) is None or name in first:
        return None
    return f"{first[: before[-1].start()]}{name}{first[before[-1].end() :]}"


def turned(subject: str, text: str, language: Language) -> str:
    """The follow-up with what the question before was about behind it: "and who pays? agreement"."""
    first = _first(subject, language)
    about = [word for word in WORD.findall(first) if is_topical(word, language)]
    return f"{text} {' '.join(about)}"


def _first(subject: str, language: Language) -> str:
    """The question that a chain of follow-ups began with."""
    first, _, last = subject.rpartition(JOINT)
    while first and leans(last, language) and not leans(first, language):
        subject = first
        first, _, last = subject.rpartition(JOINT)
    return subject


def only_names(text: str, language: Language) -> str:
    """What "and what about the schools?" names; empty when it asks something of its own, such as who or when."""
    plain = fold_letters(text)
    opening = re.match(rf"\W*(?:{OPENINGS[language]}\s*)*(?:{ABOUT[language]}\s+)?", plain)
    stop = re.search(rf"{ENDINGS[language]}\W*$", plain)
    said = text[opening.end() if opening else 0 : stop.start() if stop else len(text)].strip(" ?.!,")
    asks = re.search(ASKS[language], fold(said)) is not None
    return "" if asks or not any(is_topical(word, language) for word in WORD.findall(said)) else said
