# Nội dung của báo cáo và biểu đồ.
report-title-activity = Báo cáo hoạt động
report-title-plan = Báo cáo thực hiện kế hoạch hành động
report-title-review = Rà soát trước khi ký thỏa thuận hợp tác mới
report-title-final = Báo cáo tổng kết gửi nhà tài trợ
report-about-period = Giai đoạn: { $period }
report-about-entries = Dựa trên { $activities ->
        [0] không hoạt động nào
       *[other] { $activities } hoạt động
    }{ $planned ->
        [0] {""}
       *[other] {" "}(trong đó có { $planned } hoạt động dự kiến)
    } và { $steps ->
        [0] không bước thực hiện nào
       *[other] { $steps } bước thực hiện
    }
report-about-made = Lập ngày { $day } từ dữ liệu ghi chép của hai bên
report-scope-shared = Gồm những nội dung hai bên cùng chia sẻ
report-scope-side = Gồm nội dung chung và nội dung chỉ bên mình xem được
report-scope-all = Gồm toàn bộ nội dung, kể cả phần chỉ một bên xem được
report-contents = Mục lục
report-table = Bảng
report-figure = Hình
report-page = Trang { $page } / { $pages }
report-purpose = Mục đích
report-purpose-about = Báo cáo này nói về quan hệ hợp tác { $partnership } trong giai đoạn { $period }.
report-purpose-agreements = Hợp tác dựa trên: { $agreements }.
report-purpose-write = Phần cần viết: mục đích và mục tiêu của hợp tác, những điều nhà tài trợ và các bên đã thống nhất.
report-summary = Tóm tắt
report-summary-empty = Chưa có ghi chép nào trong giai đoạn này.
report-summary-activities = Đã thực hiện { $count } hoạt động.
report-summary-participants = Tổng cộng { $count } lượt người tham dự, theo { $stated } hoạt động có ghi số người.
report-summary-women = Tỷ lệ nữ là { $share }, tính ở những nơi có số liệu.
report-summary-organisations = Có { $count } tổ chức tham gia.
report-summary-goals = Các hoạt động góp phần vào { $count } trong 17 mục tiêu của Chương trình nghị sự 2030.
report-summary-cost = Chi phí: { $amount }, theo { $stated } hoạt động.
report-summary-returned = Bên kia đã gửi trả lại { $count } hoạt động vì chưa đồng ý với nội dung ghi chép. Các hoạt động này được đánh dấu và vẫn được tính.
report-summary-steps = Kế hoạch hành động có { $count } bước: { $done ->
        [0] chưa có bước nào xong
       *[other] { $done } bước đã xong
    }, { $late ->
        [0] không có bước nào quá hạn
       *[other] { $late } bước quá hạn
    }.
report-summary-plan-cost = Các bước trong kế hoạch hành động có dự toán { $amount }, theo { $stated } bước.
report-summary-follow-ups = Còn { $count } việc cần theo dõi chưa hoàn thành{ $late ->
        [0] .
       *[other] {", trong đó"} { $late } việc quá hạn.
    }
