# Quyền riêng tư.
help-privacy = xem ai nhận được những gì bạn viết
privacy-receivers = <b>Ai nhận được những gì bạn viết cho tôi</b>
privacy-telegram = • Telegram chuyển mọi tin nhắn giữa chúng ta.
privacy-service = • { $purpose ->
        [translation] Dịch thuật: văn bản cần dịch được gửi tới
        [answers] Trả lời: câu hỏi và các đoạn trích liên quan được gửi tới
        [search] Tìm kiếm: câu hỏi và tài liệu được gửi tới
       *[library] Thư viện: các đoạn của tài liệu được gửi tới
    } <b>{ $name }</b>{ $host ->
        [none] {""}
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Không còn ai khác: tài liệu, câu trả lời và ghi chép nằm trên máy đang chạy tôi.
privacy-group = { $outside ->
        [yes] Trong nhóm này, văn bản có thể được gửi cho dịch vụ dịch khi có người yêu cầu hoặc khi bật dịch tự động. Điều phối viên có thể tắt bằng lệnh /bandich.
       *[no] Văn bản trong nhóm này không được gửi cho dịch vụ dịch.
    }
