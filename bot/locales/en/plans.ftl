# Action plans and their steps.
help-plan = see the action plan, open a step (/plan S-7) or add one
help-plans = see all action plans
help-mine = see my steps
help-step = open a step (/step 7), or add one in a message
help-digest = choose day and time of the weekly digest, or turn it off

plan-heading = <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    }{ $status ->
        [draft] {" "}(draft)
        [closed] {" "}(closed)
       *[adopted] {""}
    } · { $count ->
        [one] 1 step
       *[other] { $count } steps
    } · { $bar } { $done } done{ $overdue ->
        [0] {""}
       *[other] , { $overdue } overdue
    }
plan-none = There is no action plan yet. { $coordinator ->
        [yes] Write for example “Action plan 2027 Jan–Dec”, or press the button.
       *[no] Ask the coordinator to make one.
    }
plan-progress = { $done ->
        [0] { $count ->
            [one] <b>The only step is not done yet</b>
           *[other] <b>None of the { $count } steps is done yet</b>
        }
        [one] <b>1 of { $count } steps is done</b>
       *[other] <b>{ $done } of { $count } steps are done</b>
    }{ $left ->
        [0] {""}
       *[other] , { $left } to go
    }{ $overdue ->
        [0] {""}
        [one] , 1 of them overdue
       *[other] , { $overdue } of them overdue
    }.
plan-steps-found = <b>From the action plan:</b>
plan-nothing-of = { $name } has nothing left to do in the plan.
plan-step-answer = <i>Or were you asking about the documents?</i>
plan-due-in = { $mine ->
        [yes] { $count ->
            [0] None of your steps is due { $period }.
            [one] 1 of your steps is due { $period }:
           *[other] { $count } of your steps are due { $period }:
        }
       *[no] { $count ->
            [0] No steps are due { $period }.
            [one] 1 step is due { $period }:
           *[other] { $count } steps are due { $period }:
        }
    }
plan-view-mine = My steps: { $count }
plan-view-overdue = Overdue: { $count }
plan-empty-all = { $closed ->
        [yes] The plan was closed without any steps.
       *[no] There are no steps yet. Write for example “Add: pilot plant, Tekniska verken, due 15 March, SEK 200,000”.
    }
plan-empty-mine = { $closed ->
        [yes] You had no steps in the plan.
       *[no] You have no steps in the plan.
    }
plan-empty-overdue = { $closed ->
        [yes] Nothing is overdue; the plan is closed.
       *[no] Nothing is overdue. 👍
    }
plans-heading = <b>Action plans</b>
plans-line = • <b>{ $title }</b>{ $internal ->
        [yes] {" "}🔒
       *[no] {""}
    } · { $period } · { $status ->
        [draft] draft
        [closed] closed
       *[adopted] adopted
    }
plan-is-closed = { $title } is closed. Open it again to add steps.
plan-out-of-sight = You can no longer see that plan, so I save nothing. Open another one with /plans.
plan-ask-new = What is the plan called, and which period is it for? Write for example “Action plan 2027 Jan–Dec” or “Action plan 2026–2027”.
plan-ask-period = Which period is <b>{ $title }</b> for? Write for example “Jan–Dec 2027” or “2026–2027”.
plan-ask-title = What should <b>{ $title }</b> be called instead?
plan-ask-reminders = How many days ahead should I remind people of the steps in <b>{ $title }</b>? Write for example “14, 3, 0”, or “-” for no reminders.
plan-bad-title = The plan needs a name of at most 200 characters.
plan-bad-period = I do not understand the period. Write for example “Jan–Dec 2027”, “1 Feb–30 Nov 2027” or “2026–2027”.
plan-bad-reminders = Write the days as numbers, for example “14, 3, 0”, or “-” for no reminders.
plan-card =
    <b>New action plan</b> (not saved)
    📘 { $title }
    📅 { $period }{ $steps ->
        [0] {""}
        [one] {" · one step:"}
       *[other] {" · "}{ $steps } steps:
    }
plan-period = { $shape ->
        [years] { $start }
        [month] { $start }
       *[days] { $start } – { $end }
    }
