# What stands in reports and pictures.
report-title-activity = Activity report
report-title-plan = Follow-up of the action plan
report-title-review = Review before a new cooperation agreement
report-title-final = Final report to the funder
report-about-period = Period: { $period }
report-about-entries = Based on { $activities ->
        [0] no activities
        [one] 1 activity
       *[other] { $activities } activities
    }{ $planned ->
        [0] {""}
       *[other] {" "}({ $planned } of them planned)
    } and { $steps ->
        [0] no steps
        [one] 1 step
       *[other] { $steps } steps
    }
report-about-made = Made on { $day } from the partnership’s own records
report-scope-shared = Covers what both sides share
report-scope-side = Covers what is shared and what only the reader’s own side sees
report-scope-all = Covers everything, including what only one side sees
report-contents = Contents
report-table = Table
report-figure = Figure
report-page = Page { $page } of { $pages }
report-purpose = Purpose
report-purpose-about = This report concerns the partnership { $partnership } in the period { $period }.
report-purpose-agreements = The partnership rests on: { $agreements }.
report-purpose-write = To be written: the purpose and aims of the partnership, and what the funder and the parties agreed on.
report-summary = Summary
report-summary-empty = Nothing has been recorded for the period.
report-summary-activities = { $count ->
        [one] One activity took place.
       *[other] { $count } activities took place.
    }
report-summary-participants = { $count } participants altogether, according to { $stated ->
        [one] the one activity that states a number.
       *[other] the { $stated } activities that state a number.
    }
report-summary-women = The share of women was { $share }, where it is known.
report-summary-organisations = { $count ->
        [one] One organisation took part.
       *[other] { $count } organisations took part.
    }
report-summary-goals = The activities contributed to { $count } of the 17 goals of Agenda 2030.
report-summary-cost = Cost: { $amount }, according to { $stated ->
        [one] one activity.
       *[other] { $stated } activities.
    }
report-summary-returned = { $count ->
        [one] One activity has been returned by the other side, which does not agree with what it says. It is marked, and counted.
       *[other] { $count } activities have been returned by the other side, which does not agree with what they say. They are marked, and counted.
    }
report-summary-steps = The action plan has { $count ->
        [one] one step
       *[other] { $count } steps
    }: { $done ->
        [0] none
        [one] one
       *[other] { $done }
    } done and { $late ->
        [0] none
        [one] one
       *[other] { $late }
    } overdue.
report-summary-plan-cost = The steps of the action plan are estimated at { $amount }, according to { $stated ->
        [one] one step.
       *[other] { $stated } steps.
    }
report-summary-follow-ups = { $count ->
        [one] One follow-up is still open{ $late ->
            [0] .
           *[other] {" "}and overdue.
        }
       *[other] { $count } follow-ups are still open{ $late ->
            [0] .
            [one] {", one"} of them overdue.
           *[other] {","} { $late } of them overdue.
        }
    }
report-figure-activities = Activities that took place
report-figure-participants = Participants
report-figure-organisations = Organisations taking part
report-figure-goals = Global goals
report-figure-cost = Cost
report-figure-steps = Steps of the action plan
report-figure-steps-done = Completed steps
report-figure-steps-late = Overdue steps
report-figure-returned = Returned activities
report-figure-follow-ups = Open follow-ups
report-figure-follow-ups-late = Overdue follow-ups
report-figure-without-result = Activities without a recorded result
report-done = What was done
report-done-empty = No activities have been recorded for the period.
report-results = Results and effects
report-results-empty = No results or decisions have been recorded for the period.
report-results-missing = { $count ->
        [one] One activity has no recorded result.
       *[other] { $count } activities have no recorded result.
    }
