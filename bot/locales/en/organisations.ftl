# The register of organisations, and which partnership a chat is about.
help-organisations = see which organisations take part
organisation-heading = 🏛 <b>{ $name }</b>
organisation-names =
    Swedish: { $sv }
    English: { $en }
    Vietnamese: { $vi }
organisation-aliases = { $aliases ->
        [none] No other names
       *[other] Also called: { $aliases }
    }
organisation-facts = { $kind }{ $country ->
        [none] {""}
       *[other] {" "}· { $country }
    }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
organisation-kind-municipality = Municipality
organisation-kind-department = Department
organisation-kind-company = Company
organisation-kind-university = University
organisation-kind-school = School
organisation-kind-authority = Authority
organisation-kind-embassy = Embassy
organisation-kind-network = Network
organisation-kind-association = Association
organisation-kind-funder = Funder
organisation-kind-other = Other
organisation-new = What is the organisation called? You can add its names in other languages afterwards.
organisation-added = ✓ Added to the register.
organisation-there = It is in the register already.
organisation-changed = ✓ Changed.
organisation-write-sv = What is it called in Swedish?
organisation-write-en = What is it called in English?
organisation-write-vi = What is it called in Vietnamese?
organisation-write-aliases = What else is it called? Write abbreviations and everyday names, separated by commas. They replace the present ones.
organisation-write-country = Which country? Write its code, for example SE or VN.
organisation-country-unclear = That is not a country code. Write two letters, for example SE or VN.
organisation-kind-which = What kind of organisation is it?
organisation-side-which = Which side does it belong to?
button-organisation-sv = Swedish name
button-organisation-en = English name
button-organisation-vi = Vietnamese name
button-organisation-aliases = Other names
button-organisation-country = Country
button-organisation-kind = Kind
button-organisation-side = Side
button-organisation-new = New organisation
button-organisation-activities = What we have done together
button-no-side = Neither
organisations-heading = <b>Organisations</b> ({ $count }). Search with, for example, “/organisations water”.
organisations-empty = The register is empty. A coordinator can add organisations here, or send me a CSV file with the columns id, sv, en, vi, aliases, kind, country, side.
organisations-found = { $count ->
        [one] I found one:
       *[other] I found { $count }:
    }
organisations-none-such = No organisation in the register has “{ $words }” in its name.
organisations-import = <b>{ $name }</b> holds { $new ->
        [one] one new organisation
       *[other] { $new } new organisations
    } and { $known } that are there already and take their names from the file.
organisations-imported = Done: { $added ->
        [one] one new organisation
       *[other] { $added } new organisations
    }, { $changed } changed.
organisations-wrong-row = Row { $row }, { $column }: the entry is missing or wrong.
help-partnership = see and choose which partnership the chat is about
partnership-name = { $name }
partnership-only = { $where ->
        [group] This group belongs to <b>{ $name }</b>.
       *[private] We are talking about <b>{ $name }</b>.
    }
partnership-choose = { $where ->
        [group] This group belongs to <b>{ $name }</b>. Which partnership is it to belong to?
       *[private] We are talking about <b>{ $name }</b>. Which partnership would you like to talk about here?
    }
partnership-now = { $where ->
        [group] The group now belongs to <b>{ $name }</b>. What is logged here goes there.
       *[private] Now we are talking about <b>{ $name }</b>.
    }
partnership-not-yours = You need to be a coordinator of that partnership.
