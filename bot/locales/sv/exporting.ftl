# /export: allt i ett samarbete som en fil, och tillbaka in.
help-export = allt i samarbetet som en fil: Excel, bilagor, ordlista, kalender och data; och läsa in den igen
export-working = ⏳ Jag samlar ihop allt. Det tar några sekunder.
export-partnership = Här är allt som du får se av samarbetet: { $activities ->
        [one] 1 aktivitet
       *[other] { $activities } aktiviteter
    }, { $plans ->
        [one] 1 handlingsplan
       *[other] { $plans } handlingsplaner
    }, { $agreements } avtal och { $terms } termer, med { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }. Förvara den varsamt.
export-too-large = Bilagorna ({ $files }) får inte plats: en export som går att läsa in igen kan vara högst { $limit } MB. De finns kvar vid sina aktiviteter, och den som driver mig får med dem med <code>samverkan backup</code>.
button-import-partnership = Läs in en export
bring-send-file = Skicka ZIP-filen från en tidigare export. Det som redan finns här lämnas orört.
bring-no-export = Filen är ingen export från Samverkan som jag kan läsa (fel vid { $where }). Ingenting har ändrats.
bring-damaged = Filen är skadad ({ $where }). Ingenting har ändrats.
bring-suspicious = Filen är byggd på ett sätt som jag inte öppnar av säkerhetsskäl ({ $where }). Ingenting har ändrats.
bring-other-version = Exporten kommer från en annan version av Samverkan ({ $where }). Ingenting har ändrats.
bring-done = Jag har läst in exporten av <b>{ $name }</b>.
bring-nothing = Filen var tom.
bring-line = • { $sort }: { $added } nya, { $known } fanns redan
bring-files-missing = { $count ->
        [one] En bilaga finns inte i filen och kunde inte läsas in.
       *[other] { $count } bilagor finns inte i filen och kunde inte läsas in.
    }
bring-left = • { $sort }: { $count } togs inte med, eftersom de är till för en sida som inte är din eller inte finns i samarbetet
bring-files-refused = { $count ->
        [one] En bilaga är för stor eller av ett slag som inte sparas, och togs inte med.
       *[other] { $count } bilagor är för stora eller av slag som inte sparas, och togs inte med.
    }
bring-members = { $count ->
        [one] Filen nämner en medlem. En fil släpper inte in någon och ger ingen roll: det gör en administratör.
       *[other] Filen nämner { $count } medlemmar. En fil släpper inte in någon och ger ingen roll: det gör en administratör.
    }
bring-sort-organisations = organisationer
bring-sort-activities = aktiviteter
bring-sort-files = bilagor
bring-sort-plans = handlingsplaner
bring-sort-steps = åtgärder
bring-sort-agreements = avtal
bring-sort-terms = termer
audit-imported = läste in data
