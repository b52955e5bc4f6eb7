"""The small words around a number of people: about, of whom, in all, with, from, and who leads or is led."""

from typing import Final

from handlers.minutes.phrases import words

ABOUT: Final = frozenset(
    """
        ca cirka omkring ungefar drygt knappt runt about around some approximately roughly khoang chung gan hon tam
        over nearly almost typ nog kanske val maybe perhaps like
    """.split()
)
# "Attended with two colleagues" does not say how many there were.
COMPANY: Final = frozenset("colleagues kollegor kolleger nghiệp".split())
OTHERS: Final = frozenset("other others andra övriga khác".split())
WITH: Final = frozenset("with med och and và cùng plus".split())
FROM: Final = frozenset("från fran from".split())
OF_WHOM: Final = {
    "sv": words("varav, av vilka, därav, bland dem, däribland, inklusive, inkl, inkl ."),
    "en": words("of whom, of which, including, among them, incl, incl ., inc ., counting"),
    "vi": words("trong đó, trong số đó, gồm, bao gồm, kể cả, tính cả"),
}
SEATS: Final = frozenset("platser places seats chỗ".split())  # taken only by those who are still to come
# So many others came whom nobody counts.
AS_MANY: Final = words("""
    lika många, lika många till, dito, as many, an equal number, the same number, twice as many, cũng chừng ấy, ngần
    ấy, chừng đó, cùng số lượng, dubbelt så många
""")
# Before the number of all who were told of: "28 elever och 4 lärare, alltså 32 personer".
SUM: Final = words("""
    alltså, så, so, vậy là, dvs, d v s, det vill säga, blir, that is, i . e, making, makes, cộng là, cộng lại, tức là,
    như vậy
""")
# Who leads the others: "the chairman plus seven".
LEADERS: Final = frozenset(
    """
        ordförande ordföranden chefen rektor rektorn borgmästaren chairman chairwoman chairperson chair head leader
        director mayor principal đoàn tịch đốc trưởng
    """.split()
)
OFFICES: Final = words("""
    đại sứ, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, bí thư, phó bí thư, thứ trưởng, bộ trưởng, hiệu trưởng,
    trưởng đoàn, trưởng phòng, ambassadör, ambassadören, borgmästare, borgmästaren, kommunalrådet, kommundirektören,
    landshövdingen, ordförande, ordföranden, generaldirektören, rektor, rektorn, ambassador, mayor, chairman,
    chairwoman, vice chairman, vice chair, governor, minister, director, director general, principal
""")
# Before others, who need not have come: "its 5,000 members", "về 5.000 hội viên".
THEIR: Final = frozenset("its their deras dess sina về".split())
# What somebody has without their being there: "which has 180 employees".
HAS: Final = frozenset("has have had employs har hade có".split())
STANDING: Final = words("""
    anställda, medarbetare, medlemmar, employees, staff, workers, members, công nhân, nhân viên, hội viên, đoàn viên
""")
# Between the two ends of what is not known more closely.
BETWEEN: Final = frozenset("between mellan giữa giua".split())
# What only says that they are people, so that it may be all of them.
PERSONS: Final = words("personer, pers, p, st, stycken, deltagare, people, persons, ppl, pax, participants, người, ng")
# Before how many of all were there: "närvaro 17/20".
ATTENDANCE: Final = words("närvaro, närvarande, attendance, present, turnout, có mặt, quân số, sĩ số")
# Before those who were not like the others, or not there: "alla utom en var kvinnor".
EXCEPT: Final = words("utom, förutom, utan, except, except for, but, apart from, trừ, ngoại trừ")
IS: Final = words("""
    là, la, chiếm, đạt, lên đến, lên tới, var, är, blev, landade på, slutade på, stannade på, uppgick till, hamnade
    på, räknade, was, is, were, came to, stood at, reached, numbered, hit, ended at, ended up at, got to, had
""")
