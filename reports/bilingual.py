"""One report in two languages: texts and pictures beside each other; headings, tables and appendices once for both."""

from reports.document import Beside, Block, Field, Grid, Heading, Labels, Report

LINE = 160  # signs of small text on a line across a lying page
WIDER = 1.6  # how much wider a column is whose cells hold both languages
BETWEEN = " / "
LABELLED = ": "


def side_by_side(first: Report, second: Report) -> Report:
    """Both must have been built from the same facts in the same way."""
    one, other = first.labels, second.labels
    return Report(
        title=_both(first.title, second.title),
        subtitle=_both(first.subtitle, second.subtitle),
        facts=tuple(_both(left, right) for left, right in zip(first.facts, second.facts, strict=True)),
        blocks=tuple(_paired(left, right) for left, right in zip(first.blocks, second.blocks, strict=True)),
        labels=Labels(
            contents=_both(one.contents, other.contents),
            table=_both(one.table, other.table),
            figure=_both(one.figure, other.figure),
            page="{page} / {pages}",
        ),
        language=first.language,
        header=tuple(_both(left, right) for left, right in zip(first.header, second.header, strict=True)),
        second=second.language,
    )


def _paired(left: Block, right: Block) -> Block:
    if isinstance(left, Heading) and isinstance(right, Heading):
        return Heading(_both(left.text, right.text), left.level)
    if isinstance(left, Grid) and isinstance(right, Grid):
        return _paired_grid(left, right)
    return left if left == right else Beside(left, right)


def _paired_grid(left: Grid, right: Grid) -> Grid:
    pairs = list(zip(left.rows, right.rows, strict=True))
    widths = [
        field.width * (WIDER if any(row[at] != twin[at] for row, twin in pairs) else 1)
        for at, field in enumerate(left.fields)
    ]
    rooms = [int(LINE * width / sum(widths)) - 2 for width in widths]
    fields = tuple(
        Field(_cell(one.title, other.title, room), width, one.align)
        for one, other, width, room in zip(left.fields, right.fields, widths, rooms, strict=True)
    )
    rows = [
        tuple(_cell(one, other, room) for one, other, room in zip(row, twin, rooms, strict=True)) for row, twin in pairs
    ]
    return Grid(_both(left.caption, right.caption), fields, rows, left.totals)


def _both(left: str, right: str, between: str = BETWEEN) -> str:
    return left if left == right else f"{left}{between}{right}"


def _cell(left: str, right: str, room: int) -> str:
    """A cell in two languages, line by line; what is the same in both, such as an amount, stands once."""
    lines, twins = left.split("\n"), right.split("\n")
    if len(lines) != len(twins):
        return f"{left}\n{right}"
    return "\n".join(_line(one, other, room) for one, other in zip(lines, twins, strict=True))


def _line(left: str, right: str, room: int) -> str:
    if _letters(left) == _letters(right) and any(map(str.isdigit, left)):  # only the signs between digits differ
        return left
    (label, said, words), (other, _, same) = left.partition(LABELLED), right.partition(LABELLED)
    if said and words == same:  # what was written is not translated: only "Decision" before it is
        return f"{_both(label, other)}{LABELLED}{words}"
    return _both(left, right, BETWEEN if len(left) + len(BETWEEN) + len(right) <= room else "\n")


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
