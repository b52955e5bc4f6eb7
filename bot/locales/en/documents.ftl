# The library.
documents-heading = <b>Documents I answer from</b> ({ $count })
documents-line = • <b>{ $title }</b> · { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }{ $pages ->
        [0] {""}
        [one] {" "}· 1 page
       *[other] {" "}· { $pages } pages
    } · { $passages ->
        [one] 1 passage
       *[other] { $passages } passages
    }{ $internal ->
        [none] {""}
       *[other] {" "}· internal: { $internal }
    }
documents-empty = The library is empty. { $admin ->
        [yes] Send me a file (PDF, DOCX, HTML, MD or TXT) and I will read it.
       *[no] Ask an admin to add documents.
    }
documents-more = { $admin ->
        [yes] Send me a file to add a document.
       *[no] Is something missing? Ask an admin to send the file here.
    }
documents-name-taken = { $name }: another document has that name already. Rename the file and send it again.
documents-only-admins = Only admins can add documents. Ask one of them to send the file here.
documents-remove-which = Which document should be removed?
documents-remove-sure = Should I remove <b>{ $title }</b>? I will no longer answer from it, and the file will be deleted.
documents-removed = { $title } has been removed.
documents-whose-which = Who may see which document?
documents-seen-by-both = <b>{ $title }</b> is shared: both sides see it, and groups too.
documents-seen-by-one = <b>{ $title }</b> is internal: only { $side } sees it, and the admins. In groups I do not use it.
documents-internal-whose = You belong to no side, so I cannot tell for whom the document is internal, and have not added it. Send it without “internal”; the buttons below my answer let you choose.
documents-new-whose = You belong to no side, so I cannot tell who may see the document, and have not added it. Send it with the words “for both sides”, or let an admin put you on a side.
documents-caption-unclear = I did not understand “{ $caption }”, so I keep the document internal until you choose with the buttons.
documents-caption-whose = I did not understand “{ $caption }”, so I cannot tell who may see the document, and have not added it. Send it without those words; the buttons below my answer let you choose.
button-documents-whose = Who may see a document …
button-document-shared = Both sides
button-document-internal = Only { $side }
button-remove-document = Remove a document …
button-document = { $title }
button-remove = Remove
button-keep = Keep
ingest-added = Added: { $title } ({ $name }, { $passages ->
        [one] 1 passage
       *[other] { $passages } passages
    })
ingest-updated = Updated: { $title } ({ $name }, { $passages ->
        [one] 1 passage
       *[other] { $passages } passages
    })
ingest-unchanged = Unchanged: { $title } ({ $name })
ingest-failed = Failed: { $name } – { $why }
refused-missing = there is no such file.
refused-whose = it is new, and nobody has said whom it is for. Say so with { "--for" }.
refused-unreadable = the file cannot be read.
refused-unknown-type = I read PDF, DOCX, HTML, MD and TXT, not { $suffix }.
refused-empty = the file has no text.
refused-too-large = the file is { $megabytes } MB; the limit is { $limit } MB.
refused-too-many-pages = the file has { $pages } pages; the limit is { $limit }.
refused-too-long = the file has { $characters } characters; the limit is { $limit }. Please split it into several files.
refused-encrypted = the file is locked with a password. Save it without one and try again.
refused-damaged = the file is damaged or incomplete.
refused-mislabelled = its content does not match the ending { $suffix }.
refused-scanned = its { $pages } pages are scanned pictures without text. Run text recognition (OCR) first.
refused-suspicious = the file is built in a way that cannot be read safely.
ingest-what = { $name }: { $title } ({ $passages ->
        [one] 1 passage
       *[other] { $passages } passages
    })
ingest-why = { $name }: { $why }
