# Politeness.
smalltalk-hello = Hello { $name }! Ask me about the documents, for instance “Who pays for taking part?”. Type /help to see what I can do.
smalltalk-thanks = You’re welcome! Let me know if there is anything else.
smalltalk-bye = Goodbye! I’m here when you need me.
smalltalk-who = I’m Samverkan, the assistant for the partnership. I answer from our documents and show where it says so. Type /help for everything I can do.
smalltalk-time = It is { $now }.
smalltalk-time-there = { $name }: { $now }
smalltalk-yes = I’m not waiting for an answer right now. Tell me in a few more words what you would like to know.
smalltalk-nothing = I didn’t quite get that. Ask a question in ordinary words, or type /help.
smalltalk-wordless = I can’t hear voice messages or see stickers and the like. Please write instead, and I’ll read it. Pictures, films and files I can keep with an activity.
