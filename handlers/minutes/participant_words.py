"""The words for people who take part, and for the numbers of them, in three languages."""

from itertools import product
from typing import Final, Literal

from handlers.minutes.phrases import Phrases, words

Group = Literal["participants", "people", "women", "men", "other"]


def _refusals(wills: str, nots: str, says: str) -> str:
    """Every way to put together that somebody does not say what they are: "vill inte uppge", "prefers not to say"."""
    parts = product(wills.split(","), nots.split(","), says.split(","))
    return ",".join(" ".join(filter(None, words)) for words in parts)


NOUNS: Final = {
    "sv": Phrases[Group]([
        ("""
            deltagare, deltagarna, delt, delt., deltog, deltagit, deltar, deltagande, runt bordet, kring bordet, vid
            bordet, i rummet, på mötet, närvarande, närvarade, på plats, i publiken, i salen, dök upp, kom,
            medverkade, medverkande, på länk, via länk, på distans, till antalet, attendees, participants, i
            sällskapet, i delegationen, i gruppen, i gänget, man stark, man starka
        """, "participants"),
        ("""
            personer, person, pers, pers., p, st, stycken, människor, boende, invånare, medborgare, gäster, gäst,
            besökare, elever, elev, lärare, gymnasister, profs, konsulter, tjänstepersoner, poliser, ungar,
            högstadieelever, platser, tjänstemän, tjänstepersoner, tjänsteman, chefer, politiker, studenter, ungdomar,
            föräldrar, kollegor, kolleger, forskare, experter, ledamöter, vuxna, äldre, anställda, unga,
            representanter, företrädare, delegater, rektorer, ingenjörer, planerare, tekniker, handläggare,
            volontärer, åhörare, journalister, entreprenörer, företagare, barn, lantbrukare, bönder, medarbetare,
            ombud, medlemmar, strateger, samordnare, kommunalråd, operatörer, pensionärer, seniorer, skolledare,
            grannar, studerande, pedagoger, hyresgäster, besökande, intresserade, inbjudna gäster, specialister,
            people, pax, ppl, guests, praktikanter, doktorander, arkitekter, jurister, läkare, sjuksköterskor, tolkar,
            ledare, bybor, tolk, chaufför, guide, frivilliga, frivillig, funktionärer, scouter, eldsjälar, aktivister,
            hantverkare, arbetare, näringsidkare, handledare, professorer, inspektörer, chaufförer, förare, kvinnliga
            och manliga deltagare
        """, "people"),
        ("kvinnor,kvinna,kv,kv.,flickor,flicka,tjejer,tjej,damer,kvinnliga,k,kvinnorna,mammor,mödrar", "women"),
        ("män,man,pojkar,pojke,killar,kille,herrar,manliga,m,männen,mans,pappor,fäder", "men"),
        ("""
            andra, annat, annan, övriga, övrig, icke-binär, icke-binära, ickebinär, ickebinära, ville inte uppge,
            ville inte svara, inte ville ange, inte ville uppge, inte ville svara, inte uppgav, inte angav, inte vill
            ange, inte ville säga, inte vill uppge, inte svarade, vill inte uppge, uppgav inte, okänt, okänd, okända,
            ej uppgett, ej angett, annan könsidentitet, annat kön, annan könstillhörighet, ville ej uppge, uppgav
            inget kön, angav inget kön, avstod från att uppge, valde att inte uppge, ej uppgivet, svarade inte, ville
            inte ange
        """, "other"),
        (_refusals("vill,ville,som vill,som ville", "inte,ej", "uppge,ange,säga,svara,berätta,uppge kön"), "other"),
        (_refusals("vill,ville,som vill,som ville", ",", "vara anonym,vara anonyma,förbli anonyma"), "other"),
    ]),
    "en": Phrases[Group]([
        ("""
            participants, participant, attended, attendees, attending, attendance, took part, turned up, showed up,
            came, present, joined, participated, were there, around the table, round the table, at the table, on the
            call, online, in the audience, listeners, in attendance, in the room, pax, turned out, in number, in the
            party, in the delegation, in the group, on site, on zoom, on teams, over zoom, remotely
        """, "participants"),
        ("""
            people, persons, person, ppl, residents, citizens, guests, visitors, pupils, students, student, pupil,
            teachers, profs, nurses, lecturers, doctors, stallholders, traders, police officers, academics, places,
            folks, seats, officials, officers, managers, politicians, youth, youths, young people, parents, colleagues,
            researchers, experts, members, adults, elders, employees, staff, representatives, delegates, principals,
            engineers, planners, planers, technicians, volunteers, journalists, entrepreneurs, farmers, children,
            kids, councillors, operators, civil servants, heads, villagers, neighbours, neighbors, interpreters,
            professors, specialists, scientists, trainees, seniors, businesspeople, leaders, households'
            representatives, viewers, spectators, locals, of us, strong, graduates, interns, inspectors, drivers,
            workers, helpers, activists, scouts, tenants, headteachers, educators
        """, "people"),
        ("women,woman,w,girls,girl,ladies,female,females,f,mothers,mums,moms", "women"),
        ("men,man,m,boys,boy,gentlemen,male,males,fathers,dads", "men"),
        ("""
            other, others, non-binary, nonbinary, did not want to answer, preferred not to answer, would rather not
            say, chose not to say, preferred not to say, prefer not to say, undisclosed, unknown, did not say, not
            stated, unspecified, did not want to say, not specified, of another gender, another gender, other gender,
            did not state, declined to say, did not want to answer, preferred not to answer, would rather not say,
            chose not to say, didn't say, rather not say, did not answer, undeclared
        """, "other"),
        (_refusals("prefer,prefers,preferred,chose,chooses,wished,wishes", "not to",
                   "say,answer,state,disclose,tell,specify"), "other"),
        (_refusals("don ',doesn ',didn ',wouldn '", "t", "want to say,wish to say,say,state,tell,disclose,specify"),
         "other"),
        (_refusals("do,does,did,would,who did", "not", "want to say,wish to say,say,state,tell,disclose"), "other"),
    ]),
    "vi": Phrases[Group]([
        ("""
            người tham dự, người tham gia, người dự, thành viên tham dự, người quanh bàn, người ngồi họp,
            người có mặt, học viên, khách mời, người đến dự, người đến, đại biểu tham dự, lượt người, người đăng ký và
            tham dự
        """, "participants"),
        ("""
            đồng chí,
            người, ng, đại biểu, cb, hs, hv, gv, sv, cán bộ, anh chị, anh chị em, anh em, cô chú, ông bà, học sinh, em,
            bạn, giáo viên,
            khách, chuyên gia, nông dân, tiểu thương, bác sĩ, y tá, lái xe, thợ, giáo sư, hộ kinh doanh, trẻ em, cụ,
            bậc phụ huynh, tổ trưởng, công chức, viên chức, hội viên, đoàn viên, thanh niên, sinh viên, thành viên,
            cộng tác viên, người tình nguyện, chiến sĩ, đoàn viên thanh niên, người dân, cư dân, kỹ sư, nhà báo, phóng
            viên, cháu, thầy cô, đại diện, nhân viên, công nhân, phụ huynh, doanh nhân, bà con, nhà khoa học, lãnh
            đạo, cử tri, lượt khách, bạn trẻ, giảng viên, tình nguyện viên, nghiên cứu viên, hiệu trưởng, nhà nghiên
            cứu, trưởng đoàn, phiên dịch, phiên dịch viên, giám đốc, kỹ thuật viên, bác, đồng chí, vị, vị khách, khán
            giả, quý khách, cựu sinh viên, cô giáo và thầy giáo
        """, "people"),
        ("""
            nữ, phụ nữ, bà mẹ, bạn nữ, nữ sinh, em gái, chị em, nữ giới, bạn gái, học sinh nữ, em nữ, người nữ, người
            là nữ, người là phụ nữ, cán bộ nữ, nữ cán bộ, nữ đại biểu, đại biểu nữ, chị, cô, hội viên nữ, cháu gái, bé
            gái, là nữ, giáo viên nữ
        """, "women"),
        ("""
            nam, anh, ông, ông bố, thầy, đàn ông, nam giới, em trai, bạn nam, nam sinh, học sinh nam, em nam, người
            nam, người là nam, cán bộ nam, nam cán bộ, đại biểu nam, cháu trai, bé trai, là nam, giáo viên nam
        """, "men"),
        ("""
            người không muốn nêu, khác, giới tính khác, người khác, không muốn nêu, không nêu, không xác định, người
            không nêu, người không muốn nêu giới tính, không rõ, người thuộc giới khác, người không trả lời, người
            không ghi, không ghi giới tính, người giới tính khác, người không muốn nói, không trả lời, giới khác,
            người không cho biết, người không khai, không tiết lộ, người chọn không nêu
        """, "other"),
        (_refusals(",người,bạn,em,học sinh,học viên", "không,không muốn,chọn không",
                   "nêu,nói,nêu giới tính,trả lời,cho biết,tiết lộ,khai,ghi"), "other"),
    ]),
}  # fmt: skip
LABELS: Final = {
    "sv": Phrases[Group]([("""
        publik, vi blir, vi va, deltagare, deltagarantalet, antalet deltagare, antalet besökare, besökarantalet,
        publiken, närvaron,
        närvarolistan, deltagarlistan, skaran, uppslutningen, sällskapet, antal besökare, vi blev, blev vi, var vi, vi
        är, de var, antal deltagare, antal, närvarande, totalt, sammanlagt, delt, tot, antal personer, deltagarantal,
        gäng på, gänget var, skara på, sällskap på,
        närvaro, personer, vi var, grupp på, grupp om, gruppen var, gruppen på, besökare, grupp med, allt som allt,
        inalles, summa, delegation på, delegation om, delegationen var
    """, "participants"),
                          ("kvinnor,kv,flickor,antal kvinnor,k,f,tjejer", "women"),
        ("män,pojkar,antal män,m,killar", "men"),
        ("annat,övriga,okänt,annan,ej uppgett,icke-binära", "other"),
        (_refusals("vill,ville", "inte,ej", "uppge,ange,säga,svara"), "other")]),
    "en": Phrases[Group]([("""
        participants, attendance list, sign-in sheet, number of participants, the number of participants, the group,
        the audience, the crowd, the party, the team, attendance, attendees, total, in total, present, headcount,
        group of, we were, a group of, team of, delegation of, class of, no of participants, people, party of,
        audience of, audience, bunch of, turnout, turnout of,
        panel of, crowd of, groups of, altogether, all told, in all,
        heads, pax, total pax, headcount, number of people, number of attendees, no of people, no of pax
    """, "participants"),
                          ("women,girls,female,females,w,f", "women"), ("men,boys,male,males,m", "men"),
        ("other,others,not stated,unknown,non-binary,undisclosed", "other")]),
    "vi": Phrases[Group]([("""
        số người, số người tham dự, tổng số, tổng cộng, số đại biểu, thành phần, có mặt, tổng, số lượng, số học
        viên, số người tham gia, quân số, số người dự, thực tế, thực đến, thực dự, số lượng đại biểu, số lượng người
        tham dự, nhóm, người tham dự, người tham gia, cả thảy, tất cả
    """, "participants"), ("sĩ số", "people"),
                          ("nữ,số nữ,nữ có,chị em có,trong đó nữ,nữ chiếm,phụ nữ chiếm,nữ là", "women"),
        ("nam,số nam,nam có,anh em có,nam chiếm,nam là", "men"), ("khác,không nêu,giới tính khác", "other")]),
}  # fmt: skip
# ... and these before a colon: "Came: 43".
ARRIVED: Final = words("""
    kom, kom faktiskt, deltog, dök upp, närvarade, came, attended, showed up, turned up, joined, đến, đã đến, đến dự,
    dự, tham dự, tham gia, thực tế, đi, đi được, đến được, đi thực tế, tới, got,
    fick, ended up with, ended up being, blev, được, drew,
    attracted, gathered, lockade, samlade, drog, thu hút
""")
LINKS: Final = {
    "sv": words("""
        som, som är, av dem, av dessa, av deltagarna, var, är, av vilka, stycken, st, är det, var det, blev, av oss,
        av eleverna, av lärarna
    """),
    "en": words("""
        who, who are, of them, of whom, of these, were, are, of the participants, being, of which, was, who were, of
        the
    """),
    "vi": words("là,trong số đó là,trong đó là,người là,đều là"),
}  # fmt: skip
# What makes a number of people one of others than those who took part.
ABSENT: Final = {
    "sv": words("""
        anmälda, anmält sig, anmälda var, förra året, i fjol, betjänar, bor i, bor, bodde, försörjer, per
        år, per dag, om dagen, om året, i månaden, hushåll, frånvarande, uteblev, läst av, sett av, sedd av, lästes
        av, nådde, sjuka, var sjuk, var sjuka, stannade hemma, saknades, kallade, till
        våren, till hösten, ytterligare, sjukanmälda, kallades, av planerade, hon har, han har, skolan har, renar,
        per klass, per grupp, per lag, per bord, i varje,
        vardera, från varje, från respektive, per kommun, per skola, per land, per part, utom, förutom, exklusive, var
        och en, avbokade, avbokat, avbokade sig, återbud, förhinder, tackade nej, ställde in
    """),
    "en": words("""
        registered, signed up, last year, live in, lives in, living in, serves, serving,
        per year, per day, a year, a day, households, absent, missing, apologies, further, each
        year, every year, per month, no-shows, read by, seen by, watched by, reached, readers, shared by, did not
        come, ill, at home, stayed home, sick,
        she has, he has, school has, per class, per group, in each, each class, each group, apiece, from
        each, from every, from either, per municipality, per school, per country, per partner, per side, except,
        except for, minus, excluding, cancelled, canceled, declined, had to cancel, pulled out, dropped out
    """),
    "vi": words("""
        đăng ký, năm ngoái, phục vụ, mỗi năm, mỗi ngày, hộ gia đình, riêng, vắng, năm sau, năm tới, hằng năm,
        thêm, cho khoảng, cấp nước cho, vắng mặt, lần trước, lần sau, đợt tới, xin nghỉ, độc giả, người đọc, ốm, bị
        ốm, ở nhà, khóa tới, buổi tới, kỳ tới, lần tới, trường có, mỗi, trừ, ngoại trừ, báo vắng, xin vắng, báo bận,
        hủy
    """),
}  # fmt: skip
# Before a number that another one is only compared with.
COMPARED: Final = words("""
    jämfört med, mot, istället för, i stället för, compared with, compared to, against, versus, vs, instead of,
    so với, thay vì, thay cho
""")
ANOTHER_TIME: Final = words("""
    förra året, förra gången, förra omgången, förra mötet, förra utbildningen, i fjol, ifjol, i våras, i höstas, i
    somras, i vintras, året innan, året dessförinnan, gången innan, till våren, till hösten, till sommaren,
    last year, last time, last spring, last autumn, last summer, last winter, the year
    before, the time before, this time last year, in the spring, in the autumn, năm
    ngoái, năm kia, năm trước, lần trước, kỳ trước, đợt trước, khóa trước, hồi trước, năm sau, năm tới, lần sau, lần
    tới, đợt sau, đợt tới, khóa sau, khóa tới, kỳ tới
""")
EXPECTED: Final = {
    "sv": words("""
        väntas, förväntas, väntade, väntat, hoppades på, hoppats på, räknade med, räknat med, räknar med, ska, skall,
        vill, bör, kommer att, planeras, antogs, antagna, sökte, max, högst, plats för, platser, kapacitet, beräknas,
        ska utbilda, målet, inbjudna, inbjöds, bjöd in, kallat, kallades
    """),
    "en": words("""
        expected, expects, expect, expecting, hoped for, hoping for, counted on, will, would, should, up to, capacity,
        room for, places, seats, planned for, enrolled, recruited, admitted, applied, target, goal is, invited
    """),
    "vi": words("""
        triệu tập, dự kiến, sẽ, mời, tuyển, chiêu sinh, giấy mời, sức chứa, tối đa, chỗ, mục tiêu, kế hoạch, được mời
    """),
}  # fmt: skip
# What may follow a number that stands behind its noun: "kvinnor 19, män 14", "närvarande 33 varav".
AFTER_COUNT: Final = frozenset(
    "namn names underskrifter signatures tên och and và va samt varav of trong runt around bên quanh".split()
)
TOTAL: Final = words("""
    totalt, sammanlagt, tillsammans, inalles, allt som allt, in all, in total, altogether, all in all, overall, tổng
    cộng, tổng số, tất cả, total, tất cả là, all told, summa, cả thảy
""")
BARRIERS: Final = frozenset(
    """
        i på av från till med och om för hos vid som var är in on at of from to with and for who that were was by the
        a about or varav whom which tại ở từ với và của về cho để là
    """.split()
)
# What whoever is counted does; a number belongs to it when nothing else is counted: not in "14 schools took part".
CAME: Final = frozenset(
    """
        kom med came joined present attended deltog närvarande attendance took turned showed participated dök
        medverkade närvarade deltagit deltar
    """.split()
)
EN_PERSONS: Final = tuple("ers ors ists ants ees ians men women people mates nurses".split())
EN_THINGS: Final = frozenset(
    """
        recipients readers centers centres computers papers numbers quarters hours posters towers containers orders
        letters chapters meters flyers subscribers followers customers sensors motors factors errors sectors offers
        rivers others covers layers filters digesters boilers burners trailers sewers trees committees fees degrees
        plants restaurants grants folders printers banners partners corridors stickers documents tonnes generators
        reactors incinerators converters brochures newsletters dinners buses tiers powers pointers indicators matters
        borders shelters dollars lists specimen pumpers routers servers chargers indicators variants
    """.split()
)
SV_PERSONS: Final = tuple(
    """
    deltagare elever lärare personer bor kockar ologer onomer nalister turister direktörer mentorer kuratorer
    brandmän planerare tjänstemän chefer politiker studenter ledare forskare ingenjörer tekniker medlemmar
    representanter boende ledamöter volontärer föräldrar arbetare sköterskor ungdomar tjejer gäster experter
    operatörer medborgare
""".split()
)
# Those for whom a training is, of whom each may be many people, and how long it is for.
NO_AUDIENCE: Final = frozenset(
    """
        skolor klasser kommuner företag byar hushåll familjer organisationer föreningar förvaltningar avdelningar bolag
        grupper lag dagar timmar veckor månader år minuter gånger kvällar tusen miljoner schools classes municipalities
        companies villages households families organisations organizations associations departments groups teams wards
        communes firms days hours weeks months years minutes evenings sessions thousand million
        trường lớp xã phường huyện công doanh hộ thôn xóm đơn
        cơ ngày giờ tuần tháng năm buổi phút nhóm tổ đội triệu nghìn
    """.split()
)
# Swedish words in -are that are no people.
SV_THINGS: Final = tuple(
    """
    hektare mätare laddare skrivare högtalare behållare brännare hammare läsare ställare vidare samlare tidigare
    mottagare följare
""".split()
)
# ... and in -ande or -ende, alone behind a number.
SV_NOT_DOING: Final = frozenset(
    """
        beroende rörande gällande angående avseende beträffande följande motsvarande fortfarande kommande återstående
        nuvarande pågående löpande inledande inkommande utgående gående stående liggande hängande tillkommande
        erbjudande meddelande uttalande utlåtande yttrande leende påstående förhållande förfarande åtagande löpande
        ärende ärenden avgörande anförande utseende beteende oroande varierande avslutande innevarande föregående
    """.split()
)
