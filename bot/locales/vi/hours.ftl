# Giờ làm việc.
help-hours = giờ làm việc và giờ nhắc thường dùng của anh/chị
hours-now = Anh/chị làm việc <b>{ $starts }–{ $ends }</b> ({ $zone }). Việc người khác nhờ nhắc sẽ đợi đến giờ làm việc. Lời nhắc không ghi giờ sẽ đến lúc <b>{ $default }</b>.
hours-how = Xin chọn, hoặc viết ví dụ <code>7:30-16</code> cho giờ làm việc hay <code>10</code> cho lời nhắc.
hours-unclear = Xin viết ví dụ <code>7:30-16</code> cho giờ làm việc hay <code>10</code> cho lời nhắc, hoặc /cancel.
hours-no-days = Cần ít nhất một ngày làm việc.
button-hours =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
button-hours-day =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $day }
