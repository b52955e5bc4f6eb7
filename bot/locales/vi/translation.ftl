# Dịch thuật: theo yêu cầu, trong nhóm, cả tệp.
help-translate = dịch một đoạn văn, một tệp hoặc tin nhắn mà anh/chị trả lời
help-sv = dịch sang tiếng Thụy Điển
help-en = dịch sang tiếng Anh
help-vi = dịch sang tiếng Việt
help-translation = chọn cách dịch tin nhắn trong nhóm
language-name = { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    }
translation-what = Anh/chị muốn dịch gì ạ? Hãy viết đoạn văn, hoặc gửi một tệp (TXT, MD hoặc DOCX).
translation-no-words = Trong đó không có nội dung nào để dịch.
translation-too-long = Đoạn văn dài { $characters } ký tự; mỗi lần tôi dịch được tối đa { $limit } ký tự. Anh/chị vui lòng gửi dưới dạng tệp (TXT, MD hoặc DOCX).
translation-which-language = Tôi không chắc đây là tiếng gì. Anh/chị cho tôi biết được không ạ?
translation-same-language = Đoạn này đã là { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    } rồi. Anh/chị muốn dịch sang tiếng nào?
translation-from = bản dịch máy từ { $language ->
        [sv] tiếng Thụy Điển
        [en] tiếng Anh
        [vi] tiếng Việt
       *[none] ngôn ngữ khác
    }
translation-by-machine = bản dịch máy
translation-by-person = người dịch: { $name }
translation-failed = Dịch vụ dịch hiện không phản hồi. Bản gốc vẫn giữ nguyên.
translation-doubtful = Chưa có bản dịch nào đạt yêu cầu nên tôi không hiển thị. Bản gốc vẫn giữ nguyên.
translation-not-set-up = Tôi chưa dịch được văn bản: chưa có dịch vụ dịch nào được thiết lập, nên không có nội dung nào được gửi ra khỏi máy này. Còn thuật ngữ thì tôi biết: anh/chị thử hỏi “kommunstyrelsen tiếng Việt là gì?”.
translation-not-set-up-how = Tôi chưa dịch được văn bản: chưa có dịch vụ dịch nào được thiết lập, nên không có nội dung nào được gửi ra khỏi máy này. Còn thuật ngữ thì tôi biết: anh/chị thử hỏi “kommunstyrelsen tiếng Việt là gì?”. Các dịch vụ được khai báo ở mục <code>translation.providers</code> trong config.toml: <code>libretranslate</code> (máy chủ riêng), <code>deepl</code>, <code>llm</code> (mô hình ngôn ngữ) hoặc <code>google</code>.
translation-not-set-up-short = Chưa có dịch vụ dịch nào được thiết lập: hãy khai báo một dịch vụ ở mục translation.providers.
translation-not-allowed = Văn bản ở đây không được gửi cho dịch vụ bên ngoài, nên tôi không dịch được.
translation-internal = Nội dung này là nội bộ và không được gửi cho dịch vụ bên ngoài, nên tôi không dịch được.
translation-offer = 🌐 { $language ->
        [sv] Tin nhắn bằng tiếng Thụy Điển
        [vi] Tin nhắn bằng tiếng Việt
       *[en] Tin nhắn bằng tiếng Anh
    }. Dịch sang:
translation-cooling = Hiện có nhiều tin nhắn quá nên tôi tạm nghỉ một lát. Anh/chị hãy trả lời tin nhắn cần dịch bằng lệnh /translate, tôi sẽ dịch tin đó.
translation-gone = <i>Tin nhắn đã được sửa nên bản dịch cũ đã được gỡ.</i>
translation-better-which = Anh/chị muốn sửa bản dịch nào ạ?
translation-better-write = { $where ->
        [group] { $name } vui lòng trả lời tin nhắn này bằng bản dịch { $language ->
                [sv] tiếng Thụy Điển
                [vi] tiếng Việt
               *[en] tiếng Anh
            } hay hơn của đoạn:
       *[private] Anh/chị hãy viết bản dịch { $language ->
                [sv] tiếng Thụy Điển
                [vi] tiếng Việt
               *[en] tiếng Anh
            } hay hơn của đoạn:
    }
translation-better-words = Anh/chị vui lòng viết bản dịch dưới dạng văn bản.
translation-better-doubt = { $doubt ->
        [lost-number] Có một con số hoặc ngày tháng của bản gốc bị thiếu hoặc bị thay đổi trong bản dịch của anh/chị.
        [lost-address] Có một liên kết, @tên hoặc địa chỉ của bản gốc bị thiếu trong bản dịch của anh/chị.
        [lost-term] Có một thuật ngữ trong bảng thuật ngữ bị thiếu trong bản dịch của anh/chị.
        [unchanged] Bản dịch của anh/chị giống hệt bản gốc.
        [wrong-language] Bản dịch của anh/chị hình như viết bằng ngôn ngữ khác.
       *[other] Bản dịch của anh/chị khác bản gốc khá nhiều về độ dài hoặc hình thức.
    } Anh/chị vẫn muốn lưu chứ ạ? Nếu không, anh/chị có thể viết lại lần nữa.
