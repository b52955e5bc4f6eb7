"""The Swedish words of dates. Meanings only; what may stand beside what is for the rules."""

from typing import Final

from foundation.number_words import TENS, UNDER_TWENTY
from handlers.when.description import WORKDAYS, Clock, Weak
from handlers.when.table import Row, Table, combined, numbered, row, span, unit

_ONES, _TENS = UNDER_TWENTY["sv"][1:], TENS["sv"]
_TENTHS = {20: "tjugonde", 30: "trettionde"}
_ORDINALS = (
    "första,andra,tredje,fjärde,femte,sjätte,sjunde,åttonde,nionde,tionde,elfte,tolfte,trettonde,fjortonde,femtonde,"
    "sextonde,sjuttonde,artonde,nittonde"
).split(",")

_NUMBERS: Final[list[Row]] = [
    *numbered("num", _ONES),
    *(row("num", word, ten) for ten, word in _TENS.items()),
    *(
        row("num", f"{word}{_ONES[n - 1]},{word} {_ONES[n - 1]}", ten + n)
        for ten, word in _TENS.items()
        for n in range(1, 10)
    ),
    *(row("num", f"{word}en", ten + 1) for ten, word in _TENS.items()),
    row("num", "tu,ett par,par", 2),
    row("num", "ett dussin,dussin", 12),
    row("num", "hundra,ett hundra", 100),
    row("one", "en,ett,1", 1),
    *numbered("ord", _ORDINALS),
    *(row("ord", word, ten) for ten, word in _TENTHS.items()),
    *(
        row("ord", f"{_TENS[ten]}{_ORDINALS[n - 1]},{_TENS[ten]} {_ORDINALS[n - 1]}", ten + n)
        for ten in _TENTHS
        for n in range(1, 10)
    ),
    row("ord", "förste,första", 1),
    row("ord", "sista,siste,allra sista", -1),
    row("ord", "näst sista,nästa sista,näst siste", -2),
    row("ordsuffix", ":e,:a,e,a,:de,:te"),
]

_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_WEEKDAYS: Final[list[Row]] = [
    *numbered("weekday", (f"{day},{day}en" for day in _DAYS), 0),
    *(
        row("weekday", short, n, weak=Weak.LED)
        for n, short in enumerate(("mån", "tis", "ons", "tor,tors", "fre", "lör", "sön"))
    ),
    *(
        row("weekday", short, n, weak=Weak.NEVER)
        for n, short in enumerate(("månd", "tisd", "onsd", "torsd", "fred", "lörd", "sönd"))
    ),
    *(
        row("weekday", short, n, weak=Weak.NEVER, needs_date=True)
        for n, short in enumerate(("må", "ti", "on", "to", "fr", "lö", "sö"))
    ),
    *(row("weekday", short, n, weak=Weak.LED, needs_date=True) for n, short in ((0, "man"), (5, "lor"), (6, "son"))),
    *(row("date", f"i {day}s", weekdays=(n,), which="last") for n, day in enumerate(_DAYS)),
    *(row("often", f"{day}ar,{day}arna", weekdays=(n,)) for n, day in enumerate(_DAYS)),
    row("often", "vardagar,vardagarna,arbetsdagar,arbetsdagarna", weekdays=WORKDAYS),
    row("date", "vardagsmorgon,vardagsmorgnar", weekdays=WORKDAYS, part="morning", plural=True),
    row("date", "vardagskväll,vardagskvällar", weekdays=WORKDAYS, part="evening", plural=True),
    row("often", "helger,helgerna", weekdays=(5, 6)),
    row("often", "kvällar,kvällarna", part="evening"),
    row("often", "morgnar,morgnarna", part="morning"),
    row("often", "eftermiddagar,eftermiddagarna", part="afternoon"),
]

_MONTH_NAMES = (
    "januari,jan", "februari,feb,febr", "mars,mar", "april,apr", "maj", "juni,jun", "juli", "augusti,aug",
    "september,sept,sep", "oktober,okt", "november,nov", "december,dec",
)  # fmt: skip
_MONTHS: Final[list[Row]] = [
    *(
        row("month", words, number, "name" if words in {"april,apr", "maj", "augusti,aug"} else "")
        for number, words in enumerate(_MONTH_NAMES, 1)
    ),
    row("month", "jul", 7, "whole word"),  # "före jul." is no July
]

