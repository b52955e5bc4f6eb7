"""The Vietnamese words of dates. Meanings only; what may stand beside what is for the rules."""

from typing import Final

from handlers.when.description import WORKDAYS, Weak
from handlers.when.table import Row, Table, numbered, row, span, unit

_ONES = "một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười".split(",")
_UNITS_OF_TENS = ("mốt,một", "hai", "ba", "tư,bốn", "lăm,nhăm,năm", "sáu", "bảy,bẩy", "tám", "chín")


def _joined(tens: str, ones: str) -> str:
    return ",".join(f"{tens} {one}" for one in ones.split(","))


_NUMBERS: Final[list[Row]] = [
    *numbered("num", _ONES),
    row("num", "tư", 4),
    row("num", "bẩy", 7),
    row("num", "mười một", 11),
    *(row("num", _joined("mười", ones), 11 + n) for n, ones in enumerate(_UNITS_OF_TENS) if n),
    *(row("num", f"{_ONES[tens - 1]} mươi", tens * 10) for tens in range(2, 10)),
    *(
        row("num", _joined(f"{_ONES[tens - 1]} mươi", ones), tens * 10 + n)
        for tens in range(2, 10)
        for n, ones in enumerate(_UNITS_OF_TENS, 1)
    ),
    *(row("num", f"hăm {ones.split(',')[0]}", 20 + n) for n, ones in enumerate(_UNITS_OF_TENS, 1)),
    row("num", "một trăm", 100),
    row("num", "hai mốt", 21),
    row("num", "hai lăm", 25),
]

_WEEKDAYS: Final[list[Row]] = [
    row("weekdaymark", "thứ", name="ordinal"),
    row("weekdaysign", "t"),
    row("weekday", "chủ nhật,chúa nhật,chủ nhựt", 6),
    row("weekday", "cn", 6, weak=Weak.LED),
    row("often", "các ngày trong tuần,ngày thường,các ngày làm việc,những ngày làm việc,"
        "các ngày làm việc trong tuần,ngày trong tuần",
        weekdays=WORKDAYS),
    row("often", "các ngày cuối tuần", weekdays=(5, 6)),
]  # fmt: skip

_MONTHS: Final[list[Row]] = [
    row("monthmark", "tháng"),
    row("month", "tháng giêng", 1, lunar=True),
    row("month", "tháng chạp", 12, lunar=True),
    row("date", "âm lịch,âm,al,âl", lunar=True, weak=Weak.LED),
    row("date", "dương lịch", lunar=False, weak=Weak.LED),
    row("date", "rằm,ngày rằm", day=15, lunar=True),
]

_UNITS: Final[list[Row]] = [
    unit("phút,phút đồng hồ,p,ph,phut", "minute"),
    unit("giờ,tiếng,giờ đồng hồ,tiếng đồng hồ,h", "hour"),
    unit("ngày,hôm,bữa", "day"),
    unit("tuần,tuần lễ", "week"),
    unit("tháng", "month"),
    unit("quý,quí", "quarter"),
    unit("năm", "year"),
    unit("ngày làm việc", "workday"),
    span("ngày rưỡi", days=1, minutes=720),
    span("tiếng rưỡi", minutes=90),
    span("tháng rưỡi", months=1, days=15),
    row("half", "nửa"),
    row("andhalf", "rưỡi,rưởi"),
    row("halfafter", "rưỡi,rưởi"),
]

_PARTS: Final[list[Row]] = [
    row("part", "sáng,buổi sáng,vào buổi sáng,sáng sớm,rạng sáng,sáng ngày,sáng hôm", part="morning"),
    row("part", "trưa,buổi trưa,vào buổi trưa,trưa ngày,trưa hôm", part="noon"),
    row("part", "chiều,buổi chiều,vào buổi chiều,chiều ngày,chiều hôm", part="afternoon"),
    row("part", "tối,buổi tối,vào buổi tối,tối ngày,tối hôm", part="evening"),
    row("part", "đêm,ban đêm,khuya,đêm khuya,đêm ngày,vào ban đêm", part="night"),
    row("ampm", "am,a.m,a.m.", name="am"),
    row("ampm", "pm,p.m,p.m.", name="pm"),
]


