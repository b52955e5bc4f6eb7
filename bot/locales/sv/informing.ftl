# Vad samordnarna får veta när något har gått fel.
informing-memory = ⚠️ Jag kom inte åt mitt minne (<b>{ $incident }</b>). Nu, efter { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, går det igen, och de meddelanden som väntade tas om hand.
informing-failed = ⚠️ { $count ->
        [one] Ett meddelande kunde inte besvaras
       *[other] { $count } meddelanden kunde inte besvaras
    } (<b>{ $incident }</b>). Den som skrev har fått veta det; vad som gick fel står under koden i loggen.