report-figure-activities = Hoạt động đã thực hiện
report-figure-participants = Người tham dự
report-figure-organisations = Tổ chức tham gia
report-figure-goals = Mục tiêu toàn cầu
report-figure-cost = Chi phí
report-figure-steps = Bước trong kế hoạch hành động
report-figure-steps-done = Bước đã xong
report-figure-steps-late = Bước quá hạn
report-figure-returned = Hoạt động đã gửi trả lại
report-figure-follow-ups = Việc cần theo dõi chưa hoàn thành
report-figure-follow-ups-late = Việc cần theo dõi quá hạn
report-figure-without-result = Hoạt động chưa ghi kết quả
report-done = Các hoạt động đã thực hiện
report-done-empty = Chưa ghi chép hoạt động nào trong giai đoạn này.
report-results = Kết quả và tác động
report-results-empty = Chưa ghi kết quả hay quyết định nào trong giai đoạn này.
report-results-missing = { $count } hoạt động chưa ghi kết quả.
report-results-write = Phần cần viết: các kết quả đã có tác động gì, đối với ai và thể hiện như thế nào.
report-decision = Quyết định: { $text }
report-confirmation-none = chưa hỏi
report-confirmation-asked = đã hỏi
report-confirmation-confirmed = đã xác nhận
report-confirmation-returned = đã gửi trả lại
report-goals = Chương trình nghị sự 2030: các mục tiêu toàn cầu
report-goals-empty = Chưa ghi mục tiêu toàn cầu nào cho các hoạt động và bước thực hiện trong giai đoạn này.
report-goals-without = Chưa có hoạt động hay bước nào: mục tiêu { $goals }.
report-participation = Nữ và nam
report-participation-empty = Không có hoạt động nào trong giai đoạn này ghi số người tham dự.
report-participation-note = Số liệu đúng như đã ghi; không suy đoán từ tên người. Người tham dự nhiều lần được tính mỗi lần. Tỷ lệ nữ tính trên những hoạt động có ghi cả số nữ và tổng số người.
report-half-1 = 6 tháng đầu năm
report-half-2 = 6 tháng cuối năm
report-half-short-1 = T1–T6
report-half-short-2 = T7–T12
report-group-women = nữ
report-group-men = nam
report-group-others = khác
report-group-unknown = không ghi
report-network = Mạng lưới các tổ chức
report-network-empty = Chưa ghi tổ chức nào cho các hoạt động trong giai đoạn này.
report-costs = Chi phí theo tổ chức
report-costs-empty = Chưa ghi chi phí nào trong giai đoạn này.
report-costs-note = Số tiền không quy đổi giữa các loại tiền; mỗi loại tiền có tổng riêng.
report-plan-costs = Chi phí trong kế hoạch hành động
report-plan-costs-note = Đây là số tiền mà kế hoạch ghi cho từng bước thực hiện. Số tiền này không được cộng với chi phí của các hoạt động, vì cùng một khoản chi có thể được ghi ở cả hai nơi. Các bước đã hủy không được tính.
report-planned = Dự kiến
report-planned-empty = Chưa ghi hoạt động dự kiến nào trong giai đoạn này.
report-plan = Kế hoạch hành động
report-plan-empty = Chưa có bước nào trong kế hoạch hành động đã được thông qua.
report-plan-drawn = Hình này thể hiện { $shown } trong { $count } bước, việc gấp nhất ở trước.
report-steps-late = Quá hạn ({ $count })
report-steps-ongoing = Đang thực hiện ({ $count })
report-steps-planned = Đã lên kế hoạch ({ $count })
report-steps-postponed = Đã hoãn ({ $count })
report-steps-done = Đã xong ({ $count })
report-steps-cancelled = Đã hủy ({ $count })
report-step-overdue = quá hạn
report-step-planned = đã lên kế hoạch
report-step-ongoing = đang thực hiện
report-step-done = đã xong
report-step-postponed = đã hoãn
report-step-cancelled = đã hủy
report-left = Những việc còn lại
report-left-empty = Không còn bước thực hiện hay việc cần theo dõi nào chưa xong.
report-left-steps = Các bước chưa hoàn thành được liệt kê ở phần { $section }.
report-agreements = Thỏa thuận
report-agreements-empty = Chưa ghi thỏa thuận nào.
report-lessons = Bài học kinh nghiệm
report-lessons-write = Phần cần viết: điều gì đã làm tốt, điều gì chưa tốt, và các bên sẽ làm khác đi như thế nào.
report-recommendation = Kiến nghị
report-recommendation-write = Phần cần viết: có nên tiếp tục hợp tác hay không, theo hình thức nào và trong những lĩnh vực nào. Phần này do con người đánh giá, không phải trợ lý.
report-traces = Phụ lục: căn cứ của các số liệu
report-traces-empty = Báo cáo không có số liệu nào cần dẫn chứng.
report-traces-note = Mỗi số liệu trong báo cáo có một ký hiệu, ví dụ R1. Dưới đây là các ghi chép làm căn cứ. A là hoạt động, S là bước thực hiện, F là việc cần theo dõi.
report-entries = Phụ lục: các hoạt động trong giai đoạn
report-more-in-appendix = Ở đây chỉ nêu { $shown } hoạt động gần nhất trong tổng số { $count }; toàn bộ có trong phụ lục.
report-more-in-workbook = Ở đây chỉ nêu { $shown } hoạt động gần nhất trong tổng số { $count }; toàn bộ có trong tệp Excel của báo cáo.
report-open-ended = không thời hạn
report-term-since = từ { $start }, không thời hạn
report-term-until = đến { $end }
report-organisation-unknown = không ghi
report-nobody = chưa phân công
report-undated = chưa có ngày
report-today = hôm nay
report-total = Tổng
report-others = các tổ chức khác
report-table-kinds = Hoạt động theo loại
report-table-areas = Hoạt động theo lĩnh vực
report-areas-note = Mỗi hoạt động được tính một lần, trong lĩnh vực mà phần lớn mục tiêu toàn cầu và chủ đề của hoạt động thuộc về. Hoạt động không có cả hai được xếp vào phần hợp tác chung.
report-table-activities = Hoạt động: { $name }
report-table-steps = Các bước: { $name }
report-table-results = Kết quả và quyết định
report-table-goals = Hoạt động và bước thực hiện theo mục tiêu toàn cầu
report-table-participation = Số người tham dự theo nửa năm
report-table-organisations = Các tổ chức theo số hoạt động
report-table-pairs = { $count ->
        [1] Cặp tổ chức đã gặp nhau
       *[other] { $count } cặp tổ chức gặp nhau nhiều nhất
    }
