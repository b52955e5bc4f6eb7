# Access, greeting and help.
start-welcome =
    Welcome, { $name }! You can ask me about the documents, for example “What is our position on citizen dialogue?”.
    Type /documents to see what I have read, and /help for everything I can do.
button-ask-access = Ask for access
button-admit-reader = Reader
button-admit-contributor = Contributor
button-admit-coordinator = Coordinator
button-admit-group = Admit the group
button-refuse = Refuse
access-please-ask = Hello { $name }! I am Samverkan, the assistant of the partnership { $partnership }. I only answer people who have been admitted. Would you like to ask for access? Those in charge of the assistant will see your name and username.
access-not-yours = You need access first.
access-asked = Thank you! I have asked those in charge to admit you, and will write as soon as they have answered.
access-asked-before = Your request has been sent already. I will write when somebody has answered.
access-already = You have access already.
access-refused-before = Your request has been refused. Please contact the coordinator if you think that is a mistake.
access-request = <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } asks for access. ({ $address })
access-now-admitted = { $name } has been admitted as { $role } by { $by }.
access-which-side = Which side does { $name } belong to?
access-now-refused = { $name } has been refused. If you change your mind, send an invitation with /invite.
access-you-refused = I am sorry, your request for access has been refused. Please contact the coordinator if you think that is a mistake.
access-decided-before = That has already been decided for { $name }.
access-role-too-low = That needs the role of { $role }. Ask the coordinator if you need it.
access-write-in-private = Here I only answer people who have been admitted. Write to me in a private chat and ask for access.
access-group-ask-you = The group { $title } has not been admitted yet. Should I answer here?
access-group-request = <b>{ $name }</b> ({ $account }) would like to use me in the group <b>{ $title }</b>. Should I answer there?
access-group-asked = This group has not been admitted yet. I have asked those in charge.
access-group-waiting = The group is still waiting to be admitted.
access-group-refused = This group has not been given access.
access-group-now-admitted = The group has been admitted. Ask me with /ask, or by replying to something I have written.
access-group-now-refused = The group has not been given access.
access-group-decided-admitted = The group { $title } has been admitted.
access-group-decided-refused = The group { $title } has been refused.
help-intro = Ask a question in your own words; I search the documents and show where the answer stands. I can also do this, and you need not know the commands: write for example “show my reminders”.
help-section-documents = <b>Documents</b>
help-section-activities = <b>Activities</b>
help-section-plans = <b>Plans and reminders</b>
help-section-languages = <b>Languages</b>
help-section-reports = <b>Reports</b>
help-section-partnership = <b>The partnership</b>
help-section-you = <b>You and me</b>
help-line = /{ $command } – { $text }
help-outro = In groups I answer commands, and replies to what I have written.
help-ask = ask the documents
help-documents = see which documents I have read
help-language = change language
help-timezone = set your time zone
help-cancel = stop what we are doing
help-undo = take back what was just saved or changed
help-help = show this help
help-start = begin, or ask for access
access-nobody = I do not know yet who is in charge of me here. Whoever installed me needs to enter their number under access.admins. (Your own number is { $number }.)