plan-card-done = That card has been dealt with already.
plan-saved = <b>{ $title }</b> is saved as a draft{ $steps ->
        [0] . Add steps, and adopt
        [one] {" "}with one step. Adopt
       *[other] {" "}with { $steps } steps. Adopt
    } the plan when it is to take effect; I start reminding then.
plan-now = { $status ->
        [adopted] <b>{ $title }</b> has been adopted.
        [closed] <b>{ $title }</b> is closed.
       *[draft] <b>{ $title }</b> is a draft.
    }
plan-reminds = 🔔 { $when ->
        [none] No reminders of the steps.
       *[other] Reminders { $when }{ $weekly ->
            [yes] , then every week while something is overdue.
           *[no] .
        }
    }
plan-picture-today = Today
plan-calendar = { $count ->
        [one] One step for your calendar. Open the file to add it; a new file replaces the old one.
       *[other] { $count } steps for your calendar. Open the file to add them; a new file replaces the old one.
    }
plan-calendar-empty = There is no date to put into a calendar.
plan-calendar-gone = { $count ->
        [one] One deleted step leaves the calendar with the file.
       *[other] { $count } deleted steps leave the calendar with the file.
    }
plan-news = <b>Changes in { $title }</b>
plan-news-line = <b>S-{ $number }</b> { $title }: { $what }{ $names ->
        [none] {""}
       *[other] {" "}({ $names })
    }
plan-news-created = new step
plan-news-deleted = deleted
plan-news-restored = back again
plan-news-field = ✏️ { $field }
plan-news-and = { $first }, { $second }
plan-news-more = … and { $count } more. Type /plan to see it all.

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
step-which-done = <i>Which of them is done? Open it, or type for instance “S-7 done”.</i>
step-picked = <i>This is the one, if I understood you. Use the buttons below to change or delete it.</i>
step-heading = <b>S-{ $number } { $title }</b>
step-status = { $status } · { $when }
step-status-name = { $status ->
        [overdue] overdue
        [ongoing] ongoing
        [done] done
        [postponed] postponed
        [cancelled] cancelled
       *[planned] planned
    }
step-ended = { $status ->
        [cancelled] cancelled
       *[done] done
    }
step-undated = no date
step-overdue = was due { $day } ({ $days ->
        [one] yesterday
       *[other] { $days } days ago
    })
step-due = { $day }{ $days ->
        [-1] {""}
        [0] {" "}(today)
        [1] {" "}(tomorrow)
       *[other] {" "}(in { $days } days)
    }
step-was-due = { $day ->
        [none] no date
       *[other] was due { $day }
    }
step-from = from { $start } · { $due }
step-organisation = 🏛 { $name }
step-owners = 👤 { $names }
step-cost = 💰 { $amount } { $currency }{ $payer ->
        [none] {""}
       *[other] {" "}· borne by { $payer }
    }
step-goal = 🎯 { $goal }
step-activities = 🔗 { $names }
step-internal = 🔒 Only our side sees this
step-notes = 📝 { $text }
step-plan = 📘 { $title }{ $status ->
        [draft] {" "}(draft)
        [closed] {" "}(closed)
       *[adopted] {""}
    }
step-unknown = I can’t find a step S-{ $number }. Type /plan to see those that there are.
step-is-deleted = S-{ $number } has been deleted.
step-not-yours = Only contributors, and those responsible for the step, can change it.
step-not-yours-to-delete = Only coordinators, and the person who added the step, can delete it.
step-unchanged = That is already the case.
step-moved-before = { $day ->
        [none] S-{ $number } has changed since then and has no date now.
       *[other] S-{ $number } has been moved already: it is due { $day }.
    }
step-has-ended = S-{ $number } is already { $status ->
        [cancelled] cancelled
       *[done] done
    }. Write S-{ $number } to take it up again.
