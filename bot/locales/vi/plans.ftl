# Kế hoạch hành động và các bước thực hiện.
help-plan = xem kế hoạch hành động, mở một bước (/plan S-7) hoặc thêm bước mới
help-plans = xem tất cả các kế hoạch hành động
help-mine = xem các bước do tôi phụ trách
help-step = mở một bước (/step 7), hoặc thêm bước mới bằng một tin nhắn
help-digest = chọn ngày giờ nhận bản tổng hợp hằng tuần, hoặc tắt đi

plan-heading = <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }{ $status ->
        [draft] {" "}(dự thảo)
        [closed] {" "}(đã kết thúc)
       *[adopted] {""}
    } · { $count } bước · { $bar } { $done } bước đã xong{ $overdue ->
        [0] {""}
       *[other] , { $overdue } bước quá hạn
    }
plan-none = Chưa có kế hoạch hành động nào. { $coordinator ->
        [yes] Anh/chị có thể viết “Kế hoạch hành động 2027”, hoặc bấm nút bên dưới.
       *[no] Xin nhờ điều phối viên lập kế hoạch.
    }
plan-progress = { $done ->
        [0] <b>Chưa xong bước nào trong { $count } bước</b>
       *[other] <b>Đã xong { $done } trong { $count } bước</b>
    }{ $left ->
        [0] {""}
       *[other] , còn { $left } bước
    }{ $overdue ->
        [0] {""}
       *[other] , trong đó { $overdue } bước quá hạn
    }.
plan-steps-found = <b>Theo kế hoạch hành động:</b>
plan-nothing-of = { $name } hiện không còn bước nào phải làm trong kế hoạch.
plan-step-answer = <i>Hay anh/chị muốn hỏi về tài liệu?</i>
plan-due-in = { $mine ->
        [yes] { $count ->
            [0] Anh/chị không có bước nào đến hạn { $period }.
           *[other] { $count } bước của anh/chị đến hạn { $period }:
        }
       *[no] { $count ->
            [0] Không có bước nào đến hạn { $period }.
           *[other] { $count } bước đến hạn { $period }:
        }
    }
plan-view-mine = Các bước của tôi: { $count }
plan-view-overdue = Quá hạn: { $count }
plan-empty-all = { $closed ->
        [yes] Kế hoạch đã kết thúc mà không có bước nào.
       *[no] Chưa có bước nào. Anh/chị có thể viết “Thêm: nhà máy thí điểm, Tekniska verken, hạn 15/3, 200.000 SEK”.
    }
plan-empty-mine = { $closed ->
        [yes] Anh/chị không phụ trách bước nào trong kế hoạch này.
       *[no] Hiện anh/chị không phụ trách bước nào trong kế hoạch.
    }
plan-empty-overdue = { $closed ->
        [yes] Không có bước nào quá hạn; kế hoạch đã kết thúc.
       *[no] Không có bước nào quá hạn. 👍
    }
plans-heading = <b>Các kế hoạch hành động</b>
plans-line = • <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    } · { $period } · { $status ->
        [draft] dự thảo
        [closed] đã kết thúc
       *[adopted] đã thông qua
    }
plan-is-closed = { $title } đã kết thúc. Xin mở lại kế hoạch để thêm bước mới.
plan-out-of-sight = Anh/chị không còn xem được kế hoạch đó nên tôi không lưu gì. Xin mở kế hoạch khác bằng /plans.
plan-ask-new = Kế hoạch tên là gì và cho giai đoạn nào? Ví dụ: “Kế hoạch hành động 2027” hoặc “Kế hoạch hành động 2026–2027”.
plan-ask-period = <b>{ $title }</b> áp dụng cho giai đoạn nào? Ví dụ: “2027” hoặc “2026–2027”.
plan-ask-title = Anh/chị muốn đổi tên <b>{ $title }</b> thành gì?
plan-ask-reminders = Tôi nên nhắc trước bao nhiêu ngày về các bước trong <b>{ $title }</b>? Ví dụ: “14, 3, 0”, hoặc “-” nếu không cần nhắc.
plan-bad-title = Kế hoạch cần có tên, dài tối đa 200 ký tự.
plan-bad-period = Tôi chưa hiểu giai đoạn này. Ví dụ: “2027”, “từ 1/2/2027 đến 30/11/2027” hoặc “2026–2027”.
plan-bad-reminders = Xin viết số ngày, ví dụ “14, 3, 0”, hoặc “-” nếu không cần nhắc.
plan-card =
    <b>Kế hoạch hành động mới</b> (chưa lưu)
    📘 { $title }
    📅 { $period }{ $steps ->
        [0] {""}
       *[other] {" · "}{ $steps } bước:
    }
