"""What all tests may use."""

from hypothesis import HealthCheck, settings

from storage import database
from tests.postgresql import postgresql

__all__ = ["postgresql"]

database.SYNCHRONOUS = "OFF"  # no test cuts the power; whole programs that tests start keep to the real setting

# The same examples at every run, and as much time as a busy machine needs.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
