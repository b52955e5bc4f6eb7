"""Vietnamese phrases and their meaning in Thai Nguyen: phrase | value | rule."""

# On Monday 2026-11-23 at 16:00.
PHRASES = """
tuần đầu tiên của tháng 2 | 2027-02-01
tuần thứ hai của tháng 3 | 2027-03-08
tuần cuối cùng của tháng 1 | 2027-01-25
thứ năm thứ hai của tháng 1 | 2027-01-14
thứ năm thứ hai hàng tháng lúc 9h | 2026-12-10T09:00 | FREQ=MONTHLY;BYDAY=2TH
nửa cuối tháng 3 | 2027-03-16
9h sáng thứ 6 | 2026-11-27T09:00
9 giờ sáng thứ sáu | 2026-11-27T09:00
9 giờ sáng thứ Sáu | 2026-11-27T09:00
thứ sáu lúc 9 giờ | 2026-11-27T09:00
thứ 6 lúc 9h | 2026-11-27T09:00
thứ sáu 9h | 2026-11-27T09:00
thứ 6 9h30 | 2026-11-27T09:30
lúc 9 giờ thứ sáu | 2026-11-27T09:00
vào lúc 9h thứ sáu | 2026-11-27T09:00
T6 lúc 9h | 2026-11-27T09:00
9h T6 | 2026-11-27T09:00
sáng T4 9h | 2026-11-25T09:00
CN 9h | 2026-11-29T09:00
chủ nhật lúc 18h | 2026-11-29T18:00
sáng chủ nhật 8h | 2026-11-29T08:00
thứ hai | 2026-11-30
thứ ba | 2026-11-24
thứ tư | 2026-11-25
thứ năm | 2026-11-26
thứ sáu | 2026-11-27
thứ bảy | 2026-11-28
chủ nhật | 2026-11-29
vào thứ tư | 2026-11-25
vào ngày thứ năm | 2026-11-26
thứ 2 | 2026-11-30
thứ 5 lúc 10h | 2026-11-26T10:00
thứ sáu này | 2026-11-27
thứ sáu tuần này | 2026-11-27
thứ sáu tới | 2026-11-27
thứ năm tới lúc 10 giờ | 2026-11-26T10:00
thứ sáu tuần sau | 2026-12-04
thứ 6 tuần sau lúc 14h | 2026-12-04T14:00
thứ sáu tuần tới | 2026-12-04
thứ hai tuần sau | 2026-11-30
thứ hai tuần tới lúc 8 giờ sáng | 2026-11-30T08:00
tuần sau thứ năm | 2026-12-03
sáng thứ ba tuần sau | 2026-12-01T08:00
chiều thứ năm tuần sau lúc 3 giờ | 2026-12-03T15:00
tuần sau | 2026-11-30
tuần tới | 2026-11-30
tuần sau nữa | 2026-12-07
thứ tư tuần sau nữa | 2026-12-09
một tuần kể từ thứ năm | 2026-12-03
hai tuần kể từ thứ sáu | 2026-12-11
hôm nay lúc 17h | 2026-11-23T17:00
17h hôm nay | 2026-11-23T17:00
17 giờ 30 hôm nay | 2026-11-23T17:30
ngày mai | 2026-11-24
mai | 2026-11-24
ngày mai lúc 9 giờ | 2026-11-24T09:00
ngày mai 9h | 2026-11-24T09:00
mai 9h | 2026-11-24T09:00
9h mai | 2026-11-24T09:00
9h sáng mai | 2026-11-24T09:00
9 giờ sáng ngày mai | 2026-11-24T09:00
sáng mai 9h | 2026-11-24T09:00
sáng mai lúc 9 giờ | 2026-11-24T09:00
sáng mai lúc 8 giờ 30 | 2026-11-24T08:30
8h30 sáng mai | 2026-11-24T08:30
8g30 sáng mai | 2026-11-24T08:30
8 rưỡi sáng mai | 2026-11-24T08:30
8 giờ rưỡi sáng mai | 2026-11-24T08:30
8h rưỡi sáng mai | 2026-11-24T08:30
chiều mai lúc 3 giờ | 2026-11-24T15:00
3 giờ chiều mai | 2026-11-24T15:00
3h chiều mai | 2026-11-24T15:00
2 giờ rưỡi chiều mai | 2026-11-24T14:30
2 rưỡi chiều mai | 2026-11-24T14:30
hai giờ chiều mai | 2026-11-24T14:00
ba giờ rưỡi chiều thứ năm | 2026-11-26T15:30
tối mai lúc 7 giờ | 2026-11-24T19:00
7h tối mai | 2026-11-24T19:00
7 giờ 30 tối mai | 2026-11-24T19:30
trưa mai lúc 12 giờ | 2026-11-24T12:00
12h trưa mai | 2026-11-24T12:00
1h trưa mai | 2026-11-24T13:00
11 giờ trưa thứ tư | 2026-11-25T11:00
chiều nay lúc 5 giờ | 2026-11-23T17:00
5h chiều nay | 2026-11-23T17:00
tối nay lúc 7 giờ | 2026-11-23T19:00
7 giờ tối nay | 2026-11-23T19:00
8h tối nay | 2026-11-23T20:00
8 rưỡi tối nay | 2026-11-23T20:30
20h tối nay | 2026-11-23T20:00
tối thứ sáu lúc 7 giờ | 2026-11-27T19:00
sáng thứ bảy lúc 9 giờ | 2026-11-28T09:00
chiều thứ năm 14h | 2026-11-26T14:00
chiều thứ tư lúc 2 giờ | 2026-11-25T14:00
9 giờ kém 15 sáng mai | 2026-11-24T08:45
9h kém 10 sáng thứ năm | 2026-11-26T08:50
9 giờ kém mười lăm sáng mai | 2026-11-24T08:45
9 giờ 15 phút sáng mai | 2026-11-24T09:15
9 giờ mười lăm sáng mai | 2026-11-24T09:15
ngày kia | 2026-11-25
ngày kia lúc 1 giờ chiều | 2026-11-25T13:00
ngày mốt lúc 10h | 2026-11-25T10:00
sáng ngày kia 9h | 2026-11-25T09:00
lúc 8 giờ | 2026-11-24T08:00
8 giờ sáng | 2026-11-24T08:00
lúc 18h | 2026-11-23T18:00
18h30 | 2026-11-23T18:30
lúc 18:30 | 2026-11-23T18:30
lúc 9h15 | 2026-11-24T09:15
9 giờ | 2026-11-24T09:00
lúc 12 giờ trưa | 2026-11-24T12:00
nửa đêm | 2026-11-24T00:00
8 giờ tối | 2026-11-23T20:00
một tiếng nữa | 2026-11-23T17:00
1 tiếng nữa | 2026-11-23T17:00
1 giờ nữa | 2026-11-23T17:00
hai giờ nữa | 2026-11-23T18:00
9 giờ nữa | 2026-11-24T01:00
9 tiếng nữa | 2026-11-24T01:00
nửa tiếng nữa | 2026-11-23T16:30
nửa giờ nữa | 2026-11-23T16:30
15 phút nữa | 2026-11-23T16:15
mười lăm phút nữa | 2026-11-23T16:15
hai mươi phút nữa | 2026-11-23T16:20
sau 15 phút | 2026-11-23T16:15
sau 2 tiếng | 2026-11-23T18:00
sau hai giờ nữa | 2026-11-23T18:00
trong 30 phút nữa | 2026-11-23T16:30
trong vòng một tiếng | 2026-11-23T17:00
một tiếng rưỡi nữa | 2026-11-23T17:30
1 tiếng rưỡi nữa | 2026-11-23T17:30
hai tiếng rưỡi nữa | 2026-11-23T18:30
1 tiếng 30 phút nữa | 2026-11-23T17:30
2 giờ 15 phút nữa | 2026-11-23T18:15
90 phút nữa | 2026-11-23T17:30
24 tiếng nữa | 2026-11-24T16:00
một ngày nữa | 2026-11-24
ba ngày nữa | 2026-11-26
3 ngày nữa lúc 9h | 2026-11-26T09:00
năm ngày nữa | 2026-11-28
mười ngày nữa | 2026-12-03
10 ngày nữa | 2026-12-03
sau 10 ngày | 2026-12-03
trong 10 ngày | 2026-12-03
một tuần nữa | 2026-11-30
1 tuần nữa | 2026-11-30
hai tuần nữa | 2026-12-07
2 tuần nữa lúc 8h | 2026-12-07T08:00
trong 2 tuần | 2026-12-07
sau hai tuần | 2026-12-07
một tháng nữa | 2026-12-23
hai tháng nữa | 2027-01-23
nửa tháng nữa | 2026-12-08
một tháng rưỡi nữa | 2027-01-07
sáu tháng nữa | 2027-05-23
nửa năm nữa | 2027-05-23
một năm nữa | 2027-11-23
năm năm nữa | 2031-11-23
trong vòng 2 tuần | 2026-12-07
trong vòng ba ngày | 2026-11-26
ngày 15 tháng 12 | 2026-12-15
15 tháng 12 | 2026-12-15
ngày 15/12 | 2026-12-15
15/12 | 2026-12-15
15-12-2026 | 2026-12-15
ngày 15-12 | 2026-12-15
15/12/2026 | 2026-12-15
ngày 15 tháng 12 năm 2026 | 2026-12-15
ngày 15 tháng mười hai | 2026-12-15
ngày 15/12 lúc 10h | 2026-12-15T10:00
10h ngày 15/12 | 2026-12-15T10:00
9 giờ 30 ngày 15 tháng 12 | 2026-12-15T09:30
sáng 15/12 lúc 9h | 2026-12-15T09:00
9h sáng ngày 15/12 | 2026-12-15T09:00
chiều ngày 15 tháng 12 lúc 2 giờ | 2026-12-15T14:00
thứ ba 15/12 | 2026-12-15
thứ ba ngày 15/12 lúc 9h | 2026-12-15T09:00
thứ ba, ngày 15 tháng 12 | 2026-12-15
T3 15/12 9h | 2026-12-15T09:00
thứ 6 4/12 13:00 | 2026-12-04T13:00
3/12 lúc 13h15 | 2026-12-03T13:15
03/12/2026 14:00 | 2026-12-03T14:00
2026-12-03 09:00 | 2026-12-03T09:00
mùng 1 tháng 3 | 2027-03-01
mồng 5 tháng 12 | 2026-12-05
mùng 5 tháng sau | 2026-12-05
ngày mùng 8 tháng 3 | 2027-03-08
ngày 1 tháng 2 năm 2027 lúc 8 giờ | 2027-02-01T08:00
1/2/2027 | 2027-02-01
ngày 15 | 2026-12-15
ngày 30 | 2026-11-30
ngày 25 lúc 9h | 2026-11-25T09:00
ngày 15 tháng sau | 2026-12-15
ngày 15 tháng tới lúc 9h | 2026-12-15T09:00
ngày 15 tháng 1 năm sau | 2027-01-15
15/1 năm sau | 2027-01-15
ngày 5 tháng 5 năm tới | 2027-05-05
thứ hai đầu tiên của tháng 12 | 2026-12-07
thứ hai đầu tiên của tháng 12 lúc 9h | 2026-12-07T09:00
thứ sáu cuối cùng của tháng 1 | 2027-01-29
thứ sáu cuối tháng 1 | 2027-01-29
thứ sáu cuối cùng của tháng này | 2026-11-27
thứ hai đầu tiên của tháng sau | 2026-12-07
ngày cuối cùng của tháng 1 | 2027-01-31
ngày cuối tháng | 2026-11-30
ngày đầu tiên của tháng 3 | 2027-03-01
ngày làm việc cuối cùng của tháng lúc 15h | 2026-11-30T15:00
tuần 49 | 2026-11-30
thứ tư tuần 50 | 2026-12-09
đầu tháng 12 | 2026-12-01
đầu tuần sau | 2026-11-30
đầu tháng sau | 2026-12-01
đầu tháng 3 | 2027-03-01
giữa tháng 1 | 2027-01-15
giữa tháng 12 | 2026-12-15
giữa tháng sau | 2026-12-15
cuối tháng | 2026-11-30
cuối tháng này | 2026-11-30
cuối tháng 1 | 2027-01-31
cuối tháng sau | 2026-12-31
cuối năm | 2026-12-31
cuối năm nay | 2026-12-31
cuối quý này | 2026-12-31
đầu năm sau | 2027-01-01
tháng 3 năm sau | 2027-03-01
tháng 3/2027 | 2027-03-01
trong tháng 3 | 2027-03-01
tháng sau | 2026-12-01
sang năm | 2027-01-01
năm sau | 2027-01-01
quý sau | 2027-01-01
quý 1 năm 2027 | 2027-01-01
quý 2 năm 2027 | 2027-04-01
cuối tuần này | 2026-11-28
cuối tuần | 2026-11-28
đêm Giáng sinh lúc 7 giờ tối | 2026-12-24T19:00
Giáng sinh | 2026-12-25
lễ Giáng sinh | 2026-12-25
Noel | 2026-12-25
đêm Noel | 2026-12-24
Tết Dương lịch | 2027-01-01
Tết | 2027-02-06
Tết Nguyên đán | 2027-02-06
mùng 1 Tết | 2027-02-06
mùng 3 Tết | 2027-02-08
giao thừa | 2027-02-05
30 Tết | 2027-02-05
Giỗ Tổ Hùng Vương | 2027-04-16
30/4 | 2027-04-30
ngày 30/4 | 2027-04-30
Quốc khánh | 2027-09-02
2/9 | 2027-09-02
Quốc tế Lao động | 2027-05-01
8/3 | 2027-03-08
Quốc tế Phụ nữ | 2027-03-08
20/11 | 2027-11-20
ngày Nhà giáo Việt Nam | 2027-11-20
Trung thu | 2027-09-15
rằm tháng Giêng | 2027-02-20
rằm tháng 7 | 2027-08-16
mùng 10 tháng 3 âm lịch | 2027-04-16
ngày Phụ nữ Việt Nam | 2027-10-20
hai ngày sau Tết | 2027-02-08
một tuần trước Tết | 2027-01-30
2 ngày trước Giáng sinh | 2026-12-23
trước thứ sáu | 2026-11-27
trước ngày 15/12 | 2026-12-15
trước 15/12 | 2026-12-15
hạn 15/12 | 2026-12-15
chậm nhất là thứ sáu | 2026-11-27
muộn nhất ngày 15/12 | 2026-12-15
trước 12h trưa thứ sáu | 2026-11-27T12:00
12-14/5 | 2027-05-12
từ 12 đến 14 tháng 5 | 2027-05-12
từ ngày 12 đến ngày 14/5 | 2027-05-12
ngày 12-14 tháng 5 | 2027-05-12
30/11 - 2/12 | 2026-11-30
từ thứ hai đến thứ tư | 2026-11-30
từ 9h đến 11h thứ sáu | 2026-11-27T09:00
thứ sáu từ 9 giờ đến 11 giờ | 2026-11-27T09:00
9h-11h sáng mai | 2026-11-24T09:00
13h00–14h30 ngày mai | 2026-11-24T13:00
mỗi thứ hai lúc 8 giờ | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
thứ hai hàng tuần lúc 8h | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
8h sáng thứ hai hàng tuần | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
thứ sáu mỗi tuần lúc 15h | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
hàng tuần vào thứ sáu lúc 3 giờ chiều | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
mỗi tuần vào thứ sáu lúc 15h | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
mỗi thứ hai | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
sáng thứ hai hàng tuần | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
mỗi sáng thứ hai lúc 8h | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
mỗi thứ hai và thứ tư lúc 9h | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
thứ ba và thứ năm hàng tuần lúc 14h | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU,TH
thứ 2, 4, 6 hàng tuần lúc 7h30 | 2026-11-25T07:30 | FREQ=WEEKLY;BYDAY=MO,WE,FR
thứ 2, thứ 4 và thứ 6 hàng tuần lúc 7h30 | 2026-11-25T07:30 | FREQ=WEEKLY;BYDAY=MO,WE,FR
hai tuần một lần vào thứ ba lúc 10h | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
cách tuần vào thứ ba lúc 10 giờ | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
mỗi hai tuần vào thứ tư lúc 10h | 2026-11-25T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
cứ 2 tuần một lần vào thứ sáu lúc 9h | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
mỗi 3 tuần vào thứ năm lúc 13h | 2026-11-26T13:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=TH
mỗi ngày làm việc lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
từ thứ hai đến thứ sáu hàng tuần lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
các ngày trong tuần lúc 8 giờ | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
mỗi ngày lúc 7 giờ | 2026-11-24T07:00 | FREQ=DAILY
hàng ngày lúc 7h sáng | 2026-11-24T07:00 | FREQ=DAILY
hằng ngày lúc 12 giờ trưa | 2026-11-24T12:00 | FREQ=DAILY
mỗi tối lúc 8 giờ | 2026-11-23T20:00 | FREQ=DAILY
mỗi sáng lúc 7 giờ | 2026-11-24T07:00 | FREQ=DAILY
7h sáng mỗi ngày | 2026-11-24T07:00 | FREQ=DAILY
cách ngày lúc 9h | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=2
ngày 25 hàng tháng lúc 9 giờ | 2026-11-25T09:00 | FREQ=MONTHLY;BYMONTHDAY=25
ngày 1 mỗi tháng | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
mùng 1 hàng tháng lúc 8h | 2026-12-01T08:00 | FREQ=MONTHLY;BYMONTHDAY=1
hàng tháng vào ngày 15 lúc 10h | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
mỗi tháng vào ngày 15 lúc 10h | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
thứ hai đầu tiên hàng tháng lúc 9h | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
thứ hai đầu tiên của mỗi tháng lúc 9h | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
thứ sáu cuối cùng mỗi tháng lúc 14h | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
thứ sáu cuối cùng của tháng hàng tháng lúc 14h | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
ngày làm việc cuối cùng hàng tháng lúc 15h | 2026-11-30T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
ngày làm việc đầu tiên của mỗi tháng lúc 8h | 2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
ngày cuối cùng hàng tháng lúc 16h | 2026-11-30T16:00 | FREQ=MONTHLY;BYMONTHDAY=-1
cuối mỗi tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
mỗi quý vào ngày 1 lúc 9 giờ | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
hàng quý vào ngày 15 lúc 9h | 2027-01-15T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15
hai tháng một lần vào ngày 1 lúc 9h | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1
ngày 15/1 hàng năm lúc 9h | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
hàng năm vào ngày 1 tháng 3 | 2027-03-01 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
mỗi năm vào ngày 15 tháng 1 lúc 9 giờ | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
mỗi thứ sáu lúc 9h đến hết ngày 30/6 | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630T165959Z
mỗi thứ hai lúc 10h, 10 lần | 2026-11-30T10:00 | FREQ=WEEKLY;BYDAY=MO;COUNT=10
thứ hai hàng tuần lúc 10h từ ngày 11/1 | 2027-01-11T10:00 | FREQ=WEEKLY;BYDAY=MO
thu sau luc 9 gio | 2026-11-27T09:00
ngay mai luc 14:30 | 2026-11-24T14:30
9h sang mai | 2026-11-24T09:00
9 gio sang thu hai tuan sau | 2026-11-30T09:00
chieu mai luc 3 gio | 2026-11-24T15:00
toi nay luc 7 gio | 2026-11-23T19:00
hai tuan nua | 2026-12-07
thu nam luc 10h | 2026-11-26T10:00
thu tu tuan sau | 2026-12-02
ngay 15 thang 12 | 2026-12-15
cuoi thang nay | 2026-11-30
moi thu hai luc 8 gio | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
nua tieng nua | 2026-11-23T16:30
chu nhat luc 18h | 2026-11-29T18:00
THỨ SÁU LÚC 9 GIỜ | 2026-11-27T09:00
thứ sáu  lúc   9  giờ | 2026-11-27T09:00
thứ sáu lúc 9 giờ nhé | 2026-11-27T09:00
thứ sáu lúc 9 giờ ạ! | 2026-11-27T09:00
giờ này ngày mai | 2026-11-24T16:00
thứ sáu lúc chín giờ | 2026-11-27T09:00
chín giờ sáng thứ sáu | 2026-11-27T09:00
9 giờ sáng thứ sáu ngày 27/11 | 2026-11-27T09:00
thứ sáu ngày 27 tháng 11 lúc 9 giờ sáng | 2026-11-27T09:00
ngày 27/11 9h | 2026-11-27T09:00
27/11 lúc 9h sáng | 2026-11-27T09:00
ngày 27 lúc 9 giờ | 2026-11-27T09:00
ngày hai mươi bảy tháng mười một | 2026-11-27
27 tháng 11 năm 2026 | 2026-11-27
9h00 sáng mai | 2026-11-24T09:00
09:00 sáng mai | 2026-11-24T09:00
09h00 ngày mai | 2026-11-24T09:00
8 giờ sáng ngày mai | 2026-11-24T08:00
sáng sớm mai lúc 6 giờ | 2026-11-24T06:00
6h sáng mai | 2026-11-24T06:00
3 giờ chiều ngày mai | 2026-11-24T15:00
ba giờ chiều mai | 2026-11-24T15:00
1 giờ rưỡi chiều mai | 2026-11-24T13:30
4 rưỡi chiều mai | 2026-11-24T16:30
15h30 ngày mai | 2026-11-24T15:30
15 giờ 30 phút ngày mai | 2026-11-24T15:30
8 giờ tối mai | 2026-11-24T20:00
tối mai 8h | 2026-11-24T20:00
tối ngày mai lúc 8 giờ | 2026-11-24T20:00
9h tối thứ bảy | 2026-11-28T21:00
10 giờ đêm nay | 2026-11-23T22:00
11h đêm nay | 2026-11-23T23:00
12h đêm nay | 2026-11-24T00:00
23h59 hôm nay | 2026-11-23T23:59
0h30 ngày mai | 2026-11-24T00:30
5 giờ chiều nay | 2026-11-23T17:00
chiều nay 17h30 | 2026-11-23T17:30
năm giờ chiều nay | 2026-11-23T17:00
5 rưỡi chiều nay | 2026-11-23T17:30
6 giờ kém 15 chiều nay | 2026-11-23T17:45
8 giờ kém 20 sáng mai | 2026-11-24T07:40
8 giờ kém năm sáng thứ ba | 2026-11-24T07:55
8 giờ 5 phút sáng mai | 2026-11-24T08:05
8 giờ năm phút sáng mai | 2026-11-24T08:05
bảy giờ rưỡi tối nay | 2026-11-23T19:30
19h30 tối nay | 2026-11-23T19:30
đúng 9 giờ sáng mai | 2026-11-24T09:00
khoảng 9 giờ sáng mai | 2026-11-24T09:00
tầm 3h chiều mai | 2026-11-24T15:00
5 phút nữa | 2026-11-23T16:05
năm phút nữa | 2026-11-23T16:05
ba mươi phút nữa | 2026-11-23T16:30
30p nữa | 2026-11-23T16:30
1h nữa | 2026-11-23T17:00
2h nữa | 2026-11-23T18:00
2 tiếng nữa | 2026-11-23T18:00
ba tiếng nữa | 2026-11-23T19:00
3 tiếng rưỡi nữa | 2026-11-23T19:30
sau nửa tiếng | 2026-11-23T16:30
sau nửa tiếng nữa | 2026-11-23T16:30
sau 1 tiếng rưỡi | 2026-11-23T17:30
sau một giờ | 2026-11-23T17:00
1 tiếng 15 phút nữa | 2026-11-23T17:15
48 tiếng nữa | 2026-11-25T16:00
hai ngày nữa | 2026-11-25
sau 3 ngày | 2026-11-26
sau ba ngày nữa | 2026-11-26
5 ngày nữa | 2026-11-28
7 ngày nữa | 2026-11-30
bảy ngày nữa | 2026-11-30
trong 3 ngày nữa | 2026-11-26
30 ngày nữa | 2026-12-23
ba tuần nữa | 2026-12-14
3 tuần nữa lúc 13h | 2026-12-14T13:00
bốn tuần nữa | 2026-12-21
sau một tuần | 2026-11-30
sau 1 tuần lúc 9h | 2026-11-30T09:00
ba tháng nữa | 2027-02-23
3 tháng nữa | 2027-02-23
6 tháng nữa | 2027-05-23
sau một tháng | 2026-12-23
một năm rưỡi nữa | 2028-05-23
hai năm nữa | 2028-11-23
sau nửa năm | 2027-05-23
thứ ba tuần sau lúc 13h30 | 2026-12-01T13:30
chiều thứ ba tuần sau lúc 1 giờ rưỡi | 2026-12-01T13:30
thứ tư tuần tới 9h sáng | 2026-12-02T09:00
tuần sau vào thứ tư | 2026-12-02
chủ nhật tuần này | 2026-11-29
chủ nhật tuần sau | 2026-12-06
thứ bảy này lúc 9h | 2026-11-28T09:00
thứ 7 này | 2026-11-28
thứ 2 tuần sau 8h | 2026-11-30T08:00
thứ hai ngày 7 tháng 12 | 2026-12-07
thứ hai 7/12 lúc 10h | 2026-12-07T10:00
1/12 | 2026-12-01
ngày 1/12 lúc 8h | 2026-12-01T08:00
mồng 1 tháng 12 | 2026-12-01
ngày 31 tháng 12 | 2026-12-31
31/1 | 2027-01-31
29/2/2028 | 2028-02-29
ngày 10 tháng 1 năm 2027 | 2027-01-10
10/01/2027 | 2027-01-10
10-1-2027 | 2027-01-10
10.1.2027 | 2027-01-10
10h ngày 10/1/2027 | 2027-01-10T10:00
thứ hai cuối cùng của tháng | 2026-11-30
thứ hai cuối tháng này | 2026-11-30
thứ hai đầu tháng 12 | 2026-12-07
thứ sáu đầu tiên của tháng 3 năm sau | 2027-03-05
ngày đầu tháng sau | 2026-12-01
ngày cuối cùng của năm | 2026-12-31
ngày cuối năm | 2026-12-31
thứ sáu tuần 2 | 2027-01-15
tuần 3 | 2027-01-18
giữa tuần sau | 2026-12-02
đầu tháng 2 | 2027-02-01
đầu tháng tới | 2026-12-01
giữa tháng một | 2027-01-15
giữa tháng tới | 2026-12-15
cuối tháng 12 | 2026-12-31
cuối tháng mười hai | 2026-12-31
cuối quý | 2026-12-31
cuối quý 1 | 2027-03-31
đầu quý sau | 2027-01-01
cuối năm sau | 2027-12-31
sáng mùng 1 Tết | 2027-02-06T08:00
mồng 2 Tết | 2027-02-07
mùng Một Tết | 2027-02-06
rằm tháng 8 | 2027-09-15
Tết Trung thu | 2027-09-15
Lễ Quốc khánh 2/9 | 2027-09-02
ngày Quốc khánh | 2027-09-02
Giáng sinh lúc 19h | 2026-12-25T19:00
ngày 20/10 | 2027-10-20
ngày quốc tế lao động 1/5 | 2027-05-01
ngày Giải phóng miền Nam | 2027-04-30
Tết năm sau | 2027-02-06
ba ngày trước Tết | 2027-02-03
hai tuần sau Giáng sinh | 2027-01-08
trước thứ hai | 2026-11-30
trước ngày 1 tháng 3 | 2027-03-01
trước cuối tháng | 2026-11-30
chậm nhất ngày 30/11 | 2026-11-30
hạn chót 15/12 | 2026-12-15
muộn nhất 12h trưa thứ tư | 2026-11-25T12:00
trong vòng 3 ngày | 2026-11-26
từ ngày 4 đến ngày 6 tháng 12 | 2026-12-04
4-6/12 | 2026-12-04
từ 4/12 đến 6/1 | 2026-12-04
13h-15h ngày mai | 2026-11-24T13:00
từ 1 giờ đến 3 giờ chiều mai | 2026-11-24T13:00
thứ năm 9h00-11h30 | 2026-11-26T09:00
mỗi thứ ba lúc 14h30 | 2026-11-24T14:30 | FREQ=WEEKLY;BYDAY=TU
thứ ba hàng tuần lúc 2 rưỡi chiều | 2026-11-24T14:30 | FREQ=WEEKLY;BYDAY=TU
sáng thứ tư hàng tuần lúc 8h | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=WE
8h sáng thứ tư hằng tuần | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=WE
thứ bảy và chủ nhật hàng tuần lúc 10h | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA,SU
9 giờ sáng hàng ngày | 2026-11-24T09:00 | FREQ=DAILY
mỗi ngày lúc 9 giờ sáng | 2026-11-24T09:00 | FREQ=DAILY
ngày nào cũng lúc 9h | 2026-11-24T09:00 | FREQ=DAILY
mỗi tuần một lần vào thứ năm lúc 10h | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=TH
hai tuần một lần vào thứ năm lúc 10 giờ | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
thứ năm cách tuần lúc 10h | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
2 tuần 1 lần vào thứ hai lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
mỗi bốn tuần vào thứ hai lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=4;BYDAY=MO
ngày cuối cùng của mỗi tháng lúc 12h | 2026-11-30T12:00 | FREQ=MONTHLY;BYMONTHDAY=-1
ngày 15 hàng tháng lúc 9h sáng | 2026-12-15T09:00 | FREQ=MONTHLY;BYMONTHDAY=15
mùng 1 mỗi tháng lúc 8h | 2026-12-01T08:00 | FREQ=MONTHLY;BYMONTHDAY=1
hàng tháng vào ngày 10 lúc 9 giờ | 2026-12-10T09:00 | FREQ=MONTHLY;BYMONTHDAY=10
ngày mùng 5 hàng tháng | 2026-12-05 | FREQ=MONTHLY;BYMONTHDAY=5
thứ sáu cuối tháng hàng tháng lúc 14h | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
thứ hai đầu tháng hàng tháng lúc 9h | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
ngày làm việc cuối cùng của mỗi tháng lúc 15 giờ | 2026-11-30T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
hàng quý vào ngày 1 lúc 9h | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
ngày 1 hàng quý lúc 9 giờ | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
ba tháng một lần vào ngày 1 lúc 9h | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
mỗi 6 tháng vào ngày 1 lúc 9h | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1
ngày 2/9 hàng năm lúc 10h | 2027-09-02T10:00 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2
hàng năm vào ngày 2 tháng 9 | 2027-09-02 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2
mỗi năm vào 1/3 lúc 9h | 2027-03-01T09:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
từ thứ 2 đến thứ 6 hàng tuần lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
thứ 2 đến thứ 6 lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
mỗi thứ hai lúc 8h đến hết năm | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T165959Z
sang thu bay luc 9 gio | 2026-11-28T09:00
9 gio sang thu sau tuan sau | 2026-12-04T09:00
chieu nay luc 5 gio | 2026-11-23T17:00
ngay kia luc 10 gio | 2026-11-25T10:00
mot tieng nua | 2026-11-23T17:00
ba ngay nua | 2026-11-26
hai thang nua | 2027-01-23
cuoi tuan nay | 2026-11-28
dau thang sau | 2026-12-01
thu hai hang tuan luc 8h | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
ngay 25 hang thang luc 9 gio | 2026-11-25T09:00 | FREQ=MONTHLY;BYMONTHDAY=25
9h kem 15 sang mai | 2026-11-24T08:45
nam gio chieu mai | 2026-11-24T17:00
thu nam tuan sau | 2026-12-03
giang sinh | 2026-12-25
quoc khanh | 2027-09-02
tet nguyen dan | 2027-02-06
Ngày Mai Lúc 9 Giờ | 2026-11-24T09:00
NGÀY MAI LÚC 9H | 2026-11-24T09:00
sáng thứ sáu | 2026-11-27T08:00
chiều mai | 2026-11-24T15:00
tối nay | 2026-11-23T19:00
trưa thứ tư | 2026-11-25T12:00
sáng mai | 2026-11-24T08:00
thứ năm này lúc 13h | 2026-11-26T13:00
thứ hai tới lúc 9h | 2026-11-30T09:00
thứ năm ngày 26 lúc 13h | 2026-11-26T13:00
12 giờ trưa thứ sáu | 2026-11-27T12:00
giữa trưa mai | 2026-11-24T12:00
nửa đêm nay | 2026-11-24T00:00
24h đêm nay | 2026-11-24T00:00
24h thứ sáu | 2026-11-28T00:00
1 giờ 15 phút nữa | 2026-11-23T17:15
1h15 nữa | 2026-11-23T17:15
1h30p nữa | 2026-11-23T17:30
mười phút nữa | 2026-11-23T16:10
chín mươi phút nữa | 2026-11-23T17:30
khoảng một tiếng nữa | 2026-11-23T17:00
tầm 30 phút nữa | 2026-11-23T16:30
10 ngày kể từ hôm nay | 2026-12-03
một tuần kể từ hôm nay | 2026-11-30
hai tuần kể từ ngày mai | 2026-12-08
ba tuần kể từ bây giờ | 2026-12-14
3 tuần trước Tết | 2027-01-16
một tháng sau Tết | 2027-03-06
một tuần sau Tết Nguyên đán | 2027-02-13
hôm sau Tết | 2027-02-07
ngày 31 tháng mười hai | 2026-12-31
mùng 2 tháng 12 | 2026-12-02
ngày 2 tháng 12 lúc 3 giờ chiều | 2026-12-02T15:00
mùng 2 | 2026-12-02
ngày 12 tháng 1 | 2027-01-12
20 tháng 1 lúc 13 giờ | 2027-01-20T13:00
thứ tư ngày 20/1 lúc 13h | 2027-01-20T13:00
thứ tư, ngày 20 tháng 1 năm 2027, 13h00 | 2027-01-20T13:00
13h00 ngày 20/1/2027 | 2027-01-20T13:00
20/1/27 | 2027-01-20
ngày 20-1-2027 | 2027-01-20
thứ tư cuối cùng của tháng 2 | 2027-02-24
thứ bảy cuối cùng của tháng 2 lúc 11h | 2027-02-27T11:00
thứ bảy cuối tháng 2 | 2027-02-27
ngày làm việc cuối cùng của tháng | 2026-11-30
ngày làm việc đầu tiên của tuần sau | 2026-11-30
thứ năm đầu tiên hàng tháng | 2026-12-03 | FREQ=MONTHLY;BYDAY=1TH
thứ hai tuần 49 lúc 13h | 2026-11-30T13:00
tuần 50, thứ ba lúc 10h | 2026-12-08T10:00
tuần 6 năm 2027 | 2027-02-08
cuối tuần 50 | 2026-12-11
cuối năm 2027 | 2027-12-31
đầu năm 2027 | 2027-01-01
đầu năm | 2027-01-01
giữa tháng 5 | 2027-05-15
cuối tháng 5 năm sau | 2027-05-31
trong tháng 12 | 2026-12-01
tháng 1 năm 2027 | 2027-01-01
tháng 1/2027 | 2027-01-01
tháng một năm sau | 2027-01-01
tháng tới | 2026-12-01
quý 1 | 2027-01-01
cuối tuần sau | 2026-12-05
Valentine | 2027-02-14
lễ Tình nhân lúc 18h | 2027-02-14T18:00
ngày Thầy thuốc Việt Nam | 2027-02-27
ngày Thương binh Liệt sĩ | 2027-07-27
ngày thành lập Đảng | 2027-02-03
ông Công ông Táo | 2027-01-30
23 tháng Chạp | 2027-01-30
lễ Vu Lan | 2027-08-16
Phật Đản | 2027-05-20
Tết Đoan Ngọ | 2027-06-09
giao thừa lúc 23h | 2027-02-05T23:00
thứ bảy mùng 1 Tết | 2027-02-06
quốc khánh Thụy Điển | 2027-06-06
Lucia | 2026-12-13
chậm nhất ngày mai | 2026-11-24
chậm nhất 12h trưa mai | 2026-11-24T12:00
trước 17h thứ sáu | 2026-11-27T17:00
trước 5 giờ chiều thứ sáu | 2026-11-27T17:00
trước cuối tháng 3 | 2027-03-31
hạn cuối là 31/12 | 2026-12-31
đến hết ngày 31/12 | 2026-12-31
trong vòng một tháng | 2026-12-23
trong vòng 48 tiếng | 2026-11-25T16:00
28 và 29 tháng 1 | 2027-01-28
từ 28/1 đến 30/1 | 2027-01-28
28/1–30/1 | 2027-01-28
từ thứ năm đến thứ sáu tuần sau | 2026-12-03
sáng mai từ 9h đến 11h | 2026-11-24T09:00
13h - 15h thứ tư | 2026-11-25T13:00
từ 13 giờ đến 15 giờ thứ tư | 2026-11-25T13:00
chiều mai từ 2 giờ đến 4 giờ | 2026-11-24T14:00
thứ 2 và thứ 4 hàng tuần lúc 9h | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
T2, T4, T6 hàng tuần lúc 8h | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
thứ 3 và 5 hàng tuần lúc 10h | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
thứ hai cách tuần | 2026-11-30 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
mỗi 14 ngày lúc 9h | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=14
mỗi tuần lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY
mỗi tháng lúc 9h | 2026-12-23T09:00 | FREQ=MONTHLY
mỗi tháng một lần vào ngày 5 lúc 9h | 2026-12-05T09:00 | FREQ=MONTHLY;BYMONTHDAY=5
cuối mỗi tháng lúc 17h | 2026-11-30T17:00 | FREQ=MONTHLY;BYMONTHDAY=-1
cuối tháng hàng tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
đầu mỗi quý lúc 9h | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
thứ hai đầu tiên mỗi quý lúc 10h | 2027-01-04T10:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO
ngày cuối cùng mỗi quý | 2026-12-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
hàng năm vào ngày 20/11 lúc 9h | 2027-11-20T09:00 | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20
mỗi năm một lần vào ngày 1/10 | 2027-10-01 | FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
mỗi giờ | 2026-11-23T17:00 | FREQ=HOURLY
mỗi 30 phút | 2026-11-23T16:30 | FREQ=MINUTELY;INTERVAL=30
cứ 2 tiếng một lần | 2026-11-23T18:00 | FREQ=HOURLY;INTERVAL=2
mỗi chiều lúc 3 giờ | 2026-11-24T15:00 | FREQ=DAILY
chiều thứ sáu hàng tuần lúc 4 giờ | 2026-11-27T16:00 | FREQ=WEEKLY;BYDAY=FR
mỗi tối chủ nhật lúc 8h | 2026-11-29T20:00 | FREQ=WEEKLY;BYDAY=SU
mỗi thứ sáu lúc 9h cho đến Tết | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20270206T165959Z
thứ hai nào cũng lúc 8h | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
sang thu hai luc 8 gio ruoi | 2026-11-30T08:30
2 gio ruoi chieu mai | 2026-11-24T14:30
tuan sau | 2026-11-30
thang sau | 2026-12-01
nam sau | 2027-01-01
thu sau tuan toi luc 14 gio | 2026-12-04T14:00
chu nhat nay | 2026-11-29
ngay mung 1 thang 3 | 2027-03-01
truoc ngay 15/12 | 2026-12-15
han 15/12 | 2026-12-15
moi ngay luc 7 gio sang | 2026-11-24T07:00 | FREQ=DAILY
hai tuan mot lan vao thu ba luc 10h | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
thu sau cuoi cung cua thang 1 | 2027-01-29
nua nam nua | 2027-05-23
1 tieng ruoi nua | 2026-11-23T17:30
15 phut nua | 2026-11-23T16:15
6 giờ tối nay | 2026-11-23T18:00
sáu giờ sáng mai | 2026-11-24T06:00
thứ sáu lúc 17:00 | 2026-11-27T17:00
ngày 3 tháng 12 lúc 13 giờ 15 | 2026-12-03T13:15
ngày 3/12 13h15' | 2026-12-03T13:15
khoảng 10h thứ sáu | 2026-11-27T10:00
đúng 9h | 2026-11-24T09:00
9h đúng | 2026-11-24T09:00
9h15 | 2026-11-24T09:15
lúc 9 giờ 15 | 2026-11-24T09:15
1 tuần lễ nữa | 2026-11-30
3 tháng nữa lúc 9h | 2027-02-23T09:00
sau hai ngày | 2026-11-25
trước Giáng sinh | 2026-12-25
trước Tết | 2027-02-06
cuối tháng này lúc 5 giờ chiều | 2026-11-30T17:00
ngày 1 và ngày 15 hàng tháng | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1,15
ngày 1 và 15 hàng tháng lúc 9h | 2026-12-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1,15
mỗi thứ sáu trong tháng 12 lúc 9h | 2026-12-04T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T165959Z
giờ này tuần sau | 2026-11-30T16:00
hai tuần và ba ngày nữa | 2026-12-10
thứ năm tuần sau ngày 3/12 | 2026-12-03
thứ hai đầu tiên cách tháng | 2026-12-07 | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
thứ tư 25/11 từ 9h đến 10h | 2026-11-25T09:00
thứ 7 - chủ nhật | 2026-11-28
10h sáng thứ bảy | 2026-11-28T10:00
3 giờ đêm | 2026-11-24T03:00
3h sáng mai | 2026-11-24T03:00
5h sáng | 2026-11-24T05:00
6h30 sáng mai | 2026-11-24T06:30
sáng sớm mai | 2026-11-24T08:00
khuya nay | 2026-11-23T22:00
tối mai | 2026-11-24T19:00
tối thứ sáu | 2026-11-27T19:00
sáng thứ hai | 2026-11-30T08:00
trưa mai | 2026-11-24T12:00
1/3/27 10h | 2027-03-01T10:00
2027-2-1 | 2027-02-01
1.2.27 | 2027-02-01
3/12/27 9h | 2027-12-03T09:00
thứ năm ngày 3 tháng 12 năm 2026 lúc 9h00 | 2026-12-03T09:00
chậm nhất cuối tháng 11 | 2026-11-30
trước 15h | 2026-11-24T15:00
trước 15h thứ sáu | 2026-11-27T15:00
trước trưa mai | 2026-11-24T12:00
trước 12h trưa mai | 2026-11-24T12:00
thứ hai sau Tết | 2027-02-08
hôm trước Giáng sinh | 2026-12-24
mỗi 15 phút | 2026-11-23T16:15 | FREQ=MINUTELY;INTERVAL=15
mỗi nửa tiếng | 2026-11-23T16:30 | FREQ=MINUTELY;INTERVAL=30
mỗi 3 tiếng | 2026-11-23T19:00 | FREQ=HOURLY;INTERVAL=3
mỗi đêm lúc 2h | 2026-11-24T02:00 | FREQ=DAILY
mỗi đêm lúc 10 giờ | 2026-11-23T22:00 | FREQ=DAILY
mỗi cuối tuần | 2026-11-28 | FREQ=WEEKLY;BYDAY=SA,SU
ngày cuối cùng của tháng hàng tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
ngày đầu tiên của mỗi tháng | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
mùng 1 hằng tháng | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
ngày 31 hàng tháng | 2026-12-31 | FREQ=MONTHLY;BYMONTHDAY=31
hàng tuần thứ hai | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
hàng tuần, vào thứ hai, lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
thứ hai lúc 9h hàng tuần | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
thứ 3 & thứ 5 hàng tuần 10:00 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
thứ ba hàng tuần 14h-15h | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU
từ thứ 2 đến thứ 5 hàng tuần lúc 9h | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
hàng ngày 9h | 2026-11-24T09:00 | FREQ=DAILY
mỗi thứ hai 9h | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
hàng năm vào Giáng sinh | 2026-12-25 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
hàng năm | 2027-11-23 | FREQ=YEARLY
hàng tháng | 2026-12-23 | FREQ=MONTHLY
hàng tuần | 2026-11-30 | FREQ=WEEKLY
hai tháng một lần | 2027-01-23 | FREQ=MONTHLY;INTERVAL=2
hai năm một lần vào ngày 1/3 | 2027-03-01 | FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=1
bốn tháng một lần vào ngày 15 | 2026-12-15 | FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=15
lúc 7 giờ | 2026-11-24T07:00
7 giờ ngày mai | 2026-11-24T07:00
7h tối | 2026-11-23T19:00
7h tối thứ năm | 2026-11-26T19:00
trưa ngày 1/12 | 2026-12-01T12:00
12h trưa 1/12 | 2026-12-01T12:00
cuối ngày thứ sáu | 2026-11-27T17:00
cuối ngày mai | 2026-11-24T17:00
trước tối nay | 2026-11-23T19:00
thứ tư tuần sau nữa lúc 9h | 2026-12-09T09:00
thứ sáu hai tuần nữa | 2026-12-11
thứ sáu sau hai tuần | 2026-12-11
một tháng kể từ mai | 2026-12-24
3 tháng kể từ bây giờ lúc 9h | 2027-02-23T09:00
2 ngày làm việc nữa | 2026-11-25
sau 5 ngày làm việc | 2026-11-30
ngày làm việc tiếp theo lúc 9h | 2026-11-24T09:00
thứ hai tuần tới nữa | 2026-12-07
thứ sáu cuối cùng của tháng sau | 2026-12-25
thứ sáu cuối tháng 3 năm 2027 lúc 12h trưa | 2027-03-26T12:00
mùng 8 tháng 3 | 2027-03-08
8/3 lúc 9h | 2027-03-08T09:00
20/11 lúc 8h | 2027-11-20T08:00
1/5 | 2027-05-01
2/9/2027 | 2027-09-02
giỗ tổ | 2027-04-16
10/3 âm lịch | 2027-04-16
mùng 10/3 âm lịch | 2027-04-16
15/8 âm lịch | 2027-09-15
rằm tháng Tám | 2027-09-15
mùng 5 tháng 5 âm lịch | 2027-06-09
tết ông Công ông Táo | 2027-01-30
30 Tết lúc 8h tối | 2027-02-05T20:00
sáng mùng 2 Tết | 2027-02-07T08:00
mùng 6 Tết lúc 8h | 2027-02-11T08:00
Tết 2028 | 2028-01-26
Giáng sinh 2027 | 2027-12-25
Noel năm sau | 2027-12-25
đêm Noel lúc 8h tối | 2026-12-24T20:00
hai ngày trước Tết | 2027-02-04
3 ngày sau Tết | 2027-02-09
T2 tuần sau | 2026-11-30
T6 tuần sau 14h | 2026-12-04T14:00
T7 | 2026-11-28
CN tuần sau | 2026-12-06
sáng CN | 2026-11-29T08:00
thứ 2 tuần sau nữa | 2026-12-07
thứ sáu ngày 4 tháng 12 | 2026-12-04
thứ 6, 4/12/2026 | 2026-12-04
thứ sáu này lúc 4h chiều | 2026-11-27T16:00
chiều thứ 6 này | 2026-11-27T15:00
chiều thứ sáu tuần này lúc 16h | 2026-11-27T16:00
tối T7 lúc 19h | 2026-11-28T19:00
từ 27/11 | 2026-11-27
từ thứ hai | 2026-11-30
bắt đầu từ thứ hai | 2026-11-30
kể từ 1/12 | 2026-12-01
đến 15/12 | 2026-12-15
đến hết tuần | 2026-11-27
hết tuần này | 2026-11-27
hết tháng | 2026-11-30
hết tháng 12 | 2026-12-31
trong tuần sau | 2026-11-30
trong ngày mai | 2026-11-24
trong hôm nay | 2026-11-23
trong 24h | 2026-11-24T16:00
trong 24 giờ tới | 2026-11-24T16:00
trong hai tuần tới | 2026-12-07
sau 2 tuần nữa | 2026-12-07
2 hôm nữa | 2026-11-25
hai bữa nữa | 2026-11-25
thứ sáu sau 14 ngày nữa | 2026-12-11
thứ sáu cuối cùng của tháng 11 | 2026-11-27
cuối tuần cuối cùng của tháng 1 | 2027-01-30
9h ngày 15 | 2026-12-15T09:00
ngày 15 lúc 9 giờ sáng | 2026-12-15T09:00
chín giờ sáng ngày mười lăm tháng mười hai | 2026-12-15T09:00
thứ sáu tuần 49 lúc 13h | 2026-12-04T13:00
sang tuần sau | 2026-11-30
thứ hai ngày 30 tháng 11 lúc 9:00 | 2026-11-30T09:00
thứ 2 30/11 9h00 | 2026-11-30T09:00
30/11 9h | 2026-11-30T09:00
ngày ba mươi tháng mười một | 2026-11-30
ngày cuối tháng 11 | 2026-11-30
mùng một tháng mười hai lúc chín giờ sáng | 2026-12-01T09:00
ngày 1/12 lúc 9h sáng | 2026-12-01T09:00
hôm sau Giáng sinh | 2026-12-26
Giáng sinh năm nay | 2026-12-25
thứ hai tuần sau lúc 8 giờ | 2026-11-30T08:00
8 giờ sáng thứ hai tuần sau | 2026-11-30T08:00
thứ năm tuần này | 2026-11-26
chiều thứ năm này lúc 3 giờ | 2026-11-26T15:00
chiều thứ năm | 2026-11-26T15:00
sáng thứ năm lúc 10 giờ | 2026-11-26T10:00
9 giờ tối nay | 2026-11-23T21:00
21h30 tối nay | 2026-11-23T21:30
8 giờ 15 tối nay | 2026-11-23T20:15
4 giờ kém 15 chiều mai | 2026-11-24T15:45
khoảng 8 rưỡi sáng mai | 2026-11-24T08:30
từ 13h đến 15h ngày mai | 2026-11-24T13:00
13h–15h thứ năm | 2026-11-26T13:00
thứ năm 13-15h | 2026-11-26T13:00
thứ năm 13h00-15h30 | 2026-11-26T13:00
3/12 13h-15h | 2026-12-03T13:00
từ thứ sáu đến chủ nhật | 2026-11-27
từ ngày 1 đến ngày 5 tháng 12 | 2026-12-01
1-5/12 | 2026-12-01
1 - 5 tháng 12 | 2026-12-01
từ 1/12 đến hết 5/12 | 2026-12-01
tuần 49-50 | 2026-11-30
một phút nữa | 2026-11-23T16:01
60 phút nữa | 2026-11-23T17:00
120 phút nữa | 2026-11-23T18:00
1 ngày nữa | 2026-11-24
1 tháng nữa | 2026-12-23
12 tháng nữa | 2027-11-23
mười hai tiếng nữa | 2026-11-24T04:00
36 tiếng nữa | 2026-11-25T04:00
1 tuần 2 ngày nữa | 2026-12-02
một năm hai tháng nữa | 2028-01-23
mỗi ngày lúc 8h đến thứ sáu | 2026-11-24T08:00 | FREQ=DAILY;UNTIL=20261127T165959Z
mỗi sáng | 2026-11-24T08:00 | FREQ=DAILY
mỗi tối lúc chín giờ | 2026-11-23T21:00 | FREQ=DAILY
mỗi đêm | 2026-11-23T22:00 | FREQ=DAILY
mỗi thứ bảy | 2026-11-28 | FREQ=WEEKLY;BYDAY=SA
sáng thứ bảy hàng tuần lúc 10h | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA
chiều thứ ba hàng tuần lúc 2 giờ | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU
thứ 3, thứ 5 hàng tuần lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=TU,TH
T3/T5 hàng tuần lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=TU,TH
thứ 2-4-6 lúc 8h hàng tuần | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
các thứ hai lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
mỗi hai tuần | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
hai tuần một lần | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
2 tuần/lần vào thứ hai lúc 9h | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
hai tuần một lần vào thứ hai lúc 9h bắt đầu từ 7/12 | 2026-12-07T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
ba ngày một lần | 2026-11-24 | FREQ=DAILY;INTERVAL=3
10 ngày một lần lúc 9h | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=10
6 tuần một lần vào thứ sáu lúc 9h | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=6;BYDAY=FR
ngày 31 mỗi tháng | 2026-12-31 | FREQ=MONTHLY;BYMONTHDAY=31
cuối hàng tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
hàng tháng vào cuối tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
mỗi tháng vào ngày cuối cùng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
ngày làm việc cuối cùng của mỗi quý lúc 9h | 2026-12-31T09:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
mỗi quý một lần vào ngày 1 | 2027-01-01 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
thứ hai đầu tiên của tháng 5 hàng năm | 2027-05-03 | FREQ=YEARLY;BYMONTH=5;BYDAY=1MO
24/12 hàng năm lúc 15h | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
lúc 09:00 | 2026-11-24T09:00
lúc 21:00 | 2026-11-23T21:00
9h tối | 2026-11-23T21:00
21 giờ | 2026-11-23T21:00
12 giờ | 2026-11-24T12:00
12h | 2026-11-24T12:00
0 giờ | 2026-11-24T00:00
0h15 | 2026-11-24T00:15
24 giờ | 2026-11-24T00:00
12 giờ rưỡi | 2026-11-24T12:30
12 giờ 30 trưa | 2026-11-24T12:30
12h30 đêm | 2026-11-24T00:30
1 giờ kém 15 chiều | 2026-11-24T12:45
1 giờ kém 15 | 2026-11-24T12:45
12 giờ kém 5 | 2026-11-24T11:55
giữa tuần | 2026-11-25
cuối tháng 2 | 2027-02-28
cuối năm 2026 | 2026-12-31
đầu quý 2 | 2027-04-01
cuối quý hai | 2027-06-30
quý ba | 2027-07-01
quý 3 năm 2027 | 2027-07-01
Giáng sinh tới | 2026-12-25
Tết này | 2027-02-06
Tết tới | 2027-02-06
tháng 12 tới | 2026-12-01
tháng 5 tới | 2027-05-01
tháng 5 này | 2027-05-01
ngày cuối tháng 5 | 2027-05-31
mùng 1/5 | 2027-05-01
5 tháng 5 | 2027-05-05
mùng năm tháng năm | 2027-05-05
năm giờ chiều thứ năm | 2026-11-26T17:00
sáu giờ sáng thứ sáu | 2026-11-27T06:00
bảy giờ tối thứ bảy | 2026-11-28T19:00
ba giờ chiều thứ ba | 2026-11-24T15:00
tám giờ sáng thứ tư | 2026-11-25T08:00
hai giờ chiều thứ hai | 2026-11-30T14:00
thứ bảy 28/11 | 2026-11-28
thứ bảy ngày 28 | 2026-11-28
ngày 28 | 2026-11-28
chủ nhật 29 | 2026-11-29
sang thu sau | 2026-11-27T08:00
chieu thu nam luc 3 gio | 2026-11-26T15:00
8 gio 30 sang thu hai | 2026-11-30T08:30
mung 5 thang 12 | 2026-12-05
cuoi thang 12 | 2026-12-31
dau nam sau | 2027-01-01
giua thang 1 | 2027-01-15
nua thang nua | 2026-12-08
hai ngay nua | 2026-11-25
tuan sau thu tu | 2026-12-02
ngay 2/9 | 2027-09-02
30 tet | 2027-02-05
mung 1 tet | 2027-02-06
hang thang vao ngay 15 luc 10h | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
thu hai dau tien cua thang 12 | 2026-12-07
7 gio ruoi toi nay | 2026-11-23T19:30
9 gio kem 15 sang mai | 2026-11-24T08:45
tu 9h den 11h sang mai | 2026-11-24T09:00
truoc thu sau | 2026-11-27
trong 2 tuan | 2026-12-07
1 thang nua | 2026-12-23
toi mai | 2026-11-24T19:00
trua mai | 2026-11-24T12:00
dem nay | 2026-11-23T22:00
chieu mai | 2026-11-24T15:00
sang mai | 2026-11-24T08:00
thứ năm lúc 10 rưỡi | 2026-11-26T10:30
10 giờ rưỡi thứ năm | 2026-11-26T10:30
sáng mai lúc 9 rưỡi | 2026-11-24T09:30
thứ hai, 7 tháng 12 lúc 8h00 | 2026-12-07T08:00
ngày mùng bảy tháng mười hai | 2026-12-07
8h00 ngày 7/12/2026 | 2026-12-07T08:00
8 giờ sáng ngày 7 tháng 12 năm 2026 | 2026-12-07T08:00
07/12/2026 | 2026-12-07
2026-12-07T08:00 | 2026-12-07T08:00
ba tiếng rưỡi nữa | 2026-11-23T19:30
75 phút nữa | 2026-11-23T17:15
bốn tháng nữa | 2027-03-23
chín tháng nữa | 2027-08-23
100 ngày nữa | 2027-03-03
thứ bảy tới | 2026-11-28
chủ nhật tới lúc 12h | 2026-11-29T12:00
tối chủ nhật lúc 7 giờ | 2026-11-29T19:00
thứ ba tuần sau nữa | 2026-12-08
tuần sau nữa thứ ba | 2026-12-08
hai ngày trước Giáng sinh lúc 9h | 2026-12-23T09:00
bốn tuần sau Tết Dương lịch | 2027-01-29
thứ tư cuối cùng của tháng sau | 2026-12-30
thứ sáu đầu tiên của tháng sau lúc 9h | 2026-12-04T09:00
chủ nhật cuối cùng của tháng 3 | 2027-03-28
ngày đầu tiên của tháng 4 | 2027-04-01
ngày cuối cùng của tháng sau | 2026-12-31
cuối tháng 2 năm 2028 | 2028-02-29
thứ ba tuần 52 | 2026-12-22
tuần 8 năm 2027 | 2027-02-22
trước 16h thứ ba | 2026-11-24T16:00
trước 17h hôm nay | 2026-11-23T17:00
trước ngày 10 tháng 1 | 2027-01-10
24-26/12 | 2026-12-24
từ 24 đến 26 tháng 12 | 2026-12-24
20/12 - 6/1 | 2026-12-20
8h30-9h15 sáng mai | 2026-11-24T08:30
từ 10h đến 12h ngày mai | 2026-11-24T10:00
mỗi chủ nhật lúc 19h | 2026-11-29T19:00 | FREQ=WEEKLY;BYDAY=SU
sáng thứ ba hàng tuần lúc 10h | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU
tối chủ nhật hàng tuần lúc 6 rưỡi | 2026-11-29T18:30 | FREQ=WEEKLY;BYDAY=SU
mỗi thứ tư và thứ sáu lúc 8 giờ rưỡi sáng | 2026-11-25T08:30 | FREQ=WEEKLY;BYDAY=WE,FR
hai tuần một lần vào thứ sáu lúc 14h | 2026-11-27T14:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
cách tuần vào thứ hai và thứ năm lúc 9h | 2026-11-26T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH
5 tuần một lần vào thứ ba lúc 10h | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=5;BYDAY=TU
thứ năm cuối cùng hàng tháng lúc 9h | 2026-11-26T09:00 | FREQ=MONTHLY;BYDAY=-1TH
ngày 20 hàng tháng lúc 8h | 2026-12-20T08:00 | FREQ=MONTHLY;BYMONTHDAY=20
ngày mười hàng tháng | 2026-12-10 | FREQ=MONTHLY;BYMONTHDAY=10
hai tháng một lần vào ngày 15 lúc 10h | 2026-12-15T10:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15
ngày cuối cùng của mỗi quý lúc 9h | 2026-12-31T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
ngày 2 tháng 9 hàng năm lúc 11h | 2027-09-02T11:00 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2
mỗi năm một lần vào ngày 1 tháng 9 | 2027-09-01 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1
thứ sáu cuối cùng của tháng 5 hàng năm lúc 12h | 2027-05-28T12:00 | FREQ=YEARLY;BYMONTH=5;BYDAY=-1FR
mỗi ngày làm việc lúc 7h45 | 2026-11-24T07:45 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
thứ hai đến thứ sáu hàng tuần lúc 7h45 sáng | 2026-11-24T07:45 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
muoi gio ruoi sang mai | 2026-11-24T10:30
thu ba tuan sau nua | 2026-12-08
cuoi quy nay | 2026-12-31
ba thang nua | 2027-02-23
ngay 20 hang thang luc 8h | 2026-12-20T08:00 | FREQ=MONTHLY;BYMONTHDAY=20
ngày 31 | 2026-12-31
tuần 53 | 2026-12-28
tuần 2 | 2027-01-11
thứ hai tuần 2 | 2027-01-11
24:00 | 2026-11-24T00:00
24h | 2026-11-24T00:00
24 giờ thứ sáu | 2026-11-28T00:00
12/5 | 2027-05-12
5/12 | 2026-12-05
13/5 | 2027-05-13
giữa trưa | 2026-11-24T12:00
ngày kìa | 2026-11-26
ngày mốt | 2026-11-25
mùng 5 | 2026-12-05
mùng 5 tháng 12 | 2026-12-05
mùng 2 Tết lúc 9h | 2027-02-07T09:00
mồng 3 tết | 2027-02-08
rằm tháng giêng | 2027-02-20
15 tháng 8 âm lịch | 2027-09-15
thứ hai tuần sau nữa | 2026-12-07
thứ 2 tuần sau | 2026-11-30
thứ hai tuần tới | 2026-11-30
thứ 6 tuần này | 2026-11-27
thứ 6 này | 2026-11-27
thứ 6 tới | 2026-11-27
T6 | 2026-11-27
T6 tuần sau | 2026-12-04
T2 9h | 2026-11-30T09:00
chiều T6 | 2026-11-27T15:00
CN tuần này | 2026-11-29
đầu tháng | 2026-12-01
giữa tháng | 2026-12-15
hết ngày thứ sáu | 2026-11-27
hết ngày mai | 2026-11-24
cuối ngày | 2026-11-23T17:00
EOD | 2026-11-23T17:00
EOD thứ 6 | 2026-11-27T17:00
9h thứ 6 | 2026-11-27T09:00
chín giờ sáng mai | 2026-11-24T09:00
3 giờ kém 15 chiều mai | 2026-11-24T14:45
9 giờ kém 10 | 2026-11-24T08:50
10 giờ kém 5 sáng mai | 2026-11-24T09:55
7 giờ tối | 2026-11-23T19:00
7 giờ tối mai | 2026-11-24T19:00
tối thứ bảy | 2026-11-28T19:00
tối thứ bảy 7h | 2026-11-28T19:00
sáng mai 8h | 2026-11-24T08:00
8h sáng mai | 2026-11-24T08:00
chiều thứ tư 3h | 2026-11-25T15:00
đêm mai 11 giờ | 2026-11-24T23:00
12h đêm | 2026-11-24T00:00
12h trưa | 2026-11-24T12:00
12 giờ trưa mai | 2026-11-24T12:00
0h | 2026-11-24T00:00
0 giờ ngày 1/1 | 2027-01-01T00:00
1h sáng | 2026-11-24T01:00
1 giờ chiều | 2026-11-24T13:00
13h | 2026-11-24T13:00
13h30 | 2026-11-24T13:30
13g30 | 2026-11-24T13:30
13:30 | 2026-11-24T13:30
mười ba giờ | 2026-11-24T13:00
3 giờ | 2026-11-24T15:00
7 giờ | 2026-11-24T07:00
hôm nay | 2026-11-23
bữa nay | 2026-11-23
hnay 18h | 2026-11-23T18:00
2 ngày nữa | 2026-11-25
sau 30 phút | 2026-11-23T16:30
trong 3 ngày tới | 2026-11-26
3 ngày làm việc nữa | 2026-11-26
sau 3 ngày làm việc | 2026-11-26
chậm nhất thứ sáu | 2026-11-27
chậm nhất ngày 15/12 | 2026-12-15
trước Giáng sinh 10 ngày | 2026-12-15
một tuần sau Tết | 2027-02-13
10 ngày trước Giáng sinh | 2026-12-15
giỗ tổ Hùng Vương | 2027-04-16
Tết dương lịch | 2027-01-01
20/10 | 2027-10-20
ngày nhà giáo Việt Nam | 2027-11-20
quốc tế phụ nữ | 2027-03-08
phục sinh | 2027-03-28
hàng ngày lúc 8h | 2026-11-24T08:00 | FREQ=DAILY
mỗi ngày 8h | 2026-11-24T08:00 | FREQ=DAILY
thứ 2, 4, 6 hàng tuần lúc 8h | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
mỗi thứ 2 và thứ 5 | 2026-11-26 | FREQ=WEEKLY;BYDAY=MO,TH
hai tuần một lần vào thứ ba | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
2 tuần một lần | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
3 tháng một lần | 2027-02-23 | FREQ=MONTHLY;INTERVAL=3
mỗi tháng vào ngày 15 | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
ngày 15 hàng tháng | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
ngày cuối cùng của mỗi tháng | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
ngày làm việc cuối cùng mỗi tháng | 2026-11-30 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
thứ sáu cuối cùng hàng tháng | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR
hàng quý | 2027-02-23 | FREQ=MONTHLY;INTERVAL=3
mỗi quý | 2027-02-23 | FREQ=MONTHLY;INTERVAL=3
hàng năm ngày 2/9 | 2027-09-02 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2
hằng năm vào 6/6 | 2027-06-06 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
các ngày trong tuần lúc 8h30 | 2026-11-24T08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
mỗi sáng thứ hai | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
mỗi chiều thứ sáu lúc 4h | 2026-11-27T16:00 | FREQ=WEEKLY;BYDAY=FR
12–14/5 | 2027-05-12
12-14 tháng 5 | 2027-05-12
từ 12/5 đến 14/5 | 2027-05-12
từ ngày 12 đến ngày 14 tháng 5 | 2027-05-12
thứ 2 - thứ 4 | 2026-11-30
từ 9h đến 11h mai | 2026-11-24T09:00
thứ sáu 13h-15h | 2026-11-27T13:00
15/3/2027 | 2027-03-15
15-3-2027 | 2027-03-15
15.3.2027 | 2027-03-15
2027-03-15 | 2027-03-15
ngày 15 tháng 3 năm 2027 | 2027-03-15
15 tháng ba | 2027-03-15
15 tháng 3 | 2027-03-15
15/3 | 2027-03-15
9h ngày 15/3 | 2027-03-15T09:00
ngày 15/3 lúc 9h | 2027-03-15T09:00
thứ hai ngày 30/11 | 2026-11-30
thứ hai 30/11 | 2026-11-30
thứ ba ngày 1 tháng 12 | 2026-12-01
29/2 | 2028-02-29
ngày 5 tháng sau | 2026-12-05
ngày 28 tháng này | 2026-11-28
quý I | 2027-01-01
quý I/2027 | 2027-01-01
thứ hai này | 2026-11-23
sáng thứ 7 | 2026-11-28T08:00
ngay kia | 2026-11-25
thu 2 tuan sau nua | 2026-12-07
cuoi thang | 2026-11-30
mung 5 | 2026-12-05
ram thang 8 | 2027-09-15
9h sang thu 6 | 2026-11-27T09:00
hang tuan vao thu 3 | 2026-11-24 | FREQ=WEEKLY;BYDAY=TU
ngay 15 hang thang | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
chu nhat | 2026-11-29
chieu chu nhat | 2026-11-29T15:00
toi mai 7h | 2026-11-24T19:00
tu 12 den 14 thang 5 | 2027-05-12
ngay 15 thang 3 | 2027-03-15
thu sau tuan sau | 2026-12-04
cham nhat thu sau | 2026-11-27
het ngay mai | 2026-11-24
trong tuan sau | 2026-11-30
vào khoảng 9h sáng mai | 2026-11-24T09:00
tầm 3 giờ chiều | 2026-11-24T15:00
khoảng 9-10h mai | 2026-11-24T09:00
quý I | 2027-01-01
quý II/2027 | 2027-04-01
quý 1/2027 | 2027-01-01
quý III năm 2027 | 2027-07-01
cuối quý I | 2027-03-31
đầu quý II | 2027-04-01
trước Giáng sinh 10 ngày | 2026-12-15
sau Tết 1 tuần | 2027-02-13
trước Tết hai tuần | 2027-01-23
hết ngày mai | 2026-11-24
hết ngày thứ sáu | 2026-11-27
trước hết ngày 15/12 | 2026-12-15
EOD thứ 6 | 2026-11-27T17:00
T2-T6 | 2026-11-30
trước ngày 15/3 2 tuần | 2027-03-01
ngày 12 tháng giêng dương lịch | 2027-01-12
quý 2/2027 | 2027-04-01
ngày rưỡi nữa | 2026-11-25T04:00
một ngày rưỡi nữa | 2026-11-25T04:00
tiếng rưỡi nữa | 2026-11-23T17:30
3 ngày sau | 2026-11-26
2 tuần sau | 2026-12-07
thứ 6 22h-2h | 2026-11-27T22:00
cuối giờ chiều thứ sáu | 2026-11-27T17:00
mỗi ngày trừ chủ nhật lúc 8h | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
mỗi thứ sáu trong 6 tuần | 2026-11-27 | FREQ=WEEKLY;BYDAY=FR;COUNT=6
tuần đầu tiên sau Giáng sinh | 2026-12-28
mỗi thứ hai và thứ tư hàng tuần lúc 9h | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
mỗi thứ hai hàng tuần | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
"""

