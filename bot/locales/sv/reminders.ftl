# Påminnelser.
reminder-due = ⏰ <b>{ $text }</b>
reminder-due-from = ⏰ <b>{ $text }</b> ({ $name } bad mig)
reminder-waited = <i>Skulle ha kommit { $due }; jag väntade till arbetstid.</i>
reminder-late =
    { $down ->
        [yes] <i>({ $late } sen: tjänsten låg nere)</i>
       *[no] <i>({ $late } sen)</i>
    }
reminder-digest =
    { $count ->
        [one] Medan tjänsten låg nere missade du en påminnelse:
       *[other] Medan tjänsten låg nere missade du { $count } påminnelser:
    }
reminder-digest-line = ⏰ <b>{ $text }</b> ({ $due })
reminder-digest-more = … och { $count } till.
reminder-step = S-{ $number } { $title }
reminder-agreement = { $number } { $title }
reminder-gone = (gäller inte längre)
reminder-call = { $name }, jag har en påminnelse till dig men når dig inte privat. Öppna en chatt med mig och tryck på Starta.
reminder-undelivered = Påminnelsen till { $name } { $due } gick inte att lämna: { $why }.
reminder-undelivered-many = { $count } påminnelser till { $name } gick inte att lämna: { $why }.
reminder-undelivered-text = Den löd: ”{ $text }”
reminder-why-gone = mottagaren har inte längre åtkomst
reminder-why-hidden = mottagaren får inte längre se vad den gäller
reminder-why-broken = något i den är fel, så den är avslutad
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
reminder-nothing-left = Det finns inget kvar att påminna om.
reminder-follows = Den påminnelsen följer det som den gäller. Ändra datumet där, eller pausa påminnelsen här.
reminder-not-yours = Den påminnelsen är till någon annan.
reminder-not-asked =
    { $group ->
        [yes] Det kan bara den som bad om påminnelsen göra, eller en samordnare.
       *[no] Det kan bara den som bad om påminnelsen göra.
    }
button-reminder-undone = Ångra
help-remind = påminnelse åt dig, en kollega eller gruppen: /remind på fredag kl 9 skicka rapporten
help-reminders = dina påminnelser: visa, ändra, pausa, ta bort
reminder-how = Skriv när och vad i ett meddelande, till exempel <code>påminn mig på fredag kl 9 att skicka rapporten</code> eller <code>påminn Minh varannan tisdag kl 10 om avstämningen</code>. Som svar på ett meddelande räcker tiden.
reminder-will =
    { $to ->
        [me] ⏰ Jag påminner dig <b>{ $due }</b>: { $text }
        [group] ⏰ Gruppen { $name } får en påminnelse <b>{ $due }</b>: { $text }
       *[person] ⏰ { $name } får en påminnelse <b>{ $due }</b>: { $text }
    }
reminder-rhythm = Den kommer { $rule }.
reminder-there-side = = <b>{ $due }</b> i { $name }
reminder-there = = <b>{ $due }</b> hos { $name }
reminder-holiday = Obs: { $day } är helgdag i { $where }.
reminder-waits =
    { $often ->
        [yes] { $to ->
            [me] När den hamnar utanför din arbetstid väntar jag till nästa arbetspass; nästa gång blir det { $until }.
           *[person] När den hamnar utanför arbetstid hos { $name } väntar jag till nästa arbetspass; nästa gång blir det { $until } där.
        }
       *[no] { $to ->
            [me] Det är utanför din arbetstid, så jag väntar till { $until }.
           *[person] Det är utanför arbetstid hos { $name }, så jag väntar till { $until } där.
        }
    }
