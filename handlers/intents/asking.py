"""What a sentence asks: how something is said in another language, and whether it asks at all."""

import re
from typing import Final

from handlers.language_names import LANGUAGE_NAMES
from handlers.minutes import is_question
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold

LONGEST: Final = 200  # characters; the patterns take long on a long row of spaces
# Without such a word no question asks for something to be noted.
LOGS: Final = re.compile(
    r"\b(?:logg\w*|anteck\w*|notera\w*|skriv\w*|registrer\w*|rapporter\w*|spara\w*|lagg\w*|for(?:a|er)? in"
    r"|log|record\w*|note\w*|write|add|register|report|enter|save|put|ghi|nhap|luu|them|bao cao|viet)\b"
)
SAYS: Final = re.compile(
    r"\b(?:hur (?:sager|skriver|heter) (?:man|jag|vi)?|vad? heter|how (?:do|would) (?:you|i|we) (?:say|write)"
    r"|what ?s|what is|what does|vad? betyder)"
    r"\s+"
    r"(?P<text>.+?)(?:\s+mean)?\s+(?:pa|in)\s+(?P<language>[a-z]+)\b"
)
# The same with the language before it: "what's the Vietnamese for municipality", "det engelska ordet för avlopp".
SAYS_OF: Final = re.compile(
    r"^\W*(?:(?:what(?: ?s| is|'s)?|vad (?:ar|heter)|do you know|vet du)\s+)?(?:the|det|den)?\s*(?P<language>[a-z]{5,})"
    r"(?:\s+(?:word|term|name|translation|ordet|termen|namnet|motsvarigheten|oversattningen))?"
    r"\s+(?:for|of|till|av|pa)\s+(?P<text>.+?)\W*$"
)
# What a word means, whose language tells itself: "vad betyder nước thải".
MEANS: Final = re.compile(
    r"^\W*(?:vad (?:betyder|menas med)|what does)\s+(?:ordet |the word )?(?P<text>.+?)"
    r"(?:\s+mean)?\W*$"
)
# More of what was just said: "mer om det", "tell me more"; folded.
MORE: Final = re.compile(
    r"\W*(?:(?:kan du|can you|please|och|and) )?"
    r"(?:(?:beratta|sag|ge mig|tell me|give me|show me|visa|say|cho toi|noi) )?"
    r"(?:(?:lite|a (?:bit|little)|any) )?(?:mera?|more|them)"
    r"(?: (?:om|about|on|of|ve)(?: (?:det(?: har)?|detta|den|that|this|it|do|nay|viec (?:do|nay)))?)?"
    r"(?: (?:tack|snalla|please|di|nhe|a))*\W*"
)
# The same in Vietnamese, where what is asked for stands first; and how a term is to go.
SAYS_VI: Final = re.compile(
    r"^\W*(?:(?:(?:cho (?:toi|em|minh)|xin) hoi|the|vay|con)\s+)*(?:(?:tu|cum tu|chu|thuat ngu)\s+)?(?P<text>.+?)\s+"
    r"(?:(?:dich )?(?:sang|ra|trong|bang)\s+)?(?P<language>tieng (?:thuy dien|anh|viet))\s+"
    r"(?:la (?:tu |chu )?gi|(?:noi|goi|viet|dich) (?:la gi|the nao|nhu the nao|sao|ra sao)|thi sao)"
    r"(?:\s+(?:vay|nhi|a|nhe|the|ha))*\W*$"
)
# "tiếng Việt của kommunstyrelsen là gì": the language stands first.
SAYS_VI_OF: Final = re.compile(
    r"^\W*(?:(?:cho (?:toi|em|minh)|xin) hoi\s+)?(?P<language>tieng (?:thuy dien|anh|viet)) (?:cua|cho)\s+"
    r"(?:(?:tu|cum tu|chu|thuat ngu)\s+)?(?P<text>.+?)\s+"
    r"(?:la (?:tu |chu )?gi|(?:noi|goi|viet) (?:la gi|the nao|ra sao))"
    r"(?:\s+(?:vay|nhi|a|nhe|the|ha))*\W*$"
)
# What a word means, or how it is translated, where no language is named.
MEANS_VI: Final = re.compile(
    r"^\W*(?:(?:tu|cum tu|chu|thuat ngu)\s+)?(?P<text>\S.*?)\W*\s+(?:co )?(?:nghia|dich) "
    r"(?:la gi|the nao|nhu the nao|ra sao)(?:\s+(?:vay|nhi|a|nhe|the|ha))*\W*$"
)
TAKES_AWAY: Final = re.compile(
    r"^\W*(?:ta bort|radera|stryk|delete|remove|xoa|bo)\s+(?:the\s+)?(?:ordet|termen|word|term|tu|cum tu|thuat ngu)\s+"
    r"(?P<text>.+?)(?:\s+(?:di|nhe|giup (?:toi|em)|tack|please))*\W*$"
)
# "Lägg till ordet medborgarbudget = participatory budget = ...": a term on one line; folded.
ADDS_TERM: Final = re.compile(
    r"\W*(?:(?:kan du|can you|please|hay)\s+)?(?:lagga? (?:in|till)|add|them)\s+"
    r"(?:(?:a |an |the |ett |en )?(?:new |nytt |ny )?"
    r"(?:ordet|ord|termen?|word|term|tu|thuat ngu)(?: moi)?:?\s+)?(?=[^=:\n]+=[^=\n]+=[^=\n]+$)"
)
ITSELF: Final = frozenset(
    {"thuat ngu", "bang thuat ngu", "ordlista", "ordlistan", "glossary", "term", "terms", "termer"}
)
QUESTION: Final = re.compile(
    r"^\W*(?:(?:och|men|and|but|so)\s+)?(?:vad|vilk\w+|hur|varfor|nar|vem|vems|var|what|which|how|why|when|who|whom|whose"
    r"|where|is|are|does|do|did|must|may|should)\b"
    r"|\b(?:gi|nao|bao nhieu|o dau|tai sao|vi sao|the nao|ra sao|bao lau|bao gio|phai khong|co khong|ai"
    r"|may (?:gio|nguoi|cuoc|buoi|buoc|ngay)|(?:thu|ngay) may)\b"
)
# What somebody asks for who wants to know what a document says in short; registers hold no more than its name.
SUMMARY: Final = re.compile(
    r"\b(?:sammanfatt\w+|i korthet|summar\w+|sum up|tl ?;?dr|in short|briefly|tom tat|tom luoc)\b"
)


