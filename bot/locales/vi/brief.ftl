# /brief: trước cuộc họp, và một lập trường để chèn vào bất kỳ cuộc trò chuyện nào.
help-brief = trước cuộc họp: lập trường, tình hình, việc còn mở, thỏa thuận và thuật ngữ về một chủ đề
brief-what = Cuộc họp về chủ đề gì? Anh/chị có thể viết, ví dụ, <i>nước thải</i> hoặc <i>đối thoại với người dân</i>.
brief-too-long = Xin viết chủ đề bằng vài từ, tối đa { $limit } ký tự.
brief-heading = <b>{ $topic }: trước cuộc họp</b> ({ $day })
brief-positions = <i>Lập trường</i>
brief-no-position = <i>Lập trường:</i> tài liệu của chúng ta không nói về chủ đề này.
brief-activities = <i>Tình hình</i>
brief-activity = • { $number } { $title } · { $day }{ $result ->
        [none] {""}
       *[other] {" "}({ $result })
    }
brief-open = <i>Việc còn mở</i>
brief-step = { $late ->
        [yes] 🔴
       *[no] •
    } { $number } { $title }{ $who ->
        [none] {" "}· chưa có người phụ trách
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-follow-up = { $late ->
        [yes] 🔴
       *[no] •
    } { $text } (từ { $number }){ $who ->
        [none] {" "}· chưa có người phụ trách
        [told] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-agreements = <i>Thỏa thuận</i>
brief-agreement = { $alone ->
        [yes] <i>Thỏa thuận:</i>
       *[no] •
    } { $title }{ $end ->
        [none] {""}
       *[other] {" "}· đến { $end }
    }
brief-source = [{ $mark }]{ $section ->
        [none] {""}
       *[other] {" "}mục { $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· tr. { $page }
    }
brief-word = <i>Thuật ngữ:</i> { $sv } – { $en } – { $vi }
button-brief-word = Word
brief-file = { $topic }: trước cuộc họp, dạng tài liệu.
brief-title = { $topic }: trước cuộc họp
brief-part-positions = Lập trường
brief-part-no-position = Tài liệu của chúng ta không nói về chủ đề này.
brief-part-sources = Nguồn
brief-part-activities = Các hoạt động gần đây
brief-part-no-activity = Chưa ghi hoạt động nào về chủ đề này.
brief-part-words = Thuật ngữ bằng ba ngôn ngữ
inline-not-admitted = Chỉ người được cho phép mới hỏi được. Xin nhắn riêng cho tôi.
inline-what = Xin viết một chủ đề, ví dụ nước thải
inline-nothing = Tài liệu của chúng ta không nói về chủ đề này
inline-position = “{ $quote }”
    — { $source }
