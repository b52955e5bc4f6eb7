# Ordlistan.
help-glossary = slå upp officiella ord, och ändra dem
glossary-heading = <b>Ordlista</b> ({ $count } { $count ->
        [one] ord
       *[other] ord
    })
glossary-how = Skriv /ordlista och ett ord för att slå upp det, på vilket som helst av språken.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } ord innehåller ”{ $text }”:
glossary-not-found = Det finns inget ord med ”{ $text }” i ordlistan.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 Ett namn: det översätts inte fritt, utan skrivs som ovan.
glossary-note = 📝 { $note }
glossary-write = Skriv ordet på en rad, svenska = engelska = vietnamesiska. Den första formen är den jag skriver; fler former som betyder samma sak står efter ett lodstreck ( | ). Till exempel:
glossary-rewrite = Kopiera raden, ändra den och skicka den:
glossary-unreadable = Jag behöver tre språk på en rad, med ”=” emellan: svenska = engelska = vietnamesiska. Högst 12 former av ett språk, och 120 tecken i varje.
glossary-done = { $what ->
        [added] Tillagt
        [deleted] Borttaget
       *[changed] Ändrat
    }: { $term }
glossary-undone = Ändringen är ångrad.
glossary-gone = Termen finns inte längre i ordlistan. Lägg till den på nytt om den behövs.
glossary-changed-since = Termen har ändrats sedan dess, så det går inte att ångra här.
glossary-suggested = Tack! Jag har lämnat förslaget vidare till samordnarna.
glossary-idea = <b>{ $name }</b> föreslår i ordlistan:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (nu: { $before })
    }
glossary-idea-refused = Förslaget är avslaget.
glossary-no-ideas = Det finns inga förslag som väntar.
glossary-decided-before = Det förslaget är redan avgjort.
glossary-exported = Här är ordlistan, { $count } ord. Ändra den i ett kalkylprogram och skicka tillbaka den med texten /ordlista.
glossary-send-file = Skicka ordlistan som CSV eller XLSX, med kolumnerna sv, en och vi; id, use (term eller keep) och note får också finnas.
glossary-imported = { $added } tillagda, { $changed } ändrade, { $unchanged } oförändrade.
glossary-bad-rows = { $count ->
        [one] En rad eller cell togs inte med:
       *[other] { $count } rader eller celler togs inte med:
    }
glossary-bad-forms = Rad { $row }, { $column }: skriv minst ett ord, högst 12 namn och högst 120 tecken i varje.
glossary-bad-use = Rad { $row }, use: ”{ $value }” är varken term eller keep.
button-term = { $term }
button-glossary-add = Lägg till ett ord
button-glossary-suggest = Föreslå ett ord
button-glossary-suggest-change = Föreslå en ändring
button-glossary-edit = Ändra
button-glossary-delete = Ta bort
button-glossary-keep = 🔒 Behandla som namn
button-glossary-translate = 🔓 Behandla som ord
button-glossary-export = Som fil
button-glossary-import = Läs in en fil
button-glossary-ideas = Förslag ({ $count })
button-glossary-accept = Godta
button-glossary-refuse = Avslå
