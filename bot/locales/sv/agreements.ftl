# /agreements: avtalen mellan parterna och översynen inför nästa.
help-agreements = avtalen: parter, giltighetstid, och när översynen ska börja
agreements-heading = <b>Avtal</b> ({ $count })
agreements-line = • { $number } { $title } · { $status }{ $end ->
        [none] {""}
       *[other] {" "}· till { $end }
    }
agreements-empty = Inga avtal är antecknade än.
agreements-hint-first = Skriv /agreements och en rubrik för att lägga till ett.
agreements-hint = Skriv /agreements { $number } för att se ett avtal, eller /agreements och en rubrik för att lägga till ett.
agreements-hint-reader = Skriv /agreements { $number } för att se ett avtal.
agreement-ends = <b>{ $number } { $title }</b> { $end ->
        [none] gäller tills vidare
       *[other] { $past ->
            [yes] löpte ut { $end }
           *[no] gäller till { $end } (om { $days ->
                [one] 1 dag
               *[other] { $days } dagar
            })
        }
    }{ $review ->
        [none] {""}
       *[other] { $begun ->
            [yes] . Översynen skulle börja { $review }
           *[no] . Översynen börjar { $review }
        }
    }.
agreement-ends-asked = <i>Så står det bland avtalen (/agreements).</i>
agreement-unknown = Jag hittar inget avtal { $number }.
agreement-heading = <b>{ $number } { $title }</b>
agreement-state = { $kind } · { $status }
agreement-parties = Parter: { $parties ->
        [none] ej angivna
       *[other] { $parties }
    }
agreement-signed = Undertecknat: { $day ->
        [none] ej angivet
       *[other] { $day }
    }
agreement-term = Gäller: { $start ->
        [none] { $end ->
            [none] tills vidare
           *[other] till { $end }
        }
       *[other] { $end ->
            [none] från { $start }, tills vidare
           *[other] { $start } – { $end }
        }
    }
agreement-review = { $state ->
        [endless] Ingen översyn är planerad: avtalet har inget slutdatum
        [late] Översynen skulle ha börjat { $months } månader före slutet: { $day }
        [ongoing] Översynen pågår
        [over] Översynen är inte längre aktuell: avtalet är avslutat
       *[coming] Översynen börjar { $months } månader före slutet: { $day }
    }
agreement-deleted = 🗑 Borttaget: det syns inte längre i listan, och ingen påminns om översynen.
agreement-documents = Dokument: { $documents }
agreement-internal = 🔒 Syns bara för er egen sida.
button-agreement-title = Rubrik
button-agreement-parties = Parter
button-agreement-signed = Undertecknat
button-agreement-starts = Börjar
button-agreement-ends = Slutar
button-agreement-lead = Framförhållning
button-agreement-documents = Dokument
button-agreement-kind = Typ ▸
button-agreement-status = Status ▸
button-agreement-audience = Delat / internt
button-agreement-delete = Ta bort
button-agreement-open = M-{ $number }
button-agreement-restore = Ångra
button-agreement-review = Börja översynen
button-agreement-report = Översynsrapport
agreement-ask-title = Vilken rubrik ska { $title } ha?
agreement-ask-parties = Vilka är parterna i { $title }? Skriv dem med kommatecken mellan.
agreement-ask-signed = Vilken dag undertecknades { $title }? Till exempel 14 maj 2012. Skriv ”-” om det inte är känt.
agreement-ask-starts = Vilken dag börjar { $title } att gälla? Skriv ”-” om det inte är känt.
agreement-ask-ends = Vilken dag slutar { $title } att gälla? Skriv ”-” om det gäller tills vidare.
agreement-ask-lead = Hur många månader före slutet ska översynen av { $title } börja?
agreement-ask-documents = Vilka dokument hör till { $title }? Skriv deras namn med kommatecken mellan, eller ”-” för inga.
agreement-unclear = Det förstod jag inte. Skriv ett datum som 14 maj 2012, eller ”-” för inget.
agreement-unclear-lead = Skriv antalet månader med siffror, högst 60.
agreement-not-yours-to-hide = Avtalet delas av båda sidor. Bara den som lade in det kan göra det internt.
agreement-backwards = Slutdatumet ligger före startdatumet.
agreement-review-begun = Översynen av <b>{ $title }</b> har börjat. Börja gärna med rapporten: den samlar vad som har gjorts, vad det har kostat och vad som återstår.
agreement-review-due = 📄 Det är dags att börja översynen av <b>{ $number } { $title }</b>, som gäller till { $end }.
audit-agreement-added = lade till avtalet { $target }
audit-agreement-changed = ändrade avtalet { $target }: { $what }
audit-agreement-field = { $field } → { $value }
audit-agreement-shared = båda sidor
agreement-field-title = rubrik
agreement-field-parties = parter
agreement-field-signed = undertecknat
agreement-field-starts = börjar
agreement-field-ends = slutar
agreement-field-lead = månaders framförhållning
agreement-field-documents = dokument
agreement-field-kind = typ
agreement-field-status = status
agreement-field-audience = syns för
