"""The title that a colleague would write over what was told: "Vi träffade Sida om avfall" as "Möte med Sida om avfall".

Only the words that lead are put another way, and only where the act is plain; whom and what it was about stay as told.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from handlers.minutes.message import Language

Put = tuple[re.Pattern[str], str]

_SV_WITH: Final = r"(?: (?:och|samt) (?:[\w-]+ ){1,4}?| )"  # "jag | och två kollegor | var"
_SV_WE: Final = rf"(?:(?:vi|jag){_SV_WITH})?"
_SV_SOON: Final = r"(?:(?:vi|jag|äntligen|kort|snabbt|även|också|just|precis|nyss|då|sedan|ska|skall) )*"
_SV_NOUN: Final = (
    r"(?=(?:[\w-]+ ){0,2}?[\w-]*(?:möte|avstämning|samtal|träff|workshop|utbildning|kurs|besök|konferens|seminarium|"
    r"dialog|lunch|fika|middag|frukost|genomgång|webbinarium|föredrag|kväll|heldag|halvdag|presentation|övning|utbyte|"
    r"mingel|uppföljning|diskussion|delegation|invigning|föreläsning|intervju)\b)"
)
_EN_WE: Final = r"(?:so )?(?:(?:we|i) )?"
_EN_SOON: Final = r"(?:(?:finally|briefly|just|also|then|quickly|will|are|shall|have) )*"
_EN_NOUN: Final = (
    r"(?=(?:[\w'-]+ ){0,4}?(?:meeting|call|talk|lunch|dinner|coffee|tea|breakfast|workshop|training|course|visit|"
    r"conference|seminar|dialogue|discussion|session|review|webinar|exchange|presentation|check-in|catch-up|chat|"
    r"lecture|event|evening|hearing|consultation|delegation|opening|interview)\b)"
)
_VI_WE: Final = (
    r"(?:(?:bên mình|bên em|bên tôi|bên ta|chúng tôi|chúng mình|chúng em|bọn mình|tụi mình|đoàn mình|mình|em|tôi|tớ"
    r"|anh|chị|cô|chú|bác) )?"
)
_VI_SOON: Final = r"(?:(?:đã|vừa|vừa mới|mới|có|lại|được|sẽ|đi|qua) )*"
_VI_DONE: Final = (
    r"(?=(?:gặp|họp|làm việc|trao đổi|tham quan|thăm|tập huấn|dự|tiếp|đón|bàn|nói chuyện|ăn trưa|ăn tối|uống|đối thoại|"
    r"hội thảo|buổi|cuộc|chuyến|khảo sát|in|phát hành|xuất bản|ký|giao lưu)\b)"
)


def _rows(rows: Sequence[tuple[str, str]]) -> list[Put]:
    return [(re.compile(f"^{pattern}", re.IGNORECASE), put) for pattern, put in rows]


# What only asks for a note, before what is to be noted.
_ASKS: Final[dict[Language, re.Pattern[str]]] = {
    "sv": re.compile(
        r"^(?:(?:snälla|kan du|kan ni|vill du|jag vill) )*(?:logga|anteckna|notera|lägga? (?:in|till))"
        rf"(?: gärna)?(?:: ?| att (?=(?:vi|jag) )| (?:(?:ett|en|vårt|mitt) )?{_SV_NOUN})",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"^(?:(?:please|can you|could you|i want to|i would like to) )*(?:log|logging|note down|put down)"
        rf"(?:: ?| that (?=(?:we|i) )| (?:(?:a|an|the|our|my) )?{_EN_NOUN})",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"^(?:(?:xin|hãy|nhờ|bạn|vui lòng) )*(?:ghi|lưu)(?: (?:lại|nhận|chép|giúp|hộ|cho|tôi|em|mình|việc|hoạt động))*"
        rf"(?:: ?| (?=(?:đã|vừa) )| {_VI_DONE})",
        re.IGNORECASE,
    ),
}
# What leads a title, and what stands there instead; the first that fits.
_LEADS: Final[dict[Language, list[Put]]] = {
    "sv": _rows(
        [
            (
                (
                    rf"{_SV_WE}{_SV_SOON}(?:träffade|träffar|mötte|möter) {_SV_SOON}"
                    r"(?:med )?(?=(?:i|på|hos|för|om|under|vid) )"
                ),
                "Möte ",
            ),
            (rf"{_SV_WE}{_SV_SOON}(?:träffade|träffar|mötte|möter) {_SV_SOON}(?:med )?", "Möte med "),
            (rf"{_SV_WE}{_SV_SOON}(?:träffades|möttes|sågs|satt|satt ner|satte oss) (?:ner )?", "Möte "),
            (
                (
                    rf"{_SV_WE}{_SV_SOON}(?:hade|har haft|höll|har hållit|genomförde|anordnade|ordnade|arrangerade|"
                    rf"hann med|var på|har varit på|deltog på|deltog i|gick på|tog emot|genomfördes|hölls) {_SV_SOON}"
                    rf"(?:(?:ett|en|ännu ett|ännu en|vårt|vår) )?{_SV_NOUN}"
                ),
                "",
            ),
            (rf"{_SV_WE}{_SV_SOON}(?:pratade|talade|samtalade|snackade) med ", "Samtal med "),
            (rf"{_SV_WE}{_SV_SOON}diskuterade {_SV_SOON}", "Diskussion om "),
            (rf"{_SV_WE}{_SV_SOON}utbildade {_SV_SOON}", "Utbildning för "),
            (rf"{_SV_WE}{_SV_SOON}(?:åt lunch|lunchade) ", "Lunch "),
            (rf"{_SV_WE}{_SV_SOON}(?:fikade) ", "Fika "),
            (rf"var (?:vi|jag){_SV_WITH}(?:på|i) (?:(?:ett|en) )?{_SV_NOUN}", ""),
            (rf"var (?:vi|jag){_SV_WITH}(?=(?:hos|på) )", "Besök "),
            (rf"(?:vi|jag){_SV_WITH}{_SV_SOON}(?:var|har varit) (?=(?:hos|på) )", "Besök "),
            (r"var (?=hos )", "Besök "),
        ]
    ),
    "en": _rows(
        [
            (
                (
                    rf"{_EN_WE}{_EN_SOON}(?:met up|met|meet|meeting|sat down) "
                    r"(?=(?:with|in|at|on|for|to|about|over|online|via|re) )"
                ),
                "Meeting ",
            ),
            (rf"{_EN_WE}{_EN_SOON}(?:met|meet) (?:up )?(?!(?:up|again|each) )", "Meeting with "),
            (
                (
                    rf"{_EN_WE}{_EN_SOON}(?:had|have|held|hosted|organised|organized|arranged|ran|attended|"
                    r"were at|was at|went to|did|gave|finished|off|back from|welcomed|received) "
                    rf"(?:(?:a|an|our|the|another) )?{_EN_NOUN}"
                ),
                "",
            ),
            (rf"{_EN_WE}{_EN_SOON}(?:hosted|welcomed|received) (?=(?:a|the) (?:group|team)\b)", "Visit by "),
            (rf"{_EN_WE}{_EN_SOON}(?:spoke|talked|chatted) (?:to|with) ", "Talk with "),
            (rf"{_EN_WE}{_EN_SOON}discussed ", "Discussion of "),
            (rf"{_EN_WE}{_EN_SOON}visited ", "Visit to "),
            (rf"(?:a|an) {_EN_NOUN}", ""),
            (rf"just (?:a|an) {_EN_NOUN}", ""),
        ]
    ),
    "vi": _rows(
        [
            (rf"{_VI_WE}{_VI_SOON}tổ chức (?=(?:buổi|lớp|khóa|khoá|hội|cuộc|tập huấn|đối thoại|giao lưu|họp)\b)", ""),
            (rf"{_VI_WE}{_VI_SOON}{_VI_DONE}", ""),
        ]
    ),
}
# What only says that it took place.
_HELD: Final[dict[Language, re.Pattern[str]]] = {
    "sv": re.compile(
        r" (?:hölls|genomfördes|ägde rum|anordnades|har hållits|var här)(?= (?:med|om|hos|för|på|i|av)\b|$)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r" (?:was held|were held|took place|has been held|was here|were here)(?= (?:with|about|on|at|in|for|by)\b|$)",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r" (?:đã được tổ chức|được tổ chức|đã diễn ra|diễn ra)(?= (?:với|về|tại|ở|cho)\b|$)", re.IGNORECASE
    ),
}
# How the sentence goes on with what was talked about ...
_ABOUT: Final[dict[Language, Put]] = {
    "sv": (
        re.compile(
            r"(?:,? och|,) (?:pratade|talade|samtalade|diskuterade|resonerade)(?: vi)?(?: mest)?(?: om| kring)? ",
            re.IGNORECASE,
        ),
        " om ",
    ),
    "en": (
        re.compile(r"(?:,? and|,) (?:(?:talked|spoke|chatted) about|discussed|went through|reviewed) ", re.IGNORECASE),
        " about ",
    ),
    "vi": (re.compile(r"(?:,? và|,) (?:đã )?(?:nói chuyện|trao đổi|bàn|thảo luận) về ", re.IGNORECASE), " về "),
}
# ... or with something else that was done, which has no place in a title.
_GOES_ON: Final[dict[Language, re.Pattern[str] | None]] = {
    "sv": re.compile(
        r",? och (?:bestämde|beslutade|enades|kom|fick|gick|såg|tog|gjorde|höll|sa|visade|planerade|skrev|besökte|"
        r"tittade|lovade|presenterade|hade|bokade|åt|fikade|pratade|talade)\b.*",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r",? and (?:agreed|decided|went|got|saw|took|made|held|gave|spoke|talked|had|were|was|visited|signed|planned|"
        r"looked|toured|presented|showed|received|handed|promised|discussed|reviewed)\b.*",
        re.IGNORECASE,
    ),
    "vi": None,
}
_MEETINGS: Final = frozenset({"Möte ", "Möte med ", "Meeting ", "Meeting with "})
_SHORTEST: Final = 2  # letters


def headline(said: str, language: Language, *, meets: bool = True) -> str:
    """What was told as a title: without who writes, and with a noun for what was done.

    With `meets` false it was something else than a meeting, which is not called one.
    """
    asks = _search(_ASKS[language], said)
    if asks is not None and len(said) - asks.end() >= _SHORTEST:
        said = said[asks.end() :]
    for pattern, put in _LEADS[language]:
        match = _search(pattern, said)
        if match is not None and len(said) - match.end() >= _SHORTEST and (meets or put not in _MEETINGS):
            said = _rest(put + said[match.end() :], language)
            break
    held = _search(_HELD[language], said)
    return said[: held.start()] + said[held.end() :] if held and held.start() >= _SHORTEST else said


def _rest(said: str, language: Language) -> str:
    pattern, put = _ABOUT[language]
    about = _search(pattern, said)
    if about is not None:
        said = said[: about.start()] + (put if put not in said[: about.start()] else ", ") + said[about.end() :]
    goes_on = _GOES_ON[language]
    further = _search(goes_on, said) if goes_on is not None else None
    return said[: further.start()] if further else said


def _search(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    """Where a pattern is in a text; in one without any diacritics also where they are left out."""
    return (_plain(pattern) if said.isascii() else pattern).search(said)


@cache
def _plain(pattern: re.Pattern[str]) -> re.Pattern[str]:
    letters = unicodedata.normalize("NFD", pattern.pattern.replace("đ", "d"))
    return re.compile("".join(letter for letter in letters if not unicodedata.combining(letter)), re.IGNORECASE)
