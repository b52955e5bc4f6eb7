"""English words by the weight they carry as evidence; data only."""

FUNCTION = """
the an this that these those my your his her its our their mine yours hers ours theirs
i'm i'll i've i'd you he she it we they him us them myself yourself himself herself itself ourselves themselves you're
you'll you've you'd
he's she's it's we're we'll we've we'd they're they'll they've they'd that's there's here's what's who's where's how's
when's let's
who whom whose which what when where why how whether whatever whoever whenever wherever
and but or nor because although though unless until while since if than as so yet
of for with from by into onto about above below between through during before after against among without within upon
toward towards across behind beside besides beyond despite except near around
is are was were been being am isn't aren't wasn't weren't
have has had having haven't hasn't hadn't does did doing done don't doesn't didn't
can could will would shall should may might must can't couldn't won't wouldn't shouldn't mustn't cannot ain't
not no none nothing nobody nowhere never ever always often sometimes usually already still just only also too even
again
some any every each either neither both all most many much more less few several other another such same own
something anything everything someone anyone everyone somebody anybody everybody else
there here now then today tomorrow yesterday tonight soon later early
very really quite rather almost enough maybe perhaps probably actually basically definitely certainly
at on in to out up down off over under back away together
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty
say says said saying get gets got getting gotten go goes going gone went come comes coming came make makes made making
know knows knew known think thinks thought want wants wanted need needs needed like likes liked
take takes took taken taking give gives gave given see sees saw seen look looks looking
wont dont cant im ive youre thats whats didnt doesnt isnt couldnt wouldnt shouldnt havent hasnt wasnt arent werent
theyre hes shes lets
gonna wanna gotta kinda sorta dunno lemme gimme
"""

WEAK = """
a r i in on to me my be he do so or no at an as by we us is it up am go man men can than that them then his him has
had not
all see may men under over her for bra fast barn long hat sat ten tin pm us
"""

CHAT = """
hi hello hey hiya morning bye goodbye cheers thanks thank thankyou thx thnx tnx ty tysm please pls plz sorry welcome
congrats congratulations
yes yeah yep yup yea nope nah sure okay alright fine great awesome amazing nice cool lovely wonderful brilliant
excellent fantastic perfect super
exactly indeed absolutely totally agreed agree right correct true obviously
oops ouch wow yay aww ugh hmmm whoa gosh damn
idk btw imo imho tbh omw brb afk ttyl np nvm rn fyi asap eta tba tbd tbc tmrw tmr tmw tomoz 2moro 2day l8r gr8 u ur cu
ya yall y'all lol lmao omg ily jk wdym irl ikr gtg g2g wyd hbu bday msg msgs w8 lmk hmu fwiw iirc tldr wfh ooo eod rly
srsly prob probs obv defo abt yw gn gm rsvp thru tho cuz coz bc til yr yrs hrs mins min
noted understood gotcha booked sent received confirmed cancelled canceled postponed finished ready
bless birthday happy merry luck good bad well better best
"""

