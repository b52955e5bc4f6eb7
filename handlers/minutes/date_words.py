"""The words that tell deadlines, plans and the dates of other things from the date of an activity."""

from typing import Final

from handlers.minutes.phrases import words

MONTHS_BEGIN: Final = tuple("jan feb mar apr maj may jun jul aug sep okt oct nov dec".split())
MONTHS: Final = "|".join(MONTHS_BEGIN)
DEADLINE: Final = {
    "sv": words("""
        senast, före, innan, till, tills, deadline, inför, klart, klar, klara, färdig, färdigt, inom, gäller till,
        t.o.m., till och med, fram till, om
    """),
    "en": words("""
        by, before, until, no later than, latest, at the latest, due, deadline, within, ready, till, prior to, not
        later than, in time for, ahead of, valid until, expires, until the end of, by the end of
    """),
    "vi": words("""
        trước, đến, hạn, chậm nhất, muộn nhất, hạn chót, trước ngày, đến hết, trong vòng, hoàn thành, đến
        ngày, thời hạn, cho đến, chậm nhất là, hạn là, hạn cuối
    """),
}  # fmt: skip
# A date after these belongs to something else than what happened.
BACKGROUND: Final = {
    "sv": words("""
        avtal*, mou, samförstånd*, undertecknad*, undertecknat, signera*, gäller, giltig*, nationaldag*, firandet
        av, firande av, dagen för, positionspapper*, beslutade, ansökan*, antogs, antagen, antaget, dokument*,
        grundad*, nästa möte, nästa träff, uppföljningsmöte*, nästa workshop, strategi*, planerad*, planeras, sedan
        starten, jämfört med, budget för, policy*, nästa, återbesök*, förra gången, förra mötet, intyg*, direktiv*,
        slutrapport*, delrapport*, uppföljning*, enligt mötet, enligt förra, enligt protokollet, det förra mötet,
        senaste mötet var
    """),
    "en": words("""
        agreement*, mou, memorandum, signed, valid, certificate*, national day, celebration of, anniversary of,
        position paper, application*, since, adopted, document*, founded, next meeting, compared with, budget for,
        policy, strategy, expire*, approved in, established, started in, the next, next call, as agreed, agreed in,
        next training, next session, next workshop, next visit, next course, next seminar,
        decided in, contract*, regulation*, directive*, launched in, final report, follow-up, interim report,
        the last meeting, last meeting was, our last meeting, previous meeting, the meeting in, last time,
        according to the meeting, according to the minutes, last visit, previous visit
    """),
    "vi": words("""
        mou, biên bản ghi nhớ, thỏa thuận, thoả thuận, ký, quốc khánh, kỷ niệm ngày, ngày quốc tế, văn kiện, hợp
        đồng, có hiệu lực, quyết định, nghị quyết, giấy chứng nhận, hiệu lực, ban hành, kế hoạch số, công văn, thông
        tư, nghị định, thành lập, cuộc họp tới, lần họp tới, buổi họp tới, lần sau, giai đoạn, đề án, so với, chứng
        chỉ, chiến lược, phê duyệt, báo cáo cuối kỳ, theo dõi, lần trước, cuộc họp trước, theo cuộc họp, theo biên bản
    """),
}  # fmt: skip
# ... and so does one right after these.
DATED: Final = {
    "sv": words("""
        beslut från, protokoll från, rapport från, plan från, lag från, daterad, version, utgåva*, enligt
    """),
    "en": words("""
        decision of, report from, dated, version, law of, plan from, plan of, minutes of, edition*, according to,
        under the
    """),
    "vi": words("theo, báo cáo năm, luật, từ năm"),
}  # fmt: skip
# What is wished or intended is no date of what has been.
AHEAD: Final = {
    "sv": words("vill, ska, kommer att, önskar, hoppas, planerar, tänker, föreslog, bad om, ber om, frågade om"),
    "en": words("""
        asked for, asks for, requested,
        want, wants, will, would like, hope, hopes, plan to, plans to, intend, intends, are going to, proposed,
        suggested
    """),
    "vi": words("""
        muốn, sẽ, mong, đề nghị, dự định, hy vọng, đề xuất, xin phép đưa, xin phép cử, xin phép tổ chức, xin kinh phí,
        xin tài trợ, kiến nghị
    """),
}  # fmt: skip
PLANNED: Final = {
    "sv": words("""
        planerat, vi räknar med, på gång:, planerad, planerar, planeras, planerade in, inplanerat, inplanerad,
        inbokat, inbokad, kommer :, kommande :, kommande, bokat in, ska hållas, kommer att hållas, ska ha, ska
        träffa, ska besöka, ska ta emot, kommer att besöka, kommer att träffa, kommer på besök, är bokat, är bokad,
        hålls, på gång, äger rum, vi ska, ska vi, inbjudan till, preliminärt, ska äga rum, kommer att äga rum,
        planen är, planering :
    """),
    "en": words("""
        there'll be, there will be, to take place, are going to host, planned, coming up, we expect, upcoming, will
        be held, is scheduled, scheduled, will take place, will visit, will host, will meet, is planned, are
        planning, we plan, will be in, will be at, will be a, will be here, coming :, forthcoming, booked for, is
        booked, will come, is coming, are coming, save the date, is going to, to be held, we will, we are going to,
        are visiting, will arrive, plan:, will receive, tentative, provisional
    """),
    "vi": words("""
        dự kiến, kế hoạch:, sẽ tổ chức, sẽ diễn ra, sắp tới, sẽ họp, sẽ đón, sẽ thăm, sẽ sang, theo kế hoạch, sẽ đi,
        lên kế hoạch, sẽ gặp, sẽ tham quan, chuẩn bị đón, chuẩn bị tổ chức, sẽ tiếp, lịch họp, sẽ đến, có kế hoạch
    """),
}  # fmt: skip
# Right before the word for an activity, at the beginning.
PLANS: Final = words("kế hoạch, dự định, plan för, planer på, plan for, plans for")
# In the present tense beside a day to come, these tell of a plan.
COMES: Final = {
    "sv": words("""
        träffar, träffas, möter, möts, ses, besöker, tar emot, pratar med, talar med, samlas, sammanträder, får besök,
        reser, åker, är värd för, lunchar, fikar, utbildar
    """),
    "en": words("""
        we meet, i meet, meets, are meeting, am meeting, we see, are seeing, we visit, are visiting, we receive, we
        host, are hosting, we travel, are travelling, we welcome, we speak, we talk, we have
    """),
    "vi": words("gặp, đón, tiếp, thăm, đi thăm, sang thăm, làm việc với, trao đổi với"),
}  # fmt: skip
BEGIN: Final = words("""
    åkte, reste, kom, anlände, började, start, startade, starta, inleddes, from, fr o m, avresa, ankomst, ankom,
    started, began, starting, left, arrived, came, from, departed, opened, opening, bắt đầu, khởi hành, đi, đến, từ,
    khai mạc, sang, pågick, öppnade, first day, första dagen
""")
END: Final = words("""
    hemma, hem, hemresa, hemkomst, åkte hem, slut, slutade, avslutades, tillbaka, avslut, till, t o m, finished,
    ended, back, home, ending, to, until, returned, concluded, closed, closing, kết thúc, về, về nước, đến hết, hết,
    bế mạc, đến, left, departed, flög hem, reste hem, åkte, last day, sista dagen, stängde
""")
# What may stand between a word for a deadline and its date.
LEADS_ON: Final = frozenset("den the ngày hôm på on i kl d ngay vào : thứ måndag tisdag onsdag torsdag fredag".split())
# What follows a share, not a day: "3/5 done", "3/4 av filtren".
SHARED: Final = frozenset("done klara klart av of complete completed hoàn thành xong người phiếu points votes".split())
YEAR: Final = frozenset("från from in i under året the year năm từ trong of".split())  # beside the number of a year
# What is moved is held on the last day that is named.
MOVED: Final = words("""
    flyttades, flyttat, flyttad, flyttas, flyttade, sköts upp, sköts, skjutits, uppskjutet, ombokat, ombokades, bokades
    om, moved, postponed, rescheduled, shifted, brought forward, put off, pushed back, dời, dời lịch, hoãn, lùi, rời,
    chuyển sang, chuyển lịch, đổi lịch, được dời, được chuyển, nytt datum, ny tid, nytt möte, new date, new time,
    ngày mới, lịch mới
""")
# What was called off did not happen on its day.
CALLED_OFF: Final = words("""
    inställt, inställd, inställda, ställdes in, ställs in, ställt in, blev inte av, blir inte av, uppskjutet,
    uppskjuten, sköts upp, skjuts upp, cancelled, canceled, called off, did not take place, postponed, put off, bị hủy,
    bị huỷ, đã hủy, hủy họp, hoãn, bị hoãn, không diễn ra
""")
# A stretch of weeks after these is what something was about, not when it was.
TOPIC: Final = {
    "sv": words("""
        om, kring, gällande, angående, ang, rörande, inför, plan för, planen för, planer för, planering*, budget*,
        kalender*, program för, programmet för, tema
    """),
    "en": words("""
        about, regarding, concerning, re, topic, theme, plan for, plans for, planning, budget for, the budget, calendar
        for, programme for, program for, priorities for
    """),
    "vi": words("về, bàn, bàn về, kế hoạch, lịch, ngân sách, kinh phí, chương trình, chủ đề, phương hướng, dự toán"),
}  # fmt: skip
SIGNED: Final = words("""
    undertecknades, undertecknade, signerades, signerade, skrevs under, skrev under, skrev på, undertecknat,
    undertecknande*, signering*, signing, signed,
    was signed, were signed, lễ ký, lễ ký kết, ký, ký kết, đã ký, được ký, được ký kết, đã ký kết
""")
HOURS: Final = frozenset("kl klockan at am pm h lúc giờ gio luc to till från from đến".split())
# The head of a forwarded mail.
SENT: Final = words("sent, skickat, skickades, đã gửi, ngày gửi, thời gian gửi")
SENDER: Final = words("from, från, avsändare, từ, người gửi")
# What goes on until a day: its last one, not one by which something is to be done.
GOES_ON: Final = words("""
    stannar, stannar kvar, är här, är kvar, är på besök, pågår, varar, håller på, fortsätter, löper, visas, stay, stays,
    staying, is here, are here, are with us, is with us, lasts, runs, goes on, continues, is on, is open, ở lại, ở đây,
    kéo dài, diễn ra, tiếp tục, mở cửa
""")
