# Politeness.
smalltalk-hello = Hello { $name }! Ask me about the documents, for instance “Who pays for taking part?”. Type /help to see what I can do.
smalltalk-thanks = You’re welcome! Let me know if there is anything else.
smalltalk-bye = Goodbye! I’m here when you need me.
smalltalk-time = It is { $now }.
smalltalk-date = Today is { $today }, week { $week }.
smalltalk-time-there = { $name }: { $now }
smalltalk-yes = I’m not waiting for an answer right now. Tell me in a few more words what you would like.
smalltalk-settled = Good, then that is settled.
smalltalk-sorry = Sorry, I got you wrong there. Please put it in other words, or type “help” to see what I can do.
smalltalk-done = Good! But I don’t know what is done. Give the number of the step, for instance “S-7 done”, or reply to the reminder.
smalltalk-number = There is no button { $said } right now. Type for instance A-{ $said } for an activity, or S-{ $said } for a step.
smalltalk-chat = I see. Tell me if I should look in the documents, note something down or remind you.
smalltalk-nothing = I didn’t quite get that. Ask a question in ordinary words, or type /help.
smalltalk-wordless = I can’t hear voice messages or see stickers and the like. Please write instead, and I’ll read it. Pictures, films and files I can keep with an activity.
forwarding-not-done = I do not pass on what is shown here. Copy it, or let me remind instead: “remind { $name } on Friday at 9 about …”.
