"""What the wording of a question lets expect of its answer's wording: a verdict, a no, a most, a kind of document.

"What was the verdict?" is answered by a sentence that concludes, "what was off limits?" by one that denies, "what
matters most?" by a superlative. Other sentences may answer as well, so these only gain; nothing is refused by them.
"""

import re
from functools import lru_cache
from typing import Final

from knowledge.text import fold

# What a question asks in, and what a sentence answers in, both on folded text.
TONES: Final[dict[str, tuple[re.Pattern[str], re.Pattern[str]]]] = {
    "verdict": (
        re.compile(
            r"\b(?:slutsats\w*|bedom\w*|omdome\w*|betyg\w*|kom fram till|kommer fram till|utvardering\w*|"
            r"verdict|conclusions?|conclud\w+|judge\w*|assess\w*|findings?|found|ket luan|nhan dinh|danh gia)\b"
        ),
        re.compile(
            r"\b(?:slutsats\w*|bedom\w*|konstater\w*|anser|menar|ar positivt|ar tydligt|visar att|"
            r"conclu\w+|finds?|found that|assess\w*|considers?|ket luan|cho rang|danh gia)\b"
        ),
    ),
    "denial": (
        re.compile(
            r"\b(?:inte|ej|icke|aldrig|ingen|inget|inga|utom|forbjud\w*|slipp\w*|undantag\w*|utesl\w*|"
            r"not|never|no|nothing|except|off limits|forbid\w*|forbidden|banned|exclude\w*|"
            r"khong (?:duoc|phai|con|thuoc|bao gom)|ngoai tru|cam)\b"
        ),
        re.compile(
            r"\b(?:inte|ej|icke|aldrig|ingen|inget|inga|forbjud\w*|undantag\w*|utesl\w*|saknar?|utan att|"
            r"not|never|no|none|forbidden|prohibited|banned|exclud\w*|without|khong|cam|chua)\b"
        ),
    ),
    "most": (
        re.compile(
            r"\b(?:mest|viktigast\w*|storst\w*|framst\w*|bast\w*|hogst\w*|minst\w*|lagst\w*|"
            r"most|biggest|greatest|largest|best|main|highest|smallest|lowest|least|nhat)\b"
        ),
        re.compile(
            r"\b(?:mest|viktigast\w*|storst\w*|framst\w*|framfor allt|huvudsakligen|bast\w*|hogst\w*|lagst\w*|"
            r"most|greatest|largest|biggest|best|mainly|chiefly|above all|nhat)\b"
        ),
    ),
    "document": (
        re.compile(
            r"\b(?:(?:slags|sorts|typ av|slag av|sort) (?:dokument|text|skrift|handling|papper)\w*|"
            r"(?:kind|type|sort) of (?:document|text|paper|publication)|(?:loai )?(?:tai lieu|van ban) (?:gi|nao))\b"
        ),
        re.compile(
            r"\b(?:proposition\w*|skrivelse\w*|lagradsremiss\w*|betankande\w*|slutbetankande\w*|\w*direktiv\w*|"
            r"uppdrar at|\w*strategi(?:n|er)?|handlingsplan\w*|rapport(?:en|er)?|\w*deklaration\w*|kommunike\w*|"
            r"positionspapper\w*|policyramverk\w*|bill|communication|communique|strategy|report|statement|directive|"
            r"ke hoach hanh dong|bao cao|thoa thuan|chien luoc)\b"
        ),
    ),
}


def in_tone(question: str, sentence: str) -> bool:
    """Whether a sentence is worded as the answer to such a question would be."""
    tones = _tones(question)
    if not tones:
        return False
    told = fold(sentence)
    return any(tells.search(told) for tells in tones)


@lru_cache(maxsize=100)
def _tones(question: str) -> tuple[re.Pattern[str], ...]:
    """How the answer to a question would be worded; kept, since it is compared with many sentences."""
    asked = fold(question)
    return tuple(tells for asks, tells in TONES.values() if asks.search(asked))
