"""What is only said, which neither asks nor wants anything: it is answered in kind."""

import re
from typing import Final

from handlers.intents.asking import MORE, QUESTION
from handlers.intents.recognising import DOCUMENTS, offers
from handlers.messages import Reply, reply, say
from handlers.reported import is_past, is_reported
from handlers.sentence import SAID, ask_documents
from handlers.subject import left_before
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold

GOES_ON: Final = re.compile(r"^\W*(?:och|and|men|but|con|the con|vay con|eller|or)\b")  # may follow up a question
REMINDERS: Final = re.compile(r"\b(?:paminnelse\w*|reminders?|loi nhac)\b")  # who names one wants something of it
WHETHER: Final = re.compile(  # a question without its mark; folded
    r"^\W*(?:(?:och|men|and|but)\s+)?(?:finns|finnes|galler|maste|does|did|could|may|any|(?:star|gar|ar|blir) det"
    r"|(?:far|kan|ska|har|vill|bor) (?:man|vi|jag|ni|du|de|det)|(?:is|are) (?:there|it|we|they)"
    r"|(?:do|can|should|have|has|will) (?:we|i|you|they|it|the|anyone|anybody))\b|\bco\b.*\b(?:khong|ko|k)\W*$"
)
# "nobody", "everything", "if only": words of a question that ask nothing; folded.
NEGATED: Final = re.compile(
    r"\b(?:chang|cha|khong|chua)(?: \w+){0,2}? (?:gi|ai|nao|dau)\b|\b(?:gi|ai|nao|dau) cung\b|\buoc gi\b"
)

# How somebody exclaims; folded.
EXCLAIMS: Final = re.compile(
    r"^\W*(?:what an? (?!\w+ (?:is|are|does|means?)\b)"
    r"|how (?:nice|lovely|sad|typical|annoying|funny|kind)\b(?! (?:is|are)\b))"
    r"|\b(?:qua|ghe)(?: (?:a|di|luon|nhi))?[\s!.]*$"
)

# Who greets says one of these; what only resembles a greeting is none.
GREETS: Final = re.compile(
    r"\b(?:hej\w*|hall[ao]\w*|tja\w*|tjen\w*|go[do]\w*|morr?\w*|hi|hello|hey|dear|chao|alo|a lo)\b"
)

# The same of who takes leave.
LEAVES: Final = re.compile(
    r"\b(?:hej ?da|vi (?:ses|hors)|ha (?:det|en)|trevlig\w*|go(?:d)? ?natt|adjo|bye|see (?:you|ya)|later|good ?night"
    r"|have a|take care|tam biet|hen gap|chao|ngu ngon|chuc)\b"
)

NOT_SAID: Final = (QUESTION, WHETHER, DOCUMENTS, GOES_ON)


def kind_of(talk: Talk, *, plainly: bool = True) -> str | None:
    """Whether a message says "hello", "thanks" or "bye" or only chats; None for a question, a topic or a wish."""
    text = talk.message.text.strip()
    plain = NEGATED.sub(" ", fold(text))
    if not text or text.endswith("?"):
        return None
    if EXCLAIMS.search(plain):
        return "chat"
    if MORE.fullmatch(plain) or any(one.search(plain) for one in NOT_SAID):
        return None
    language = detect_question(text, talk.language)
    if REMINDERS.search(plain) and not is_reported(text):
        return None
    small = talk.services.intents.small(text, language, plainly=plainly)
    says_it = {"hello": GREETS, "bye": LEAVES}.get(small or "")
    if says_it is not None and says_it.search(plain) is None:
        return "chat"
    return small or ("chat" if is_reported(text) or is_past(text) else None)


def answer(talk: Talk, kind: str) -> Reply:
    """What is said back; where nothing is wished for, with a way to the documents."""
    text = talk.message.text.strip()
    talk.tell_in(detect_question(text, talk.language))
    with talk.read() as work:
        before = left_before(talk, work)
    if kind == "hello":
        return reply(say("smalltalk-hello", name=talk.name), subject=before)
    if kind == "chat":
        others = [[one] for one in offers(talk, text)]
        return reply(say("smalltalk-chat", **{SAID: text}), buttons=[*others, [ask_documents()]], subject=before)
    return reply(say("smalltalk-thanks") if kind == "thanks" else say("smalltalk-bye"), subject=before)
