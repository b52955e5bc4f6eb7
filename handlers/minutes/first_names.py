"""First names that no other table of the grammar has: common ones in Sweden, and in English abroad."""

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
        bert björn-olof börje carl carl-johan casper claes clas conny curt dag dennis edvard edwin eddie einar elias
        elis elliot elof erland evert folke frans fritz georg gert gottfrid gusten gösta greger hampus harald harry
        hasse helge henning hjalmar holger håkan ingvar ingemund ivar jakob jacob janne jimmy joel john-erik johnny
        jonatan jonathan jörgen kenneth kenny kevin kjell klas knut kurt lage lars-erik lars-göran lasse leonard
        lennart ludde malte manfred marcel mattias matthias melvin micael michel mårten noah noel olov ola otto owe
        patrick peder per-olof pontus ragnar rasmus ralf reinhold rickard rikard robin robban roland ronny ruben rune
        sigvard sigurd sixten staffan stellan sune svante sören theo theodor theodore thorbjörn thord thore tim tobias
        tommy tony torbjörn tore torgny torsten uno valter vidar vilhelm vilmar vincent ville werner wilhelm wilmer
        yngve åke örjan östen abdullah abdi ahmad hamid hussein ibrahim ismail karim khalid mahmoud mehmet mohamed
        muhammad mustafa omar osman rashid saeed samir tariq yusuf youssef yousef angela andrea andrew anthony alan
        amy ashley barbara betty brian bruce carol catherine charles cheryl chris colin craig cynthia deborah debra
        derek donald donna dorothy douglas duncan edward elaine fiona gareth gary geoffrey gerald gillian gordon
        graham gregory hannah howard hugh ian imogen irene jacqueline jamie janice jason jeffrey jeremy jessie joan
        joanna joanne jodie joseph joshua joyce judith judy justin karen katherine kathleen kathy keith kelly kimberly
        larry lauren leslie lewis luke malcolm margaret marjorie matthew maureen megan melissa michelle mike nancy
        natasha neil nicholas nicola nicole nigel nora pamela patricia paula pauline peggy penelope philippa rachel
        ralph raymond rodney ronald rosemary roy russell ruth ryan sally samantha samuel scott sharon sheila shirley
        sophie stephanie stephen steve steven stuart suzanne sylvia tanya teresa tessa thelma theresa timothy tina
        todd trevor valerie vanessa walter wayne wendy yvette zoe
    """.split()
)  # fmt: skip
