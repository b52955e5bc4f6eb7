"""What is wanted by its very name, whatever else a sentence is like: "visa diagrammet", "brief on waste". Pure."""

import re
from typing import Final

# What is wanted, by its very name.
NAMED = {
    "charts": re.compile(
        r"\b(?:\w*diagram\w*|\w*grafer?|stap(?:el|lar)|charts?|graphs?|(?:pie|bars?) (?:of|for)|bieu do|so do|do thi)\b"
    ),
    # What is asked for by the word that the message begins with, and what it is to be about.
    "brief": re.compile(
        r"^\W*(?:(?:en|a|mot) )?(?:(?:quick|short|snabb|kort) )?(?:brief(?:ing)?|genomgang|ban tom tat)"
        r" (?:on|about|om|kring|infor|ve)\b"
        r"|^\W*chuan bi (?:cho )?(?:(?:toi|em|minh|anh|chi) )?(?:cho )?(?:(?:cuoc|buoi) )?(?:hop|gap|lam viec)\b"
    ),
    "report": re.compile(
        r"^\W*(?:(?:en|a|the|mot) )?(?:report|rapport(?:en)?|bao cao)"
        r" (?:for|over|om|about|of|cho|ve|nam|quy|thang|q[1-4])\b"
        r".*?(?:\b(?:year|month|quarter|q[1-4]|aret|ar|i ?fjol|kvartal\w*|manad\w*|halvar\w*|nam|thang|quy)\b|20\d\d)"
    ),
    # One that is to be found again, and not prepared.
    "activities": re.compile(
        r"^\W*(?:(?:kan du|can you|could you|please|snalla|help me(?: to)?|hjalp mig(?: att)?|hay|giup (?:toi|em))\W+)*"
        r"(?:find|hitta|leta (?:upp|fram|ratt pa|reda pa)|sok(?: upp| fram)?|look up|search for|tim(?: lai)?)"
        r"(?: giup(?: toi| em)?)? (?:(?:\w+) ){0,2}?(?:\w*mote[nt]?\w*|traff\w*|meetings?|visits?|\w*besok\w*"
        r"|trainings?|workshops?|\w*utbildning\w*|activit\w+|aktivitet\w*|cuoc hop|buoi (?:hop|lam viec|tap huan|gap)"
        r"|chuyen (?:tham|cong tac)|hoat dong)\b"
    ),
    # How the plan stands, and not what some document says of plans.
    "plan": re.compile(
        r"\bhur ser (?:var |vart )?(?:handlings)?plan(?:en)? ut\b"
        r"|\b(?:hur|var) (?:langt har vi kommit|gar det|ligger vi(?: till)?|star vi) (?:med|i) (?:handlings)?planen\b"
        r"|\b(?:where (?:do we stand|are we)|how (?:far|are we)\b.*) (?:with|in|on) (?:the|our) (?:action )?plan\b"
        r"|\bhow (?:does|is) (?:the|our) (?:action )?plan (?:look|looking|going|coming)\b"
        r"|\bke hoach (?:hanh dong )?(?:\w+ ){0,3}?(?:den|toi) dau\b"
    ),
    "glossary": re.compile(
        r"\b(?:ordlist\w*|glossary|thuat ngu"
        r"|(?:agreed|official|our)(?: \w+)? (?:term|word|name)"
        r"|(?:term|word|name|termen|ord|namn\w*)\b.*\b(?:settled?|agreed?|bestamt|enats|kommit overens)"
        r"|thong nhat|da chot)\b"
    ),
    "organisations": re.compile(
        r"\b(?:inlagda?|upplagda?|registre(?:t|rade?)|entered|regist(?:er|ry|ered)|danh ba|duoc nhap|dang ky)\b"
    ),
}
# A language that is named with such words is not only that of the next text.
FROM_NOW: Final = re.compile(
    r"\b(?:from now on|hadanefter|fran och med nu|fran (?:och med )?(?:idag|i dag)|fran nu|i fortsattningen"
    r"|going forward|(?:ke )?tu (?:gio|nay|bay gio|hom nay)(?: tro di| ve sau)?)\b"
)
# How somebody asks what is to be done in a period, and the steps that are then due.
DUE = re.compile(
    r"\b(?:(?:what(?: s| is)?|anything|which \w+ are)(?: \w+)? due|vad forfaller"
    r"|vad (?:hander|ar pa gang|ar planerat)|what(?: s| is) (?:happening|planned|coming up)"
    r"|vad (?:ska|maste|behover)(?: \w+)? (?:vara )?(?:klart?|fardigt?|goras?|gora)|vilka (?:steg|atgarder|uppgifter)"
    r"|(?:which|what) (?:steps|tasks|actions)|(?:viec|buoc) (?:gi|nao))\b"
    # The plan itself, and a period as all that is said besides.
    r"|^(?:what s|what is|whats|vad ar|hur ser) (?:(?:the|our|var) )?(?:action )?(?:handlings)?plan(?:en)?"
    r"(?: ut)? (?:(?:for|in|during|under|infor) )?(?:\w+ ?){1,2}$"
    r"|^ke hoach (?:hanh dong )?(?:cho |trong )?(?:\w+ ){1,2}(?:la gi|co gi|the nao|ra sao)$"
)
# What asks for one that is there, and so for no new one: "bước nào mới thêm".
ASKS_WHICH = re.compile(r"^\W*(?:vilk\w+|which|what|who|vem|vad)\b|\b(?:buoc|viec|ke hoach) (?:nao|gi)\b|\bai\b")
# The talk is to go on in another language: nothing is to be translated.
SWITCHES = re.compile(r"\b(?:byta?|vaxla|switch|change|doi|chuyen)\b")
