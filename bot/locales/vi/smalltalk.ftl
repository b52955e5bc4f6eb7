# Lời xã giao.
smalltalk-hello = Xin chào { $name }! Anh/chị có thể hỏi tôi về các tài liệu, ví dụ “Ai chi trả chi phí tham gia?”. Gõ /help để xem tôi làm được những gì.
smalltalk-thanks = Không có gì ạ! Anh/chị cần gì thêm cứ cho tôi biết nhé.
smalltalk-bye = Chào anh/chị ạ! Khi nào cần, anh/chị cứ nhắn cho tôi nhé.
smalltalk-time = Bây giờ là { $now }.
smalltalk-date = Hôm nay là { $today }, tuần { $week }.
smalltalk-time-there = { $name }: { $now }
smalltalk-yes = Vâng ạ. Hiện không có việc gì chờ anh/chị trả lời; cần gì thêm, anh/chị cứ nhắn tôi nhé.
smalltalk-settled = Vâng, vậy là xong ạ.
smalltalk-sorry = Xin lỗi anh/chị, tôi đã hiểu chưa đúng. Anh/chị thử nói cách khác, hoặc gõ “trợ giúp” để xem tôi làm được gì nhé.
smalltalk-done = Tốt quá! Nhưng tôi chưa biết việc nào đã xong. Anh/chị hãy ghi số của bước, ví dụ “S-7 xong”, hoặc trả lời ngay tin nhắc việc.
smalltalk-number = Hiện không có nút { $said }. Anh/chị có thể gõ A-{ $said } để xem hoạt động hoặc S-{ $said } để xem bước thực hiện.
smalltalk-chat = Vâng, tôi hiểu ạ. Nếu cần tôi tìm trong tài liệu, ghi lại hay nhắc việc, anh/chị cứ nói nhé.
smalltalk-nothing = Tôi chưa hiểu ý anh/chị. Anh/chị cứ hỏi bằng lời của mình, hoặc gõ /help.
smalltalk-wordless = Tôi không nghe được tin nhắn thoại, cũng không xem được nhãn dán và những thứ tương tự. Xin anh/chị viết bằng chữ. Ảnh, phim và tệp thì tôi có thể lưu kèm hoạt động.
forwarding-not-done = Tôi không chuyển tiếp nội dung ở đây. Anh/chị hãy sao chép, hoặc để tôi nhắc: “nhắc { $name } 9 giờ thứ Sáu về …”.