def wording_asked(plain: str) -> re.Match[str] | None:
    """What is asked for in a language, in a folded text: its `text` and the `language`; None in a long text."""
    if len(plain) > LONGEST:
        return None
    return SAYS.search(plain) or asked_of_language(plain) or asked_in_vietnamese(plain)


def asked_of_language(plain: str) -> re.Match[str] | None:
    """The same where the language stands before what is asked for; None where no language is named there."""
    found = SAYS_OF.match(plain) if len(plain) <= LONGEST else None
    return found if found is not None and found["language"] in LANGUAGE_NAMES else None


def asked_in_vietnamese(plain: str) -> re.Match[str] | None:
    """The same where it is asked in Vietnamese."""
    return (SAYS_VI_OF.match(plain) or SAYS_VI.match(plain)) if len(plain) <= LONGEST else None


def meaning_asked(plain: str) -> re.Match[str] | None:
    """The word, as `text`, of which a folded text asks what it means; None for any other."""
    return (MEANS_VI.match(plain) or MEANS.match(plain)) if len(plain) <= LONGEST else None


def only_asks(talk: Talk, text: str) -> bool:
    """Whether a text asks, with its mark or without it, and not for something to be noted."""
    if LOGS.search(fold(text)) is not None:
        return False
    return text.rstrip().endswith("?") or is_question(
        text, detect_question(text, talk.language), talk.services.clock.now()
    )