report-table-costs = Chi phí theo tổ chức và loại tiền
report-table-plan-costs = Chi phí trong kế hoạch theo đơn vị chi trả và loại tiền
report-table-planned = Các hoạt động dự kiến
report-table-left-steps = Các bước chưa xong
report-table-follow-ups = Việc cần theo dõi chưa xong
report-table-agreements = Thỏa thuận giữa các bên
report-table-traces = Căn cứ của các số liệu trong báo cáo
report-table-entries = Các hoạt động trong giai đoạn
report-picture-months = Hoạt động theo tháng và loại
report-picture-quarters = Hoạt động theo quý và loại
report-picture-years = Hoạt động theo năm và loại
report-picture-months-alt = Biểu đồ cột thể hiện { $count } hoạt động trong giai đoạn{ $when ->
        [none] .
       *[other] ; nhiều nhất vào { $when }.
    }
report-picture-goals = Hoạt động theo mục tiêu toàn cầu
report-picture-goals-alt = Biểu đồ thanh cho 17 mục tiêu toàn cầu. Có hoạt động cho { $count } mục tiêu{ $most ->
        [none] .
       *[other] {", nhiều nhất là"} { $most }.
    }
report-picture-participation = Nữ và nam theo thời gian
report-picture-participation-note = Số người tham dự theo nửa năm; phía trên là tỷ lệ nữ, nếu có số liệu
report-picture-participation-alt = Biểu đồ cột theo nửa năm. Tổng cộng { $women } nữ{ $men ->
        [0] {""}
       *[other] {" "}và { $men } nam
    }{ $others ->
        [0] {""}
       *[other] , { $others } người thuộc nhóm khác
    }{ $unknown ->
        [0] {""}
       *[other] , cùng { $unknown } người không ghi giới tính
    }; tỷ lệ nữ là { $share }, tính ở những hoạt động có ghi cả số nữ và tổng số người.
report-picture-network = Các tổ chức đã gặp nhau
report-picture-network-note = Con số là số hoạt động; đường càng đậm thì càng nhiều hoạt động chung
report-picture-network-most = { $shown } tổ chức hoạt động nhiều nhất trong tổng số { $count }, và các cặp hay gặp nhau nhất
report-picture-network-alt = Mạng lưới gồm { $count } tổ chức{ $most ->
        [none] .
       *[other] ; hoạt động nhiều nhất là { $most }.
    }
