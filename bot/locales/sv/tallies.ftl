# Vad det har kostat och med vilka vi har arbetat, enligt loggen.
spending-paid = Enligt loggen har { $payer }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    } betalat <b>{ $amounts }</b>.
spending-cost = Kostnader enligt loggen{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }: <b>{ $amounts }</b>
spending-line = • { $name ->
        [none] ingen betalare angiven
       *[other] { $name }
    }: { $amounts }{ $entries ->
        [none] {""}
       *[other] {" "}({ $entries })
    }
spending-none = Inga kostnader är antecknade i loggen{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
spending-unstated = { $count ->
        [one] För 1 aktivitet är ingen kostnad antecknad.
       *[other] För { $count } aktiviteter är ingen kostnad antecknad.
    }
tally-organisations = Enligt loggen har { $count ->
        [one] <b>1 organisation</b>
       *[other] <b>{ $count } organisationer</b>
    } varit med{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }:
tally-goals = Enligt loggen gällde arbetet{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    } { $count ->
        [one] <b>1 globalt mål</b>
       *[other] <b>{ $count } globala mål</b>
    }:
tally-line = • { $name }: { $count ->
        [one] 1 aktivitet
       *[other] { $count } aktiviteter
    } ({ $entries })
tally-more = … och { $count } till.
