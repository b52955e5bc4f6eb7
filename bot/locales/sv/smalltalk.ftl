# Artigheter.
smalltalk-hello = Hej { $name }! Fråga mig om dokumenten, till exempel ”Vem bekostar deltagandet?”. Skriv /help, så berättar jag vad jag kan.
smalltalk-thanks = Varsågod! Säg till om det är något mer.
smalltalk-bye = Hej då! Jag finns här när du behöver mig.
smalltalk-who = Jag är Samverkan, assistenten för samarbetet. Jag svarar ur våra dokument och visar var det står. Skriv /help för allt jag kan.
smalltalk-time = Klockan är { $now }.
smalltalk-time-there = { $name }: { $now }
smalltalk-yes = Just nu väntar jag inte på något svar. Skriv gärna med några fler ord vad du vill veta.
smalltalk-nothing = Det förstod jag inte riktigt. Ställ en fråga med vanliga ord, eller skriv /help.
smalltalk-wordless = Jag kan inte höra röstmeddelanden eller se klistermärken och sådant. Skriv i stället, så läser jag. Bilder, filmer och filer kan jag spara med en aktivitet.
