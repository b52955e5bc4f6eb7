# Các hoạt động đã lưu: cách hiển thị, liệt kê, xác nhận, nhập và xuất.
help-activities = xem và tìm những gì đã được ghi lại
help-followups = xem những việc còn phải làm sau các hoạt động
activity-heading = <b>{ $number }</b>
activity-of-it-nothing = { $number } không ghi gì về việc đó.
activity-title = <b>{ $title }</b>
activity-when = 📅 { $start }{ $end ->
        [none] {""}
       *[other] {" "}– { $end }
    } · { $kind }{ $planned ->
        [yes] {" "}(dự kiến)
       *[no] {""}
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }
activity-participants = 👥 { $people }{ $rest ->
        [yes] , số còn lại không nêu rõ
       *[no] {""}
    }
activity-people-total = { $count } người tham dự
activity-people-women = { $count } nữ
activity-people-men = { $count } nam
activity-people-others = { $count } khác hoặc không rõ
activity-and-more = { $first }, { $second }
activity-organisations = 🏛{ $known ->
        [none] {""}
       *[other] {" "}{ $known }
    }{ $new ->
        [none] {""}
       *[other] {" "}🆕 { $new }
    }
activity-goal = 🎯 { $goal }
activity-goal-suggested = 🎯 Gợi ý: { $goal }
activity-goal-line = { $goal }
activity-topics =
    { $more ->
        [none] 🏷 { $topics }
       *[other] 🏷 { $topics }, { $more }
    }
activity-outcome = 📝 { $text }
activity-decision = ✅ Quyết định: { $text }
activity-follow-up = ➡️ { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· chậm nhất { $due }
    }
activity-follow-up-done = ☑️ { $text } (đã xong)
activity-amount = { $hundredths ->
        [yes] { NUMBER($amount, minimumFractionDigits: 2) }
       *[no] { $amount }
    } { $currency }
activity-cost = 💰 { $amount }{ $organisation ->
        [none] {""}
       *[other] {" "}· { $organisation }
    }
activity-internal = 🔒 Chỉ bên mình xem được
log-seen-by-both = 👁 Cả hai bên đều xem được sau khi lưu
activity-files-album = 📎 Các tệp trong album
activity-files = 📎 { $count } tệp đính kèm
activity-doubt-participants = ⚠️ { $told } nhiều hơn { $total } người tham dự. Có đúng không?
activity-logged = <i>{ $name ->
        [none] Ghi lại
       *[other] { $name } ghi lại
    } { $at }</i>
activity-confirmation = { $state ->
        [asked] 🕓 Đang chờ { $side ->
            [none] {""}
           *[other] { $side }{" "}
        }xác nhận
        [confirmed] 🤝 { $side ->
            [none] Đã được
           *[other] { $side } đã
        } xác nhận{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }
        [returned] ↩️ { $side ->
            [none] Đã được
           *[other] { $side } đã
        } gửi trả lại{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }: { $comment }
       *[none] ▫️ Chưa được xác nhận
    }
activity-kind-meeting = Cuộc họp
activity-kind-study_visit = Tham quan học tập
activity-kind-training = Tập huấn
activity-kind-school_exchange = Giao lưu trường học
activity-kind-conference = Hội nghị
activity-kind-citizen_dialogue = Đối thoại với người dân
activity-kind-delegation = Đoàn công tác
activity-kind-publication = Ấn phẩm
activity-kind-other = Khác
activity-picked = <i>{ $may ->
        [change] Đây là hoạt động anh/chị nói đến, nếu tôi hiểu đúng. Anh/chị có thể sửa bằng nút bên dưới; chỉ người ghi hoạt động và điều phối viên cùng bên mới xóa được.
        [look] Đây là hoạt động anh/chị nói đến, nếu tôi hiểu đúng. Chỉ người ghi hoạt động và điều phối viên mới sửa được.
       *[delete] Đây là hoạt động anh/chị nói đến, nếu tôi hiểu đúng. Anh/chị dùng các nút bên dưới để sửa hoặc xóa.
    }</i>
