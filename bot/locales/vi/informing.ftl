# Những điều điều phối viên được báo khi có sự cố.
informing-memory = ⚠️ Tôi đã không truy cập được dữ liệu của mình (<b>{ $incident }</b>). Sau { $minutes } phút, mọi việc đã trở lại bình thường và các tin nhắn đang chờ được xử lý.
informing-failed = ⚠️ Có { $count } tin nhắn không trả lời được (<b>{ $incident }</b>). Người gửi đã được báo; nguyên nhân nằm trong nhật ký hệ thống dưới mã này.
