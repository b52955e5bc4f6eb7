# Logga en aktivitet: kortet före sparandet, och ändringar av det.
help-log = logga ett möte eller något annat som har hänt
log-what = { $files ->
        [0] Vad hände? Skriv det som till en kollega, till exempel: ”Möte i torsdags med Song Congs folkkommitté om avloppsrening, 14 deltagare varav 8 kvinnor. Beslut: pilotanläggning.”
        [one] Filen är mottagen. Vad hände? Skriv det som till en kollega, så blir filen en bilaga.
       *[other] { $files } filer är mottagna. Vad hände? Skriv det som till en kollega, så blir filerna bilagor.
    }
log-too-long = Texten är { $characters } tecken lång; jag klarar högst { $limit }. Korta ner den lite, eller bifoga den som fil.
log-lacks-part = ⚠️ Det sista meddelandet fick inte plats på kortet. Skicka det kortare, eller logga det för sig.
log-field-changed = Någon annan har ändrat fältet sedan jag frågade. Så här är det nu. Skriv igen om du vill ersätta det.
log-heading = <b>Ny aktivitet</b> (inte sparad)
log-heading-update = <b>Ändring av { $number }</b> (inte sparad)
log-not-yours = Kortet tillhör { $name }. Bara den som skrev kan spara eller ändra det.
log-saved-before = Det är redan sparat som { $number }.
log-cancelled-before = Kortet är redan avbrutet.
log-elsewhere = Kortet hör till { $partnership }, men här talar vi nu om ett annat samarbete. Byt med /partnership, så går det.
log-saved = Sparad som <b>{ $number }</b>: { $title }
log-saved-goals = 🎯 { $count ->
        [one] Är det här målet rätt? Tryck på det för att ta med det.
       *[other] Är något av de här målen rätt? Tryck på det som ska vara med.
    }
log-saved-follow-ups = { $count ->
        [one] ➡️ En uppföljning är öppen tills någon markerar den som klar: /followups
       *[other] ➡️ { $count } uppföljningar är öppna tills någon markerar dem som klara: /followups
    }
log-nothing-added = Det där kunde jag inte föra in i något fält. Tryck Ändra och skriv in det där det hör hemma, om det ska vara med.
log-not-saved-yet = Kortet är inte sparat än. Ska jag spara det?
log-doubt-day = ⚠️ Jag förstod inte vilken dag ”{ $said }” är och satte { $day }. Tryck på Ändra om det var en annan dag.
log-ask-several = ❓ { $count ->
        [2] Det här verkar vara två aktiviteter, den andra { $day }. Ska de få var sitt kort?
       *[other] Det här verkar vara { $count } aktiviteter, den andra { $day }. Ska de få var sitt kort?
    }
log-parted = ✂️ Delat i { $count } kort. De ligger här nedanför och sparas vart och ett för sig.
log-parted-before = Kortet har redan delats.
log-parted-edited = Meddelandet har jag delat i flera kort, och jag ser inte vilket av dem ändringen gäller. Tryck på Ändra under det kort som ska ändras.
log-files-handed-on = 📎 { $count ->
        [one] Filen ligger
       *[other] { $count } filer ligger
    } nu med kortet ”{ $title }”.
button-part = ✂️ Dela i { $count } kort
button-whole = Nej, det är en
button-files-to = 📎 Filerna till: { $title }
log-doubt-called-off = ⚠️ Det låter som om det inte blev av. Spara bara om det ändå ska finnas med.
log-table-coordinator = Det där är en tabell med { $count } aktiviteter. En samordnare kan läsa in den: be hen klistra in den efter /log, eller skicka den som fil. Du kan också logga en aktivitet i taget.
log-doubt-table = ⚠️ Texten har en tabell med { $count } rader, men kortet är en enda aktivitet. Klistra in bara tabellen efter /log, med datum och rubrik som kolumner, så läser jag in alla rader.
log-doubt-words = ⚠️ Det här förstod jag inte: { $said }. Tryck på Ändra om det hör till kortet.
log-ask-participants = ❓ { $planned ->
        [yes] Hur många väntas delta sammanlagt?
       *[no] Hur många deltog sammanlagt?
    } Tryck på ett svar eller skriv antalet.
log-ask-sum = ❓ Vilket belopp stämmer? Tryck på ett svar eller skriv beloppet.
log-ask-payer = ❓ { $count ->
        [1] Vem betalar { $amount }?
       *[other] Vem betalar?
    } Tryck på ett svar eller skriv vem.
log-names-not-kept = { $count ->
        [none] Jag sparar hur många som deltog, inte vilka. Hur många var det?
       *[other] Jag sparar hur många som deltog, inte vilka. Nu står det { $count }. Hur många var det?
    }
    Vill du ha kvar namnet, skriv ”resultat: …”.
