"""The only file that sets matplotlib up: figures without pyplot, letters of three languages, PNG bytes.

Matplotlib keeps its list of fonts in $MPLCONFIGDIR, which the bot sets to a folder of its own; where nobody has set it,
in a temporary folder that goes with the process. Drawing takes turns: the library does not promise to be safe among
threads.
"""

import atexit
import io
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from threading import Lock

if "MPLCONFIGDIR" not in os.environ:
    os.environ["MPLCONFIGDIR"] = tempfile.mkdtemp(prefix="samverkan-pictures-")
    atexit.register(shutil.rmtree, os.environ["MPLCONFIGDIR"], ignore_errors=True)

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.patches import Patch

from reports.charts.theme import PALETTES, Palette, Theme

FONT = "DejaVu Sans"  # comes with matplotlib and has every Vietnamese letter
mpl.rcParams.update({"font.family": FONT, "text.parse_math": False, "axes.unicode_minus": False})

DPI = 150
WIDTH = 7.2  # inches: 1080 pixels, the width of a telephone
MARGIN = 0.35  # inches: what is left free at either side
PACKING = 3  # of 9: the picture is a twelfth larger than at the usual 6, and packed in a third of the time
_drawing = Lock()


def draw(height: float, theme: Theme, paint: Callable[[Figure, Palette], None]) -> bytes:
    """A picture of the telephone's width and that height in inches, as PNG."""
    palette = PALETTES[theme]
    with _drawing:
        figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=palette.ground)
        FigureCanvasAgg(figure)
        paint(figure, palette)
        out = io.BytesIO()
        figure.savefig(out, format="png", metadata={"Software": None}, pil_kwargs={"compress_level": PACKING})
    return out.getvalue()


def heading(figure: Figure, palette: Palette, title: str, subtitle: str = "") -> None:
    """Writes the heading; in a document the caption takes the title's place, and `title` is empty."""
    height, room = figure.get_figheight(), WIDTH - 0.7
    if title:
        figure.text(MARGIN / WIDTH, 1 - 0.42 / height, fitted(title, 16, room, bold=True), size=16, weight="bold",
                    color=palette.text, va="center")  # fmt: skip
    if subtitle:
        at = heading_height(title, subtitle) - 0.27
        text = fitted(subtitle, 11, room)
        figure.text(MARGIN / WIDTH, 1 - at / height, text, size=11, color=palette.faint, va="center")


def heading_height(title: str, subtitle: str = "") -> float:
    """How far down a heading reaches, in inches."""
    return (0.75 if title else 0.2) + (0.3 if subtitle else 0.0)


def bare_axes(figure: Figure, top: float, bottom: float, left: float = MARGIN) -> Axes:
    """Axes without frame and ticks, with margins in inches."""
    height = figure.get_figheight()
    axes = figure.add_axes(
        (left / WIDTH, bottom / height, (WIDTH - left - MARGIN) / WIDTH, (height - top - bottom) / height)
    )
    axes.set_facecolor("none")
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0)
    return axes


def legend_height(names: Sequence[str]) -> float:
    """How much room a legend with these names needs at the foot, in inches."""
    return 0.3 + 0.24 * -(-len(names) // _legend_columns(names)) if names else 0.2


def _legend_columns(names: Sequence[str]) -> int:
    widths = [width_of(name, 10.5) + 0.5 for name in names]
    return len(names) if sum(widths) <= WIDTH - 0.6 else max(1, int((WIDTH - 0.6) / max(widths)))


def legend(figure: Figure, palette: Palette, handles: Sequence[Patch]) -> None:
    """What colours and forms mean, at the foot, in as many lines as it needs."""
    if not handles:
        return
    columns = _legend_columns([str(handle.get_label()) for handle in handles])
    ordered = [handle for column in range(columns) for handle in handles[column::columns]]  # fill line by line
    figure.legend(
        handles=ordered, loc="lower left", bbox_to_anchor=(0.03, 0.0), ncols=columns, frameon=False, fontsize=10.5,
        labelcolor=palette.text, handlelength=1.4, columnspacing=1.2, borderaxespad=0.8,
    )  # fmt: skip


def fitted(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text, drawable, and shortened with an ellipsis when it would be wider than `room` inches."""
    text = drawable(text)
    if width_of(text, size, bold=bold) <= room:
        return text
    shortest, longest = 0, len(text)
    while longest - shortest > 1:
        middle = (shortest + longest) // 2
        if width_of(f"{text[:middle].rstrip()}…", size, bold=bold) <= room:
            shortest = middle
        else:
            longest = middle
    return f"{text[:shortest].rstrip()}…"


def wrapped(text: str, size: float, room: float, most: int = 2) -> list[str]:
    """The text in at most so many lines of `room` inches, broken between words; what is left over is shortened."""
    lines, words = [""], drawable(text).split(" ")
    for at, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width_of(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join([lines[-1], *words[at:]])
            break
    return [fitted(line, size, room) for line in lines]


@lru_cache(maxsize=4_096)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is drawn, in inches."""
    font = get_font(findfont(FontProperties(family=FONT, weight="bold" if bold else "normal")))
    font.set_size(size, 72)
    font.set_text(text.strip(), flags=LoadFlags.NO_HINTING)
    width, _ = font.get_width_height()  # in sixty-fourths of a point
    return float(width) / 64 / 72


def drawable(text: str) -> str:
    """A line of text with composed letters, without characters that the font cannot draw, such as emoji."""
    font = get_font(findfont(FontProperties(family=FONT)))
    line = " ".join(unicodedata.normalize("NFC", text).split())
    kept = (sign for sign in line if font.get_char_index(ord(sign)) and unicodedata.category(sign)[0] != "C")
    return "".join(kept).strip()
