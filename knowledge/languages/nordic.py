"""Danish and Norwegian words, as far as they are needed to tell these languages from Swedish; data only."""

FUNCTION = """
å jeg mig meg du dig deg han hun hon den det vi i dere de dem dei me vårt vores våres vår våre jeres deres min mit
mitt mine din dit ditt dine sin sit sitt sine hans hendes hennes
denne dette disse sådan slik slikt samme selv sjøl hverandre hinanden
noen nogen noe noget nogle ingen ingenting intet alle alt allting annen anden annet andet andre hver hvert hvem hva
hvad hvor hvordan hvorfor hvilken hvilke hvilket hvornår når der her hit hvis
og eller men uden uten både som at fordi siden imens mens inden før etter efter over under mellem mellom mot mod
gjennom gennem ved hos langs rundt omkring ud ut ude ute inde inne om av af på til fra frå for med
ikke ikkje ej aldrig aldri altid alltid ofte sjelden sjældent nok vel jo bare kun også allerede endnu ennå enda
fortsatt stadig netop nettopp akkurat præcis
meget mye mykje mere mer mest lidt litt lite mindre mindst minst flere flest mange få ganske ret veldig rigtig riktig
helt halv
nu nå da så dag går morgen imorgen idag igår iaften ikveld snart straks snarest senest tidligere
er var vært været bli blir bliver ble blev blitt blevet har havde hadde haft hatt ha have kan kunne kunnet skal skulle
skullet vil ville villet
må måtte bør burde får fik fikk fått fået pleier plejer
gør gjør gjorde gjort gøre gjøre gik gikk gått gået kommer kom kommet komme ser sett set si sige sier siger sa sagde
sagt
vet visste vidste vite vide tror trodde troede tro synes synest mener tenker tænker tenkte tænkte
heter hedder finnes findes trenger trengte behøver betyr betyder høres
en et ett to tre fire fem seks sju syv åtte otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten
tjue tyve
bort borte hjem hjemme op opp ned frem fram tilbage tilbake sammen avsted afsted igen igjen likevel alligevel
kanskje måske muligens sikkert faktisk dessverre desværre heldigvis nemlig forresten forrest altså
eg kva kven kvar korleis noko nokon dykk dykkar berre vere vore
"""

CHAT = """
hei hej hejsa heisann hallo hallå godmorgen godaften godnat godnatt farvel ses sees snakkes klem knus hilsen hilsner
mvh vh
takk tak takker tusen tusind hjertelig selvfølgelig selvsagt velkommen gratulerer tillykke unnskyld undskyld beklager
værsgo værsågod vær snill venligst
ja jada nei nej neida jaså okay greit fint supert perfekt herlig dejlig fantastisk kjempebra kjempefint kult hyggelig
hyggeligt lækkert nydelig deilig flott flot bra godt gott god rigtigt
oj ups uff puh æsj kos kose hygge skål lykke heldig ferdig færdig
"""

