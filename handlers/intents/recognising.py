"""Whether a sentence wants something of the assistant itself, and what to offer when the documents say nothing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from handlers.activities.listing import finds_no_words, understood
from handlers.agreeing import behind_no
from handlers.intents import arguments
from handlers.intents.asking import (
    ADDS_TERM,
    QUESTION,
    SUMMARY,
    TAKES_AWAY,
    asked_in_vietnamese,
    asked_of_language,
    only_asks,
)
from handlers.intents.forms import wanted_by_form
from handlers.intents.named import ASKS_WHICH, DUE, FROM_NOW, NAMED, SWITCHES
from handlers.intents.table import INTENTS, Intent
from handlers.messages import Button, Gap, Reply, reply, say
from handlers.reported import asks, is_past, is_reported
from handlers.sentence import SAID, ask_documents, said_again
from handlers.shorthand import spelt_out
from handlers.spoken import as_spoken
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import WORD, fold
from knowledge.words import Guess
from storage import Role

BY_WORDS = 1.0  # the surety of what needs no example
# What stops something in so many words; "Avstämning med Sida" only begins like "avbryt".
STOPS = re.compile(
    r"\b(?:avbryt\w*|stopp\w*|sluta|strunta?|glom det|cancel|stop|abort|forget it|never ?mind|huy|thoi|dung lai)\b"
)
PLAIN_ENOUGH = 0.8  # surety above which nobody needs to be told how the sentence was understood
CLOSE = 0.04  # of surety, between two intents that may both have been meant
DOCUMENTS = re.compile(r"\b(?:dokument(?:en|et)?|positionspapper\w*|documents?|position paper|tai lieu)\b")
# What stands before a text that is handed over: "Översätt till vietnamesiska: ...", "Ny åtgärd: ...".
HEAD = re.compile(r"\s*(\S[^:\n]*\s[^:\n]*\S)\s*(?::\s|:?\n)\s*\S")
LAST_CLAUSE = re.compile(r"[,.;:]\s+([^,.;:]+)\W*$")
ONESELF = re.compile(r"\b(?:jag|mig|min|mitt|mina|i|i'm|me|my|mine|myself|toi|minh|em|anh|chi|chau|to)\b")
# Whom something is to be shown or given to: who writes "show me everything about waste" does not speak of themselves.
RECEIVER = re.compile(
    r"\b(?:show|tell|give|send|get|bring|find|visa|ge|skicka|sand|hamta|beratta for) (?:me|mig)\b"
    r"|\bcho (?:toi|minh|em|anh|chi|chau)\b"
)
# Without such a word nobody asks to be forgotten.
FORGETS = re.compile(
    r"\b(?:glom\w*|radera\w*|utplana\w*|stryk|rensa\w*|ta bort|tas bort"
    r"|forget|delete\w*|erase\w*|remove\w*|clear|wipe\w*|quen|xoa)\b"
)
# What somebody asks who wants to know how it is to be, and not how it has been.
NORMS = re.compile(
    r"\b(?:maste|bor|minst|hogst|(?:varje|per) (?:ar|manad|kvartal|vecka)|must|should|shall|at least|at most"
    r"|(?:each|every|per|a) (?:year|month|quarter|week)|phai|nen|it nhat|toi da|toi thieu"
    r"|(?:moi|hang) (?:nam|thang|quy|tuan))\b"
)
NEW = frozenset({"newstep", "newplan"})
LANGUAGES_ONLY = frozenset({"translate", "language"})
GRAVE = frozenset({"forget_me", "export_me", "export"})
# What is said of a setting beside its new value, without which it is no wish for one.
SETS = {
    "language": re.compile(
        r"\b(?:prata\w*|tala\w*|svara\w*|byt\w*|sprak\w*|anvand\w*|skriv\w*|kor|ta|vill|speak|talk|answer|reply|respond"
        r"|switch|change|set|languages?|use|write|go|want|prefer|tra loi|noi|dung|su dung|doi"
        r"|chuyen|ngon ngu|viet|muon)\b"
    ),
    "timezone": re.compile(
        r"\b(?:\w*tid\w*|\w*klock\w*|\w*zon\w*|time\w*|clocks?|zones?|gio|mui|ar i|sitter i|befinner|bor|flytta\w*"
        r"|reser|am in|i'?m in|based|located|live|mov(?:e|ed|ing)|travel\w*|dang o|chuyen|song o|sang)\b"
    ),
}
LONGEST_HEAD = 400  # characters within which a wish ends that stands before a text
LONGEST_NO = 25  # characters of a no and its comma
FEW = 3  # words, that may be nothing but the new value
# What is written in a language of its own, which is then not that of the talk.
WRITTEN = re.compile(
    r"\b(?:\w*rapport(?:en|er|erna)?|inbjudan|reports?|bao cao|brev(?:et)?|letter|protokoll(?:et)?|minutes"
    r"|(?:handlings)?plan(?:en)?|ke hoach|text(?:en)?|van ban|tai lieu|doan|cau|thu moi|bien ban)\b"
    r"|\b(?:meddelandet?|svaret|cau tra loi)\b"
)
REGISTERS = frozenset({"agreements", "plans"})
SETTINGS = frozenset({"hours", "language", "timezone"})  # a question changes none


def wanted(talk: Talk) -> Sequence[Guess]:
    """What a sentence surely wants, the likeliest first.

    In groups, where only commands are meant for us, nothing but a translation that is asked for in so many words.
    """
    text = talk.message.text
    if _is_handed_over(talk):
        return [Guess("translate", BY_WORDS, certain=True)]
    if not talk.is_private or (is_reported(text) and not asks(text)):
        return []
    if is_past(text) and not asks(text):  # "last year we had three meetings, make a chart"
        last = LAST_CLAUSE.search(text)
        return _sure(talk, last[1]) if last is not None else []
    head = HEAD.match(text, 0, LONGEST_HEAD)
    if head is not None:
        told = [guess for guess in _sure(talk, head[1]) if INTENTS[guess.intent].told]
        if told:
            return told
    return [] if "\n" in text.strip() else _sure(talk, text)


def hands_over(talk: Talk) -> bool:
    """Whether a text is handed over to be translated: whatever it tells is no message to us."""
    return not talk.message.edited and _is_handed_over(talk)


def _is_handed_over(talk: Talk) -> bool:
    return arguments.hands_over(talk.message.text) or arguments.quotes_for_translation(talk)


def which(talk: Talk, guesses: Sequence[Guess]) -> Reply | None:
    """Asks which of two intents is meant where neither is plain, or one is grave; None otherwise."""
    first, *others = _apart(guesses)
    if not others or first.surety - others[0].surety >= CLOSE:
        return None
    if first.surety >= PLAIN_ENOUGH and first.intent not in GRAVE:
        return None
    asked = say("intent-which", **{SAID: talk.message.text})
    return reply(asked, buttons=[[_button(first)], [_button(others[0])]])


def asks_documents_first(talk: Talk, guess: Guess) -> bool:
    """Whether a sentence has the form of a question, or asks for a summary, and may be one to the documents."""
    text = talk.message.text.strip()
    if guess.intent in REGISTERS and SUMMARY.search(fold(text)) is not None:
        return True
    if not text.endswith("?") and QUESTION.search(fold(text)) is None:
        return False
    intent = INTENTS[guess.intent]
    return guess.surety < intent.documents_first or (intent.searches_log and finds_no_words(talk, text))


def wants_plainly(talk: Talk) -> bool:
    """Whether a sentence so plainly wants something that it is nothing else."""
    return any(guess.surety >= PLAIN_ENOUGH for guess in wanted(talk))


def in_its_language(talk: Talk, guesses: Sequence[Guess]) -> Talk:
    """The talk in the language of the wish; a text to be translated, or a language, says nothing of that."""
    if guesses[0].intent in LANGUAGES_ONLY:
        return talk
    head = HEAD.match(talk.message.text, 0, LONGEST_HEAD)
    return as_spoken(talk, head[1] if head is not None and INTENTS[guesses[0].intent].told else None)


def command(guess: Guess) -> str:
    """The command that a guess is a long way of saying."""
    return INTENTS[guess.intent].command


def as_command(talk: Talk, guess: Guess) -> Talk:
    """The talk as if the command had been written."""
    intent = INTENTS[guess.intent]
    text = talk.message.text.strip()
    is_asked = text.endswith("?") or QUESTION.search(fold(text)) is not None
    only_looks = guess.intent in SETTINGS and (guess.surety < PLAIN_ENOUGH or is_asked)
    return _commanding(talk, intent, "" if only_looks else intent.arguments(talk))


def pressed(talk: Talk) -> Talk | None:
    """The same for a button `intent:<name>`; None for one that is not ours, or that the person may not press.

    What was said goes along, but for words that no activity would have: they were a question's.
    """
    intent = INTENTS.get((talk.message.button or "").partition(":")[2])
    if intent is None or intent.needs > talk.role:
        return None
    said = said_again(talk)
    if intent.command == "activities" and replace(understood(said, said.message.text), text="").is_empty:
        said = replace(said, message=replace(said.message, text=""))
    return _commanding(said, intent, intent.arguments(said))


def explained(talk: Talk, answer: Reply, guess: Guess) -> Reply:
    """The answer, and how the sentence was understood where that may be doubted, with a way to the documents."""
    if answer.is_silent or guess.surety >= PLAIN_ENOUGH:
        return answer
    wish = say(f"button-intent-{guess.intent}")
    told = say("intent-understood", wish=wish, **{SAID: talk.message.text})
    return replace(answer, parts=[*answer.parts, Gap(), told], buttons=[*answer.buttons, [ask_documents()]])


def offers(talk: Talk, text: str) -> list[Button]:
    """Buttons for what a question may have wanted, which the documents do not answer."""
    guesses = _guesses(talk, text) if talk.is_private else ()
    return [_button(guess) for guess in _apart(guesses) if needs(guess) <= talk.role]


def _button(guess: Guess) -> Button:
    return Button(say(f"button-intent-{guess.intent}"), f"intent:{guess.intent}")


def needs(guess: Guess) -> Role:
    """The least role for what is wanted."""
    return INTENTS[guess.intent].needs


def _sure(talk: Talk, text: str) -> list[Guess]:
    stops = STOPS.search(fold(text)) is not None
    guesses = (guess for guess in _guesses(talk, text) if guess.certain)
    return [guess for guess in guesses if guess.intent != "cancel" or stops or guess.surety >= PLAIN_ENOUGH]


def _guesses(talk: Talk, text: str) -> list[Guess]:
    """What a text may want, as far as its words allow.

    Who names the documents asks them, who names no language wants nothing translated, and who does not speak of
    themselves wants nothing of their own.
    """
    text = arguments.without_courtesy(_behind_no(text))
    spoken = detect_question(text, talk.language)
    text = spelt_out(text) if spoken == "vi" else text
    guesses = talk.services.intents.guesses(text, spoken)
    plain = fold(text)
    asks_documents, of_oneself = DOCUMENTS.search(plain) is not None, speaks_of_oneself(talk, text)
    switches = SWITCHES.search(plain) and not (WRITTEN.search(plain) or arguments.TRANSLATES.search(plain))
    of_language, of_norms = arguments.is_of_language(text), QUESTION.search(plain) and NORMS.search(plain)

    def fits(guess: Guess) -> bool:
        intent = INTENTS[guess.intent]
        return (
            (intent.of_documents or not asks_documents)
            and (of_oneself or not intent.own)
            and (of_language or guess.intent not in LANGUAGES_ONLY)
            and not (guess.intent == "language" and WRITTEN.search(plain))
            and not (guess.intent == "translate" and switches)
            and not (guess.intent in NEW and ASKS_WHICH.search(plain))
            and (guess.intent not in SETS or len(plain.split()) <= FEW or SETS[guess.intent].search(plain) is not None)
            and not (of_norms and intent.command == "activities")
            and (guess.intent != "forget_me" or FORGETS.search(plain) is not None)
            and (guess.intent != "log" or not only_asks(talk, text))
            and (guess.intent != "newplan" or SUMMARY.search(plain) is None)
        )

    fitting = [guess for guess in guesses if fits(guess)]
    intent = _in_so_many_words(talk, text, [guess.intent for guess in fitting])
    return [Guess(intent, BY_WORDS, certain=True)] if intent is not None else _own_first(fitting)


def _in_so_many_words(talk: Talk, text: str, likely: Sequence[str]) -> str | None:
    """The intent that the form of a text tells by itself, or by whose name one that is likely is wanted."""
    plain = fold(text)
    asks_documents, of_language = DOCUMENTS.search(plain) is not None, arguments.is_of_language(text)
    given = None if QUESTION.search(plain) else wanted_by_form(plain, asks_documents=asks_documents)
    if given is not None:
        return given
    if of_language and FROM_NOW.search(plain) and not WRITTEN.search(plain):
        return "language"
    named = next((one for one in likely if one in NAMED and NAMED[one].search(plain)), None)
    if named is not None:
        return named
    if not asks_documents and DUE.search(" ".join(map(fold, WORD.findall(text)))) and arguments.is_ahead(talk, text):
        return "mine" if speaks_of_oneself(talk, text) else "plan"
    if TAKES_AWAY.match(plain) or ADDS_TERM.match(plain) or arguments.asks_for_a_term(talk):
        return "glossary"
    is_term = (asked_in_vietnamese(plain) or asked_of_language(plain)) and not asks_documents
    return "translate" if is_term else None


def _behind_no(text: str) -> str:
    """A wish without the no before it, which is about something else: "never mind, show me the plan"."""
    behind = behind_no(text) if "," in text[:LONGEST_NO] else None
    return behind if behind is not None and len(behind.split()) > 1 else text


def speaks_of_oneself(talk: Talk, text: str) -> bool:
    """Whether somebody says I, me or mine; the Swedish "i" is none of these."""
    said = {found[0] for found in ONESELF.finditer(RECEIVER.sub(" ", fold(text)))}
    return bool(said - {"i"} if detect_question(text, talk.language) == "sv" else said)


def _own_first(guesses: list[Guess]) -> list[Guess]:
    """Who speaks of themselves means their own steps, where the whole plan is as near."""
    if {guess.intent for guess in guesses[:2]} != {"plan", "mine"}:
        return guesses
    first, second, *others = guesses
    return [first if first.intent == "mine" else replace(second, surety=first.surety), *others]


def _apart(guesses: Iterable[Guess]) -> list[Guess]:
    """The likeliest for each command: two buttons for the same help nobody."""
    return list({INTENTS[guess.intent].command: guess for guess in reversed([*guesses])}.values())[::-1]


def _commanding(talk: Talk, intent: Intent, words: str) -> Talk:
    message = replace(talk.message, command=intent.command, text=words, spans=(), typed=True)
    return replace(talk, message=message)