button-number = { $count }
button-number-sum = { $count } ({ $added })
button-other-number = Annat antal…
button-sum = { $amount }
button-other-sum = Annat belopp…
button-pays-each = Var och en sitt
button-pays-other = Någon annan…
log-updated = Ändringarna är sparade.
log-cancelled = Kortet är avbrutet. Ingenting är sparat.
button-who = 👤 Vem gör: { $text }
log-who = Vem gör det här? <b>{ $text }</b>
    Välj, eller skriv ett namn.
log-who-unclear = Skriv namnet på den som gör det.
log-same-unchanged = Ingenting är ändrat.
log-is-this = Är det här samma som <b>{ $number }</b>, { $day }: { $title }?
log-edit-which = Vad vill du ändra?
log-edit-title = Skriv rubriken.
log-edit-kind = Vad var det?
log-edit-dates = När var det? Skriv till exempel ”i torsdags”, ”12 nov” eller ”21–23 sept”.
log-edit-place = Var var det?
log-edit-participants = Hur många deltog? Skriv till exempel ”14 deltagare varav 8 kvinnor”, eller bara ”14”.
log-edit-expected = Hur många väntas delta? Skriv till exempel ”14 deltagare varav 8 kvinnor”, eller bara ”14”.
log-edit-organisations = Vilka organisationer deltog? Skriv alla, med komma emellan. De ersätter dem som står där nu.
log-edit-outcome = Vad blev resultatet?
log-edit-decisions = Vilka beslut togs? Skriv ett per rad. De ersätter dem som står där nu.
log-edit-follow-ups = Vad ska göras, av vem och när? Skriv en sak per rad, till exempel ”Tekniska verken skickar underlag senast 15 dec”. De ersätter dem som står där nu.
log-edit-goals = Vilka globala mål gäller det? Tryck på målets nummer för att välja till eller bort.
log-edit-topics = Vilka ämnen gällde det? Skriv dem med komma emellan.
log-edit-costs = Vad kostade det, och vem betalar? Skriv till exempel ”45 000 kr, Tekniska verken”.
log-whose-we = Jag vet inte vilken sida du hör till. Tryck på den som betalar, eller skriv namnet.
log-edit-payer = Vem betalar? Skriv namnet.
log-edit-audience = Vilka ska få se aktiviteten?
log-unclear-title = Rubriken får inte vara tom.
log-unclear-dates = Jag hittar inget datum. Skriv till exempel ”12 nov 2026” eller ”i torsdags”.
log-unclear-participants = Jag hittar inget antal. Skriv till exempel ”14 deltagare varav 8 kvinnor”.
log-unclear-costs = Jag hittar inget belopp med valuta. Skriv till exempel ”45 000 kr” eller ”45 triệu đồng”.
button-log-this = Logga det här
button-save = Spara
button-edit = Ändra
button-cancel = Avbryt
button-back = ‹ Tillbaka
button-clear = Töm
button-show = Visa
button-same = Ja, visa { $number }
button-save-double = Nej, spara ändå
button-goal = { $chosen ->
        [yes] ✓
       *[no] 🎯
    } { $goal }
button-goal-number = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $goal }
button-pick = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $text }
button-audience = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $side ->
        [yes] Bara vår sida
       *[no] Båda sidor
    }
button-field-title = Rubrik
button-field-kind = Typ
button-field-dates = Datum
button-field-place = Plats
button-field-participants = Deltagare
button-field-organisations = Organisationer
button-field-outcome = Resultat
button-field-decisions = Beslut
button-field-follow-ups = Uppföljning
button-field-goals = Globala mål
button-field-topics = Ämnen
button-field-costs = Kostnader
button-field-audience = Vilka som ser den
file-what = Vad ska jag göra med { $name }?
file-what-album = Vad ska jag göra med filerna?
file-what-steps = { $name } ser ut som åtgärder till en handlingsplan. Vad ska jag göra med den?
file-on-card-album = 📎 Filerna i albumet ligger nu med kortet ”{ $title }”.
file-on-card = 📎 { $name } ligger nu med kortet ”{ $title }” ({ $count ->
        [one] 1 fil
       *[other] { $count } filer
    }).
file-attached = 📎 { $count ->
        [one] { $name } är nu en bilaga
       *[other] { $count } filer är nu bilagor
    } till { $number }.
file-dropped = { $count ->
        [one] { $name } är borttagen.
       *[other] { $count } filer är borttagna.
    }
file-refused = { $name } togs inte emot: { $why }
file-not-kept = { $name } togs inte emot. Jag tar bilder, filmer (MP4, MOV), PDF, Office-filer och text, och innehållet måste stämma med filändelsen.
button-file-log = Logga en aktivitet med filen
button-file-attach = Bifoga till { $number } { $title }
button-file-import = Läs in tabellen
button-file-plan = Läs in i handlingsplanen
button-file-import-activities = Läs in som aktiviteter
button-file-drop = Släng
