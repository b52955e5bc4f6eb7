# Åtkomst, hälsning och hjälp.
start-welcome =
    Välkommen, { $name }! Du kan fråga mig om dokumenten, till exempel ”Vad är vår position i frågan om medborgardialog?”.
    Skriv /documents för att se vad jag har läst och /help för allt jag kan.
button-ask-access = Be om åtkomst
button-admit-reader = Läsare
button-admit-contributor = Medarbetare
button-admit-coordinator = Samordnare
button-admit-group = Släpp in gruppen
button-refuse = Avslå
access-please-ask = Hej { $name }! Jag är Samverkan, assistenten för samarbetet { $partnership }. Jag svarar bara dem som har släppts in. Vill du be om åtkomst? De som ansvarar för assistenten ser då ditt namn och ditt användarnamn.
access-not-yours = Du behöver åtkomst först.
access-asked = Tack! Jag har bett de ansvariga att släppa in dig och hör av mig så snart de har svarat.
access-asked-before = Din begäran är redan skickad. Jag hör av mig när någon har svarat.
access-already = Du har redan åtkomst.
access-refused-before = Din begäran har avslagits. Vänd dig till samordnaren om du tror att det är ett misstag.
access-request = <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } ber om åtkomst. ({ $address })
access-now-admitted = { $name } har släppts in som { $role } av { $by }.
access-which-side = Vilken sida hör { $name } till?
access-now-refused = { $name } fick avslag. Ångrar du dig kan du skicka en inbjudan med /invite.
access-you-refused = Din begäran om åtkomst har tyvärr avslagits. Vänd dig till samordnaren om du tror att det är ett misstag.
access-decided-before = Det är redan avgjort för { $name }.
access-role-too-low = Det kräver rollen { $role }. Fråga samordnaren om du behöver det.
access-write-in-private = Här svarar jag bara dem som har släppts in. Skriv till mig i en privat chatt och be om åtkomst.
access-group-ask-you = Gruppen { $title } har inte släppts in än. Ska jag svara här?
access-group-request = <b>{ $name }</b> ({ $account }) vill använda mig i gruppen <b>{ $title }</b>. Ska jag svara där?
access-group-asked = Den här gruppen har inte släppts in än. Jag har frågat de ansvariga.
access-group-waiting = Gruppen väntar fortfarande på att släppas in.
access-group-refused = Den här gruppen har inte släppts in.
access-group-now-admitted = Gruppen har släppts in. Fråga mig med /ask, eller genom att svara på något jag har skrivit.
access-group-now-refused = Gruppen har inte släppts in.
access-group-decided-admitted = Gruppen { $title } har släppts in.
access-group-decided-refused = Gruppen { $title } fick avslag.
help-intro = Ställ en fråga med vanliga ord, så letar jag i dokumenten och visar var svaret står. Det här kan jag också, och du behöver inte kunna kommandona: skriv till exempel ”visa mina påminnelser”.
help-section-documents = <b>Dokument</b>
help-section-activities = <b>Aktiviteter</b>
help-section-plans = <b>Planer och påminnelser</b>
help-section-languages = <b>Språk</b>
help-section-reports = <b>Rapporter</b>
help-section-partnership = <b>Samarbetet</b>
help-section-you = <b>Du och jag</b>
help-line = /{ $command } – { $text }
help-outro = I grupper svarar jag på kommandon och när du svarar på något jag har skrivit.
help-ask = fråga dokumenten
help-documents = se vilka dokument jag har läst
help-language = byta språk
help-timezone = ställa in din tidszon
help-cancel = avbryta det vi håller på med
help-undo = ta tillbaka det som nyss sparades eller ändrades
help-help = visa den här hjälpen
help-start = börja, eller be om åtkomst
access-nobody = Jag vet inte vem som ansvarar för mig här än. Den som installerade mig behöver skriva in sitt nummer under access.admins. (Ditt eget nummer är { $number }.)