plan-period = { $shape ->
        [years] { $start }
        [month] { $start }
       *[days] { $start } – { $end }
    }
plan-card-done = Thẻ này đã được xử lý rồi.
plan-saved = Đã lưu <b>{ $title }</b> dưới dạng dự thảo{ $steps ->
        [0] . Anh/chị hãy thêm các bước, rồi thông qua
       *[other] {" "}với { $steps } bước. Anh/chị hãy thông qua
    } kế hoạch khi bắt đầu áp dụng; từ lúc đó tôi bắt đầu nhắc việc.
plan-now = { $status ->
        [adopted] <b>{ $title }</b> đã được thông qua và có hiệu lực.
        [closed] <b>{ $title }</b> đã kết thúc.
       *[draft] <b>{ $title }</b> đang là dự thảo.
    }
plan-reminds = 🔔 { $when ->
        [none] Không nhắc về các bước.
       *[other] Nhắc { $when }{ $weekly ->
            [yes] , sau đó mỗi tuần một lần khi quá hạn.
           *[no] .
        }
    }
plan-picture-today = Hôm nay
plan-calendar = { $count } bước để đưa vào lịch. Xin mở tệp để thêm vào lịch; tệp mới sẽ thay thế tệp cũ.
plan-calendar-empty = Không có ngày nào để đưa vào lịch.
plan-calendar-gone = { $count } bước đã xóa cũng sẽ được gỡ khỏi lịch khi mở tệp này.
plan-news = <b>Thay đổi trong { $title }</b>
plan-news-line = <b>S-{ $number }</b> { $title }: { $what }{ $names ->
        [none] {""}
       *[other] {" "}({ $names })
    }
plan-news-created = bước mới
plan-news-deleted = đã xóa
plan-news-restored = đã khôi phục
plan-news-field = ✏️ { $field }
plan-news-and = { $first }, { $second }
plan-news-more = … và { $count } thay đổi khác. Gõ /plan để xem tất cả.

step-line = { $mark ->
        [overdue] 🔴
        [soon] 🟡
        [ongoing] 🔵
        [postponed] 🟠
        [done] ✅
        [cancelled] ✖️
       *[later] ⚪
    } { $number ->
        [none] {""}
       *[other] <b>S-{ $number }</b>{" "}
    }{ $title }{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    } · { $when }
step-which-done = <i>Bước nào đã xong ạ? Anh/chị mở bước đó, hoặc gõ ví dụ “S-7 xong”.</i>
step-picked = <i>Đây là bước anh/chị nói đến, nếu tôi hiểu đúng. Anh/chị dùng các nút bên dưới để sửa hoặc xóa.</i>
step-heading = <b>S-{ $number } { $title }</b>
step-status = { $status } · { $when }
step-status-name = { $status ->
        [overdue] quá hạn
        [ongoing] đang thực hiện
        [done] đã xong
        [postponed] đã hoãn
        [cancelled] đã hủy
       *[planned] đã lên kế hoạch
    }
step-ended = { $status ->
        [cancelled] đã hủy
       *[done] đã xong
    }
step-undated = chưa có hạn
step-overdue = hạn { $day } ({ $days ->
        [1] hôm qua
       *[other] quá { $days } ngày
    })
step-due = { $day }{ $days ->
        [-1] {""}
        [0] {" "}(hôm nay)
        [1] {" "}(ngày mai)
       *[other] {" "}(còn { $days } ngày)
    }
step-was-due = { $day ->
        [none] không có hạn
       *[other] hạn { $day }
    }
step-from = từ { $start } · { $due }
step-organisation = 🏛 { $name }
step-owners = 👤 { $names }
step-cost = 💰 { $amount } { $currency }{ $payer ->
        [none] {""}
       *[other] {" "}· do { $payer } chi trả
    }
