# Các lỗi mà người dùng thấy. { $incident } là mã cũng có trong nhật ký.
error-unknown = Đã có lỗi (<b>{ $incident }</b>). Xin thử lại. Điều phối viên sẽ được báo; nếu vẫn không được, xin gửi mã này cho họ.
error-database = Hiện tôi không truy cập được dữ liệu của mình (<b>{ $incident }</b>). Tin nhắn của anh/chị vẫn được giữ và tôi sẽ thử lại sau ít phút. Điều phối viên sẽ được báo.
error-library = Hiện tôi không đọc được tài liệu (<b>{ $incident }</b>). Xin thử lại sau ít phút. Điều phối viên sẽ được báo.
error-library-busy = Một chương trình khác đang cập nhật tài liệu (<b>{ $incident }</b>). Xin thử lại sau ít phút.
error-too-fast = Anh/chị gửi hơi nhanh. Xin chờ một phút để tôi kịp trả lời.
error-stale-button = Nút này không còn hiệu lực.
error-unknown-command = Tôi không biết lệnh /{ $command }. Gõ /help để xem tôi làm được gì.
error-upload-failed = Tôi chưa nhận được tệp từ Telegram. Xin gửi lại.
late-answer = Xin lỗi vì trả lời muộn; tôi bị mất kết nối một lúc.