report-results-write = To be written: what effects the results have had, for whom, and how this can be seen.
report-decision = Decision: { $text }
report-confirmation-none = not asked
report-confirmation-asked = asked
report-confirmation-confirmed = confirmed
report-confirmation-returned = returned
report-goals = Agenda 2030: the global goals
report-goals-empty = No global goals have been stated for the activities and steps of the period.
report-goals-without = Without any activity or step: goals { $goals }.
report-participation = Women and men
report-participation-empty = No activity in the period states how many took part.
report-participation-note = The figures are those that were stated; nothing is guessed from names. A person who took part several times is counted each time. The share of women is computed over activities that state both the women and how many took part.
report-half-1 = Jan–June
report-half-2 = July–Dec
report-half-short-1 = Jan–June
report-half-short-2 = July–Dec
report-group-women = women
report-group-men = men
report-group-others = other
report-group-unknown = not stated
report-network = Network of actors
report-network-empty = No organisations have been recorded for the activities of the period.
report-costs = Costs by organisation
report-costs-empty = No costs have been recorded for the period.
report-costs-note = Amounts are not converted between currencies; each currency has its own total.
report-plan-costs = Costs in the action plan
report-plan-costs-note = These are the amounts that the plan states for its steps. They are not added to the costs of activities: the same expense may stand in both places. Cancelled steps are not counted.
report-planned = Planned
report-planned-empty = No planned activities have been recorded for the period.
report-plan = The action plan
report-plan-empty = There are no steps in any adopted action plan.
report-plan-drawn = The picture shows { $shown } of { $count } steps, the most urgent first.
report-steps-late = Overdue ({ $count })
report-steps-ongoing = Ongoing ({ $count })
report-steps-planned = Planned ({ $count })
report-steps-postponed = Postponed ({ $count })
report-steps-done = Done ({ $count })
report-steps-cancelled = Cancelled ({ $count })
report-step-overdue = overdue
report-step-planned = planned
report-step-ongoing = ongoing
report-step-done = done
report-step-postponed = postponed
report-step-cancelled = cancelled
report-left = What remains to be done
report-left-empty = There are no open steps or follow-ups.
report-left-steps = The steps that are still open are listed under { $section }.
report-agreements = Agreements
report-agreements-empty = No agreements have been recorded.
report-lessons = Lessons learned
report-lessons-write = To be written: what worked, what did not, and what the parties would do differently.
report-recommendation = Recommendation
report-recommendation-write = To be written: whether the partnership should continue, in what form and in which areas. This is for a person to judge, not for the assistant.
report-traces = Appendix: the entries behind the figures
report-traces-empty = The report has no figures to account for.
report-traces-note = Each figure in the report has a mark, such as R1. Here are the entries behind each of them. A is an activity, S a step, F a follow-up.
report-entries = Appendix: the activities of the period
report-more-in-appendix = The latest { $shown } of { $count } are shown here; all of them are in the appendix.
report-more-in-workbook = The latest { $shown } of { $count } are shown here; all of them are in the report’s Excel file.
report-open-ended = until further notice
report-term-since = from { $start }, until further notice
report-term-until = until { $end }
report-organisation-unknown = not stated
report-nobody = nobody appointed
report-undated = no date
report-today = today
report-total = Total
report-others = others
report-table-kinds = Activities by kind
report-table-areas = Activities by area
report-areas-note = Each activity is counted once, in the area that most of its global goals and topics belong to. One that has neither belongs to the partnership as a whole.
report-table-activities = Activities: { $name }
report-table-steps = Steps: { $name }
report-table-results = Results and decisions
report-table-goals = Activities and steps by global goal
report-table-participation = Participants by half-year
report-table-organisations = Organisations by number of activities
report-table-pairs = { $count ->
        [one] The pair of organisations that met
       *[other] The { $count } pairs of organisations that met most often
    }
report-table-costs = Costs by organisation and currency
report-table-plan-costs = Costs in the action plan by payer and currency
report-table-planned = Planned activities
report-table-left-steps = Open steps
report-table-follow-ups = Open follow-ups
report-table-agreements = Agreements between the parties
report-table-traces = The entries behind the figures
report-table-entries = The activities of the period
report-picture-months = Activities by month and kind
report-picture-quarters = Activities by quarter and kind
report-picture-years = Activities by year and kind
report-picture-months-alt = { $count ->
        [one] A column showing the period’s only activity, in { $when }.
       *[other] Columns showing { $count } activities over the period{ $when ->
            [none] .
           *[other] ; the most in { $when }.
        }
    }
