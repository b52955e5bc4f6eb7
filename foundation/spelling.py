"""How far two spellings are apart."""


def distance(one: str, other: str) -> int:
    """How many letters are to be added, left out, changed or swapped with the next to make the one of the other."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, there in enumerate(other, 1):
            steps = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != there))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == there:
                steps = min(steps, before[column - 2] + 1)
            line.append(steps)
        before, last = last, line
    return last[-1]
