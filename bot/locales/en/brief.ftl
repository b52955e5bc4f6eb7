# /brief: before a meeting, and a position in any chat.
help-brief = before a meeting: positions, the latest, open steps, agreements and words on a topic
brief-what = What is the meeting about? Write, for example, <i>wastewater</i> or <i>citizen dialogue</i>.
brief-too-long = Please write the topic in a few words, at most { $limit } characters.
brief-heading = <b>{ $topic }: before the meeting</b> ({ $day })
brief-positions = <i>Position</i>
brief-no-position = <i>Position:</i> our documents say nothing about it.
brief-activities = <i>The latest</i>
brief-activity = • { $number } { $title } · { $day }{ $result ->
        [none] {""}
       *[other] {" "}({ $result })
    }
brief-open = <i>Open</i>
brief-step = { $late ->
        [yes] 🔴
       *[no] •
    } { $number } { $title }{ $who ->
        [none] {" "}· nobody responsible
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-follow-up = { $late ->
        [yes] 🔴
       *[no] •
    } { $text } (from { $number }){ $who ->
        [none] {" "}· nobody responsible
        [told] {""}
       *[other] {" "}· { $who }
    }{ $due ->
        [none] {""}
       *[other] {" "}· { $due }
    }
brief-agreements = <i>Agreements</i>
brief-agreement = { $alone ->
        [yes] <i>Agreement:</i>
       *[no] •
    } { $title }{ $end ->
        [none] {""}
       *[other] {" "}· until { $end }
    }
brief-source = [{ $mark }]{ $section ->
        [none] {""}
       *[other] {" "}{ $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· p. { $page }
    }
brief-word = <i>Words:</i> { $sv } – { $en } – { $vi }
button-brief-word = Word
brief-file = { $topic }: before the meeting, as a document.
brief-title = { $topic }: before the meeting
brief-part-positions = Positions
brief-part-no-position = Our documents say nothing about the topic.
brief-part-sources = Sources
brief-part-activities = Latest activities
brief-part-no-activity = No activities have been recorded on the topic.
brief-part-words = Words in three languages
inline-not-admitted = Only people who have been admitted can ask. Open our chat.
inline-what = Write a topic, for example wastewater
inline-nothing = Our documents say nothing about that
inline-position = “{ $quote }”
    — { $source }
