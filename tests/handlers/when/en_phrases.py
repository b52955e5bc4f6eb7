"""English phrases and their meaning on Monday 2026-11-23 at 10:00 in Stockholm: phrase | value | rule."""

PHRASES = """
Friday at 9am | 2026-11-27T09:00
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
"""

NEGATIVES = """
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
9-ish
in a few days
who pays for the participation?
"""
