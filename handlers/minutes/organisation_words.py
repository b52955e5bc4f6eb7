"""The words that names of organisations are made of, and the words around them."""

from typing import Final

from handlers.minutes.phrases import words

SV_ENDINGS: Final = tuple(
    """
    förvaltningen nämnden bolaget myndigheten förbundet föreningen rådet institutet stiftelsen styrelsen skolan
    gymnasiet högskolan universitetet akademin kommittén klubben kåren inspektionen kansliet centralen
    koncernen
""".split()
)
SV_COMMON: Final = frozenset(
    """
        förvaltningen nämnden bolaget myndigheten förbundet föreningen rådet institutet stiftelsen styrelsen skolan
        gymnasiet högskolan universitetet förskolan grundskolan gymnasieskolan vattenbolaget renhållningsbolaget
        kommittén klubben banken grundskolan folkhögskolan musikskolan kulturskolan kansliet centralen koncernen
        klubben medborgarrådet elevrådet arbetsutskottet projektstyrelsen
    """.split()
)
ENDS: Final = frozenset(
    """
        stad
    ab ltd inc gmbh jsc llc group university department institute school college association foundation agency
    council company corporation corp union committee ministry authority museum bank ngo centre center academy
    federation consulting co hospital network club society bureau kommun universitet högskola gymnasium folkhögskola
    förening förbund energi vatten municipality region chamber board energy water kindergarten cooperative embassy
    församling idrottsförening if konsult teknik joint stock office fund institutes institut myndighet
    kluster cluster stadsmission sällskap förlag tidning tidningar konsortium consortium alliance inkubator incubator
    administration observatory authority laboratory sjukhus brandkår hushållningssällskap fc ik bk hc ff ibk hk
""".split()
)
LOWER_ENDS: Final = frozenset("kommun stad universitet högskola gymnasium folkhögskola university college".split())
STARTS: Final = frozenset(
    """
    region föreningen stiftelsen bostads studieförbundet ministry department university institute embassy
    association city municipality office school bank rotary unicef
""".split()
)
VI_HEADS: Final = words("""
    sở, phòng, trường, công ty, cty, đại học, viện, hội, bộ, trung tâm, ban quản lý, tập đoàn, ubnd, ủy ban nhân dân, uỷ
    ban nhân dân, liên đoàn, ngân hàng, nhóm, câu lạc bộ, hợp tác xã, htx, clb, quỹ, tổ chức, học viện, nhà máy, đại
    sứ quán, cục, chi cục, vụ, tổng cục, hiệp hội, liên minh, mặt trận, bệnh viện, doanh nghiệp, tổng công ty, đoàn
    thanh niên, hội đồng, thành đoàn, ban, trường đại học, trường cao đẳng, trường thpt, trường thcs, thpt, thcs,
    trường tiểu học, trường mầm non, mạng lưới, chi hội, bảo tàng, hđnd, mttq,
    hội đồng nhân dân, mặt trận tổ quốc
""")  # fmt: skip
# What an authority or an institute is for; only the first of its syllables has a capital letter.
VI_TOPICS: Final = words("""
    y tế, xây dựng, tài chính, nội vụ, ngoại vụ, tư pháp, công thương, công nghiệp, khoa học, công nghệ, nông nghiệp,
    môi trường, tài nguyên, phát triển nông thôn, nông thôn, văn hóa, văn hoá, thể thao, du lịch, giao thông vận tải,
    giao thông, kế hoạch, đầu tư, lao động, thông tin, truyền thông, giáo dục, đào tạo, quản lý đô thị, đô thị, kinh
    tế, thống kê, thuế, bảo vệ môi trường, thủy lợi, lâm nghiệp, ngoại giao, quốc phòng, công an, dân tộc, nghiên cứu,
    hợp tác quốc tế, quy hoạch, nước sạch, xúc tiến đầu tư, người cao tuổi, người khuyết tật, cựu chiến binh, nông dân,
    chính trị, luật, dược, mỹ thuật, âm nhạc, ngoại ngữ, tin học, kế toán, hành chính, thủy sản, thú y, chăn nuôi, bảo
    vệ thực vật, khí tượng thủy văn, khí tượng, địa chất, bảo hiểm xã hội, dân số, trẻ em, gia đình, hữu nghị, khởi
    nghiệp, tư vấn, thiết kế, cơ khí, dệt may, vận tải, viễn thông, điện lực, cấp nước, thoát nước, chiếu sáng, cây
    xanh, dịch vụ, thương mại, sản xuất, thực phẩm, chính sách, xã hội, cộng đồng, sáng tạo, đổi mới sáng tạo, năng
    lượng, khí hậu, kiểm soát bệnh tật, kiểm nghiệm, đo lường, chất lượng, tiêu chuẩn, quan trắc, kiến trúc, di sản,
    bảo tồn, phát thanh, truyền hình, báo chí, văn học, nghệ thuật, lịch sử, kinh doanh, quản trị, quản lý, an toàn,
    hóa chất, vật liệu, phụ nữ, thanh niên, chữ thập đỏ, khuyến học, doanh nghiệp, sư phạm, kỹ thuật, bách khoa, cao
    đẳng, phát triển
""")
VENUES: Final = frozenset("museum hotel hall library centre center arena".split())
VI_NOT_HEADS: Final = frozenset({"phòng họp", "hội nghị", "hội thảo", "hội trường", "phòng chống"})
LINKS: Final = frozenset({"och", "&", "of", "and", "for", "the", "på", "i", "för", "và", "-", "'", "s", "av", "om"})
VI_TAIL: Final = frozenset("tỉnh thành phố huyện phường xã quận thị tp và".split())
# What an organisation does in these messages, or what leads to one.
DOES: Final = {
    "sv": words("""
        hjälpte till, skänkte, var representerade, var på plats, fanns på plats, var också där, guidade oss, var
        med, deltog, visade, presenterade, berättade, höll i, arrangerade, bjöd, stod för, betalar, betalade,
        medverkade, arrangerar, skickar, tar fram, bekostade, ordnade, bidrog, ställde upp, var värd, var värdar,
        anslöt, föreläste, ledde, guidade, tog emot, håller i, levererar, sponsrade, finansierar, finansierade, ska,
        återkommer, kommer att, närvarade, var också med, deltog också, hade med, höll, håller,
        lånade ut, levererade, installerade, testade, byggde, erbjöd, erbjuder, lovade, demonstrerade, redovisade,
        föreslog, föreslår, meddelade, informerade, bjöd in, skrev under, publicerade, tryckte, översatte, delade med
        sig, kom med, samordnade, samordnar, donerade, stöttade, stöder, stödjer, deltar, utbildade, handledde, ritade
    """),
    "en": words("""
        donated, helped, supported, was represented, were represented, was present, were present, took part, joined,
        presented, showed, hosted, hosts, attended, participated, paid, pays, organised, organized, was there, were
        there, demonstrated, sponsored, covers, covered, led, sends, will, provided, contributed, also, funded,
        gave, ran, explained, delivered, facilitated, lent, loaned, installed, tested, built, offered, offers,
        promised, reported, proposed, proposes, informed, invited, published, printed, translated, shared, brought,
        coordinated, coordinates, trained, contributes, lends, supports, provides, runs, introduced, taught
    """),
    "vi": words("""
        tham gia, trình bày, tổ chức, chủ trì, tài trợ, giới thiệu, cùng tham dự, chi, hỗ trợ, dự, phối hợp, đăng
        cai, gửi, sẽ, chia sẻ, tham dự, cử, thanh toán, trả, cam kết, hứa, báo cáo, cho mượn,
        lắp đặt, cung cấp, trao, tặng, đề xuất, hướng dẫn, thử nghiệm, mời, đề nghị, thông báo, công bố, đón, tiếp,
        thuyết trình, đứng lớp, đào tạo, ủng hộ, đồng hành, giảng, giảng dạy, dạy, dẫn chương trình
    """),
}  # fmt: skip
LEADS: Final = {
    "sv": words("""
        med, från, hos, av, samt, mötte, träffade, företaget, bolaget, föreningen, organisationen, konsultföretaget,
        konsulten, nätverket, skolan, gruppen, startupbolaget, leverantören, byrån, stiftelsen, m, m ., anlitade,
        bjöd in, hyrde in, firman, *bolaget, *företaget, *föreningen, *byrån, *organisationen, *tillverkaren
    """),
    "en": words("""
        with, from, by, at, met, company, firm, organisation, organization, ngo, association, group, startup,
        start-up, supplier, network, consultancy, school, the company, consultants, hosted by, called, w, w /,
        manufacturer, contractor, hired, utility, charity, ngos, companies, firms
    """),
    "vi": words("""
        với, bên, phía, thuộc, cùng, từ, do, công ty, cty, nhóm, tổ chức, doanh nghiệp, mạng lưới, câu lạc bộ, gặp,
        vs, v, mời, nhờ, đại diện, cán bộ, chuyên gia, kỹ sư, nhân viên, hãng, đối tác, nhà thầu, nhà cung cấp, tập đoàn
    """),
}  # fmt: skip
NOT_ORGANISATIONS: Final = frozenset(
    """
        zoom teams skype google meet agenda mou januari februari mars april maj juni juli augusti september oktober
        november december jan feb mar apr jun jul aug sep sept okt oct nov dec january february march may june july
        august october monday tuesday wednesday thursday friday saturday sunday måndag tisdag onsdag torsdag fredag
        lördag söndag sek vnd eur usd kr tkr mkr swedish vietnamese sweden svenska q1 q2 q3 q4 tet tết jul påsk
        christmas easter pdf excel powerpoint whatsapp telegram facebook youtube messenger webex va eu wc gis it ai
        rcp bi hr pr ceo vd pm dn i vi we they the de det den a an ok obs fyi ps p s iot led pv biogas kwh mwh co2
        bod cod un fn sdg sdgs miljö zalo google drive webinar online covid ngo thpt thcs tp zoom arabic english
        svenska engelska vietnamesiska ubnd hđnd hdnd jag du han hon hen det man alla många några ingen mina våra dom
        he she it you all many some most both tôi mình chúng họ nó
    """.split()
)
# Of these a name may have its beginning, though alone they are none: "Swedish Water Association".
NATIONAL: Final = frozenset("swedish vietnamese svenska vietnamesiska".split())
# Groups of people that are no organisations, when one of them does something at the beginning of a sentence.
GROUPS: Final = frozenset(
    """
        gruppen kommunen delegationen personalen politikerna rektorn skolan projektgruppen arbetsgruppen styrgruppen
        teamet publiken klassen eleven läraren borgmästaren chefen tolken konsulten företaget bolaget staden
        regionen förvaltningen the our their everyone participants everybody nobody somebody someone bussen lunchen
        maten resan hotellet expert experten kommittén ledningen presidenten ministern enheten avdelningen nobody
        staff pupils students teachers
    """.split()
)
# What an organisation is, which by itself names none: "Cty hứa gửi số liệu", "Company sends a quote".
HEADS_ALONE: Final = frozenset("cty company firm municipality university school association supplier sở trường".split())
BESIDE: Final = frozenset(", och and samt & / và plus + va o".split())
BUSINESS: Final = frozenset(
    """
        women men entrepreneurs farmers youth students teachers parents residents electronics energy group solutions
        systems consulting engineering technologies technology water power motors bank foods industries media
        partners studio studios lab labs tech environmental green logistics environment services recycling
        international global construction steel cement chemicals pharma telecom electric biogas solar wind waste
        week day days forum festival award prize act plan river park lake street road bridge hall house phase
        project öst väst syd bredband fiber kraft data fastigheter bostäder trafik buss hamn entreprenad åkeri
        broadband fibre ferries airport
    """.split()
)
# By these names companies go.
FIRMS: Final = frozenset(
    """
        solutions group systems consulting engineering technologies technology partners studio studios lab labs tech
        logistics services recycling international global construction industries media foods motors energy water
        environment electric solar konsult teknik bygg energi miljö design digital innovation analytics software
        xanh associates ventures holding holdings consultants architects arkitekter
    """.split()
)
# Words that no Vietnamese name of an organisation holds.
VI_STOPS: Final = frozenset(
    """
        về với tại ở của cho từ do trong ngày tham dự gửi tổ chức đã sẽ cùng đến để bằng có là trình bày chủ trì bàn
        họp gặp thăm chi trả tài trợ hỗ trợ đón tiếp cử báo cáo ve voi tai cua cho tu do trong ngay tham du gui chu
        tri vào theo và đi sang ra lên thăm dự họp học làm xem di
    """.split()
)
# The words for organisations that also without a capital letter begin a name.
VI_LOWER: Final = frozenset("công cty trường nhóm tổ câu doanh hợp trung mạng tập cong nhom".split())
# What also follows a thing at the beginning of a sentence: "Ansökan ska in", "Rapporten kommer att".
INTENDS: Final = frozenset("ska kommer will to sẽ se skickar gửi sends återkommer".split())
# Words that with the next one make an ordinary word: "môi trường", "thị trường".
VI_COMPOUND: Final = frozenset("môi thị hội công quảng hiện nông lập thành chi moi thi hoi lực đêm lễ".split())
TITLES: Final = frozenset(
    """
        vice chair chairman chairwoman director head professor deputy secretary minister mayor principal governor
        councillor ambassador manager president project officer coordinator dean rector rektor direktör chef
        ordförande borgmästare
    """.split()
)
NO_PART: Final = (NOT_ORGANISATIONS - BUSINESS - {"sweden"}) | TITLES  # ends a name; "Business Sweden" is whole
# Organisations that many know and that no shape gives away.
FAMOUS: Final = words("""
    röda korset, rädda barnen, polisen, försvarsmakten, naturvårdsverket, naturvårdsverkets, trafikverket,
    trafikverkets, energimyndigheten, energimyndighetens, skolverket, skolverkets, boverket, boverkets,
    folkhälsomyndigheten, folkhälsomyndighetens, räddningstjänsten, räddningstjänstens, arbetsförmedlingen,
    arbetsförmedlingens, östgötatrafiken, östgötatrafikens, stångåstaden, stångåstadens, sveriges radio, svt,
    världsbanken, världsbankens, världsnaturfonden, världsnaturfondens, unicef, undp, unesco, un women, un habitat,
    un-habitat, wwf, red cross, world bank, asian development bank, adb, european union, european commission, the
    police, save the children, giz, jica, usaid, scania, saab, ericsson, vattenfall, abb, volvo, ikea, samsung,
    sweco, ramboll, atkins, wsp, tyréns, kth, chalmers, skr, smhi, sgu, viện goethe, ngân hàng thế giới, ngân hàng
    phát triển châu á, liên hợp quốc, đài truyền hình, công an tỉnh, công an thành phố, hội chữ thập đỏ, vinamilk,
    evn, vietcombank, hội nông dân, hội cựu chiến binh, mặt trận tổ quốc, bộ ngoại giao, bộ công thương, bộ xây
    dựng, bộ y tế
""")
