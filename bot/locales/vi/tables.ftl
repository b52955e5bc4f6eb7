# Tệp có bảng: vì sao không đọc được tệp, và ô nào sai.
table-unknown-type = Đây không phải là tệp có bảng mà tôi đọc được. Xin gửi ở dạng XLSX, CSV hoặc DOCX.
table-too-large = Tệp quá lớn. Tôi chỉ đọc được bảng tối đa { $limit } MB.
table-too-many-rows = Bảng có quá nhiều dòng. Tôi chỉ đọc được tối đa { $limit } dòng; xin chia nhỏ rồi gửi lại.
table-too-many-columns = Bảng có quá nhiều cột. Tôi chỉ đọc được tối đa { $limit } cột.
table-damaged = Tệp bị hỏng, không đọc được. Xin lưu lại rồi gửi lần nữa.
table-locked = Tệp có mật khẩu hoặc ở định dạng cũ. Xin lưu lại dạng XLSX không có mật khẩu.
table-suspicious = Vì lý do an toàn, tôi không mở tệp có cấu trúc như thế này. Xin lưu lại bằng phần mềm bảng tính.
table-no-table = Tôi không thấy bảng nào trong tệp. Dòng đầu tiên phải là tên các cột.
cell-missing = Dòng { $row }, { $column }: ô này đang trống nhưng bắt buộc phải điền.
cell-missing-column = Thiếu cột { $column }.
cell-not-a-number = Dòng { $row }, { $column }: “{ $value }” không phải là số.
cell-not-whole = Dòng { $row }, { $column }: “{ $value }” không phải là số nguyên.
cell-ambiguous-number = Dòng { $row }, { $column }: “{ $value }” có thể hiểu theo hai cách. Xin viết số hàng nghìn không có dấu phân cách.
cell-not-a-date = Dòng { $row }, { $column }: “{ $value }” không phải là ngày. Xin viết, ví dụ, 2026-11-24.
cell-not-an-amount = Dòng { $row }, { $column }: “{ $value }” không phải là số tiền. Xin viết, ví dụ, 45000 SEK.
cell-no-currency = Dòng { $row }, { $column }: “{ $value }” chưa có loại tiền. Xin viết, ví dụ, 45000 SEK.
cell-no-result = Dòng { $row }, { $column }: công thức { $value } chưa có kết quả được lưu. Xin mở tệp bằng chương trình bảng tính, lưu lại rồi gửi lại.
