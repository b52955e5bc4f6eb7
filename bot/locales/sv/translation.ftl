# Översättning: på begäran, i grupper, av filer.
help-translate = översätt en text, en fil eller meddelandet du svarar på
help-sv = översätt till svenska
help-en = översätt till engelska
help-vi = översätt till vietnamesiska
help-translation = välj hur det översätts i en grupp
language-name = { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }
translation-what = Vad ska jag översätta? Skriv texten, eller skicka en fil (TXT, MD eller DOCX).
translation-no-words = Det finns inget att översätta i det.
translation-too-long = Texten är { $characters } tecken lång; jag tar { $limit } åt gången. Skicka den som en fil (TXT, MD eller DOCX) i stället.
translation-which-language = Jag är inte säker på vilket språk det är. Vilket är det?
translation-same-language = Det är redan på { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }. Till vilket språk ska jag översätta?
translation-from = maskinöversättning från { $language ->
        [sv] svenska
        [en] engelska
        [vi] vietnamesiska
       *[none] ett annat språk
    }
translation-by-machine = maskinöversättning
translation-by-person = översatt av { $name }
translation-failed = Översättningen svarar inte just nu, eller blev inte rätt. Originalet står kvar.
translation-not-set-up =
    Översättning är inte inställd, så ingen text lämnar den här datorn. Den som driver assistenten kan ange tjänster under <code>translation.providers</code> i config.toml: <code>libretranslate</code> (en egen server), <code>deepl</code>, <code>llm</code> (språkmodellen) eller <code>google</code>.
translation-not-set-up-short = Översättning är inte inställd ännu: ange en tjänst under translation.providers.
translation-not-allowed = Texter härifrån skickas inte till tjänster utanför, så jag kan inte översätta dem.
translation-internal = Det här hålls internt och skickas inte till tjänster utanför, så jag kan inte översätta det.
translation-offer = 🌐 { $language ->
        [sv] På svenska
        [vi] På vietnamesiska
       *[en] På engelska
    }. Översätt till:
translation-cooling = Det är många meddelanden just nu, så jag tar en kort paus. Svara på ett meddelande med /oversatt så översätter jag det.
translation-gone = <i>Meddelandet har ändrats, så översättningen har tagits bort.</i>
translation-better-which = Vilken översättning kan bli bättre?
translation-better-write = { $where ->
        [group] { $name }, svara på det här meddelandet med din bättre översättning till { $language ->
                [sv] svenska
                [vi] vietnamesiska
               *[en] engelska
            } av:
       *[private] Skriv din bättre översättning till { $language ->
                [sv] svenska
                [vi] vietnamesiska
               *[en] engelska
            } av:
    }
translation-better-words = Skriv den bättre översättningen som text, tack.
translation-better-doubt = { $doubt ->
        [lost-number] Ett tal eller ett datum i originalet saknas där, eller är ett annat.
        [lost-address] En länk, ett @namn eller en adress i originalet saknas där.
        [lost-term] Ett officiellt ord ur ordlistan saknas där.
        [unchanged] Det är likadant som originalet.
        [wrong-language] Det verkar vara på ett annat språk.
       *[other] Det skiljer sig mycket från originalet i längd eller form.
    } Ska jag spara det ändå? Eller skriv det en gång till.
translation-better-thanks = Tack! Jag använder din översättning från och med nu, med ditt namn under.
translation-better-taken-back = Din översättning är borttagen.
translation-in-groups = Skriv /oversattning i en grupp för att välja om jag översätter där på begäran, erbjuder det, eller gör det automatiskt.
translation-group = <b>Översättning i den här gruppen:</b> { $mode ->
        [automatic] automatisk
        [on-demand] på begäran
       *[off] av
    }
translation-mode-off = Jag översätter bara när någon ber om det, med /oversatt som svar på ett meddelande.
translation-mode-on-demand = Under meddelanden på ett av språken sätter jag knappar för de andra.
translation-mode-automatic = Jag översätter varje meddelande till gruppens andra språk, i ett tyst meddelande under det. Originalet rörs aldrig.
translation-group-languages = Språk: { $languages }
translation-group-inside = Texter från den här gruppen skickas inte till tjänster utanför, så inget översätts här.
translation-privacy-mode =
    ⚠️ Om jag inte är administratör i gruppen döljer Telegram de flesta av dess meddelanden för mig. Så här ändrar man det: gör mig till administratör, eller stäng av integritetsläget: skriv <code>/setprivacy</code> till @BotFather, välj <i>Disable</i>, ta sedan bort mig ur gruppen och lägg till mig igen.
translation-one-language = Minst ett språk måste vara kvar.
translation-file-same = Filen är redan på { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }. Nämn ett annat språk, till exempel /oversatt engelska.
translation-file-language = Jag kan inte avgöra vilket språk filen är på, så jag översätter den inte.
translation-file-too-long = Filen har { $characters } tecken; jag tar högst { $limit }.
translation-file-refused = { $name } kan inte översättas: { $why }
translation-file-type = Jag översätter TXT, MD och DOCX, inte { $suffix }.
translation-file-mark = ej översatt
translation-file-done = { $name } på { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    } (maskinöversättning). { $left ->
        [0] {""}
        [one] En del blev inte rätt och står kvar på originalspråket, märkt.
       *[other] { $left } delar blev inte rätt och står kvar på originalspråket, märkta.
    }
translation-progress = Översätter … { $done } av { $count } delar
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
button-try-again = Försök igen
button-original = Original
button-translation = Översättning
button-suggest-better = Bättre förslag
button-save-anyway = Spara ändå
button-undo = Ångra
button-mode-off = Av
button-mode-on-demand = På begäran
button-mode-automatic = Automatisk
button-ticked = ✓ { $label }
button-keep-inside = Behåll texterna här
button-let-outside = Tillåt tjänster utanför
written-by-machine = <i>maskinöversättning från { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }</i>
written-by-person = <i>översatt av { $name }</i>
written-in = <i>{ $extent ->
        [some] en del av texterna är på
       *[all] texten är på
    } { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }</i>
written-version = { $language ->
        [sv] 🇸🇪
        [vi] 🇻🇳
       *[en] 🇬🇧
    } { $text }
translation-unknown-language = Jag översätter mellan svenska, engelska och vietnamesiska, inte till { $name }.
