# Lời xã giao.
smalltalk-hello = Xin chào { $name }! Bạn có thể hỏi tôi về các tài liệu, ví dụ “Ai chi trả chi phí đi lại?”. Gõ /help để xem tôi làm được những gì.
smalltalk-thanks = Không có gì ạ! Bạn cần gì thêm cứ cho tôi biết nhé.
smalltalk-bye = Tạm biệt! Khi nào cần, bạn cứ nhắn cho tôi.
smalltalk-who = Tôi là Samverkan, trợ lý của chương trình hợp tác. Tôi trả lời dựa trên tài liệu của chúng ta và chỉ rõ nguồn. Gõ /help để xem tất cả những gì tôi làm được.
smalltalk-yes = Hiện tôi không chờ câu trả lời nào. Bạn vui lòng viết rõ hơn điều bạn muốn biết nhé.
smalltalk-nothing = Tôi chưa hiểu ý bạn. Bạn hãy đặt câu hỏi bằng lời lẽ thông thường, hoặc gõ /help.
