# Saved activities: how they are shown, listed, confirmed, read in and handed out.
help-activities = see and search what has been logged
help-followups = see what is still to be done after activities
activity-heading = <b>{ $number }</b>
activity-of-it-nothing = Nothing is noted about that in { $number }.
activity-title = <b>{ $title }</b>
activity-when = 📅 { $start }{ $end ->
        [none] {""}
       *[other] {" "}– { $end }
    } · { $kind }{ $planned ->
        [yes] {" "}(planned)
       *[no] {""}
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }
activity-participants = 👥 { $people }{ $rest ->
        [yes] , the others not stated
       *[no] {""}
    }
activity-people-total = { $count ->
        [one] 1 participant
       *[other] { $count } participants
    }
activity-people-women = { $count ->
        [one] 1 woman
       *[other] { $count } women
    }
activity-people-men = { $count ->
        [one] 1 man
       *[other] { $count } men
    }
activity-people-others = { $count } other or unknown
activity-and-more = { $first }, { $second }
activity-organisations = 🏛{ $known ->
        [none] {""}
       *[other] {" "}{ $known }
    }{ $new ->
        [none] {""}
       *[other] {" "}🆕 { $new }
    }
activity-goal = 🎯 { $goal }
activity-goal-suggested = 🎯 Suggestion: { $goal }
activity-goal-line = { $goal }
activity-topics =
    { $more ->
        [none] 🏷 { $topics }
       *[other] 🏷 { $topics }, { $more }
    }
activity-outcome = 📝 { $text }
activity-decision = ✅ Decision: { $text }
activity-follow-up = ➡️ { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· by { $due }
    }
activity-follow-up-done = ☑️ { $text } (done)
activity-amount = { $hundredths ->
        [yes] { NUMBER($amount, minimumFractionDigits: 2) }
       *[no] { $amount }
    } { $currency }
activity-cost = 💰 { $amount }{ $organisation ->
        [none] {""}
       *[other] {" "}· { $organisation }
    }
activity-internal = 🔒 Shown to our own side only
log-seen-by-both = 👁 Both sides see it once it is saved
activity-files-album = 📎 The files of the album
activity-files = { $count ->
        [one] 📎 1 attachment
       *[other] 📎 { $count } attachments
    }
activity-doubt-participants = ⚠️ { $told } are more than the { $total } participants. Is that right?
activity-logged = <i>Logged { $at }{ $name ->
        [none] {""}
       *[other] {" "}by { $name }
    }</i>
activity-confirmation = { $state ->
        [asked] 🕓 Waiting for confirmation{ $side ->
            [none] {""}
           *[other] {" "}by { $side }
        }
        [confirmed] 🤝 Confirmed{ $side ->
            [none] {""}
           *[other] {" "}by { $side }
        }{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }
        [returned] ↩️ Returned{ $side ->
            [none] {""}
           *[other] {" "}by { $side }
        }{ $name ->
            [none] {""}
           *[other] {" "}({ $name })
        }: { $comment }
       *[none] ▫️ Not confirmed
    }
activity-kind-meeting = Meeting
activity-kind-study_visit = Study visit
activity-kind-training = Training
activity-kind-school_exchange = School exchange
activity-kind-conference = Conference
activity-kind-citizen_dialogue = Citizen dialogue
activity-kind-delegation = Delegation
activity-kind-publication = Publication
activity-kind-other = Other
activity-picked = <i>{ $may ->
        [change] This is the one, if I understood you. You can change it with the button below; only the person who logged it, and the coordinators of the same side, can delete it.
        [look] This is the one, if I understood you. Only the person who logged it, and the coordinators, can change it.
       *[delete] This is the one, if I understood you. Use the buttons below to change or delete it.
    }</i>
