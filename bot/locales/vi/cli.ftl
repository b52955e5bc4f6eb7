# Dòng lệnh.
cli-welcome = Xin chào { $name }! Anh/chị cứ đặt câu hỏi, hoặc gõ /help. Thoát bằng /quit.
cli-nothing-to-ingest = Ở đó không có tệp nào tôi đọc được (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = Đã thêm { $added }, cập nhật { $updated }, không đổi { $unchanged }, lỗi { $failed }.
cli-ingest-for-both = Cả hai bên đều xem được tài liệu mới. Dùng { "--for" } BÊN để giữ nội bộ cho một bên; trong trò chuyện, dùng /documents để thay đổi.
cli-no-such-document = Không có tài liệu nào tên { $name }; lệnh samverkan documents liệt kê các tên.
cli-no-documents = Chưa có tài liệu nào. Lệnh samverkan ingest THƯ_MỤC sẽ nạp tài liệu vào.
cli-rebuilt = Đã đọc lại { $count } tài liệu.
cli-not-rebuilt = Không đọc lại được { $name }: bản gốc bị thiếu hoặc không đọc được. Xin nạp lại tệp này.
cli-backup-made = Đã ghi { $file }: { $rows } bản ghi, { $documents } tài liệu, { $attachments } tệp đính kèm, { $megabytes } MB.
cli-backup-missing = Khi lập bản sao lưu, { $count } tệp được các bản ghi nhắc tới đã bị thiếu.
cli-restored = Đã khôi phục bản sao lưu lập lúc { $made } với { $documents } tài liệu.
cli-restored-aside = Dữ liệu có trước đó được giữ lại trong { $folder }.
cli-restored-embedder = Các tài liệu được đọc bằng bộ nhúng { $embedder }, khác với bộ đang cấu hình: hãy cấu hình lại bộ đó, hoặc chạy samverkan rebuild.
cli-restored-vouched = Dấu niêm phong khớp: bản sao lưu do người giữ backup.key lập và chưa bị sửa đổi kể từ đó.
cli-restored-unvouched = Không có gì bảo đảm ai đã lập bản sao lưu này: chỉ dùng tệp từ nơi anh/chị tin cậy, hoặc đặt backup.key.
cli-restored-leaders = Điều phối viên và quản trị viên theo bản sao lưu: { $people }.
cli-restored-broken = ⚠️ Bản sao lưu không thỏa mọi quy tắc: { $rules }. Hãy kiểm tra trước khi khởi động.