step-changed = Changed.
step-undone = Undone.
step-undo-too-late = S-{ $number } has been changed since, so it cannot be undone.
step-postponed = Postponed.
step-now = Now { $status }.
step-deleted = S-{ $number } has been deleted.
step-audience-changed = Who sees the step has been changed.
step-too-long = The message is { $characters } characters long; I can take { $limit }. Please shorten it a little.
step-edit-which = What should be changed in <b>S-{ $number }</b> { $title }?
step-history = <b>S-{ $number }</b> { $title }: what has happened
step-history-created = { $at }: added{ $name ->
        [none] {""}
       *[other] {" "}by { $name }
    }
step-history-deleted = { $at }: deleted{ $name ->
        [none] {""}
       *[other] {" "}by { $name }
    }
step-history-restored = { $at }: back{ $name ->
        [none] {""}
       *[other] , undone by { $name }
    }
step-history-changed = { $at }{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }: { $field }: { $before } → { $after }
step-value = { $text }
step-value-none = nothing
step-value-day = { $day }
step-value-audience = { $audience ->
        [shared] both sides
       *[none] our side only
    }
step-field-number = No.
step-field-title = Title
step-field-organisation = Organisation
step-field-owners = Responsible
step-field-start = Start
step-field-due = Due
step-field-status = Status
step-field-cost = Cost
step-field-goals = Global goals
step-field-activities = Activities
step-field-notes = Note
step-field-audience = Who sees it
step-ask = Write the step in one message, for example “pilot plant Song Cong, Tekniska verken, Anna Berg, due 15 March, SEK 200,000”. You can also send a table (XLSX, CSV or DOCX).
step-ask-title = What should the step be called?
step-ask-organisation = Which organisation is responsible? Write its name, or “-” for none.
step-ask-owners = Who is responsible? Write the names with commas between them, or “-” for nobody.
step-ask-start = When does it begin? Write for example “1 February”, or “-” for no date.
step-ask-due = When is it due? Write for example “15 March”, “March 2027” or “in two weeks”, or “-” for no date.
step-ask-cost = What does it cost, and who bears the cost? Write for example “SEK 200,000, paid by Tekniska verken”, or “-” for no cost.
step-ask-goals = Which global goals (1–17)? Write for example “6, 11”, or “-” for none.
step-ask-activities = Which activities does it belong to? Write for example “A-42”, or “-” for none.
step-ask-notes = Write the note, or “-” to remove it.
step-ask-until = Until when should <b>S-{ $number }</b> { $title } be put off? Choose, or write for example “15 March” or “in three weeks”.
step-bad-title = The title can have 300 characters at most.
step-bad-organisation = I do not understand which organisation that is. Write its name.
step-bad-owners = I do not understand who that is. Write the names with commas between them.
step-bad-start = I do not understand the date. Write for example “1 February” or “2027-02-01”.
step-no-such-day = That date does not exist. Did you mean { $before } or { $after }? Write the day.
step-bad-due = I do not understand the date. Write for example “15 March”, “March 2027” or “in two weeks”.
step-bad-cost = I do not understand the amount. Write for example “SEK 200,000” or “45 million dong”.
step-bad-goals = Write the numbers of the goals, 1 to 17, for example “6, 11”.
step-bad-activities = Write the activity’s name, for example “A-42”.
step-bad-notes = The note can have 4,000 characters at most.
step-which = Which of them do you mean? Open it below, or write for instance “move S-7 to Friday”.
step-until-past = That day has already passed. Write a later one.
step-until-earlier = The step is already due { $before }; { $day } is no later. Write a later day.
step-no-activity = I can’t find an activity A-{ $number }.

stepcard-heading = <b>New step</b> (not saved){ $plan ->
        [none] {""}
       *[other] {" "}· { $plan }
    }
stepcard-title = 📌 { $title }
stepcard-which-person = ⚠️ { $alike ->
        [none] I know nobody called { $name }, so reminders go to the coordinator.
       *[other] Which of them is { $name }: { $alike }? Press Edit and write the whole name.
    }
