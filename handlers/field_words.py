"""What people call the fields of activities and steps when they say what these are to be; folded."""

from collections.abc import Mapping
from typing import Final

OF_ACTIVITIES: Final[Mapping[str, str]] = {
    "participants": r"(?:antal(?:et)? )?deltagar\w*|(?:number of )?(?:participants?|attendees)"
    r"|so (?:luong )?nguoi(?: tham (?:gia|du))?|nguoi tham (?:gia|du)"
    r"|\d+ (?:kvinnor|man|women|men|nu|nam|phu nu|personer|people|nguoi)",
    "dates": r"datum\w*|date|ngay(?: to chuc)?(?! \d)",
    "title": r"rubrik\w*|titel\w*|title|tieu de",
    "place": r"plats\w*|place|location|venue|dia diem",
    "organisations": r"organisation(?:er|en|erna)?|organi[sz]ations?|(?:cac )?to chuc",
    "outcome": r"resultat\w*|outcome|results?|ket qua",
    "decisions": r"beslut\w*|decisions?|quyet dinh",
    "follow-ups": r"uppfoljning\w*|follow[- ]ups?|viec theo doi",
    "topics": r"amne\w*|topics?|chu de",
    "costs": r"kostnad\w*|kostade|kostat|betalade|betalat|costs?|paid|chi phi|ton|da (?:chi|tra)",
}
OF_STEPS: Final[Mapping[str, str]] = {
    "owners": r"(?:huvud)?ansvarig\w*|ansvarar|agare\w*|owners?|(?:person )?responsible(?: person)?|person in charge"
    r"|in charge|(?:nguoi )?(?:chiu trach nhiem|phu trach)"
    r"|tilldela\w*|assign(?:ed)?|(?<!ban )giao(?=\s+(?:viec |lai )?cho\b)|phan cong",
    "due": r"deadline\w*|slutdatum\w*|forfallodag\w*|datum\w*|(?:due )?date|due|(?:ngay )?(?:den )?han(?: chot)?",
    "start": r"startdatum\w*|startdag\w*|start(?: date)?|ngay bat dau",
    "title": r"rubrik\w*|titel\w*|namn\w*|title|name|tieu de|ten",
    "organisation": r"organisation(?:en)?|organi[sz]ation|to chuc",
    "cost": r"kostnad\w*|kostar|kostade|costs?|chi phi|ton",
    "notes": r"anteckning\w*|kommentar\w*|notes?|comments?|ghi chu",
}
# What may stand around a value without being a part of it.
AROUND: Final = frozenset(
    """
    andra andrar satt satter byt byter gor gora korrigera ratta uppdatera skriv lagg till i pa for som ar var blev blir
    ska skall vara det den nu istallet stallet fran och med bli vi kan du ni snalla vill jag tack har hade at ny nya
    nytt av
    redigera edit
    set change make update correct fix put add the a of to as is was were be should will shall on in for it its now
    instead please can could you i we want new had has by
    doi sua dat cap nhat them ghi chinh la thanh cho viec lai cua vao o hay vui long giup toi duoc sang voi moi bang nhe
    """.split()
)
# Who paid something adds to what others have paid.
ADDS: Final = frozenset("lagg ny nya nytt betalade betalat add new paid them tra".split())
CHANGES: Final = ADDS | frozenset(
    """
    redigera edit
    andra satt byt gor korrigera ratta uppdatera skriv set change make update correct fix put doi sua dat cap chinh ghi
    """.split()
)
MONEY: Final = frozenset("costs cost".split())  # who paid stands in the value: "LiU betalade 500 kr"
COUNTED: Final = frozenset("participants dates costs".split())
# Fields whose values are sentences of their own.
SENTENCES: Final = frozenset("title place outcome decisions follow-ups notes".split())
