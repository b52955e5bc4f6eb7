# Sao lưu.
backup-failed = ⚠️ Không tạo được bản sao lưu đêm qua (lỗi <code>{ $incident }</code>, xem nguyên nhân trong nhật ký hệ thống). Cứ mười phút tôi sẽ thử lại.
