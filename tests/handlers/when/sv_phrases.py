"""Swedish phrases and their meaning in Stockholm: phrase | value | rule."""

# On Monday 2026-11-23 at 10:00.
PHRASES = """
första veckan i februari | 2027-02-01
första veckan efter nyår | 2027-01-04
sista fredagen före jul | 2026-12-18
sista veckan i maj | 2027-05-24
tidigt i januari | 2027-01-01
sent nästa vecka | 2026-12-04
månadsskiftet mars-april | 2027-03-31
årsskiftet 2026/27 | 2026-12-31
andra halvan av mars | 2027-03-16
lör-sön 20-21 februari | 2027-02-20
på fredag kl 9 | 2026-11-27T09:00
på fredag klockan 9 | 2026-11-27T09:00
fredag kl. 9 | 2026-11-27T09:00
fredag 9 | 2026-11-27T09:00
på fredag 9 | 2026-11-27T09:00
fredag kl 09.00 | 2026-11-27T09:00
fredag 09:00 | 2026-11-27T09:00
fredag 9.30 | 2026-11-27T09:30
kl 9 på fredag | 2026-11-27T09:00
klockan nio på fredag | 2026-11-27T09:00
på fredag klockan nio | 2026-11-27T09:00
fre kl 9 | 2026-11-27T09:00
tors kl 14 | 2026-11-26T14:00
tis kl 13.15 | 2026-11-24T13:15
ons 8:30 | 2026-11-25T08:30
lör kl 11 | 2026-11-28T11:00
sön kl 18 | 2026-11-29T18:00
mån kl 8 | 2026-11-30T08:00
på måndag | 2026-11-30
måndag | 2026-11-30
tisdag | 2026-11-24
på onsdag | 2026-11-25
torsdag | 2026-11-26
fredag | 2026-11-27
lördag | 2026-11-28
på söndag | 2026-11-29
nu på fredag | 2026-11-27
nu på torsdag kl 10 | 2026-11-26T10:00
kommande fredag | 2026-11-27
denna fredag | 2026-11-27
fredag den här veckan | 2026-11-27
onsdag denna vecka | 2026-11-25
nästa fredag | 2026-12-04
nästa måndag | 2026-11-30
nästa onsdag kl 10 | 2026-12-02T10:00
fredag nästa vecka | 2026-12-04
på fredag nästa vecka kl 13 | 2026-12-04T13:00
tisdag i nästa vecka | 2026-12-01
nästa vecka på torsdag | 2026-12-03
nästa vecka torsdag kl 15 | 2026-12-03T15:00
måndag nästa vecka kl 8 | 2026-11-30T08:00
nästa vecka | 2026-11-30
veckan efter nästa | 2026-12-07
på torsdag om en vecka | 2026-12-03
torsdag om två veckor | 2026-12-10
om två veckor på fredag | 2026-12-11
en vecka från på torsdag | 2026-12-03
idag kl 16 | 2026-11-23T16:00
i dag klockan 16 | 2026-11-23T16:00
idag 15.30 | 2026-11-23T15:30
imorgon | 2026-11-24
i morgon | 2026-11-24
imorgon kl 9 | 2026-11-24T09:00
i morgon kl 9 | 2026-11-24T09:00
imorgon 9 | 2026-11-24T09:00
imorn kl 10 | 2026-11-24T10:00
imorron 8.30 | 2026-11-24T08:30
i morrn kl 7 | 2026-11-24T07:00
imorgon kl. 14.00 | 2026-11-24T14:00
imorgon förmiddag kl 10 | 2026-11-24T10:00
imorgon eftermiddag kl 3 | 2026-11-24T15:00
imorgon kväll kl 8 | 2026-11-24T20:00
imorgon bitti kl 7 | 2026-11-24T07:00
i morgon bitti klockan åtta | 2026-11-24T08:00
imorgon klockan tolv | 2026-11-24T12:00
imorgon halv nio | 2026-11-24T08:30
imorgon klockan kvart i nio | 2026-11-24T08:45
imorgon kvart över åtta | 2026-11-24T08:15
kvart i nio imorgon | 2026-11-24T08:45
tio i nio på torsdag | 2026-11-26T08:50
tio över nio på torsdag | 2026-11-26T09:10
fem i halv nio imorgon | 2026-11-24T08:25
fem över halv nio imorgon | 2026-11-24T08:35
tjugo i nio imorgon | 2026-11-24T08:40
tjugo över åtta på onsdag | 2026-11-25T08:20
halv tre imorgon eftermiddag | 2026-11-24T14:30
halv tre i eftermiddag | 2026-11-23T14:30
klockan halv tre på eftermiddagen på fredag | 2026-11-27T14:30
kvart i tre i eftermiddag | 2026-11-23T14:45
halv ett imorgon | 2026-11-24T12:30
kl halv tio på onsdag | 2026-11-25T09:30
kl 3 i eftermiddag | 2026-11-23T15:00
klockan två på eftermiddagen imorgon | 2026-11-24T14:00
ikväll kl 7 | 2026-11-23T19:00
i kväll kl 19 | 2026-11-23T19:00
ikväll halv åtta | 2026-11-23T19:30
i kväll klockan åtta | 2026-11-23T20:00
fredag kväll kl 6 | 2026-11-27T18:00
fredagskväll kl 19.30 | 2026-11-27T19:30
lördag morgon kl 9 | 2026-11-28T09:00
torsdag förmiddag kl 10 | 2026-11-26T10:00
torsdag eftermiddag klockan två | 2026-11-26T14:00
på onsdag eftermiddag kl 15 | 2026-11-25T15:00
kl 9 på kvällen | 2026-11-23T21:00
i övermorgon | 2026-11-25
i övermorgon kl 13 | 2026-11-25T13:00
övermorgon klockan 10 | 2026-11-25T10:00
iövermorgon 9.45 | 2026-11-25T09:45
kl 8 | 2026-11-24T08:00
kl 11 | 2026-11-23T11:00
klockan 14 | 2026-11-23T14:00
kl 14.30 | 2026-11-23T14:30
14:30 | 2026-11-23T14:30
kl 09 | 2026-11-24T09:00
kl 0815 | 2026-11-24T08:15
kl 13.00 | 2026-11-23T13:00
klockan tio | 2026-11-24T10:00
klockan elva | 2026-11-23T11:00
vid midnatt | 2026-11-24T00:00
kl 12 | 2026-11-23T12:00
vid lunch imorgon | 2026-11-24T12:00
om en timme | 2026-11-23T11:00
om en halvtimme | 2026-11-23T10:30
om en halv timme | 2026-11-23T10:30
om tre kvart | 2026-11-23T10:45
om två timmar | 2026-11-23T12:00
om 2 timmar | 2026-11-23T12:00
om 3h | 2026-11-23T13:00
om 20 minuter | 2026-11-23T10:20
om tjugo minuter | 2026-11-23T10:20
om 90 min | 2026-11-23T11:30
om halvannan timme | 2026-11-23T11:30
om två och en halv timme | 2026-11-23T12:30
om 1,5 timme | 2026-11-23T11:30
om en timme och 15 minuter | 2026-11-23T11:15
om en timme och en kvart | 2026-11-23T11:15
om ett par timmar | 2026-11-23T12:00
om 24 timmar | 2026-11-24T10:00
två timmar från nu | 2026-11-23T12:00
inom en timme | 2026-11-23T11:00
om en dag | 2026-11-24
om tre dagar | 2026-11-26
om 3 dagar kl 9 | 2026-11-26T09:00
om ett dygn | 2026-11-24
om tio dagar | 2026-12-03
om 10 dagar | 2026-12-03
om fjorton dagar | 2026-12-07
om 14 dagar kl 8 | 2026-12-07T08:00
om en vecka | 2026-11-30
om 1 vecka | 2026-11-30
om två veckor | 2026-12-07
om tre veckor kl 13 | 2026-12-14T13:00
om en månad | 2026-12-23
om två månader | 2027-01-23
om en och en halv månad | 2027-01-07
om ett kvartal | 2027-02-23
om ett halvår | 2027-05-23
om ett halvt år | 2027-05-23
om ett år | 2027-11-23
om två år | 2028-11-23
om ett och ett halvt år | 2028-05-23
inom två veckor | 2026-12-07
den 15 december | 2026-12-15
15 december | 2026-12-15
15 dec | 2026-12-15
15 dec. | 2026-12-15
15:e december | 2026-12-15
den 15:e december | 2026-12-15
den femtonde december | 2026-12-15
femtonde december | 2026-12-15
den 15 december kl 10 | 2026-12-15T10:00
15 december kl 10.30 | 2026-12-15T10:30
tisdag 15 december | 2026-12-15
tisdagen den 15 december kl 9 | 2026-12-15T09:00
tisdag 15/12 | 2026-12-15
tis 15/12 kl 9 | 2026-12-15T09:00
fre 4/12 13:00 | 2026-12-04T13:00
tors 3 dec kl 14 | 2026-12-03T14:00
3/12 | 2026-12-03
3/12 kl 13.15 | 2026-12-03T13:15
den 3/12 | 2026-12-03
3/12-26 | 2026-12-03
3/12 2026 | 2026-12-03
3/12/2026 | 2026-12-03
3.12.2026 | 2026-12-03
2026-12-03 | 2026-12-03
2026-12-03 kl 09:00 | 2026-12-03T09:00
2026-12-03 14:30 | 2026-12-03T14:30
20270201 | 2027-02-01
1 februari | 2027-02-01
1 feb 2027 | 2027-02-01
den 1:a februari 2027 | 2027-02-01
första februari | 2027-02-01
den 15 januari nästa år | 2027-01-15
den 15:e | 2026-12-15
den 15 | 2026-12-15
den 30 | 2026-11-30
den femtonde | 2026-12-15
den 5 nästa månad | 2026-12-05
den 15 i nästa månad | 2026-12-15
10 mars kl 9 | 2027-03-10T09:00
24 dec kl 15 | 2026-12-24T15:00
första måndagen i december | 2026-12-07
första måndagen i december kl 9 | 2026-12-07T09:00
sista fredagen i januari | 2027-01-29
andra tisdagen i februari | 2027-02-09
tredje onsdagen i mars 2027 | 2027-03-17
sista fredagen i månaden | 2026-11-27
första måndagen i nästa månad | 2026-12-07
sista vardagen i december | 2026-12-31
sista dagen i januari | 2027-01-31
sista dagen i månaden | 2026-11-30
sista vardagen i månaden kl 15 | 2026-11-30T15:00
vecka 49 | 2026-11-30
v 49 | 2026-11-30
v. 49 | 2026-11-30
v49 | 2026-11-30
onsdag vecka 50 | 2026-12-09
onsdag v. 50 | 2026-12-09
fredag v50 kl 9 | 2026-12-11T09:00
på tisdag i vecka 51 | 2026-12-15
måndag v 2 | 2027-01-11
vecka 5 | 2027-02-01
vecka 10 2027 | 2027-03-08
i början av december | 2026-12-01
i början av nästa vecka | 2026-11-30
i början på mars | 2027-03-01
i mitten av januari | 2027-01-15
mitten av december | 2026-12-15
i mitten på mars | 2027-03-15
i slutet av månaden | 2026-11-30
slutet av januari | 2027-01-31
i slutet av mars | 2027-03-31
i slutet av nästa månad | 2026-12-31
i slutet av året | 2026-12-31
i slutet av kvartalet | 2026-12-31
vid årsskiftet | 2026-12-31
vid månadsskiftet | 2026-11-30
i början av nästa år | 2027-01-01
i mars | 2027-03-01
i mars nästa år | 2027-03-01
mars 2027 | 2027-03-01
nästa månad | 2026-12-01
nästa år | 2027-01-01
nästa kvartal | 2027-01-01
första kvartalet 2027 | 2027-01-01
Q2 2027 | 2027-04-01
i helgen | 2026-11-28
julafton kl 15 | 2026-12-24T15:00
på julafton | 2026-12-24
juldagen | 2026-12-25
annandag jul | 2026-12-26
nyårsafton | 2026-12-31
nyårsdagen | 2027-01-01
trettondagen | 2027-01-06
trettondagsafton | 2027-01-05
långfredagen | 2027-03-26
påskafton | 2027-03-27
påskdagen | 2027-03-28
annandag påsk | 2027-03-29
skärtorsdagen | 2027-03-25
valborgsmässoafton | 2027-04-30
första maj | 2027-05-01
Kristi himmelsfärdsdag | 2027-05-06
pingstdagen | 2027-05-16
nationaldagen | 2027-06-06
midsommarafton | 2027-06-25
midsommardagen | 2027-06-26
alla helgons dag | 2027-11-06
första advent | 2026-11-29
fjärde advent | 2026-12-20
fettisdagen | 2027-02-09
alla hjärtans dag | 2027-02-14
internationella kvinnodagen | 2027-03-08
mors dag | 2027-05-30
fars dag | 2027-11-14
Tet | 2027-02-06
julafton nästa år | 2027-12-24
påskdagen 2028 | 2028-04-16
dagen före julafton | 2026-12-23
dagen efter midsommarafton | 2027-06-26
två dagar efter påskdagen | 2027-03-30
två veckor efter påsk | 2027-04-11
en vecka före jul | 2026-12-17
senast fredag | 2026-11-27
senast 15 dec | 2026-12-15
senast på fredag kl 12 | 2026-11-27T12:00
före fredag | 2026-11-27
innan den 15 december | 2026-12-15
till fredag | 2026-11-27
12–14 maj | 2027-05-12
12-14 maj | 2027-05-12
den 12 till 14 maj | 2027-05-12
från 12 till 14 maj | 2027-05-12
30 nov – 2 dec | 2026-11-30
7-11/12 | 2026-12-07
måndag–onsdag | 2026-11-30
kl 9–11 på fredag | 2026-11-27T09:00
fredag kl 9-11 | 2026-11-27T09:00
imorgon 13.00–14.30 | 2026-11-24T13:00
imorgon mellan 9 och 11 | 2026-11-24T09:00
imorgon från 9 till 11 | 2026-11-24T09:00
varje måndag kl 8 | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
varje fredag kl 15 | 2026-11-27T15:00 | FREQ=WEEKLY;BYDAY=FR
varje måndag | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
måndagar kl 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
på måndagar kl 13 | 2026-11-23T13:00 | FREQ=WEEKLY;BYDAY=MO
alla torsdagar kl 10 | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=TH
varje måndag och onsdag kl 9 | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
tisdagar och torsdagar kl 14 | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU,TH
varje måndag, onsdag och fredag kl 7.30 | 2026-11-25T07:30 | FREQ=WEEKLY;BYDAY=MO,WE,FR
varannan tisdag kl 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
varannan vecka på onsdag kl 10 | 2026-11-25T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
var annan fredag kl 9 | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
var tredje vecka på torsdag kl 13 | 2026-11-26T13:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=TH
varje vardag kl 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
vardagar kl 8.30 | 2026-11-24T08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
alla vardagar kl 16 | 2026-11-23T16:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
varje dag kl 7 | 2026-11-24T07:00 | FREQ=DAILY
dagligen kl 12 | 2026-11-23T12:00 | FREQ=DAILY
varje kväll kl 8 | 2026-11-23T20:00 | FREQ=DAILY
varje morgon kl 7 | 2026-11-24T07:00 | FREQ=DAILY
varannan dag kl 9 | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=2
varje vecka på fredag kl 14 | 2026-11-27T14:00 | FREQ=WEEKLY;BYDAY=FR
den 25:e varje månad kl 9 | 2026-11-25T09:00 | FREQ=MONTHLY;BYMONTHDAY=25
den 1 varje månad | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
varje månad den 15 kl 10 | 2026-12-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15
första måndagen varje månad kl 9 | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
första måndagen i varje månad kl 9 | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
sista fredagen varje månad kl 14 | 2026-11-27T14:00 | FREQ=MONTHLY;BYDAY=-1FR
andra tisdagen i varje månad kl 13 | 2026-12-08T13:00 | FREQ=MONTHLY;BYDAY=2TU
sista vardagen varje månad kl 15 | 2026-11-30T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
första vardagen i månaden varje månad kl 8 | 2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
sista dagen i varje månad kl 16 | 2026-11-30T16:00 | FREQ=MONTHLY;BYMONTHDAY=-1
varje kvartal den 1 kl 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
varannan månad den 1 kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1
årligen den 15 januari kl 9 | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
varje år den 1 mars | 2027-03-01 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
årligen 1 mars kl 8 | 2027-03-01T08:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
varje julafton kl 15 | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
varje fredag kl 9 till och med 30 juni | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630T215959Z
varje måndag kl 10 tio gånger | 2026-11-30T10:00 | FREQ=WEEKLY;BYDAY=MO;COUNT=10
varje måndag kl 10 från och med 11 januari | 2027-01-11T10:00 | FREQ=WEEKLY;BYDAY=MO
pa fredag kl 9 | 2026-11-27T09:00
i overmorgon kl 8 | 2026-11-25T08:00
nasta fredag kl 14 | 2026-12-04T14:00
forsta mandagen i december | 2026-12-07
lordag kl 10 | 2026-11-28T10:00
PÅ FREDAG KL 9 | 2026-11-27T09:00
Imorgon  kl   9 | 2026-11-24T09:00
på fredag kl 9, tack | 2026-11-27T09:00
på fredag kl 9! | 2026-11-27T09:00
samma tid imorgon | 2026-11-24T10:00
på fredag vid 9 | 2026-11-27T09:00
fredag vid nio | 2026-11-27T09:00
fredagen den 27 november klockan 09.00 | 2026-11-27T09:00
fredag 27/11 9.00 | 2026-11-27T09:00
27/11 kl 9 | 2026-11-27T09:00
den 27:e kl 9 | 2026-11-27T09:00
27:e november | 2026-11-27
27 november 2026 | 2026-11-27
den tjugosjunde november | 2026-11-27
imorgon bitti klockan 8 | 2026-11-24T08:00
imorgon på morgonen kl 8 | 2026-11-24T08:00
imorgon på eftermiddagen klockan tre | 2026-11-24T15:00
imorgon em kl 3 | 2026-11-24T15:00
imorgon fm kl 10 | 2026-11-24T10:00
tre på eftermiddagen imorgon | 2026-11-24T15:00
på torsdag kväll klockan sju | 2026-11-26T19:00
onsdag eftermiddag 14:30 | 2026-11-25T14:30
i eftermiddag kl 16 | 2026-11-23T16:00
i eftermiddag klockan fyra | 2026-11-23T16:00
i eftermiddag halv fyra | 2026-11-23T15:30
i eftermiddag kvart över tre | 2026-11-23T15:15
ikväll 20.00 | 2026-11-23T20:00
ikväll vid åtta | 2026-11-23T20:00
i natt kl 2 | 2026-11-24T02:00
kl 23:59 | 2026-11-23T23:59
kl 00:30 | 2026-11-24T00:30
kl. 7:45 imorgon bitti | 2026-11-24T07:45
fem i nio imorgon | 2026-11-24T08:55
fem över nio imorgon | 2026-11-24T09:05
tjugo över nio på fredag | 2026-11-27T09:20
klockan fem i halv tio på tisdag | 2026-11-24T09:25
kl tio över halv tio på tisdag | 2026-11-24T09:40
halv tolv | 2026-11-23T11:30
kvart över elva | 2026-11-23T11:15
kvart i tolv | 2026-11-23T11:45
om 5 min | 2026-11-23T10:05
om fem minuter | 2026-11-23T10:05
om en minut | 2026-11-23T10:01
om trettio minuter | 2026-11-23T10:30
om 1 timme | 2026-11-23T11:00
om 1 tim 30 min | 2026-11-23T11:30
om 2,5 timmar | 2026-11-23T12:30
om tre och en halv timmar | 2026-11-23T13:30
om fyra timmar | 2026-11-23T14:00
om 48 timmar | 2026-11-25T10:00
om två dygn | 2026-11-25
om fem dagar | 2026-11-28
om 7 dagar | 2026-11-30
om åtta dagar | 2026-12-01
om 30 dagar | 2026-12-23
om hundra dagar | 2027-03-03
om fyra veckor | 2026-12-21
om 6 veckor kl 9 | 2027-01-04T09:00
om en månad kl 10 | 2026-12-23T10:00
om tre månader | 2027-02-23
om 6 månader | 2027-05-23
om 18 månader | 2028-05-23
om fem år | 2031-11-23
på tisdag nästa vecka kl 13.30 | 2026-12-01T13:30
nästa veckas onsdag | 2026-12-02
onsdag i nästa vecka kl 9 | 2026-12-02T09:00
tisdag om två veckor kl 9 | 2026-12-08T09:00
måndag om tre veckor | 2026-12-14
en vecka efter på torsdag | 2026-12-03
måndagen den 7 december | 2026-12-07
måndag den 7/12 kl 10 | 2026-12-07T10:00
1/12 | 2026-12-01
1 dec kl 8 | 2026-12-01T08:00
01/12 kl 08:00 | 2026-12-01T08:00
31/12 | 2026-12-31
31 januari | 2027-01-31
29 februari 2028 | 2028-02-29
10/1 2027 | 2027-01-10
10 jan -27 | 2027-01-10
2027-01-10 kl 10 | 2027-01-10T10:00
2027/01/10 | 2027-01-10
fjärde torsdagen i november | 2026-11-26
andra måndagen i januari kl 10 | 2027-01-11T10:00
sista måndagen i månaden | 2026-11-30
första fredagen i mars nästa år | 2027-03-05
sista torsdagen i november | 2026-11-26
första dagen i nästa månad | 2026-12-01
sista dagen på året | 2026-12-31
fredag i vecka 2 | 2027-01-15
v.3 | 2027-01-18
vecka 1 | 2027-01-04
torsdag v 53 | 2026-12-31
i slutet av veckan | 2026-11-27
i slutet av nästa vecka | 2026-12-04
i början av februari | 2027-02-01
i början av nästa månad | 2026-12-01
mitten av nästa månad | 2026-12-15
i slutet av december | 2026-12-31
slutet av kvartalet | 2026-12-31
trettondedag jul | 2027-01-06
tjugondag knut | 2027-01-13
dan före dopparedan | 2026-12-23
juldagen kl 11 | 2026-12-25T11:00
annandag pingst | 2027-05-17
påskafton nästa år | 2027-03-27
1 maj | 2027-05-01
luciadagen kl 7 | 2026-12-13T07:00
andra advent kl 16 | 2026-12-06T16:00
dagen efter nyårsdagen | 2027-01-02
tre dagar före julafton | 2026-12-21
senast den 1 mars | 2027-03-01
senast onsdag kl 12 | 2026-11-25T12:00
inom tre dagar | 2026-11-26
fram till den 15 december | 2026-12-15
4-5 december | 2026-12-04
den 4–6 december | 2026-12-04
mellan den 4 och 6 december | 2026-12-04
från den 4 december till den 6 januari | 2026-12-04
klockan 13-15 imorgon | 2026-11-24T13:00
torsdag 9.00-11.30 | 2026-11-26T09:00
varje tisdag kl 14.30 | 2026-11-24T14:30 | FREQ=WEEKLY;BYDAY=TU
varje onsdagsmorgon kl 8 | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=WE
varje lördag och söndag kl 10 | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA,SU
kl 8 varje måndag | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
klockan 9 varje dag | 2026-11-24T09:00 | FREQ=DAILY
varje dag klockan nio | 2026-11-24T09:00 | FREQ=DAILY
en gång i veckan på torsdagar kl 10 | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=TH
varannan vecka på torsdagar kl 10 | 2026-11-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
varannan torsdag klockan halv tio | 2026-11-26T09:30 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
var fjärde vecka på måndag kl 9 | 2026-11-30T09:00 | FREQ=WEEKLY;INTERVAL=4;BYDAY=MO
var tredje fredag kl 9 | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=FR
varje månad den sista kl 12 | 2026-11-30T12:00 | FREQ=MONTHLY;BYMONTHDAY=-1
den sista varje månad kl 12 | 2026-11-30T12:00 | FREQ=MONTHLY;BYMONTHDAY=-1
den femtonde varje månad kl 9 | 2026-12-15T09:00 | FREQ=MONTHLY;BYMONTHDAY=15
den 1:a i varje månad kl 8 | 2026-12-01T08:00 | FREQ=MONTHLY;BYMONTHDAY=1
månadsvis den 10:e kl 9 | 2026-12-10T09:00 | FREQ=MONTHLY;BYMONTHDAY=10
första vardagen varje månad kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
tredje torsdagen varje månad kl 13 | 2026-12-17T13:00 | FREQ=MONTHLY;BYDAY=3TH
varje kvartal den 15 kl 9 | 2027-01-15T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15
var tredje månad den 1 kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
varje halvår den 1 kl 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1
varje år den 6 juni kl 10 | 2027-06-06T10:00 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
den 1 mars varje år kl 9 | 2027-03-01T09:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
varje 1 mars kl 9 | 2027-03-01T09:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
mån-fre kl 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
måndag till fredag kl 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
varje vardag klockan halv nio | 2026-11-24T08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
varje måndag kl 8 t.o.m. 31 december | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T225959Z
varje fredag kl 10, 5 gånger | 2026-11-27T10:00 | FREQ=WEEKLY;BYDAY=FR;COUNT=5
imorgon  klockan  nio | 2026-11-24T09:00
Imorgon Kl 9 | 2026-11-24T09:00
I MORGON KL. 9 | 2026-11-24T09:00
pa mandag kl 10 | 2026-11-30T10:00
i kvall kl 8 | 2026-11-23T20:00
sondag klockan tio | 2026-11-29T10:00
om tva veckor | 2026-12-07
varje mandag kl 8 | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
midsommarafton kl 12 | 2027-06-25T12:00
fredag fm | 2026-11-27T10:00
nästa fredag klockan 14 | 2026-12-04T14:00
nästa tisdag | 2026-12-01
nästa torsdag kl 9 | 2026-12-03T09:00
kommande måndag kl 9 | 2026-11-30T09:00
denna vecka på torsdag | 2026-11-26
den här veckan på fredag kl 12 | 2026-11-27T12:00
torsdagen den 26:e kl 13 | 2026-11-26T13:00
på nyårsafton kl 18 | 2026-12-31T18:00
imorgon eftermiddag | 2026-11-24T15:00
på fredag efter lunch | 2026-11-27T13:00
imorgon före lunch | 2026-11-24T12:00
fredag lunch | 2026-11-27T12:00
på fredag vid lunchtid | 2026-11-27T12:00
klockan tolv på fredag | 2026-11-27T12:00
mitt på dagen imorgon | 2026-11-24T12:00
idag vid midnatt | 2026-11-24T00:00
kl 24 på fredag | 2026-11-28T00:00
om 1 h | 2026-11-23T11:00
om 1h och 15min | 2026-11-23T11:15
om tio min | 2026-11-23T10:10
om nittio minuter | 2026-11-23T11:30
om en dag och en timme | 2026-11-24T11:00
om ett par dagar | 2026-11-25
om två veckor på måndag | 2026-12-07
om en vecka på tisdag kl 9 | 2026-12-01T09:00
på måndag om två veckor | 2026-12-07
tio dagar från idag | 2026-12-03
en vecka från idag | 2026-11-30
en vecka från imorgon | 2026-12-01
två veckor från på fredag | 2026-12-11
tre veckor från nu | 2026-12-14
3 veckor före midsommar | 2027-06-04
en månad efter påsk | 2027-04-28
dagen efter påskdagen | 2027-03-29
den trettioförsta december | 2026-12-31
den 31:a december | 2026-12-31
den andra december | 2026-12-02
den 2:a december kl 15 | 2026-12-02T15:00
den 2:a | 2026-12-02
tolfte januari | 2027-01-12
20 januari klockan tretton | 2027-01-20T13:00
20:e jan 13:00 | 2027-01-20T13:00
ons 20 jan kl 13.00 | 2027-01-20T13:00
onsdag den 20 januari 2027 klockan 13.00 | 2027-01-20T13:00
2027-01-20 13.00 | 2027-01-20T13:00
20/1-2027 kl 13 | 2027-01-20T13:00
20/1 -27 kl 13 | 2027-01-20T13:00
20.1.2027 13:00 | 2027-01-20T13:00
tredje fredagen i månaden | 2026-12-18
sista onsdagen i februari | 2027-02-24
sista lördagen i februari kl 11 | 2027-02-27T11:00
näst sista fredagen i december | 2026-12-18
sista arbetsdagen i månaden | 2026-11-30
första torsdagen i varje månad | 2026-12-03 | FREQ=MONTHLY;BYDAY=1TH
måndag vecka 49 kl 13 | 2026-11-30T13:00
vecka 49 på torsdag | 2026-12-03
v 50, tisdag kl 10 | 2026-12-08T10:00
v.50 fredag | 2026-12-11
vecka 6 2027 | 2027-02-08
vecka 49-50 | 2026-11-30
fredagen i vecka 49 | 2026-12-04
slutet av nästa vecka | 2026-12-04
slutet av vecka 50 | 2026-12-11
slutet på januari | 2027-01-31
i slutet av nästa år | 2027-12-31
i början av 2027 | 2027-01-01
i början av året | 2027-01-01
i mitten av nästa vecka | 2026-12-02
mitten av maj | 2027-05-15
mitten på året | 2027-07-01
sista december | 2026-12-31
i december | 2026-12-01
januari 2027 | 2027-01-01
i januari nästa år | 2027-01-01
Q1 | 2027-01-01
kvartal 2 2027 | 2027-04-01
till helgen | 2026-11-28
långfredag | 2027-03-26
Valborg | 2027-04-30
midsommar | 2027-06-25
skärtorsdag kl 15 | 2027-03-25T15:00
alla hjärtans dag kl 18 | 2027-02-14T18:00
Kristi himmelsfärd | 2027-05-06
Sveriges nationaldag | 2027-06-06
halloween | 2027-10-31
fars dag 2027 | 2027-11-14
julafton torsdag | 2026-12-24
fram till på fredag | 2026-11-27
senast imorgon kl 12 | 2026-11-24T12:00
senast sista november | 2026-11-30
senast i slutet av mars | 2027-03-31
inom en månad | 2026-12-23
inom 48 timmar | 2026-11-25T10:00
till den 1 februari | 2027-02-01
28 och 29 januari | 2027-01-28
den 28 till den 30 januari | 2027-01-28
28/1–30/1 | 2027-01-28
tors–fre nästa vecka | 2026-12-03
imorgon kl 9 till 11 | 2026-11-24T09:00
imorgon 9–11 | 2026-11-24T09:00
kl 13.00-15.00 på onsdag | 2026-11-25T13:00
på onsdag från kl 13 till kl 15 | 2026-11-25T13:00
varje måndag klockan 08.00 | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
varje mån och ons kl 9 | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
måndagar, onsdagar och fredagar kl 8 | 2026-11-25T08:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
på måndagar och torsdagar klockan tio | 2026-11-26T10:00 | FREQ=WEEKLY;BYDAY=MO,TH
tisdag och torsdag varje vecka kl 10 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
varannan måndag | 2026-11-30 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
varannan onsdag 13:00 | 2026-11-25T13:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
var fjortonde dag kl 9 | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=14
varannan vecka kl 9 | 2026-12-07T09:00 | FREQ=WEEKLY;INTERVAL=2
varje vecka kl 9 | 2026-11-30T09:00 | FREQ=WEEKLY
en gång i månaden den 5 kl 9 | 2026-12-05T09:00 | FREQ=MONTHLY;BYMONTHDAY=5
varje månad kl 9 | 2026-12-23T09:00 | FREQ=MONTHLY
den siste varje månad | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
sista fredagen i varje månad klockan 13 | 2026-11-27T13:00 | FREQ=MONTHLY;BYDAY=-1FR
varje sista fredag i månaden kl 13 | 2026-11-27T13:00 | FREQ=MONTHLY;BYDAY=-1FR
i slutet av varje månad | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
i början av varje kvartal kl 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
kvartalsvis den 1 kl 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
första måndagen varje kvartal kl 10 | 2027-01-04T10:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO
sista dagen varje kvartal | 2026-12-31 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
varje år på julafton kl 15 | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
en gång om året den 1 oktober | 2027-10-01 | FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1
varje timme | 2026-11-23T11:00 | FREQ=HOURLY
var 30:e minut | 2026-11-23T10:30 | FREQ=MINUTELY;INTERVAL=30
varje eftermiddag kl 3 | 2026-11-23T15:00 | FREQ=DAILY
varje vardagsmorgon kl 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
varje fredag kl 9 fram till jul | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261224T225959Z
klockan sex ikväll | 2026-11-23T18:00
klockan sex i morgon bitti | 2026-11-24T06:00
kl 18 ikväll | 2026-11-23T18:00
på fredag klockan 17:00 | 2026-11-27T17:00
den 3 december klockan 13.15 | 2026-12-03T13:15
fredagen den fjärde december | 2026-12-04
nu på lördag | 2026-11-28
på lördag förmiddag | 2026-11-28T10:00
lördag fm kl 10 | 2026-11-28T10:00
tisdag em | 2026-11-24T15:00
runt kl 9 | 2026-11-24T09:00
cirka kl 9 imorgon | 2026-11-24T09:00
omkring klockan tio på fredag | 2026-11-27T10:00
ca 9 på fredag | 2026-11-27T09:00
prick kl 9 | 2026-11-24T09:00
kl nio noll noll | 2026-11-24T09:00
klockan 0900 | 2026-11-24T09:00
09.15 | 2026-11-24T09:15
9:15 | 2026-11-24T09:15
9.15 imorgon | 2026-11-24T09:15
imorgon 0915 | 2026-11-24T09:15
om 1 v | 2026-11-30
om 3 mån | 2027-02-23
om ungefär en timme | 2026-11-23T11:00
före jul | 2026-12-24
innan midsommar | 2027-06-25
till påsk | 2027-03-28
före årsskiftet | 2026-12-31
innan årets slut | 2026-12-31
senast vid månadens slut | 2026-11-30
vid halvårsskiftet | 2027-06-30
tisdagar varannan vecka | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
varannan vecka, tisdagar kl 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
den 1:a och 15:e varje månad kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1,15
varje fredag i december kl 9 | 2026-12-04T09:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T225959Z
samma tid nästa vecka | 2026-11-30T10:00
om två veckor och tre dagar | 2026-12-10
fredag nio trettio | 2026-11-27T09:30
kl nio trettio | 2026-11-24T09:30
nästa torsdag den 3 december | 2026-12-03
torsdag nästa vecka den 3/12 | 2026-12-03
första måndagen varannan månad | 2026-12-07 | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
om en vecka på fredag kl 14 | 2026-12-04T14:00
onsdag 25/11 kl 9-10 | 2026-11-25T09:00
25/11 9–10 | 2026-11-25T09:00
fredag kl. 13.00 | 2026-11-27T13:00
fredag kl.13 | 2026-11-27T13:00
fredag kl13 | 2026-11-27T13:00
fredag kl: 13 | 2026-11-27T13:00
den 1/12 klockan 9 | 2026-12-01T09:00
fr.o.m. 1 december | 2026-12-01
från och med måndag | 2026-11-30
fr o m 1 jan 2027 | 2027-01-01
mån 30 nov | 2026-11-30
må 30/11 | 2026-11-30
tisd 1/12 | 2026-12-01
torsd kl 10 | 2026-11-26T10:00
fred kl 9 | 2026-11-27T09:00
lördag-söndag | 2026-11-28
på lördag kl 10 fm | 2026-11-28T10:00
kl 10 fm på lördag | 2026-11-28T10:00
klockan 3 em | 2026-11-23T15:00
kl 3 på natten | 2026-11-24T03:00
kl 5 på morgonen | 2026-11-24T05:00
i morgon kl 6.30 på morgonen | 2026-11-24T06:30
imorgon kväll | 2026-11-24T19:00
fredag kväll | 2026-11-27T19:00
måndag morgon | 2026-11-30T08:00
vid lunch | 2026-11-23T12:00
om en kvart | 2026-11-23T10:15
idag kl 3 | 2026-11-23T15:00
i mars 2027 | 2027-03-01
mars -27 | 2027-03-01
1 mars -27 | 2027-03-01
1/3-27 kl 10 | 2027-03-01T10:00
2027-2-1 | 2027-02-01
1.2.27 | 2027-02-01
den 1.2. | 2027-02-01
3/12 2027 kl 9 | 2027-12-03T09:00
torsdagen den 3 dec. 2026 kl. 9.00 | 2026-12-03T09:00
senast den sista november | 2026-11-30
senast kl 15 | 2026-11-23T15:00
senast 15.00 på fredag | 2026-11-27T15:00
före kl 12 imorgon | 2026-11-24T12:00
innan lunch på fredag | 2026-11-27T12:00
måndagen efter påsk | 2027-03-29
fredagen före midsommar | 2027-06-18
dagen innan julafton | 2026-12-23
varje kvart | 2026-11-23T10:15 | FREQ=MINUTELY;INTERVAL=15
varje halvtimme | 2026-11-23T10:30 | FREQ=MINUTELY;INTERVAL=30
var tredje timme | 2026-11-23T13:00 | FREQ=HOURLY;INTERVAL=3
var 5:e minut | 2026-11-23T10:05 | FREQ=MINUTELY;INTERVAL=5
en gång i timmen | 2026-11-23T11:00 | FREQ=HOURLY
varje natt kl 2 | 2026-11-24T02:00 | FREQ=DAILY
varje lunch | 2026-11-23T12:00 | FREQ=DAILY
varje helg | 2026-11-28 | FREQ=WEEKLY;BYDAY=SA,SU
varje månads sista dag | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
sista dagen i månaden varje månad | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
månadens sista vardag | 2026-11-30
första dagen i varje månad | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
första i varje månad | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
den första i varje månad kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1
15:e varje månad | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
den 31 varje månad | 2026-12-31 | FREQ=MONTHLY;BYMONTHDAY=31
varje vecka måndag | 2026-11-30 | FREQ=WEEKLY;BYDAY=MO
varje vecka, på måndagar, kl 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
måndag varje vecka kl 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
måndag kl 9 varje vecka | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
varje tisdag och torsdag 10:00 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU,TH
på tisdagar kl 14–15 | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU
varje vardag 8–9 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
måndag-torsdag kl 9 varje vecka | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
vardagar 08.00 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
alla dagar kl 9 | 2026-11-24T09:00 | FREQ=DAILY
varje dag 9 | 2026-11-24T09:00 | FREQ=DAILY
dagligen 9 | 2026-11-24T09:00 | FREQ=DAILY
varje måndag 9 | 2026-11-30T09:00 | FREQ=WEEKLY;BYDAY=MO
varje fm kl 9 | 2026-11-24T09:00 | FREQ=DAILY
årligen på julafton | 2026-12-24 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
årligen | 2027-11-23 | FREQ=YEARLY
varje år | 2027-11-23 | FREQ=YEARLY
varje månad | 2026-12-23 | FREQ=MONTHLY
varannan månad | 2027-01-23 | FREQ=MONTHLY;INTERVAL=2
halvårsvis den 1 kl 9 | 2027-01-01T09:00 | FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1
vartannat år den 1 mars | 2027-03-01 | FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=1
vart tredje år den 1 mars | 2027-03-01 | FREQ=YEARLY;INTERVAL=3;BYMONTH=3;BYMONTHDAY=1
var fjärde månad den 15 | 2026-12-15 | FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=15
fredag om 14 dagar | 2026-12-11
på fredag om två veckor | 2026-12-11
i nästa vecka på onsdag kl 15 | 2026-12-02T15:00
om ett par veckor | 2026-12-07
den sista fredagen i november | 2026-11-27
sista helgen i januari | 2027-01-30
15/12-26 kl 9 | 2026-12-15T09:00
kl 9 den 15:e | 2026-12-15T09:00
den 15:e kl 9 på morgonen | 2026-12-15T09:00
klockan nio på morgonen den femtonde december | 2026-12-15T09:00
fredag v. 49 kl 13 | 2026-12-04T13:00
vecka 49, torsdag | 2026-12-03
till nästa vecka | 2026-11-30
om 1½ timme | 2026-11-23T11:30
måndag den 30 november kl 09:00 | 2026-11-30T09:00
mån 30 nov 9.00 | 2026-11-30T09:00
30/11 | 2026-11-30
30/11 9.00 | 2026-11-30T09:00
30 nov kl nio | 2026-11-30T09:00
30:e november klockan nio | 2026-11-30T09:00
trettionde november | 2026-11-30
sista november | 2026-11-30
1:a december | 2026-12-01
första december klockan nio på morgonen | 2026-12-01T09:00
den andra advent | 2026-12-06
andra advent | 2026-12-06
annandag jul kl 10 | 2026-12-26T10:00
dagen efter juldagen | 2026-12-26
på nyårsdagen kl 12 | 2027-01-01T12:00
nyårsafton klockan tolv på natten | 2027-01-01T00:00
långfredagen 2028 | 2028-04-14
påsken 2028 | 2028-04-16
midsommar 2028 | 2028-06-23
julafton 2026 | 2026-12-24
måndag nästa vecka | 2026-11-30
nästa veckas måndag kl 8 | 2026-11-30T08:00
måndag i nästa vecka | 2026-11-30
på måndag i vecka 50 | 2026-12-07
måndagen vecka 50 | 2026-12-07
kommande vecka på torsdag | 2026-12-03
kommande torsdag | 2026-11-26
torsdag denna vecka | 2026-11-26
den här torsdagen | 2026-11-26
nu på torsdag klockan tre på eftermiddagen | 2026-11-26T15:00
torsdag eftermiddag | 2026-11-26T15:00
på torsdag e.m. | 2026-11-26T15:00
torsdag f.m. kl 10 | 2026-11-26T10:00
torsdag kl 10 f.m. | 2026-11-26T10:00
ikväll klockan 21 | 2026-11-23T21:00
ikväll 21:30 | 2026-11-23T21:30
i kväll kvart över åtta | 2026-11-23T20:15
i eftermiddag kvart i fyra | 2026-11-23T15:45
i eftermiddag fem i halv fyra | 2026-11-23T15:25
i eftermiddag fem över halv fyra | 2026-11-23T15:35
vid halv nio imorgon | 2026-11-24T08:30
runt halv nio imorgon | 2026-11-24T08:30
mellan 13 och 15 imorgon | 2026-11-24T13:00
kl 13–15 på torsdag | 2026-11-26T13:00
torsdag 13–15 | 2026-11-26T13:00
torsdag 13-15.30 | 2026-11-26T13:00
tors 13.00-15.30 | 2026-11-26T13:00
den 3 dec 13-15 | 2026-12-03T13:00
3/12 kl 13–15 | 2026-12-03T13:00
3/12 13:00-15:00 | 2026-12-03T13:00
från fredag till söndag | 2026-11-27
från den 1 till den 5 december | 2026-12-01
1–5 dec | 2026-12-01
1 - 5 december | 2026-12-01
1 till 5 december | 2026-12-01
v 49–50 | 2026-11-30
december–januari | 2026-12-01
om 1 minut | 2026-11-23T10:01
om 60 min | 2026-11-23T11:00
om 120 minuter | 2026-11-23T12:00
om 1 dag | 2026-11-24
om 1 månad | 2026-12-23
om 12 månader | 2027-11-23
om 1 år | 2027-11-23
om ett år kl 9 | 2027-11-23T09:00
om tolv timmar | 2026-11-23T22:00
om 36 timmar | 2026-11-24T22:00
om 1 vecka och 2 dagar | 2026-12-02
om en vecka och en dag | 2026-12-01
om ett år och två månader | 2028-01-23
varje dag kl 8 till och med fredag | 2026-11-24T08:00 | FREQ=DAILY;UNTIL=20261127T225959Z
dagligen 08:00 | 2026-11-24T08:00 | FREQ=DAILY
varje morgon | 2026-11-24T08:00 | FREQ=DAILY
varje kväll klockan nio | 2026-11-23T21:00 | FREQ=DAILY
varje natt | 2026-11-23T22:00 | FREQ=DAILY
varje lördag | 2026-11-28 | FREQ=WEEKLY;BYDAY=SA
varje lördag förmiddag kl 10 | 2026-11-28T10:00 | FREQ=WEEKLY;BYDAY=SA
varje tisdagseftermiddag kl 14 | 2026-11-24T14:00 | FREQ=WEEKLY;BYDAY=TU
varje tis och tors kl 8 | 2026-11-24T08:00 | FREQ=WEEKLY;BYDAY=TU,TH
varannan vecka | 2026-12-07 | FREQ=WEEKLY;INTERVAL=2
varannan vecka på måndagar kl 9 med start 7 december | 2026-12-07T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
var tredje dag | 2026-11-24 | FREQ=DAILY;INTERVAL=3
var tionde dag kl 9 | 2026-11-24T09:00 | FREQ=DAILY;INTERVAL=10
var sjätte vecka på fredag kl 9 | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=6;BYDAY=FR
varje månad på den första måndagen | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
den första måndagen i varje månad kl 9 | 2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO
varje månad den 31 | 2026-12-31 | FREQ=MONTHLY;BYMONTHDAY=31
sista vardagen i varje kvartal kl 9 | 2026-12-31T09:00 | FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
en gång per kvartal den 1 | 2027-01-01 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
varje år första måndagen i maj | 2027-05-03 | FREQ=YEARLY;BYMONTH=5;BYDAY=1MO
varje 24 december | 2026-12-24 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
den 24 december varje år kl 15 | 2026-12-24T15:00 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24
på torsdag klockan halv elva | 2026-11-26T10:30
torsdag halv elva | 2026-11-26T10:30
i morgon förmiddag klockan halv tio | 2026-11-24T09:30
imorgon kl nio | 2026-11-24T09:00
måndagen den 7:e december kl 8.00 | 2026-12-07T08:00
den sjunde december | 2026-12-07
7 december 2026 kl 08.00 | 2026-12-07T08:00
7/12-2026 | 2026-12-07
7.12.2026 kl 8 | 2026-12-07T08:00
2026-12-07T08:00 | 2026-12-07T08:00
om tre och en halv timme | 2026-11-23T13:30
om 75 minuter | 2026-11-23T11:15
om femton minuter | 2026-11-23T10:15
om ett dygn kl 12 | 2026-11-24T12:00
om fyra månader | 2027-03-23
om nio månader | 2027-08-23
om 100 dagar | 2027-03-03
nästa lördag | 2026-12-05
nästa söndag kl 12 | 2026-12-06T12:00
kommande söndag | 2026-11-29
på söndag kväll klockan sju | 2026-11-29T19:00
veckan efter nästa på tisdag | 2026-12-08
tisdag veckan efter nästa | 2026-12-08
tredje advent | 2026-12-13
fjärde söndagen i advent | 2026-12-20
mellan jul och nyår | 2026-12-24
Alla helgons dag nästa år | 2027-11-06
kristi himmelsfärdsdag 2027 | 2027-05-06
dagen före midsommarafton kl 14 | 2027-06-24T14:00
två dagar före julafton kl 9 | 2026-12-22T09:00
fyra veckor efter nyår | 2027-01-28
en vecka efter trettondagen | 2027-01-13
tredje måndagen i januari kl 13 | 2027-01-18T13:00
den andra torsdagen i december | 2026-12-10
sista söndagen i mars | 2027-03-28
sista onsdagen i nästa månad | 2026-12-30
första fredagen nästa månad kl 9 | 2026-12-04T09:00
första dagen i april | 2027-04-01
sista dagen i nästa månad | 2026-12-31
näst sista dagen i månaden | 2026-11-29
i slutet av februari 2028 | 2028-02-29
i början av andra kvartalet | 2027-04-01
i slutet av första kvartalet | 2027-03-31
mitten på nästa månad | 2026-12-15
v 52 på tisdag | 2026-12-22
vecka 8 2027 | 2027-02-22
ons v7 kl 10 | 2027-02-17T10:00
lördag v.50 | 2026-12-12
senast tisdag kl 16 | 2026-11-24T16:00
senast kl 16 idag | 2026-11-23T16:00
senast om två veckor | 2026-12-07
före den 10 januari | 2027-01-10
t.o.m. fredag | 2026-11-27
24–26 december | 2026-12-24
mellan 24 och 26 december | 2026-12-24
20 dec–6 jan | 2026-12-20
imorgon kl. 8.30–9.15 | 2026-11-24T08:30
kl 10 till 12 imorgon | 2026-11-24T10:00
varje söndag kl 19 | 2026-11-29T19:00 | FREQ=WEEKLY;BYDAY=SU
varje tisdag förmiddag kl 10 | 2026-11-24T10:00 | FREQ=WEEKLY;BYDAY=TU
söndagar kl 18.30 | 2026-11-29T18:30 | FREQ=WEEKLY;BYDAY=SU
varje onsdag och fredag klockan halv nio | 2026-11-25T08:30 | FREQ=WEEKLY;BYDAY=WE,FR
varannan fredag klockan 14 | 2026-11-27T14:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
varannan måndag och torsdag kl 9 | 2026-11-26T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH
var femte vecka på tisdag kl 10 | 2026-11-24T10:00 | FREQ=WEEKLY;INTERVAL=5;BYDAY=TU
tredje fredagen varje månad kl 11 | 2026-12-18T11:00 | FREQ=MONTHLY;BYDAY=3FR
fjärde onsdagen i varje månad kl 9 | 2026-11-25T09:00 | FREQ=MONTHLY;BYDAY=4WE
sista torsdagen i månaden varje månad kl 9 | 2026-11-26T09:00 | FREQ=MONTHLY;BYDAY=-1TH
den 20 varje månad kl 8 | 2026-12-20T08:00 | FREQ=MONTHLY;BYMONTHDAY=20
den tionde varje månad | 2026-12-10 | FREQ=MONTHLY;BYMONTHDAY=10
den sista dagen i varje månad kl 9 | 2026-11-30T09:00 | FREQ=MONTHLY;BYMONTHDAY=-1
varannan månad den 15 kl 10 | 2026-12-15T10:00 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15
varje kvartal den sista dagen kl 9 | 2026-12-31T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1
årligen den 6 juni kl 11 | 2027-06-06T11:00 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
en gång per år den 1 september | 2027-09-01 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1
varje år den sista fredagen i maj kl 12 | 2027-05-28T12:00 | FREQ=YEARLY;BYMONTH=5;BYDAY=-1FR
alla vardagar klockan 7.45 | 2026-11-24T07:45 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
den 31 | 2026-12-31
vecka 53 | 2026-12-28
v 2 | 2027-01-11
v. 2 2027 | 2027-01-11
vecka 2 | 2027-01-11
måndag vecka 2 | 2027-01-11
v48 | 2026-11-23
24:00 | 2026-11-24T00:00
kl 24 | 2026-11-24T00:00
kl 24:00 på fredag | 2026-11-28T00:00
12/5 | 2027-05-12
5/12 | 2026-12-05
13/5 | 2027-05-13
kl tolv | 2026-11-23T12:00
om fjorton da'r | 2026-12-07
om 8 dar | 2026-12-01
på fredag om en vecka | 2026-12-04
torsdag om 14 dagar | 2026-12-10
nästkommande fredag | 2026-11-27
på fredag | 2026-11-27
EOD | 2026-11-23T17:00
EOD fredag | 2026-11-27T17:00
innan dagens slut | 2026-11-23T17:00
dagens slut | 2026-11-23T17:00
vid dagens slut på fredag | 2026-11-27T17:00
före helgen | 2026-11-28
halv tre | 2026-11-23T14:30
halv tre i övermorgon | 2026-11-25T14:30
kvart i nio | 2026-11-24T08:45
kvart över nio | 2026-11-24T09:15
fem i halv nio | 2026-11-24T08:25
fem över halv nio | 2026-11-24T08:35
tio i tre | 2026-11-23T14:50
tio över fyra | 2026-11-23T16:10
halv nio på kvällen | 2026-11-23T20:30
halv ett | 2026-11-23T12:30
halv ett i natt | 2026-11-24T00:30
kl 0 | 2026-11-24T00:00
kl tolv på natten | 2026-11-24T00:00
ett på natten | 2026-11-24T01:00
kl 3 | 2026-11-23T15:00
kl 3 i natt | 2026-11-24T03:00
ikväll kl 8 | 2026-11-23T20:00
ikväll 20 | 2026-11-23T20:00
imorgon bitti | 2026-11-24T08:00
i morgon förmiddag | 2026-11-24T10:00
på fredag förmiddag | 2026-11-27T10:00
fredag eftermiddag kl 3 | 2026-11-27T15:00
fredag em | 2026-11-27T15:00
tors em kl 3 | 2026-11-26T15:00
efter lunch | 2026-11-23T13:00
efter lunch på tisdag | 2026-11-24T13:00
till lunch imorgon | 2026-11-24T12:00
slutet av månaden | 2026-11-30
mitten av februari | 2027-02-15
månadsskiftet | 2026-11-30
årsskiftet | 2026-12-31
kvartalsskiftet | 2026-12-31
halvårsskiftet | 2027-06-30
sista vardagen i månaden | 2026-11-30
första måndagen i mars | 2027-03-01
andra tisdagen i månaden | 2026-12-08
påsk | 2027-03-28
kristi himmelsfärd | 2027-05-06
kristi himmelsfärdsdag | 2027-05-06
pingst | 2027-05-16
valborg | 2027-04-30
allhelgona | 2027-11-06
lucia | 2026-12-13
tet | 2027-02-06
varannan vecka på onsdagar | 2026-11-25 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
var tredje vecka | 2026-12-14 | FREQ=WEEKLY;INTERVAL=3
alla vardagar 7:45 | 2026-11-24T07:45 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
måndagar och onsdagar kl 9 | 2026-11-25T09:00 | FREQ=WEEKLY;BYDAY=MO,WE
tisdagar | 2026-11-24 | FREQ=WEEKLY;BYDAY=TU
den 15:e varje månad | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
den 1 varje månad kl 9 | 2026-12-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1
sista vardagen varje månad | 2026-11-30 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
sista fredagen varje månad | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR
första måndagen i varje månad kl 10 | 2026-12-07T10:00 | FREQ=MONTHLY;BYDAY=1MO
varje kvartal | 2027-02-23 | FREQ=MONTHLY;INTERVAL=3
varje år den 6 juni | 2027-06-06 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
årligen 6 juni | 2027-06-06 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6
var sjätte månad | 2027-05-23 | FREQ=MONTHLY;INTERVAL=6
en gång i kvartalet | 2027-02-23 | FREQ=MONTHLY;INTERVAL=3
12 till 14 maj | 2027-05-12
den 12-14 maj | 2027-05-12
12 maj - 14 maj | 2027-05-12
från den 12 maj till den 14 maj | 2027-05-12
mån-ons | 2026-11-30
måndag till onsdag | 2026-11-30
fredag kl 13-15 | 2026-11-27T13:00
fredag 13.00–15.00 | 2026-11-27T13:00
kl 9-11 imorgon | 2026-11-24T09:00
31 oktober 2027 kl 02.30 | 2027-10-31T02:30
senast fredag kl 12 | 2026-11-27T12:00
senast den 15 december | 2026-12-15
före den 1 mars | 2027-03-01
innan jul | 2026-12-24
till nyår | 2026-12-31
om tre arbetsdagar | 2026-11-26
om 3 vardagar | 2026-11-26
tio dagar före jul | 2026-12-14
två veckor före den 15 mars | 2027-03-01
en vecka efter påsk | 2027-04-04
om en och en halv timme | 2026-11-23T11:30
idag | 2026-11-23
i dag kl 16 | 2026-11-23T16:00
i kväll | 2026-11-23T19:00
i natt | 2026-11-23T22:00
2027-03-15 | 2027-03-15
2027-03-15 kl 9 | 2027-03-15T09:00
15.3.2027 | 2027-03-15
15/3 | 2027-03-15
15/3-27 | 2027-03-15
15/3 2027 | 2027-03-15
20270315 | 2027-03-15
15 mars | 2027-03-15
15:e mars | 2027-03-15
den femtonde mars | 2027-03-15
måndag den 30 november | 2026-11-30
måndag 30/11 | 2026-11-30
tisdag 1 december | 2026-12-01
29 februari | 2028-02-29
nästa månad den 5 | 2026-12-05
nästnästa vecka | 2026-12-07
vid 9-tiden | 2026-11-24T09:00
före kl 9 | 2026-11-24T09:00
klockan nio | 2026-11-24T09:00
klockan nio imorgon | 2026-11-24T09:00
imorgon nio | 2026-11-24T09:00
om 20 min | 2026-11-23T10:20
om tio minuter | 2026-11-23T10:10
om 2 tim | 2026-11-23T12:00
på sön | 2026-11-29
pa fredag | 2026-11-27
i overmorgon | 2026-11-25
forsta mandagen i mars | 2027-03-01
nasta vecka | 2026-11-30
pa mandag kl 8 | 2026-11-30T08:00
annandag pask | 2027-03-29
langfredagen | 2027-03-26
EOD fredag | 2026-11-27T17:00
vid 9-tiden | 2026-11-24T09:00
vid niotiden på fredag | 2026-11-27T09:00
14-tiden imorgon | 2026-11-24T14:00
mån-ons | 2026-11-30
tor–fre | 2026-11-26
om fjorton da'r | 2026-12-07
imorgon klockan nio noll fem | 2026-11-24T09:05
nästa helg | 2026-12-05
nästa helgen | 2026-12-05
helgen efter nästa | 2026-12-12
till veckan | 2026-11-30
fredag 22-02 | 2026-11-27T22:00
ikväll 19.30-21 | 2026-11-23T19:30
9-11 på torsdag | 2026-11-26T09:00
tis 8 dec 0930 | 2026-12-08T09:30
om 3 dgr | 2026-11-26
om ett och ett halvt dygn | 2026-11-24T22:00
om halvannan dag | 2026-11-24T22:00
onsdag fm typ halv tio | 2026-11-25T09:30
kl 9 varje dag utom helger | 2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
alla vardagar utom fredag | 2026-11-24 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
varje fredag i sex veckor kl 9 | 2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=FR;COUNT=6
från tisdag till torsdag (15-17 december) | 2026-12-15
"""

