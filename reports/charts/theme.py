"""How pictures look: light and dark, in colours that colour-blind people can tell apart (Okabe and Ito's set)."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The ground that a picture is drawn on."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Palette:
    """The colours of a theme. `series` are for kinds of things, in the order of their use."""

    ground: str
    text: str
    faint: str
    line: str
    series: tuple[str, ...]
    blue: str
    sky: str
    green: str
    orange: str
    red: str
    grey: str


LIGHT = Palette(
    ground="#FFFFFF",
    text="#1A1A1A",
    faint="#5F6368",
    line="#E3E6EA",
    series=("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C6D1F", "#7F7F7F", "#5B4B9A"),
    blue="#0072B2",
    sky="#56B4E9",
    green="#009E73",
    orange="#E69F00",
    red="#D55E00",
    grey="#9AA0A6",
)
DARK = Palette(
    ground="#17212B",
    text="#F1F3F4",
    faint="#AAB4BE",
    line="#33414F",
    series=("#4FA8DC", "#F0B840", "#2FC09A", "#E09CC4", "#9AD4F5", "#FF8A4C", "#C9AE5D", "#AEB6BE", "#A698E8"),
    blue="#4FA8DC",
    sky="#9AD4F5",
    green="#2FC09A",
    orange="#F0B840",
    red="#FF8A4C",
    grey="#7C8894",
)
PALETTES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK}