activity-pick = Which of these is it? Open it, and the buttons are there.
activity-unknown = I can’t find an activity { $number } here.
activity-not-yours = Only the person who logged the activity, or a coordinator, can change it.
activity-not-yours-to-delete = Only the person who logged the activity, and the coordinators of the same side, can delete it. You can correct it, or ask the other side to delete it.
activity-not-yours-to-hide = The activity was logged by the other side, so it cannot be shown to yours alone.
activity-deleted = { $number } is deleted: { $title }
activity-was-deleted = 🗑 { $name } has deleted <b>{ $number }</b>, which you logged: { $title }
activity-changed-since = { $number } has changed since it was saved. Open it and choose Delete if you want it gone.
activity-restored = The activity is back.
button-delete = Delete
button-restore = Restore
button-history = History
button-files = Attachments ({ $count })
button-ask-counterpart = Ask the other side to confirm
history-heading = <b>History of { $number }</b> ({ $count })
history-empty = { $number } has not been changed since it was logged.
history-line = { $at } · { $name } · { $field ->
        [title] title
        [kind] kind
        [start_on] date
        [end_on] last day
        [place] place
        [topics] topics
        [outcome] outcome
        [decisions] decisions
        [planned] planned
        [goals] global goals
        [organisation_ids] organisations
        [cost_lines] costs
        [follow_ups] follow-up
        [audience] who sees it
        [confirmation] confirmation
        [confirmation_comment] comment
        [deleted_at] deleted
        [participants] participants
        [women] women
        [men] men
        [others] other or unknown
       *[other] detail
    }: { $before } → { $after }
history-nothing = –
history-planned = { $planned ->
        [yes] yes
       *[no] no
    }
history-audience = { $side ->
        [yes] our own side only
       *[no] both sides
    }
history-confirmation = { $state ->
        [asked] asked for
        [confirmed] confirmed
        [returned] returned
       *[none] none
    }
files-none = There are no attachments to show.
files-here = { $count ->
        [one] Here is the attachment.
       *[other] Here are { $count } of { $all } attachments.
    }
files-more = { $count ->
        [one] One attachment of { $number } is left.
       *[other] { $count } attachments of { $number } are left.
    }
button-files-more = { $count ->
        [one] Show the last one
       *[other] Show the next ({ $count })
    }
activities-heading = <b>Activities</b> ({ $more ->
        [yes] more than { $count }
       *[no] { $count }
    })
activities-line = <b>{ $number }</b> · { $day } · { $kind }{ $planned ->
        [yes] {" "}(planned)
       *[no] {""}
    } · { $title }{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }
activities-left-out = Nothing there mentions “{ $words }”, so that is left out.
activities-filters = 🔎 { $filters }
activities-filter-more = { $first } · { $second }
activities-filter-text = “{ $text }”
activities-filter-organisation = with { $name }
activities-filter-person = logged by { $name }
activities-and = { $first } and { $second }
activities-period-year = { $current ->
        [yes] this year
       *[no] in { $year }
    }
activities-period-month = in { $month }
activities-period-day = on { $day }
activities-period-days = between { $since } and { $until }
activities-period-since = since { $since }
activities-period-until = up to { $until }
activities-count = { $kind ->
        [meeting] { $count ->
            [0] no meetings
            [one] 1 meeting
           *[other] { $count } meetings
        }
        [study_visit] { $count ->
            [0] no study visits
            [one] 1 study visit
           *[other] { $count } study visits
        }
        [training] { $count ->
            [0] no trainings
            [one] 1 training
           *[other] { $count } trainings
        }
        [school_exchange] { $count ->
            [0] no school exchanges
            [one] 1 school exchange
           *[other] { $count } school exchanges
        }
        [conference] { $count ->
            [0] no conferences
            [one] 1 conference
           *[other] { $count } conferences
        }
        [citizen_dialogue] { $count ->
            [0] no citizen dialogues
            [one] 1 citizen dialogue
           *[other] { $count } citizen dialogues
        }
        [delegation] { $count ->
            [0] no delegations
            [one] 1 delegation
           *[other] { $count } delegations
        }
        [publication] { $count ->
            [0] no publications
            [one] 1 publication
           *[other] { $count } publications
        }
       *[other] { $count ->
            [0] no activities
            [one] 1 activity
           *[other] { $count } activities
        }
    }
