# What it has cost and with whom we have worked, as the log tells.
spending-paid = According to the log, { $payer } has paid <b>{ $amounts }</b>{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
spending-cost = Costs according to the log{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }: <b>{ $amounts }</b>
spending-line = • { $name ->
        [none] no payer stated
       *[other] { $name }
    }: { $amounts }{ $entries ->
        [none] {""}
       *[other] {" "}({ $entries })
    }
spending-none = No costs are noted in the log{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
spending-unstated = { $count ->
        [one] For 1 activity no cost is noted.
       *[other] For { $count } activities no cost is noted.
    }
tally-organisations = According to the log, { $count ->
        [one] <b>1 organisation</b> has taken part
       *[other] <b>{ $count } organisations</b> have taken part
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }:
tally-goals = According to the log, the work{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    } was about { $count ->
        [one] <b>1 global goal</b>
       *[other] <b>{ $count } global goals</b>
    }:
tally-line = • { $name }: { $count ->
        [one] 1 activity
       *[other] { $count } activities
    } ({ $entries })
tally-more = … and { $count } more.
