"""Swedish phrases and their meaning on Monday 2026-11-23 at 10:00 in Stockholm: phrase | value | rule."""

PHRASES = """
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
"""

NEGATIVES = """
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
"""
