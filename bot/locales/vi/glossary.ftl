# Bảng thuật ngữ.
help-glossary = tra cứu và sửa thuật ngữ trong bảng thuật ngữ
glossary-heading = <b>Bảng thuật ngữ</b> ({ $count } thuật ngữ)
glossary-how = Anh/chị hãy gõ /glossary kèm một từ, bằng ngôn ngữ nào cũng được, để tra từ đó.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } thuật ngữ có chứa “{ $text }”:
glossary-not-found = Trong bảng thuật ngữ không có thuật ngữ nào chứa “{ $text }”.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 Tên riêng: không dịch tự do mà luôn viết đúng như trên.
glossary-note = 📝 { $note }
glossary-write = Anh/chị hãy viết thuật ngữ trên một dòng: tiếng Thụy Điển = tiếng Anh = tiếng Việt. Tôi luôn viết dạng đầu tiên; các dạng khác cùng nghĩa đặt sau dấu gạch đứng ( | ). Ví dụ:
glossary-rewrite = Anh/chị hãy chép dòng này, sửa rồi gửi lại:
glossary-unreadable = Tôi cần ba ngôn ngữ trên một dòng, cách nhau bằng dấu “=”: tiếng Thụy Điển = tiếng Anh = tiếng Việt. Mỗi ngôn ngữ tối đa 12 dạng, mỗi dạng tối đa 120 ký tự.
glossary-done = { $what ->
        [added] Đã thêm
        [deleted] Đã xóa
       *[changed] Đã sửa
    }: { $term }
glossary-known = Thuật ngữ này đã có trong bảng thuật ngữ nên tôi không thêm gì:
glossary-also = Bảng thuật ngữ còn có “{ $term }”. Nếu anh/chị muốn sửa thuật ngữ đó, hãy hoàn tác thuật ngữ mới rồi sửa ở đó.
glossary-undone = Đã hoàn tác thay đổi.
glossary-gone = Thuật ngữ này không còn trong bảng thuật ngữ. Anh/chị hãy thêm lại nếu cần.
glossary-changed-since = Thuật ngữ đã được sửa sau đó nên không hoàn tác được ở đây.
glossary-suggested = Cảm ơn anh/chị! Tôi đã chuyển đề xuất của anh/chị cho các điều phối viên và sẽ báo lại kết quả.
glossary-idea = <b>{ $name }</b> đề xuất cho bảng thuật ngữ:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (hiện tại: { $before })
    }
glossary-idea-refused = Đã từ chối đề xuất: { $term }
glossary-idea-decided = { $decided ->
        [accepted] Cảm ơn anh/chị! <b>{ $name }</b> đã đưa đề xuất của anh/chị vào bảng thuật ngữ
       *[refused] <b>{ $name }</b> đã không chấp nhận đề xuất của anh/chị cho bảng thuật ngữ
    }: { $term }
glossary-no-ideas = Không có đề xuất nào đang chờ.
glossary-decided-before = Đề xuất này đã được quyết định rồi.
glossary-exported = Đây là bảng thuật ngữ, gồm { $count } thuật ngữ. Anh/chị có thể sửa bằng phần mềm bảng tính rồi gửi lại tệp kèm chú thích /glossary.
glossary-send-file = Anh/chị hãy gửi bảng thuật ngữ dưới dạng CSV hoặc XLSX, có các cột sv, en và vi. Có thể có thêm các cột id, use (term hoặc keep) và note.
glossary-imported = Thuật ngữ: đã thêm { $added }, đã sửa { $changed }, giữ nguyên { $unchanged }.
glossary-bad-rows = { $count ->
       *[other] Có { $count } dòng hoặc ô bị bỏ qua:
    }
glossary-bad-forms = Dòng { $row }, { $column }: cần ít nhất một dạng, tối đa 12 dạng, mỗi dạng tối đa 120 ký tự.
glossary-bad-use = Dòng { $row }, use: “{ $value }” không phải là term cũng không phải là keep.
button-term = { $term }
button-glossary-add = Thêm thuật ngữ
button-glossary-suggest = Đề xuất thuật ngữ
button-glossary-suggest-change = Đề xuất sửa
button-glossary-edit = Sửa
button-glossary-delete = Xóa
button-glossary-keep = 🔒 Coi là tên riêng
button-glossary-translate = 🔓 Coi là thuật ngữ thường
button-glossary-export = Xuất tệp
button-glossary-import = Nhập tệp
button-glossary-ideas = Đề xuất ({ $count })
button-glossary-accept = Chấp nhận
button-glossary-refuse = Từ chối
audit-term-added = thêm { $target } vào bảng thuật ngữ
audit-term-changed = sửa { $target } trong bảng thuật ngữ
audit-term-refused = từ chối đề xuất { $target } cho bảng thuật ngữ
audit-glossary-imported = nhập bảng thuật ngữ từ { $what }
