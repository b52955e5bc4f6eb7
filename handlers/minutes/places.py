"""Places: cities, provinces and districts by name, and the stretch of a text that says where something was."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.phrases import Phrases
from handlers.minutes.tokens import Token

NAMES: Final = Phrases[str](
    (row, "place")
    for row in (
        """
            Linköping*, Norrköping*, Stockholm*, Göteborg*, Malmö*, Uppsala*, Örebro*, Västerås*, Motala*, Mjölby*,
            Finspång*, Lund*, Umeå*, Luleå*, Östergötland*, Sverige*, Skäggetorp*, Vallastaden*, Lambohov*, Ryd,
            Berga, Mjärdevi, Tannefors, Ebbepark, Visby*, Jönköping*, Gävle*, Kalmar*, Växjö*, Åtvidaberg*,
            Söderköping*, Kiruna*, Almedalen*, Ekholmen*, Johannelund*, Hjulsbro*, Malmslätt*, Vikingstad*
        """,
        """
            Thai Nguyen*, Thainguyen*, Song Cong*, Songcong*, Hanoi*, Ha Noi*, Vietnam*, Viet Nam*, Pho Yen*, Dai
            Tu*, Phu Binh*, Dinh Hoa*, Vo Nhai*, Phu Luong*, Dong Hy*, Bac Giang*, Bac Ninh*, Bac Kan*, Da Nang*,
            Danang*, Hai Phong*, Haiphong*, Hue, Ho Chi Minh City, Saigon, Sai Gon, Hoi An, Quang Ninh*, Vinh Phuc*,
            Tuyen Quang*, Cao Bang*, Lang Son*, Can Tho*, Sweden*, Europe*, Asia*, Southeast Asia, Thailand*,
            Japan*, Korea*, Singapore*, China*, Bangkok*, Brussels, Bryssel, Copenhagen, Köpenhamn*, Helsinki, Oslo,
            Paris, Berlin, Danmark*, Norge*, Finland*, Laos, Cambodia, Indonesia, Philippines, Kina*, Tyskland*,
            Germany, Denmark, Norway, Cong River,
            Frankrike, France, Storbritannien, England, Indien, India, USA, Australien, Australia, Malaysia, Myanmar,
            Taiwan, Sydkorea, Nederländerna, Netherlands, Polen, Poland, Estland, Estonia, Litauen, Ha Giang, Lao
            Cai, Yen Bai, Phu Tho, Hoa Binh, Nam Dinh, Nghe An, Hai Duong, Hung Yen, Son La, Dien Bien, Hamburg,
            London, Amsterdam, Warszawa, Warsaw, Kuala Lumpur, Tokyo, Seoul, Beijing, Peking, Manila, Jakarta
        """,
        """
            Thái Nguyên, Sông Công, Hà Nội, Việt Nam, Phổ Yên, Đại Từ, Phú Bình, Định Hóa, Võ Nhai, Phú Lương, Đồng
            Hỷ, Bắc Giang, Bắc Ninh, Bắc Kạn, Đà Nẵng, Hải Phòng, Huế, Sài Gòn, Hồ Chí Minh, Thụy Điển, Thuỵ Điển,
            Mỏ Chè, Bách Quang, Cải Đan, Thắng Lợi, Lương Sơn, Phố Cò, Tân Quang, Bá Xuyên, Vinh Sơn, Châu Sơn, Núi
            Cốc, Châu Âu, Nhật Bản, Hàn Quốc, Lào, Quảng Ninh, Vĩnh Phúc, Tuyên Quang,
            Trung Quốc, Hoa Kỳ, nước Pháp, nước Đức, Anh Quốc, Ấn Độ, Thái Lan, Singapore, Đan Mạch, Na Uy, Phần Lan,
            Hà Giang, Lào Cai, Yên Bái, Phú Thọ, Hòa Bình, Nam Định, Nghệ An, Hải Dương, Hưng Yên, Sơn La, Điện Biên,
            Cao Bằng,
            Lạng Sơn, Cần Thơ, Campuchia
        """,
    )
)


def ends_place(text: Sequence[Token], at: int) -> int:
    """Where the name of a place ends that begins there; 0 when none does."""
    hit = NAMES.at(text, at)
    return hit[0] if hit else 0