report-picture-goals = Activities by global goal
report-picture-goals-alt = Bars for the 17 global goals. Activities serve { $count } of them{ $most ->
        [none] .
       *[other] {", most often"} { $most }.
    }
report-picture-participation = Women and men over time
report-picture-participation-note = Participants by half-year; on top, the share of women where it is known
report-picture-participation-alt = Columns by half-year. { $women } women{ $men ->
        [0] {""}
       *[other] {" "}and { $men } men
    } altogether{ $others ->
        [0] {""}
       *[other] , { $others } other
    }{ $unknown ->
        [0] {""}
       *[other] {", and"} { $unknown } not stated
    }; the share of women is { $share }, where both the women and how many took part are stated.
report-picture-network = Organisations that have met
report-picture-network-note = The number counts activities; thicker lines mean more of them together
report-picture-network-most = The { $shown } most active of { $count }, and the pairs of them that met most often
report-picture-network-alt = { $count ->
        [one] One organisation only: { $most }.
       *[other] A network of { $count } organisations{ $most ->
            [none] .
           *[other] ; the most active is { $most }.
        }
    }
report-picture-costs = Costs by organisation
report-picture-costs-alt = Bars by organisation and currency. Altogether { $amounts }.
report-picture-timeline = Timeline of the action plan
report-picture-timeline-alt = { $count ->
        [one] A timeline of one step
       *[other] A timeline of { $count } steps
    }{ $late ->
        [0] ; none is overdue.
       *[other] , { $late } of them overdue.
    }
report-area-democracy = Democracy and citizen dialogue
report-area-environment = Environment and sustainable urban development
report-area-education = Education and schools
report-area-business = Business and industry
report-area-welfare = Health and welfare
report-area-general = The partnership as a whole
report-kind-meeting = Meetings
report-kind-study_visit = Study visits
report-kind-training = Training
report-kind-school_exchange = School exchanges
report-kind-conference = Conferences
report-kind-citizen_dialogue = Citizen dialogues
report-kind-delegation = Delegations
report-kind-publication = Publications
report-kind-other = Other
report-column-activities = Activities
report-column-agreement = Agreement
report-column-amount = Amount
report-column-area = Area
report-column-bearer = Paid by
report-column-cost = Cost
report-column-confirmation = The other side
report-column-currency = Currency
report-column-day = Date
report-column-decisions = Decisions
report-column-done = Done
report-column-done-steps = Completed steps
report-column-due = Due
report-column-end = End
report-column-entries = Entries
report-column-figure = Figure
report-column-follow-up = Follow-up
report-column-from = From
report-column-goal = Global goal
report-column-goals = Global goals
report-column-id = No.
report-column-kind = Kind
report-column-men = Men
report-column-open-steps = Open steps
report-column-organisation = Organisation
report-column-organisations = Organisations
report-column-others = Other
report-column-participants = Participants
report-column-parties = Parties
report-column-period = Period
report-column-place = Place
report-column-plan = Plan
report-column-responsible = Responsible
report-column-result = Result
report-column-review = Review starts
report-column-share = Share of women
report-column-side = Side
report-column-signed = Signed
report-column-start = Start
report-column-stated = With a number
report-column-status = Status
report-column-step = Step
report-column-steps = Steps
report-column-term = Term
report-column-to-do = To do
report-column-title = Title
report-column-together = Activities together
report-column-topics = Topics
report-column-trace = Ref.
report-column-unknown = Not stated
report-column-value = Value
report-column-with = Together with
report-column-women = Women
report-column-document = Document
report-column-section = Section
agreement-kind-mou = memorandum of understanding
agreement-kind-cooperation = cooperation agreement
agreement-kind-project = externally funded project
agreement-kind-other = other agreement
agreement-status-draft = draft
agreement-status-in_force = in force
agreement-status-under_review = under review
agreement-status-ended = ended
report-originals = Appendix: original texts
report-originals-note = Texts marked with * are machine translated, with the official words of the glossary. This is how they were written.
report-untranslated = { $count ->
        [one] One text in another language has not been translated and stands as it was written.
       *[other] { $count } texts in other languages have not been translated and stand as they were written.
    }
report-table-originals = Original texts
report-column-text = Text
