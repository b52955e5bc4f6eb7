"""Organisations that the register does not have, proposed by their shape and their part in the text."""

from collections.abc import Iterator, Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import Token

_SV_ENDINGS: Final = tuple(
    """
    förvaltningen nämnden bolaget myndigheten förbundet föreningen rådet institutet stiftelsen styrelsen skolan
    gymnasiet högskolan universitetet akademin kommittén klubben banken kåren inspektionen kansliet centralen
    koncernen
""".split()
)
_SV_COMMON: Final = frozenset(
    """
        förvaltningen nämnden bolaget myndigheten förbundet föreningen rådet institutet stiftelsen styrelsen skolan
        gymnasiet högskolan universitetet förskolan grundskolan gymnasieskolan vattenbolaget renhållningsbolaget
        kommittén klubben banken grundskolan folkhögskolan musikskolan kulturskolan kansliet centralen koncernen
        klubben medborgarrådet elevrådet arbetsutskottet projektstyrelsen
    """.split()
)
_ENDS: Final = frozenset(
    """
    ab ltd inc gmbh jsc llc group university department institute school college association foundation agency
    council company corporation corp union committee ministry authority museum bank ngo centre center academy
    federation consulting co hospital network club society bureau kommun universitet högskola gymnasium folkhögskola
    förening förbund energi vatten municipality region chamber board energy water kindergarten cooperative embassy
    församling idrottsförening if konsult teknik joint stock office fund
""".split()
)
_LOWER_ENDS: Final = frozenset("kommun universitet högskola gymnasium folkhögskola university college".split())
_STARTS: Final = frozenset(
    """
    region föreningen stiftelsen bostads studieförbundet ministry department university institute embassy
    association city municipality office school bank rotary unicef
""".split()
)
_VI_HEADS: Final = words("""
    sở, phòng, trường, công ty, đại học, viện, hội, bộ, trung tâm, ban quản lý, tập đoàn, ubnd, ủy ban nhân dân, uỷ
    ban nhân dân, liên đoàn, ngân hàng, nhóm, câu lạc bộ, hợp tác xã, htx, clb, quỹ, tổ chức, học viện, nhà máy, đại
    sứ quán, cục, chi cục, vụ, tổng cục, hiệp hội, liên minh, mặt trận, bệnh viện, doanh nghiệp, tổng công ty, đoàn
    thanh niên, hội đồng, thành đoàn, ban, sở y tế, trường đại học, trường cao đẳng, trường thpt, trường thcs,
    trường tiểu học, mạng lưới, chi hội, bảo tàng, dự án
""")  # fmt: skip
_VI_NOT_HEADS: Final = frozenset({"phòng họp", "hội nghị", "hội thảo", "hội trường", "phòng chống"})
_VI_PLACE_HEADS: Final = frozenset({"nhà", "trung", "hội", "phòng", "bảo"})
_LINKS: Final = frozenset({"och", "&", "of", "and", "for", "the", "på", "i", "för", "và", "-", "'", "s", "av", "om"})
_VI_TAIL: Final = frozenset("tỉnh thành phố huyện phường xã quận thị tp và".split())
# What an organisation does in these messages, or what leads to one.
_DOES: Final = {
    "sv": words("""
        var med, deltog, visade, presenterade, berättade, höll i, arrangerade, bjöd, stod för, betalar, betalade,
        medverkade, arrangerar, skickar, tar fram, bekostade, ordnade, bidrog, ställde upp, var värd, var värdar,
        anslöt, föreläste, ledde, guidade, tog emot, håller i, levererar, sponsrade, finansierar, finansierade, ska,
        återkommer, kommer att, närvarade, var också med, deltog också, hade med
    """),
    "en": words("""
        took part, joined, presented, showed, hosted, hosts, attended, participated, paid, pays, organised,
        organized, was there, were there, demonstrated, sponsored, covers, covered, led, sends, will, provided,
        contributed, also, funded, gave, ran, explained, delivered, to, facilitated, came
    """),
    "vi": words("""
        tham gia, trình bày, tổ chức, chủ trì, tài trợ, giới thiệu, cùng tham dự, chi, hỗ trợ, dự, phối hợp, đăng
        cai, gửi, sẽ, chia sẻ, tham dự, cử, thanh toán, trả, cam kết, hứa, báo cáo
    """),
}  # fmt: skip
_LEADS: Final = {
    "sv": words("""
        med, från, hos, av, samt, mötte, träffade, företaget, bolaget, föreningen, organisationen, konsultföretaget,
        konsulten, nätverket, skolan, gruppen, startupbolaget, leverantören, byrån, stiftelsen
    """),
    "en": words("""
        with, from, by, at, met, company, firm, organisation, organization, ngo, association, group, startup,
        start-up, supplier, network, consultancy, school, the company, consultants, hosted by, called
    """),
    "vi": words("với,cùng,từ,do,công ty,nhóm,tổ chức,doanh nghiệp,mạng lưới,câu lạc bộ,gặp"),
}  # fmt: skip
_NOT_ORGANISATIONS: Final = frozenset(
    """
        zoom teams skype google meet agenda mou januari februari mars april maj juni juli augusti september oktober
        november december jan feb mar apr jun jul aug sep sept okt oct nov dec january february march may june july
        august october monday tuesday wednesday thursday friday saturday sunday måndag tisdag onsdag torsdag fredag
        lördag söndag sek vnd eur usd kr tkr mkr swedish vietnamese sweden svenska q1 q2 q3 q4 tet tết jul påsk
        christmas easter pdf excel powerpoint whatsapp telegram facebook youtube messenger webex va eu wc gis it ai
        rcp bi hr pr ceo vd pm dn i vi we they the de det den a an ok obs fyi ps p s iot led pv biogas kwh mwh co2
        bod cod un fn sdg sdgs miljö zalo google drive webinar online covid ngo thpt thcs tp zoom arabic english
        svenska engelska vietnamesiska
    """.split()
)