step-goal = 🎯 { $goal }
step-activities = 🔗 { $names }
step-internal = 🔒 Chỉ bên mình xem được
step-notes = 📝 { $text }
step-plan = 📘 { $title }{ $status ->
        [draft] {" "}(dự thảo)
        [closed] {" "}(đã kết thúc)
       *[adopted] {""}
    }
step-unknown = Tôi không tìm thấy bước S-{ $number }. Gõ /plan để xem các bước hiện có.
step-is-deleted = S-{ $number } đã được xóa.
step-not-yours = Chỉ cộng tác viên và người phụ trách mới sửa được bước này.
step-not-yours-to-delete = Chỉ điều phối viên và người đã thêm bước này mới xóa được.
step-unchanged = Nội dung vốn đã như vậy.
step-moved-before = { $day ->
        [none] S-{ $number } đã thay đổi và hiện không còn thời hạn.
       *[other] S-{ $number } đã được dời rồi, hạn hiện nay là { $day }.
    }
step-has-ended = S-{ $number } đã { $status ->
        [cancelled] hủy
       *[done] xong
    } rồi. Nếu muốn làm tiếp, anh/chị viết S-{ $number }.
step-changed = Đã thay đổi.
step-undone = Đã hoàn tác.
step-undo-too-late = S-{ $number } đã được sửa sau đó nên không hoàn tác được.
step-postponed = Đã hoãn.
step-now = Trạng thái mới: { $status }.
step-deleted = S-{ $number } đã được xóa.
step-audience-changed = Đã đổi người được xem bước này.
step-too-long = Tin nhắn dài { $characters } ký tự; tôi chỉ nhận tối đa { $limit }. Xin anh/chị rút gọn lại.
step-edit-which = Anh/chị muốn sửa gì trong <b>S-{ $number }</b> { $title }?
step-history = <b>S-{ $number }</b> { $title }: các thay đổi
step-history-created = { $at }: đã thêm{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
step-history-deleted = { $at }: đã xóa{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
step-history-restored = { $at }: đã khôi phục{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
step-history-changed = { $at }{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }: { $field }: { $before } → { $after }
step-value = { $text }
step-value-none = không có
step-value-day = { $day }
step-value-audience = { $audience ->
        [shared] cả hai bên
       *[none] chỉ bên mình
    }
step-field-number = Số
step-field-title = Tiêu đề
step-field-organisation = Tổ chức
step-field-owners = Người phụ trách
step-field-start = Bắt đầu
step-field-due = Hạn hoàn thành
step-field-status = Trạng thái
step-field-cost = Chi phí
step-field-goals = Mục tiêu toàn cầu
step-field-activities = Hoạt động
step-field-notes = Ghi chú
step-field-audience = Ai được xem
step-ask = Xin viết bước thực hiện trong một tin nhắn, ví dụ: “nhà máy thí điểm Sông Công, Tekniska verken, Anna Berg, hạn 15/3, 200.000 SEK”. Anh/chị cũng có thể gửi một bảng (XLSX, CSV hoặc DOCX).
step-ask-title = Bước này tên là gì?
step-ask-organisation = Tổ chức nào phụ trách? Xin viết tên, hoặc “-” nếu không có.
step-ask-owners = Ai phụ trách? Xin viết tên, cách nhau bằng dấu phẩy, hoặc “-” nếu không có.
step-ask-start = Bắt đầu khi nào? Ví dụ: “1/2/2027”, hoặc “-” nếu không có ngày.
step-ask-due = Khi nào phải xong? Ví dụ: “15/3”, “tháng 3 năm 2027” hoặc “2 tuần nữa”, hoặc “-” nếu không có hạn.
step-ask-cost = Chi phí bao nhiêu và ai chi trả? Ví dụ: “45 triệu đồng, do UBND Sông Công chi trả”, hoặc “-” nếu không có.
step-ask-goals = Những mục tiêu toàn cầu nào (1–17)? Ví dụ: “6, 11”, hoặc “-” nếu không có.
step-ask-activities = Bước này thuộc những hoạt động nào? Ví dụ: “A-42”, hoặc “-” nếu không có.
step-ask-notes = Xin viết ghi chú, hoặc “-” để xóa ghi chú.
step-ask-until = Anh/chị muốn hoãn <b>S-{ $number }</b> { $title } đến khi nào? Hãy chọn, hoặc viết ví dụ “15/3” hay “3 tuần nữa”.
step-bad-title = Tiêu đề dài tối đa 300 ký tự.
step-bad-organisation = Tôi chưa hiểu đó là tổ chức nào. Xin viết tên.
step-bad-owners = Tôi chưa hiểu đó là những ai. Xin viết tên, cách nhau bằng dấu phẩy.
step-bad-start = Tôi chưa hiểu ngày này. Ví dụ: “1/2/2027”.
step-no-such-day = Không có ngày đó. Ý anh/chị là { $before } hay { $after }? Xin viết lại ngày.
step-bad-due = Tôi chưa hiểu ngày này. Ví dụ: “15/3”, “tháng 3 năm 2027” hoặc “2 tuần nữa”.
step-bad-cost = Tôi chưa hiểu số tiền. Ví dụ: “200.000 SEK” hoặc “45 triệu đồng”.
step-bad-goals = Xin viết số của các mục tiêu, từ 1 đến 17, ví dụ “6, 11”.
step-bad-activities = Xin viết mã hoạt động, ví dụ “A-42”.
step-bad-notes = Ghi chú dài tối đa 4.000 ký tự.
step-which = Anh/chị muốn nói bước nào? Hãy mở bước đó bên dưới, hoặc viết chẳng hạn “dời S-7 sang thứ Sáu”.
step-until-past = Ngày đó đã qua. Xin chọn một ngày sắp tới.
step-until-earlier = Hạn của bước này vốn đã là { $before }; { $day } không muộn hơn. Xin viết một ngày muộn hơn.
step-no-activity = Tôi không tìm thấy hoạt động A-{ $number }.

stepcard-heading = <b>Bước mới</b> (chưa lưu){ $plan ->
        [none] {""}
       *[other] {" "}· { $plan }
    }
stepcard-title = 📌 { $title }
stepcard-which-person = ⚠️ { $alike ->
        [none] Tôi không tìm thấy ai tên { $name }, nên lời nhắc sẽ gửi đến điều phối viên.
       *[other] { $name } là ai trong số này: { $alike }? Xin bấm Sửa và ghi đầy đủ họ tên.
    }
stepcard-new-organisation = 🆕 { $name } chưa có trong danh bạ; tên được lưu như anh/chị đã viết.
step-outside-plan = ⚠️ Ngày này nằm ngoài thời gian của kế hoạch, { $period }.
stepcard-past = ⚠️ Ngày này đã qua.
stepcard-saved = Đã lưu là <b>S-{ $number }</b> { $title } trong { $plan }.
stepcard-saved-notice = Đã lưu là S-{ $number }.
stepcard-saved-before = Bước này đã được lưu là S-{ $number }.
stepcard-cancelled = Vâng, tôi không lưu gì cả.
stepcard-cancelled-before = Bước này đã được hủy trước đó.
stepcard-gone = Thẻ này không còn hiệu lực. Xin viết lại bước thực hiện.
stepcard-not-yours = Đây là thẻ của người khác.
stepcard-edit-which = Anh/chị muốn sửa gì?
plan-card-unsaved = <i>Kế hoạch “{ $title }” chưa được lưu.</i>
button-plan-save = Lưu kế hoạch
stepcard-no-plan = Chưa có kế hoạch hành động nào đang mở để lưu vào. { $coordinator ->
        [yes] Anh/chị hãy lập kế hoạch bằng /plan; thẻ này vẫn được giữ.
       *[no] Xin nhờ điều phối viên lập kế hoạch; thẻ này vẫn được giữ.
    }
stepcard-reminders = 🔔 { $when ->
        [late] { $weekly ->
            [yes] Tôi sẽ nhắc mỗi tuần một lần cho đến khi xong.
           *[no] Không nhắc.
        }
        [none] { $weekly ->
            [yes] Tôi sẽ nhắc mỗi tuần một lần nếu quá hạn.
           *[no] Không nhắc.
        }
       *[other] Tôi sẽ nhắc { $when }{ $weekly ->
            [yes] , và mỗi tuần một lần nếu quá hạn.
           *[no] .
        }
    }
stepcard-no-reminders = { $why ->
        [draft] Kế hoạch đang là dự thảo; tôi sẽ nhắc sau khi được thông qua.
       *[undated] Chưa có hạn nên tôi không nhắc.
    }

button-plan-open = { $title }
button-plan-picture = 🖼 Hình ảnh
button-plan-calendar = 📅 Tệp lịch
button-plan-adopt = Thông qua kế hoạch
button-plan-close = Kết thúc kế hoạch
button-plan-title = Đổi tên
button-plan-period = Đổi giai đoạn
button-plan-reminders = Lời nhắc
button-manage-plan = ⚙️ Kế hoạch
button-new-plan = Kế hoạch mới
button-new-step = ➕ Bước mới
button-to-plan = ◂ Về kế hoạch
button-view-all = Tất cả
button-view-mine = Của tôi
button-view-overdue = Quá hạn
button-step-open = S-{ $number }
button-step-save = Lưu
button-step-edit = Sửa
button-step-cancel = Hủy
button-step-undo = Hoàn tác
button-step-back = ◂ Quay lại
button-step-show = Xem
button-step-history = Lịch sử
button-step-delete = Xóa
button-step-postpone = Hoãn
button-step-move = Dời hạn
button-status-planned = Lên kế hoạch
button-status-ongoing = Đang thực hiện
button-status-done = ✅ Đã xong
button-status-cancelled = Hủy bước
button-later-week = 1 tuần
button-later-fortnight = 2 tuần
button-later-month = 30 ngày

step-holiday = ⚠️ Ngày này là ngày nghỉ lễ ({ $holiday }): { $day }.
step-weekend = ⚠️ Ngày này rơi vào cuối tuần: { $day }.
step-reminder = ⏰ { $state ->
        [overdue] <b>Quá hạn: S-{ $number } { $title }</b>
       *[due] <b>S-{ $number } { $title }</b>
    }
digest-broken = Tuần này không lập được bản tổng hợp. Các bước của anh/chị có trong /plan; xin báo cho người quản lý trợ lý.
digest-heading = <b>Bản tổng hợp hằng tuần</b>
digest-mine = <b>Việc của anh/chị, quá hạn và trong hai tuần tới</b> ({ $count })
digest-overdue = <b>Quá hạn trong kế hoạch</b> ({ $count })
digest-unowned = <b>Chưa có người phụ trách</b> ({ $count })
digest-quiet = <b>Lẽ ra đang thực hiện nhưng 30 ngày nay chưa có tin</b> ({ $count })
digest-more = … và { $count } mục khác
digest-when = { $wanted ->
        [no] Anh/chị không nhận bản tổng hợp hằng tuần.
       *[yes] Vào { $day ->
            [1] thứ Ba
            [2] thứ Tư
            [3] thứ Năm
            [4] thứ Sáu
           *[0] thứ Hai
        } hằng tuần lúc { $hour }:00, anh/chị nhận bản tổng hợp các bước của mình khi có nội dung. Nếu đó là ngày nghỉ, bản tổng hợp đến vào ngày làm việc tiếp theo.
    }
digest-ask-hour = Giờ nào tiện cho anh/chị? Ví dụ: “8” hoặc “14 giờ”.
digest-bad-hour = Xin viết giờ chẵn từ 0 đến 23, ví dụ “8”.
button-digest-on = Bật lại
button-digest-off = Tắt đi
button-digest-hour = Giờ khác
button-digest-change = Thay đổi
button-digest-day = { $day ->
        [1] thứ Ba
        [2] thứ Tư
        [3] thứ Năm
        [4] thứ Sáu
       *[0] thứ Hai
    }
plan-days = { $first } và { $last }
plan-reminder-days = { $days ->
        [none] vào ngày đến hạn
       *[other] { $single ->
            [yes] trước một ngày
           *[no] trước { $days } ngày
        }{ $same ->
            [yes] {" "}và vào ngày đến hạn
           *[no] {""}
        }
    }

step-field-payer = Bên chi trả
step-cell-not-a-date = Dòng { $row }, { $column }: “{ $value }” không phải là ngày. Ví dụ: 15/3/2027 hoặc tháng 3 năm 2027.
step-cell-not-understood = Dòng { $row }, { $column }: tôi chưa hiểu “{ $value }”.
step-cell-not-a-state = Dòng { $row }, { $column }: tôi chưa hiểu “{ $value }”. Trạng thái của một bước là: đã lên kế hoạch, đang thực hiện, đã xong, đã hoãn hoặc đã hủy.
plantable-heading = <b>{ $name }</b>: { $count ->
        [0] không có bước nào để lưu
       *[other] { $count } bước sẽ được lưu vào { $plan } (chưa lưu)
    }
plantable-told = Tin nhắn của anh/chị
plantable-updates = <b>{ $name }</b>: { $count } bước trong { $plan } sẽ được thay đổi (chưa lưu)
plantable-update = <b>S-{ $number }</b> { $title }
plantable-change = {"   "}{ $field }: { $before } → { $after }
plantable-unchanged = { $count } bước giữ nguyên.
plantable-updated = Đã thay đổi { $count } bước trong { $plan }.
plantable-passed-over = Giữ nguyên vì từ lúc đó đã có người sửa hoặc xóa: { $names }
plantable-number-twice = Dòng { $row }: S-{ $number } đã có ở một dòng khác.
plantable-number-unknown = Dòng { $row }: không có S-{ $number } trong kế hoạch này.
plan-file-most = Tệp có { $shown } bước cần làm trước; còn { $left } bước không đủ chỗ.
plantable-line = { $step }
plantable-wrong = ⚠️ Có { $count } ô sai; các dòng đó không được lưu:
plantable-left = ⚠️ Còn { $count } dòng có lỗi chưa được lưu. Anh/chị sửa trong tệp rồi gửi lại; những gì đã lưu tôi sẽ nhận ra.
plantable-unknown = Các cột tôi không biết nên bỏ qua: { $names }
plantable-saved = { $count ->
        [1] Đã lưu là S-{ $first } trong { $plan }.
       *[other] Đã lưu { $count } bước trong { $plan }: từ S-{ $first } đến S-{ $last }.
    }
plan-table = Bảng gồm { $count } bước. Anh/chị sửa rồi gửi lại cho tôi: dòng có số (S-7) sẽ được cập nhật, dòng không có số sẽ thành bước mới.
button-plantable-save = Lưu { $count } bước
button-plan-table = 📊 Bảng
step-field-currency = Tiền tệ
step-made = ➡️ Việc này đã thành bước <b>S-{ $number }</b> { $title } trong { $plan }{ $due ->
        [none] {""}
       *[other] {" "}· hạn { $due }
    }
digest-unreported = <b>Hoạt động chưa ghi kết quả</b> ({ $count })
digest-activity = • A-{ $number } { $title } · { $day }
stepcard-no-date = ⚠️ Tôi chưa rõ “{ $text }” là ngày nào nên ghi lại thành ghi chú.
stepcard-which-day = ⚠️ “{ $text }” là ngày nào? Hãy chọn một ngày bên dưới, hoặc ghi ngày đúng.
stepcard-no-such-day = ⚠️ Ngày trong “{ $text }” không có thật. Anh/chị hãy chọn một ngày bên dưới hoặc viết lại ngày đúng; nếu không, tôi giữ nguyên câu chữ.
button-step-day = { $field ->
        [start] Bắt đầu { $day }
       *[due] { $day }
    }
button-step-no-day = { $field ->
        [start] Không có ngày bắt đầu
       *[due] Không có ngày
    }
button-plan-hide = 🔒 Chỉ bên mình
button-plan-share = Chia sẻ với cả hai bên
step-not-yours-to-hide = Chỉ điều phối viên và người đã thêm bước này mới đổi được ai được xem.
step-of-other-side = Bước này do phía bên kia thêm hoặc phụ trách nên cả hai bên vẫn cần thấy. Anh/chị có thể dời hạn hoặc hủy bước này.
plan-of-other-side = Kế hoạch này là chung: phía bên kia có thể có bước trong đó. Anh/chị có thể ẩn riêng những bước của phía mình.
plan-picture-most = Hình hiển thị { $shown } bước gấp nhất; còn { $left } bước khác trong danh sách.
