# Buttons and words that several parts of the talk use.
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
        [sweden] Sweden (Linköping)
       *[vietnam] Vietnam (Thai Nguyen)
    }
button-previous = ◂ Previous
button-next = Next ▸
button-page = { $page }/{ $pages }
role-reader = reader
role-contributor = contributor
role-coordinator = coordinator
role-admin = admin
language-choose = Which language should I speak with you?
language-now = English it is.
language-unknown = I know Swedish, English and Vietnamese, but not “{ $name }”. Try /language English.
timezone-choose = Your time zone is <b>{ $zone }</b>, where it is now { $now }. Choose another, or write the name of a city.
timezone-now = Your time zone is now <b>{ $zone }</b>. It is { $now } there.
timezone-unknown = I cannot find a time zone for “{ $name }”. Write a larger city, such as Stockholm, Hanoi or Europe/Paris.
cancel-done = All right, we leave that. What would you like to do instead?
