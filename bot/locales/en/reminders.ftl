# Reminders.
reminder-due = ⏰ <b>{ $text }</b>
reminder-due-from = ⏰ <b>{ $text }</b> (from { $name })
reminder-waited = <i>Due { $due }; I waited for working hours.</i>
reminder-late =
    { $down ->
        [yes] <i>({ $late } late: the service was down)</i>
       *[no] <i>({ $late } late)</i>
    }
reminder-digest =
    { $count ->
        [one] While the service was down you missed a reminder:
       *[other] While the service was down you missed { $count } reminders:
    }
reminder-digest-line = ⏰ <b>{ $text }</b> ({ $due })
reminder-digest-more = … and { $count } more.
reminder-step = S-{ $number } { $title }
reminder-agreement = { $number } { $title }
reminder-gone = (no longer applies)
reminder-call = { $name }, I have a reminder for you but cannot reach you in private. Open a chat with me and press Start.
reminder-undelivered = The reminder for { $name }, { $due }, could not be delivered: { $why }.
reminder-undelivered-many = { $count } reminders to { $name } could not be delivered: { $why }.
reminder-undelivered-text = It said: “{ $text }”
reminder-why-gone = they no longer have access
reminder-why-hidden = they may no longer see what it is about
reminder-why-broken = something in it is wrong, so it has ended
reminder-why-blocked = they have blocked me or never started a chat
reminder-why-trouble = the channel did not accept it
button-reminder-done = Done
button-reminder-hour = In 1 hour
button-reminder-tomorrow = Tomorrow
button-reminder-week = Next week
duration-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min
duration-days =
    { $days ->
        [one] 1 day { $hours } h
       *[other] { $days } days { $hours } h
    }
reminder-done = ✅ { $text }
reminder-noted = Good, noted.
reminder-done-by = ✅ { $name } has done it: { $text }
reminder-done-before = That is done already.
reminder-snoozed = ⏰ { $text } – I will remind you again { $until }.
reminder-snoozed-before = That has been put off until { $until } already.
reminder-nothing-left = There is nothing left to be reminded of.
reminder-follows = That reminder follows what it is about. Change the date there, or pause the reminder here.
reminder-not-yours = That reminder is for somebody else.
reminder-not-asked =
    { $group ->
        [yes] Only whoever asked for the reminder, or a coordinator, can do that.
       *[no] Only whoever asked for the reminder can do that.
    }
button-reminder-undone = Undo
help-remind = remind yourself, a colleague or the group: /remind Friday at 9 send the report
help-reminders = your reminders: show, change, pause, delete
reminder-how = Write when and what in one message, for instance <code>remind me on Friday at 9 to send the report</code> or <code>remind Minh every other Tuesday at 10 about the meeting</code>. In reply to a message, the time is enough.
reminder-will =
    { $to ->
        [me] ⏰ I will remind you <b>{ $due }</b>: { $text }
        [group] ⏰ The group { $name } gets a reminder <b>{ $due }</b>: { $text }
       *[person] ⏰ { $name } gets a reminder <b>{ $due }</b>: { $text }
    }
reminder-rhythm = It comes { $rule }.
reminder-there-side = = <b>{ $due }</b> in { $name }
reminder-there = = <b>{ $due }</b> for { $name }
reminder-holiday = Note: { $day } is a public holiday in { $where }.
reminder-waits =
    { $often ->
        [yes] { $to ->
            [me] Whenever it falls outside your working hours I wait until they begin; next time that is { $until }.
           *[person] Whenever it falls outside { $name }’s working hours I wait until they begin; next time that is { $until } there.
        }
       *[no] { $to ->
            [me] That is outside your working hours, so I will wait until { $until }.
           *[person] That is outside { $name }’s working hours, so I will wait until { $until } there.
        }
    }
reminder-day-off = Note: that is not a working day.
reminder-months-skipped = Note: months without a day { $day } are skipped. Write “the last day of every month” if that is what you mean.
reminder-once-or-ends = It comes { $rule }. Should I move only the next one to { $due }, or stop repeating it and remind that one time? For another rhythm, write for example <code>every Friday at 10 am</code>.
reminder-too-long = The text has { $length } characters; a reminder can have { $most }. Please make it shorter.
reminder-paused = ⏸ It is paused.
reminder-right = Is that right?
reminder-too-many = You have { $most } reminders waiting already. Delete some first: /reminders
reminder-too-often = I do not remind anybody more often than once an hour. Please leave more time in between.
reminder-passed = That time has passed. Please write another one.
reminder-offered = A meeting is yours to arrange, but I can remind you of it.
reminder-who = Whom do you mean?
reminder-who-unknown = I cannot find anybody called “{ $name }” in the partnership, so I cannot reach them; a coordinator has to invite them first (/invite). Whom should I remind instead? Write a name, or press the button.
reminder-when = When should I remind? Choose, or write for instance <code>Friday at 9</code>.
reminder-which-time = Which time do you mean?
reminder-no-such-day = That date does not exist. Which day did you mean?
reminder-what = What should I remind you about?
reminder-or-now = Should I remind you of “{ $said }”, or do you want it done now?
reminder-when-unclear = I do not understand that time. Write for instance <code>Friday at 9</code>, or /cancel.
reminder-no-group = The partnership has no group that I am in.
reminder-change = Write a new time, a new text or both for: { $text }
reminder-put-aside =
    { $named ->
        [yes] <i>I have let the reminder “{ $text }” go. Ask for it again whenever you like.</i>
       *[no] <i>I have let the reminder go. Ask for it again whenever you like.</i>
    }
reminder-unchanged = <i>The reminder stays as it was.</i>
reminder-dropped = No reminder, then.
reminder-deleted = Deleted: { $text }
button-reminder-me = Me
button-reminder-text = Remind me of it
button-reminder-yes = Yes
button-reminder-theirs = { $due } { $name }’s time
button-reminder-change = Change
button-reminder-drop = Cancel
button-reminder-anyway = Send anyway
button-reminder-wait = Wait for working hours
button-reminder-once = Move the next one
button-reminder-single = Stop repeating
button-reminder-pause = Pause
button-reminder-resume = Resume
button-reminder-delete = Delete
button-reminder-to = { $name }
button-reminder-at = { $due }
button-reminder-day = { $day }
button-reminder-number = { $number }
reminders-head-mine = <b>Your reminders</b>
reminders-head-byme = <b>Reminders you have set for others</b>
reminders-head-group = <b>The group’s reminders</b>
reminders-none-mine = You have no reminders waiting. Write for instance <code>remind me on Friday at 9 to send the report</code>.
reminders-none-byme = You have not asked me to remind anybody else.
reminders-none-group = The group has no reminders. Write for instance <code>/remind the group Monday at 9 weekly meeting</code>.
reminders-line =
    { $paused ->
        [yes] ⏸{" "}
       *[no] {""}
    }{ $number }. <b>{ $text }</b> – { $due }{ $repeats ->
        [yes] , { $rhythm }
       *[no] {""}
    }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }
button-reminders-mine = Mine
button-reminders-byme = For others
reminder-meant = <i>This is the reminder you mean, if I understood you. Use the buttons below to change or delete it.</i>
reminder-which = I do not know which reminder you mean. Open it by its number, then press <b>Change</b>.
