# Ghi hoạt động: thẻ trước khi lưu và việc sửa thẻ.
help-log = ghi lại một cuộc họp hoặc việc khác đã diễn ra
log-what = { $files ->
        [0] Việc gì đã diễn ra? Xin viết như viết cho đồng nghiệp, ví dụ: “Họp thứ Năm tuần trước với UBND Sông Công về xử lý nước thải, 14 người tham dự, trong đó 8 nữ. Quyết định: xây trạm thí điểm.”
       *[other] Tôi đã nhận { $files } tệp. Việc gì đã diễn ra? Xin viết như viết cho đồng nghiệp, tệp sẽ được đính kèm.
    }
log-too-long = Nội dung dài { $characters } ký tự; tôi chỉ nhận tối đa { $limit }. Xin rút gọn hoặc đính kèm dưới dạng tệp.
log-lacks-part = ⚠️ Tin nhắn cuối không đủ chỗ trên thẻ. Xin gửi lại ngắn hơn, hoặc ghi riêng.
log-field-changed = Có người khác đã sửa mục này sau khi tôi hỏi. Hiện giờ nội dung như trên. Xin viết lại nếu anh/chị muốn thay thế.
log-heading = <b>Hoạt động mới</b> (chưa lưu)
log-heading-update = <b>Sửa { $number }</b> (chưa lưu)
log-not-yours = Thẻ này của { $name }. Chỉ người viết mới lưu hoặc sửa được.
log-saved-before = Đã được lưu là { $number } rồi.
log-cancelled-before = Thẻ đã được hủy trước đó.
log-elsewhere = Thẻ này thuộc về { $partnership }, còn cuộc trò chuyện này đang nói về quan hệ hợp tác khác. Xin chuyển lại bằng /partnership.
log-saved = Đã lưu là <b>{ $number }</b>: { $title }
log-saved-goals = 🎯 { $count ->
       *[other] Mục tiêu dưới đây có đúng không? Anh/chị bấm vào mục tiêu muốn ghi lại.
    }
log-saved-follow-ups = ➡️ Còn { $count } việc cần theo dõi cho đến khi có người đánh dấu hoàn thành: /followups
log-nothing-added = Tôi chưa đưa được ý vừa rồi vào mục nào. Nếu cần ghi lại, anh/chị bấm Sửa rồi viết vào mục phù hợp nhé.
log-not-saved-yet = Thẻ này chưa được lưu. Anh/chị có muốn lưu không ạ?
log-doubt-day = ⚠️ Tôi chưa hiểu “{ $said }” là ngày nào nên tạm ghi { $day }. Nếu là ngày khác, anh/chị bấm Sửa nhé.
log-ask-several = ❓ Có vẻ đây là { $count } hoạt động, hoạt động thứ hai vào { $day }. Tách mỗi hoạt động thành một thẻ riêng nhé?
log-parted = ✂️ Đã tách thành { $count } thẻ. Các thẻ ở ngay bên dưới và được lưu riêng từng thẻ.
log-parted-before = Thẻ này đã được tách rồi.
log-parted-edited = Tin nhắn đó đã được tách thành nhiều thẻ nên tôi không biết thay đổi thuộc thẻ nào. Anh/chị hãy bấm Sửa dưới thẻ cần sửa.
log-files-handed-on = 📎 { $count } tệp giờ nằm cùng thẻ “{ $title }”.
button-part = ✂️ Tách thành { $count } thẻ
button-whole = Không, chỉ là một
button-files-to = 📎 Chuyển tệp sang: { $title }
log-doubt-called-off = ⚠️ Có vẻ hoạt động này đã không diễn ra. Anh/chị chỉ lưu nếu vẫn cần ghi lại.
log-table-coordinator = Đây là bảng có { $count } hoạt động. Điều phối viên có thể nhập bảng này: nhờ họ dán bảng sau lệnh /log hoặc gửi dưới dạng tệp. Anh/chị cũng có thể ghi từng hoạt động một.
log-doubt-table = ⚠️ Tin nhắn có bảng { $count } dòng, nhưng thẻ này chỉ là một hoạt động. Anh/chị dán riêng bảng sau lệnh /log, có cột ngày và tiêu đề, tôi sẽ nhập tất cả các dòng.
log-doubt-words = ⚠️ Tôi chưa hiểu phần này: { $said }. Nếu cần ghi vào thẻ, anh/chị bấm Sửa nhé.
log-ask-participants = ❓ { $planned ->
        [yes] Dự kiến tổng cộng có bao nhiêu người tham dự?
       *[no] Tổng cộng có bao nhiêu người tham dự?
    } Anh/chị bấm chọn hoặc nhập số người.
log-ask-sum = ❓ Số tiền nào đúng? Anh/chị bấm chọn hoặc nhập số tiền.
log-ask-payer = ❓ { $count ->
        [1] Bên nào chi trả { $amount }?
       *[other] Bên nào chi trả?
    } Anh/chị bấm chọn hoặc nhập tên.
log-names-not-kept = { $count ->
        [none] Tôi chỉ ghi số người tham dự, không ghi tên từng người. Có tất cả bao nhiêu người?
       *[other] Tôi chỉ ghi số người tham dự, không ghi tên từng người. Hiện đang ghi { $count } người. Có tất cả bao nhiêu người?
    }
    Nếu cần ghi tên, anh/chị viết “kết quả: …”.
