# /report, /charts and who has not reported.
help-report = a report as Word, Excel or CSV: activities, the plan, a review or a final report
help-charts = pictures: timeline, activities, global goals, women and men, network, costs
button-chosen = { $chosen ->
        [yes] ✓ { $text }
       *[no] { $text }
    }
button-report-activity = Activities
button-report-plan = The plan
button-report-review = Review
button-report-final = Final report
button-report-period = { $period }
button-report-all = Everything
button-report-language = { $language }
button-report-format = { $format }
button-report-internal = Also what only we see
button-report-make = Make the report
button-report-missing = Who has not reported?
reporting-heading = <b>Report</b>
reporting-kind = Kind: { $kind }
reporting-period = Period: { $period }
reporting-period-all = everything on record
reporting-period-years = { $first } – { $last }
reporting-period-year = { $year }
reporting-period-days = { $first } – { $last }
reporting-period-month = { $month }
reporting-period-months = { $first } – { $last }
reporting-language = Language: { $languages }
reporting-language-sv = Swedish
reporting-language-en = English
reporting-language-vi = Vietnamese
reporting-languages = { $one } and { $other }, side by side
reporting-formats-known = I do not make PDF: open the Word file and save it as PDF.
reporting-languages-known = Reports come in Swedish, English and Vietnamese. Choose the language below.
reporting-format = Format: { $format }
reporting-format-docx = Word (DOCX)
reporting-format-xlsx = Excel (XLSX)
reporting-format-csv = CSV, the main table
reporting-working = ⏳ I am writing the report. It takes a few seconds.
reporting-done = <b>{ $title }</b> · { $period } · { $activities ->
        [one] 1 activity
       *[other] { $activities } activities
    } · { $steps ->
        [one] 1 step
       *[other] { $steps } steps
    }. { $scope }.
button-report-anyway = Make it anyway
reporting-empty-activities = No activities have been recorded for the period { $period }.
reporting-empty-steps = No adopted action plan has steps in the period { $period }.
reporting-empty-others = Choose another period, or make the report anyway: it will say that it is empty.
reporting-none-activities = No activities have been recorded yet, so the report would be empty. Type /log to record the first one.
reporting-none-steps = There is no adopted action plan with steps yet, so the report would be empty. Type /plan to begin.
reporting-ready = The report is ready.
charts-which = Which picture would you like to see?
charts-empty = There is nothing to show in <i>{ $picture }</i> yet. Period: { $period }
charts-scope = <i>{ $scope }.</i>
charts-nothing = Nothing to show.
button-chart-timeline = Timeline
button-chart-months = By month
button-chart-goals = Global goals
button-chart-participation = Women and men
button-chart-network = Network
button-chart-costs = Costs
button-chart-dark = Dark background
unreported-none = Everybody has reported: no step is overdue and no activity lacks a result.
unreported-steps = <b>Steps that should have been done</b>
unreported-activities = <b>Activities without a result</b>
unreported-line-step = • { $entry } { $title } · { $day }{ $name ->
        [none] {" "}· nobody responsible
       *[other] {" "}· { $name }
    }
unreported-line-activity = • { $entry } { $title } · { $day }{ $name ->
        [none] {""}
       *[other] {" "}· { $name }
    }
button-ask-owner = Ask { $name } about { $entry }
unreported-request-step = { $name } would like to know how <b>{ $entry }</b> { $title } is going; it was due { $day }. Is it done? Write, for example: { $entry } done
unreported-request-activity = { $name } would like to know what came of <b>{ $entry }</b> { $title } ({ $day }). Open it with /activities { $entry } and fill in the result.
unreported-asked = I have asked { $name } about { $entry }.
unreported-settled = It has been reported already, or there is nobody to ask.
