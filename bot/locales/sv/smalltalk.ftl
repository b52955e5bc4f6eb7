# Artigheter.
smalltalk-hello = Hej { $name }! Fråga mig om dokumenten, till exempel ”Vem bekostar deltagandet?”. Skriv /help, så berättar jag vad jag kan.
smalltalk-thanks = Varsågod! Säg till om det är något mer.
smalltalk-bye = Hej då! Jag finns här när du behöver mig.
smalltalk-time = Just nu är det { $now }.
smalltalk-date = I dag är det { $today }, vecka { $week }.
smalltalk-time-there = { $name }: { $now }
smalltalk-yes = Just nu väntar jag inte på något svar. Skriv gärna med några fler ord vad du vill ha hjälp med.
smalltalk-settled = Bra, då är det ordnat.
smalltalk-sorry = Förlåt, då förstod jag dig fel. Säg det gärna med andra ord, eller skriv ”hjälp” så visar jag vad jag kan göra.
smalltalk-done = Bra! Men jag vet inte vad som är klart. Skriv åtgärdens nummer, till exempel ”S-7 klar”, eller svara på påminnelsen.
smalltalk-number = Det finns ingen knapp { $said } just nu. Skriv till exempel A-{ $said } för en aktivitet eller S-{ $said } för en åtgärd.
smalltalk-chat = Jag är med. Säg till om jag ska leta i dokumenten, anteckna något eller påminna dig.
smalltalk-nothing = Det förstod jag inte riktigt. Ställ en fråga med vanliga ord, eller skriv /help.
smalltalk-wordless = Jag kan inte höra röstmeddelanden eller se klistermärken och sådant. Skriv i stället, så läser jag. Bilder, filmer och filer kan jag spara med en aktivitet.
forwarding-not-done = Jag skickar inte vidare det som står här. Kopiera det, eller låt mig påminna: ”påminn { $name } på fredag kl 9 om …”.
