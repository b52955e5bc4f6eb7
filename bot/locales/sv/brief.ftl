# /brief: inför ett möte, och en position i vilken chatt som helst.
help-brief = inför ett möte: positioner, läget, öppna åtgärder, avtal och ord om ett ämne
brief-what = Vilket ämne gäller mötet? Skriv till exempel <i>avlopp</i> eller <i>medborgardialog</i>.
brief-too-long = Skriv ämnet med några få ord, högst { $limit } tecken.
brief-heading = <b>{ $topic }: inför mötet</b> ({ $day })
brief-positions = <i>Position</i>
brief-no-position = <i>Position:</i> våra dokument säger inget om det.
brief-activities = <i>Läget</i>
brief-activity = • { $number } { $title } · { $day }{ $result ->
        [none] {""}
       *[other] {" "}({ $result })
    }
brief-open = <i>Öppet</i>
brief-step = { $late ->
        [yes] 🔴
       *[no] •
    } { $number } { $title }{ $who ->
        [none] {" "}· ingen ansvarig
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-follow-up = { $late ->
        [yes] 🔴
       *[no] •
    } { $text } (från { $number }){ $who ->
        [none] {" "}· ingen ansvarig
        [told] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-agreements = <i>Avtal</i>
brief-agreement = { $alone ->
        [yes] <i>Avtal:</i>
       *[no] •
    } { $title }{ $end ->
        [none] {""}
       *[other] {" "}· till { $end }
    }
brief-source = [{ $mark }]{ $section ->
        [none] {""}
       *[other] {" "}{ $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· s. { $page }
    }
brief-word = <i>Ord:</i> { $sv } – { $en } – { $vi }
button-brief-word = Word
brief-file = { $topic }: inför mötet, som dokument.
brief-title = { $topic }: inför mötet
brief-part-positions = Positioner
brief-part-no-position = Våra dokument säger inget om ämnet.
brief-part-sources = Källor
brief-part-activities = Senaste aktiviteter
brief-part-no-activity = Inga aktiviteter är antecknade om ämnet.
brief-part-words = Ord på tre språk
inline-not-admitted = Bara den som har släppts in kan fråga. Öppna chatten med mig.
inline-what = Skriv ett ämne, till exempel avlopp
inline-nothing = Våra dokument säger inget om det
inline-position = ”{ $quote }”
    — { $source }
