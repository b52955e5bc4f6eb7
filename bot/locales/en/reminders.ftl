# Reminders.
reminder-due = ⏰ <b>{ $text }</b>
reminder-due-from = ⏰ <b>{ $text }</b> (from { $name })
reminder-waited = <i>Due { $due }; I waited for working hours.</i>
reminder-late = <i>({ $late } late: the service was down)</i>
reminder-digest =
    { $count ->
        [one] While the service was down you missed a reminder:
       *[other] While the service was down you missed { $count } reminders:
    }
reminder-digest-line = ⏰ <b>{ $text }</b> ({ $due })
reminder-digest-more = … and { $count } more.
reminder-call = { $name }, I have a reminder for you but cannot reach you in private. Open a chat with me and press Start.
reminder-undelivered = The reminder for { $name }, { $due }, could not be delivered: { $why }.
reminder-undelivered-text = It said: “{ $text }”
reminder-why-gone = they no longer have access
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
reminder-not-yours = That reminder is for somebody else.
button-reminder-undone = Undo
