"""Questions that only a name can answer: which kind of name they ask for, and whether the sentences read hold one.

"Who is the ambassador?", "Vilka företag deltog?", "Ngôi trường đó tên là gì?"
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from knowledge.judging.evidence import Evidence, Holds
from knowledge.judging.names import A_PERSON, Known, capitals_inside, new_names
from knowledge.search.concepts import Concept, Stems, covers, spaced
from knowledge.search.query import Query
from knowledge.stemming import stem
from knowledge.text import fold, words


class Asked(StrEnum):
    """What the name must be of."""

    THING = "thing"  # beside its role: "the name of the coordinator"
    PERSON = "person"
    BODY = "body"


WHO = r"(?<!one )(?<!body )(?<!those )(?<!people )(?<!persons )\bwho\b"  # that asks, and not "someone who"
ROLES_SV = (
    r"ordforande\w*|borgmastar\w*|ambassador\w*|kontaktperson\w*|samordnar\w*|\w*sekreterar\w*|\w*direktor\w*|chef\w*|"
    r"\w*minister\w*|sandebud\w*|utredar\w*|forfattar\w*|\w*ledare\w*|rektor\w*|president\w*"
)
ROLES_EN = (
    r"chair\w*|mayors?|ambassadors?|contact(?: person)?|coordinators?|secretar\w+|directors?|heads?|minister\w*|"
    r"envoys?|investigators?|authors?|leaders?|managers?|presidents?|in charge"
)
ROLES_VI = (
    r"chu tich|thi truong|dai su|dac phai vien|nguoi lien he|dau moi|dieu phoi vien|bi thu|tong thu ky|giam doc|"
    r"bo truong|tac gia|tong thong|thu tuong|nguoi ky"
)
ACTS_SV = (
    r"ledde|leder|skrev|skrivit|undertecknade|utsags|utnamndes|valdes|blev|oversatte|oversatt|ritade|fotograferade"
)
ACTS_EN = (
    r"signs?|signed|put (?:his|her|their) names?|leads?|led|headed|heads|chairs?|chaired|wrote|was appointed|"
    r"was elected|became|translated|designed|drew|photographed"
)
ACTS_VI = (
    r"ky|phu trach|dung dau|dan dau|lanh dao|viet|tro thanh|duoc bo nhiem|duoc bau|(?:phien|bien|da) dich|thiet ke"
)

BODIES_SV = (
    r"foretag\w*|bolag\w*|universitet\w*|\w*skol(?:a|or|an|orna)|gymnasi(?:um|er)|\w*sjukhus\w*|namnd(?:er)?|"
    r"organisation(?:er)?|parti(?:er)?|kommuner|tidning(?:ar)?|entreprenor\w*|leverantor\w*|remissinstans\w*|hotell\w*|reningsverk|"
    r"forskare|arkitekt(?:er)?|journalist(?:er)?|bloggare|person(?:er)?|politiker|minister|"
    r"land|lander|stad|stader|provins(?:er)?|vanort(?:er)?|flygplats(?:er)?|flod(?:er)?"
)
BODIES_EN = (
    r"compan(?:y|ies)|firms?|universit(?:y|ies)|(?:upper secondary )?schools?|hospitals?|committees?|"
    r"organi[sz]ations?|part(?:y|ies)|municipalit(?:y|ies)|newspapers?|contractors?|suppliers?|bodies|hotels?|"
    r"treatment plants?|researchers?|architects?|journalists?|bloggers?|persons?|politicians?|ministers?|"
    r"countr(?:y|ies)|cit(?:y|ies)|towns?|provinces?|airports?|rivers?"
)
BODIES_VI = (
    r"cong ty|doanh nghiep|(?:truong )?dai hoc|truong(?: hoc| trung hoc pho thong)?|benh vien|uy ban|to chuc|"
    r"(?<!o )dang|do thi|to bao|nha thau|khach san|nha may|nha nghien cuu|kien truc su|nha bao|blogger|bo truong|"
    r"nuoc|quoc gia|thanh pho(?: ket nghia)?|tinh|san bay|con song"
)
# Of these a name may be told without what it is of.
GENERAL = re.compile(
    r"organi|bod|part|kommun|municipal|person|land\b|lander|countr|stad|cit(?:y|ies)|town|provin|vanort|"
    r"to chuc|dang|do thi|nuoc|quoc gia|thanh pho|tinh"
)
# After these an English noun is one of its kind's attributes: "which school subjects".
ATTRIBUTES_EN = (
    r"(?! (?:levels?|types?|subjects?|sectors?|areas?|forms?|goals?|methods?|kinds?|members?|law|boards?|councils?|"
    r"departments?)\b)"
)


def _which(swedish: str, english: str, vietnamese: str) -> str:
    return (
        rf"\bvilk(?:en|et|a)(?: \w+(?:a|t|e|isk))?(?: \w+(?:a|t|e|isk))? ({swedish})\b|"
        rf"\b(?:which|what)(?: (?!(?:is|are|was|were|do|does|did|can|could|should|will|about)\b)\w+){{0,2}}?"
        rf" ({english})\b{ATTRIBUTES_EN}|"
        rf"(?:^|\b(?:nhung|cac|o|tai|tu|voi|cho|boi|sang) )({vietnamese})\b(?: (?!the\b)\w+){{0,4}}? nao\b"
    )


FORMS: dict[Asked, re.Pattern[str]] = {
    Asked.PERSON: re.compile(
        rf"\b(?:vem|vilka) (?:ar|var|blev|blir)(?: \w+){{0,3}}? (?:{ROLES_SV})\b|"
        rf"\b(?:vem|vad het(?:er|te) den som)\b.{{0,60}}?\b(?:{ACTS_SV})\b|"
        rf"\bwho(?:'s| is| was| are| were)(?: [\w'’]+){{0,4}}? (?:{ROLES_EN})\b|{WHO}.{{0,60}}?\b(?:{ACTS_EN})\b|"
        rf"\bai (?:la|lam|dang la|giu chuc)\b.{{0,60}}?\b(?:{ROLES_VI})\b|"
        rf"\bai\b(?:(?!\bkhi\b).){{0,60}}?\b(?:{ACTS_VI})\b|"
        rf"\b(?:{ROLES_VI})\b.{{0,60}}\b(?:la ai|ten (?:la )?gi)\b|"
        rf"\bnames? of (?:[\w'’]+ ){{0,4}}?(?:{ROLES_EN})\b|\bvad het(?:er|te)\b.{{0,40}}?\b(?:{ROLES_SV})\b|"
        rf"\b(?:vilken|which) (?:person|minister|politiker|politician)\b"
    ),
    Asked.BODY: re.compile(
        _which(BODIES_SV, BODIES_EN, BODIES_VI)
        + rf"|\bnames of (?:(?!of\b)\w+ ){{0,4}}?({BODIES_EN})\b|\bten (?:cua )?(?:cac|nhung) ({BODIES_VI})\b"
    ),
    Asked.THING: re.compile(
        r"\bvad het(?:er|te)\b|\bnamn(?:et|en)? pa\b|(?:what|which) (?:is|was|are|were) the (?:full )?names?\b|"
        r"\bby name\b|\bten (?:la gi|gi|nhung|cac|cua)\b|\bname[ds]?,? please\b|\bnamn tack\b|"
        r"\b(?:vem|vilka) ar (?!det|med\b)\w+|"
        rf"{WHO}(?: is|'s| are| was) (?!(?:involved|in|taking|to|supposed|meant|going)\b)(?:the )?\w+"
        r"(?!.*ed (?:to|by|for|with)\b)|"
        r"\bai (?:la|dang la)\b"
    ),
}
COMPANIES = frozenset({"foretag", "bolag", "compani", "cong ty"})
COMPANY_MARKS = frozenset("ab ltd inc plc gmbh jsc corp".split())
BEFORE_NAME, AFTER_NAME = 45, 30  # characters around a name where its role is looked for
NAME_LEAST = -0.05
PERSON_COVERAGE = 0.13  # of what is asked, that the sentence with the person holds
PERSON_NEAR = 0.15  # closeness below the best sentence, at which a person may still be the one asked for


def asked_name(question: str) -> Asked | None:
    """The kind of name that is asked for."""
    folded = fold(question)
    return next((kind for kind, form in FORMS.items() if form.search(folded)), None)


def asks_name(query: Query) -> bool:
    """Whether a name is asked for."""
    return asked_name(query.asking) is not None


def tells_name(query: Query, evidence: Evidence) -> bool:
    """Whether a name of the kind asked for is found in a sentence that may tell it."""
    kind, holds = asked_name(query.asking), name_in(query, evidence)
    if kind is Asked.PERSON:
        least = evidence.worth(evidence.best) - PERSON_NEAR
        lines = [one for one in evidence.lines if evidence.worth(one) >= least and one.coverage >= PERSON_COVERAGE]
    elif kind is Asked.BODY:
        lines = [line for line in evidence.lines if evidence.fit(line) >= NAME_LEAST]
    else:
        lines = list(evidence.lines)
    return any(holds(line.text) for line in lines)


def name_in(query: Query, evidence: Evidence) -> Holds:
    """Whether a text holds a name of the kind asked for: of a new thing beside its role, or of a sort that it tells."""
    match asked_name(query.asking):
        case Asked.PERSON:
            return lambda text: A_PERSON.search(text) is not None
        case Asked.BODY:
            known, sort = known_names(query, evidence, evidence.everywhere), _sort(query, evidence)
            return lambda text: any(new_names(text, known)) and all(covers(stems, spaced(text)) for stems in sort)
        case _:
            known = known_names(query, evidence)
            roles = [concept for concept in evidence.concepts if not concept.named]
            return lambda text: _named_beside(text, roles, known)


def known_names(query: Query, evidence: Evidence, common: frozenset[str] = frozenset()) -> Known:
    """What is no new name in an answer: the question's words, the names that it means, and common ones."""
    asked = frozenset(words(fold(query.text))).union(*(name.stems for name in evidence.premise if name.named))
    return Known(asked, common, capitals_inside([line.text for line in evidence.lines]))


def _sort(query: Query, evidence: Evidence) -> list[Stems]:
    """The concept of the sort that is asked for; none of a sort whose names say it or need not."""
    match = FORMS[Asked.BODY].search(fold(query.asking))
    noun = next(filter(None, match.groups())) if match else ""
    if not noun or GENERAL.match(noun):
        return []
    stems = {noun}.union(*((word, stem(word, query.language)) for word in noun.split()))
    return [_with_marks(concept.stems) for concept in evidence.concepts if concept.stems & stems]


def _with_marks(stems: Stems) -> Stems:
    """The stems of a sort, with what stands beside the names of its kind: "Nulink AB" is a company."""
    return stems | COMPANY_MARKS if stems & COMPANIES else stems


def _named_beside(sentence: str, roles: Sequence[Concept], known: Known) -> bool:
    for match in new_names(sentence, known):
        start, stop = match.span()
        near = spaced(sentence[max(0, start - BEFORE_NAME) : start]) + spaced(sentence[stop : stop + AFTER_NAME])
        if any(covers(role.stems, near) for role in roles):
            return True
    return False
