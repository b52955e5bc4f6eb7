# Påminnelser.
reminder-due = ⏰ <b>{ $text }</b>
reminder-due-from = ⏰ <b>{ $text }</b> ({ $name } bad mig)
reminder-waited = <i>Skulle ha kommit { $due }; jag väntade till arbetstid.</i>
reminder-late = <i>({ $late } sen: tjänsten låg nere)</i>
reminder-digest =
    { $count ->
        [one] Medan tjänsten låg nere missade du en påminnelse:
       *[other] Medan tjänsten låg nere missade du { $count } påminnelser:
    }
reminder-digest-line = ⏰ <b>{ $text }</b> ({ $due })
reminder-digest-more = … och { $count } till.
reminder-call = { $name }, jag har en påminnelse till dig men når dig inte privat. Öppna en chatt med mig och tryck på Starta.
reminder-undelivered = Påminnelsen till { $name } { $due } gick inte att lämna: { $why }.
reminder-undelivered-text = Den löd: ”{ $text }”
reminder-why-gone = mottagaren har inte längre tillträde
reminder-why-blocked = mottagaren har blockerat mig eller inte startat någon chatt
reminder-why-trouble = kanalen tog inte emot den
button-reminder-done = Klart
button-reminder-hour = Om 1 timme
button-reminder-tomorrow = I morgon
button-reminder-week = Nästa vecka
duration-minutes = { $minutes } min
duration-hours = { $hours } tim { $minutes } min
duration-days =
    { $days ->
        [one] 1 dygn { $hours } tim
       *[other] { $days } dygn { $hours } tim
    }
reminder-done = ✅ { $text }
reminder-noted = Bra, det är noterat.
reminder-done-by = ✅ { $name } är klar med: { $text }
reminder-done-before = Den är redan avklarad.
reminder-snoozed = ⏰ { $text } – jag påminner igen { $until }.
reminder-snoozed-before = Den är redan framflyttad till { $until }.
reminder-not-yours = Den påminnelsen är till någon annan.
button-reminder-undone = Ångra
