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
    } · { $passages } đoạn{ $internal ->
        [none] {""}
       *[other] {" "}· nội bộ: { $internal }
    }
documents-empty = Thư viện đang trống. { $admin ->
        [yes] Xin gửi cho tôi một tệp (PDF, DOCX, HTML, MD hoặc TXT), tôi sẽ đọc.
       *[no] Xin nhờ quản trị viên thêm tài liệu.
    }
documents-more = { $admin ->
        [yes] Muốn thêm tài liệu, anh/chị chỉ cần gửi tệp cho tôi.
       *[no] Còn thiếu tài liệu? Hãy nhờ quản trị viên gửi tệp cho tôi.
    }
documents-name-taken = { $name }: đã có một tài liệu khác mang tên này. Xin đổi tên tệp rồi gửi lại.
documents-only-admins = Chỉ quản trị viên mới thêm được tài liệu. Xin nhờ quản trị viên gửi tệp vào đây.
documents-remove-which = Anh/chị muốn xóa tài liệu nào?
documents-remove-sure = Anh/chị có chắc muốn xóa <b>{ $title }</b> không? Tôi sẽ không trả lời theo tài liệu này nữa và tệp sẽ bị xóa.
documents-removed = Đã xóa { $title }.
documents-whose-which = Anh/chị muốn chọn ai được xem tài liệu nào?
documents-seen-by-both = <b>{ $title }</b> là tài liệu chung: cả hai bên đều xem được, các nhóm cũng vậy.
documents-seen-by-one = <b>{ $title }</b> là tài liệu nội bộ: chỉ { $side } và các quản trị viên xem được. Trong nhóm tôi không dùng tài liệu này.
documents-internal-whose = Anh/chị chưa thuộc bên nào nên tôi không biết tài liệu này là nội bộ của ai và chưa thêm vào. Xin gửi lại mà không ghi “nội bộ”; các nút dưới câu trả lời của tôi cho phép chọn.
documents-new-whose = Anh/chị chưa thuộc bên nào nên tôi không biết ai được xem tài liệu này và chưa thêm vào. Xin gửi lại kèm dòng chữ “cho cả hai bên”, hoặc nhờ quản trị viên xếp anh/chị vào một bên.
documents-caption-unclear = Tôi chưa hiểu “{ $caption }”, nên tôi giữ tài liệu này ở chế độ nội bộ cho đến khi anh/chị chọn bằng các nút bên dưới.
documents-caption-whose = Tôi chưa hiểu “{ $caption }”, nên không biết ai được xem tài liệu này và chưa thêm vào. Xin gửi lại mà không kèm những từ đó; các nút dưới câu trả lời của tôi cho phép chọn.
button-documents-whose = Ai được xem tài liệu …
button-document-shared = Cả hai bên
button-document-internal = Chỉ { $side }
button-remove-document = Xóa một tài liệu …
button-document = { $title }
button-remove = Xóa
button-keep = Giữ lại
ingest-added = Đã thêm: { $title } ({ $name }, { $passages } đoạn)
ingest-updated = Đã cập nhật: { $title } ({ $name }, { $passages } đoạn)
ingest-unchanged = Không thay đổi: { $title } ({ $name })
ingest-failed = Không thêm được: { $name } – { $why }
refused-missing = không có tệp này.
refused-whose = tệp này mới và chưa ai cho biết tài liệu dành cho ai. Xin cho biết bằng { "--for" }.
refused-unreadable = không đọc được tệp.
refused-unknown-type = tôi đọc được PDF, DOCX, HTML, MD và TXT, không đọc được { $suffix }.
refused-empty = tệp không có văn bản.
refused-too-large = tệp có dung lượng { $megabytes } MB; giới hạn là { $limit } MB.
refused-too-many-pages = tệp có { $pages } trang; giới hạn là { $limit }.
refused-too-long = tệp có { $characters } ký tự; giới hạn là { $limit }. Xin chia thành nhiều tệp.
refused-encrypted = tệp bị khóa bằng mật khẩu. Xin lưu lại không có mật khẩu rồi thử lại.
refused-damaged = tệp bị hỏng hoặc không đầy đủ.
refused-mislabelled = nội dung không khớp với phần mở rộng { $suffix }.
refused-scanned = { $pages } trang là ảnh quét, không có văn bản. Xin nhận dạng văn bản (OCR) trước.
refused-suspicious = cấu trúc của tệp khiến tôi không thể đọc một cách an toàn.
ingest-what = { $name }: { $title } ({ $passages } đoạn)
ingest-why = { $name }: { $why }