stepcard-new-organisation = 🆕 { $name } is not in the register; the name is kept as you wrote it.
step-outside-plan = ⚠️ That date is outside the period of the plan, { $period }.
stepcard-past = ⚠️ That date has already passed.
stepcard-saved = Saved as <b>S-{ $number }</b> { $title } in { $plan }.
stepcard-saved-notice = Saved as S-{ $number }.
stepcard-saved-before = It has been saved already, as S-{ $number }.
stepcard-cancelled = All right, nothing is saved.
stepcard-cancelled-before = It has been cancelled already.
stepcard-gone = That card is no longer valid. Please write the step again.
stepcard-not-yours = That is somebody else’s card.
stepcard-edit-which = What should be changed?
plan-card-unsaved = <i>The plan “{ $title }” is not saved yet.</i>
button-plan-save = Save the plan
stepcard-no-plan = There is no open action plan to save it in. { $coordinator ->
        [yes] Make one with /plan; the card is kept.
       *[no] Ask the coordinator to make one; the card is kept.
    }
stepcard-reminders = 🔔 { $when ->
        [late] { $weekly ->
            [yes] I will remind you every week until it is done.
           *[no] No reminders.
        }
        [none] { $weekly ->
            [yes] I will remind you every week if it is overdue.
           *[no] No reminders.
        }
       *[other] I will remind you { $when }{ $weekly ->
            [yes] , and every week if it is overdue.
           *[no] .
        }
    }
stepcard-no-reminders = { $why ->
        [draft] The plan is a draft; I remind once it has been adopted.
       *[undated] Without a date I send no reminders.
    }

button-plan-open = { $title }
button-plan-picture = 🖼 Picture
button-plan-calendar = 📅 Calendar file
button-plan-adopt = Adopt the plan
button-plan-close = Close the plan
button-plan-title = Rename
button-plan-period = Change period
button-plan-reminders = Reminders
button-manage-plan = ⚙️ The plan
button-new-plan = New plan
button-new-step = ➕ New step
button-to-plan = ◂ To the plan
button-view-all = All
button-view-mine = Mine
button-view-overdue = Overdue
button-step-open = S-{ $number }
button-step-save = Save
button-step-edit = Edit
button-step-cancel = Cancel
button-step-undo = Undo
button-step-back = ◂ Back
button-step-show = Show
button-step-history = History
button-step-delete = Delete
button-step-postpone = Postpone
button-step-move = Move the date
button-status-planned = Planned
button-status-ongoing = Ongoing
button-status-done = ✅ Done
button-status-cancelled = Call off
button-later-week = 1 week
button-later-fortnight = 2 weeks
button-later-month = 30 days

step-holiday = ⚠️ { $day } is a public holiday: { $holiday }.
step-weekend = ⚠️ { $day } falls on a weekend.
step-reminder = ⏰ { $state ->
        [overdue] <b>Overdue: S-{ $number } { $title }</b>
       *[due] <b>S-{ $number } { $title }</b>
    }
digest-broken = This week’s summary could not be made. Your steps are under /plan; please tell whoever runs the assistant.
digest-heading = <b>The week’s digest</b>
digest-mine = <b>Yours, overdue and within two weeks</b> ({ $count })
digest-overdue = <b>Overdue in the plan</b> ({ $count })
digest-unowned = <b>With nobody responsible</b> ({ $count })
digest-quiet = <b>Should be under way, but nothing heard for 30 days</b> ({ $count })
digest-more = … and { $count } more
digest-when = { $wanted ->
        [no] You get no weekly digest.
       *[yes] Every { $day ->
            [1] Tuesday
            [2] Wednesday
            [3] Thursday
            [4] Friday
           *[0] Monday
        } at { $hour }:00 you get a digest of your steps, when there is something to tell. If that is a day off, it comes on the next working day.
    }
digest-ask-hour = Which hour suits you? Write for example “8” or “at 14”.
digest-bad-hour = Write a whole hour from 0 to 23, for example “8”.
button-digest-on = Turn on
button-digest-off = Turn off
button-digest-hour = Another hour
button-digest-change = Change
button-digest-day = { $day ->
        [1] Tue
        [2] Wed
        [3] Thu
        [4] Fri
       *[0] Mon
    }
