"""How many took part: only what the text states for that very field."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from handlers.minutes.draft import Participants
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import Phrases, words
from handlers.minutes.tokens import Token

Group = Literal["participants", "people", "women", "men", "other"]
_MOST: Final = 1_000_000
_FAR: Final = 4  # words that may stand between a number and its noun

_NOUNS: Final = {
    "sv": Phrases[Group]([
        ("""
            deltagare, deltagarna, delt, delt., deltog, deltagit, deltar, deltagande, närvarande, närvarade, på
            plats, dök upp, kom, med, medverkade, medverkande
        """, "participants"),
        ("""
            personer, person, pers, pers., p, st, stycken, människor, boende, invånare, medborgare, gäster, gäst,
            besökare, elever, elev, lärare, tjänstemän, tjänstepersoner, tjänsteman, chefer, politiker, studenter,
            ungdomar, föräldrar, kollegor, kolleger, forskare, experter, ledamöter, vuxna, äldre, anställda, unga,
            representanter, företrädare, delegater, rektorer, ingenjörer, planerare, tekniker, handläggare,
            volontärer, åhörare, journalister, entreprenörer, företagare, barn, lantbrukare, bönder, medarbetare,
            ombud, medlemmar, strateger, samordnare, kommunalråd, operatörer, pensionärer, seniorer, skolledare,
            grannar, studerande, pedagoger, hyresgäster, besökande, intresserade, inbjudna gäster, specialister,
            praktikanter, doktorander, arkitekter, jurister, läkare, sjuksköterskor, tolkar, ledare, bybor,
            näringsidkare, handledare, professorer, inspektörer, chaufförer, förare, kvinnliga och manliga deltagare
        """, "people"),
        ("kvinnor,kvinna,kv,kv.,flickor,flicka,tjejer,tjej,damer,kvinnliga,k,kvinnorna", "women"),
        ("män,man,pojkar,pojke,killar,kille,herrar,manliga,m,männen,mans", "men"),
        ("""
            annat, annan, övriga, övrig, icke-binär, icke-binära, ickebinär, ickebinära, ville inte uppge, ville
            inte svara, vill inte uppge, uppgav inte, okänt, okänd, okända, ej uppgett, ej angett, annan
            könsidentitet, annat kön, annan könstillhörighet, ville ej uppge, avstod från att uppge, valde att inte
            uppge, ej uppgivet, svarade inte, ville inte ange
        """, "other"),
    ]),
    "en": Phrases[Group]([
        ("""
            participants, participant, attended, attendees, attending, attendance, took part, turned up, showed up,
            came, present, joined, participated, were there, in attendance, in the room, pax, turned out
        """, "participants"),
        ("""
            people, persons, person, ppl, residents, citizens, guests, visitors, pupils, students, student, pupil,
            teachers, officials, officers, managers, politicians, youth, youths, young people, parents, colleagues,
            researchers, experts, members, adults, elders, employees, staff, representatives, delegates, principals,
            engineers, planners, planers, technicians, volunteers, journalists, entrepreneurs, farmers, children,
            kids, councillors, operators, civil servants, heads, villagers, neighbours, neighbors, interpreters,
            professors, specialists, scientists, trainees, seniors, businesspeople, leaders, households'
            representatives, viewers, spectators, locals, of us, strong, graduates, interns, inspectors, drivers,
            mothers, tenants, headteachers, educators
        """, "people"),
        ("women,woman,w,girls,girl,ladies,female,females,f", "women"),
        ("men,man,m,boys,boy,gentlemen,male,males", "men"),
        ("""
            other, others, non-binary, nonbinary, preferred not to say, prefer not to say, undisclosed, unknown, did
            not say, not stated, unspecified, did not want to say, not specified, of another gender, another gender,
            other gender, did not state, declined to say, didn't say, rather not say, did not answer, undeclared
        """, "other"),
    ]),
    "vi": Phrases[Group]([
        ("""
            người tham dự, người tham gia, người dự, đại biểu, thành viên tham dự, người có mặt, học viên, khách
            mời, người đến dự, người đến, đại biểu tham dự, lượt người, người đăng ký và tham dự
        """, "participants"),
        ("""
            người, cán bộ, học sinh, em, bạn, giáo viên, khách, chuyên gia, nông dân, công chức, viên chức, hội
            viên, đoàn viên, thanh niên, sinh viên, thành viên, người dân, cư dân, kỹ sư, nhà báo, phóng viên, cháu,
            thầy cô, hộ dân, đại diện, nhân viên, công nhân, phụ huynh, doanh nhân, bà con, nhà khoa học, lãnh đạo,
            cử tri, lượt khách, bạn trẻ, giảng viên, tình nguyện viên, nghiên cứu viên, hiệu trưởng, nhà nghiên cứu,
            đồng chí, vị khách, khán giả, quý khách, cựu sinh viên, cô giáo và thầy giáo
        """, "people"),
        ("""
            nữ, phụ nữ, bạn nữ, nữ sinh, em gái, chị em, nữ giới, bạn gái, học sinh nữ, em nữ, người nữ, người là
            nữ, người là phụ nữ, cán bộ nữ, nữ cán bộ, nữ đại biểu, đại biểu nữ, chị, cô, hội viên nữ, cháu gái, bé
            gái, là nữ, giáo viên nữ
        """, "women"),
        ("""
            nam, đàn ông, nam giới, em trai, bạn nam, nam sinh, học sinh nam, em nam, người nam, người là nam, cán
            bộ nam, nam cán bộ, đại biểu nam, cháu trai, bé trai, là nam, giáo viên nam
        """, "men"),
        ("""
            người không muốn nêu, khác, giới tính khác, người khác, không muốn nêu, không nêu, không xác định, người
            không nêu, người không muốn nêu giới tính, không rõ, người thuộc giới khác, người không trả lời, người
            không ghi, không ghi giới tính, người giới tính khác, người không muốn nói, không trả lời, giới khác,
            người không cho biết, người không khai, không tiết lộ, người chọn không nêu
        """, "other"),
    ]),
}  # fmt: skip
_LABELS: Final = {
    "sv": Phrases[Group]([("""
        deltagare, antal deltagare, antal, närvarande, totalt, sammanlagt, delt, tot, antal personer, deltagarantal,
        närvaro, personer, vi var, grupp på, grupp om, gruppen var, gruppen på, besökare, grupp med
    """, "participants"),
                          ("kvinnor,kv,flickor,antal kvinnor,k,tjejer", "women"),
        ("män,pojkar,antal män,m,killar", "men"),
        ("annat,övriga,okänt,annan,ej uppgett,icke-binära", "other")]),
    "en": Phrases[Group]([("""
        participants, number of participants, attendance, attendees, total, in total, present, headcount, group of,
        we were, a group of, team of, delegation of, class of, no of participants, people, party of, audience of,
        turnout, turnout of, panel of, crowd of, groups of
    """, "participants"),
                          ("women,girls,female,females,w,f", "women"), ("men,boys,male,males,m", "men"),
        ("other,others,not stated,unknown,non-binary,undisclosed", "other")]),
    "vi": Phrases[Group]([("""
        số người, số người tham dự, tổng số, tổng cộng, số đại biểu, thành phần, sĩ số, có mặt, tổng, số lượng, số
        học viên, số người tham gia, số lượng người tham dự, nhóm, người tham dự, người tham gia
    """, "participants"),
                          ("nữ,số nữ", "women"), ("nam,số nam", "men"), ("khác,không nêu,giới tính khác", "other")]),
}  # fmt: skip
_LINKS: Final = {
    "sv": words("""
        av dem, av dessa, av deltagarna, var, är, av vilka, stycken, st, varav, är det, var det, blev, av oss, av
        eleverna, av lärarna
    """),
    "en": words("""
        of them, of whom, of these, were, are, of the participants, being, of which, was, who were, of the
    """),
    "vi": words("là,trong số đó là,trong đó là,người là,đều là"),
}  # fmt: skip
# What makes a number of people one of others than those who took part.
_ABSENT: Final = {
    "sv": words("""
        inbjudna, inbjöds, bjöd in, anmälda, anmält sig, anmälda var, förra året, i fjol, jämfört med, försörjer,
        per år, per dag, om dagen, om året, i månaden, planeras, räknar med, max, högst, plats för, platser,
        kapacitet, väntas, förväntas, ska utbilda, hushåll, frånvarande, uteblev, sjuka, saknades, mot, kallade,
        ska, skall, vill, bör, kommer att, målet, nästa år, nästa gång, till våren, till hösten, ytterligare,
        sjukanmälda, kallades, av planerade, beräknas
    """),
    "en": words("""
        invited, registered, signed up, last year, compared with, compared to, serves, serving, per year, per day, a
        year, a day, expected, up to, capacity, room for, places, seats, households, absent, missing, planned for,
        should, will, would, next year, next time, target, goal is, apologies, further, each year, every year, per
        month, no-shows, did not come, against, versus, instead of, sick
    """),
    "vi": words("""
        được mời, đăng ký, năm ngoái, so với, phục vụ, mỗi năm, mỗi ngày, dự kiến, tối đa, sức chứa, chỗ, hộ gia
        đình, vắng, sẽ, năm sau, năm tới, mục tiêu, hằng năm, kế hoạch, thêm, giấy mời, mời, cho khoảng, cấp nước
        cho, vắng mặt, lần trước, lần sau, đợt tới, xin nghỉ
    """),
}  # fmt: skip
_TOTAL: Final = words("""
    totalt, sammanlagt, tillsammans, inalles, allt som allt, in all, in total, altogether, all in all, overall, tổng
    cộng, tổng số, tất cả, total, tất cả là, all told, summa