def _periods(unit_name: str, words: str, *, following: str = "", preceding: str = "", current: str = "") -> list[Row]:
    """Return rows for next, this and last week (month, ...)."""
    return [
        row("date", _after(words, "sau,tới,kế tiếp,tiếp theo,kế,sắp tới") + following, period=(unit_name, 1)),
        row("date", _after(words, "này") + current, period=(unit_name, 0)),
        row("date", _after(words, "sau nữa,tới nữa,tiếp theo nữa"), period=(unit_name, 2)),
        row("date", _after(words, "trước,rồi,qua,vừa rồi,vừa qua") + preceding, period=(unit_name, -1)),
    ]


def _after(words: str, modifiers: str) -> str:
    return ",".join(f"{word} {modifier}" for word in words.split(",") for modifier in modifiers.split(","))


_RELATIVE: Final[list[Row]] = [
    row("date", "hôm nay,bữa nay,ngày hôm nay,hnay", shift=0),
    row("date", "nay", shift=0, weak=Weak.LED),
    row("date", "ngày mai,bữa mai,hôm mai,mai này", shift=1),
    row("date", "mai", name="name", shift=1),
    row("date", "ngày kia,ngày mốt,bữa mốt,bữa kia", shift=2),
    row("date", "mốt", shift=2, weak=Weak.LED),
    row("date", "ngày kìa", name="exact", shift=3),
    row("date", "hôm qua,ngày hôm qua,bữa qua,ngày qua,hqua", shift=-1),
    row("date", "qua", shift=-1, weak=Weak.LED),
    row("date", "hôm kia,bữa kia,bữa trước nữa", shift=-2),
    row("date", "hôm kìa", name="exact", shift=-3),
    row("date", "bây giờ,ngay bây giờ,lúc này,hiện nay", impossible=True),
    row("whichpost", "này", name="this"),
    row("whichpost", "tới,sắp tới,tới này,tới đây,sắp tới này", name="coming"),
    row("whichpost", "trước,vừa rồi,vừa qua,rồi,qua,vừa", name="last"),
    *_periods(
        "week",
        "tuần,tuần lễ",
        following=",sang tuần,sang tuần sau,qua tuần,qua tuần sau,trong tuần sau,trong tuần tới",
        current=",trong tuần",
    ),
    *_periods("month", "tháng", following=",sang tháng,sang tháng sau"),
    *_periods("quarter", "quý,quí", following=",sang quý,sang quý sau"),
    *_periods("year", "năm", following=",sang năm,sang năm sau,năm mới", preceding=",năm ngoái", current=",năm nay"),
    row("inside", "tháng", name="month"),
    row("inside", "tuần", name="week"),
    row("inside", "năm", name="year"),
    row("inside", "quý,quí", name="quarter"),
    row("date", "cuối tuần,dịp cuối tuần", weekend=True),
    row("date", "cuối tuần này", weekend=True, which="coming"),
    row("date", "cuối tuần tới,cuối tuần kế tiếp", weekend=True, which="either"),
    row("date", "cuối tuần sau", weekend=True, period=("week", 1)),
    row(
        "date",
        "cuối tuần trước,cuối tuần rồi,cuối tuần qua,cuối tuần vừa rồi,cuối tuần vừa qua",
        weekend=True,
        which="last",
    ),
    row("parity", "tuần chẵn,các tuần chẵn,những tuần chẵn,tuần số chẵn,các tuần số chẵn", 0),
    row("parity", "tuần lẻ,các tuần lẻ,những tuần lẻ,tuần số lẻ,các tuần số lẻ", 1, name="exact"),  # "tuần lễ"
    row("date", "ngày làm việc tiếp theo,ngày làm việc kế tiếp,ngày làm việc sau", workday=True),
    row("edge", "đầu,những ngày đầu", name="begin"),
    row("edge", "giữa", name="middle"),
    row("edge", "cuối,hết,những ngày cuối", name="end"),
    row("vague", "nào đó,những tuần đầu,vài tuần đầu,mấy tuần đầu"),
    row("order", "đầu tiên,đầu,thứ nhất", 1),
    row("order", "cuối cùng,cuối,sau cùng,chót", -1),
    row("nthunit", "ngày làm việc", name="workday"),
    row("nthunit", "ngày", name="day"),
    row("nthunit", "cuối tuần", name="weekend"),
    row("nthunit", "tuần,tuần lễ", name="week"),
    row("date", "giờ này,cùng giờ,đúng giờ này,cùng giờ này,vào giờ này", sametime=True),
    row("weekword", "tuần,tuần số,tuần lễ"),
    row("ordmark", "thứ"),
    row("halfofyear", "nửa đầu năm,nửa năm đầu,sáu tháng đầu năm,6 tháng đầu năm", 1),
    row("halfofyear", "nửa cuối năm,nửa sau năm,nửa năm cuối,sáu tháng cuối năm,6 tháng cuối năm", 2),
    row("halfof", "h1", 1, name="sign"),
    row("halfof", "h2", 2, name="sign"),
    row("halfof", "nửa đầu,nửa đầu của", 1),
    row("halfof", "nửa cuối,nửa sau,nửa cuối của,nửa sau của", 2),
    row("quarterword", "quý,quí,q"),
    *(
        row("quarterx", f"quý {roman},quí {roman},q{roman}", number)
        for number, roman in enumerate(("i", "ii", "iii", "iv"), 1)
    ),
    row("daymark", "ngày,mùng,mồng,ngày mùng,ngày mồng,hôm mùng,hôm,hôm ngày"),
    row("datemark", "ngày,hôm,mùng,mồng"),
    row("yearmark", "năm"),
    row("in", "sau,trong,trong vòng,sau khoảng,trong khoảng,còn,trong thời gian,còn khoảng"),
    row("afterwards", "sau"),
    row("later", "nữa,nữa thôi,kể từ bây giờ,kể từ hôm nay,tính từ bây giờ,tính từ hôm nay,nữa kể từ hôm nay"),
    row("ahead", "tới,sắp tới"),
    row("agopre", "cách đây,cách nay"),
    row("ago", "trước,trước đây"),
    row("after", "sau,sau ngày,sau khi,qua,sau dịp"),
    row("before", "trước,trước ngày"),
    row("fromday", "kể từ,tính từ,kể từ ngày,từ,sau,tính từ ngày,sau ngày"),
    row("dayof", "ngày,hôm"),
    row("inmonth", "trong,vào,trong cả,vào khoảng"),
]

