"""What all tests may use."""

from tests.postgresql import postgresql

__all__ = ["postgresql"]
