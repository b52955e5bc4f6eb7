# /agreements: thỏa thuận giữa các bên và việc rà soát trước thỏa thuận tiếp theo.
help-agreements = các thỏa thuận: các bên, thời hạn và khi nào bắt đầu rà soát
agreements-heading = <b>Thỏa thuận</b> ({ $count })
agreements-line = • { $number } { $title } · { $status }{ $end ->
        [none] {""}
       *[other] {" "}· đến { $end }
    }
agreements-empty = Chưa ghi thỏa thuận nào.
agreements-hint-first = Gõ /agreements kèm tên để thêm thỏa thuận.
agreements-hint = Gõ /agreements { $number } để xem một thỏa thuận, hoặc /agreements kèm tên để thêm thỏa thuận mới.
agreements-hint-reader = Gõ /agreements { $number } để xem một thỏa thuận.
agreement-ends = <b>{ $number } { $title }</b> { $end ->
        [none] không có ngày hết hạn
       *[other] { $past ->
            [yes] đã hết hạn { $end }
           *[no] có hiệu lực đến { $end } (còn { $days } ngày)
        }
    }{ $review ->
        [none] {""}
       *[other] { $begun ->
            [yes] . Việc rà soát lẽ ra đã bắt đầu { $review }
           *[no] . Việc rà soát bắt đầu { $review }
        }
    }.
agreement-ends-asked = <i>Thông tin này lấy từ danh sách thỏa thuận (/agreements).</i>
agreement-unknown = Tôi không tìm thấy thỏa thuận { $number }.
agreement-heading = <b>{ $number } { $title }</b>
agreement-state = { $kind } · { $status }
agreement-parties = Các bên: { $parties ->
        [none] chưa ghi
       *[other] { $parties }
    }
agreement-signed = Ngày ký: { $day ->
        [none] chưa ghi
       *[other] { $day }
    }
agreement-term = Hiệu lực: { $start ->
        [none] { $end ->
            [none] không thời hạn
           *[other] đến { $end }
        }
       *[other] { $end ->
            [none] từ { $start }, không thời hạn
           *[other] { $start } – { $end }
        }
    }
agreement-review = { $state ->
        [endless] Chưa có lịch rà soát: thỏa thuận không có ngày hết hạn
        [late] Lẽ ra đã phải bắt đầu rà soát { $months } tháng trước khi hết hạn: { $day }
        [ongoing] Đang rà soát
        [over] Không cần rà soát nữa: thỏa thuận đã kết thúc
       *[coming] Bắt đầu rà soát { $months } tháng trước khi hết hạn: { $day }
    }
agreement-deleted = 🗑 Đã xóa: không còn trong danh sách và không ai được nhắc rà soát nữa.
agreement-documents = Tài liệu: { $documents }
agreement-internal = 🔒 Chỉ bên mình xem được.
button-agreement-title = Tên
button-agreement-parties = Các bên
button-agreement-signed = Ngày ký
button-agreement-starts = Bắt đầu
button-agreement-ends = Kết thúc
button-agreement-lead = Báo trước
button-agreement-documents = Tài liệu
button-agreement-kind = Loại ▸
button-agreement-status = Trạng thái ▸
button-agreement-audience = Chung / nội bộ
button-agreement-delete = Xóa
button-agreement-open = M-{ $number }
button-agreement-restore = Hoàn tác
button-agreement-review = Bắt đầu rà soát
button-agreement-report = Báo cáo rà soát
agreement-ask-title = Tên mới của { $title } là gì?
agreement-ask-parties = Các bên của { $title } là ai? Xin viết cách nhau bằng dấu phẩy.
agreement-ask-signed = { $title } được ký ngày nào? Ví dụ: 14/5/2012. Xin viết “-” nếu không rõ.
agreement-ask-starts = { $title } có hiệu lực từ ngày nào? Xin viết “-” nếu không rõ.
agreement-ask-ends = { $title } hết hiệu lực ngày nào? Xin viết “-” nếu không thời hạn.
agreement-ask-lead = Nên bắt đầu rà soát { $title } trước khi hết hạn bao nhiêu tháng?
agreement-ask-documents = Những tài liệu nào thuộc { $title }? Xin viết tên cách nhau bằng dấu phẩy, hoặc “-” nếu không có.
agreement-unclear = Tôi chưa hiểu. Xin viết ngày như 14/5/2012, hoặc “-” nếu không có.
agreement-unclear-lead = Xin viết số tháng bằng chữ số, nhiều nhất là 60.
agreement-not-yours-to-hide = Hai bên cùng xem thỏa thuận này. Chỉ người đã ghi thỏa thuận mới có thể chuyển thành nội bộ.
agreement-backwards = Ngày kết thúc ở trước ngày bắt đầu.
agreement-review-begun = Đã bắt đầu rà soát <b>{ $title }</b>. Nên bắt đầu bằng báo cáo: báo cáo tổng hợp những việc đã làm, chi phí và việc còn lại.
agreement-review-due = 📄 Đã đến lúc bắt đầu rà soát <b>{ $number } { $title }</b>, có hiệu lực đến { $end }.
audit-agreement-added = thêm thỏa thuận { $target }
audit-agreement-changed = sửa thỏa thuận { $target }: { $what }
audit-agreement-field = { $field } → { $value }
audit-agreement-shared = cả hai bên
agreement-field-title = tên
agreement-field-parties = các bên
agreement-field-signed = ngày ký
agreement-field-starts = bắt đầu
agreement-field-ends = kết thúc
agreement-field-lead = số tháng báo trước
agreement-field-documents = tài liệu
agreement-field-kind = loại
agreement-field-status = trạng thái
agreement-field-audience = bên được xem
