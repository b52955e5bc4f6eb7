"""The words for paying, and whether one of them stands there."""

from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.phrases import words

PAYS: Final = words("""
    budgeterar, budgeterade, lägger in, betalar, avsätter, avsatte, har avsatt, avsatt, betalade, betalat, betalas av,
    betalades av, betalt av, betald av,
    betalda av, bekostad av, bekostat av,
    betalades, stod, står, står för, stod för, stått för, bekostar, bekostade, bekostas av,
    bekostades av, bär, bar, bjöd på, bjöd, tar, tog, tas av, togs av, täcker, täckte, täcks av, täcktes av,
    finansierar, finansierade, finansieras av, finansierades av, bidrar med, bidrog med, lägger, lade, la, på, via,
    belastar, belastade, ersätter, ersatte, svarar för, svarade för, sponsrade, sponsras av, fakturerades, faktureras,
    faktura till, tar notan, tog notan, går in med, gick in med, skjuter till, sköt till, delar på, la ut, lade ut,
    lägger ut, gav, ger, budgets, budgeted, budgets for, allocates, allocated, is paying, are paying, spends, pays,
    paid, has set aside, set aside, sets aside, paying, will pay, paid by, covers, covered, covered by, bears, bore,
    borne by, funded, funds, funded by, financed by, finances, financed, sponsored, sponsored by, contributed,
    contributes, by, from, charged to, on, bill to, invoiced to, took, takes, picks up, picked up, met by, shared by,
    spent, gave, gives, put in, provided, provides, carried by, at the expense of, chips in, chipped in, footed, will
    cover, reimbursed by, settled, refunds, refunded, refunded by, reimburses, reimbursed, treated, chi, chi trả,
    trả, thanh toán, do, tài trợ, hỗ trợ, chịu, lo, bao, góp, đóng góp,
    chi tiền, đã chi, cấp, chi phí do, từ, bên, bỏ ra, tặng, hoàn lại, hoàn trả, mời hết, mời cơm, mời ăn, mời bữa,
    đãi, chiêu đãi, thết đãi, phụ trách, đảm nhận, đài thọ, ủng hộ, chi cho
""")
# Of these the first word would be one.
_PAYS_NOT: Final = words("""
    tog emot, tar emot, tog upp, tar upp, tog fram, tar fram, tog med, tar med, tog hand, tog del, tog över, tog plats,
    tog kontakt, la fram, lade fram, lägger fram, la upp, lade upp, la till, gav en, gav oss, gav sig, gick på, stod i,
    stod på, står på, står i, bar upp, took part, took place, took us, took notes, took over, took a, gave a, gave us,
    gave an, put in place, met by chance, chi phí, chi tiết, chi nhánh, chi hội, chi cục, chi bộ, bên cạnh, bên trong,
    bên ngoài, bên bờ, từ ngày, từ đó, cấp tỉnh, cấp xã, cấp cao, lo ngại, lo lắng, bao gồm, bao nhiêu, đóng góp ý
    kiến, hỗ trợ kỹ thuật, trả lời, hai bên, các bên
""")
# These lead to who pays and say nothing of who is named before them: "visited DONRE on 22 September".
LEADS: Final = frozenset("by av do från from på on via bên từ".split())


def pays(message: Message, place: int, *, verb: bool = False) -> bool:
    """Whether a word for paying stands there; with `verb` none that only leads to who pays."""
    text = message.tokens
    if (verb and text[place].word in LEADS) or not (hit := PAYS.at(text, place)):
        return False
    other = _PAYS_NOT.at(text, place, exact=message.marked)
    return other is None or hit[0] > other[0]
