"""Words for a document of some kind: "rapport", "strategy", "kế hoạch"."""

import re

KINDS = re.compile(
    r"rapport|strategi|direktiv|program|uppdrag|dokument|avtal|plan|policy|utredning|betankande|proposition|skrivelse|"
    r"riktlinje|overenskommelse|remiss|papper|deklaration|kommunike|ramverk|lag(?:en|ar|arna)?\b|"
    r"report|strateg|assignment|terms of reference|\blaw\b|\bact\b|document|agreement|\bbill\b|inquiry|guideline|paper|"
    r"statement|communique|framework|declaration|memorandum|"
    r"bao cao|chien luoc|chuong trinh|\bluat\b|tai lieu|thoa thuan|ke hoach|chinh sach|van ban|van kien|tuyen bo|"
    r"thong cao|khung|chi thi|nhiem vu|cuoc dieu tra"
)
