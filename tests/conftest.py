"""What all tests may use."""

from hypothesis import HealthCheck, settings

from tests.postgresql import postgresql

__all__ = ["postgresql"]

# The same examples at every run, and as much time as a busy machine needs.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
