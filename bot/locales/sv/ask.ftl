# Frågor, svar och källor.
ask-what = Vad vill du veta? Skriv frågan med vanliga ord.
ask-too-long = Frågan är { $characters } tecken lång; jag klarar högst { $limit }. Korta ner den lite, så letar jag.
answer-from-documents = { $language ->
        [none] <b>Ur dokumenten:</b>
        [sv] <b>Ur dokumenten (på svenska):</b>
        [vi] <b>Ur dokumenten (på vietnamesiska):</b>
       *[en] <b>Ur dokumenten (på engelska):</b>
    }
answer-quote = ”{ $quote }” [{ $mark }]
answer-translation = <i>Maskinöversättning:</i> { $text }
answer-source = [{ $mark }] { $source }
source-label = { $document }{ $section ->
        [none] {""}
       *[other] {" "}· { $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· s. { $page }
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }
answer-not-your-question = Det var någon annan som frågade.
button-sources = Källor
button-good = 👍
button-bad = 👎
button-pass-on = Fråga samordnarna
sources-shown = Här är källorna i sin helhet.
sources-gone = De dokumenten är borttagna eller inte längre öppna för dig.
source-replaced = Dokumentet har ersatts sedan dess och säger inte längre detta med samma ord. Fråga igen för att höra vad det säger nu.
feedback-thanks = { $kind ->
        [good] Tack! Bra att höra.
       *[bad] Tack! Det hjälper oss att bli bättre.
    }
refusal-empty-library = Jag har inga dokument att svara ur än. Den som är administratör kan skicka mig en fil här, eller lägga in en mapp med kommandot samverkan ingest.
refusal-not-found =
    Det hittar jag inte i våra dokument. Jag sökte i { $count ->
        [one] ett dokument
       *[other] { $count } dokument
    }. Närmast kommer, utan att ge svaret:
refusal-nearest = • <i>{ $document }</i>{ $section ->
        [none] {""}
       *[other] {" "}(avsnitt { $section })
    }
pass-on-done = Jag har skickat frågan till samordnarna.
pass-on-before = Frågan är redan skickad till samordnarna.
pass-on-request =
    <b>{ $name }</b> undrar något som dokumenten inte svarar på:
    ”{ $question }”
pass-on-how = Svara på det här meddelandet, så skickar jag ditt svar till den som frågade.
pass-on-answered = Svaret är skickat till { $name }.
pass-on-answer =
    <b>{ $name }</b> svarar på din fråga ”{ $question }”:
    { $answer }
pass-on-gone = Den som frågade är inte kvar här, så svaret är inte skickat.
model-timeout = Språkmodellen svarade inte i tid. Här är i stället vad dokumenten säger, ordagrant.
model-rejected-key = Språkmodellen godtar inte nyckeln; den som driver assistenten behöver se över den. Här är vad dokumenten säger, ordagrant.
model-rate-limited = Språkmodellen har för mycket att göra just nu. Här är vad dokumenten säger, ordagrant.
model-unreachable = Språkmodellen går inte att nå just nu. Här är vad dokumenten säger, ordagrant.
model-malformed = Språkmodellen gav ett obegripligt svar. Här är i stället vad dokumenten säger, ordagrant.
model-unfounded = Språkmodellens svar gick inte att belägga i dokumenten, så jag visar vad de säger, ordagrant.
pass-on-nobody = Jag vet inte vem som är samordnare än, så frågan är inte skickad.
