# Bảng thuật ngữ.
help-glossary = tra các từ chính thức và sửa chúng
glossary-heading = <b>Bảng thuật ngữ</b> ({ $count } { $count ->
        [one] thuật ngữ
       *[other] thuật ngữ
    })
glossary-how = Hãy viết /thuatngu kèm một từ để tra từ đó bằng bất kỳ ngôn ngữ nào.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } thuật ngữ có chứa “{ $text }”:
glossary-not-found = Trong bảng thuật ngữ không có mục nào chứa “{ $text }”.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 Tên riêng: không dịch tự do mà viết đúng như trên.
glossary-note = 📝 { $note }
glossary-write = Hãy viết thuật ngữ trên một dòng: tiếng Thụy Điển = tiếng Anh = tiếng Việt. Dạng đầu tiên là dạng tôi sẽ viết; các dạng khác cùng nghĩa đứng sau dấu gạch đứng ( | ). Ví dụ:
glossary-rewrite = Anh/chị hãy chép dòng này, sửa rồi gửi lại:
glossary-unreadable = Tôi cần ba ngôn ngữ trên một dòng, cách nhau bằng dấu “=”: tiếng Thụy Điển = tiếng Anh = tiếng Việt. Mỗi ngôn ngữ tối đa 12 dạng, mỗi dạng tối đa 120 ký tự.
glossary-done = { $what ->
        [added] Đã thêm
        [deleted] Đã xóa
       *[changed] Đã sửa
    }: { $term }
glossary-undone = Đã hoàn tác.
glossary-gone = Thuật ngữ này không còn trong bảng thuật ngữ. Hãy thêm lại nếu cần.
glossary-changed-since = Thuật ngữ đã được sửa sau đó nên không hoàn tác được ở đây.
glossary-suggested = Cảm ơn anh/chị! Tôi đã chuyển đề xuất của anh/chị cho các điều phối viên.
glossary-idea = <b>{ $name }</b> đề xuất cho bảng thuật ngữ:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (hiện nay: { $before })
    }
glossary-idea-refused = Đề xuất đã bị từ chối.
glossary-no-ideas = Không có đề xuất nào đang chờ.
glossary-decided-before = Đề xuất này đã được quyết định rồi.
glossary-exported = Đây là bảng thuật ngữ, gồm { $count } mục. Anh/chị có thể sửa bằng phần mềm bảng tính rồi gửi lại với chú thích /thuatngu.
glossary-send-file = Anh/chị hãy gửi bảng thuật ngữ dưới dạng CSV hoặc XLSX, có các cột sv, en và vi; có thể thêm id, use (term hoặc keep) và note.
glossary-imported = Đã thêm { $added }, đã sửa { $changed }, không đổi { $unchanged }.
glossary-bad-rows = { $count ->
        [one] Một dòng hoặc ô bị bỏ qua:
       *[other] { $count } dòng hoặc ô bị bỏ qua:
    }
glossary-bad-forms = Dòng { $row }, { $column }: cần ít nhất một từ, nhiều nhất 12 tên gọi, mỗi tên không quá 120 ký tự.
glossary-bad-use = Dòng { $row }, use: “{ $value }” không phải là term cũng không phải là keep.
button-term = { $term }
button-glossary-add = Thêm thuật ngữ
button-glossary-suggest = Đề xuất thuật ngữ
button-glossary-suggest-change = Đề xuất sửa
button-glossary-edit = Sửa
button-glossary-delete = Xóa
button-glossary-keep = 🔒 Coi là tên riêng
button-glossary-translate = 🔓 Coi là từ thường
button-glossary-export = Xuất tệp
button-glossary-import = Nhập tệp
button-glossary-ideas = Đề xuất ({ $count })
button-glossary-accept = Chấp nhận
button-glossary-refuse = Từ chối
