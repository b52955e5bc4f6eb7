# Arbetstider.
help-hours = dina arbetstider och din vanliga påminnelsetid
hours-now = Du arbetar <b>{ $starts }–{ $ends }</b> ({ $zone }). Det andra ber mig påminna dig om väntar till arbetstid. En påminnelse utan klockslag kommer <b>{ $default }</b>.
hours-how = Välj, eller skriv till exempel <code>7.30-16</code> för arbetstiden eller <code>10</code> för påminnelser.
hours-unclear = Skriv till exempel <code>7.30-16</code> för arbetstiden eller <code>10</code> för påminnelser, eller /cancel.
hours-no-days = Minst en arbetsdag behövs.
button-hours =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
button-hours-day =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $day }