COMMON = """
ability able abroad accept accepted access accommodation according account act action activities activity actual add
added adding address adjust administration adult adults advance advantage advice affect afford afraid afternoon age
agency agenda ago
agreement ahead air airport alive allow allowed alone along alternative ambassador amount analysis announce annual
answer answered answers anyway apart apologies apologise apologize apparently appear apple application apply
appointment appreciate appreciated approach approval approve approved
area areas arrange arranged arrangement arrival arrive arrived arrives arriving article ask asked asking asks
assistance association assume attach attached attachment attend attendance attending audience authority available
average avoid awake aware
baby bag baggage ball bank based basic bathroom beautiful become bed beer beginning begin behalf behaviour belief
believe belong benefit bicycle big bigger bike bill birth bit bite black blue board boat body book booking books
border bored boring boss bottle bottom box boy boys brain branch bread break breakfast bridge brief bring bringing
broken brother brought budget build building built bus buses business busy button buy
cab cake calendar call called calling calls camera cancel cancellation capacity car card cards care careful carry case
cash catch cause celebrate celebration centre center central century certain certificate chair chairman chairperson
challenge chance change changed changes changing charge chart chat cheap cheaper check checked checking cheese chicken
child children choice choose chosen church citizen citizens city class classes clean clear clearly climate clock close
closed closing clothes cloud cloudy club coach coat coffee cold collaboration colleague colleagues collect colour
color comfortable comment comments commission committee common communication community companies company compare
competition complain complete completed computer concern concerned condition conditions conference confirm
confirmation confused connect connection consider contact contacts content continue contract contribution control
conversation cook cookie cookies cooperate cooperation coordinator copies copy corner cost costs council count
counting country countries couple course court cousin cover create created credit crowd cultural culture cup current
currently customer cut
daily dancing danger dark data date dates daughter day days deadline deal dear death decide decided decision decisions
deep degree delay delayed delegates delegation deliver delivered delivery democracy department departure depends
describe description desk detail details develop development dialogue die difference different difficult dinner direct
direction director dirty disagree disappointed discount discuss discussed discussion dish distance doctor document
documents doesn dog dollar door double doubt download dozen draft drafting draw drawing drawings dream dress drink
drinks drive driver driving drop dry due
ear earlier earth easier easily east easy eat eating economic economy edit education effect effort egg eggs elected
electricity email embassy emissions employee employees empty end ended ending ends energy engineer english enjoy
enjoyed entire entrance environment environmental equal equally equipment error especially estimate evaluation evening
event events everyday evidence example exams excited excuse exchange exercise exhibition exist expect expected
expenses expensive experience experiences expert expertise experts expire expires explain explained express extra eye
face facilities fact factory fail failed fair fairly faith fall familiar families family famous far farm fashion
father favour favor favourite fear feature feedback feel feeling feels fees feet fell felt female field fight figure
figures file files fill filled film final finally finance financial find finding finish fire first fish fix fixed flat
flight flights flood floor flower flowers fly flying focus folder follow followed following food foot forecast foreign
forest forever forget forgot forgotten form formal forward forwarded found free freezing fresh friend friendly friends
front fruit full fully fun funding funds funny further future
game games garbage garden gate gather general gender gift gifts girl girls giving glad glass goal goals gold
government grant grants greetings green grey group groups grow growing grown growth guarantee guess guest guests guide
guys
habit hair half hall hand handle hands handy hang happen happened happening happens hard hardly head heading health
healthy hear heard hearing heart heat heavy held help helped helpful helping hence high higher highly hills hire
history hit hold holiday holidays home hope hopefully hoping hospital host hosts hosting hotel hour hours house
housing huge human humid hundred hungry hurry hurt husband
ice icecream idea ideas identify ill imagine immediately impact implement implementation important impossible improve
improved improvement include included includes including income increase increased industry inform information initial
initiative inside instead institute instructions insurance interested interesting interests international internet
internship interpreter interpreters interview introduce introduction invest investment invitation invitations invite
invited invites invoice invoices involved issue issues item items
jacket job jobs join joined joining joint joke journey judge juice jump
keep keeping keeps kept key keys kid kids kill kind kindly king kitchen knife knock knowledge
lack ladies lady lake lamp land landed language languages large largest last lasted late lately latest laugh launch
law lawyer lead leader leaders leading learn learned learning least leave leaves leaving lecture left leg legal lesson
letter letters level liability library lies life lift light lights limit limited line lines link links list listed
listen little live lived lives living loan local location lock longer lose losing loss lost lot lots loud love loved
low lower luggage lunch
machine mail main mainly major majority manage management manager map mark market married match material materials
matter matters mayor meal meals mean meaning means meant measure measures meat media medical medicine meet meeting
meetings meets member members memorandum memory mention mentioned menu message messages met method middle midnight
mile milk million mind minister ministry minor minute minutes miss missed missing mistake mistakes mix model modern
moment money monitor monitoring month monthly months mood moon mostly mother motorbike mountain mouth move moved
moving municipal municipality mum museum music
name named names narrow nation national nature nearby nearly necessary neck negative neighbour nephew nervous network
new news newspaper next night nights noise noon normal normally north note notes notebook notice notified novel number
numbers nurse
object obtain obvious occasion occur offer offered offers office officer offices official officials oil old older once
ones online open opened opening opens operate operation opinion opinions opportunity opposite option options orange
order orders ordinary organise organised organize organized organiser original originally otherwise ought outcome
outcomes outdoor outside overall owner
pack packed packing page pages paid pain paint pair paper papers paragraph parcel pardon parent parents park parking
part participant participants participate participation parties partner partners partnership parts party pass passed
passport passports past path patient pay paying payment peace pen pencil pens people per percent perfectly performance
period permission permit person personal phone phones photo photocopy photograph photographer photos pick picked
picture pictures piece pilot pink place placed places plan plane planned planning plans plant plants plastic plate
platform play played players playing pleasant pleased pleasure plenty plus pocket point points police policy political
politician pollution poor popular population position possible possibly post posted poster potato pound power
practical practice prefer preferred preparation prepare prepared preparing present presentation presented president
press pressure pretty prevent previous previously price prices principal print printed printer priority private prize
problem problems procedure process procurement produce product production professor profile programme program programs
progress project projects promise promised proof proper properly proposal proposals propose proposed protect proud
prove provide provided public publish pull pump pumps pupil pupils purchase purpose push put
quality quarter question questions queue quick quicker quickly quiet quit quote quotes
radio rain rained raining rains rainy raise raised range rate reach reached read reading reads real realise realize
reason reasonable reasons rebook rebooked receipt receipts receive recent recently reception recipe recommend
recommended record recording recycle recycling red reduce refer reference refund refuse regarding regards region
regional register registered registration regular reject related relation relationship relax release relevant reliable
remain remaining remember remind reminded reminder reminders remote remove rent repair repeat replace replied reply
replies report reported reporting reports represent representative representatives request requested require required
requirements research resend reservation reserve reserved resources respect respond response responsible
responsibility rest restaurant result results return returned returning review reviewed rice rich ride ring rise risk
risks river road role roof room rooms round route row rule rules run running runs rush
sad safe safely safety salad salary sale salt sample sanitation saved save saving scan scanned scared schedule
scheduled school schools science scope score screen screenshot sea search season seat seats second secret secretary
section sector secure security select selected sell seminar send sending sends senior sense sentence separate series
serious seriously serve served service services session sessions set settle seventh sewage shape share shared sharing
sheet sheets ship shirt shoe shoes shop shopping short shorter shortly shot shoulder show shower showed showing shown
shows shut shy sick side sign signature signed silence silly similar simple simply single sister sit site sites
sitting situation sixth size skills skin skip sky sleep sleeping sleepy slide slides slight slightly slow slowly small
smaller smart smell smile smoke smooth smoothly snack snow snowing social society soft software sold soil solar
solution solutions solve solved song sort soup sound sounds source south space spare speak speaker speaking special
specific speech speed spell spend spending spent spoke sport spot spread spring square staff stage stairs stamp stand
standard standing start started starting starts state statement station statistics stay stayed staying steal step
steps stick stomach stone stop stopped store storm story straight strange strategy street stress stressful strike
strong stuck student students studies study studying stuff style subject submit submitted success successful suddenly
suffer sugar suggest suggested suggestion suggestions suit suitable suitcase sum summary summer sun sunny supper
support supported suppose supposed surface surprise surprised survey sustainable sustainability sweet swim switch
system
table takeaway talk talked talking tall tap target task tasks taste tastes tasty tax taxi tea teach teacher teachers
teaching team tears technical technology telephone tell telling tells temperature temple tend term terms terrible test
tested text texts thanked thick thin thing things thinking third thirsty thousand threat throat throw thunder ticket
tickets tidy tie tight till time times timeline timing tiny tired title toast toilet told tomato tone tongue tool
tools tooth top topic topics total touch tough tour tourist tower town track trade traditional traffic train trained
trainees training trains transfer translate translated translation translations translator transport travel traveling
travelling treat treated treatment tree trees tricky tried trip trips trouble truck truly trust truth try trying tune
turn turned tutor twice type types typical typo
ugly umbrella unable uncle understand understanding understands unfortunately union unique university unknown unlikely
update updated updates upload uploaded upset upstairs urban urgent use used useful user uses using usual
vacation valid valley value various vegetables vegetarian venue version via victim video view views village visa visit
visited visiting visitors visits vital voice volume volunteer vote voted
wait waited waiting wake walk walked walking wall wallet war warm warming warn warning wash waste wastewater watch
water wave way ways weak wear wearing weather website wedding weekend weeks week weekly weigh weight weird west
western wet wheel white whole wide wife wild willing win wind window windy wine winner winter wise wish wishes woke
woman women won wonder wondering wood word words work worked workers working works workshop workshops world worried
worries worry worse worst worth wrap write writes writing written wrong wrote
year yearly years yellow young younger youth
zero zone
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december
swedish vietnamese sweden cheque dawn diary doctor's drawer endless fellow foggy grandma grandpa headache jetlag jet
lagged ladies' mayor's noodles notepad o'clock pal pals postpone postcard queueing rainstorm raincoat ridiculous
sandwich snowy spicy sticker stickers sunshine thrilled tips toothache typhoon upcoming yummy delicious
"""
