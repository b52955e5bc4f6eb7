# Handlingsplaner och deras åtgärder.
help-plan = se handlingsplanen, öppna en åtgärd (/plan S-7) eller lägg till en
help-plans = se alla handlingsplaner
help-mine = se mina åtgärder
help-step = öppna en åtgärd (/step 7) eller lägg till en i ett meddelande
help-digest = välj dag och tid för veckans sammanställning, eller stäng av den

plan-heading = <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }{ $status ->
        [draft] {" "}(utkast)
        [closed] {" "}(avslutad)
       *[adopted] {""}
    } · { $count ->
        [one] 1 åtgärd
       *[other] { $count } åtgärder
    } · { $bar } { $done ->
        [one] 1 klar
       *[other] { $done } klara
    }{ $overdue ->
        [0] {""}
        [one] , 1 försenad
       *[other] , { $overdue } försenade
    }
plan-none = Det finns ingen handlingsplan än. { $coordinator ->
        [yes] Skriv till exempel ”Handlingsplan 2027 jan–dec”, eller tryck på knappen.
       *[no] Be samordnaren lägga upp en.
    }
plan-progress = { $done ->
        [0] { $count ->
            [one] <b>Den enda åtgärden är inte klar än</b>
           *[other] <b>Ingen av { $count } åtgärder är klar än</b>
        }
        [one] <b>1 av { $count } åtgärder är klar</b>
       *[other] <b>{ $done } av { $count } åtgärder är klara</b>
    }{ $left ->
        [0] {""}
       *[other] , { $left } återstår
    }{ $overdue ->
        [0] {""}
        [one] , varav 1 är försenad
       *[other] , varav { $overdue } är försenade
    }.
plan-steps-found = <b>Ur handlingsplanen:</b>
plan-nothing-of = { $name } har inget kvar att göra i planen.
plan-step-answer = <i>Var det något i dokumenten du undrade över?</i>
plan-due-in = { $mine ->
        [yes] { $count ->
            [0] Du har inga åtgärder som ska vara klara { $period }.
            [one] 1 av dina åtgärder ska vara klar { $period }:
           *[other] { $count } av dina åtgärder ska vara klara { $period }:
        }
       *[no] { $count ->
            [0] Inga åtgärder ska vara klara { $period }.
            [one] 1 åtgärd ska vara klar { $period }:
           *[other] { $count } åtgärder ska vara klara { $period }:
        }
    }
plan-view-mine = Mina åtgärder: { $count }
plan-view-overdue = Försenade: { $count }
plan-empty-all = { $closed ->
        [yes] Planen avslutades utan åtgärder.
       *[no] Det finns inga åtgärder än. Skriv till exempel ”Lägg till: pilotanläggning, Tekniska verken, klart 15 mars, 200 000 kr”.
    }
plan-empty-mine = { $closed ->
        [yes] Du hade inga åtgärder i planen.
       *[no] Du har inga åtgärder i planen.
    }
plan-empty-overdue = { $closed ->
        [yes] Inget är försenat; planen är avslutad.
       *[no] Inget är försenat. 👍
    }
plans-heading = <b>Handlingsplaner</b>
plans-line = • <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    } · { $period } · { $status ->
        [draft] utkast
        [closed] avslutad
       *[adopted] antagen
    }
plan-is-closed = { $title } är avslutad. Öppna den igen för att lägga till åtgärder.
plan-out-of-sight = Den planen är inte längre synlig för dig, så jag sparar inget. Öppna en annan med /plans.
plan-ask-new = Vad heter planen, och vilken period gäller den? Skriv till exempel ”Handlingsplan 2027 jan–dec” eller ”Handlingsplan 2026–2027”.
plan-ask-period = Vilken period gäller <b>{ $title }</b>? Skriv till exempel ”jan–dec 2027” eller ”2026–2027”.
plan-ask-title = Vad ska <b>{ $title }</b> heta i stället?
plan-ask-reminders = Hur många dagar före ska jag påminna om åtgärderna i <b>{ $title }</b>? Skriv till exempel ”14, 3, 0”, eller ”-” för inga påminnelser.
plan-bad-title = Planen behöver ett namn på högst 200 tecken.
plan-bad-period = Jag förstår inte perioden. Skriv till exempel ”jan–dec 2027”, ”1 feb–30 nov 2027” eller ”2026–2027”.
plan-bad-reminders = Skriv dagarna som tal, till exempel ”14, 3, 0”, eller ”-” för inga påminnelser.
plan-card =
    <b>Ny handlingsplan</b> (inte sparad)
    📘 { $title }
    📅 { $period }{ $steps ->
        [0] {""}
        [one] {" · en åtgärd:"}
       *[other] {" · "}{ $steps } åtgärder:
    }
