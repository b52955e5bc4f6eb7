"""Text with zero bytes on its way to PostgreSQL, which knows none and would refuse the whole row."""

from psycopg.abc import Buffer
from psycopg.types.string import StrDumperUnknown
from sqlalchemy.engine.interfaces import DBAPIConnection


class _WithoutZeroBytes(StrDumperUnknown):
    """Zero bytes become the mark of a broken letter."""

    def dump(self, obj: str) -> Buffer | None:
        """The text as the driver sends it."""
        return super().dump(obj.replace("\0", "\ufffd"))


def replace_zero_bytes(connection: DBAPIConnection) -> None:
    """Whatever text a connection sends."""
    connection.adapters.register_dumper(str, _WithoutZeroBytes)
