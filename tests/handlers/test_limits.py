"""The limit of messages per person: counted in a sliding window, and forgotten behind it."""

from datetime import UTC, datetime, timedelta

from handlers.limits import RateLimiter

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_only_so_many_a_minute_are_admitted_and_others_do_not_count() -> None:
    limiter = RateLimiter(2)
    assert [limiter.admits("rut", NOW + n * SECOND) for n in range(3)] == [True, True, False]
    assert limiter.admits("minh", NOW)
    assert not limiter.admits("rut", NOW + 59 * SECOND)
    assert limiter.admits("rut", NOW + 60 * SECOND)


def test_whoever_is_silent_for_a_minute_is_forgotten() -> None:
    limiter = RateLimiter(2)
    for sender in range(1000):
        limiter.admits(f"stranger {sender}", NOW)
    limiter.admits("rut", NOW + 30 * SECOND)
    limiter.admits("minh", NOW + 70 * SECOND)
    assert set(limiter._times) == {"rut", "minh"}


def test_whoever_is_refused_again_and_again_is_told_once_a_minute() -> None:
    limiter = RateLimiter(1)
    told = [limiter.tells("eve", NOW + seconds * SECOND) for seconds in (0, 1, 59, 60, 61, -3600)]
    assert told == [True, False, False, True, False, True]
    limiter.admits("rut", NOW)
    limiter.admits("rut", NOW + 120 * SECOND)
    assert limiter._refused == {}


def test_a_clock_that_is_put_back_keeps_nobody_out_until_it_has_caught_up() -> None:
    limiter, hour = RateLimiter(2), timedelta(hours=1)
    assert [limiter.admits("rut", NOW) for _ in range(3)] == [True, True, False]
    assert [limiter.admits("rut", NOW - hour + n * SECOND) for n in range(3)] == [True, True, False]
    assert limiter.admits("rut", NOW - hour + 90 * SECOND)


def test_it_can_be_asked_whether_all_is_spent_without_counting() -> None:
    limiter = RateLimiter(2)
    for spent in (False, False, True):
        assert limiter.is_spent("eve", NOW) is spent
        assert limiter.is_spent("eve", NOW) is spent
        limiter.admits("eve", NOW)
    assert not limiter.is_spent("eve", NOW + 60 * SECOND)
