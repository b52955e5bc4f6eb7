"""The English words of dates. Meanings only; what may stand beside what is for the rules."""

from typing import Final

from foundation.number_words import TENS, UNDER_TWENTY
from handlers.when.description import WORKDAYS, Span, Weak
from handlers.when.table import Row, Table, numbered, row, span, unit

_WEEK: Final = Span(days=7)
_ONES, _TENS = UNDER_TWENTY["en"][1:], TENS["en"]
_ORDINALS = (
    "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,"
    "fifteenth,"
    "sixteenth,seventeenth,eighteenth,nineteenth"
).split(",")
_TENTHS = {20: "twentieth", 30: "thirtieth"}

_NUMBERS: Final[list[Row]] = [
    *numbered("num", _ONES),
    *(row("num", word, ten) for ten, word in _TENS.items()),
    *(
        row("num", f"{word}-{_ONES[n - 1]},{word} {_ONES[n - 1]}", ten + n)
        for ten, word in _TENS.items()
        for n in range(1, 10)
    ),
    row("num", "a couple of,a couple,couple of", 2),
    row("num", "a dozen,dozen", 12),
    row("num", "a hundred,hundred,one hundred", 100),
    row("one", "a,an", 1),
    *numbered("ord", _ORDINALS),
    *(row("ord", word, ten) for ten, word in _TENTHS.items()),
    *(
        row("ord", f"{_TENS[ten]}-{_ORDINALS[n - 1]},{_TENS[ten]} {_ORDINALS[n - 1]}", ten + n)
        for ten in _TENTHS
        for n in range(1, 10)
    ),
    row("ord", "last,very last,final", -1),
    row("ord", "second last,second to last,last but one,next to last,penultimate", -2),
    row("ordsuffix", "st,nd,rd,th"),
]

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = ("mon", "tue,tues", "wed,weds", "thu,thur,thurs", "fri", "sat", "sun")
_WEEKDAYS: Final[list[Row]] = [
    *numbered("weekday", _DAYS, 0),
    *(row("weekday", short, n, "noun", weak=Weak.LED) for n, short in enumerate(_SHORT)),
    *(row("often", f"{day}s", weekdays=(n,)) for n, day in enumerate(_DAYS)),
    *(row("weekday", f"{day}'s", n, weak=Weak.NOT_IN_SENTENCE) for n, day in enumerate(_DAYS)),
    row("often", "weekdays,workdays,working days,business days,work days,week days", weekdays=WORKDAYS),
    row("often", "weekends", weekdays=(5, 6)),
    row("often", "mornings", part="morning"),
    row("often", "afternoons", part="afternoon"),
    row("often", "evenings", part="evening"),
]

_MONTH_NAMES = (
    "january,jan", "february,feb", "march,mar", "april,apr", "may", "june,jun", "july,jul", "august,aug",
    "september,sept,sep", "october,oct", "november,nov", "december,dec",
)  # fmt: skip
_MONTHS: Final[list[Row]] = [
    row(kind, words, number, "person" if words in {"april,apr", "may", "june,jun", "august,aug"} else "")
    for kind in ("month", "monthfirst")
    for number, words in enumerate(_MONTH_NAMES, 1)
]

_UNITS: Final[list[Row]] = [
    unit("minute,minutes,min,mins,minute's,minutes',m", "minute"),
    unit("hour,hours,hr,hrs,h,hour's", "hour"),
    unit("day,days,day's,d", "day"),
    unit("week,weeks,week's,wk,wks,w", "week"),
    unit("month,months,month's,mo", "month"),
    unit("quarter,quarters", "quarter"),
    unit("half year,half-year,half years,half-years", "halfyear"),
    unit("year,years,year's,yr,yrs", "year"),
    unit(
        "working day,working days,business day,business days,workday,workdays,weekday,weekdays,work day,work days",
        "workday",
    ),
    unit("weekend", "weekend"),
    span("half an hour,half hour,a half hour,a half-hour,half-hour,half a hour,1/2 hour,30mins", minutes=30),
    span("quarter of an hour,a quarter of an hour,quarter hour,a quarter hour", minutes=15),
    span("an hour and a quarter,one hour and a quarter,1 hour and a quarter", minutes=75),
    span("three quarters of an hour,three-quarters of an hour,3/4 hour", minutes=45),
    span("fortnight,a fortnight,one fortnight,fortnight's,a fortnight's", days=14),
    span("half a year,half year,a half year,half-year", months=6),
    row("half", "half a,half an,half"),
    row("andhalf", "and a half,and one half,½,and half"),
]

