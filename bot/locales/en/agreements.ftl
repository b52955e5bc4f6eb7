# /agreements: what the parties have signed, and the review before the next one.
help-agreements = the agreements: parties, term, and when the review should begin
agreements-heading = <b>Agreements</b> ({ $count })
agreements-line = • { $number } { $title } · { $status }{ $end ->
        [none] {""}
       *[other] {" "}· until { $end }
    }
agreements-empty = No agreements have been recorded yet.
agreements-hint-first = Type /agreements and a title to add one.
agreements-hint = Type /agreements { $number } to see one, or /agreements and a title to add one.
agreements-hint-reader = Type /agreements { $number } to see one.
agreement-ends = <b>{ $number } { $title }</b> { $end ->
        [none] has no end date
       *[other] { $past ->
            [yes] ran out on { $end }
           *[no] runs until { $end } (in { $days ->
                [one] 1 day
               *[other] { $days } days
            })
        }
    }{ $review ->
        [none] {""}
       *[other] { $begun ->
            [yes] . The review was to begin on { $review }
           *[no] . The review begins on { $review }
        }
    }.
agreement-ends-asked = <i>This is from the agreements (/agreements).</i>
agreement-unknown = I can’t find an agreement { $number }.
agreement-heading = <b>{ $number } { $title }</b>
agreement-state = { $kind } · { $status }
agreement-parties = Parties: { $parties ->
        [none] not stated
       *[other] { $parties }
    }
agreement-signed = Signed: { $day ->
        [none] not stated
       *[other] { $day }
    }
agreement-term = Term: { $start ->
        [none] { $end ->
            [none] until further notice
           *[other] until { $end }
        }
       *[other] { $end ->
            [none] from { $start }, until further notice
           *[other] { $start } – { $end }
        }
    }
agreement-review = { $state ->
        [endless] No review is planned: the agreement has no end date
        [late] The review should have begun { $months } months before the end: { $day }
        [ongoing] The review is under way
        [over] No review is due: the agreement has ended
       *[coming] The review begins { $months } months before the end: { $day }
    }
agreement-deleted = 🗑 Deleted: it is no longer in the list, and nobody is reminded of its review.
agreement-documents = Documents: { $documents }
agreement-internal = 🔒 Visible to your own side only.
button-agreement-title = Title
button-agreement-parties = Parties
button-agreement-signed = Signed
button-agreement-starts = Starts
button-agreement-ends = Ends
button-agreement-lead = Lead time
button-agreement-documents = Documents
button-agreement-kind = Kind ▸
button-agreement-status = Status ▸
button-agreement-audience = Shared / internal
button-agreement-delete = Delete
button-agreement-open = M-{ $number }
button-agreement-restore = Undo
button-agreement-review = Begin the review
button-agreement-report = Review report
agreement-ask-title = What should the title of { $title } be?
agreement-ask-parties = Who are the parties to { $title }? Please separate them with commas.
agreement-ask-signed = On which day was { $title } signed? For example, 14 May 2012. Write “-” if it is not known.
agreement-ask-starts = From which day is { $title } in force? Write “-” if it is not known.
agreement-ask-ends = On which day does { $title } end? Write “-” if it runs until further notice.
agreement-ask-lead = How many months before the end should the review of { $title } begin?
agreement-ask-documents = Which documents belong to { $title }? Please separate their names with commas, or write “-” for none.
agreement-unclear = I didn’t understand that. Please write a date such as 14 May 2012, or “-” for none.
agreement-unclear-lead = Please write the number of months in digits, at most 60.
agreement-not-yours-to-hide = Both sides share this agreement. Only the person who noted it can make it internal.
agreement-backwards = The end lies before the start.
agreement-review-begun = The review of <b>{ $title }</b> has begun. The report is a good start: it gathers what was done, what it cost and what is left.
agreement-review-due = 📄 It is time to begin the review of <b>{ $number } { $title }</b>, which ends on { $end }.
audit-agreement-added = added the agreement { $target }
audit-agreement-changed = changed the agreement { $target }: { $what }
audit-agreement-field = { $field } → { $value }
audit-agreement-shared = both sides
agreement-field-title = title
agreement-field-parties = parties
agreement-field-signed = signed
agreement-field-starts = starts
agreement-field-ends = ends
agreement-field-lead = months of lead time
agreement-field-documents = documents
agreement-field-kind = kind
agreement-field-status = status
agreement-field-audience = visible to
