# Thành viên, lời mời và nhật ký kiểm tra.
access-in-private = Nội dung này tôi chỉ hiển thị trong cuộc trò chuyện riêng. Anh/chị vui lòng nhắn cho tôi ở đó.
button-choice =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
people-heading = <b>Những người tham gia quan hệ hợp tác</b> ({ $count })
people-line = • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } · { $role }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
people-button = { $name }
people-side = { $side }
people-no-side = Không thuộc bên nào
people-empty = Chưa có ai được cho phép. Anh/chị có thể mời bằng /invite, hoặc đợi đến khi có người xin quyền truy cập.
contacts-heading = <b>Điều phối viên và quản trị viên</b>
contacts-none = Chưa có điều phối viên nào.
contacts-roles = <i>Quyền truy cập và vai trò do quản trị viên thay đổi.</i>
people-configured = Người này là quản trị viên theo tệp cấu hình (access.admins); chỉ có thể thay đổi ở đó.
people-is-already = Hiện đã như vậy rồi.
people-changed = Đã thay đổi.
people-your-role = Vai trò của anh/chị hiện là { $role }. Gõ /help để xem anh/chị có thể làm gì.
people-remove = Xóa
people-back = ◂ Tất cả
people-remove-sure = Anh/chị muốn { $name } không còn quyền truy cập nữa? Những gì { $name } đã ghi vẫn được giữ lại.
people-removed = { $name } không còn quyền truy cập nữa.
people-you-left = Quyền truy cập của anh/chị đã chấm dứt. Nếu có nhầm lẫn, xin liên hệ điều phối viên.
people-last-admin = Không thể thực hiện: phải có ít nhất một quản trị viên. Hãy chỉ định quản trị viên khác trước.
invite-in-private = Tôi chỉ tạo lời mời trong cuộc trò chuyện riêng để không ai khác thấy mã.
invite-role = Người được mời sẽ có vai trò nào?
invite-side = Vai trò: { $role }. Người này thuộc bên nào?
invite-made =
    Lời mời với vai trò { $role }. Chỉ gửi nội dung này cho một người:
    { $link }
    Mã là <code>{ $code }</code>. Mã dùng được một lần, đến { $until }.
invite-withdraw = Thu hồi
invite-withdrawn = Lời mời đã được thu hồi; mã không còn hiệu lực.
invite-used = Anh/chị hiện có vai trò { $role } trong { $partnership }.
invite-used-by = { $name }{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } đã vào bằng lời mời của anh/chị với vai trò { $role }. Nếu lời mời dành cho người khác, quản trị viên có thể thu hồi quyền truy cập trong /people.
invite-wrong = Mã này không có hiệu lực. Có thể mã đã được dùng, đã bị thu hồi hoặc đã hết hạn; anh/chị hãy xin mã mới.
invite-too-many = Đã nhập sai mã quá nhiều lần. Xin đợi một giờ.
audit-heading = <b>Nhật ký kiểm tra</b> ({ $count })
audit-empty = Nhật ký hiện chưa có gì.
audit-line = { $at } · { $name }: { $what }
audit-role-granted = cấp cho { $target } vai trò { $what }
audit-person-refused = từ chối quyền truy cập của { $target }
audit-person-removed = xóa { $target }
audit-side-set = đặt bên của { $target } thành { $what }
audit-invitation-made = tạo lời mời với vai trò { $what }
audit-invitation-used = vào bằng lời mời với vai trò { $what }
audit-invitation-withdrawn = thu hồi lời mời với vai trò { $what }
audit-group-admitted = cho phép nhóm { $target }
audit-group-refused = từ chối nhóm { $target }
audit-document-added = thêm tài liệu { $target }
audit-document-removed = xóa tài liệu { $target }
audit-document-internal = đặt tài liệu { $target } làm nội bộ của { $what }
audit-document-shared = chia sẻ tài liệu { $target } cho cả hai bên
audit-person-exported = đã xuất dữ liệu của chính mình
audit-person-forgotten = Có người đã yêu cầu xóa dữ liệu về mình
audit-code-wrong = thử một mã mời không hợp lệ
audit-group-left = đưa tôi ra khỏi nhóm { $target }
audit-group-bound = gắn nhóm { $target } với quan hệ hợp tác { $what }
audit-group-translation = thay đổi cài đặt dịch của nhóm { $target } ({ $what })
audit-deleted = xóa { $target }
audit-restored = khôi phục { $target }
audit-exported = xuất { $target }
audit-file = Toàn bộ nhật ký (CSV)
audit-here = Đây là toàn bộ nhật ký.
audit-column-at = Thời điểm (UTC)
audit-column-who = Ai
audit-column-account = Tài khoản
audit-column-action = Sự kiện
audit-column-what = Nội dung
audit-column-target = Tài khoản hoặc mục liên quan
help-invite = mời một người bằng mã
help-people = xem ai có quyền truy cập, thay đổi vai trò và bên
help-audit = xem ai đã cho phép, xóa hoặc thay đổi điều gì
