# Danh bạ tổ chức, và cuộc trò chuyện thuộc quan hệ hợp tác nào.
help-organisations = xem những tổ chức tham gia
organisation-heading = 🏛 <b>{ $name }</b>
organisation-names =
    Tiếng Thụy Điển: { $sv }
    Tiếng Anh: { $en }
    Tiếng Việt: { $vi }
organisation-aliases = { $aliases ->
        [none] Không có tên khác
       *[other] Còn gọi là: { $aliases }
    }
organisation-facts = { $kind }{ $country ->
        [none] {""}
       *[other] {" "}· { $country }
    }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
organisation-kind-municipality = Chính quyền địa phương
organisation-kind-department = Phòng ban
organisation-kind-company = Doanh nghiệp
organisation-kind-university = Trường đại học
organisation-kind-school = Trường học
organisation-kind-authority = Cơ quan nhà nước
organisation-kind-embassy = Đại sứ quán
organisation-kind-network = Mạng lưới
organisation-kind-association = Hội, đoàn thể
organisation-kind-funder = Nhà tài trợ
organisation-kind-other = Khác
organisation-new = Tổ chức tên là gì? Có thể bổ sung tên bằng các ngôn ngữ khác sau.
organisation-added = ✓ Đã thêm vào danh bạ.
organisation-there = Tổ chức này đã có trong danh bạ.
organisation-changed = ✓ Đã sửa.
organisation-write-sv = Tên tiếng Thụy Điển là gì?
organisation-write-en = Tên tiếng Anh là gì?
organisation-write-vi = Tên tiếng Việt là gì?
organisation-write-aliases = Còn gọi bằng tên nào khác? Xin viết tên viết tắt và tên thường gọi, cách nhau bằng dấu phẩy. Danh sách mới sẽ thay danh sách hiện tại.
organisation-write-country = Nước nào? Xin viết mã nước, ví dụ SE hoặc VN.
organisation-country-unclear = Đó không phải là mã nước. Xin viết hai chữ cái, ví dụ SE hoặc VN.
organisation-kind-which = Đây là loại tổ chức nào?
organisation-side-which = Tổ chức này thuộc bên nào?
button-organisation-sv = Tên tiếng Thụy Điển
button-organisation-en = Tên tiếng Anh
button-organisation-vi = Tên tiếng Việt
button-organisation-aliases = Tên khác
button-organisation-country = Nước
button-organisation-kind = Loại
button-organisation-side = Bên
button-organisation-new = Thêm tổ chức
button-organisation-activities = Các hoạt động chung
button-no-side = Không bên nào
organisations-heading = <b>Các tổ chức</b> ({ $count }). Tìm bằng cách viết, ví dụ, “/organisations nước”.
organisations-empty = Danh bạ đang trống. Điều phối viên có thể thêm tổ chức ở đây, hoặc gửi cho tôi tệp CSV với các cột id, sv, en, vi, aliases, kind, country, side.
organisations-found = Tôi tìm thấy { $count } tổ chức:
organisations-none-such = Không có tổ chức nào trong danh bạ có tên chứa “{ $words }”.
organisations-import = <b>{ $name }</b> có { $new } tổ chức mới và { $known } tổ chức đã có, sẽ lấy tên theo tệp.
organisations-imported = Xong: { $added } tổ chức mới, { $changed } đã sửa.
organisations-wrong-row = Dòng { $row }, { $column }: thiếu hoặc sai dữ liệu.
help-partnership = xem và chọn quan hệ hợp tác của cuộc trò chuyện
partnership-name = { $name }
partnership-only = { $where ->
        [group] Nhóm này thuộc <b>{ $name }</b>.
       *[private] Chúng ta đang nói về <b>{ $name }</b>.
    }
partnership-choose = { $where ->
        [group] Nhóm này thuộc <b>{ $name }</b>. Nhóm nên thuộc quan hệ hợp tác nào?
       *[private] Chúng ta đang nói về <b>{ $name }</b>. Anh/chị muốn nói về quan hệ hợp tác nào ở đây?
    }
partnership-now = { $where ->
        [group] Nhóm nay thuộc <b>{ $name }</b>. Những gì ghi ở đây sẽ được lưu vào đó.
       *[private] Bây giờ chúng ta nói về <b>{ $name }</b>.
    }
partnership-not-yours = Anh/chị cần là điều phối viên của quan hệ hợp tác đó.
