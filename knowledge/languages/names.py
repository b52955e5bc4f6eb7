"""Names of people, places and bodies of both sides, and words that belong to no language; data only."""

SWEDISH_FIRST = """
agneta alexander alice alma amanda anders andreas anette anja ann anna anne annelie annika anton arvid astrid axel
barbro bengt berit bertil birgit birgitta bjarne björn bo bosse britt britta camilla carina carl carl-johan caroline
casper cecilia charlotte christer christian christina clara conny daniel david dennis ebba eva edvin elin elias
elisabet elisabeth ella elsa emelie emil emilia emma erik erika eric ester eskil eva-lena evelina felicia filip
filippa folke fredrik fredrika frida frode gabriel gabriella georg gerd gun gunilla gunnar gustaf gustav göran gösta
hampus hanna hanne hannes harald harriet hedvig helen helena helene helge henning henrik henrietta hilda hjalmar hugo
håkan ida ines inga ingegerd inger ingemar ingrid ingvar irene isabella isak ivar jakob jan janne jenny jens jesper
jessica joakim johan johanna john jonas jonathan jonna josef josefin josefine julia julius jörgen kajsa kalle karin
karl karolina katarina kent kerstin kjell klara klas konrad kristian kristina kristoffer lars lasse leif lena leo
leif-åke liam lilly lina linda linn linnea linnéa lisa lisbeth lotta louise lovisa lucas ludvig lukas lykke madeleine
magdalena magnus maja malin malte margareta maria marianne marie markus martin martina mats matilda mattias maud max
melker micael michael mikael milla mimmi moa moberg monica monika måns märta nanna niklas nils nina nora olle olof
olov ola oskar oscar otto ove patrik paul pelle per-olof pernilla peter petra petter pia rasmus rebecka rickard rikard
robert robin roger roland rolf ronja rune sandra sanna sara sebastian selma signe sigrid simon siri sixten sofia sofie
solveig staffan stefan stella stig stina sture sune susanne svante sven sven-erik sverker sylvia tage teodor theodor
therese thomas tilda tilde tim tina tobias tomas tommy tore torsten tova tove tuva tyra ulf ulla ulrika ulrik ursula
valter vega veronica viktor viktoria vilgot vilhelm vincent viveka wilma yngve yvonne åke åsa örjan östen fatima ahmed
mohammed ali hassan amina leila omar yusuf
mary james jack william george henry sarah laura kate charles edward
"""

SWEDISH_FAMILY = """
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson
hansson bengtsson jönsson lindberg jakobsson magnusson olofsson lindström lindqvist lindgren axelsson bergström
lundberg lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin engström
eklund danielsson lundin håkansson björk bergman gunnarsson holm wikström samuelsson isaksson fransson bergqvist
nyström holmberg arvidsson löfgren söderberg nyberg blomqvist claesson nordström mårtensson lundström eliasson pålsson
björklund viklund berggren sandström nordin ström hermansson åberg ekström holmgren sundberg hedlund dahlberg
hellström sjögren abrahamsson martinsson öberg ek blom falk norberg bergh
strandberg åkesson åkerlund öhman öst ståhl berg dahl hjelm hjort fors sund borg kvist qvist modig frisk stark rask
svärd sköld hammar boman norén sahlin palme hagman hedberg hedman åström österberg engdahl kjellberg källström
"""

VIETNAMESE_FAMILY = """
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm phùng mai tô
trương hà tạ chu tống thái quách cao lương lưu triệu kiều mạc thân ninh nông tăng
"""

VIETNAMESE_GIVEN = """
an anh ánh ân bách bảo bích bình cẩm châu chi chiến chinh công cúc cường diễm diệp diệu dũng duy duyên đại đan đạt
đăng điệp đông đức gia giang hà hải hân hạnh hào hằng hậu hiền hiển hiếu hiệp hoa hòa hoài hoàn hoàng hồng huệ hùng
huy huyền hưng hương hường khải khang khánh khoa khôi kiên kim kỳ lam lan lâm lệ liên linh loan long lộc lợi luân
lương ly mai mạnh mẫn minh my mỹ nam nga ngân nghĩa ngọc nguyên nguyệt nhã nhân nhật nhi nhung như oanh phát phong
phúc phụng phương phượng quân quang quế quốc quyên quyền quỳnh sáng sinh sơn sương tài tâm tân thạch thái thanh thành
thảo thắm thắng thế thi thị thiện thịnh thoa thọ thông thơ thu thuận thục thùy thủy thúy thư thương tiên tiến tín tình
toàn trà trâm trang trí trinh trọng trúc trung trường tú tuấn tùng tuyết tường uyên văn vân việt vinh vũ vương vy xuân
yến
"""

