# Terminalen.
cli-welcome = Hej { $name }! Ställ en fråga, eller skriv /help. Avsluta med /quit.
cli-nothing-to-ingest = Där finns inga filer som jag kan läsa (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = { $added } tillagda, { $updated } uppdaterade, { $unchanged } oförändrade, { $failed } misslyckade.
cli-no-such-document = Det finns inget dokument som heter { $name }; samverkan documents visar namnen.
cli-rebuilt = { $count } dokument har lästs in på nytt.