NEGATIVES = """
första veckan i april
månadsskiftet mars-maj
vi behöver 12 stolar
mål 6 och mål 13
kl 25
kl 24:30
klockan 9:75
31 februari
den 31 april
30/2
32 januari
13/13
29 februari 2027
fredag 15 december
måndag 1/12
tisdag den 16 december
2026-13-01
2026-02-30
Agenda 2030
sida 9
rum 302
version 2.10
14 deltagare
14 deltagare varav 8 kvinnor
200 000 kr
45 000 kronor
013-20 60 00
070-123 45 67
+46 13 20 60 00
paragraf 9
§ 9
mars är en planet
mars
maj
i fred
lördagsgodis
fredagsmys
måndagsmöte
tis
ons
en timme
två veckor
9
12
2030
2027
halv
halv åtta personer
varje
nästa
hej
tack
hej, hur mår du?
S-7
A-42
ISO 14001
50 procent
3,5 miljoner
klockan
vecka
vecka 60
v 54 2027
i torsdags
i går
igår kl 9
förra veckan
för tre dagar sedan
1 februari 2020
idag kl 8
24/7
Covid-19
efter påsk
Vem bekostar deltagandet?
om några dagar
kl 25:00
den 32 december
31 juni
31 september kl 9
fredag den 28 november
lördag 27/11
13 personer
Vi är tretton i gruppen
tre av fyra
1:a hand
klass 9A
buss 12
2 kg
50%
mål 13
årets budget
nästa steg
på väg
i veckan som gick
i förrgår
igår kväll
förra månaden
för två veckor sedan
för en timme sedan
30 februari kl 10
29/2 2027
00:60
kl 9.99
3/13
vecka 0
vecka 54
hundra
femton deltagare
lista över åtgärder
Song Cong
Thai Nguyen
juli
kvart
om
på
imorgon igår
10-12
1.5
nr 3
artikel 12
punkt 3.12
tidigare
snart
så fort som möjligt
någon gång
häromdagen
ISO 8601
tel 013-12 34 56
200 tkr
två kvinnor och tre män
i princip
senast
varannan
mars 2020
2019-05-06
måndag tisdag
kl
vid
påminn
om en halvtimme eller så
om 3 kvart
veckan före jul
den första
den 20 i första
första måndagen efter påsk
fjärde kvartalet
lördag i helgen
julafton fredag
var 14:e dag på torsdag
varje onsdag kl 9 från och med januari
imorgon eller på fredag
kl 9 eller 10
fredag eller lördag
femton
åtta av tio
punkt 3.2
kapitel 12
Rum 1430
buss 12 kl
5 mars 2019
i februari 2024
måndagen den 1 december
fredag 11 december 2027
klockan är mycket
tolv apostlar
två gånger
en gång
på sikt
i tid
under tiden
hela dagen
alla dagar i rad
varför
när då
nu
ingen aning
kanske
14 dagar
3 timmar
en kvart
ett år
åtta timmar
8 timmars arbetsdag
tredje gången
vi blev 23 på mötet
två av tre mål
mål 17
punkt 8.15
stycke 3.12
6 av 10
12 kap. 3 §
imorgon kl 26
den 0 december
0/12
den 31 november
31 juni kl 9
fredag den 3 december
söndag 2026-12-07
vecka 99
var god dröj
på måndag i går
mer än hälften
tolv procent
maj 2020
en vecka sedan
i fjol
senaste veckan
handlingsplan 2026–2027
avtal 2012–2017
S-7 och S-8
ring 112
kl 7 eller 8
tusen tack
sommar
år 2030
5 000
om en och en halv vecka
torsdagen efter nästa vecka
31 november
5/13
middag
vid midnatt på fredag
natten till fredag
fjorton dagar
fredag om åtta dagar
i fredags
förra fredagen
efter helgen
på förmiddagen
två gånger i veckan
28 mars 2027 kl 02:30
efter jul
senare
senare idag
strax
nån gång
igår
270315
femtonde
måndag den 1 december
i vår
i höst
till sommaren
till hösten
lör
sön
tor
man kl 9
lor
son
kl 12 natten mellan fredag och lördag
varje dag kl 9 och 15
varannan vecka i tre månader
"""

