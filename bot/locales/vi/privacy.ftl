# Quyền riêng tư.
help-privacy = xem ai nhận được những gì anh/chị viết
privacy-receivers = <b>Ai nhận được những gì anh/chị viết cho tôi</b>
privacy-telegram = • Telegram chuyển mọi tin nhắn giữa chúng ta.
privacy-service = • { $purpose ->
        [translation] Dịch thuật: văn bản cần dịch được gửi tới
        [answers] Trả lời: câu hỏi và các đoạn trích liên quan được gửi tới
        [search] Tìm kiếm: câu hỏi và tài liệu được gửi tới
       *[library] Thư viện: các đoạn của tài liệu được gửi tới
    } <b>{ $name }</b>{ $host ->
        [none] {""}
        [here] {" "}(trên cùng máy với tôi)
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Không còn ai khác: tài liệu, câu trả lời và ghi chép nằm lại trên máy chạy trợ lý này.
privacy-group = { $outside ->
        [yes] Trong nhóm này, văn bản có thể được gửi cho dịch vụ dịch khi có người yêu cầu hoặc khi bật dịch tự động. Điều phối viên có thể tắt bằng lệnh /translation.
       *[no] Văn bản trong nhóm này không được gửi cho dịch vụ dịch.
    }
help-export-me = nhận toàn bộ dữ liệu được lưu về anh/chị
help-forget-me = xóa dữ liệu được lưu về anh/chị
privacy-kept = <b>Những gì tôi lưu giữ</b>
privacy-kept-you = • Tên, tên người dùng và số hiệu trong kênh, ngôn ngữ, múi giờ, vai trò và bên: để biết ai được làm gì.
privacy-kept-questions = • Câu hỏi của anh/chị kèm câu trả lời, trong { $days } ngày: để hỏi tiếp, xem nguồn và cải thiện thư viện.
privacy-kept-record = • Hoạt động và kế hoạch anh/chị nhập: đó là hồ sơ của quan hệ hợp tác và được giữ lại.
privacy-kept-reminders = • Lời nhắc cho đến khi xong và thêm { $days } ngày; các thẻ cùng tin nhắn đã tạo ra thẻ trong { $days } ngày: để có thể hoàn tác, sửa và dời lại.
privacy-kept-messages = • Tin nhắn đã xử lý xong, trong { $days } ngày: để không tin nào bị mất hay gửi hai lần.
privacy-kept-log = • Ai đã cho vào, đổi vai trò, xuất hoặc xóa dữ liệu, trong { $days } ngày: nhật ký kiểm tra.
privacy-kept-backups = • { $days ->
        [0] Các bản sao lưu, nếu có ai tạo, còn chứa những dữ liệu này cho đến khi bị xóa.
       *[other] Các bản sao lưu chứa những dữ liệu này: mỗi đêm tạo một bản và giữ tối đa { $days } ngày.
    }
privacy-rights = Lệnh /export_me gửi cho anh/chị toàn bộ dữ liệu được lưu về mình, lệnh /forget_me xóa dữ liệu đó.
personal-export = Đây là toàn bộ dữ liệu được lưu về anh/chị: { $rows } bản ghi.
personal-forget-sure = Anh/chị chắc chắn muốn xóa dữ liệu về mình chứ ạ? Tên, câu hỏi, lời nhắc, bản nháp và tin nhắn sẽ bị xóa, và anh/chị sẽ không còn quyền vào nữa. Những gì anh/chị đã nhập vào hoạt động và kế hoạch được giữ lại nhưng không còn tên anh/chị. Các bản sao lưu còn giữ dữ liệu cho đến khi được thay thế. Việc này không thể hoàn tác.
personal-forgotten = Tôi đã xóa dữ liệu về anh/chị: tên anh/chị cũng đã được xóa khỏi hồ sơ, lịch sử và tin nhắn gửi cho người khác. Điều tôi không thể biết là những chỗ người khác tự viết về anh/chị; điều phối viên có thể sửa những chỗ đó. Các tin nhắn đã gửi vẫn còn trong Telegram. Hãy gõ /start nếu anh/chị muốn quay lại.
personal-kept = Không có gì thay đổi.
button-forget-yes = Có, xóa dữ liệu về tôi
button-forget-no = Không
