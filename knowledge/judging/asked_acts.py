"""Questions for what only its own words tell: a vote, a legal force, a court, a punishment, a reaction, an outcome.

"How did parliament vote on the bill?" is not answered by what the bill proposes, nor "did it reach its goals?"
by what it is meant to bring about, however close these are.
"""

import re
from typing import Final

from knowledge.judging.evidence import Evidence, Holds
from knowledge.search.concepts import covers, spaced
from knowledge.search.query import Query
from knowledge.text import fold

# What a folded question asks for, and what a folded sentence that tells it holds.
ACTS: Final[dict[str, tuple[re.Pattern[str], re.Pattern[str]]]] = {
    "vote": (
        re.compile(
            r"\bhur rostade\b|^\W*(?:har|rostade) .{2,60}\b(?:rostat|ja|nej)\b|"
            r"^\W*did .{2,60} vote\b|\b(?:vem|vilka|vilken|hur manga)\b.{0,40}\brostade\b|"
            r"\bomrostning\w*|\brostsiffr\w*|"
            r"^\W*(?:antogs|godkandes|avslogs|forkastades)\b|\b(?:gick|rostades)\b.{2,60}\b(?:igenom|ned)\b|"
            r"^\W*(?:was|were|has|have|did)\b.{2,60}\b(?:pass|adopt|approv|reject)(?:e|ed)?\b|"
            r"\bduoc (?:quoc hoi )?thong qua (?:khong|chua)\b|"
            r"\bhow did .{2,60} vote\b|\b(?:who|which|how many)\b.{0,40}\bvoted\b|"
            r"\b(?:result|outcome) of the vote\b|\bthe vote (?:go|end|turn|fall)\b|"
            r"\bbo phieu (?:the nao|ra sao|thuan|chong|tan thanh)|\bket qua (?:bo phieu|bieu quyet)|"
            r"\b(?:ai|nhung ai|bao nhieu (?:nguoi|phieu|dai bieu))\b.{0,30}\b(?:bo phieu|bieu quyet)"
        ),
        re.compile(
            r"\brosta(?:de|r|t|s)\b|\bomrost\w*|\bfolkomrost\w*|\benhallig\w*|\bmajoritet\w*|\bbifoll\w*|"
            r"\bavslog\w*|\bantogs?\b|"
            r"\bvot(?:e|es|ed|ing)\b|\bballot|\bunanimous\w*|\bmajority\b|\brejected\b|\badopted\b|\bapproved\b|"
            r"\bbo phieu\b|\bbieu quyet\b|\bthong qua\b|\bbac bo\b"
        ),
    ),
    "legal force": (
        re.compile(
            r"\b(?:juridiskt|rattsligt)\b|^\W*(?:ar|var) .{2,60} (?:o?laglig\w*)\b|\bbindande\b|"
            r"^\W*(?:is|are|was|were) .{2,60} (?:il)?(?:legal|lawful)\W*$|\blegally\b|\bbinding\b|\benforceable\b|"
            r"\bhop phap\b|\brang buoc\b|\bve mat phap ly\b"
        ),
        re.compile(
            r"\bbindande\b|\bo?laglig\w*|\bjuridisk\w*|\brattslig\w*|\bfrivillig\w*|\bbinding\b|\blegal\w*|"
            r"\bvoluntary\b|"
            r"\brang buoc\b|\bphap ly\b|\btu nguyen\b"
        ),
    ),
    "court": (
        re.compile(
            r"\bstam(?:d|da|de|des|ning\w*)\b|\boverklaga\w*|\bsued?\b|\blawsuits?\b|\b(?:in|to|before) court\b|"
            r"\bkhoi kien\b|\bbi kien\b|\bra toa\b"
        ),
        re.compile(
            r"\bstam(?:d|da|de|des|ning\w*)\b|\boverklaga\w*|\w*domstol\w*|\bsued?\b|\blawsuits?\b|\bcourts?\b|"
            r"\bkien\b|\btoa an\b"
        ),
    ),
    "punishment": (
        re.compile(
            r"\bvilk\w+ straff\w*|\bstraffas\b|\bstraff (?:far|blir|kan)\b|\bpenalt(?:y|ies)\b|\bpunish\w*|\bfined\b|"
            r"\bhinh phat\b|\bbi (?:xu )?phat\b|\bxu phat\b|\bmuc phat\b"
        ),
        re.compile(
            r"\bstraff\w*|\w*fangels\w*|\bboter\b|\bvite\w*|\bsanktion\w*|\bdom(?:s|des)\b|\bpenalt\w*|\bpunish\w*|"
            r"\bprison\w*|\bsentenc\w*|\bfine[sd]\b|\bsanction\w*|\bphat\b|\ban tu\b"
        ),
    ),
    "reaction": (
        re.compile(
            r"\breagera\w*|\breaktion\w*|\breact(?:s|ed|ions?)?\b|\bphan ung\b|"
            r"\b(?:sa|sade|sagt|svarade|tackade) .{0,40}\b(?:ja|nej)\b|\b(?:say|said|says) (?:yes|no)\b|"
            r"\b(?:did|has|have) .{2,60}"
            r"\b(?:accept(?:ed)?|agreed?|turn(?:ed)? down|refused?) (?:to|the|it|with)\b|"
            r"\bco (?:dong y|chap nhan) .{0,40}khong\b"
        ),
        re.compile(
            r"\breagera\w*|\breaktion\w*|\bvalkomna\w*|\bkriti[ks]\w*|\bprotest\w*|\bavvisa\w*|\bforkasta\w*|"
            r"\b(?:antog|accepter(?:ar|ade|at)|godkan\w*|tackade|avboj\w*)\b|"
            r"\b(?:accept(?:s|ed)?|agreed|refus\w*|dong y|chap nhan)\b|"
            r"\bfordom\w*|\bglad(?:er|jand\w*)\b|\bbeklaga\w*|\bpositivt?\b|\buppskatta\w*|"
            r"\breact\w*|\bwelcom\w*|\bcritici\w*|\bcondemn\w*|\breject\w*|\bappreciat\w*|\bobject(?:s|ed)\b|"
            r"\bphan ung\b|\bhoan nghenh\b|\bphan doi\b|\bchi trich\b"
        ),
    ),
    "first among several": (  # "which goal is worst off?", but not "where does most of it go?"
        re.compile(
            r"\b(?:vilk\w+|vem|vad)\b.{0,80}"
            r"\b(?:mest|flest|(?:viktigast|storst|bast|hogst|lagst|minst|samst|varst)[ae]?)\b|"
            r"\b(?:which|who|what)\b.{0,80}"
            r"\b(?:most|biggest|greatest|largest|best|worst|highest|smallest|lowest|least)\b"
            r"(?! of (?:the|its|their|it|all)\b)|"
            r"\b(?:nao|gi|ai)\b.{0,80}(?<!cham )(?<!thong )(?<!duy )(?<!thu )(?<!gan )(?<!moi )(?<!it )\bnhat\b"
        ),
        re.compile(
            r"\b(?:mest\w*|flest\w*|viktigast\w*|storst(?:a|e)?|framst\w*|framfor allt|i forsta hand|"
            r"huvudsak\w*|bast\w*|"
            r"hogst\w*|lagst\w*|minst\w*|samst\w*|varst\w*|prioriter\w*|avgorande|nyckel\w*|"
            r"most|greatest|largest|biggest|best|worst|highest|lowest|least|main|mainly|chiefly|above all|"
            r"priorit\w+|key|"
            r"nhat|uu tien|then chot|chu yeu)\b"
        ),
    ),
    "outcome": (
        re.compile(
            r"\bhur (?:gick|har) det (?:gatt )?(?:for|med)\b|\bhur gick (?!.*\btill\W*$)|"
            r"\b(?:nadde|nadd?es|uppnadde|uppnaddes|natt|uppnatt\w*|lyckades|lyckats)\b|"
            r"\b(?:har|blev|hade)\b.{0,60}\b(?:betalats|betalts|anvants|spenderats|utbetalats|genomforts)\b|"
            r"\bdid .{2,80}\b(?:succeed|fail|reach|achieve|work out|pay off|meet (?:its|their|the))\b|"
            r"\bhow did .{2,80}\b(?:go|turn out|work out|end up)\W*$|"
            r"\b(?:has|have) .{2,80}\b(?:succeeded|failed|reached|achieved|been (?:paid|spent|met|disbursed))\b|"
            r"\b(?:made|how much|most) progress\b|"
            r"^\W*har\b.{2,60}\b(?:minskat|okat|forbattrats|forsamrats|blivit \w+re|gatt (?:ner|upp|fram\w*))\b|"
            r"^\W*(?:has|have|did)\b.{2,60}"
            r"\b(?:decreased?|increased?|improved?|worsen(?:ed)?|fall(?:en)?|rise|risen|gone? (?:up|down))\b|"
            r"\bda (?:giam|tang|cai thien)\b|\bco (?:giam|tang|cai thien)\b.{0,30}\bkhong\b|"
            r"\bco dat (?:duoc )?(?:muc tieu|ket qua)|\bco thanh cong khong\b|"
            r"\bda (?:dat duoc|duoc giai ngan|giai ngan)\b"
        ),
        re.compile(
            r"\bhar (?:\w+ ){0,3}?(?!a?tt\b|ett\b|ratt\b)\w*(?:at|ats|it|its|tt|tts)\b|"
            r"\b(?:hade|blev|bidrog|ledde|lyckades|uppnadde\w*|resulterade|avslutades|visa[dr]e?)\b|"
            r"\b(?:has|have|had) (?:\w+ ){0,2}?(?:been|become|led|made|met|helped|brought|\w+ed)\b|"
            r"\b(?:okar|minskar|forbattras|forsamras|vaxer|sjunker|stiger|trend\w*)\b|"
            r"\b(?:increas(?:es|ing)|decreas(?:es|ing)|improv(?:es|ing)|worsen(?:s|ing)|falling|rising)\b|"
            r"\b(?:was|were|achieved|resulted|succeeded|increased|decreased|completed)\b|\bprogress (?:has|is|was)\b|"
            r"\bda (?:duoc|dat|giam|tang|hoan)\b|\b(?:dat duoc|ket qua)\b"
        ),
    ),
}