activities-counted = { $asked ->
        [people] <b>{ $people }</b> in { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}with { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [women] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}of { $people }
        } in { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}with { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
        [men] <b>{ $number }</b>{ $people ->
            [none] {""}
           *[other] {" "}of { $people }
        } in { $things }{ $organisation ->
            [none] {""}
           *[other] {" "}with { $organisation }
        }{ $period ->
            [none] {""}
           *[other] {" "}{ $period }
        }
       *[things] <b>{ $things }{ $organisation ->
            [none] {""}
           *[other] {" "}with { $organisation }
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
           *[other] , including { $who }
        }
    }{ $rest ->
        [yes] {" "}(the others not stated)
       *[no] {""}
    }
activities-counted-none = The log has { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}with { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-counted-unknown = It is not stated how many { $asked ->
        [men] men
       *[women] women
    } took part: { $things }{ $organisation ->
        [none] {""}
       *[other] {" "}with { $organisation }
    }{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
activities-empty = Nothing has been logged here yet. Type /log and tell what happened, for example “Meeting last Thursday with Tekniska verken on wastewater, 6 participants”.
activities-none-such = Nothing that was logged fits that.
button-entry = { $number }
button-older = Older ▸
button-newer = ◂ Newer
button-filter = Filter
button-all = Show all
button-name = { $name }
filters-which = What would you like to filter by?
filters-period = Which period?
filters-kind = Which kind?
filters-goal = Which global goal?
filters-organisation = Which organisation? These have taken part most often. You find others with, for example, “/activities LiU”.
filters-person = Logged by whom?
button-filter-period = Period
button-filter-kind = Kind
button-filter-goal = Global goal
button-filter-organisation = Organisation
button-filter-person = Logged by
button-period-month = This month
button-period-quarter = The last three months
button-period-year = This year
button-period-last-year = Last year
button-export = Get as a file
button-xlsx = Excel (XLSX)
button-csv = CSV
export-which = In which form would you like the activities?
export-name = activities
export-done = { $count ->
        [one] Here is the activity as a file.
       *[other] Here are { $count } activities as a file.
    } You can change the same file and have it read in again.
export-too-many = There are more than { $limit } activities. Choose a period first, for example “/activities 2026”.
import-summary = <b>{ $name }</b> holds { $new ->
        [one] 1 new activity
       *[other] { $new } new activities
    }{ $changed ->
        [0] {""}
        [one] , one that changes
       *[other] , { $changed } that change
    }{ $there ->
        [0] {""}
        [one] {" "}and one that is there already
       *[other] {" "}and { $there } that are there already
    }. Nothing has been saved yet.
import-empties = { $number } loses what stands under { $fields }.
import-unknown-columns = Columns that I do not know and leave out: { $names }
import-other-sheets = These sheets hold no activities that I recognise, so I don’t read them: { $names }
import-in-sheet = { $name }: { $line }
import-unchanged = { $count ->
        [one] The activity in <b>{ $name }</b> is there already
       *[other] All { $count } activities in <b>{ $name }</b> are there already
    }, with the same details. There is nothing to read in.
import-nothing = The table has no rows.
import-too-many = The table has { $rows } rows. I read { $limit } at a time at most; divide it, and it will work.
import-wrong = { $count ->
        [one] One thing needs to be put right:
       *[other] { $count } things need to be put right:
    }
import-wrong-cell = Row { $row }, { $column }: I don’t understand “{ $value }”.
import-wrong-end = Row { $row }, { $column }: { $value } is before the start date.
import-wrong-total = Row { $row }, { $column }: women, men and others together are more than { $value }.
import-wrong-kind = Row { $row }, { $column }: “{ $value }” is not one of the kinds. The kinds are: { activity-kind-meeting }, { activity-kind-study_visit }, { activity-kind-training }, { activity-kind-school_exchange }, { activity-kind-conference }, { activity-kind-citizen_dialogue }, { activity-kind-delegation }, { activity-kind-publication }, { activity-kind-other }.
import-wrong-more = … and { $count } more.
import-unknown-number = Row { $row }: there is no activity { $number } to change. Leave the cell empty for a new one.
import-elsewhere = The table was read while this chat was about another partnership. Switch back with /partnership, or send it again.
import-working = Saving { $count } rows, a few hundred at a time, so that others can save meanwhile. If interrupted, it goes on by itself.
import-so-far = { $done } of { $count } rows are saved.
import-done = Done: { $added } new, { $changed } changed, { $doubles } that were there already.
import-cancelled = { $name } has not been read in.
button-import-all = { $count ->
        [one] Save the row
        [2] Save both rows
       *[other] Save all { $count } rows
    }
button-import-rest = { $count ->
        [one] Save the row that is right
       *[other] Save the { $count } rows that are right
    }
activity-column-number = Number
activity-column-start = Start date
activity-column-end = End date
activity-column-kind = Kind
activity-column-title = Title
activity-column-place = Place
activity-column-organisations = Organisations
activity-column-participants = Participants
activity-column-women = Women
activity-column-men = Men
activity-column-others = Other or unknown
activity-column-topics = Topics
activity-column-goals = Global goals
activity-column-outcome = Outcome
activity-column-decisions = Decisions
activity-column-follow-ups = Follow-up
activity-column-costs = Costs
activity-column-planned = Planned
activity-column-audience = Visible to
cell-yes = yes
confirm-which-side = I don’t know which side you belong to. Which side is to confirm { $number }?
button-confirm-side = { $name }
confirm-nobody = I don’t know of any coordinator on the other side yet, so nobody has been asked.
confirm-internal = The activity is shown to our own side only. Change who sees it first.
confirm-before = { $number } has { $state ->
        [asked] been sent for confirmation already. There is no answer yet.
        [confirmed] been confirmed already.
        [returned] been returned already.
       *[none] changed since the question was sent. Please wait for a new one.
    }
confirm-asked = { $count ->
        [one] I have asked the other side’s coordinator to confirm { $number }.
       *[other] I have asked the other side’s { $count } coordinators to confirm { $number }.
    }
confirm-request = <b>{ $name }</b> asks you to confirm <b>{ $number }</b>:
button-confirm = Confirm
button-return = Return …
confirm-not-you = Only the coordinators of the side that was asked can confirm.
confirm-done = Thank you! { $number } is confirmed.
confirm-why = What is not right in { $number }? Write it, and I’ll pass it on.
confirm-returned = { $number } has been returned with your comment.
confirm-returned-late = { $number } has changed since the question was asked, so it has not been returned. Your comment has been passed on all the same.
confirm-newer = { $number } has changed since this question was asked. Please answer the newer one.
confirm-was-confirmed = 🤝 { $name } has confirmed <b>{ $number }</b>: { $title }
confirm-was-returned = ↩️ { $name } has returned <b>{ $number }</b> ({ $title }) and writes: “{ $comment }”
confirm-was-changed = ✏️ { $name } has changed { $more ->
        [0] <b>{ $number }</b> ({ $title }), which you had confirmed. The confirmation no longer holds.
       *[other] <b>{ $number }</b> ({ $title }) and { $more } more that you had confirmed. The confirmations no longer hold.
    }
confirm-was-commented = 💬 { $name } writes about <b>{ $number }</b> ({ $title }) as it was before it changed: “{ $comment }”
followups-heading = <b>To follow up</b>
followups-line = <b>{ $mark }</b> · { $text }{ $who ->
        [none] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $late ->
            [yes] 🔴 was due { $due }
           *[no] by { $due }
        }
    } ({ $number })
followups-empty = Everything has been followed up. What is to be done after a meeting comes here when you log it with /log.
followups-done = ☑️ Done: { $text }
followups-reopened = Open again: { $text }
followups-before = { $done ->
        [yes] It is done already.
       *[no] It is open already.
    }
button-follow-ups = 📋 To follow up
button-follow-up-done = ✓ { $mark }
recall-nothing = No activity in the log answers that.
recall-or-documents = <i>Or was it a question to the documents?</i>
recall-heading = <b>From what has been logged:</b>
recall-entry = • { $title } – <b>{ $number }</b> ({ $day })
activity-nothing-to-revert = There is nothing to undo.
activity-reverted = The change has been undone.
