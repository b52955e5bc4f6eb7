"""First names that no other table of the grammar has: common ones in Sweden, and in the world around it."""

from typing import Final

MORE_FIRST: Final = frozenset(
    """
        pernilla veronica veronika gabriella madeleine linnea linnéa matilda mathilda amanda ellen ellinor elinor
        eleonor felicia nathalie natalie tova moa ronja olivia isabella isabelle agnes selma ester edith signe märta
        siv britt britta gunnel barbro inger ingegerd ingela ulla-britt ann anne annelie anneli ann-sofie ann-christin
        anna-karin anna-lena ewa lovisa lisbeth lisbet maud marianne marita marika mariana marina malou mikaela
        michaela carolina caroline karolina charlott christel catharina catarina cathrine catrin katrin kajsa jessica
        jennifer josefine josefina johanne jeanette janet hedvig hedda hillevi henrietta gerd gunvor gudrun frideborg
        filippa fredrika evelina emelie emilie elvira desirée denise dagny cornelia birgit beata beatrice anja anita
        angelica angelika anette annette alva alicia vera viktoria vivianne ylva yasmin zahra zeinab samira salma
        rania maryam mariam layla khadija hanan amina aisha albin alf alfred allan albert anton arvid benjamin berndt
        bert björn-olof börje carl carl-johan casper claes clas conny curt dennis edvard edwin eddie einar elias elis
        elliot elof erland evert folke frans fritz georg gert gottfrid gusten gösta greger hampus harald harry hasse
        helge henning hjalmar holger håkan ingvar ingemund ivar jakob jacob janne jimmy joel john-erik johnny jonatan
        jonathan jörgen kenneth kenny kevin kjell klas knut kurt lage lars-erik lars-göran lasse leonard lennart ludde
        malte manfred marcel mattias matthias melvin micael michel mårten noah noel olov ola otto owe patrick peder
        per-olof pontus ragnar rasmus ralf reinhold rickard rikard robin robban roland ronny ruben rune sigvard sigurd
        sixten staffan stellan sune svante sören theo theodor theodore thorbjörn thord thore tim tobias tommy tony
        torbjörn tore torgny torsten uno valter vidar vilhelm vilmar vincent werner wilhelm wilmer yngve åke örjan
        östen abdullah abdi ahmad hamid hussein ibrahim ismail karim khalid mahmoud mehmet mohamed muhammad mustafa
        omar osman rashid saeed samir tariq yusuf youssef yousef angela andrea andrew anthony alan amy ashley barbara
        betty brian bruce carol catherine charles cheryl chris colin craig cynthia deborah debra derek donald donna
        dorothy douglas duncan edward elaine fiona gareth gary geoffrey gerald gillian gordon graham gregory hannah
        howard hugh ian imogen irene jacqueline jamie janice jason jeffrey jeremy jessie joan joanna joanne jodie
        joseph joshua joyce judith judy justin karen katherine kathleen kathy keith kelly kimberly larry lauren leslie
        lewis luke malcolm margaret marjorie matthew maureen megan melissa michelle mike nancy natasha neil nicholas
        nicola nicole nigel nora pamela patricia paula pauline peggy penelope philippa rachel ralph raymond rodney
        ronald rosemary roy russell ruth ryan sally samantha samuel scott sharon sheila shirley sophie stephanie
        stephen steve steven stuart suzanne sylvia tanya teresa tessa thelma theresa timothy tina todd trevor valerie
        vanessa walter wayne wendy yvette zoe aaron abbas abdirahman abdul abigail adel adnan adrian aida akram alaa
        alejandro aleksandar aleksander aleksandra alison aliya allison amal amelia amelie aminata amira ammar anas
        andrej andrzej andy angus anil anila ann-charlotte annica annie antonia aram arash ardita arjun arthur asha
        ashraf ayaan ayan aylin ayse aysha azad azadeh babak bahar bashir becky behnaz bella beth bilal blerim bodil
        boris brenda britt-marie bryan bushra carin carlos carmen carola carolyn cathy chidi chloe christine
        christopher cindy daniela danielle daria darius darren dave davida debbie deepak diana dilan dmitri dragan
        dunja dylan ebbe ebru eileen eleanor elena eleonora elif elina elisa elise elli emilia emina emmanuel emmy
        emre erdem erica erika eskil esra ethan evan fabian fadi fadumo faisal fanny farah farhad faris farzaneh fatma
        fatuma felix ferdinand fernando filiz firas francis frank fred gabriel gavin gemma gerda gisela gittan goran
        greg gulnara gustaf göte habib hadi hakim halima hani hanne hans-erik haris harold harriet hasan hashim
        heather hector helene helmer heléne henny herman hiba hilda hilma hodan huda idris igor ilona iman imran ines
        inga-lill ingemo ingmar irina irma isaac isobel ivan ivana jackie jake jamal jamila jan-erik jan-olof jasmin
        jasmina javier jawad jeff jelena jerry jill jim joar joe jonna jonny jorge jose josef juan julian julie julius
        kamal kamila karl-erik kasper katarzyna kathryn katie kaveh kawa kennet kerry khaled kiran kirsten kofi
        kristofer kristoffer krzysztof kyle laila lamia latifa laurence lawrence leah leo leon leyla lilian lilly lina
        lindsay linn lise-lotte liselott lorna louisa lubna lucas luis lukas lynn maggie maha mahdi mai maja-lisa
        majid malak malek mansour manuel marcia marek maria-lena marica marilyn marjan marlene marwa marwan mateusz
        matt maximilian mehdi mehran melanie melker merit merve mia miguel mihai milica mimmi minna miranda mirja
        mirjam mirza mohamad mohammad molly mounir murat nabil nadia nadja naima nalini naomi nasrin natalia nathan
        navid nawal nazanin nellie nick nicklas niclas nicolina nikola nikolai nils-erik nimo nisha norman nour noura
        nuria oksana olena olga owen pablo parisa patric paulina pedro pehr perola petar petter phil phillip phoebe
        piotr pooja pradeep priya raed rafael ragnhild rahel rahul raj rasha ravi rebekah reem reidar reza rhys
        ricardo ricky rima rita rob roberta rohan roya saad sabah sabina sahar salim samer sami sanjay sanna santiago
        scarlett sead sean senad sergej serkan shabnam shahin sherin shirin sian sigrid siham simone sofi soheil
        solveig somaya sonia sonja spencer stacey stanley stella stig-arne sture sue suhaila sunita susanna susie
        suzana svea svetlana tahir tamara tanja tarek tatjana teddy tekla teodor terese tilda tilde timo toby tomasz
        torun tracy tuva tyko tyra ulrica ursula usman vanja vendela vesna vicky victoria vijay vikram vilgot vilma
        viola vivian vladimir wael walid warren wilhelmina winston wojciech xenia yara yasin yasmine yassin yonas
        yosef zaid zainab zara zeynep zlatan zoran ådel
    """.split()
)  # fmt: skip
# Vietnamese given names, as Swedes and others write them; in Vietnamese a title or what one does tells of a person.
GIVEN: Final = frozenset(
    """
        binh bình cuong cường diep duc duyên dũng giang hien hieu hiếu hiền hoa hung huong huy huyền huệ hùng
        hưng hương hường hạnh hằng khanh khoa khánh kiên lan lien linh liên loan minh nga ngoc nguyệt ngân ngọc
        nhung oanh phuong phúc phương phượng quang quynh quyên quân quỳnh sương thanh thao thinh thoa thuy thuý
        thành thúy thảo thắm thịnh thủy trang trinh trâm tuan tuyet tuyến tuyết tuấn tùng uyên vinh vy vân yen
        yến đạt đức ngan hanh nguyet phuc
    """.split()
)  # fmt: skip
# Those that are also common words, so that they are no names when typed in lower case.
COMMON: Final = frozenset(
    """
        per bo jan mark grace kim saga ma ali sam ben mai maja adam sanna frank sue rob nick vera viola hilda
        pia bella tilda rita stella vicky norman spencer timo
    """.split()
)