_CLOCK: Final[list[Row]] = [
    row("clockmark", "lúc,vào lúc,hồi,vào hồi,đúng lúc,từ lúc"),
    row("hourmark", "giờ,h,g"),
    row("minutemark", "phút,p,ph,'"),
    row("oclock", "đúng,tròn,chẵn"),
    row("less", "kém,thiếu"),
    row("clockword", "giữa trưa,chính ngọ,đúng ngọ,đứng bóng", number=12 * 60),
    row("clockword", "nửa đêm,giữa đêm", name="midnight"),
    row("clockword", "eod,cob,cuối ngày,hết giờ làm việc,hết giờ hành chính,cuối giờ làm việc,hết giờ làm,"
        "cuối giờ hành chính,cuối giờ,cuối giờ chiều,"
        "cuối ngày làm việc", number=17 * 60),
    row("approx", "khoảng,tầm,chừng,cỡ,độ,vào khoảng,vào tầm,tầm khoảng,khoảng tầm,lối"),
]  # fmt: skip

_RECURRENCE: Final[list[Row]] = [
    row("every", "mỗi,hàng,hằng,mọi,các,các ngày,từng,cứ,cứ mỗi,tất cả các,cứ vào,định kỳ hàng,định kỳ mỗi", 1),
    row("every", "nào cũng", 1, name="suffix"),
    row("every", "cách", 2),
    row("freq", "ngày nào cũng,hàng ngày,hằng ngày,mỗi ngày,mọi ngày,thường nhật,ngày ngày", 1, "day"),
    row("freq", "tuần nào cũng,tuần một lần,tuần 1 lần,hàng tuần,hằng tuần,mỗi tuần", 1, "week"),
    row("freq", "tháng nào cũng,tháng một lần,tháng 1 lần,hàng tháng,hằng tháng,mỗi tháng", 1, "month"),
    row("freq", "quý nào cũng,quý một lần,quý 1 lần,hàng quý,hằng quý,mỗi quý", 1, "quarter"),
    row("freq", "năm nào cũng,thường niên,năm một lần,năm 1 lần,hàng năm,hằng năm,mỗi năm", 1, "year"),
    row("once", "một lần,1 lần,/lần,/1 lần,định kỳ"),
    row("inrow", "liên tiếp,liền,liên tục"),
    row("times", "lần,buổi,lượt"),
    row("except", "trừ,ngoại trừ,trừ ngày"),
    row("lasting", "trong,trong vòng"),
    row(
        "until",
        "đến,đến hết,cho đến,cho đến hết,tới,tới hết,cho tới,đến ngày,cho đến ngày,đến hết ngày,"
        "cho đến hết ngày,cho tới hết,đến khi hết",
    ),
    row("since", "từ,bắt đầu từ,kể từ,từ ngày,bắt đầu,bắt đầu từ ngày,kể từ ngày,bắt đầu vào,tính từ"),
]

