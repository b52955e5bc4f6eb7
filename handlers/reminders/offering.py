"""A reminder for what people want to do together some day: "we need to talk before Friday", "vi måste ses snart".

No step of a plan follows from that, and nothing that the documents tell.
"""

import re
from dataclasses import replace
from typing import Final

from handlers.messages import Gap, Reply, say, shortened
from handlers.reminders.dialogue import proceed
from handlers.reminders.wish import Wish
from handlers.subject import kind_of, newest_about
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import capitalised, fold

LONGEST: Final = 120  # characters
# Who needs to do what with each other; folded. "Meet the committee" and "prata med universitetet" are work.
TOGETHER: Final = re.compile(
    r"\W*(?:(?:vi|jag) (?:maste|behover|borde|bor|ska|far|vill|skulle vilja|skulle behova)(?: \w+)?"
    r" (?:prata|snacka|tala|talas vid|traffas|ses|horas|motas)"
    r"|(?:we|i) (?:need to|have to|must|should|ought to|want to|would like to|really need to|gotta)"
    r" (?:talk|speak|chat|meet|meet up|catch up)"
    r"|(?:chung (?:ta|toi|minh)|toi|em|minh|ta) (?:can phai|can|phai|nen|muon)"
    r" (?:noi chuyen|gap nhau|gap lai|trao doi|hop nhau))"
    r"(?: (?:ihop|igen|snart|lite|mer|together|again|soon|more|properly|nhau|them|lai|som))*"
    r"(?: (?:med|to|with|voi) (?:dig|er|honom|henne|varandra|you|him|her|them|each other|ban|anh|chi|em|nhau))?"
    r"(?:\W*|,? (?:om|angaende|fore|innan|senast|i|pa|nasta|denna|idag|imorgon|about|before|by|on|next|this|in|tomorrow"
    r"|today|at|later|sometime|soon|ve|truoc|vao|trong|tuan|ngay|thang|som|mai|hom|thu)\b.*)"
)


def is_meant(talk: Talk) -> bool:
    """Whether somebody says nothing but that people need to talk or to meet."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or text.endswith("?") or "\n" in text:
        return False
    return TOGETHER.fullmatch(fold(text)) is not None and not _is_below_card(talk)


def _is_below_card(talk: Talk) -> bool:
    """Whether our newest message is the card of an activity, which what is said goes on with."""
    with talk.read() as work:
        return kind_of(newest_about(talk, work)) == "draft"


def offer(talk: Talk) -> Reply:
    """Says that a meeting is theirs to arrange, and asks when to remind of it."""
    text = talk.message.text.strip().rstrip(".! ")
    talk.tell_in(detect_question(text, talk.language))
    asked = proceed(talk, Wish(text=capitalised(shortened(text, LONGEST))))
    return replace(asked, parts=[say("reminder-offered"), Gap(), *asked.parts])
