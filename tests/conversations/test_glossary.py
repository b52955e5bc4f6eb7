"""Talks about the glossary: looking words up, changing them, suggesting, undoing, and files in and out."""

from storage import Role
from tests.conversations.talk import House, TelegramHouse


def test_a_word_is_looked_up_in_any_language(house: House) -> None:
    anna = house.member("Anna", "sv")
    anna.says("/ordlista medborgardialog")
    anna.hears("medborgardialog", "citizen dialogue", "đối thoại với người dân")
    anna.says("/glossary municipal executive board")
    anna.hears("kommunstyrelsen", "Ban Chấp hành thành phố")
    anna.says("/thuatngu ke hoach hanh dong")
    anna.hears("handlingsplan")
    anna.says("/glossary rymdfärja")
    anna.hears("ingen term")


def test_the_glossary_is_leafed_through(house: House) -> None:
    minh = house.member("Minh", "vi")
    minh.says("/glossary")
    minh.hears("Bảng thuật ngữ", "/glossary", without=("Thêm thuật ngữ",))
    minh.presses("Trang sau")
    minh.hears("Bảng thuật ngữ")


def test_a_coordinator_adds_changes_and_deletes_and_takes_it_back(house: House) -> None:
    anna = house.member("Anna", "sv", Role.COORDINATOR)
    anna.says("/glossary")
    anna.hears("Ordlista")
    anna.presses("Lägg till")
    anna.hears("svenska = engelska")
    anna.says("slamhantering = sludge")
    anna.hears("tre språk")
    anna.says("slamhantering = sludge management | sludge handling = quản lý bùn thải")
    anna.hears("Tillagd", "slamhantering")
    anna.says("/glossary slamhantering")
    anna.hears("sludge management", "(sludge handling)")
    anna.presses("Ändra")
    anna.hears("Kopiera", "slamhantering = sludge management | sludge handling = quản lý bùn thải")
    anna.says("slamhantering = sludge treatment = xử lý bùn thải")
    anna.hears("Ändrad", "sludge treatment")
    anna.presses("Ångra")
    anna.hears("sludge management")
    anna.presses("Ta bort")
    anna.hears("Borttagen")
    anna.says("/glossary slamhantering")
    anna.hears("ingen term")


def test_a_term_that_is_known_is_not_added_again_and_one_with_its_name_is_pointed_out(house: House) -> None:
    anna, erik = house.member("Anna", "sv", Role.COORDINATOR), house.member("Erik", "sv", Role.CONTRIBUTOR)
    anna.says("/ordlista slamtork = sludge dryer | sludge drier = máy sấy bùn")
    anna.hears("Tillagd", without=("finns även",))
    anna.says("/ordlista Slamtork = sludge dryer = máy sấy bùn")
    anna.hears("finns redan", "sludge drier", without=("Tillagd",))
    erik.says("/ordlista slamtork = sludge dryer = máy sấy bùn")
    erik.hears("finns redan", without=("Tack",))
    anna.says("/ordlista slamtork = sludge drying plant = nhà máy sấy bùn")
    anna.hears("Tillagd", "finns även", "sludge dryer")
    anna.presses("slamtork")
    anna.hears("sludge drier", without=("drying plant",))


