"""What sort of activity a message tells of, by the words for it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.minutes.draft import Kind
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.phrases import Phrases

_SURE, _USUAL, _WEAK, _VERB = 4, 3, 2, 1


class _Sort(NamedTuple):
    kind: Kind
    strength: int


def _rows(kind: Kind, strength: int, *spellings: str) -> list[tuple[str, _Sort]]:
    return [(row, _Sort(kind, strength)) for row in spellings]


_SV: Final = [
    *_rows(Kind.DELEGATION, _SURE, "delegation*,delegationsbesök*,delegationsresa*,delegationsres*,delegationen*"),
    *_rows(Kind.STUDY_VISIT, _SURE, "studiebesök*,studieresa*,studieresor,studiebes*,studieresan*,studietur*"),
    *_rows(Kind.STUDY_VISIT, _WEAK, """
        besökte, besök på, besök hos, besök vid, rundvandring*, fältbesök*, guidad tur, guidning*, visning*,
        platsbesök*
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, _SURE, """
        skolutbyte*, elevutbyte*, lärarutbyte*, klassutbyte*, utbyteselev*, ungdomsutbyte*, vänskol*, skolutbyten,
        rektorsutbyte*, elevresa*, digitalt klassbesök, gymnasieutbyte*
    """),
    *_rows(Kind.TRAINING, _USUAL, """
        utbildning, utbildningen, utbildningsdag*, utbildningar, utbildningstillfälle*, utbildade, kurs, kursen,
        kurser, kursdag*, workshop*, fortbildning*, kompetensutveckl*, föreläsning*, studiecirkel*, webbutbildning*,
        vidareutbildning*, handledarutbildning*, introduktionsutbildning*, studiedag*, *utbildning, *utbildningen,
        *utbildningar, *workshop, *kurs, *kursen, lärardag*, övningsdag*, träningsdag*, internutbildning*,
        grundkurs*, skolning*, webbinarium om hur
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, _SURE, """
        medborgardialog*, invånardialog*, boendedialog*, samråd*, medborgarmöte*, dialogmöte med boende*, dialog med
        boende*, dialog med medborgar*, dialog med invånar*, boendemöte*, invånarmöte*, medborgarråd*,
        områdesdialog*, trygghetsvandring*, stormöte med boende*, dialogkväll*, dialogmöte*, dialogcafé*, öppet hus
        om, öppet möte med boende*, ungdomsdialog*, samrådsmöte*, medborgarkväll*
    """),
    *_rows(Kind.CONFERENCE, _USUAL, """
        *konferens, *konferensen, *seminarium, *seminariet, konferens*, seminari*, webbinari*, kongress*, symposi*,
        forum, forumet, toppmöte*, nätverkskonferens*, mässa, mässan, paneldebatt*, panelsamtal*, slutkonferens*,
        klimatkonferens*, partnerskapsforum*, årskonferens*
    """),
    *_rows(Kind.PUBLICATION, _USUAL, """
        publicera*, publikation*, gav ut, ges ut, gett ut, tryckt*, tryckte*, broschyr*, nyhetsbrev*, rapporten är
        ute, pressmeddelande*, gavs ut, utgivning*, släppte rapport*, släppt*, har publicerats, foldern, lade ut,
        lagt ut, lagts ut, ny rapport*, ny handbok, ny skrift
    """),
    *_rows(Kind.OTHER, _USUAL, """
        *invigning, *utställning, *utställningen, *festival, *firande, invigning*, invigdes, invigde, utställning*,
        ceremoni*, jubileum*, jubileums*, firade*, firande*, trädplanter*, planterade*, plantering*, kulturkväll*,
        festival*, konsert*, tävling*, skräpplock*, städdag*, strandstäd*, mottagning*, fotoutställning*,
        filmvisning*, filmkväll*, gåva*, överlämnade, insamling*, firades, högtid*, invig*, fotbollsturnering*,
        turnering*, matlagning*, vernissage*, signering*, flaggades, minnesstund*, julmarknad*, kulturdag*, lucia*,
        familjedag*
    """),
    *_rows(Kind.MEETING, _WEAK, """
        möte, mötet, möten, *möte, *mötet, *möten, *samtal, videomöte*, arbetsmöte*, styrgrupp*, styrgruppsmöte*,
        planeringsmöte*, uppföljningsmöte*, uppstartsmöte*, startmöte*, avstämningsmöte*, telefonmöte*, digitalt
        möte, lunchmöte*, projektmöte*, avstämning*, sammanträde*, överläggning*, årsmöte*, nätverksmöte*, träff,
        träffen, telefonsamtal*, samtal med, samtal, lunch med, fika med, frukostmöte*, teamsmöte*, zoommöte*,
        zoomade, budgetmöte*, informationsmöte*, referensgrupp*, arbetsgruppsmöte*, styrelsemöte*, förmöte*,
        slutmöte*, kickoff*, kick, chefsmöte*, expertmöte*, krismöte*, partnermöte*, frukost med, kaffe med,
        kvartalsmöte*, månadsmöte*, veckomöte*
    """),
    *_rows(Kind.MEETING, _VERB, """
        mötte, träffade, träffades, träffat, sågs, satt ner med, pratade med, ringde, talade med, diskuterade,
        överlade, sammanträdde, satt med, pratade igenom, stämde av, stämt av, hade besök av, lunchade, fikade,
        teams, zoom, skype, pratat med, snackade med, mötts, mött, samtalade, gick igenom, intervju*
    """),
]  # fmt: skip
_EN: Final = [
    *_rows(Kind.DELEGATION, _SURE, "delegation*"),
    *_rows(Kind.STUDY_VISIT, _SURE, """
        study visit*, study tour*, study trip*, field visit*, site visit*, study week, fact-finding, benchmarking
        visit
    """),
    *_rows(Kind.STUDY_VISIT, _WEAK, """
        visited, visit to, tour of, guided tour, toured, visit at, field trip*, were shown around, went to see
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, _SURE, """
        school exchange*, student exchange*, pupil exchange*, teacher exchange*, class exchange*, exchange between
        schools, youth exchange*, exchange students, sister school*, school-to-school, exchange week, exchange
        visit, exchange trip, school partnership, twin school*, partner school*, pupils' exchange
    """),
    *_rows(Kind.TRAINING, _USUAL, """
        training*, trained, course, courses, workshop*, webinar on how, lecture*, masterclass*, capacity building,
        capacity-building, tutorial*, refresher*, class on, bootcamp*, hands-on session, taught, coaching, teach-in,
        skills day, instruction
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, _SURE, """
        citizen dialogue*, citizens' dialogue*, citizen's dialogue*, dialogue with residents, dialogue with
        citizens, public consultation*, town hall meeting*, residents' meeting*, resident dialogue*, consultation
        with residents, community dialogue*, public meeting*, public hearing*, dialogue evening, community
        consultation*, community meeting*, residents meeting*, citizens dialogue*, dialogue meeting with residents,
        listening session*, neighbourhood meeting*, neighbourhood dialogue*, citizens' meeting*, dialogue with the
        residents, dialogue with people, dialogue with villagers, consultation meeting
    """),
    *_rows(Kind.CONFERENCE, _USUAL, """
        conference*, seminar*, symposium*, congress*, forum, forums, summit*, webinar*, panel debate*, panel
        discussion*, colloquium*, trade fair
    """),
    *_rows(Kind.PUBLICATION, _USUAL, """
        published, publication*, printed, brochure*, newsletter*, leaflet*, handbook is out, report is out, press
        release*, came out, released, issued, launched the report, new report, now available, went to print, report
        launched, guidebook*
    """),
    *_rows(Kind.OTHER, _USUAL, """
        exhibition*, ceremony*, ceremonies, anniversary, celebration*, celebrated, celebrate, tree planting,
        tree-planting, planted, festival*, concert*, competition*, inauguration*, inaugurated, opening of,
        clean-up*, cleanup*, reception*, photo contest, film screening, screening, donation*, donated, handed over,
        fair, cultural evening, clean up, picked litter, contest, tournament, signing, hackathon, art show, open
        house, marathon, football match, culture night, cultural night
    """),
    *_rows(Kind.MEETING, _WEAK, """
        meeting*, call, phone call, video call, talks, talk with, talks with, check-in, sync, lunch with, coffee
        with, kick-off*, kickoff*, steering group*, discussion with, steering committee, conversation with, dinner
        with, videoconference*, video conference*, teleconference*, catch-up, briefing*, consultation*, breakfast
        with, conference call, zoom call, teams call, skype call, stand-up, debrief*, round table*, roundtable*,
        working session, review with, interview*
    """),
    *_rows(Kind.MEETING, _VERB, """
        met, spoke with, spoke to, talked to, talked with, sat down with, discussed, called, zoom, teams, skype,
        caught up, had lunch, had coffee, had dinner, met up, meet, went through
    """),
]  # fmt: skip
_VI: Final = [
    *_rows(Kind.DELEGATION, _SURE, """
        đoàn công tác, đoàn đại biểu, đoàn cán bộ, đoàn lãnh đạo, phái đoàn, đón đoàn, tiếp đoàn, đoàn khách, đoàn
        Thụy Điển, đoàn Linköping, đoàn Sông Công, đoàn Thái Nguyên, đoàn của, đoàn từ, đoàn Việt Nam, đoàn thành
        phố, đoàn tỉnh, đoàn gồm, cử đoàn, đoàn ra
    """),
    *_rows(Kind.DELEGATION, _USUAL, "đoàn"),
    *_rows(Kind.STUDY_VISIT, _SURE, """
        tham quan*, thăm quan*, khảo sát, học tập kinh nghiệm, đi thực tế, chuyến thực địa, đi thực địa, thăm và học
        tập, thăm nhà máy, thăm mô hình, tham quan học tập, đi thăm, nghiên cứu thực tế, chuyến thăm học tập, đến
        thăm, học hỏi mô hình, chuyến đi học tập
    """),
    *_rows(Kind.STUDY_VISIT, _WEAK, "thăm"),
    *_rows(Kind.SCHOOL_EXCHANGE, _SURE, """
        giao lưu học sinh, trao đổi học sinh, giao lưu trường, giao lưu trực tuyến học sinh, trao đổi giáo viên,
        giao lưu giáo viên, giao lưu giữa học sinh, giao lưu giữa trường, giao lưu giữa hai trường, trao đổi giữa
        hai trường, giao lưu hai trường, trường kết nghĩa, giao lưu với học sinh, giao lưu với trường, giao lưu
        trường học, trao đổi trường học, học sinh giao lưu, lớp học kết nối
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, _WEAK, "giao lưu"),
    *_rows(Kind.TRAINING, _USUAL, """
        tập huấn*, đào tạo, khóa học, khoá học, bồi dưỡng*, lớp học, lớp tập huấn, hướng dẫn kỹ thuật, khóa đào tạo,
        khoá đào tạo, khóa tập huấn, lớp bồi dưỡng, huấn luyện, workshop*, lớp đào tạo, học nghề
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, _SURE, """
        đối thoại, họp dân, gặp gỡ người dân, lấy ý kiến người dân, tham vấn cộng đồng, lấy ý kiến nhân dân, tham
        vấn người dân, tiếp xúc cử tri, tiếp dân, họp tổ dân phố, lấy ý kiến bà con, lấy ý kiến cộng đồng, lấy ý
        kiến cư dân, gặp bà con, gặp gỡ bà con, tham vấn ý kiến, họp với người dân, họp với bà con, trao đổi với
        người dân, lắng nghe ý kiến người dân
    """),
    *_rows(Kind.CONFERENCE, _USUAL, """
        hội nghị, hội thảo, diễn đàn, tọa đàm, toạ đàm, đại hội, hội thảo khoa học, hội nghị thượng đỉnh
    """),
    *_rows(Kind.PUBLICATION, _USUAL, """
        xuất bản, in xong, ra mắt, phát hành, ấn phẩm, bản tin, công bố báo cáo, đã in, in ấn, đăng bài, tờ rơi,
        công bố, biên soạn xong, cho ra đời, đã đăng, ra sách
    """),
    *_rows(Kind.OTHER, _USUAL, """
        lễ, lễ hội, khánh thành, triển lãm, trồng, trồng cây, kỷ niệm, kỉ niệm, văn nghệ, ra quân, dọn dẹp, dọn rác,
        nhặt rác, cuộc thi, hội thi, hội chợ, trao tặng, tặng, khai trương, lễ ký, ngày hội, chiếu phim, đêm nhạc,
        gala, giải bóng đá, hòa nhạc, quyên góp, phát động, đêm văn hóa, liên hoan, trao quà, thi vẽ
    """),
    *_rows(Kind.MEETING, _WEAK, """
        họp, cuộc họp, buổi họp, làm việc với, buổi làm việc, cuộc gọi, gọi điện, hội đàm, gặp mặt, gặp gỡ, cuộc
        gặp, buổi gặp, họp trực tuyến, họp nhanh, họp giao ban, họp ban chỉ đạo, ăn trưa với, trao đổi trực tuyến,
        buổi trao đổi, họp online, tiếp và làm việc, họp bàn, họp tổng kết, họp sơ kết, làm việc trực tuyến, phiên
        họp, họp tổ công tác, ăn tối với, giao ban
    """),
    *_rows(Kind.MEETING, _VERB, "gặp,trao đổi với,trao đổi,làm việc,thảo luận,gọi,zoom,teams,bàn với,nói chuyện"),
]  # fmt: skip
_TABLES: Final = {"sv": Phrases(_SV), "en": Phrases(_EN), "vi": Phrases(_VI)}
# After these words the subject follows, not what was done: "möte om studiebesöket".
_ABOUT: Final = {
    "sv": Phrases([("""
        om, inför, för, kring, gällande, angående, efter, rörande, ang, avseende, på temat, tema, och planera*, att
        planera, planera*, beslut om, diskuterade, följa upp, uppföljning av, utvärdering av, förbereda, prata om,
        pratade om
    """, True)]),
    "en": Phrases([("""
        about, on, for, regarding, re, concerning, before, after, ahead of, to plan, to prepare, planning,
        preparing, topic, discussed, discussing, following up, follow up, evaluation of, evaluating, agreed on
    """, True)]),
    "vi": Phrases([("về,cho,trước,sau,bàn,chuẩn bị,để,nhằm,kế hoạch,tổng kết,sơ kết,rút kinh nghiệm", True)]),
}  # fmt: skip
_SCHOOL: Final = Phrases(
    [
        (
            """
        skol*, elev*, gymnasi*, klass*, school*, pupil*, student*, teacher*, trường, học sinh, giáo viên, lớp
    """,
            True,
        )
    ]
)


class Hit(NamedTuple):
    """A word for a kind of activity: where it stands and how much it says."""

    span: Span
    kind: Kind
    strength: int


def kind_hits(message: Message, occupied: Sequence[Span]) -> list[Hit]:
    """The words for kinds outside of the names and follow-ups, as they weigh in their sentence."""
    hits: list[Hit] = []
    for start, stop, sort in _TABLES[message.language].all(message.tokens, exact=message.marked):
        if not taken(occupied, start):
            hits.append(Hit(Span(start, stop), sort.kind, _weight(message, start, sort, hits)))
    return hits


def _weight(message: Message, start: int, sort: _Sort, earlier: Sequence[Hit]) -> int:
    """The strength, less when the word only tells what another activity was about."""
    sentence = message.sentence_of(start)
    before = [hit for hit in earlier if sentence.holds(hit.span.start)]
    about = _ABOUT[message.language]
    if before and any(
        about.has(message.tokens, place, exact=message.marked) for place in range(before[0].span.stop, start)
    ):
        return 0
    return sort.strength


def kind_of(message: Message, occupied: Sequence[Span]) -> Kind:
    """The kind that the first telling sentence names; the more definite word wins, then the earlier one."""
    hits = kind_hits(message, occupied)
    if not hits:
        return Kind.OTHER
    first = [hit for hit in hits if hit.strength > _VERB] or hits
    sentence = message.sentence_of(first[0].span.start)
    rivals = [hit for hit in hits if sentence.holds(hit.span.start)]
    best = max(rivals, key=lambda hit: (hit.strength, -hit.span.start))
    if best.kind is Kind.SCHOOL_EXCHANGE and best.strength == _WEAK:
        is_school = any(_SCHOOL.has(message.tokens, place) for place in range(sentence.start, sentence.stop))
        return Kind.SCHOOL_EXCHANGE if is_school else Kind.MEETING
    return best.kind
