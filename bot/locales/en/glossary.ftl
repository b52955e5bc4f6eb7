# The glossary.
help-glossary = look up official words, and change them
glossary-heading = <b>Glossary</b> ({ $count } { $count ->
        [one] term
       *[other] terms
    })
glossary-how = Write /glossary and a word to look it up in any of the languages.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } terms hold “{ $text }”:
glossary-not-found = There is no term with “{ $text }” in the glossary.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 A name: it is not translated freely, but written as above.
glossary-note = 📝 { $note }
glossary-write = Write the term in one line, Swedish = English = Vietnamese. The first form is the one I write; further forms that mean the same stand behind a bar ( | ). For example:
glossary-rewrite = Copy the line, change it and send it:
glossary-unreadable = I need three languages in one line, with “=” between them: Swedish = English = Vietnamese. At most 12 forms of a language, and 120 characters each.
glossary-done = { $what ->
        [added] Added
        [deleted] Deleted
       *[changed] Changed
    }: { $term }
glossary-undone = The change has been taken back.
glossary-gone = That term is no longer in the glossary. Add it anew if it is needed.
glossary-changed-since = The term has been changed since, so this cannot be undone here.
glossary-suggested = Thank you! I have passed your suggestion to the coordinators.
glossary-idea = <b>{ $name }</b> suggests for the glossary:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (now: { $before })
    }
glossary-idea-refused = The suggestion has been turned down.
glossary-no-ideas = There are no suggestions waiting.
glossary-decided-before = That suggestion has been decided on already.
glossary-exported = Here is the glossary, { $count } terms. Change it in a spreadsheet program and send it back with /glossary as the caption.
glossary-send-file = Send the glossary as CSV or XLSX, with the columns sv, en and vi; id, use (term or keep) and note may be there too.
glossary-imported = { $added } added, { $changed } changed, { $unchanged } unchanged.
glossary-bad-rows = { $count ->
        [one] One row or cell was left out:
       *[other] { $count } rows or cells were left out:
    }
glossary-bad-forms = Row { $row }, { $column }: write at least one word, at most 12 names and at most 120 characters in each.
glossary-bad-use = Row { $row }, use: “{ $value }” is neither term nor keep.
button-term = { $term }
button-glossary-add = Add a term
button-glossary-suggest = Suggest a term
button-glossary-suggest-change = Suggest a change
button-glossary-edit = Change
button-glossary-delete = Delete
button-glossary-keep = 🔒 Treat as a name
button-glossary-translate = 🔓 Treat as a word
button-glossary-export = As a file
button-glossary-import = Read a file
button-glossary-ideas = Suggestions ({ $count })
button-glossary-accept = Accept
button-glossary-refuse = Turn down
