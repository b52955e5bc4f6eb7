# Thư viện.
documents-heading = <b>Các tài liệu tôi dùng để trả lời</b> ({ $count })
documents-line = • <b>{ $title }</b> · { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }{ $pages ->
        [0] {""}
       *[other] {" "}· { $pages } trang
    } · { $passages } đoạn
documents-empty = Thư viện đang trống. { $admin ->
        [yes] Xin gửi cho tôi một tệp (PDF, DOCX, HTML, MD hoặc TXT), tôi sẽ đọc.
       *[no] Xin nhờ quản trị viên thêm tài liệu.
    }
documents-only-admins = Chỉ quản trị viên mới thêm được tài liệu. Xin nhờ quản trị viên gửi tệp vào đây.
documents-remove-which = Anh/chị muốn xóa tài liệu nào?
documents-remove-sure = Anh/chị có chắc muốn xóa <b>{ $title }</b> không? Tôi sẽ không trả lời theo tài liệu này nữa và tệp sẽ bị xóa.
documents-removed = Đã xóa { $title }.
button-remove-document = Xóa một tài liệu …
button-document = { $title }
button-remove = Xóa
button-keep = Giữ lại
ingest-added = Đã thêm: { $title } ({ $name }, { $passages } đoạn)
ingest-updated = Đã cập nhật: { $title } ({ $name }, { $passages } đoạn)
ingest-unchanged = Không thay đổi: { $title } ({ $name })
ingest-failed = Không thêm được: { $name } – { $why }
refused-missing = không có tệp này.
refused-unreadable = không đọc được tệp.
refused-unknown-type = tôi đọc được PDF, DOCX, HTML, MD và TXT, không đọc được { $suffix }.
refused-empty = tệp không có văn bản.
refused-too-large = tệp có dung lượng { $megabytes } MB; giới hạn là { $limit } MB.
refused-too-many-pages = tệp có { $pages } trang; giới hạn là { $limit }.
refused-encrypted = tệp bị khóa bằng mật khẩu. Xin lưu lại không có mật khẩu rồi thử lại.
refused-damaged = tệp bị hỏng hoặc không đầy đủ.
refused-mislabelled = nội dung không khớp với phần mở rộng { $suffix }.
refused-scanned = { $pages } trang là ảnh quét, không có văn bản. Xin nhận dạng văn bản (OCR) trước.
refused-suspicious = cấu trúc của tệp khiến tôi không thể đọc một cách an toàn.
ingest-what = { $name }: { $title } ({ $passages } đoạn)
ingest-why = { $name }: { $why }
