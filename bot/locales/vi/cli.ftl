# Dòng lệnh.
cli-welcome = Xin chào { $name }! Anh/chị cứ đặt câu hỏi, hoặc gõ /help. Thoát bằng /quit.
cli-nothing-to-ingest = Ở đó không có tệp nào tôi đọc được (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = Đã thêm { $added }, cập nhật { $updated }, không đổi { $unchanged }, lỗi { $failed }.
cli-no-such-document = Không có tài liệu nào tên { $name }; lệnh samverkan documents liệt kê các tên.
cli-rebuilt = Đã đọc lại { $count } tài liệu.