_PARTS: Final[list[Row]] = [
    row(
        "part",
        "morning,in the morning,early morning,first thing,first thing in the morning,early in the morning",
        part="morning",
    ),
    row("part", "late morning,mid-morning,midmorning,forenoon", part="forenoon"),
    row("part", "at lunch,lunchtime,at lunchtime,over lunch", part="noon"),
    row("part", "lunch", name="trailing", part="noon"),
    row("part", "afternoon,in the afternoon,early afternoon", part="afternoon"),
    row("part", "evening,in the evening,late evening", part="evening"),
    row("part", "night", part="nightfall"),
    row("part", "at night", part="night"),
    row("date", "this evening", shift=0, part="evening"),
    row("date", "tonight,to-night,tonite", shift=0, part="nightfall"),
    row("date", "this afternoon", shift=0, part="afternoon"),
    row("date", "this morning", shift=0, part="morning"),
    row("date", "last night", shift=-1, part="evening"),
    row("ampm", "am,a.m,a.m.,a m", name="am"),
    row("ampm", "pm,p.m,p.m.,p m", name="pm"),
]

_RELATIVE: Final[list[Row]] = [
    row("date", "today,to-day,later today,earlier today", shift=0),
    row("date", "tomorrow,tmrw,tmr,tomorow,tommorow,tommorrow,to-morrow,2moro,tmw", shift=1),
    row("date", "day after tomorrow,the day after tomorrow,overmorrow", shift=2),
    row("date", "yesterday", shift=-1),
    row("date", "day before yesterday,the day before yesterday", shift=-2),
    row("this", "this"),
    row("coming", "coming,this coming,the coming,upcoming,this upcoming"),
    row("next", "next", name="either"),
    row("last", "last,past,this past,previous"),
    row("whichpost", "coming", name="coming"),
    row("whichpost", "after next", name="afternext"),
    row("whichpost", "gone,just gone", name="last"),
    row("weekpost", "week", 1),
    row("weekpost", "fortnight", 2),
    row("date", "next week,next week's,the coming week,the following week,coming week", period=("week", 1)),
    row("date", "this week,the current week,this week's", period=("week", 0)),
    row("date", "week after next,the week after next", period=("week", 2)),
    row("date", "last week,the previous week,past week,last week's", period=("week", -1)),
    row("date", "next month,next month's,the following month,the coming month", period=("month", 1)),
    row("date", "this month,the current month,this month's", period=("month", 0)),
    row("date", "month after next,the month after next", period=("month", 2)),
    row("date", "last month,the previous month", period=("month", -1)),
    row("date", "next quarter,the coming quarter,the following quarter", period=("quarter", 1)),
    row("date", "this quarter,the current quarter", period=("quarter", 0)),
    row("date", "last quarter,the previous quarter", period=("quarter", -1)),
    row("date", "next year,next year's,the coming year,the following year", period=("year", 1)),
    row("date", "this year,the current year,this year's", period=("year", 0)),
    row("date", "year after next,the year after next", period=("year", 2)),
    row("date", "last year,the previous year", period=("year", -1)),
    row("inside", "the month,month", name="month"),
    row("inside", "the week,week", name="week"),
    row("inside", "the year,year", name="year"),
    row("inside", "the quarter,quarter", name="quarter"),
    row("date", "the weekend,weekend,over the weekend", weekend=True),
    row("date", "this weekend,the coming weekend,this coming weekend", weekend=True, which="coming"),
    row("date", "next weekend", weekend=True, which="either"),
    row("date", "last weekend,past weekend", weekend=True, which="last"),
    row("date", "weekend after next,biweekly,bi-weekly", impossible=True),
    row("parity", "even weeks,even week,even-numbered weeks,even numbered weeks,even-numbered week", 0),
    row("parity", "odd weeks,odd week,odd-numbered weeks,odd numbered weeks,odd-numbered week", 1),
    row("date", "next weekday,next working day,next business day,next workday,the next work day,"
        "next work day", workday=True),
    row("date", "a week today,today week,a week from today,one week from today,one week today", offset=_WEEK),
    row("date", "a fortnight today,today fortnight,two weeks today,2 weeks today", offset=_WEEK.times(2)),
    row("date", "three weeks today,3 weeks today", offset=_WEEK.times(3)),
    row("date", "four weeks today,4 weeks today", offset=_WEEK.times(4)),
    row("date", "a week tomorrow,tomorrow week", base={"shift": 1}, around=_WEEK),
    row("edge", "beginning,beginning of,start,start of,the first part of,the beginning,the start", name="begin"),
    row("edge", "middle,middle of,mid,mid-,the middle,mid of,midway through", name="middle"),
    row("edge", "end,end of,the end,close of,close", name="end"),
    row("nearedge", "early,early on", name="begin"),
    row("nearedge", "late", name="end"),
    row("vague", "later,later on,the first few weeks of,the last few weeks of"),
    row("nearlink", "in,during,of"),
    row("date", "month-end,month end,eom,end-of-month,months end,month's end", edge="end", inside="month"),
    row("date", "year-end,year end,eoy,end-of-year,the turn of the year,turn of the year,"
        "year's end", edge="end", inside="year"),
    row("date", "quarter-end,quarter end,eoq,end-of-quarter", edge="end", inside="quarter"),
    row("date", "eow,end-of-week", edge="end", inside="week"),
    row("date", "mid-month,midmonth", edge="middle", inside="month"),
    row("date", "midweek,mid-week", edge="middle", inside="week"),
    row("date", "mid-year,midyear", edge="middle", inside="year"),
    row("date", "same time,the same time,at the same time,at this time", sametime=True),
    row("date", "this time", name="early", sametime=True),
    row("weekword", "week,wk,week no,week number,weeks,w,calendar week,cw,week no."),
    row("halfofyear", "first half of the year,the first half of the year,first half-year", 1),
    row("halfofyear", "second half of the year,the second half of the year,second half-year", 2),
    row("halfof", "first half of,the first half of,first half", 1),
    row("halfof", "second half of,the second half of,second half,last half of,the last half of", 2),
    row("halfof", "h1", 1, name="sign"),
    row("halfof", "h2", 2, name="sign"),
    row("quarterword", "quarter,q"),
    row("daymark", "day"),
    row("yearmark", "year"),
    row("nthunit", "weekday,working day,business day,workday,work day", name="workday"),
    row("nthunit", "day", name="day"),
    row("nthunit", "weekend", name="weekend"),
    row("nthunit", "week", name="week"),
    row("in", "in,within,within the next,in the next,in about,in another,inside,over the next,after"),
    row("later", "from now,time,' time,later,hence,from today,from right now"),
    row("ago", "ago,back,earlier"),
    row("after", "after,following,since"),
    row("before", "before,prior to,ahead of"),
    row("fromday", "from,after,on,starting"),
    row("dayof", "the day,day,one day,a day"),
    row("inmonth", "in,during,for,throughout"),
]  # fmt: skip