activity-pick = Đó là hoạt động nào trong số này? Anh/chị mở ra, các nút nằm ở đó.
activity-unknown = Tôi không tìm thấy hoạt động { $number } ở đây.
activity-not-yours = Chỉ người ghi hoạt động hoặc điều phối viên mới sửa được.
activity-not-yours-to-delete = Chỉ người ghi hoạt động và điều phối viên cùng bên mới xóa được. Anh/chị có thể sửa, hoặc nhờ bên kia xóa.
activity-not-yours-to-hide = Hoạt động do bên kia ghi nên không thể chỉ hiển thị cho bên anh/chị.
activity-deleted = Đã xóa { $number }: { $title }
activity-was-deleted = 🗑 { $name } đã xóa <b>{ $number }</b> do anh/chị ghi: { $title }
activity-changed-since = { $number } đã thay đổi sau khi được lưu. Nếu muốn bỏ hoạt động này, xin mở ra và chọn Xóa.
activity-restored = Hoạt động đã được khôi phục.
button-delete = Xóa
button-restore = Khôi phục
button-history = Lịch sử
button-files = Tệp đính kèm ({ $count })
button-ask-counterpart = Nhờ bên kia xác nhận
history-heading = <b>Lịch sử của { $number }</b> ({ $count })
history-empty = { $number } chưa được sửa kể từ khi ghi lại.
history-line = { $at } · { $name } · { $field ->
        [title] tiêu đề
        [kind] loại
        [start_on] ngày
        [end_on] ngày kết thúc
        [place] địa điểm
        [topics] chủ đề
        [outcome] kết quả
        [decisions] quyết định
        [planned] dự kiến
        [goals] mục tiêu toàn cầu
        [organisation_ids] tổ chức
        [cost_lines] chi phí
        [follow_ups] việc cần theo dõi
        [audience] ai được xem
        [confirmation] xác nhận
        [confirmation_comment] ý kiến
        [deleted_at] đã xóa
        [participants] người tham dự
        [women] nữ
        [men] nam
        [others] khác hoặc không rõ
       *[other] chi tiết
    }: { $before } → { $after }
history-nothing = –
history-planned = { $planned ->
        [yes] có
       *[no] không
    }
history-audience = { $side ->
        [yes] chỉ bên mình
       *[no] cả hai bên
    }
history-confirmation = { $state ->
        [asked] đã đề nghị
        [confirmed] đã xác nhận
        [returned] đã gửi trả lại
       *[none] không có
    }
files-none = Không có tệp đính kèm nào để xem.
files-here = { $count ->
        [1] Đây là tệp đính kèm.
       *[other] Đây là { $count } trong { $all } tệp đính kèm.
    }
files-more = { $number } còn { $count } tệp đính kèm nữa.
button-files-more = Xem tiếp ({ $count })
activities-heading = <b>Các hoạt động</b> ({ $more ->
        [yes] hơn { $count }
       *[no] { $count }
    })
activities-line = <b>{ $number }</b> · { $day } · { $kind }{ $planned ->
        [yes] {" "}(dự kiến)
       *[no] {""}
    } · { $title }{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }
activities-left-out = Không mục nào nhắc đến “{ $words }” nên phần này được bỏ qua.
activities-filters = 🔎 { $filters }
activities-filter-more = { $first } · { $second }
activities-filter-text = “{ $text }”
activities-filter-organisation = với { $name }
activities-filter-person = người ghi: { $name }
activities-and = { $first } và { $second }
activities-period-year = { $current ->
        [yes] trong năm nay
       *[no] trong năm { $year }
    }
activities-period-month = trong { $month }
activities-period-day = vào { $day }
activities-period-days = từ { $since } đến { $until }
activities-period-since = từ { $since }
activities-period-until = đến { $until }
activities-count = { $kind ->
        [meeting] { $count ->
            [0] cuộc họp nào
           *[other] { $count } cuộc họp
        }
        [study_visit] { $count ->
            [0] chuyến tham quan học tập nào
           *[other] { $count } chuyến tham quan học tập
        }
        [training] { $count ->
            [0] lớp tập huấn nào
           *[other] { $count } lớp tập huấn
        }
        [school_exchange] { $count ->
            [0] đợt giao lưu trường học nào
           *[other] { $count } đợt giao lưu trường học
        }
        [conference] { $count ->
            [0] hội nghị nào
           *[other] { $count } hội nghị
        }
        [citizen_dialogue] { $count ->
            [0] buổi đối thoại với người dân nào
           *[other] { $count } buổi đối thoại với người dân
        }
        [delegation] { $count ->
            [0] đoàn công tác nào
           *[other] { $count } đoàn công tác
        }
        [publication] { $count ->
            [0] ấn phẩm nào
           *[other] { $count } ấn phẩm
        }
       *[other] { $count ->
            [0] hoạt động nào
           *[other] { $count } hoạt động
        }
    }
