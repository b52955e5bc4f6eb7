"""Whether a sentence asks for a step, or tells that it is needed: "we need to book a venue by March". Pure."""

import re

from handlers.plans.context import Context
from handlers.plans.missing import missing
from handlers.plans.reading import PIECES, read_step
from knowledge.text import fold

# How a sentence adds a step, which it says only together with a day, an amount or who is responsible; folded.
ADDS_PLAINLY = re.compile(
    r"^\s*(?:(?:kan du |can y?o?u |could y?o?u |please |hay |giup toi )?"
    r"(?:lagga? (?:till|in)|skriva? (?:in|upp|ner)|stoppa in|notera|anteckna|add"
    r"|put(?: in| down)?|note(?: down)?|write down"
    r"|ghi(?: lai)?|them|dua))(?:(?P<colon>\s*:\s*)|\s+)"
    r"(?P<step>(?:en |ett |an? |mot )?(?:ny |nytt |new |another )?"
    r"(?:atgard|steg|step|action|buoc|viec)(?:\s+(?:till|moi|nua|la))?(?:\s*:\s*|\s+))?"
    r"(?P<that>(?:att|that|la|rang)\s+)?"
)
# The same behind what is to be done: "Karin translates the leaflet by 10 December, put that in the plan"; folded.
ADDS_BEHIND = re.compile(
    r"\s*[,.;:!–—-]\s*(?:(?:och|and|va|kan du|can you|please|hay|giup (?:toi|em|minh)) )?"
    r"(?:lagg|for|skriv|stoppa|satt|add|put|note|enter|write|make|dua|them|ghi|cho)(?: (?:in|till|upp|ner|down|lai))?"
    r" (?:det|den|detta|that|this|it|(?:viec|cai|dieu) (?:nay|do)|vao)\b[^,.;:!?]{0,20}"
    r"\b(?:steg|atgard|planen|handlingsplanen|step|action|plan|buoc|ke hoach)\b[^,.;:]{0,25}[.!?]?\s*$"
)
# What has to be done, which is a step where it says by when: "we need to book a venue by March"; folded.
NEEDED = re.compile(
    r"^\s*(?:vi (?:behover|maste)|we (?:need to|have to|must)"
    r"|(?:chung ta|chung toi|chung minh|minh) (?:can phai|can|phai))\s+"
)
TO_THE_PLAN = re.compile(
    r"(?:^|\s+)(?:(?:till|i|in i) (?:handlings)?planen|(?:to|in|into) (?:the|our) (?:action )?plan"
    r"|vao ke hoach(?: hanh dong)?)\b(?P<that>\s+(?:att|that|rang|viec)\b|\s*:)?"
)
QUOTED = re.compile(r"^[\"“”„«»'‘]([^\"“”„«»]+)[\"“”„«»'’](?!\w)")


def asks_for_step(text: str) -> bool:
    """Whether a message may ask for a step in a sentence, as `added_plainly` and `needed` read it. Quick."""
    plain = fold(text)
    return any(pattern.match(plain) for pattern in (NEEDED, ADDS_PLAINLY)) or ADDS_BEHIND.search(plain) is not None


def step_asked_for(text: str, context: Context) -> str | None:
    """The step that a sentence asks for, or tells to be needed; None where it does not."""
    return (needed if NEEDED.match(fold(text)) else added_plainly)(text, context)


def added_plainly(text: str, context: Context) -> str | None:
    """The step of "add a pilot plant to the plan, Tekniska verken, by 15 March"; None where no such thing is said."""
    folded = fold(text)
    behind_it = ADDS_BEHIND.search(folded) if len(folded) == len(text) else None
    if behind_it is not None:
        return text[: behind_it.start()].strip() or None
    lead = ADDS_PLAINLY.match(folded) if len(folded) == len(text) else None
    behind, plain = (text[lead.end() :], folded[lead.end() :]) if lead is not None else ("", "")
    named = TO_THE_PLAN.search(plain)
    if lead is None or not (named or lead["step"] or lead["that"] or lead["colon"] or PIECES.search(text)):
        return None
    said = behind if named is None else f"{behind[: named.start()]}{behind[named.end() :]}".strip(" ,")
    said = QUOTED.sub(r"\1", said)
    if named is not None and named["that"]:  # what follows is a step, whatever it says
        return said.strip() or None
    content = read_step(said, context)
    is_coming = content.due.day >= context.today if content.due is not None else bool(missing(content, context))
    if lead["colon"]:  # "note: ..." may tell anything, and a step is what says by when
        return said.strip() if is_coming else None
    named_more = content.due or content.cost or content.organisation or content.owners
    return said.strip() if named_more or is_coming else None


def needed(text: str, context: Context) -> str | None:
    """The step of "we need to book a venue by March"; None without a day, for a question and for all other texts."""
    folded = fold(text)
    lead = NEEDED.match(folded) if len(folded) == len(text) else None
    if lead is None or "?" in text or "\n" in text.strip():
        return None
    said = text[lead.end() :].strip()
    content = read_step(said, context)
    return said if content.due and content.due.day >= context.today else None
