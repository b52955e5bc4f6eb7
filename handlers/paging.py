"""The row of buttons that leafs through a list."""

from handlers.messages import Button, say


def paging(area: str, number: int, last: int) -> list[Button]:
    """Buttons `<area>:page:<number>` to the pages beside this one (both count from 0); none when there is only one."""
    if last == 0:
        return []
    row = [Button(say("button-page", page=number + 1, pages=last + 1), f"{area}:page:{number}")]
    if number > 0:
        row.insert(0, Button(say("button-previous"), f"{area}:page:{number - 1}"))
    if number < last:
        row.append(Button(say("button-next"), f"{area}:page:{number + 1}"))
    return row