""")
_BARRIERS: Final = frozenset(
    """
        i på av från till med och om för hos vid som var är in on at of from to with and for who that were was by
        the a about or tại ở từ với và của về cho để là
    """.split()
)
_CAME: Final = frozenset("kom,med,came,joined,present,attended,deltog,närvarande,attendance".split(","))
_EN_PERSONS: Final = tuple("ers ors ists ants ees ians men women people mates nurses".split())
_EN_THINGS: Final = frozenset(
    """
        centers centres computers papers numbers quarters hours posters towers containers orders letters chapters
        meters flyers sensors motors factors errors sectors offers rivers others covers layers filters digesters
        boilers burners trailers sewers trees committees fees degrees plants restaurants grants folders printers
        banners partners corridors stickers documents tonnes generators reactors incinerators converters brochures
        newsletters dinners buses tiers powers pointers indicators matters borders shelters dollars lists specimen
        pumpers routers servers chargers indicators variants
    """.split()
)
_SV_PERSONS: Final = tuple(
    """
    deltagare elever lärare personer planerare tjänstemän chefer politiker studenter ledare forskare ingenjörer
    tekniker medlemmar representanter boende föräldrar arbetare sköterskor ungdomar tjejer gäster experter
    operatörer medborgare
""".split()
)


class _Count(NamedTuple):
    """A number of people in the text."""

    group: Group
    value: int
    span: Span
    total: bool = False  # said to be of all


def participants(message: Message, occupied: Sequence[Span]) -> Participants:
    """The numbers that the text states. Several groups without a total have none, for sums are not made."""
    counts = [count for count in _counts(message, occupied) if 0 < count.value < _MOST]
    total = _total(counts)
    return Participants(total, *(_first(counts, group) for group in ("women", "men", "other")))


def _first(counts: Sequence[_Count], group: Group) -> int | None:
    return next((count.value for count in counts if count.group == group), None)


def _total(counts: Sequence[_Count]) -> int | None:
    said = [count for count in counts if count.group in {"participants", "people"}]
    for rank in (
        [count.value for count in said if count.total],
        [count.value for count in said if count.group == "participants"],
    ):
        if rank:
            return rank[0]
    values = [count.value for count in said]
    if len(set(values)) > 1 and _are_listed(said):
        return None
    return values[0] if values else None


def _are_listed(said: Sequence[_Count]) -> bool:
    """Whether several groups stand side by side: "14 students and 2 teachers"."""
    return any(0 < after.span.start - before.span.stop < 12 for before, after in pairwise(said))


def _counts(message: Message, occupied: Sequence[Span]) -> Iterator[_Count]:
    place = 0
    while place < len(message.tokens):
        count = None if taken(occupied, place) else _count(message, place, occupied)
        if count and not _is_of_others(message, count):
            yield count
        place = count.span.stop if count else place + 1


def _count(message: Message, place: int, occupied: Sequence[Span]) -> _Count | None:
    labelled = _labelled(message, place, occupied)
    if labelled:
        return labelled
    number = number_at(message, place)
    if number is None or number.value % 1 or _is_part(message, place, number.stop):
        return None
    hit = _noun(message, number.stop, occupied)
    if hit is None:
        return None
    stop, group = hit
    value = int(number.value)
    if (
        value < 2
        and (group in {"participants", "people"} or _is_article(message, place))
        and not _is_gendered_one(group)
    ):
        return None
    return _Count(group, value, Span(place, stop), _is_total(message, place, stop))


def _is_gendered_one(group: Group) -> bool:
    return group in {"women", "men", "other"}


def _is_article(message: Message, place: int) -> bool:
    return message.tokens[place].word in {"a", "en", "ett"}


def _is_part(message: Message, place: int, stop: int) -> bool:
    """Whether the number belongs to a code, a measure or another number: "WW-4471", "3-4", "50 %"."""
    text = message.tokens
    before = text[place - 1] if place else None
    after = text[stop] if stop < len(text) else None
    if before is not None and before.word in {"-", "/", ".", ":", "#", "$", "€"} and not text[place].spaced:
        return before.word not in {"/", ":"} or not _is_share(message, place)
    return after is not None and (
        after.word in {"%", "°", "€", "$"}
        or (after.word in {"/", "-"} and not after.spaced and stop + 1 < len(text) and text[stop + 1].is_number)
    )


def _is_share(message: Message, place: int) -> bool:
    """Whether the mark before divides two counts: "22 kv/13 män", "kvinnor:8"."""
    return message.tokens[place - 2].is_word if place > 1 else False


def _labelled(message: Message, place: int, occupied: Sequence[Span]) -> _Count | None:
    """Such as "Deltagare: 14", "kvinnor 8", "group of fifteen"."""
    text = message.tokens
    hit = _LABELS[message.language].at(text, place, exact=message.marked)
    if hit is None:
        return None
    stop, group = hit
    at = stop
    while at < len(text) and at < stop + 3 and (text[at].word in {":", "=", "-"} or text[at].plain in _ABOUT):
        at += 1
    if at >= len(text) or taken(occupied, at):
        return None
    number = number_at(message, at)
    if number is None or number.value % 1 or _is_part(message, at, number.stop):
        return None
    is_marked = text[at - 1].word in {":", "="} or stop - place > 1
    if _noun(message, number.stop, occupied) is not None:
        return None
    if not is_marked and not (group != "participants" and _is_alone(text, number.stop) and _is_free(message, place)):
        return None
    return _Count(group, int(number.value), Span(place, number.stop), group == "participants")


_ABOUT: Final = frozenset(
    """
        ca cirka omkring ungefar drygt knappt runt about around some approximately roughly khoang chung gan hon tam
        over nearly almost
    """.split()
)


def _is_alone(text: Sequence[Token], stop: int) -> bool:
    return stop >= len(text) or not text[stop].is_word or text[stop].word in {"och", "and", "và", "va", "samt"}


def _is_free(message: Message, place: int) -> bool:
    """Whether no number stands before the label, which it would belong to: "8 kvinnor, 6 män" against "kvinnor 8"."""
    text = message.tokens
    before = text[place - 1] if place else None
    return before is None or not (before.is_number or number_at(message, place - 1) is not None)


def _noun(message: Message, place: int, occupied: Sequence[Span]) -> tuple[int, Group] | None:
    """What a number counts, and where the noun ends; None when it counts no people."""
    text, nouns = message.tokens, _NOUNS[message.language]
    at = _over_links(message, place)
    if at > place:
        hit = nouns.at(text, at, exact=message.marked) if at < len(text) else None
        if hit and hit[1] in {"women", "men", "other"}:
            return hit
        return nouns.at(text, place, exact=message.marked) or (
            _noun(message, at, occupied) if at - place == 1 else None
        )
    last: tuple[int, Group] | None = None
    while at < len(text) and at < place + _FAR and not taken(occupied, at):
        hit = nouns.at(text, at, exact=message.marked) or _by_shape(message, at)
        if hit and (text[at].word not in _CAME or at == place):
            last = _more_telling(message, hit)
            if last[1] != "people" or message.language != "en" or last[0] >= len(text):
                return last
            following = nouns.at(text, last[0]) or _by_shape(message, last[0])
            return following if following and following[1] in {"people", "women", "men"} else last
        if text[at].word in _BARRIERS or not (text[at].is_word or text[at].word == "-") or message.language == "vi":
            return None
        at += 1
    return last


def _over_links(message: Message, place: int) -> int:
    if place >= len(message.tokens):
        return place
    hit = _LINKS[message.language].at(message.tokens, place, exact=message.marked)
    return hit[0] if hit else place


def _more_telling(message: Message, hit: tuple[int, Group]) -> tuple[int, Group]:
    """A gender that follows the noun: "5 học sinh nữ", "8 deltagare var kvinnor"."""
    stop, group = hit
    if message.language != "vi" or group != "people" or stop >= len(message.tokens):
        return hit
    after = _NOUNS["vi"].at(message.tokens, stop, exact=message.marked)
    return (
        after
        if after
        and after[1] in {"women", "men"}
        and after[0] == stop + 1
        and message.tokens[stop].word in {"nữ", "nam", "nu"}
        else hit
    )


def _by_shape(message: Message, place: int) -> tuple[int, Group] | None:
    token = message.tokens[place]
    if (
        message.language == "en"
        and token.word.endswith(_EN_PERSONS)
        and token.word not in _EN_THINGS
        and len(token.word) > 4
        and not token.capital
    ):
        return place + 1, "people"
    if message.language == "sv" and token.word.endswith(_SV_PERSONS) and len(token.word) > 6:
        return place + 1, "people"
    return None


def _is_total(message: Message, start: int, stop: int) -> bool:
    text = message.tokens
    before = any(_TOTAL.has(text, place) for place in range(max(0, start - 3), start))
    after = stop < len(text) and _TOTAL.has(text, stop)
    return before or after


def _is_of_others(message: Message, count: _Count) -> bool:
    """Whether the clause speaks of people who did not take part: invited, expected, served."""
    if count.group not in {"participants", "people"}:
        return False
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    start, stop = count.span
    while start > sentence.start and text[start - 1].word not in {",", "(", ":", "-"} and count.span.start - start < 6:
        start -= 1
    while (
        stop < sentence.stop
        and text[stop].word not in {",", ")", "-", "och", "and", "men", "but", "varav"}
        and stop - count.span.stop < 5
    ):
        stop += 1
    absent = _ABSENT[message.language]
    inside = set(range(*count.span))
    return any(absent.has(text, place, exact=message.marked) for place in range(start, stop) if place not in inside)


def whole(value: Decimal) -> int | None:
    """The number as a count of people."""
    return int(value) if value % 1 == 0 else None
