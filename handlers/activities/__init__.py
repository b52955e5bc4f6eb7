"""Activities: logged by message, shown as a card before they are saved, found again, confirmed by the other side."""