def test_each_takes_back_their_own_change_only_and_only_once(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    erik = telegram.member("Erik", "sv", Role.COORDINATOR)
    anna.says("/ordlista slamtork = sludge dryer = máy sấy bùn")
    anna.hears("Tillagd")
    erik.says("/ordlista slamtork")
    erik.hears("sludge dryer")
    erik.presses("Ändra")
    erik.hears("Kopiera")
    erik.says("slamtork = sludge drying plant = nhà máy sấy bùn")
    erik.hears("Ändrad")
    anna.presses("Ångra")
    anna.is_told("ändrats sedan dess")
    erik.presses("Ångra")
    erik.hears("sludge dryer")
    erik.presses("Ändra")
    erik.hears("Kopiera")
    anna.says("/ordlista slamtork")
    anna.hears("sludge dryer")
    anna.presses("Ta bort")
    anna.hears("Borttagen")
    erik.says("slamtork = X dryer = máy X")
    erik.hears("finns inte längre")


def test_what_the_buttons_do_may_be_typed(house: House) -> None:
    anna = house.member("Anna", "sv", Role.COORDINATOR)
    anna.says("/glossary lägg till: slamhantering = sludge management = quản lý bùn thải")
    anna.hears("Tillagd", "slamhantering")
    anna.says("/ordlista slamtork = sludge dryer = máy sấy bùn")
    anna.hears("Tillagd", "slamtork")
    anna.says("/ordlista slamtork = sludge dryer")
    anna.hears("tre språk")
    anna.says("/ordlista förslag")
    anna.hears("inga förslag")
    anna.says("/ordlista exportera")
    anna.hears("ordlistan")
    minh = house.member("Minh", "vi", Role.CONTRIBUTOR)
    minh.says("/thuatngu thêm")
    minh.hears("tiếng Thụy Điển = ")
    minh.says("bùn = sludge = bùn")
    minh.hears("Cảm ơn")
    minh.says("/thuatngu nhap")
    minh.hears("điều phối viên")


def test_a_contributor_suggests_and_a_coordinator_decides(telegram: TelegramHouse) -> None:
    minh = telegram.member("Minh", "vi", Role.CONTRIBUTOR)
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh.says("/glossary medborgardialog")
    minh.hears("đối thoại với người dân")
    minh.presses("Đề xuất sửa")
    minh.hears("medborgardialog")
    minh.says("medborgardialog = citizen dialogue = đối thoại cộng đồng")
    minh.hears("Cảm ơn")
    anna.hears("Minh", "đối thoại cộng đồng", "nu:")
    minh.says("/glossary medborgardialog")
    minh.hears("đối thoại với người dân")
    anna.presses("Godta")
    anna.hears("Ändrad", "đối thoại cộng đồng")
    minh.hears("Anna đã đưa đề xuất của anh/chị vào bảng thuật ngữ", "đối thoại cộng đồng")
    minh.says("/glossary medborgardialog")
    minh.hears("đối thoại cộng đồng")
    minh.says("/thuatngu đề xuất kaj = quay = bến tàu")
    minh.hears("Cảm ơn")
    anna.hears("Minh", "kaj = quay = bến tàu")
    anna.presses("Avslå")
    anna.hears("avslaget", "kaj = quay = bến tàu")
    minh.hears("Anna đã không chấp nhận đề xuất", "kaj = quay = bến tàu")
    anna.says("/thuatngu kaj")
    anna.hears("ingen term")


def test_every_change_of_the_glossary_is_in_the_audit_log(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    minh = telegram.member("Minh", "vi", Role.CONTRIBUTOR)
    anna.says("/ordlista slamtork = sludge dryer = máy sấy bùn")
    anna.hears("Tillagd")
    anna.says("/ordlista slamtork")
    anna.hears("sludge dryer")
    anna.presses("Behandla som namn")
    anna.hears("sludge dryer")
    anna.presses("Ta bort")
    anna.hears("Borttagen")
    anna.presses("Ångra")
    anna.hears("sludge dryer")
    minh.says("/thuatngu kaj = quay = bến")
    minh.hears("Cảm ơn")
    anna.hears("Minh", "kaj")
    anna.presses("Avslå")
    anna.hears("avslaget")
    minh.hears("không chấp nhận")
    anna.says("/ordlista läs in")
    anna.hears("CSV")
    anna.sends_file("ord.csv", "sv,en,vi\nbro,bridge,cầu\n".encode())
    anna.hears("1 tillagda")
    anna.says("/audit")
    line = "slamtork = sludge dryer = máy sấy bùn"
    anna.hears(
        f"lade till {line} i ordlistan",
        f"ändrade {line} i ordlistan",
        f"tog bort {line}",
        f"tog tillbaka {line}",
        "avslog förslaget kaj = quay = bến till ordlistan",
        "läste in ordlistan från ord.csv",
    )


def test_a_reader_cannot_change_the_glossary(house: House) -> None:
    erik = house.member("Erik", "sv")
    erik.says("/glossary medborgardialog")
    erik.hears("citizen dialogue")
    erik.hears_nothing_more()


def test_rows_of_a_file_come_in_and_wrong_ones_are_named(house: House) -> None:
    anna = house.member("Anna", "sv", Role.COORDINATOR)
    anna.says("/glossary")
    anna.hears("Ordlista")
    anna.presses("Läs in")
    anna.hears("CSV")
    rows = "id,use,sv,en,vi,note\n1,term,slamtork,sludge dryer,máy sấy bùn,\n,sometimes,kaj,quay,bến,\n"
    rows += ",term,,bridge,cầu,\n"
    rows += "2,term,slamtork,sludge dryer,máy sấy bùn,\n"  # the numbers are another installation's, and it stands twice
    anna.sends_file("ord.csv", rows.encode())
    anna.hears("1 tillagda, 0 ändrade, 1 oförändrade", "Rad 3", "sometimes", "Rad 4, sv")
    anna.says("/glossary slamtork")
    anna.hears("sludge dryer")


def test_a_file_without_the_columns_or_the_words_changes_nothing(house: House) -> None:
    anna = house.member("Anna", "sv", Role.COORDINATOR)
    for rows, told in (("a;b;c\n1;2;3\n", "Kolumnen sv saknas"), ("sv,en,vi\nkaj,|,bến\n", "Rad 2, en")):
        anna.says("/glossary")
        anna.hears("Ordlista")
        anna.presses("Läs in")
        anna.hears("CSV")
        anna.sends_file("ord.csv", rows.encode())
        anna.hears("0 tillagda", told)


def test_the_glossary_is_handed_out_as_a_file(terminal: House) -> None:
    anna = terminal.member("Anna", "sv")
    anna.says("/glossary")
    anna.hears("Ordlista")
    anna.presses("Hämta som fil")
    anna.hears("glossary.csv")
