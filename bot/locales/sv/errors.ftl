# Fel som den som skriver får se. { $incident } är en kod som också står i loggen.
error-unknown = Något gick fel (<b>{ $incident }</b>). Försök igen. Samordnarna får veta det; ge dem koden om det inte hjälper.
error-database = Jag kommer inte åt mitt minne just nu (<b>{ $incident }</b>). Ditt meddelande finns kvar, och jag försöker igen om en stund. Samordnarna får veta det.
error-library = Jag kan inte läsa dokumenten just nu (<b>{ $incident }</b>). Försök igen om en stund. Samordnarna får veta det.
error-library-busy = Dokumenten uppdateras av ett annat program just nu (<b>{ $incident }</b>). Försök igen om en stund.
error-too-fast = Nu gick det fort. Vänta en minut, så hinner jag med.
error-stale-button = Den knappen gäller inte längre.
error-unknown-command = Jag känner inte till /{ $command }. Skriv /help för att se vad jag kan.
error-upload-failed = Jag fick inte filen från Telegram. Skicka den igen.
late-answer = Förlåt att svaret dröjde; jag gick inte att nå en stund.
