# Quyền truy cập, lời chào và trợ giúp.
start-welcome =
    Xin chào mừng { $name }! Anh/chị có thể hỏi tôi về các tài liệu, ví dụ: “Lập trường của chúng ta về đối thoại với người dân là gì?”.
    Gõ /documents để xem tôi đã đọc những gì và /help để biết tất cả những việc tôi làm được.
button-ask-access = Xin quyền truy cập
button-admit-reader = Người đọc
button-admit-contributor = Cộng tác viên
button-admit-coordinator = Điều phối viên
button-admit-group = Cho phép nhóm
button-refuse = Từ chối
access-please-ask = Xin chào { $name }! Tôi là Samverkan, trợ lý của quan hệ hợp tác { $partnership }. Tôi chỉ trả lời những người đã được cho phép. Anh/chị có muốn xin quyền truy cập không? Người phụ trách sẽ thấy tên và tên tài khoản của anh/chị.
access-not-yours = Anh/chị cần được cho phép trước.
access-asked = Cảm ơn anh/chị! Tôi đã gửi yêu cầu đến người phụ trách và sẽ báo lại ngay khi có câu trả lời.
access-asked-before = Yêu cầu của anh/chị đã được gửi. Tôi sẽ báo lại khi có câu trả lời.
access-already = Anh/chị đã có quyền truy cập.
access-refused-before = Yêu cầu của anh/chị đã bị từ chối. Nếu có nhầm lẫn, xin liên hệ điều phối viên.
access-request = <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } xin quyền truy cập. ({ $address })
access-now-admitted = { $name } đã được { $by } cho phép với vai trò { $role }.
access-which-side = { $name } thuộc bên nào?
access-now-refused = { $name } đã bị từ chối. Nếu đổi ý, anh/chị có thể gửi lời mời bằng /invite.
access-you-refused = Rất tiếc, yêu cầu truy cập của anh/chị đã bị từ chối. Nếu có nhầm lẫn, xin liên hệ điều phối viên.
access-decided-before = Trường hợp của { $name } đã được quyết định rồi.
access-role-too-low = Việc này cần vai trò { $role }. Xin hỏi điều phối viên nếu anh/chị cần.
access-write-in-private = Ở đây tôi chỉ trả lời những người đã được cho phép. Xin nhắn riêng cho tôi để xin quyền truy cập.
access-group-ask-you = Nhóm { $title } chưa được cho phép. Anh/chị có đồng ý để tôi trả lời ở đây không?
access-group-request = <b>{ $name }</b> ({ $account }) muốn sử dụng trợ lý này trong nhóm <b>{ $title }</b>. Anh/chị có đồng ý để tôi trả lời ở đó không?
access-group-asked = Nhóm này chưa được cho phép. Tôi đã hỏi người phụ trách.
access-group-waiting = Nhóm vẫn đang chờ được cho phép.
access-group-refused = Nhóm này không được cấp quyền truy cập.
access-group-now-admitted = Nhóm đã được cho phép. Hãy hỏi tôi bằng /ask, hoặc trả lời một tin nhắn của tôi.
access-group-now-refused = Nhóm không được cấp quyền truy cập.
access-group-decided-admitted = Nhóm { $title } đã được cho phép.
access-group-decided-refused = Nhóm { $title } đã bị từ chối.
help-intro = Anh/chị cứ hỏi bằng lời của mình; tôi sẽ tìm trong tài liệu và chỉ rõ câu trả lời nằm ở đâu. Ngoài ra tôi còn làm được những việc dưới đây; không cần nhớ lệnh, anh/chị cứ viết chẳng hạn “cho tôi xem các lời nhắc”.
help-section-documents = <b>Tài liệu</b>
help-section-activities = <b>Hoạt động</b>
help-section-plans = <b>Kế hoạch và lời nhắc</b>
help-section-languages = <b>Ngôn ngữ</b>
help-section-reports = <b>Báo cáo</b>
help-section-partnership = <b>Quan hệ hợp tác</b>
help-section-you = <b>Thiết lập chung</b>
help-line = /{ $command } – { $text }
help-outro = Trong nhóm, tôi trả lời các lệnh và khi anh/chị trả lời tin nhắn của tôi.
help-ask = hỏi các tài liệu
help-documents = xem tôi đã đọc những tài liệu nào
help-language = đổi ngôn ngữ
help-timezone = đặt múi giờ của anh/chị
help-cancel = dừng việc đang làm
help-undo = rút lại điều vừa lưu hoặc vừa sửa
help-help = hiện phần trợ giúp này
help-start = bắt đầu, hoặc xin quyền truy cập
access-nobody = Tôi chưa biết ai phụ trách tôi ở đây. Người cài đặt tôi cần ghi số của họ vào access.admins. (Số của anh/chị là { $number }.)