plan-period = { $shape ->
        [years] { $start }
        [month] { $start }
       *[days] { $start } – { $end }
    }
plan-card-done = Det kortet är redan avgjort.
plan-saved = <b>{ $title }</b> är sparad som utkast{ $steps ->
        [0] . Lägg till åtgärder, och anta
        [one] {" "}med en åtgärd. Anta
       *[other] {" "}med { $steps } åtgärder. Anta
    } planen när den ska gälla; då börjar jag påminna.
plan-now = { $status ->
        [adopted] <b>{ $title }</b> är antagen och gäller.
        [closed] <b>{ $title }</b> är avslutad.
       *[draft] <b>{ $title }</b> är ett utkast.
    }
plan-reminds = 🔔 { $when ->
        [none] Inga påminnelser om åtgärderna.
       *[other] Påminnelser { $when }{ $weekly ->
            [yes] , sedan varje vecka så länge något är försenat.
           *[no] .
        }
    }
plan-picture-today = I dag
plan-calendar = { $count ->
        [one] En åtgärd för kalendern. Öppna filen för att lägga in den; en ny fil ersätter den gamla.
       *[other] { $count } åtgärder för kalendern. Öppna filen för att lägga in dem; en ny fil ersätter den gamla.
    }
plan-calendar-empty = Det finns inget datum att lägga i kalendern.
plan-calendar-gone = { $count ->
        [one] En borttagen åtgärd försvinner ur kalendern med filen.
       *[other] { $count } borttagna åtgärder försvinner ur kalendern med filen.
    }
plan-news = <b>Ändringar i { $title }</b>
plan-news-line = <b>S-{ $number }</b> { $title }: { $what }{ $names ->
        [none] {""}
       *[other] {" "}({ $names })
    }
plan-news-created = ny åtgärd
plan-news-deleted = borttagen
plan-news-restored = tillbaka igen
plan-news-field = ✏️ { $field }
plan-news-and = { $first }, { $second }
plan-news-more = … och { $count } till. Skriv /plan för att se allt.

step-line = { $mark ->
        [overdue] 🔴
        [soon] 🟡
        [ongoing] 🔵
        [postponed] 🟠
        [done] ✅
        [cancelled] ✖️
       *[later] ⚪
    } { $number ->
        [none] {""}
       *[other] <b>S-{ $number }</b>{" "}
    }{ $title }{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    } · { $when }
step-which-done = <i>Vilken av dem är klar? Öppna den, eller skriv till exempel ”S-7 klar”.</i>
step-picked = <i>Det är den här, om jag förstod dig rätt. Använd knapparna nedan om den ska ändras eller tas bort.</i>
step-heading = <b>S-{ $number } { $title }</b>
step-status = { $status } · { $when }
step-status-name = { $status ->
        [overdue] försenad
        [ongoing] pågår
        [done] klar
        [postponed] framflyttad
        [cancelled] inställd
       *[planned] planerad
    }
step-ended = { $status ->
        [cancelled] inställd
       *[done] klar
    }
step-undated = utan datum
step-overdue = förföll { $day } ({ $days ->
        [one] i går
       *[other] för { $days } dagar sedan
    })
step-due = { $day }{ $days ->
        [-1] {""}
        [0] {" "}(i dag)
        [1] {" "}(i morgon)
       *[other] {" "}(om { $days } dagar)
    }