_LINKS: Final[list[Row]] = [
    row("from", "từ,từ ngày,từ lúc,bắt đầu từ"),
    row("to", "đến,tới,đến ngày,cho đến,cho tới"),
    row("dayto", "đến hết,đến hết ngày,hết ngày"),
    row("between", "giữa,trong khoảng,từ giữa"),
    row("and", "và,với,cùng,&"),
    row("plural", "các,vào các,các ngày,vào các ngày,vào những ngày"),
    row("or", "hoặc,hay,hay là,hoặc là"),
    row("everyone", "mọi người,tất cả mọi người,cả nhà,cả nhóm,cả đội,các bạn,anh em"),
    row("deadline", "hết ngày,trước,trước ngày,trước lúc,chậm nhất,chậm nhất là,chậm nhất vào,muộn nhất,muộn nhất là,"
        "muộn nhất vào,hạn,hạn chót,hạn cuối,"
        "hạn cuối là,hạn chót là,đến hạn,thời hạn,hạn nộp,trễ nhất,trễ nhất là,đến,cho đến,cho tới,"
        "không muộn hơn,không quá,deadline,"
        "trễ nhất vào,hạn là,đến trước,hạn đến,thời hạn đến,thời hạn là,đến hạn vào,chậm nhất đến,"
        "chậm nhất trước,hạn cuối cùng,hạn nộp là,"
        "hạn cuối vào,muộn nhất đến"),
    row("glue", "vào,của,trong,ở,ngày,hôm,là,tức,tức là,vào đúng,đúng,dịp,nhân dịp,vào dịp,lễ,ngay,buổi,"
        "vào các,thuộc"),
    row("idiom", "dời sang,đổi sang,chuyển sang,lùi sang,hoãn sang,rời sang"),  # no morning
    row("idiom", "ủy ban,uỷ ban,trực tuyến,bắt đầu,lần đầu,ban đầu,mở đầu,dẫn đầu,đứng đầu,hàng đầu,người đứng đầu"),
    row("onto", "dời sang,đổi sang,chuyển sang,lùi sang,hoãn sang,rời sang,sang"),
    row("moved", "dời,dời lịch,chuyển,đổi,đổi lịch,hoãn,lùi,lùi lịch"),
    row("connect", "để,rằng,là,nhớ,thì,về việc,về,:"),
    row("polite", "nhé,nha,ạ,giúp,với,giùm,xin,vui lòng,cảm ơn,đi,được không,nhá,hộ,làm ơn,dạ,vâng,ok,thôi,"
        "cám ơn,nghen,hen,giúp tôi"),
    row("label", "phòng,trang,tổ,số,mục tiêu,mục,chương,điều,khoản,phiên bản,tầng,đường,quận,phường,lớp,khối,"
        "nhóm,bài,câu,bước,nghị định,"
        "quyết định,thông tư,tài khoản,điện thoại,đt,sđt,mã,kế hoạch,xe,tuyến,bảng,hình,phụ lục,giai đoạn,cổng,"
        "lô,nhà,ngõ,hẻm,km,xóm,thôn,"
        "cấp,loại,hạng,đội,khu,nghị sự,phần,kỳ,đợt,văn bản,công văn,nghị quyết,tòa,căn,ghế,cột,dòng,phố,quốc lộ,"
        "chuyến,toà,tập,vùng,tỉ lệ,tỷ lệ,đạt,được,chấm"),
    row("counted", "người,ghế,học sinh,đại biểu,cán bộ,phụ nữ,nữ,trẻ em,cái,chiếc,bản,cuốn,tờ,đồng,triệu,tỷ,tỉ,"
        "nghìn,ngàn,k,usd,vnd,vnđ,đ,"
        "phần trăm,kg,km,mét,lít,trang,vé,chỗ,phòng,bàn,xe,nhóm,tổ chức,mục,câu hỏi,mục tiêu,khách,hộ,lãnh đạo,"
        "sinh viên,giáo viên,"
        "đội,công ty,tài liệu,điểm,dự án,hoạt động,bước,nước,quốc gia,đoàn,thành viên,chuyên gia,cây,bộ,cuộc,"
        "lớp,trường,xã,phường,thôn,"
        "hợp đồng,văn bản,suất,hạng mục,đứa,vị,nhà,em,bạn,cháu,chị,anh,sek,euro,đô,trăm,nam giới,cặp,hộp,túi,"
        "chai,ly,đại diện,đơn vị"),
    row("me", "nhắc tôi,cho tôi,giúp tôi,báo tôi,gọi tôi,với tôi,của tôi,báo cho tôi,nhắc tớ,tôi sẽ,tôi cần,tôi muốn,"
        "chúng tôi,bọn tôi,nhắc chúng tôi,để tôi,là tôi,tôi phải,gửi tôi,hẹn tôi"),
    row("told", "đã,vừa,từng", name="exact"),
    row("opens", "phải,sẽ,cần,hãy,nhớ,họp,nộp,gặp"),  # "thứ sáu phải ..."
    row("listing", "thứ nhất", name="exact"),  # with it "thứ hai" is the second thing
    row("planned", "sẽ,cần,phải,hãy,muốn,dự kiến,nhớ", name="exact"),
    row("negation", "không phải,chẳng phải,chứ không phải,đừng"),
    row("zone", "giờ thụy điển,giờ linköping,giờ stockholm,theo giờ thụy điển,theo giờ linköping,theo giờ stockholm,"
        "swedish time", name="Europe/Stockholm"),
    row("zone", "giờ việt nam,giờ hà nội,giờ vn,theo giờ việt nam,theo giờ hà nội,vietnam time,"
        "vietnamese time", name="Asia/Ho_Chi_Minh"),
    row("zone", "giờ địa phương,utc,gmt,cet,bên đó,bên em,bên tôi,bên anh"),
    row("zoneplace", "ở thụy điển,ở linköping,ở stockholm", name="Europe/Stockholm"),
    row("zoneplace", "ở việt nam,ở thái nguyên,ở hà nội", name="Asia/Ho_Chi_Minh"),
    row("title", "chị,anh,em,cô,bà,ông,bạn,chú,bác,cháu,thầy,đồng chí,mr,ms,mrs,cậu,dì,cụ"),
    row("head", "lần,người,cái,vị,đứng,xếp,hạng,phiên,kỳ,bước,câu,đợt,vòng,tuần,tháng,năm,thế giới,điểm,ý,con,đứa,"
        "học kỳ,loại,chương,phần,tập,số,mục"),
    row("perhapshead", "phương án,lựa chọn,giải pháp,dự thảo,bản thảo,đề xuất,vấn đề,dự án,nhóm,bên,cuộc họp"),
]  # fmt: skip

