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
translation-what = What shall I translate? Write the text, or send a file (TXT, MD or DOCX).
translation-no-words = There is nothing to translate in that.
translation-too-long = The text is { $characters } characters long; I take { $limit } at a time. Send it as a file (TXT, MD or DOCX) instead.
translation-which-language = I am not sure which language that is. Which one is it?
translation-same-language = That is { $language ->
        [sv] Swedish
        [vi] Vietnamese
       *[en] English
    } already. Into which language shall I translate it?
translation-from = machine translation from { $language ->
        [sv] Swedish
        [en] English
        [vi] Vietnamese
       *[none] another language
    }
translation-by-machine = machine translation
translation-by-person = translation by { $name }
translation-failed = Translation is not answering just now, or did not come out right. The original stands as it is.
translation-not-set-up =
    Translation is not set up, so no text leaves this machine. Whoever runs the assistant can name services under <code>translation.providers</code> in config.toml: <code>libretranslate</code> (a server of your own), <code>deepl</code>, <code>llm</code> (the chat model) or <code>google</code>.
translation-not-set-up-short = Translation is not set up yet: name a service under translation.providers.
translation-not-allowed = Texts from here are not sent to outside services, so I cannot translate them.
translation-internal = This is kept internal and is not sent to outside services, so I cannot translate it.
translation-offer = 🌐 { $language ->
        [sv] In Swedish
        [vi] In Vietnamese
       *[en] In English
    }. Translate into:
translation-cooling = There are many messages just now, so I am taking a short break. Reply to a message with /translate and I will translate it.
translation-gone = <i>The message has been changed, so its translation has been taken away.</i>
translation-better-which = Which translation can be better?
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
        [lost-number] A number or a date of the original is missing there, or differs.
        [lost-address] A link, an @name or an address of the original is missing there.
        [lost-term] An official word of the glossary is missing there.
        [unchanged] That is the same as the original.
        [wrong-language] That seems to be in another language.
       *[other] That looks very different from the original in length or form.
    } Shall I save it all the same? Or write it once more.
translation-better-thanks = Thank you! I will use your translation from now on, with your name on it.
translation-better-taken-back = Your translation has been taken back.
translation-in-groups = Write /translation in a group to choose whether I translate there on request, offer it, or do it automatically.
translation-group = <b>Translation in this group:</b> { $mode ->
        [automatic] automatic
        [on-demand] on demand
       *[off] off
    }
translation-mode-off = I translate only what somebody asks for, with /translate as a reply to a message.
translation-mode-on-demand = Below messages in one of the languages I put buttons for the others.
translation-mode-automatic = I translate each message into the group’s other languages, in one quiet message below it. The original is never touched.
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
        [one] One part did not come out right and stands in the original, marked.
       *[other] { $left } parts did not come out right and stand in the original, marked.
    }
translation-progress = Translating … { $done } of { $count } parts
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
button-suggest-better = Suggest better
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
