"""Words for a document of some kind: "rapport", "strategy", "kế hoạch"."""

import re
from typing import Final

KINDS = re.compile(
    r"rapport|strategi|direktiv|program|uppdrag|dokument|avtal|plan|policy|utredning|betankande|proposition|skrivelse|"
    r"riktlinje|overenskommelse|remiss|papper|deklaration|kommunike|ramverk|lag(?:en|ar|arna)?\b|"
    r"report|strateg|assignment|terms of reference|\blaw\b|\bact\b|document|agreement|\bbill\b|inquiry|guideline|paper|"
    r"statement|communique|framework|declaration|memorandum|"
    r"bao cao|chien luoc|chuong trinh|\bluat\b|tai lieu|thoa thuan|ke hoach|chinh sach|van ban|van kien|tuyen bo|"
    r"thong cao|khung|chi thi|nhiem vu|cuoc dieu tra"
)
# Those of them that say the same in every language; a title has one of its own ("handlingsplan" is a plan).
ALIKE: Final = {
    kind: re.compile(words)
    for kind, words in {
        "agreement": r"avtal|overenskommelse|agreement|thoa thuan|hop dong|memorandum",
        "plan": r"plan(?!t|et\b|eten)|ke hoach",
        "strategy": r"strategi|strateg|chien luoc",
        "report": r"rapport|report|bao cao",
        "statement": r"deklaration|statement|declaration|tuyen bo",
    }.items()
}


def kinds_in(folded: str) -> frozenset[str]:
    """Which kinds of documents a folded text names."""
    return frozenset(kind for kind, words in ALIKE.items() if words.search(folded))
