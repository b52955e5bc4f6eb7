# Câu hỏi, câu trả lời và nguồn.
ask-what = Anh/chị muốn biết điều gì? Xin cứ hỏi bằng lời của mình.
ask-too-long = Câu hỏi dài { $characters } ký tự; tôi chỉ nhận tối đa { $limit }. Xin anh/chị rút gọn lại.
answer-from-documents = { $language ->
        [none] <b>Theo tài liệu:</b>
        [sv] <b>Theo tài liệu (tiếng Thụy Điển):</b>
        [vi] <b>Theo tài liệu (tiếng Việt):</b>
       *[en] <b>Theo tài liệu (tiếng Anh):</b>
    }
answer-quote = “{ $quote }” [{ $mark }]
answer-translation = <i>Bản dịch máy:</i> { $text }
answer-source = [{ $mark }] { $source }
source-label = { $document }{ $section ->
        [none] {""}
       *[other] {" "}· mục { $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· tr. { $page }
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }
answer-not-your-question = Câu hỏi này là của người khác.
button-sources = Nguồn
button-good = 👍
button-bad = 👎
button-pass-on = Hỏi điều phối viên
sources-shown = Đây là toàn văn các đoạn được trích dẫn.
sources-gone = Các tài liệu đó đã bị xóa hoặc không còn mở cho anh/chị.
source-replaced = Tài liệu này đã được thay bằng bản mới và không còn nguyên văn đoạn này. Xin hỏi lại để biết nội dung hiện nay.
feedback-thanks = { $kind ->
        [good] Cảm ơn anh/chị! Rất vui được biết.
       *[bad] Cảm ơn anh/chị! Góp ý này giúp tôi làm tốt hơn.
    }
refusal-empty-library = Tôi chưa có tài liệu nào để trả lời. Quản trị viên có thể gửi tệp cho tôi tại đây, hoặc thêm cả thư mục bằng lệnh samverkan ingest.
refusal-not-found =
    Tôi không tìm thấy thông tin này trong tài liệu của chúng ta. Tôi đã tìm trong { $count } tài liệu; những chỗ gần nhất dưới đây cũng không có câu trả lời:
refusal-nearest = • <i>{ $document }</i>{ $section ->
        [none] {""}
       *[other] {" "}(mục { $section })
    }
pass-on-done = Tôi đã chuyển câu hỏi đến các điều phối viên.
pass-on-before = Câu hỏi đã được chuyển đến các điều phối viên rồi.
pass-on-request =
    <b>{ $name }</b> có câu hỏi mà tài liệu chưa trả lời được:
    “{ $question }”
pass-on-how = Anh/chị trả lời tin nhắn này, tôi sẽ chuyển câu trả lời đến người hỏi.
pass-on-answered = Tôi đã chuyển câu trả lời đến { $name }.
pass-on-answer =
    <b>{ $name }</b> trả lời câu hỏi “{ $question }” của anh/chị:
    { $answer }
pass-on-gone = Người hỏi không còn ở đây nữa, nên câu trả lời chưa được chuyển đi.
model-timeout = Mô hình ngôn ngữ không trả lời kịp. Sau đây là nguyên văn trong tài liệu.
model-rejected-key = Mô hình ngôn ngữ không chấp nhận khóa truy cập; người vận hành trợ lý cần kiểm tra lại. Sau đây là nguyên văn trong tài liệu.
model-rate-limited = Mô hình ngôn ngữ đang quá tải. Sau đây là nguyên văn trong tài liệu.
model-unreachable = Hiện không kết nối được với mô hình ngôn ngữ. Sau đây là nguyên văn trong tài liệu.
model-malformed = Mô hình ngôn ngữ đưa ra câu trả lời không hợp lệ. Sau đây là nguyên văn trong tài liệu.
model-unfounded = Không thể đối chiếu câu trả lời của mô hình ngôn ngữ với tài liệu, nên sau đây là nguyên văn trong tài liệu.
pass-on-nobody = Tôi chưa biết ai là điều phối viên, nên câu hỏi chưa được chuyển đi.