_CLOCK: Final[list[Row]] = [
    row("clockmark", "at,@,at exactly,sharp at"),
    row("oclock", "o'clock,oclock,o clock,sharp,on the dot,exactly"),
    row("halfpast", "half past,half,half-past,½ past"),
    row("past", "past,after,minutes past,minutes after,min past,mins past"),
    row("to_hour", "minutes to,minutes before,min to,mins to"),
    row("to_or_until", "to,till,til"),
    row("quarter", "quarter,a quarter"),
    row("clockword", "noon,midday,mid-day,noontime,12 noon,twelve noon,12 midday,high noon", number=12 * 60),
    row("clockword", "midnight,12 midnight,twelve midnight", name="midnight"),
    row("clockword", "before lunch,at lunchtime,at lunch", number=12 * 60),
    row("clockword", "after lunch,right after lunch,just after lunch", number=13 * 60),
    row("clockword", "end of day,eod,close of business,cob,end of business,end of the day,the end of the day,"
        "end of the working day,"
        "close of play,end of play,end of the workday,end of business day,eob", number=17 * 60),
    row("about", "ish"),
    row("zero", "oh,o"),
    row("approx", "around,about,approximately,circa,ca,ca.,approx,approx.,roughly"),
]  # fmt: skip

_RECURRENCE: Final[list[Row]] = [
    row("every", "every,each,each and every,every single", 1),
    row("all", "all"),
    row("every", "every other,every second,every 2nd,alternate,every alternate", 2),
    row("freq", "daily", 1, "day", weak=Weak.NOT_IN_SENTENCE),
    row("freq", "once a day,once daily,every day,once per day,day by day", 1, "day"),
    row("freq", "weekly", 1, "week", weak=Weak.NOT_IN_SENTENCE),
    row("freq", "once a week,once per week,once weekly", 1, "week"),
    row(
        "freq",
        "fortnightly,every fortnight,each fortnight,once a fortnight,once every fortnight",
        2,
        "week",
    ),
    row("freq", "monthly", 1, "month", weak=Weak.NOT_IN_SENTENCE),
    row("freq", "once a month,once per month,once monthly", 1, "month"),
    row("freq", "quarterly", 1, "quarter", weak=Weak.NOT_IN_SENTENCE),
    row("freq", "once a quarter,once per quarter,once quarterly", 1, "quarter"),
    row("freq", "yearly,annual", 1, "year", weak=Weak.NOT_IN_SENTENCE),
    row("freq", "annually,once a year,once per year,once yearly", 1, "year"),
    row(
        "freq",
        "half-yearly,semiannually,semi-annually,every half year",
        1,
        "halfyear",
    ),
    row("freq", "hourly,once an hour,once per hour", 1, "hour"),
    row("once", "once"),
    row("inrow", "in a row,running"),
    row("times", "times,time,occurrences,occasions"),
    row("except", "except,except on,except for,but not,but not on,excluding,apart from"),
    row("lasting", "for,for the next,over the next"),
    row(
        "until",
        "until,till,til,through,until the end of,up to,up until,ending,thru,up to and including,"
        "until and including,'til,to",
    ),
    row(
        "since",
        "from,starting,starting from,beginning,starting on,as of,from and including,commencing,effective,beginning on",
    ),
]

