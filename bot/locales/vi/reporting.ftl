# /report, /charts và ai chưa báo cáo.
help-report = báo cáo dạng Word, Excel hoặc CSV: hoạt động, kế hoạch, rà soát hoặc tổng kết
help-charts = biểu đồ: tiến độ, hoạt động, mục tiêu toàn cầu, nữ và nam, mạng lưới, chi phí
button-chosen = { $chosen ->
        [yes] ✓ { $text }
       *[no] { $text }
    }
button-report-activity = Hoạt động
button-report-plan = Kế hoạch
button-report-review = Rà soát
button-report-final = Tổng kết
button-report-period = { $period }
button-report-all = Tất cả
button-report-language = { $language }
button-report-format = { $format }
button-report-internal = Gồm cả phần chỉ bên mình xem
button-report-make = Lập báo cáo
button-report-missing = Ai chưa báo cáo?
reporting-heading = <b>Báo cáo</b>
reporting-kind = Loại: { $kind }
reporting-period = Giai đoạn: { $period }
reporting-period-all = toàn bộ những gì đã ghi
reporting-period-years = { $first } – { $last }
reporting-period-year = { $year }
reporting-period-days = { $first } – { $last }
reporting-period-month = { $month }
reporting-period-months = { $first } – { $last }
reporting-language = Ngôn ngữ: { $languages }
reporting-language-sv = tiếng Thụy Điển
reporting-language-en = tiếng Anh
reporting-language-vi = tiếng Việt
reporting-languages = { $one } và { $other }, trình bày song song
reporting-formats-known = Tôi không tạo PDF: anh/chị hãy mở tệp Word rồi lưu thành PDF.
reporting-languages-known = Báo cáo có bằng tiếng Thụy Điển, tiếng Anh và tiếng Việt. Vui lòng chọn ngôn ngữ bên dưới.
reporting-format = Định dạng: { $format }
reporting-format-docx = Word (DOCX)
reporting-format-xlsx = Excel (XLSX)
reporting-format-csv = CSV, bảng chính
reporting-working = ⏳ Tôi đang lập báo cáo. Xin chờ vài giây.
reporting-done = <b>{ $title }</b> · { $period } · { $activities } hoạt động · { $steps } bước thực hiện. { $scope }.
button-report-anyway = Vẫn lập báo cáo
reporting-empty-activities = Chưa ghi hoạt động nào trong giai đoạn { $period }.
reporting-empty-steps = Kế hoạch hành động đã thông qua không có bước thực hiện nào trong giai đoạn { $period }.
reporting-empty-others = Xin chọn giai đoạn khác, hoặc vẫn lập báo cáo: báo cáo sẽ ghi rõ là không có nội dung.
reporting-none-activities = Chưa có hoạt động nào được ghi lại nên báo cáo sẽ trống. Gõ /log để ghi hoạt động đầu tiên.
reporting-none-steps = Kế hoạch hành động đã thông qua chưa có bước thực hiện nào nên báo cáo sẽ trống. Gõ /plan để bắt đầu.
reporting-ready = Báo cáo đã xong.
charts-which = Anh/chị muốn xem biểu đồ nào?
charts-empty = Biểu đồ <i>{ $picture }</i> chưa có gì để hiển thị. Giai đoạn: { $period }
charts-scope = <i>{ $scope }.</i>
charts-nothing = Không có gì để hiển thị.
button-chart-timeline = Tiến độ
button-chart-months = Theo tháng
button-chart-goals = Mục tiêu toàn cầu
button-chart-participation = Nữ và nam
button-chart-network = Mạng lưới
button-chart-costs = Chi phí
button-chart-dark = Nền tối
unreported-none = Mọi người đều đã báo cáo: không có bước nào quá hạn và không có hoạt động nào thiếu kết quả.
unreported-steps = <b>Các bước đã quá hạn</b>
unreported-activities = <b>Các hoạt động chưa có kết quả</b>
unreported-line-step = • { $entry } { $title } · { $day }{ $name ->
        [none] {" "}· chưa có người phụ trách
       *[other] {" "}· { $name }
    }
unreported-line-activity = • { $entry } { $title } · { $day }{ $name ->
        [none] {""}
       *[other] {" "}· { $name }
    }
button-ask-owner = Hỏi { $name } về { $entry }
unreported-request-step = { $name } muốn biết tiến độ của <b>{ $entry }</b> { $title }, hạn là { $day }. Việc này đã xong chưa? Anh/chị có thể viết, ví dụ: { $entry } xong
unreported-request-activity = { $name } muốn biết kết quả của <b>{ $entry }</b> { $title } ({ $day }). Xin mở bằng /activities { $entry } rồi điền kết quả.
unreported-asked = Tôi đã hỏi { $name } về { $entry }.
unreported-settled = Mục này đã được báo cáo, hoặc không có ai để hỏi.