step-was-due = { $day ->
        [none] utan datum
       *[other] skulle vara klar { $day }
    }
step-from = från { $start } · { $due }
step-organisation = 🏛 { $name }
step-owners = 👤 { $names }
step-cost = 💰 { $amount } { $currency }{ $payer ->
        [none] {""}
       *[other] {" "}· bekostas av { $payer }
    }
step-goal = 🎯 { $goal }
step-activities = 🔗 { $names }
step-internal = 🔒 Syns bara för vår sida
step-notes = 📝 { $text }
step-plan = 📘 { $title }{ $status ->
        [draft] {" "}(utkast)
        [closed] {" "}(avslutad)
       *[adopted] {""}
    }
step-unknown = Jag hittar ingen åtgärd S-{ $number }. Skriv /plan för att se dem som finns.
step-is-deleted = S-{ $number } är borttagen.
step-not-yours = Bara medarbetare, och de som ansvarar för åtgärden, kan ändra den.
step-not-yours-to-delete = Bara samordnare, och den som lade till åtgärden, kan ta bort den.
step-unchanged = Det var redan så.
step-moved-before = { $day ->
        [none] S-{ $number } har ändrats sedan dess och har inget datum nu.
       *[other] S-{ $number } har redan flyttats: den ska vara klar { $day }.
    }
step-has-ended = S-{ $number } är redan { $status ->
        [cancelled] inställd
       *[done] klar
    }. Skriv S-{ $number } om den ska tas upp igen.
step-changed = Ändrat.
step-undone = Ångrat.
step-undo-too-late = S-{ $number } har ändrats sedan dess, så det går inte att ångra.
step-postponed = Framflyttad.
step-now = Nu: { $status }.
step-deleted = S-{ $number } är borttagen.
step-audience-changed = Vem som ser åtgärden är ändrat.
step-too-long = Meddelandet är { $characters } tecken långt; jag kan ta emot { $limit }. Korta det lite.
step-edit-which = Vad ska ändras i <b>S-{ $number }</b> { $title }?
step-history = <b>S-{ $number }</b> { $title }: vad som har hänt
step-history-created = { $at }: tillagd{ $name ->
        [none] {""}
       *[other] {" "}av { $name }
    }
step-history-deleted = { $at }: borttagen{ $name ->
        [none] {""}
       *[other] {" "}av { $name }
    }
step-history-restored = { $at }: tillbaka{ $name ->
        [none] {""}
       *[other] , ångrat av { $name }
    }
step-history-changed = { $at }{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }: { $field }: { $before } → { $after }
step-value = { $text }
step-value-none = inget
step-value-day = { $day }
step-value-audience = { $audience ->
        [shared] båda sidor
       *[none] bara vår sida
    }
