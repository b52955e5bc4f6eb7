"""English phrases and their meaning in Stockholm: phrase | value | rule."""

# On Monday 2026-11-23 at 10:00.
PHRASES = """
first week after New Year | 2027-01-04
the week before Easter | 2027-03-22
the last Friday before Christmas | 2026-12-18
Friday at 9am | 2026-11-27T09:00
early next week | 2026-11-30
late next week | 2026-12-04
early in March | 2027-03-01
late January | 2027-01-31
the first week of February | 2027-02-01
last week of April | 2027-04-26
second week of May | 2027-05-10
second half of March | 2027-03-16
1300 sharp tomorrow | 2026-11-24T13:00
Mon-Wed, 8-10 March | 2027-03-08
10 March 2027, 9-12 | 2027-03-10T09:00
Friday at 9 am | 2026-11-27T09:00
Friday 9 a.m. | 2026-11-27T09:00
on Friday at 9 | 2026-11-27T09:00
on friday 9 | 2026-11-27T09:00
Friday 9:00 | 2026-11-27T09:00
Friday at 09:00 | 2026-11-27T09:00
Friday 9.30am | 2026-11-27T09:30
9am on Friday | 2026-11-27T09:00
at 9 on Friday | 2026-11-27T09:00
Fri 9am | 2026-11-27T09:00
Thu at 2pm | 2026-11-26T14:00
Tues 1.15pm | 2026-11-24T13:15
Wed 8:30 | 2026-11-25T08:30
Sat at 11am | 2026-11-28T11:00
Sun 6pm | 2026-11-29T18:00
Mon 8am | 2026-11-30T08:00
on Monday | 2026-11-30
Monday | 2026-11-30
Tuesday | 2026-11-24
on Wednesday | 2026-11-25
Thursday | 2026-11-26
friday | 2026-11-27
by Friday | 2026-11-27
this Friday | 2026-11-27
this coming Friday | 2026-11-27
coming Thursday at 10am | 2026-11-26T10:00
Friday this week | 2026-11-27
next Monday | 2026-11-30
Friday next week | 2026-12-04
next week Friday | 2026-12-04
next week on Thursday at 3pm | 2026-12-03T15:00
Tuesday of next week | 2026-12-01
Monday next week at 8am | 2026-11-30T08:00
next week | 2026-11-30
the week after next | 2026-12-07
a week from Thursday | 2026-12-03
two weeks from Friday | 2026-12-11
a week on Friday | 2026-12-04
Friday week | 2026-12-04
a week from tomorrow | 2026-12-01
a week from today | 2026-11-30
two weeks from now | 2026-12-07
two weeks from today at 9am | 2026-12-07T09:00
today at 4pm | 2026-11-23T16:00
today at 16:00 | 2026-11-23T16:00
tomorrow | 2026-11-24
tomorrow at 9 | 2026-11-24T09:00
tomorrow 9am | 2026-11-24T09:00
tomorrow at 9 o'clock | 2026-11-24T09:00
tomorrow at nine o’clock | 2026-11-24T09:00
tomorrow at nine | 2026-11-24T09:00
tomorrow morning at 8 | 2026-11-24T08:00
tomorrow afternoon at 3 | 2026-11-24T15:00
tomorrow evening at 7:30 | 2026-11-24T19:30
8 in the morning tomorrow | 2026-11-24T08:00
3 in the afternoon on Thursday | 2026-11-26T15:00
tomorrow at noon | 2026-11-24T12:00
noon tomorrow | 2026-11-24T12:00
at noon on Friday | 2026-11-27T12:00
at midnight | 2026-11-24T00:00
half past nine tomorrow | 2026-11-24T09:30
half past two tomorrow afternoon | 2026-11-24T14:30
half 9 tomorrow | 2026-11-24T09:30
quarter to nine tomorrow | 2026-11-24T08:45
a quarter to nine on Thursday | 2026-11-26T08:45
quarter past eight tomorrow | 2026-11-24T08:15
ten to nine on Thursday | 2026-11-26T08:50
ten past nine on Thursday | 2026-11-26T09:10
twenty past eight on Wednesday | 2026-11-25T08:20
twenty-five to ten tomorrow | 2026-11-24T09:35
five past ten tomorrow morning | 2026-11-24T10:05
quarter to three this afternoon | 2026-11-23T14:45
this afternoon at 3 | 2026-11-23T15:00
3pm this afternoon | 2026-11-23T15:00
tonight at 7 | 2026-11-23T19:00
tonight at 7:30 | 2026-11-23T19:30
this evening at 8 | 2026-11-23T20:00
Friday evening at 6 | 2026-11-27T18:00
Saturday morning at 9 | 2026-11-28T09:00
Thursday afternoon at two | 2026-11-26T14:00
at 9 in the evening | 2026-11-23T21:00
the day after tomorrow | 2026-11-25
day after tomorrow at 1pm | 2026-11-25T13:00
at 8 am | 2026-11-24T08:00
8am | 2026-11-24T08:00
at 11 | 2026-11-23T11:00
at 2pm | 2026-11-23T14:00
2:30 pm | 2026-11-23T14:30
14:30 | 2026-11-23T14:30
at 14.30 | 2026-11-23T14:30
at 0815 | 2026-11-24T08:15
12pm | 2026-11-23T12:00
12am | 2026-11-24T00:00
at ten o'clock | 2026-11-24T10:00
noon | 2026-11-23T12:00
in an hour | 2026-11-23T11:00
in half an hour | 2026-11-23T10:30
in a half hour | 2026-11-23T10:30
in a quarter of an hour | 2026-11-23T10:15
in three quarters of an hour | 2026-11-23T10:45
in two hours | 2026-11-23T12:00
in 3h | 2026-11-23T13:00
in 20 minutes | 2026-11-23T10:20
in twenty minutes | 2026-11-23T10:20
in 90 min | 2026-11-23T11:30
in an hour and a half | 2026-11-23T11:30
in one and a half hours | 2026-11-23T11:30
in two and a half hours | 2026-11-23T12:30
in 1.5 hours | 2026-11-23T11:30
in an hour and 15 minutes | 2026-11-23T11:15
in a couple of hours | 2026-11-23T12:00
an hour from now | 2026-11-23T11:00
within an hour | 2026-11-23T11:00
in 24 hours | 2026-11-24T10:00
45 minutes from now | 2026-11-23T10:45
in a day | 2026-11-24
in three days | 2026-11-26
in 3 days at 9am | 2026-11-26T09:00
three days from now | 2026-11-26
in 10 days | 2026-12-03
in a fortnight | 2026-12-07
in 14 days at 8 | 2026-12-07T08:00
in a week | 2026-11-30
in one week | 2026-11-30
in two weeks | 2026-12-07
in two weeks' time | 2026-12-07
in a week's time | 2026-11-30
in three weeks at 1pm | 2026-12-14T13:00
in a month | 2026-12-23
in two months | 2027-01-23
in six months | 2027-05-23
in half a year | 2027-05-23
in a year | 2027-11-23
in two years | 2028-11-23
in a year and a half | 2028-05-23
within two weeks | 2026-12-07
15 December | 2026-12-15
December 15 | 2026-12-15
Dec 15 | 2026-12-15
Dec. 15 | 2026-12-15
December 15th | 2026-12-15
the 15th of December | 2026-12-15
15th December | 2026-12-15
15th of Dec | 2026-12-15
December the 15th | 2026-12-15
the fifteenth of December at 10am | 2026-12-15T10:00
December fifteenth | 2026-12-15
15 December 2026 | 2026-12-15
December 15, 2026 | 2026-12-15
Dec 15, 2026 at 9:30 | 2026-12-15T09:30
Tuesday 15 December | 2026-12-15
Tuesday, December 15 | 2026-12-15
Tuesday the 15th of December at 9 | 2026-12-15T09:00
Tue 15/12 9am | 2026-12-15T09:00
Fri 4/12 13:00 | 2026-12-04T13:00
Thu 3 Dec at 2pm | 2026-12-03T14:00
3/12 | 2026-12-03
3/12 at 1:15 pm | 2026-12-03T13:15
3/12/2026 | 2026-12-03
03/12/2026 | 2026-12-03
2026-12-03 09:00 | 2026-12-03T09:00
2026-12-03 at 2pm | 2026-12-03T14:00
1 February 2027 at 08:00 | 2027-02-01T08:00
February 1st | 2027-02-01
Feb 1 2027 | 2027-02-01
the first of February | 2027-02-01
January 15 next year | 2027-01-15
on the 15th | 2026-12-15
the 15th | 2026-12-15
the 30th at noon | 2026-11-30T12:00
the 5th of next month | 2026-12-05
the 15th next month | 2026-12-15
10 March at 9 | 2027-03-10T09:00
24 Dec at 3pm | 2026-12-24T15:00
first Monday of December | 2026-12-07
the first Monday in December at 9 | 2026-12-07T09:00
last Friday in January | 2027-01-29
the last Friday of January | 2027-01-29
second Tuesday of February | 2027-02-09
third Wednesday of March 2027 | 2027-03-17
the last Friday of the month | 2026-11-27
first Monday of next month | 2026-12-07
the last day of January | 2027-01-31
last day of the month | 2026-11-30
last working day of the month at 3pm | 2026-11-30T15:00
last weekday of December | 2026-12-31
last Friday in November | 2026-11-27
week 49 | 2026-11-30
Wednesday week 50 | 2026-12-09
Wednesday in week 50 at 10 | 2026-12-09T10:00
Monday of week 2 | 2027-01-11
week 10, 2027 | 2027-03-08
beginning of December | 2026-12-01
the beginning of next week | 2026-11-30
at the beginning of March | 2027-03-01
the middle of January | 2027-01-15
mid December | 2026-12-15
mid-March | 2027-03-15
in the middle of January | 2027-01-15
end of the month | 2026-11-30
at the end of the month | 2026-11-30
end of January | 2027-01-31
by the end of March | 2027-03-31
end of next month | 2026-12-31
end of the year | 2026-12-31
at the end of the quarter | 2026-12-31
beginning of next year | 2027-01-01
in March | 2027-03-01
in March next year | 2027-03-01
March 2027 | 2027-03-01
next month | 2026-12-01
next year | 2027-01-01
next quarter | 2027-01-01
first quarter of 2027 | 2027-01-01
Q2 2027 | 2027-04-01
this weekend | 2026-11-28
Christmas Eve at 3pm | 2026-12-24T15:00
on Christmas Day | 2026-12-25
Boxing Day | 2026-12-26
New Year's Eve | 2026-12-31
New Year’s Day | 2027-01-01
Epiphany | 2027-01-06
Good Friday | 2027-03-26
Easter Sunday | 2027-03-28
Easter Monday | 2027-03-29
Maundy Thursday | 2027-03-25
Ascension Day | 2027-05-06
Whit Sunday | 2027-05-16
Midsummer Eve | 2027-06-25
Midsummer's Day | 2027-06-26
All Saints' Day | 2027-11-06
Halloween | 2027-10-31
Valentine's Day | 2027-02-14
International Women's Day | 2027-03-08
Lunar New Year | 2027-02-06
Tet | 2027-02-06
Lucia | 2026-12-13
first Sunday of Advent | 2026-11-29
Labour Day | 2027-05-01
Christmas Eve next year | 2027-12-24
Easter Sunday 2028 | 2028-04-16
the day before Christmas Eve | 2026-12-23
the day after Christmas | 2026-12-26
two days after Easter | 2027-03-30
two weeks after Easter | 2027-04-11
a week before Christmas | 2026-12-18
by 15 December | 2026-12-15
before Friday | 2026-11-27
no later than Friday at noon | 2026-11-27T12:00
Friday at the latest | 2026-11-27
due 15 December | 2026-12-15
until Friday | 2026-11-27
12–14 May | 2027-05-12
May 12-14 | 2027-05-12
from 12 to 14 May | 2027-05-12
between 12 and 14 May | 2027-05-12
30 Nov - 2 Dec | 2026-11-30
Monday to Wednesday | 2026-11-30
Friday 9-11am | 2026-11-27T09:00
Friday from 9 to 11 | 2026-11-27T09:00
tomorrow between 9 and 11 | 2026-11-24T09:00
tomorrow 1-3pm | 2026-11-24T13:00
tomorrow 13:00–14:30 | 2026-11-24T13:00
every Monday at 8 | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
every Friday at 3pm | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
each Friday at 3pm | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
every Monday | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
Mondays at 9am | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
on Mondays at 1pm | 2026-11-23T13:00 | FREQ=WEEKLY;BYDAY=MO
every Monday and Wednesday at 9 | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
Tuesdays and Thursdays at 2pm | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU,TH
every Monday, Wednesday and Friday at 7:30 | 2026-11-25T07:30 | FREQ=WEEKLY;BYDAY=MO,WE,FR
every other Tuesday at 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
every second Friday at 9am | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
every two weeks on Wednesday at 10 | 2026-11-25T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
every 2 weeks on Tuesday and Thursday at 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH
every three weeks on Thursday at 1pm | 2026-11-26T13:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=TH
every weekday at 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
on weekdays at 8:30 | 2026-11-24T08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every working day at 4pm | 2026-11-23T16:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
Monday to Friday at 8am | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every day at 7 | 2026-11-24T07:00 | FREQ=DAILY
daily at noon | 2026-11-23T12:00 | FREQ=DAILY
every evening at 8 | 2026-11-23T20:00 | FREQ=DAILY
every morning at 7 | 2026-11-24T07:00 | FREQ=DAILY
every other day at 9am | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=2
weekly on Friday at 2pm | 2026-11-27T14:00 | FREQ=WEEKLY;BYDAY=FR
every week on Friday at 2pm | 2026-11-27T14:00 | FREQ=WEEKLY;BYDAY=FR
on the 25th of every month at 9 | 2026-11-25T09:00 | FREQ=MONTHLY;BYMONTHDAY=25
the 1st of each month | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
every month on the 15th at 10am | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
monthly on the 15th at 10am | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
first Monday of every month at 9 | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
the first Monday of each month at 9am | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
last Friday of every month at 2pm | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
every last Friday of the month at 2pm | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
second Tuesday of every month at 1pm | 2026-12-08T13:00 | FREQ=MONTHLY;BYDAY=2TU
last weekday of every month at 3 pm | 2026-11-30T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
first working day of every month at 8am | 2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
last day of every month at 4pm | 2026-11-30T16:00 | FREQ=MONTHLY;BYMONTHDAY=-1
every quarter on the 1st at 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
quarterly on the 1st at 9am | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
every two months on the 1st at 9 | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1
yearly on January 15 at 9 | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
every year on 1 March | 2027-03-01 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
annually on 1 March at 8am | 2027-03-01T08:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
every 1 March | 2027-03-01 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
every Christmas Eve at 3pm | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
every Friday at 9am until 30 June | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630T215959Z
every Monday at 10am for 10 times | 2026-11-30T10:00 | FREQ=WEEKLY;BYDAY=MO;COUNT=10
every Monday at 10am, 10 times | 2026-11-30T10:00 | FREQ=WEEKLY;BYDAY=MO;COUNT=10
every Monday at 10 starting 11 January | 2027-01-11T10:00 | FREQ=WEEKLY;BYDAY=MO
FRIDAY AT 9AM | 2026-11-27T09:00
tomorrow  at   9 | 2026-11-24T09:00
Friday at 9am please | 2026-11-27T09:00
Friday at 9am! | 2026-11-27T09:00
same time tomorrow | 2026-11-24T10:00
Friday at nine | 2026-11-27T09:00
on Friday 27 November at 9am | 2026-11-27T09:00
Fri 27/11 9:00 | 2026-11-27T09:00
27 Nov 9am | 2026-11-27T09:00
the 27th at 9am | 2026-11-27T09:00
Nov 27th | 2026-11-27
November 27, 2026 9:00 AM | 2026-11-27T09:00
27.11.2026 | 2026-11-27
the twenty-seventh | 2026-11-27
twenty-seventh of November | 2026-11-27
tomorrow at 8 in the morning | 2026-11-24T08:00
tomorrow at 3 in the afternoon | 2026-11-24T15:00
3 pm tomorrow | 2026-11-24T15:00
15:00 tomorrow | 2026-11-24T15:00
tomorrow at 1500 | 2026-11-24T15:00
at half past nine on Friday | 2026-11-27T09:30
at half past 9 tomorrow | 2026-11-24T09:30
five to nine tomorrow | 2026-11-24T08:55
five past nine tomorrow | 2026-11-24T09:05
twenty to ten on Friday | 2026-11-27T09:40
twenty-five past nine on Tuesday | 2026-11-24T09:25
a quarter past eleven | 2026-11-23T11:15
quarter to twelve | 2026-11-23T11:45
half past eleven | 2026-11-23T11:30
this afternoon at four | 2026-11-23T16:00
this afternoon at quarter past three | 2026-11-23T15:15
tonight at eight | 2026-11-23T20:00
8pm tonight | 2026-11-23T20:00
tonight at 20:00 | 2026-11-23T20:00
at 11:59 pm | 2026-11-23T23:59
at 00:30 | 2026-11-24T00:30
at noon | 2026-11-23T12:00
midday tomorrow | 2026-11-24T12:00
in 5 min | 2026-11-23T10:05
in five minutes | 2026-11-23T10:05
in a minute | 2026-11-23T10:01
in thirty minutes | 2026-11-23T10:30
in 1 hour | 2026-11-23T11:00
in 1 hour and 30 minutes | 2026-11-23T11:30
in 1h 30m | 2026-11-23T11:30
in 2.5 hours | 2026-11-23T12:30
in three and a half hours | 2026-11-23T13:30
in an hour's time | 2026-11-23T11:00
half an hour from now | 2026-11-23T10:30
in 48 hours | 2026-11-25T10:00
in five days | 2026-11-28
in 7 days | 2026-11-30
five days from now | 2026-11-28
in 30 days | 2026-12-23
in four weeks | 2026-12-21
in 6 weeks at 9am | 2027-01-04T09:00
in a month at 10am | 2026-12-23T10:00
a month from now | 2026-12-23
in three months | 2027-02-23
in 18 months | 2028-05-23
in five years | 2031-11-23
in one and a half years | 2028-05-23
Tuesday next week at 1:30pm | 2026-12-01T13:30
next week's Wednesday | 2026-12-02
next week, Wednesday at 9 | 2026-12-02T09:00
a week from Friday at 9 | 2026-12-04T09:00
two weeks from Tuesday | 2026-12-08
a fortnight from Thursday | 2026-12-10
three weeks from Monday | 2026-12-21
Thursday week | 2026-12-03
Monday the 7th of December | 2026-12-07
Monday 7/12 at 10 | 2026-12-07T10:00
1 Dec at 8 | 2026-12-01T08:00
Dec 1 at 8am | 2026-12-01T08:00
December 1st at 8:00 | 2026-12-01T08:00
31 January | 2027-01-31
29 February 2028 | 2028-02-29
10 January 2027 | 2027-01-10
10 Jan '27 | 2027-01-10
2027-01-10T10:00 | 2027-01-10T10:00
2027/01/10 | 2027-01-10
fourth Thursday of November | 2026-11-26
the second Monday in January at 10am | 2027-01-11T10:00
last Monday of the month | 2026-11-30
first Friday of March next year | 2027-03-05
the first day of next month | 2026-12-01
the last day of the year | 2026-12-31
Friday of week 2 | 2027-01-15
week 3 | 2027-01-18
end of the week | 2026-11-27
by the end of the week | 2026-11-27
end of next week | 2026-12-04
start of February | 2027-02-01
at the start of next month | 2026-12-01
mid-January | 2027-01-15
middle of next month | 2026-12-15
end of December | 2026-12-31
month end | 2026-11-30
end of Q1 | 2027-03-31
New Year's Day at noon | 2027-01-01T12:00
Easter Sunday at 11 | 2027-03-28T11:00
Easter Saturday | 2027-03-27
Pentecost | 2027-05-16
Whit Monday | 2027-05-17
Walpurgis Night | 2027-04-30
May Day | 2027-05-01
Swedish National Day | 2027-06-06
Vietnam's National Day | 2027-09-02
Lunar New Year's Eve | 2027-02-05
Mid-Autumn Festival | 2027-09-15
the day after New Year's Day | 2027-01-02
three days before Christmas Eve | 2026-12-21
the day before Easter Sunday | 2027-03-27
two weeks before Christmas | 2026-12-11
by 1 March | 2027-03-01
by Wednesday noon | 2026-11-25T12:00
no later than 15 December | 2026-12-15
within three days | 2026-11-26
4-5 December | 2026-12-04
4th to 6th December | 2026-12-04
Dec 4 to Dec 6 | 2026-12-04
from 4 December to 6 January | 2026-12-04
1pm to 3pm tomorrow | 2026-11-24T13:00
Thursday 9:00-11:30 | 2026-11-26T09:00
every Tuesday at 2:30pm | 2026-11-24T14:30 | FREQ=WEEKLY;BYDAY=TU
every Wednesday morning at 8 | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=WE
every Saturday and Sunday at 10am | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA,SU
at 8am every Monday | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
at 9 every day | 2026-11-24T09:00 | FREQ=DAILY
every day at nine o'clock | 2026-11-24T09:00 | FREQ=DAILY
once a week on Thursday at 10am | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=TH
every other week on Thursday at 10am | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
every fortnight on Thursday at 10 | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
fortnightly on Thursdays at 10am | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
every four weeks on Monday at 9am | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=4;BYDAY=MO
every 4th week on Monday at 9am | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=4;BYDAY=MO
on the last day of each month at noon | 2026-11-30T12:00 | FREQ=MONTHLY;BYMONTHDAY=-1
the 15th of every month at 9 | 2026-12-15T09:00 | FREQ=MONTHLY;BYMONTHDAY=15
on the first of every month at 8am | 2026-12-01T08:00 | FREQ=MONTHLY;BYMONTHDAY=1
monthly on the 10th at 9am | 2026-12-10T09:00 | FREQ=MONTHLY;BYMONTHDAY=10
the first business day of every month at 9am | 2026-12-01T09:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
third Thursday of each month at 1pm | 2026-12-17T13:00 | FREQ=MONTHLY;BYDAY=3TH
third Thursday every month at 1pm | 2026-12-17T13:00 | FREQ=MONTHLY;BYDAY=3TH
each quarter on the 15th at 9am | 2027-01-15T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15
every 3 months on the 1st at 9am | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
every six months on the 1st at 9am | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1
every year on June 6 at 10am | 2027-06-06T10:00 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
every June 6 at 10am | 2027-06-06T10:00 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
annually on the first of March at 9am | 2027-03-01T09:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
Mon-Fri at 8am | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
weekdays at 8am | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every Monday at 8am until the end of the year | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T225959Z
every Friday at 10am five times | 2026-11-27T10:00 | FREQ=WEEKLY;BYDAY=FR;COUNT=5
TOMORROW AT 9AM | 2026-11-24T09:00
tomorrow at 9am, please. | 2026-11-24T09:00
Monday morning at 8:15 | 2026-11-30T08:15
Wednesday at noon | 2026-11-25T12:00
Friday morning | 2026-11-27T08:00
tomorrow afternoon | 2026-11-24T15:00
this Thursday at 1pm | 2026-11-26T13:00
coming Monday at 9 | 2026-11-30T09:00
this week on Thursday | 2026-11-26
Thursday the 26th at 1pm | 2026-11-26T13:00
Friday after lunch | 2026-11-27T13:00
tomorrow before lunch | 2026-11-24T12:00
Friday lunchtime | 2026-11-27T12:00
Friday at lunchtime | 2026-11-27T12:00
twelve o'clock on Friday | 2026-11-27T12:00
midnight tonight | 2026-11-24T00:00
in 1 hr | 2026-11-23T11:00
in 1hr 15min | 2026-11-23T11:15
in ten mins | 2026-11-23T10:10
in ninety minutes | 2026-11-23T11:30
in a couple of days | 2026-11-25
in about an hour | 2026-11-23T11:00
ten days from today | 2026-12-03
one week from today | 2026-11-30
two weeks from tomorrow | 2026-12-08
three weeks from now | 2026-12-14
3 weeks before Midsummer | 2027-06-04
one month after Easter | 2027-04-28
a week before New Year's Eve | 2026-12-24
the day after Easter Sunday | 2027-03-29
the thirty-first of December | 2026-12-31
December 31st | 2026-12-31
second of December | 2026-12-02
Dec 2nd at 3pm | 2026-12-02T15:00
the 2nd | 2026-12-02
January 12th | 2027-01-12
20 January at 13:00 | 2027-01-20T13:00
Wed 20 Jan 1pm | 2027-01-20T13:00
Wednesday, January 20, 2027 at 1:00 PM | 2027-01-20T13:00
Jan 20 2027 1pm | 2027-01-20T13:00
20-01-2027 | 2027-01-20
20/1/27 | 2027-01-20
third Friday of the month | 2026-12-18
last Wednesday in February | 2027-02-24
last Saturday of February at 11 | 2027-02-27T11:00
the second last Friday of December | 2026-12-18
last business day of the month | 2026-11-30
first Thursday of every month | 2026-12-03 | FREQ=MONTHLY;BYDAY=1TH
Monday of week 49 at 1pm | 2026-11-30T13:00
week 50, Tuesday at 10 | 2026-12-08T10:00
week 6 of 2027 | 2027-02-08
end of week 50 | 2026-12-11
at the end of next year | 2027-12-31
beginning of 2027 | 2027-01-01
middle of next week | 2026-12-02
middle of May | 2027-05-15
in December | 2026-12-01
January 2027 | 2027-01-01
Q1 | 2027-01-01
second quarter of 2027 | 2027-04-01
on the weekend | 2026-11-28
Midsummer | 2027-06-25
Maundy Thursday at 3pm | 2027-03-25T15:00
Valentine's Day at 6pm | 2027-02-14T18:00
Christmas | 2026-12-25
Thursday, Christmas Eve | 2026-12-24
by tomorrow at noon | 2026-11-24T12:00
by end of March | 2027-03-31
by the end of next month | 2026-12-31
within a month | 2026-12-23
within 48 hours | 2026-11-25T10:00
before 1 February | 2027-02-01
by Friday 5pm | 2026-11-27T17:00
by close of business on Friday | 2026-11-27T17:00
end of day tomorrow | 2026-11-24T17:00
EOD Friday | 2026-11-27T17:00
28 and 29 January | 2027-01-28
28th to 30th of January | 2027-01-28
28/1–30/1 | 2027-01-28
Thursday–Friday next week | 2026-12-03
tomorrow at 9 to 11 | 2026-11-24T09:00
tomorrow 9–11 | 2026-11-24T09:00
1-3pm on Wednesday | 2026-11-25T13:00
Wednesday from 1pm to 3pm | 2026-11-25T13:00
from 9 to 11 on Friday | 2026-11-27T09:00
between 9 and 11 tomorrow | 2026-11-24T09:00
every Mon and Wed at 9am | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
Mondays, Wednesdays and Fridays at 8 | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
Tuesday and Thursday every week at 10 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
every other Monday | 2026-11-30 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
every 14 days at 9 | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=14
every week at 9am | 2026-11-30T09:00 | FREQ=WEEKLY
every month at 9am | 2026-12-23T09:00 | FREQ=MONTHLY
once a month on the 5th at 9am | 2026-12-05T09:00 | FREQ=MONTHLY;BYMONTHDAY=5
at the end of every month | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
beginning of every quarter at 9am | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
first Monday of every quarter at 10am | 2027-01-04T10:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO
last day of every quarter | 2026-12-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
every year on Christmas Eve at 3pm | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
once a year on October 1 | 2027-10-01 | FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
every hour | 2026-11-23T11:00 | FREQ=HOURLY
every 30 minutes | 2026-11-23T10:30 | FREQ=MINUTELY;INTERVAL=30
every two hours | 2026-11-23T12:00 | FREQ=HOURLY;INTERVAL=2
every afternoon at 3 | 2026-11-23T15:00 | FREQ=DAILY
every weekday morning at 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
each weekday at noon | 2026-11-23T12:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every Friday at 9am until Christmas | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261225T225959Z
every Friday at 9am through June | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630T215959Z
every third Thursday of the month at 1pm | 2026-12-17T13:00 | FREQ=MONTHLY;BYDAY=3TH
the 1st and 15th of every month | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1,15
Monday through Friday at 9 | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
weekly on Mondays at 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
every Sunday evening at 6 | 2026-11-29T18:00 | FREQ=WEEKLY;BYDAY=SU
tmrw 9am | 2026-11-24T09:00
9 tomorrow morning | 2026-11-24T09:00
six tonight | 2026-11-23T18:00
at six tomorrow morning | 2026-11-24T06:00
Friday at 17:00 | 2026-11-27T17:00
3 December at 13:15 | 2026-12-03T13:15
Friday the fourth of December | 2026-12-04
Saturday forenoon | 2026-11-28T10:00
around 9 tomorrow | 2026-11-24T09:00
about 10am on Friday | 2026-11-27T10:00
at 9 sharp | 2026-11-24T09:00
9am sharp | 2026-11-24T09:00
nine thirty tomorrow | 2026-11-24T09:30
tomorrow at nine thirty | 2026-11-24T09:30
eight fifteen on Friday | 2026-11-27T08:15
two forty-five pm tomorrow | 2026-11-24T14:45
0900 tomorrow | 2026-11-24T09:00
9:15 | 2026-11-24T09:15
at 9.15 | 2026-11-24T09:15
in 1 wk | 2026-11-30
in 3 mo | 2027-02-23
after two days | 2026-11-25
before Christmas | 2026-12-25
by New Year | 2027-01-01
before the end of the year | 2026-12-31
by month end | 2026-11-30
Tuesdays every other week | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
every Friday in December at 9am | 2026-12-04T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T225959Z
this time next week | 2026-11-30T10:00
this time tomorrow | 2026-11-24T10:00
same time next week | 2026-11-30T10:00
in two weeks and three days | 2026-12-10
next Thursday, the 3rd | 2026-12-03
next Thursday 3 December | 2026-12-03
first Monday of every other month | 2026-12-07 | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
Wed 25/11 9-10am | 2026-11-25T09:00
fri@9am | 2026-11-27T09:00
Friday @ 9 | 2026-11-27T09:00
Friday at9am | 2026-11-27T09:00
Saturday-Sunday | 2026-11-28
10 am on Saturday | 2026-11-28T10:00
3 at night | 2026-11-24T03:00
at 5 in the morning | 2026-11-24T05:00
tomorrow 6:30am | 2026-11-24T06:30
tomorrow night | 2026-11-24T19:00
tomorrow evening | 2026-11-24T19:00
Friday night | 2026-11-27T19:00
Friday night at 9 | 2026-11-27T21:00
Monday morning | 2026-11-30T08:00
at lunch | 2026-11-23T12:00
today at 3 | 2026-11-23T15:00
March '27 | 2027-03-01
1 March '27 | 2027-03-01
Mar 1, '27 10am | 2027-03-01T10:00
2027-2-1 | 2027-02-01
1.2.27 | 2027-02-01
3/12/27 9am | 2027-12-03T09:00
Thursday 3 Dec. 2026 at 9.00 | 2026-12-03T09:00
by the last of November | 2026-11-30
by 3pm | 2026-11-23T15:00
by 15:00 on Friday | 2026-11-27T15:00
before noon tomorrow | 2026-11-24T12:00
before lunch on Friday | 2026-11-27T12:00
the Monday after Easter | 2027-03-29
the Friday before Midsummer | 2027-06-18
every quarter of an hour | 2026-11-23T10:15 | FREQ=MINUTELY;INTERVAL=15
every half hour | 2026-11-23T10:30 | FREQ=MINUTELY;INTERVAL=30
every third hour | 2026-11-23T13:00 | FREQ=HOURLY;INTERVAL=3
every 5 minutes | 2026-11-23T10:05 | FREQ=MINUTELY;INTERVAL=5
every night at 2 | 2026-11-24T02:00 | FREQ=DAILY
every night at 10 | 2026-11-23T22:00 | FREQ=DAILY
every weekend | 2026-11-28 | FREQ=WEEKLY;BYDAY=SA,SU
last day of the month every month | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
first day of every month | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
1st of every month | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
the 31st of every month | 2026-12-31 | FREQ=MONTHLY;BYMONTHDAY=31
every week Monday | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
every week, on Mondays, at 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
Monday every week at 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
Monday at 9 every week | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
every Tuesday and Thursday 10:00 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
Tuesdays 2-3pm | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU
every weekday 8-9am | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
Monday-Thursday at 9 every week | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
weekdays 08:00 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
daily 9am | 2026-11-24T09:00 | FREQ=DAILY
every day 9am | 2026-11-24T09:00 | FREQ=DAILY
every Monday 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
annually on Christmas Eve | 2026-12-24 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
annually | 2027-11-23 | FREQ=YEARLY
yearly | 2027-11-23 | FREQ=YEARLY
monthly | 2026-12-23 | FREQ=MONTHLY
weekly | 2026-11-30 | FREQ=WEEKLY
every two months | 2027-01-23 | FREQ=MONTHLY;INTERVAL=2
every 2 years on 1 March | 2027-03-01 | FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=1
every fourth month on the 15th | 2026-12-15 | FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=15
at 7 | 2026-11-24T07:00
at 7 tomorrow | 2026-11-24T07:00
7pm | 2026-11-23T19:00
7 pm on Thursday | 2026-11-26T19:00
noon on the 1st | 2026-12-01T12:00
1st December noon | 2026-12-01T12:00
Dec 1 noon | 2026-12-01T12:00
the first of the month | 2026-12-01
the last of the month | 2026-11-30
first of next month | 2026-12-01
on the 1st of next month at 9 | 2026-12-01T09:00
end of business Friday | 2026-11-27T17:00
COB Friday | 2026-11-27T17:00
by EOD | 2026-11-23T17:00
by tonight | 2026-11-23T19:00
by Monday morning | 2026-11-30T08:00
first thing Monday morning | 2026-11-30T08:00
tomorrow first thing | 2026-11-24T08:00
Wednesday week | 2026-12-02
a week on Wednesday at 9 | 2026-12-02T09:00
two weeks on Monday | 2026-12-14
in a week on Friday | 2026-12-04
Friday in two weeks | 2026-12-11
Friday in a week | 2026-12-04
3 weeks on Tuesday | 2026-12-15
a month from tomorrow | 2026-12-24
a year from today | 2027-11-23
three months from now at 9 | 2027-02-23T09:00
in six weeks' time | 2027-01-04
in 2 working days | 2026-11-25
in five business days | 2026-11-30
next business day | 2026-11-24
next working day at 9 | 2026-11-24T09:00
the Monday after next | 2026-12-07
Monday after next | 2026-12-07
last Friday of next month | 2026-12-25
the last Friday in March 2027 at noon | 2027-03-26T12:00
second Tuesday in February at half past ten | 2027-02-09T10:30
28 March 2027 at 3am | 2027-03-28T03:00
31 October 2027 at 02:30 | 2027-10-31T02:30
Thanksgiving | 2026-11-26
Hung Kings' Day | 2027-04-16
Reunification Day | 2027-04-30
Women's Day at 9 | 2027-03-08T09:00
Teachers' Day | 2027-11-20
Vietnamese Women's Day | 2027-10-20
Good Friday 2028 | 2028-04-14
Christmas 2027 | 2027-12-25
Tet 2028 | 2028-01-26
New Year's Eve at 11pm | 2026-12-31T23:00
two days before Tet | 2027-02-04
Friday in 14 days | 2026-12-11
in a couple of weeks | 2026-12-07
the last Friday of November | 2026-11-27
the last weekend of January | 2027-01-30
at 9 on the 15th | 2026-12-15T09:00
the 15th at 9 in the morning | 2026-12-15T09:00
nine in the morning on the fifteenth of December | 2026-12-15T09:00
Friday of week 49 at 1pm | 2026-12-04T13:00
week 49, Thursday | 2026-12-03
to next week | 2026-11-30
in 1½ hours | 2026-11-23T11:30
Monday 30 November at 09:00 | 2026-11-30T09:00
Mon 30 Nov 9.00 | 2026-11-30T09:00
30/11 9.00 | 2026-11-30T09:00
30 Nov nine o'clock | 2026-11-30T09:00
November thirtieth | 2026-11-30
30th November | 2026-11-30
last day of November | 2026-11-30
1st of December at nine in the morning | 2026-12-01T09:00
second Sunday of Advent | 2026-12-06
Boxing Day at 10 | 2026-12-26T10:00
the day after Christmas Day | 2026-12-26
Easter 2028 | 2028-04-16
Midsummer 2028 | 2028-06-23
Christmas Eve 2026 | 2026-12-24
next week Monday at 8 | 2026-11-30T08:00
Monday of next week | 2026-11-30
Monday in week 50 | 2026-12-07
the coming week on Thursday | 2026-12-03
Thursday this week | 2026-11-26
this Thursday at 3 in the afternoon | 2026-11-26T15:00
Thursday afternoon | 2026-11-26T15:00
9pm tonight | 2026-11-23T21:00
tonight 9:30pm | 2026-11-23T21:30
tonight at quarter past eight | 2026-11-23T20:15
this afternoon at quarter to four | 2026-11-23T15:45
around half past eight tomorrow | 2026-11-24T08:30
between 1pm and 3pm tomorrow | 2026-11-24T13:00
between 13 and 15 tomorrow | 2026-11-24T13:00
1–3pm Thursday | 2026-11-26T13:00
Thursday 13–15 | 2026-11-26T13:00
Thursday 13:00-15:30 | 2026-11-26T13:00
3 Dec 13-15 | 2026-12-03T13:00
3/12 1-3pm | 2026-12-03T13:00
from Friday to Sunday | 2026-11-27
from the 1st to the 5th of December | 2026-12-01
Dec 1-5 | 2026-12-01
1 - 5 December | 2026-12-01
Dec 1 - Jan 5 | 2026-12-01
weeks 49-50 | 2026-11-30
December to January | 2026-12-01
in one minute | 2026-11-23T10:01
in 60 min | 2026-11-23T11:00
in 120 minutes | 2026-11-23T12:00
in 1 day | 2026-11-24
in one month | 2026-12-23
in 12 months | 2027-11-23
in twelve hours | 2026-11-23T22:00
in 36 hours | 2026-11-24T22:00
in 1 week and 2 days | 2026-12-02
in a week and a day | 2026-12-01
in a year and two months | 2028-01-23
every day at 8 until Friday | 2026-11-24T08:00 | FREQ=DAILY;UNTIL=20261127T225959Z
every morning | 2026-11-24T08:00 | FREQ=DAILY
every evening at nine | 2026-11-23T21:00 | FREQ=DAILY
every night | 2026-11-23T19:00 | FREQ=DAILY
every Saturday morning at 10 | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA
every Tue and Thu at 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=TU,TH
Mondays & Wednesdays at 8 | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE
every two weeks | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
every second week | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
every second Wednesday at 10 | 2026-11-25T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
every other Wednesday at 10am starting 2 December | 2026-12-02T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
every third day | 2026-11-24 | FREQ=DAILY;INTERVAL=3
every 10 days at 9 | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=10
every six weeks on Friday at 9 | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=6;BYDAY=FR
every month end | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
end of each month | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
last working day of every quarter at 9 | 2026-12-31T09:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
once a quarter on the 1st | 2027-01-01 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
first Monday of May every year | 2027-05-03 | FREQ=YEARLY;BYMONTH=5;BYDAY=1MO
every New Year's Day | 2027-01-01 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1
every 24 December | 2026-12-24 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
every year on the first Monday of May | 2027-05-03 | FREQ=YEARLY;BYMONTH=5;BYDAY=1MO
the 24th of December every year at 3pm | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
at 09:00 | 2026-11-24T09:00
at 0900 | 2026-11-24T09:00
at 21:00 | 2026-11-23T21:00
at 9:00pm | 2026-11-23T21:00
9:00 p.m. | 2026-11-23T21:00
9 PM | 2026-11-23T21:00
9PM | 2026-11-23T21:00
at 9 p.m. on Thursday | 2026-11-26T21:00
twelve noon | 2026-11-23T12:00
12 noon tomorrow | 2026-11-24T12:00
12:00 | 2026-11-23T12:00
00:00 | 2026-11-24T00:00
24:00 | 2026-11-24T00:00
0:15 | 2026-11-24T00:15
at 12:30am | 2026-11-24T00:30
12:30pm | 2026-11-23T12:30
quarter past twelve | 2026-11-23T12:15
half past twelve | 2026-11-23T12:30
quarter to one | 2026-11-23T12:45
ten to one | 2026-11-23T12:50
five to twelve | 2026-11-23T11:55
twenty-five to twelve | 2026-11-23T11:35
a quarter of an hour from now | 2026-11-23T10:15
three hours from now | 2026-11-23T13:00
3 hours hence | 2026-11-23T13:00
sometime next week | 2026-11-30
at the beginning of next week | 2026-11-30
mid-week | 2026-11-25
mid next week | 2026-12-02
mid next month | 2026-12-15
end of Feb | 2027-02-28
the end of Feb | 2027-02-28
28 Feb | 2027-02-28
end of 2026 | 2026-12-31
start of Q2 | 2027-04-01
end of the second quarter | 2027-06-30
third quarter | 2027-07-01
Q3 2027 | 2027-07-01
this Christmas | 2026-12-25
this Easter | 2027-03-28
last day of May | 2027-05-31
May 1 | 2027-05-01
1 May | 2027-05-01
May 1st at 9 | 2027-05-01T09:00
may 5 | 2027-05-05
May the 4th | 2027-05-04
on May 4 at 10 | 2027-05-04T10:00
5 may 2027 | 2027-05-05
March 5-7 | 2027-03-05
between March 5 and March 7 | 2027-03-05
Sat 28 Nov | 2026-11-28
Saturday 28 | 2026-11-28
Saturday the 28th | 2026-11-28
on the 28th | 2026-11-28
the 31st | 2026-12-31
Thursday at half past ten | 2026-11-26T10:30
half past ten on Thursday | 2026-11-26T10:30
tomorrow morning at half past nine | 2026-11-24T09:30
tomorrow, 9 am | 2026-11-24T09:00
Monday, 7 December at 8:00 | 2026-12-07T08:00
the seventh of December | 2026-12-07
7 December 2026, 08:00 | 2026-12-07T08:00
Dec 7th, 2026 at 8am | 2026-12-07T08:00
7/12/2026 | 2026-12-07
2026-12-07T08:00 | 2026-12-07T08:00
in 75 minutes | 2026-11-23T11:15
in fifteen minutes | 2026-11-23T10:15
in four months | 2027-03-23
in a quarter | 2027-02-23
in nine months | 2027-08-23
in 100 days | 2027-03-03
this Saturday | 2026-11-28
the coming Sunday at noon | 2026-11-29T12:00
Sunday evening at seven | 2026-11-29T19:00
Tuesday the week after next | 2026-12-08
the week after next on Tuesday | 2026-12-08
third Sunday of Advent | 2026-12-13
between Christmas and New Year | 2026-12-25
All Saints' Day next year | 2027-11-06
Ascension Day 2027 | 2027-05-06
the day before Midsummer Eve at 2pm | 2027-06-24T14:00
two days before Christmas Eve at 9 | 2026-12-22T09:00
four weeks after New Year's Day | 2027-01-29
a week after Epiphany | 2027-01-13
third Monday in January at 1pm | 2027-01-18T13:00
second Thursday of December | 2026-12-10
last Sunday of March | 2027-03-28
the last Wednesday of next month | 2026-12-30
first Friday of next month at 9 | 2026-12-04T09:00
first day of April | 2027-04-01
last day of next month | 2026-12-31
end of February 2028 | 2028-02-29
beginning of the second quarter | 2027-04-01
end of the first quarter | 2027-03-31
the middle of next month | 2026-12-15
Tuesday of week 52 | 2026-12-22
week 8 2027 | 2027-02-22
Wed week 7 at 10 | 2027-02-17T10:00
by Tuesday at 4pm | 2026-11-24T16:00
by 4pm today | 2026-11-23T16:00
before 10 January | 2027-01-10
24–26 December | 2026-12-24
between 24 and 26 December | 2026-12-24
20 Dec – 6 Jan | 2026-12-20
tomorrow 8:30–9:15 | 2026-11-24T08:30
from 10 to 12 tomorrow | 2026-11-24T10:00
every Sunday at 7pm | 2026-11-29T19:00 | FREQ=WEEKLY;BYDAY=SU
every Tuesday morning at 10 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU
Sundays at 6:30pm | 2026-11-29T18:30 | FREQ=WEEKLY;BYDAY=SU
every Wednesday and Friday at half past eight | 2026-11-25T08:30 | FREQ=WEEKLY;BYDAY=WE,FR
every other Friday at 2pm | 2026-11-27T14:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
every other Monday and Thursday at 9 | 2026-11-26T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH
every five weeks on Tuesday at 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=5;BYDAY=TU
third Friday of every month at 11 | 2026-12-18T11:00 | FREQ=MONTHLY;BYDAY=3FR
fourth Wednesday of each month at 9 | 2026-11-25T09:00 | FREQ=MONTHLY;BYDAY=4WE
the 20th of every month at 8am | 2026-12-20T08:00 | FREQ=MONTHLY;BYMONTHDAY=20
the tenth of each month | 2026-12-10 | FREQ=MONTHLY;BYMONTHDAY=10
every last day of the month at 9am | 2026-11-30T09:00 | FREQ=MONTHLY;BYMONTHDAY=-1
every other month on the 15th at 10 | 2026-12-15T10:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15
annually on 6 June at 11am | 2027-06-06T11:00 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
once a year on the 1st of September | 2027-09-01 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1
the last Friday of May every year at noon | 2027-05-28T12:00 | FREQ=YEARLY;BYMONTH=5;BYDAY=-1FR
every workday at 7:45 | 2026-11-24T07:45 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
each month on the last working day at 3pm | 2026-11-30T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
on the 31st | 2026-12-31
week 53 | 2026-12-28
at 24:00 on Friday | 2026-11-28T00:00
12/5 | 2027-05-12
5/12 | 2026-12-05
13/5 | 2027-05-13
12/5/2027 | 2027-05-12
midnight | 2026-11-24T00:00
noon on the 31st | 2026-12-31T12:00
Friday EOD | 2026-11-27T17:00
EOD | 2026-11-23T17:00
COB | 2026-11-23T17:00
close of business Friday | 2026-11-27T17:00
by close of business tomorrow | 2026-11-24T17:00
end of business day Thursday | 2026-11-26T17:00
a fortnight from now | 2026-12-07
today week | 2026-11-30
tomorrow week | 2026-12-01
first thing tomorrow | 2026-11-24T08:00
half nine | 2026-11-24T09:30
half past nine | 2026-11-24T09:30
half nine tomorrow | 2026-11-24T09:30
ten to three | 2026-11-23T14:50
twenty past four pm | 2026-11-23T16:20
quarter to nine | 2026-11-24T08:45
end of month | 2026-11-30
EOM | 2026-11-30
end of the quarter | 2026-12-31
beginning of March | 2027-03-01
turn of the year | 2026-12-31
over the weekend | 2026-11-28
weekend | 2026-11-28
weekdays at 9 | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every weekday at 9 | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every working day at 8:30 | 2026-11-24T08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every Monday and Thursday at 10 | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=MO,TH
every second Friday | 2026-11-27 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
every other week on Tuesday | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
the first Monday of every month | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
first Monday of each month at 9 | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
the second Tuesday of the month | 2026-12-08
every 3 weeks on Friday at 2pm | 2026-11-27T14:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=FR
quarterly on the 1st | 2027-01-01 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
every six months | 2027-05-23 | FREQ=MONTHLY;INTERVAL=6
every year on 6 June | 2027-06-06 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
yearly on December 10 | 2026-12-10 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10
monthly on the 15th | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
the last day of every month | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
last Friday of the month | 2026-11-27
last working day of the month | 2026-11-30
by Friday noon | 2026-11-27T12:00
Midsummer's Eve | 2027-06-25
New Year's Eve at 11 pm | 2026-12-31T23:00
12-14 May | 2027-05-12
12–14 May 2027 | 2027-05-12
12 to 14 May | 2027-05-12
from 12 May to 14 May | 2027-05-12
from Monday to Wednesday | 2026-11-30
Mon-Wed | 2026-11-30
tomorrow 9-11 | 2026-11-24T09:00
tomorrow from 9 to 11 | 2026-11-24T09:00
Friday 13:00-15:00 | 2026-11-27T13:00
31 October 2027 at 2:30 am | 2027-10-31T02:30
in 3 business days | 2026-11-26
in three working days | 2026-11-26
10 days before Christmas | 2026-12-15
two weeks before 15 March | 2027-03-01
a week after Easter | 2027-04-04
a week on Tuesday | 2026-12-01
in 90 minutes | 2026-11-23T11:30
in 2h | 2026-11-23T12:00
in 2h30 | 2026-11-23T12:30
in 45m | 2026-11-23T10:45
9 a.m. | 2026-11-24T09:00
9 AM tomorrow | 2026-11-24T09:00
at nine | 2026-11-24T09:00
at nine tomorrow | 2026-11-24T09:00
nine o'clock tomorrow | 2026-11-24T09:00
nine in the morning tomorrow | 2026-11-24T09:00
7 in the evening on Thursday | 2026-11-26T19:00
tonight | 2026-11-23T19:00
tonight at 8 | 2026-11-23T20:00
tonight at 12 | 2026-11-24T00:00
tomorrow night at 11 | 2026-11-24T23:00
tomorrow morning | 2026-11-24T08:00
this afternoon | 2026-11-23T15:00
lunchtime tomorrow | 2026-11-24T12:00
2027-03-15 09:00 | 2027-03-15T09:00
2027-03-15T09:00 | 2027-03-15T09:00
15.3.2027 | 2027-03-15
15/03/2027 | 2027-03-15
March 15th, 2027 | 2027-03-15
15th March 2027 at 9 | 2027-03-15T09:00
the 15th at 10 | 2026-12-15T10:00
on the 1st | 2026-12-01
on the 30th | 2026-11-30
Monday the 30th | 2026-11-30
Monday 30 November | 2026-11-30
Tuesday 1 December | 2026-12-01
Tue 1 Dec 9:00 | 2026-12-01T09:00
Feb 29 | 2028-02-29
Saturday week at noon | 2026-12-05T12:00
next month on the 5th | 2026-12-05
this month on the 28th | 2026-11-28
later today | 2026-11-23
at 3 | 2026-11-23T15:00
at 6 | 2026-11-23T18:00
at 12 | 2026-11-23T12:00
at 13 | 2026-11-23T13:00
at 0 | 2026-11-24T00:00
at 00:00 | 2026-11-24T00:00
at 0:30 | 2026-11-24T00:30
12 am | 2026-11-24T00:00
12 pm | 2026-11-23T12:00
12 noon | 2026-11-23T12:00
12 midnight | 2026-11-24T00:00
12:30 am | 2026-11-24T00:30
9.30 | 2026-11-24T09:30
9h | 2026-11-24T09:00
9h30 | 2026-11-24T09:30
at 1500 | 2026-11-23T15:00
in 2027 March | 2027-03-01
on sun | 2026-11-29
Sun at 10 | 2026-11-29T10:00
on Wed | 2026-11-25
1/2 | 2027-02-01
on 1/2 | 2027-02-01
3/4 | 2027-04-03
on 3/4 | 2027-04-03
4 July | 2027-07-04
Fourth of July | 2027-07-04
day after tomorrow | 2026-11-25
the day after tomorrow at noon | 2026-11-25T12:00
overmorrow | 2026-11-25
in two days' time | 2026-11-25
two days from now | 2026-11-25
three weeks today | 2026-12-14
a month from today | 2026-12-23
a year from now | 2027-11-23
6 months from now | 2027-05-23
Mon-Wed | 2026-11-30
Thu-Fri | 2026-11-26
a week today | 2026-11-30
three weeks today | 2026-12-14
over the weekend | 2026-11-28
around nine on Friday | 2026-11-27T09:00
9 to 11 on Thursday | 2026-11-26T09:00
in a day and a half | 2026-11-24T22:00
a day and a half from now | 2026-11-24T22:00
9-ish | 2026-11-24T09:00
9-ish tomorrow morning | 2026-11-24T09:00
tonight 10pm-1am | 2026-11-23T22:00
Friday 22:00-02:00 | 2026-11-27T22:00
Wed 16/12 1330 | 2026-12-16T13:30
Tuesday fortnight | 2026-12-08
two Fridays from now | 2026-12-04
in an hour and a quarter | 2026-11-23T11:15
every day except Sunday | 2026-11-24 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
every weekday but not on Fridays | 2026-11-24 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
every Friday for 6 weeks | 2026-11-27 | FREQ=WEEKLY;BYDAY=FR;COUNT=6
"""

