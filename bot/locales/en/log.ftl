# Logging an activity: the card before it is saved, and changes to it.
help-log = log a meeting or anything else that happened
log-what = { $files ->
        [0] What happened? Write it as you would to a colleague, for example: “Meeting last Thursday with Song Cong People’s Committee on wastewater, 14 participants, 8 of them women. Decision: pilot plant.”
        [one] I have the file. What happened? Write it as you would to a colleague, and the file becomes an attachment.
       *[other] I have { $files } files. What happened? Write it as you would to a colleague, and the files become attachments.
    }
log-too-long = The text is { $characters } characters long; I can take { $limit } at most. Please shorten it, or attach it as a file.
log-lacks-part = ⚠️ The last message found no room on the card. Send it shorter, or log it by itself.
log-field-changed = Somebody else has changed this field since I asked. This is how it stands now. Write again if you want to replace it.
log-heading = <b>New activity</b> (not saved)
log-heading-update = <b>Change to { $number }</b> (not saved)
log-not-yours = The card belongs to { $name }. Only the person who wrote it can save or change it.
log-saved-before = It has already been saved as { $number }.
log-cancelled-before = The card has already been cancelled.
log-elsewhere = The card belongs to { $partnership }, but this chat is about another partnership now. Switch with /partnership, then it works.
log-saved = Saved as <b>{ $number }</b>: { $title }
log-saved-goals = 🎯 { $count ->
        [one] Is this goal right? Press it to include it.
       *[other] Are any of these goals right? Press those to include.
    }
log-saved-follow-ups = { $count ->
        [one] ➡️ One follow-up stays open until somebody marks it as done: /followups
       *[other] ➡️ { $count } follow-ups stay open until somebody marks them as done: /followups
    }
log-nothing-added = I couldn’t put that into any field. Press Edit and write it where it belongs if it should be on record.
log-not-saved-yet = This card isn’t saved yet. Should I save it?
log-doubt-day = ⚠️ I couldn’t tell which day “{ $said }” is and put { $day }. Press Edit if it was another day.
log-ask-several = ❓ { $count ->
        [2] This seems to be two activities, the other one on { $day }. Should each have its own card?
       *[other] This seems to be { $count } activities, the second one on { $day }. Should each have its own card?
    }
log-parted = ✂️ Split into { $count } cards. They are right below, and each is saved by itself.
log-parted-before = The card has already been split.
log-parted-edited = I split that message into several cards and can’t tell which of them the change belongs to. Press Edit below the card that should change.
log-files-handed-on = 📎 { $count ->
        [one] The file is
       *[other] { $count } files are
    } now with the card “{ $title }”.
button-part = ✂️ Split into { $count } cards
button-whole = No, it is one
button-files-to = 📎 Files to: { $title }
log-doubt-called-off = ⚠️ It sounds as if it did not take place. Save it only if it should be on record all the same.
log-table-coordinator = That is a table of { $count } activities. A coordinator can read it in: ask them to paste it after /log or to send it as a file. You can also log one activity at a time.
log-doubt-table = ⚠️ The text has a table of { $count } rows, but the card is a single activity. Paste the table alone after /log, with the date and the title as columns, and I will read in every row.
log-doubt-words = ⚠️ I did not understand this: { $said }. Press Edit if it belongs on the card.
log-ask-participants = ❓ { $planned ->
        [yes] How many are expected in all?
       *[no] How many took part in all?
    } Press an answer or write the number.
log-ask-sum = ❓ Which sum is right? Press an answer or write the sum.
log-ask-payer = ❓ { $count ->
        [1] Who pays { $amount }?
       *[other] Who pays?
    } Press an answer or write who.
log-names-not-kept = { $count ->
        [none] I keep how many took part, not who. How many were there?
       *[other] I keep how many took part, not who. It says { $count } now. How many were there?
    }
    To keep the name, write “outcome: …”.
