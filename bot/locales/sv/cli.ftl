# Terminalen.
cli-welcome = Hej { $name }! Ställ en fråga, eller skriv /help. Avsluta med /quit.
cli-nothing-to-ingest = Där finns inga filer som jag kan läsa (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = { $added } tillagda, { $updated } uppdaterade, { $unchanged } oförändrade, { $failed } misslyckade.
cli-ingest-for-both = Båda sidorna ser det som är nytt. Med { "--for" } SIDA blir det internt för en sida; i chatten ändras det med /documents.
cli-no-such-document = Det finns inget dokument som heter { $name }; samverkan documents visar namnen.
cli-no-documents = Det finns inga dokument än. Med samverkan ingest MAPP läses de in.
cli-rebuilt = { $count } dokument har lästs in på nytt.
cli-not-rebuilt = { $name } kunde inte läsas in på nytt: originalet saknas eller går inte att läsa. Läs in filen igen.
cli-backup-made = Skrev { $file }: { $rows } poster, { $documents } dokument, { $attachments ->
        [one] en bilaga
       *[other] { $attachments } bilagor
    }, { $megabytes } MB.
cli-backup-missing = { $count ->
        [one] En fil som en post hänvisar till
       *[other] { $count } filer som poster hänvisar till
    } saknades redan när säkerhetskopian gjordes.
cli-restored = Återställde säkerhetskopian från { $made } med { $documents } dokument.
cli-restored-aside = Det som fanns där förut ligger kvar i { $folder }.
cli-restored-embedder = Dokumenten lästes in med inbäddaren { $embedder }, en annan än den inställda: ställ in den, eller kör samverkan rebuild.
cli-restored-vouched = Förseglingen stämmer: den som har backup.key har gjort säkerhetskopian, och den har inte ändrats sedan dess.
cli-restored-unvouched = Inget går i god för vem som har gjort säkerhetskopian: ta bara emot filer från en plats som du litar på, eller ställ in backup.key.
cli-restored-leaders = Samordnare och administratörer enligt säkerhetskopian: { $people }.
cli-restored-broken = ⚠️ I säkerhetskopian gäller inte alla regler: { $rules }. Kontrollera den innan du startar.
