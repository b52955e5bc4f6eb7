"""Frequent words of languages that are none of ours, to know them as foreign; data only."""

GERMAN = """
ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen dein deine sein seine unser unsere
euer eure der die das den dem des ein eine einen einem einer eines kein keine keinen
und oder aber denn weil dass daß wenn ob als wie wo wer was wann warum wohin woher welche welcher welches dieser diese
dieses jener jede jeder alle alles viel viele wenig etwas nichts jemand niemand man
nicht noch schon nur auch sehr so doch mal ja nein bitte danke vielen dank gern gerne hallo guten morgen tag abend
nacht tschüss tschüs auf wiedersehen liebe lieber grüße grüßen herzliche freundlichen
ist sind bin bist seid war waren gewesen wird werden wurde worden habe hast hat haben hatte hatten kann können könnte
konnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte möchten mögen
in im an am aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um bis seit während
wegen hier dort da heute gestern jetzt später bald immer nie wieder zusammen
machen macht gemacht gehen geht ging kommen kommt kam gekommen sehen sieht gesehen sagen sagt gesagt wissen weiß weiss
denken glauben finden geben gibt nehmen nimmt brauchen brauche braucht bleiben schicken schickt senden sende treffen
trifft freue freuen verschieben verstehe verstehen sprechen spricht fragen frage antwort helfen hilfe
termin sitzung besprechung bericht einladung woche nächste nächsten letzte monat jahr uhr zeit montag dienstag
mittwoch donnerstag freitag samstag sonntag zug flug hotel bahnhof leider vielleicht natürlich genau klar schön gut
gute guter besser ganz richtig falsch neu neue groß klein mensch leute kinder frau mann schule stadt land deutsch
wasser essen wetter regnet kalt warm eins zwei drei vier fünf sechs sieben acht neun zehn
herr glückwunsch entschuldigung tut leid problem geht's kollegen projekt vertrag zusammenarbeit stadtverwaltung
bürgermeister
"""

DUTCH = """
ik jij je hij zij ze wij we jullie u mij me jou hem haar ons hen hun mijn jouw zijn onze uw de het een deze dit die
dat welke geen
en of maar want omdat als dan toen terwijl hoe waar wie wat wanneer waarom iemand niemand iets niets alles alle veel
weinig meer
niet nog al ook heel erg zo wel eens ja nee graag dank bedankt hallo goedemorgen goedenavond dag doei groeten groetjes
alstublieft alsjeblieft sorry welkom gefeliciteerd
is ben bent was waren geweest wordt worden werd heb hebt heeft hebben had hadden kan kunnen kunt kon moet moeten zal
zullen zou zouden wil willen mag mogen
in op aan uit bij met naar van voor achter over onder tussen door tegen zonder om tot sinds tijdens hier daar er
vandaag morgen gisteren nu later straks altijd nooit weer samen
doen doet gedaan gaan gaat ging komen komt kwam gekomen zien ziet gezien zeggen zegt gezegd weten weet denken denkt
vinden vind geven geeft nemen neemt maken maakt gemaakt sturen stuurt gestuurd blijven wachten lezen schrijven spreken
vragen vraag helpen begint beginnen
vergadering afspraak verslag uitnodiging week volgende vorige maand jaar uur tijd maandag dinsdag woensdag donderdag
vrijdag zaterdag zondag trein vlucht helaas misschien natuurlijk precies mooi goed goede beter nieuw nieuwe groot
klein mensen kinderen vrouw man school stad land nederlands water eten regent koud foto's twee drie vier vijf zes
zeven acht negen tien gemeente burgemeester samenwerking
nie ek jy hulle baie dankie asseblief wees kom môre vergader goeie
"""

