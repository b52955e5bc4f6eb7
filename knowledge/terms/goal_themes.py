"""The themes of the global goals, in the words that people use in three languages.

A theme is the beginning of a word ("avlopp": "avloppsrening") or of several; a star before it lets it stand within a
word ("*avfall": "matavfall"), an equals sign asks for the whole word. Some point at several goals, the nearest first.
"""

from typing import Final

Themes = tuple[tuple[tuple[int, ...], str], ...]

SV: Final[Themes] = (
    ((1,), """
        fattigdom, socialbidrag, försörjningsstöd, hemlös, låginkomst, bidragstagare, mikrolån, social trygghet
    """),
    ((2,), """
        hunger, jordbruk, *odling, livsmedel, lantbruk, skolmat, måltid, ekologisk mat, bönder, skördar,
        risfält, näring, gröd, skolträdgård
    """),
    ((3,), """
        =hälsa, hälso, pfas, miljögift, första hjälpen, hjärt-lungräddning, folkhälsa, *hälsa, sjukvård,
        vårdcentral, äldreomsorg, äldrevård, sjukhus, vaccin, psykisk, demens, trafiksäkerhet, läkemedel, *hygien,
        sjuksköters, missbruk, idrott, fysisk aktivitet, pandemi, tobak, äldreboende, hemtjänst
    """),
    ((3, 11, 13), "luftkvalitet, luftföroren, luftmätning, *partiklar, buller"),
    ((4,), """
        skol, *skola, *skolan, lärar, lärare, elev, elever, *pedagogik, masterutbildning, forskarutbildning,
        högskoleutbildning, pedagog, undervisning, lärande, läroplan, *kursplan, folkbildning, yrkesutbildning,
        gymnasie, gymnasi, student, utbildningssystem, läromedel, studieväg, språkundervisning, klassrum, förskol,
        rektor, skolutbyte, lektion, digital lärmiljö, yrkesprogram, yrkeshögskol, vuxenutbildning,
        elevutbyte
    """),
    ((5,), """
        jämställd, *jämställd, könsfördelning, kvinnors, kvinnligt, genus, våld mot kvinnor, våld i nära, flickors,
        kvinnliga, mäns våld, hedersvåld, kvinnoförbund, lika lön, kvinnojour, kvinnounion, föräldraledig
    """),
    ((6,), """
        vatten, *vatten, *vattnet, avlopp, *avlopp, *rening, reningsverk, dricksvatten, slam, *slam, dagvatten,
        spillvatten, sanitet, toalett, grundvatten, va-, =va, ledningsnät, vattenskydd, läcksök, vattentax, latrin
    """),
    ((14, 6), """
        hav, sjön, stränder, östersjön, marint, fiske, plast i, mikroplast, strandstäd, kust, övergödning, =fisk,
        fosfor, kväve, näringsläck
    """),
    ((7,), """
        energi, *energi, biogas, *biogas, solcell, *solcell, sol-, solenergi, vindkraft, fjärrvärme, *värme, elnät,
        elbil, förnybar, värmepump, batteri, laddstolp, laddinfra, elförsörj, solpanel, rötning, energirådgiv,
        kraftvärme, fjärrkyla, förbränning, vätgas
    """),
    ((8,), """
        arbetsmarknad, arbetslös, sysselsättning, jobb, praktikplats, arbetsmiljö, företagande, entreprenör, turism,
        ekonomisk tillväxt, arbetsvillkor, löner, näringsliv, sommarjobb, besöksnäring, arbetsgivar, lärling,
        ungdomsarbets, kompetensförsörj, anställ
    """),
    ((9,), """
        industri, infrastruktur, innovation, uppfinn, startup, startup-, bredband, digitaliser, fiber, forskning,
        teknikutveckling, smart stad, smarta städer, inkubator, öppna data, =ai, artificiell, 5g, testbädd,
        sensorer, science park, iot, e-tjänst, digitala tjänster, järnväg, industripark
    """),
    ((10,), """
        jämlik, ojämlik, diskriminering, integration, funktionsned, funktionshind, tillgänglig, migrant, nyanländ,
        minoritet, inkludering, flykting, segregation, etnisk, hbtq, mångfald, utanförskap
    """),
    ((11,), """
        stadsplan, samhällsplan, stadsutveck, kollektivtrafik, *trafik, buss, bostad, bostäder, *bostad, stadsdel,
        gångväg, cykel, *cykel, park, grönområde, översiktsplan, detaljplan, hållbar stad, hållbara städer,
        stadsmiljö, trygghet, kulturarv, mobilitet, fysisk planering, lekplats, torg, resecentrum, *väg, stadskärn,
        spårväg, tillfartsväg, byggnation, bygglov, markanvänd, trafikplan, parkering, kulturmiljö, gågata,
        belysning, byggande
    """),
    ((11, 12), """
        avfall, *avfall, sopor, *sopor, deponi, soptipp, renhållning, *insamling, sopsug, sophämt, sopstation, sopsäck,
        soprum
    """),
    ((12,), """
        återvinning, *återvinning, källsorter, *sortering, sorter, skräp, nedskräpning, avfallsplock, matsvinn,
        cirkulär, konsumtion, hållbar livsstil, hållbart liv, återbruk, *återbruk, plast, kompost, *upphandling,
        kretslopp, svinn, matavfall, hållbart mode, =mode, kläder, second hand, återanvänd, förpackning, textil,
        miljömärk, klädbyte, delningsekonomi, kemikalie, klädbytar
    """),
    ((13,), """
        klimat, *klimat, utsläpp, *utsläpp, koldioxid, växthusgas, översvämning, *översvämning, klimatanpass,
        fossilfri, värmebölj, skyfall, extremväder, co2, koldioxidbudget, torka, jordskred, räddningstjänst,
        krisberedskap, stormar, översvämn
    """),
    ((15,), """
        biologisk mångfald, skog, *skog, trädplanter, planterade, naturreserv, naturvård, ekosystem, träd, pollinat,
        artrik, djurliv, naturskydd, invasiva, våtmark, =natur, naturpark, fåglar, jorderosion, =bin, naturbaser
    """),
    ((16, 11), """
        medborgardialog, medborgar, invånardialog, delaktighet, samråd, medborgarinflytande, ungdomsråd,
        medborgarbudget, dialog med boende, dialogmöte, boendedialog, medborgarförslag
    """),
    ((16,), """
        lokal demokrati, desinformation, demokrat, korruption, öppenhet, transparens, rättsstat, mänskliga
        rättigheter, lokalt självstyre, lokal demokrati, insyn, offentlighetsprincip, e-förvaltning, barns
        rättigheter, barnkonvention, ärendehantering, förvaltningsreform, rättssäker, brottsförebygg,
        antikorruption, offentlig förvaltning, valdeltag, god förvaltning, styrning, mutor, krisledning, =fred
    """),
    ((17,), """
        partnerskap, *partnerskap, samverkansavtal, samarbetsavtal, mou, avsiktsförklaring, avtal, *avtal, vänort,
        internationellt samarbete, bistånd, samförståndsavtal, kommunalt partnerskap, agenda 2030, de globala målen,
        finansieringsansök, gemensam ansökan, diplomatisk, samverkan mellan, handelsutbyte, export, vänskapsavtal,
        förbindelser, nätverkande
    """),
)  # fmt: skip
EN: Final[Themes] = (
    ((1,), """
        poverty, poor household, low-income, low income, homeless, microcredit, social protection, micro-loan,
        microloan, welfare benefit, livelihood
    """),
    ((2,), """
        hunger, agricultur, farming, farmer, food security, nutrition, school meal, organic food, crops, rice field,
        smallhold, food safety, urban garden, food system, school garden, malnutrition, vegetable
    """),
    ((3,), """
        pfas, health, first aid, hospital, elderly care, vaccin, mental health, well-being, wellbeing, road safety,
        nurse, medical, hygiene, disease, dementia, care for the elderly, sport, pandemic, clinic, tobacco, physical
        activity
    """),
    ((3, 11, 13), "air quality, air pollution, noise, particulate, clean air"),
    ((4,), """
        school, pupil, teacher, teaching, education, curricul, learning, vocational, literacy, student, classroom,
        lesson, kindergarten, preschool, scholarship, headteacher, principals, maths camp, summer
        camp, science camp, textbook, exchange student, pedagog
    """),
    ((5,), """
        gender, women's, womens, equality between women, girls', girls in, violence against, women in, female
        entrepreneur, female lead, equal pay, women lead, women entrepren, domestic violence, women and men,
        empowerment of women, sexual harass, feminis
    """),
    ((6,), """
        water, wastewater, waste water, sewage, sewer, sanitation, drinking water, sludge, stormwater, groundwater,
        toilet, treatment plant, river basin, leaking pipe, leaks, pipes, leakage, water loss, leak detection,
        latrine, rivers, river, rain garden
    """),
    ((14, 6), """
        ocean, marine, fishery, fisheries, plastic in rivers, microplastic, =sea, coast, baltic, fishing, beach
        clean, phosphorus, nitrogen, eutrophic, nutrient
    """),
    ((7,), """
        energy, biogas, solar, wind power, district heating, electric bus, grid, renewable, heat pump, battery,
        electricity, digestion, cogeneration, incinerat, waste-to-energy, charging station, hydrogen, power plant,
        rooftop pv, cooling, insulation, ev charging
    """),
    ((8,), """
        employment, jobs, labour market, unemploy, working conditions, entrepreneur, tourism, economic growth,
        decent work, business develop, small business, internship, wages, apprentice, job fair, workforce,
        occupational, investor, small enterprise, work environment, startup, local business, sme
    """),
    ((9,), """
        industr, infrastructure, innovation, start-up, broadband, digitalis, digitaliz, research, smart city, smart
        cities, incubator, open data, artificial intelligence, technology transfer, e-service, test bed, testbed,
        sensor, science park, iot, railway, 5g, e-government
    """),
    ((10,), """
        inequal, equal rights, discriminat, integration, disabilit, accessib, migrant, minority, minorities,
        inclusion, inclusive, refugee, ethnic, segregation, marginal, lgbt, diversity, newcomers
    """),
    ((11,), """
        urban plan, city plan, town plan, spatial plan, public transport, =bus, buses, bus line, housing, cycling,
        bicycle, cycle, bike, =park, =parks, green space, sustainable cit, sustainable city, traffic, mobility,
        heritage, urban develop, land use, participatory plan, planing, planning consult, playground, neighbourhood,
        transport, pedestrian, street, detailed plan, master plan, public space, planners, planers, square, flooding
        in, zoning, walkab, footpath, tram, safety walk, market hall, parking, road
    """),
    ((11, 12), """
        waste, landfill, garbage, rubbish, =refuse, litter, solid waste, dump site, dumpsite, trash
    """),
    ((12,), """
        recycl, sorting, circular, consumption, food waste, sustainable lifestyle, reuse, plastic, compost,
        procurement, second-hand, second hand, textile, packaging, repair caf, clothes swap, chemical, sustainable
        production, eco-label, life cycle, lifecycle
    """),
    ((13,), """
        climate, emission, carbon, greenhouse, flood, adaptation, fossil, heat wave, heatwave, extreme weather, co2,
        resilience, drought, landslide, typhoon, storm, disaster, cloudburst, net zero
    """),
    ((15,), """
        biodivers, forest, tree plant, tree-plant, planted, trees, nature reserve, nature conserv, ecosystem,
        pollinat, wildlife, wetland, reforest, species, habitat, birds, soil erosion, national park, invasive,
        nature-based, nature based
    """),
    ((16, 11), """
        ward dialogue, dialogues, dialogue, citizen dialogue, citizen participation, citizens, residents, public
        consultation, participatory, public participation, youth council, consultation with, participatory budget,
        citizen budget, community dialogue, town hall, youth influence, residents' feedback
    """),
    ((16,), """
        democra, corrupt, transparen, rule of law, human rights, accountab, local government, governance, open
        government, public administration, environmental communication, journalist, environmental communication,
        access to information, public records, freedom of, child rights, children's rights, complaint, crime
        prevent, anti-corruption, administrative reform, citizen service, public services, self-government, peace,
        inspection
    """),
    ((17,), """
        partnership, mou, memorandum, agreement, twin city, twin town, sister city, sister cities, international
        cooperation, development cooperation, agenda 2030, global goals, diplomatic, joint application, sdg, trade
        relation, grant application, funding application, bilateral, declaration of intent, letter of intent, export
    """),
)  # fmt: skip
VI: Final[Themes] = (
    ((1,), """
        nghèo, giảm nghèo, hộ nghèo, an sinh xã hội, tín dụng vi mô, vay vốn, vô gia cư, thu nhập thấp, sinh kế, xóa
        đói
    """),
    ((2,), """
        nông nghiệp, lương thực, dinh dưỡng, bữa ăn học đường, bữa trưa học đường, nông dân, rau sạch, cây trồng,
        trồng lúa, trồng rau, thực phẩm, đói, canh tác, hữu cơ, chăn nuôi, vườn trường, chè sạch, trồng chè
    """),
    ((3,), """
        sơ cứu, sức khỏe, sức khoẻ, y tế, bệnh viện, người cao tuổi, tiêm chủng, an toàn giao thông, bệnh, vệ sinh
        cá nhân, chăm sóc người già, tâm lý, dịch bệnh, thể dục, thể thao, thuốc lá, khám bệnh, dưỡng lão
    """),
    ((3, 11, 13), """
        khí thải, bụi, mùi hôi, khói, chất lượng không khí, ô nhiễm không khí, tiếng ồn, bụi mịn, quan trắc không
        khí, không khí sạch
    """),
    ((4,), """
        giáo dục, dạy học, học sinh, giáo viên, trường học, chương trình học, sau đại học, cao học, trao đổi sinh
        viên, học tập, đại học, dạy nghề, đào tạo nghề, sinh viên, giảng dạy, phương pháp dạy, lớp học, mầm non, học
        bổng, bài giảng, tiếng anh, ngoại ngữ, giáo trình, tiết học, học tập suốt đời, kỹ năng sống, dạy
        và học, nhà trường, hiệu trưởng, dạy tiếng, sách giáo khoa
    """),
    ((5,), """
        ngân sách giới, giới, bình đẳng giới, phụ nữ, giới tính, bạo lực gia đình, trao quyền cho phụ nữ, nữ lãnh
        đạo, nữ doanh nhân, cán bộ nữ, lồng ghép giới, em gái, bạo lực giới, quấy rối
    """),
    ((6,), """
        cấp nước, đường ống, rò rỉ, dầu, xuống cống, cống, lọc nước, nước sạch, nước thải, thoát nước, vệ sinh môi
        trường nước, nước uống, nước sinh hoạt, bùn thải, xử lý nước, nguồn nước, nước ngầm, nhà vệ sinh, chất lượng
        nước, thất thoát nước, nước mưa, sông cầu, lưu vực sông, dọc sông, tài nguyên nước, hồ núi cốc, đường ống
        nước, dòng sông, tiết kiệm nước, bể phốt, nước máy, giá nước, bùn
    """),
    ((14, 6), """
        biển, đại dương, thủy sản, thuỷ sản, rác nhựa trên sông, vi nhựa, nuôi cá, phốt pho, dọn sông, làm sạch sông
    """),
    ((7,), """
        lò hơi, nhiệt, năng lượng, khí sinh học, biogas, điện mặt trời, pin mặt trời, điện gió, tiết kiệm điện, xe
        điện, xe buýt điện, tái tạo, sưởi, lưới điện, trạm sạc, hầm ủ, phát điện, điện rác, đốt rác, hydro, năng
        lượng mặt trời, ủ khí
    """),
    ((8,), """
        tăng trưởng xanh, tăng trưởng, việc làm, lao động, thất nghiệp, khởi nghiệp, du lịch, tăng trưởng kinh tế,
        doanh nghiệp nhỏ, điều kiện làm việc, doanh nhân, phát triển kinh tế, an toàn lao động, thực tập, hợp tác
        xã, an toàn lao động, tuyển dụng, nhà đầu tư, thu hút đầu tư, xuất khẩu, làng nghề, môi trường làm việc
    """),
    ((9,), """
        công nghiệp, hạ tầng, đổi mới sáng tạo, nghiên cứu, chuyển đổi số, công nghệ, đô thị thông minh, thành phố
        thông minh, dữ liệu mở, trí tuệ nhân tạo, băng thông, cảm biến, khoa học, vườn ươm, dịch vụ công trực tuyến
    """),
    ((10,), """
        bất bình đẳng, khuyết tật, dân tộc thiểu số, hòa nhập, hoà nhập, người di cư, phân biệt đối xử, yếu thế,
        nhập cư, tiếp cận, đồng bào dân tộc
    """),
    ((11,), """
        quy hoạch, đô thị, giao thông, xe buýt, nhà ở, công viên, không gian công cộng, không gian xanh, di sản, xe
        đạp, đường đi bộ, vỉa hè, cây xanh đô thị, giao thông xanh, vận tải, thành phố xanh, chiếu sáng, khu dân cư,
        sân chơi, cải tạo chợ, nâng cấp chợ, thành phố bền vững, bãi đỗ xe, giao thông công cộng, phố đi bộ, trồng
        cây xanh, ngập úng, ngập lụt, con đường, tuyến đường, làm đường
    """),
    ((11, 12), """
        rác, rác thải, chất thải, bãi rác, bãi chôn lấp, chôn lấp, thu gom, vệ sinh môi trường, vệ sinh đường phố,
        đổ rác
    """),
    ((12,), """
        compost, phân compost, xe chở rác, tái chế, phân loại rác, phân loại, tiêu dùng, kinh tế tuần hoàn, tuần
        hoàn, rác thải nhựa, đồ nhựa, nhựa, ủ phân, lãng phí thực phẩm, lối sống xanh, mua sắm công, mua sắm xanh,
        túi ni lông, ni lông, sống xanh, tái sử dụng, chất thải nguy hại, hóa chất, đồ cũ, lối sống bền vững, sản
        xuất sạch
    """),
    ((13,), """
        môi trường, sinh thái, khí hậu, biến đổi khí hậu, phát thải, khí nhà kính, lũ lụt, ngập lụt, thích ứng,
        các-bon, carbon, thiên tai, hạn hán, nắng nóng, sạt lở, bão, ngập úng, ứng phó, phòng chống lụt, trung hòa
        các bon, phòng cháy
    """),
    ((15,), """
        rừng, trồng cây, cây xanh, đa dạng sinh học, hệ sinh thái, bảo tồn, thiên nhiên, động vật, trồng rừng, thảm
        thực vật, đất ngập nước, loài, xói mòn, ong
    """),
    ((16, 11), """
        đối thoại, người dân tham gia, tham gia của người dân, lấy ý kiến, tham vấn, họp dân, ý kiến người dân, ý
        kiến bà con, tiếp dân, tiếp xúc cử tri, cộng đồng, sự tham gia, hội đồng thanh niên
    """),
    ((16,), """
        dân chủ, tham nhũng, minh bạch, công khai, quyền con người, pháp luật, cải cách hành chính, dịch vụ công,
        chính quyền địa phương, thủ tục hành chính, trách nhiệm giải trình, quản trị, một cửa, pháp lý, quyền trẻ
        em, an ninh trật tự, an toàn trường học, khiếu nại, tiếp cận thông tin, chính quyền điện tử, thanh tra
    """),
    ((17,), """
        hợp tác quốc tế, quan hệ đối tác, đối tác, thỏa thuận, thoả thuận, mou, biên bản ghi nhớ, kết nghĩa, hợp tác
        hai, quan hệ việt nam, quan hệ ngoại giao, quan hệ hữu nghị, viện trợ, chương trình nghị sự 2030,
        phát triển bền vững, hữu nghị, ngoại giao, hợp tác giữa, đối ngoại, xúc tiến, hồ sơ dự án, đơn xin tài trợ,
        hợp tác với
    """),
)  # fmt: skip
THEMES: Final = {"sv": SV, "en": EN, "vi": VI}