_TET_DAYS = ("1,một", "2,hai", "3,ba", "4,bốn,tư", "5,năm", "6,sáu", "7,bảy", "8,tám", "9,chín", "10,mười")
_HOLIDAYS: Final = {
    **{
        f"tet_{n}": ","
            "".join(f"{mark} {word} {tet}" for mark in ("mùng", "mồng", "ngày mùng") for word in words.split(",")
                             for tet in ("tết", "tết nguyên đán", "tết âm lịch"))
        for n, words in enumerate(_TET_DAYS, 1)
    },
    **{f"tet_minus_{n}": f"{n} tết,ngày {n} tết,{n} tháng chạp,ngày {n} tháng chạp" for n in range(24, 30)},
    "tet": "tết nguyên đán,tết âm lịch,tết ta,tết cổ truyền,ngày tết",
    "tet_eve": "giao thừa,đêm giao thừa,30 tết,ba mươi tết,đêm 30 tết,ngày 30 tết,đêm ba mươi",
    "new_years_day": "tết dương lịch,tết tây,năm mới dương lịch,tết dương,đầu năm mới dương lịch",
    "new_years_eve": "giao thừa dương lịch,đêm giao thừa dương lịch,giao thừa tây",
    "christmas_eve": "đêm giáng sinh,đêm noel,đêm nô en,đêm nô-en,lễ vọng giáng sinh,vọng giáng sinh,"
        "áp lễ giáng sinh",
    "christmas_day": "lễ giáng sinh,ngày giáng sinh,ngày noel,lễ noel,ngày lễ giáng sinh",
    "hung_kings_day": "giỗ tổ hùng vương,ngày giỗ tổ,ngày giỗ tổ hùng vương,lễ giỗ tổ hùng vương,giỗ tổ vua hùng",
    "reunification_day": "ngày giải phóng,ngày thống nhất,giải phóng miền nam,ngày giải phóng miền nam,"
        "ngày thống nhất đất nước,lễ giải phóng",
    "labour_day": "ngày quốc tế lao động,lễ lao động,ngày lao động,lễ quốc tế lao động",
    "vietnams_national_day": "ngày quốc khánh,lễ quốc khánh,tết độc lập,quốc khánh việt nam",
    "swedens_national_day": "quốc khánh thụy điển,ngày quốc khánh thụy điển,quốc khánh thuỵ điển",
    "womens_day": "ngày quốc tế phụ nữ,ngày phụ nữ quốc tế",
    "vietnamese_womens_day": "ngày phụ nữ việt nam",
    "vietnamese_teachers_day": "ngày nhà giáo việt nam,ngày nhà giáo,nhà giáo việt nam,"
        "ngày hiến chương các nhà giáo,lễ nhà giáo",
    "mid_autumn": "tết trung thu,rằm trung thu,rằm tháng tám",
    "first_full_moon": "tết nguyên tiêu,nguyên tiêu",
    "vu_lan": "lễ vu lan",
    "buddhas_birthday": "lễ phật đản",
    "mid_year_festival": "tết đoan ngọ,đoan ngọ",
    "kitchen_gods_day": "ông công ông táo,tết ông công ông táo,ông táo,ngày ông công ông táo,ngày ông táo,"
        "tết ông táo",
    "valentines_day": "lễ tình nhân,ngày lễ tình nhân,ngày valentine,lễ valentine,ngày tình nhân",
    "doctors_day": "ngày thầy thuốc việt nam,ngày thầy thuốc",
    "invalids_day": "ngày thương binh liệt sĩ,ngày thương binh,ngày thương binh liệt sỹ",
    "party_founding_day": "ngày thành lập đảng",
    "youth_union_day": "ngày thành lập đoàn",
    "ho_chi_minhs_birthday": "sinh nhật bác,ngày sinh nhật bác,sinh nhật bác hồ,ngày sinh bác hồ",
    "childrens_day": "ngày quốc tế thiếu nhi,tết thiếu nhi,ngày thiếu nhi",
    "august_revolution_day": "ngày cách mạng tháng tám,ngày cách mạng tháng 8",
    "peoples_army_day": "ngày thành lập quân đội,ngày quân đội nhân dân,ngày quân đội",
    "entrepreneurs_day": "ngày doanh nhân việt nam,ngày doanh nhân",
    "environment_day": "ngày môi trường thế giới",
    "water_day": "ngày nước thế giới",
    "earth_day": "ngày trái đất",
    "lucia": "lễ lucia,ngày lucia,lễ thánh lucia",
    "easter_sunday": "lễ phục sinh,chủ nhật phục sinh",
    "good_friday": "thứ sáu tuần thánh",
    "thanksgiving": "lễ tạ ơn",
    "midsummer_eve": "lễ hội giữa hè,lễ giữa hè",
}  # fmt: skip

