# How often something comes again.
rule-at = { $rhythm } at { $hour }
rule-there = { $rule } ({ $place } time)
rule-until = { $rule } until { $day }
rule-count =
    { $count ->
        [one] { $rule }, once
       *[other] { $rule }, { $count } times
    }
rule-minutely = every { $every } minutes
rule-hourly =
    { $every ->
        [1] every hour
        [2] every other hour
       *[other] every { $every } hours
    }
rule-daily =
    { $every ->
        [1] every day
        [2] every other day
       *[other] every { $every } days
    }
rule-weekly =
    { $every ->
        [1] every week
        [2] every other week
       *[other] every { $every } weeks
    }
rule-monthly =
    { $every ->
        [1] every month
        [2] every other month
        [3] every quarter
       *[other] every { $every } months
    }
rule-yearly =
    { $every ->
        [1] every year
        [2] every other year
       *[other] every { $every } years
    }
rule-weekday =
    { $every ->
        [1] every { $days }
        [2] every other { $days }
       *[other] every { $every } weeks on { $days }
    }
rule-numbered-weeks =
    { $weeks ->
        [even] every { $days } in even weeks (by week number)
       *[odd] every { $days } in odd weeks (by week number)
    }
rule-workdays =
    { $every ->
        [1] every weekday
        [2] every other week from Monday to Friday
       *[other] every { $every } weeks from Monday to Friday
    }
rule-placed = { $unit } on { $place }
rule-nth =
    { $nth ->
        [1] the first { $day }
        [2] the second { $day }
        [3] the third { $day }
        [4] the fourth { $day }
        [-1] the last { $day }
       *[other] the fifth { $day }
    }
rule-nth-workday =
    { $nth ->
        [1] the first working day
        [2] the second working day
        [3] the third working day
        [-1] the last working day
       *[other] working day { $nth }
    }
rule-day =
    { $day ->
        [-1] the last day
        [1] the 1st
        [2] the 2nd
        [3] the 3rd
        [21] the 21st
        [22] the 22nd
        [23] the 23rd
        [31] the 31st
       *[other] the { $day }th
    }
rule-in-month = { $place } of { $month }
rule-comma = { $first }, { $second }
rule-and = { $first } and { $second }
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
weekday-short-0 = Mon
weekday-short-1 = Tue
weekday-short-2 = Wed
weekday-short-3 = Thu
weekday-short-4 = Fri
weekday-short-5 = Sat
weekday-short-6 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
