"""What every part of the settings is made of."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

LanguageCode = Literal["sv", "en", "vi"]


class Section(BaseModel):
    """A part of the settings: unknown keys are errors, values cannot be changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")