_UNITS: Final[list[Row]] = [
    unit("minut,minuter,min,minuters", "minute"),
    unit("timme,timmar,timma,tim,timmars,timmes,h", "hour"),
    unit("dag,dagar,dgr,dar,da'r,dygn,dagars,dygns,d", "day"),
    unit("vecka,veckor,v,veckors,veckas", "week"),
    unit("månad,månader,mån,månaders", "month"),
    unit("kvartal", "quarter"),
    unit("halvår", "halfyear"),
    unit("år,års", "year"),
    unit("arbetsdag,arbetsdagar,vardag,vardagar", "workday"),
    unit("helg,helgen", "weekend"),
    span("en halvtimme,halvtimme,en halvtimma,halvtimma,en halvtimmes,1/2 timme", minutes=30),
    span("en kvart,kvart,en kvarts timme", minutes=15),
    span("tre kvart,trekvart", minutes=45),
    span("halvannan timme,halvannan timma", minutes=90),
    span("ett halvår,halvår,ett halvt år", months=6),
    span("ett dygn", days=1),
    span("halvannan dag,halvannat dygn", days=1, minutes=720),
    row("half", "en halv,ett halvt,halv,halvt,½"),
    row("andhalf", "och en halv,och ett halvt,och halv,och halvt,½"),
]

_PART_WORDS: Final = {
    "morning": "morgon,morgonen,bitti,bittida,på morgonen,tidigt på morgonen,på morgonkvisten,morgonkvisten",
    "forenoon": "förmiddag,förmiddagen,på förmiddagen",
    "afternoon": "eftermiddag,eftermiddagen,på eftermiddagen",
    "evening": "kväll,kvällen,på kvällen,på kvällskvisten",
    "night": "natt,natten,på natten",
}
_PARTS: Final[list[Row]] = [
    *(row("part", words, part=name) for name, words in _PART_WORDS.items()),
    *combined(
        "date",
        [row("", f"{day}s,{day}", weekdays=(n,)) for n, day in enumerate(_DAYS)],
        "{}{}",
        [
            row("", words, part=name)
            for name, words in {
                "morning": "morgon,morgonen",
                "forenoon": "förmiddag,förmiddagen",
                "afternoon": "eftermiddag,eftermiddagen",
                "evening": "kväll,kvällen",
            }.items()
        ],
    ),
    row("part", "lunch,lunchen,lunchtid", name="trailing", part="noon"),
    row("part", "mitt på dagen", part="noon"),
    row("date", "ikväll,i kväll,i afton,iafton", shift=0, part="evening"),
    row("date", "i eftermiddag,ieftermiddag", shift=0, part="afternoon"),
    row("date", "i förmiddag,iförmiddag", shift=0, part="forenoon"),
    row("date", "natten till,natten mot,natten före,natten efter,natten mellan", impossible=True),
    row("date", "i natt,inatt", shift=0, part="night"),
    row("date", "i morse,imorse", shift=0, part="morning"),
    row("part", "fm,f.m,f.m.,f m", part="forenoon"),
    row("part", "em,e.m,e.m.,e m", part="afternoon"),
    row("ampm", "fm,f.m,f.m.,f m,am", name="am"),
    row("ampm", "em,e.m,e.m.,e m,pm", name="pm"),
]