FRENCH = """
je tu il elle on nous vous ils elles me te se moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre
vos le la les un une des du de au aux ce cet cette ces qui que quoi dont où quel quelle quels quelles
et ou mais donc car parce puisque si comme quand comment pourquoi combien rien tout tous toute toutes chaque plusieurs
beaucoup peu trop très plus moins aussi encore déjà toujours jamais pas ne n'est c'est j'ai d'accord qu'il s'il l'on
n'ai l'heure d'un d'une
est sont suis es sommes êtes était étaient été être sera serait ai as a avons avez ont avait avoir aurait peux peut
pouvons pouvez peuvent pouvoir dois doit devons devez devoir veux veut voulons voulez vouloir faut fait faire fais
vais va allons allez vont aller venir vient viens venez voit vois voir voyons sais sait savoir savez dire dit prendre
prend mettre envoyer envoyez envoie attendre attends comprends comprendre merci
dans sur sous avec sans pour par chez vers entre depuis pendant avant après contre ici là aujourd'hui demain hier
maintenant bientôt tard tôt ensemble
bonjour bonsoir salut revoir plaît bienvenue félicitations désolé désolée pardon excusez oui non bien sûr bonne bon
beau belle grand petit nouveau nouvelle journée soirée nuit semaine mois année heure heures jour lundi mardi mercredi
jeudi vendredi samedi dimanche réunion rendez-vous rapport invitation accueil gare avion hôtel question réponse
problème enfants femmes hommes école ville mairie eau monde gens amis cordialement voiture travail deux trois quatre
cinq six sept huit neuf dix
"""

SPANISH = """
yo tú tu él ella nosotros vosotros ellos ellas usted ustedes me te se nos os le les lo la los las un una unos unas el
del al mi mis su sus nuestro nuestra este esta esto estos estas ese esa eso aquel que quien quién qué cuál cuándo
cuando dónde donde cómo como cuánto porque por para con sin sobre entre desde hasta hacia de en a
y o pero si no sí también muy más menos mucho mucha muchos muchas poco todo toda todos todas nada nadie algo alguien
siempre nunca ya aún todavía ahora hoy mañana ayer luego después antes pronto tarde aquí allí
es son soy eres somos era fue ser está están estoy estamos estar hay ha han he hemos haber tengo tiene tienen tenemos
tener puedo puede pueden podemos poder quiero quiere hacer hago hace voy va vamos van ir vengo viene venir llega
llegar sé sabe saber decir digo dice ver veo dar enviar espero necesito necesita gusta
hola gracias adiós buenos buenas días tardes noches saludos favor bienvenido bienvenidos felicidades perdón siento
claro vale bueno buena bien mal mejor grande pequeño nuevo nueva semana mes año hora horas día lunes martes miércoles
jueves viernes sábado domingo reunión informe invitación avión tren hotel pregunta respuesta problema niños mujeres
hombres escuela ciudad ayuntamiento agua mundo gente amigos trabajo uno dos tres cuatro cinco seis siete ocho nueve
diez
"""

PORTUGUESE = """
eu tu ele ela nós vós eles elas você vocês me te se nos lhe o a os as um uma uns umas do da dos das no na nas ao à
pelo pela meu minha teu tua seu sua nosso nossa este esta isto esse essa isso aquele que quem qual quando onde como
quanto porque por para com sem sobre entre desde até de em
e ou mas não sim também muito muita muitos muitas mais menos pouco tudo todo toda todos nada ninguém algo alguém
sempre nunca já ainda agora hoje amanhã ontem depois antes logo tarde aqui ali lá
é são sou somos era foi ser está estão estou estamos estar há tenho tem têm temos ter posso pode podem poder quero
quer fazer faço faz vou vai vamos vão ir vir vem chegar sei sabe dizer disse ver dar enviar preciso gosto
olá oi obrigado obrigada adeus tchau bom boa dia noite cumprimentos abraços bem-vindo parabéns desculpe desculpa claro
bem mal melhor grande pequeno novo nova semana mês ano hora horas segunda terça quarta quinta sexta sábado domingo
reunião relatório convite avião comboio ajuda pergunta resposta problema crianças mulheres homens escola cidade câmara
água mundo gente amigos trabalho dois três quatro cinco seis sete oito nove dez
"""

