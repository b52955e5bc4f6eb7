# Sparade aktiviteter: hur de visas, listas, bekräftas, läses in och ut.
help-activities = se och söka bland det som har loggats
help-followups = se vad som återstår att göra efter aktiviteter
activity-heading = <b>{ $number }</b>
activity-of-it-nothing = Det står inget om det i { $number }.
activity-title = <b>{ $title }</b>
activity-when = 📅 { $start }{ $end ->
        [none] {""}
       *[other] {" "}– { $end }
    } · { $kind }{ $planned ->
        [yes] {" "}(planerad)
       *[no] {""}
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }
activity-participants = 👥 { $people }{ $rest ->
        [yes] , övriga ej angivna
       *[no] {""}
    }
activity-people-total = { $count } deltagare
activity-people-women = { $count ->
        [one] 1 kvinna
       *[other] { $count } kvinnor
    }
activity-people-men = { $count ->
        [one] 1 man
       *[other] { $count } män
    }
activity-people-others = { $count } annat eller okänt
activity-and-more = { $first }, { $second }
activity-organisations = 🏛{ $known ->
        [none] {""}
       *[other] {" "}{ $known }
    }{ $new ->
        [none] {""}
       *[other] {" "}🆕 { $new }
    }
activity-goal = 🎯 { $goal }
activity-goal-suggested = 🎯 Förslag: { $goal }
activity-goal-line = { $goal }
activity-topics =
    { $more ->
        [none] 🏷 { $topics }
       *[other] 🏷 { $topics }, { $more }
    }
activity-outcome = 📝 { $text }
activity-decision = ✅ Beslut: { $text }
activity-follow-up = ➡️ { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· senast { $due }
    }
activity-follow-up-done = ☑️ { $text } (klar)
activity-amount = { $hundredths ->
        [yes] { NUMBER($amount, minimumFractionDigits: 2) }
       *[no] { $amount }
    } { $currency }
activity-cost = 💰 { $amount }{ $organisation ->
        [none] {""}
       *[other] {" "}· { $organisation }
    }
activity-internal = 🔒 Visas bara för den egna sidan
log-seen-by-both = 👁 Båda sidor ser den när den är sparad
activity-files-album = 📎 Filerna i albumet
activity-files = { $count ->
        [one] 📎 1 bilaga
       *[other] 📎 { $count } bilagor
    }
activity-doubt-participants = ⚠️ { $told } är fler än de { $total } deltagarna. Stämmer det?
activity-logged = <i>Loggad { $at }{ $name ->
        [none] {""}
       *[other] {" "}av { $name }
    }</i>
activity-confirmation = { $state ->
        [asked] 🕓 Väntar på bekräftelse{ $side ->
            [none] {""}
           *[other] {" "}från { $side }
        }
        [confirmed] 🤝 Bekräftad{ $side ->
            [none] {""}
           *[other] {" "}av { $side }
        }{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }
        [returned] ↩️ Återsänd{ $side ->
            [none] {""}
           *[other] {" "}av { $side }
        }{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }: { $comment }
       *[none] ▫️ Inte bekräftad
    }
activity-kind-meeting = Möte
activity-kind-study_visit = Studiebesök
activity-kind-training = Utbildning
activity-kind-school_exchange = Skolutbyte
activity-kind-conference = Konferens
activity-kind-citizen_dialogue = Medborgardialog
activity-kind-delegation = Delegation
activity-kind-publication = Publikation
activity-kind-other = Annat
activity-picked = <i>{ $may ->
        [change] Det är den här, om jag förstod dig rätt. Du kan ändra den med knappen nedan; bara den som loggade den, och samordnarna på samma sida, kan ta bort den.
        [look] Det är den här, om jag förstod dig rätt. Bara den som loggade den, och samordnarna, kan ändra den.
       *[delete] Det är den här, om jag förstod dig rätt. Använd knapparna nedan om den ska ändras eller tas bort.
    }</i>
