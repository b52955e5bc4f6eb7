"""The published schema of an export is that of the program. `python -m tests.house.test_export_schema` writes it."""

import json
from pathlib import Path

from handlers.exporting.form import PartnershipForm

PUBLISHED = Path(__file__).parents[2] / "docs" / "export-schema.json"


def current() -> str:
    """The schema as it should be published."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **PartnershipForm.model_json_schema()}
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def test_published_schema_is_that_of_the_program() -> None:
    assert PUBLISHED.read_text("utf-8") == current()


if __name__ == "__main__":
    PUBLISHED.write_text(current(), "utf-8")
