"""Whether a translation may be shown: what a service may do wrong, told from source and result alone. Pure."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.language import detect
from knowledge.languages.tables import lookup
from knowledge.richtext import RichText
from knowledge.text import WORD, fold, squeeze
from knowledge.translation.binding import Bound
from knowledge.translation.facts import addresses, has_words, lost_numbers, without_addresses
from knowledge.translation.protection import TOKEN
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair, Trouble
from knowledge.words import Language

MARKUP = re.compile(r"<\s*(?:!doctype|html|head|body|title|script|div|p)\b", re.IGNORECASE)
# What a page says that begins so, and what the source says when that is its translation.
ERROR_PAGE = re.compile(
    r"\W*(?:(?:http )?error\s*(?P<code>\d{3})|(?P<status>[45]\d\d)\b\W*(?:error|not found|forbidden|bad|too|server)|"
    r"(?:internal )?server error|that.s an error|(?:502 )?bad gateway|too many requests|service unavailable|"
    r"gateway time-?out|request[- ]uri too long|our systems have detected unusual|access denied|quota exceeded|"
    r"traceback \(most recent)",
    re.IGNORECASE,
)
OF_ERRORS = re.compile(
    r"\b(?:server|fel|serverfel|åtkomst|tillträde|nekad|begär|förfråg|trafik|kvot|tjänst|lỗi|máy chủ|truy cập|yêu cầu|"
    r"từ chối|dịch vụ|hạn mức|error|fault|access|denied|request|service|quota)",
    re.IGNORECASE,
)
# How a chat model begins that talks about the translation or refuses, and what the source says when it is one.
CHATTER = (
    (
        re.compile(r"(?:sure|certainly|of course)[,!.:]? here|visst?[,!.:] här|chắc chắn rồi", re.IGNORECASE),
        re.compile(
            r"\b(?:självklart|visst|absolut|naturligtvis|givetvis|tất nhiên|dĩ nhiên|chắc|vâng|sure|certain)",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(
            r"(?:here is|here's) (?:the|your) translation|translation:|här (?:är|kommer) (?:din |en )?översättning|"
            r"(?:đây|dưới đây) là bản dịch|bản dịch:",
            re.IGNORECASE,
        ),
        re.compile(r"översätt|dịch|translat", re.IGNORECASE),
    ),
    (
        re.compile(
            r"as an ai\b|i(?:'m| am) sorry, but i can|tyvärr kan jag inte|xin lỗi, (?:nhưng )?tôi không thể",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:tyvärr|ledsen|beklagar|förlåt|ursäkta|AI\b|xin lỗi|rất tiếc|tiếc|sorry|regret|unfortunately)",
            re.IGNORECASE,
        ),
    ),
)
# What Swedish and Vietnamese letters become when UTF-8 is read as Latin-1 or Windows-1252: "fÃ¶r", "há»p", "Ä‘i".
GARBLED = re.compile("\ufffd|[\x80-\x9f]|Ã[\xa0-\xbf…€-™]|á[º»]\\w|Ä[‘ƒ]|Æ[°¡]")
CLOSED = re.compile(r"[.!?…:;。][\"'”’»)\]\s*_]*$")
SHORT = 40  # characters; the length of shorter texts tells less
SHORT_ROOM = 60
LEAST, MOST = 0.5, 2.3  # a translation's length beside its source's, from 40 characters on
SENTENCE = re.compile(r"[.!?…](?=\s|$)")
HALF_DONE_WORDS, HALF_DONE = 6, 0.7
FEW_SENTENCES = 3
FEW_WORDS, LEAST_COMMON = 2, 5  # words, and letters of each, that may be the same in two languages
SAME = frozenset("status workshop webinar forum video museum festival tsunami podcast".split())
LEAST_FOR_LANGUAGE = 12  # characters below which a wrong language cannot be told from a name


@dataclass(frozen=True)
class _Case:
    """A translation and all that it is judged by."""

    piece: RichText
    result: str
    pair: Pair
    terms: Terms
    bounds: Sequence[Bound]
    talks: bool = False

    @property
    def source(self) -> str:
        return self.piece.text

    @cached_property
    def stands_as_it_was(self) -> bool:
        """Whether nothing was done."""
        return fold(squeeze(self.source)) == fold(squeeze(self.result))

    @cached_property
    def is_in_both_languages(self) -> bool:
        """Whether the text is a word or two that both languages have: "Budget", "Agenda: Workshop"."""
        words = [word.casefold() for word in WORD.findall(self.source)]
        pair = (self.pair.source, self.pair.target)
        return len(words) <= FEW_WORDS and all(
            len(word) >= LEAST_COMMON and all(_listed(word, language) for language in pair) for word in words
        )

    @cached_property
    def beside_terms(self) -> tuple[str, str]:
        """Source and result without the terms, whose length and digits belong to the glossary."""
        source, result = self.source, self.result
        for bound in reversed(self.bounds):
            source = f"{source[: bound.start]} {source[bound.stop :]}"
            for form in sorted(bound.accepted, key=len, reverse=True):
                at = result.casefold().find(form.casefold())
                if at >= 0:
                    result = f"{result[:at]} {result[at + len(form) :]}"
                    break
        return source, result


def _listed(word: str, language: Language) -> bool:
    return word in SAME or language in lookup().get(word, {})


def verify(
    piece: RichText, translation: RichText, pair: Pair, terms: Terms, bounds: Sequence[Bound], *, talks: bool = False
) -> Trouble | None:
    """What is wrong with a translation; None when it may be shown. `talks`: whoever made it may talk about it, too."""
    case = _Case(piece, translation.text, pair, terms, bounds, talks)
    return next((trouble for trouble, is_so in CHECKS if is_so(case)), None)


def _is_error_page(case: _Case) -> bool:
    if MARKUP.search(case.result) and not MARKUP.search(case.source):
        return True
    if case.talks and any(said.match(case.result) and not meant.search(case.source) for said, meant in CHATTER):
        return True
    page = ERROR_PAGE.match(case.result)
    if page is None:
        return False
    number = page["code"] or page["status"]
    return number not in case.source if number else OF_ERRORS.search(case.source) is None


def _has_strange_token(case: _Case) -> bool:
    return TOKEN.search(case.result) is not None and TOKEN.search(case.source) is None


def _has_other_addresses(case: _Case) -> bool:
    """Whether an address is missing, or one came up that is not the address of a link either."""
    before, after = addresses(case.source), addresses(case.result)
    links = addresses(" ".join(span.link for span in case.piece.spans))
    return bool(before - after) or bool(after - before - links)


def _is_unchanged(case: _Case) -> bool:
    """Whether the words are the same, although there is more in them than names, terms and words of both languages."""
    return case.stands_as_it_was and not case.is_in_both_languages and has_words(case.beside_terms[0])


def _lacks_numbers(case: _Case) -> bool:
    return lost_numbers(*case.beside_terms, (case.pair.source, case.pair.target))


def _lacks_terms(case: _Case) -> bool:
    return bool(case.terms.missing(case.bounds, case.result, case.pair.target, each=True))


def _is_foreign(case: _Case) -> bool:
    """Whether the result is in another language than the wanted one, names and terms left aside."""
    if len(squeeze(case.result)) < LEAST_FOR_LANGUAGE or (case.stands_as_it_was and case.is_in_both_languages):
        return False
    names = {*case.terms.names, *(bound.target for bound in case.bounds)}
    told = detect(case.result, None, names)
    return told not in (None, case.pair.target) or _is_half_done(case)


def _is_half_done(case: _Case) -> bool:
    """Whether most of the words were left as they were."""
    before, after = set(_plain_words(case.source)), _plain_words(case.result)
    kept = sum(word in before for word in after)
    return len(after) >= HALF_DONE_WORDS and kept > HALF_DONE * len(after)


def _plain_words(text: str) -> list[str]:
    return [word for word in WORD.findall(without_addresses(text)) if word.islower()]


def _is_odd_in_length(case: _Case) -> bool:
    source, result = map(squeeze, case.beside_terms)
    if CLOSED.search(source) and not CLOSED.search(result):
        return True  # cut off before its end
    if len(source) < SHORT:
        return len(result) > len(source) * 3 + SHORT_ROOM
    if not LEAST <= len(result) / len(source) <= MOST:
        return True
    sentences = len(SENTENCE.findall(source))
    return sentences >= FEW_SENTENCES and len(SENTENCE.findall(result)) < sentences / 2


CHECKS: tuple[tuple[Trouble, Callable[[_Case], bool]], ...] = (
    (Trouble.EMPTY, lambda case: not case.result.strip()),
    (Trouble.ERROR_PAGE, _is_error_page),
    (Trouble.GARBLED, lambda case: bool(GARBLED.search(case.result)) and not GARBLED.search(case.source)),
    (Trouble.LOST_PLACEHOLDER, _has_strange_token),
    (Trouble.UNCHANGED, _is_unchanged),
    (Trouble.LOST_ADDRESS, _has_other_addresses),
    (Trouble.LOST_NUMBER, _lacks_numbers),
    (Trouble.LOST_TERM, _lacks_terms),
    (Trouble.WRONG_LANGUAGE, _is_foreign),
    (Trouble.ODD_LENGTH, _is_odd_in_length),
)