ITALIAN = """
io tu lui lei noi voi loro mi ti si ci vi lo la gli le li un uno una il i del della dei delle al alla ai alle nel
nella sul sulla dal dalla mio mia tuo tua suo sua nostro nostra vostro questo questa questi queste quello quella che
chi cosa quale quando dove come quanto perché per con senza su tra fra da di in a
e o ma se non sì no anche molto molta molti molte più meno poco tutto tutti tutta tutte niente nessuno qualcosa
qualcuno sempre mai già ancora adesso ora oggi domani ieri dopo prima presto tardi qui qua lì là
è sono sei siamo siete era stato essere sta sto stiamo c'è ho hai ha abbiamo avete hanno avere posso può possono
possiamo potere voglio vuole fare faccio fa vado va andiamo vanno andare vengo viene venire arriva arrivare so sa
sapere dire dico dice vedere vediamo dare mandare inviare bisogno piace
ciao grazie mille arrivederci buongiorno buonasera buonanotte saluti favore prego benvenuti auguri congratulazioni
scusa scusi certo bene male meglio buono buona bello bella grande piccolo nuovo nuova settimana mese anno ore giorno
lunedì martedì mercoledì giovedì venerdì sabato domenica riunione rapporto invito aereo treno albergo domanda risposta
problema bambini donne uomini scuola città comune acqua mondo gente amici lavoro due tre quattro cinque sette otto
nove dieci
"""

FINNISH = """
minä sinä hän me te he mä sä se ne tämä tuo nämä nuo minun sinun hänen meidän teidän heidän minulle sinulle meille
teille mikä mitä missä mihin mistä milloin miksi miten kuka ketkä joka jotka jos kun koska että vaan mutta tai ja sekä
eli niin myös vielä jo nyt sitten heti pian aina usein ei en et emme ette eivät ole olla on ovat olen olet olemme oli
olivat ollut voi voin voitko voimme voisi täytyy pitää pitäisi saa saanko saada tulee tulla tulen menee mennä menen
teen tehdä tekee sanoa sanoi tiedä tiedän tietää luulen haluan haluaa
hei moi moikka terve kiitos kiitoksia paljon hyvä anteeksi näkemiin nähdään huomenta hyvää päivää iltaa yötä
tervetuloa onnea kyllä joo okei selvä hieno hienoa mukava mukavaa hyvin paremmin uusi vanha iso pieni kaikki mitään
joku jotain vähän enemmän tänään huomenna eilen maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
viikko viikolla kuukausi vuosi tunti kello aika kokous kokouksessa kokouksen palaveri raportti kutsu juna lento
lentokone hotelli kysymys vastaus ongelma lapset naiset miehet koulu kaupunki kunta vesi maailma ihmiset ystävät työ
avusta apua kanssa ilman ennen jälkeen kunnossa onko kuuluu yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan
yhdeksän kymmenen
"""

ESTONIAN = """
mina sina tema meie teie nemad ma sa ta me te nad see need minu sinu mis kes kus kuhu millal miks kuidas kas kui sest
et aga või ja ning ka veel juba nüüd siis kohe varsti alati ei ole on olen oled oleme oli olid olnud saab saan saaks
peab pean tuleb tulen läheb teha teeb tean tahan
tere hommikust päevast aitäh tänan palun vabandust head aega nägemist tervist jah hästi väga hea uus vana suur väike
kõik midagi keegi palju vähe rohkem täna homme eile esmaspäev teisipäev kolmapäev neljapäev reede nädal kuu aasta tund
kell aeg koosolek aruanne kutse rong lennuk küsimus vastus lapsed naised mehed kool linn vesi inimesed sõbrad töö koos
ilma enne pärast üks kaks kolm neli viis
"""