_LINKS: Final[list[Row]] = [
    row("from", "from"),
    row("to", "until,through,thru,up to,through to"),
    row("to", "to,till,til", name="minutes"),  # "ten to nine",
    row("of", "of"),
    row("between", "between"),
    row("or", "or,alternatively"),
    row("and", "and,&"),
    row("deadline", "latest,at the latest,the latest,at latest,by the latest,at the very latest", name="suffix"),
    row("deadline", "by,before,no later than,not later than,latest by,"
        "due,due by,due on,"
        "until,till,up to,deadline,on or before,by the latest,prior to,up until,at the very latest,by no later than"),
    row("article", "the"),
    row("glue", "on,of,in,for,at,this,during,for the,that is,i.e.,sometime,some time,already,"
        "namely"),
    row("idiom", "is coming,are coming,am coming,be coming,was coming"),
    row("opens", "we,i,you,they,he,she,we'll,i'll,you'll,they'll,let's"),  # "Friday we ..."
    row("idiom", "the minutes,meeting minutes,our minutes,my minutes,your minutes,draft minutes,signed minutes"),
    row("moved", "move,moves,moved,moving,postpone,postponed,shift,shifted,reschedule,rescheduled,change,changed"),
    row("connect", "to", name="direction"),  # "to call" as well as "to the station"
    row("connect", "that,about,regarding,:,so that,in order to"),
    row("polite", "please,thanks,thank you,pls,plz,hi,hello,ok,okay,then,cheers,many thanks,kindly,thx,yes"),
    row("label", "page,pages,p.,room,goal,goals,item,chapter,section,no.,no,number,version,v,article,annex,hall,"
        "bus,line,agenda,case,id,table,"
        "figure,area,class,grade,level,part,phase,stage,building,port,gate,track,code,account,ref,paragraph,"
        "question,step,issue,edition,"
        "act,group,plan,floor,phone,tel,ward,zone,block,apollo,windows,sdg,sdgs,seat,flat,unit,appendix,point,"
        "box,ticket,flight"),
    row("counted", "people,persons,person,participants,chairs,pupils,students,teachers,women,men,kids,children,"
        "girls,boys,sek,vnd,usd,euro,"
        "euros,eur,dollars,kr,kronor,percent,per,kilo,kg,km,meters,metres,liters,litres,pages,copies,tickets,"
        "seats,rooms,tables,buses,cars,"
        "groups,organisations,organizations,items,questions,actions,goals,guests,visitors,residents,citizens,"
        "officials,officers,managers,"
        "politicians,youth,teams,companies,municipalities,countries,languages,documents,pieces,degrees,points,"
        "million,thousand,billion,"
        "words,lines,pictures,slides,reports,agreements,parents,colleagues,researchers,experts,members,adults,"
        "times as,planers,staff,"
        "delegates,attendees,schools,projects,files,cups,boxes,trees,hundred"),
    row("negation", "not,never,certainly not"),
    row("zone", "swedish time,stockholm time,sweden time,linköping time", name="Europe/Stockholm"),
    row("zone", "vietnam time,vietnamese time,hanoi time,ict", name="Asia/Ho_Chi_Minh"),
    row("zone", "local time,cet,utc,gmt,cest,our time,your time,their time,bst,est,pst"),
    row("zoneplace", "in sweden,in linköping,in stockholm", name="Europe/Stockholm"),
    row("zoneplace", "in vietnam,in thai nguyen,in hanoi", name="Asia/Ho_Chi_Minh"),
    row("title", "mr,mrs,ms,miss,dr"),
    row("company", "with,ask,tell,thank"),
    row("told", "was,were,had,did,met,talked,went,came,sent,took,held,visited,spoke,arrived,started,happened,ended,"
        "finished,attended,presented,discussed,began,saw,got,wrote,received,left,opened,closed,launched,"
        "joined,took place"),
    row("planned", "will,will be,shall be,must be,should be,is,are,shall,must,need,needs,should,can,could,would,may,"
        "let's,remind"),
]  # fmt: skip