translation-better-thanks = Cảm ơn anh/chị! Từ nay tôi sẽ dùng bản dịch của anh/chị và ghi tên anh/chị bên dưới.
translation-better-taken-back = Đã rút lại bản dịch của anh/chị.
groups-how = Anh/chị thêm tôi vào nhóm như một thành viên bình thường; sau đó quản trị viên cho phép nhóm bằng nút tôi gửi. Trong nhóm, tôi trả lời các lệnh và những tin trả lời điều tôi đã viết.
translation-in-groups = Anh/chị hãy gõ /translation trong một nhóm để chọn cách tôi dịch ở đó: chỉ dịch khi có người yêu cầu, hiện nút để dịch dưới các tin nhắn, hay tự động dịch.
translation-group = <b>Dịch trong nhóm này:</b> { $mode ->
        [automatic] tự động
        [on-demand] theo yêu cầu
       *[off] tắt
    }
translation-mode-off = Tôi chỉ dịch khi có người trả lời một tin nhắn bằng lệnh /translate.
translation-mode-on-demand = Dưới mỗi tin nhắn viết bằng một ngôn ngữ của nhóm, tôi hiện nút để dịch sang các ngôn ngữ còn lại.
translation-mode-automatic = Tôi dịch mỗi tin nhắn sang các ngôn ngữ khác của nhóm, trong một tin nhắn không kèm thông báo ngay bên dưới. Bản gốc không bao giờ bị thay đổi.
translation-group-languages = Ngôn ngữ: { $languages }
translation-group-inside = Văn bản trong nhóm này không được gửi cho dịch vụ bên ngoài, nên tôi không dịch ở đây.
translation-privacy-mode =
    ⚠️ Nếu tôi không phải là quản trị viên của nhóm, Telegram sẽ ẩn phần lớn tin nhắn của nhóm đối với tôi. Để thay đổi, anh/chị hãy đặt tôi làm quản trị viên, hoặc tắt chế độ riêng tư: gửi <code>/setprivacy</code> cho @BotFather, chọn <i>Disable</i>, rồi xóa tôi khỏi nhóm và thêm lại.
translation-one-language = Phải giữ lại ít nhất một ngôn ngữ.
translation-file-same = Tệp này đã là { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    } rồi. Hãy nêu ngôn ngữ khác, ví dụ /translate tiếng Anh.
translation-file-language = Tôi không xác định được tệp viết bằng tiếng gì, nên tôi không dịch.
translation-file-too-long = Tệp có { $characters } ký tự; tôi nhận tối đa { $limit } ký tự.
translation-file-refused = Không dịch được { $name }: { $why }
translation-file-type = Tôi dịch được TXT, MD và DOCX, không dịch được { $suffix }.
translation-file-mark = chưa dịch
translation-file-done = { $name } bằng { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    } (bản dịch máy). { $left ->
        [0] {""}
       *[other] Còn { $left } đoạn chưa dịch được; các đoạn đó giữ nguyên ngôn ngữ gốc và được đánh dấu.
    }
translation-progress = Đang dịch … { $done }/{ $count } đoạn
button-to-language = { $language ->
        [sv] 🇸🇪 Svenska
        [vi] 🇻🇳 Tiếng Việt
       *[en] 🇬🇧 English
    }
button-from-language = { $language ->
        [sv] 🇸🇪 Svenska
        [vi] 🇻🇳 Tiếng Việt
       *[en] 🇬🇧 English
    }
button-try-again = Thử lại
button-original = Bản gốc
button-translation = Bản dịch
button-suggest-better = Đề xuất bản dịch hay hơn
button-save-anyway = Vẫn lưu
button-undo = Hoàn tác
button-mode-off = Tắt
button-mode-on-demand = Theo yêu cầu
button-mode-automatic = Tự động
button-ticked = ✓ { $label }
button-keep-inside = Giữ văn bản tại đây
button-let-outside = Cho phép dịch vụ bên ngoài
written-by-machine = <i>bản dịch máy từ { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    }</i>
written-by-person = <i>người dịch: { $name }</i>
written-in = <i>{ $extent ->
        [some] một số nội dung viết bằng
       *[all] nội dung viết bằng
    } { $language ->
        [sv] tiếng Thụy Điển
        [vi] tiếng Việt
       *[en] tiếng Anh
    }</i>
written-version = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } { $text }
translation-unknown-language = Tôi chỉ dịch giữa tiếng Thụy Điển, tiếng Anh và tiếng Việt, không dịch sang { $name }.