INDONESIAN = """
saya aku kamu anda dia kami kita mereka ini itu yang dan atau tetapi tapi karena kalau jika bahwa untuk dari ke di
pada dengan tanpa oleh dalam antara tentang sebelum sesudah setelah sampai seperti juga sudah belum akan sedang masih
lagi saja hanya sangat sekali banyak sedikit semua setiap ada tidak bukan jangan bisa dapat harus boleh mau ingin
perlu apa siapa kapan mana bagaimana mengapa kenapa berapa
terima kasih selamat pagi siang sore malam datang jalan tinggal maaf tolong silakan baik bagus halo kabar jumpa hari
minggu bulan tahun jam besok kemarin sekarang nanti senin selasa rabu kamis jumat sabtu rapat laporan undangan kereta
pesawat pertanyaan jawaban masalah anak wanita pria sekolah kota air orang teman kerja satu dua tiga empat lima
semuanya bertemu kirim mengirim makan minum pergi pulang bapak ibu
awak encik tak nak sila mesyuarat esok
"""

POLISH = """
ja ty on ona my wy oni one mnie mi ciebie ci jego jej nas nam was wam ich im mój moja twój twoja jest są był była było
być będzie będę nie tak czy kto co gdzie kiedy jak dlaczego ile który która to ten ta te tego i a ale lub albo bo że
żeby jeśli gdy w we z ze na do od dla po przed za przez pod nad o u przy bez już jeszcze tylko też bardzo dużo mało
więcej wszystko wszyscy nic nikt coś ktoś zawsze nigdy teraz dzisiaj dziś jutro wczoraj potem tutaj tam
dziękuję dzięki proszę cześć dzień dobry wieczór dobranoc przepraszam widzenia gratulacje mam masz ma mamy mogę może
możemy chcę musi muszę wiem trzeba można spotkanie spotkania pytanie odpowiedź tydzień rok godzina poniedziałek wtorek
środa czwartek piątek zaproszenie zobaczenia
"""

CZECH = """
já ty on ona my vy oni mě mně tebe jeho její nás vás jich můj tvůj je jsou jsem jsi jsme jste byl byla bylo být bude
budu ne ano kdo co kde kdy jak proč kolik který která to ten ta tento a ale nebo protože že aby když v ve z ze na do
od pro po před za přes pod nad o u při bez už ještě jen také velmi moc hodně málo více všechno nic nikdo něco někdo
vždy nikdy teď dnes zítra včera potom tady tam
děkuji díky prosím ahoj dobrý den večer dobrou noc promiňte nashledanou mám máš má máme mohu může můžeme chci musí vím
schůzka otázka odpověď týden rok hodina pondělí úterý středa čtvrtek pátek pozvání ďakujem čo keď nie som sú
"""

HUNGARIAN = """
én te ő mi ti ők az a egy ez azt ezt hogy és vagy de mert ha mint is nem igen ki hol mikor hogyan miért mennyi van
vannak volt lesz lenni vagyok vagyunk már még csak nagyon sok kevés több minden semmi senki valami mindig soha most ma
holnap tegnap itt ott köszönöm köszi szépen kérem szia helló jó napot reggelt estét éjszakát bocsánat viszontlátásra
tudom akarok kell lehet szeretnék találkozó kérdés válasz hét év óra hétfő kedd szerda csütörtök péntek meghívó
"""

TURKISH = """
ben sen o biz siz onlar bu şu bir ve veya ama çünkü eğer gibi için ile den dan ne kim nerede zaman nasıl neden kaç
hangi var yok değil evet hayır çok az daha her hiç şey biri şimdi bugün yarın dün sonra önce burada orada teşekkürler
teşekkür ederim lütfen merhaba selam günaydın iyi günler akşamlar geceler özür dilerim hoşça kal görüşürüz tamam güzel
yeni büyük küçük toplantı soru cevap hafta yıl saat pazartesi salı çarşamba perşembe cuma olarak oldu olan mı mi mu
"""