_RELATIVE: Final[list[Row]] = [
    row("date", "idag,i dag,i da", shift=0),
    row("date", "imorgon,i morgon,imorn,i morn,imorron,i morron,imorrn,i morrn,imårn,imorgen", shift=1),
    row("date", "i övermorgon,övermorgon,iövermorgon,överimorgon,i överimorgon,över i morgon", shift=2),
    row("date", "igår,i går", shift=-1),
    row("date", "i förrgår,förrgår,iförrgår", shift=-2),
    row("this", "denna,den här,detta,innevarande"),
    row("coming", "kommande,nu på,nu kommande,närmaste,närmast kommande,nästkommande,den kommande,nu"),
    row("next", "nästa,nästas"),
    row("last", "förra,i förra,senaste,föregående"),
    row("whichpost", "som kommer,kommande", name="coming"),
    row("date", "nästa vecka,nästa veckas,nästkommande vecka,kommande vecka,veckan som kommer,"
        "nästa v,till veckan", period=("week", 1)),
    row("date", "denna vecka,den här veckan,innevarande vecka,denna veckan,denna veckas", period=("week", 0)),
    row("date", "veckan efter nästa,veckan efter nästa vecka,nästnästa vecka,nästa nästa vecka", period=("week", 2)),
    row("date", "förra veckan,föregående vecka,i förra veckan,förra veckans", period=("week", -1)),
    row("date", "nästa månad,nästa månads,nästkommande månad,kommande månad,månaden som kommer", period=("month", 1)),
    row("date", "denna månad,den här månaden,innevarande månad,denna månaden,denna månads", period=("month", 0)),
    row("date", "månaden efter nästa,månaden efter nästa månad", period=("month", 2)),
    row("date", "förra månaden,föregående månad", period=("month", -1)),
    row("date", "nästa kvartal,nästkommande kvartal,kommande kvartal", period=("quarter", 1)),
    row("date", "detta kvartal,det här kvartalet,innevarande kvartal", period=("quarter", 0)),
    row("date", "förra kvartalet,föregående kvartal", period=("quarter", -1)),
    row("date", "nästa år,nästkommande år,nästa års,kommande år,året som kommer", period=("year", 1)),
    row("date", "i år,detta år,det här året,innevarande år,årets", period=("year", 0)),
    row("date", "året efter nästa,året efter nästa år", period=("year", 2)),
    row("date", "förra året,i fjol,ifjol,föregående år", period=("year", -1)),
    row("inside", "månaden,månad,månadens", name="month"),
    row("inside", "veckan,veckans", name="week"),
    row("inside", "året,årets", name="year"),
    row("inside", "kvartalet,kvartalets", name="quarter"),
    row("date", "helgen,weekenden,veckoslutet,veckohelgen", weekend=True),
    row("date", "nästa helg,nästa helgen,nästa veckoslut", weekend=True, which="next"),
    row("date", "denna helg,den här helgen,kommande helg,nu i helgen,denna helgen", weekend=True, which="coming"),
    row("date", "helgen efter nästa,helgen efter nästa helg", weekend=True, period=("week", 2)),
    row("date", "förra helgen", weekend=True, which="last"),
    row("parity", "jämna veckor,jämn vecka,jämna veckorna,de jämna veckorna", 0),
    row("parity", "udda veckor,udda vecka,udda veckorna,de udda veckorna,ojämna veckor,ojämn vecka", 1),
    row("date", "nästa vardag,nästa arbetsdag,nästkommande arbetsdag,nästkommande vardag", workday=True),
    row("edge", "början,början av,början på,inledningen av,starten av", name="begin"),
    row("edge", "mitten,mitten av,mitten på", name="middle"),
    row("edge", "slutet,slutet av,slutet på,slut,utgången av,vid utgången av", name="end"),
    row("nearedge", "tidigt", name="begin"),
    row("nearedge", "sent", name="end"),
    row("vague", "senare,längre fram,de första veckorna,de sista veckorna"),
    row("nearlink", "i,på,under"),
    row("turn", "månadsskiftet,skiftet"),
    row("turnyear", "årsskiftet,nyårsskiftet"),
    row("date", "månadsskiftet,månadsslutet,månadens slut,månadens utgång", edge="end", inside="month"),
    row("date", "årsskiftet,årets slut,årsslutet,nyårsskiftet,årets utgång", edge="end", inside="year"),
    row("date", "kvartalsskiftet,kvartalsslutet,kvartalets slut", edge="end", inside="quarter"),
    row("date", "veckans slut,veckans sista dag", edge="end", inside="week"),
    row("date", "månadens början,månadens första dag", edge="begin", inside="month"),
    row("date", "halvårsskiftet", day=30, month=6),
    row("date", "samma tid,vid samma tid,samma klockslag,vid samma klockslag,samma tid på dagen", sametime=True),
    row("weekword", "vecka,v,v.,vecka nr,vecka nummer,veckorna,veckor"),
    row("halfofyear", "första halvåret,första halvan av året,första halvan av år", 1),
    row("halfofyear", "andra halvåret,sista halvåret,andra halvan av året,senare halvan av året", 2),
    row("halfof", "första halvan av,första hälften av", 1),
    row("halfof", "andra halvan av,senare halvan av,andra hälften av,senare hälften av,sista halvan av", 2),
    row("halfof", "h1", 1, name="sign"),
    row("halfof", "h2", 2, name="sign"),
    row("quarterword", "kvartal,kvartalet,q,kv"),
    row("daymark", "den,d."),
    row("yearmark", "år,anno"),
    row("nthunit", "vardag,vardagen,arbetsdag,arbetsdagen,vardagarna,arbetsdagarna,helgfria vardag,"
        "helgfria vardagen", name="workday"),
    row("nthunit", "dag,dagen", name="day"),
    row("nthunit", "helg,helgen", name="weekend"),
    row("nthunit", "vecka,veckan", name="week"),
    row("in", "om,inom,inom loppet av,om ca,om cirka,om ungefär,om sisådär,inom ca"),
    row("later", "från nu,räknat från nu,från och med nu,från idag,från i dag,räknat från idag"),
    row("agopre", "för"),
    row("ago", "sedan,sen"),
    row("after", "efter"),
    row("before", "före,innan"),
    row("fromday", "från,efter"),
    row("dayof", "dagen,dan"),
    row("inmonth", "i,under,inom,under hela"),
]  # fmt: skip