_TETS = ("tet", "lunar new year", "the lunar new year", "vietnamese new year", "the tet holiday")
_NTH_OF_TET = (("first", "1st"), ("second", "2nd"), ("third", "3rd"))
_HOLIDAYS: Final = {
    "new_years_day": "new year's day,new years day,new year day",
    "twelfth_night": "twelfth night,epiphany eve",
    "epiphany": "three kings day,three kings' day",
    "saint_knuts_day": "saint knut's day,st knut's day",
    "valentines_day": "valentine's day,valentines day,valentine's,saint valentine's day",
    "womens_day": "international women's day,women's day,international womens day,womens day",
    "water_day": "world water day",
    "waffle_day": "waffle day",
    "earth_day": "earth day",
    "walpurgis_night": "walpurgis night,walpurgis eve",
    "reunification_day": "reunification day,liberation day",
    "labour_day": "labour day,may day,international workers' day,international workers day,workers' day,"
        "international labour day",
    "europe_day": "europe day",
    "childrens_day": "international children's day",
    "environment_day": "world environment day",
    "swedens_national_day": "sweden's national day,swedish national day,national day of sweden,swedens national day",
    "vietnams_national_day": "vietnam's national day,vietnamese national day,national day of vietnam,"
        "vietnams national day,vietnam national day",
    "vietnamese_womens_day": "vietnamese women's day,vietnam women's day",
    "vietnamese_teachers_day": "vietnamese teachers' day,vietnam teachers' day,vietnamese teachers day,"
        "teachers' day,teachers day,teacher's day,"
    "vietnamese teacher's day",
    "united_nations_day": "united nations day,un day",
    "human_rights_day": "human rights day",
    "lucia": "st lucia's day,saint lucia's day,st lucia day,saint lucy's day,lucia day,st. lucia's day,"
        "saint lucia day",
    "day_before_christmas_eve": "day before christmas eve,the day before christmas eve",
    "christmas_eve": "christmas eve,xmas eve,x-mas eve",
    "christmas_day": "christmas day,xmas day",
    "boxing_day": "boxing day,second day of christmas,st stephen's day",
    "new_years_eve": "new year's eve,new years eve,new year eve,nye",
    "shrove_tuesday": "shrove tuesday,pancake day,mardi gras",
    "ash_wednesday": "ash wednesday",
    "palm_sunday": "palm sunday",
    "maundy_thursday": "maundy thursday,holy thursday",
    "good_friday": "good friday",
    "easter_eve": "easter eve,holy saturday,easter saturday",
    "easter_sunday": "easter sunday,easter day",
    "easter_monday": "easter monday",
    "ascension_day": "ascension day,ascension thursday",
    "whitsun_eve": "whitsun eve,pentecost eve",
    "whit_sunday": "whit sunday,whitsunday,pentecost sunday",
    "whit_monday": "whit monday,pentecost monday",
    "midsummer_eve": "midsummer eve,midsummer's eve,midsummers eve",
    "midsummer_day": "midsummer day,midsummer's day",
    "all_saints_eve": "all saints' eve,all saints eve",
    "all_saints_day": "all saints' day,all saints day",
    "thanksgiving": "thanksgiving day",
    "advent_1": "first advent,advent sunday,first sunday of advent,first sunday in advent,1st advent,"
        "1st sunday of advent",
    "advent_2": "second advent,second sunday of advent,second sunday in advent,2nd advent",
    "advent_3": "third advent,third sunday of advent,third sunday in advent,3rd advent",
    "advent_4": "fourth advent,fourth sunday of advent,fourth sunday in advent,4th advent",
    **{
        f"tet_{number}": ",".join(f"{nth} day of {tet}" for nth in spellings for tet in _TETS)
        for number, spellings in enumerate(_NTH_OF_TET, 1)
    },
    "tet_eve": "lunar new year's eve,tet eve,lunar new year eve,vietnamese new year's eve",
    "mid_autumn": "mid-autumn festival,mid autumn festival,moon festival,mooncake festival",
    "hung_kings_day": "hung kings day,hung kings' day,hung king's day,hung kings' commemoration day,"
        "hung kings commemoration day,hung king day,"
    "hung kings' festival,hung kings temple festival,hùng kings' day",
    "buddhas_birthday": "buddha's birthday,vesak",
}  # fmt: skip

