# Det som står i rapporter och bilder.
report-title-activity = Verksamhetsrapport
report-title-plan = Uppföljning av handlingsplanen
report-title-review = Översyn inför nytt samverkansavtal
report-title-final = Slutrapport till finansiären
report-about-period = Period: { $period }
report-about-entries = Underlag: { $activities ->
        [0] inga aktiviteter
        [one] 1 aktivitet
       *[other] { $activities } aktiviteter
    }{ $planned ->
        [0] {""}
        [one] {" "}(varav 1 planerad)
       *[other] {" "}(varav { $planned } planerade)
    } och { $steps ->
        [0] inga åtgärder
        [one] 1 åtgärd
       *[other] { $steps } åtgärder
    }
report-about-made = Framtagen den { $day } ur samarbetets egna anteckningar
report-scope-shared = Omfattar det som båda sidor delar
report-scope-side = Omfattar det som delas och det som bara den egna sidan ser
report-scope-all = Omfattar allt, även det som bara den ena sidan ser
report-contents = Innehåll
report-table = Tabell
report-figure = Figur
report-page = Sida { $page } av { $pages }
report-purpose = Syfte
report-purpose-about = Rapporten gäller samarbetet { $partnership } under perioden { $period }.
report-purpose-agreements = Samarbetet vilar på: { $agreements }.
report-purpose-write = Att skriva: samarbetets syfte och mål, och vad finansiären och parterna kom överens om.
report-summary = Sammanfattning
report-summary-empty = Det finns inget antecknat för perioden.
report-summary-activities = { $count ->
        [one] En aktivitet genomfördes.
       *[other] { $count } aktiviteter genomfördes.
    }
report-summary-participants = { $count } deltagare sammanlagt, enligt { $stated ->
        [one] den aktivitet som anger antal.
       *[other] de { $stated } aktiviteter som anger antal.
    }
report-summary-women = Andelen kvinnor var { $share }, där könsfördelningen är känd.
report-summary-organisations = { $count ->
        [one] En organisation deltog.
       *[other] { $count } organisationer deltog.
    }
report-summary-goals = Aktiviteterna bidrog till { $count } av Agenda 2030:s 17 mål.
report-summary-cost = Kostnad: { $amount }, enligt { $stated ->
        [one] en aktivitet.
       *[other] { $stated } aktiviteter.
    }
report-summary-returned = { $count ->
        [one] En aktivitet är återsänd av den andra sidan, som inte håller med om vad som står. Den är märkt och räknas med.
       *[other] { $count } aktiviteter är återsända av den andra sidan, som inte håller med om vad som står. De är märkta och räknas med.
    }
report-summary-steps = Handlingsplanen har { $count ->
        [one] en åtgärd
       *[other] { $count } åtgärder
    }: { $done ->
        [0] ingen är klar
        [one] en är klar
       *[other] { $done } är klara
    } och { $late ->
        [0] ingen är försenad.
        [one] en är försenad.
       *[other] { $late } är försenade.
    }
report-summary-plan-cost = Handlingsplanens åtgärder är kostnadsberäknade till { $amount }, enligt { $stated ->
        [one] en åtgärd.
       *[other] { $stated } åtgärder.
    }
report-summary-follow-ups = { $count ->
        [one] En uppföljning är inte avslutad{ $late ->
            [0] .
           *[other] {", och är"} försenad.
        }
       *[other] { $count } uppföljningar är inte avslutade{ $late ->
            [0] .
            [one] {", varav"} en är försenad.
           *[other] {", varav"} { $late } är försenade.
        }
    }
report-figure-activities = Genomförda aktiviteter
report-figure-participants = Deltagare
report-figure-organisations = Deltagande organisationer
report-figure-goals = Globala mål
report-figure-cost = Kostnad
report-figure-steps = Åtgärder i handlingsplanen
report-figure-steps-done = Klara åtgärder
report-figure-steps-late = Försenade åtgärder
report-figure-returned = Återsända aktiviteter
report-figure-follow-ups = Uppföljningar som inte är avslutade
report-figure-follow-ups-late = Försenade uppföljningar
report-figure-without-result = Aktiviteter utan antecknat resultat
report-done = Vad som har gjorts
report-done-empty = Inga aktiviteter är antecknade för perioden.
report-results = Resultat och effekter
report-results-empty = Inga resultat eller beslut är antecknade för perioden.
report-results-missing = { $count ->
        [one] En aktivitet saknar antecknat resultat.
       *[other] { $count } aktiviteter saknar antecknat resultat.
    }
