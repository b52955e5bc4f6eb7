# What lies ahead in a period.
agenda-heading = 🗓 <b>What is on { $period }</b>
agenda-steps = { $mine ->
        [yes] Your steps that are due
       *[no] Steps that are due
    }
agenda-reminders = Your reminders
agenda-reminder = ⏰ { $due } – <b>{ $text }</b>
agenda-activities = Activities
agenda-more = { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
agenda-nothing = 🗓 Nothing is noted { $period }: { $mine ->
        [yes] none of your steps is due
       *[no] no step is due
    }, you have no reminders, and no activity is planned.
agenda-next = The next step that is due:
agenda-overdue = { $mine ->
        [yes] { $count ->
            [one] 1 of your steps is overdue.
           *[other] { $count } of your steps are overdue.
        }
       *[no] { $count ->
            [one] 1 step is overdue.
           *[other] { $count } steps are overdue.
        }
    }
agenda-called = { $count ->
        [0] I can’t find a reminder or a step called “{ $named }”.
       *[other] Several reminders or steps fit “{ $named }”.
    } Type /reminders or /plan to see them, and name it by its number.
