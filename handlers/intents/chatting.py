"""What is only said, which neither asks nor wants anything: no document is searched for it."""

import re
from typing import Final

from handlers.intents.recognising import DOCUMENTS, QUESTION
from handlers.intents.reported import is_reported
from handlers.messages import Reply, reply, say
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import WORD, fold

LEAST: Final = 2  # words; a single one is looked for
GOES_ON: Final = re.compile(r"^\W*(?:och|and|men|but|con|the con|vay con|eller|or)\b")  # may follow up a question


def answer(talk: Talk) -> Reply | None:
    """What is said back, with a way to the documents; None for what may be a question, a topic or a wish."""
    text = talk.message.text.strip()
    plain = fold(text)
    if text.endswith("?") or any(pattern.search(plain) for pattern in (QUESTION, DOCUMENTS, GOES_ON)):
        return None
    if len(WORD.findall(text)) < LEAST:
        return None
    language = detect_question(text, talk.language)
    kind = talk.services.intents.small(text, language) or ("chat" if is_reported(text) else None)
    if kind is None:
        return None
    talk.tell_in(language)
    if kind == "chat":
        return reply(say("smalltalk-chat", **{SAID: text}), buttons=[[ask_documents()]])
    return reply(say(f"smalltalk-{kind}", name=talk.name))
