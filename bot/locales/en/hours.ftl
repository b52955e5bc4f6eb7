# Working hours.
help-hours = your working hours and your usual time for reminders
hours-now = You work <b>{ $starts }–{ $ends }</b> ({ $zone }). What others ask me to remind you of waits for working hours. A reminder without a time comes at <b>{ $default }</b>.
hours-how = Choose, or write for instance <code>7:30-16</code> for working hours or <code>10</code> for reminders.
hours-unclear = Write for instance <code>7:30-16</code> for working hours or <code>10</code> for reminders, or /cancel.
hours-no-days = There must be at least one working day.
button-hours =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
button-hours-day =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $day }