step-field-number = Nr
step-field-title = Rubrik
step-field-organisation = Organisation
step-field-owners = Ansvariga
step-field-start = Start
step-field-due = Klart senast
step-field-status = Status
step-field-cost = Kostnad
step-field-goals = Globala mål
step-field-activities = Aktiviteter
step-field-notes = Anteckning
step-field-audience = Vem ser den
step-ask = Skriv åtgärden i ett meddelande, till exempel ”pilotanläggning Song Cong, Tekniska verken, Anna Berg, klart 15 mars, 200 000 kr”. Du kan också skicka en tabell (XLSX, CSV eller DOCX).
step-ask-title = Vad ska åtgärden heta?
step-ask-organisation = Vilken organisation ansvarar? Skriv namnet, eller ”-” för ingen.
step-ask-owners = Vilka personer ansvarar? Skriv namnen med komma emellan, eller ”-” för ingen.
step-ask-start = När börjar den? Skriv till exempel ”1 februari”, eller ”-” för inget datum.
step-ask-due = När ska den vara klar? Skriv till exempel ”15 mars”, ”mars 2027” eller ”om två veckor”, eller ”-” för inget datum.
step-ask-cost = Vad kostar den, och vem bekostar den? Skriv till exempel ”200 000 kr, Tekniska verken betalar”, eller ”-” för ingen kostnad.
step-ask-goals = Vilka globala mål (1–17)? Skriv till exempel ”6, 11”, eller ”-” för inga.
step-ask-activities = Vilka aktiviteter hör till? Skriv till exempel ”A-42”, eller ”-” för inga.
step-ask-notes = Skriv anteckningen, eller ”-” för att ta bort den.
step-ask-until = Till när ska <b>S-{ $number }</b> { $title } flyttas? Välj, eller skriv till exempel ”15 mars” eller ”om tre veckor”.
step-bad-title = Rubriken får ha högst 300 tecken.
step-bad-organisation = Jag förstår inte vilken organisation det är. Skriv namnet.
step-bad-owners = Jag förstår inte vilka det är. Skriv namnen med komma emellan.
step-bad-start = Jag förstår inte datumet. Skriv till exempel ”1 februari” eller ”2027-02-01”.
step-no-such-day = Det datumet finns inte. Menade du { $before } eller { $after }? Skriv dagen.
step-bad-due = Jag förstår inte datumet. Skriv till exempel ”15 mars”, ”mars 2027” eller ”om två veckor”.
step-bad-cost = Jag förstår inte beloppet. Skriv till exempel ”200 000 kr” eller ”45 miljoner dong”.
step-bad-goals = Skriv numren på målen, 1 till 17, till exempel ”6, 11”.
step-bad-activities = Skriv aktivitetens beteckning, till exempel ”A-42”.
step-bad-notes = Anteckningen får ha högst 4 000 tecken.
step-which = Vilken av dem menar du? Öppna den här under, eller skriv till exempel ”flytta S-7 till fredag”.
step-until-past = Den dagen har redan varit. Skriv en som kommer.
step-until-earlier = Åtgärden ska redan vara klar { $before }; { $day } är inte senare. Skriv en senare dag.
step-no-activity = Jag hittar ingen aktivitet A-{ $number }.

stepcard-heading = <b>Ny åtgärd</b> (inte sparad){ $plan ->
        [none] {""}
       *[other] {" "}· { $plan }
    }
stepcard-title = 📌 { $title }
stepcard-which-person = ⚠️ { $alike ->
        [none] Jag känner ingen som heter { $name }, så påminnelserna går till samordnaren.
       *[other] Vem av dem är { $name }: { $alike }? Tryck på Ändra och skriv hela namnet.
    }
stepcard-new-organisation = 🆕 { $name } finns inte i registret; namnet sparas som du skrev det.
step-outside-plan = ⚠️ Datumet ligger utanför planens period, { $period }.
stepcard-past = ⚠️ Datumet har redan varit.
stepcard-saved = Sparad som <b>S-{ $number }</b> { $title } i { $plan }.
stepcard-saved-notice = Sparad som S-{ $number }.
stepcard-saved-before = Den är redan sparad som S-{ $number }.
stepcard-cancelled = Då sparar jag inget.
stepcard-cancelled-before = Den är redan avbruten.
stepcard-gone = Det kortet gäller inte längre. Skriv åtgärden på nytt.
stepcard-not-yours = Det är någon annans kort.
stepcard-edit-which = Vad ska ändras?
plan-card-unsaved = <i>Planen ”{ $title }” är inte sparad än.</i>
button-plan-save = Spara planen
stepcard-no-plan = Det finns ingen öppen handlingsplan att spara i. { $coordinator ->
        [yes] Lägg upp en med /plan; kortet finns kvar.
       *[no] Be samordnaren lägga upp en; kortet finns kvar.
    }
stepcard-reminders = 🔔 { $when ->
        [late] { $weekly ->
            [yes] Jag påminner varje vecka tills den är klar.
           *[no] Inga påminnelser.
        }
        [none] { $weekly ->
            [yes] Jag påminner varje vecka om det blir försenat.
           *[no] Inga påminnelser.
        }
       *[other] Jag påminner { $when }{ $weekly ->
            [yes] , och varje vecka om det blir försenat.
           *[no] .
        }
    }
