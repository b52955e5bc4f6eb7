# Những việc sắp tới trong một khoảng thời gian.
agenda-heading = 🗓 <b>Những việc { $period }</b>
agenda-steps = { $mine ->
        [yes] Các bước của anh/chị đến hạn
       *[no] Các bước đến hạn
    }
agenda-reminders = Lời nhắc của anh/chị
agenda-reminder = ⏰ { $due } – <b>{ $text }</b>
agenda-activities = Hoạt động
agenda-more = và { $count } mục nữa
agenda-nothing = 🗓 Chưa có gì được ghi { $period }: { $mine ->
        [yes] anh/chị không có bước nào đến hạn
       *[no] không có bước nào đến hạn
    }, anh/chị không có lời nhắc và chưa có hoạt động nào được lên lịch.
agenda-next = Bước đến hạn tiếp theo:
agenda-overdue = { $mine ->
        [yes] { $count } bước của anh/chị đã quá hạn.
       *[no] { $count } bước đã quá hạn.
    }
