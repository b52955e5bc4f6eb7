# Registret över organisationer, och vilket samarbete en chatt gäller.
help-organisations = se vilka organisationer som deltar
organisation-heading = 🏛 <b>{ $name }</b>
organisation-names =
    Svenska: { $sv }
    Engelska: { $en }
    Vietnamesiska: { $vi }
organisation-aliases = { $aliases ->
        [none] Inga andra namn
       *[other] Kallas också: { $aliases }
    }
organisation-facts = { $kind }{ $country ->
        [none] {""}
       *[other] {" "}· { $country }
    }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
organisation-kind-municipality = Kommun
organisation-kind-department = Förvaltning
organisation-kind-company = Företag
organisation-kind-university = Universitet
organisation-kind-school = Skola
organisation-kind-authority = Myndighet
organisation-kind-embassy = Ambassad
organisation-kind-network = Nätverk
organisation-kind-association = Förening
organisation-kind-funder = Finansiär
organisation-kind-other = Annat
organisation-new = Vad heter organisationen? Du kan lägga till namn på fler språk sedan.
organisation-added = ✓ Tillagd i registret.
organisation-there = Den finns redan i registret.
organisation-changed = ✓ Ändrat.
organisation-write-sv = Vad heter den på svenska?
organisation-write-en = Vad heter den på engelska?
organisation-write-vi = Vad heter den på vietnamesiska?
organisation-write-aliases = Vad kallas den annars? Skriv förkortningar och smeknamn med komma emellan. De ersätter dem som står där nu.
organisation-write-country = Vilket land? Skriv landskoden, till exempel SE eller VN.
organisation-country-unclear = Det är ingen landskod. Skriv två bokstäver, till exempel SE eller VN.
organisation-kind-which = Vad är det för slags organisation?
organisation-side-which = Vilken sida hör den till?
button-organisation-sv = Svenskt namn
button-organisation-en = Engelskt namn
button-organisation-vi = Vietnamesiskt namn
button-organisation-aliases = Andra namn
button-organisation-country = Land
button-organisation-kind = Typ
button-organisation-side = Sida
button-organisation-new = Ny organisation
button-organisation-activities = Vad vi har gjort ihop
button-no-side = Ingen av dem
organisations-heading = <b>Organisationer</b> ({ $count }). Sök med till exempel ”/organisations vatten”.
organisations-empty = Registret är tomt. En samordnare kan lägga till organisationer här, eller skicka mig en CSV-fil med kolumnerna id, sv, en, vi, aliases, kind, country, side.
organisations-found = { $count ->
        [one] Jag hittade en:
       *[other] Jag hittade { $count }:
    }
organisations-none-such = Ingen organisation i registret heter något med ”{ $words }”.
organisations-import = I <b>{ $name }</b> finns { $new ->
        [one] en ny organisation
       *[other] { $new } nya organisationer
    } och { $known } som finns redan och får filens namn.
organisations-imported = Klart: { $added ->
        [one] en ny organisation
       *[other] { $added } nya organisationer
    }, { $changed ->
        [one] en ändrad.
       *[other] { $changed } ändrade.
    }
organisations-wrong-row = Rad { $row }, { $column }: uppgiften saknas eller stämmer inte.
help-partnership = se och välja vilket samarbete chatten gäller
partnership-name = { $name }
partnership-only = { $where ->
        [group] Den här gruppen hör till <b>{ $name }</b>.
       *[private] Vi talar om <b>{ $name }</b>.
    }
partnership-choose = { $where ->
        [group] Den här gruppen hör till <b>{ $name }</b>. Vilket samarbete ska den höra till?
       *[private] Vi talar om <b>{ $name }</b>. Vilket samarbete vill du tala om här?
    }
partnership-now = { $where ->
        [group] Gruppen hör nu till <b>{ $name }</b>. Det som loggas här hamnar där.
       *[private] Nu talar vi om <b>{ $name }</b>.
    }
partnership-not-yours = Det kräver att du är samordnare i det samarbetet.