NEGATIVES = """
tuần đầu tiên
tuần đầu tháng 4
thượng tuần tháng 3
chúng tôi cần 12 cái ghế
mục tiêu 6 và mục tiêu 13
25 giờ
lúc 25h
9h75
ngày 31 tháng 2
ngày 30/2
31/4
ngày 32 tháng 1
13/13
29/2/2027
thứ sáu 15/12
thứ hai 1/12
thứ ba ngày 16 tháng 12
2026-13-01
2026-02-30
Chương trình nghị sự 2030
trang 9
phòng 302
phiên bản 2.10
14 người tham dự
14 đại biểu, trong đó có 8 nữ
650.000 đồng
28 triệu đồng
+84 208 385 1234
0208 3851 234
điều 9
hai người
ba dự án
năm người
năm
tư
hai
mười
chị Mai
anh Năm
thu
Thu
mùa thu
sáng tạo
tối ưu
một tiếng
hai tuần
15 phút
9
12
2030
2027
nửa
mỗi
thứ
xin chào
cảm ơn
S-7
A-42
ISO 14001
50 phần trăm
tuần 60
thứ năm tuần trước
hôm qua
hôm qua lúc 9h
tuần trước
cách đây ba ngày
3 ngày trước
1/2/2020
hôm nay lúc 8h
24/7
Covid-19
sau Tết
vài ngày nữa
bây giờ
ai trả chi phí tham gia?
T2 là gì
sáng nay lúc 9h
25h sáng
13 giờ 75
ngày 32 tháng 12
31/6
ngày 31 tháng 9 lúc 9h
thứ sáu 28/11
thứ bảy ngày 27/11
13 người
hai chị em
ba trong bốn
lớp 9A
xe 12
2 kg
50%
mục tiêu 13
ngân sách năm
bước tiếp theo
hôm kia
tối qua
tháng trước
năm ngoái
cách đây một giờ
hai ngày trước
3/13
tuần 0
một trăm
mười lăm đại biểu
danh sách hoạt động
Thái Nguyên
tháng
quý
ngày
giờ
lúc
vào
10-12
1.5
số 3
điều 12
mục 3.12
sớm
ngay
càng sớm càng tốt
hôm nào đó
ISO 8601
điện thoại 0208 385
200 triệu
hai nữ và ba nam
trước
tháng 3/2020
2019-05-06
thứ hai thứ ba
lần thứ hai
người thứ ba
thứ nhất
thứ tám
thứ 9
năm mươi
anh Tư
chị Ba
cô Mai
sáng kiến
chiều dài
tối thiểu
trưa
mùa xuân
nghị quyết 12
đợt 2
kỳ họp thứ 5
phiên họp thứ sáu
vài phút nữa
cuối tuần tới
ngày 28, 29 tháng 1
thứ hai nào cũng họp
ngày mai hoặc thứ sáu
9h hoặc 10h
mười lăm
tám trên mười
mục 3.2
chương 12
phòng 1430
5/3/2019
tháng 2 năm 2024
thứ hai ngày 1 tháng 12
thứ sáu 11/12/2027
mấy giờ rồi
hai lần
một lần
đúng giờ
trong khi đó
cả ngày
tại sao
khi nào
không biết
có thể
14 ngày
3 tiếng
nửa tiếng
một năm
tám tiếng
lần thứ ba
ngày làm việc
hàng hóa
mọi người
tháng ngày
năm tháng
ba má
tư vấn
mười phần
anh Hai
hai bên
sau này
trước đây
trước mắt
tới nơi
mai mối
hoa mai
cuộc họp có 23 người
hai trong ba mục tiêu
mục tiêu 17
mục 8.15
6 trên 10
ngày mai lúc 26h
ngày 0 tháng 12
0/12
31/11
31/6 lúc 9h
thứ sáu 3/12
chủ nhật 2026-12-07
tuần 99
hơn một nửa
mười hai phần trăm
tháng 5 năm 2020
một tuần trước
tuần vừa rồi
kế hoạch 2026-2027
thỏa thuận 2012-2017
gọi 113
7h hay 8h
mùa hè
năm 2030
5.000
24 giờ đồng hồ
thứ nhất là
tháng ba năm bảy
sáng sủa
chiều cao
tối đa 5 người
mai vàng
tết đến xuân về
ngày 31 tháng 11
tuần 54
5/13
nửa đêm thứ sáu
rằm
tháng giêng
tháng chạp
CN
thứ sáu tuần trước
mốt
lát nữa
chút nữa
sắp tới
sớm nhất có thể
khi nào rảnh
vài hôm nữa
mấy hôm nữa
tháng này
thứ 8
thứ 1
ngày rằm
9h hoặc 10h mai
5 tháng sau
2-3 ngày nữa
hai ba hôm nữa
một tuần rưỡi nữa
tuần đầu tiên của tháng 6
"""

