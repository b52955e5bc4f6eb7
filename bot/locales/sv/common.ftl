# Knappar och ord som flera delar av samtalet använder.
button-language =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $language ->
        [sv] Svenska
        [vi] Tiếng Việt
       *[en] English
    }
button-timezone = { $place ->
        [sweden] Sverige (Linköping)
       *[vietnam] Vietnam (Thai Nguyen)
    }
button-previous = ◂ Föregående
button-next = Nästa ▸
button-page = { $page }/{ $pages }
role-reader = läsare
role-contributor = medarbetare
role-coordinator = samordnare
role-admin = administratör
language-choose = Vilket språk vill du att jag talar med dig?
language-now = Då talar vi svenska.
language-unknown = Jag kan svenska, engelska och vietnamesiska, men inte ”{ $name }”. Skriv till exempel /language svenska.
timezone-choose = Din tidszon är <b>{ $zone }</b>, där det nu är { $now }. Välj en annan, eller skriv namnet på en stad.
timezone-now = Din tidszon är nu <b>{ $zone }</b>. Där är det { $now }.
timezone-unknown = Jag hittar ingen tidszon för ”{ $name }”. Skriv en större stad, till exempel Stockholm, Hanoi eller Europe/Paris.
cancel-done = Då lämnar vi det. Vad vill du göra i stället?