COMMON = """
morgenen aften aftenen kveld kvelden middag middagen formiddag ettermiddag eftermiddag natt nat dagen dager dage uke
uken uka uge ugen uker uger måned måneder måneden år året time timer timen minutt minut minutter klokken klokka
mandag tirsdag tysdag onsdag torsdag fredag lørdag søndag helg helgen weekend januar februar mars marts april mai maj
juni juli august september oktober november desember december
møte møtet møter møde mødet møder møtes mødes dagsorden referat referatet innkalling indkaldelse invitasjon invitation
deltaker deltakere deltager deltagere agenda sak saken saker sagen sager avtale avtalen aftale aftalen avtaler aftaler
sende sender sendt sendte skrive skriver skrev skrevet lese læse læser leser lest læst ringe ringer ringte ringede
snakke snakker taler tale snakket talt spørre spørge spør spørger spurte spurgte spørsmål spørgsmål svare svarer
svarte svar
hjelp hjelpe hjelpen hjelper hjælp hjælpe hjælper hjælpen bilde bilder bildene billede billeder billedet fil filen
filer lenke lenken link linket dokument dokumentet dokumenter vedlegg vedlagt vedhæftet brev e-post epost mail
treffes vente venter ventet venta vent reise rejse reiser rejser reisen rejsen toget tog buss bus bussen fly flyet
flyplassen lufthavn lufthavnen hotell hotel hotellet billett billetter billet pass passet
utsette utsatt udsætte udsat udsætter flytte flyttet flytter forsinket forsinkelse avlyst aflyst avlyse aflyse tidlig
tidligt sen sent sein seint ferie feriet syk syg sykt hjemmekontor
kommune kommunen kommuner kommunens rådhus ordfører borgmester styret styre bestyrelsen formann formand leder ledere
samarbeid samarbeidet samarbejde samarbejdet prosjekt prosjektet projekt projektet prosjekter rapport rapporten
rapporter plan planen budsjett budsjettet budget kostnad kostnader omkostninger regning faktura fakturaen penger penge
skole skolen skoler elev elever elevene eleverne lærer lærere lærerne universitet student studenter barn barna børn
børnene kvinne kvinner kvinde kvinder mann mænd menn folk mennesker venn venner ven gutt gutter jente jenter pige
piger dreng drenge
vann vand vannet vandet avløp spildevand miljø miljøet klima energi avfall affald by byen byer land landet norge norsk
dansk danmark svensk sverige vietnamesisk språk sprog
mat mad maten maden kaffe kaffen øl vin spise spiser spist drikke drikker frokost lunsj frokosten kake kage suppe gode
smaker smager
regn regner regnet regnede snø sne sol kaldt koldt varmt
ny nye nytt nyt gammel gamle stor store stort liten lille små lang lange langt kort dårlig dårligt viktig viktige
vigtig vigtigt enkel enkelt lett let vanskelig svær svært mulig muligt umulig klar klart glad glade
bruke bruger bruker brukt brug bruk trenge ta tar tager tok tatt taget gi gir giver ga gav gitt givet se legge lægge
legger lægger la lagde sette sætte finne finde finner finder fant fandt funnet fundet kjøpe købe kjøper køber kjøpt
købt betale betaler betalt betalte koster kostet jobbe jobber arbeide arbejde arbejder arbeider arbeid åpne åbne åpen
åben åpent åbent lukke stenge stengt lukket
forslag forslaget spørsmålet svaret vei veien vej vejen sted stedet rom rommet rum værelse hus huset dør nøkkel
nøkkelen nøgle nøglen kontor kontoret telefon telefonen nummer navn navnet adresse
første forrige sidste siste neste næste begge hele halve egen egne egentlig gjerne gerne heller hellere bedre bedst
best
håper håber glemme glemte glem husk huske husker ønsker ønske forstår forstå forsto forstod skjønner lurer gleder
glæder glæde setter pris
ordne ordner fikse fikser bestille bestiller bestilt bestilling tolk tolken oversette oversætte oversatt oversat
oversettelse oversættelse
utkast udkast frist fristen endelig endelige beslutning beslutningen vedtak vedtatt godkjent godkendt enig enige uenig
utvikling udvikling bærekraft bæredygtig bærekraftig likestilling ligestilling borger borgere innbyggere indbyggere
møterom mødelokale
bilen bil sykkel cykel båt skip sjø hav fjell skog skov blomst gave gaver tilbud tilbudet
kollega kolleger kollegaer kollegene sjef chef ansatt ansatte medarbejder medarbeider avdeling afdeling ansvar
ansvarlig
hvorledes dersom ettersom eftersom ifølge iht hhv dvs mtp ang vedr vedrørende mht herunder samt heriblandt iblant
blant blandt innenfor utenfor indenfor udenfor innen utover udover unntatt undtagen derfor derfra dermed likesom
liksom
tillegg tillæg dessuten desuten ellers elles deretter derefter imidlertid endvidere videre nesten næsten aldeles helst
især særlig særligt spesielt specielt allikevel gjennomført gennemført gjennomføre gennemføre begynner begynder
begynte begyndte begynne starter startet slutter sluttet slutte stopper stoppet
tredje fjerde femte sjette årets årene høst høsten efterår efteråret våren forår foråret sommer sommeren vinter
vinteren ukene ugerne
unge eldre ældre større største viktigste vigtigste hyggelige fine pene kjekt kjekke snille travelt travl sliten træt
trøtt sulten sultne tørst syke friske klare ferdige
opplyse opplysning oplysning informasjon opplysninger oplysninger kunnskap kunnskapen viden erfaring erfaringer
utdanning uddannelse utdannelse undervisning kurs kursus forelesning presentasjon presentation fremlegg fremlegge
fremleggelse foredrag
situasjon situation organisasjon organisation kommunikasjon kommunikation delegasjon delegation delegasjonen
delegationen sesjon nasjon nasjonal national internasjonal international tradisjon funksjon diskusjon diskussion
diskutere diskuterer produksjon konferanse konference seminaret
kjære kære kjær kjøre kjører kørt kjørte kjenner kender kjente kendte kjent kendt kjøkken køkken kjole gjest gjester
gæst gæster gjesten glede gjelder gælder gjaldt gjeld skjer sker skjedde skete skjema skema skjønt skjorte skoleelever
lagt ligger ligge lå liggende stå står stod stått sitte sitter satt sidde sidder sad sover sove sov sovet bor bo bodde
boede bodd flyttede holde holder holdt hente henter hentet hentede levere leverer levert leveret miste mister mistet
mistede rekke rekker nådde nåede rakk søke søker søkt søge søger søgt søkte søgte søknad søknaden ansøgning møtte
mødte mødtes stille stiller stilte virke virker virket virkede fungerer fungere fungerte følge følger fulgte fulgt
vise viser vist viste fortelle forteller fortalte fortælle fortæller forklare forklarer forklarte forberede forbereder
forberedt delta deltar deltok deltage deltog planlegge planlegger planlægge planlægger planlagt foreslå foreslår
foreslo foreslog foreslått foreslået sjekke sjekker sjekk tjekke tjekker tjek kopiere printe underskrive underskrevet
undertegnet signert signeret godta godkjenne godkende bekrefte bekrefter bekreftet bekræfte bekræfter bekræftet
bekreftelse bekræftelse påmelding påmeldt tilmelding tilmeldt melde melder meldt meldte svarfrist
trivelig trist synd artig gøy moro sjov sjovt rart mærkeligt rar dum dumt kjedelig kedelig kedeligt rolig roligt
hurtig hurtigt rask raskt fort langsomt nylig nyligt lige
snør sneer sner regnjakke paraply vått vådt tåke tåge vind vinden sola solen skyer sky varmen kulden kulde frost
brød smør ost egg æg fisk kjøtt kød kylling kjøttboller poteter kartofler grønnsaker grøntsager frukt frugt eple æble
kjeks melk mælk sukker salt kopp kop glassen
kone ektemann datter sønn søn søster bror foreldre forældre mor far bestemor bedstemor tante onkel kjæreste kæreste
familie familien
ho kvifor nokre meir saman heim heime ein eit eitt eine verte vart blei veit seier sei gjer gjere gje gjev fekk kjem
koma oss seg sjølv anten medan då difor òg no morgon veke vekene månad måndag laurdag sundag skule skulen elevar lærar
lærarar kommunar arbeidet møta høve tilbod utan innan føre hjå heile fleire gamal
"""