plan-days = { $first } and { $last }
plan-reminder-days = { $days ->
        [none] on the day
       *[other] { $days } { $single ->
            [yes] day
           *[no] days
        } ahead{ $same ->
            [yes] {" "}and on the day
           *[no] {""}
        }
    }

step-field-payer = Borne by
step-cell-not-a-date = Row { $row }, { $column }: “{ $value }” is not a date. Write for example 2027-03-15 or March 2027.
step-cell-not-understood = Row { $row }, { $column }: I do not understand “{ $value }”.
step-cell-not-a-state = Row { $row }, { $column }: I do not understand “{ $value }”. A step is planned, ongoing, done, postponed or cancelled.
plantable-heading = <b>{ $name }</b>: { $count ->
        [0] no steps to save
        [one] one step to save in { $plan } (not saved)
       *[other] { $count } steps to save in { $plan } (not saved)
    }
plantable-told = Your message
plantable-updates = <b>{ $name }</b>: { $count ->
        [one] one step of { $plan } changes (not saved)
       *[other] { $count } steps of { $plan } change (not saved)
    }
plantable-update = <b>S-{ $number }</b> { $title }
plantable-change = {"   "}{ $field }: { $before } → { $after }
plantable-unchanged = { $count ->
        [one] One step stays as it is.
       *[other] { $count } steps stay as they are.
    }
plantable-updated = { $count ->
        [one] One step of { $plan } is changed.
       *[other] { $count } steps of { $plan } are changed.
    }
plantable-passed-over = Left alone, because somebody has changed or deleted them since: { $names }
plantable-number-twice = Row { $row }: S-{ $number } stands in another row already.
plantable-number-unknown = Row { $row }: there is no S-{ $number } in this plan.
plan-file-most = The file has the { $shown } that come first; there is no room for { $left } more.
plantable-line = { $step }
plantable-wrong = ⚠️ { $count ->
        [one] One cell is wrong; its row is not saved:
       *[other] { $count } cells are wrong; their rows are not saved:
    }
plantable-left = ⚠️ { $count ->
        [one] One row with something wrong has not been saved.
       *[other] { $count } rows with something wrong have not been saved.
    } Correct the file and send it again; I recognise what is saved already.
plantable-unknown = Columns that I do not know and leave out: { $names }
plantable-saved = { $count ->
        [one] Saved as S-{ $first } in { $plan }.
       *[other] { $count } steps are saved in { $plan }: S-{ $first } to S-{ $last }.
    }
plan-table = { $count ->
        [one] One step as a table. Edit it and send it back: rows with a number (S-7) are changed, rows without become new steps.
       *[other] { $count } steps as a table. Edit it and send it back: rows with a number (S-7) are changed, rows without become new steps.
    }
button-plantable-save = { $count ->
        [one] Save the step
       *[other] Save { $count } steps
    }
button-plan-table = 📊 Table
step-field-currency = Currency
step-made = ➡️ It is now <b>S-{ $number }</b> { $title } in { $plan }{ $due ->
        [none] {""}
       *[other] {" "}· due { $due }
    }
digest-unreported = <b>Activities without a result</b> ({ $count })
digest-activity = • A-{ $number } { $title } · { $day }
stepcard-no-date = ⚠️ I am not sure which day “{ $text }” is, so I keep it as a note.
stepcard-which-day = ⚠️ Which day do you mean by “{ $text }”? Choose one below, or write the right one.
stepcard-no-such-day = ⚠️ The day in “{ $text }” does not exist. Choose a day below, or write the right one; otherwise the words stay as they are.
button-step-day = { $field ->
        [start] Starts { $day }
       *[due] { $day }
    }
button-step-no-day = { $field ->
        [start] No start
       *[due] No date
    }
button-plan-hide = 🔒 Our side only
button-plan-share = Share with both sides
step-not-yours-to-hide = Only coordinators, and the person who added the step, can change who sees it.
step-of-other-side = The other side added the step or is responsible for it, so it stays visible to both. It can be postponed or cancelled.
plan-of-other-side = The plan is joint: the other side may have steps in it. You can hide the steps that are your own instead.
plan-picture-most = The picture shows the { $shown } most urgent ones; { $left } more are in the list.