ROMANIAN = """
eu tu el ea noi voi ei ele mă te îl o ne vă mea meu tău ta este sunt ești suntem era fost fi va nu da cine ce unde
când cum de cât care și sau dar pentru că dacă în la din cu fără pe prin despre după înainte până foarte mult mulți
puțin mai tot toate toți nimic nimeni ceva cineva mereu acum azi astăzi mâine ieri aici acolo mulțumesc mulțumim rog
bună ziua seara dimineața noapte scuze pa revedere am ai are avem aveți pot poate vreau trebuie știu întâlnire
întrebare răspuns săptămână an ora luni marți miercuri joi vineri
"""

ICELANDIC = """
ég þú hann hún það við þið þeir þær mig þig minn mín þinn og eða en því ef sem að er eru var voru verið vera verður
hef hefur hafa hafði ekki já nei hver hvað hvar hvenær hvernig af á í um til frá með án fyrir eftir undir yfir núna
dag morgun gær takk kærar þakkir góðan daginn góða nótt bless halló sjáumst fundur spurning svar vika ár klukkan
mánudagur þriðjudagur föstudagur mjög mikið allt ekkert alltaf aldrei geta getur vil þarf
"""

SLAVIC_LATIN = """
ja ti on ona mi vi oni je su sam si smo ste bio bila bilo biti će ću ne da ko tko što šta gdje gde kada kako zašto
koliko koji to taj ova ovo i a ali ili jer ako u na za od do po sa iz bez pred pod nad kod već još samo vrlo puno malo
više sve ništa nitko netko uvijek uvek nikad sada danas sutra jučer juče ovdje tamo hvala lijepo molim bok zdravo
dobar dan večer jutro laku noć oprostite imam ima mogu može hoću treba znam sastanak pitanje odgovor tjedan nedelja
godina sat ponedjeljak utorak četvrtak petak
"""

TAGALOG = """
ako ikaw ka siya kami tayo kayo sila ko mo niya namin natin ninyo nila ang ng sa mga na ay at o pero dahil kung kapag
para may mayroon wala hindi oo po opo ano sino saan kailan paano bakit ilan ito iyan iyon dito diyan doon ngayon bukas
kahapon lang din rin pa naman salamat maraming magandang umaga hapon gabi paalam kumusta pasensya gusto kailangan
pwede puwede sige tao bata
"""

SWAHILI = """
mimi wewe yeye sisi ninyi wao na ya wa za la kwa katika ni si hii hiyo huyo hapa pale leo kesho jana sasa asante sana
karibu habari jambo tafadhali ndiyo hapana nini nani wapi lini vipi ngapi watu mtu mtoto watoto mkutano shule maji
kazi siku wiki mwaka nzuri
"""

SOMALI = """
waa iyo oo aan ah ka ku la u si waan waxaan waxay waxa mahadsanid fadlan haa maya maanta berri shalay sidee maxay
goorma xagee anigu adigu isagu iyadu annagu kulan su'aal jawaab wanaagsan subax habeen
"""

BALTIC = """
aš tu jis ji mes jūs jie ir arba bet kad jei kaip kas kur kada kodėl yra buvo bus ne taip ačiū prašau labas diena
vakaras rytoj šiandien vakar gerai labai daug es viņš viņa un vai ka ja kā kāpēc bija būs nē jā paldies lūdzu sveiki
labdien rīt šodien labi ļoti daudz
"""

ALBANIAN = """
unë ti ai ajo ne ju ata dhe ose por sepse nëse që për me pa në nga te është janë jam ishte jo po kush çfarë ku kur si
pse sa shumë pak tani sot nesër dje faleminderit lutem mirëdita mirë mbrëma natën takim pyetje
"""

ROMANISED = """
hao wo xie shi shenme zenme zuo jian zhongguo pengyou mingtian xiexie nihao khun khrap khap krap krub kha krab
sawasdee sawatdee khob phom pen rai
arigato arigatou gozaimasu konnichiwa ohayo sayonara desu kudasai onegaishimasu annyeong haseyo annyeonghaseyo
kamsahamnida
namaste dhanyavaad shukriya inshallah salam alaikum shukran merhaba habibi yalla spasibo privet zdravstvuyte
pozhaluysta sabaidee khop jai lai
"""
