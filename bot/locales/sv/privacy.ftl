# Integritet.
help-privacy = se vem som får det du skriver
privacy-receivers = <b>Vem som får det du skriver till mig</b>
privacy-telegram = • Telegram förmedlar varje meddelande mellan oss.
privacy-service = • { $purpose ->
        [translation] Översättning: det som översätts går till
        [answers] Svar: frågor och textställen för dem går till
        [search] Sökning: frågor och dokument går till
       *[library] Biblioteket: textställen ur dokument går till
    } <b>{ $name }</b>{ $host ->
        [none] {""}
        [here] {" "}(på samma dator som jag)
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Ingen annan: dokument, svar och anteckningar stannar på den dator som jag körs på.
privacy-group = { $outside ->
        [yes] I den här gruppen får texter skickas till översättningstjänster när någon ber om det, eller när automatisk översättning är på. En samordnare kan stoppa det med /translation.
       *[no] Texter från den här gruppen skickas inte till översättningstjänster.
    }
help-export-me = få ut allt som är sparat om dig
help-forget-me = låt mig glömma dig
privacy-kept = <b>Vad jag sparar</b>
privacy-kept-you = • Ditt namn, användarnamn och nummer i kanalen, språk, tidszon, roll och sida: för att veta vem som får göra vad.
privacy-kept-questions = • Dina frågor med svar, i { $days } dagar: för att kunna fråga vidare, visa källor och förbättra biblioteket.
privacy-kept-record = • Aktiviteter och planer som du skriver in: de är samarbetets handlingar och ligger kvar.
privacy-kept-reminders = • Påminnelser tills de är över och { $days } dagar till, och kort med de meddelanden de gjordes av i { $days } dagar: för att de ska kunna ångras, rättas och skjutas upp.
privacy-kept-messages = • Meddelanden som är färdigbehandlade, i { $days } dagar: för att inget ska försvinna eller skickas två gånger.
privacy-kept-log = • Vem som släppt in, ändrat roller, tagit ut eller tagit bort, i { $days } dagar: granskningsloggen.
privacy-kept-backups = • { $days ->
        [0] Säkerhetskopior, där någon gör sådana, innehåller allt detta tills de tas bort.
       *[other] Säkerhetskopior innehåller allt detta: en görs varje natt och sparas i högst { $days } dagar.
    }
privacy-rights = Med /export_me får du ut allt som är sparat om dig, med /forget_me tas det bort.
personal-export = Här är allt som är sparat om dig: { $rows } poster.
personal-forget-sure = Vill du att jag glömmer dig? Ditt namn, dina frågor, påminnelser, utkast och meddelanden tas bort, och du kommer inte längre in. Det du har fört in i aktiviteter och planer ligger kvar utan ditt namn. Säkerhetskopior behåller det tills de har gallrats. Det går inte att ångra.
personal-forgotten = Nu har jag glömt dig: ditt namn är borta också ur uppgifter, historik och meddelanden till andra. Vad jag inte kan veta är var andra har skrivit om dig med egna ord; det kan en samordnare ändra. Meddelanden som redan har skickats finns kvar i Telegram. Skriv /start om du vill komma tillbaka.
personal-kept = Inget är ändrat.
button-forget-yes = Ja, glöm mig
button-forget-no = Nej