_CLOCK: Final[list[Row]] = [
    row("clockmark", "kl,kl.,klockan,klocka,kl:,klockslaget,vid,vid klockan,vid kl,klockslag"),
    row("oclock", "prick,exakt,noll noll,blankt"),
    row("about", "tiden"),
    row("zero", "noll"),
    *(row("time", f"{word}tiden", clock=Clock(hour)) for hour, word in enumerate(_ONES[:12], 1)),
    row("halfto", "halv,halva"),
    row("past", "över,minuter över,min över"),
    row("to_hour", "i,minuter i,min i"),
    row("quarter", "kvart,en kvart"),
    row("clockword", "midnatt,vid midnatt", name="midnight"),
    row("clockword", "vid lunch,vid lunchtid,till lunch,före lunch,innan lunch,på lunchen,vid lunchdags,"
        "mitt på dagen", number=12 * 60),
    row("clockword", "efter lunch,direkt efter lunch", number=13 * 60),
    row("clockword", "eod,cob,dagens slut,vid dagens slut,i slutet av dagen,slutet av dagen,arbetsdagens slut,"
        "vid arbetsdagens slut,"
        "slutet på dagen,i slutet på dagen", number=17 * 60),
    row("approx", "prick,exakt,precis,ca,ca.,cirka,omkring,ungefär,runt,kring,circa,strax,typ,sådär,sisådär"),
]  # fmt: skip

_RECURRENCE: Final[list[Row]] = [
    row("every", "varje,varenda", 1),
    row("all", "alla,samtliga"),
    row("every", "varannan,vartannat,var annan,vart annat,var andra,var 2:a,var 2:e", 2),
    row("eachnth", "var,vart,varje"),
    row("freq", "alla dagar,alla dagar i veckan,dagligen,en gång om dagen,en gång per dag,dag för dag", 1, "day"),
    row(
        "freq",
        "veckovis,en gång i veckan,en gång per vecka,1 gång i veckan,1 gång per vecka,1 gång/vecka,veckoligen",
        1,
        "week",
    ),
    row(
        "freq",
        "varje månads,månadsvis,månatligen,månadligen,en gång i månaden,en gång per månad,"
        "1 gång i månaden,1 gång per månad",
        1,
        "month",
    ),
    row("freq", "varje kvartals,kvartalsvis,en gång per kvartal,en gång i kvartalet", 1, "quarter"),
    row(
        "freq",
        "varje års,årligen,årsvis,en gång om året,en gång per år,1 gång per år,en gång i året,1 gång om året",
        1,
        "year",
    ),
    row("freq", "halvårsvis,en gång i halvåret,en gång per halvår", 1, "halfyear"),
    row("freq", "varje timme,en gång i timmen,en gång per timme", 1, "hour"),
    row("once", "en gång,1 gång"),
    row("inrow", "i rad,i sträck"),
    row("times", "gånger,ggr,gång,tillfällen"),
    row("except", "utom,förutom,men inte,dock inte,undantaget"),
    row("lasting", "i,under"),
    row(
        "until",
        "till och med,t.o.m.,t.o.m,t o m,tom,tom.,fram till,fram till och med,ända till,till,fram t.o.m.,"
        "fram tills,tills,till o med",
    ),
    row(
        "since",
        "från och med,fr.o.m.,fr.o.m,fr o m,från,från o med,med start,med start från,start,med början,börjar,"
        "börjar den,from",
    ),
]

