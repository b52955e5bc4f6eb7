"""Questions about our own doings: whether a question is one, and what it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.activities.queries import Query, understand
from handlers.activities.request_words import KIND_WORDS
from handlers.activities.understanding import Reading
from knowledge.stemming import FOLDED_STOP_WORDS
from knowledge.text import WORD, fold
from knowledge.words import Language
from storage import User

# Folded words and phrases, by what they tell.
DONE = frozenset(
    """
    träffade träffat träffades mötte mötts möttes besökte besökt bestämde bestämt beslutade beslutat beslöt enades
    diskuterade diskuterat pratade pratat talade talat gjorde gjort höll hållit deltog deltagit loggade loggat hände
    sågs setts kom lovade lovat publicerade publicerat utbildade utbildat planterade planterat
    met visited decided agreed discussed talked spoke held attended happened logged did done promised
    published trained planted
    """.split()
)
DONE_PHRASES = frozenset(
    {
        *(
            "kom fram",
            "tog upp",
            "var med",
            "sa vi",
            "hade vi",
            "har vi haft",
            "came out of",
            "have we had",
            "did we",
            "took part",
        ),
        *("đã họp", "đã gặp", "đã thăm", "đã quyết định", "đã thống nhất", "đã trao đổi", "đã bàn", "đã làm"),
        *(
            "đã tổ chức",
            *("chúng ta đã", "chúng tôi đã", "bọn mình đã", "mình đã", "ta đã"),
            "đã tham gia",
            "đã diễn ra",
            "đã hứa",
            "họp với",
            "gặp",
            "quyết định gì",
            "quyết định những gì",
        ),
        *("bàn về", "bàn gì"),
    }
)
PAST_PHRASES = frozenset(phrase for phrase in DONE_PHRASES if phrase not in {"họp với", "gặp", "bàn về", "bàn gì"})
RECENT = frozenset(
    {
        *("senast", "senaste", "sist", "sista gången", "last", "latest", "most recent", "most recently"),
        *("förra mötet", "förra träffen", "förra gången", "förra besöket", "previous meeting", "previous visit"),
        *("lần cuối", "gần đây nhất", "gần nhất", "mới nhất", "lần trước", "họp trước", "buổi trước"),
        *("họp vừa rồi", "buổi vừa rồi", "họp gần đây", "họp mới đây"),
    }
)
HELD = frozenset(
    {
        *("när var", "när hölls", "var det", "vad var", "vilka var", "vad blev", "hur gick", "when was", "when were"),
        *("what was", "who was", "who were", "how was", "how did", "khi nào", "lúc nào", "hôm nào", "bao giờ"),
        *("thế nào", "ra sao"),
    }
)
AHEAD = frozenset({"sẽ", "sắp tới", "sắp", "nästa", "next", "tuần tới", "tháng tới", "kommande", "upcoming"})
WE = frozenset({"vi", "oss", "we", "us", "chúng ta", "chúng tôi", "mình", "bọn mình", "ta đã", "bên ta"})
ASKING = frozenset(
    """
    när vad hur många vilka vilken vem var visst egentligen gången gånger sist senast senaste
    when what how many much which who where last latest time times recently
    khi nào lúc gì bao nhiêu ai đâu lần cuối gần đây nhất mới trước là đã những
    meet visit decide agree discuss talk speak hold attend happen log do promise
    träffa träffas möta mötas besöka bestämma besluta diskutera prata tala göra hålla delta logga hända
    resultat resultatet resultaten utfall utfallet beslutet besluten publish train came come out
    resultat beslut result outcome decision decisions kết quả quyết định
    ha had have has was were hade haft blev gick
    överens angående gällande kring learn learned conclude concluded receive received
    hôm bao giờ
    """.split()
)
KINDS_OF_ANY = frozenset({"meeting"})  # "when did we meet" may be answered by any kind


@dataclass(frozen=True)
class Asked:
    """A question about our own doings: filters, topic words that are left, and whether only the latest is wanted."""

    query: Query
    topic: str
    latest: bool


def asked(text: str, how: Reading, people: Sequence[User]) -> Asked | None:
    """What a question asks of the log; None when it is no question about what we have done."""
    said = _Said(text)
    done, recent, held = said.has(DONE, DONE_PHRASES), said.has(RECENT), said.has(HELD)
    if not (done or recent or held):  # most questions end here, before the dearer reading
        return None
    query, we = understand(text, how, people), said.has(WE)
    named = query.organisation is not None or query.kind is not None
    topic = _topic(query.text, how.language)
    held = held and query.kind is not None and bool(topic or query.organisation is not None)
    comes = said.has(AHEAD) and not said.has(DONE, PAST_PHRASES)
    if comes or not (held or ((done or recent) and (we or named))):
        return None
    if query.kind is not None and query.kind.value in KINDS_OF_ANY:
        query = _without_kind(query)
    return Asked(query, topic, recent)


class _Said:
    """A question's folded words, single and in a row."""

    def __init__(self, text: str) -> None:
        self._text = f" {' '.join(fold(word) for word in WORD.findall(text))} "

    def has(self, *tables: frozenset[str]) -> bool:
        """Whether a word or phrase of the tables is said."""
        return any(f" {fold(entry)} " in self._text for table in tables for entry in table)


def _topic(text: str, language: Language) -> str:
    """The words that do not belong to the question itself.

    Vietnamese writes each syllable apart, so that what frames a question is taken out as whole phrases.
    """
    if language != "vi":
        return " ".join(word for word in WORD.findall(text) if fold(word) not in FRAME)
    said = f" {' '.join(WORD.findall(text.lower()))} "
    for phrase in VI_FRAME:
        said = said.replace(f" {phrase if said != fold(said) else fold(phrase)} ", " ")
    return " ".join(said.split())


def _without_kind(query: Query) -> Query:
    return Query(query.text, query.since, query.until, None, query.organisation, query.goal, query.person)


# Longest first, so that no part of a phrase is left.
VI_FRAME = sorted(
    (
        *(
            "nói chuyện",
            "trò chuyện",
            "quyết định",
            "thống nhất",
            "trao đổi",
            "bàn về",
            "bàn",
            "họp với",
            "họp",
            "gặp",
            "thăm",
            "tổ chức",
            "hứa",
        ),
        *("tham gia", "diễn ra", "làm", "kết quả", "kết luận", "khi nào", "lúc nào", "bao nhiêu", "lần cuối", "ta"),
        *("cuối cùng", "cuối", "hôm nào", "hôm", "bao giờ", "gần đây", "gần", "diễn", "thế nào", "ra sao"),
        *(
            "với ai",
            "những ai",
            "có ai",
            "ai",
            "bên nào",
            "ở đâu",
            "đâu",
            "hôm nào",
            "ngày nào",
            "mấy",
            "mình",
            "bọn mình",
        ),
        *("ấy nhỉ", "ấy", "nhỉ", "vậy", "thế", "đấy", "đó", "gì", "những gì", "kết luận gì", "hôm trước"),
        *("gần đây nhất", "gần nhất", "mới nhất", "lần trước", "lần gần nhất", "lần", "chúng ta", "chúng tôi", "nào"),
    ),
    key=len,
    reverse=True,
)
FRAME: frozenset[str] = frozenset(
    fold(part)
    for table in (DONE, DONE_PHRASES, RECENT, WE, ASKING, FOLDED_STOP_WORDS["sv"], FOLDED_STOP_WORDS["en"])
    for entry in table
    for part in entry.split()
) | frozenset(KIND_WORDS)