NEGATIVES = """
first week of April
last week of March
the first week
H1 March
we need 12 chairs
goal 6 and goal 13
at 25
25:00
at 9:75
31 February
February 30
the 31st of April
30/2
32 January
13/13
29 February 2027
Friday 15 December
Monday 1/12
Tuesday the 16th of December
2026-13-01
2026-02-30
Agenda 2030
page 9
room 302
version 2.10
14 participants
14 participants, 8 women
200,000 kronor
SEK 45,000
+46 13 20 60 00
013-20 60 00
§ 9
section 9
the planet Mars
March
May
may I ask something
we sat down
sat
sun
mon
the sun is out
wed
an hour
two weeks
15 minutes
9
12
2030
2027
half
half of the group
every
next
the second
the first
hello
thanks
hi, how are you?
S-7
A-42
ISO 14001
50 percent
3.5 million
o'clock
week
week 60
last Thursday
yesterday
yesterday at 9
last week
three days ago
1 February 2020
today at 8
24/7
Covid-19
after Easter
in a few days
who pays for the participation?
at 25:00
25 o'clock
32 December
June 31
September 31 at 9am
Friday 28 November
Saturday 27/11
13 people
the third one
three of four
1st hand
class 9A
bus 12
2 kg
50%
goal 13
the budget of the year
next steps
on the way
two days ago
the day before yesterday
yesterday evening
last month
an hour ago
last year
30 February at 10
29/2/2027
00:60
3/13
week 0
week 54
a hundred
fifteen participants
list of actions
Thai Nguyen
July
a quarter
at
on
10-12
1.5
no. 3
article 12
item 3.12
earlier
soon
as soon as possible
some day
the other day
ISO 8601
phone 013-12 34 56
two women and three men
may be
march on
august company
in principle
by
every other
March 2020
2019-05-06
Monday Tuesday
second thoughts
it takes 3 hours
version 1.2.3
the fall of 2012
half the money
sat on the fence
next Tuesday
in 3 quarters of an hour
in a few minutes
in an hour or so
next weekend
Friday, Christmas Eve
9 tomorrow
tomorrow or Friday
at 9 or 10
Friday or Saturday
fifteen
eight of ten
item 3.2
chapter 12
Room 1430
5 March 2019
in February 2024
Monday the 1st of December
Friday 11 December 2027
what time is it
two times
once
in the long run
in time
meanwhile
all day
why
when
now
no idea
maybe
14 days
3 hours
a quarter of an hour
one year
eight hours
the third time
second to none
in a second
the day
the week
the month of May
the march continues
on time
at first
at last
at once
for now
last but not least
next of kin
we were 23 at the meeting
two of three goals
goal 17
item 8.15
paragraph 3.12
6 out of 10
tomorrow at 26
the 0th of December
0/12
November 31
31 June at 9
Friday 3 December
Sunday 2026-12-07
week 99
more than half
twelve percent
May 2020
a week ago
the past week
action plan 2026–2027
agreement 2012-2017
S-7 and S-8
call 112
at 7 or 8
a thousand thanks
summer
the year 2030
5,000
one on one
24 hours
first come first served
second hand
the Monday group
in one day or two
may or may not
in a week and a half
10 to 12 tomorrow
the 31st of November
31 November
5/13
Friday midnight
midnight on Friday
next Friday
last Friday
twice a week
28 March 2027 02:30
03/15/2027
Monday 1 December
asap
later
right away
someday
one of these days
in several weeks
15:60
9:5
930
1500
2026
may
mar
second
in a sec
nine oh five tomorrow
in a week and a half
in 1.5 weeks
10 to 12 on Thursday
the weekend after next
biweekly on Monday
weekdays at 9 and 3
"""