_LINKS: Final[list[Row]] = [
    row("from", "från,fr,fr.,från och med"),
    row("to", "till,fram till"),
    row("dayto", "till och med,t.o.m.,t o m,tom,till o med"),
    row("between", "mellan"),
    row("or", "eller,alternativt,respektive"),
    row("and", "och,samt,&"),
    row("deadline", "senast,allra senast,dock senast", name="suffix"),
    row("deadline", "före,innan,till,fram till,deadline,inför,senast till,förfaller,"
        "dock senast,tills"),
    row("glue", "på,i,vid,den,det,av,under,nu,redan,alltså,dvs,d.v.s.,även,de,någon gång,nån gång,själva"),
    row("opens", "ska,skall,måste,tar,ses,hörs,träffas,behöver,får,kör,åker"),  # "fredag ska vi ..."
    row("idiom", "äger rum,ägde rum,äga rum,ägt rum"),
    row("moved", "flytta,flyttar,flyttas,flyttad,flyttat,flyttats,flyttade,flyttades,skjuts,skjuta,senarelagt,"
        "senareläggs,framflyttat,framflyttad,ändra,ändras,ändrat,ändrats,ändrad,byta,byts"),
    row("connect", "att,om att,för att,så att,och att,om,:"),
    row("polite", "tack,snälla,gärna,vänligen,tackar,pls,hej,ok,okej,ja,då,tack så mycket,tack på förhand,"
        "är du snäll,va"),
    row("label", "sida,sid,sidan,s.,rum,rummet,mål,målet,punkt,punkten,kapitel,kap,nr,nr.,nummer,version,"
        "paragraf,artikel,bilaga,avsnitt,"
        "sal,buss,linje,agenda,ärende,dnr,id,tabell,figur,område,klass,årskurs,åk,nivå,del,fas,etapp,hus,port,"
        "gate,spår,postnummer,"
        "konto,ref,stycke,fråga,steg,betyg,betyget,utgåva,upplaga,lag,grupp,plan,våning,telefon,tel,mobil"),
    row("counted", "personer,person,pers,deltagare,delt,stolar,elever,lärare,kvinnor,kv,män,barn,flickor,pojkar,"
        "st,stycken,kr,kronor,tkr,"
        "mkr,sek,procent,euro,eur,dollar,usd,kilo,kg,km,meter,liter,sidor,exemplar,biljetter,platser,rum,bord,"
        "bussar,bilar,"
        "grupper,organisationer,punkter,frågor,åtgärder,mål,gäster,besökare,boende,medborgare,tjänstemän,chefer,"
        "politiker,studenter,"
        "ungdomar,team,företag,kommuner,länder,språk,dokument,kopior,gram,ton,grader,poäng,av,miljoner,tusen,"
        "ord,rader,bilder,"
        "presentationer,rapporter,avtal,föräldrar,kollegor,kolleger,forskare,experter,ledamöter,vuxna,äldre,"
        "anställda"),
    row("idiom", "glöm inte,glöm ej,missa inte,missa ej"),
    row("negation", "inte,ej,icke,absolut inte"),
    row("zone", "svensk tid,linköpingstid,stockholmstid,swedish time", name="Europe/Stockholm"),
    row("zone", "vietnamesisk tid,vietnamtid,hanoitid,vietnam time,vietnamese time", name="Asia/Ho_Chi_Minh"),
    row("zone", "lokal tid,thailändsk tid,cet,utc,gmt,vår tid,er tid,deras tid,sommartid,vintertid,"
        "hos oss,hos er,hos dem"),
    row("zoneplace", "i sverige,i linköping,i stockholm", name="Europe/Stockholm"),
    row("zoneplace", "i vietnam,i thai nguyen,i hanoi", name="Asia/Ho_Chi_Minh"),
    row("title", "herr,fru,fröken"),
    row("told", "var,hade,blev,höll,hölls,träffades,träffade,gick,skickades,pratade,diskuterade,besökte,började,"
        "slutade,fick,deltog,genomförde,genomfördes,invigdes,undertecknades,startade,anordnades,presenterade,"
        "lämnade,anlände,ägde rum,har varit,hållits"),
    row("planned", "ska,skall,kommer,är,tar,ses,hörs,kan,måste,bör,vill,behöver,blir"),
]  # fmt: skip

