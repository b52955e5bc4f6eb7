"""What an error of a chat model means, told from names and status codes: no provider's package is imported."""

from collections.abc import Iterator

from knowledge.words import ModelTrouble

TIMEOUT, REJECTED_KEY = ModelTrouble.TIMEOUT, ModelTrouble.REJECTED_KEY
RATE_LIMITED, UNREACHABLE, MALFORMED = ModelTrouble.RATE_LIMITED, ModelTrouble.UNREACHABLE, ModelTrouble.MALFORMED

STATUS = {
    401: REJECTED_KEY,
    402: RATE_LIMITED,  # nothing left to pay with
    403: REJECTED_KEY,
    408: TIMEOUT,
    429: RATE_LIMITED,
    504: TIMEOUT,
    529: RATE_LIMITED,  # Anthropic: overloaded
}
# Parts of class names, lower case. Time-outs come first: OpenAI's is a kind of its connection error.
NAMES = (
    (("timeout", "timedout", "deadlineexceeded"), TIMEOUT),
    (("authentication", "unauthenticated", "unauthorized", "permissiondenied", "accessdenied"), REJECTED_KEY),
    (("ratelimit", "toomanyrequests", "resourceexhausted", "throttl", "quota"), RATE_LIMITED),
    (("connect", "network", "unavailable", "remoteprotocol", "gaierror", "readerror", "writeerror"), UNREACHABLE),
)
# A reply that the client itself could not read.
UNREAD = (ValueError, TypeError, LookupError, AttributeError)
STATUS_NAMES = ("status_code", "http_status", "status", "code")


def trouble_of(error: BaseException) -> ModelTrouble:
    """The trouble behind an error, looking through the errors that it wraps."""
    chain = list(_chain(error))
    for each in chain:
        found = _by_status(each) or _by_name(each)
        if found:
            return found
    return MALFORMED if any(isinstance(each, UNREAD) for each in chain) else UNREACHABLE


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _by_status(error: BaseException) -> ModelTrouble | None:
    status = _status(error)
    if status is None or status < 200:
        return None
    return STATUS.get(status, UNREACHABLE) if status >= 400 else MALFORMED


def _status(error: BaseException) -> int | None:
    response = getattr(error, "response", None)
    if isinstance(response, dict):  # botocore
        metadata = response.get("ResponseMetadata")
        return _number(metadata.get("HTTPStatusCode")) if isinstance(metadata, dict) else None
    for holder in (error, response):
        for name in STATUS_NAMES:
            found = _number(getattr(holder, name, None))
            if found is not None:
                return found
    return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value < 600 else None


def _by_name(error: BaseException) -> ModelTrouble | None:
    names = [kind.__name__.casefold() for kind in type(error).__mro__]
    for parts, trouble in NAMES:
        if any(part in name for name in names for part in parts):
            return trouble
    return None