# On Thursday 2027-01-14 at 15:20.
LATER_PHRASES = """
thứ sáu | 2027-01-15
thứ năm | 2027-01-21
thứ năm lúc 9h | 2027-01-21T09:00
thứ năm tuần sau | 2027-01-21
thứ sáu tuần sau | 2027-01-22
thứ hai tuần tới lúc 10h | 2027-01-18T10:00
thứ sáu này | 2027-01-15
thứ sáu tới | 2027-01-15
chủ nhật này | 2027-01-17
ngày mai lúc 7h45 | 2027-01-15T07:45
ngày kia lúc 11 giờ | 2027-01-16T11:00
9 giờ tối nay | 2027-01-14T21:00
tối nay 6 rưỡi | 2027-01-14T18:30
lúc 15h | 2027-01-15T15:00
lúc 16h | 2027-01-14T16:00
4 giờ 45 chiều nay | 2027-01-14T16:45
5 giờ kém 15 chiều nay | 2027-01-14T16:45
lúc 9 giờ | 2027-01-15T09:00
hôm nay lúc 4 giờ | 2027-01-14T16:00
một tiếng nữa | 2027-01-14T16:20
hai mươi lăm phút nữa | 2027-01-14T15:45
9 tiếng nữa | 2027-01-15T00:20
bốn ngày nữa | 2027-01-18
một tuần nữa lúc 15h | 2027-01-21T15:00
một tháng nữa | 2027-02-14
ba tháng nữa lúc 9h | 2027-04-14T09:00
nửa năm nữa | 2027-07-14
ngày 14 | 2027-01-14
ngày 13 | 2027-02-13
ngày 15 lúc 9h | 2027-01-15T09:00
14/1 | 2027-01-14
ngày 14 tháng 1 lúc 16h | 2027-01-14T16:00
13/1 | 2028-01-13
ngày 1 tháng 3 | 2027-03-01
thứ hai 1/3 lúc 9h | 2027-03-01T09:00
24/12 | 2027-12-24
thứ sáu 29/1 lúc 13h | 2027-01-29T13:00
thứ hai đầu tiên của tháng 2 | 2027-02-01
thứ sáu cuối cùng của tháng | 2027-01-29
thứ sáu cuối tháng này | 2027-01-29
thứ sáu cuối cùng của tháng 1 | 2027-01-29
tuần 3 | 2027-01-18
thứ sáu tuần 2 | 2027-01-15
đầu tuần sau | 2027-01-18
cuối tháng | 2027-01-31
giữa tháng 1 | 2027-01-15
giữa tháng 2 | 2027-02-15
giữa tháng sau | 2027-02-15
cuối quý | 2027-03-31
cuối quý này | 2027-03-31
cuối năm | 2027-12-31
đầu tháng sau | 2027-02-01
tuần sau | 2027-01-18
tháng sau | 2027-02-01
quý sau | 2027-04-01
sang năm | 2028-01-01
trong tháng 2 | 2027-02-01
tháng 2 năm nay | 2027-02-01
cuối tuần này | 2027-01-16
cuối tuần | 2027-01-16
Tết | 2027-02-06
mùng 3 Tết | 2027-02-08
30 Tết | 2027-02-05
giao thừa | 2027-02-05
23 tháng Chạp | 2027-01-30
rằm tháng Giêng | 2027-02-20
Giỗ Tổ Hùng Vương | 2027-04-16
Quốc khánh | 2027-09-02
Giáng sinh | 2027-12-25
đêm Giáng sinh | 2027-12-24
Tết Dương lịch | 2028-01-01
8/3 | 2027-03-08
ngày Thầy thuốc Việt Nam 27/2 | 2027-02-27
một tuần trước Tết | 2027-01-30
ba ngày sau Tết | 2027-02-09
hai tuần kể từ thứ ba | 2027-02-02
trước ngày mai | 2027-01-15
trong vòng hai tuần | 2027-01-28
1-3/2 | 2027-02-01
từ 28/1 đến 2/2 | 2027-01-28
mỗi thứ năm lúc 16h | 2027-01-14T16:00 | FREQ=WEEKLY;BYDAY=TH
mỗi thứ năm lúc 9h | 2027-01-21T09:00 | FREQ=WEEKLY;BYDAY=TH
hai tuần một lần vào thứ sáu lúc 10h | 2027-01-15T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
mỗi ngày làm việc lúc 8h | 2027-01-15T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
mỗi ngày lúc 17h | 2027-01-14T17:00 | FREQ=DAILY
ngày 1 hàng tháng lúc 9h | 2027-02-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1
ngày 14 hàng tháng lúc 16h | 2027-01-14T16:00 | FREQ=MONTHLY;BYMONTHDAY=14
ngày làm việc cuối cùng của mỗi tháng lúc 15h | 2027-01-29T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
thứ hai đầu tiên hàng tháng lúc 9h | 2027-02-01T09:00 | FREQ=MONTHLY;BYDAY=1MO
mỗi quý vào ngày 1 lúc 9 giờ | 2027-04-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
ngày 15/1 hàng năm lúc 9h | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
hàng năm vào ngày 13/1 | 2028-01-13 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=13
29/2 | 2028-02-29
thứ ba 29/2 | 2028-02-29
thứ bảy ngày 16 | 2027-01-16
nửa đêm | 2027-01-15T00:00
tối nay | 2027-01-14T19:00
chiều nay | 2027-01-14T16:00
sáng mai | 2027-01-15T08:00
năm giờ chiều | 2027-01-14T17:00
sáng mùng 1 Tết lúc 9h | 2027-02-06T09:00
ngay 14 thang 2 luc 9h | 2027-02-14T09:00
thu bay tuan nay | 2027-01-16
tet | 2027-02-06
ba muoi tet | 2027-02-05
mung 2 tet | 2027-02-07
"""

