# What the assistant can do, by what people come for.
overview-intro = Hello { $name }! I’m Samverkan, the assistant for the partnership. Write as you would speak; a few examples:
overview-ask = 🔎 <b>Ask the documents</b>: “Who pays for taking part?”
overview-brief = 📋 <b>Before a meeting</b>: “Prepare me for Thursday’s meeting about wastewater”
overview-log = ✍️ <b>After a meeting</b>: “We had a meeting on Tuesday about wastewater, 14 participants, 8 of them women”
overview-find = 🗂 <b>What has been done</b>: “How many meetings have we had this year?”, “What did they cost?”
overview-plan = 📌 <b>The action plan</b>: “Show the plan”, “S-7 done”, “What is due in December?”
overview-remind = ⏰ <b>Reminders</b>: “Remind me on Friday at 9 to call Minh”
overview-translate = 🌐 <b>Translation</b>: “Translate into Vietnamese: Thank you for a good meeting”
overview-report = 📊 <b>Reports</b>: “Make a report for this year”, “Show the gender balance”
overview-outro = Did something go wrong? Type “undo”.
button-all-commands = All commands
