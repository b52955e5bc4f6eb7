"""The words that tell where something was, in three languages."""

from typing import Final

from handlers.minutes.phrases import words

LABELS: Final = words("""
    plats, var, lokal, mötesplats, place, venue, where, location, địa điểm, nơi, tại đâu, nơi họp, địa chỉ, dia diem
""")
AT: Final = {
    "sv": words("på, i, vid, hos, ute på, inne på, utanför, utomhus i"),
    "en": words("at, in, held at, held in, inside, outside, on"),
    "vi": words("tại, ở, ngay tại, quanh, dọc, ven, bên bờ, xuống, ra"),
}  # fmt: skip
# Before "hos": whoever met was there.
MET: Final = words("""
    satt, satte oss, var, var på plats, träffades, sågs, möttes, samlades, hemma, hölls, ägde rum, ute, inne, uppe, nere
""")
# What one goes to; the place is where they lead.
TO: Final = {
    "sv": words("""
        besökte, besöker, besök hos, kom till, åkte till, reste till, åker till, reser till, resa till, besök till,
        ner till, upp till, iväg till, över till, studieresa till, studieresan till, delegationsresa till,
        delegationsresan till, delegation till, resan till, kommer till, flög till,
        gäst hos, gästade, på besök i, mötte upp i, till
    """),
    "en": words("""
        visited, visits, visiting, came to, went to, travelled to, traveled to, trip to, visit to, tour to, tour of,
        to, arrived in, flew to, comes to, goes to
    """),
    "vi": words("""
        thăm, sang, đi, đến, tới, lên, về thăm, đến thăm, sang thăm, tham quan, tham quan thực tế, tham quan học tập,
        tham quan học tập tại, đi thăm, thăm và làm việc tại
    """),
}  # fmt: skip
# Before "på" or "on", beside an amount: who bears it follows.
CHARGED: Final = frozenset(
    """
        gick går gått lades lagts läggs las lagd lagt tas togs tagits hamnade hamnar bokfördes bokförs skrivs skrevs
        debiteras debiterades faktureras fakturerades kostnadsförs kostnadsfördes belastades went goes put charged
        billed booked landed
    """.split()
)
HOSTED: Final = words("""
    hosted, hosts, welcomed, received, was hosting, tog emot, tar emot, stod värd för, hade besök av, var värd för
""")  # fmt: skip
MEETS: Final = words("họp bên, làm việc bên, đến bên, qua bên")
# Rooms without walls. "Teams" is one only with a capital letter or where "via" or "qua" leads to it.
ONLINE: Final = words("zoom, teams, microsoft teams, skype, google meet, webex, zalo, messenger, teamsmöte, zoommöte")
REMOTE: Final = words("""
    över länk, på länk, via länk, digitalt, digital, digitala, online, videomöte, per video, webbinarium, virtual,
    virtually, by video, video call, trực tuyến, truc tuyen, qua video, videokonferens, distansmöte, remotely
""")
LEADS_ONLINE: Final = frozenset("på via on over qua by över through bằng trên i using".split())
# Where what follows is only what was talked about.
ABOUT: Final = {
    "sv": words("om, kring, angående, ang, gällande, rörande, tema, ämne, handlade om, pratade om"),
    "en": words("about, on, regarding, concerning, topic, theme, know, knows"),
    "vi": words("về, bàn, chủ đề, nội dung, liên quan đến, trao đổi"),
}  # fmt: skip
HOUSES: Final = tuple(
    """
    verket huset hallen skolan gymnasiet biblioteket museet parken torget salen gården centrum kyrkan hotellet
    teatern salongen anläggningen slottet stationen arenan campus stugan lokalen kontoret caféet rummet deponin
""".split()
)
# After the name of a place: "Berggårdens vattenverk", "Pho Co community house".
AFTER: Final = frozenset(
    """
        hall office offices centre center library school park hotel museum market house room campus town city ward
        village station plant street square theatre university municipality building district hub lake river farm
        headquarters lab laboratory landfill auditorium community commune café restaurant harbour arena church
        vattenverk reningsverk bibliotek torg park skola gymnasium kyrka gård folkhögskola avfallsanläggning
        biogasanläggning stadshus rådhus hotell centrum museum hall slott kulturhus bygdegård campus kontor
        primary secondary high upper lower cultural culture public central treatment wastewater water
        pumping
    """.split()
)
# Before the name of a place: "sjön Roxen", "room Stångån".
BEFORE: Final = frozenset(
    """
        sjön floden ån älven kvarteret stadsdelen byn hotell restaurang rum rummet sal salen sammanträdesrum
        konferensrum konferensrummet torget parken ön berget lokalen villa stugan room hall lake river hotel café
        restaurant building conference meeting auditorium campus
    """.split()
)
ROOMS: Final = frozenset("sammanträdesrum konferensrum rum sal lokal room hall auditorium".split())
# Houses, waters and districts, by which a Vietnamese place begins.
VI_HEADS: Final = words("""
    phường, xã, thành phố, tp, huyện, tổ, tổ dân phố, thư viện, nhà văn hóa, nhà văn hoá, hội trường, trung tâm,
    trường, sông, suối, công viên, khách sạn, nhà máy, trụ sở, phòng họp, phòng, khu phố, thôn, xóm, bãi, bãi rác,
    bãi chôn lấp, hồ, chợ, sân, sân vận động, ubnd, tỉnh, bảo tàng, quảng trường, khu, khu công nghiệp, khu đô thị,
    bệnh viện, ký túc xá, bến xe, vườn hoa, trạm y tế, nhà thiếu nhi, nhà hát, nhà ga, nhà sinh hoạt, nhà truyền
    thống, nhà cộng đồng, nhà trưng bày, cung thiếu nhi, cung văn hóa, cung văn hoá, cung thể thao, kcn, ccn, cụm công
    nghiệp, quán, quán cà phê, nhà hàng, nhà thi đấu, trạm, bờ sông, bản, làng, thị trấn, trạm xử lý, nhà khách
""")
# "Hồ" in these is no lake.
VI_NOT_HEADS: Final = words("hồ sơ, hồ sơ dự án, tổ chức, trường hợp, phòng chống, phòng ngừa, khu vực, trung tâm của")
VI_RESIDENTS: Final = words("người dân, bà con, nhân dân, cư dân, dân, cử tri, hộ dân, bà con nhân dân")
VI_STOPS: Final = frozenset(
    """
        với cùng về do có cho để từ được của là và thì gồm nghe gặp bàn trao nói xem học dự mời theo bằng vào lúc
        ngày hôm sáng chiều tối trưa thứ tuần tháng năm đã sẽ đang rồi do nhằm trong ngoài đối đến hướng dẫn thu
        cách tham đón chi dẫn tổ giới
    """.split()
)
VI_GOES_ON: Final = words("đối diện, đối diện với, trong khuôn viên, tổ, tổ chức")  # although a stop begins them
LONE: Final = frozenset("school university campus office home work town house market center centre city".split())
# What many come to; it is held where its matter lies.
PUBLIC: Final = tuple("dialog dialogen konferens konferensen conference dialogue seminarium seminar thoai nghi".split())
# Capitals that are no places although "in" or "på" leads to them.
NOT_PLACES: Final = frozenset(
    """
        english swedish vietnamese svenska engelska vietnamesiska franska tyska french german facebook linkedin
        january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday instagram youtube pdf excel word powerpoint tiếng
    """.split()
)