PLACES = """
linköping linköpings stockholm stockholms göteborg göteborgs malmö norrköping östergötland östergötlands motala mjölby
vadstena uppsala örebro lund gävle umeå luleå kiruna sverige sveriges
arlanda skavsta kinda tinnis tinnerö skäggetorp ryd lambohov mjärdevi valla tornby vallastaden gumpekulla berga
johannelund kisa åtvidaberg finspång söderköping småland skåne dalarna gotland visby
hanoi danang saigon haiphong sapa huế đà nẵng vietnam vietnams vietnam's
copenhagen köpenhamn oslo helsinki helsingfors berlin paris london bangkok singapore europe europa asia asien eu asean
un fn
"""

PLACES_OF_WORDS = """
thái nguyên, sông công, sông cầu, hà nội, đà nẵng, sài gòn, hồ gươm, hoàn kiếm, hạ long, sa pa, nội bài, hải phòng
cần thơ, nha trang, hội an, việt bắc, việt nam, hồ chí minh, núi cốc, phú bình, phổ yên, đại từ, định hóa, đồng hỷ
tân cương, quảng ninh, bắc giang, bắc kạn, lạng sơn, ba bể, tràng an, stora torget, trädgårdstorget, gamla linköping
valla torg, gamla stan
"""

BODIES = """
länsstyrelsen östergötland katedralskolan berzeliusskolan folkungaskolan kommunstyrelsen utbildningsförvaltningen
miljö- kommunledningsförvaltningen tekniska verken cleantech icld sida liu tvab klf ubnd hđnd tnu donre doet urenco
thpt tp gd&đt sở ủy ban skr swedac stångåstaden saab corren universitetssjukhuset folkuniversitetet
"""

NEUTRAL = """
ok oki okey hm hmm hmmm mm mmm mhm eh uh um ah aha oh ooh haha hahaha hehe hihi lol xd wow
pdf ppt pptx doc docx xlsx xls csv zip jpg png gif html www mp3 mp4 usb qr gps id nr kl vs etc cc bcc re fwd q1 q2 q3
q4 v1 v2 a4
teams zoom telegram whatsapp zalo facebook messenger instagram youtube google gmail dropbox powerpoint outlook windows
iphone android mac skype linkedin twitter tiktok chatgpt uber grab visa ikea volvo saab ericsson
kg km cm sek vnd usd eur kr m2 mb gb hr vip
"""

LOANS = """
deadline feedback workshop slide slides powerpoint update timeline draft drafts meeting call team file files link
links email mail online offline check confirm confirmed invite share drive project budget report app web website video
photo chat test print scan booking hotel taxi bus visa passport agenda memo brief briefing hybrid mic camera wifi
laptop password login free size sales marketing manager leader sale hot story event page forum seminar webinar
training info
"""

TITLES = """
ủy ban nhân dân, uỷ ban nhân dân, hội đồng nhân dân, ban chấp hành thành phố, ban chấp hành, chính quyền thành phố
sở tài nguyên và môi trường, sở giáo dục và đào tạo, sở ngoại vụ, sở y tế, hội liên hiệp phụ nữ, hội phụ nữ
đoàn thanh niên, đại học thái nguyên, đại sứ quán thụy điển, đại sứ quán việt nam
people's committee, executive board, municipal executive board, city council, women's union, youth union
embassy of sweden, swedish embassy, department of natural resources and environment
department of education and training, environment and urban planning department, education department
county administrative board, linköping university, thai nguyen university
swedish international centre for local democracy, business sweden, urban environment company
high school for the gifted
tekniska verken, länsstyrelsen, kommunstyrelsen, kommunfullmäktige, kommunledningsförvaltningen
utbildningsförvaltningen, miljö- och samhällsbyggnadsförvaltningen, miljö- och samhällsbyggnad, sveriges ambassad
vietnams ambassad, svenska ambassaden, linköpings kommun, linköpings universitet
internationellt centrum för lokal demokrati
"""

TERMS = """
phở, bún chả, bánh mì, nem, nem rán, chè, áo dài, cà phê, fika, smörgåsbord, köttbullar, surströmming, kanelbulle
kanelbullar, lagom, midsommar, lucia, kräftskiva, valborg
kế hoạch hành động, thỏa thuận hợp tác, biên bản ghi nhớ, văn kiện lập trường, đối thoại với người dân, đối thoại
lời nhắc, phát triển bền vững
action plan, position paper, cooperation agreement, memorandum of understanding, letter of intent, citizen dialogue
sustainable development
handlingsplan, positionspapper, samverkansavtal, avsiktsförklaring, medborgardialog, folkkommitté, hållbar utveckling
"""