# On Thursday 2027-01-14 at 15:20.
LATER_PHRASES = """
på fredag | 2027-01-15
på torsdag | 2027-01-21
torsdag kl 9 | 2027-01-21T09:00
nästa torsdag | 2027-01-21
nästa fredag | 2027-01-22
nästa måndag kl 10 | 2027-01-18T10:00
nu på söndag | 2027-01-17
imorgon kl 7.45 | 2027-01-15T07:45
i morgon vid 8 | 2027-01-15T08:00
i övermorgon kl 11 | 2027-01-16T11:00
ikväll kl 9 | 2027-01-14T21:00
i kväll halv sju | 2027-01-14T18:30
kl 15 | 2027-01-15T15:00
kl 16 | 2027-01-14T16:00
kl 16.45 | 2027-01-14T16:45
kl 9 | 2027-01-15T09:00
kl 3 | 2027-01-15T15:00
idag kl 4 | 2027-01-14T16:00
om en timme | 2027-01-14T16:20
om tjugofem minuter | 2027-01-14T15:45
om 9 timmar | 2027-01-15T00:20
om fyra dagar | 2027-01-18
om en vecka kl 15 | 2027-01-21T15:00
om en månad | 2027-02-14
om tre månader kl 9 | 2027-04-14T09:00
om ett halvår | 2027-07-14
den 14 | 2027-01-14
den 13 | 2027-02-13
den 15 kl 9 | 2027-01-15T09:00
14 januari | 2027-01-14
14 januari kl 16 | 2027-01-14T16:00
13 januari | 2028-01-13
1 mars | 2027-03-01
måndag 1 mars kl 9 | 2027-03-01T09:00
24/12 | 2027-12-24
31 januari | 2027-01-31
fredag 29 januari kl 13 | 2027-01-29T13:00
första måndagen i februari | 2027-02-01
sista fredagen i månaden | 2027-01-29
första måndagen i månaden | 2027-02-01
andra tisdagen i mars | 2027-03-09
sista fredagen i januari | 2027-01-29
vecka 2 | 2027-01-14
vecka 3 | 2027-01-18
fredag v 2 | 2027-01-15
v 52 | 2027-12-27
i slutet av veckan | 2027-01-15
i början av nästa vecka | 2027-01-18
i slutet av månaden | 2027-01-31
i mitten av januari | 2027-01-15
i mitten av februari | 2027-02-15
i början av månaden | 2027-02-01
slutet av kvartalet | 2027-03-31
årsskiftet | 2027-12-31
nästa vecka | 2027-01-18
nästa månad | 2027-02-01
nästa kvartal | 2027-04-01
nästa år | 2028-01-01
i februari | 2027-02-01
i helgen | 2027-01-16
nästa helg | 2027-01-23
fettisdagen | 2027-02-09
alla hjärtans dag | 2027-02-14
påskafton kl 12 | 2027-03-27T12:00
annandag påsk | 2027-03-29
julafton | 2027-12-24
nyårsdagen | 2028-01-01
trettondagen | 2028-01-06
första advent | 2027-11-28
midsommarafton | 2027-06-25
Tet | 2027-02-06
dagen efter midsommardagen | 2027-06-27
en vecka före påsk | 2027-03-21
på måndag om en vecka | 2027-01-25
tisdag om två veckor | 2027-02-02
torsdag om en vecka | 2027-01-21
senast imorgon | 2027-01-15
inom två veckor | 2027-01-28
1–3 februari | 2027-02-01
28 jan – 2 feb | 2027-01-28
varje torsdag kl 16 | 2027-01-14T16:00 | FREQ=WEEKLY;BYDAY=TH
varje torsdag kl 9 | 2027-01-21T09:00 | FREQ=WEEKLY;BYDAY=TH
varannan fredag kl 10 | 2027-01-15T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
varje vardag kl 8 | 2027-01-15T08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
varje dag kl 17 | 2027-01-14T17:00 | FREQ=DAILY
den 1 varje månad kl 9 | 2027-02-01T09:00 | FREQ=MONTHLY;BYMONTHDAY=1
den 14 varje månad kl 16 | 2027-01-14T16:00 | FREQ=MONTHLY;BYMONTHDAY=14
sista vardagen varje månad kl 15 | 2027-01-29T15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
första måndagen varje månad kl 9 | 2027-02-01T09:00 | FREQ=MONTHLY;BYDAY=1MO
varje kvartal den 1 kl 9 | 2027-04-01T09:00 | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1
årligen den 15 januari kl 9 | 2027-01-15T09:00 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15
årligen den 13 januari | 2028-01-13 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=13
var tredje onsdag kl 13 | 2027-01-20T13:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=WE
varje 15 april | 2027-04-15 | FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15
på fredagen kl 9 | 2027-01-15T09:00
fredagen kl 9 | 2027-01-15T09:00
lördagen den 16:e | 2027-01-16
den 29 februari | 2028-02-29
tisdag den 29 februari | 2028-02-29
"""

