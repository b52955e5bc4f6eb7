# What the coordinators are told when something has gone wrong.
informing-memory = ⚠️ I could not reach my memory (<b>{ $incident }</b>). After { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } it works again, and the messages that waited are being taken care of.
informing-failed = ⚠️ { $count ->
        [one] A message could not be answered
       *[other] { $count } messages could not be answered
    } (<b>{ $incident }</b>). Whoever wrote has been told; what went wrong is in the log under that code.
