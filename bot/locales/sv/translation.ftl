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
translation-no-words = Där finns inget att översätta.
translation-too-long = Texten är { $characters } tecken lång; jag tar högst { $limit } åt gången. Skicka den som en fil (TXT, MD eller DOCX) i stället.
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
translation-failed = Översättningen svarar inte just nu. Originalet står kvar.
translation-doubtful = Ingen översättning blev rätt, så jag visar ingen. Originalet står kvar.
translation-not-set-up = Jag kan inte översätta texter än: ingen översättningstjänst är vald, så ingen text lämnar den här datorn. Ordlistan kan jag: fråga till exempel ”vad heter kommunstyrelsen på vietnamesiska?”.
translation-not-set-up-how = Jag kan inte översätta texter än: ingen översättningstjänst är vald, så ingen text lämnar den här datorn. Ordlistan kan jag: fråga till exempel ”vad heter kommunstyrelsen på vietnamesiska?”. Tjänster anges under <code>translation.providers</code> i config.toml: <code>libretranslate</code> (en egen server), <code>deepl</code>, <code>llm</code> (språkmodellen) eller <code>google</code>.
translation-not-set-up-short = Ingen översättningstjänst är vald ännu: ange en under translation.providers.
translation-not-allowed = Texter härifrån skickas inte till externa tjänster, så jag kan inte översätta dem.
translation-internal = Det här är internt och skickas inte till externa tjänster, så jag kan inte översätta det.
translation-offer = 🌐 { $language ->
        [sv] På svenska
        [vi] På vietnamesiska
       *[en] På engelska
    }. Översätt till:
translation-cooling = Det är många meddelanden just nu, så jag tar en kort paus. Svara på ett meddelande med /translate, så översätter jag det.
translation-gone = <i>Meddelandet har ändrats, så översättningen har tagits bort.</i>
translation-better-which = Vilken översättning vill du förbättra?
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
        [lost-number] Ett tal eller ett datum i originalet saknas eller är ändrat i din översättning.
        [lost-address] En länk, ett @namn eller en adress i originalet saknas i din översättning.
        [lost-term] En term ur ordlistan saknas i din översättning.
        [unchanged] Din översättning är likadan som originalet.
        [wrong-language] Din översättning verkar vara på ett annat språk.
       *[other] Din översättning skiljer sig mycket från originalet i längd eller form.
    } Ska jag spara den ändå? Annars kan du skriva den en gång till.
translation-better-thanks = Tack! Jag använder din översättning från och med nu, med ditt namn under.
translation-better-taken-back = Din översättning är borttagen.
groups-how = Lägg till mig i gruppen som vilken medlem som helst; en administratör släpper sedan in den, med knappen som jag skickar. I gruppen svarar jag på kommandon och på svar till det jag har skrivit.
translation-in-groups = Skriv /translation i en grupp för att välja hur jag översätter där: bara när någon ber om det, med knappar under meddelandena eller automatiskt.
translation-group = <b>Översättning i den här gruppen:</b> { $mode ->
        [automatic] automatisk
        [on-demand] på begäran
       *[off] av
    }
translation-mode-off = Jag översätter bara när någon svarar på ett meddelande med /translate.
translation-mode-on-demand = Under varje meddelande på ett av gruppens språk visar jag knappar för de andra.
translation-mode-automatic = Jag översätter varje meddelande till gruppens andra språk, i ett meddelande utan ljud under det. Originalet ändras aldrig.
translation-group-languages = Språk: { $languages }
translation-group-inside = Texter från den här gruppen skickas inte till externa tjänster, så inget översätts här.
translation-privacy-mode =
    ⚠️ Om jag inte är administratör i gruppen döljer Telegram de flesta av dess meddelanden för mig. Så här ändrar man det: gör mig till administratör, eller stäng av integritetsläget: skriv <code>/setprivacy</code> till @BotFather, välj <i>Disable</i>, ta sedan bort mig ur gruppen och lägg till mig igen.
translation-one-language = Minst ett språk måste vara kvar.
translation-file-same = Filen är redan på { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }. Nämn ett annat språk, till exempel /translate engelska.
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
        [one] Ett stycke är inte översatt; det står kvar på originalspråket och är märkt.
       *[other] { $left } stycken är inte översatta; de står kvar på originalspråket och är märkta.
    }
translation-progress = Översätter … { $done } av { $count } stycken
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
button-let-outside = Tillåt externa tjänster
written-by-machine = <i>maskinöversättning från { $language ->
        [sv] svenska
        [vi] vietnamesiska
       *[en] engelska
    }</i>
written-by-person = <i>översatt av { $name }</i>
written-in = <i>{ $extent ->
        [some] några av texterna är på
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