activity-pick = Vilken av dem är det? Öppna den, så finns knapparna där.
activity-unknown = Jag hittar ingen aktivitet { $number } här.
activity-not-yours = Bara den som loggade aktiviteten, eller en samordnare, kan ändra den.
activity-not-yours-to-delete = Bara den som loggade aktiviteten, och samordnarna på samma sida, kan ta bort den. Du kan rätta den, eller be den andra sidan ta bort den.
activity-not-yours-to-hide = Aktiviteten loggades av den andra sidan, så den kan inte visas bara för er.
activity-deleted = { $number } är borttagen: { $title }
activity-was-deleted = 🗑 { $name } har tagit bort <b>{ $number }</b>, som du loggade: { $title }
activity-changed-since = { $number } har hunnit ändras sedan den sparades. Öppna den och välj Ta bort om den ska bort.
activity-restored = Aktiviteten är tillbaka.
button-delete = Ta bort
button-restore = Återställ
button-history = Historik
button-files = Bilagor ({ $count })
button-ask-counterpart = Be den andra sidan bekräfta
history-heading = <b>Historik för { $number }</b> ({ $count })
history-empty = { $number } har inte ändrats sedan den loggades.
history-line = { $at } · { $name } · { $field ->
        [title] rubrik
        [kind] typ
        [start_on] datum
        [end_on] slutdatum
        [place] plats
        [topics] ämnen
        [outcome] resultat
        [decisions] beslut
        [planned] planerad
        [goals] globala mål
        [organisation_ids] organisationer
        [cost_lines] kostnader
        [follow_ups] uppföljning
        [audience] vilka som ser den
        [confirmation] bekräftelse
        [confirmation_comment] kommentar
        [deleted_at] borttagen
        [participants] deltagare
        [women] kvinnor
        [men] män
        [others] annat eller okänt
       *[other] uppgift
    }: { $before } → { $after }
history-nothing = –
history-planned = { $planned ->
        [yes] ja
       *[no] nej
    }
history-audience = { $side ->
        [yes] bara den egna sidan
       *[no] båda sidor
    }
history-confirmation = { $state ->
        [asked] efterfrågad
        [confirmed] bekräftad
        [returned] återsänd
       *[none] ingen
    }
files-none = Det finns inga bilagor att visa.
files-here = { $count ->
        [one] Här är bilagan.
       *[other] Här är { $count } av { $all } bilagor.
    }
files-more = { $count ->
        [one] En bilaga till { $number } återstår.
       *[other] { $count } bilagor till { $number } återstår.
    }
button-files-more = { $count ->
        [one] Visa den sista
       *[other] Visa de följande ({ $count })
    }
activities-heading = <b>Aktiviteter</b> ({ $more ->
        [yes] fler än { $count }
       *[no] { $count }
    })
activities-line = <b>{ $number }</b> · { $day } · { $kind }{ $planned ->
        [yes] {" "}(planerad)
       *[no] {""}
    } · { $title }{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }
activities-left-out = Inget av det nämner ”{ $words }”, så det är utelämnat.
activities-filters = 🔎 { $filters }
activities-filter-more = { $first } · { $second }
activities-filter-text = ”{ $text }”
activities-filter-organisation = med { $name }
activities-filter-person = loggad av { $name }
activities-and = { $first } och { $second }
activities-period-year = { $current ->
        [yes] i år
       *[no] under { $year }
    }
activities-period-month = i { $month }
activities-period-day = { $day }
activities-period-days = mellan { $since } och { $until }
activities-period-since = sedan { $since }
activities-period-until = till och med { $until }
activities-count = { $kind ->
        [meeting] { $count ->
            [0] inga möten
            [one] 1 möte
           *[other] { $count } möten
        }
        [study_visit] { $count ->
            [0] inga studiebesök
           *[other] { $count } studiebesök
        }
        [training] { $count ->
            [0] inga utbildningar
            [one] 1 utbildning
           *[other] { $count } utbildningar
        }
        [school_exchange] { $count ->
            [0] inga skolutbyten
            [one] 1 skolutbyte
           *[other] { $count } skolutbyten
        }
        [conference] { $count ->
            [0] inga konferenser
            [one] 1 konferens
           *[other] { $count } konferenser
        }
        [citizen_dialogue] { $count ->
            [0] inga medborgardialoger
            [one] 1 medborgardialog
           *[other] { $count } medborgardialoger
        }
        [delegation] { $count ->
            [0] inga delegationer
            [one] 1 delegation
           *[other] { $count } delegationer
        }
        [publication] { $count ->
            [0] inga publikationer
            [one] 1 publikation
           *[other] { $count } publikationer
        }
       *[other] { $count ->
            [0] inga aktiviteter
            [one] 1 aktivitet
           *[other] { $count } aktiviteter
        }
    }
