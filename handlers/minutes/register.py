"""The organisations that a message may name, as the grammar sees them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Named:
    """An organisation and every name by which it is known.

    `key` is its short name in the register ("tekniska"), `kind` one of municipality, department, company, university,
    school, authority, embassy, network, funder, other; `side` the party it belongs to.
    """

    key: str
    sv: str
    en: str
    vi: str
    aliases: tuple[str, ...] = ()
    kind: str = "other"
    country: str | None = None
    side: str | None = None
