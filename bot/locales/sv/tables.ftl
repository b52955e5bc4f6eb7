# Filer med tabeller: varför en fil inte går att läsa, och vilken ruta som är fel.
table-unknown-type = Det är inte en fil med en tabell som jag kan läsa. Skicka den som XLSX, CSV eller DOCX.
table-too-large = Filen är för stor. Jag läser tabeller på högst { $limit } MB.
table-too-many-rows = Tabellen har för många rader. Jag läser högst { $limit }. Dela upp den, så går det.
table-too-many-columns = Tabellen har för många kolumner. Jag läser högst { $limit }.
table-damaged = Filen är skadad och går inte att läsa. Spara den på nytt och skicka den igen.
table-locked = Filen är låst med lösenord eller sparad i ett gammalt format. Spara den som XLSX utan lösenord.
table-suspicious = Filen är byggd på ett sätt som jag inte öppnar av säkerhetsskäl. Spara den på nytt i ett kalkylprogram.
table-no-table = Jag hittar ingen tabell i filen. Den första raden ska ha kolumnernas namn.
cell-missing = Rad { $row }, { $column }: rutan är tom men måste fyllas i.
cell-missing-column = Kolumnen { $column } saknas.
cell-not-a-number = Rad { $row }, { $column }: ”{ $value }” är inte ett tal.
cell-not-whole = Rad { $row }, { $column }: ”{ $value }” är inte ett heltal.
cell-ambiguous-number = Rad { $row }, { $column }: ”{ $value }” kan läsas på två sätt. Skriv tusental utan skiljetecken.
cell-not-a-date = Rad { $row }, { $column }: ”{ $value }” är inget datum. Skriv till exempel 2026-11-24.
cell-not-an-amount = Rad { $row }, { $column }: ”{ $value }” är inget belopp. Skriv till exempel 45000 SEK.
cell-no-currency = Rad { $row }, { $column }: ”{ $value }” saknar valuta. Skriv till exempel 45000 SEK.
cell-no-result = Rad { $row }, { $column }: formeln { $value } har inget sparat resultat. Öppna filen i ett kalkylprogram, spara den och skicka den igen.