LATER_NEGATIVES = """
thứ tư 15/1
15/1/2026
hôm nay lúc 9h
sáng nay
thứ hai 29/2
3h99
thứ ba ngày 14
tuần 2 năm 2026
tối qua
"""

# Sentences that nobody is asked about: the date is beyond doubt, or there is none.
SENTENCES = """
Cuộc họp bắt đầu lúc 14h ngày 3/12/2026 | 2026-12-03T14:00
Họp lúc 8h sáng thứ tư nhé | 2026-11-25T08:00
Ngày mai 15h anh gửi em báo cáo nhé | 2026-11-24T15:00
Mai 9h em qua phòng anh được không? | 2026-11-24T09:00
Nhắc chị gọi điện cho sở vào thứ năm lúc 10 giờ | 2026-11-26T10:00
em nop ban thao vao ngay 20/5 a | 2027-05-20
Chuyển lịch sang 14h30 ngày 9/4 giúp em | 2027-04-09T14:30
Đoàn Linköping đến vào ngày 12 tháng 3 | 2027-03-12
Chúng tôi cần kết quả chậm nhất ngày 4/12 | 2026-12-04
Ban chỉ đạo họp mỗi thứ hai lúc 8 giờ tại trụ sở | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
Gọi cho Anna sau 2 tiếng về mẫu nước | 2026-11-23T18:00
Lịch đổi sang ngày 5/3 lúc 9h, mọi người nhớ nhé | 2027-03-05T09:00
Họp trực tuyến 17/12 với Sở | 2026-12-17
Hội thảo diễn ra chiều thứ sáu tuần sau lúc 2 giờ | 2026-12-04T14:00
Lễ ký kết tổ chức sáng 15/3/2027 tại Thái Nguyên | 2027-03-15T08:00
Anh gửi lại hợp đồng trước thứ sáu giúp tôi nhé | 2026-11-27
bao cao phai nop truoc 17h ngay 30/11 | 2026-11-30T17:00
nhờ bạn nhắc cả nhóm 8h sáng thứ 2 họp giao ban | 2026-11-30T08:00
nhac toi 9h thu 2 tuan sau goi anh Minh | 2026-11-30T09:00
15h giờ Việt Nam ngày 7/12 | 2026-12-07T15:00
rằm tháng 7 | 2027-08-16
9h giờ Thụy Điển ngày mai | 2026-11-24T15:00
lúc 9h theo giờ Stockholm ngày mai | 2026-11-24T15:00
"""

SENTENCES_WITHOUT = """
Phương án thứ hai tốt hơn phương án đầu
Chị Mai phụ trách phần nước thải của dự án
Có năm người tham gia buổi tập huấn
Mình họp thứ ba hay thứ tư tuần sau?
Điều 4.11 của thỏa thuận năm 2012
Cuộc họp kéo dài một tiếng rưỡi
Tuần trước tôi đã đọc biên bản rồi
Phòng 12 đã có người đặt trước
Họ nói họp vào ngày 31/11 cơ mà
Kinh phí khoảng 120 triệu đồng mỗi bên
tỉ lệ đạt 9/10
hội thảo đã tổ chức ngày 12/5
Ngân sách 12,5 triệu đồng mỗi quý
rằm hàng tháng
ngày 15 âm lịch hàng tháng
ngày rằm tháng sau
không phải thứ sáu
"""
