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
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Ingen annan: dokument, svar och anteckningar stannar på den dator som jag körs på.
privacy-group = { $outside ->
        [yes] I den här gruppen får texter skickas till översättningstjänster när någon ber om det, eller när automatisk översättning är på. En samordnare kan stoppa det med /oversattning.
       *[no] Texter från den här gruppen skickas inte till översättningstjänster.
    }
