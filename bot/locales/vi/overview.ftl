# Trợ lý làm được gì, theo từng việc.
overview-intro = Xin chào { $name }! Tôi là Samverkan, trợ lý của chương trình hợp tác. Anh/chị cứ viết như đang nói chuyện, ví dụ:
overview-ask = 🔎 <b>Hỏi tài liệu</b>: “Ai chi trả chi phí tham gia?”
overview-brief = 📋 <b>Trước cuộc họp</b>: “Tóm tắt giúp tôi về nước thải trước cuộc họp thứ Năm”
overview-log = ✍️ <b>Sau cuộc họp</b>: “Thứ Ba vừa rồi họp về nước thải, 14 người tham gia, trong đó 8 nữ”
overview-find = 🗂 <b>Những việc đã làm</b>: “Năm nay có bao nhiêu cuộc họp?”, “Chi phí hết bao nhiêu?”
overview-plan = 📌 <b>Kế hoạch hành động</b>: “Cho tôi xem kế hoạch”, “S-7 xong”, “Tháng 12 có bước nào đến hạn?”
overview-remind = ⏰ <b>Lời nhắc</b>: “Nhắc tôi 9 giờ thứ Sáu gọi cho Anna”
overview-translate = 🌐 <b>Dịch</b>: “Dịch sang tiếng Thụy Điển: Cảm ơn quý vị về buổi làm việc”
overview-report = 📊 <b>Báo cáo</b>: “Lập báo cáo năm nay”, “Cho tôi xem tỷ lệ nam nữ”
overview-outro = Nếu có gì nhầm, anh/chị chỉ cần gõ “hoàn tác”.
button-all-commands = Tất cả các lệnh
