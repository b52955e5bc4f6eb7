# Lời nhắc.
reminder-due = ⏰ <b>{ $text }</b>
reminder-due-from = ⏰ <b>{ $text }</b> ({ $name } nhờ)
reminder-waited = <i>Lời nhắc này hẹn lúc { $due }; tôi đã đợi đến giờ làm việc.</i>
reminder-late =
    { $down ->
        [yes] <i>(trễ { $late }: hệ thống tạm dừng)</i>
       *[no] <i>(trễ { $late })</i>
    }
reminder-digest = Trong lúc hệ thống tạm dừng, anh/chị đã lỡ { $count } lời nhắc:
reminder-digest-line = ⏰ <b>{ $text }</b> ({ $due })
reminder-digest-more = … và { $count } lời nhắc khác.
reminder-step = S-{ $number } { $title }
reminder-agreement = { $number } { $title }
reminder-gone = (không còn áp dụng)
reminder-call = { $name } ơi, tôi có một lời nhắc cho anh/chị nhưng không nhắn riêng được. Xin mở trò chuyện với tôi và bấm Bắt đầu.
reminder-undelivered = Không gửi được lời nhắc cho { $name } ({ $due }): { $why }.
reminder-undelivered-many = Không gửi được { $count } lời nhắc cho { $name }: { $why }.
reminder-undelivered-text = Nội dung: “{ $text }”
reminder-why-gone = người nhận không còn quyền truy cập
reminder-why-hidden = người nhận không còn được xem nội dung này
reminder-why-broken = lời nhắc có lỗi nên đã được kết thúc
reminder-why-blocked = người nhận đã chặn tôi hoặc chưa từng bắt đầu trò chuyện
reminder-why-trouble = kênh liên lạc không nhận
button-reminder-done = Xong
button-reminder-hour = 1 giờ nữa
button-reminder-tomorrow = Ngày mai
button-reminder-week = Tuần sau
duration-minutes = { $minutes } phút
duration-hours = { $hours } giờ { $minutes } phút
duration-days = { $days } ngày { $hours } giờ
reminder-done = ✅ { $text }
reminder-noted = Vâng, tôi đã ghi nhận.
reminder-done-by = ✅ { $name } đã làm xong: { $text }
reminder-done-before = Việc này đã xong rồi.
reminder-snoozed = ⏰ { $text } – tôi sẽ nhắc lại lúc { $until }.
reminder-snoozed-before = Lời nhắc này đã được dời đến { $until }.
reminder-nothing-left = Không còn gì cần nhắc nữa.
reminder-follows = Lời nhắc này đi theo công việc của nó. Anh/chị đổi thời hạn ở công việc đó, hoặc tạm dừng lời nhắc tại đây.
reminder-not-yours = Lời nhắc này dành cho người khác.
reminder-not-asked =
    { $group ->
        [yes] Chỉ người đặt lời nhắc hoặc điều phối viên mới làm được việc này.
       *[no] Chỉ người đặt lời nhắc mới làm được việc này.
    }
button-reminder-undone = Hoàn tác
help-remind = nhắc bản thân, đồng nghiệp hoặc cả nhóm: /remind 9h sáng thứ Sáu gửi báo cáo
help-reminders = các lời nhắc của anh/chị: xem, sửa, tạm dừng, xóa
reminder-how = Hãy viết thời gian và nội dung trong một tin nhắn, ví dụ <code>nhắc tôi 9h sáng thứ Sáu gửi báo cáo</code> hoặc <code>nhắc Minh mỗi thứ Hai lúc 8 giờ họp giao ban</code>. Khi trả lời một tin nhắn thì chỉ cần ghi thời gian.
reminder-will =
    { $to ->
        [me] ⏰ Tôi sẽ nhắc anh/chị lúc <b>{ $due }</b>: { $text }
        [group] ⏰ Nhóm { $name } sẽ nhận lời nhắc lúc <b>{ $due }</b>: { $text }
       *[person] ⏰ { $name } sẽ nhận lời nhắc lúc <b>{ $due }</b>: { $text }
    }
reminder-rhythm = Lặp lại: { $rule }.
reminder-there-side = = <b>{ $due }</b> theo giờ { $name }
reminder-there = = <b>{ $due }</b> theo giờ của { $name }
reminder-holiday = Lưu ý: { $day } là ngày nghỉ lễ ở { $where }.
reminder-waits =
    { $often ->
        [yes] { $to ->
            [me] Mỗi khi rơi ngoài giờ làm việc của anh/chị, tôi sẽ đợi đến đầu giờ làm việc; lần tới là { $until }.
           *[person] Mỗi khi rơi ngoài giờ làm việc của { $name }, tôi sẽ đợi đến đầu giờ làm việc; lần tới là { $until } ở đó.
        }
       *[no] { $to ->
            [me] Lúc đó ngoài giờ làm việc của anh/chị nên tôi sẽ đợi đến { $until }.
           *[person] Lúc đó ngoài giờ làm việc của { $name } nên tôi sẽ đợi đến { $until } ở đó.
        }
    }
