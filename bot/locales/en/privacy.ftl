# Privacy.
help-privacy = see who receives what you write
privacy-receivers = <b>Who receives what you write to me</b>
privacy-telegram = • Telegram carries every message between us.
privacy-service = • { $purpose ->
        [translation] Translation: what is translated goes to
        [answers] Answers: questions and the passages for them go to
        [search] Search: questions and documents go to
       *[library] The library: passages of documents go to
    } <b>{ $name }</b>{ $host ->
        [none] {""}
       *[other] {" "}({ $host })
    }.
privacy-nobody-else = • Nobody else: documents, answers and records stay on the machine that I run on.
privacy-group = { $outside ->
        [yes] In this group texts may be sent to translation services when somebody asks for it, or when automatic translation is on. A coordinator can stop that with /translation.
       *[no] Texts from this group are not sent to translation services.
    }