stepcard-no-reminders = { $why ->
        [draft] Planen är ett utkast; jag påminner när den har antagits.
       *[undated] Utan datum påminner jag inte.
    }

button-plan-open = { $title }
button-plan-picture = 🖼 Bild
button-plan-calendar = 📅 Kalenderfil
button-plan-adopt = Anta planen
button-plan-close = Avsluta planen
button-plan-title = Byt namn
button-plan-period = Ändra period
button-plan-reminders = Påminnelser
button-manage-plan = ⚙️ Planen
button-new-plan = Ny plan
button-new-step = ➕ Ny åtgärd
button-to-plan = ◂ Till planen
button-view-all = Alla
button-view-mine = Mina
button-view-overdue = Försenade
button-step-open = S-{ $number }
button-step-save = Spara
button-step-edit = Ändra
button-step-cancel = Avbryt
button-step-undo = Ångra
button-step-back = ◂ Tillbaka
button-step-show = Visa
button-step-history = Historik
button-step-delete = Ta bort
button-step-postpone = Skjut upp
button-step-move = Flytta datumet
button-status-planned = Planerad
button-status-ongoing = Pågår
button-status-done = ✅ Klar
button-status-cancelled = Ställ in
button-later-week = 1 vecka
button-later-fortnight = 2 veckor
button-later-month = 30 dagar

step-holiday = ⚠️ { $day } är helgdag: { $holiday }.
step-weekend = ⚠️ { $day } är på en helg.
step-reminder = ⏰ { $state ->
        [overdue] <b>Försenad: S-{ $number } { $title }</b>
       *[due] <b>S-{ $number } { $title }</b>
    }
digest-broken = Veckans sammanställning gick inte att göra den här gången. Dina åtgärder finns under /plan; säg gärna till den som sköter assistenten.
digest-heading = <b>Veckans sammanställning</b>
digest-mine = <b>Dina, försenade och de närmaste två veckorna</b> ({ $count })
digest-overdue = <b>Försenade i planen</b> ({ $count })
digest-unowned = <b>Utan ansvarig person</b> ({ $count })
digest-quiet = <b>Borde pågå, men inget har hörts på 30 dagar</b> ({ $count })
digest-more = … och { $count } till
digest-when = { $wanted ->
        [no] Du får ingen sammanställning varje vecka.
       *[yes] Varje { $day ->
            [1] tisdag
            [2] onsdag
            [3] torsdag
            [4] fredag
           *[0] måndag
        } kl { $hour }.00 får du en sammanställning av dina åtgärder, när det finns något att berätta. Är det en ledig dag kommer den nästa arbetsdag.
    }
digest-ask-hour = Vilken timme passar? Skriv till exempel ”8” eller ”kl 14”.
digest-bad-hour = Skriv en hel timme mellan 0 och 23, till exempel ”8”.
button-digest-on = Sätt på
button-digest-off = Stäng av
button-digest-hour = Annan tid
button-digest-change = Ändra
button-digest-day = { $day ->
        [1] tis
        [2] ons
        [3] tors
        [4] fre
       *[0] mån
    }
plan-days = { $first } och { $last }
plan-reminder-days = { $days ->
        [none] samma dag
       *[other] { $days } { $single ->
            [yes] dag
           *[no] dagar
        } före{ $same ->
            [yes] {" "}och samma dag
           *[no] {""}
        }
    }

step-field-payer = Bekostas av
step-cell-not-a-date = Rad { $row }, { $column }: ”{ $value }” är inget datum. Skriv till exempel 2027-03-15 eller mars 2027.
step-cell-not-understood = Rad { $row }, { $column }: jag förstår inte ”{ $value }”.
step-cell-not-a-state = Rad { $row }, { $column }: jag förstår inte ”{ $value }”. En åtgärd är planerad, pågår, klar, framflyttad eller inställd.
plantable-heading = <b>{ $name }</b>: { $count ->
        [0] inga åtgärder att spara
        [one] en åtgärd att spara i { $plan } (inte sparad)
       *[other] { $count } åtgärder att spara i { $plan } (inte sparade)
    }