reminder-day-off = Obs: det är ingen arbetsdag.
reminder-months-skipped = Obs: månader utan den { $day }:e hoppas över. Skriv ”sista dagen varje månad” om du menar den.
reminder-once-or-ends = Den kommer { $rule }. Ska jag bara flytta nästa gång till { $due }, eller sluta upprepa den och påminna den gången? För en annan rytm, skriv till exempel <code>varje fredag kl 10</code>.
reminder-too-long = Texten har { $length } tecken; en påminnelse kan ha { $most }. Skriv den kortare.
reminder-paused = ⏸ Den är pausad.
reminder-right = Stämmer det?
reminder-too-many = Du har redan { $most } påminnelser som väntar. Ta bort några först: /reminders
reminder-too-often = Tätare än en gång i timmen påminner jag inte. Välj en längre tid emellan.
reminder-passed = Den tiden har passerat. Skriv en ny.
reminder-offered = Mötet får du boka själv, men jag kan påminna om det.
reminder-who = Vem menar du?
reminder-who-unknown = Jag hittar ingen som heter ”{ $name }” i samarbetet, så dit når jag inte; den som ska nås behöver först bjudas in av en samordnare (/invite). Vem ska jag påminna i stället? Skriv ett namn, eller tryck på knappen.
reminder-when = När ska jag påminna? Välj, eller skriv till exempel <code>på fredag kl 9</code>.
reminder-which-time = Vilken tid menar du?
reminder-no-such-day = Det datumet finns inte. Vilken dag menade du?
reminder-what = Vad ska jag påminna om?
reminder-or-now = Ska jag påminna om ”{ $said }”, eller vill du ha det gjort nu?
reminder-when-unclear = Jag förstår inte den tiden. Skriv till exempel <code>på fredag kl 9</code>, eller /cancel.
reminder-no-group = Samarbetet har ingen grupp som jag är med i.
reminder-change = Skriv en ny tid, en ny text eller båda för: { $text }
reminder-put-aside =
    { $named ->
        [yes] <i>Påminnelsen om ”{ $text }” låter jag vara. Be om den igen när du vill.</i>
       *[no] <i>Påminnelsen låter jag vara. Be om den igen när du vill.</i>
    }
reminder-unchanged = <i>Påminnelsen är kvar som den var.</i>
reminder-dropped = Då blir det ingen påminnelse.
reminder-deleted = Borttagen: { $text }
button-reminder-me = Mig
button-reminder-text = Påminn om det
button-reminder-yes = Ja
button-reminder-theirs = Kl { $due } hos { $name }
button-reminder-change = Ändra
button-reminder-drop = Avbryt
button-reminder-anyway = Skicka ändå
button-reminder-wait = Vänta till arbetstid
button-reminder-once = Flytta nästa gång
button-reminder-single = Sluta upprepa
button-reminder-pause = Pausa
button-reminder-resume = Återuppta
button-reminder-delete = Ta bort
button-reminder-to = { $name }
button-reminder-at = { $due }
button-reminder-day = { $day }
button-reminder-number = { $number }
reminders-head-mine = <b>Dina påminnelser</b>
reminders-head-byme = <b>Påminnelser som du har bett om åt andra</b>
reminders-head-group = <b>Gruppens påminnelser</b>
reminders-none-mine = Du har inga påminnelser som väntar. Skriv till exempel <code>påminn mig på fredag kl 9 att skicka rapporten</code>.
reminders-none-byme = Du har inte bett mig påminna någon annan.
reminders-none-group = Gruppen har inga påminnelser. Skriv till exempel <code>/remind gruppen på måndag kl 9 veckomöte</code>.
reminders-line =
    { $paused ->
        [yes] ⏸{" "}
       *[no] {""}
    }{ $number }. <b>{ $text }</b> – { $due }{ $repeats ->
        [yes] , { $rhythm }
       *[no] {""}
    }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
button-reminders-mine = Mina
button-reminders-byme = Åt andra
reminder-meant = <i>Det är den här påminnelsen du menar, om jag förstod dig rätt. Använd knapparna nedan om den ska ändras eller tas bort.</i>
reminder-which = Jag vet inte vilken påminnelse du menar. Öppna den med dess nummer, och tryck på <b>Ändra</b>.
