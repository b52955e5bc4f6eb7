# Translating: on request, in groups, in files.
help-translate = translate a text, a file, or the message you reply to
help-sv = translate into Swedish
help-en = translate into English
help-vi = translate into Vietnamese
help-translation = choose how a group is translated
language-name = { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    }
translation-what = What should I translate? Write the text, or send a file (TXT, MD or DOCX).
translation-no-words = There is nothing there to translate.
translation-too-long = The text is { $characters } characters long; I take at most { $limit } at a time. Send it as a file (TXT, MD or DOCX) instead.
translation-which-language = I am not sure which language that is. Which one is it?
translation-same-language = That is { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    } already. Into which language should I translate it?
translation-from = machine translation from { $language ->
        [sv] Swedish
        [en] English
        [vi] Vietnamese
       *[none] another language
    }
translation-by-machine = machine translation
translation-by-person = translation by { $name }
translation-failed = The translation service is not answering right now. The original stands as it is.
translation-doubtful = No translation came out right, so I am not showing one. The original stands as it is.
translation-not-set-up = I cannot translate texts yet: no translation service is set up, so no text leaves this machine. The glossary I do know: ask for instance “what is Municipal Executive Board in Vietnamese?”.
translation-not-set-up-how = I cannot translate texts yet: no translation service is set up, so no text leaves this machine. The glossary I do know: ask for instance “what is Municipal Executive Board in Vietnamese?”. Services are named under <code>translation.providers</code> in config.toml: <code>libretranslate</code> (a server of your own), <code>deepl</code>, <code>llm</code> (the chat model) or <code>google</code>.
translation-not-set-up-short = No translation service is set up yet: name one under translation.providers.
translation-not-allowed = Texts from here are not sent to outside services, so I cannot translate them.
translation-internal = This is internal and is not sent to outside services, so I cannot translate it.
translation-offer = 🌐 { $language ->
        [sv] In Swedish
        [vi] In Vietnamese
       *[en] In English
    }. Translate into:
translation-cooling = There are many messages right now, so I am taking a short break. Reply to a message with /translate, and I will translate it.
translation-gone = <i>The message has been changed, so its translation has been removed.</i>
translation-better-which = Which translation would you like to improve?
translation-better-write = { $where ->
        [group] { $name }, reply to this message with your better { $language ->
                [sv] Swedish
                [vi] Vietnamese
               *[en] English
            } translation of:
       *[private] Write your better { $language ->
                [sv] Swedish
                [vi] Vietnamese
               *[en] English
            } translation of:
    }
translation-better-words = Write the better translation as text, please.
translation-better-doubt = { $doubt ->
        [lost-number] A number or a date in the original is missing or different in your translation.
        [lost-address] A link, an @name or an address in the original is missing from your translation.
        [lost-term] A term from the glossary is missing from your translation.
        [unchanged] Your translation is the same as the original.
        [wrong-language] Your translation seems to be in another language.
       *[other] Your translation is very different from the original in length or form.
    } Should I save it anyway? Otherwise you can write it once more.
translation-better-thanks = Thank you! I will use your translation from now on, with your name below it.
translation-better-taken-back = Your translation has been removed.
groups-how = Add me to the group like any other member; an admin then lets it in with the button that I send. In the group I answer commands, and replies to what I have written.
translation-in-groups = Type /translation in a group to choose how I translate there: only when somebody asks, with buttons below the messages, or automatically.
translation-group = <b>Translation in this group:</b> { $mode ->
        [automatic] automatic
        [on-demand] on demand
       *[off] off
    }
translation-mode-off = I translate only when somebody replies to a message with /translate.
translation-mode-on-demand = Below each message in one of the group’s languages I show buttons for the others.
translation-mode-automatic = I translate each message into the group’s other languages, in one silent message below it. The original is never changed.
translation-group-languages = Languages: { $languages }
translation-group-inside = Texts from this group are not sent to outside services, so nothing is translated here.
translation-privacy-mode =
    ⚠️ Unless I am an administrator of the group, Telegram hides most of its messages from me. To change that, either make me one, or turn off the privacy mode: write <code>/setprivacy</code> to @BotFather, choose <i>Disable</i>, then remove me from the group and add me again.
translation-one-language = At least one language has to stay.
translation-file-same = The file is in { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    } already. Name another language, for example /translate English.
translation-file-language = I cannot tell which language the file is in, so I do not translate it.
translation-file-too-long = The file has { $characters } characters; I take { $limit } at most.
translation-file-refused = { $name } cannot be translated: { $why }
translation-file-type = I translate TXT, MD and DOCX, not { $suffix }.
translation-file-mark = not translated
translation-file-done = { $name } in { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    } (machine translation). { $left ->
        [0] {""}
        [one] One passage is not translated; it stands in the original language and is marked.
       *[other] { $left } passages are not translated; they stand in the original language and are marked.
    }
translation-progress = Translating … { $done } of { $count } passages
button-to-language = { $language ->
        [sv] 🇸🇪 Svenska
        [vi] 🇻🇳 Tiếng Việt
       *[en] 🇬🇧 English
    }
button-from-language = { $language ->
        [sv] 🇸🇪 Svenska
        [vi] 🇻🇳 Tiếng Việt
       *[en] 🇬🇧 English
    }
button-try-again = Try again
button-original = Original
button-translation = Translation
button-suggest-better = Suggest a better translation
button-save-anyway = Save it anyway
button-undo = Undo
button-mode-off = Off
button-mode-on-demand = On demand
button-mode-automatic = Automatic
button-ticked = ✓ { $label }
button-keep-inside = Keep texts here
button-let-outside = Allow outside services
written-by-machine = <i>machine translation from { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    }</i>
written-by-person = <i>translation by { $name }</i>
written-in = <i>{ $extent ->
        [some] some of the texts are in
       *[all] the text is in
    } { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    }</i>
written-version = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } { $text }
translation-unknown-language = I translate between Swedish, English and Vietnamese, not into { $name }.