report-results-write = Att skriva: vilka effekter resultaten har fått, för vilka, och hur det märks.
report-decision = Beslut: { $text }
report-confirmation-none = inte tillfrågad
report-confirmation-asked = tillfrågad
report-confirmation-confirmed = bekräftad
report-confirmation-returned = återsänd
report-goals = Agenda 2030: de globala målen
report-goals-empty = Inga globala mål är angivna för periodens aktiviteter och åtgärder.
report-goals-without = Utan aktivitet eller åtgärd: mål { $goals }.
report-participation = Kvinnor och män
report-participation-empty = Ingen aktivitet under perioden anger antal deltagare.
report-participation-note = Siffrorna är de som har angetts; inget är gissat ur namn. Den som har deltagit flera gånger räknas varje gång. Andelen kvinnor räknas på de aktiviteter som anger både kvinnor och hur många som deltog.
report-half-1 = jan–juni
report-half-2 = juli–dec
report-half-short-1 = jan–juni
report-half-short-2 = juli–dec
report-group-women = kvinnor
report-group-men = män
report-group-others = annat
report-group-unknown = ej angivet
report-network = Nätverk av aktörer
report-network-empty = Inga organisationer är antecknade för periodens aktiviteter.
report-costs = Kostnader per organisation
report-costs-empty = Inga kostnader är antecknade för perioden.
report-costs-note = Beloppen räknas inte om mellan valutor; varje valuta har sin egen summa.
report-plan-costs = Kostnader i handlingsplanen
report-plan-costs-note = Beloppen är de som planen anger för sina åtgärder. De räknas inte ihop med aktiviteternas kostnader: samma utgift kan stå på båda ställena. Inställda åtgärder räknas inte.
report-planned = Planerat
report-planned-empty = Inga planerade aktiviteter är antecknade för perioden.
report-plan = Handlingsplanen
report-plan-empty = Det finns inga åtgärder i någon antagen handlingsplan.
report-plan-drawn = Bilden visar { $shown } av { $count } åtgärder, de mest brådskande först.
report-steps-late = Försenade ({ $count })
report-steps-ongoing = Pågående ({ $count })
report-steps-planned = Planerade ({ $count })
report-steps-postponed = Framflyttade ({ $count })
report-steps-done = Klara ({ $count })
report-steps-cancelled = Inställda ({ $count })
report-step-overdue = försenad
report-step-planned = planerad
report-step-ongoing = pågår
report-step-done = klar
report-step-postponed = framflyttad
report-step-cancelled = inställd
report-left = Vad som återstår
report-left-empty = Det finns inga öppna åtgärder eller uppföljningar.
report-left-steps = De öppna åtgärderna står under { $section }.
report-agreements = Avtal
report-agreements-empty = Inga avtal är antecknade.
report-lessons = Lärdomar
report-lessons-write = Att skriva: vad som har fungerat, vad som inte har fungerat, och vad parterna skulle göra annorlunda.
report-recommendation = Rekommendation
report-recommendation-write = Att skriva: om samarbetet bör fortsätta, i vilken form och inom vilka områden. Bedömningen görs av en människa, inte av assistenten.
report-traces = Bilaga: underlag för siffrorna
report-traces-empty = Rapporten har inga siffror att belägga.
report-traces-note = Varje siffra i rapporten har en beteckning, till exempel R1. Här står vilka anteckningar den kommer från. A är en aktivitet, S en åtgärd, F en uppföljning.
report-entries = Bilaga: periodens aktiviteter
report-more-in-appendix = De { $shown } senaste av { $count } visas här; alla står i bilagan.
report-more-in-workbook = De { $shown } senaste av { $count } visas här; alla står i rapportens Excel-fil.
report-open-ended = tills vidare
report-term-since = från { $start }, tills vidare
report-term-until = till { $end }
report-organisation-unknown = ej angivet
report-nobody = ingen utsedd
report-undated = utan datum
report-today = i dag
report-total = Totalt
report-others = övriga
report-table-kinds = Aktiviteter efter typ
report-table-areas = Aktiviteter efter område
report-areas-note = Varje aktivitet räknas en gång, i det område som de flesta av dess globala mål och ämnen hör till. Den som saknar båda hör till samarbetet i stort.
report-table-activities = Aktiviteter: { $name }
report-table-steps = Åtgärder: { $name }
report-table-results = Resultat och beslut
report-table-goals = Aktiviteter och åtgärder per globalt mål
report-table-participation = Deltagare per halvår
report-table-organisations = Organisationer efter antal aktiviteter
report-table-pairs = { $count ->
        [one] Det organisationspar som har mötts
       *[other] De { $count } organisationspar som oftast har mötts
    }
report-table-costs = Kostnader efter organisation och valuta
report-table-plan-costs = Handlingsplanens kostnader efter betalare och valuta
report-table-planned = Planerade aktiviteter
report-table-left-steps = Öppna åtgärder
report-table-follow-ups = Öppna uppföljningar
report-table-agreements = Avtal mellan parterna
report-table-traces = Underlag för rapportens siffror
report-table-entries = Periodens aktiviteter
report-picture-months = Aktiviteter per månad och typ
report-picture-quarters = Aktiviteter per kvartal och typ
report-picture-years = Aktiviteter per år och typ
report-picture-months-alt = { $count ->
        [one] En stapel som visar periodens enda aktivitet, under { $when }.
       *[other] Staplar som visar { $count } aktiviteter fördelade över perioden{ $when ->
            [none] .
           *[other] ; flest under { $when }.
        }
    }
