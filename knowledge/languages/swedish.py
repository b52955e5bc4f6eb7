"""Swedish words by the weight they carry as evidence; data only."""

FUNCTION = """
jag du han hon den det vi ni dom mig dig honom henne oss er dem sig man
min mitt mina din ditt dina hans hennes dess vår vårt våra ert era deras sin sitt sina
denna detta dessa denne sådan sådant sådana samma själv själva varandra varann
någon något några nån nåt nåra ingen inget inga ingenting nånting någonting alla allt allting annat annan andra
vilken vilket vilka vem vems vad var när hur varför varifrån vart där här dit hit därför därifrån härifrån
och eller men utan samt både varken antingen att som om så eftersom medan innan sedan sen tills fastän trots
för i av på med till från hos under över efter före mellan mot genom vid bland kring runt ur åt enligt utom inom
utanför
inte ej icke aldrig alltid ofta ibland sällan nog väl ju bara också även redan ännu än fortfarande just precis
mycket mera mest lite mindre minst fler flera flest många få ganska väldigt jätte alltför hela helt halva
nu då idag imorgon imorn igår ikväll inatt imorse övermorgon förrgår strax genast snart nyss snarast senast tidigare
är vara varit blir bli blev blivit har hade haft ha kan kunde kunnat ska skall skulle vill ville velat
måste bör borde får fick fått brukar brukade lär törs må måtte
gör gjorde gjort göra går gick gått gå kommer kom kommit komma ser såg sett säger sa sade sagt säga
vet visste vetat tror trodde trott tro tycker tyckte tyckt tycka tänker tänkte tänkt tänka
heter hette finns fanns finnas behöver behövde behövt behöva betyder betydde låter lät
ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
bort borta hem hemma upp ner ned ut in fram tillbaka ihop iväg förbi ute inne uppe nere igen ändå
ty ifall såvida huruvida emellertid dock däremot nämligen förresten kanske möjligen troligen säkert faktiskt tyvärr
emot ifrån utifrån därmed dessutom annars istället respektive angående gällande
"""

WEAK = """
i en in de er man men far bra hos per an sa fast gott bo ha ta ge be se le by hot art last sen den all barn land hand
is dag
"""

CHAT = """
hej hejsan hejdå tjena tja tjo hallå morrn godmorgon godkväll godnatt adjö ses hörs puss kram kramar mvh hälsningar
tack tackar tackade tacksam tacksamma varsågod varsågoda snälla ursäkta förlåt välkommen välkomna grattis gratulerar
ja jo jodå javisst jaha jaså jajamensan jajamän jadå japp jepp nej nä näe nejdå njae nja okej oke
visst absolut självklart givetvis naturligtvis säkerligen uppfattat noterat förstått mottaget
kanon toppen toppenbra perfekt härligt underbart fantastiskt kul skoj roligt trevligt trevlig jättebra superbra
jättekul
jättefint jättegott utmärkt finfint strålande lysande suveränt grymt snyggt schysst skönt mysigt najs fett
oj ojdå ojoj usch fy hoppsan aj va vafan sorry jävla tusan jösses herregud hurra skål lycka
iaf iofs dvs tex bl osv mm ngn ngt ngr ngra nåtting mkt lr eg egentl ev evt pga mha tom fom iom typ asså alltså liksom
asap fyi btw imrn ikv kl klo iallafall förr öh eh äh
fixar fixat fixa klart klar klara bokat bokad skickat skickad
kör köra körde lugnt lugn stämmer stämde exakt instämmer håller
vabbar vabba vab fika fikar fikat fikan fikapaus lagom
sov god jul nytt år midsommar påsk helg helgen
bytte sal salen byttes seriöst skojar perfa okidoki detsamma orsak krya gissa maila mailar mailade mailat allihop
allihopa allesammans äsch tråkigt trist typiskt märkligt lustigt
knas knasigt strular strulade kass asbra asgott skitbra svinkallt suck gäsp jajemän tjohoo vaddå vadå hurså nemas
problemas hejja heja
avgjort antagligen ungefär dito krånglar hemskt tjugohundra mejla swisha swish
"""