reminder-day-off = Lưu ý: hôm đó không phải ngày làm việc.
reminder-months-skipped = Lưu ý: những tháng không có ngày { $day } sẽ bị bỏ qua. Nếu ý anh/chị là ngày cuối tháng, xin viết “ngày cuối cùng hằng tháng”.
reminder-once-or-ends = Lời nhắc này lặp lại { $rule }. Anh/chị muốn chỉ dời lần tới sang { $due }, hay dừng lặp lại và chỉ nhắc lần đó? Nếu muốn lịch lặp khác, xin viết chẳng hạn <code>thứ sáu hằng tuần lúc 10 giờ</code>.
reminder-too-long = Nội dung dài { $length } ký tự; một lời nhắc chỉ được tối đa { $most }. Xin viết ngắn hơn.
reminder-paused = ⏸ Đang tạm dừng.
reminder-right = Như vậy đúng chưa ạ?
reminder-too-many = Anh/chị đã có { $most } lời nhắc đang chờ. Xin xóa bớt trước: /reminders
reminder-too-often = Tôi không nhắc nhiều hơn một lần mỗi giờ. Xin chọn khoảng cách dài hơn.
reminder-passed = Thời điểm đó đã qua. Xin viết thời gian khác.
reminder-offered = Cuộc gặp thì anh/chị tự sắp xếp, nhưng tôi có thể nhắc việc này.
reminder-who = Anh/chị muốn nhắc ai?
reminder-who-unknown = Tôi không tìm thấy ai tên “{ $name }” trong quan hệ hợp tác nên không nhắn được; điều phối viên cần mời người đó trước (/invite). Anh/chị muốn tôi nhắc ai thay? Xin viết tên, hoặc bấm nút.
reminder-when = Khi nào tôi nên nhắc? Xin chọn, hoặc viết ví dụ <code>9h sáng thứ Sáu</code>.
reminder-which-time = Ý anh/chị là lúc nào?
reminder-no-such-day = Không có ngày đó. Ý anh/chị là ngày nào?
reminder-what = Tôi cần nhắc việc gì?
reminder-or-now = Tôi sẽ nhắc về “{ $said }”, hay anh/chị muốn làm việc đó ngay bây giờ?
reminder-when-unclear = Tôi chưa hiểu thời gian đó. Xin viết ví dụ <code>9h sáng thứ Sáu</code>, hoặc /cancel.
reminder-no-group = Quan hệ hợp tác này chưa có nhóm nào mà tôi tham gia.
reminder-change = Xin viết thời gian mới, nội dung mới hoặc cả hai cho: { $text }
reminder-put-aside =
    { $named ->
        [yes] <i>Tôi tạm gác lời nhắc “{ $text }”. Khi cần, anh/chị cứ yêu cầu lại.</i>
       *[no] <i>Tôi tạm gác lời nhắc này. Khi cần, anh/chị cứ yêu cầu lại.</i>
    }
reminder-unchanged = <i>Lời nhắc vẫn giữ nguyên.</i>
reminder-dropped = Vâng, tôi sẽ không đặt lời nhắc.
reminder-deleted = Đã xóa: { $text }
button-reminder-me = Tôi
button-reminder-text = Nhắc về việc đó
button-reminder-yes = Đúng
button-reminder-theirs = { $due } theo giờ của { $name }
button-reminder-change = Sửa
button-reminder-drop = Hủy
button-reminder-anyway = Vẫn gửi đúng giờ
button-reminder-wait = Đợi giờ làm việc
button-reminder-once = Dời lần tới
button-reminder-single = Dừng lặp lại
button-reminder-pause = Tạm dừng
button-reminder-resume = Tiếp tục
button-reminder-delete = Xóa
button-reminder-to = { $name }
button-reminder-at = { $due }
button-reminder-day = { $day }
button-reminder-number = { $number }
reminders-head-mine = <b>Lời nhắc của anh/chị</b>
reminders-head-byme = <b>Lời nhắc anh/chị đặt cho người khác</b>
reminders-head-group = <b>Lời nhắc của nhóm</b>
reminders-none-mine = Anh/chị không có lời nhắc nào đang chờ. Anh/chị có thể viết, ví dụ: <code>nhắc tôi 9h sáng thứ Sáu gửi báo cáo</code>.
reminders-none-byme = Anh/chị chưa nhờ tôi nhắc người khác.
reminders-none-group = Nhóm chưa có lời nhắc nào. Anh/chị có thể viết, ví dụ: <code>/remind cả nhóm 9h sáng thứ Hai họp giao ban</code>.
reminders-line =
    { $paused ->
        [yes] ⏸{" "}
       *[no] {""}
    }{ $number }. <b>{ $text }</b> – { $due }{ $repeats ->
        [yes] , { $rhythm }
       *[no] {""}
    }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
button-reminders-mine = Của tôi
button-reminders-byme = Cho người khác
reminder-meant = <i>Đây là lời nhắc anh/chị nói đến, nếu tôi hiểu đúng. Anh/chị dùng các nút bên dưới để sửa hoặc xóa.</i>
reminder-which = Tôi không rõ anh/chị nói đến lời nhắc nào. Xin mở lời nhắc bằng số của nó rồi bấm <b>Sửa</b>.
