# The glossary.
help-glossary = look up terms in the glossary, and change them
glossary-heading = <b>Glossary</b> ({ $count } { $count ->
        [one] term
       *[other] terms
    })
glossary-how = Type /glossary and a word in any of the languages to look it up.
glossary-line = • <b>{ $own }</b> – { $others }{ $keep ->
        [keep] {" "}🔒
       *[other] {""}
    }
glossary-found = { $count } terms contain “{ $text }”:
glossary-not-found = There is no term with “{ $text }” in the glossary.
glossary-forms = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } <b>{ $first }</b>{ $others ->
        [none] {""}
       *[other] {" "}({ $others })
    }
glossary-kept = 🔒 A name: it is not translated freely, but written exactly as above.
glossary-note = 📝 { $note }
glossary-write = Write the term on one line: Swedish = English = Vietnamese. I always write the first form; put other forms that mean the same after a bar ( | ). For example:
glossary-rewrite = Copy the line, change it and send it:
glossary-unreadable = I need three languages on one line, with “=” between them: Swedish = English = Vietnamese. At most 12 forms in each language, and 120 characters in each form.
glossary-done = { $what ->
        [added] Added
        [deleted] Deleted
       *[changed] Changed
    }: { $term }
glossary-known = That term is already in the glossary, so I have added nothing:
glossary-also = The glossary also has “{ $term }”. If you meant to change that one, take the new one back and change it there.
glossary-undone = The change has been undone.
glossary-gone = That term is no longer in the glossary. Add it again if it is needed.
glossary-changed-since = The term has been changed since, so this cannot be undone here.
glossary-suggested = Thank you! I have passed your suggestion on to the coordinators and will tell you what they decide.
glossary-idea = <b>{ $name }</b> suggests for the glossary:
    { $term }{ $before ->
        [none] {""}
       *[other] {" "}
            (now: { $before })
    }
glossary-idea-refused = The suggestion has been turned down: { $term }
glossary-idea-decided = { $decided ->
        [accepted] Thank you! <b>{ $name }</b> has added your suggestion to the glossary
       *[refused] <b>{ $name }</b> has turned down your suggestion for the glossary
    }: { $term }
glossary-no-ideas = There are no suggestions waiting.
glossary-decided-before = That suggestion has already been decided on.
glossary-exported = Here is the glossary with its { $count } terms. Edit it in a spreadsheet program and send the file back with /glossary as the caption.
glossary-send-file = Send the glossary as CSV or XLSX, with the columns sv, en and vi. The columns id, use (term or keep) and note may be there too.
glossary-imported = Terms: { $added } added, { $changed } changed, { $unchanged } unchanged.
glossary-bad-rows = { $count ->
        [one] One row or cell was left out:
       *[other] { $count } rows or cells were left out:
    }
glossary-bad-forms = Row { $row }, { $column }: write at least one form, at most 12 forms and at most 120 characters in each.
glossary-bad-use = Row { $row }, use: “{ $value }” is neither term nor keep.
button-term = { $term }
button-glossary-add = Add a term
button-glossary-suggest = Suggest a term
button-glossary-suggest-change = Suggest a change
button-glossary-edit = Change
button-glossary-delete = Delete
button-glossary-keep = 🔒 Treat as a name
button-glossary-translate = 🔓 Treat as an ordinary term
button-glossary-export = Get as a file
button-glossary-import = Read a file
button-glossary-ideas = Suggestions ({ $count })
button-glossary-accept = Accept
button-glossary-refuse = Turn down
audit-term-added = added { $target } to the glossary
audit-term-changed = changed { $target } in the glossary
audit-term-refused = turned down the suggestion { $target } for the glossary
audit-glossary-imported = read the glossary in from { $what }
