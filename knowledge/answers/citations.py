"""Checks a chat model's answer against the passages that it was given. Pure: no model, no network.

One fault refuses the whole answer: who checks one citation and finds it wrong cannot trust the others.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.answers.figures import has_own_figures
from knowledge.answers.links import strays
from knowledge.documents.sentences import split_sentences
from knowledge.language import detect
from knowledge.models.drafts import Draft, Quoted
from knowledge.text import WORD, clean, squeeze
from knowledge.words import Citation, Language, Passage

SHORTEST_QUOTE = 15  # characters; shorter ones stand nearly anywhere, unless they are a whole sentence
ENDINGS = ".!?…"
FEW = 7  # words whose language need not be told
LONGEST_LEAD_IN = 60  # characters of the words before a list

MARK = re.compile(r"\[([0-9]{1,3})\]")
MARKS = re.compile(r"\[ ?[0-9]{1,3}(?: ?[,;] ?[0-9]{1,3})* ?\]")  # "[1, 2]" is meant as "[1][2]"
NUMBER = re.compile(r"[0-9]+")
LIKE_A_MARK = re.compile(r"[\[【]\s*\d")
# "A claim. [1] Another claim." The mark belongs to the claim before it.
LATE_MARKS = re.compile(r"(?<![.!?…])([.!?…]+[\"'”’»)]*)[^\S\n]*((?:\[[0-9]{1,3}\][^\S\n]*)+)(?=\s|$|[^\W\d_a-zåäö])")
BEFORE_LETTER, AFTER_LETTER = r"(?<!\w)", r"(?!\w)"
# "2 110 000", "1.5" and "1,5" are one number each.
BEFORE_DIGIT, AFTER_DIGIT = r"(?<!\w)(?<!\d[ .,])", r"(?!\w|[ .,]\d)"
REPEATED = re.compile(r"(\[[0-9]+\])(?:\s*\1)+")


@dataclass(frozen=True)
class Checked:
    """An answer whose every citation holds. Marks count from 1 in the order of the text."""

    text: str
    citations: tuple[Citation, ...]


def check(draft: Draft, language: Language, passages: Sequence[Passage]) -> Checked | None:
    """The draft with its marks renumbered, or None when anything in it is not as it must be.

    The draft's mark n stands for the n-th of the passages.
    """
    text = _with_plain_marks(draft.answer)
    used = _used(text)
    if not (used and _marks_are_cited(used, draft.citations) and _every_claim_is_marked(text)):
        return None
    if not all(_holds(quoted, passages) for quoted in draft.citations):
        return None
    if strays(text, passages) or not _is_written_in(language, text):
        return None
    if has_own_figures(MARK.sub("", text), language, [passages[mark - 1] for mark in used]):
        return None
    return _renumbered(text, used, draft.citations, passages)


def stands_in(quote: str, text: str) -> bool:
    """Whether the quote stands in the text, white space aside, and is long enough to prove something."""
    quote, whole = _even(quote), _even(text)
    if not _stands_on_its_own(quote, whole):
        return False
    return len(quote) >= SHORTEST_QUOTE or quote.rstrip(ENDINGS) in _sentences(text)


def _even(text: str) -> str:
    return squeeze(unicodedata.normalize("NFC", text))


def _stands_on_its_own(quote: str, text: str) -> bool:
    """Whether the quote begins and ends where words do: "10 000 kronor" is no quote from "110 000 kronor"."""
    if not any(character.isalpha() for character in quote):
        return False
    before = BEFORE_DIGIT if quote[0].isdigit() else BEFORE_LETTER if WORD.match(quote[0]) else ""
    after = AFTER_DIGIT if quote[-1].isdigit() else AFTER_LETTER if WORD.match(quote[-1]) else ""
    return re.search(before + re.escape(quote) + after, text) is not None


def _sentences(text: str) -> set[str]:
    return {_even(text[start:stop]).rstrip(ENDINGS) for start, stop in split_sentences(text)}


def _with_plain_marks(answer: str) -> str:
    """The answer as we keep text, each mark in brackets of its own and before the end of its sentence."""
    text = MARKS.sub(lambda marks: "".join(f"[{number}]" for number in NUMBER.findall(marks[0])), clean(answer))
    text = LATE_MARKS.sub(lambda late: f" {late[2].strip()}{late[1]} ", text)
    return "\n".join(line for line in map(squeeze, text.splitlines()) if line)


def _used(text: str) -> list[int]:
    """The marks of the text in order of appearance; none when something only looks like a mark or nothing is said."""
    unmarked = MARK.sub("", text)
    if LIKE_A_MARK.search(unmarked) or not WORD.search(unmarked):
        return []
    return list(dict.fromkeys(int(number) for number in MARK.findall(text)))


def _marks_are_cited(used: Iterable[int], citations: Iterable[Quoted]) -> bool:
    return set(used) <= {quoted.mark for quoted in citations}


def _every_claim_is_marked(text: str) -> bool:
    sentences = [text[start:stop] for start, stop in split_sentences(text)]
    return all(MARK.search(each) or _claims_nothing(each, each is sentences[-1]) for each in sentences)


def _claims_nothing(sentence: str, is_last: bool) -> bool:
    """Whether a sentence can do without a mark: the words before a list, or no words at all."""
    if not any(character.isalnum() for character in sentence):
        return True
    leads_in = sentence.endswith(":") and not is_last and len(sentence) <= LONGEST_LEAD_IN
    return leads_in and not any(character.isdigit() for character in sentence)


def _holds(quoted: Quoted, passages: Sequence[Passage]) -> bool:
    return 1 <= quoted.mark <= len(passages) and stands_in(quoted.quote, passages[quoted.mark - 1].text)


def _is_written_in(language: Language, text: str) -> bool:
    """Few words may be names, or stand in several languages; many that are none of ours are in a foreign one."""
    bare = MARK.sub("", text)
    found = detect(bare, language)
    if found is not None:
        return found == language
    letters = (letter for letter in bare if letter.isalpha())
    return len(WORD.findall(bare)) <= FEW and all(
        unicodedata.name(letter, "").startswith("LATIN") for letter in letters
    )


def _renumbered(text: str, used: list[int], quotes: list[Quoted], passages: Sequence[Passage]) -> Checked:
    places = list(dict.fromkeys(passages[mark - 1].place for mark in used))
    marks = {mark: places.index(passages[mark - 1].place) + 1 for mark in used}
    text = REPEATED.sub(r"\1", MARK.sub(lambda mark: f"[{marks[int(mark[1])]}]", text))
    # The sort is stable: quotes of one mark stay in the model's order.
    citations = sorted(_citations(quotes, marks, passages), key=lambda citation: citation.mark)
    return Checked(text, tuple(dict.fromkeys(citations)))


def _citations(quotes: Iterable[Quoted], marks: dict[int, int], passages: Sequence[Passage]) -> Iterator[Citation]:
    for quoted in quotes:
        if quoted.mark in marks:
            yield Citation(marks[quoted.mark], _even(quoted.quote), passages[quoted.mark - 1])