_HOLIDAYS: Final = {
    "new_years_day": "nyårsdagen,nyårsdan",
    "twelfth_night": "trettondagsafton,trettondagsaftonen",
    "epiphany": "trettondagen,trettondag jul,trettondedag jul,trettondedagen,trettondedag,trettondagen jul",
    "saint_knuts_day": "tjugondag knut,tjugondag jul,tjugondagen,knutsdagen,tjugondedag knut",
    "valentines_day": "alla hjärtans dag",
    "womens_day": "internationella kvinnodagen,kvinnodagen",
    "water_day": "världsvattendagen",
    "waffle_day": "våffeldagen",
    "earth_day": "jordens dag,earth day",
    "walpurgis_night": "valborgsmässoafton,valborgsmässoaftonen",
    "labour_day": "första maj,förstamaj",
    "europe_day": "europadagen",
    "environment_day": "världsmiljödagen,miljödagen",
    "swedens_national_day": "nationaldagen,sveriges nationaldag,svenska nationaldagen",
    "vietnams_national_day": "vietnams nationaldag,vietnamesiska nationaldagen",
    "cinnamon_bun_day": "kanelbullens dag",
    "united_nations_day": "fn-dagen",
    "gustavus_adolphus_day": "gustav adolfsdagen",
    "human_rights_day": "mänskliga rättighetsdagen",
    "lucia": "luciadagen,luciadan",
    "day_before_christmas_eve": "dan före dopparedan,dan före dan,uppesittarkvällen,lillejulafton,lilla julafton",
    "christmas_eve": "julafton,julaftonen,dopparedan,dopparedagen",
    "christmas_day": "juldagen,juldan",
    "boxing_day": "annandag jul,annandagen,annandan",
    "new_years_eve": "nyårsafton,nyårsaftonen",
    "shrove_tuesday": "fettisdagen,fettisdag",
    "ash_wednesday": "askonsdagen",
    "palm_sunday": "palmsöndagen",
    "maundy_thursday": "skärtorsdagen,skärtorsdag",
    "good_friday": "långfredagen,långfredag",
    "easter_eve": "påskafton,påskaftonen",
    "easter_sunday": "påskdagen,påskdan",
    "easter_monday": "annandag påsk,annandag påska",
    "ascension_day": "kristi himmelsfärdsdag,kristi himmelsfärds dag,kristi himmelsfärd,kristihimmelsfärdsdag,"
    "kristi himmelfärdsdag,"
    "kristi himmelfärds dag,kristi flygare,himmelsfärdsdagen",
    "whitsun_eve": "pingstafton,pingstaftonen",
    "whit_sunday": "pingstdagen",
    "whit_monday": "annandag pingst",
    "swedish_mothers_day": "mors dag,morsdag",
    "midsummer_eve": "midsommarafton,midsommaraftonen",
    "midsummer_day": "midsommardagen",
    "all_saints_eve": "allhelgonaafton,allhelgonaaftonen,alla helgons afton",
    "all_saints_day": "alla helgons dag,allhelgonadagen,alla helgon",
    "swedish_fathers_day": "fars dag,farsdag",
    "advent_1": "första advent,1:a advent,1 advent,första söndagen i advent",
    "advent_2": "andra advent,2:a advent,2 advent,andra söndagen i advent",
    "advent_3": "tredje advent,3:e advent,3 advent,tredje söndagen i advent",
    "advent_4": "fjärde advent,4:e advent,4 advent,fjärde söndagen i advent",
    "tet_1": "månnyåret,vietnamesiska nyåret,kinesiska nyåret,vietnamesiskt nyår,kinesiskt nyår,nyårsfesten tet",
    "tet_eve": "vietnamesisk nyårsafton",
    "mid_autumn": "midhöstfesten,månfesten",
    "hung_kings_day": "hungkungarnas dag,kung hungs dag",
    "reunification_day": "återföreningsdagen",
    "vietnamese_teachers_day": "vietnamesiska lärardagen",
    "vietnamese_womens_day": "vietnamesiska kvinnodagen",
}

# Names that are also the season around them, or part of a word for something else ("Christmas party").
_SEASONS: Final = {
    "christmas_eve": "jul,julen",
    "easter_sunday": "påsk,påsken",
    "midsummer_eve": "midsommar",
    "whit_sunday": "pingst,pingsten",
    "new_years_eve": "nyår,nyåret",
    "lucia": "lucia,lusse",
    "tet_1": "tet,tết",
    "halloween": "halloween",
    "all_saints_day": "allhelgona",
    "walpurgis_night": "valborg",
}

TABLE: Final = Table(
    "sv",
    (
        *_NUMBERS, *_WEEKDAYS, *_MONTHS, *_UNITS, *_PARTS, *_RELATIVE, *_CLOCK, *_RECURRENCE, *_LINKS,
        *(row("holiday", words, name=name) for name, words in _HOLIDAYS.items()),
        *(row("holiday", words, name=name, weak=Weak.LED_IN_SENTENCE) for name, words in _SEASONS.items()),
    ),
    plurals=("ar", "or", "er", "na", "are", "ande", "st", "tal"),
)  # fmt: skip
