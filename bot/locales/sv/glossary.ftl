# Ordlistan.
help-glossary = slå upp termer i ordlistan, och ändra dem
glossary-heading = <b>Ordlista</b> ({ $count } { $count ->
        [one] term
       *[other] termer
    })
glossary-how = Skriv /glossary och ett ord på något av språken för att slå upp det.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } termer innehåller ”{ $text }”:
glossary-not-found = Det finns ingen term med ”{ $text }” i ordlistan.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 Ett namn: det översätts inte fritt, utan skrivs precis som ovan.
glossary-note = 📝 { $note }
glossary-write = Skriv termen på en rad: svenska = engelska = vietnamesiska. Jag skriver alltid den första formen; andra former som betyder samma sak sätter du efter ett lodstreck ( | ). Till exempel:
glossary-rewrite = Kopiera raden, ändra den och skicka den:
glossary-unreadable = Jag behöver tre språk på en rad, med ”=” emellan: svenska = engelska = vietnamesiska. Högst 12 former på varje språk och 120 tecken i varje form.
glossary-done = { $what ->
        [added] Tillagd
        [deleted] Borttagen
       *[changed] Ändrad
    }: { $term }
glossary-known = Den termen finns redan i ordlistan, så jag har inte lagt till något:
glossary-also = I ordlistan finns även ”{ $term }”. Om det var den du ville ändra, ångra den nya och ändra den i stället.
glossary-undone = Ändringen är ångrad.
glossary-gone = Termen finns inte längre i ordlistan. Lägg till den igen om den behövs.
glossary-changed-since = Termen har ändrats sedan dess, så det går inte att ångra här.
glossary-suggested = Tack! Jag har lämnat ditt förslag vidare till samordnarna och hör av mig när de har bestämt sig.
glossary-idea = <b>{ $name }</b> föreslår för ordlistan:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (nu: { $before })
    }
glossary-idea-refused = Förslaget är avslaget: { $term }
glossary-idea-decided = { $decided ->
        [accepted] Tack! <b>{ $name }</b> har lagt in ditt förslag i ordlistan
       *[refused] <b>{ $name }</b> har avslagit ditt förslag till ordlistan
    }: { $term }
glossary-no-ideas = Det finns inga förslag som väntar.
glossary-decided-before = Det förslaget är redan avgjort.
glossary-exported = Här är ordlistan med { $count } termer. Ändra den i ett kalkylprogram och skicka tillbaka filen med /glossary som bildtext.
glossary-send-file = Skicka ordlistan som CSV eller XLSX, med kolumnerna sv, en och vi. Kolumnerna id, use (term eller keep) och note får också finnas.
glossary-imported = Termer: { $added } tillagda, { $changed } ändrade, { $unchanged } oförändrade.
glossary-bad-rows = { $count ->
        [one] En rad eller cell togs inte med:
       *[other] { $count } rader eller celler togs inte med:
    }
glossary-bad-forms = Rad { $row }, { $column }: skriv minst en form, högst 12 former och högst 120 tecken i varje.
glossary-bad-use = Rad { $row }, use: ”{ $value }” är varken term eller keep.
button-term = { $term }
button-glossary-add = Lägg till en term
button-glossary-suggest = Föreslå en term
button-glossary-suggest-change = Föreslå en ändring
button-glossary-edit = Ändra
button-glossary-delete = Ta bort
button-glossary-keep = 🔒 Behandla som namn
button-glossary-translate = 🔓 Behandla som vanlig term
button-glossary-export = Hämta som fil
button-glossary-import = Läs in en fil
button-glossary-ideas = Förslag ({ $count })
button-glossary-accept = Godta
button-glossary-refuse = Avslå
audit-term-added = lade till { $target } i ordlistan
audit-term-changed = ändrade { $target } i ordlistan
audit-term-refused = avslog förslaget { $target } till ordlistan
audit-glossary-imported = läste in ordlistan från { $what }