report-picture-costs = Chi phí theo tổ chức
report-picture-costs-alt = Biểu đồ thanh theo tổ chức và loại tiền. Tổng cộng { $amounts }.
report-picture-timeline = Tiến độ kế hoạch hành động
report-picture-timeline-alt = Biểu đồ tiến độ gồm { $count } bước{ $late ->
        [0] , không có bước nào quá hạn.
       *[other] , trong đó { $late } bước quá hạn.
    }
report-area-democracy = Dân chủ và đối thoại với người dân
report-area-environment = Môi trường và phát triển đô thị bền vững
report-area-education = Giáo dục và trường học
report-area-business = Kinh tế và doanh nghiệp
report-area-welfare = Y tế và phúc lợi
report-area-general = Hợp tác chung
report-kind-meeting = Cuộc họp
report-kind-study_visit = Tham quan học tập
report-kind-training = Tập huấn
report-kind-school_exchange = Giao lưu trường học
report-kind-conference = Hội nghị
report-kind-citizen_dialogue = Đối thoại với người dân
report-kind-delegation = Đoàn công tác
report-kind-publication = Ấn phẩm
report-kind-other = Khác
report-column-activities = Hoạt động
report-column-agreement = Thỏa thuận
report-column-amount = Số tiền
report-column-area = Lĩnh vực
report-column-bearer = Bên chi trả
report-column-cost = Chi phí
report-column-confirmation = Ý kiến bên kia
report-column-currency = Loại tiền
report-column-day = Ngày
report-column-decisions = Quyết định
report-column-done = Đã xong
report-column-done-steps = Bước đã xong
report-column-due = Hạn
report-column-end = Kết thúc
report-column-entries = Ghi chép
report-column-figure = Số liệu
report-column-follow-up = Việc cần theo dõi
report-column-from = Từ
report-column-goal = Mục tiêu toàn cầu
report-column-goals = Các mục tiêu toàn cầu
report-column-id = Mã
report-column-kind = Loại
report-column-men = Nam
report-column-open-steps = Bước chưa xong
report-column-organisation = Tổ chức
report-column-organisations = Các tổ chức
report-column-others = Khác
report-column-participants = Người tham dự
report-column-parties = Các bên
report-column-period = Giai đoạn
report-column-place = Địa điểm
report-column-plan = Kế hoạch
report-column-responsible = Phụ trách
report-column-result = Kết quả
report-column-review = Bắt đầu rà soát
report-column-share = Tỷ lệ nữ
report-column-side = Bên
report-column-signed = Ngày ký
report-column-start = Bắt đầu
report-column-stated = Có ghi số người
report-column-status = Trạng thái
report-column-step = Bước thực hiện
report-column-steps = Các bước
report-column-term = Hiệu lực
report-column-to-do = Việc cần làm
report-column-title = Tiêu đề
report-column-together = Hoạt động chung
report-column-topics = Chủ đề
report-column-trace = Dẫn chứng
report-column-unknown = Không ghi
report-column-value = Giá trị
report-column-with = Cùng với
report-column-women = Nữ
report-column-document = Tài liệu
report-column-section = Mục
agreement-kind-mou = biên bản ghi nhớ
agreement-kind-cooperation = thỏa thuận hợp tác
agreement-kind-project = dự án có tài trợ bên ngoài
agreement-kind-other = thỏa thuận khác
agreement-status-draft = dự thảo
agreement-status-in_force = đang có hiệu lực
agreement-status-under_review = đang rà soát
agreement-status-ended = đã kết thúc
report-originals = Phụ lục: nguyên văn
report-originals-note = Các đoạn có dấu * là bản dịch máy, dùng thuật ngữ chính thức trong bảng thuật ngữ. Dưới đây là nguyên văn.
report-untranslated = { $count } đoạn bằng ngôn ngữ khác chưa được dịch và được giữ nguyên văn.
report-table-originals = Nguyên văn
report-column-text = Nội dung