# Names that are also the season around them, or part of a word for something else ("Christmas party").
_SEASONS: Final = {
    "christmas_day": "christmas,xmas,x-mas",
    "easter_sunday": "easter",
    "new_years_day": "new year,new year's,the new year",
    "midsummer_eve": "midsummer",
    "tet_1": "tet,tết",
    "lucia": "lucia",
    "halloween": "halloween,hallowe'en",
    "thanksgiving": "thanksgiving",
    "whit_sunday": "pentecost,whitsun",
    "mid_autumn": "mid-autumn",
    "ascension_day": "ascension",
    "epiphany": "epiphany",
    "walpurgis_night": "walpurgis,valborg",
}

TABLE: Final = Table(
    "en",
    (
        *_NUMBERS, *_WEEKDAYS, *_MONTHS, *_UNITS, *_PARTS, *_RELATIVE, *_CLOCK, *_RECURRENCE, *_LINKS,
        *(row("holiday", words, name=name) for name, words in _HOLIDAYS.items()),
        row("holiday", "lunar new year,vietnamese new year,chinese new year,lunar new year's day,tet holiday,"
            "tet nguyen dan", name="tet_1"),
        *(row("holiday", words, name=name, weak=Weak.LED_IN_SENTENCE) for name, words in _SEASONS.items()),
    ),
    plurals=("s",),
)  # fmt: skip
