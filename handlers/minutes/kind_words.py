"""The words for the sorts of activities, in three languages, with how much each says."""

from typing import Final, NamedTuple

from handlers.minutes.draft import Kind
from handlers.minutes.phrases import Phrases, words

SURE, USUAL, LIKELY, WEAK, VERB, NOTHING = 5, 4, 3, 2, 1, 0


class Sort(NamedTuple):
    """A sort of activity and how much a word says for it."""

    kind: Kind
    strength: int


def _rows(kind: Kind, strength: int, *spellings: str) -> list[tuple[str, Sort]]:
    return [(row, Sort(kind, strength)) for row in spellings]


_SV: Final = [
    *_rows(Kind.CITIZEN_DIALOGUE, VERB, "dialog,dialogen,rådslag*"),
    *_rows(Kind.DELEGATION, SURE, "delegation*,delegationsbesök*,delegationsresa*,delegationsres*,delegationen*"),
    *_rows(Kind.STUDY_VISIT, SURE, "studiebesök*,studieresa*,studieresor,studiebes*,studieresan*,studietur*"),
    *_rows(Kind.STUDY_VISIT, WEAK, """
        *inspektion, *inspektionen, inspekterade, syn på plats, besiktning*, besiktigade,
        besökte, besöker, besök på, besök hos, besök vid, besök, besöket, rundvandring*, fältbesök*, guidad tur,
        guidning*, visning*, platsbesök*
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, SURE, """
        skolutbyte*, elevutbyte*, lärarutbyte*, klassutbyte*, utbyteselev*, ungdomsutbyte*, vänskol*, skolutbyten,
        rektorsutbyte*, gemensam lektion, gemensamma lektion*, lektion med, elevresa*, digitalt klassbesök,
        gymnasieutbyte*
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, LIKELY, "utbytet, utbytesresa*, utbytesvecka*, utbytesbesök*"),
    *_rows(Kind.MEETING, VERB, "utbytet av, kom förbi, tittade förbi, tittade in"),
    *_rows(Kind.TRAINING, USUAL, """
        utbildning, utbildningen, utbildningsdag*, utbildningar, utbildningstillfälle*, utbildade, kurs, kursen,
        kurser, kursdag*, workshop*, fortbildning*, kompetensutveckl*, föreläsning*, studiecirkel*, webbutbildning*,
        vidareutbildning*, handledarutbildning*, introduktionsutbildning*, studiedag*, *utbildning, *utbildningen,
        *utbildningar, *fortbildning, *fortbildningen, *workshop, *kurs, *kursen, lärardag*, övningsdag*,
        träningsdag*, internutbildning*, utbildningspass*, utbildningsserie*, utbildningskväll*, utbildningsvecka*,
        grundkurs*, skolning*, webbinarium om hur, utb, fortb
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, SURE, """
        medborgardialog*, invånardialog*, boendedialog*, samråd*, medborgarmöte*, dialogmöte med boende*, dialog med
        boende*, dialog med medborgar*, dialog med invånar*, boendemöte*, invånarmöte*, medborgarråd*,
        områdesdialog*, trygghetsvandring*, stormöte med boende*, dialog med hyresgäst*, dialog med ungdom*, dialog
        med föräldr*, dialog med närboende*, dialog med allmänhet*, dialog i, dialog på, dialogen i, dialogen på,
        träffade boende, möte med boende, mötte boende, möte med de boende, dialog om, dialogkväll*, dialogmöte*,
        dialogcafé*, öppet hus om, öppet möte med boende*, ungdomsdialog*, samrådsmöte*, medborgarkväll*
    """),
    *_rows(Kind.CONFERENCE, USUAL, """
        *konferens, *konferensen, *seminarium, *seminariet, konferens*, seminari*, webbinari*, kongress*, symposi*,
        forum, forumet, toppmöte*, nätverkskonferens*, mässa, mässan, paneldebatt*, panelsamtal*, slutkonferens*,
        klimatkonferens*, partnerskapsforum*, årskonferens*, konf, konfen
    """),
    *_rows(Kind.PUBLICATION, USUAL, """
        publicera*, publikation*, gav ut, ges ut, gett ut, tryckt*, tryckte*, broschyr*, nyhetsbrev*, rapporten är
        ute, pressmeddelande*, gavs ut, utgivning*, släppte rapport*, släppt*, har publicerats, foldern, lade ut,
        lagt ut, lagts ut, ny film, ny video, ny podd, ny bok, ny rapport*, ny handbok, ny skrift,
        utgiven, utgivna, utgivet, utkommen, kommit ut, finns ute, ute på webben, ute på nätet, faktablad*,
        nytt häfte, jubileumsskrift*, jubileumsbok*, festskrift*, årsskrift*
    """),
    *_rows(Kind.OTHER, USUAL, """
        *invigning, *utställning, *utställningen, *festival, *firande, invigning*, invigdes, invigde, utställning*,
        ceremoni*, jubileum*, jubileums*, firade*, firande*, trädplanter*, planterade*, plantering*, kulturkväll*,
        festival*, konsert*, tävling*, picknick, loppis, radiointervju, intervju*, podd, julfest, fest, luciatåg,
        lucia, quiz, basar, plockade skräp, fältdag*, städade, röjde, odlingsdag*, skräpplock*, städdag*,
        strandstäd*, mottagning*, fotoutställning*, filmvisning*, filmkväll*, gåva*, överlämnade, insamling*,
        firades, högtid*, invig*, fotbollsturnering*, turnering*, matlagning*, vernissage*, avtalssignering*,
        undertecknande*, underskrift*, signering*, flaggades, minnesstund*, julmarknad*, kulturdag*, lucia*,
        familjedag*, *fest, *festen, *promenad, *café, *cafeet, *caféet, *konsert, *konserten, *turnering,
        *turneringen, *tävling, *tävlingen,
        *picknick,
        *föreställning, *föreställningen, hantverksmarknad*, matmarknad*, loppmarknad*, vårmarknad*, höstmarknad*,
        idrottsdag*, friluftsdag*, temadag*, bokdag*, läger, lägret, *läger,
        *lägret, cup, filmvisning,
        öppet hus, öppna hus, middag för, middagen för, lunch för, lunchen för, galamiddag*, tackmiddag*
    """),
    *_rows(Kind.MEETING, WEAK, """
        möte, mötet, möten, *möte, *mötet, *möten, *samtal, videomöte*, arbetsmöte*, styrgrupp*, styrgruppsmöte*,
        *sammanträde, *sammanträdet,
        planeringsmöte*, uppföljningsmöte*, uppstartsmöte*, startmöte*, avstämningsmöte*, telefonmöte*, digitalt
        möte, lunchmöte*, projektmöte*, närvarande :, frånvarande :, protokoll fört, dagordning, anteckningar från,
        närv :, minnesanteckningar, med :, på mötet, avstämning*, sammanträde*, överläggning*, årsmöte*,
        nätverksmöte*, träff, träffen, telefonsamtal*, samtal med, samtal, lunch med, fika med, frukostmöte*,
        teamsmöte*, zoommöte*, zoomade, budgetmöte*, informationsmöte*, referensgrupp*, arbetsgruppsmöte*,
        styrelsemöte*, förmöte*, slutmöte*, kickoff*, kick, chefsmöte*, expertmöte*, krismöte*, partnermöte*,
        frukost med, kaffe med, kvartalsmöte*, månadsmöte*, veckomöte*, mtg, avst
    """),
    *_rows(Kind.MEETING, USUAL, "artighetsbesök*, artighetsvisit*, hövlighetsbesök*, hövlighetsvisit*"),
    *_rows(Kind.MEETING, VERB, """
        mötte, träffade, träffades, träffar, träffas, möter, möts, ses,
        träffat, sågs, satt ner med, satt vi, satt ner, på länk, pratade med, ringde,
        talade med, diskuterade, överlade, sammanträdde, satt med, pratade igenom, stämde av, stämt av, hade besök
        av, snackade om, snackat om, pratade om, pratat om, talade om, talat om, lunchade, fikade, teams, zoom,
        skype, pratat med, snackade med, mötts, ringt, per telefon, på telefon, i
        telefon, på tråden, mött, samtalade, gick igenom,
        intervju*
    """),
]  # fmt: skip
_EN: Final = [
    *_rows(Kind.CITIZEN_DIALOGUE, VERB, "dialogue,dialogues,consultation,consulted"),
    *_rows(Kind.DELEGATION, SURE, "delegation*"),
    *_rows(Kind.MEETING, VERB, "dropped by, popped in, came by, stopped by, came to see us"),
    *_rows(Kind.STUDY_VISIT, SURE, """
        study visit*, study tour*, study trip*, field visit*, site visit*, study week, fact-finding, benchmarking
        visit
    """),
    *_rows(Kind.STUDY_VISIT, WEAK, """
        inspection*, inspected, walk-through, walked through, walked around, invited us to see,
        visited, visit to, tour of, visit, visits, guided tour, toured, visit at, field trip*, were shown around,
        went to see
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, SURE, """
        school exchange*, student exchange*, pupil exchange*, teacher exchange*, class exchange*, exchange between
        schools, youth exchange*, exchange students, sister school*, school-to-school, joint lesson*, joint class*,
        shared lesson, online lesson, exchange week, exchange visit, exchange trip, school partnership, twin
        school*, partner school*, pupils' exchange
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, LIKELY, "the exchange, our exchange, an exchange"),
    *_rows(Kind.MEETING, VERB, "the exchange of, an exchange of"),
    *_rows(Kind.TRAINING, USUAL, """
        training*, trained, course, courses, workshop*, webinar on how, lecture*, masterclass*, capacity building,
        capacity-building, tutorial*, study circle*, refresher*, class on, bootcamp*, hands-on session, taught,
        coaching, teach-in, skills day, instruction, tng, trng, wkshp, ws, wshop
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, SURE, """
        citizen dialogue*, citizens' dialogue*, citizen's dialogue*, dialogue with residents, dialogue with
        citizens, public consultation*, met residents, met with residents, meeting with residents, met citizens, met
        villagers, meeting with citizens, town hall meeting*, residents' meeting*, residents' dialogue*, resident
        dialogue*, residents dialogue*, resident meeting*, consultation with residents, community dialogue*, public
        meeting*, public hearing*, dialogue evening, community consultation*, community meeting*, residents
        meeting*, citizens dialogue*, dialogue meeting with residents, listening session*, neighbourhood meeting*,
        neighbourhood dialogue*, citizens' meeting*, dialogue with the residents, dialogue with people, dialogue
        with villagers, consultation meeting
    """),
    *_rows(Kind.OTHER, NOTHING, "came out of, come out of, comes out of"),
    *_rows(Kind.CONFERENCE, USUAL, """
        conference*, seminar*, symposium*, congress*, forum, forums, summit*, webinar*, panel debate*, panel
        discussion*, colloquium*, trade fair, conf
    """),
    *_rows(Kind.PUBLICATION, USUAL, """
        published, publication*, printed, brochure*, newsletter*, leaflet*, handbook is out, report is out, is out, are
        out, appeared in, appeared, off the press, is now online, is online, available online, went live, is printed,
        press release*, came out, released, issued, launched the report, new report, new film, new video, new book, now
        available, went to print, report launched, guidebook*
    """),
    *_rows(Kind.OTHER, USUAL, """
        exhibition*, ceremony*, ceremonies, anniversary, celebration*, celebrated, celebrate, tree planting,
        tree-planting, planted, festival*, concert*, competition*, inauguration*, inaugurated, opening of,
        clean-up*, cleanup*, reception*, photo contest, film screening, screening, donation*, donated, handed over,
        fair, cultural evening, clean up, picnic, radio interview, tv interview, interview, podcast, party,
        christmas dinner, tour of honour, quiz, picked up litter, litter picking, open day, field day, fun run,
        gala, sports day, craft market, christmas market, flea market, street market, market day, lantern evening,
        film night, friendship walk, walkathon, charity walk, parade, movie night, film evening, camp, camps,
        picked litter, contest, tournament,
        signing, hackathon, art show, open house, marathon,
        football match, culture night, cultural night
    """),
    *_rows(Kind.MEETING, WEAK, """
        meeting*, call, phone call, video call, talks, talk with, talks with, check-in, sync, lunch with, had tea,
        tea with, coffee with, kick-off*, kickoff*, steering group*, discussion with, steering committee,
        conversation with, dinner with, videoconference*, video conference*, teleconference*, catch-up, briefing*,
        consultation*, breakfast with, conference call, zoom call, teams call, skype call, stand-up, present :,
        apologies :, minutes of, agenda :, item 1, with :, attending :, attendees :, in attendance :, debrief*,
        round table*, roundtable*, working session, review with, interview*, mtg, mtgs, conf call
    """),
    *_rows(Kind.MEETING, USUAL, "courtesy call*, courtesy visit*"),
    *_rows(Kind.MEETING, VERB, """
        met, meets, talked about, spoke about, chatted about, chatted with, spoke with, spoke to, talked to,
        talked with, sat down with, discussed, called, zoom, teams, skype,
        caught up, had lunch, had coffee, had dinner, met up, meet, went through, phoned, rang, by phone, on the phone,
        over the phone, facetime, whatsapp
    """),
]  # fmt: skip
_VI: Final = [
    *_rows(Kind.DELEGATION, SURE, """
        đoàn công tác, đoàn đại biểu, đoàn cán bộ, đoàn lãnh đạo, phái đoàn, đón đoàn, tiếp đoàn, đoàn khách, đoàn
        Thụy Điển, đoàn Linköping, đoàn Sông Công, đoàn Thái Nguyên, đoàn của, đoàn từ, đoàn Việt Nam, đoàn thành
        phố, đoàn tỉnh, đoàn gồm, cử đoàn, đoàn ra
    """),
    *_rows(Kind.DELEGATION, LIKELY, "đoàn"),
    *_rows(Kind.DELEGATION, NOTHING, "đoàn viên, thành đoàn, đoàn thanh niên, đoàn trường, tỉnh đoàn"),
    *_rows(Kind.DELEGATION, VERB, "đoàn mình, đoàn ta, đoàn chúng ta, đoàn chúng tôi"),  # who we were, on any occasion
    *_rows(Kind.STUDY_VISIT, SURE, """
        tham quan*, thăm quan*, đoàn kiểm tra, đoàn thanh tra, khảo sát, học tập kinh nghiệm,
        đi thực tế, chuyến thực địa, đi thực địa, thăm và học
        tập, thăm nhà máy, thăm mô hình, tham quan học tập, đi thăm, nghiên cứu thực tế, chuyến thăm học tập, đến
        thăm, học hỏi mô hình, chuyến đi học tập, thăm học tập, sang học tập, đi học tập
    """),
    *_rows(Kind.STUDY_VISIT, WEAK, "thăm, kiểm tra thực địa, kiểm tra thực tế, kiểm tra hiện trường, đi kiểm tra"),
    *_rows(Kind.SCHOOL_EXCHANGE, SURE, """
        giao lưu học sinh, trao đổi học sinh, tiết học chung, lớp học chung, giao lưu trường, giao lưu trực tuyến
        học sinh, trao đổi giáo viên, giao lưu giáo viên, giao lưu giữa học sinh, giao lưu giữa trường, giao lưu
        giữa hai trường, trao đổi giữa hai trường, giao lưu hai trường, trường kết nghĩa, giao lưu với học sinh,
        giao lưu với trường, giao lưu trường học, trao đổi trường học, học sinh giao lưu, lớp học kết nối
    """),
    *_rows(Kind.SCHOOL_EXCHANGE, LIKELY, "giao lưu"),
    *_rows(Kind.TRAINING, USUAL, """
        tập huấn*, đào tạo, khai giảng, lớp, lớp tiếng, đứng lớp, khóa dạy, khóa, khoá, buổi dạy, khóa học, khoá
        học, bồi dưỡng*, lớp học, lớp tập huấn, hướng dẫn kỹ thuật, khóa đào tạo, khoá đào tạo, khóa tập huấn, lớp
        bồi dưỡng, huấn luyện, workshop*, lớp đào tạo, học nghề
    """),
    *_rows(Kind.CITIZEN_DIALOGUE, SURE, """
        đối thoại, gặp người dân, gặp gỡ nhân dân, gặp dân, họp dân, gặp gỡ người dân, lấy ý kiến người dân, tham
        vấn cộng đồng, lấy ý kiến nhân dân, tham vấn người dân, tiếp xúc cử tri, tiếp dân, họp tổ dân phố, lấy ý
        kiến bà con, lấy ý kiến cộng đồng, lấy ý kiến cư dân, gặp bà con, gặp gỡ bà con, tham vấn ý kiến, họp với
        người dân, họp với bà con, trao đổi với người dân, lắng nghe ý kiến người dân
    """),
    *_rows(Kind.CONFERENCE, USUAL, """
        hội nghị, hội thảo, diễn đàn, tọa đàm, toạ đàm, đại hội, hội thảo khoa học, hội nghị thượng đỉnh
    """),
    *_rows(Kind.PUBLICATION, USUAL, """
        xuất bản, in xong, ra mắt, phát hành, ấn phẩm, bản tin, công bố báo cáo, đã in, in ấn, đăng bài, tờ rơi,
        công bố, biên soạn xong, cho ra đời, đã đăng, ra sách
    """),
    *_rows(Kind.OTHER, USUAL, """
        lễ, lễ hội, khánh thành, triển lãm, trồng, trồng cây, kỷ niệm, kỉ niệm, văn nghệ, ra quân, dọn dẹp, dọn rác,
        nhặt rác, cuộc thi, hội thi, hội chợ, trao tặng, tặng, khai trương, lễ ký, ngày hội, chiếu phim, đêm nhạc,
        gala, giải bóng đá, hòa nhạc, quyên góp, đi bộ hữu nghị, đi bộ đồng hành, đi bộ vì, giải chạy, diễu hành,
        đạp xe vì, hội trại, trại hè, cắm trại, giải đấu, phát động, đêm văn hóa,
        liên hoan, trao quà, thi vẽ
    """),
    *_rows(Kind.MEETING, WEAK, """
        điện đàm, gọi video, cuộc gọi video, cuộc gọi thoại, họp, cuộc họp, buổi họp, làm việc với, buổi làm việc,
        cuộc gọi, gọi điện, hội đàm, gặp mặt, gặp gỡ, cuộc
        gặp, buổi gặp, họp trực tuyến, họp nhanh, họp giao ban, họp ban chỉ đạo, ăn trưa với, trao đổi trực tuyến,
        buổi trao đổi, họp online, tiếp và làm việc, họp bàn, họp tổng kết, họp sơ kết, làm việc trực tuyến, phiên
        họp, họp tổ công tác, ăn tối với, giao ban
    """),
    *_rows(Kind.MEETING, LIKELY, """
        chào xã giao, tiếp xã giao, thăm xã giao, gặp xã giao, đến chào, buổi chào xã giao, xã giao
    """),
    *_rows(Kind.MEETING, VERB, """
        gặp, trao đổi với, trao đổi, làm việc, thảo luận, gọi, zoom, teams, bàn với, nói chuyện, hỏi thăm, thăm hỏi,
        qua điện thoại, điện thoại với, điện thoại cho
    """),
]  # fmt: skip
TABLES: Final = {"sv": Phrases(_SV), "en": Phrases(_EN), "vi": Phrases(_VI)}
# After these words the subject follows, not what was done: "möte om studiebesöket".
ABOUT: Final = {
    "sv": words("""
        om, inför, för, kring, gällande, angående, efter, rörande, ang, avseende, på temat, tema, och planera*, att
        planera, planera*, beslut om, diskuterade, följa upp, uppföljning av, utvärdering av, förbereda, prata om,
        pratade om
    """),
    "en": words("""
        about, on, for, regarding, re, concerning, before, after, ahead of, to plan, to prepare, planning,
        preparing, topic, discussed, discussing, following up, follow up, evaluation of, evaluating, agreed on
    """),
    "vi": words("""
        về, cho, trước, sau, bàn, chuẩn bị, để, nhằm, kế hoạch, tổng kết, sơ kết,
        rút kinh nghiệm
    """),
}  # fmt: skip
# What somebody only wishes for has not been.
WISHES: Final = words("""
    vill ha, vill gärna ha, vill göra, vill starta, önskar, önskade, föreslog, föreslår, wants, wanted, would like,
    hopes for, suggested, proposed, proposes, muốn, mong muốn, đề xuất
""")
# A Vietnamese delegation that is received or travels, rather than going to look at something.
TRAVELS: Final = words("đón, tiếp, sang, đến, tới, làm việc, chuyến, thăm và, ra")
RESIDENTS: Final = words(
    """
        boende, invånare, medborgare, hyresgäst*, ungdomar, unga, föräldrar, grannar, närboende, bybor, allmänheten,
        residents, citizens, villagers, neighbours, neighbors, tenants, inhabitants, the public, young people,
        people, locals, người dân, bà con, cư dân, nhân dân
    """
)
WITH: Final = words("tiếp,đón,tog emot,received,with,w /,w,med,m .,m,with the,met,với,cùng,into,got")
# Without a word for what it was, who does this has met others.
SHOWS: Final = words("""
    visade, visade upp, presenterade, demonstrerade, redogjorde för, berättade om, informerade om, drog, demo av,
    presentation av, showed, presented, demonstrated, demoed, demo of, presentation of, briefed, told us, pitched,
    trình bày, giới thiệu, thuyết trình, chia sẻ
""")
SCHOOL: Final = words("""
        skol*, elev*, gymnasi*, klass*, school*, pupil*, student*, teacher*, trường, học sinh, giáo viên, lớp,
    hs, gv
    """)