button-number = { $count }
button-number-sum = { $count } ({ $added })
button-other-number = Số khác…
button-sum = { $amount }
button-other-sum = Số tiền khác…
button-pays-each = Mỗi bên tự trả
button-pays-other = Bên khác…
log-updated = Các thay đổi đã được lưu.
log-cancelled = Đã hủy thẻ. Không có gì được lưu.
button-who = 👤 Ai làm: { $text }
log-who = Ai làm việc này? <b>{ $text }</b>
    Xin chọn hoặc viết tên.
log-who-unclear = Xin viết tên người làm việc này.
log-same-unchanged = Chưa có gì thay đổi.
log-is-this = Đây có phải là <b>{ $number }</b>, { $day }: { $title } không?
log-edit-which = Anh/chị muốn sửa phần nào?
log-edit-title = Xin viết tiêu đề.
log-edit-kind = Đó là loại hoạt động nào?
log-edit-dates = Diễn ra khi nào? Ví dụ “thứ Năm tuần trước”, “12/11” hoặc “21–23/9”.
log-edit-place = Diễn ra ở đâu?
log-edit-participants = Có bao nhiêu người tham dự? Ví dụ “14 người, trong đó 8 nữ”, hoặc chỉ “14”.
log-edit-expected = Dự kiến có bao nhiêu người tham dự? Ví dụ “14 người, trong đó 8 nữ”, hoặc chỉ “14”.
log-edit-organisations = Những tổ chức nào tham dự? Xin viết tất cả, cách nhau bằng dấu phẩy. Danh sách mới sẽ thay danh sách hiện tại.
log-edit-outcome = Kết quả là gì?
log-edit-decisions = Đã quyết định những gì? Mỗi dòng một quyết định. Nội dung mới sẽ thay nội dung hiện tại.
log-edit-follow-ups = Cần làm gì, ai làm, khi nào? Mỗi dòng một việc, ví dụ “Tekniska verken gửi tài liệu trước 15/12”. Nội dung mới sẽ thay nội dung hiện tại.
log-edit-goals = Hoạt động phục vụ những mục tiêu toàn cầu nào? Xin bấm số của mục tiêu để chọn hoặc bỏ chọn.
log-edit-topics = Chủ đề là gì? Xin viết các chủ đề, cách nhau bằng dấu phẩy.
log-edit-costs = Chi phí bao nhiêu và ai chi trả? Ví dụ “45 triệu đồng, UBND Sông Công”.
log-whose-we = Tôi chưa biết anh/chị thuộc bên nào. Anh/chị bấm chọn bên chi trả hoặc nhập tên.
log-edit-payer = Bên nào chi trả? Anh/chị nhập tên.
log-edit-audience = Ai được xem hoạt động này?
log-unclear-title = Tiêu đề không được để trống.
log-unclear-dates = Tôi không tìm thấy ngày. Xin viết ví dụ “12/11/2026” hoặc “thứ Năm tuần trước”.
log-unclear-participants = Tôi không tìm thấy số người. Xin viết ví dụ “14 người, trong đó 8 nữ”.
log-unclear-costs = Tôi không tìm thấy số tiền kèm loại tiền. Xin viết ví dụ “45 triệu đồng” hoặc “45 000 SEK”.
button-log-this = Ghi lại việc này
button-save = Lưu
button-edit = Sửa
button-cancel = Hủy
button-back = ‹ Quay lại
button-clear = Xóa trống
button-show = Xem
button-same = Đúng, xem { $number }
button-save-double = Không, cứ lưu
button-goal = { $chosen ->
        [yes] ✓
       *[no] 🎯
    } { $goal }
button-goal-number = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $goal }
button-pick = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $text }
button-audience = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $side ->
        [yes] Chỉ bên mình
       *[no] Cả hai bên
    }
button-field-title = Tiêu đề
button-field-kind = Loại
button-field-dates = Ngày
button-field-place = Địa điểm
button-field-participants = Người tham dự
button-field-organisations = Tổ chức
button-field-outcome = Kết quả
button-field-decisions = Quyết định
button-field-follow-ups = Việc cần theo dõi
button-field-goals = Mục tiêu toàn cầu
button-field-topics = Chủ đề
button-field-costs = Chi phí
button-field-audience = Ai được xem
file-what = Tôi nên làm gì với { $name }?
file-what-album = Tôi nên làm gì với các tệp này?
file-what-steps = { $name } có vẻ là các bước của kế hoạch hành động. Tôi nên làm gì với tệp này?
file-on-card-album = 📎 Các tệp trong album giờ nằm cùng thẻ “{ $title }”.
file-on-card = 📎 { $name } đã được kèm vào thẻ “{ $title }” ({ $count } tệp).
file-attached = 📎 { $count ->
        [1] { $name }
       *[other] { $count } tệp
    } đã được đính kèm vào { $number }.
file-dropped = { $count ->
        [1] Đã bỏ { $name }.
       *[other] Đã bỏ { $count } tệp.
    }
file-refused = Không nhận { $name }: { $why }
file-not-kept = Không nhận { $name }. Tôi nhận ảnh, phim (MP4, MOV), PDF, tệp Office và văn bản; nội dung phải khớp với đuôi tệp.
button-file-log = Ghi hoạt động kèm tệp này
button-file-attach = Đính kèm vào { $number } { $title }
button-file-import = Nhập bảng này
button-file-plan = Đưa vào kế hoạch hành động
button-file-import-activities = Nhập thành hoạt động
button-file-drop = Bỏ đi
