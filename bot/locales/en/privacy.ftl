# Privacy.
help-privacy = see who receives what you write
privacy-receivers = <b>Who receives what you write to me</b>
privacy-telegram = • Telegram carries every message between us.
privacy-service = • { $purpose ->
        [translation] Translation: what is translated goes to
        [answers] Answers: questions and the passages for them go to
        [search] Search: questions and documents go to
       *[library] The library: passages of documents go to
    } <b>{ $name }</b>{ $host ->
        [none] {""}
        [here] {" "}(on the same machine as me)
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Nobody else: documents, answers and records stay on the machine that I run on.
privacy-group = { $outside ->
        [yes] In this group texts may be sent to translation services when somebody asks for it, or when automatic translation is on. A coordinator can stop that with /translation.
       *[no] Texts from this group are not sent to translation services.
    }
help-export-me = get everything that is kept about you
help-forget-me = let me forget you
privacy-kept = <b>What I keep</b>
privacy-kept-you = • Your name, username and number in the channel, language, time zone, role and side: to know who may do what.
privacy-kept-questions = • Your questions with their answers, for { $days } days: to follow them up, show sources and improve the library.
privacy-kept-record = • Activities and plans that you enter: they are the partnership’s record and stay.
privacy-kept-reminders = • Reminders until they are over and { $days } days more, and cards with the messages they were made of for { $days } days: so that they can be undone, corrected and put off.
privacy-kept-messages = • Messages that are done with, for { $days } days: so that nothing is lost or sent twice.
privacy-kept-log = • Who let somebody in, changed roles, exported or removed something, for { $days } days: the audit log.
privacy-kept-backups = • { $days ->
        [0] Backups, where somebody makes them, hold all of this until they are deleted.
       *[other] Backups hold all of this: one is made each night, and kept for { $days } days at most.
    }
privacy-rights = /export_me gives you everything that is kept about you, /forget_me takes it away.
personal-export = Here is everything that is kept about you: { $rows } records.
personal-forget-sure = Should I forget you? Your name, questions, reminders, drafts and messages are removed, and you will no longer be let in. What you entered in activities and plans stays without your name. Backups keep it until they are rotated out. This cannot be undone.
personal-forgotten = I have forgotten you: your name is gone from records, histories and messages to others as well. What I cannot know is where others have written about you in their own words; a coordinator can change that. Telegram keeps the messages that have been sent. Type /start if you want to come back.
personal-kept = Nothing has changed.
button-forget-yes = Yes, forget me
button-forget-no = No
