# Các nút và từ ngữ dùng chung.
button-language =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $language ->
        [sv] Svenska
        [vi] Tiếng Việt
       *[en] English
    }
button-timezone = { $place ->
        [sweden] Thụy Điển (Linköping)
       *[vietnam] Việt Nam (Thái Nguyên)
    }
button-previous = ◂ Trang trước
button-next = Trang sau ▸
button-page = { $page }/{ $pages }
role-reader = người đọc
role-contributor = cộng tác viên
role-coordinator = điều phối viên
role-admin = quản trị viên
language-choose = Anh/chị muốn tôi trao đổi bằng ngôn ngữ nào?
language-now = Vâng, từ giờ chúng ta dùng tiếng Việt.
language-unknown = Tôi biết tiếng Thụy Điển, tiếng Anh và tiếng Việt, nhưng không biết “{ $name }”. Ví dụ: /language tiếng Việt.
timezone-choose = Múi giờ của anh/chị là <b>{ $zone }</b>, bây giờ ở đó là { $now }. Hãy chọn múi giờ khác hoặc viết tên một thành phố.
timezone-now = Múi giờ của anh/chị giờ là <b>{ $zone }</b>. Ở đó đang là { $now }.
timezone-unknown = Tôi không tìm thấy múi giờ cho “{ $name }”. Hãy viết tên một thành phố lớn, ví dụ Stockholm, Hà Nội hoặc Europe/Paris.
cancel-done = Vâng, chúng ta dừng ở đây. Anh/chị muốn làm gì tiếp?
