"""The words that lead to what an activity was about, and those at which that ends, in three languages."""

from typing import Final

from handlers.minutes.message import Language
from handlers.minutes.phrases import Phrases, words

LEADS: Final[dict[Language, Phrases[bool]]] = {
    "sv": words("""
        om, kring, angående, ang, gällande, rörande, tema, temat, teman, ämne, ämnet, ämnen, fokus på, fokus, med fokus
        på, diskuterade, diskuterades, gick igenom, handlade om, på temat, avhandlade
    """),
    "en": words("""
        about, abt, on, regarding, concerning, re, topic, topics, theme, themes, themed, subject, focus on, focused on,
        focusing on, focus, discussed, discussing, went through, talked through
    """),
    "vi": words("""
        về, bàn về, bàn, trao đổi về, trao đổi, thảo luận về, thảo luận, chủ đề, nội dung, nội dung về, liên quan đến,
        liên quan tới, tìm hiểu về, tìm hiểu, xoay quanh
    """),
}
# The same in a Vietnamese text without diacritics, where "ban" and "ve" alone may be a friend and a ticket.
PLAIN_LEADS: Final = words("""
    bàn về, trao đổi về, thảo luận, thảo luận về, chủ đề, nội dung, liên quan đến, liên quan tới, tìm hiểu về, họp về,
    đối thoại về, hội nghị về, hội thảo về, tập huấn về, tài liệu về, báo cáo về
""")
# What looks like a lead and is none: "on Teams", "about ten", "ra về".
NOT_LEADS: Final[dict[Language, Phrases[bool]]] = {
    "sv": words("tyckte om, tycker om, runt om, om det, om att, om hur, om vad, om möjligt, om igen, om ca, om cirka"),
    "en": words("""
        on site, on behalf, on foot, on time, on schedule, on track, on hold, on zoom, on teams, on link, on the phone,
        on a call, on the call, on call, on the way, on board, on top, on location, on stage, on video, on paper, on
        show, based on, depends on, depending on, later on, so on, on average, on request, on budget, on both, on our
        side, on their side, on the one, on the other, on campus, on screen, on a
    """),
    "vi": words("ra về, trở về, quay về, về đến, về tới, về nhà, về quê, về lại, về sớm, về muộn, đi về, quanh bàn"),
}
# What is said before the matter itself: articles, "việc thu gom", "vấn đề rác".
BEFORE: Final[dict[Language, Phrases[bool]]] = {
    "sv": words("""
        en, ett, ny, nya, den nya, det nya, de nya, den planerade, det planerade, vår, våra, vårt, frågan om, frågor
        om, arbetet med, hur det går med, var, är
    """),
    "en": words(
        "the, a, an, our, their, its, some, new, possible, question of, questions about, issue of, was, were, is, are"
    ),
    "vi": words("việc, vấn đề, chủ đề, các, những, một, một số, công tác, nội dung, mô hình, chuyện, câu chuyện, là"),
}
# What names no matter although it stands in its place.
GENERIC: Final[dict[Language, Phrases[bool]]] = {
    "sv": words("""
        programmet, projektet, läget, frågan, frågor, frågorna, nästa steg, fortsättningen, upplägget, detaljer,
        detaljerna, saken, resultat, resultaten, resultatet, planen, planerna, samarbetet, samarbete, besöket, mötet
    """),
    "en": words("""
        programme, program, project, projects, next steps, next step, details, progress, status, results, result,
        plan, plans, things, everything, cooperation, visit, meeting, follow-up, work, joint course, matter
    """),
    "vi": words("""
        dự án, tiến độ, tiến độ dự án, kế hoạch, kết quả, hợp tác, các bước tiếp theo, bước tiếp theo, tình hình,
        chương trình, nước, công việc, chuyến thăm, cuộc họp, online, trực tuyến
    """),
}
# The matter ends before these: prepositions, pronouns, verbs and words that open a clause.
STOPS: Final[dict[Language, frozenset[str]]] = {
    "sv": frozenset(
        """
        i på för från med till hos vid av under inför mellan kring där som när hur vad varför vem vilka vilken vilket
        att den det detta dessa de vi jag ni han hon dom om men eller är var blev ska skall kommer kan fick hade har
        inte sedan bland efter innan senast via inkl inklusive plus utan genom över mot enligt tillsammans ihop igår
        idag imorgon gick höll hölls ordnades lockade samlade hittills också både dels sen så ja nej ca cirka
        runt omkring ungefär drygt nästan bara samt
    """.split()
    ),
    "en": frozenset(
        """
        in at for from with to by during between where which that who when how what why whether if we they i he she it
        this these those is was were are be been will can could had has have not since after before near under over
        through via including against together as but or held hosted led then so while there here about around
        roughly nearly only also both w on yesterday today tomorrow last next
    """.split()
    ),
    "vi": frozenset(
        """
        với tại ở cho từ do để trong giữa theo ngày có được bị là đã sẽ đang chúng mình tôi họ thì mà khi nếu vì nên
        cùng bên gồm hôm sáng chiều tối trưa lúc trước tới đến qua bằng nhằm ký năm khoảng chừng tổng hai cả cũng rồi
        nhưng hoặc sắp vừa mới voi tai o cho tu do de trong giua theo ngay co duoc la da se cung hom sang chieu toi
        luc truoc den qua khoang
    """.split()
    ),
}
JOINS: Final[dict[Language, frozenset[str]]] = {
    "sv": frozenset("och o & +".split()),
    "en": frozenset("and & +".split()),
    "vi": frozenset("và va & +".split()),
}
LONGEST: Final[dict[Language, int]] = {"sv": 4, "en": 5, "vi": 7}  # words of a matter; what is longer is a clause
