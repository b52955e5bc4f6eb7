# Hur ofta något kommer igen.
rule-at = { $rhythm } kl { $hour }
rule-there = { $rule } (på klockan i { $place })
rule-until = { $rule } till och med { $day }
rule-count =
    { $count ->
        [one] { $rule }, en gång
       *[other] { $rule }, { $count } gånger
    }
rule-minutely = var { $every }:e minut
rule-hourly =
    { $every ->
        [1] varje timme
        [2] varannan timme
        [3] var tredje timme
       *[other] var { $every }:e timme
    }
rule-daily =
    { $every ->
        [1] varje dag
        [2] varannan dag
        [3] var tredje dag
        [4] var fjärde dag
       *[other] var { $every }:e dag
    }
rule-weekly =
    { $every ->
        [1] varje vecka
        [2] varannan vecka
        [3] var tredje vecka
        [4] var fjärde vecka
       *[other] var { $every }:e vecka
    }
rule-monthly =
    { $every ->
        [1] varje månad
        [2] varannan månad
        [3] var tredje månad
        [4] var fjärde månad
        [6] varje halvår
       *[other] var { $every }:e månad
    }
rule-yearly =
    { $every ->
        [1] varje år
        [2] vartannat år
        [3] vart tredje år
       *[other] vart { $every }:e år
    }
rule-weekday =
    { $every ->
        [1] varje { $days }
        [2] varannan { $days }
        [3] var tredje { $days }
        [4] var fjärde { $days }
       *[other] var { $every }:e vecka på { $days }
    }
rule-numbered-weeks =
    { $weeks ->
        [even] varje { $days } i jämna veckor
       *[odd] varje { $days } i udda veckor
    }
rule-workdays =
    { $every ->
        [1] varje vardag
        [2] varannan vecka, måndag till fredag
       *[other] var { $every }:e vecka, måndag till fredag
    }
rule-placed = { $place } { $unit }
rule-nth =
    { $nth ->
        [1] första { $day }en
        [2] andra { $day }en
        [3] tredje { $day }en
        [4] fjärde { $day }en
        [-1] sista { $day }en
       *[other] femte { $day }en
    }
rule-nth-workday =
    { $nth ->
        [1] första vardagen
        [2] andra vardagen
        [-1] sista vardagen
       *[other] { $nth }:e vardagen
    }
rule-day =
    { $day ->
        [-1] sista dagen
        [1] den 1:a
        [2] den 2:a
        [21] den 21:a
        [22] den 22:a
        [31] den 31:a
       *[other] den { $day }:e
    }
rule-in-month = { $place } { $month }
rule-comma = { $first }, { $second }
rule-and = { $first } och { $second }
weekday-0 = måndag
weekday-1 = tisdag
weekday-2 = onsdag
weekday-3 = torsdag
weekday-4 = fredag
weekday-5 = lördag
weekday-6 = söndag
weekday-short-0 = mån
weekday-short-1 = tis
weekday-short-2 = ons
weekday-short-3 = tors
weekday-short-4 = fre
weekday-short-5 = lör
weekday-short-6 = sön
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