# Names that are also the season around them, or part of a word for something else ("Christmas party").
_SEASONS: Final = {
    "christmas_day": "giáng sinh,noel,nô en,nô-en",
    "tet_1": "tết,nguyên đán",
    "mid_autumn": "trung thu",
    "vu_lan": "vu lan",
    "easter_sunday": "phục sinh",
    "vietnams_national_day": "quốc khánh",
    "valentines_day": "valentine",
    "lucia": "lucia",
    "halloween": "halloween",
    "hung_kings_day": "giỗ tổ",
    "buddhas_birthday": "phật đản",
    "vietnamese_womens_day": "phụ nữ việt nam",
    "womens_day": "quốc tế phụ nữ",
    "labour_day": "quốc tế lao động",
    "childrens_day": "quốc tế thiếu nhi",
}

TABLE: Final = Table(
    "vi",
    (
        *_NUMBERS, *_WEEKDAYS, *_MONTHS, *_UNITS, *_PARTS, *_RELATIVE, *_CLOCK, *_RECURRENCE, *_LINKS,
        *(row("holiday", words, name="tet_1" if name == "tet" else name) for name, words in _HOLIDAYS.items()),
        *(row("holiday", words, name=name, weak=Weak.LED_IN_SENTENCE) for name, words in _SEASONS.items()),
    ),
    plurals=("",),
    telling=frozenset("áàãâêôýíìĩúùũăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    unmarked=frozenset("sang nam moi hang con lan den toi le dau sau".split()),
)  # fmt: skip
