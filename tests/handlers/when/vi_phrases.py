"""Vietnamese phrases and their meaning on Monday 2026-11-23 at 16:00 in Thai Nguyen: phrase | value | rule."""

PHRASES = """
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
"""

NEGATIVES = """
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
"""
