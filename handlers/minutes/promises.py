"""The words by which something is promised, asked for or assigned, in three languages."""

from dataclasses import dataclass
from typing import Final

from handlers.minutes.phrases import Phrases


def _table(*spellings: str) -> Phrases[bool]:
    return Phrases((row, True) for row in spellings)


@dataclass(frozen=True)
class Promises:
    """The words of one language: `verbs` promise when a day is said, `after` stand between the actor and the verb."""

    heads: Phrases[bool]
    others: Phrases[bool]
    modals: Phrases[bool]
    verbs: Phrases[bool]
    firm: Phrases[bool]  # verbs that promise also without a day
    passives: Phrases[bool]
    after: Phrases[bool]
    by: Phrases[bool]
    charge: Phrases[bool]
    they: Phrases[bool]
    we: Phrases[bool]
    he: Phrases[bool]
    pledges: Phrases[bool]  # modals that promise whoever it is, also "we"


SV: Final = Promises(
    heads=_table(
        """
            åtgärdslista, att göra-lista, åtgärder framåt, to-dos, todos, nästa steg, att göra, åtgärder,
            åtgärd, uppföljning, todo, to do, to-do, framåt, fortsättning, kvar,
            återstår, kvar att göra, actions, action, uppgifter, att-göra, återstår, nästa, ansvar, åtaganden,
            aktiviteter framåt, vidare, det som ska göras, vad händer nu, sedan, på gång, kom överens om,
            överenskommet, to do-lista, görs
        """
    ),
    others=_table(
        """
            beslut, kostnad*, deltagare, tema, resultat, plats, datum, budget, utgift*, närvarande, ämne*, syfte,
            program, anteckning*, diskussion, agenda
        """
    ),
    modals=_table(
        """
            ska, skall, kommer att, lovade att, lovade, lovar att, har lovat att, har lovat, åtog sig att, åtar sig
            att, ska även, behöver, måste, fick i uppdrag att, ombads, får i uppdrag att, tar på sig att,
            tog på sig att,
            har i uppdrag att, bör, erbjöd sig att, ombads att, ska se till att, ser till att, förbinder sig att,
            utlovade att, utlovade, avser att, sa att de ska, får, har åtagit sig att, skulle
        """
    ),
    verbs=_table(
        """
            skickar, mejlar, mailar, sänder, översänder, skriver, bokar, återkopplar, återkommer, tar fram,
            förbereder, översätter, kontaktar, ringer, bjuder in, ordnar, levererar, sammanställer, delar, lämnar,
            presenterar, utreder, undersöker, kollar, planerar, arrangerar, genomför, redovisar, rapporterar,
            svarar, fyller i, fixar, gör, håller i, hör av sig, hör med, följer upp, publicerar, ser över, beställer,
            köper,
            anmäler, ansöker, söker, nominerar, utser, tar med, tar kontakt, testar, installerar, mäter, granskar,
            uppdaterar, justerar, kallar, räknar, ritar, undertecknar, skriver på, signerar, lägger fram, lägger
            upp, lägger in, tillsätter, startar, informerar, bekräftar, reviderar, slutför, organiserar, besöker,
            samlar, hämtar, väljer, stämmer av, tar över, ansvarar för, undervisar, upphandlar, åker, distribuerar,
            håller, analyserar, godkänner, föreslår, ger, anordnar, inventerar, utvärderar, dokumenterar, börjar,
            inleder, provtar, lämnar in, skickar in, skickar ut, spelar in, kopierar, trycker, tar, visar, meddelar,
            ställer, ser till, filmar, byter, lagar, bygger, driver, färdigställer, sätter, registrerar, remitterar,
            formulerar, kartlägger, bidrar, offererar, tolkar, utbildar
        """
    ),
    firm=_table("""
        skickar, mejlar, mailar, sänder, bokar, återkommer, återkopplar, ringer, tar fram, skriver, översätter,
        sammanställer, hör av sig, kontaktar, förbereder, kollar, utreder, levererar, följer upp, fixar, tar
        kontakt, beställer, söker, justerar
    """),
    passives=_table(
        """
            skickas, mejlas, bokas, översätts, tas fram, levereras, sammanställs, skrivs, förbereds, redovisas,
            utreds, publiceras, lämnas, rapporteras, görs, delas, återkopplas, följs upp, kontaktas, beställs,
            uppdateras, granskas, lämnas in, skickas ut, tas, hålls, presenteras, åtgärdas, trycks, ordnas,
            planeras, undertecknas, besvaras, ges, meddelas, fattas, utses, återrapporteras, delges, mailas, betalas,
            bestäms, hämtas, läggs upp, skickas över, justeras, färdigställs, skickas in, startas
        """
    ),
    after=_table(
        """
            nu, sedan, också, även, därefter, själv, gemensamt, tillsammans, i sin tur, båda, först, direkt,
            snarast, alltså, då, dessutom, och, vidare
        """
    ),
    by=_table("av"),
    charge=_table("""
        ansvarig, ansvariga, ansvarar, ansvar, ansv, ansvarig är, av, ägare, ansvarig för detta, huvudansvarig
    """),
    they=_table("""
        de, dom, bolaget, företaget, universitetet, skolan, ambassaden, myndigheten, förvaltningen, kommittén,
        folkkommittén, de själva, båda parter
    """),
    we=_table("vi,jag,vi på kommunen,vår sida,undertecknad"),
    he=_table("hon,han,hen"),
    pledges=_table("""
        lovade, lovade att, lovar, lovar att, har lovat, har lovat att, åtog sig att, åtar sig att, har åtagit sig att,
        åtog oss att, tog på sig att, tar på sig att, tog på oss att, erbjöd sig att, erbjöd oss att, utlovade
    """),
)
EN: Final = Promises(
    heads=_table(
        """
            to-dos, todos, action list, to-do list, task list, open items,
            next steps, next step, action, actions, action points, action point, follow-up, follow up, follow-ups,
            follow ups, to do, todo, to-do, to-dos, to dos, tasks, task, agreed actions, action items, action item,
            commitments, next, going forward, way forward, pending, open items, open, remaining, outstanding,
            assignments, still to do, agreed, follow-up actions, homework, for follow-up, now
        """
    ),
    others=_table(
        """
            decision*, cost*, participants, topic*, result*, place, venue, date, budget, expenses, present, subject,
            purpose, programme, notes, discussion, agenda, attendees, theme
        """
    ),
    modals=_table(
        """
            will, shall, to, is to, are to, should, must, has to, have to, needs to, need to, promised to, promised,
            promises to, agreed to, agrees to, committed to, undertook to, has promised to, have promised to, is
            going to, are going to, offered to, is due to, are due to, has agreed to, have agreed to, was asked to,
            were asked to, is asked to, volunteered to, 'll, would, pledged to, was tasked with, is expected to,
            were tasked to, was tasked to, is tasked with, has undertaken to, have undertaken to, were to, was to,
            is supposed to, undertakes to, intends to, plans to, took on the task of, accepted to, can
        """
    ),
    verbs=_table(
        """
            sends, send, writes, write, books, book, prepares, prepare, translates, translate, contacts, contact,
            calls, call, invites, invite, organises, organise, organizes, organize, delivers, deliver, compiles,
            compile, shares, share, submits, submit, presents, present, investigates, checks, check, plans, plan,
            arranges, arrange, reports, report, replies, reply, answers, answer, follows up, follow up, publishes,
            publish, reviews, review, orders, order, buys, applies, apply, nominates, nominate, appoints, brings,
            tests, installs, measures, updates, update, circulates, circulate, distributes, drafts, draft, signs,
            sign, confirms, confirm, provides, provide, gets back, get back, comes back, come back, revises, revise,
            completes, complete, hosts, host, collects, collect, informs, inform, gives, give, makes, make, sets up,
            set up, looks into, look into, returns, return, uploads, posts, forwards, forward, hands over, takes,
            selects, finalises, finalizes, finalise, finalize, emails, email, mails, edits, records, prints,
            analyses, analyzes, proposes, starts, launches, evaluates, schedules, schedule, clarifies, summarises,
            visits, designs, calculates, estimates, surveys, maps, approves, feeds back, feed back, responds,
            respond, tells, asks, repairs, fixes, finds, procures, reserves, identifies, issues, supplies, samples,
            trains, ships, holds, produces, reads, coordinates, pays
        """
    ),
    firm=_table("""
        sends, books, drafts, prepares, writes, circulates, contacts, arranges, translates, checks, follows up, gets
        back, compiles, shares, distributes, submits, finalises, finalizes, looks into, schedules, emails,
        updates, orders
    """),
    passives=_table(
        """
            sent, written, booked, prepared, translated, delivered, submitted, circulated, shared, reported,
            published, drafted, completed, arranged, compiled, provided, done, handled, checked, signed, confirmed,
            distributed, organised, organized, finalised, finalized, presented, reviewed, updated, ordered,
            answered, given, collected, issued, made, returned, supplied, revised, produced, paid
        """
    ),
    after=_table("""
        now, then, also, jointly, together, both, themselves, in turn, each, afterwards, kindly, has now, next
    """),
    by=_table("by"),
    charge=_table(
        """
            responsible, resp, in charge, owner, lead, by, led by, action by, assigned to, assignee, person
            responsible, responsibility of, on
        """
    ),
    they=_table("""
        they, the embassy, the company, the university, the school, the department, the committee, the agency,
        the municipality, the authority, the board, the union, the utility
    """),
    we=_table("we,i,our side,our team,the two sides,both sides,everyone,all"),
    he=_table("she,he"),
    pledges=_table("""
        promised, promised to, promises to, has promised to, have promised to, committed to, undertook to, pledged to,
        volunteered to, offered to, has undertaken to, have undertaken to
    """),
)
VI: Final = Promises(
    heads=_table(
        """
            việc tiếp theo, bước tiếp theo, các bước tiếp theo, việc cần làm, cần làm, nhiệm vụ, theo dõi, phân
            công, công việc tiếp theo, hành động, tiếp theo, việc phải làm, kế hoạch tiếp theo, các việc cần làm,
            hướng tiếp theo, công việc, to do, todo, next steps, next step, action, actions, đầu việc, giao việc,
            việc sau họp, việc cần theo dõi, follow-up, followup, sau đó, hành động tiếp theo
        """
    ),
    others=_table(
        """
            quyết định, ngày, nơi, dự, lúc, khi, tham dự, kinh phí, chi phí, kết luận, thành phần, nội dung, địa
            điểm, thời gian, chủ đề, kết quả, đại biểu, ngân sách, mục đích, chương trình
        """
    ),
    modals=_table(
        """
            sẽ, cần, phải, có trách nhiệm, hứa, cam kết, được giao, nhận, chịu trách nhiệm, đã hứa, đã hứa sẽ, hứa
            sẽ, cam kết sẽ, nhận sẽ, phụ trách, được phân công, đảm nhận, có nhiệm vụ, đã nhận, đề nghị,
            hẹn, nhận nhiệm vụ, nhận việc, đã cam kết, được yêu cầu, xin nhận, thống nhất sẽ, hứa là, hứa là sẽ,
            nhận trách nhiệm, phải có, đồng ý sẽ, được giao nhiệm vụ, lo việc
        """
    ),
    verbs=_table(
        """
            gửi, trả lời, chuẩn bị, dịch, liên hệ, đặt, báo cáo, lập, viết, soạn, soạn thảo, hoàn thành, hoàn thiện,
            cung cấp, trình, nộp, tổ chức, mời, kiểm tra, gọi, thông báo, phản hồi, tổng hợp, rà soát, cử, ký, xây
            dựng, hỗ trợ, chuyển, đề xuất, xác nhận, khảo sát, lắp đặt, đo, mua, công bố, cập nhật, làm, chia sẻ,
            bàn giao, giới thiệu, in, lấy mẫu, hướng dẫn, triển khai, đăng ký, đăng, thực hiện, sửa, chốt, đón, bố
            trí, thu thập, đánh giá, gởi, thẩm định, biên soạn, chọn, lên, phê duyệt, phân tích, điều chỉnh, đưa,
            mang, quay, chụp, trao, giải đáp, giải trình, góp ý, nghiên cứu, phối hợp, hoàn tất, tìm, ban hành, bổ
            sung, thống kê, tính, phát, vẽ, thiết kế, gặp, đến, sang, họp, duyệt, lên lịch, sắp xếp, mở, tiếp, lập
            danh sách, thanh toán, tiếp tục, email, thành lập, lo
        """
    ),
    firm=_table("sẽ gửi"),
    passives=_table("được gửi,được hoàn thành,được dịch,được trình,được nộp,được báo cáo,được chuẩn bị"),
    after=_table(
        """
            cũng, cùng, thì, sau đó, ngay, sớm, bên đó, bên này, đều, chủ động, trực tiếp, tiếp tục, nhanh chóng, chủ
            trì, cùng nhau
        """
    ),
    by=_table("do,bởi"),
    charge=_table(
        """
            phụ trách, chịu trách nhiệm, người phụ trách, trách nhiệm, đầu mối, giao, giao cho, phân công, người
            thực hiện, do, đơn vị phụ trách, đề nghị, yêu cầu, nhờ, phân công cho, đơn vị thực hiện, người chịu
            trách nhiệm
        """
    ),
    they=_table("""
        đại sứ quán, đsq, nhà trường, họ, bên đó, bên kia, phía bạn, hai bên, phía công ty, bên sở, phía sở,
        công ty, cty
    """),
    we=_table("chúng tôi,chúng ta,bên mình,tôi,mình,bên ta,chúng mình,phía ta,em,nhóm mình"),
    he=_table("ông,bà,anh,chị,cô,chị ấy,anh ấy,cô ấy,ông ấy,bà ấy"),
    pledges=_table("""
        hứa, hứa sẽ, đã hứa, đã hứa sẽ, cam kết, cam kết sẽ, đã cam kết, hứa là, hứa là sẽ, nhận sẽ, xin hứa
    """),
)
TABLES: Final = {"sv": SV, "en": EN, "vi": VI}
# What begins a condition: nothing is promised behind it.
CONDITIONS: Final = _table("""
    om vi, om ni, om de, om man, om jag, om du, ifall, förutsatt att, if, provided that, unless, nếu, với điều kiện
""")