activities-counted = { $asked ->
        [people] <b>{ $people }</b> i { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}med { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [women] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}av { $people }
        } i { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}med { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [men] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}av { $people }
        } i { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}med { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
       *[things] <b>{ $things }{ $organisation ->
            [none] {""}
           *[other] {" "}med { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }</b>{ $people ->
            [none] {""}
           *[other] , { $people }
        }
    }{ $asked ->
        [women] {""}
        [men] {""}
       *[other] { $who ->
            [none] {""}
           *[other] , varav { $who }
        }
    }{ $rest ->
        [yes] {" "}(övriga ej angivna)
       *[no] {""}
    }
activities-counted-none = I loggen finns { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}med { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-counted-unknown = Det är inte angivet hur många { $asked ->
        [men] män
       *[women] kvinnor
    } som deltog: { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}med { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-empty = Här är inget loggat än. Skriv /log och berätta vad som hände, till exempel ”Möte i torsdags med Tekniska verken om avlopp, 6 deltagare”.
activities-none-such = Inget som är loggat passar in på det.
button-entry = { $number }
button-older = Äldre ▸
button-newer = ◂ Nyare
button-filter = Filter
button-all = Visa alla
button-name = { $name }
filters-which = Vad vill du välja ut efter?
filters-period = Vilken period?
filters-kind = Vilken typ?
filters-goal = Vilket globalt mål?
filters-organisation = Vilken organisation? Här är de som har deltagit oftast. Andra hittar du med till exempel ”/activities LiU”.
filters-person = Vem har loggat?
button-filter-period = Period
button-filter-kind = Typ
button-filter-goal = Globalt mål
button-filter-organisation = Organisation
button-filter-person = Den som loggade
button-period-month = Den här månaden
button-period-quarter = De senaste tre månaderna
button-period-year = I år
button-period-last-year = Förra året
button-export = Hämta som fil
button-xlsx = Excel (XLSX)
button-csv = CSV
export-which = I vilken form vill du ha aktiviteterna?
export-name = aktiviteter
export-done = { $count ->
        [one] Här är aktiviteten som fil.
       *[other] Här är { $count } aktiviteter som fil.
    } Samma fil kan ändras och läsas in igen.
export-too-many = Det är fler än { $limit } aktiviteter. Välj ut en period först, till exempel ”/activities 2026”.
import-summary = I <b>{ $name }</b> finns { $new ->
        [one] 1 ny aktivitet
       *[other] { $new } nya aktiviteter
    }{ $changed ->
        [0] {""}
        [one] , en ändrad
       *[other] , { $changed } ändrade
    }{ $there ->
        [0] {""}
        [one] {" "}och en som finns redan
       *[other] {" "}och { $there } som finns redan
    }. Inget är sparat än.
import-empties = { $number } blir av med det som står under { $fields }.
import-unknown-columns = Kolumner som jag inte känner till och hoppar över: { $names }
import-other-sheets = De här bladen har inga aktiviteter som jag känner igen, så dem läser jag inte: { $names }
import-in-sheet = { $name }: { $line }
import-unchanged = { $count ->
        [one] Aktiviteten i <b>{ $name }</b> finns redan
       *[other] Alla { $count } aktiviteter i <b>{ $name }</b> finns redan
    }, med samma uppgifter. Det finns inget att läsa in.
import-nothing = Tabellen har inga rader.
import-too-many = Tabellen har { $rows } rader. Jag läser in högst { $limit } åt gången; dela upp den, så går det.
import-wrong = { $count ->
        [one] En sak behöver rättas:
       *[other] { $count } saker behöver rättas:
    }
import-wrong-cell = Rad { $row }, { $column }: ”{ $value }” förstår jag inte.
import-wrong-end = Rad { $row }, { $column }: { $value } är före startdatumet.
import-wrong-total = Rad { $row }, { $column }: kvinnor, män och övriga är tillsammans fler än { $value }.
import-wrong-kind = Rad { $row }, { $column }: ”{ $value }” är ingen typ som jag har. Typerna är: { activity-kind-meeting }, { activity-kind-study_visit }, { activity-kind-training }, { activity-kind-school_exchange }, { activity-kind-conference }, { activity-kind-citizen_dialogue }, { activity-kind-delegation }, { activity-kind-publication }, { activity-kind-other }.
import-wrong-more = … och { $count } till.
import-unknown-number = Rad { $row }: det finns ingen aktivitet { $number } att ändra. Lämna rutan tom för en ny.
import-elsewhere = Tabellen lästes in när vi talade om ett annat samarbete. Byt tillbaka med /partnership, eller skicka den igen.
import-working = Jag sparar { $count } rader, några hundra åt gången, så att andra kan spara under tiden. Avbryts det, går det vidare av sig självt.
import-so-far = { $done } av { $count } rader är sparade.
import-done = Klart: { $added ->
        [one] 1 ny
       *[other] { $added } nya
    }, { $changed ->
        [one] 1 ändrad
       *[other] { $changed } ändrade
    }, { $doubles } som redan fanns.
import-cancelled = { $name } är inte inläst.
button-import-all = { $count ->
        [one] Spara raden
        [2] Spara båda raderna
       *[other] Spara alla { $count } rader
    }
button-import-rest = { $count ->
        [one] Spara den rätta raden
       *[other] Spara de { $count } rätta raderna
    }
activity-column-number = Nummer
activity-column-start = Startdatum
activity-column-end = Slutdatum
activity-column-kind = Typ
activity-column-title = Rubrik
activity-column-place = Plats
activity-column-organisations = Organisationer
activity-column-participants = Deltagare
activity-column-women = Kvinnor
activity-column-men = Män
activity-column-others = Annat eller okänt
activity-column-topics = Ämnen
activity-column-goals = Globala mål
activity-column-outcome = Resultat
activity-column-decisions = Beslut
activity-column-follow-ups = Uppföljning
activity-column-costs = Kostnader
activity-column-planned = Planerad
activity-column-audience = Synlig för
cell-yes = ja
confirm-which-side = Jag vet inte vilken sida du hör till. Vilken sida ska bekräfta { $number }?
button-confirm-side = { $name }
confirm-nobody = Jag känner inte till någon samordnare på den andra sidan än, så ingen är tillfrågad.
confirm-internal = Aktiviteten visas bara för den egna sidan. Ändra först vilka som ser den.
confirm-before = { $number } är redan { $state ->
        [asked] skickad för bekräftelse. Svaret har inte kommit än.
        [confirmed] bekräftad.
        [returned] återsänd.
       *[none] ändrad sedan frågan skickades. Vänta på en ny fråga.
    }
confirm-asked = { $count ->
        [one] Jag har bett den andra sidans samordnare att bekräfta { $number }.
       *[other] Jag har bett den andra sidans { $count } samordnare att bekräfta { $number }.
    }
confirm-request = <b>{ $name }</b> ber er bekräfta <b>{ $number }</b>:
button-confirm = Bekräfta
button-return = Skicka tillbaka …
confirm-not-you = Bara samordnarna på den tillfrågade sidan kan bekräfta.
confirm-done = Tack! { $number } är bekräftad.
confirm-why = Vad stämmer inte i { $number }? Skriv det, så skickar jag det vidare.
confirm-returned = { $number } är återsänd med din kommentar.
confirm-returned-late = { $number } har ändrats sedan frågan ställdes, så den är inte återsänd. Din kommentar är framförd ändå.
confirm-newer = { $number } har ändrats sedan den här frågan ställdes. Svara på den nya frågan.
confirm-was-confirmed = 🤝 { $name } har bekräftat <b>{ $number }</b>: { $title }
confirm-was-returned = ↩️ { $name } har skickat tillbaka <b>{ $number }</b> ({ $title }) och skriver: ”{ $comment }”
confirm-was-changed = ✏️ { $name } har ändrat { $more ->
        [0] <b>{ $number }</b> ({ $title }), som du har bekräftat. Bekräftelsen gäller inte längre.
       *[other] <b>{ $number }</b> ({ $title }) och { $more } till som du har bekräftat. Bekräftelserna gäller inte längre.
    }
confirm-was-commented = 💬 { $name } skriver om <b>{ $number }</b> ({ $title }), som den såg ut innan den ändrades: ”{ $comment }”
followups-heading = <b>Att följa upp</b>
followups-line = <b>{ $mark }</b> · { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $late ->
            [yes] 🔴 förfallen { $due }
           *[no] senast { $due }
        }
    } ({ $number })
followups-empty = Allt är uppföljt. Det som ska göras efter ett möte hamnar här när du loggar det med /log.
followups-done = ☑️ Klart: { $text }
followups-reopened = Öppen igen: { $text }
followups-before = { $done ->
        [yes] Den är redan klar.
       *[no] Den är redan öppen.
    }
button-follow-ups = 📋 Att följa upp
button-follow-up-done = ✓ { $mark }
recall-nothing = I loggen finns ingen aktivitet som svarar på det.
recall-or-documents = <i>Eller var det en fråga till dokumenten?</i>
recall-heading = <b>Ur det som har loggats:</b>
recall-entry = • { $title } – <b>{ $number }</b> ({ $day })
activity-nothing-to-revert = Det finns inget att ångra.
activity-reverted = Ändringen är ångrad.
