import pytest

from handlers.reporting.charts import named
from reports.facts import PictureKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mål", PictureKind.GOALS),
        ("målen 2026", PictureKind.GOALS),
        ("muc tieu", PictureKind.GOALS),
        ("kön", PictureKind.PARTICIPATION),
        ("phụ nữ", PictureKind.PARTICIPATION),
        ("women and men", PictureKind.PARTICIPATION),
        ("kostnader nu", PictureKind.COSTS),
        ("organisationers mål", PictureKind.NETWORK),
        ("Malmö", None),
        ("konferenser och kontakter", None),
        ("", None),
    ],
)
def test_the_picture_that_is_named_first_is_drawn(text: str, kind: PictureKind | None) -> None:
    assert named(text) == kind
