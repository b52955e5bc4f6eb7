"""The last thing that we did: "när var senaste mötet?", "what did we decide in the last meeting?"."""

import re
from typing import Final

from handlers.activities import entry, listing, recall
from handlers.activities.queries import Query
from handlers.messages import Reply, reply, say
from handlers.sentence import SAID, ask_documents
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold

LONGEST: Final = 120  # characters
# What is asked of it: when and where it was, who was there, what was said; folded.
ASKS: Final = re.compile(
    r"\b(?:nar (?:var|hade|holls|hade|traffades|motte|sags)|var (?:var|holls|holl)|hur (?:gick|manga)"
    r"|(?:vem|vilka)(?: som)? (?:var|deltog|kom|medverkade)"
    r"|vad (?:beslutade|bestamde|beslutades|bestamdes|sa|sades|hande|diskuterade|diskuterades|handlade|pratade|talade"
    r"|kom|blev|tog|enades|gjorde)"
    r"|(?:when|where) (?:was|were|did|have)|how (?:did|was|many)"
    r"|who (?:was|were|came|attended|took part|participated|joined)"
    r"|what (?:did|was|were|happened|came)"
    r"|khi nao|hom nao|bao gio|o dau|the nao|ra sao|bao nhieu nguoi"
    r"|ai (?:da |co )?(?:du|tham gia|tham du|co mat|di)|nhung ai|(?:quyet dinh|ban|noi|thong nhat)(?: ve| nhung)? gi)\b"
)
# What came of it, or is still to come, which follow-ups and plans tell.
AFTERWARDS: Final = re.compile(
    r"\b(?:efter|sedan|skulle|ska|kvar|aterstar|uppfolj\w*|after|since|left|follow\w*|to do|supposed|will|should"
    r"|sau|tu sau|phai|con|theo doi|se)\b"
)


def asks_how_it_was(text: str) -> bool:
    """Whether a text asks when something was, who was there or what was said, and not what is left to be done."""
    plain = fold(text)
    return len(text) <= LONGEST and ASKS.search(plain) is not None and AFTERWARDS.search(plain) is None


def is_asked(talk: Talk) -> bool:
    """Whether somebody asks about the last thing that we did, and names nothing that it was about."""
    text = talk.message.text
    if not talk.is_private or talk.message.edited or not asks_how_it_was(text):
        return False
    wish = talk.once("latest", lambda: recall.wish_of(talk, text))
    return wish is not None and wish.latest and not wish.topic and wish.query.since is None


def show(talk: Talk) -> Reply:
    """That entry of the log; that there is none, and how one gets there."""
    text = talk.message.text
    found = recall.entries(talk, text, detect_question(text, talk.language))
    if found:
        return entry.show(talk, found[0].id)
    nothing = say("recall-nothing") if listing.finds(talk, Query()) else say("activities-empty")
    return reply(nothing, say("recall-or-documents", **{SAID: text}), buttons=[[ask_documents()]])
