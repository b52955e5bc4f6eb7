"""The words with which people look for activities: those that name a kind, and those that only ask."""

from collections.abc import Mapping, Sequence
from typing import Final

from handlers.minutes import Kind
from knowledge.text import fold
from knowledge.words import Language

# Words and phrases that name a kind where people look for activities; Swedish nouns stand below with their endings.
KIND_NAMES: Final[Mapping[Kind, str]] = {
    Kind.MEETING: "meeting, meetings, họp, cuộc họp, buổi họp, gặp mặt",
    Kind.STUDY_VISIT: "study visit, study visits, study trip, study trips, tham quan, tham quan học tập, "
    "chuyến tham quan",
    Kind.TRAINING: "training, trainings, training session, training sessions, course, courses, workshop, workshops, "
    "tập huấn, lớp tập huấn, đào tạo, khóa đào tạo",
    Kind.SCHOOL_EXCHANGE: "school exchange, school exchanges, giao lưu học sinh, trao đổi học sinh, "
    "giao lưu trường học",
    Kind.CONFERENCE: "conference, conferences, seminar, seminars, hội nghị, hội thảo",
    Kind.CITIZEN_DIALOGUE: "citizen dialogue, citizen dialogues, đối thoại với người dân, đối thoại",
    Kind.DELEGATION: "delegation, delegations, đoàn công tác",
    Kind.PUBLICATION: "publication, publications, ấn phẩm, xuất bản",
}
SWEDISH_ENDINGS = (("", "t", "n", "na"), ("", "et", "en", "ena"), ("", "en", "ar", "arna"), ("", "en", "er", "erna"),
                   ("a", "an", "or", "orna"), ("um", "et", "er", "erna"))  # fmt: skip
SWEDISH_NOUNS: Mapping[Kind, Sequence[str]] = {  # for each row of endings above
    Kind.MEETING: ("möte", "", "", "", "", ""),
    Kind.STUDY_VISIT: ("", "studiebesök", "", "", "studieres", ""),
    Kind.TRAINING: ("", "utbildningstillfäll", "utbildning träning workshop workshopp", "kurs", "", ""),
    Kind.SCHOOL_EXCHANGE: ("skolutbyte lärarutbyte elevutbyte", "", "", "", "", ""),
    Kind.CONFERENCE: ("", "", "", "konferens", "", "seminari"),
    Kind.CITIZEN_DIALOGUE: ("", "", "", "medborgardialog", "", ""),
    Kind.DELEGATION: ("", "", "", "delegation", "", ""),
    Kind.PUBLICATION: ("", "", "", "publikation", "", ""),
}
KIND_WORDS: Mapping[str, Kind] = {
    **{fold(name): kind for kind, names in KIND_NAMES.items() for name in names.split(", ")},
    **{
        fold(stem + ending): kind
        for kind, rows in SWEDISH_NOUNS.items()
        for stems, endings in zip(rows, SWEDISH_ENDINGS, strict=True)
        for stem in stems.split()
        for ending in endings
    },
}
# Folded words with which people ask for a list or a number; what else they say is what it shall be about.
REQUESTS: Mapping[Language, frozenset[str]] = {
    "sv": frozenset(
        """
        ta visa lista sok soka hitta leta plocka se fram haft gjort inlagd inlagda inlagt lagt loggat loggad
        loggade loggats logg loggen registrerat registrerade registrerats aktivitet aktiviteten aktiviteter
        aktiviteterna traff traffar traffarna traffat mott motts bland senaste snalla antal antalet totalt
        sammanlagt person personer deltagare deltagarna deltagit deltog kvinnor man andel stor blivit hittills
        rakna ihop anteckning anteckningar anteckningarna ror jag allt allting kom kommit deltar medverkat medverkade
        narvarade genomfort genomforda genomforts genomforde hallit holl holls ordnat ordnade arrangerat arrangerade
        pratade pratat talade talat diskuterade diskuterat hant hande skett ganger hela mina min mitt var vart vara vi
        """.split()
    ),
    "en": frozenset(
        """
        show see list search find look looking bring pull give please activity activities gathering gatherings logged
        recorded entered registered log latest recent number total people persons participants taken part took women
        men share split met meet far add notes everything done came come attend attended participate participated
        happened held hold make made run ran organised organized arrange arranged events talk talked spoke
        spoken discuss discussed times ever overall my mine our ours
        """.split()
    ),
    "vi": frozenset(
        """
        xem liet ke tim kiem giup lay tat ca cac nhung ghi nhap luu hoat dong buoi cuoc lan bao nhieu tong cong so nguoi
        tham gia du nu nam ty le gan day moi nhat chep nhat ky lop to chuc moi thu gap
        """.split()
    ),
}
# The Vietnamese ones with their marks: who types them means no other word ("bạo lực" has no "bao nhiêu") ...
MARKED: Final = frozenset(
    """
    xem liệt kê tìm kiếm giúp lấy tất cả các những ghi nhập lưu hoạt động buổi cuộc lần bao nhiêu tổng cộng số người
    tham gia dự nữ nam tỷ tỉ lệ gần đây mới nhất chép nhật ký lớp tổ chức mọi thứ gặp
    """.split()
)
# ... and these only behind the word that they go with: "tham gia" but not "gia đình", "ghi nhập" but not "thu nhập".
BEHIND: Final[Mapping[str, str]] = {"gia": "tham", "nhập": "ghi", "nhap": "ghi", "ký": "nhật", "ky": "nhat"}
