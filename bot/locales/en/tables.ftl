# Files with tables: why a file cannot be read, and which cell is wrong.
table-unknown-type = That is not a file with a table that I can read. Please send it as XLSX, CSV or DOCX.
table-too-large = The file is too large. I read tables of up to { $limit } MB.
table-too-many-rows = The table has too many rows. I read up to { $limit }; please send it in parts.
table-too-many-columns = The table has too many columns. I read up to { $limit }.
table-damaged = The file is damaged and cannot be read. Please save it again and resend it.
table-locked = The file is protected by a password, or in an old format. Please save it as XLSX without a password.
table-suspicious = The file is built in a way that I do not open, for safety. Please save it again from a spreadsheet program.
table-no-table = I can’t find a table in the file. Its first row should hold the names of the columns.
cell-missing = Row { $row }, { $column }: the cell is empty but must be filled in.
cell-missing-column = The column { $column } is missing.
cell-not-a-number = Row { $row }, { $column }: “{ $value }” is not a number.
cell-not-whole = Row { $row }, { $column }: “{ $value }” is not a whole number.
cell-ambiguous-number = Row { $row }, { $column }: “{ $value }” can be read in two ways. Please write thousands without a separator.
cell-not-a-date = Row { $row }, { $column }: “{ $value }” is not a date. Write, for example, 2026-11-24.
cell-not-an-amount = Row { $row }, { $column }: “{ $value }” is not an amount. Write, for example, 45000 SEK.
cell-no-currency = Row { $row }, { $column }: “{ $value }” has no currency. Write, for example, 45000 SEK.
cell-no-result = Row { $row }, { $column }: the formula { $value } has no saved result. Open the file in a spreadsheet program, save it and send it again.