FIRST: Final = ACTS["first among several"][1]
OF_SEVERAL: Final = re.compile(r"\b(?:vilk\w+|which|nao)\b")


def asks_act(query: Query) -> bool:
    """Whether something of this kind is asked for."""
    return bool(_sought(query))


def tells_act(query: Query, evidence: Evidence) -> bool:
    """Whether a sentence tells it, where the names of the question stand."""
    holds = act_in(query, evidence)
    return any(holds(line.text) for line in evidence.lines if evidence.is_in_place(line))


def act_in(query: Query, evidence: Evidence) -> Holds:
    """Whether a text tells it, of two that are asked for both; which of several is first, of what is asked about."""
    sought = _sought(query)
    if FIRST not in sought or not OF_SEVERAL.search(fold(query.asking)):
        return lambda text: all(tells.search(fold(text)) for tells in sought)
    about = [one.stems for one in evidence.concepts if not (one.named or any(map(FIRST.search, one.stems)))]

    def holds(text: str) -> bool:
        told = spaced(text)
        return all(tells.search(told) for tells in sought) and any(covers(stems, told) for stems in about)

    return holds


def says_act(query: Query, text: str) -> bool:
    """Whether a text tells what is asked of this kind; never of other questions."""
    sought = _sought(query)
    return bool(sought) and all(tells.search(fold(text)) for tells in sought)


def _sought(query: Query) -> list[re.Pattern[str]]:
    asked = fold(query.asking)
    return [tells for asks, tells in ACTS.values() if asks.search(asked)]