COMMON = """
abonnemang adress affär agenda aktivitet aktiviteter aktuell allmän allmänna alternativ ambassad ambassaden ambassadör
anländer anlände anmäl anmäla anmälan anmälningar ansöka ansökan ansökningar ansvar ansvara ansvarar ansvarig
ansvariga
anställd anställda anteckna anteckningar använd använda använder använt arbeta arbetar arbetat arbete arbetet
arbetsgrupp
arkiv arrangera artikel avboka avgift avgår avlopp avloppsrening avloppsvatten avslut avsluta avsnitt avstånd
avstämning avtal
avtalet barnen bakgrund beakta bedöma bedömning befolkning begära behandla behov behövs bekosta bekostar bekräfta
bekräftat
bekräftelse belopp beredd berätta berättar beskriva beskrivning beslut besluta beslutade beslutat bestämma bestämt
bestämd besök
besöka besökte besöker betala betalar betalat betalning bidra bidrag bifogar bifogad bifogat bild bilder bilden bil
bilen billig
billigt bilaga bilagor biljett biljetter bjud bjuda bjuder bjudit blöt blött boende boka bokar bokning bolag bolaget
bord bostad
bostäder brev brist brott bråttom bro bror bruk budget budgeten buss bussen bygga bygger byggnad byta byter byte bära
bäst bästa
bättre båda börja börjar började början cykel cyklar dagar dagen dagens dagordning dagordningen dagordningspunkt dator
datum delegation
delegationen delta deltagare deltagarna deltagarlista deltagarlistan deltar deltog del dela delar delat delarna
demokrati diskutera diskussion dokument
dokumentet dotter dra dricka driva dröjer dyr dyrt dåligt dålig därefter dörr effekt egen eget egna ekonomi ekonomisk
elev elever eleverna
eftermiddag eftermiddagen enhet enkel enkelt ensam erbjuda erbjuder erfarenhet erfarenheter ersätta ersättning exempel
expert extra faktura
fakturan familj fara fart fastighet fattas fel fest film fin fint fina finansiera finansiering flicka flickor flyg
flyget flygplats
flygplatsen flytta flyttar flyttas flyttat flyttad folk folkkommitté fortsätt fortsätta fortsätter framför framsteg
framtid framtiden fri frisk fru
fråga frågar frågan frågor frågorna frågade främst färdig färdiga färg födelsedag födelsedagen följa följer följande
företag företaget föreslå
föreslår förening förklara förklarar förbereda förberedelser förra förslag förslaget förstå förstår förstod första
försenad försenat
förseningar försöka försöker förtroende förvaltning förvaltningen fylla fyller gammal gamla gata ger gett gav
genomföra genomförde genomförs gemensam
gemensamma gemensamt glad glada glömma glöm glömde glömt goda gratis grupp gruppen gruppens gräns grön gymnasium
gäller gärna gäst gäster
gästerna hamn handla handlar handling handlingsplan handlingsplanen hantera hav hel heldag hjälp hjälpa hjälper
hjälpte hoppas hotell hotellet
huvudstad hus huset hundra hygglig hållbar hållbart hållbarhet hälsa hälsar hälsade hämta hämtar hämtat hända händer
hände hänt hör höra hörde hört höst hösten höja hög
högskola höger ihåg information informera inbjudan inbjudningar innehåll innehåller inköp inkom inkommit inledning
inställt inställd insats
internationell internationella intressant intresserad intresserade invånare jobb jobba jobbar jobbat jobbet jämföra
jämn jämställdhet jorden
kaffe kalender kall kallt kallelse kamera karta kategori klarar klimat klocka klockan klänning knapp kollega kollegor
kolla kollar kollade kollektivtrafik kommun kommunen kommuner kommunens
kommunstyrelsen kompis komplettera komplettering kontakt kontakta kontaktar kontaktperson kontor kontoret kontroll
kontrollera kopia kort korten kostar kostnad
kostnader kostnaderna kostade krav kräver krävs kultur kunskap kunna kurs kväll kvällen kvar kvarstår kvinna kvinnor
kvinnorna kvitto kvitton kök köpa köper köpt köpte känna känner
lag laga lagt lagat landet ledare ledamot ledamöter ledig lediga ledigt lektion leta letar leva lever lika ligga
ligger lilla liten lista listan litet liv ljus lokal lokala lokalen
lova lovade lunch lunchen luft lyckas lyckades lyssna lån låna lång långt långa långsamt låt läge läget lägga lägger
lägg länge länk länken länkar lärare läraren lära lärt läs läsa läser
läst läste lätt lättare lämna lämnar lämnat länsstyrelsen lördag löser lösa löst lösning lösningar
mat maten material medborgare medborgardialog meddela meddelande meddelanden medlem medlemmar medel mejl mejlar mejlet
mejlade meny miljard
miljon miljoner miljö miljön minnas minns minne minut minuter missa missade missat mobil mogen morgon morgonen
motsvarande mottagning mottages mottas museum musik
myndighet myndigheter mål målen målet månad månader måndag mår märke mäta mäter mätning människa människor männen män
mörkt möjlig möjligt möjlighet möjligheter möta möts möte mötet möten mötena
mötesanteckningar namn natt natten natur naturlig nedan nederlag nivå normal nummer numret nya nyhet nyheter nyckel
nyckeln nyckelord ny nyligen närvaro nära nästa nätverk nöjd nöjda nödvändig
område områden omfattning omöjligt ombord omgående onsdag ord ordet orden ordförande ordna ordnar organisation orka
oroa översikt översätta översatta översätt översättning översättare
paket pappa papper parter parterna part partner partnerskap pass passa passar passen passet pengar pengarna person
personal personalen personer perioden period plan planen planer planera planerar planerat planering plats
platsen platser politik
politiker positionspapper positionspapperet praktisk prata pratar pratade present presentation presentera pris priser
problem projekt projektet projekten projektledare program programmet promenad protokoll protokollet
prova provat provade provar process publicera punkt punkter pumpar pumpen påminn påminner påminnelse påverka pågår rad
rapport rapporten rapporter rast redovisa redovisning region regn regnar regnade regnigt regnjacka rekommendera
rekommenderas ren rent resa resan resor reser
resultat resultatet resurser ring ringa ringer ringde ringt risk rolig rum rummet rumet ruta rätt råd rådhus rådhuset
räcker räkna räkning röd rör röra sak saker saken sakna saknar saknas samarbete samarbetet samarbeta
samla samling samordna samordnare samordnaren samtal samtalet samverka samverkan samverkansavtal samverkansavtalet
sammanfattning sammanfatta sammanträde sekreterare semester senare september sida sidan sidor sist sista sitta sitter
sjuk sjuka sjukhus sjö skada skicka
skickar skickade skickas skillnad skola skolan skolor skolorna skriv skriva skriver skrev skrivit skriven skruva
skynda skäl skön slut slutar slutet slutrapport sluta snabb snabbt snö snöar sol solen solig soligt son soppa sova
spara sparar sparat spel spela spelar språk språket språkkurs stad staden stadens stadsutveckling stanna stannar start
starta startar stark station stationen statistik steg stiga sting stor stora storstad stort strategi student studenter
studiebesök studiebesöket stund
styrelse styrelsen ställa ställe ställer ställt stänga stänger stängt större största stöd stödja stödjer störa svar
svara svarar svarat svarade svaret svensk svenska svenskar svenskarna sverige svår svårt synpunkter synd syfte säker
säkerhet
sälja sätt sätta sätter söka söker söndag sökt söt tar tog tagit tagen tala talar talade talat tanke tankar tavla
tackkort teckning teckningar tecken telefon telefonen telefonmöte telefonnummer text texten tid tiden tider tidig
tidigt tillfälle tillfällig tillgång
tillgänglig tillsammans tillräckligt tillägg timma timmar timme tisdag titta tittar tittade tjänst tjänsteman
tjänstemän tolk tolken tolkar torg torsdag total totalt trafik trafiken trött trötta träffa träffar träffas träffade
träffats tur tuff tung tvätta tyst tåg tåget tågen tåla täcka
umgås underlag underlaget underhåll undersöka undervisning undra undrar undrade universitet universitetet uppdatera
uppdaterar uppdaterad uppdaterat uppdateras uppdatering uppdrag uppehåll uppfattning uppföljning upphandling uppgift
uppgifter uppskatta uppskattar ursprung utbyte
utbildning utbildningen utbildningar utmaning utmaningar utreda utredning utskick utsläpp utveckla utvecklas
utveckling utvärdering utflykt
vacker vackert vackra vakna vald val valet vanlig vanligt vanliga vann varm varmt vatten vattnet vecka veckan veckor
veckans verk verka verkar verkligen verksamhet verksamheten verktyg viktig viktigt viktiga
viktigast vilja vind vinst vinter vintern visa visar visade visas visning visum vårdcentral vän vänner vänort vända
väder vädret väg vägen vägg välja väljer vänta väntar väntade värd värdar värden världen världens värme växa växer
vuxen vuxna
yngre yta yttrande ärende ärenden ägg äger ägare äldre älskar älska ämne ämnen ändra ändrar ändrat ändring ändringar
äntligen äta äter äpple året åren åker åka åkte åsikt åsikter återkomma återkommer återkoppling åtgärd åtgärder
ö öl ölen öppen öppet öppna öppnar öppnade önska önskar önskemål östra översvämning överens överenskommelse
överraskning övrigt övriga övning
januari februari mars april maj juni juli augusti oktober november december fredag fredagen måndagen torsdagen
brevvän brevvänner hungrig hungriga törstig smart stressigt stressig stressad trasig trasiga funkar funkade funka
fungerar fungera fungerade dessvärre otroligt otrolig försent tidszon våren sommar sommaren
paraply jacka skor väska bagage tröja halsont feber förkyld förkylda hosta läkare ont huvudvärk medicin bebis mamma
farmor mormor morfar syster dop bröllop gift
kaka kakor bullar bulle godis kött fisk sås smak smakar smakade ris nudlar grönsaker frukost middag middagen frukosten
lunchrum restaurang restaurangen serveras kopp te juice tårta tårtan kock recept
fotograf foto foton bildspel bildtext ljud högtalare skärm skrivare lösenord inloggning ladda laddar lagra mapp mappen
filen filer bilagan utkast utkastet versionen kalkyl kalkylark fil skärmdump
kvitterat avbokat avbokad ombokat ombokad inbokad inbokat framflyttat uppskjutet försenade sena sent halv halvtimme
kvart kvartal årsskiftet årsmöte styrgrupp styrgruppen arbetsgruppen referensgrupp nämnd nämnden
folkkommittén landstinget regionen landshövdingen borgmästare kommunalråd kommunfullmäktige fullmäktige tjänstemannen
handläggare handläggaren förvaltningschef chef chefen rektor rektorn klass klassen klasser lektor forskare forskning
forskningen
avfall återvinning återvinna källsortering soptunna sopor rening reningsverk reningsverket pump ledning ledningar
anläggning anläggningen pilotanläggning dricksvatten biogas energi fjärrvärme klimatanpassning biståndsmedel bistånd
bidraget ansökningstid
undertecknad underteckna undertecknat underskrift skrivas påskrivet signera signerat stämpel original godkänn godkänna
godkänner godkänt godkänd avslag avslå jävigt klubba klubbat röstade rösta omröstning utse utsett
antal antalet användning användare arg arga aning avgöra avsedd bakom barnvagn bedriva bedrivs bero beror beställa
beställer beställt beställning bestå består betydligt bevisa bevaka bifall bjudningen blomma blommor blå blåsa blåser
blåsigt brun brunn bräcka bråk butik butiken bygd bägge bänk båt båten böja böter
cirka datorn dels dricker drar drog drabbas dräkt duktig duktiga duka dusch dygn dygnet döda dölja döma eftermiddags
ekonomin elektronisk endast enastående engelska engelsk engelskan ersättare etcetera europeisk evenemang exempelvis
farlig farligt fattig ficka finska fira firar firade fjol flaska flertal framgång framgår framöver framme frågvis
frånvaro främja fröken fungerat funderar fundera funderade fundering fyllt fånga fåtal fälla fält fängelse fönster
förberedd förbättra förbättring fördel fördelar fördela fördelas föredrag föredrar föräldrar förälder förhinder
förhållande förlora förlorade förmiddag förmiddagen förmodligen försvann försvinner försäkra försäkring förutom
förutsättning förväntar förväntningar förändra förändring
gissar glass glasögon gnälla golv grader granska granne grannar grund grunden grunder gräs gråta grönt guld gulla
gymnasiet gympa gång gången gånger gärde hals halsen hamna hamnade handduk handen hatt helst hemlig hemsida hemsidan
hetta hinna hinner hann hunnit hittills hitta hittar hittade hittat hjärta hjärtligt hoppa hoppar hotellrum humör
hungern huvud hygien hyra hyr hyrbil hålla höll hållit hållplats hård hårt hästar hösttermin
idé idéer illa inblandad inbördes indragen inför infört ingå ingår inleda inleder innebär innebära innerstad insikt
inse inser insåg inspelad inspirerande intryck inträde isen jaga jord journalist julbord julen jämför jämnt järnväg
kaj kalas kallar kallas kalla kamrat kanal kanten kasta katt kille killar klaga klassrum klippa klok kloka klubb klä
kläder kläderna knacka knappast knappt koka kokt komplicerat koncentrera konsert konst konstig konstigt korrekt korta
krångligt krångel kraft krig krock kulan kund kunder kunnig kusin kust kvitta kyckling kyla kyligt kyrka kyrkan kyss
kände
lagen laget larm ledsen ledsna leende lektioner lev lida lik likadan likaså liknande likväl linje ljuset lov loven
luncha luras lyckad lyckat lysa låsa låst lägenhet läkaren läng längre längst längtar längta lärorikt läsning lön
lönen löfte löpa löper löpning magen mandat medarbetare medborgarna medborgarförslag medför medverka medverkar
medverkan menar mena mer missförstånd missförstått mitten mjölk modell moms motion motiv motor mottagare mottagande
mulet mun mus muta myndigheten mysig märks märkte mässa möjligtvis mörk mötte namnge nattåg nekade neka nollställa
nord norr norra norsk norska not nytta nyår nåd någonsin någonstans nå nåddes når nämna nämner nämnde nämnt närhet
närma närmare närmast närmaste närvara närvarande närvarolista nödsituation nöje
oavsett obekant oberoende ojämn olik olika olycka omedelbart omgång omtanke ond onödigt orkar orkade oroar orolig
osäker osäkert otrevligt otålig packa packar packat panik parkera parkering passera pausa pedagog pension pigg pil
pirrigt pjäs planet plocka plockar plötsligt polisen populär positiv positivt potatis prick prislapp privat produkt
prioritera pussel pågick påse påstå påverkan raka rakt ramavtal reda redo redovisas regel regler regeringen register
regna remiss reparera reservera resenär resenärer resväska resväskan riktig riktigt riktlinje riktlinjer rubrik rutin
rykte rygg rädd rädda rädsla rätta rättvis rättighet rättigheter röka röst
salt samhälle samhället samlas samlad samlat sammanhang samtliga samtidigt sannolikt satsa satsning satt segla
semestern siffra siffror siktar simma sjunga sjunger skador skaffa skaffar skapa skapar skatt sked skriker skratta
skrattar skrattade skriftlig skriftligt skrivbord skuld skurit skydda skämt skämta skär skölj skörd släkt släppa
släpper slå slog slår slåss slarva smal smärta smörgås smörgåsar snacka snackar snackade snygg snäll somna sommarlov
sortera sover spansk spegel spännande spänd spår stackars stadshus stadshuset stavas stava stekt stigande stilla
stjärna stod stolt stopp stoppa stoppar storlek strand stressa ström strömavbrott studera studerar stycken städa
städar ställning ständigt stängs stå står stått stödet styra styr stål störst stört succé sugen supa svag svårigheter
svälja svänga sväng syd syns synas synvinkel sårbar sälj särskild särskilt sättet söder södra
taket tall tand tandläkare tanken tappa tappade tappat tavlan tecknad tekniker tekniska telefonnumret termin terminen
test testa testar testade testat tidning tidningen tidsplan tidsplanen tidpunkt tillbakablick tillfredsställande
tillhör tillika tillstånd tjej tjejer toalett toaletten tomt ton torka torr tolkning topp tradition traditionell
trafikljus trafikolycka transport trappa trevna trivas trivs trivdes trolig troligtvis trygg trygghet träd träna
tränar trädgård träning trängsel tråkig trång tvinga tvungen tvungna tvärtom tycktes tydlig tydligt tydligen tygla
typen tyska tågbiljett tårar täcks tält tänd täta ungdom ungdomar unik upplaga uppleva upplever upplevde upplevelse
upplysning uppmärksam uppskattat uppskattade upprepa upptäcka upptäckte upptagen upptaget upptagna urval utbildad
uteslutet utförd utför utföra utgift utgå utgår utlovat utlägg utnyttja utomlands utrustning utrymme uttryck utvald
vagn vaken vakande vana vandra vandring vanligen vanligtvis varje varning varna vars varsin vattenledning vecklas
verksam verkstad verkstan version vidare vidta vift vila vilar viljan vinna vinner virus vits vittna volontär vrida
vräker vuxit vy vykort väcka väcker väldig väljare välmående vänd vänster vänstra vänlig vänligen vänligt väntas
väntat väntrum värre värst värderar värdefullt värdefull väst västra växel växla växt växter våga vågar våt vård vårda
yrke ytterligare åktur åldrar ålder åldern ångrar åtminstone återkom återvända återvänder återstår återstående
åskväder åtagande åtar ägna ägnar äkta älg ärlig ärligt äventyr öde ögon ögonblick öka ökar ökade ökat ökning östlig
öva övar översikten övertid övertyga övertygad övrig
"""