plantable-told = Ditt meddelande
plantable-updates = <b>{ $name }</b>: { $count ->
        [one] en åtgärd i { $plan } ändras (inte sparad)
       *[other] { $count } åtgärder i { $plan } ändras (inte sparade)
    }
plantable-update = <b>S-{ $number }</b> { $title }
plantable-change = {"   "}{ $field }: { $before } → { $after }
plantable-unchanged = { $count ->
        [one] En åtgärd är som förut.
       *[other] { $count } åtgärder är som förut.
    }
plantable-updated = { $count ->
        [one] En åtgärd i { $plan } är ändrad.
       *[other] { $count } åtgärder i { $plan } är ändrade.
    }
plantable-passed-over = Lämnade i fred, för någon har ändrat eller tagit bort dem sedan dess: { $names }
plantable-number-twice = Rad { $row }: S-{ $number } står redan på en annan rad.
plantable-number-unknown = Rad { $row }: S-{ $number } finns inte i den här planen.
plan-file-most = Filen har de { $shown } som ska göras först; { $left } till får inte plats.
plantable-line = { $step }
plantable-wrong = ⚠️ { $count ->
        [one] En ruta är fel; den raden sparas inte:
       *[other] { $count } rutor är fel; de raderna sparas inte:
    }
plantable-left = ⚠️ { $count ->
        [one] En rad med fel är inte sparad.
       *[other] { $count } rader med fel är inte sparade.
    } Rätta i filen och skicka den igen; det som redan är sparat känner jag igen.
plantable-unknown = Kolumner som jag inte känner till och hoppar över: { $names }
plantable-saved = { $count ->
        [one] Sparad som S-{ $first } i { $plan }.
       *[other] { $count } åtgärder är sparade i { $plan }: S-{ $first } till S-{ $last }.
    }
plan-table = { $count ->
        [one] En åtgärd som tabell. Ändra i den och skicka tillbaka den: rader med nummer (S-7) ändras, rader utan blir nya åtgärder.
       *[other] { $count } åtgärder som tabell. Ändra i den och skicka tillbaka den: rader med nummer (S-7) ändras, rader utan blir nya åtgärder.
    }
button-plantable-save = { $count ->
        [one] Spara åtgärden
       *[other] Spara { $count } åtgärder
    }
button-plan-table = 📊 Tabell
step-field-currency = Valuta
step-made = ➡️ Åtgärden är nu <b>S-{ $number }</b> { $title } i { $plan }{ $due ->
        [none] {""}
       *[other] {" "}· senast { $due }
    }
digest-unreported = <b>Aktiviteter utan resultat</b> ({ $count })
digest-activity = • A-{ $number } { $title } · { $day }
stepcard-no-date = ⚠️ Jag förstår inte vilken dag ”{ $text }” är, så det står som anteckning.
stepcard-which-day = ⚠️ Vilken dag är ”{ $text }”? Välj en här under, eller skriv den rätta.
stepcard-no-such-day = ⚠️ Dagen i ”{ $text }” finns inte. Välj en dag här under, eller skriv den rätta; annars står orden kvar som de är.
button-step-day = { $field ->
        [start] Börjar { $day }
       *[due] { $day }
    }
button-step-no-day = { $field ->
        [start] Utan startdag
       *[due] Utan datum
    }
button-plan-hide = 🔒 Bara vår sida
button-plan-share = Dela med båda sidor
step-not-yours-to-hide = Bara samordnare, och den som lade till åtgärden, kan ändra vem som ser den.
step-of-other-side = Den andra sidan har lagt till åtgärden eller ansvarar för den, så den får vara synlig för båda. Den kan skjutas upp eller ställas in.
plan-of-other-side = Planen är gemensam: den andra sidan kan ha åtgärder i den. Dölj i stället enskilda åtgärder som är era egna.
plan-picture-most = Bilden visar de { $shown } mest brådskande; { $left } till står i listan.
