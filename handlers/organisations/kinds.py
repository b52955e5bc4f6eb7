"""What sorts of organisations there are."""

from storage import Organisation

KINDS = (
    "municipality",
    "department",
    "company",
    "university",
    "school",
    "authority",
    "embassy",
    "network",
    "association",
    "funder",
    "other",
)


def kind_of(organisation: Organisation) -> str:
    """The kind of an organisation; one that we do not know counts as other."""
    return organisation.kind if organisation.kind in KINDS else "other"