def proposals(message: Message, occupied: Sequence[Span], places: Sequence[Span]) -> list[Mention]:
    """Names of organisations outside of the stretches that mean something else, in order."""
    found: list[Mention] = []
    place = 0
    while place < len(message.tokens):
        span = (
            None
            if taken(occupied, place)
            else _by_shape(message, place, occupied) or _by_role(message, place, occupied, places)
        )
        if span:
            found.append(Mention(span, message.said(span), new=True))
        place = span.stop if span else place + 1
    return found


def _by_shape(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    return (
        _vietnamese(message, place, occupied) if message.language == "vi" else None or _latin(message, place, occupied)
    )


def _vietnamese(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    """Such as "Sở X", "Công ty Y": a head word with names after it."""
    text = message.tokens
    hit = _VI_HEADS.at(text, place, exact=message.marked)
    if hit is None or not (text[place].capital or _is_name(message, hit[0], occupied)):
        return None
    if place + 1 < len(text) and f"{text[place].word} {text[place + 1].word}" in _VI_NOT_HEADS:
        return None
    stop = hit[0]
    while stop < len(text) and not taken(occupied, stop) and stop < place + 12:
        if (
            _is_name(message, stop, occupied)
            or (text[stop].word in _VI_TAIL and _is_name(message, stop + 1, occupied))
            or (
                text[stop].word in _VI_TAIL
                and stop + 2 < len(text)
                and _is_name(message, stop + 2, occupied)
                and text[stop + 1].word in _VI_TAIL
            )
            or (text[stop].word in {"-", "&"} and _is_name(message, stop + 1, occupied))
        ):
            stop += 1
        else:
            break
    if stop == hit[0]:
        return None
    if text[place].word in {"nhóm", "tổ"} and not text[place].capital:
        return Span(hit[0], stop)
    return Span(place, stop)


def _is_name(message: Message, place: int, occupied: Sequence[Span]) -> bool:
    return (
        place < len(message.tokens)
        and message.tokens[place].capital
        and message.tokens[place].is_word
        and not taken(occupied, place)
    )


def _latin(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    """Such as "Vasaskolan", "Miljöförvaltningen", "X AB", "Region Y", "X University", "Department of Z"."""
    text = message.tokens
    token = text[place]
    if not token.is_word or not token.capital or token.word in _NOT_ORGANISATIONS:
        return None
    stop = _name_end(message, place, occupied)
    words = text[place:stop]
    for size in range(len(words), 0, -1):
        if _has_shape(words[:size]):
            return Span(place, place + size)
    return None


def _name_end(message: Message, place: int, occupied: Sequence[Span]) -> int:
    text, stop = message.tokens, place + 1
    while stop < len(text) and stop < place + 10 and not taken(occupied, stop):
        token = text[stop]
        is_link = token.word in _LINKS and _is_name(message, stop + 1, occupied)
        is_kind = token.word in _LOWER_ENDS and token.spaced
        if (token.is_word and token.capital) or is_link or is_kind:
            stop += 1
        else:
            break
    return stop


def _has_shape(words: Sequence[Token]) -> bool:
    last = words[-1]
    if last.word in _LINKS:
        return False
    if len(words) == 1:
        return _is_compound(last.word)
    if last.word in _ENDS:
        return True
    return (
        words[0].word in _STARTS
        and len(words) > 1
        and (
            words[0].word in {"region", "föreningen", "stiftelsen", "studieförbundet", "rotary"}
            or words[1].word in {"of", "for"}
        )
    )


def _is_compound(word: str) -> bool:
    """Such as "Miljöförvaltningen", also in the genitive."""
    bare = word.removesuffix("s")
    return bare.endswith(_SV_ENDINGS) and bare not in _SV_COMMON and len(bare) > 8


def _by_role(message: Message, place: int, occupied: Sequence[Span], places: Sequence[Span]) -> Span | None:
    """A name that does what organisations do, or stands where one is expected: "Envac var med", "med Skanska"."""
    text = message.tokens
    if (
        not _is_name(message, place, occupied)
        or taken(places, place)
        or PLACES.has(text, place)
        or text[place].word in _NOT_ORGANISATIONS
    ):
        return None
    begins = any(span.start == place for span in message.sentences)
    if begins and not _is_rare(text[place].word):
        return None
    stop = place + 1
    while _is_name(message, stop, occupied) and stop < place + 5 and text[stop].word not in _NOT_ORGANISATIONS:
        stop += 1
    does = stop < len(text) and _DOES[message.language].has(text, stop, exact=message.marked)
    led = any(
        _LEADS[message.language].at(text, at, exact=message.marked) == (place, True)
        for at in range(max(0, place - 2), place)
    )
    return Span(place, stop) if does or (led and not begins) else None


def _is_rare(word: str) -> bool:
    """Whether a word at the beginning of a sentence is hardly an ordinary one."""
    return len(word) > 3 and not word.endswith(("en", "et", "na", "ar", "er", "ing", "na", "de", "te", "s", "t", "ly"))


def names(found: Sequence[Mention]) -> Iterator[str]:
    """Each new name once."""
    seen: set[str] = set()
    for mention in found:
        if mention.new and mention.key.lower() not in seen:
            seen.add(mention.key.lower())
            yield mention.key