activities-counted = { $asked ->
        [people] <b>{ $people }</b> trong { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}với { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [women] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}trong số { $people }
        } trong { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}với { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [men] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}trong số { $people }
        } trong { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}với { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
       *[things] <b>{ $things }{ $organisation ->
            [none] {""}
           *[other] {" "}với { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }</b>{ $people ->
            [none] {""}
           *[other] , { $people }
        }
    }{ $asked ->
        [women] {""}
        [men] {""}
       *[other] { $who ->
            [none] {""}
           *[other] , trong đó có { $who }
        }
    }{ $rest ->
        [yes] {" "}(số còn lại không nêu rõ)
       *[no] {""}
    }
activities-counted-none = Trong nhật ký chưa có { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}với { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-counted-unknown = Chưa nêu rõ có bao nhiêu { $asked ->
        [men] nam
       *[women] nữ
    } tham dự: { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}với { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-empty = Ở đây chưa ghi hoạt động nào. Xin gõ /log và kể việc đã diễn ra, ví dụ “Họp thứ Năm tuần trước với Tekniska verken về nước thải, 6 người tham dự”.
activities-none-such = Không có hoạt động nào phù hợp.
button-entry = { $number }
button-older = Cũ hơn ▸
button-newer = ◂ Mới hơn
button-filter = Lọc
button-all = Xem tất cả
button-name = { $name }
filters-which = Anh/chị muốn lọc theo gì?
filters-period = Thời gian nào?
filters-kind = Loại nào?
filters-goal = Mục tiêu toàn cầu nào?
filters-organisation = Tổ chức nào? Đây là những tổ chức tham gia nhiều nhất. Tìm tổ chức khác bằng cách viết, ví dụ, “/activities LiU”.
filters-person = Ai đã ghi?
button-filter-period = Thời gian
button-filter-kind = Loại
button-filter-goal = Mục tiêu toàn cầu
button-filter-organisation = Tổ chức
button-filter-person = Người ghi
button-period-month = Tháng này
button-period-quarter = Ba tháng gần đây
button-period-year = Năm nay
button-period-last-year = Năm ngoái
button-export = Tải về dạng tệp
button-xlsx = Excel (XLSX)
button-csv = CSV
export-which = Anh/chị muốn nhận các hoạt động ở dạng nào?
export-name = hoat-dong
export-done = Đây là tệp gồm { $count } hoạt động. Có thể sửa chính tệp này rồi nhập lại.
export-too-many = Có hơn { $limit } hoạt động. Xin chọn thời gian trước, ví dụ “/activities 2026”.
import-summary = <b>{ $name }</b> có { $new } hoạt động mới{ $changed ->
        [0] {""}
       *[other] , { $changed } hoạt động được sửa
    }{ $there ->
        [0] {""}
       *[other] {" "}và { $there } hoạt động đã có
    }. Chưa có gì được lưu.
import-empties = { $number } sẽ mất nội dung ở { $fields }.
import-unknown-columns = Các cột tôi không biết nên bỏ qua: { $names }
import-other-sheets = Tôi không thấy hoạt động nào trong các trang tính sau nên không đọc: { $names }
import-in-sheet = { $name }: { $line }
import-unchanged = { $count ->
        [1] Hoạt động trong <b>{ $name }</b> đã có
       *[other] Cả { $count } hoạt động trong <b>{ $name }</b> đều đã có
    }, nội dung giống hệt. Không cần nhập thêm.
import-nothing = Bảng không có dòng nào.
import-too-many = Bảng có { $rows } dòng. Mỗi lần tôi chỉ nhập tối đa { $limit } dòng; xin chia nhỏ bảng.
import-wrong = Có { $count } chỗ cần sửa:
import-wrong-cell = Dòng { $row }, { $column }: tôi không hiểu “{ $value }”.
import-wrong-end = Dòng { $row }, { $column }: { $value } trước ngày bắt đầu.
import-wrong-total = Dòng { $row }, { $column }: tổng số nữ, nam và người khác lớn hơn { $value }.
import-wrong-kind = Dòng { $row }, { $column }: không có loại “{ $value }”. Các loại gồm: { activity-kind-meeting }, { activity-kind-study_visit }, { activity-kind-training }, { activity-kind-school_exchange }, { activity-kind-conference }, { activity-kind-citizen_dialogue }, { activity-kind-delegation }, { activity-kind-publication }, { activity-kind-other }.
import-wrong-more = … và { $count } chỗ nữa.
import-unknown-number = Dòng { $row }: không có hoạt động { $number } để sửa. Xin để trống ô này nếu là hoạt động mới.
import-elsewhere = Bảng được đọc khi cuộc trò chuyện này nói về quan hệ hợp tác khác. Xin chuyển lại bằng /partnership, hoặc gửi lại bảng.
import-working = Đang lưu { $count } dòng, mỗi lần vài trăm dòng để người khác vẫn lưu được. Nếu bị gián đoạn, việc này sẽ tự tiếp tục.
import-so-far = Đã lưu { $done } trên { $count } dòng.
import-done = Xong: { $added } mới, { $changed } đã sửa, { $doubles } đã có từ trước.
import-cancelled = Chưa nhập { $name }.
button-import-all = { $count ->
        [2] Lưu cả 2 dòng
       *[other] Lưu tất cả { $count } dòng
    }
button-import-rest = Lưu { $count } dòng đúng
activity-column-number = Số
activity-column-start = Ngày bắt đầu
activity-column-end = Ngày kết thúc
activity-column-kind = Loại
activity-column-title = Tiêu đề
activity-column-place = Địa điểm
activity-column-organisations = Tổ chức
activity-column-participants = Người tham dự
activity-column-women = Nữ
activity-column-men = Nam
activity-column-others = Khác hoặc không rõ
activity-column-topics = Chủ đề
activity-column-goals = Mục tiêu toàn cầu
activity-column-outcome = Kết quả
activity-column-decisions = Quyết định
activity-column-follow-ups = Việc cần theo dõi
activity-column-costs = Chi phí
activity-column-planned = Dự kiến
activity-column-audience = Ai được xem
cell-yes = có
confirm-which-side = Tôi chưa biết anh/chị thuộc bên nào. Bên nào sẽ xác nhận { $number }?
button-confirm-side = { $name }
confirm-nobody = Tôi chưa biết điều phối viên nào của bên kia nên chưa hỏi ai.
confirm-internal = Hoạt động này chỉ bên mình xem được. Xin đổi phần “ai được xem” trước.
confirm-before = { $number } { $state ->
        [asked] đã được gửi đi để xác nhận và đang chờ trả lời.
        [confirmed] đã được xác nhận rồi.
        [returned] đã được gửi trả lại rồi.
       *[none] đã thay đổi sau khi gửi câu hỏi. Xin chờ câu hỏi mới.
    }
confirm-asked = Tôi đã đề nghị { $count } điều phối viên của bên kia xác nhận { $number }.
confirm-request = <b>{ $name }</b> đề nghị bên anh/chị xác nhận <b>{ $number }</b>:
button-confirm = Xác nhận
button-return = Gửi trả lại …
confirm-not-you = Chỉ điều phối viên của bên được hỏi mới xác nhận được.
confirm-done = Xin cảm ơn! { $number } đã được xác nhận.
confirm-why = Điều gì chưa đúng trong { $number }? Xin viết ra, tôi sẽ chuyển lại.
confirm-returned = Đã gửi trả { $number } kèm ý kiến của anh/chị.
confirm-returned-late = { $number } đã thay đổi sau khi gửi câu hỏi nên chưa được gửi trả. Ý kiến của anh/chị vẫn đã được chuyển đi.
confirm-newer = { $number } đã thay đổi sau câu hỏi này. Xin anh/chị trả lời câu hỏi mới.
confirm-was-confirmed = 🤝 { $name } đã xác nhận <b>{ $number }</b>: { $title }
confirm-was-returned = ↩️ { $name } đã gửi trả <b>{ $number }</b> ({ $title }) và viết: “{ $comment }”
confirm-was-changed = ✏️ { $name } đã sửa { $more ->
        [0] <b>{ $number }</b> ({ $title }) mà anh/chị đã xác nhận. Xác nhận đó không còn hiệu lực.
       *[other] <b>{ $number }</b> ({ $title }) và { $more } hoạt động khác mà anh/chị đã xác nhận. Các xác nhận đó không còn hiệu lực.
    }
confirm-was-commented = 💬 { $name } viết về <b>{ $number }</b> ({ $title }) như trước khi thay đổi: “{ $comment }”
followups-heading = <b>Việc cần theo dõi</b>
followups-line = <b>{ $mark }</b> · { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $late ->
            [yes] 🔴 quá hạn { $due }
           *[no] chậm nhất { $due }
        }
    } ({ $number })
followups-empty = Mọi việc đã được theo dõi xong. Việc cần làm sau cuộc họp sẽ hiện ở đây khi anh/chị ghi bằng /log.
followups-done = ☑️ Đã xong: { $text }
followups-reopened = Mở lại: { $text }
followups-before = { $done ->
        [yes] Việc này đã xong rồi.
       *[no] Việc này vẫn đang mở.
    }
button-follow-ups = 📋 Việc cần theo dõi
button-follow-up-done = ✓ { $mark }
recall-nothing = Trong nhật ký hoạt động không có mục nào trả lời được câu này.
recall-or-documents = <i>Hay đây là câu hỏi về tài liệu?</i>
recall-heading = <b>Theo những gì đã ghi lại:</b>
recall-entry = • { $title } – <b>{ $number }</b> ({ $day })
activity-nothing-to-revert = Không có gì để hoàn tác.
activity-reverted = Đã hoàn tác thay đổi.