# On Thursday 2027-01-14 at 15:20.
LATER_PHRASES = """
on Friday | 2027-01-15
on Thursday | 2027-01-21
Thursday at 9 | 2027-01-21T09:00
next Thursday | 2027-01-21
next Monday at 10 | 2027-01-18T10:00
next Tuesday | 2027-01-19
this Sunday | 2027-01-17
tomorrow at 7:45 | 2027-01-15T07:45
the day after tomorrow at 11 | 2027-01-16T11:00
tonight at 9 | 2027-01-14T21:00
tonight at half past six | 2027-01-14T18:30
at 15:00 | 2027-01-15T15:00
at 4pm | 2027-01-14T16:00
at quarter to five this afternoon | 2027-01-14T16:45
at 9 | 2027-01-15T09:00
at 3 | 2027-01-15T15:00
today at 4 | 2027-01-14T16:00
in an hour | 2027-01-14T16:20
in twenty-five minutes | 2027-01-14T15:45
in 9 hours | 2027-01-15T00:20
in four days | 2027-01-18
in a week at 3pm | 2027-01-21T15:00
in a month | 2027-02-14
in three months at 9am | 2027-04-14T09:00
half a year from now | 2027-07-14
the 14th | 2027-01-14
the 13th | 2027-02-13
on the 15th at 9 | 2027-01-15T09:00
14 January | 2027-01-14
January 14 at 4pm | 2027-01-14T16:00
13 January | 2028-01-13
March 1 | 2027-03-01
Monday 1 March at 9 | 2027-03-01T09:00
Dec 24 | 2027-12-24
Friday 29 January at 1pm | 2027-01-29T13:00
first Monday of February | 2027-02-01
last Friday of the month | 2027-01-29
first Monday of the month | 2027-02-01
second Tuesday in March | 2027-03-09
week 2 | 2027-01-14
week 3 | 2027-01-18
Friday week 2 | 2027-01-15
end of the week | 2027-01-15
beginning of next week | 2027-01-18
end of the month | 2027-01-31
mid January | 2027-01-15
mid-February | 2027-02-15
beginning of the month | 2027-02-01
end of the quarter | 2027-03-31
year-end | 2027-12-31
next week | 2027-01-18
next month | 2027-02-01
next quarter | 2027-04-01
next year | 2028-01-01
in February | 2027-02-01
this weekend | 2027-01-16
Shrove Tuesday | 2027-02-09
Valentine's Day | 2027-02-14
Easter Monday | 2027-03-29
Christmas Eve | 2027-12-24
New Year's Day | 2028-01-01
Epiphany | 2028-01-06
first Sunday of Advent | 2027-11-28
Midsummer Eve | 2027-06-25
Lunar New Year | 2027-02-06
the day after Midsummer Day | 2027-06-27
a week before Easter | 2027-03-21
a week from Monday | 2027-01-25
two weeks from Tuesday | 2027-02-02
by tomorrow | 2027-01-15
within two weeks | 2027-01-28
1–3 February | 2027-02-01
Jan 28 - Feb 2 | 2027-01-28
every Thursday at 4pm | 2027-01-14T16:00 | FREQ=WEEKLY;BYDAY=TH
every Thursday at 9am | 2027-01-21T09:00 | FREQ=WEEKLY;BYDAY=TH
every other Friday at 10 | 2027-01-15T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
every weekday at 8am | 2027-01-15T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
every day at 5pm | 2027-01-14T17:00 | FREQ=DAILY
the 1st of every month at 9 | 2027-02-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1
on the 14th of every month at 4pm | 2027-01-14T16:00 | FREQ=MONTHLY;BYMONTHDAY=14
last weekday of every month at 3 pm | 2027-01-29T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
first Monday of every month at 9 | 2027-02-01T09:00 | FREQ=MONTHLY;BYDAY=1MO
every quarter on the 1st at 9am | 2027-04-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
yearly on 15 January at 9 | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
every year on January 13 | 2028-01-13 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=13
every third Wednesday of the month at 1pm | 2027-01-20T13:00 | FREQ=MONTHLY;BYDAY=3WE
every 15 April | 2027-04-15 | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15
29 February | 2028-02-29
Tuesday 29 February | 2028-02-29
Saturday the 16th | 2027-01-16
noon | 2027-01-15T12:00
midnight | 2027-01-15T00:00
tonight | 2027-01-14T19:00
this afternoon | 2027-01-14T16:00
tomorrow morning | 2027-01-15T08:00
five o'clock | 2027-01-14T17:00
by 5 o'clock today | 2027-01-14T17:00
"""