report-picture-goals = Aktiviteter per globalt mål
report-picture-goals-alt = Staplar för de 17 globala målen. Aktiviteter finns för { $count } av dem{ $most ->
        [none] .
       *[other] {", flest för"} { $most }.
    }
report-picture-participation = Kvinnor och män över tid
report-picture-participation-note = Antal deltagare per halvår; överst andelen kvinnor där den är känd
report-picture-participation-alt = Staplar per halvår. Sammanlagt { $women } kvinnor{ $men ->
        [0] {""}
       *[other] {" "}och { $men } män
    }{ $others ->
        [0] {""}
       *[other] , { $others } annat eller okänt
    }{ $unknown ->
        [0] {""}
       *[other] {", och"} { $unknown } där det inte är angivet
    }; andelen kvinnor är { $share }, räknat där både kvinnor och hur många som deltog är angivna.
report-picture-network = Organisationer som har mötts
report-picture-network-note = Siffran är antalet aktiviteter; ju tjockare linje, desto fler tillsammans
report-picture-network-most = De { $shown } mest aktiva av { $count } och de par av dem som oftast har mötts
report-picture-network-alt = { $count ->
        [one] En enda organisation: { $most }.
       *[other] Nätverk av { $count } organisationer{ $most ->
            [none] .
           *[other] ; mest aktiv är { $most }.
        }
    }
report-picture-costs = Kostnader per organisation
report-picture-costs-alt = Staplar per organisation och valuta. Sammanlagt { $amounts }.
report-picture-timeline = Handlingsplanens tidslinje
report-picture-timeline-alt = { $count ->
        [one] Tidslinje med en åtgärd
       *[other] Tidslinje med { $count } åtgärder
    }{ $late ->
        [0] ; ingen är försenad.
        [one] {", varav en försenad."}
       *[other] {", varav"} { $late } försenade.
    }
report-area-democracy = Demokrati och medborgardialog
report-area-environment = Miljö och hållbar stadsutveckling
report-area-education = Utbildning och skola
report-area-business = Näringsliv
report-area-welfare = Hälsa och välfärd
report-area-general = Samarbetet i stort
report-kind-meeting = Möten
report-kind-study_visit = Studiebesök
report-kind-training = Utbildningar
report-kind-school_exchange = Skolutbyten
report-kind-conference = Konferenser
report-kind-citizen_dialogue = Medborgardialoger
report-kind-delegation = Delegationer
report-kind-publication = Publikationer
report-kind-other = Annat
report-column-activities = Aktiviteter
report-column-agreement = Avtal
report-column-amount = Belopp
report-column-area = Område
report-column-bearer = Betalas av
report-column-cost = Kostnad
report-column-confirmation = Den andra sidan
report-column-currency = Valuta
report-column-day = Datum
report-column-decisions = Beslut
report-column-done = Avslutad
report-column-done-steps = Klara åtgärder
report-column-due = Klart senast
report-column-end = Slut
report-column-entries = Anteckningar
report-column-figure = Siffra
report-column-follow-up = Uppföljning
report-column-from = Från
report-column-goal = Globalt mål
report-column-goals = Globala mål
report-column-id = Nr
report-column-kind = Typ
report-column-men = Män
report-column-open-steps = Öppna åtgärder
report-column-organisation = Organisation
report-column-organisations = Organisationer
report-column-others = Annat
report-column-participants = Deltagare
report-column-parties = Parter
report-column-period = Period
report-column-place = Plats
report-column-plan = Plan
report-column-responsible = Ansvarig
report-column-result = Resultat
report-column-review = Översyn börjar
report-column-share = Andel kvinnor
report-column-side = Part
report-column-signed = Undertecknat
report-column-start = Start
report-column-stated = Varav med antal
report-column-status = Status
report-column-step = Åtgärd
report-column-steps = Åtgärder
report-column-term = Gäller
report-column-to-do = Att göra
report-column-title = Rubrik
report-column-together = Gemensamma aktiviteter
report-column-topics = Ämnen
report-column-trace = Belägg
report-column-unknown = Ej angivet
report-column-value = Värde
report-column-with = Tillsammans med
report-column-women = Kvinnor
report-column-document = Dokument
report-column-section = Avsnitt
agreement-kind-mou = samförståndsavtal (MoU)
agreement-kind-cooperation = samverkansavtal
agreement-kind-project = projekt med extern finansiering
agreement-kind-other = annat avtal
agreement-status-draft = utkast
agreement-status-in_force = gäller
agreement-status-under_review = översyn pågår
agreement-status-ended = avslutat
report-originals = Bilaga: originaltexter
report-originals-note = Texter som är märkta med * är maskinöversatta, med ordlistans officiella ord. Här står de som de skrevs.
report-untranslated = { $count ->
        [one] En text på ett annat språk är inte översatt och står som den skrevs.
       *[other] { $count } texter på andra språk är inte översatta och står som de skrevs.
    }
report-table-originals = Originaltexter
report-column-text = Text
