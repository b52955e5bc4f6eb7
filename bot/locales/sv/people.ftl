# Medlemmar, inbjudningar och granskningslogg.
access-in-private = Det visar jag bara i en privat chatt. Skriv till mig där.
button-choice =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
people-heading = <b>Personer i samarbetet</b> ({ $count })
people-line = • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } · { $role }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
people-button = { $name }
people-side = { $side }
people-no-side = Ingen sida
people-empty = Ingen har släppts in än. Bjud in någon med /invite, eller vänta tills någon ber om åtkomst.
contacts-heading = <b>Samordnare och administratörer</b>
contacts-none = Det finns ingen samordnare än.
contacts-roles = <i>Åtkomst och roller ändrar administratörerna.</i>
people-configured = Den här personen är administratör enligt inställningsfilen (access.admins), och det ändras bara där.
people-is-already = Så är det redan.
people-changed = Ändrat.
people-your-role = Din roll är nu { $role }. Skriv /help för att se vad du kan göra.
people-remove = Ta bort
people-back = ◂ Alla
people-remove-sure = Ska { $name } inte längre ha åtkomst? Det som { $name } har loggat finns kvar.
people-removed = { $name } har inte längre åtkomst.
people-you-left = Din åtkomst har upphört. Vänd dig till samordnaren om du tror att det är ett misstag.
people-last-admin = Det går inte: någon måste vara administratör. Gör först någon annan till administratör.
invite-in-private = Inbjudningar gör jag bara i en privat chatt, så att ingen annan ser koden.
invite-role = Vilken roll ska den få som du bjuder in?
invite-side = Roll: { $role }. Vilken sida hör personen till?
invite-made =
    Inbjudan som { $role }. Skicka det här till en enda person:
    { $link }
    Koden är <code>{ $code }</code>. Den gäller en gång, till { $until }.
invite-withdraw = Dra tillbaka
invite-withdrawn = Inbjudan är tillbakadragen; koden gäller inte längre.
invite-used = Du har nu rollen { $role } i { $partnership }.
invite-used-by = { $name }{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } har kommit in med din inbjudan som { $role }. Var inbjudan till någon annan? Då kan en administratör ta bort åtkomsten i /people.
invite-wrong = Den koden gäller inte. Den kan ha använts, dragits tillbaka eller gått ut; be om en ny.
invite-too-many = Det blev för många försök med fel kod. Vänta en timme.
audit-heading = <b>Granskningslogg</b> ({ $count })
audit-empty = Loggen är tom än så länge.
audit-line = { $at } · { $name }: { $what }
audit-role-granted = gav { $target } rollen { $what }
audit-person-refused = nekade { $target } åtkomst
audit-person-removed = tog bort { $target }
audit-side-set = satte sidan för { $target } till { $what }
audit-invitation-made = gjorde en inbjudan som { $what }
audit-invitation-used = kom in med en inbjudan som { $what }
audit-invitation-withdrawn = drog tillbaka en inbjudan som { $what }
audit-group-admitted = släppte in gruppen { $target }
audit-group-refused = nekade gruppen { $target }
audit-document-added = lade in dokumentet { $target }
audit-document-removed = tog bort dokumentet { $target }
audit-document-internal = gjorde dokumentet { $target } internt för { $what }
audit-document-shared = gjorde dokumentet { $target } gemensamt för båda sidorna
audit-person-exported = tog ut sina egna uppgifter
audit-person-forgotten = Någon har bett att bli glömd
audit-code-wrong = försökte med en ogiltig inbjudningskod
audit-group-left = tog bort mig från gruppen { $target }
audit-group-bound = kopplade gruppen { $target } till samarbetet { $what }
audit-group-translation = ändrade översättningen i gruppen { $target } ({ $what })
audit-deleted = tog bort { $target }
audit-restored = tog tillbaka { $target }
audit-exported = tog ut { $target }
audit-file = Hela loggen som CSV
audit-here = Här är hela loggen.
audit-column-at = Tidpunkt (UTC)
audit-column-who = Vem
audit-column-account = Konto
audit-column-action = Händelse
audit-column-what = Vad
audit-column-target = Berört konto eller berörd post
help-invite = bjuda in någon med en kod
help-people = se vilka som har åtkomst, ändra roll och sida
help-audit = se vem som har tillåtit, tagit bort eller ändrat vad
