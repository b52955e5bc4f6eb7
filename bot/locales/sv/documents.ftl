# Biblioteket.
documents-heading = <b>Dokument jag svarar ur</b> ({ $count })
documents-line = • <b>{ $title }</b> · { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }{ $pages ->
        [0] {""}
        [one] {" "}· 1 sida
       *[other] {" "}· { $pages } sidor
    } · { $passages ->
        [one] 1 textstycke
       *[other] { $passages } textstycken
    }{ $internal ->
        [none] {""}
       *[other] {" "}· internt: { $internal }
    }
documents-empty = Biblioteket är tomt. { $admin ->
        [yes] Skicka mig en fil (PDF, DOCX, HTML, MD eller TXT), så läser jag den.
       *[no] Be en administratör att lägga in dokument.
    }
documents-more = { $admin ->
        [yes] Skicka mig en fil om du vill lägga till ett dokument.
       *[no] Saknas något? Be en administratör att skicka filen hit.
    }
documents-name-taken = { $name }: ett annat dokument heter redan så. Byt namn på filen och skicka den igen.
documents-only-admins = Bara administratörer kan lägga in dokument. Be någon av dem att skicka filen hit.
documents-remove-which = Vilket dokument ska tas bort?
documents-remove-sure = Ska jag ta bort <b>{ $title }</b>? Jag svarar inte längre ur det, och filen raderas.
documents-removed = { $title } är borttaget.
documents-whose-which = Vem ska få se vilket dokument?
documents-seen-by-both = <b>{ $title }</b> är gemensamt: båda sidorna ser det, grupperna också.
documents-seen-by-one = <b>{ $title }</b> är internt: bara { $side } ser det, och administratörerna. I grupper använder jag det inte.
documents-internal-whose = Du hör inte till någon sida, så jag vet inte för vem dokumentet är internt, och har inte lagt in det. Skicka det utan ”internt”; med knapparna under mitt svar kan du välja.
documents-new-whose = Du hör inte till någon sida, så jag vet inte vem som får se dokumentet, och har inte lagt in det. Skicka det med orden ”för båda sidorna”, eller låt en administratör lägga dig på en sida.
documents-caption-unclear = Jag förstod inte ”{ $caption }”, så jag håller dokumentet internt tills du väljer med knapparna.
documents-caption-whose = Jag förstod inte ”{ $caption }”, så jag vet inte vem som får se dokumentet, och har inte lagt in det. Skicka det utan de orden; med knapparna under mitt svar kan du välja.
button-documents-whose = Vem som får se ett dokument …
button-document-shared = Båda sidorna
button-document-internal = Bara { $side }
button-remove-document = Ta bort ett dokument …
button-document = { $title }
button-remove = Ta bort
button-keep = Behåll
ingest-added = Tillagt: { $title } ({ $name }, { $passages ->
        [one] 1 textstycke
       *[other] { $passages } textstycken
    })
ingest-updated = Uppdaterat: { $title } ({ $name }, { $passages ->
        [one] 1 textstycke
       *[other] { $passages } textstycken
    })
ingest-unchanged = Oförändrat: { $title } ({ $name })
ingest-failed = Inte tillagt: { $name } – { $why }
refused-missing = filen finns inte.
refused-whose = filen är ny, och ingen har sagt vem den är till för. Säg det med { "--for" }.
refused-unreadable = filen går inte att läsa.
refused-unknown-type = jag läser PDF, DOCX, HTML, MD och TXT, inte { $suffix }.
refused-empty = filen har ingen text.
refused-too-large = filen är { $megabytes } MB; gränsen är { $limit } MB.
refused-too-many-pages = filen har { $pages } sidor; gränsen är { $limit }.
refused-too-long = filen har { $characters } tecken; gränsen är { $limit }. Dela den i flera filer.
refused-encrypted = filen är låst med lösenord. Spara den utan lösenord och försök igen.
refused-damaged = filen är skadad eller ofullständig.
refused-mislabelled = innehållet stämmer inte med filändelsen { $suffix }.
refused-scanned = de { $pages } sidorna är inskannade bilder utan text. Kör textigenkänning (OCR) först.
refused-suspicious = filen är uppbyggd så att den inte kan läsas säkert.
ingest-what = { $name }: { $title } ({ $passages ->
        [one] 1 textstycke
       *[other] { $passages } textstycken
    })
ingest-why = { $name }: { $why }