button-number = { $count }
button-number-sum = { $count } ({ $added })
button-other-number = Other number…
button-sum = { $amount }
button-other-sum = Other sum…
button-pays-each = Each their own
button-pays-other = Somebody else…
log-updated = The changes are saved.
log-cancelled = The card is cancelled. Nothing has been saved.
button-who = 👤 Who does: { $text }
log-who = Who does this? <b>{ $text }</b>
    Choose, or write a name.
log-who-unclear = Write the name of who does it.
log-same-unchanged = Nothing has been changed.
log-is-this = Is this the same as <b>{ $number }</b>, { $day }: { $title }?
log-edit-which = What would you like to change?
log-edit-title = Write the title.
log-edit-kind = What was it?
log-edit-dates = When was it? Write, for example, “last Thursday”, “12 Nov” or “21–23 Sept”.
log-edit-place = Where was it?
log-edit-participants = How many took part? Write, for example, “14 participants, 8 of them women”, or just “14”.
log-edit-expected = How many are expected? Write, for example, “14 participants, 8 of them women”, or just “14”.
log-edit-organisations = Which organisations took part? Write them all, separated by commas. They replace the present ones.
log-edit-outcome = What came of it?
log-edit-decisions = What was decided? Write one decision per line. They replace the present ones.
log-edit-follow-ups = What is to be done, by whom and when? Write one thing per line, for example “Tekniska verken sends the background material by 15 Dec”. They replace the present ones.
log-edit-goals = Which global goals does it serve? Press a goal’s number to add it or take it away.
log-edit-topics = What was it about? Write the topics, separated by commas.
log-edit-costs = What did it cost, and who pays? Write, for example, “45,000 SEK, Tekniska verken”.
log-whose-we = I don’t know which side you belong to. Press who pays, or write the name.
log-edit-payer = Who pays? Write the name.
log-edit-audience = Who may see the activity?
log-unclear-title = The title must not be empty.
log-unclear-dates = I can’t find a date in that. Write, for example, “12 Nov 2026” or “last Thursday”.
log-unclear-participants = I can’t find a number in that. Write, for example, “14 participants, 8 of them women”.
log-unclear-costs = I can’t find an amount with a currency in that. Write, for example, “45,000 SEK” or “45 million VND”.
button-log-this = Log this
button-save = Save
button-edit = Edit
button-cancel = Cancel
button-back = ‹ Back
button-clear = Clear
button-show = Show
button-same = Yes, show { $number }
button-save-double = No, save anyway
button-goal = { $chosen ->
        [yes] ✓
       *[no] 🎯
    } { $goal }
button-goal-number = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $goal }
button-pick = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $text }
button-audience = { $chosen ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $side ->
        [yes] Only our side
       *[no] Both sides
    }
button-field-title = Title
button-field-kind = Kind
button-field-dates = Date
button-field-place = Place
button-field-participants = Participants
button-field-organisations = Organisations
button-field-outcome = Outcome
button-field-decisions = Decisions
button-field-follow-ups = Follow-up
button-field-goals = Global goals
button-field-topics = Topics
button-field-costs = Costs
button-field-audience = Who sees it
file-what = What should I do with { $name }?
file-what-album = What should I do with these files?
file-what-steps = { $name } looks like steps of an action plan. What should I do with it?
file-on-card-album = 📎 The files of the album are now with the card “{ $title }”.
file-on-card = 📎 { $name } is now with the card “{ $title }” ({ $count ->
        [one] 1 file
       *[other] { $count } files
    }).
file-attached = 📎 { $count ->
        [one] { $name } is
       *[other] { $count } files are
    } now attached to { $number }.
file-dropped = { $count ->
        [one] { $name } has been removed.
       *[other] { $count } files have been removed.
    }
file-refused = { $name } was not taken: { $why }
file-not-kept = { $name } was not taken. I take pictures, films (MP4, MOV), PDF, Office files and text, and the content must match the file’s ending.
button-file-log = Log an activity with it
button-file-attach = Attach to { $number } { $title }
button-file-import = Import the table
button-file-plan = Read into the action plan
button-file-import-activities = Import as activities
button-file-drop = Discard
