# Nhịp lặp lại.
rule-at = { $rhythm } lúc { $hour }
rule-there = { $rule } (giờ { $place })
rule-until = { $rule } đến hết { $day }
rule-count = { $rule }, { $count } lần
rule-minutely = { $every } phút một lần
rule-hourly =
    { $every ->
        [1] mỗi giờ
       *[other] { $every } giờ một lần
    }
rule-daily =
    { $every ->
        [1] hằng ngày
        [2] hai ngày một lần
       *[other] { $every } ngày một lần
    }
rule-weekly =
    { $every ->
        [1] hằng tuần
        [2] hai tuần một lần
       *[other] { $every } tuần một lần
    }
rule-monthly =
    { $every ->
        [1] hằng tháng
        [2] hai tháng một lần
        [3] hằng quý
       *[other] { $every } tháng một lần
    }
rule-yearly =
    { $every ->
        [1] hằng năm
        [2] hai năm một lần
       *[other] { $every } năm một lần
    }
rule-weekday =
    { $every ->
        [1] { $days } hằng tuần
        [2] { $days }, hai tuần một lần
       *[other] { $days }, { $every } tuần một lần
    }
rule-numbered-weeks =
    { $weeks ->
        [even] { $days } các tuần chẵn (theo số tuần trong năm)
       *[odd] { $days } các tuần lẻ (theo số tuần trong năm)
    }
rule-workdays =
    { $every ->
        [1] các ngày làm việc, thứ Hai đến thứ Sáu
        [2] thứ Hai đến thứ Sáu, hai tuần một lần
       *[other] thứ Hai đến thứ Sáu, { $every } tuần một lần
    }
rule-placed = { $place } { $unit }
rule-nth =
    { $nth ->
        [1] { $day } đầu tiên
        [2] { $day } của tuần thứ hai
        [3] { $day } của tuần thứ ba
        [4] { $day } của tuần thứ tư
        [-1] { $day } cuối cùng
       *[other] { $day } của tuần thứ năm
    }
rule-nth-workday =
    { $nth ->
        [1] ngày làm việc đầu tiên
        [-1] ngày làm việc cuối cùng
       *[other] ngày làm việc thứ { $nth }
    }
rule-day =
    { $day ->
        [-1] ngày cuối cùng
       *[other] ngày { $day }
    }
rule-in-month = { $place } { $month }
rule-comma = { $first }, { $second }
rule-and = { $first } và { $second }
weekday-0 = thứ Hai
weekday-1 = thứ Ba
weekday-2 = thứ Tư
weekday-3 = thứ Năm
weekday-4 = thứ Sáu
weekday-5 = thứ Bảy
weekday-6 = Chủ nhật
weekday-short-0 = T2
weekday-short-1 = T3
weekday-short-2 = T4
weekday-short-3 = T5
weekday-short-4 = T6
weekday-short-5 = T7
weekday-short-6 = CN
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
