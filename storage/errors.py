"""What can go wrong with the memory.

StorageError
├── DatabaseUnavailableError   no connection, disk full, damaged, or locked beyond the wait
├── DatabaseVersionError       the database was written by a newer release
└── DumpError                  what a backup holds does not fit the tables
"""


class StorageError(Exception):
    """The root of this room's errors."""


class DatabaseUnavailableError(StorageError):
    """The database cannot be reached or written just now."""


class DatabaseVersionError(StorageError):
    """The database has migrations that this release does not know."""


class DumpError(StorageError):
    """What a backup holds does not fit the tables of its revision."""