LATER_NEGATIVES = """
onsdag vecka 2
vecka 53
jag vill bli påmind på fredag
måndag den 29 februari
onsdag den 15 januari
15 januari 2026
idag kl 9
i morse
i eftermiddags
i fredags kväll
kl 15.99
på tisdag den 14
vecka 2 2026
"""

# Sentences that nobody is asked about: the date is beyond doubt, or there is none.
SENTENCES = """
Kan vi ta det på fredag kl 9.15 istället? | 2026-11-27T09:15
Vi hörs torsdag nästa vecka kl 9 | 2026-12-03T09:00
Workshopen blir den 30 januari i stadshuset | 2027-01-30
Skicka underlaget imorgon kl 07:45 tack | 2026-11-24T07:45
Mötet flyttas till måndag 14.30 | 2026-11-30T14:30
Jag kan inte komma på tisdag, men skickar protokollet | 2026-11-24
Delegationen från Thai Nguyen landar den 12 mars | 2027-03-12
Sista dag för ansökan är 15 februari 2027 | 2027-02-15
Vi behöver svar från Tekniska Verken senast den 4 december | 2026-12-04
Styrgruppen träffas varje måndag kl 8 framöver | 2026-11-30T08:00 | FREQ=WEEKLY;BYDAY=MO
Boka lokalen till i övermorgon kl 13 är du snäll | 2026-11-25T13:00
Rapporten ska vara inne i slutet av mars enligt planen | 2027-03-31
Ring Minh om två timmar om provsvaren | 2026-11-23T12:00
Anna är ledig på julafton så vi tar det före | 2026-12-24
Vi ses i receptionen imorgon eftermiddag kl 3 | 2026-11-24T15:00
kan du paminna gruppen pa fredag kl 10 | 2026-11-27T10:00
kan vi höras 9-10.30 på torsdag? | 2026-11-26T09:00
jag vill bli påmind kvart över nio i morgon om visumen | 2026-11-24T09:15
vi hörs om en timme | 2026-11-23T11:00
Kom ihåg att beställa lunch till torsdag | 2026-11-26
var tredje vecka på fredag kl 9 hörs vi om budgeten | 2026-11-27T09:00 | FREQ=WEEKLY;INTERVAL=3;BYDAY=FR
Jag skickade rapporten, vi ses på torsdag kl 9 | 2026-11-26T09:00
om tre veckor på torsdagen | 2026-12-17
den 7 december kl 9 svensk tid | 2026-12-07T09:00
kl 9 svensk tid den 7 december | 2026-12-07T09:00
Glöm inte på fredag kl 9 | 2026-11-27T09:00
kl 9 vietnamesisk tid imorgon | 2026-11-24T03:00
"""

SENTENCES_WITHOUT = """
Mötet flyttas från tisdag 8/12 till torsdag 10/12
Vi behöver fjorton stolar och två bord till lokalen
Maj-Britt och Mai tar hand om gästerna
Jag läste förra veckans protokoll igår kväll
Kan vi ses på tisdag eller onsdag nästa vecka?
Det gäller punkt 4.11 i avtalet från 2012
Mötet tog en och en halv timme
Mål 6 gäller rent vatten för alla
Vi hörs när det passar bättre
Rum 12 är bokat hela dagen av andra
Mötet ska vara den 31 november har de sagt
Workshopen var den 12 december i stadshuset
vi träffades den 12 november i stadshuset
imorgon kl 15 i Hanoi
Mötet är inte på fredag
Vi betalar 5 000 kr varje kvartal
20 personer varje dag
H1
"""