LATER_NEGATIVES = """
next Friday
week 53
Wednesday 15 January
15 January 2026
today at 9
this morning at 9
Monday the 29th of February
at 3:99
Tuesday the 14th
week 2 of 2026
last night
"""

# Sentences that nobody is asked about: the date is beyond doubt, or there is none.
SENTENCES = """
The steering group meeting has moved to 9 December at 1 pm | 2026-12-09T13:00
remind me to send the minutes next Monday at 8:30 | 2026-11-30T08:30
Could we move it to Monday at 10:30? | 2026-11-30T10:30
The steering group meets 28 May | 2027-05-28
Reminder: call Hoa tomorrow at 8:45 am | 2026-11-24T08:45
I'm free Wednesday next week at 2 pm | 2026-12-02T14:00
let's meet at the town hall on Saturday at 11 | 2026-11-28T11:00
It is postponed to 15 March | 2027-03-15
The delegation lands on 12 March 2027 at noon | 2027-03-12T12:00
Please send the samples by Friday 4 pm | 2026-11-27T16:00
We need the answers no later than 4 December | 2026-12-04
Our team meets every Monday at 8 from now on | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
Call Minh in two hours about the samples | 2026-11-23T12:00
I will not be at work on Christmas Eve and somebody else answers | 2026-12-24
the report must be in by the end of March | 2027-03-31
She comes back tomorrow with the signed copy | 2026-11-24
The deadline is the end of May | 2027-05-31
S-12 is due 14 May | 2027-05-14
May I call you on Friday at noon? | 2026-11-27T12:00
I'll bring the signed contract tomorrow at 11 am. | 2026-11-24T11:00
remind me every Monday at 8 about the weekly meeting | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
call Anna on Friday at 9 about the daily report | 2026-11-27T09:00
Monday at 8, weekly | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
move Friday's meeting to Monday at 10 | 2026-11-30T10:00
9 am Swedish time on 7 December | 2026-12-07T09:00
don't forget the report on Friday | 2026-11-27
9 am Vietnam time tomorrow | 2026-11-24T03:00
"""

SENTENCES_WITHOUT = """
The meeting moved from Tuesday to Thursday at 10
We may need a bigger room for this one
The second draft looks better than the first
Three of the nine members voted yes
Can we meet on Tuesday or Wednesday next week?
It concerns item 4.11 of the agreement from 2012
The meeting took an hour and a half
I read the minutes of last week yesterday
Room 12 is booked by somebody else
She said the meeting is on 31 November
Goal 6 is about clean water for all
the workshop was on 12 May in the town hall
we talked on Monday about it
9 to 11 participants came
Friday's meeting has 10 participants
agenda for Friday's meeting
the meeting is not on Friday
we pay SEK 5,000 every quarter
$50 every month
the first half of the meeting
room H1
"""
