# /report, /charts och vem som inte har rapporterat.
help-report = en rapport som Word, Excel eller CSV: verksamheten, planen, översyn eller slutrapport
help-charts = bilder: tidslinje, aktiviteter, globala mål, kvinnor och män, nätverk, kostnader
button-chosen = { $chosen ->
        [yes] ✓ { $text }
       *[no] { $text }
    }
button-report-activity = Verksamheten
button-report-plan = Planen
button-report-review = Översyn
button-report-final = Slutrapport
button-report-period = { $period }
button-report-all = Allt
button-report-language = { $language }
button-report-format = { $format }
button-report-internal = Även det som bara vi ser
button-report-make = Skapa rapporten
button-report-missing = Vem har inte rapporterat?
reporting-heading = <b>Rapport</b>
reporting-kind = Typ: { $kind }
reporting-period = Period: { $period }
reporting-period-all = allt som finns antecknat
reporting-period-years = { $first } – { $last }
reporting-period-year = { $year }
reporting-period-days = { $first } – { $last }
reporting-period-month = { $month }
reporting-period-months = { $first } – { $last }
reporting-language = Språk: { $languages }
reporting-language-sv = svenska
reporting-language-en = engelska
reporting-language-vi = vietnamesiska
reporting-languages = { $one } och { $other }, sida vid sida
reporting-formats-known = PDF gör jag inte: öppna Wordfilen och spara den som PDF.
reporting-languages-known = Rapporter finns på svenska, engelska och vietnamesiska. Välj språk nedan.
reporting-format = Format: { $format }
reporting-format-docx = Word (DOCX)
reporting-format-xlsx = Excel (XLSX)
reporting-format-csv = CSV, huvudtabellen
reporting-working = ⏳ Jag skriver rapporten. Det tar några sekunder.
reporting-done = <b>{ $title }</b> · { $period } · { $activities ->
        [one] 1 aktivitet
       *[other] { $activities } aktiviteter
    } · { $steps ->
        [one] 1 åtgärd
       *[other] { $steps } åtgärder
    }. { $scope }.
button-report-anyway = Gör den ändå
reporting-empty-activities = Det finns inga aktiviteter antecknade för perioden { $period }.
reporting-empty-steps = Det finns inga åtgärder i någon antagen handlingsplan för perioden { $period }.
reporting-empty-others = Välj en annan period, eller gör rapporten ändå: den säger då att den är tom.
reporting-none-activities = Det finns inga aktiviteter antecknade än, så rapporten blir tom. Skriv /log för att anteckna den första.
reporting-none-steps = Det finns ingen antagen handlingsplan med åtgärder än, så rapporten blir tom. Skriv /plan för att börja.
reporting-ready = Rapporten är klar.
charts-which = Vilken bild vill du se?
charts-empty = Det finns inget att visa i <i>{ $picture }</i> än. Period: { $period }
charts-scope = <i>{ $scope }.</i>
charts-nothing = Inget att visa.
button-chart-timeline = Tidslinje
button-chart-months = Per månad
button-chart-goals = Globala mål
button-chart-participation = Kvinnor och män
button-chart-network = Nätverk
button-chart-costs = Kostnader
button-chart-dark = Mörk bakgrund
unreported-none = Alla har rapporterat: ingen åtgärd är försenad och inga aktiviteter saknar resultat.
unreported-steps = <b>Åtgärder som skulle ha varit klara</b>
unreported-activities = <b>Aktiviteter utan resultat</b>
unreported-line-step = • { $entry } { $title } · { $day }{ $name ->
        [none] {" "}· ingen ansvarig
       *[other] {" "}· { $name }
    }
unreported-line-activity = • { $entry } { $title } · { $day }{ $name ->
        [none] {""}
       *[other] {" "}· { $name }
    }
button-ask-owner = Fråga { $name } om { $entry }
unreported-request-step = { $name } undrar hur det går med <b>{ $entry }</b> { $title }, som skulle vara klar { $day }. Är den klar? Skriv till exempel: { $entry } klar
unreported-request-activity = { $name } undrar vad som kom ut av <b>{ $entry }</b> { $title } ({ $day }). Öppna den med /activities { $entry } och fyll i resultatet.
unreported-asked = Jag har frågat { $name } om { $entry }.
unreported-settled = Den är redan rapporterad, eller har ingen som går att fråga.
