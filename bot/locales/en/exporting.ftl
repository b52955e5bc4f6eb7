# /export: everything of a partnership as one file, and back in.
help-export = everything of the partnership as one file: Excel, attachments, glossary, calendar and data; and back in
export-working = ⏳ I am gathering everything. It takes a few seconds.
export-partnership = Here is all of the partnership that you may see: { $activities ->
        [one] 1 activity
       *[other] { $activities } activities
    }, { $plans ->
        [one] 1 action plan
       *[other] { $plans } action plans
    }, { $agreements ->
        [one] 1 agreement
       *[other] { $agreements } agreements
    } and { $terms ->
        [one] 1 term
       *[other] { $terms } terms
    }, with { $files ->
        [one] 1 file
       *[other] { $files } files
    }. Please keep it safe.
export-too-large = The attachments ({ $files }) do not fit: an export that can be brought in again has { $limit } MB at most. They are still with their activities, and whoever runs me gets them too with <code>samverkan backup</code>.
button-import-partnership = Bring an export in
bring-send-file = Please send the ZIP file of an earlier export. What is here already stays as it is.
bring-no-export = The file is not an export of Samverkan that I can read (wrong at { $where }). Nothing has been changed.
bring-damaged = The file is damaged ({ $where }). Nothing has been changed.
bring-suspicious = The file is built in a way that I do not open, for safety ({ $where }). Nothing has been changed.
bring-other-version = The export comes from another version of Samverkan ({ $where }). Nothing has been changed.
bring-done = I have brought in the export of <b>{ $name }</b>.
bring-nothing = The file was empty.
bring-line = • { $sort }: { $added } new, { $known } here already
bring-files-missing = { $count ->
        [one] One attachment is not in the file and could not be brought in.
       *[other] { $count } attachments are not in the file and could not be brought in.
    }
bring-left = • { $sort }: { $count } left out, since they are for a side that is not yours or not in this partnership
bring-files-refused = { $count ->
        [one] One attachment is too large or of a kind that is not kept, and was left out.
       *[other] { $count } attachments are too large or of kinds that are not kept, and were left out.
    }
bring-members = { $count ->
        [one] The file names 1 member. A file lets nobody in and gives no role: an administrator does.
       *[other] The file names { $count } members. A file lets nobody in and gives no role: an administrator does.
    }
bring-sort-organisations = organisations
bring-sort-activities = activities
bring-sort-files = attachments
bring-sort-plans = action plans
bring-sort-steps = steps
bring-sort-agreements = agreements
bring-sort-terms = terms
audit-imported = brought data in
