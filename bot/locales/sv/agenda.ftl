# Vad som ligger framför en under en period.
agenda-heading = 🗓 <b>Det här är på gång { $period }</b>
agenda-steps = { $mine ->
        [yes] Dina åtgärder som ska vara klara
       *[no] Åtgärder som ska vara klara
    }
agenda-reminders = Dina påminnelser
agenda-reminder = ⏰ { $due } – <b>{ $text }</b>
agenda-activities = Aktiviteter
agenda-more = och { $count } till
agenda-nothing = 🗓 Ingenting är antecknat { $period }: { $mine ->
        [yes] ingen av dina åtgärder ska vara klar då
       *[no] ingen åtgärd ska vara klar då
    }, du har inga påminnelser och ingen aktivitet är planerad.
agenda-next = Nästa åtgärd i tur:
agenda-overdue = { $mine ->
        [yes] { $count ->
            [one] 1 av dina åtgärder är försenad.
           *[other] { $count } av dina åtgärder är försenade.
        }
       *[no] { $count ->
            [one] 1 åtgärd är försenad.
           *[other] { $count } åtgärder är försenade.
        }
    }
agenda-called = { $count ->
        [0] Jag hittar ingen påminnelse eller åtgärd som heter ”{ $named }”.
       *[other] Flera påminnelser eller åtgärder passar in på ”{ $named }”.
    } Skriv /reminders eller /plan för att se dem, och säg dess nummer.
