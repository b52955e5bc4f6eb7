# Những việc sắp tới trong một khoảng thời gian.
agenda-heading = 🗓 <b>Lịch công việc { $period }</b>
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
agenda-called = { $count ->
        [0] Tôi không tìm thấy lời nhắc hay bước nào có tên “{ $named }”.
       *[other] Có nhiều lời nhắc hoặc bước phù hợp với “{ $named }”.
    } Anh/chị gõ /reminders hoặc /plan để xem danh sách, rồi cho tôi biết số của mục đó.
